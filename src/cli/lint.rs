//! `tartip lint`: says whether forms, profiles, procedures and registers are right, and where they are not.

use std::io::Write;
use std::path::PathBuf;

use crate::assets::lint::lint;
use crate::assets::{Asset, Shelf, open};
use crate::text::{Language, Messages, Text};

use super::{Exit, problem};

/// Arguments of `tartip lint`.
#[derive(Debug, clap::Args)]
pub struct LintArgs {
    /// Forms, profiles, procedures and registers.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// Puts the help of `tartip lint` into a language.
#[must_use]
pub fn described(command: clap::Command, language: Language) -> clap::Command {
    let messages = Messages::of(language);
    command.about(messages.key("lint-about")).mut_arg("files", |arg| arg.help(messages.key("lint-help-file")))
}

/// Checks each file and says what is wrong; exits with the worst of them.
pub fn run(args: &LintArgs, language: Language, out: &mut impl Write) -> anyhow::Result<Exit> {
    let messages = Messages::of(language);
    let mut worst = Exit::Fine;
    for path in &args.files {
        let exit = match open(path) {
            Ok(source) => match lint(&source.file, &source.text, &Shelf::beside(path)) {
                Ok(asset) => {
                    writeln!(out, "{}: {}", source.file, messages.say(&right(&asset)))?;
                    Exit::Fine
                }
                Err(problems) => {
                    for found in &problems {
                        writeln!(out, "{}", problem::line(messages, found))?;
                    }
                    Exit::Wrong
                }
            },
            Err(error) => {
                let (line, exit) = problem::shelf(messages, &error);
                writeln!(out, "{line}")?;
                exit
            }
        };
        worst = worst.max(exit);
    }
    Ok(worst)
}

fn right(asset: &Asset) -> Text {
    match asset {
        Asset::Form(form) => Text::new("lint-right-form")
            .with("id", &form.id)
            .with("lines", form.lines.len())
            .with("rules", form.rules.len()),
        Asset::Profile(profile) => {
            Text::new("lint-right-profile").with("id", &profile.id).with("contests", profile.contests.len())
        }
        Asset::Procedure(procedure) => {
            Text::new("lint-right-procedure").with("id", &procedure.id).with("steps", procedure.steps.len())
        }
        Asset::Registers(registers) => Text::new("lint-right-registers")
            .with("id", &registers.id)
            .with("codes", registers.incidents.codes.len())
            .with("acts", registers.acts.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linted(files: &[(&str, &str)], more: &[&str]) -> (Exit, String) {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        for (name, text) in files {
            std::fs::write(path(name), text).unwrap();
        }
        let files = files.iter().map(|(name, _)| path(name)).chain(more.iter().map(|name| path(name)));
        let mut out = Vec::new();
        let exit = run(&LintArgs { files: files.collect() }, Language::En, &mut out).unwrap();
        let folder = format!("{}{}", folder.path().display(), std::path::MAIN_SEPARATOR);
        (exit, String::from_utf8(out).unwrap().replace(&folder, ""))
    }

    #[test]
    fn a_right_form_says_what_it_has() {
        let form = crate::assets::embedded::find(crate::assets::Kind::Form, "ru-president-2018").unwrap();
        let (exit, said) = linted(&[("a.toml", form.text())], &[]);
        assert_eq!(exit, Exit::Fine);
        assert_eq!(said, "a.toml: form ru-president-2018, lines: 12, rules: 9: right\n");
    }

    #[test]
    fn a_wrong_rule_is_named_with_its_line_and_column() {
        let form = crate::assets::embedded::find(crate::assets::Kind::Form, "ru-president-2018").unwrap();
        let text = form.text().replacen("holds = \"L7 + L8 = L9", "holds = \"L7 + L8 = L99", 1);
        let line = text.lines().position(|line| line.contains("L99")).unwrap() + 1;
        let (exit, said) = linted(&[("a.toml", &text)], &[]);
        assert_eq!(exit, Exit::Wrong);
        assert_eq!(said, format!("a.toml:{line}:20: the form has no line L99\n"));
    }

    #[test]
    fn help_is_in_the_language_asked_for() {
        use clap::Args;
        for language in Language::ALL {
            let command =
                described(LintArgs::augment_args(clap::Command::new("lint").term_width(200)), language);
            let help = command.clone().render_help().to_string();
            for key in ["lint-about", "lint-help-file"] {
                assert!(help.contains(&Messages::of(language).key(key)), "{help}");
            }
        }
    }

    #[test]
    fn the_worst_file_decides_the_exit() {
        let (exit, said) = linted(&[("a.toml", "[[line]]\n")], &["none.toml"]);
        assert_eq!(exit, Exit::File);
        assert_eq!(said, "a.toml:1:1: the key «id» is missing here\nnone.toml: no such file\n");
    }
}
