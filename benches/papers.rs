//! The papers of a day: the protocol of a contest with 18 options as the program prints it, by a child process, and every
//! blank form.
//!
//! Run `cargo bench --bench papers`. Fails where the protocol takes more than 100 ms or 200 KB, where a single blank form
//! takes more than 100 ms or all of them together more than 2 s: the command line names each file once it is there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::disallowed_methods, reason = "a measurement reads the clock")]

mod common;

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use common::{Figure, conclude, median, time};
use tartip::assets::load_rulebook;
use tartip::documents::child::render_in_child;
use tartip::documents::{Document, Pair, protocol};
use tartip::domain::fact::{
    By, Cells, EntryClosed, Fact, MemberAdded, OptionsTyped, Pass, ProtocolDrafted, Recorded,
};
use tartip::domain::{Day, Function, Moment, Paper};
use tartip::exchange::canonical;
use tartip::run::export::{Holds, Planned, blank_files, paper_files};
use tartip::text::{Language, Messages};

const PROFILE: &str = "kg-president-2027";
const CONTEST: &str = "president";
const OPTIONS: usize = 18;
const ROUNDS: usize = 11;
const MOST: f64 = 100.0;
const MOST_ALL: f64 = 2000.0;
const MOST_BYTES: u64 = 200 * 1024;

fn main() -> ExitCode {
    let program = Path::new(env!("CARGO_BIN_EXE_tartip"));
    let day = signed();
    let [ky, ru] = [Language::Ky, Language::Ru].map(Messages::of);
    let made = || protocol::document(&day, CONTEST, ky, ru).expect("it was drafted");
    let empty = Document { title: Pair::single("-"), ..Document::default() };
    let floor = median((0..ROUNDS).map(|_| time(|| drop(render(program, &empty)))).collect());
    let times = (0..ROUNDS).map(|_| time(|| drop(render(program, &made())))).collect();
    let bytes = render(program, &made()).len() as u64;
    println!("{OPTIONS} options, medians of {ROUNDS} turns; the floor is an empty page:");
    let mut figures = vec![
        Figure::within("protocol, printed by a child, ms", median(times), floor, MOST),
        Figure::plain("protocol, bytes", bytes, MOST_BYTES),
    ];
    let enlarged = paper_files(&day, &Paper::Enlarged(CONTEST.to_owned()));
    let bytes = pages(&enlarged).map(|page| render(program, page).len() as u64).max().expect("a page");
    figures.push(Figure::plain("enlarged form, bytes", bytes, MOST_BYTES));
    let nothing = Day::of_rulebook(load_rulebook(PROFILE).expect("it is embedded")).expect("a day");
    let mut slowest = Duration::ZERO;
    let all = time(|| {
        for page in pages(&blank_files(&nothing)) {
            slowest = slowest.max(time(|| drop(render(program, page))));
        }
    });
    figures.push(Figure::within("the slowest blank form, ms", slowest, floor, MOST));
    figures.push(Figure::within("all blank forms, ms", all, floor, MOST_ALL));
    conclude(&figures)
}

fn render(program: &Path, page: &Document) -> Vec<u8> {
    render_in_child(program, page).expect("it is a page")
}

fn pages(planned: &[Planned]) -> impl Iterator<Item = &Document> {
    planned.iter().filter_map(|file| match &file.holds {
        Holds::Page(page) => Some(&**page),
        Holds::Bytes(_) => None,
    })
}

/// A day of 18 options whose two entries agree, with a draft of its protocol.
fn signed() -> Day {
    let mut day = Day::of_rulebook(load_rulebook(PROFILE).expect("it is embedded")).expect("a day");
    let functions = [Function::Chair, Function::Secretary].into_iter().chain([Function::Member; 7]);
    for function in functions {
        state(&mut day, MemberAdded { function, nominated_by: "Аймактык кеңеш".into() });
    }
    let names = (1..=OPTIONS).map(|number| format!("Үсөнова Өмүрбүбү Тоңгулуковна {number}")).collect();
    state(&mut day, OptionsTyped { contest: CONTEST.into(), names });
    let figures: Cells = (100..).zip(day.cells(CONTEST)).map(|(figure, cell)| (cell, Some(figure))).collect();
    for pass in [Pass::First, Pass::Second] {
        state(&mut day, EntryClosed { contest: CONTEST.into(), round: 1, pass, cells: figures.clone() });
    }
    let fingerprint = canonical::fingerprint(&day, CONTEST).expect("both entries agree");
    let contest = CONTEST.into();
    state(&mut day, ProtocolDrafted { contest, version: 1, draft: 1, cells: figures, fingerprint });
    day
}

fn state(day: &mut Day, fact: impl Into<Fact>) {
    let at = day.next_place();
    let new = By::default().states(fact.into());
    day.apply(&Recorded { at, recorded: Moment::default(), new });
}
