//! Holds every row of a table against the rules of a form, row by row, in constant memory.

use std::io::{self, Read};

use csv::ByteRecord;

use crate::domain::{Form, Outcome, Severity};

use super::cell::{Cell, cell};
use super::columns::{Columns, Holds};
use super::input;
use super::rules::{Figures, Ready, ready};
use super::seen::{Row, RowProblem, Seen, TableError};
use super::summary::{Ballots, RuleTotal, Summary};

/// Checks a table, CSV or gzipped CSV, against a form; `tell` hears of every error, alarm and unreadable cell.
///
/// Headers may stand in any order; cells are separated by commas, semicolons or tabs. Fails where the header is not
/// that of the form, and where the bytes cannot be read or `tell` fails.
pub fn check<'f>(
    form: &'f Form,
    bytes: impl Read,
    tell: &mut impl FnMut(&Row, Seen<'f>) -> io::Result<()>,
) -> Result<Summary, TableError> {
    let mut reader = open(bytes)?;
    let mut record = ByteRecord::new();
    if !read(&mut reader, &mut record)? {
        return Err(TableError::Empty);
    }
    let mut checker = Checker::new(form, &record)?;
    while read(&mut reader, &mut record)? {
        if !is_blank(&record) {
            let line_after = reader.position().line();
            checker.row(&record, line_after, tell).map_err(TableError::Tell)?;
        }
    }
    Ok(checker.summary)
}

/// Opens a table before its header.
pub(super) fn open<'a>(bytes: impl Read + 'a) -> Result<csv::Reader<Box<dyn Read + 'a>>, TableError> {
    let input = input::open(bytes).map_err(TableError::Read)?;
    Ok(csv::ReaderBuilder::new()
        .delimiter(input.separator)
        // Not "CRLF": that one leaves the line feed for the next row, whose line would then be one too small.
        .terminator(csv::Terminator::Any(b'\n'))
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(1 << 16)
        .from_reader(input.text))
}

/// Reads the next row; `false` at the end.
pub(super) fn read(reader: &mut csv::Reader<impl Read>, record: &mut ByteRecord) -> Result<bool, TableError> {
    // Bytes of any length in any number of cells: only the input itself can fail.
    reader.read_byte_record(record).map_err(|error| match error.into_kind() {
        csv::ErrorKind::Io(error) => TableError::Read(error),
        other => TableError::Read(io::Error::other(format!("{other:?}"))),
    })
}

struct Checker<'f> {
    columns: Columns,
    rules: Vec<Ready<'f>>,
    figures: Figures,
    problems: Vec<RowProblem>,
    summary: Summary,
}

