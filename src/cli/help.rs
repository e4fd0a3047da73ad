//! Help and manual in the chosen language, from the locale files.

use std::ffi::OsString;

use clap::Command;

use crate::text::{Language, Messages};

/// Finds the language asked for before the command line is read, so that its own errors speak it.
pub fn language_of(arguments: &[OsString]) -> Language {
    let texts: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy()).collect();
    let after = texts.iter().position(|text| text == "--lang").and_then(|at| texts.get(at + 1));
    let joined = texts.iter().find_map(|text| text.strip_prefix("--lang="));
    after.map(AsRef::as_ref).or(joined).and_then(Language::parse).unwrap_or_default()
}

/// The command with every description from the locale files: `cli-about`, `cli-<command>`, `cli-<command>-<argument>`.
pub fn localized(command: Command, messages: &Messages) -> Command {
    let command = command.about(messages.key("cli-about")).long_about(messages.key("cli-about-long"));
    let language = messages.language();
    described(command, "cli", messages)
        .mut_subcommand("check", |sub| super::check::described(sub, language))
        .mut_subcommand("lint", |sub| super::lint::described(sub, language))
}

fn described(command: Command, prefix: &str, messages: &Messages) -> Command {
    let say = |id: &str| {
        Some(format!("{prefix}-{id}")).filter(|key| messages.has(key)).map(|key| messages.key(&key))
    };
    let command = command.mut_args(|argument| match say(&argument.get_id().as_str().replace('_', "-")) {
        Some(help) => argument.help(help.clone()).long_help(help),
        None => argument,
    });
    command.mut_subcommands(|sub| {
        let prefix = format!("cli-{}", sub.get_name());
        let sub = if messages.has(&prefix) {
            let about = messages.key(&prefix);
            sub.about(about.clone()).long_about(about)
        } else {
            sub
        };
        described(sub, &prefix, messages)
    })
}

/// The manual page, for `man`.
pub fn manual(messages: &Messages) -> std::io::Result<Vec<u8>> {
    use clap::CommandFactory as _;
    let command = localized(super::Args::command(), messages);
    let mut page = Vec::new();
    clap_mangen::Man::new(command).title("TARTIP").date("2026-11-21").render(&mut page)?;
    Ok(page)
}
