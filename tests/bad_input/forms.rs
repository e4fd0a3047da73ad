//! Malformed forms, profiles, procedures and registers.

use std::fs;
use std::path::PathBuf;

use tartip::assets::lint::lint;
use tartip::assets::{Problem, Shelf};
use tartip::cli::Exit;
use tartip::text::Text;

use super::{Case, typed};

const FORM: &str = include_str!("../../assets/forms/ru-president-2018.toml");
const PROFILE: &str = include_str!("../../assets/profiles/kg-referendum.toml");
const PROCEDURE: &str = include_str!("../../assets/procedures/kg-2025.toml");
const REGISTERS: &str = include_str!("../../assets/registers/kg-2025.toml");

/// A text with one place changed.
fn spoilt(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

/// Line and column of a place, both from 1; the column counts characters.
fn place(text: &str, needle: &str, further: usize) -> (usize, usize) {
    let (before, _) = text.split_once(needle).unwrap_or_else(|| panic!("{needle}"));
    let line = before.rsplit('\n').next().unwrap();
    (before.matches('\n').count() + 1, line.chars().count() + 1 + further)
}

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }
}

#[test]
fn a_wrong_form_is_told_with_its_place() {
    let folder = Folder::new();
    let first_rule = "L7 + L8 = L9 + L10";
    let cases = [
        (
            "type.toml",
            spoilt(FORM, "edition = \"2018-03-18\"", "edition = 5"),
            ("edition = 5", 10),
            // What the reader of TOML says about a type is not ours to translate.
            Text::new("lint-wrong-value").with("detail", "invalid type: integer `5`, expected a string"),
        ),
        (
            "key.toml",
            spoilt(FORM, "\nedition = ", "\neditoin = "),
            ("editoin", 0),
            Text::new("lint-unknown-key").with("key", "editoin"),
        ),
        (
            "rule.toml",
            spoilt(FORM, first_rule, "L7 + L8 = L9 +"),
            ("L7 + L8 = L9 +\"", 14),
            Text::new("lint-rule-value-expected"),
        ),
        (
            "sign.toml",
            spoilt(FORM, first_rule, "L7 + L8 = L9 * L10"),
            ("L7 + L8 = L9 *", 13),
            Text::new("lint-rule-character").with("character", "*"),
        ),
        (
            "line.toml",
            spoilt(FORM, first_rule, "L7 + L8 = L9 + L99"),
            ("L99", 0),
            Text::new("lint-unknown-line").with("line", "L99"),
        ),
        (
            "verified.toml",
            spoilt(FORM, "verified = false", "verified = true"),
            ("verified = true", 11),
            Text::new("lint-verified-true"),
        ),
        ("empty.toml", String::new(), ("", 0), Text::new("lint-unknown-kind")),
    ];
    for (name, text, (needle, further), said) in cases {
        let path = folder.file(name, &text);
        let (line, column) = place(&text, needle, further);
        Case::new(&["lint", typed(&path)], Exit::Wrong)
            .keeps(&path)
            .prints(|messages| vec![format!("{}:{line}:{column}: {}", path.display(), messages.say(&said))]);
    }
}

#[test]
fn toml_that_cannot_be_read_is_told_with_its_place() {
    let folder = Folder::new();
    let text = spoilt(FORM, "id = \"ru-president-2018\"", "id = ");
    let path = folder.file("syntax.toml", &text);
    let problems = lint("", &text, &Shelf::beside(&path)).unwrap_err();
    let Problem::Syntax { detail } = &problems[0].problem else { panic!("{problems:?}") };
    let said = Text::new("lint-syntax").with("detail", detail);
    let (line, column) = place(&text, "id = \n", 5);
    for (arguments, exit) in [
        (vec!["lint", typed(&path)], Exit::Wrong),
        (vec!["check", "--form", typed(&path), "-"], Exit::Malformed),
    ] {
        Case::new(&arguments, exit).keeps(&path).answers(|messages, answer| {
            let expected = format!("{}:{line}:{column}: {}\n", path.display(), messages.say(&said));
            assert_eq!(format!("{}{}", answer.out, answer.err), expected, "{arguments:?}");
        });
    }
}

#[test]
fn a_wrong_profile_or_procedure_or_registers_are_told_with_their_place() {
    let folder = Folder::new();
    let opens = PROFILE.lines().find(|line| line.starts_with("opens = ")).unwrap();
    let phase = PROCEDURE.lines().find(|line| line.starts_with("phase = ")).unwrap();
    let cases = [
        (
            "profile.toml",
            spoilt(PROFILE, opens, "opens = \"25:00\""),
            "opens = \"25:00\"",
            8,
            Text::new("lint-not-a-time"),
        ),
        (
            "procedure.toml",
            spoilt(PROCEDURE, phase, "phase = \"lunch\""),
            "phase = \"lunch\"",
            8,
            Text::new(""),
        ),
        (
            "registers.toml",
            spoilt(REGISTERS, "участок {precinct}, {date}, {time}", "участок {precinct}, {day}, {time}"),
            "{day}, {time}",
            1,
            Text::new("lint-unknown-placeholder").with("name", "day"),
        ),
        (
            "code.toml",
            spoilt(REGISTERS, "id = \"ZZ-00\"", "id = \"ZY-00\""),
            "\"ZY-00\"",
            0,
            Text::new("lint-unknown-group").with("group", "ZY"),
        ),
    ];
    for (name, text, needle, further, said) in cases {
        let path = folder.file(name, &text);
        let (line, column) = place(&text, needle, further);
        let prefix = format!("{}:{line}:{column}: ", path.display());
        Case::new(&["lint", typed(&path)], Exit::Wrong).keeps(&path).answers(|messages, answer| {
            assert_eq!(answer.out.lines().count(), 1, "{}", answer.out);
            assert!(answer.out.starts_with(&prefix), "{} does not begin with {prefix}", answer.out);
            // The words that may stand there are many; that the wrong one is named is enough.
            let named = if said.key().is_empty() { "«lunch»".to_owned() } else { messages.say(&said) };
            assert!(answer.out.contains(&named), "{}", answer.out);
        });
    }
}

#[test]
fn what_is_no_text_or_not_there_is_told() {
    let folder = Folder::new();
    let bytes = folder.file("bytes.toml", b"id = \"\xff\xfe\"\n");
    Case::new(&["lint", typed(&bytes)], Exit::Malformed)
        .keeps(&bytes)
        .prints(|messages| vec![format!("{}:1:7: {}", bytes.display(), messages.key("lint-not-text"))]);
    let none = folder.0.path().join("none.toml");
    let under_a_file = bytes.join("none.toml");
    for missing in [none, under_a_file] {
        Case::new(&["lint", typed(&missing)], Exit::File)
            .keeps(&bytes)
            .prints(|messages| vec![format!("{}: {}", missing.display(), messages.key("lint-no-file"))]);
    }
    let here = folder.0.path();
    Case::new(&["lint", typed(here)], Exit::File)
        .prints(|messages| vec![format!("{}: {}", here.display(), messages.key("lint-is-folder"))]);
}
