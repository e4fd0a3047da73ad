//! Identities: which there are, when they are known, what differs, and where to look.

mod printing;

use std::collections::BTreeMap;

use super::*;
use crate::domain::StockModel;
use crate::domain::decide;
use crate::domain::fact::{
    BallotsHanded, BallotsSetAside, BoxKind, Cell, Fact, InvalidCounted, PackOpened, PackReceived, Pile,
    PileCounted, Ref, SetAsideOpened, Sheet, TripBegun, TripReturned, VotesCounted,
};
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, at, opening, rulebook};

fn state(book: &mut Book, fact: impl Into<Fact>) -> Ref {
    let new = book.by().states(fact.into());
    book.record(new)
}

fn count(book: &mut Book, pile: Pile, count: u32) {
    state(book, PileCounted { stock: PRESIDENT.into(), pile, count });
}

fn president(number: u32) -> BTreeMap<String, u32> {
    BTreeMap::from([(PRESIDENT.to_owned(), number)])
}

fn pack(book: &mut Book, label: &str, counted: Option<u32>) -> Ref {
    let stated = PackReceived { stock: PRESIDENT.into(), label: label.into(), nominal: 100, act: "4".into() };
    let of = state(book, stated);
    if let Some(counted) = counted {
        state(book, PackOpened { of, range: String::new(), counted });
    }
    of
}

/// A sheet of an hour: so many voters of whom one took no ballot for the president, one ballot spoiled.
fn sheet(book: &mut Book, hour: u8, voters: u32) {
    let sheet = Sheet {
        place: "1".into(),
        hour,
        receipts: voters,
        signatures: voters,
        issued: BTreeMap::from([(PRESIDENT.to_owned(), voters - 1), (REFERENDUM.to_owned(), voters)]),
        declined: president(1),
        spoiled: president(1),
        refused: BTreeMap::new(),
    };
    let by = book.by();
    book.take(|day| decide::type_sheet(day, by, sheet, "", at("08:00")));
}

fn seal(book: &mut Book, label: &str, kind: BoxKind, contest: &str) -> Ref {
    let (by, seals) = (book.by(), [format!("seal {label}")]);
    book.take(|day| decide::seal_box(day, by, label, kind, &[contest.to_owned()], &seals))
}

fn open(book: &mut Book, of: Ref, contest: &str, found: u32) {
    let pair = book.pair();
    let found = BTreeMap::from([(contest.to_owned(), found)]);
    let seals = book.day.boxes.iter().find(|known| known.at == of).unwrap().seals.clone();
    book.take(|day| decide::check_seals(day, pair, of, &seals, true));
    book.take(|day| decide::open_box(day, pair, of, found));
}

fn all(book: &Book, id: &str) -> Vec<Identity> {
    of_contest(&book.day, PRESIDENT).into_iter().filter(|identity| identity.id == id).collect()
}

#[track_caller]
fn one(book: &Book, id: &str) -> Identity {
    let mut found = all(book, id);
    assert_eq!(found.len(), 1, "{id}: {found:?}");
    found.remove(0)
}

fn sums(identity: &Identity) -> (Option<i64>, Option<i64>) {
    (identity.left_sum(), identity.right_sum())
}

#[test]
fn a_pack_of_98_differs_and_names_itself() {
    let mut book = Book::in_phase(Phase::Opening);
    assert_eq!(of_contest(&book.day, PRESIDENT), []);
    pack(&mut book, "41", Some(100));
    let short = pack(&mut book, "42", Some(98));
    pack(&mut book, "43", None);
    let packs = all(&book, "pack");
    assert_eq!(packs.iter().map(Identity::difference).collect::<Vec<_>>(), [Some(0), Some(2)]);
    assert_eq!(sums(&packs[1]), (Some(100), Some(98)));
    assert_eq!(packs[1].places(), [&Place::PackLabel(short), &Place::Pack(short)]);
    assert_eq!(one(&book, "packs").difference(), None, "the act is not typed");
    count(&mut book, Pile::Received, 300);
    count(&mut book, Pile::Counted, 298);
    assert_eq!(one(&book, "packs").difference(), Some(0));
    assert_eq!(sums(&one(&book, "counted")), (Some(298), Some(298)));
}

#[test]
fn the_stock_is_unknown_until_the_close_and_then_each_ballot_has_a_place() {
    let mut book = Book::in_phase(Phase::Voting);
    count(&mut book, Pile::Received, 100);
    count(&mut book, Pile::Counted, 100);
    sheet(&mut book, 8, 31);
    count(&mut book, Pile::Unused, 69);
    assert_eq!(one(&book, "received").difference(), Some(0));
    assert_eq!(one(&book, "stock").difference(), None, "ballots are still issued");
    book.go_to(Phase::Closing);
    // 30 issued, one spoiled, 69 left.
    assert_eq!(sums(&one(&book, "stock")), (Some(100), Some(100)));
    assert_eq!(one(&book, "unused").difference(), None, "nobody has cancelled them");
    count(&mut book, Pile::Cancelled, 68);
    assert_eq!(sums(&one(&book, "unused")), (Some(69), Some(68)));
    assert_eq!(one(&book, "spoiled").difference(), None);
    count(&mut book, Pile::Spoiled, 2);
    assert_eq!(sums(&one(&book, "spoiled")), (Some(2), Some(1)));
    assert_eq!(one(&book, "stock").difference(), Some(-1), "the envelope is what was counted");
}

