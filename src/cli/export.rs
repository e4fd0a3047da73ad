//! `tartip export`: the protocols of a book as files.

use std::io::Write;
use std::path::Path;

use super::args::{ExportArgs, FileKind};
use super::{Exit, errors};
use crate::domain::Day;
use crate::run::export::{self, ExportError, Kind};
use crate::store::{Book, StoreError};
use crate::text::{Messages, Text};

/// Writes the files of every contest that has a draft and prints their names.
pub fn run(
    args: &ExportArgs,
    messages: &Messages,
    out: &mut impl Write,
    err: &mut impl Write,
) -> anyhow::Result<Exit> {
    let day = match read(&args.book) {
        Ok(day) => day,
        Err(error) => return Ok(errors::store(messages, &error, &args.book, err)?),
    };
    let kinds = kinds(&args.only);
    let program = std::env::current_exe()?;
    let mut any = false;
    for contest in day.contest_ids() {
        match export::contest(&day, contest, &args.to, Some(&program), &kinds) {
            Ok(files) => {
                any = true;
                files.iter().try_for_each(|file| writeln!(out, "{file}"))?;
            }
            Err(ExportError::NotDrafted) => {
                writeln!(err, "{}", messages.say(&Text::new("cli-not-drafted").with("contest", contest)))?;
            }
            Err(error) => {
                writeln!(err, "{}", messages.say(&error.text()))?;
                return Ok(Exit::File);
            }
        }
    }
    Ok(if any { Exit::Fine } else { Exit::Wrong })
}

/// Reads a book's day without writing to it.
pub fn read(path: &Path) -> Result<Day, StoreError> {
    let book = Book::open_read_only(path)?;
    let mut day: Option<Day> = None;
    book.replay(|fact| match &mut day {
        Some(day) => day.apply(fact),
        None => day = Day::begin(fact),
    })?;
    day.ok_or(StoreError::NotABook)
}

fn kinds(only: &[FileKind]) -> Vec<Kind> {
    let wanted = |kind: &Kind| {
        let asked = match kind {
            Kind::Pdf => FileKind::Pdf,
            Kind::Json => FileKind::Json,
            Kind::Csv => FileKind::Csv,
        };
        only.is_empty() || only.contains(&asked)
    };
    Kind::ALL.into_iter().filter(wanted).collect()
}
