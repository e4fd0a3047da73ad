//! Files that are no good day book, and disks that do not take one: the right error, and the file as it was.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod book;

use std::fs;
use std::path::Path;

use book::{AT, facts, make, opening, place, suspended};
use rusqlite::{Connection, OpenFlags};
use tartip::store::{Book, Expect, StoreError, verify};

type Spoil = fn(&Path);
type Is = fn(&StoreError) -> bool;

/// Changes the closed book's file by plain bytes.
fn rewrite(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).unwrap();
    change(&mut bytes);
    fs::write(path, bytes).unwrap();
}

fn sql(path: &Path, batch: &str) {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch(batch).unwrap();
    connection.close().unwrap();
}

/// What a person may find in a book's place, and whether reading it is refused as well.
const FAULTS: &[(&str, Spoil, Expect, Is, bool)] = &[
    ("not there", |p| fs::remove_file(p).unwrap(), Expect::Any, |e| matches!(e, StoreError::NotFound), true),
    ("empty", |p| fs::write(p, "").unwrap(), Expect::Any, |e| matches!(e, StoreError::Corrupt), true),
    (
        "a folder",
        |p| {
            fs::remove_file(p).unwrap();
            fs::create_dir(p).unwrap();
        },
        Expect::Any,
        |e| matches!(e, StoreError::NotSqlite),
        true,
    ),
    (
        "a short text",
        |p| fs::write(p, "шайлоо").unwrap(),
        Expect::Any,
        |e| matches!(e, StoreError::NotSqlite),
        true,
    ),
    (
        "a long text",
        |p| fs::write(p, "protocol ".repeat(4000)).unwrap(),
        Expect::Any,
        |e| matches!(e, StoreError::NotSqlite),
        true,
    ),
    (
        "half of it",
        |p| rewrite(p, |bytes| bytes.truncate(bytes.len() / 2)),
        Expect::Any,
        |e| matches!(e, StoreError::Corrupt),
        true,
    ),
    (
        "its first hundred bytes",
        |p| rewrite(p, |bytes| bytes.truncate(100)),
        Expect::Any,
        |e| matches!(e, StoreError::Corrupt),
        true,
    ),
    (
        "pages of zeros after the first",
        |p| rewrite(p, |bytes| bytes[4096..].fill(0)),
        Expect::Any,
        |e| matches!(e, StoreError::Corrupt),
        true,
    ),
    (
        "another program's database",
        |p| {
            fs::remove_file(p).unwrap();
            sql(p, "CREATE TABLE journal (seq)");
        },
        Expect::Any,
        |e| matches!(e, StoreError::NotABook),
        true,
    ),
    (
        "marked as a book without tables",
        |p| {
            fs::remove_file(p).unwrap();
            sql(p, "PRAGMA application_id = 0x54415254; PRAGMA user_version = 1; CREATE TABLE other (a)");
        },
        Expect::Any,
        |e| matches!(e, StoreError::NotABook),
        true,
    ),
    (
        "a newer program's book",
        |p| sql(p, "PRAGMA user_version = 7"),
        Expect::Any,
        |e| matches!(e, StoreError::Newer { found: 7, known: 1 }),
        true,
    ),
    (
        "a practice mark on a real day",
        |p| sql(p, "PRAGMA application_id = 0x54415052"),
        Expect::Any,
        |e| matches!(e, StoreError::Changed { row: 1 }),
        true,
    ),
    (
        "the real one where practice is wanted",
        |_| (),
        Expect::Practice,
        |e| matches!(e, StoreError::RealAsPractice),
        false,
    ),
    (
        "practice where the real one is wanted",
        |p| {
            fs::remove_file(p).unwrap();
            make(p, true, 3);
        },
        Expect::Real,
        |e| matches!(e, StoreError::PracticeAsReal),
        false,
    ),
];

fn content(path: &Path) -> Option<Vec<u8>> {
    fs::read(path).ok()
}

#[test]
fn every_fault_has_its_error_and_leaves_the_file_alone() {
    for (name, spoil, expect, is, reading) in FAULTS {
        let (_folder, path) = place();
        make(&path, false, 40);
        spoil(&path);
        let before = content(&path);
        let error = Book::open(&path, *expect).err().unwrap_or_else(|| panic!("{name}: opened"));
        assert!(is(&error), "{name}: {error:?}");
        assert!(content(&path) == before, "{name}: the file changed");
        let read = Book::open_read_only(&path).err();
        assert_eq!(read.is_some(), *reading, "{name}: {read:?}");
        assert!(read.is_none_or(|error| is(&error)), "{name}");
        assert!(content(&path) == before, "{name}: reading changed the file");
    }
}

