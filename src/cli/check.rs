//! `tartip check`: thousands of protocols against the rules of a form.

mod json;
mod say;

use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use indicatif::{ProgressBar, ProgressStyle};

use crate::assets::load_form;
use crate::domain::Form;
use crate::exchange::table::{Row, Seen, Summary, TableError, check};
use crate::text::{Language, Messages};

use super::{Exit, problem};

/// Stands for standard input.
const STDIN: &str = "-";
/// No words: a bar, the share and the time that is left.
const PROGRESS: &str = "{bar:40} {percent:>3}% {eta}";

/// Arguments of `tartip check`.
#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    /// Id of a form inside the program, or a path.
    #[arg(long, value_name = "FORM")]
    pub form: String,
    /// Table of protocols, `.csv` or `.csv.gz`; `-` reads standard input.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Writes one JSON document.
    #[arg(long)]
    pub json: bool,
}

/// Puts the help of `tartip check` into a language.
#[must_use]
pub fn described(command: clap::Command, language: Language) -> clap::Command {
    let messages = Messages::of(language);
    command
        .about(messages.key("check-about"))
        .mut_arg("form", |arg| arg.help(messages.key("check-help-form")))
        .mut_arg("file", |arg| arg.help(messages.key("check-help-file")))
        .mut_arg("json", |arg| arg.help(messages.key("check-help-json")))
}

/// Checks a table; what is found goes to `out`, why it cannot be checked to `err`.
///
/// Exits with [`Exit::Wrong`] where a row breaks a rule of severity `error` or cannot be read.
pub fn run(
    args: &CheckArgs,
    language: Language,
    out: &mut impl Write,
    err: &mut impl Write,
) -> anyhow::Result<Exit> {
    let messages = Messages::of(language);
    let form = match load_form(&args.form) {
        Ok(form) => form,
        Err(error) => {
            let (lines, exit) = problem::load(messages, &error);
            lines.iter().try_for_each(|line| writeln!(err, "{line}"))?;
            return Ok(exit);
        }
    };
    let file = args.file.display().to_string();
    let progress = ProgressBar::hidden();
    let bytes = match open(&args.file, &progress) {
        Ok(bytes) => bytes,
        Err(error) => {
            writeln!(err, "{}", problem::unreadable(messages, &file, &error))?;
            return Ok(Exit::File);
        }
    };
    let checked = if args.json {
        json::write(&form, &file, bytes, out)
    } else {
        lines(&form, messages, bytes, &progress, out)
    };
    progress.finish_and_clear();
    match checked {
        Ok(summary) => Ok(if summary.is_right() { Exit::Fine } else { Exit::Wrong }),
        Err(TableError::Tell(error)) => Err(error).context(file),
        Err(error) => {
            say::table_error(messages, &file, &error).iter().try_for_each(|line| writeln!(err, "{line}"))?;
            Ok(say::exit(&error))
        }
    }
}

fn open(path: &Path, progress: &ProgressBar) -> io::Result<Box<dyn Read>> {
    if path == Path::new(STDIN) {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if io::stderr().is_terminal() {
        progress.set_length(file.metadata()?.len());
        progress.set_draw_target(indicatif::ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template(PROGRESS) {
            progress.set_style(style.progress_chars("█░"));
        }
    }
    Ok(Box::new(progress.wrap_read(file)))
}

fn lines(
    form: &Form,
    messages: &Messages,
    bytes: impl Read,
    progress: &ProgressBar,
    out: &mut impl Write,
) -> Result<Summary, TableError> {
    let mut tell = |row: &Row, seen: Seen<'_>| {
        let line = say::seen(messages, row, &seen);
        progress.suspend(|| writeln!(out, "{line}"))
    };
    let summary = check(form, bytes, &mut tell)?;
    progress.finish_and_clear();
    for line in say::summary(messages, form, &summary) {
        writeln!(out, "{line}").map_err(TableError::Tell)?;
    }
    Ok(summary)
}

#[cfg(test)]
mod tests;
