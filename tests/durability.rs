//! What was written stays written: through SIGKILL, and beside other programs that open the same book.
//!
//! Each test runs twice: as itself, and as a child of itself that writes until it is killed.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod book;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use std::{env, fs, io, thread};

use book::{AT, facts, make, opening, place, suspended};
use tartip::store::{Book, Expect, StoreError, verify};

const BOOK: &str = "TARTIP_TEST_BOOK";

/// The book that this process is to write as a child.
fn as_child() -> Option<PathBuf> {
    env::var_os(BOOK).map(PathBuf::from)
}

fn spawn(test: &str, path: &Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(BOOK, path)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Says how many facts are committed; what stands in an unfinished line was not promised.
fn promise(book: &Book) {
    println!("\npromised {}", book.count());
}

fn promised(line: &str) -> Option<u64> {
    line.strip_prefix("promised ")?.parse().ok()
}

fn wait_for_word() {
    io::stdin().lock().read_line(&mut String::new()).unwrap();
}

fn random_below(limit: u16) -> u16 {
    let mut bytes = [0; 2];
    getrandom::fill(&mut bytes).unwrap();
    u16::from_le_bytes(bytes) % limit
}

const BATCH: u64 = 3;

fn write_until_killed(path: &Path) {
    let mut book = Book::open(path, Expect::Real).unwrap();
    for number in 0_u64.. {
        book.draft_put("field", &number.to_string()).unwrap();
        let batch = (0..BATCH).map(|part| suspended(&format!("{number} {part}"))).collect();
        book.append(batch, AT).unwrap();
        promise(&book);
    }
}

#[test]
fn a_killed_program_loses_nothing_that_it_promised() {
    if let Some(path) = as_child() {
        return write_until_killed(&path);
    }
    let (_folder, path) = place();
    make(&path, false, 1);
    let mut before = 1;
    for round in 0..16 {
        let mut child = spawn("a_killed_program_loses_nothing_that_it_promised", &path);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let enough = u64::from(random_below(60));
        let mut last = before;
        let mut batches = 0;
        while batches <= enough {
            if let Some(count) = promised(&lines.next().expect("the child writes until it is killed")) {
                last = count;
                batches += 1;
            }
        }
        thread::sleep(Duration::from_micros(u64::from(random_below(2_000))));
        child.kill().unwrap();
        last = lines.filter_map(|line| promised(&line)).last().unwrap_or(last);
        child.wait().unwrap();

        let book = Book::open(&path, Expect::Real).unwrap();
        assert!(book.count() >= last, "round {round}: promised {last}, found {}", book.count());
        assert_eq!((book.count() - 1) % BATCH, 0, "round {round}: a batch is whole or not there");
        let mut checked = Vec::new();
        let report = book.verify(|fact| checked.push(fact.clone())).unwrap();
        assert_eq!(report.first_wrong, None, "round {round}");
        assert_eq!(checked, facts(&book));
        assert!(report.head_is(&tartip::store::hex(&book.head())));
        before = book.count();
    }
}

/// Every look at the book that the program itself takes while it is open.
fn look_in_every_way(book: &mut Book, path: &Path) {
    assert!(matches!(Book::open(path, Expect::Any), Err(StoreError::OpenElsewhere)));
    assert!(matches!(Book::create(path, opening(false), AT), Err(StoreError::OpenElsewhere)));
    let mut reader = Book::open_read_only(path).unwrap();
    assert_eq!(facts(&reader), facts(book));
    reader.follow(|_| ()).unwrap();
    reader.close().unwrap();
    assert_eq!(verify(path, |_| ()).unwrap().first_wrong, None);
    assert_eq!(book.verify(|_| ()).unwrap().first_wrong, None);
    assert!(!book.facts_with_bodies(1..=3).unwrap().is_empty());
    book.draft_put("field", "1").unwrap();
    book.draft_remove("field").unwrap();
    assert!(book.drafts().unwrap().is_empty());
    book.secret_put("pin", b"hash").unwrap();
    book.secret("pin").unwrap();
}

fn look_past_sqlite(_: &mut Book, path: &Path) {
    fs::read(path).unwrap();
    fs::read(path.with_extension("tartip.lock")).unwrap();
}

/// The child's half of a scene: write, look at the book, let the other program act, write, be killed.
fn play(path: &Path, look: fn(&mut Book, &Path)) {
    let mut book = Book::open(path, Expect::Real).unwrap();
    book.append((0..50).map(|_| suspended("before")).collect(), AT).unwrap();
    look(&mut book, path);
    promise(&book);
    wait_for_word();
    for _ in 0..50 {
        book.append(vec![suspended("after")], AT).unwrap();
    }
    promise(&book);
    wait_for_word();
}

/// The parent's half; gives what the child promised and what is found after it was killed.
fn watch(test: &str, other_program: fn(&Path)) -> (u64, u64) {
    let (_folder, path) = place();
    make(&path, false, 1);
    let mut child = spawn(test, &path);
    let mut counts = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| promised(&line));
    assert_eq!(counts.next(), Some(51));
    other_program(&path);
    let mut word = child.stdin.take().unwrap();
    writeln!(word, "go on").unwrap();
    let last = counts.next().unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    let book = Book::open(&path, Expect::Real).unwrap();
    assert_eq!(book.verify(|_| ()).unwrap().first_wrong, None);
    (last, book.count())
}

/// A tool that takes a book for itself if nobody holds it, and tidies up when it leaves.
///
/// Tools with an older `SQLite` do so whenever they close a book; the one built in here has to be asked.
fn another_tool(path: &Path) {
    let tool = rusqlite::Connection::open(path).unwrap();
    tool.busy_timeout(Duration::ZERO).unwrap();
    tool.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(())).unwrap();
    // Refused if the program's locks hold, and otherwise the harm is done on closing.
    let _ = tool.query_row("SELECT count(*) FROM journal", [], |_| Ok(()));
    tool.close().unwrap();
}

/// A second Tartip: it is kept out of writing, and reads.
fn another_tartip(path: &Path) {
    assert!(matches!(Book::open(path, Expect::Real), Err(StoreError::OpenElsewhere)));
    let reader = Book::open_read_only(path).unwrap();
    assert_eq!(reader.count(), 51);
    reader.close().unwrap();
    assert_eq!(verify(path, |_| ()).unwrap().rows(), 51);
    fs::read(path).unwrap();
}

#[test]
fn only_sqlite_opens_a_book_that_is_open() {
    if let Some(path) = as_child() {
        return play(&path, look_in_every_way);
    }
    assert_eq!(watch("only_sqlite_opens_a_book_that_is_open", another_tool), (101, 101));
}

/// Shows that the test above can fail: one look past `SQLite`, and another tool takes the log away.
#[test]
fn one_look_past_sqlite_would_lose_facts() {
    if let Some(path) = as_child() {
        return play(&path, look_past_sqlite);
    }
    assert_eq!(watch("one_look_past_sqlite_would_lose_facts", another_tool), (101, 51));
}

#[test]
fn a_second_tartip_harms_nothing_even_after_such_a_look() {
    if let Some(path) = as_child() {
        return play(&path, look_past_sqlite);
    }
    let (promised, found) = watch("a_second_tartip_harms_nothing_even_after_such_a_look", another_tartip);
    assert_eq!((promised, found), (101, 101));
}
