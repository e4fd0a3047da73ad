//! `tartip blank`: blank forms of everything, before any election data exist.

use std::io::Write;
use std::path::Path;

use super::args::BlankArgs;
use super::{Exit, errors};
use crate::assets::load_rulebook;
use crate::domain::Day;
use crate::run::MakeError;
use crate::run::export::{self, Destination};
use crate::text::Messages;

/// Files of one form: the page and its plain text.
const OF_ONE: usize = 2;

/// Writes the blank forms of a profile, one after the other, and prints the name of each file once it is there.
pub fn run(
    args: &BlankArgs,
    messages: &Messages,
    out: &mut impl Write,
    err: &mut impl Write,
) -> anyhow::Result<Exit> {
    let rulebook = match load_rulebook(&args.profile) {
        Ok(rulebook) => rulebook,
        Err(error) => return Ok(errors::making(messages, &MakeError::Load(error), Path::new(""), err)?),
    };
    let program = std::env::current_exe()?;
    // Nothing of a blank form is private: the folder for that is never made.
    let to = Destination::within(&args.to, &args.to);
    let mut planned = Day::of_rulebook(rulebook).map(|day| export::blank_files(&day)).unwrap_or_default();
    while !planned.is_empty() {
        let later = planned.split_off(OF_ONE.min(planned.len()));
        match export::into_folder(Some(&program), &to, planned, || ()) {
            Ok(written) => written.iter().try_for_each(|file| writeln!(out, "{}", file.name))?,
            Err(error) => {
                writeln!(err, "{}", messages.say(&error.text()))?;
                return Ok(Exit::File);
            }
        }
        planned = later;
    }
    Ok(Exit::Fine)
}