#[test]
fn members_answer_for_what_they_got() {
    let mut book = Book::in_phase(Phase::Voting);
    let (first, second) = (book.member, book.other);
    let hand = |book: &mut Book, to, count, back| {
        state(book, BallotsHanded { stock: PRESIDENT.into(), to, count, back });
    };
    hand(&mut book, first, 50, false);
    hand(&mut book, second, 50, false);
    hand(&mut book, first, 69, true);
    sheet(&mut book, 8, 31);
    assert_eq!(one(&book, "handed").difference(), None);
    book.go_to(Phase::Closing);
    assert_eq!(one(&book, "handed").difference(), None, "the second has given nothing back yet");
    hand(&mut book, second, 0, true);
    assert_eq!(sums(&one(&book, "handed")), (Some(100), Some(100)));
    let place = Place::MemberBack { who: second, stock: PRESIDENT.to_owned() };
    assert!(one(&book, "handed").places().contains(&&place));
}

#[test]
fn receipts_signatures_sheets_and_ballots_agree_or_name_their_papers() {
    let mut book = Book::in_phase(Phase::Voting);
    sheet(&mut book, 8, 31);
    assert_eq!((one(&book, "sheets").difference(), one(&book, "issued").difference()), (Some(0), Some(0)));
    let anchor =
        crate::domain::fact::AnchorSet { hour: 8, receipts: 32, signatures: 31, ..Default::default() };
    let by = book.by();
    book.take(|day| decide::set_anchor(day, by, anchor, at("09:02")));
    let found = ["anchor", "receipts", "signatures"].map(|id| one(&book, id).difference());
    assert_eq!(found, [Some(1), Some(1), Some(0)]);
    assert_eq!(one(&book, "receipts").places(), [&Place::Receipts, &Place::SheetReceipts]);
    // Later sheets are not held against an earlier anchor.
    sheet(&mut book, 9, 10);
    assert_eq!(sums(&one(&book, "signatures")), (Some(31), Some(31)));
    assert_eq!(sums(&one(&book, "issued")), (Some(41), Some(41)));
}

#[test]
fn what_a_trip_took_before_the_opening_is_not_missed_in_the_count_by_hand() {
    let mut book = Book::in_phase(Phase::Preparation);
    let portable = seal(&mut book, "portable", BoxKind::Portable, PRESIDENT);
    count(&mut book, Pile::Received, 100);
    let begun = TripBegun {
        of: portable,
        team: Vec::new(),
        by_lot: true,
        requests: 5,
        out: president(7),
        offered: 0,
        joined: 0,
    };
    let of = state(&mut book, begun);
    let taken = |figure| Place::Trip { of, figure, contest: PRESIDENT.to_owned() };
    count(&mut book, Pile::Counted, 93);
    assert_eq!(one(&book, "received").difference(), Some(0));
    assert!(one(&book, "received").places().contains(&&taken(TripFigure::Out)));
    let returned = TripReturned {
        of,
        served: 5,
        unserved: BTreeMap::new(),
        issued: president(5),
        spoiled: president(1),
        unused: president(1),
        slot_closed: true,
    };
    book.now = at("07:10");
    state(&mut book, returned);
    assert_eq!(one(&book, "received").difference(), Some(0), "what came back came after the count");
    book.now = at("07:20");
    count(&mut book, Pile::Counted, 94);
    assert_eq!(one(&book, "received").difference(), Some(0));
    assert!(one(&book, "received").places().contains(&&taken(TripFigure::Issued)));
    book.now = at("07:30");
    count(&mut book, Pile::Counted, 93);
    assert_eq!(one(&book, "received").difference(), Some(1), "one is missing");
}

#[test]
fn a_trip_is_unknown_until_it_is_back() {
    let mut book = Book::in_phase(Phase::Voting);
    let portable = seal(&mut book, "portable", BoxKind::Portable, PRESIDENT);
    let begun = TripBegun {
        of: portable,
        team: Vec::new(),
        by_lot: true,
        requests: 6,
        out: president(7),
        offered: 0,
        joined: 0,
    };
    let of = state(&mut book, begun);
    assert_eq!(sums(&one(&book, "trip")), (Some(7), None));
    let returned = TripReturned {
        of,
        served: 5,
        unserved: BTreeMap::from([("not-at-home".to_owned(), 1)]),
        issued: president(5),
        spoiled: president(0),
        unused: president(1),
        slot_closed: true,
    };
    state(&mut book, returned);
    assert_eq!(one(&book, "trip").difference(), Some(1));
    assert_eq!(one(&book, "requests").difference(), Some(0));
    let out = Place::Trip { of, figure: TripFigure::Out, contest: PRESIDENT.to_owned() };
    assert!(one(&book, "trip").places().contains(&&out));
}

