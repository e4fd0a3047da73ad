//! `tartip verify`: whether a book, a bundle or a code is as it was written, and whose it is.

mod against;
mod book;
mod bundle;
mod code;
mod contests;
mod differs;
mod facts;
mod finding;
mod headcode;
mod once;
mod printed;
mod said;
mod several;
mod signature;
mod sums;

use std::fs::File;
use std::io::{Read as _, Write};
use std::path::Path;

use serde::Serialize;

use super::args::VerifyArgs;
use super::{Exit, errors};
use crate::domain::Day;
use crate::exchange::bundle::is_zip;
use crate::run::say;
use crate::sign::Public;
use crate::store::{Report, StoreError};
use crate::text::{Messages, Text};
use finding::{Finding, Level};
use printed::Printed;

/// Longer files are no keys.
const KEY: u64 = 64 << 10;

/// What a file is compared with.
#[derive(Default)]
struct Given {
    /// A printed head.
    head: Option<Printed>,
    /// The commission's key.
    key: Option<Public>,
    /// Whether the key is that of a check sheet, which was printed with a head before anything was signed.
    of_sheet: bool,
}

impl Given {
    /// A sheet of before a key was replaced is right: the facts that grew out of its head say that it was.
    fn replaced_since(&self, found: Finding) -> Finding {
        match found {
            Finding::KeyReplaced { given, at, by } if self.of_sheet => {
                Finding::SheetKeyReplaced { given, at, by }
            }
            other => other,
        }
    }
}

/// What was found out about one file.
struct Checked {
    /// Its name as it was given.
    file: String,
    exit: Exit,
    findings: Vec<Finding>,
    /// What stands in it, as far as it is right.
    report: Option<Report>,
    day: Option<Day>,
    /// Whether its facts are proven whole: the chain is right, and every draft follows from the facts before it.
    holds: bool,
}

impl Checked {
    fn new(file: &Path) -> Self {
        let file = file.display().to_string();
        Self { file, exit: Exit::Fine, findings: Vec::new(), report: None, day: None, holds: false }
    }

    /// A file that was not read; why is the key of what was said of it.
    fn unread(file: &Path, why: &str, exit: Exit) -> Self {
        let findings = vec![Finding::Unread { why: why.trim_start_matches("verify-").to_owned() }];
        Self { exit, findings, ..Self::new(file) }
    }

    /// Sets the exit by what was found.
    fn close(mut self) -> Self {
        if self.exit == Exit::Fine && self.findings.iter().any(|finding| finding.level() == Level::Wrong) {
            self.exit = Exit::Wrong;
        }
        self
    }
}

/// The answer for machines.
#[derive(Serialize)]
struct Answer<'a> {
    schema: &'static str,
    files: Vec<FileAnswer<'a>>,
    code: Vec<FindingAnswer<'a>>,
}

#[derive(Serialize)]
struct FileAnswer<'a> {
    file: &'a str,
    exit: u8,
    findings: Vec<FindingAnswer<'a>>,
}

#[derive(Serialize)]
struct FindingAnswer<'a> {
    level: Level,
    #[serde(flatten)]
    finding: &'a Finding,
}

