//! A list of rows, one of which may be selected; it scrolls by itself to show that one.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{blank, clip, count, put, row};
use crate::ui::glyph;
use crate::ui::theme::{Meaning, Theme};

/// A row of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    /// What stands in the row.
    pub text: String,
    /// How it looks while it is not selected.
    pub style: Style,
}

/// Draws a list and returns the rows used; arrows at the right edge say that there is more.
pub fn list(buffer: &mut Buffer, area: Rect, items: &[Item], selected: Option<usize>, theme: Theme) -> u16 {
    let area = area.intersection(buffer.area);
    let first = offset(items.len(), area.height, selected);
    let shown = items.iter().enumerate().skip(first).zip(0..area.height);
    for ((index, item), y) in shown {
        let chosen = selected == Some(index);
        let style = if chosen { theme.style(Meaning::Selected) } else { item.style };
        if chosen {
            blank(buffer, row(area, y), style);
            put(buffer, area, 0, y, glyph::SELECTED, style);
        }
        // Two columns for the mark, two for the arrows.
        put(buffer, area, 2, y, &clip(&item.text, area.width.saturating_sub(4)), style);
    }
    let used = count(items.len().saturating_sub(first)).min(area.height);
    let edge = area.width.saturating_sub(1);
    let muted = theme.style(Meaning::Muted);
    if first > 0 {
        put(buffer, area, edge, 0, glyph::MORE_ABOVE, muted);
    }
    if items.len().saturating_sub(first) > usize::from(area.height) {
        put(buffer, area, edge, area.height.saturating_sub(1), glyph::MORE_BELOW, muted);
    }
    used
}

/// The first row to show so that the selected one stands in the middle where it can.
pub fn offset(length: usize, height: u16, selected: Option<usize>) -> usize {
    let height = usize::from(height);
    let centred = selected.unwrap_or(0).min(length.saturating_sub(1)).saturating_sub(height / 2);
    centred.min(length.saturating_sub(height))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::Modifier;

    fn items(length: usize) -> Vec<Item> {
        (1..=length).map(|number| Item { text: format!("item {number}"), style: Style::new() }).collect()
    }

    #[test]
    fn the_selected_row_is_marked_and_reversed() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 3));
        assert_eq!(list(&mut buffer, Rect::new(0, 0, 12, 3), &items(2), Some(1), Theme::Plain), 2);
        let reversed = |y: u16| (0..12).all(|x| buffer[(x, y)].modifier.contains(Modifier::REVERSED));
        assert_eq!([reversed(0), reversed(1), reversed(2)], [false, true, false]);
        assert_eq!(buffer[(0, 1)].symbol(), ">");
        assert_eq!(buffer[(2, 0)].symbol(), "i");
    }

    #[test]
    fn a_long_list_says_that_there_is_more() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 3));
        let area = buffer.area;
        assert_eq!(list(&mut buffer, area, &items(9), Some(4), Theme::Plain), 3);
        let text: Vec<String> = (0..3).map(|y| (0..12).map(|x| buffer[(x, y)].symbol()).collect()).collect();
        assert_eq!(text, ["  item 4   ▲", "> item 5    ", "  item 6   ▼"]);
    }

    #[test]
    fn the_selected_row_is_always_in_sight() {
        for length in 0..12_usize {
            for height in 0..8_u16 {
                for selected in 0..length {
                    let first = offset(length, height, Some(selected));
                    assert!(first <= selected || height == 0);
                    assert!(
                        selected < first + usize::from(height) || height == 0,
                        "{length} {height} {selected}"
                    );
                    assert!(first + usize::from(height) <= length.max(usize::from(height)));
                }
            }
        }
        assert_eq!(offset(0, 5, None), 0);
        assert_eq!(offset(9, 3, Some(99)), 6);
    }
}
