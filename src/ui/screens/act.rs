//! The text of an act while it is edited: wrapped, the cursor always in sight, and how much still fits.

use ratatui::layout::Rect;

use crate::app::field::TextArea;
use crate::app::screens::ActScreen;
use crate::app::screens::act::Side;
use crate::domain::Day;
use crate::text::Text;
use crate::ui::pen::{Pen, below};
use crate::ui::theme::Meaning;
use crate::ui::widgets::columns;

/// A row of the wrapped text, and the cursor's column where it stands in it.
struct Line {
    text: String,
    cursor: Option<u16>,
}

/// Draws an act that is being written.
pub fn draw(pen: &mut Pen<'_>, area: Rect, day: &Day, screen: &ActScreen) {
    let template = day.registers().and_then(|registers| registers.act(&screen.template));
    let title = template.map(|template| pen.read(&template.title)).unwrap_or_default();
    let area = pen.write(area, &title, Meaning::Title);
    let (used, all) = screen.area().fullness();
    let language = match screen.side {
        Side::Ky => "language-ky",
        Side::Ru => "language-ru",
    };
    let side =
        Text::new("ui-act-side").with("language", Text::new(language)).with("used", used).with("all", all);
    let side = pen.say(&side);
    let area = below(pen.write(area, &side, Meaning::Muted), 1);
    let lines = wrapped(screen.area(), area.width.saturating_sub(1));
    let at = lines.iter().position(|line| line.cursor.is_some()).unwrap_or(0);
    let first = at.saturating_sub(usize::from(area.height).saturating_sub(1));
    for (line, y) in lines.iter().skip(first).zip(0..area.height) {
        pen.put(area, 0, y, &line.text, Meaning::Base);
        if let Some(x) = line.cursor {
            pen.cursor_at(area, x, y);
        }
    }
    let edge = area.width.saturating_sub(1);
    if first > 0 {
        pen.put(area, edge, 0, "↑", Meaning::Muted);
    }
    if lines.len().saturating_sub(first) > usize::from(area.height) {
        pen.put(area, edge, area.height.saturating_sub(1), "↓", Meaning::Muted);
    }
}

/// The rows of the whole text. Blanks are kept as they were typed, so that the cursor stands where it is.
fn wrapped(area: &TextArea, width: u16) -> Vec<Line> {
    let mut lines = Vec::new();
    for (index, field) in area.lines().iter().enumerate() {
        let here = index == area.line();
        let (before, after) = field.halves();
        let cursor = here.then(|| before.chars().count());
        lines.extend(broken(&format!("{before}{after}"), cursor, width));
    }
    lines
}

/// One line broken into rows behind a blank where there is one; `cursor` is the number of characters before it.
fn broken(text: &str, cursor: Option<usize>, width: u16) -> Vec<Line> {
    let mut rows: Vec<Line> = Vec::new();
    let mut row = String::new();
    let mut from = 0;
    let close = |row: &str, from: usize, last: bool| {
        let until = from + row.chars().count();
        let inside = cursor.filter(|cursor| *cursor >= from && (*cursor < until || last));
        let before = |cursor: usize| row.chars().take(cursor - from).collect::<String>();
        Line { text: row.to_owned(), cursor: inside.map(|cursor| columns(&before(cursor)).min(width)) }
    };
    for letter in text.chars() {
        let whole = columns(&row) + columns(letter.encode_utf8(&mut [0; 4])) > width;
        if whole && !row.is_empty() {
            // The word that does not fit goes down whole where a blank is before it.
            let kept = row.rfind(' ').map_or(row.len(), |blank| blank + 1);
            let word = row.split_off(kept);
            rows.push(close(&row, from, false));
            from += row.chars().count();
            row = word;
        }
        row.push(letter);
    }
    rows.push(close(&row, from, true));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cursor_stands_in_exactly_one_row_and_no_letter_is_lost() {
        let text = "Участок саат 08:40 ачылды, бирадамдынсаатыжокболчу себеби ушул";
        for width in [1, 7, 12, 30, 100] {
            for cursor in 0..=text.chars().count() {
                let rows = broken(text, Some(cursor), width);
                assert_eq!(rows.iter().filter(|row| row.cursor.is_some()).count(), 1, "{width} {cursor}");
                assert_eq!(rows.iter().map(|row| row.text.as_str()).collect::<String>(), text);
                assert!(rows.iter().all(|row| columns(&row.text) <= width));
            }
        }
        assert_eq!(broken("", Some(0), 9).len(), 1);
    }
}
