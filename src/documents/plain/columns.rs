//! Cells side by side in plain text.

use super::lines::{clean, measure, wrap};
use crate::documents::model::Pair;

const BETWEEN: usize = 2;
/// Columns narrower than this are put one under the other instead.
const NARROWEST: usize = 4;

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

    /// The same with titles: where there is room, no word of one is broken, for then it is read as two.
    pub fn titled(width: usize, shares: &[u16], aligned: &[Aligned], titles: &[&Pair]) -> Self {
        let mut columns = Self::new(width, shares, aligned);
        let needed: Vec<usize> =
            titles.iter().map(|title| longest(&title.ky).max(longest(&title.ru))).collect();
        let lacking = |widths: &[usize]| widths.iter().zip(&needed).position(|(has, needs)| has < needs);
        let mut widths = columns.widths.clone();
        while let Some(short) = lacking(&widths) {
            let spare = |(at, has): (usize, &usize)| {
                let spare = has.checked_sub(needed.get(at).copied().unwrap_or(0).max(NARROWEST))?;
                (spare > 0).then_some((spare, at))
            };
            let Some((_, from)) = widths.iter().enumerate().filter_map(spare).max() else { return columns };
            if let Some(wide) = widths.get_mut(from) {
                *wide -= 1;
            }
            if let Some(narrow) = widths.get_mut(short) {
                *narrow += 1;
            }
        }
        columns.widths = widths;
        columns
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

/// The longest word of a title, in columns.
fn longest(title: &str) -> usize {
    clean(title).split([' ', '\n']).map(measure).max().unwrap_or(0)
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
    fn breaks_no_word_of_a_title_where_there_is_room() {
        let titles = [Pair::new("Саны", "Количество"), Pair::new("Таңгактын ичиндеги", "Содержимое")];
        let aligned = [Aligned::Left; 2];
        let columns = |width| Columns::titled(width, &[1, 2], &aligned, &titles.each_ref());
        assert_eq!(
            columns(24).row(&titles.each_ref()),
            ["Саны        Таңгактын    ", "Количество  ичиндеги     ", "            Содержимое   ",]
        );
        // Eighteen signs hold no two such words: then as without titles.
        assert_eq!(columns(20).widths, [6, 12]);
    }

    #[test]
    fn puts_too_many_cells_one_under_the_other() {
        let columns = Columns::new(10, &[1, 1, 1], &[Aligned::Left; 3]);
        let cell = Pair::single("а");
        assert_eq!(columns.row(&[&cell, &cell, &cell]), ["а", "а", "а"]);
    }
}
