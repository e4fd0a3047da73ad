//! Why a list, or a row of it, cannot be taken, and what a person is told.

use thiserror::Error;

use super::{Column, MOST_BYTES, MOST_LINES, MOST_ROWS};
use crate::text::Text;

/// Why a row cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// A quote is not closed, or something stands after its end.
    BrokenQuotes,
    /// The row has another number of cells than the header.
    Cells {
        /// How many the header has.
        wanted: usize,
        /// How many the row has.
        found: usize,
    },
    /// A needed cell is empty.
    Empty(Column),
    /// A cell has only letters that neither screen nor paper can show.
    Unreadable(Column),
    /// A cell is too long.
    TooLong {
        /// The column.
        column: Column,
        /// The most characters.
        most: usize,
    },
    /// The registers have no such category. What stands there is not told: where columns are swapped it is a name.
    UnknownCategory,
}

impl Problem {
    /// What a person is told, in half a sentence after the line.
    pub fn text(&self) -> Text {
        let about = |key, column: Column| Text::new(key).with("column", column.text());
        match self {
            Self::BrokenQuotes => Text::new("people-row-quotes"),
            Self::Cells { wanted, found } => {
                Text::new("people-row-cells").with("wanted", *wanted).with("found", *found)
            }
            Self::Empty(column) => about("people-row-empty", *column),
            Self::Unreadable(column) => about("people-row-unreadable", *column),
            Self::TooLong { column, most } => about("people-row-long", *column).with("most", *most),
            Self::UnknownCategory => about("people-row-category", Column::Category),
        }
    }
}

/// Why nothing of a list can be taken. `Display` is for logs.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PeopleListError {
    /// It has more than [`MOST_BYTES`].
    #[error("more than {MOST_BYTES} bytes")]
    TooLarge,
    /// It is a spreadsheet and no table as text.
    #[error("a spreadsheet")]
    Spreadsheet,
    /// It is no text.
    #[error("not text")]
    NotText,
    /// It is UTF-8 with a damaged place.
    #[error("damaged text on line {line}")]
    DamagedText {
        /// The line of the first damaged place, from 1.
        line: usize,
    },
    /// It holds nothing.
    #[error("empty")]
    Empty,
    /// No row names these columns.
    #[error("no columns {0:?}")]
    Missing(Vec<Column>),
    /// Two columns are the same.
    #[error("two columns {0:?}")]
    Twice(Column),
    /// It has a header and no row.
    #[error("no rows")]
    NoRows,
    /// It has more than [`MOST_ROWS`].
    #[error("more than {MOST_ROWS} rows")]
    TooManyRows,
    /// It has more than [`MOST_LINES`], most of which hold nothing.
    #[error("more than {MOST_LINES} lines")]
    TooManyLines,
}

impl PeopleListError {
    /// What a person is told of this file, in three lines.
    pub fn text(&self, file: &str) -> Text {
        let text = match self {
            Self::TooLarge => Text::new("people-file-large").with("most", MOST_BYTES / (1024 * 1024)),
            Self::Spreadsheet => Text::new("people-file-spreadsheet"),
            Self::NotText => Text::new("people-file-not-text"),
            Self::DamagedText { line } => Text::new("people-file-damaged").with("line", line.to_string()),
            Self::Empty => Text::new("people-file-empty"),
            Self::Missing(columns) => Text::new("people-file-columns").with("columns", list(columns)),
            Self::Twice(column) => Text::new("people-file-twice").with("column", column.text()),
            Self::NoRows => Text::new("people-file-no-rows"),
            Self::TooManyRows => Text::new("people-file-rows").with("most", MOST_ROWS),
            Self::TooManyLines => Text::new("people-file-lines").with("most", MOST_LINES),
        };
        text.with("file", file)
    }
}

fn list(columns: &[Column]) -> Text {
    let named = columns.iter().map(|column| column.text());
    let joined =
        named.reduce(|first, rest| Text::new("people-columns").with("first", first).with("rest", rest));
    joined.unwrap_or_else(|| Column::Name.text())
}
