//! The subcommand itself.

use std::io::Write;

use super::{
    balance, balance_json, boxes, boxes_json, complaints, complaints_json, copies, copies_json, decisions,
    decisions_json, incidents, incidents_json, journal, journal_json, key, key_json, people, people_json,
    protocol, protocol_json, status, status_json,
};
use crate::cli::args::{ShowArgs, What};
use crate::cli::{Exit, errors, export};
use crate::text::Messages;

/// Prints what a book says, without writing to it; of a changed book too, but never without saying so.
pub fn run(
    args: &ShowArgs,
    messages: &Messages,
    out: &mut impl Write,
    err: &mut impl Write,
) -> anyhow::Result<Exit> {
    let read = export::read(&args.book).and_then(|(book, day)| {
        let rows = match args.what {
            What::Journal => book.facts_with_bodies(1..=book.count())?,
            _ => Vec::new(),
        };
        Ok((day, rows, export::whole(&book)))
    });
    let (day, rows, whole) = match read {
        Ok(read) => read,
        Err(error) => return Ok(errors::store(messages, &error, &args.book, err)?),
    };
    if args.json {
        let shown = match args.what {
            What::Status => status_json(&day),
            What::Balance => balance_json(&day),
            What::Protocol => protocol_json(&day),
            What::Boxes => boxes_json(&day),
            What::Journal => journal_json(&day, &rows),
            What::People => people_json(&day, args.private),
            What::Complaints => complaints_json(&day, args.private),
            What::Incidents => incidents_json(&day, args.private),
            What::Decisions => decisions_json(&day, args.private),
            What::Copies => copies_json(&day, args.private),
            What::Key => key_json(&day),
        };
        writeln!(out, "{}", serde_json::to_string_pretty(&shown)?)?;
    } else {
        let shown = match args.what {
            What::Status => status(&day, messages),
            What::Balance => balance(&day, messages),
            What::Protocol => protocol(&day, messages),
            What::Boxes => boxes(&day, messages),
            What::Journal => journal(&day, &rows, messages),
            What::People => people(&day, messages, args.private),
            What::Complaints => complaints(&day, messages, args.private),
            What::Incidents => incidents(&day, messages, args.private),
            What::Decisions => decisions(&day, messages, args.private),
            What::Copies => copies(&day, messages, args.private),
            What::Key => key(&day, messages),
        };
        write!(out, "{shown}")?;
    }
    match whole {
        Ok(()) => Ok(Exit::Fine),
        Err(error) => Ok(errors::store(messages, &error, &args.book, err)?),
    }
}
