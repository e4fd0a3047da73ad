//! The command line in each language: help, the manual, and what is said where it cannot be read.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};
use std::process::Output;
use std::{env, fs};

use assert_cmd::Command;
use tartip::app::command::tables;
use tartip::app::key::KeyName;
use tartip::cli::Exit;
use tartip::text::{Language, Messages, Text};

const COMMANDS: [&str; 11] =
    ["new", "practice", "show", "export", "blank", "wall", "verify", "check", "lint", "completions", "man"];

/// Asks to write the manual pages anew instead of comparing them.
const UPDATE: &str = "UPDATE";

fn tartip(language: Language, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tartip"));
    command.args(["--lang", language.code()]).args(arguments).env("COLUMNS", "100").output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// What the program prints where it succeeds.
fn printed(language: Language, arguments: &[&str]) -> String {
    let output = tartip(language, arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", text(&output.stderr));
    assert!(output.stderr.is_empty(), "{arguments:?}: {}", text(&output.stderr));
    text(&output.stdout)
}

/// Sentences that the parser of the command line would say by itself.
const PARSERS_OWN: [&str; 6] =
    ["Usage:", "Options:", "Commands:", "Arguments:", "[default", "Print this message"];

fn without_white_space(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

#[test]
fn help_is_in_the_language_asked_for() {
    for language in Language::ALL {
        let messages = Messages::of(language);
        for command in std::iter::once(None).chain(COMMANDS.map(Some)) {
            for flag in ["--help", "-h"] {
                let arguments: Vec<&str> = command.into_iter().chain([flag]).collect();
                let help = printed(language, &arguments);
                assert!(!help.contains("«cli-") && !help.contains("«help-"), "{help}");
                if language != Language::En {
                    for own in PARSERS_OWN {
                        assert!(!help.contains(own), "{own} in {help}");
                    }
                }
                let about = match command {
                    None if flag == "--help" => "cli-about-long".to_owned(),
                    None => "cli-about".to_owned(),
                    Some("check") => "check-about".to_owned(),
                    Some("lint") => "lint-about".to_owned(),
                    Some(command) => format!("cli-{command}"),
                };
                assert!(messages.has(&about), "{about}");
                // Long sentences are broken where the window ends.
                let help = without_white_space(&help);
                for key in [about.as_str(), "help-usage", "help-options", "cli-help", "cli-lang"] {
                    let text = Text::of(key.to_owned()).with("practice", "practice-two-contests");
                    let said = without_white_space(&messages.say(&text));
                    assert!(help.contains(&said), "{key} is not in the help of {arguments:?}: {help}");
                }
            }
        }
    }
}

/// A line of help that names an option or argument and says nothing about it.
fn is_bare(lines: &[&str], at: usize) -> bool {
    let line = lines[at].trim();
    let names = line.starts_with('-') || line.starts_with('<') || line.starts_with('[');
    let alone = !line.contains("  ");
    let next = lines.get(at + 1).map_or("", |next| next.trim());
    names && alone && (next.is_empty() || next.starts_with('-') || next.starts_with('<'))
}

#[test]
fn every_option_and_argument_is_explained() {
    for language in Language::ALL {
        for command in std::iter::once(None).chain(COMMANDS.map(Some)) {
            let arguments: Vec<&str> = command.into_iter().chain(["--help"]).collect();
            let help = printed(language, &arguments);
            let lines: Vec<&str> = help.lines().collect();
            let bare: Vec<&str> =
                (0..lines.len()).filter(|at| is_bare(&lines, *at)).map(|at| lines[at]).collect();
            assert!(bare.is_empty(), "{arguments:?} in {}: {bare:?}", language.code());
        }
    }
    let help = ["  --data <DIR>", "", "  <FILE>  A file"];
    assert!(is_bare(&help, 0) && !is_bare(&help, 2));
}

#[test]
fn a_command_line_that_is_none_is_told_in_one_line() {
    for language in Language::ALL {
        let messages = Messages::of(language);
        for (arguments, said) in [
            (&["--bad"][..], "--bad"),
            (&["1234.tartip", "more"], "more"),
            (&["show"], "<BOOK>, <WHAT>"),
            (&["show", "x", "y"], "status, balance"),
            (&["practice", "--auto"], "--out"),
            (&["practice", "--seed", "x"], "--seed"),
            (&["new", "--profile"], "--profile"),
            (&["1234.tartip", "man"], "tartip --help"),
            (&["completions", "zz"], "bash"),
            (&["new", "--profile", "kg-referendum", "--precinct", "1", "--date", "24.01.2027"], "24.01.2027"),
        ] {
            let output = tartip(language, arguments);
            let (out, err) = (text(&output.stdout), text(&output.stderr));
            assert_eq!(output.status.code(), Some(Exit::Usage.code().into()), "{arguments:?}: {err}");
            assert!(out.is_empty() && err.lines().count() == 1 && err.contains(said), "{arguments:?}: {err}");
            let help = messages.key("usage-book-and-command");
            let (_, where_help_is) = help.rsplit_once(". ").unwrap();
            assert!(err.contains(where_help_is), "{arguments:?}: {err}");
            assert!(!err.contains("error:") && !err.contains("«usage"), "{err}");
        }
    }
}

#[test]
fn an_unknown_language_is_told_with_those_that_there_are() {
    let output = Command::new(env!("CARGO_BIN_EXE_tartip")).args(["--lang", "kg", "man"]).output().unwrap();
    assert_eq!(output.status.code(), Some(Exit::Usage.code().into()));
    let said = text(&output.stderr);
    assert!(said.contains("kg") && said.contains("ky, ru") && output.stdout.is_empty(), "{said}");
}

#[test]
fn without_a_terminal_the_program_says_what_to_do() {
    for language in Language::ALL {
        let output = tartip(language, &["practice"]);
        assert_eq!(output.status.code(), Some(Exit::Usage.code().into()));
        assert_eq!(text(&output.stderr).trim_end(), Messages::of(language).key("cli-no-terminal"));
    }
}

#[test]
fn completions_name_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = printed(Language::Ru, &["completions", shell]);
        for command in COMMANDS {
            assert!(script.contains(command), "{command} is not completed in {shell}");
        }
        let described = script.contains(&Messages::of(Language::Ru).key("cli-verify"));
        assert!(described || shell == "bash", "{shell} shows no descriptions in Russian");
    }
}

fn page_of(language: Language) -> PathBuf {
    let man = Path::new(env!("CARGO_MANIFEST_DIR")).join("man");
    match language {
        Language::En => man.join("tartip.1"),
        other => man.join(other.code()).join("tartip.1"),
    }
}

#[test]
fn the_manual_pages_are_those_of_the_program() {
    for language in Language::ALL {
        let (page, path) = (printed(language, &["man"]), page_of(language));
        if env::var_os(UPDATE).is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &page).unwrap();
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == page, "{} is old: run with {UPDATE}=1 to write it anew", path.display());
    }
}

