//! What a check found, as one JSON document.

use std::io::{Read, Write};

use serde::Serialize;

use crate::domain::{Form, Severity};
use crate::exchange::table::{Row, RowProblem, Seen, Summary, TableError, check};

#[derive(Serialize)]
struct Document<'a> {
    form: &'a str,
    edition: &'a str,
    verified: bool,
    file: &'a str,
    right: bool,
    findings: &'a [Finding<'a>],
    unreadable: &'a [Unreadable],
    summary: &'a Summary,
}

#[derive(Serialize)]
struct Finding<'a> {
    line: u64,
    row: Vec<String>,
    rule: &'a str,
    severity: Severity,
    shown: String,
    left: i64,
    right: i64,
    look_at: &'a [String],
}

#[derive(Serialize)]
struct Unreadable {
    line: u64,
    row: Vec<String>,
    #[serde(flatten)]
    problem: Problem,
}

#[derive(Serialize)]
#[serde(tag = "problem", rename_all = "kebab-case")]
enum Problem {
    Cells { found: usize, expected: usize },
    Empty { column: String },
    NotAFigure { column: String, text: String },
}

impl From<RowProblem> for Problem {
    fn from(problem: RowProblem) -> Self {
        match problem {
            RowProblem::Cells { found, expected } => Self::Cells { found, expected },
            RowProblem::Empty { column } => Self::Empty { column },
            RowProblem::NotAFigure { column, text } => Self::NotAFigure { column, text },
        }
    }
}

/// Checks a table and writes the document after its last row; nothing where the table cannot be checked to its end.
pub(super) fn write(
    form: &Form,
    file: &str,
    bytes: impl Read,
    out: &mut impl Write,
) -> Result<Summary, TableError> {
    let mut findings = Vec::new();
    let mut unreadable = Vec::new();
    let summary = check(form, bytes, &mut |Row { line, names }: &Row, seen| {
        let (line, row) = (*line, names.clone());
        match seen {
            Seen::Finding { rule, shown, left, right } => findings.push(Finding {
                line,
                row,
                rule: &rule.id,
                severity: rule.severity,
                shown,
                left,
                right,
                look_at: &rule.look_at,
            }),
            Seen::Unreadable(problem) => unreadable.push(Unreadable { line, row, problem: problem.into() }),
        }
        Ok(())
    })?;
    let document = Document {
        form: &form.id,
        edition: &form.edition,
        verified: form.verified.holds(),
        file,
        right: summary.is_right(),
        findings: &findings,
        unreadable: &unreadable,
        summary: &summary,
    };
    serde_json::to_writer_pretty(&mut *out, &document).map_err(|error| TableError::Tell(error.into()))?;
    writeln!(out).map_err(TableError::Tell)?;
    Ok(summary)
}
