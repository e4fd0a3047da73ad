//! Hours: what is compared, what cannot be, where a gap arose, what is advised.

use std::collections::BTreeMap;

use super::*;
use crate::domain::decide;
use crate::domain::fact::{
    AnchorSet, BoxKind, DeviceEvent, DeviceNoted, Fact, NewFact, Sheet, TripBegun, TripReturned,
};
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, at, opening, rulebook};
use crate::domain::procedure::Pace;

fn both() -> Vec<String> {
    vec![PRESIDENT.to_owned(), REFERENDUM.to_owned()]
}

fn each(number: u32) -> BTreeMap<String, u32> {
    both().into_iter().map(|id| (id, number)).collect()
}

/// Voting, with one machine that takes both ballots.
fn voting() -> Book {
    let mut rules = rulebook();
    rules.procedure.pace = Some(Pace { second_device: 50, check_typing: 120, law: "norm".into() });
    let mut book = Book::of(opening(rules)).staffed();
    book.go_to(Phase::Opening);
    book.now = at("07:30");
    seal(&mut book, "machine", BoxKind::Machine);
    book.now = at("08:00");
    book.go_to(Phase::Voting);
    book
}

fn seal(book: &mut Book, label: &str, kind: BoxKind) -> crate::domain::fact::Ref {
    let (by, seals) = (book.by(), [format!("seal {label}")]);
    book.take(|day| decide::seal_box(day, by, label, kind, &both(), &seals))
}

fn sheet(book: &mut Book, hour: u8, voters: u32) {
    let sheet = Sheet {
        place: "1".into(),
        hour,
        receipts: voters,
        signatures: voters,
        issued: each(voters),
        ..Sheet::default()
    };
    let by = book.by();
    book.take(|day| decide::type_sheet(day, by, sheet, "", at("08:00")));
}

fn read(hour: u8, voters: u32, machine: u32, booths: u32) -> AnchorSet {
    AnchorSet {
        hour,
        receipts: voters,
        signatures: voters,
        machine: each(machine),
        booths,
        queue: 0,
        devices: 1,
    }
}

fn anchor(book: &mut Book, anchor: AnchorSet) {
    let by = book.by();
    book.now = at(&format!("{:02}:02", anchor.hour + 1));
    let now = book.now;
    book.take(|day| decide::set_anchor(day, by, anchor, now));
}

fn gap(book: &Book, hour: u8) -> Gap {
    let hourly = Hourly::of(&book.day);
    hourly.hour(hour).unwrap().contests.first().unwrap().gap
}

fn note(
    book: &mut Book,
    of: crate::domain::fact::Ref,
    event: DeviceEvent,
    by: Option<crate::domain::fact::Ref>,
) {
    let noted = DeviceNoted { of, event, counter: None, receipt: String::new(), note: String::new(), by };
    let new: NewFact = book.by().states(Fact::from(noted));
    book.record(new);
}

#[test]
fn what_is_in_machine_and_booths_is_held_against_what_was_issued() {
    let mut book = voting();
    assert_eq!(Hourly::of(&book.day).hours, []);
    sheet(&mut book, 8, 48);
    assert_eq!(gap(&book, 8), Gap::Unknown);
    anchor(&mut book, read(8, 48, 44, 4));
    assert_eq!(gap(&book, 8), Gap::Known(0));
    for (machine, expected) in [(43, 1), (45, -1), (50, -6)] {
        anchor(&mut book, read(8, 48, machine, 4));
        assert_eq!(gap(&book, 8), Gap::Known(expected), "{machine}");
    }
    let state = Hourly::of(&book.day).hour(8).unwrap().clone();
    assert_eq!((state.sheets, state.until.unwrap().receipts), (1, 48));
    assert_eq!((state.contests[1].issued, state.contests[1].machine), (Some(48), Some(50)));
}

