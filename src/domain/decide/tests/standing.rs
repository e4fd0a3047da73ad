//! What stands after it was corrected, passed, taken back or signed.

use std::collections::BTreeMap;

use crate::domain::decide::{self, PileEntry, Refusal, SealsRead};
use crate::domain::fact::{
    AnchorSet, BoxKind, By, Cell, DeviceEvent, DeviceKind, Fact, Gate, GatePassed, Pile, Ref, SealsCorrected,
    TripBegun, Value, Values,
};
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, at, opening, rulebook};
use crate::domain::{Day, Phase, StockModel};

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn values(pairs: &[(&str, u32)]) -> Values {
    pairs.iter().map(|(field, number)| ((*field).to_owned(), Value::Number(*number))).collect()
}

fn seal(book: &mut Book, label: &str, kind: BoxKind) -> Ref {
    let (by, seals) = (book.by(), strings(&["AB 1", "AB 2"]));
    book.take(|day| decide::seal_box(day, by, label, kind, &[PRESIDENT.to_owned()], &seals))
}

fn read(book: &mut Book, of: Ref, seals: &[&str]) {
    let pair = book.pair();
    book.take(|day| decide::check_seals(day, pair, of, &strings(seals), true));
}

fn gates(book: &Book, of: Ref) -> Vec<Gate> {
    decide::gates_before(&book.day, book.day.boxes.iter().find(|known| known.at == of).unwrap())
}

fn pass(book: &mut Book, gate: Gate, of: Ref) {
    let pair = book.pair();
    book.take(|day| decide::pass_gate(day, pair, gate, Some(of), "why"));
}

fn back(by: By, of: Ref) -> impl Fn(&Day) -> decide::Decision {
    move |day| decide::take_back_statement(day, by, of, "of the other pile")
}

/// A step that counted piles of the president at the opening, 07:00, and the piles counted by hand since.
fn counted() -> Book {
    let mut book = Book::in_phase(Phase::Opening);
    let by = book.by();
    let stated = values(&[("counted@president", 100), ("counted@referendum", 90)]);
    book.take(|day| decide::do_step(day, by, "ballots-counted", stated));
    book.now = at("07:40");
    book
}

fn correct(book: &mut Book, president: u32, referendum: u32) {
    let by = book.by();
    book.now = at("19:00");
    let stated = values(&[("counted@president", president), ("counted@referendum", referendum)]);
    book.take(|day| decide::correct_step(day, by, "ballots-counted", stated, "a slip"));
}

fn pile(book: &Book, contest: &str) -> Option<u32> {
    book.day.stock.pile(contest, Pile::Counted)
}

#[test]
fn a_step_corrected_elsewhere_revives_no_count() {
    let mut book = counted();
    let by = book.by();
    book.take(|day| decide::count_pile(day, by, PRESIDENT, Pile::Counted, 98));
    correct(&mut book, 100, 91);
    assert_eq!((pile(&book, PRESIDENT), pile(&book, REFERENDUM)), (Some(98), Some(91)));
}

#[test]
fn a_count_corrected_in_its_step_keeps_its_time() {
    let mut book = counted();
    correct(&mut book, 101, 90);
    let whens = |book: &Book, contest: &str| {
        book.day.stock.counts(contest, Pile::Counted).iter().map(|counted| counted.when).collect::<Vec<_>>()
    };
    assert_eq!(whens(&book, PRESIDENT), [at("07:00"), at("07:00")]);
    assert_eq!(whens(&book, REFERENDUM), [at("07:00")]);
    let by = By { happened: Some(at("06:40")), ..book.by() };
    let stated = values(&[("counted@president", 102), ("counted@referendum", 90)]);
    book.take(|day| decide::correct_step(day, by, "ballots-counted", stated, "it was earlier"));
    assert_eq!(whens(&book, PRESIDENT).last(), Some(&at("06:40")), "unless another time is stated");
}

