use std::collections::BTreeMap;

use crate::domain::decide::{self, MAX_FIGURE, Refusal};
use crate::domain::fact::{BoxKind, Gate, Ref};
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, place};
use crate::domain::{Day, Phase};

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn found(president: u32, referendum: u32) -> BTreeMap<String, u32> {
    [(PRESIDENT.to_owned(), president), (REFERENDUM.to_owned(), referendum)].into()
}

/// A portable and a stationary box, sealed in the opening, in the count.
fn sealed() -> (Book, Ref, Ref) {
    let mut book = Book::in_phase(Phase::Opening);
    let portable = seal(&mut book, "P1", BoxKind::Portable);
    let stationary = seal(&mut book, "S1", BoxKind::Stationary);
    book.go_to(Phase::Count);
    (book, portable, stationary)
}

fn seal(book: &mut Book, label: &str, kind: BoxKind) -> Ref {
    let by = book.by();
    let contests = strings(&[PRESIDENT, REFERENDUM]);
    book.take(|day| decide::seal_box(day, by, label, kind, &contests, &strings(&[" ab12 ", "", "77"])))
}

fn open(book: &mut Book, of: Ref, seals: &[&str]) {
    book.open_box(of, seals, &[(PRESIDENT, 10), (REFERENDUM, 9)]);
}

fn seals_match(day: &Day, of: Ref) -> Option<bool> {
    day.boxes.iter().find(|known| known.at == of).unwrap().seals_match()
}

#[test]
fn a_sealed_box_has_a_label_seals_and_contests() {
    let mut book = Book::in_phase(Phase::Opening);
    seal(&mut book, "S1", BoxKind::Stationary);
    assert_eq!(book.day.boxes[0].seals, ["ab12", "77"]);
    assert!(!decide::open_gates(&book.day).contains(&"boxes".to_owned()));
    let by = book.by();
    let refused = |label: &str, contests: &[&str], seals: &[&str]| {
        let (contests, seals) = (strings(contests), strings(seals));
        book.refused(|day| decide::seal_box(day, by, label, BoxKind::Machine, &contests, &seals))
    };
    assert_eq!(refused(" ", &[PRESIDENT], &["1"]), Refusal::NameNeeded);
    assert_eq!(refused("S1 ", &[PRESIDENT], &["1"]), Refusal::LabelTaken);
    assert_eq!(refused("M1", &[PRESIDENT], &[" "]), Refusal::SealNeeded);
    assert_eq!(refused("M1", &[], &["1"]), Refusal::ContestNeeded);
    assert_eq!(refused("M1", &["mayor"], &["1"]), Refusal::UnknownContest);
    assert_eq!(refused("M1", &[PRESIDENT], &[&"7".repeat(401)]), Refusal::TooLong(400));
}

#[test]
fn portable_boxes_are_opened_first() {
    let (mut book, portable, stationary) = sealed();
    let early = book.refused(|day| decide::open_box(day, book.by(), stationary, found(1, 1)));
    assert_eq!(early, Refusal::GateClosed(Gate::PortableFirst));
    open(&mut book, portable, &["77", "AB12"]);
    open(&mut book, stationary, &["77", "AB12"]);
    assert!(!decide::open_gates(&book.day).contains(&"open-boxes".to_owned()));
    let again = book.refused(|day| decide::open_box(day, book.by(), stationary, found(1, 1)));
    assert_eq!(again, Refusal::BoxOpen);
}

#[test]
fn two_members_with_a_reason_open_another_box_before_the_portable_ones_and_only_they() {
    let (mut book, _, stationary) = sealed();
    let (alone, pair) = (book.by(), book.pair());
    let pass = |by, reason: &'static str| {
        move |day: &Day| decide::pass_gate(day, by, Gate::PortableFirst, Some(stationary), reason)
    };
    assert_eq!(book.refused(pass(alone, "it is late")), Refusal::TwoMembersNeeded);
    assert_eq!(book.refused(pass(pair, " ")), Refusal::ReasonNeeded);
    book.take(pass(pair, "the road is closed"));
    assert_eq!(book.refused(pass(pair, "the road is closed")), Refusal::AlreadyDone);
    open(&mut book, stationary, &["ab12", "77"]);
    assert_eq!(book.day.custody.gates[0].stated.reason, "the road is closed");
}

#[test]
fn a_box_is_not_opened_before_its_seals_were_read() {
    let (book, portable, _) = sealed();
    let unread = book.refused(|day| decide::open_box(day, book.by(), portable, found(1, 1)));
    assert_eq!(unread, Refusal::SealsUnread);
}

#[test]
fn a_sealed_box_has_a_place_and_says_whether_a_control_sheet_lies_in_it() {
    let mut book = Book::in_phase(Phase::Opening);
    let by = book.by();
    let seal = |day: &Day| {
        let contests = strings(&[PRESIDENT]);
        decide::seal_box(day, by, "S1", BoxKind::Stationary, &contests, &strings(&["1"]))
    };
    let nowhere = book.refused(|day| decide::and_place(day, by, seal(day), " ", true));
    assert_eq!(nowhere, Refusal::PlaceNeeded);
    book.take(|day| decide::and_place(day, by, seal(day), "beside the door", true));
    let of = book.day.boxes[0].at;
    let placed = |book: &Book| {
        let placed = book.day.boxes[0].placed.clone().unwrap();
        (placed.place, placed.control_sheet)
    };
    assert_eq!(placed(&book), ("beside the door".to_owned(), true));
    let same = book.refused(|day| decide::place_box(day, by, of, "beside the door", true));
    assert_eq!(same, Refusal::NothingChanged);
    book.take(|day| decide::place_box(day, by, of, "under the window", false));
    assert_eq!(placed(&book), ("under the window".to_owned(), false));
    assert_eq!(book.refused(|day| decide::place_box(day, by, place(99), "here", true)), Refusal::UnknownBox);
}

