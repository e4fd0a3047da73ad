//! How long a book takes to become a day, beside the floor of reading the same texts and doing nothing with them.
//!
//! Run `cargo bench --bench replay`. Fails where 10,000 facts take more than 30 ms or 100,000 more than 400 ms.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::disallowed_methods, reason = "a measurement reads the clock")]

mod common;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use common::{Figure, conclude, median, time};
use tartip::domain::fact::{By, DayOpened, NewFact, Ref, Sheet, SheetRecorded, TallyCounted};
use tartip::domain::{Day, Moment};
use tartip::store::{Book, Expect};

const ROUNDS: usize = 15;
const AT: Moment = Moment(1_800_755_880_000);

/// Number of facts, the figure's name, and the most milliseconds.
const BOOKS: [(u32, &str, f64); 2] =
    [(10_000, "replay of 10,000 facts, ms", 30.0), (100_000, "replay of 100,000 facts, ms", 400.0)];

fn main() -> ExitCode {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder for the books");
    println!("a journal folded into a day, {ROUNDS} turns, medians:");
    conclude(&BOOKS.map(|(count, name, most)| {
        let path = folder.path().join(format!("{count}.tartip"));
        write(&path, count);
        let (replayed, read) = measure(&path, count);
        Figure::within(name, replayed, read, most)
    }))
}

fn measure(path: &Path, count: u32) -> (Duration, Duration) {
    let book = Book::open(path, Expect::Real).unwrap();
    let floor = rusqlite::Connection::open(path).unwrap();
    let (mut replayed, mut read) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let mut day = None;
        replayed.push(time(|| day = replay(&book)));
        read.push(time(|| read_bodies(&floor)));
        assert_eq!(day.map(|day| day.journal.len()), Some(count as usize));
    }
    (median(replayed), median(read))
}

fn replay(book: &Book) -> Option<Day> {
    let mut day: Option<Day> = None;
    book.replay(|fact| match &mut day {
        Some(day) => day.apply(fact),
        None => day = Day::begin(fact),
    })
    .unwrap();
    day
}

fn read_bodies(connection: &rusqlite::Connection) {
    let mut statement = connection.prepare_cached("SELECT body FROM journal ORDER BY seq").unwrap();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        black_box(row.get_ref(0).unwrap().as_str().unwrap());
    }
}

fn write(path: &Path, count: u32) {
    let day: DayOpened = serde_json::from_str(include_str!("../tests/data/day.json")).unwrap();
    let mut book = Book::create(path, By::default().states(day.into()), AT).unwrap();
    book.append((1..count).map(fact).collect(), AT).unwrap();
    book.close().unwrap();
}

/// Mostly live counts, as a precinct that uses them would have, and a sheet now and then.
fn fact(number: u32) -> NewFact {
    let by = By { member: Some(Ref { desk: 1, seq: 2 }), ..By::default() };
    if !number.is_multiple_of(10) {
        return by
            .states(TallyCounted { contests: vec!["president".to_owned(), "referendum".to_owned()] }.into());
    }
    let contests =
        |figure| BTreeMap::from([("president".to_owned(), figure), ("referendum".to_owned(), figure)]);
    let sheet = Sheet {
        place: "A".to_owned(),
        hour: 8,
        receipts: number,
        signatures: number,
        issued: contests(number),
        ..Sheet::default()
    };
    by.states(SheetRecorded { sheet, late: String::new() }.into())
}