#[test]
fn a_count_removed_from_its_step_stands_no_more() {
    let mut rules = rulebook();
    rules.profile.stock.model = StockModel::OnDemand;
    let mut book = Book::of(opening(rules)).staffed();
    book.go_to(Phase::Closing);
    let by = book.by();
    let step = book.day.steps_of_day().find(|step| step.fields.iter().any(|field| field.id == "reprints"));
    let step = step.unwrap().id.clone();
    let known = book.day.procedure().steps.iter().find(|known| known.id == step).unwrap().clone();
    let mut stated: Values = decide::missing_fields(&book.day, &known, &Values::new())
        .into_iter()
        .map(|key| (key, Value::Number(7)))
        .collect();
    let without = stated.clone();
    stated.insert("reprints@president".into(), Value::Number(3));
    book.take(|day| decide::do_step(day, by, &step, stated.clone()));
    stated.insert("reprints@president".into(), Value::Number(4));
    book.take(|day| decide::correct_step(day, by, &step, stated, "one more"));
    assert_eq!(book.day.stock.pile(PRESIDENT, Pile::Reprints), Some(4));
    book.take(|day| decide::correct_step(day, by, &step, without, "of the other printer"));
    assert_eq!(book.day.stock.pile(PRESIDENT, Pile::Reprints), None);
    assert_eq!(book.day.stock.pile(PRESIDENT, Pile::Printed), Some(7), "what stayed as it was stands");
}

#[test]
fn a_pass_of_other_seals_covers_no_later_difference() {
    let mut book = Book::in_phase(Phase::Opening);
    let of = seal(&mut book, "S1", BoxKind::Stationary);
    book.go_to(Phase::Count);
    read(&mut book, of, &["AB 1"]);
    pass(&mut book, Gate::SealsDiffer, of);
    assert_eq!(gates(&book, of), []);
    read(&mut book, of, &[]);
    assert_eq!(gates(&book, of), [Gate::SealsDiffer]);
    pass(&mut book, Gate::SealsDiffer, of);
    assert_eq!(gates(&book, of), []);
}

fn trip(book: &mut Book, of: Ref) -> Ref {
    let out = TripBegun {
        of,
        team: vec![book.chair, book.member],
        by_lot: true,
        requests: 3,
        out: [(PRESIDENT.to_owned(), 5)].into(),
        offered: 1,
        joined: 0,
    };
    book.record(book.by().states(out.into()))
}

#[test]
fn a_pass_of_a_trip_covers_that_trip_only() {
    let mut book = Book::in_phase(Phase::Voting);
    let of = seal(&mut book, "P1", BoxKind::Portable);
    for gate in [Gate::TripDay, Gate::TripTeam] {
        let fact = GatePassed { gate, of: Some(of), reason: "the road was closed".into() };
        book.record(book.pair().states(fact.into()));
    }
    assert!(book.day.custody.is_passed(Gate::TripDay, Some(of)));
    let first = trip(&mut book, of);
    assert!(!book.day.custody.is_passed(Gate::TripDay, Some(of)));
    assert!(!book.day.custody.is_passed(Gate::TripTeam, Some(of)));
    let pair = book.pair();
    book.take(back(pair, first));
    assert!(book.day.custody.is_passed(Gate::TripTeam, Some(of)), "a trip that never was used none");
    trip(&mut book, of);
    pass(&mut book, Gate::TripOut, of);
    assert!(book.day.custody.is_passed(Gate::TripOut, Some(of)));
    trip(&mut book, of);
    assert!(!book.day.custody.is_passed(Gate::TripOut, Some(of)));
}

#[test]
fn a_pass_before_the_portable_boxes_is_used_up_by_the_opening() {
    let mut book = Book::in_phase(Phase::Opening);
    seal(&mut book, "P1", BoxKind::Portable);
    let of = seal(&mut book, "S1", BoxKind::Stationary);
    book.go_to(Phase::Count);
    pass(&mut book, Gate::PortableFirst, of);
    assert!(book.day.custody.is_passed(Gate::PortableFirst, Some(of)));
    book.open_box(of, &["AB 1", "AB 2"], &[(PRESIDENT, 5)]);
    assert!(!book.day.custody.is_passed(Gate::PortableFirst, Some(of)));
}

