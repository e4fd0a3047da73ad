//! Cells side by side in plain text.

use super::lines::{clean, measure, wrap};
use crate::documents::model::Pair;

const BETWEEN: usize = 2;
/// Columns narrower than this are put one under the other instead.
const NARROWEST: usize = 4;

/// A longer run of signs is a key or an address.
const LONGEST_WORD: usize = 40;

/// Where a cell's text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aligned {
    Left,
    Right,
}

/// Columns that rows share.
pub struct Columns {
    /// Width of each column; empty if the cells go one under the other.
    widths: Vec<usize>,
    aligned: Vec<Aligned>,
    width: usize,
}

impl Columns {
    /// Divides `width` by shares.
    pub fn new(width: usize, shares: &[u16], aligned: &[Aligned]) -> Self {
        let room = width.saturating_sub(BETWEEN * shares.len().saturating_sub(1));
        let all: usize = shares.iter().map(|&share| usize::from(share)).sum();
        let mut widths: Vec<usize> =
            shares.iter().map(|&share| room * usize::from(share) / all.max(1)).collect();
        if widths.iter().any(|&column| column < NARROWEST) {
            widths.clear();
        }
        Self { widths, aligned: aligned.to_vec(), width }
    }

    /// The same with room for the longest word of each column, since a word in two pieces is read as two; `None` where the
    /// words together are wider than `width`.
    pub fn fitting(width: usize, shares: &[u16], aligned: &[Aligned], needed: &[usize]) -> Option<Self> {
        let mut columns = Self::new(width, shares, aligned);
        let lacking = |widths: &[usize]| widths.iter().zip(needed).position(|(has, needs)| has < needs);
        if columns.stacked() {
            return None;
        }
        while let Some(short) = lacking(&columns.widths) {
            let spare = |(at, has): (usize, &usize)| {
                let spare = has.checked_sub(needed.get(at).copied().unwrap_or(0).max(NARROWEST))?;
                (spare > 0).then_some((spare, at))
            };
            let (_, from) = columns.widths.iter().enumerate().filter_map(spare).max()?;
            if let Some(wide) = columns.widths.get_mut(from) {
                *wide -= 1;
            }
            if let Some(narrow) = columns.widths.get_mut(short) {
                *narrow += 1;
            }
        }
        Some(columns)
    }

    /// Cells one under the other.
    pub fn under_each_other(width: usize) -> Self {
        Self { widths: Vec::new(), aligned: Vec::new(), width }
    }

    /// Says whether the cells of a row go one under the other.
    pub fn stacked(&self) -> bool {
        self.widths.is_empty()
    }

    /// Sets a row as lines of text.
    pub fn row(&self, cells: &[&Pair]) -> Vec<String> {
        if self.stacked() {
            return cells.iter().flat_map(|cell| cell_lines(cell, self.width)).collect();
        }
        let cells: Vec<Vec<String>> =
            cells.iter().zip(&self.widths).map(|(cell, &width)| cell_lines(cell, width)).collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        (0..height).map(|nth| self.line(&cells, nth)).collect()
    }

    fn line(&self, cells: &[Vec<String>], nth: usize) -> String {
        let mut line = String::new();
        for ((cell, &width), aligned) in cells.iter().zip(&self.widths).zip(&self.aligned) {
            let text = cell.get(nth).map_or("", String::as_str);
            let free = " ".repeat(width.saturating_sub(measure(text)));
            let (before, after) = match aligned {
                Aligned::Left => ("", free.as_str()),
                Aligned::Right => (free.as_str(), ""),
            };
            line.extend([before, text, after]);
            line.push_str(&" ".repeat(BETWEEN));
        }
        line
    }
}

/// The longest word of a cell, in columns; a run of signs that no word is that long is cut wherever its line ends.
pub fn longest(cell: &Pair) -> usize {
    let of = |text: &str| {
        let text = clean(text);
        let words = text.split([' ', '\n']).map(measure);
        words.filter(|word| *word <= LONGEST_WORD).max().unwrap_or(0)
    };
    of(&cell.ky).max(of(&cell.ru))
}

fn cell_lines(cell: &Pair, width: usize) -> Vec<String> {
    let mut lines = wrap(&cell.ky, width);
    lines.extend(wrap(&cell.ru, width));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_cells_side_by_side() {
        let columns = Columns::new(22, &[1, 1], &[Aligned::Left, Aligned::Right]);
        let rows = columns.row(&[&Pair::new("Берилди", "Выдано"), &Pair::single("1\u{a0}003")]);
        assert_eq!(rows, ["Берилди          1 003  ", "Выдано                  "]);
    }

    #[test]
    fn breaks_no_word_where_there_is_room() {
        let titles = [Pair::new("Саны", "Количество"), Pair::new("Таңгактын ичиндеги", "Содержимое")];
        let aligned = [Aligned::Left; 2];
        let needed = titles.each_ref().map(longest);
        let columns = |width| Columns::fitting(width, &[1, 2], &aligned, &needed);
        assert_eq!(
            columns(24).unwrap().row(&titles.each_ref()),
            ["Саны        Таңгактын    ", "Количество  ичиндеги     ", "            Содержимое   ",]
        );
        assert!(columns(20).is_none(), "eighteen signs hold no two such words");
    }

    #[test]
    fn puts_too_many_cells_one_under_the_other() {
        let columns = Columns::new(10, &[1, 1, 1], &[Aligned::Left; 3]);
        let cell = Pair::single("а");
        assert_eq!(columns.row(&[&cell, &cell, &cell]), ["а", "а", "а"]);
    }
}
