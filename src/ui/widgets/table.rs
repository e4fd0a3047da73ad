//! A table with aligned columns.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{clip, columns, count, put};
use crate::ui::glyph;

/// Blank columns between two columns of a table.
const GAP: u16 = 2;

/// A column of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Column {
    /// The head; a table whose heads are all blank has no row for them.
    pub title: String,
    /// The width in screen columns; 0 for that of the widest cell.
    pub width: u16,
    /// Whether this holds numbers, which stand to the right and are never shown in part.
    pub number: bool,
}

impl Column {
    /// Makes a column of texts, as wide as its widest cell.
    pub fn text(title: impl Into<String>) -> Self {
        Self { title: title.into(), width: 0, number: false }
    }

    /// Makes a column of numbers, as wide as its widest cell.
    pub fn number(title: impl Into<String>) -> Self {
        Self { number: true, ..Self::text(title) }
    }

    /// Gives the column a fixed width.
    #[must_use]
    pub fn wide(self, width: u16) -> Self {
        Self { width, ..self }
    }
}

/// A row of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// One text for each column; missing ones stay blank.
    pub cells: Vec<String>,
    /// How the row looks.
    pub style: Style,
}

/// Draws a table from the top of an area and returns the rows used, the head included.
pub fn table(buffer: &mut Buffer, area: Rect, heads: &[Column], rows: &[Row], head_style: Style) -> u16 {
    let widths = widths(heads, rows);
    let head = heads
        .iter()
        .any(|column| !column.title.is_empty())
        .then(|| Row { cells: heads.iter().map(|column| column.title.clone()).collect(), style: head_style });
    let all: Vec<&Row> = head.iter().chain(rows).collect();
    for (row, y) in all.iter().zip(0..area.height) {
        let mut x = 0_u16;
        for ((cell, column), &width) in row.cells.iter().zip(heads).zip(&widths) {
            let room = width.min(area.width.saturating_sub(x));
            let shown = fitted(cell, column.number, room);
            let indent = if column.number { room.saturating_sub(columns(&shown)) } else { 0 };
            put(buffer, area, x.saturating_add(indent), y, &shown, row.style);
            x = x.saturating_add(width).saturating_add(GAP);
        }
    }
    count(all.len()).min(area.height)
}

/// Half a number is another number, so one that does not fit is not shown at all.
fn fitted(cell: &str, number: bool, room: u16) -> String {
    if number && columns(cell) > room { clip(glyph::CUT, room) } else { clip(cell, room) }
}

fn widths(heads: &[Column], rows: &[Row]) -> Vec<u16> {
    let widest =
        |index: usize| rows.iter().filter_map(|row| row.cells.get(index)).map(|cell| columns(cell)).max();
    let width = |(index, column): (usize, &Column)| match column.width {
        0 => columns(&column.title).max(widest(index).unwrap_or(0)),
        fixed => fixed,
    };
    heads.iter().enumerate().map(width).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Row {
        Row { cells: cells.iter().map(|&cell| cell.to_owned()).collect(), style: Style::new() }
    }

    fn drawn(width: u16, height: u16, heads: &[Column], rows: &[Row]) -> (u16, Buffer) {
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        let used = table(&mut buffer, Rect::new(0, 0, width, height), heads, rows, Style::new());
        (used, buffer)
    }

    #[test]
    fn numbers_stand_to_the_right_under_their_head() {
        let heads = [Column::text(""), Column::number("white"), Column::number("blue")];
        let rows = [row(&["берилди", "1 724", "9"]), row(&["айырма", "0"])];
        let (used, buffer) = drawn(22, 4, &heads, &rows);
        assert_eq!(used, 3);
        let expected = [
            "         white  blue  ",
            "берилди  1 724     9  ",
            "айырма       0        ",
            "                      ",
        ];
        assert_eq!(buffer, Buffer::with_lines(expected));
    }

    #[test]
    fn a_text_is_cut_but_a_number_is_whole_or_absent() {
        let heads = [Column::text("").wide(4), Column::number("").wide(3)];
        let (used, buffer) = drawn(9, 1, &heads, &[row(&["берилди", "1724"]), row(&["x", "1"])]);
        assert_eq!(used, 1, "a table without heads has no row for them, and the area is the limit");
        assert_eq!(buffer, Buffer::with_lines(["бер…    …"]));
        let (_, narrow) = drawn(8, 1, &heads, &[row(&["бер", "172"])]);
        assert_eq!(narrow, Buffer::with_lines(["бер    …"]));
    }
}
