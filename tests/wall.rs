//! The wall follows a book that another program writes, changes nothing in it, and ends softly when it goes away.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[allow(dead_code, reason = "this program uses a part of it")]
#[path = "papers/book.rs"]
mod book;

use std::fs;
use std::path::Path;

use book::Book;
use tartip::domain::Moment;
use tartip::run::wall::Follower;
use tartip::store::{Book as Store, Expect, StoreError, verify};
use tartip::text::Language;

/// Milliseconds that are longer than the patience of the wall.
const LONG: i64 = 6000;

fn stored(day: &Book, path: &Path, facts: usize) -> Store {
    let mut all = day.facts.iter().cloned();
    let first = all.next().unwrap();
    let mut store = Store::create(path, first.new, first.recorded).unwrap();
    for fact in all.take(facts) {
        store.append(vec![fact.new], fact.recorded).unwrap();
    }
    store
}

#[test]
fn each_fact_is_on_the_wall_as_soon_as_it_is_written() {
    let (day, folder) = (Book::counted(), tempfile::tempdir().unwrap());
    let path = folder.path().join("Күн 1.tartip");
    let mut store = stored(&day, &path, 2);
    let (mut follower, mut wall) = Follower::open(&path, Language::Ky, Moment(0)).unwrap();
    assert_eq!(wall.day.journal.len(), 3);
    follower.look(&mut wall).unwrap();
    assert_eq!(wall.day.journal.len(), 3, "nothing was written");
    for fact in &day.facts[3..] {
        let known = wall.day.journal.len();
        store.append(vec![fact.new.clone()], fact.recorded).unwrap();
        follower.look(&mut wall).unwrap();
        assert_eq!(wall.day.journal.len(), known + 1);
    }
    // The one who writes goes, and comes back.
    store.close().unwrap();
    follower.look(&mut wall).unwrap();
    let mut store = Store::open(&path, Expect::Any).unwrap();
    let (count, last) = (store.count(), day.facts.last().unwrap().clone());
    store.append(vec![last.new], last.recorded).unwrap();
    follower.look(&mut wall).unwrap();
    assert_eq!(wall.day.journal.len() as u64, count + 1);
    drop(follower);
    store.close().unwrap();
    assert_eq!(verify(&path, |_| ()).unwrap().first_wrong, None);
}

#[test]
fn a_book_is_the_same_file_after_it_was_on_the_wall() {
    let (day, folder) = (Book::counted(), tempfile::tempdir().unwrap());
    let path = folder.path().join("day.tartip");
    stored(&day, &path, usize::MAX).close().unwrap();
    let before = fs::read(&path).unwrap();
    let (mut follower, mut wall) = Follower::open(&path, Language::Ky, Moment(0)).unwrap();
    assert!(!wall.changed);
    follower.look(&mut wall).unwrap();
    // It keeps nobody from writing.
    Store::open(&path, Expect::Any).unwrap().close().unwrap();
    drop(follower);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_book_that_goes_away_is_waited_for_and_then_given_up() {
    let (day, folder) = (Book::counted(), tempfile::tempdir().unwrap());
    let (path, elsewhere) = (folder.path().join("day.tartip"), folder.path().join("elsewhere"));
    stored(&day, &path, usize::MAX).close().unwrap();
    let (mut follower, mut wall) = Follower::open(&path, Language::Ky, Moment(0)).unwrap();
    let shown = wall.day.clone();
    fs::rename(&path, &elsewhere).unwrap();
    follower.look(&mut wall).unwrap();
    wall.now = Moment(LONG / 2);
    follower.look(&mut wall).unwrap();
    // It came back in time, and later it is waited for as long again.
    fs::rename(&elsewhere, &path).unwrap();
    follower.look(&mut wall).unwrap();
    fs::remove_file(&path).unwrap();
    wall.now = Moment(LONG);
    follower.look(&mut wall).unwrap();
    wall.now = Moment(2 * LONG);
    assert!(matches!(follower.look(&mut wall), Err(StoreError::NotFound)));
    assert_eq!(wall.day, shown, "what was shown stays");
}

#[test]
fn what_is_no_book_is_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("day.tartip");
    let open = || Follower::open(&path, Language::Ky, Moment(0)).err();
    assert!(matches!(open(), Some(StoreError::NotFound)));
    fs::write(&path, "день").unwrap();
    assert!(matches!(open(), Some(StoreError::NotSqlite)));
}

#[test]
fn a_changed_book_is_shown_with_a_word_of_it() {
    let (day, folder) = (Book::counted(), tempfile::tempdir().unwrap());
    let path = folder.path().join("day.tartip");
    stored(&day, &path, usize::MAX).close().unwrap();
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute_batch("DROP TRIGGER journal_no_update").unwrap();
    connection.execute("UPDATE journal SET recorded = recorded + 1 WHERE seq = 3", []).unwrap();
    drop(connection);
    let (_, wall) = Follower::open(&path, Language::Ky, Moment(0)).unwrap();
    assert!(wall.changed);
}

#[test]
fn a_book_that_is_changed_while_it_is_on_the_wall_is_told() {
    let (day, folder) = (Book::counted(), tempfile::tempdir().unwrap());
    let path = folder.path().join("day.tartip");
    stored(&day, &path, usize::MAX).close().unwrap();
    let (mut follower, mut wall) = Follower::open(&path, Language::Ky, Moment(0)).unwrap();
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute_batch("DROP TRIGGER journal_no_update").unwrap();
    connection.execute("UPDATE journal SET recorded = recorded + 1 WHERE seq = 3", []).unwrap();
    drop(connection);
    follower.look(&mut wall).unwrap();
    assert!(!wall.changed, "the whole book is not read each second");
    wall.now = Moment(2 * LONG);
    follower.look(&mut wall).unwrap();
    assert!(wall.changed);
}

#[test]
fn another_book_of_the_same_name_is_not_followed() {
    let (day, folder) = (Book::counted(), tempfile::tempdir().unwrap());
    let path = folder.path().join("day.tartip");
    for facts in [usize::MAX, 3] {
        stored(&day, &path, usize::MAX).close().unwrap();
        let (mut follower, mut wall) = Follower::open(&path, Language::Ky, Moment(0)).unwrap();
        let shown = wall.day.clone();
        let other = folder.path().join("other.tartip");
        stored(&day, &other, facts).close().unwrap();
        fs::rename(&other, &path).unwrap();
        follower.look(&mut wall).unwrap();
        for _ in 0..2 {
            wall.now = Moment(2 * LONG);
            assert!(matches!(follower.look(&mut wall), Err(StoreError::NotFound)), "and it stays so");
        }
        assert_eq!(wall.day, shown);
        fs::remove_file(&path).unwrap();
    }
}

#[test]
fn a_clock_that_is_put_back_stops_no_check() {
    let (day, folder) = (Book::counted(), tempfile::tempdir().unwrap());
    let path = folder.path().join("day.tartip");
    stored(&day, &path, usize::MAX).close().unwrap();
    let (mut follower, mut wall) = Follower::open(&path, Language::Ky, Moment(100 * LONG)).unwrap();
    fs::remove_file(&path).unwrap();
    follower.look(&mut wall).unwrap_or_default();
    wall.now = Moment(0);
    assert!(matches!(follower.look(&mut wall), Err(StoreError::NotFound)));
}