#[test]
fn a_difference_is_not_cleared_by_what_is_put_on_afterwards() {
    let restate: [fn(&Day, By, Ref) -> decide::Decision; 2] = [
        |day, by, of| decide::correct_seals(day, by, of, false, &strings(&["AB 1", "AB 9"]), "a slip"),
        |day, by, of| decide::change_seals(day, by, of, &strings(&["AB 2"]), &strings(&["AB 9"]), "torn"),
    ];
    for restate in restate {
        let mut book = Book::in_phase(Phase::Opening);
        let of = seal(&mut book, "S1", BoxKind::Stationary);
        book.go_to(Phase::Count);
        let pair = book.pair();
        read(&mut book, of, &["AB 1", "AB 9"]);
        book.take(|day| restate(day, pair, of));
        let listed = book.day.let_pass.last().map(|passed| passed.fact.clone());
        assert_eq!(listed.as_ref(), Some(book.last()), "the report of warnings lists it");
        if decide::seals_read(&book.day.boxes[0]) != SealsRead::Unread {
            assert_eq!(gates(&book, of), [Gate::SealsDiffer]);
        }
        read(&mut book, of, &["AB 1", "AB 9"]);
        assert_eq!(gates(&book, of), [Gate::SealsDiffer], "read again, what differed first still did");
        pass(&mut book, Gate::SealsDiffer, of);
        assert_eq!(gates(&book, of), []);
    }
}

#[test]
fn seals_restated_with_nothing_amiss_are_no_warning() {
    let mut book = Book::in_phase(Phase::Opening);
    let of = seal(&mut book, "S1", BoxKind::Stationary);
    book.go_to(Phase::Count);
    let (pair, passed) = (book.pair(), book.day.let_pass.len());
    book.take(|day| decide::correct_seals(day, pair, of, false, &strings(&["AB 1", "AB 9"]), "a slip"));
    read(&mut book, of, &["AB 9", "AB 1"]);
    assert_eq!((gates(&book, of), book.day.let_pass.len()), (vec![], passed));
    let late = SealsCorrected { of, found: false, seals: strings(&["AB 3"]), reason: "a slip".into() };
    book.record(pair.states(late.into()));
    assert_eq!(gates(&book, of), [Gate::SealsDiffer], "what was read is no more what was put on");
}

#[test]
fn a_gate_is_passed_for_a_known_box_that_it_keeps_shut() {
    let mut book = Book::in_phase(Phase::Opening);
    let of = seal(&mut book, "S1", BoxKind::Stationary);
    book.go_to(Phase::Count);
    let pair = book.pair();
    for gate in Gate::ALL {
        let refused = book.refused(|day| decide::pass_gate(day, pair, gate, None, "why"));
        assert_eq!(refused, Refusal::UnknownBox, "{gate:?}");
        let member = book.refused(|day| decide::pass_gate(day, pair, gate, pair.member, "why"));
        assert_eq!(member, Refusal::UnknownBox, "{gate:?}");
    }
    for gate in [Gate::TripOut, Gate::SealsDiffer, Gate::PortableFirst] {
        let refused = book.refused(|day| decide::pass_gate(day, pair, gate, Some(of), "why"));
        assert_eq!(refused, Refusal::NothingChanged, "{gate:?}");
    }
}

#[test]
fn a_seal_is_broken_by_its_number_in_capitals_or_not() {
    let mut book = Book::in_phase(Phase::Opening);
    let of = seal(&mut book, "S1", BoxKind::Stationary);
    let pair = book.pair();
    let broken = strings(&["ab 1"]);
    book.take(|day| decide::change_seals(day, pair, of, &broken, &strings(&["9"]), "torn"));
    assert_eq!(book.day.boxes[0].seals, ["AB 2", "9"]);
    assert_eq!(book.day.boxes[0].changes[0].stated.broken, ["AB 1"], "as it was put on");
}

#[test]
fn a_machine_is_replaced_by_a_box_that_was_opened_since() {
    let mut book = Book::in_phase(Phase::Opening);
    let (machine, other) =
        (seal(&mut book, "M1", BoxKind::Machine), seal(&mut book, "F1", BoxKind::Fallback));
    book.go_to(Phase::Count);
    book.open_box(other, &["AB 1", "AB 2"], &[(PRESIDENT, 5)]);
    let by = book.by();
    let replaced = decide::NoteEntry {
        of: machine,
        event: DeviceEvent::Replaced,
        counter: None,
        receipt: "",
        note: "smoke at 10:40, written down late",
        by: Some(other),
    };
    book.take(|day| decide::note_device(day, by, replaced));
}

