//! What a check tells of a table.

use std::io;

use crate::domain::Rule;

use super::columns::ColumnProblem;

/// Why a table could not be checked, or not to its end.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// There is no header.
    #[error("empty")]
    Empty,
    /// The header is not UTF-8.
    #[error("not utf-8")]
    NotText,
    /// No line of the form names a column.
    #[error("no columns in the form")]
    NoColumns,
    /// The header is not that of the form.
    #[error("columns: {0:?}")]
    Columns(Vec<ColumnProblem>),
    /// The bytes could not be read or unpacked.
    #[error(transparent)]
    Read(io::Error),
    /// What was seen could not be told.
    #[error(transparent)]
    Tell(io::Error),
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Line of the text on which it begins, from 1.
    pub line: u64,
    /// What its leading columns say: region, commission, precinct.
    pub names: Vec<String>,
}

/// Why a row could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowProblem {
    /// It has more or fewer cells than the header.
    Cells {
        /// How many it has.
        found: usize,
        /// How many the header has.
        expected: usize,
    },
    /// Nothing stands where a figure, at least a zero, must.
    Empty {
        /// Header of the column.
        column: String,
    },
    /// Something else than a whole number from 0 to 999 999 999.
    NotAFigure {
        /// Header of the column.
        column: String,
        /// What stands there.
        text: String,
    },
}

/// Something seen in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen<'f> {
    /// A rule that does not hold.
    Finding {
        /// The rule.
        rule: &'f Rule,
        /// The rule with the numbers in it.
        shown: String,
        /// The value left of the comparison.
        left: i64,
        /// The value right of it.
        right: i64,
    },
    /// A cell, or the whole row, that could not be read.
    Unreadable(RowProblem),
}
