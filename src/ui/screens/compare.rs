//! The machine's column beside the hand count, the difference in words.

use ratatui::layout::Rect;

use crate::app::screens::CompareScreen;
use crate::app::screens::compare::Compared;
use crate::domain::Day;
use crate::text::{Text, grouped};
use crate::ui::glyph;
use crate::ui::pen::{Pen, below, count};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{Column, Row, table};

/// The widest name of a line.
const LABEL: u16 = 36;

/// Draws the comparison. Where the rows do not fit, those that are equal are counted and left out.
pub fn draw(pen: &mut Pen<'_>, area: Rect, day: &Day, screen: &CompareScreen) {
    let rows = screen.rows(day);
    let differing = rows.iter().filter(|row| row.hand != row.machine).count();
    let (text, meaning) = if differing == 0 {
        (Text::new("ui-compare-equal").with("count", rows.len()), Meaning::Good)
    } else {
        (Text::new("ui-compare-differs").with("count", differing).with("all", rows.len()), Meaning::Warning)
    };
    let text = pen.say(&text);
    let area = pen.write(area, &text, meaning);
    let advisory = pen.key("ui-compare-advisory");
    let area = below(pen.write(area, &advisory, Meaning::Muted), 1);
    let fits = count(rows.len()) < area.height;
    let shown = rows.iter().filter(|row| fits || row.hand != row.machine);
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

fn of_line(pen: &Pen<'_>, compared: &Compared) -> Row {
    let by = i64::from(compared.hand) - i64::from(compared.machine);
    let (sign, key, meaning) = match by {
        0 => ("", "ui-equal", Meaning::Base),
        1.. => (glyph::WARNING, "ui-hand-more", Meaning::Warning),
        _ => (glyph::WARNING, "ui-machine-more", Meaning::Warning),
    };
    let cells = vec![
        sign.to_owned(),
        compared.row.number.clone(),
        pen.name(&compared.row.name),
        grouped(compared.hand),
        grouped(compared.machine),
        pen.say(&Text::new(key).with("count", by.abs())),
    ];
    Row { cells, style: pen.style(meaning) }
}
