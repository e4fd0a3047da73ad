//! Small books for the tests of the store.
#![allow(dead_code, reason = "each test program uses a part of it")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use tartip::domain::fact::{
    By, DayOpened, MemberAdded, NewFact, Recorded, Ref, TallyCounted, VotingSuspended,
};
use tartip::domain::{Function, Moment};
use tartip::store::Book;

/// 07:58 of the voting day.
pub const AT: Moment = Moment(1_800_755_880_000);

/// A folder that goes away, and the name of a book in it.
pub fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("1234-2027-01-24.tartip");
    (folder, path)
}

pub fn opening(practice: bool) -> NewFact {
    let day: DayOpened = serde_json::from_str(include_str!("../data/day.json")).unwrap();
    By::default().states(DayOpened { practice, ..day }.into())
}

pub fn suspended(reason: &str) -> NewFact {
    By::default().states(VotingSuspended { reason: reason.to_owned() }.into())
}

/// A closed book with `count` facts of several forms.
pub fn make(path: &Path, practice: bool, count: u32) {
    let mut book = Book::create(path, opening(practice), AT).unwrap();
    let by =
        By { member: Some(Ref { desk: 1, seq: 1 }), happened: Some(Moment(AT.0 - 60_000)), ..By::default() };
    let member = || MemberAdded { function: Function::Chair, nominated_by: "партия".to_owned() };
    let facts = (1..count).map(|number| match number % 3 {
        0 => suspended("өрт"),
        1 => by.states_privately(
            member().into(),
            BTreeMap::from([("name".to_owned(), format!("Айгүл {number}"))]),
        ),
        _ => by.states(TallyCounted { contests: vec!["p".to_owned()] }.into()),
    });
    book.append(facts.collect(), AT).unwrap();
    book.close().unwrap();
}

/// The facts of an open book.
pub fn facts(book: &Book) -> Vec<Recorded> {
    let mut facts = Vec::new();
    book.replay(|fact| facts.push(fact.clone())).unwrap();
    facts
}