#[test]
fn whoever_declined_a_ballot_may_be_in_a_booth_without_it() {
    let mut book = voting();
    let by = book.by();
    let declined = BTreeMap::from([(PRESIDENT.to_owned(), 2)]);
    let sheet =
        Sheet { place: "1".into(), hour: 8, receipts: 50, issued: each(48), declined, ..Sheet::default() };
    book.take(|day| decide::type_sheet(day, by, sheet, "", at("09:00")));
    for (machine, expected) in [(44, 0), (45, 0), (46, 0), (47, -1), (43, 1)] {
        anchor(&mut book, read(8, 50, machine, 4));
        assert_eq!(gap(&book, 8), Gap::Known(expected), "{machine}");
    }
}

#[test]
fn a_gap_is_bounded_to_the_hour_in_which_it_arose() {
    let mut book = voting();
    for hour in 8..=11 {
        sheet(&mut book, hour, 10);
    }
    anchor(&mut book, read(8, 10, 10, 0));
    anchor(&mut book, read(9, 20, 20, 0));
    anchor(&mut book, read(10, 30, 28, 0));
    anchor(&mut book, read(11, 40, 38, 0));
    let arose = Hourly::of(&book.day).arose();
    let expected = |stream| Arose { stream, after: Some(9), hour: 10, by: 2 };
    assert_eq!(arose, both().into_iter().map(|id| expected(Stream::Contest(id))).collect::<Vec<_>>());
    assert_eq!(arose[0].between(8), (10, 11));
    // With the anchor of an hour missing it lies between those that are there.
    book.day.voting.anchors.remove(&9);
    assert_eq!(Hourly::of(&book.day).arose()[0].between(8), (9, 11));
    book.day.voting.anchors.remove(&8);
    assert_eq!(Hourly::of(&book.day).arose()[0].between(8), (8, 11));
}

#[test]
fn a_gap_that_closed_again_is_none() {
    let mut book = voting();
    for hour in 8..=10 {
        sheet(&mut book, hour, 10);
    }
    anchor(&mut book, read(8, 10, 8, 0));
    anchor(&mut book, read(9, 20, 20, 0));
    assert_eq!(Hourly::of(&book.day).arose(), []);
    anchor(&mut book, read(10, 30, 29, 0));
    assert_eq!(Hourly::of(&book.day).arose()[0].by, 1);
}

#[test]
fn receipts_signatures_and_sheets_are_held_against_each_other() {
    let mut book = voting();
    sheet(&mut book, 8, 48);
    anchor(&mut book, AnchorSet { signatures: 47, receipts: 49, ..read(8, 48, 48, 0) });
    let arose: Vec<_> =
        Hourly::of(&book.day).arose().into_iter().map(|arose| (arose.stream, arose.by)).collect();
    let expected = [(Stream::Signatures, 2), (Stream::ReceiptSheets, 1), (Stream::SignatureSheets, -1)];
    assert_eq!(arose, expected);
}

#[test]
fn a_live_tally_counts_no_signatures() {
    let mut book = voting();
    book.now = at("08:20");
    let by = book.by();
    book.take(|day| decide::count_voter(day, by, &both()));
    anchor(&mut book, read(8, 1, 1, 0));
    let state = Hourly::of(&book.day).hour(8).unwrap().clone();
    assert_eq!((state.signed, state.gap(&Stream::SignatureSheets)), (false, Gap::Unknown));
    assert_eq!(state.gap(&Stream::ReceiptSheets), Gap::Known(0));
    sheet(&mut book, 8, 1);
    assert!(Hourly::of(&book.day).hour(8).unwrap().signed);
}

#[test]
fn an_hour_without_a_sheet_makes_the_hours_after_it_unknown_until_it_is_typed() {
    let mut book = voting();
    sheet(&mut book, 8, 10);
    sheet(&mut book, 10, 10);
    anchor(&mut book, read(10, 30, 30, 0));
    assert_eq!(gap(&book, 10), Gap::Unknown);
    assert_eq!(Hourly::of(&book.day).arose(), []);
    sheet(&mut book, 9, 10);
    assert_eq!(gap(&book, 10), Gap::Known(0));
    // After the hours of voting an hour may stay empty.
    for hour in 11..=19 {
        sheet(&mut book, hour, 0);
    }
    anchor(&mut book, read(21, 30, 30, 0));
    assert_eq!(gap(&book, 21), Gap::Known(0));
}

