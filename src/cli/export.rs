//! `tartip export`: the protocols or the registers of a book as files.

use std::io::Write;
use std::path::Path;

use super::args::{ExportArgs, FileKind};
use super::{Exit, bundle, errors};
use crate::domain::Day;
use crate::run::export::{self, Destination, ExportError, Only, Pages, Past, Planned, Written};
use crate::store::{Book, StoreError, hex};
use crate::text::{Messages, Text};

/// Writes the files of every contest that has a draft and prints their names.
pub fn run(
    args: &ExportArgs,
    messages: &Messages,
    out: &mut impl Write,
    err: &mut impl Write,
) -> anyhow::Result<Exit> {
    if args.bundle {
        return bundle::run(args, messages, out, err);
    }
    // Figures of a changed book must not leave it as if they were the commission's.
    let read = read(&args.book).and_then(|(book, day)| {
        whole(&book)?;
        Ok((hex(&book.head()), Past::of_contests(&book, &day)?, day))
    });
    let (head, past, day) = match read {
        Ok(read) => read,
        Err(error) => return Ok(errors::store(messages, &error, &args.book, err)?),
    };
    let only = only(&args.only);
    let pages = Pages { head: Some(&head), past: Some(&past), ..Pages::default() };
    let program = std::env::current_exe()?;
    if args.registers {
        let files = beside(pages, only, args.english, |pages, only| pages.register_files(&day, only));
        return registers(&program, files, args, messages, out, err);
    }
    let to = Destination::within(&args.to, &args.book);
    let mut any = false;
    for contest in day.contest_ids() {
        let planned = beside(pages, only, args.english, |pages, only| pages.files_for(&day, contest, only));
        if planned.is_empty() {
            writeln!(err, "{}", messages.say(&Text::new("cli-not-drafted").with("contest", contest)))?;
            continue;
        }
        any = true;
        match export::into_folder(Some(&program), &to, planned, || ()) {
            Ok(written) => named(&written, &to, out)?,
            Err(error) => return failed(&error, &to, messages, out, err),
        }
    }
    Ok(if any { Exit::Fine } else { Exit::Wrong })
}

/// Writes the registers and says where those files lie that are for the commission's own eyes.
fn registers(
    program: &Path,
    files: Vec<Planned>,
    args: &ExportArgs,
    messages: &Messages,
    out: &mut impl Write,
    err: &mut impl Write,
) -> anyhow::Result<Exit> {
    let to = Destination::within(&args.to, &args.book);
    let private = files.iter().any(|file| file.private);
    match export::into_folder(Some(program), &to, files, || ()) {
        Ok(written) => named(&written, &to, out)?,
        Err(error) => return failed(&error, &to, messages, out, err),
    }
    if private {
        let text = Text::new("export-personal").with("folder", to.folder(true).display().to_string());
        writeln!(err, "{}", messages.say(&text))?;
    }
    Ok(Exit::Fine)
}

/// Plans files, and beside them their pages in English where these are asked for; data are in no language.
fn beside<'a>(
    pages: Pages<'a>,
    only: Only,
    english: bool,
    plan: impl Fn(Pages<'a>, Only) -> Vec<Planned>,
) -> Vec<Planned> {
    let mut files = plan(pages, only);
    if english {
        files.extend(plan(Pages { english, ..pages }, Only { json: false, csv: false, ..only }));
    }
    files
}

/// Says why files could not be exported, after the names of those that were.
fn failed(
    error: &ExportError,
    to: &Destination,
    messages: &Messages,
    out: &mut impl Write,
    err: &mut impl Write,
) -> anyhow::Result<Exit> {
    named(error.written(), to, out)?;
    writeln!(err, "{}", messages.say(&error.text()))?;
    Ok(Exit::File)
}

/// Prints the names of files; those of private ones with the folder in which they lie.
fn named(written: &[Written], to: &Destination, out: &mut impl Write) -> std::io::Result<()> {
    written.iter().try_for_each(|file| {
        let path = to.folder(file.private).join(&file.name);
        let name = path.strip_prefix(to.folder(false)).unwrap_or(&path);
        writeln!(out, "{}", name.display())
    })
}

/// Reads a book and its day without writing to it.
pub fn read(path: &Path) -> Result<(Book, Day), StoreError> {
    let book = Book::open_read_only(path)?;
    let mut day: Option<Day> = None;
    book.replay(|fact| match &mut day {
        Some(day) => day.apply(fact),
        None => day = Day::begin(fact),
    })?;
    Ok((book, day.ok_or(StoreError::NotABook)?))
}

/// Fails with [`StoreError::Changed`] where a row is not as it was written.
pub fn whole(book: &Book) -> Result<(), StoreError> {
    match book.verify(|_| ())?.first_wrong {
        Some(wrong) => Err(StoreError::Changed { row: wrong.seq }),
        None => Ok(()),
    }
}

fn only(kinds: &[FileKind]) -> Only {
    if kinds.is_empty() {
        return Only::default();
    }
    let has = |kind| kinds.contains(&kind);
    Only { pdf: has(FileKind::Pdf), json: has(FileKind::Json), csv: has(FileKind::Csv) }
}
