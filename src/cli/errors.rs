//! Errors of books as sentences and exit codes.

use std::io::Write;
use std::path::Path;

use super::{Exit, problem};
use crate::run::{MakeError, say};
use crate::store::StoreError;
use crate::text::Messages;

/// Says why a book could not be opened or read, and how to exit.
pub fn store(
    messages: &Messages,
    error: &StoreError,
    book: &Path,
    err: &mut impl Write,
) -> std::io::Result<Exit> {
    writeln!(err, "{}", messages.say(&say::of_store(error, book)))?;
    Ok(exit_of(error))
}

/// Says why a book could not be made, and how to exit.
pub fn making(
    messages: &Messages,
    error: &MakeError,
    book: &Path,
    err: &mut impl Write,
) -> std::io::Result<Exit> {
    if let MakeError::Load(error) = error {
        let (lines, exit) = problem::load(messages, error);
        lines.iter().try_for_each(|line| writeln!(err, "{line}"))?;
        return Ok(exit);
    }
    writeln!(err, "{}", messages.say(&say::of_making(error, book)))?;
    Ok(match error {
        MakeError::Store(error) => exit_of(error),
        MakeError::Mixed { .. } => Exit::Mixed,
        MakeError::Folder(_) | MakeError::Load(_) => Exit::File,
    })
}

/// The exit code of a store's error.
pub fn exit_of(error: &StoreError) -> Exit {
    match error {
        StoreError::NotFound
        | StoreError::Exists
        | StoreError::ReadOnly
        | StoreError::NoSpace
        | StoreError::Io(_)
        | StoreError::Sql(_) => Exit::File,
        StoreError::NotSqlite | StoreError::NotABook | StoreError::Corrupt => Exit::Malformed,
        StoreError::Newer { .. } => Exit::Newer,
        StoreError::PracticeAsReal | StoreError::RealAsPractice | StoreError::NotTaken { .. } => Exit::Mixed,
        StoreError::OpenElsewhere => Exit::OpenElsewhere,
        StoreError::Changed { .. } => Exit::Wrong,
    }
}