#[test]
fn the_manual_lists_keys_exit_codes_and_files() {
    for language in Language::ALL {
        let messages = Messages::of(language);
        let page = printed(language, &["man"]);
        let plain = page.replace("\\-", "-").replace("\\&", "").replace("\\(dq", "\"").replace("\\*(Aq", "'");
        assert_eq!(page.lines().filter(|line| line.starts_with(".TH ")).count(), 1, "one title");
        for key in [
            "man-name",
            "man-synopsis",
            "man-description",
            "help-options",
            "help-commands",
            "man-keys",
            "man-exit",
            "man-files",
            "man-environment",
        ] {
            let title = format!(".SH \"{}\"", messages.key(key).to_uppercase());
            assert_eq!(plain.lines().filter(|line| *line == title).count(), 1, "{title}");
        }
        for (name, commands) in tables() {
            assert!(
                plain.contains(&format!(".SS \"{}\"", messages.key(&format!("screen-{name}")))),
                "{name}"
            );
            for command in commands {
                let said = format!("{}. {}", messages.say(&command.label()), messages.say(&command.help()));
                assert!(plain.contains(&said), "{said}");
                for key in command.keys {
                    let name = match key.name().unwrap() {
                        KeyName::Engraved(name) => name,
                        KeyName::Text(id) => messages.key(id),
                    };
                    assert!(plain.contains(&name), "{name}");
                }
            }
        }
        for exit in Exit::ALL {
            let item = format!(
                ".TP\n\\fB{0}\\fR\n{1}\n",
                exit.code(),
                messages.key(&format!("exit-{}", exit.code()))
            );
            assert!(plain.contains(&item), "{item}");
        }
        // A line that begins with a point is a request to the formatter: only known ones may stand there.
        for line in page.lines().filter(|line| line.starts_with(['.', '\''])) {
            let known = [".TH ", ".SH ", ".SS ", ".TP", ".ie ", ".el "];
            assert!(known.iter().any(|request| line.starts_with(request)), "{line}");
        }
        assert!(!page.contains("«man-") && !page.contains("«screen-") && !page.contains("«exit-"));
    }
}