#[test]
fn a_fallback_box_in_use_makes_it_not_comparable_and_a_spare_one_does_not() {
    let mut book = Book::in_phase(Phase::Opening);
    book.now = at("07:30");
    let machine = seal(&mut book, "machine", BoxKind::Machine);
    let spare = seal(&mut book, "spare", BoxKind::Fallback);
    book.now = at("08:00");
    book.go_to(Phase::Voting);
    for hour in 8..=10 {
        sheet(&mut book, hour, 10);
    }
    anchor(&mut book, read(8, 10, 10, 0));
    book.now = at("09:40");
    note(&mut book, machine, DeviceEvent::Stopped, Some(spare));
    anchor(&mut book, read(9, 20, 15, 0));
    assert_eq!((gap(&book, 8), gap(&book, 9)), (Gap::Known(0), Gap::NotComparable));
    assert_eq!(Hourly::of(&book.day).arose(), []);
    // More in the machine than issued stays wrong, whatever lies in the box.
    anchor(&mut book, read(10, 30, 31, 0));
    assert_eq!(gap(&book, 10), Gap::Known(-1));
}

#[test]
fn without_a_machine_nothing_is_compared() {
    let mut book = Book::in_phase(Phase::Opening);
    book.now = at("07:30");
    seal(&mut book, "box", BoxKind::Stationary);
    book.go_to(Phase::Voting);
    sheet(&mut book, 8, 10);
    anchor(&mut book, AnchorSet { machine: BTreeMap::new(), ..read(8, 10, 0, 0) });
    assert_eq!(gap(&book, 8), Gap::NotComparable);
    // With a machine whose counter was not read it is only unknown.
    let mut book = voting();
    sheet(&mut book, 8, 10);
    anchor(&mut book, AnchorSet { machine: BTreeMap::new(), ..read(8, 10, 0, 0) });
    assert_eq!(gap(&book, 8), Gap::Unknown);
}

#[test]
fn the_counters_are_hidden_while_the_entries_are_open() {
    let mut book = voting();
    sheet(&mut book, 8, 10);
    anchor(&mut book, read(8, 10, 8, 0));
    anchor(&mut book, read(9, 10, 7, 0));
    book.go_to(Phase::Count);
    let state = |book: &Book| Hourly::of(&book.day).hour(8).unwrap().contests[0].clone();
    assert_eq!((state(&book).gap, state(&book).machine), (Gap::Hidden, None));
    let back = |book: &Book| advice(&book.day, &Hourly::of(&book.day)).into_iter();
    assert!(!back(&book).any(|advice| matches!(advice, Advice::Back { counter: Counter::Machine(_), .. })));
    let figures = book.balanced(PRESIDENT);
    book.enter(PRESIDENT, &figures);
    assert_eq!((state(&book).gap, state(&book).machine), (Gap::Known(2), Some(8)));
    let shown: Vec<_> = back(&book).filter(|advice| matches!(advice, Advice::Back { .. })).collect();
    assert_eq!(shown, [Advice::Back { hour: 9, counter: Counter::Machine(PRESIDENT.to_owned()) }]);
}

#[test]
fn ballots_on_trips_are_shown_while_they_are_out() {
    let mut book = voting();
    let portable = seal(&mut book, "portable", BoxKind::Portable);
    book.now = at("08:30");
    let begun = TripBegun {
        of: portable,
        team: Vec::new(),
        by_lot: true,
        requests: 5,
        out: each(7),
        offered: 0,
        joined: 0,
    };
    let new = book.by().states(begun.into());
    let of = book.record(new);
    sheet(&mut book, 8, 10);
    sheet(&mut book, 9, 10);
    anchor(&mut book, read(8, 10, 10, 0));
    book.now = at("09:30");
    let returned = TripReturned {
        of,
        served: 5,
        unserved: BTreeMap::new(),
        issued: each(5),
        spoiled: each(0),
        unused: each(2),
        slot_closed: true,
    };
    let new = book.by().states(returned.into());
    book.record(new);
    anchor(&mut book, read(9, 20, 20, 0));
    let hourly = Hourly::of(&book.day);
    let out = |hour| hourly.hour(hour).unwrap().contests[0].out;
    assert_eq!((out(8), out(9)), (7, 0));
    assert_eq!((gap(&book, 8), gap(&book, 9)), (Gap::Known(0), Gap::Known(0)));
}

