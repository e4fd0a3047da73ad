//! Small pieces of a screen: each a function that draws into a buffer, never outside its area, at any size.

mod bars;
mod dialog;
mod list;
mod paragraph;
mod rule;
mod table;

pub use bars::bars;
pub use dialog::{Dialog, dialog};
pub use list::{Item, list, offset};
pub use paragraph::{paragraph, wrap};
pub use rule::{rule, upright};
pub use table::{Column, Row, table};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::glyph;

/// Draws text in one row of an area, `x` columns and `y` rows from its corner, and returns the columns used.
///
/// What reaches past the area is cut off.
pub fn put(buffer: &mut Buffer, area: Rect, x: u16, y: u16, text: &str, style: Style) -> u16 {
    let area = area.intersection(buffer.area);
    if x >= area.width || y >= area.height {
        return 0;
    }
    let room = usize::from(area.width - x);
    let (end, _) = buffer.set_stringn(area.x + x, area.y + y, text, room, style);
    end.saturating_sub(area.x + x)
}

/// Draws text that ends at the right edge of one row of an area; what does not fit is cut with `…`.
pub fn put_right(buffer: &mut Buffer, area: Rect, y: u16, text: &str, style: Style) -> u16 {
    let shown = clip(text, area.width);
    put(buffer, area, area.width.saturating_sub(columns(&shown)), y, &shown, style)
}

/// Fills an area with blanks in a style.
pub fn blank(buffer: &mut Buffer, area: Rect, style: Style) {
    for position in area.intersection(buffer.area).positions() {
        if let Some(cell) = buffer.cell_mut(position) {
            cell.reset();
            cell.set_style(style);
        }
    }
}

/// Cuts a text to a width in columns, with `…` at the end if anything was cut.
pub fn clip(text: &str, width: u16) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let mut shown = String::new();
    for grapheme in text.graphemes(true) {
        if columns(&shown).saturating_add(columns(grapheme)) >= width {
            break;
        }
        shown.push_str(grapheme);
    }
    if width > 0 {
        shown.push_str(glyph::CUT);
    }
    shown
}

/// The columns that a text takes.
pub fn columns(text: &str) -> u16 {
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}

/// Counts in `u16`, as areas do.
fn count(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}

/// A row of an area, empty where the area has no such row.
fn row(area: Rect, y: u16) -> Rect {
    if y < area.height { Rect { y: area.y + y, height: 1, ..area } } else { Rect { height: 0, ..area } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_in_its_area() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 2));
        let area = Rect::new(2, 0, 4, 9);
        assert_eq!(put(&mut buffer, area, 1, 0, "abcdef", Style::new()), 3);
        assert_eq!(put(&mut buffer, area, 3, 1, "日", Style::new()), 0, "half a wide character is none");
        assert_eq!(put(&mut buffer, area, 4, 0, "x", Style::new()), 0);
        assert_eq!(put(&mut buffer, Rect::new(20, 20, 5, 5), 0, 0, "x", Style::new()), 0);
        assert_eq!(put_right(&mut buffer, area, 1, "ү9", Style::new()), 2);
        assert_eq!(buffer, Buffer::with_lines(["   abc  ", "    ү9  "]));
        blank(&mut buffer, Rect::new(3, 0, 90, 1), Style::new());
        assert_eq!(buffer, Buffer::with_lines(["        ", "    ү9  "]));
    }

    #[test]
    fn a_cut_text_says_so() {
        for (text, width, shown) in [
            ("добуш", 5, "добуш"),
            ("добуш", 4, "доб…"),
            ("добуш", 1, "…"),
            ("добуш", 0, ""),
            ("日本", 3, "日…"),
            ("日本", 2, "…"),
        ] {
            assert_eq!(clip(text, width), shown, "{text} {width}");
        }
    }
}