impl<'f> Checker<'f> {
    fn new(form: &'f Form, header: &ByteRecord) -> Result<Self, TableError> {
        if header.iter().any(|header| std::str::from_utf8(header).is_err()) {
            return Err(TableError::NotText);
        }
        if form.lines.iter().all(|line| line.column.is_none()) {
            return Err(TableError::NoColumns);
        }
        let columns = Columns::of(form, header).map_err(TableError::Columns)?;
        let rules = ready(form, columns.stock);
        let total = |ready: &Ready<'_>| RuleTotal {
            rule: ready.rule.id.clone(),
            severity: ready.rule.severity,
            broken: 0,
            unknown: 0,
        };
        let summary = Summary {
            stock: columns.stock,
            rows: 0,
            unreadable: 0,
            balanced: 0,
            ballots: rules.iter().any(is_of_surplus).then(Ballots::default),
            rules: rules.iter().map(total).collect(),
            ignored_columns: columns.ignored.clone(),
        };
        let figures = Figures { lines: vec![None; form.lines.len()], votes: None };
        Ok(Self { columns, rules, figures, problems: Vec::new(), summary })
    }

    fn row(
        &mut self,
        record: &ByteRecord,
        line_after: u64,
        tell: &mut impl FnMut(&Row, Seen<'f>) -> io::Result<()>,
    ) -> io::Result<()> {
        self.take(record);
        self.summary.rows += 1;
        let mut balanced = self.problems.is_empty();
        for (ready, total) in self.rules.iter().zip(&mut self.summary.rules) {
            match ready.outcome(&self.figures) {
                Outcome::Holds => continue,
                Outcome::Unknown => total.unknown += 1,
                Outcome::Broken { left, right } => {
                    total.broken += 1;
                    if ready.rule.severity >= Severity::Error {
                        let shown = ready.shown(&self.figures);
                        let finding = Seen::Finding { rule: ready.rule, shown, left, right };
                        tell(&row(record, line_after, self.columns.names), finding)?;
                    }
                }
            }
            balanced &= ready.rule.severity == Severity::Notice;
        }
        self.weigh_ballots();
        self.summary.balanced += u64::from(balanced);
        self.summary.unreadable += u64::from(!self.problems.is_empty());
        for problem in self.problems.drain(..) {
            tell(&row(record, line_after, self.columns.names), Seen::Unreadable(problem))?;
        }
        Ok(())
    }

    /// Holds ballots found against ballots issued: the two sides of the rule against a surplus.
    fn weigh_ballots(&mut self) {
        let Some(surplus) = self.rules.iter().find(|ready| is_of_surplus(ready)) else { return };
        let Some(ballots) = &mut self.summary.ballots else { return };
        match (surplus.values(&self.figures), surplus.outcome(&self.figures)) {
            (None, _) => ballots.unknown += 1,
            (Some(_), Outcome::Broken { .. }) => ballots.surplus += 1,
            (Some((left, right)), _) if left == right => ballots.balanced += 1,
            (Some(_), _) => ballots.short += 1,
        }
    }

    /// Takes the figures out of a row; what cannot be read stays unknown.
    fn take(&mut self, record: &ByteRecord) {
        let expected = self.columns.headers.len();
        self.figures.lines.fill(None);
        self.figures.votes = None;
        if record.len() != expected {
            self.problems.push(RowProblem::Cells { found: record.len(), expected });
            return;
        }
        let mut votes = None;
        let mut all = true;
        for (place, holds) in &self.columns.figures {
            let bytes = record.get(*place).unwrap_or_default();
            let figure = match (cell(bytes), holds) {
                (Cell::Figure(figure), _) => Some(figure),
                (Cell::Empty, Holds::Line { may_be_blank: true, .. }) => Some(0),
                (wrong, _) => {
                    self.problems.push(problem(wrong, self.columns.headers.get(*place), bytes));
                    None
                }
            };
            match holds {
                Holds::Line { slot, .. } => {
                    if let Some(line) = self.figures.lines.get_mut(*slot) {
                        *line = figure;
                    }
                }
                Holds::Votes { .. } => {
                    all &= figure.is_some();
                    votes = Some(votes.unwrap_or(0) + u64::from(figure.unwrap_or(0)));
                }
            }
        }
        self.figures.votes = votes.filter(|_| all);
    }
}

/// Whether a rule says that no more ballots are found than were issued: the only alarm that a form has.
fn is_of_surplus(ready: &Ready<'_>) -> bool {
    ready.rule.severity == Severity::Alarm
}

fn problem(wrong: Cell, column: Option<&String>, bytes: &[u8]) -> RowProblem {
    let column = column.cloned().unwrap_or_default();
    if wrong == Cell::Empty {
        return RowProblem::Empty { column };
    }
    RowProblem::NotAFigure { column, text: String::from_utf8_lossy(bytes).into_owned() }
}

/// Whether a line of the text holds no row, only its own end.
pub(super) fn is_blank(record: &ByteRecord) -> bool {
    record.len() == 1 && record.iter().all(|cell| cell.trim_ascii().is_empty())
}

fn row(record: &ByteRecord, line_after: u64, names: usize) -> Row {
    let name = |cell: &[u8]| String::from_utf8_lossy(cell).trim().to_owned();
    // A cell in quotes may hold line ends of its own.
    let lines = record.as_slice().split(|byte| *byte == b'\n').count();
    Row {
        line: line_after.saturating_sub(u64::try_from(lines).unwrap_or(0)),
        names: record.iter().take(names).map(name).collect(),
    }
}

#[cfg(test)]
mod tests;
