//! `tartip wall`: a book on a second screen.

use std::io::{self, IsTerminal};

use super::args::WallArgs;
use super::dispatch::say;
use super::{Exit, errors};
use crate::run::{Look, wall};
use crate::text::{Language, Messages, Text};

/// Shows the book until somebody leaves or it goes away; says then why.
pub fn run(args: &WallArgs, language: Language, look: Look) -> anyhow::Result<Exit> {
    let messages = Messages::of(language);
    if !io::stdout().is_terminal() || !io::stdin().is_terminal() {
        return Ok(say(messages, &Text::new("cli-no-terminal"), Exit::Usage));
    }
    match wall::wall(&args.book, language, look)? {
        Some(error) => Ok(errors::store(messages, &error, &args.book, &mut io::stderr())?),
        None => Ok(Exit::Fine),
    }
}
