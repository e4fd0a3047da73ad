//! Nothing of a private half leaves the book but on the paper that is made for it.
//!
//! A day is made in which every private field of every kind of fact holds a mark of its own; then everything that may
//! go out of the room is searched for every mark. [`PAPERS`] lists the exceptions: which marks a paper may bear because
//! it is made for exactly those people.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[allow(dead_code, reason = "this program uses a part of it")]
#[path = "papers/book.rs"]
mod book;
mod plant;

use std::collections::BTreeSet;
use std::process::Command;

use plant::{Day, Group, plant};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use tartip::app::input::Input;
use tartip::app::key::{Key, Stroke};
use tartip::app::wall::Wall;
use tartip::documents::{protocol as page, registers};
use tartip::domain::fact::{Fact, examples::examples};
use tartip::domain::{Moment, Paper};
use tartip::exchange::fingerprint;
use tartip::run::export::{Holds, Only, bundle, register_files};
use tartip::store::Book as Store;
use tartip::text::{Language, Messages};
use tartip::ui;
use tartip::ui::theme::Theme;

/// What a paper is made for, the paper, and whose marks it may bear.
type Exception = (&'static str, fn(&Day) -> Paper, &'static [Group]);

/// A paper by what it is made for, and whose marks it may bear. Whoever is in the commission signs papers, so members'
/// names may stand on each; what is confidential may stand on none.
const PAPERS: &[Exception] = &[
    ("the receipt, for the complainant", |day| Paper::Receipt(day.decided), &[Group::Decided]),
    ("the receipt of another complaint", |day| Paper::Receipt(day.transferred), &[Group::Transferred]),
    (
        "the answer, for the complainant, with the decision",
        |day| Paper::Ruling(day.decided),
        &[Group::Decided, Group::DecisionOnComplaint],
    ),
    ("the answer that it was passed on", |day| Paper::Ruling(day.transferred), &[Group::Transferred]),
    ("a decision on a complaint", |day| Paper::Decision(day.on_complaint), &[Group::DecisionOnComplaint]),
    ("a decision on a person", |day| Paper::Decision(day.on_person), &[Group::DecisionOnPerson]),
    ("an act", |day| Paper::Act(day.act), &[Group::Act]),
    ("an act that was replaced", |day| Paper::Act(day.replaced), &[Group::Replaced]),
    ("the minutes", |_| Paper::Minutes, &[]),
    (
        "the register of people, which the commission keeps",
        |_| Paper::People,
        &[Group::Observer, Group::Refused],
    ),
    (
        "the register of complaints, which the commission keeps",
        |_| Paper::Complaints,
        &[Group::Decided, Group::Transferred, Group::Open],
    ),
    ("the register of incidents, which the commission keeps", |_| Paper::Incidents, &[Group::Seen]),
    (
        "the register of decisions, which the commission keeps",
        |_| Paper::Decisions,
        &[Group::DecisionOnComplaint, Group::DecisionOnPerson],
    ),
    ("the notice-board", |_| Paper::Board, &[]),
    ("the annex of the protocol", |_| Paper::Annex("president".into()), &[]),
    ("a numbered copy of the protocol", |day| Paper::Copy(day.copy), &[]),
    ("a card of rights", |_| Paper::Rights("public-observer".into()), &[]),
    ("the warnings report", |_| Paper::Warnings, &[]),
    ("the sheet of boxes and seals", |_| Paper::Boxes, &[]),
    ("the sheet of the stock", |_| Paper::Stock, &[]),
    ("the sheet of the hours", |_| Paper::Hours, &[]),
    ("the act of a trip", |day| Paper::Trip(day.trip), &[]),
    ("the sheet of a search", |_| Paper::Search("president".into()), &[]),
    ("the enlarged form", |_| Paper::Enlarged("president".into()), &[]),
    ("the act of the opening", |_| Paper::Opening, &[]),
    ("the sheet that hangs in the room", |_| Paper::Fingerprint, &[]),
    ("the packing list", |_| Paper::Packing, &[]),
    ("the act of handing over", |_| Paper::HandOver, &[]),
    (
        "the backup, which the commission keeps",
        |_| Paper::Backup,
        &[
            Group::Contacts,
            Group::Steps,
            Group::Observer,
            Group::Refused,
            Group::Decided,
            Group::Transferred,
            Group::Open,
            Group::Seen,
            Group::DecisionOnComplaint,
            Group::DecisionOnPerson,
            Group::Act,
            Group::Replaced,
            Group::Copies,
        ],
    ),
    (
        "the register of copies, which the commission keeps",
        |_| Paper::Copies("president".into()),
        &[Group::Copies, Group::Observer],
    ),
    ("a demand, for the commission above", |day| Paper::Returned(day.demand), &[Group::Demand]),
    ("published figures", |day| Paper::Published(day.published), &[]),
    ("the notice to holders of an old copy", |_| Paper::Notice("president".into()), &[]),
];

/// What of `tartip show` a script may ask for.
const SHOWN: [&str; 10] = [
    "status",
    "balance",
    "protocol",
    "boxes",
    "journal",
    "people",
    "complaints",
    "incidents",
    "decisions",
    "copies",
];

