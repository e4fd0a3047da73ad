//! `tartip new`: a day book without questions.

use std::io::Write;
use std::path::Path;

use super::args::NewArgs;
use super::{Exit, errors};
use crate::assets::load_rulebook;
use crate::run::desk::{MakeError, make};
use crate::run::{clock, folders::Folders};
use crate::text::{Messages, Text};

/// Makes a real book in the data folder and prints its path.
pub fn run(
    args: &NewArgs,
    data: Option<&Path>,
    messages: &Messages,
    out: &mut impl Write,
    err: &mut impl Write,
) -> anyhow::Result<Exit> {
    let fits = !args.precinct.is_empty()
        && args.precinct.len() <= 12
        && args.precinct.chars().all(|sign| sign.is_ascii_digit() || sign == '-');
    if !fits {
        writeln!(err, "{}", messages.key("refused-precinct-shape"))?;
        return Ok(Exit::Usage);
    }
    let Some(folders) = Folders::find(data) else {
        writeln!(err, "{}", messages.key("errors-no-data-folder"))?;
        return Ok(Exit::File);
    };
    let profile = match load_rulebook(&args.profile) {
        Ok(rulebook) if rulebook.profile.practice => {
            let mixed = MakeError::Mixed { practice: false, profile: args.profile.clone() };
            return Ok(errors::making(messages, &mixed, Path::new(""), err)?);
        }
        Ok(rulebook) => rulebook.profile,
        Err(error) => return Ok(errors::making(messages, &MakeError::Load(error), Path::new(""), err)?),
    };
    if let (Some(asked), Some(fixed)) = (args.date, profile.date)
        && asked != fixed
    {
        writeln!(err, "{}", messages.say(&Text::new("cli-new-other-date").with("date", fixed.to_string())))?;
        return Ok(Exit::Usage);
    }
    let Some(day) = profile.date.or(args.date) else {
        writeln!(err, "{}", messages.say(&Text::new("cli-new-needs-date")))?;
        return Ok(Exit::Usage);
    };
    let path = folders.new_book(false, &args.precinct, day);
    match make(&path, &args.profile, &args.precinct, day, false, clock::now()) {
        Ok(book) => {
            if let Err(error) = book.close() {
                return Ok(errors::store(messages, &error, &path, err)?);
            }
            writeln!(out, "{}", path.display())?;
            Ok(Exit::Fine)
        }
        Err(error) => Ok(errors::making(messages, &error, &path, err)?),
    }
}
