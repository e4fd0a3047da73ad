//! The boxes of the machines, and the recount step by step.

use ratatui::layout::Rect;

use super::verdict;
use crate::app::form::option_name;
use crate::domain::Day;
use crate::domain::compare::{Advice, Comparison, Difference, script};
use crate::domain::fact::Cell;
use crate::text::{Text, grouped};
use crate::ui::pen::{Pen, below, indent};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{Column, Row, table};

/// The widest label of a box.
const LABEL: u16 = 30;

/// Draws the boxes, then what to do on paper, in order.
pub fn draw(pen: &mut Pen<'_>, area: Rect, day: &Day, contest: &str, compared: &Comparison) {
    let all = compared.sum.map(|sum| (pen.key("ui-compare-all"), sum));
    let boxes = compared.boxes.iter().map(|known| (known.label.clone(), known.figures));
    let rows: Vec<Row> = boxes.chain(all).map(|(label, figures)| of_box(pen, label, &figures)).collect();
    let mut area = area;
    if !rows.is_empty() {
        let heads = [
            Column::text(""),
            Column::text(pen.key("ui-compare-ballots")).wide(LABEL),
            Column::number(pen.key("ui-by-hand")),
            Column::number(pen.key("ui-by-machine")),
            Column::text(""),
        ];
        let used = table(pen.buffer, area, &heads, &rows, pen.theme.style(Meaning::Title));
        area = below(area, used + 1);
    }
    let steps = script(compared);
    if steps.is_empty() {
        let none = pen.key("ui-script-none");
        pen.paragraph(area, &none, Meaning::Good);
        return;
    }
    let title = pen.key("ui-script");
    area = pen.write(area, &title, Meaning::Title);
    for (number, advice) in (1..).zip(&steps) {
        let text = pen.say(&said(day, contest, advice));
        pen.put_right(Rect { width: 3, ..area }, 0, &format!("{number}"), Meaning::Base);
        let used = pen.paragraph(indent(area, 5), &text, Meaning::Base);
        area = below(area, used);
    }
}

fn of_box(pen: &Pen<'_>, label: String, figures: &Difference) -> Row {
    let (sign, text, meaning) = verdict(figures);
    let cells = vec![sign.to_owned(), label, grouped(figures.hand), grouped(figures.machine), pen.say(&text)];
    Row { cells, style: pen.style(meaning) }
}

fn said(day: &Day, contest: &str, advice: &Advice) -> Text {
    let rows = day.rows(contest);
    let row = |cell: &Cell| rows.iter().find(|row| row.cell == *cell);
    let numbers = |cells: &[Cell]| {
        let numbers: Vec<&str> = cells.iter().filter_map(row).map(|row| row.number.as_str()).collect();
        numbers.join(", ")
    };
    let line = |cell: &Cell| match row(cell) {
        Some(row) => {
            Text::new("line-numbered").with("number", &row.number).with("line", option_name(&row.name))
        }
        None => Text::new("plain").with("text", cell.as_str()),
    };
    match advice {
        Advice::Receipt(cells) => Text::new("advice-receipt").with("lines", numbers(cells)),
        Advice::Tally(cells) => Text::new("advice-tally").with("lines", numbers(cells)),
        Advice::Box(label) => Text::new("advice-box").with("label", label),
        Advice::LeftOut(labels) if labels.is_empty() => Text::new("advice-brought"),
        Advice::LeftOut(labels) => Text::new("advice-left-out").with("labels", labels.join(", ")),
        Advice::Between(more, less) => {
            Text::new("advice-between").with("more", line(more)).with("less", line(less))
        }
        Advice::Invalid(_) => Text::new("advice-invalid"),
        Advice::Piles(cells) => Text::new("advice-piles").with("lines", numbers(cells)),
        Advice::HandStands => Text::new("advice-hand-stands"),
    }
}
