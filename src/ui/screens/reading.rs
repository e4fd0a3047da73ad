//! Reading aloud: one line, its figure in big digits and in words.

use ratatui::layout::Rect;

use crate::app::screens::ReadingScreen;
use crate::domain::Day;
use crate::text::Text;
use crate::ui::big;
use crate::ui::pen::{Pen, below, bottom, indent};
use crate::ui::theme::Meaning;
use crate::ui::widgets::columns;

/// Columns left of the digits.
const LEFT: u16 = 8;

/// Draws the line that is to be read, or that all are heard.
pub fn draw(pen: &mut Pen<'_>, area: Rect, day: &Day, screen: &ReadingScreen) {
    let (heard, all) = screen.progress(day);
    let progress = pen.say(&Text::new("ui-heard-of").with("heard", heard).with("all", all));
    pen.put(bottom(area, 1), 0, 0, &progress, Meaning::Base);
    let area = below(area, 1);
    let Some((row, figure)) = screen.line(day) else {
        let done = pen.key("ui-all-heard");
        pen.paragraph(area, &done, Meaning::Good);
        return;
    };
    let line = Text::new("ui-line-named").with("number", &row.number).with("line", pen.name(&row.name));
    let line = pen.say(&line);
    let area = indent(below(pen.write(area, &line, Meaning::Title), 2), LEFT);
    let Some(figure) = figure else {
        let blank = pen.key("ui-line-blank");
        pen.paragraph(area, &blank, Meaning::Title);
        return;
    };
    let rows = big::number(figure);
    let width = rows.first().map_or(0, |row| columns(row));
    for (row, y) in rows.iter().zip(0..) {
        pen.put(area, 0, y, row, Meaning::Base);
    }
    let words = pen.words(figure);
    let beside = indent(below(area, 2), width + 6);
    // A short number has its words beside the digits, a long one below them.
    if columns(&words) <= beside.width {
        pen.put(beside, 0, 0, &words, Meaning::Title);
    } else {
        pen.paragraph(below(area, 7), &words, Meaning::Title);
    }
}
