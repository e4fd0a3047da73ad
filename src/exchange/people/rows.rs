//! Cuts a text into rows and cells, and knows the line on which each row begins.
//!
//! The reader of other tables forgives broken quotes: a forgotten one swallows the rows after it without a word. Here a
//! row whose quotes are broken is one bad row, and reading goes on with the next line.

/// The most lines of one row: more than anybody types into a cell.
const MOST_LINES: usize = 10;

/// A row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// The line on which it begins, from 1.
    pub line: usize,
    /// Its cells; `None` where its quotes are broken.
    pub cells: Option<Vec<String>>,
}

impl Row {
    /// Whether it holds nothing.
    pub fn is_blank(&self) -> bool {
        self.cells.as_ref().is_some_and(|cells| cells.iter().all(|cell| cell.trim().is_empty()))
    }
}

/// The rows of a text whose lines end in `\n`.
#[derive(Debug, Clone)]
pub(super) struct Rows<'a> {
    rest: &'a str,
    separator: char,
    line: usize,
}

impl<'a> Rows<'a> {
    pub fn new(text: &'a str, separator: char) -> Self {
        Self { rest: text, separator, line: 1 }
    }
}

impl Iterator for Rows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        if self.rest.is_empty() {
            return None;
        }
        let line = self.line;
        if let Some((cells, rest)) = row(self.rest, self.separator) {
            // What follows is the end of what there was: comparing the two would cost the whole text a row.
            let (read, _) =
                self.rest.split_at_checked(self.rest.len() - rest.len()).unwrap_or((self.rest, ""));
            self.line += read.matches('\n').count();
            self.rest = rest;
            return Some(Row { line, cells: Some(cells) });
        }
        self.rest = self.rest.split_once('\n').map_or("", |(_, after)| after);
        self.line += 1;
        Some(Row { line, cells: None })
    }
}

/// The cells of the first row and what follows it; `None` where its quotes are broken.
fn row(text: &str, separator: char) -> Option<(Vec<String>, &str)> {
    let mut cells = Vec::new();
    let mut rest = text;
    let mut lines = 0;
    loop {
        let (cell, after) = match rest.strip_prefix('"') {
            Some(inside) => quoted(inside, separator, MOST_LINES - lines)?,
            None => plain(rest, separator),
        };
        lines += cell.matches('\n').count();
        cells.push(cell);
        if let Some(next) = after.strip_prefix(separator) {
            rest = next;
        } else {
            return Some((cells, after.strip_prefix('\n').unwrap_or(after)));
        }
    }
}

fn plain(text: &str, separator: char) -> (String, &str) {
    let end = text.find([separator, '\n']).unwrap_or(text.len());
    let (cell, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    (cell.to_owned(), rest)
}

/// A cell whose first quote was read, and what follows its last one.
fn quoted(text: &str, separator: char, most_lines: usize) -> Option<(String, &str)> {
    let mut cell = String::new();
    let mut lines = 0;
    let mut rest = text;
    loop {
        let (before, after) = rest.split_once('"')?;
        cell.push_str(before);
        lines += before.matches('\n').count();
        if lines >= most_lines {
            return None;
        }
        let Some(more) = after.strip_prefix('"') else {
            let after = after.trim_start_matches(' ');
            let ends = after.is_empty() || after.starts_with([separator, '\n']);
            return ends.then_some((cell, after));
        };
        cell.push('"');
        rest = more;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Line and cells, `None` for a broken row.
    fn rows(text: &str) -> Vec<(usize, Option<Vec<String>>)> {
        Rows::new(text, ';').map(|row| (row.line, row.cells)).collect()
    }

    fn cells(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn cells_are_cut_as_spreadsheets_write_them() {
        for (text, expected) in [
            ("a;b\n", cells(&["a", "b"])),
            ("a;", cells(&["a", ""])),
            ("\"a;b\";c", cells(&["a;b", "c"])),
            ("\"ОО \"\"Нур\"\"\";c", cells(&["ОО \"Нур\"", "c"])),
            ("ОО \"Нур\";c", cells(&["ОО \"Нур\"", "c"])),
            ("\"a\" ;\"\"", cells(&["a", ""])),
            ("\n", cells(&[""])),
            ("\"a\nb\";c\n", cells(&["a\nb", "c"])),
        ] {
            assert_eq!(rows(text), [(1, Some(expected))], "{text:?}");
        }
        assert_eq!(rows(""), []);
    }

    #[test]
    fn a_broken_quote_costs_its_own_row_only() {
        for broken in ["\"a;b", "\"a\"b;c", "a;\"ОО \"Нур\"\"", "\"a\"\"", "\"a;\"b\"c"] {
            let text = format!("x\n{broken}\ny;\"z\nz\"\n\nw");
            let found = rows(&text);
            let lines: Vec<usize> = found.iter().map(|(line, _)| *line).collect();
            assert_eq!(found[1], (2, None), "{text:?}");
            assert_eq!(lines, [1, 2, 3, 5, 6], "{text:?}");
            assert_eq!(found[2].1, Some(cells(&["y", "z\nz"])), "{text:?}");
        }
    }

    #[test]
    fn a_cell_of_very_many_lines_is_a_forgotten_quote() {
        let text = format!("\"a{}\"\nb", "\n".repeat(MOST_LINES));
        assert_eq!(rows(&text)[0], (1, None));
        let text = format!("\"a{}\"\nb", "\n".repeat(MOST_LINES - 1));
        assert_eq!(rows(&text).len(), 2);
    }
}
