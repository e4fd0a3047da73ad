//! Strings that have a grammar of their own: conditions, times, dates, and `verified`.
//!
//! They are read before the whole, so that an error points into the string and not at its table.

use toml::de::DeValue;

use crate::domain::Condition;
use crate::domain::time::ClockTime;

use super::document::{Document, Step, at};
use super::{FileError, Problem};

/// Reads every such string; fails at the first that is not what it should be.
pub(super) fn check(document: &Document<'_>) -> Result<(), FileError> {
    verified(document)?;
    for rule in 0..document.entries(at!["rule"]) {
        condition(document, at!["rule", rule, "holds"])?;
        condition(document, at!["rule", rule, "only_if"])?;
    }
    for hour in ["meeting", "opens", "closes"] {
        time(document, at!["hours", hour])?;
    }
    for entry in 0..document.entries(at!["turnout_due"]) {
        time(document, at!["turnout_due", entry])?;
    }
    for entry in 0..document.entries(at!["step"]) {
        time(document, at!["step", entry, "due"])?;
    }
    date(document, at!["date"])
}

fn verified(document: &Document<'_>) -> Result<(), FileError> {
    let way = at!["verified"];
    match document.value(way) {
        None | Some(DeValue::Boolean(false)) => Ok(()),
        Some(DeValue::Boolean(true)) => Err(document.error(way, Problem::VerifiedTrue)),
        Some(DeValue::Table(table)) => {
            let keys = ["by", "act", "date"];
            if table.len() != keys.len() || !keys.iter().all(|key| table.contains_key(*key)) {
                return Err(document.error(way, Problem::VerifiedShape));
            }
            date(document, at!["verified", "date"])
        }
        Some(_) => Err(document.error(way, Problem::VerifiedShape)),
    }
}

fn condition(document: &Document<'_>, way: &[Step<'_>]) -> Result<(), FileError> {
    let Some(source) = document.value(way).and_then(DeValue::as_str) else { return Ok(()) };
    match Condition::parse(source) {
        Ok(_) => Ok(()),
        Err(error) => Err(document.error_in(way, error.column, Problem::Rule(error.kind))),
    }
}

fn time(document: &Document<'_>, way: &[Step<'_>]) -> Result<(), FileError> {
    match document.value(way) {
        None => Ok(()),
        Some(DeValue::String(text)) if ClockTime::parse(text).is_some() => Ok(()),
        Some(_) => Err(document.error(way, Problem::NotATime)),
    }
}

fn date(document: &Document<'_>, way: &[Step<'_>]) -> Result<(), FileError> {
    match document.value(way) {
        None => Ok(()),
        Some(DeValue::String(text)) if text.parse::<chrono::NaiveDate>().is_ok() => Ok(()),
        Some(_) => Err(document.error(way, Problem::NotADate)),
    }
}
