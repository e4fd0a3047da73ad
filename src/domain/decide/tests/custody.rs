use crate::domain::day::Statement;
use crate::domain::decide::{self, CustodyEntry, NoteEntry, Refusal};
use crate::domain::fact::{BoxKind, By, DeviceEvent, DeviceKind, Gate, PackReceived, Ref};
use crate::domain::fixture::{Book, PRESIDENT, at, place};
use crate::domain::{Day, Phase};

fn seal(book: &mut Book, label: &str, kind: BoxKind) -> Ref {
    let by = book.by();
    book.take(|day| decide::seal_box(day, by, label, kind, &[PRESIDENT.to_owned()], &["1".to_owned()]))
}

fn to_member(of: Ref, holder: Ref) -> CustodyEntry<'static> {
    CustodyEntry { of, place: "the safe", holder: Some(holder), receiver: "", whole: true, note: "" }
}

fn note(of: Ref, event: DeviceEvent) -> NoteEntry<'static> {
    NoteEntry { of, event, counter: None, receipt: "", note: "", by: None }
}

/// Every refusal that only custody gives.
pub fn refusals() -> Vec<Refusal> {
    let mut book = Book::in_phase(Phase::Opening);
    let (by, pair, chair) = (book.by(), book.pair(), book.chair);
    let machine = seal(&mut book, "M1", BoxKind::Machine);
    let device = book.take(|day| decide::register_device(day, by, "7", DeviceKind::Printer));
    book.take(|day| decide::note_device(day, by, note(device, DeviceEvent::Started)));
    let gone = NoteEntry { note: "smoke", ..note(machine, DeviceEvent::Replaced) };
    let nobody = CustodyEntry { holder: None, ..to_member(machine, chair) };
    let mut refusals = vec![
        book.refused(|day| decide::place_box(day, by, machine, "", true)),
        book.refused(|day| decide::change_seals(day, pair, machine, &["9".into()], &[], "torn")),
        book.refused(|day| decide::pass_custody(day, pair, nobody)),
        book.refused(|day| decide::note_device(day, by, gone)),
        book.refused(|day| decide::take_back_statement(day, pair, device, "entered twice")),
    ];
    book.go_to(Phase::Count);
    book.open_box(machine, &["1"], &[(PRESIDENT, 5)]);
    let entry = decide::AsideEntry { of: machine, contest: PRESIDENT, count: 1, envelope: "A", note: "" };
    refusals.push(book.refused(|day| decide::set_aside(day, pair, entry)));
    let ruling = crate::domain::fact::BoxRuling::Counted;
    refusals.push(book.refused(|day| decide::rule_on_box(day, pair, machine, PRESIDENT, ruling, "why")));
    refusals
}

#[test]
fn what_is_passed_on_has_a_place_a_holder_and_two_signatures() {
    let mut book = Book::in_phase(Phase::Opening);
    let of = seal(&mut book, "P1", BoxKind::Portable);
    let (alone, pair, member) = (book.by(), book.pair(), book.member);
    let refused = |by, entry| book.refused(|day| decide::pass_custody(day, by, entry));
    let entry = to_member(of, member);
    assert_eq!(refused(alone, entry), Refusal::TwoMembersNeeded);
    assert_eq!(refused(pair, CustodyEntry { place: " ", ..entry }), Refusal::PlaceNeeded);
    assert_eq!(refused(pair, CustodyEntry { of: place(99), ..entry }), Refusal::UnknownEntry);
    assert_eq!(refused(pair, CustodyEntry { holder: Some(place(99)), ..entry }), Refusal::UnknownMember);
    assert_eq!(refused(pair, CustodyEntry { holder: None, ..entry }), Refusal::HolderNeeded);
    assert_eq!(refused(pair, CustodyEntry { receiver: "Асанов", ..entry }), Refusal::HolderNeeded);
    assert_eq!(refused(pair, CustodyEntry { whole: false, ..entry }), Refusal::ReasonNeeded);
    book.take(|day| decide::pass_custody(day, pair, entry));
    let last = book.day.custody.last_passing(of).unwrap();
    assert_eq!((last.stated.holder, last.by), (Some(member), (pair.member, pair.witness)));
}

