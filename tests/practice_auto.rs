//! A mock election that plays itself: every export is there and right, and no changed byte of its book stays unseen.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;
use std::{env, fs};

use rusqlite::Connection;
use rusqlite::types::Value;
use tartip::cli::Exit;
use tartip::store::{Book, hex};
use tartip::text::{Language, Messages, Text};
use tempfile::TempDir;

const CONTESTS: [&str; 2] = ["president", "referendum"];

const WHYS: [&str; 12] = [
    "verify-why-missing",
    "verify-why-damaged",
    "verify-why-form",
    "verify-why-hash",
    "verify-why-book",
    "verify-why-place",
    "verify-why-link",
    "verify-why-opening",
    "verify-why-practice",
    "verify-why-hour",
    "verify-why-private",
    "verify-why-body",
];

/// Columns of the journal and of the private half beside it.
const COLUMNS: [(&str, &str); 16] = [
    ("journal", "seq"),
    ("journal", "book"),
    ("journal", "desk"),
    ("journal", "desk_seq"),
    ("journal", "prev"),
    ("journal", "seen"),
    ("journal", "recorded"),
    ("journal", "happened"),
    ("journal", "member"),
    ("journal", "witness"),
    ("journal", "kind"),
    ("journal", "body"),
    ("journal", "commitment"),
    ("journal", "hash"),
    ("private", "salt"),
    ("private", "body"),
];

fn tartip(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tartip")).args(arguments).args(["--lang", "ky"]).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn said(text: &Text) -> String {
    Messages::of(Language::Ky).say(text)
}

/// Plays a day with a seed into a new folder within this one.
fn play(seed: &str, folder: &Path) {
    let out = folder.join("out");
    let output = tartip(&["practice", "--auto", "--seed", seed, "--out", out.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let done = Text::new("cli-practice-done").with("folder", out.display().to_string());
    assert_eq!(text(&output.stdout).trim_end(), said(&done));
    assert!(output.stderr.is_empty());
}

fn played(seed: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    play(seed, folder.path());
    folder
}

/// The day of seed 7, played once for all tests that only look at it.
fn day() -> &'static Path {
    static DAY: OnceLock<PathBuf> = OnceLock::new();
    DAY.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("practice_auto");
        // What an earlier run left.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        play("7", &folder);
        folder
    })
}

/// The exported files with an ending, by name.
fn exported(day: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(day.join("out")).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|found| found == ending)).collect();
    files.sort();
    files
}

fn book(day: &Path) -> PathBuf {
    let path = day.join("out/practice/9001-2027-01-24.tartip");
    assert!(path.exists());
    path
}

/// A copy of the book to be changed.
fn copy(folder: &Path) -> PathBuf {
    let path = folder.join("copy.tartip");
    fs::copy(book(day()), &path).unwrap();
    path
}

fn verify(path: &Path, more: &[&str]) -> (Option<i32>, Vec<String>) {
    let output = tartip(&[&["verify", path.to_str().unwrap()], more].concat());
    assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
    let prefix = format!("{}: ", path.display());
    let lines = text(&output.stdout);
    let lines = lines.lines().map(|line| line.strip_prefix(&prefix).unwrap_or(line).to_owned()).collect();
    (output.status.code(), lines)
}

