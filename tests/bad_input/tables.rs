//! Malformed tables of protocols.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use tartip::assets::{Kind, embedded};
use tartip::cli::Exit;
use tartip::text::{Messages, Text};

use super::{Case, typed};

const FORM: &str = "ru-president-2018";

/// The headers that the form expects, as it names them.
fn columns() -> Vec<String> {
    let form = tartip::assets::load_form(FORM).unwrap();
    let lines = form.lines.iter().filter_map(|line| line.column.clone());
    lines.chain(form.options.iter().filter_map(|option| option.column.clone())).collect()
}

fn table(header: &[String], rows: &[Vec<String>]) -> Vec<u8> {
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(header).unwrap();
    for row in rows {
        table.write_record(row).unwrap();
    }
    table.into_inner().unwrap()
}

/// A row in which nothing was found and so everything balances.
fn zeros() -> Vec<String> {
    vec!["0".to_owned(); columns().len()]
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::default());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }
}

fn check(path: &Path, exit: Exit) -> Case<'_> {
    Case::new(&["check", "--form", FORM, typed(path)], exit)
}

/// The message about a table, after its name.
fn about(path: &Path, text: Text) -> impl Fn(&Messages) -> String {
    let name = path.display().to_string();
    move |messages| format!("{name}: {}", messages.say(&text))
}

#[test]
fn a_right_table_is_right() {
    let folder = Folder::new();
    let path = folder.file("right.csv.gz", &packed(&table(&columns(), &[zeros()])));
    check(&path, Exit::Fine).keeps(&path).answers(|messages, answer| {
        let rows = Text::new("check-rows").with("rows", 1).with("unreadable", 0);
        assert!(answer.out.lines().any(|line| line == messages.say(&rows)), "{}", answer.out);
        assert_eq!(answer.err, "");
    });
}

#[test]
fn a_table_that_is_none_is_told() {
    let folder = Folder::new();
    let columns = columns();
    let mut twice = columns.clone();
    twice.push(columns[3].clone());
    let mut row = zeros();
    row.push("0".to_owned());
    let not_text = columns.iter().map(|_| "\u{e9}").collect::<String>();
    let not_text: Vec<u8> = not_text.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap()).collect();
    for (name, bytes, text) in [
        (
            "missing.csv",
            table(&columns[1..], &[zeros()[1..].to_vec()]),
            Text::new("check-column-missing").with("column", &columns[0]),
        ),
        ("twice.csv", table(&twice, &[row]), Text::new("check-column-twice").with("column", &columns[3])),
        ("empty.csv", Vec::new(), Text::new("check-empty")),
        ("koi.csv", not_text, Text::new("check-not-text")),
        ("half.csv.gz", packed(b"a,b\n1,2\n")[..12].to_vec(), Text::new("check-cut")),
    ] {
        let path = folder.file(name, &bytes);
        check(&path, Exit::Malformed).keeps(&path).says(about(&path, text));
    }
}

#[test]
fn a_cell_that_is_no_figure_is_told_with_its_line_and_column() {
    let folder = Folder::new();
    let columns = columns();
    for (cell, problem) in [
        ("много", Text::new("check-cell-no-figure").with("column", &columns[2]).with("text", "много")),
        ("-1", Text::new("check-cell-no-figure").with("column", &columns[2]).with("text", "-1")),
        ("12.5", Text::new("check-cell-no-figure").with("column", &columns[2]).with("text", "12.5")),
        ("", Text::new("check-cell-empty").with("column", &columns[2])),
    ] {
        let mut row = zeros();
        cell.clone_into(&mut row[2]);
        let path = folder.file("cell.csv", &table(&columns, &[zeros(), row]));
        check(&path, Exit::Wrong).keeps(&path).answers(|messages, answer| {
            let line = messages.say(&Text::new("check-row").with("line", "3"));
            let what = messages.say(&Text::new("check-unreadable").with("problem", problem.clone()));
            let expected = format!("{line}: {what}");
            assert_eq!(answer.out.lines().filter(|line| **line == expected).count(), 1, "{}", answer.out);
            assert_eq!(answer.err, "");
        });
    }
    let short = folder.file("short.csv", &[table(&columns, &[]), b"1,2\n".to_vec()].concat());
    check(&short, Exit::Wrong).keeps(&short).answers(|messages, answer| {
        let cells = Text::new("check-cells").with("found", 2).with("expected", columns.len());
        let what = messages.say(&Text::new("check-unreadable").with("problem", cells));
        assert_eq!(answer.out.lines().filter(|line| line.ends_with(&what)).count(), 1, "{}", answer.out);
    });
}

#[test]
fn a_table_broken_on_its_way_is_never_taken_for_a_whole_one() {
    let folder = Folder::new();
    let rows: Vec<_> =
        (0..4_000).map(|row: u32| vec![(row * 7919 % 3001).to_string(); columns().len()]).collect();
    let whole = packed(&table(&columns(), &rows));
    let mut flipped = whole.clone();
    let last = flipped.len() - 6;
    flipped[last] ^= 0x40;
    for (name, bytes) in [("cut.csv.gz", &whole[..whole.len() / 2]), ("flipped.csv.gz", &flipped[..])] {
        let path = folder.file(name, bytes);
        check(&path, Exit::Malformed).keeps(&path).answers(|messages, answer| {
            let expected = about(&path, Text::new("check-cut"))(messages);
            assert_eq!(answer.err.trim_end(), expected);
            assert!(!answer.out.contains(&messages.key("check-unverified")), "no summary of a part");
        });
        let json = ["check", "--form", FORM, "--json", typed(&path)];
        Case::new(&json, Exit::Malformed).keeps(&path).says(about(&path, Text::new("check-cut")));
    }
}

/// The forms inside the program, as they are typed.
fn forms() -> String {
    embedded::ids(Kind::Form).collect::<Vec<_>>().join(", ")
}

#[test]
fn what_is_not_there_is_told() {
    let folder = Folder::new();
    let right = folder.file("right.csv", &table(&columns(), &[zeros()]));
    let (none, under_a_file) = (folder.0.path().join("none.csv"), right.join("none.csv"));
    for missing in [&none, &under_a_file] {
        check(missing, Exit::File).keeps(&right).says(about(missing, Text::new("lint-no-file")));
    }
    check(folder.0.path(), Exit::File).says(about(folder.0.path(), Text::new("lint-is-folder")));
    Case::new(&["check", "--form", "no-such-form", typed(&right)], Exit::File)
        .keeps(&right)
        .says(about(Path::new("no-such-form"), Text::new("lint-no-form").with("forms", forms())));
    Case::new(&["check", "--form", "kg-president", typed(&right)], Exit::Malformed)
        .keeps(&right)
        .says(about(&right, Text::new("check-no-columns")));
}