#[test]
fn whoever_is_no_member_is_named_in_private() {
    let mut book = Book::in_phase(Phase::Opening);
    let (by, pair) = (book.by(), book.pair());
    let device = book.take(|day| decide::register_device(day, by, "7", DeviceKind::Identification));
    let pack = PackReceived { stock: PRESIDENT.into(), label: "1".into(), nominal: 100, act: "4".into() };
    let pack = book.record(by.states(pack.into()));
    for of in [device, pack] {
        let entry =
            CustodyEntry { holder: None, receiver: "Асанов", ..to_member(of, pair.member.unwrap()) };
        book.take(|day| decide::pass_custody(day, pair, entry));
        assert_eq!(book.day.custody.last_passing(of).unwrap().receiver, "Асанов");
        let last = book.facts.last().unwrap();
        assert_eq!(last.new.private.as_ref().unwrap()["receiver"], "Асанов");
        assert!(!format!("{:?}", last.new.fact).contains("Асанов"));
    }
}

#[test]
fn a_device_has_one_name_among_its_kind() {
    let mut book = Book::in_phase(Phase::Opening);
    let by = book.by();
    let register = |label: &'static str, kind| move |day: &Day| decide::register_device(day, by, label, kind);
    book.take(register("7", DeviceKind::Identification));
    assert_eq!(book.refused(register(" 7", DeviceKind::Identification)), Refusal::LabelTaken);
    assert_eq!(book.refused(register("", DeviceKind::Printer)), Refusal::NameNeeded);
    book.take(register("7", DeviceKind::Printer));
    assert_eq!(book.day.custody.devices.len(), 2);
}

#[test]
fn a_machine_that_fails_at_10_40_is_replaced_by_its_own_sealed_box() {
    let mut book = Book::in_phase(Phase::Opening);
    let machine = seal(&mut book, "M1", BoxKind::Machine);
    book.go_to(Phase::Voting);
    let by = book.by();
    book.take(|day| decide::note_device(day, by, note(machine, DeviceEvent::Started)));
    book.now = at("10:50");
    let stopped = NoteEntry {
        counter: Some(212),
        receipt: "18",
        note: "the screen is frozen",
        ..note(machine, DeviceEvent::Stopped)
    };
    let then = By { happened: Some(at("10:40")), ..by };
    book.take(|day| decide::note_device(day, then, stopped));
    assert!(book.day.custody.stands_still(machine));
    let fallback = seal(&mut book, "F1", BoxKind::Fallback);
    book.now = at("11:00");
    let replaced =
        NoteEntry { note: "by decision 2", by: Some(fallback), ..note(machine, DeviceEvent::Replaced) };
    let early = By { happened: Some(at("10:30")), ..by };
    assert_eq!(book.refused(|day| decide::note_device(day, early, replaced)), Refusal::BeforeIt);
    book.take(|day| decide::note_device(day, by, replaced));
    assert_eq!(book.day.custody.minutes_lost(machine, at("12:00")), 20);
    assert_eq!(book.day.custody.notes_of(machine).last().unwrap().stated.by, Some(fallback));
    assert_eq!(book.refused(|day| decide::note_device(day, by, replaced)), Refusal::AlreadyDone);
}

#[test]
fn events_follow_each_other_and_a_counter_is_taken_as_read() {
    let mut book = Book::in_phase(Phase::Voting);
    let by = book.by();
    let of = book.take(|day| decide::register_device(day, by, "7", DeviceKind::Identification));
    let refused = |book: &Book, entry| book.refused(|day| decide::note_device(day, by, entry));
    assert_eq!(refused(&book, note(place(99), DeviceEvent::Started)), Refusal::UnknownEntry);
    assert_eq!(refused(&book, note(of, DeviceEvent::Resumed)), Refusal::NothingChanged);
    assert_eq!(refused(&book, note(of, DeviceEvent::Stopped)), Refusal::ReasonNeeded);
    let huge = NoteEntry { counter: Some(10_000_000), ..note(of, DeviceEvent::Counter) };
    assert_eq!(refused(&book, huge), Refusal::TooLarge);
    let stopped = NoteEntry { note: "no paper", ..note(of, DeviceEvent::Stopped) };
    book.take(|day| decide::note_device(day, by, stopped));
    assert_eq!(refused(&book, stopped), Refusal::NothingChanged);
    book.take(|day| decide::note_device(day, by, note(of, DeviceEvent::Resumed)));
    for counter in [300, 200] {
        let read = NoteEntry { counter: Some(counter), ..note(of, DeviceEvent::Counter) };
        book.take(|day| decide::note_device(day, by, read));
    }
    let itself = NoteEntry { note: "broken", by: Some(of), ..note(of, DeviceEvent::Replaced) };
    assert_eq!(refused(&book, itself), Refusal::ReplacementNeeded);
    let other = book.take(|day| decide::register_device(day, by, "8", DeviceKind::Identification));
    book.take(|day| decide::note_device(day, by, NoteEntry { by: Some(other), ..itself }));
}

