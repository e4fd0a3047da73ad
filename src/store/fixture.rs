//! Books for the tests of this room.

use std::collections::BTreeMap;

use super::{Book, Row};
use crate::domain::Moment;
use crate::domain::fact::{
    By, Cell, DayOpened, EntryClosed, Fact, MemberAdded, NewFact, Pass, ProtocolDrafted, ProtocolSigned,
    Recorded, Ref, Sheet, SheetCorrected, SheetRecorded, Signature, StepDone, TallyCounted, Value,
    VotingSuspended,
};

/// 07:58 of the voting day.
pub const AT: Moment = Moment(1_800_755_880_000);

pub fn opening(practice: bool) -> NewFact {
    let day: DayOpened = serde_json::from_str(include_str!("../../tests/data/day.json")).unwrap();
    By::default().states(DayOpened { practice, ..day }.into())
}

/// Facts of several forms in turn: plain, private, tally, with everything.
pub fn fact(number: u32) -> NewFact {
    let place = Ref { desk: 1, seq: 1 };
    let by = By { member: Some(place), ..By::default() };
    match number % 4 {
        0 => by.states(VotingSuspended { reason: format!("өрт {number}") }.into()),
        1 => By::default().states_privately(
            MemberAdded { function: crate::domain::Function::Secretary, nominated_by: String::new() }.into(),
            BTreeMap::from([("name".to_owned(), format!("Айгүл {number}"))]),
        ),
        2 => by.states(TallyCounted { contests: vec!["p".to_owned()] }.into()),
        _ => By { witness: Some(place), happened: Some(Moment(AT.0 - 60_000)), ..by }
            .states(VotingSuspended { reason: String::new() }.into()),
    }
}

/// A book in memory with so many facts.
pub fn book_of(count: u32) -> Book {
    let mut book = Book::create_in_memory(opening(false), AT).unwrap();
    book.append((1..count).map(fact).collect(), AT).unwrap();
    book
}

/// A book with a fact for every view.
pub fn book_of_every_view() -> Book {
    let member = Ref { desk: 1, seq: 1 };
    let by = By { member: Some(member), happened: Some(Moment(AT.0 - 28 * 60_000)), ..By::default() };
    let sheet = |signatures| Sheet {
        place: "A".to_owned(),
        hour: 8,
        receipts: 41,
        signatures,
        issued: BTreeMap::from([("p".to_owned(), signatures)]),
        refused: BTreeMap::from([("no-passport".to_owned(), 1)]),
        ..Sheet::default()
    };
    let values = BTreeMap::from([
        ("blanks".to_owned(), Value::Number(1200)),
        ("time".to_owned(), Value::Text("07:41".to_owned())),
    ]);
    let cells = BTreeMap::from([(Cell::line("L1"), Some(1200)), (Cell::line("L2"), None)]);
    let frozen = BTreeMap::from([(Cell::line("L1"), Some(1200))]);
    let protocol = Ref { desk: 1, seq: 6 };
    let facts: [Fact; 6] = [
        StepDone { step: "packs-counted".to_owned(), values }.into(),
        SheetRecorded { sheet: sheet(40), late: String::new() }.into(),
        SheetCorrected { of: Ref { desk: 1, seq: 3 }, sheet: sheet(41), reason: "misread".to_owned() }.into(),
        EntryClosed { contest: "p".to_owned(), round: 1, pass: Pass::First, cells }.into(),
        ProtocolDrafted {
            contest: "p".to_owned(),
            version: 1,
            draft: 1,
            cells: frozen,
            fingerprint: "ab".to_owned(),
        }
        .into(),
        ProtocolSigned { protocol, who: member, how: Signature::Signed, reason: String::new() }.into(),
    ];
    let mut book = Book::create_in_memory(opening(false), AT).unwrap();
    book.append(facts.into_iter().map(|fact| by.states(fact)).collect(), AT).unwrap();
    book
}

pub fn rows(book: &Book) -> Vec<Row> {
    book.facts_with_bodies(1..=u64::from(u32::MAX)).unwrap()
}

pub fn replayed(book: &Book) -> Vec<Recorded> {
    let mut facts = Vec::new();
    book.replay(|fact| facts.push(fact.clone())).unwrap();
    facts
}

/// Changes a book as another tool could.
pub fn tamper(book: &Book, sql: &str) {
    let guards = "DROP TRIGGER IF EXISTS journal_no_update; DROP TRIGGER IF EXISTS journal_no_delete;
         DROP TRIGGER IF EXISTS journal_no_replace; DROP TRIGGER IF EXISTS private_no_update;
         PRAGMA foreign_keys = OFF;";
    book.connection().execute_batch(guards).unwrap();
    book.connection().execute_batch(sql).unwrap();
}
