//! `tartip verify`: recomputes a book and names the first row that is wrong.

use std::io::Write;
use std::path::Path;

use super::args::VerifyArgs;
use super::{Exit, errors};
use crate::domain::fact::Recorded;
use crate::exchange::canonical;
use crate::store::{self, Report, Why, hex};
use crate::text::{Messages, Text};

/// Checks each book; exits with the worst that was found.
pub fn run(
    args: &VerifyArgs,
    messages: &Messages,
    out: &mut impl Write,
    err: &mut impl Write,
) -> anyhow::Result<Exit> {
    let mut worst = Exit::Fine;
    for file in &args.files {
        let mut facts: Vec<Recorded> = Vec::new();
        let exit = match store::verify(file, |fact| facts.push(fact.clone())) {
            Ok(report) => one(file, &report, &facts, args.head.as_deref(), messages, out)?,
            Err(error) => errors::store(messages, &error, file, err)?,
        };
        worst = worst.max(exit);
    }
    Ok(worst)
}

fn one(
    file: &Path,
    report: &Report,
    facts: &[Recorded],
    head: Option<&str>,
    messages: &Messages,
    out: &mut impl Write,
) -> anyhow::Result<Exit> {
    let name = file.display().to_string();
    let mut say = |text: Text| writeln!(out, "{name}: {}", messages.say(&text));
    if report.practice {
        say(Text::new("verify-practice"))?;
    }
    if let Some(wrong) = report.first_wrong {
        say(Text::new("verify-wrong").with("row", wrong.seq.to_string()).with("why", why(wrong.why)))?;
        return Ok(Exit::Wrong);
    }
    // The fold is checked too: a draft's fingerprint must follow from the facts before it.
    let drafts = canonical::check_all(facts);
    if let Some(wrong) = drafts.iter().find(|draft| !draft.holds) {
        say(Text::new("verify-draft").with("row", wrong.at.to_string()))?;
        return Ok(Exit::Wrong);
    }
    say(Text::new("verify-whole").with("count", report.rows()))?;
    if report.forgotten > 0 {
        say(Text::new("verify-forgotten").with("count", report.forgotten))?;
    }
    say(Text::new("verify-head").with("head", hex(&report.head())))?;
    match head {
        None => Ok(Exit::Fine),
        Some(head) if report.head_is(head) => {
            say(Text::new("verify-head-equal"))?;
            Ok(Exit::Fine)
        }
        Some(head) => {
            let Some(row) = report.row_of_head(head) else {
                say(Text::new("verify-head-other"))?;
                return Ok(Exit::Wrong);
            };
            say(Text::new("verify-head-earlier").with("row", row.to_string()))?;
            Ok(Exit::Fine)
        }
    }
}

fn why(why: Why) -> Text {
    Text::new(match why {
        Why::Missing => "verify-why-missing",
        Why::Damaged => "verify-why-damaged",
        Why::Form => "verify-why-form",
        Why::Hash => "verify-why-hash",
        Why::Book => "verify-why-book",
        Why::Place => "verify-why-place",
        Why::Link => "verify-why-link",
        Why::Opening => "verify-why-opening",
        Why::Practice => "verify-why-practice",
        Why::Hour => "verify-why-hour",
        Why::Private => "verify-why-private",
        Why::Body => "verify-why-body",
    })
}