/// Checks each file, and the code; exits with the worst that was found.
pub fn run(
    args: &VerifyArgs,
    messages: &Messages,
    out: &mut impl Write,
    err: &mut impl Write,
) -> anyhow::Result<Exit> {
    let mut given = Given::default();
    match args.head.as_deref().map(Printed::read).transpose() {
        Ok(head) => given.head = head,
        Err(error) => {
            writeln!(err, "{}", messages.say(&said::of_head(&error)))?;
            return Ok(Exit::Usage);
        }
    }
    if let Some(file) = &args.key {
        match key(file) {
            Ok(key) => given.key = Some(key),
            Err((text, exit)) => {
                writeln!(err, "{}", messages.say(&text.with("file", file.display().to_string())))?;
                return Ok(exit);
            }
        }
    }
    let code = match args.code.as_deref().map(code::any).transpose() {
        Ok(code) => code,
        Err(error) => {
            writeln!(err, "{}", messages.say(&said::of_code(error)))?;
            return Ok(Exit::Malformed);
        }
    };
    if let Some(code::Any::Sheet(sheet)) = &code {
        sheet.give(&mut given);
    }
    let mut files = Vec::new();
    for file in &args.files {
        files.push(one(file, &given, messages, err)?);
    }
    several::compare(&mut files);
    let files: Vec<Checked> = files.into_iter().map(Checked::close).collect();
    let of_code = match &code {
        Some(code::Any::Protocol(code)) => code::check(code, &given, &files),
        Some(code::Any::Sheet(sheet)) => headcode::check(sheet, &given, &files),
        None => Vec::new(),
    };
    let worst = files.iter().map(|file| file.exit).max().unwrap_or(Exit::Fine);
    let wrong = of_code.iter().any(|finding| finding.level() == Level::Wrong);
    let worst = if wrong { worst.max(Exit::Wrong) } else { worst };
    if args.json {
        let answer = Answer {
            schema: "tartip-verify/1",
            files: files.iter().map(answer).collect(),
            code: of_code.iter().map(finding_answer).collect(),
        };
        writeln!(out, "{}", serde_json::to_string_pretty(&answer)?)?;
        return Ok(worst);
    }
    for file in &files {
        // What could not be read was said at once.
        for finding in file.findings.iter().filter(|finding| !matches!(finding, Finding::Unread { .. })) {
            writeln!(out, "{}: {}", file.file, messages.say(&said::text(finding, messages)))?;
        }
    }
    for finding in &of_code {
        writeln!(out, "{}", messages.say(&said::text(finding, messages)))?;
    }
    Ok(worst)
}

fn answer(checked: &Checked) -> FileAnswer<'_> {
    let findings = checked.findings.iter().map(finding_answer).collect();
    FileAnswer { file: &checked.file, exit: checked.exit.code(), findings }
}

fn finding_answer(finding: &Finding) -> FindingAnswer<'_> {
    FindingAnswer { level: finding.level(), finding }
}

/// Checks one file, a bundle or a book; says why where it is neither.
fn one(file: &Path, given: &Given, messages: &Messages, err: &mut impl Write) -> anyhow::Result<Checked> {
    let found = match Looks::of(file) {
        Looks::Folder => Err((Text::new("verify-folder"), Exit::Malformed)),
        Looks::Empty => Err((Text::new("verify-empty"), Exit::Malformed)),
        Looks::Zip => {
            bundle::check(file, given).map_err(|error| (said::of_read(&error), said::exit_of(&error)))
        }
        Looks::Other => match book::check(file, given) {
            Ok(checked) => Ok(checked),
            Err(StoreError::NotSqlite | StoreError::NotABook) if !is_named_book(file) => {
                Err((Text::new("verify-neither"), Exit::Malformed))
            }
            Err(error) => {
                let exit = errors::store(messages, &error, file, err)?;
                return Ok(Checked::unread(file, say::of_store(&error, file).key(), exit));
            }
        },
    };
    match found {
        Ok(checked) => Ok(checked),
        Err((text, exit)) => {
            writeln!(err, "{}: {}", file.display(), messages.say(&text))?;
            Ok(Checked::unread(file, text.key(), exit))
        }
    }
}

/// What a file looks like from its beginning; a book is looked at by its own room only.
enum Looks {
    Folder,
    Empty,
    Zip,
    Other,
}

impl Looks {
    fn of(file: &Path) -> Self {
        match std::fs::metadata(file) {
            Ok(known) if known.is_dir() => return Self::Folder,
            Ok(known) if known.is_file() && known.len() == 0 && !is_named_book(file) => return Self::Empty,
            Ok(known) if known.is_file() => {}
            _ => return Self::Other,
        }
        let mut first = [0; 4];
        let begins = File::open(file).is_ok_and(|mut file| file.read_exact(&mut first).is_ok());
        if begins && is_zip(&first) { Self::Zip } else { Self::Other }
    }
}

/// Whether a file has the name of a book: what is wrong with it is then said as of a book.
fn is_named_book(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending == "tartip")
}

/// Reads the public half of a key.
fn key(file: &Path) -> Result<Public, (Text, Exit)> {
    let mut text = String::new();
    let read = File::open(file).and_then(|file| file.take(KEY).read_to_string(&mut text));
    if let Err(error) = read {
        let malformed = error.kind() == std::io::ErrorKind::InvalidData;
        let exit = if malformed { Exit::Malformed } else { Exit::File };
        let key = if malformed { "verify-key-none" } else { "verify-key-unread" };
        return Err((Text::new(key), exit));
    }
    text.parse().map_err(|error| (said::of_key(error), Exit::Malformed))
}
