//! How long a book takes to read back, beside the floor of reading the same texts and doing nothing with them.
//!
//! Run with `cargo bench --bench replay`; prints medians of several runs in milliseconds.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a measurement reads the clock and may fail"
)]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use tartip::domain::Moment;
use tartip::domain::fact::{By, DayOpened, NewFact, Ref, Sheet, SheetRecorded, TallyCounted};
use tartip::store::{Book, Expect};

const RUNS: usize = 15;
const AT: Moment = Moment(1_800_755_880_000);

fn main() {
    println!("{:>8}  {:>10}  {:>10}  {:>10}  {:>6}", "facts", "replay", "verify", "floor", "ratio");
    for count in [10_000, 100_000] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("replay.tartip");
        write(&path, count);
        let book = Book::open(&path, Expect::Real).unwrap();
        let floor = rusqlite::Connection::open(&path).unwrap();
        let replayed = median(|| book.replay(|fact| drop(black_box(fact.clone()))).unwrap());
        let verified = median(|| drop(black_box(book.verify(|_| ()).unwrap())));
        let read = median(|| read_bodies(&floor));
        println!(
            "{count:>8}  {replayed:>7.1} ms  {verified:>7.1} ms  {read:>7.1} ms  {:>6.2}",
            replayed / read
        );
    }
}

fn read_bodies(connection: &rusqlite::Connection) {
    let mut statement = connection.prepare_cached("SELECT body FROM journal ORDER BY seq").unwrap();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        black_box(row.get_ref(0).unwrap().as_str().unwrap());
    }
}

fn median(mut run: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times.get(RUNS / 2).copied().unwrap_or_default()
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
