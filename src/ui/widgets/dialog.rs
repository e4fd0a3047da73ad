//! A box in the middle of the screen that asks or tells one thing.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{blank, clip, columns, count, put, wrap};
use crate::ui::glyph;
use crate::ui::theme::{Meaning, Theme};

/// The columns of a box's text, which reads well and fits the smallest screen.
const TEXT: u16 = 60;

/// Columns between the edge of the box and its text, on both sides together, the edges included.
const SIDES: u16 = 6;

/// Rows of the box that are not body: edges, blank rows, keys.
const AROUND: u16 = 5;

/// What a box says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Dialog<'a> {
    /// What it is about, in the upper edge.
    pub title: &'a str,
    /// Paragraphs, broken by words.
    pub body: &'a [String],
    /// The keys that answer, in words.
    pub keys: &'a str,
    /// How title and edge look.
    pub meaning: Option<Meaning>,
}

/// Draws a box over the middle of an area and returns the part of it that holds the body.
///
/// Where the body does not fit it is cut and says so; the keys are kept, so that the box can always be answered.
pub fn dialog(buffer: &mut Buffer, area: Rect, dialog: &Dialog<'_>, theme: Theme) -> Rect {
    let area = area.intersection(buffer.area);
    let text = area.width.saturating_sub(SIDES).min(TEXT);
    let body: Vec<String> = dialog.body.iter().flat_map(|paragraph| wrap_or_blank(paragraph, text)).collect();
    let outer = centred(area, text.saturating_add(SIDES), count(body.len()).saturating_add(AROUND));
    let edge = theme.style(dialog.meaning.unwrap_or(Meaning::Title));
    blank(buffer, outer, theme.style(Meaning::Base));
    frame(buffer, outer, dialog.title, edge);
    let inner = Rect {
        x: outer.x.saturating_add(SIDES / 2),
        y: outer.y.saturating_add(2),
        width: outer.width.saturating_sub(SIDES),
        height: outer.height.saturating_sub(AROUND),
    };
    for (line, y) in body.iter().zip(0..inner.height) {
        put(buffer, inner, 0, y, line, theme.style(Meaning::Base));
    }
    if body.len() > inner.height.into() {
        let last = inner.height.saturating_sub(1);
        put(buffer, inner, inner.width.saturating_sub(1), last, glyph::MORE_BELOW, edge);
    }
    let keys = Rect { y: outer.bottom().saturating_sub(2), height: outer.height.min(1), ..inner };
    put(buffer, keys, 0, 0, &clip(dialog.keys, keys.width), theme.style(Meaning::Key));
    inner
}

fn wrap_or_blank(paragraph: &str, width: u16) -> Vec<String> {
    let lines = wrap(paragraph, width);
    if lines.is_empty() { vec![String::new()] } else { lines }
}

fn centred(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    Rect {
        x: area.x.saturating_add((area.width - width) / 2),
        y: area.y.saturating_add((area.height - height) / 2),
        width,
        height,
    }
}

fn frame(buffer: &mut Buffer, outer: Rect, title: &str, style: Style) {
    let (Some(right), Some(bottom)) = (outer.width.checked_sub(1), outer.height.checked_sub(1)) else {
        return;
    };
    let across = "─".repeat(right.saturating_sub(1).into());
    for y in 1..bottom {
        put(buffer, outer, 0, y, "│", style);
        put(buffer, outer, right, y, "│", style);
    }
    put(buffer, outer, 0, bottom, &format!("└{across}┘"), style);
    put(buffer, outer, 0, 0, &format!("┌{across}┐"), style);
    let title = clip(title, outer.width.saturating_sub(SIDES));
    if columns(&title) > 0 {
        put(buffer, outer, 2, 0, &format!(" {title} "), style);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_stands_in_the_middle_and_hides_what_is_behind() {
        let mut buffer = Buffer::with_lines(vec!["#".repeat(20); 8]);
        let body = ["Leave now?".to_owned(), String::new(), "Nothing is lost.".to_owned()];
        let said = Dialog { title: "Leave", body: &body, keys: "L leave  Esc no", meaning: None };
        let inner = dialog(&mut buffer, Rect::new(0, 0, 20, 8), &said, Theme::Plain);
        let text: Vec<String> = (0..8).map(|y| (0..20).map(|x| buffer[(x, y)].symbol()).collect()).collect();
        let expected = [
            "┌─ Leave ──────────┐",
            "│                  │",
            "│  Leave now?      │",
            "│                  │",
            "│  Nothing is   ▼  │",
            "│                  │",
            "│  L leave  Esc …  │",
            "└──────────────────┘",
        ];
        assert_eq!(text, expected);
        assert_eq!(inner, Rect::new(3, 2, 14, 3));
    }

    #[test]
    fn a_box_is_no_larger_than_its_text_needs() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 100, 30));
        let body = ["One line.".to_owned()];
        let inner = dialog(
            &mut buffer,
            Rect::new(0, 0, 100, 30),
            &Dialog { body: &body, ..Dialog::default() },
            Theme::Colour,
        );
        assert_eq!((inner.width, inner.height), (TEXT, 1));
        assert_eq!(buffer[(inner.x, inner.y)].symbol(), "O");
    }
}
