//! Reads TOML texts into domain types.

use std::io::Read;
use std::path::Path;

use serde::de::DeserializeOwned;

use crate::domain::{Form, Procedure, Profile, Registers};

use super::document::{Document, at, error_at, place};
use super::{Asset, FileError, Kind, Problem, strings};

/// The most bytes that a file may have: 1 MiB.
pub const SIZE_LIMIT: usize = 1 << 20;

/// Reads a form; fails with the place of the first thing that is wrong.
pub fn form(file: &str, text: &str) -> Result<Form, FileError> {
    typed(&document(file, text)?, Kind::Form)
}

/// Reads a profile; fails with the place of the first thing that is wrong.
pub fn profile(file: &str, text: &str) -> Result<Profile, FileError> {
    typed(&document(file, text)?, Kind::Profile)
}

/// Reads a procedure; fails with the place of the first thing that is wrong.
pub fn procedure(file: &str, text: &str) -> Result<Procedure, FileError> {
    typed(&document(file, text)?, Kind::Procedure)
}

/// Reads registers; fails with the place of the first thing that is wrong.
pub fn registers(file: &str, text: &str) -> Result<Registers, FileError> {
    typed(&document(file, text)?, Kind::Registers)
}

/// Reads a file of whichever kind it is; fails with the place of the first thing that is wrong.
pub fn asset(file: &str, text: &str) -> Result<Asset, FileError> {
    located(&document(file, text)?)
}

/// Says of what kind a text is; `None` where it is not TOML or of no kind.
pub fn kind(text: &str) -> Option<Kind> {
    kind_of(&document("", text).ok()?)
}

/// Reads a file's text; fails where it cannot be read.
///
/// The inner error says that the file is too large or is not text.
pub fn text(path: &Path) -> std::io::Result<Result<String, FileError>> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(SIZE_LIMIT).unwrap_or(u64::MAX);
    std::fs::File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    Ok(decoded(&path.display().to_string(), bytes))
}

fn decoded(file: &str, bytes: Vec<u8>) -> Result<String, FileError> {
    if bytes.len() > SIZE_LIMIT {
        return Err(error_at(file, place("", 0), Problem::TooLarge));
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default());
        error_at(file, place(&before, good), Problem::NotText)
    })
}

pub(super) fn document<'a>(file: &'a str, text: &'a str) -> Result<Document<'a>, FileError> {
    if text.len() > SIZE_LIMIT {
        return Err(error_at(file, place("", 0), Problem::TooLarge));
    }
    Document::parse(file, text.strip_prefix('\u{feff}').unwrap_or(text))
}

pub(super) fn located(document: &Document<'_>) -> Result<Asset, FileError> {
    match kind_of(document) {
        Some(Kind::Form) => Ok(Asset::Form(typed(document, Kind::Form)?)),
        Some(Kind::Profile) => Ok(Asset::Profile(typed(document, Kind::Profile)?)),
        Some(Kind::Procedure) => Ok(Asset::Procedure(Box::new(typed(document, Kind::Procedure)?))),
        Some(Kind::Registers) => Ok(Asset::Registers(Box::new(typed(document, Kind::Registers)?))),
        None => Err(document.error(at![], Problem::UnknownKind)),
    }
}

fn kind_of(document: &Document<'_>) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| document.value(at![kind.mark()]).is_some())
}

fn typed<T: DeserializeOwned>(document: &Document<'_>, wanted: Kind) -> Result<T, FileError> {
    if kind_of(document).is_some_and(|kind| kind != wanted) {
        return Err(document.error(at![], Problem::WrongKind { wanted }));
    }
    strings::check(document)?;
    toml::from_str(document.text()).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        document.error_at_byte(start, problem(error.message()))
    })
}

/// Sorts serde's messages, which name keys and words between backticks.
fn problem(message: &str) -> Problem {
    let named = || message.split('`').nth(1).unwrap_or_default().to_owned();
    if message.starts_with("missing field") {
        Problem::MissingKey { key: named() }
    } else if message.starts_with("unknown field") {
        Problem::UnknownKey { key: named() }
    } else if message.starts_with("unknown variant") {
        let allowed: Vec<&str> = message.split('`').skip(3).step_by(2).collect();
        Problem::UnknownWord { word: named(), allowed: allowed.join(", ") }
    } else {
        Problem::WrongValue { detail: message.lines().next().unwrap_or_default().to_owned() }
    }
}

#[cfg(test)]
mod tests;
