//! The bundle of a full day: how long it takes and how large it is, without its pages.
//!
//! Run `cargo bench --bench bundle`. Fails where planning and packing take more than a second, or where the file is larger
//! than 2 MB.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::disallowed_methods, reason = "a measurement reads the clock")]

mod common;

use std::path::Path;
use std::process::{Command, ExitCode};

use common::{Figure, conclude, median, time};
use tartip::domain::fact::{By, Fact, NewFact, TallyCounted};
use tartip::domain::{Day, Moment};
use tartip::exchange::bundle::pack;
use tartip::run::export::bundle::plan;
use tartip::store::{Book, Expect};

/// Facts of the day: each voter by a key stroke.
const FACTS: u64 = 12_000;
const ROUNDS: usize = 11;
const MOST_MILLISECONDS: f64 = 1_000.0;
const MOST_BYTES: u64 = 2_000_000;

fn main() -> ExitCode {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder for the book");
    let (book, day) = full(folder.path());
    let facts = || time(|| drop(book.lines(day.journal.len() as u64).unwrap()));
    let floor = median((0..ROUNDS).map(|_| facts()).collect());
    let mut size = 0;
    let whole = |size: &mut u64| {
        time(|| {
            let entries = plan(&book, &day).unwrap().without_pages().entries(None, || ()).unwrap();
            *size = pack(&entries).unwrap().len() as u64;
        })
    };
    let times = (0..ROUNDS).map(|_| whole(&mut size)).collect();
    println!("{} facts, medians of {ROUNDS} turns; the floor is reading the facts:", day.journal.len());
    conclude(&[
        Figure::within("bundle without pages, ms", median(times), floor, MOST_MILLISECONDS),
        Figure::plain("its size, bytes", size, MOST_BYTES),
    ])
}

/// A mock day that played itself, with as many voters counted by key strokes as a day has.
fn full(folder: &Path) -> (Book, Day) {
    let played = Command::new(env!("CARGO_BIN_EXE_tartip"))
        .args(["practice", "--auto", "--out"])
        .arg(folder)
        .status()
        .expect("a day that plays itself");
    assert!(played.success());
    let mut book = Book::open(&folder.join("practice/9001-2027-01-24.tartip"), Expect::Practice).unwrap();
    let mut facts = Vec::new();
    book.replay(|fact| facts.push(fact.clone())).unwrap();
    let contests: Vec<String> = Day::replay(&facts).unwrap().contest_ids().map(ToOwned::to_owned).collect();
    let counted =
        || -> NewFact { By::default().states(Fact::from(TallyCounted { contests: contests.clone() })) };
    let after = facts.last().unwrap().recorded;
    for hour in 0_i64.. {
        let left = FACTS.saturating_sub(book.count());
        if left == 0 {
            break;
        }
        let voters = (0..left.min(1_000)).map(|_| counted()).collect();
        book.append(voters, Moment(after.0 + hour * 3_600_000)).unwrap();
    }
    let mut facts = Vec::new();
    book.replay(|fact| facts.push(fact.clone())).unwrap();
    (book, Day::replay(&facts).unwrap())
}
