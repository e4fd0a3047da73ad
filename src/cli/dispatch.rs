//! From the command line to a subcommand.

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};

use super::args::{Args, Command};
use super::{
    Exit, blank, check, errors, export, help, lint, manual, new, practice, show, usage, verify, wall,
};
use crate::documents::child;
use crate::run::folders::Folders;
use crate::run::{Desk, Look, Start, interactive};
use crate::text::{Language, Messages, Text};
use crate::ui::theme::Theme;

/// Runs the program with these arguments.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let language = help::language_of(&arguments);
    let read = |command: clap::Command| {
        command.try_get_matches_from(&arguments).and_then(|matches| Args::from_arg_matches(&matches))
    };
    // Descriptions are looked up only where somebody is going to read them.
    let parsed =
        read(Args::command()).or_else(|_| read(help::localized(Args::command(), Messages::of(language))));
    let args = match parsed {
        Ok(args) => args,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            // Whoever closed the output does not want the rest of it.
            let _ = error.print();
            return Exit::Fine;
        }
        Err(error) => return say(Messages::of(language), &usage::text(&error), Exit::Usage),
    };
    let Some(language) = Language::parse(&args.lang) else {
        return say(
            Messages::of(language),
            &Text::new("cli-no-such-language").with("given", &args.lang),
            Exit::Usage,
        );
    };
    if args.book.is_some() && args.command.is_some() {
        return say(Messages::of(language), &Text::new("usage-book-and-command"), Exit::Usage);
    }
    match dispatch(args, language) {
        Ok(exit) => exit,
        // Whoever reads the output has closed it: nothing is left to say.
        Err(error) if is_broken_pipe(&error) => Exit::Fine,
        Err(error) => {
            let text = Text::new("cli-failed").with("error", format!("{error:#}"));
            say(Messages::of(language), &text, Exit::File)
        }
    }
}

/// Prints a sentence on standard error and gives the exit back.
pub fn say(messages: &Messages, text: &Text, exit: Exit) -> Exit {
    eprintln!("{}", messages.say(text));
    exit
}

fn dispatch(args: Args, language: Language) -> anyhow::Result<Exit> {
    let messages = || Messages::of(language);
    let (mut out, mut err) = (io::stdout().lock(), io::stderr().lock());
    let look = look(args.ascii);
    match args.command {
        None => {
            drop((out, err));
            let start = args.book.map_or(Start::Choose, Start::Book);
            start_in_terminal(args.data.as_deref(), start, language, look)
        }
        Some(Command::Practice(practice)) if !practice.auto => {
            drop((out, err));
            let start = Start::Practice {
                profile: practice::PROFILE.to_owned(),
                precinct: practice::PRECINCT.to_owned(),
            };
            start_in_terminal(args.data.as_deref(), start, language, look)
        }
        Some(Command::Practice(practice)) => {
            drop((out, err));
            practice::auto(&practice, language)
        }
        Some(Command::New(new)) => new::run(&new, args.data.as_deref(), messages(), &mut out, &mut err),
        Some(Command::Show(show)) => show::run(&show, messages(), &mut out, &mut err),
        Some(Command::Export(export)) => export::run(&export, messages(), &mut out, &mut err),
        Some(Command::Blank(blank)) => blank::run(&blank, messages(), &mut out, &mut err),
        Some(Command::Wall(args)) => {
            drop((out, err));
            wall::run(&args, language, look)
        }
        Some(Command::Verify(verify)) => verify::run(&verify, messages(), &mut out, &mut err),
        Some(Command::Check(check)) => check::run(&check, language, &mut out, &mut err),
        Some(Command::Lint(lint)) => lint::run(&lint, language, &mut out),
        Some(Command::Completions { shell }) => {
            let mut command = help::localized(Args::command(), messages());
            clap_complete::generate(shell, &mut command, "tartip", &mut out);
            Ok(Exit::Fine)
        }
        Some(Command::Man) => {
            out.write_all(&manual::page(messages())?)?;
            Ok(Exit::Fine)
        }
        Some(Command::RenderDocument) => {
            child::serve(&mut io::stdin().lock(), &mut out)?;
            Ok(Exit::Fine)
        }
    }
}

fn start_in_terminal(
    data: Option<&Path>,
    start: Start,
    language: Language,
    look: Look,
) -> anyhow::Result<Exit> {
    if !io::stdout().is_terminal() || !io::stdin().is_terminal() {
        return Ok(say(Messages::of(language), &Text::new("cli-no-terminal"), Exit::Usage));
    }
    let folders = Folders::find(data);
    let desk = Desk::new(folders, std::env::current_exe().ok());
    let not_opened = interactive(desk, start, language, look)?;
    Ok(not_opened.as_ref().map_or(Exit::Fine, errors::exit_of))
}

fn look(ascii: bool) -> Look {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    Look { theme: if plain { Theme::Plain } else { Theme::Colour }, ascii }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