#[test]
fn every_contest_has_its_page_its_data_and_its_table() {
    let schema =
        fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/schema/protocol-1.json")).unwrap();
    let schema = jsonschema::validator_for(&serde_json::from_slice(&schema).unwrap()).unwrap();
    for ending in ["pdf", "json", "csv"] {
        let (annexes, files): (Vec<_>, Vec<_>) =
            exported(day(), ending).into_iter().partition(|path| path.to_str().unwrap().contains("-annex."));
        assert_eq!(annexes.len(), if ending == "pdf" { CONTESTS.len() } else { 0 }, "{ending}: {annexes:?}");
        assert_eq!(files.len(), CONTESTS.len(), "{ending}: {files:?}");
        for (file, contest) in files.iter().zip(CONTESTS) {
            let name = file.file_name().unwrap().to_str().unwrap();
            assert!(name.contains(contest) && name.starts_with("PRACTICE-"), "{name}");
            let bytes = fs::read(file).unwrap();
            match ending {
                "pdf" => assert!(bytes.starts_with(b"%PDF-") && bytes.len() > 5_000, "{name}"),
                "json" => {
                    let document = serde_json::from_slice(&bytes).unwrap();
                    let faults: Vec<_> =
                        schema.iter_errors(&document).map(|fault| fault.to_string()).collect();
                    assert!(faults.is_empty(), "{name}: {faults:?}");
                }
                _ => {
                    let marked = bytes.strip_prefix(b"\xef\xbb\xbf").expect("spreadsheets want the mark");
                    let mut table = csv::ReaderBuilder::new().delimiter(b';').from_reader(marked);
                    let columns = table.headers().unwrap().clone();
                    let place = |wanted| columns.iter().position(|column| column == wanted).unwrap();
                    let figures: Vec<u32> =
                        table.records().map(|row| row.unwrap()[place("figure")].parse().unwrap()).collect();
                    assert!(figures.len() > 10, "{name}: {figures:?}");
                }
            }
        }
    }
}

#[test]
fn the_book_is_whole_and_says_that_it_is_practice() {
    let path = book(day());
    let opened = Book::open_read_only(&path).unwrap();
    let (code, lines) = verify(&path, &[]);
    let expected = [
        said(&Text::new("verify-practice")),
        said(&Text::new("verify-whole").with("count", opened.count())),
        said(&Text::new("verify-head").with("head", hex(&opened.head()))),
        said(&Text::new("verify-unproven-book")),
    ];
    assert_eq!((code, lines), (Some(0), expected.to_vec()));
    assert!(opened.practice() && opened.count() > 100);
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_seed_others() {
    let (again, other) = (played("7"), played("8"));
    for ending in ["json", "csv"] {
        let read = |day: &Path| -> Vec<(String, Vec<u8>)> {
            let name = |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
            exported(day, ending).iter().map(|path| (name(path), fs::read(path).unwrap())).collect()
        };
        assert_eq!(read(day()), read(again.path()), "{ending}");
        for ((_, this), (_, that)) in read(day()).iter().zip(read(other.path())) {
            assert!(*this != that, "{ending}: the seed changes nothing");
        }
    }
}

#[test]
fn a_folder_with_anything_in_it_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("kept.txt");
    fs::write(&kept, "kept").unwrap();
    let out = folder.path().to_str().unwrap();
    let output = tartip(&["practice", "--auto", "--out", out]);
    assert_eq!(output.status.code(), Some(Exit::File.code().into()));
    let refused = Text::new("cli-practice-out-not-empty").with("folder", out);
    assert_eq!(text(&output.stderr).trim_end(), said(&refused));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    assert_eq!(fs::read_to_string(kept).unwrap(), "kept");
}

fn random_below(limit: usize) -> usize {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).unwrap();
    usize::try_from(u64::from_le_bytes(bytes) % u64::try_from(limit).unwrap()).unwrap()
}

/// The value with one byte changed; `None` of nothing.
fn changed(value: Value) -> Option<Value> {
    let flipped = |mut bytes: Vec<u8>, at: usize| {
        bytes[at] ^= 1;
        bytes
    };
    match value {
        // A byte that no other row of a day reaches.
        Value::Integer(number) => Some(Value::Integer(number ^ (1 << 20))),
        Value::Text(text) => {
            let places: Vec<usize> = (0..text.len()).filter(|at| text.as_bytes()[*at].is_ascii()).collect();
            let at = *places.get(random_below(places.len().max(1)))?;
            Some(Value::Text(String::from_utf8(flipped(text.into_bytes(), at)).unwrap()))
        }
        Value::Blob(bytes) => {
            let at = random_below(bytes.len());
            Some(Value::Blob(flipped(bytes, at)))
        }
        Value::Null | Value::Real(_) => None,
    }
}