#[test]
fn a_second_device_is_advised_for_the_last_hour_and_impossible_pace_for_any() {
    let mut book = voting();
    let told = |book: &Book| advice(&book.day, &Hourly::of(&book.day));
    sheet(&mut book, 8, 49);
    assert_eq!(told(&book), []);
    sheet(&mut book, 9, 50);
    assert_eq!(told(&book), [Advice::SecondDevice { hour: 9, rate: 50 }]);
    sheet(&mut book, 10, 121);
    assert_eq!(told(&book), [Advice::Pace { hour: 10, rate: 121 }]);
    // Three devices at work make it possible, and an hour counted live has as many as the one before.
    anchor(&mut book, AnchorSet { devices: 3, ..read(10, 220, 220, 0) });
    assert_eq!(told(&book), []);
    book.now = at("11:40");
    for _ in 0..60 {
        let by = book.by();
        book.take(|day| decide::count_voter(day, by, &both()));
    }
    assert_eq!(told(&book), []);
}

#[test]
fn an_hour_far_from_the_others_is_looked_at_again() {
    let mut book = voting();
    let told = |book: &Book| advice(&book.day, &Hourly::of(&book.day));
    for (hour, voters) in (8..).zip([40, 38, 42, 41]) {
        sheet(&mut book, hour, voters);
    }
    sheet(&mut book, 12, 110);
    assert_eq!(told(&book).last(), Some(&Advice::Jump { hour: 12, voters: 110 }));
    // Hours that are nearly alike are no reason to look at one a little higher.
    let mut book = voting();
    for (hour, voters) in (8..).zip([30, 30, 30, 30, 45]) {
        sheet(&mut book, hour, voters);
    }
    assert_eq!(told(&book), []);
}

#[test]
fn an_hour_in_which_voting_was_suspended_is_no_jump() {
    let mut book = voting();
    for (hour, voters) in (8..).zip([45, 47, 42, 41, 43]) {
        sheet(&mut book, hour, voters);
    }
    sheet(&mut book, 13, 0);
    let told = |book: &Book| advice(&book.day, &Hourly::of(&book.day));
    assert_eq!(told(&book), [Advice::Jump { hour: 13, voters: 0 }]);
    book.now = at("13:02");
    let by = book.by();
    book.take(|day| decide::suspend(day, by, "power cut"));
    book.now = at("13:58");
    book.take(|day| decide::resume(day, by, "power is back"));
    assert_eq!(told(&book), []);
}

#[test]
fn counters_and_turnout_that_go_back_and_late_sheets_are_named() {
    let mut book = voting();
    sheet(&mut book, 8, 10);
    sheet(&mut book, 9, 10);
    anchor(&mut book, read(8, 12, 10, 0));
    anchor(&mut book, AnchorSet { signatures: 20, ..read(9, 11, 20, 0) });
    let by = book.by();
    for (due, voters) in [("10:00", 20), ("12:00", 19)] {
        let due = crate::domain::ClockTime::parse(due).unwrap();
        book.take(|day| decide::report_turnout(day, by, due, voters, ""));
    }
    let late = Sheet { place: "2".into(), hour: 8, ..Sheet::default() };
    book.take(|day| decide::type_sheet(day, by, late, "power cut", at("13:00")));
    let told = advice(&book.day, &Hourly::of(&book.day));
    let expected = [
        Advice::Back { hour: 9, counter: Counter::Receipts },
        Advice::Turnout { due: crate::domain::ClockTime::parse("12:00").unwrap() },
        Advice::Late { hours: vec![8] },
    ];
    assert_eq!(told, expected);
}
