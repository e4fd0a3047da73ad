//! What a check found, as sentences.

use std::io::ErrorKind;

use crate::cli::{Exit, problem};
use crate::domain::{Form, Severity};
use crate::exchange::table::{Ballots, ColumnProblem, Row, RowProblem, RuleTotal, Seen, Summary, TableError};
use crate::text::{Messages, Text, percent};

/// One line about a row.
pub(super) fn seen(messages: &Messages, row: &Row, seen: &Seen<'_>) -> String {
    let what = match seen {
        Seen::Finding { rule, shown, .. } => Text::new("check-finding")
            .with("severity", severity(rule.severity))
            .with("rule", &rule.id)
            .with("say", &rule.say)
            .with("shown", shown),
        Seen::Unreadable(problem) => Text::new("check-unreadable").with("problem", unreadable(problem)),
    };
    let line = Text::new("check-row").with("line", row.line.to_string());
    let mut place = vec![messages.say(&line)];
    place.extend(row.names.iter().filter(|name| !name.is_empty()).cloned());
    format!("{}: {}", place.join(", "), messages.say(&what))
}

/// The lines after the last row.
pub(super) fn summary(messages: &Messages, form: &Form, summary: &Summary) -> Vec<String> {
    let percentage = percent(summary.balanced, summary.rows, messages.language());
    let mut said = vec![
        Text::new("check-form").with("title", &form.title).with("id", &form.id),
        Text::new("check-rows").with("rows", summary.rows).with("unreadable", summary.unreadable),
        Text::new("check-balanced").with("rows", summary.balanced).with("share", percentage),
    ];
    said.extend(summary.ballots.map(|found| ballots(messages, found)));
    said.push(
        Text::new("check-found")
            .with("errors", summary.found(Severity::Error))
            .with("alarms", summary.found(Severity::Alarm))
            .with("warnings", summary.found(Severity::Warning))
            .with("notices", summary.found(Severity::Notice)),
    );
    if !form.verified.holds() {
        said.push(Text::new("check-unverified"));
    }
    said.extend(summary.rules.iter().filter(|total| total.broken + total.unknown > 0).map(rule));
    said.extend(
        summary.ignored_columns.iter().map(|column| Text::new("check-ignored").with("column", column)),
    );
    said.iter().map(|text| messages.say(text)).collect()
}

/// Ballots found against ballots issued, in shares of the rows in which both are known.
fn ballots(messages: &Messages, found: Ballots) -> Text {
    let share = |rows: u64| percent(rows, found.known(), messages.language());
    Text::new("check-ballots")
        .with("balanced", found.balanced)
        .with("balanced-share", share(found.balanced))
        .with("short", found.short)
        .with("short-share", share(found.short))
        .with("surplus", found.surplus)
        .with("surplus-share", share(found.surplus))
}

/// Why a table could not be checked.
pub(super) fn table_error(messages: &Messages, file: &str, error: &TableError) -> Vec<String> {
    let texts = match error {
        TableError::Empty => vec![Text::new("check-empty")],
        TableError::NotText => vec![Text::new("check-not-text")],
        TableError::NoColumns => vec![Text::new("check-no-columns")],
        TableError::Columns(problems) => problems.iter().map(column).collect(),
        TableError::Read(error) if is_cut(error) => vec![Text::new("check-cut")],
        TableError::Read(error) | TableError::Tell(error) => {
            return vec![problem::unreadable(messages, file, error)];
        }
    };
    texts.iter().map(|text| format!("{file}: {}", messages.say(text))).collect()
}

/// How to exit where a table could not be checked.
pub(super) fn exit(error: &TableError) -> Exit {
    match error {
        TableError::Read(error) if !is_cut(error) => Exit::File,
        TableError::Tell(_) => Exit::File,
        _ => Exit::Malformed,
    }
}

/// Whether the bytes are there and are no whole gzip.
fn is_cut(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::UnexpectedEof | ErrorKind::InvalidData | ErrorKind::InvalidInput)
}

fn rule(total: &RuleTotal) -> Text {
    Text::new("check-rule")
        .with("rule", &total.rule)
        .with("severity", severity(total.severity))
        .with("broken", total.broken)
        .with("unknown", total.unknown)
}

fn severity(severity: Severity) -> Text {
    Text::new(match severity {
        Severity::Notice => "check-severity-notice",
        Severity::Warning => "check-severity-warning",
        Severity::Error => "check-severity-error",
        Severity::Alarm => "check-severity-alarm",
    })
}

fn unreadable(problem: &RowProblem) -> Text {
    match problem {
        RowProblem::Cells { found, expected } => {
            Text::new("check-cells").with("found", *found).with("expected", *expected)
        }
        RowProblem::Empty { column } => Text::new("check-cell-empty").with("column", column),
        RowProblem::NotAFigure { column, text } => {
            Text::new("check-cell-no-figure").with("column", column).with("text", shortened(text))
        }
    }
}

/// Enough of a cell to find it.
fn shortened(text: &str) -> String {
    const ENOUGH: usize = 40;
    let printable = |c: char| if c.is_control() { ' ' } else { c };
    let mut short: String = text.chars().take(ENOUGH).map(printable).collect();
    if text.chars().nth(ENOUGH).is_some() {
        short.push('…');
    }
    short
}

fn column(problem: &ColumnProblem) -> Text {
    match problem {
        ColumnProblem::Missing { column } => Text::new("check-column-missing").with("column", column),
        ColumnProblem::Twice { column } => Text::new("check-column-twice").with("column", column),
    }
}