/// Changes a byte as another tool would; false where the row has nothing there.
fn tamper(path: &Path, row: u64, (table, column): (&str, &str)) -> bool {
    let other_tool = Connection::open(path).unwrap();
    other_tool
        .execute_batch(
            "PRAGMA foreign_keys = OFF; DROP TRIGGER journal_no_update; DROP TRIGGER private_no_update;",
        )
        .unwrap();
    let value =
        other_tool
            .query_row(&format!("SELECT {column} FROM {table} WHERE seq = ?1"), [row], |found| found.get(0));
    let Some(value) = value.ok().and_then(changed) else { return false };
    let sql = format!("UPDATE {table} SET {column} = ?1 WHERE seq = ?2");
    assert_eq!(other_tool.execute(&sql, rusqlite::params![value, row]).unwrap(), 1);
    true
}

#[test]
fn a_changed_byte_is_found_in_every_row() {
    let folder = tempfile::tempdir().unwrap();
    let count = Book::open_read_only(&book(day())).unwrap().count();
    let rows: Vec<u64> = (1..=count).collect();
    let mut tried = Vec::new();
    for row in &rows {
        // The first, the middle and the last row in every column, the others in one that is drawn.
        let columns = if [1, count / 2, count].contains(row) {
            COLUMNS.to_vec()
        } else {
            vec![COLUMNS[random_below(COLUMNS.len())], ("journal", "body")]
        };
        for column in columns {
            let path = copy(folder.path());
            if !tamper(&path, *row, column) {
                continue;
            }
            tried.push(column);
            let (code, lines) = verify(&path, &[]);
            let row_is_named = |why: &&str| {
                let wrong = Text::new("verify-wrong").with("row", row.to_string());
                lines.last() == Some(&said(&wrong.with("why", Text::of((*why).to_owned()))))
            };
            assert_eq!(code, Some(Exit::Wrong.code().into()), "row {row}, {column:?}: {lines:?}");
            assert!(WHYS.iter().any(row_is_named), "row {row}, {column:?}: {lines:?}");
        }
    }
    assert!(tried.len() > rows.len());
    for (table, column) in COLUMNS.iter().filter(|(table, _)| *table == "journal") {
        let always = !["happened", "commitment", "member", "witness"].contains(column);
        assert!(!always || tried.contains(&(*table, *column)), "{column} was never changed");
    }
}

#[test]
fn a_printed_head_is_compared() {
    let path = book(day());
    let opened = Book::open_read_only(&path).unwrap();
    let last_lines = |head: &str| {
        let (code, lines) = verify(&path, &["--head", head]);
        let [.., head, verdict] = &lines[..] else { panic!("{lines:?}") };
        (code, [head.clone(), verdict.clone()])
    };
    let with = |head: String, verdict: &'static str| [head, said(&Text::new(verdict))];
    let equal = with(said(&Text::new("verify-head-equal")), "verify-proven-book");
    assert_eq!(last_lines(&hex(&opened.head())), (Some(0), equal.clone()));
    // As it is typed from paper: capitals, in groups.
    let typed = hex(&opened.head()).to_uppercase();
    let groups: Vec<&str> = (0..16).map(|group| &typed[group * 4..group * 4 + 4]).collect();
    assert_eq!(last_lines(&groups.join(" ")), (Some(0), equal));
    for row in [1, 40, opened.count() - 1] {
        let head = hex(&opened.facts_with_bodies(row..=row).unwrap()[0].hash);
        let earlier = Text::new("verify-head-earlier").with("row", row.to_string());
        let until = said(&Text::new("verify-proven-until").with("row", row.to_string()));
        assert_eq!(last_lines(&head), (Some(0), [said(&earlier), until]));
    }
    let other = with(said(&Text::new("verify-head-other")), "verify-refused");
    assert_eq!(last_lines(&"0".repeat(64)), (Some(Exit::Wrong.code().into()), other));
}