#[test]
fn a_stationary_box_has_no_events_and_a_portable_one_replaces_no_machine() {
    let mut book = Book::in_phase(Phase::Voting);
    let by = book.by();
    let (hall, portable, machine) = (
        seal(&mut book, "S1", BoxKind::Stationary),
        seal(&mut book, "P1", BoxKind::Portable),
        seal(&mut book, "M1", BoxKind::Machine),
    );
    let refused = |entry| book.refused(|day| decide::note_device(day, by, entry));
    assert_eq!(refused(note(hall, DeviceEvent::Started)), Refusal::UnknownEntry);
    let replaced = NoteEntry { note: "smoke", by: Some(portable), ..note(machine, DeviceEvent::Replaced) };
    assert_eq!(refused(replaced), Refusal::ReplacementNeeded);
}

#[test]
fn what_happened_to_a_device_is_taken_back_before_the_device() {
    let mut book = Book::in_phase(Phase::Voting);
    let (by, pair) = (book.by(), book.pair());
    let of = book.take(|day| decide::register_device(day, by, "7", DeviceKind::Printer));
    let started = book.take(|day| decide::note_device(day, by, note(of, DeviceEvent::Started)));
    assert_eq!(book.day.statement(started), Some(Statement::Entry));
    let back = |of| move |day: &Day| decide::take_back_statement(day, pair, of, "entered twice");
    assert_eq!(book.refused(back(of)), Refusal::EntryRestsOnIt);
    book.take(back(started));
    book.take(back(of));
    assert!(book.day.custody.devices.is_empty());
}

#[test]
fn every_gate_is_passed_by_two_members_with_a_reason_and_only_so() {
    let mut book = Book::in_phase(Phase::Opening);
    let first = seal(&mut book, "P1", BoxKind::Portable);
    let of = seal(&mut book, "S1", BoxKind::Stationary);
    book.go_to(Phase::Count);
    let (alone, pair) = (book.by(), book.pair());
    book.take(|day| decide::check_seals(day, alone, first, &[], true));
    book.take(|day| decide::check_seals(day, alone, of, &["1".into()], true));
    let out = crate::domain::fact::TripBegun {
        of: first,
        team: vec![book.chair, book.member],
        by_lot: true,
        requests: 1,
        out: [(PRESIDENT.to_owned(), 1)].into(),
        offered: 0,
        joined: 0,
    };
    book.record(alone.states(out.into()));
    for gate in Gate::ALL {
        // The portable box differs, so it keeps no other waiting: that gate is tried on a box of its own.
        let mut book = book.clone();
        let stands = match gate {
            Gate::SealsDiffer | Gate::TripOut | Gate::TripDay | Gate::TripTeam => Some(first),
            Gate::PortableFirst => {
                seal(&mut book, "P2", BoxKind::Portable);
                Some(of)
            }
        };
        let pass =
            |by, reason: &'static str| move |day: &Day| decide::pass_gate(day, by, gate, stands, reason);
        assert_eq!(book.refused(pass(alone, "why")), Refusal::TwoMembersNeeded, "{gate:?}");
        assert_eq!(book.refused(pass(pair, "  ")), Refusal::ReasonNeeded, "{gate:?}");
        assert!(!book.day.custody.is_passed(gate, stands));
        book.take(pass(pair, "why"));
        assert!(book.day.custody.is_passed(gate, stands));
        assert_eq!(book.day.custody.gates[0].by, (pair.member, pair.witness));
    }
}