#[test]
fn what_lies_in_boxes_is_held_against_the_lines_once_both_entries_agree() {
    let mut book = Book::in_phase(Phase::Opening);
    let portable = seal(&mut book, "portable", BoxKind::Portable, PRESIDENT);
    let white = seal(&mut book, "white", BoxKind::Machine, PRESIDENT);
    let blue = seal(&mut book, "blue", BoxKind::Machine, REFERENDUM);
    book.go_to(Phase::Count);
    open(&mut book, portable, PRESIDENT, 45);
    open(&mut book, white, PRESIDENT, 646);
    open(&mut book, blue, REFERENDUM, 656);
    // Six white ballots lay among the blue ones; two of no established form among the white ones.
    let aside = |of, contest: &str, count| BallotsSetAside {
        of,
        contest: contest.into(),
        count,
        envelope: "1".into(),
        note: String::new(),
    };
    let six = state(&mut book, aside(blue, PRESIDENT, 6));
    state(&mut book, aside(white, "", 2));
    assert!(all(&book, "stationary").is_empty(), "hidden while the entries are open");
    let figures = book.balanced(PRESIDENT);
    book.enter(PRESIDENT, &figures);
    assert_eq!(one(&book, "portable").difference(), Some(0));
    assert_eq!(one(&book, "stationary").difference(), None, "the envelope is not opened");
    state(&mut book, SetAsideOpened { of: six, count: 6 });
    assert!(all(&book, "aside").is_empty(), "the box in which they lay is still counted");
    assert_eq!(one(&book, "stationary").difference(), None, "so what was in the envelope is hidden");
    let figures = book.balanced(REFERENDUM);
    book.enter(REFERENDUM, &figures);
    assert_eq!(sums(&one(&book, "stationary")), (Some(650), Some(650)));
    assert_eq!(one(&book, "aside").difference(), Some(0));
    let other = of_contest(&book.day, REFERENDUM);
    let stationary = other.iter().find(|identity| identity.id == "stationary").unwrap();
    assert_eq!(sums(stationary), (Some(650), Some(650)));
}

#[test]
fn the_last_counter_of_a_machine_is_held_against_what_it_holds() {
    let mut book = Book::in_phase(Phase::Opening);
    let white = seal(&mut book, "white", BoxKind::Machine, PRESIDENT);
    book.go_to(Phase::Voting);
    sheet(&mut book, 8, 31);
    let by = book.by();
    let anchor = |booths| crate::domain::fact::AnchorSet {
        hour: 8,
        booths,
        machine: president(30),
        ..Default::default()
    };
    book.take(|day| decide::set_anchor(day, by, anchor(2), at("09:02")));
    book.go_to(Phase::Count);
    open(&mut book, white, PRESIDENT, 29);
    let figures = book.balanced(PRESIDENT);
    book.enter(PRESIDENT, &figures);
    assert!(all(&book, "machine").is_empty(), "two were still in the booths");
    book.take(|day| decide::set_anchor(day, by, anchor(0), at("09:02")));
    assert_eq!(sums(&one(&book, "machine")), (Some(30), Some(29)));
}

#[test]
fn stacks_reasons_and_papers_are_held_against_the_protocol() {
    let mut book = Book::in_phase(Phase::Count);
    let pile = |full, rest| VotesCounted {
        contest: PRESIDENT.into(),
        cell: Cell::votes(2),
        of: None,
        team: "1".into(),
        size: 25,
        full,
        rest,
    };
    state(&mut book, pile(0, 2));
    let reasons = BTreeMap::from([("no-mark".to_owned(), 8), ("two-marks".to_owned(), 4)]);
    state(&mut book, InvalidCounted { contest: PRESIDENT.into(), reasons });
    count(&mut book, Pile::Cancelled, 99);
    for id in ["stacks", "reasons", "line"] {
        assert!(all(&book, id).is_empty(), "{id} is hidden while the entries are open");
    }
    let figures = book.balanced(PRESIDENT);
    book.enter(PRESIDENT, &figures);
    assert_eq!(sums(&one(&book, "stacks")), (Some(2), Some(1)));
    assert_eq!(sums(&one(&book, "reasons")), (Some(13), Some(12)));
    let lines = all(&book, "line");
    let cancelled = Place::Cell { contest: PRESIDENT.to_owned(), cell: Cell::line("L3") };
    let known = lines.iter().find(|identity| identity.places().contains(&&cancelled)).unwrap();
    assert_eq!(sums(known), (Some(100), Some(99)));
}
