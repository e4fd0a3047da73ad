//! Reads a list of accreditations, as organisations send it: one row a person, columns named by the first row.
//!
//! Columns are found by their names in any of three languages and in any order. Whatever cannot be taken as it stands
//! is named with its line; nothing is guessed. Of a paper's number only the last four letters or digits are read, the
//! others are not even kept in memory.

mod columns;
mod encoding;
mod problem;
mod rows;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use columns::Column;
pub use encoding::Encoding;
pub use problem::{PeopleListError, Problem};

use crate::domain::{Day, Registers};
use crate::text::sanitize;
use columns::{Columns, folded};

/// The most rows of a list, without its header.
pub const MOST_ROWS: usize = 10_000;
/// The most lines of a list, those that hold nothing among them.
pub const MOST_LINES: usize = 50_000;
/// The most bytes of a list.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;
/// The most characters of a name.
pub const MOST_NAME: usize = 120;
/// The most characters of an organisation's name.
pub const MOST_ORGANISATION: usize = 200;

/// How much of a paper's number is read, from its end.
const PAPER: usize = 4;

/// What a list says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeopleList {
    /// Rows that can be taken, in the order of the list.
    pub entries: Vec<Listed>,
    /// Rows that cannot be taken, in the order of the list.
    pub bad: Vec<BadRow>,
    /// Rows that say again what an earlier one says, and that earlier one, by their lines.
    pub duplicates: Vec<(usize, usize)>,
    /// How its letters were written.
    pub encoding: Encoding,
    /// Names of columns that were not read.
    pub ignored: Vec<String>,
}

/// A person on a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The line on which the row begins, from 1.
    pub line: usize,
    /// The category of the registers.
    pub category: String,
    /// Who sends the person; may be empty.
    pub organisation: String,
    /// Name.
    pub name: String,
    /// The last four letters or digits of the paper's number; empty where there is none.
    pub paper: String,
}

/// A row that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadRow {
    /// The line on which it begins, from 1.
    pub line: usize,
    /// Why.
    pub problem: Problem,
}

/// Reads a list; fails where it is no list of people at all, or longer than [`MOST_ROWS`],
/// [`MOST_LINES`] or [`MOST_BYTES`].
pub fn read(bytes: &[u8], registers: &Registers) -> Result<PeopleList, PeopleListError> {
    if bytes.len() > MOST_BYTES {
        return Err(PeopleListError::TooLarge);
    }
    let (text, encoding) = encoding::decode(bytes)?;
    let (columns, rows) = Columns::find(&text)?;
    let mut list =
        PeopleList { entries: vec![], bad: vec![], duplicates: vec![], encoding, ignored: columns.ignored() };
    let categories = categories(registers);
    let mut seen: BTreeMap<[String; 4], usize> = BTreeMap::new();
    let mut count = 0;
    for row in rows {
        if row.line > MOST_LINES {
            return Err(PeopleListError::TooManyLines);
        }
        if row.is_blank() {
            continue;
        }
        count += 1;
        if count > MOST_ROWS {
            return Err(PeopleListError::TooManyRows);
        }
        match listed(&row, &columns, &categories) {
            Err(problem) => list.bad.push(BadRow { line: row.line, problem }),
            Ok(entry) => {
                let (name, organisation) = (folded(&entry.name), folded(&entry.organisation));
                let same = [name, organisation, entry.category.clone(), entry.paper.clone()];
                if let Some(first) = seen.get(&same) {
                    list.duplicates.push((row.line, *first));
                } else {
                    seen.insert(same, row.line);
                    list.entries.push(entry);
                }
            }
        }
    }
    if count == 0 { Err(PeopleListError::NoRows) } else { Ok(list) }
}

impl PeopleList {
    /// Takes those out who stand in the register already, and gives their lines.
    ///
    /// The same person is whoever has the same category, name and organisation, and no other paper.
    pub fn without_known(&mut self, day: &Day) -> Vec<usize> {
        let key = |category: &str, name: &str, organisation: &str| {
            (category.to_owned(), folded(name), folded(organisation))
        };
        let mut papers: BTreeMap<_, Vec<&str>> = BTreeMap::new();
        // Whoever has no name any more cannot be recognised.
        for person in day.people.all.values().filter(|person| !person.name.is_empty()) {
            let of = papers.entry(key(&person.category, &person.name, &person.organisation));
            of.or_default().push(&person.paper);
        }
        let known = |entry: &Listed| {
            let same = |paper: &&str| paper.is_empty() || entry.paper.is_empty() || *paper == entry.paper;
            let of = papers.get(&key(&entry.category, &entry.name, &entry.organisation));
            of.is_some_and(|papers| papers.iter().any(same))
        };
        let (known, new): (Vec<_>, Vec<_>) = std::mem::take(&mut self.entries).into_iter().partition(known);
        self.entries = new;
        known.into_iter().map(|entry| entry.line).collect()
    }
}

/// Every name that a category has: its short one and its label in three languages.
fn categories(registers: &Registers) -> BTreeMap<String, String> {
    let names = registers.people.categories.iter().flat_map(|category| {
        let label = &category.label;
        [&category.id, &label.ky, &label.ru, &label.en].map(|name| (folded(name), category.id.clone()))
    });
    names.collect()
}

fn listed(
    row: &rows::Row,
    columns: &Columns,
    categories: &BTreeMap<String, String>,
) -> Result<Listed, Problem> {
    let cells = row.cells.as_ref().ok_or(Problem::BrokenQuotes)?;
    columns.fits(cells)?;
    let cell = |column| columns.cell(cells, column).unwrap_or_default();
    let name = name(cell(Column::Name))?;
    let organisation = bounded(Column::Organisation, cell(Column::Organisation), MOST_ORGANISATION)?;
    let given = clean(cell(Column::Category));
    if given.is_empty() {
        return Err(Problem::Empty(Column::Category));
    }
    let category = categories.get(&folded(&given)).cloned();
    let category = category.ok_or(Problem::UnknownCategory)?;
    Ok(Listed { line: row.line, category, organisation, name, paper: paper(cell(Column::Paper)) })
}

fn name(cell: &str) -> Result<String, Problem> {
    let name = bounded(Column::Name, cell, MOST_NAME)?;
    if name.chars().any(char::is_alphabetic) {
        return Ok(name);
    }
    // Letters that no screen and no sheet of ours can show are not the same as none.
    let any = cell.chars().any(char::is_alphabetic);
    Err(if any { Problem::Unreadable(Column::Name) } else { Problem::Empty(Column::Name) })
}

fn bounded(column: Column, cell: &str, most: usize) -> Result<String, Problem> {
    let text = clean(cell);
    if text.chars().count() > most { Err(Problem::TooLong { column, most }) } else { Ok(text) }
}

fn clean(cell: &str) -> String {
    sanitize(cell, usize::MAX).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The end of a number; words that say that there is none are none.
fn paper(cell: &str) -> String {
    let signs: Vec<char> = cell.chars().filter(char::is_ascii_alphanumeric).collect();
    if !signs.iter().any(char::is_ascii_digit) {
        return String::new();
    }
    signs.iter().skip(signs.len().saturating_sub(PAPER)).collect()
}
