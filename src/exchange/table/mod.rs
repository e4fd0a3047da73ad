//! Reads tables of protocols, one row a precinct, and holds each row against the rules of a form.
//!
//! A line or option of the form names its column by the header. Columns before the first of them name the row.

mod cell;
mod check;
mod columns;
mod input;
mod rows;
mod rules;
mod seen;
mod summary;

pub use check::check;
pub use columns::ColumnProblem;
pub use rows::rows;
pub use seen::{Row, RowProblem, Seen, TableError};
pub use summary::{Ballots, RuleTotal, Summary};