#[test]
fn what_is_no_book_gets_no_lock_file() {
    let (folder, path) = place();
    fs::write(&path, "a shopping list").unwrap();
    assert!(Book::open(&path, Expect::Any).is_err());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_book_refused_after_a_crash_keeps_its_log() {
    let (folder, path) = place();
    let mut book = Book::create(&path, opening(true), AT).unwrap();
    book.append(vec![suspended("a")], AT).unwrap();
    let copy = folder.path().join("2.tartip");
    let log = |of: &Path| of.with_extension("tartip-wal");
    // Copied while it is open, which is what a crash leaves; the book itself is not used afterwards.
    fs::copy(&path, &copy).unwrap();
    fs::copy(log(&path), log(&copy)).unwrap();
    let before = (content(&copy), content(&log(&copy)));
    assert!(matches!(Book::open(&copy, Expect::Real), Err(StoreError::PracticeAsReal)));
    assert!((content(&copy), content(&log(&copy))) == before);
    let found = Book::open(&copy, Expect::Practice).unwrap();
    assert_eq!(found.count(), 2);
}

#[test]
fn a_second_program_is_kept_out_and_may_read() {
    let (_folder, path) = place();
    make(&path, false, 3);
    let mut first = Book::open(&path, Expect::Real).unwrap();
    assert!(matches!(Book::open(&path, Expect::Real), Err(StoreError::OpenElsewhere)));
    assert!(matches!(Book::create(&path, opening(false), AT), Err(StoreError::OpenElsewhere)));
    let mut reader = Book::open_read_only(&path).unwrap();
    assert_eq!(facts(&reader), facts(&first));
    let written = first.append(vec![suspended("a"), suspended("b")], AT).unwrap();
    let mut followed = Vec::new();
    assert!(reader.follow(|fact| followed.push(fact.clone())).unwrap());
    assert_eq!(followed, written);
    assert_eq!((reader.count(), reader.head()), (first.count(), first.head()));
    assert!(!reader.follow(|_| panic!("nothing new")).unwrap());
    drop(first);
    Book::open(&path, Expect::Real).unwrap();
}

#[test]
fn another_tool_in_the_middle_of_writing_is_told_apart() {
    let (_folder, path) = place();
    make(&path, false, 3);
    let mut book = Book::open(&path, Expect::Real).unwrap();
    let tool = Connection::open(&path).unwrap();
    tool.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert!(matches!(book.append(vec![suspended("a")], AT), Err(StoreError::OpenElsewhere)));
    tool.execute_batch("COMMIT").unwrap();
    book.append(vec![suspended("a")], AT).unwrap();
}

#[test]
fn a_book_is_made_whole_or_not_at_all() {
    let (folder, path) = place();
    make(&path, false, 3);
    let before = content(&path);
    assert!(matches!(Book::create(&path, opening(false), AT), Err(StoreError::Exists)));
    assert!(content(&path) == before);
    fs::remove_file(&path).unwrap();
    let log = folder.path().join("1234-2027-01-24.tartip-wal");
    fs::write(&log, "left behind").unwrap();
    assert!(matches!(Book::create(&path, opening(false), AT), Err(StoreError::Exists)));
    fs::write(&log, "").unwrap();
    fs::write(folder.path().join("1234-2027-01-24.tartip.part"), "cut off by a crash").unwrap();
    assert!(matches!(Book::create(&path, suspended("a"), AT), Err(StoreError::NotTaken { .. })));
    assert!(!path.exists());
    make(&path, false, 3);
    let mut left: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["1234-2027-01-24.tartip", "1234-2027-01-24.tartip.lock"]);
}

#[test]
fn a_reader_writes_nothing() {
    let (_folder, path) = place();
    make(&path, false, 3);
    let mut reader = Book::open_read_only(&path).unwrap();
    assert!(matches!(reader.append(vec![suspended("a")], AT), Err(StoreError::ReadOnly)));
    assert!(matches!(reader.draft_put("a", "b"), Err(StoreError::ReadOnly)));
    assert!(matches!(reader.secret_put("a", b"b"), Err(StoreError::ReadOnly)));
    assert_eq!(facts(&reader).len(), 3);
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_no_files_is_read_only() {
    // The kernel's own folder takes no file, not even from root.
    let error = Book::create(Path::new("/sys/1.tartip"), opening(false), AT).err();
    assert!(matches!(error, Some(StoreError::ReadOnly)), "{error:?}");
}

#[cfg(unix)]
#[test]
fn a_book_is_read_where_sqlite_can_put_no_file_beside_it() {
    let (folder, path) = place();
    make(&path, false, 3);
    let beside = |suffix: &str| folder.path().join(format!("1234-2027-01-24.tartip{suffix}"));
    // SQLite follows no link here, so that this stands for a folder that cannot be written, even for root.
    std::os::unix::fs::symlink("nowhere", beside("-shm")).unwrap();
    let plain = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    assert!(
        plain.query_row("SELECT count(*) FROM journal", [], |_| Ok(())).is_err(),
        "the link does its work"
    );
    let before = content(&path);
    assert_eq!(facts(&Book::open_read_only(&path).unwrap()).len(), 3);
    assert_eq!(verify(&path, |_| ()).unwrap().first_wrong, None);
    assert!(content(&path) == before);
    // A log may hold facts that the file does not: it is not passed over.
    fs::write(beside("-wal"), "not empty").unwrap();
    assert!(Book::open_read_only(&path).is_err());
}