#[test]
fn a_closed_device_stands_still_no_more_and_a_started_one_loses_no_minutes() {
    for (end, still) in [(DeviceEvent::Closed, false), (DeviceEvent::Started, false)] {
        let mut book = Book::in_phase(Phase::Voting);
        let by = book.by();
        let of = book.take(|day| decide::register_device(day, by, "7", DeviceKind::Printer));
        let note = |event, note| decide::NoteEntry { of, event, counter: None, receipt: "", note, by: None };
        book.now = at("09:00");
        book.take(|day| decide::note_device(day, by, note(DeviceEvent::Stopped, "smoke")));
        book.now = at("09:10");
        book.take(|day| decide::note_device(day, by, note(end, "")));
        assert_eq!(book.day.custody.stands_still(of), still, "{end:?}");
        assert_eq!(book.day.custody.minutes_lost(of, at("12:00")), 10, "{end:?}");
    }
}

#[test]
fn a_count_an_anchor_and_reasons_are_taken_back() {
    let mut book = Book::in_phase(Phase::Voting);
    let (by, pair) = (book.by(), book.pair());
    book.take(|day| decide::count_pile(day, by, PRESIDENT, Pile::Unused, 410));
    let wrong = book.take(|day| decide::count_pile(day, by, PRESIDENT, Pile::Unused, 41));
    book.take(back(pair, wrong));
    assert_eq!(book.day.stock.pile(PRESIDENT, Pile::Unused), Some(410));
    let anchor = |hour, receipts| AnchorSet { hour, receipts, ..AnchorSet::default() };
    book.take(|day| decide::set_anchor(day, by, anchor(8, 30), at("09:02")));
    let wrong = book.take(|day| decide::set_anchor(day, by, anchor(8, 300), at("09:03")));
    let other = book.take(|day| decide::set_anchor(day, by, anchor(9, 300), at("09:04")));
    book.take(back(pair, wrong));
    book.take(back(pair, other));
    assert_eq!(book.day.voting.anchor(8).unwrap().stated.receipts, 30);
    assert!(!book.day.voting.anchors.contains_key(&9), "nothing is known of that hour");
    book.go_to(Phase::Count);
    let reasons: BTreeMap<String, u32> =
        book.day.procedure().invalid.iter().map(|reason| (reason.id.clone(), 1)).collect();
    let of = book.take(|day| decide::count_invalid(day, by, PRESIDENT, reasons));
    book.take(back(pair, of));
    assert!(book.day.contest(PRESIDENT).unwrap().votes.invalid.is_empty());
}

#[test]
fn what_a_signed_protocol_was_counted_from_is_not_taken_back() {
    let mut book = Book::in_phase(Phase::Opening);
    let white = seal(&mut book, "S1", BoxKind::Stationary);
    book.go_to(Phase::Count);
    book.open_box(white, &["AB 1", "AB 2"], &[(PRESIDENT, 600)]);
    let (by, pair) = (book.by(), book.pair());
    let first = Cell::votes(1);
    let entry =
        PileEntry { contest: PRESIDENT, cell: &first, of: None, team: "1", size: 50, full: 4, rest: 13 };
    let stack = book.take(|day| decide::count_votes(day, by, entry));
    let blue = decide::AsideEntry { of: white, contest: REFERENDUM, count: 6, envelope: "A", note: "" };
    let aside = book.take(|day| decide::set_aside(day, pair, blue));
    let mut book = book.then_counted(&[]);
    book.draft(PRESIDENT, "print");
    book.hear(PRESIDENT);
    let chair = book.chair;
    book.take(|day| decide::sign(day, by, PRESIDENT, chair, crate::domain::fact::Signature::Signed, ""));
    assert_eq!(book.refused(back(pair, stack)), Refusal::SignedAlready);
    assert_eq!(book.refused(back(pair, aside)), Refusal::SignedAlready, "its box is of that contest");
    let unused = book.take(|day| decide::count_pile(day, by, PRESIDENT, Pile::Unused, 41));
    book.take(back(pair, unused));
    book.reopen(PRESIDENT);
    book.take(back(pair, stack));
    let Fact::StatementTakenBack(_) = book.last() else { panic!("not taken back") };
}
