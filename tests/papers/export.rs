//! Which files a day makes, under which names, and that a failure leaves none.

use std::path::Path;

use tartip::domain::fact::{ExportMade, Signature};
use tartip::run::export::{Destination, ExportError, Holds, Only, Planned, export, files_for, registered};

use crate::book::{Book, cells};

const FIGURES: &str =
    "L1 9 L2 9 L3 8 L4 0 L5 1 L6 0 L7 0 L8 1 L9 1 L10 0 L11 0 V1 1 V2 0 V3 0 V4 0 V5 0 V6 0";

fn names(book: &Book, contest: &str, only: Only) -> Vec<String> {
    files_for(&book.day, contest, only).into_iter().map(|file| file.name).collect()
}

#[test]
fn names_tell_precinct_day_contest_version_and_draft() {
    let mut book = Book::counted();
    assert!(names(&book, "president", Only::default()).is_empty(), "nothing is drafted");
    book.draft("president");
    let drafts = ["draft1.pdf", "draft1.json", "draft1.csv", "draft1-annex.pdf", "draft1-annex.txt"];
    let drafts = drafts.map(|end| format!("1234-2027-01-24-president-v1-{end}"));
    assert_eq!(names(&book, "president", Only::default()), drafts);
    book.draft("president");
    let json = Only { pdf: false, json: true, csv: false };
    assert_eq!(names(&book, "president", json), ["1234-2027-01-24-president-v1-draft2.json"]);
    book.hear("president");
    assert_eq!(names(&book, "president", json), ["1234-2027-01-24-president-v1-unsigned.json"]);
    let [Planned { holds: Holds::Bytes(bytes), .. }] = &files_for(&book.day, "president", json)[..] else {
        panic!("one file of bytes");
    };
    let file: serde_json::Value = serde_json::from_slice(bytes).unwrap();
    assert_eq!(file["standing"], "heard");
    book.sign("president", &[Signature::Signed, Signature::Signed]);
    assert_eq!(names(&book, "president", json), ["1234-2027-01-24-president-v1.json"]);
    let mut void = Book::counted();
    void.draft("president");
    void.hear("president");
    void.correct("president", "L11", Some(0), Some(1), "an act");
    assert_eq!(
        names(&void, "president", json),
        ["1234-2027-01-24-president-v1-draft1.json"],
        "heard in vain"
    );
}

#[test]
fn the_annex_goes_with_the_page_of_its_protocol() {
    let mut book = Book::counted();
    book.draft("president");
    let annexes = |only| names(&book, "president", only).iter().filter(|name| name.contains("annex")).count();
    assert_eq!(annexes(Only { pdf: true, json: false, csv: false }), 2);
    assert_eq!(annexes(Only { pdf: false, json: true, csv: true }), 0);
    book.day.opened.rulebook.registers = None;
    assert_eq!(
        names(&book, "president", Only::default()).len(),
        3,
        "a book from before there were registers"
    );
}

#[test]
fn practice_cannot_be_taken_for_a_real_day() {
    let mut book = Book::practice();
    book.count("president", &cells(FIGURES));
    book.draft("president");
    for name in names(&book, "president", Only::default()) {
        assert!(name.starts_with("PRACTICE-1234-2027-01-24-president-v1-draft1"), "{name}");
    }
}

#[test]
fn a_plan_is_a_function_of_the_day() {
    let mut book = Book::counted();
    book.draft("president");
    let plan = files_for(&book.day, "president", Only::default());
    assert_eq!(plan, files_for(&book.day, "president", Only::default()));
    assert!(matches!(&plan[0].holds, Holds::Page(page) if page.title.ru == "Расчётный лист"));
    assert!(matches!(&plan[1].holds, Holds::Bytes(bytes) if bytes.starts_with(b"{\n  \"schema\"")));
}

#[test]
fn what_was_written_is_registered_with_its_hash() {
    let mut book = Book::counted();
    book.draft("president");
    let dir = tempfile::tempdir().unwrap();
    let plan = files_for(&book.day, "president", Only { pdf: false, json: true, csv: true });
    let written = export(
        Some(Path::new("no-such-program")),
        &Destination::within(dir.path(), Path::new("a.tartip")),
        plan,
        || (),
    )
    .unwrap();
    let ExportMade { files, sha256 } = registered(&written);
    assert_eq!(files.len(), 2);
    for (file, sha256) in files.iter().zip(sha256) {
        use sha2::{Digest, Sha256};
        let digest = Sha256::digest(std::fs::read(dir.path().join(file)).unwrap());
        assert_eq!(tartip::store::hex(&digest), sha256);
    }
}

#[test]
fn a_page_that_cannot_be_drawn_leaves_the_folder_as_it_was() {
    let mut book = Book::counted();
    book.draft("president");
    let dir = tempfile::tempdir().unwrap();
    let plan = files_for(&book.day, "president", Only::default());
    let failed = export(
        Some(Path::new("no-such-program")),
        &Destination::within(dir.path(), Path::new("a.tartip")),
        plan,
        || (),
    );
    assert!(
        matches!(failed, Err(ExportError::Render { file, .. }) if file == "1234-2027-01-24-president-v1-draft1.pdf")
    );
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
}
