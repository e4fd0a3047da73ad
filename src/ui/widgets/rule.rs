//! Lines between the parts of a screen.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::put;

/// Draws a line across the first row of an area.
pub fn rule(buffer: &mut Buffer, area: Rect, style: Style) {
    put(buffer, area, 0, 0, &"─".repeat(area.width.into()), style);
}

/// Draws a line down the first column of an area.
pub fn upright(buffer: &mut Buffer, area: Rect, style: Style) {
    let area = area.intersection(buffer.area);
    for y in 0..area.height {
        put(buffer, area, 0, y, "│", style);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fill_their_area_and_no_more() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 5, 3));
        rule(&mut buffer, Rect::new(1, 0, 3, 3), Style::new());
        upright(&mut buffer, Rect::new(4, 1, 9, u16::MAX), Style::new());
        assert_eq!(buffer, Buffer::with_lines([" ─── ", "    │", "    │"]));
    }
}
