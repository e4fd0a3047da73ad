//! `tartip verify`: whether a book, a bundle or a code is as it was written, and whose it is.

mod against;
mod book;
mod bundle;
mod code;
mod facts;
mod finding;
mod headcode;
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
use crate::sign::Public;
use crate::store::Report;
use crate::text::{Messages, Text};
use finding::{Finding, Level};

/// Longer files are no keys.
const KEY: u64 = 64 << 10;

/// What a file is compared with.
#[derive(Default)]
struct Given {
    /// A printed head.
    head: Option<String>,
    /// The commission's key.
    key: Option<Public>,
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
}

impl Checked {
    fn new(file: &Path) -> Self {
        let file = file.display().to_string();
        Self { file, exit: Exit::Fine, findings: Vec::new(), report: None, day: None }
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
    let mut given = Given { head: args.head.clone(), key: None };
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
    let mut files: Vec<Checked> = files.into_iter().map(Checked::close).collect();
    let of_code = match &code {
        Some(code::Any::Protocol(code)) => code::check(code, &given, &mut files),
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
        for finding in &file.findings {
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
    let found = if begins_as_zip(file) {
        bundle::check(file, given).map_err(|error| (said::of_read(&error), said::exit_of(&error)))
    } else {
        match book::check(file, given) {
            Ok(checked) => Ok(checked),
            Err(error) => {
                let exit = errors::store(messages, &error, file, err)?;
                return Ok(Checked { exit, ..Checked::new(file) });
            }
        }
    };
    match found {
        Ok(checked) => Ok(checked),
        Err((text, exit)) => {
            writeln!(err, "{}: {}", file.display(), messages.say(&text))?;
            Ok(Checked { exit, ..Checked::new(file) })
        }
    }
}

/// Whether a file begins as a zip; a book is looked at by its own room only.
fn begins_as_zip(file: &Path) -> bool {
    let mut first = [0; 4];
    file.is_file()
        && File::open(file).is_ok_and(|mut file| file.read_exact(&mut first).is_ok())
        && is_zip(&first)
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