#[test]
fn seals_are_compared_whatever_their_order_and_case_and_may_be_gone() {
    let (mut book, portable, stationary) = sealed();
    assert_eq!(seals_match(&book.day, portable), None, "nothing to compare while it is shut");
    open(&mut book, portable, &["77", "AB12"]);
    assert_eq!(seals_match(&book.day, portable), Some(true));
    let (by, pair) = (book.by(), book.pair());
    book.take(|day| decide::check_seals(day, by, stationary, &[], true));
    book.take(|day| decide::pass_gate(day, pair, Gate::SealsDiffer, Some(stationary), "the act follows"));
    book.take(|day| decide::open_box(day, by, stationary, found(1, 1)));
    assert_eq!(seals_match(&book.day, stationary), Some(false));
}

#[test]
fn a_misread_seal_is_corrected_by_two_members_and_stays_visible() {
    let (mut book, portable, _) = sealed();
    let (alone, pair) = (book.by(), book.pair());
    let correct = |by, found, seals: &[&str], reason: &'static str| {
        let seals = strings(seals);
        move |day: &Day| decide::correct_seals(day, by, portable, found, &seals, reason)
    };
    assert_eq!(book.refused(correct(pair, true, &["1"], "misread")), Refusal::NotDone);
    let by = book.by();
    book.take(|day| decide::check_seals(day, by, portable, &strings(&["ab13", "77"]), true));
    book.take(|day| decide::pass_gate(day, pair, Gate::SealsDiffer, Some(portable), "misread"));
    book.take(|day| decide::open_box(day, by, portable, found(10, 9)));
    assert_eq!(book.refused(correct(alone, true, &["ab12", "77"], "misread")), Refusal::TwoMembersNeeded);
    assert_eq!(book.refused(correct(pair, true, &["ab12", "77"], "")), Refusal::ReasonNeeded);
    assert_eq!(book.refused(correct(pair, true, &["ab13", "77"], "misread")), Refusal::NothingChanged);
    assert_eq!(book.refused(correct(pair, false, &[], "misread")), Refusal::SealNeeded);
    book.take(correct(pair, true, &["ab12", "77"], "misread"));
    assert_eq!(seals_match(&book.day, portable), Some(true));
    let opening = book.day.boxes[0].opening.as_ref().unwrap();
    assert_eq!(opening.seals_before, [(strings(&["ab13", "77"]), "misread".to_owned())]);

    book.take(correct(pair, false, &["ab12", "78"], "misread in the morning"));
    assert_eq!(seals_match(&book.day, portable), Some(false));
    assert_eq!(book.day.boxes[0].seals_before.len(), 1);
    let gone = book.refused(|day| decide::correct_seals(day, pair, place(99), true, &[], "why"));
    assert_eq!(gone, Refusal::UnknownBox);
}

#[test]
fn every_contest_of_a_box_is_counted_and_a_ballot_of_another_is_no_error() {
    let mut book = Book::in_phase(Phase::Opening);
    let by = book.by();
    let contests = strings(&[PRESIDENT]);
    let of =
        book.take(|day| decide::seal_box(day, by, "S1", BoxKind::Stationary, &contests, &strings(&["1"])));
    book.go_to(Phase::Count);
    book.take(|day| decide::check_seals(day, by, of, &strings(&["1"]), true));
    let refused =
        |of: Ref, found: BTreeMap<String, u32>| book.refused(|day| decide::open_box(day, by, of, found));
    assert_eq!(refused(place(99), found(1, 1)), Refusal::UnknownBox);
    assert_eq!(refused(of, BTreeMap::new()), Refusal::FieldsEmpty(strings(&[PRESIDENT])));
    assert_eq!(refused(of, found(MAX_FIGURE + 1, 0)), Refusal::TooLarge);
    let mut strange = found(1, 1);
    strange.insert("mayor".into(), 1);
    assert_eq!(refused(of, strange), Refusal::UnknownContest);
    book.take(|day| decide::open_box(day, by, of, found(600, 2)));
}

#[test]
fn boxes_stay_shut_until_the_count_and_one_found_later_is_still_opened() {
    let mut book = Book::in_phase(Phase::Opening);
    let of = seal(&mut book, "P1", BoxKind::Portable);
    for phase in [Phase::Voting, Phase::Closing] {
        book.go_to(phase);
        let early = book.refused(|day| decide::open_box(day, book.by(), of, found(1, 1)));
        assert_eq!(early, Refusal::OtherPhase(phase));
    }
    book.go_to(Phase::HandOver);
    open(&mut book, of, &["ab12", "77"]);
}

#[test]
fn what_was_found_is_corrected_with_a_reason() {
    let (mut book, portable, _) = sealed();
    let by = book.by();
    let correct = |found: BTreeMap<String, u32>, reason: &'static str| {
        move |day: &Day| decide::correct_box(day, by, portable, found, reason)
    };
    assert_eq!(book.refused(correct(found(1, 1), "why")), Refusal::NotDone);
    open(&mut book, portable, &["ab12", "77"]);
    assert_eq!(book.refused(correct(found(10, 9), "why")), Refusal::NothingChanged);
    assert_eq!(book.refused(correct(found(11, 9), "")), Refusal::ReasonNeeded);
    book.take(correct(found(11, 9), "two stuck together"));
    book.take(correct(found(12, 9), "three"));
    let opening = book.day.boxes[0].opening.as_ref().unwrap();
    assert_eq!((opening.found.clone(), opening.before.len()), (found(12, 9), 2));
}
