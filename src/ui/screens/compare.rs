//! The machine's column beside the hand count, the difference in words; then the boxes and what to do on paper.

mod script;

use ratatui::layout::Rect;

use crate::app::screens::CompareScreen;
use crate::domain::Day;
use crate::domain::compare::{Comparison, Difference, RowCompared};
use crate::text::{Text, grouped};
use crate::ui::glyph;
use crate::ui::pen::{Pen, below, count};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{Column, Row, table};

/// The widest name of a line.
const LABEL: u16 = 36;

/// Draws the comparison. Where the rows do not fit, those that are accounted for are counted and left out.
pub fn draw(pen: &mut Pen<'_>, area: Rect, day: &Day, screen: &CompareScreen) {
    let Some(compared) = screen.compared(day) else {
        let none = pen.key("ui-compare-none");
        pen.paragraph(area, &none, Meaning::Muted);
        return;
    };
    let area = head(pen, area, &compared);
    if screen.script {
        return script::draw(pen, area, day, &screen.contest, &compared);
    }
    let fits = count(compared.rows.len()) < area.height;
    let shown = compared.rows.iter().filter(|row| fits || row.figures.differs());
    let shown: Vec<Row> = shown.map(|row| of_line(pen, row)).collect();
    let heads = [
        Column::text(""),
        Column::number(""),
        Column::text(pen.key("ui-line")).wide(LABEL),
        Column::number(pen.key("ui-by-hand")),
        Column::number(pen.key("ui-by-machine")),
        Column::text(""),
    ];
    table(pen.buffer, area, &heads, &shown, pen.theme.style(Meaning::Title));
}

/// How many lines differ, that the hand count decides, and what no machine has.
fn head(pen: &mut Pen<'_>, area: Rect, compared: &Comparison) -> Rect {
    let differing = compared.differing().count();
    let all = compared.rows.len();
    let (text, meaning) = match (differing, compared.differs(), compared.outside) {
        (0, false, Some(0)) => (Text::new("ui-compare-equal").with("count", all), Meaning::Good),
        (0, false, _) => (Text::new("ui-compare-accounted").with("count", all), Meaning::Good),
        (0, true, _) => (Text::new("ui-compare-together"), Meaning::Warning),
        _ => (Text::new("ui-compare-differs").with("count", differing).with("all", all), Meaning::Warning),
    };
    let text = pen.say(&text);
    let area = pen.write(area, &text, meaning);
    let advisory = pen.key("ui-compare-advisory");
    let area = pen.write(area, &advisory, Meaning::Muted);
    let outside = match compared.outside {
        Some(0) => return below(area, 1),
        Some(ballots) => Text::new("ui-compare-outside").with("count", ballots),
        None => Text::new("ui-compare-closed"),
    };
    let outside = pen.say(&outside.with("boxes", compared.left_out.join(", ")));
    below(pen.write(area, &outside, Meaning::Muted), 1)
}

fn of_line(pen: &Pen<'_>, compared: &RowCompared) -> Row {
    let (sign, text, meaning) = verdict(&compared.figures);
    let cells = vec![
        sign.to_owned(),
        compared.row.number.clone(),
        pen.name(&compared.row.name),
        grouped(compared.figures.hand),
        grouped(compared.figures.machine),
        pen.say(&text),
    ];
    Row { cells, style: pen.style(meaning) }
}

/// A difference in words; one that ballots outside the machines account for is none.
fn verdict(figures: &Difference) -> (&'static str, Text, Meaning) {
    let by = figures.by();
    let (sign, meaning) =
        if figures.differs() { (glyph::WARNING, Meaning::Warning) } else { ("", Meaning::Base) };
    let key = match by {
        0 if !figures.differs() => "ui-equal",
        0 => "ui-not-accounted",
        1.. if !figures.differs() => "ui-accounted",
        1.. => "ui-hand-more",
        _ if !figures.differs() => "ui-accounted-machine",
        _ => "ui-machine-more",
    };
    (sign, Text::new(key).with("count", by.abs()), meaning)
}