/// The marks that a text holds, by what they are.
fn found(day: &Day, text: &str) -> Vec<(Group, String)> {
    let marks = day.marks.iter().filter(|mark| text.contains(&mark.text));
    marks.map(|mark| (mark.group, format!("{:?}: {}", mark.group, mark.what))).collect()
}

fn clean(day: &Day, what: &str, text: &str) {
    clean_but(day, what, text, &[]);
}

/// Proves that a text holds no mark but those of these groups.
fn clean_but(day: &Day, what: &str, text: &str, allowed: &[Group]) {
    let found = found(day, text).into_iter().filter(|(group, _)| !allowed.contains(group));
    let found: Vec<String> = found.map(|(_, what)| what).collect();
    assert!(found.is_empty(), "{what} holds {found:#?}");
}

/// Members sign a protocol by name, on paper and in the data that goes with it; nothing else of theirs, and of nobody
/// else, stands there.
fn by_protocol(name: &str) -> &'static [Group] {
    if name == "protocol" || name.ends_with("-president-v2.json") { &[Group::Members] } else { &[] }
}

/// Everything that is drawn of a paper, before it is laid out.
fn drawn(day: &Day, paper: &Paper) -> String {
    let [ky, ru] = [Language::Ky, Language::Ru].map(Messages::of);
    let fingerprint = fingerprint::of(&day.book.day, paper);
    let document = registers::paper(&day.book.day, paper, fingerprint.as_deref(), ky, ru);
    serde_json::to_string(&document.unwrap_or_else(|| panic!("{paper:?} is not made"))).unwrap()
}

fn tartip(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_tartip")).args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat()
}

#[test]
fn every_private_field_of_every_kind_is_planted() {
    let planted: BTreeSet<(String, String)> = plant()
        .marks
        .into_iter()
        .map(|mark| mark.what)
        .map(|what| {
            let (kind, field) = what.split_once(' ').unwrap();
            (kind.to_owned(), field.to_owned())
        })
        .collect();
    let mut missing = Vec::new();
    for example in examples() {
        let kind = example.fact.kind();
        for field in example.private.iter().flatten().map(|(field, _)| field) {
            // Which fields of a step are private is a matter of the procedure.
            let of_step = matches!(example.fact, Fact::StepDone(_) | Fact::StepCorrected(_));
            let there = |(known, name): &(String, String)| known == kind && (of_step || name == field);
            if !planted.iter().any(there) {
                missing.push(format!("{kind} {field}"));
            }
        }
    }
    assert!(missing.is_empty(), "no mark in {missing:?}");
}

#[test]
fn the_command_line_shows_nothing_private_unless_it_is_asked() {
    let (day, folder) = (plant(), tempfile::tempdir().unwrap());
    let path = folder.path().join("day.tartip");
    day.store(&path);
    let book = path.to_str().unwrap();
    for language in Language::ALL {
        for what in SHOWN {
            for json in [&[][..], &["--json"]] {
                let arguments = [&["--lang", language.code(), "show", book, what], json].concat();
                clean_but(&day, &format!("{arguments:?}"), &tartip(&arguments), by_protocol(what));
            }
        }
        let arguments = ["--lang", language.code(), "verify", book];
        clean(&day, "verify", &tartip(&arguments));
    }
    // Asked for, the search finds what it looks for; what is confidential is not there even then.
    for what in ["people", "complaints", "incidents", "decisions", "copies"] {
        for json in [&[][..], &["--json"]] {
            let shown = tartip(&[&["show", book, what, "--private"], json].concat());
            let found = found(&day, &shown);
            assert!(!found.is_empty(), "show {what} --private shows nothing private");
            let secret: Vec<_> = found.iter().filter(|(group, _)| *group == Group::Secret).collect();
            assert!(secret.is_empty(), "show {what} --private shows {secret:?}");
        }
    }
}

#[test]
fn exported_data_holds_nothing_private() {
    let (day, folder) = (plant(), tempfile::tempdir().unwrap());
    let path = folder.path().join("day.tartip");
    day.store(&path);
    let (book, out) = (path.to_str().unwrap(), folder.path().join("out"));
    let to = ["export", book, "--to", out.to_str().unwrap(), "--only", "json,csv"];
    clean(&day, "export", &tartip(&to));
    clean(&day, "export --registers", &tartip(&[&to[..], &["--registers"]].concat()));
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&out).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        clean(&day, &name, &name);
        clean_but(&day, &name, &std::fs::read_to_string(&path).unwrap(), by_protocol(&name));
        names.push(name);
    }
    assert_eq!(names.len(), 9, "a protocol as data and table, registers, boxes and balance: {names:?}");
    // Papers that hold private halves lie apart, so that nobody hands them over by mistake.
    let files = register_files(&day.book.day, Only::default());
    for file in &files {
        clean(&day, "the name of a file", &file.name);
    }
    let private: Vec<_> = files.iter().filter(|file| file.private).map(|file| &file.name).collect();
    assert_eq!(private.len(), 12, "{private:?}");
    let path = path.with_extension("");
    let private = path.file_name().unwrap().to_str().unwrap().to_owned() + "-private";
    let to = ["export", book, "--to", out.to_str().unwrap(), "--only", "pdf", "--registers"];
    let told = tartip(&to);
    assert!(told.contains(&out.join(&private).display().to_string()), "{told}");
    let names = |folder: &std::path::Path| -> BTreeSet<String> {
        let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let files = entries.filter(|path| path.extension().is_some_and(|found| found == "pdf"));
        files.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect()
    };
    let planned = |private| -> BTreeSet<String> {
        let pages = files.iter().filter(|file| file.private == private && file.name.ends_with("pdf"));
        pages.map(|file| file.name.clone()).collect()
    };
    assert_eq!(names(&out), planned(false));
    assert_eq!(names(&out.join(private)), planned(true));
}

