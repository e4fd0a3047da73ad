//! `tartip export --bundle`: everything that may leave the room in one file.

use std::io::Write;

use indicatif::{ProgressBar, ProgressStyle};

use super::args::ExportArgs;
use super::export::whole;
use super::{Exit, errors};
use crate::domain::Day;
use crate::run::export::bundle::{self, PlanError};
use crate::run::export::{Destination, ExportError, Written};
use crate::store::{Book, StoreError};
use crate::text::{Messages, Text};

const PROGRESS: &str = "{bar:40} {pos}/{len}";

/// Writes the bundle of a book and prints its name.
pub fn run(
    args: &ExportArgs,
    messages: &Messages,
    out: &mut impl Write,
    err: &mut impl Write,
) -> anyhow::Result<Exit> {
    let (book, day) = match read(args) {
        Ok(read) => read,
        Err(error) => return Ok(errors::store(messages, &error, &args.book, err)?),
    };
    let count = book.count();
    if let Some(wanted) = args.facts.filter(|wanted| *wanted > count) {
        let text = Text::new("bundle-no-such-fact").with("wanted", wanted).with("count", count);
        writeln!(err, "{}", messages.say(&text))?;
        return Ok(Exit::Usage);
    }
    let plan = match bundle::plan(&book, &day) {
        Ok(plan) => plan,
        Err(PlanError::Store(error)) => return Ok(errors::store(messages, &error, &args.book, err)?),
        Err(PlanError::Counting) => {
            let text = match args.facts {
                Some(facts) if facts < count => Text::new("bundle-counting-then").with("facts", facts),
                _ => Text::new("bundle-counting"),
            };
            writeln!(err, "{}", messages.say(&text))?;
            return Ok(Exit::Wrong);
        }
    };
    // Nothing of the book is wanted any more, and a stick may be slow.
    drop(book);
    match write(plan, args) {
        Ok(written) => {
            writeln!(out, "{}", written.name)?;
            let unsigned = Text::new("bundle-unsigned").with("list", Text::new("list-key"));
            writeln!(err, "{}", messages.say(&unsigned.with("action", Text::new("do-sign-bundle"))))?;
            Ok(Exit::Fine)
        }
        Err(error) => {
            writeln!(err, "{}", messages.say(&error.text()))?;
            Ok(Exit::File)
        }
    }
}

/// Reads a whole book and its day up to the fact that is asked for.
fn read(args: &ExportArgs) -> Result<(Book, Day), StoreError> {
    let book = Book::open_read_only(&args.book)?;
    whole(&book)?;
    let mut left = args.facts.unwrap_or(u64::MAX);
    let mut day: Option<Day> = None;
    book.replay(|fact| {
        if left == 0 {
            return;
        }
        left -= 1;
        match &mut day {
            Some(day) => day.apply(fact),
            None => day = Day::begin(fact),
        }
    })?;
    Ok((book, day.ok_or(StoreError::NotABook)?))
}

fn write(plan: bundle::Plan, args: &ExportArgs) -> Result<Written, ExportError> {
    let program = std::env::current_exe().ok();
    let name = plan.name.clone();
    let progress = ProgressBar::new(plan.pages() as u64);
    if let Ok(style) = ProgressStyle::with_template(PROGRESS) {
        progress.set_style(style.progress_chars("█░"));
    }
    let entries = plan.entries(program.as_deref(), || progress.inc(1));
    progress.finish_and_clear();
    bundle::pack(&Destination::within(&args.to, &args.book), &name, &entries?)
}
