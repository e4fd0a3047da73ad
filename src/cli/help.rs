//! Help in the chosen language, from the locale files.

use std::ffi::OsString;

use clap::Command;

use super::{practice, problem};
use crate::text::{Language, Messages, Text};

/// Finds the language asked for before the command line is read, so that its own errors speak it.
pub fn language_of(arguments: &[OsString]) -> Language {
    let texts: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy()).collect();
    let after = texts.iter().position(|text| text == "--lang").and_then(|at| texts.get(at + 1));
    let joined = texts.iter().find_map(|text| text.strip_prefix("--lang="));
    after.map(AsRef::as_ref).or(joined).and_then(Language::parse).unwrap_or_default()
}

/// The command with every word of its help from the locale files.
///
/// Descriptions are `cli-<command>` and `cli-<command>-<argument>`; what is the same everywhere is `cli-<argument>`.
pub fn localized(command: Command, messages: &Messages) -> Command {
    let language = messages.language();
    let mut command = command
        .about(messages.key("cli-about"))
        .long_about(messages.key("cli-about-long"))
        .mut_subcommand("check", |sub| super::check::described(sub, language))
        .mut_subcommand("lint", |sub| super::lint::described(sub, language));
    // Only now the parser adds its own option and command for help, which need words too.
    command.build();
    worded(command, "cli", messages, Headings::of(messages))
}

/// Headings of help. The parser takes fixed texts only; a process asks for them once.
#[derive(Clone, Copy)]
struct Headings {
    usage: &'static str,
    commands: &'static str,
    arguments: &'static str,
    options: &'static str,
}

impl Headings {
    fn of(messages: &Messages) -> Self {
        Self {
            usage: messages.key("help-usage").leak(),
            commands: messages.key("help-commands").leak(),
            arguments: messages.key("help-arguments").leak(),
            options: messages.key("help-options").leak(),
        }
    }
}

/// A text of help; some name the profiles inside the program.
fn named(key: &str) -> Text {
    let text = Text::of(key.to_owned()).with("profiles", problem::profiles());
    text.with("practice", practice::PROFILE)
}

fn worded(command: Command, prefix: &str, messages: &Messages, headings: Headings) -> Command {
    let say = |id: &str| {
        let keys = [format!("{prefix}-{id}"), format!("cli-{id}")];
        keys.into_iter().find(|key| messages.has(key)).map(|key| messages.say(&named(&key)))
    };
    let command = command
        .help_template(format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}", headings.usage))
        .subcommand_help_heading(headings.commands)
        .mut_args(|argument| {
            let heading = if argument.is_positional() { headings.arguments } else { headings.options };
            let argument = argument.help_heading(heading).hide_default_value(true).hide_possible_values(true);
            match say(&argument.get_id().as_str().replace('_', "-")) {
                Some(help) => argument.help(help.clone()).long_help(help),
                None => argument,
            }
        });
    command.mut_subcommands(|sub| {
        let prefix = format!("cli-{}", sub.get_name());
        let sub = if messages.has(&prefix) {
            let about = messages.say(&named(&prefix));
            sub.about(about.clone()).long_about(about)
        } else {
            sub
        };
        worded(sub, &prefix, messages, headings)
    })
}