#[test]
fn a_bundle_holds_names_of_members_on_signed_papers_and_nothing_else() {
    let (day, folder) = (plant(), tempfile::tempdir().unwrap());
    let path = folder.path().join("day.tartip");
    day.store(&path);
    let book = Store::open_read_only(&path).unwrap();
    let plan = bundle::plan(&book, &day.book.day).unwrap();
    clean(&day, "the name of a bundle", &plan.name);
    let mut pages = 0;
    for file in plan.files() {
        clean(&day, "the name of a file", &file.name);
        match &file.holds {
            Holds::Bytes(bytes) if file.name.starts_with("registers-") => {
                clean(&day, &file.name, &unzipped(bytes));
            }
            Holds::Bytes(bytes) => {
                clean_but(&day, &file.name, std::str::from_utf8(bytes).unwrap(), by_protocol(&file.name));
            }
            Holds::Page(page) => {
                clean_but(&day, &file.name, &serde_json::to_string(page).unwrap(), &[Group::Members]);
                pages += 1;
            }
        }
    }
    assert!(pages > 5, "{pages}");
    assert_eq!(pages, plan.pages());
}

fn unzipped(bytes: &[u8]) -> String {
    use std::io::Read as _;
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for place in 0..zip.len() {
        zip.by_index(place).unwrap().read_to_string(&mut text).unwrap();
    }
    text
}

#[test]
fn the_wall_shows_nothing_private() {
    let day = plant();
    for language in Language::ALL {
        let mut wall = Wall::new(language, Moment(0), day.book.day.clone());
        for view in 0..3 {
            let mut buffer = Buffer::empty(Rect::new(0, 0, 160, 120));
            ui::wall::draw_on(&wall, Theme::Plain, false, &mut buffer);
            let shown: String = buffer.content.iter().map(Cell::symbol).collect();
            clean(&day, &format!("view {view} of the wall"), &shown);
            wall.take(&Input::Key(Stroke::from(Key::Right)));
        }
    }
}

#[test]
fn a_paper_bears_only_what_it_is_made_for() {
    let day = plant();
    for (what, paper, allowed) in PAPERS {
        let paper = paper(&day);
        let text = drawn(&day, &paper);
        let found = found(&day, &text);
        let others = found.iter().filter(|(group, _)| *group != Group::Members && !allowed.contains(group));
        let others: Vec<_> = others.map(|(_, what)| what).collect();
        assert!(others.is_empty(), "{what} bears {others:#?}");
        for group in *allowed {
            assert!(found.iter().any(|(there, _)| there == group), "{what} bears nothing of {group:?}");
        }
        assert!(!paper.is_public() || allowed.is_empty(), "{what} may hang on a wall");
    }
}

#[test]
fn the_page_of_a_protocol_bears_names_of_members_only() {
    let day = plant();
    let [ky, ru] = [Language::Ky, Language::Ru].map(Messages::of);
    let document = page::document(&day.book.day, "president", ky, ru).unwrap();
    let found = found(&day, &serde_json::to_string(&document).unwrap());
    assert!(!found.is_empty(), "members sign it by name");
    let others: Vec<_> = found.iter().filter(|(group, _)| *group != Group::Members).collect();
    assert!(others.is_empty(), "{others:#?}");
}

#[test]
fn no_view_of_the_file_and_no_table_but_one_holds_anything_private() {
    let (day, folder) = (plant(), tempfile::tempdir().unwrap());
    let path = folder.path().join("day.tartip");
    day.store(&path);
    let connection = Connection::open(&path).unwrap();
    let mut names =
        connection.prepare("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')").unwrap();
    let names: Vec<String> = names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert!(names.iter().filter(|name| name.starts_with("v_")).count() > 5, "{names:?}");
    for name in &names {
        let mut text = String::new();
        let mut statement = connection.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                if let ValueRef::Text(bytes) | ValueRef::Blob(bytes) = row.get_ref(column).unwrap() {
                    text.push_str(&String::from_utf8_lossy(bytes));
                    text.push('\n');
                }
            }
        }
        if name == "private" {
            assert_eq!(found(&day, &text).len(), day.marks.len(), "the marks are in the book");
        } else {
            clean(&day, name, &text);
        }
    }
}
