//! Anchors: any reading is taken, the last one stands, a late one says when it was so.

use std::collections::BTreeMap;

use crate::domain::Phase;
use crate::domain::decide::{self, MAX_DEVICES, MAX_FIGURE, Refusal};
use crate::domain::fact::AnchorSet;
use crate::domain::fixture::{Book, PRESIDENT, at, by, place};

fn anchor(hour: u8, receipts: u32) -> AnchorSet {
    AnchorSet {
        hour,
        receipts,
        signatures: receipts,
        machine: BTreeMap::from([(PRESIDENT.to_owned(), receipts)]),
        booths: 2,
        queue: 5,
        devices: 1,
    }
}

#[test]
fn the_last_reading_of_an_hour_stands_and_every_one_is_kept() {
    let mut book = Book::in_phase(Phase::Voting);
    let who = book.by();
    for receipts in [59, 58] {
        book.take(|day| decide::set_anchor(day, who, anchor(9, receipts), at("10:05")));
    }
    assert_eq!(book.day.voting.anchor(9).unwrap().stated, anchor(9, 58));
    assert_eq!(book.day.voting.anchors.get(&9).unwrap().len(), 2);
    let same = book.refused(|day| decide::set_anchor(day, who, anchor(9, 58), at("10:06")));
    assert_eq!(same, Refusal::NothingChanged);
}

#[test]
fn a_late_reading_is_of_its_hours_end() {
    let mut book = Book::in_phase(Phase::Voting);
    let who = book.by();
    book.now = at("10:04");
    book.take(|day| decide::set_anchor(day, who, anchor(9, 59), at("10:04")));
    assert_eq!(book.day.voting.anchor(9).unwrap().when, at("10:04"));
    book.now = at("14:00");
    book.take(|day| decide::set_anchor(day, who, anchor(10, 90), at("14:00")));
    assert_eq!(book.day.voting.anchor(10).unwrap().when, at("11:00"));
}

#[test]
fn only_what_no_counter_can_say_is_refused() {
    let book = Book::in_phase(Phase::Voting);
    let who = book.by();
    let refused = |anchor| book.refused(|day| decide::set_anchor(day, who, anchor, at("10:05")));
    let with = |change: fn(&mut AnchorSet)| {
        let mut set = anchor(9, 59);
        change(&mut set);
        set
    };
    assert_eq!(refused(with(|set| set.hour = 24)), Refusal::HourOutOfRange);
    assert_eq!(
        refused(with(|set| {
            set.machine.insert("mayor".to_owned(), 1);
        })),
        Refusal::UnknownContest
    );
    let too_large: [fn(&mut AnchorSet); 6] = [
        |set| set.receipts = MAX_FIGURE + 1,
        |set| set.signatures = MAX_FIGURE + 1,
        |set| set.booths = MAX_FIGURE + 1,
        |set| set.queue = MAX_FIGURE + 1,
        |set| set.devices = MAX_DEVICES + 1,
        |set| set.machine = BTreeMap::from([(PRESIDENT.to_owned(), MAX_FIGURE + 1)]),
    ];
    for change in too_large {
        assert_eq!(refused(with(change)), Refusal::TooLarge);
    }
}

#[test]
fn counters_may_go_back_since_paper_and_device_are_the_authority() {
    let mut book = Book::in_phase(Phase::Voting);
    let who = book.by();
    book.take(|day| decide::set_anchor(day, who, anchor(8, 90), at("09:05")));
    book.take(|day| decide::set_anchor(day, who, anchor(9, 40), at("10:05")));
    assert_eq!(book.day.voting.anchor(9).unwrap().stated.receipts, 40);
}

#[test]
fn there_is_none_before_voting_and_nobody_unknown_sets_one() {
    let book = Book::in_phase(Phase::Opening);
    let early = book.refused(|day| decide::set_anchor(day, book.by(), anchor(8, 1), at("09:00")));
    assert_eq!(early, Refusal::OtherPhase(Phase::Opening));
    let book = Book::in_phase(Phase::Voting);
    let who = by(place(99));
    let nobody = book.refused(|day| decide::set_anchor(day, who, anchor(8, 1), at("09:00")));
    assert_eq!(nobody, Refusal::NobodyAtKeyboard);
}
