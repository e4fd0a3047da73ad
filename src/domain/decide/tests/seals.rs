use crate::domain::decide::{self, Refusal, SEALS_DIFFER, SealsRead};
use crate::domain::fact::{BoxKind, Gate, Ref, SealsChecked, TripBegun, TripReturned};
use crate::domain::fixture::{self, Book, PRESIDENT, place};
use crate::domain::{Day, Phase};

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn seal(book: &mut Book, label: &str, kind: BoxKind) -> Ref {
    let by = book.by();
    let seals = strings(&["004417", "004418"]);
    book.take(|day| decide::seal_box(day, by, label, kind, &[PRESIDENT.to_owned()], &seals))
}

/// A portable and two stationary boxes in the count.
fn counting() -> (Book, [Ref; 3]) {
    let mut book = Book::in_phase(Phase::Opening);
    let boxes = [
        seal(&mut book, "P1", BoxKind::Portable),
        seal(&mut book, "S1", BoxKind::Stationary),
        seal(&mut book, "S2", BoxKind::Stationary),
    ];
    book.go_to(Phase::Count);
    (book, boxes)
}

fn read(book: &mut Book, of: Ref, seals: &[&str]) {
    let by = book.by();
    book.take(|day| decide::check_seals(day, by, of, &strings(seals), true));
}

fn gates(day: &Day, of: Ref) -> Vec<Gate> {
    decide::gates_before(day, day.boxes.iter().find(|known| known.at == of).unwrap())
}

fn open(day: &Day, book: &Book, of: Ref) -> decide::Decision {
    decide::open_box(day, book.by(), of, [(PRESIDENT.to_owned(), 5)].into())
}

#[test]
fn a_difference_opens_the_incident_by_itself_with_the_numbers_in_it() {
    let (mut book, [portable, ..]) = counting();
    read(&mut book, portable, &["004471", "004418"]);
    let incident = book.day.incidents[0].clone();
    assert_eq!(incident.stated.code, SEALS_DIFFER);
    assert_eq!(incident.private["what"], "P1: 004417, 004418 / 004471, 004418");
    let check = &book.day.boxes[0].checks[0];
    assert_eq!(decide::incident_of(&book.day, check).unwrap().at, incident.at);
    assert_eq!(check.expected, strings(&["004417", "004418"]));
    // The same box with the incident still open makes no second one.
    let pair = book.pair();
    book.take(|day| decide::check_seals(day, pair, portable, &strings(&["1"]), true));
    assert_eq!(book.day.incidents.len(), 1);
}

#[test]
fn seals_that_are_the_same_open_no_incident_and_no_gate() {
    let (mut book, [portable, ..]) = counting();
    read(&mut book, portable, &["004418", "004417"]);
    assert_eq!((book.day.incidents.len(), gates(&book.day, portable)), (0, vec![]));
}

#[test]
fn a_book_without_registers_takes_a_difference_all_the_same() {
    let bare = crate::domain::Rulebook { registers: None, ..fixture::rulebook() };
    let mut book = Book::of(fixture::opening(bare)).staffed();
    book.go_to(Phase::Opening);
    let of = seal(&mut book, "S1", BoxKind::Stationary);
    let by = book.by();
    let facts = decide::check_seals(&book.day, by, of, &[], false).unwrap();
    assert_eq!(facts, [by.states(SealsChecked { of, seals: vec![], opening: false }.into())]);
}

#[test]
fn a_box_whose_seals_differ_waits_for_an_act_about_it_its_reading_or_its_incident() {
    for about in 0..3 {
        let (mut book, [portable, one, two]) = counting();
        read(&mut book, portable, &["004471", "004418"]);
        for of in [one, two] {
            book.open_box(of, &["004417", "004418"], &[(PRESIDENT, 5)]);
        }
        let closed = Refusal::GateClosed(Gate::SealsDiffer);
        assert_eq!(book.refused(|day| open(day, &book, portable)), closed);
        let check = book.day.boxes[0].checks[0].at;
        let about = [portable, check, book.day.incidents[0].at][about];
        let (pair, signers) = (book.pair(), [book.chair, book.secretary]);
        book.take(|day| decide::draw_act(day, pair, "seal-differs", Some(about), "ky", "ru", &signers, None));
        assert_eq!(gates(&book.day, portable), []);
        let by = book.by();
        book.take(|day| decide::open_box(day, by, portable, [(PRESIDENT.to_owned(), 5)].into()));
    }
}

#[test]
fn an_act_drawn_before_the_difference_was_found_is_not_about_it() {
    let (mut book, [portable, one, two]) = counting();
    let (pair, signers) = (book.pair(), [book.chair, book.secretary]);
    let act = |book: &mut Book| {
        book.take(|day| {
            decide::draw_act(day, pair, "seal-differs", Some(portable), "ky", "ru", &signers, None)
        })
    };
    act(&mut book);
    for of in [one, two] {
        book.record(
            pair.states(
                crate::domain::fact::GatePassed {
                    gate: Gate::PortableFirst,
                    of: Some(of),
                    reason: "the road".into(),
                }
                .into(),
            ),
        );
        book.open_box(of, &["004417", "004418"], &[(PRESIDENT, 5)]);
    }
    read(&mut book, portable, &["004471", "004418"]);
    assert_eq!(gates(&book.day, portable), [Gate::SealsDiffer]);
    act(&mut book);
    assert_eq!(gates(&book.day, portable), []);
    book.take(|day| decide::check_seals(day, pair, portable, &strings(&["004471", "004418"]), true));
    assert_eq!(gates(&book.day, portable), [], "the same difference read again is no new one");
    book.take(|day| decide::check_seals(day, pair, portable, &strings(&["004471"]), true));
    assert_eq!(gates(&book.day, portable), [Gate::SealsDiffer], "another one is");
}

#[test]
fn two_members_pass_the_gate_of_other_seals_with_a_reason() {
    let (mut book, [portable, ..]) = counting();
    let (alone, pair) = (book.by(), book.pair());
    let pass = |by, reason: &'static str| {
        move |day: &Day| decide::pass_gate(day, by, Gate::SealsDiffer, Some(portable), reason)
    };
    assert_eq!(
        book.refused(pass(pair, "why")),
        Refusal::NothingChanged,
        "no gate is passed that stands open"
    );
    read(&mut book, portable, &[]);
    assert_eq!(book.refused(pass(alone, "why")), Refusal::TwoMembersNeeded);
    assert_eq!(book.refused(pass(pair, "")), Refusal::ReasonNeeded);
    let unknown = book.refused(|day| decide::pass_gate(day, pair, Gate::SealsDiffer, Some(place(99)), "why"));
    assert_eq!(unknown, Refusal::UnknownBox);
    book.take(pass(pair, "the number was misread in the morning"));
    let by = book.by();
    book.take(|day| decide::open_box(day, by, portable, [(PRESIDENT.to_owned(), 5)].into()));
    assert_eq!(book.day.boxes[0].opening.as_ref().unwrap().seals, Vec::<String>::new());
}

#[test]
fn a_box_whose_seals_differ_is_opened_last_and_keeps_no_other_waiting() {
    let (mut book, [portable, one, two]) = counting();
    read(&mut book, portable, &["004471", "004418"]);
    let (pair, signers) = (book.pair(), [book.chair, book.secretary]);
    book.take(|day| decide::draw_act(day, pair, "seal-differs", Some(portable), "ky", "ru", &signers, None));
    assert_eq!(gates(&book.day, portable), [Gate::SealsDiffer], "others are closed");
    assert_eq!(gates(&book.day, one), []);
    for of in [one, two] {
        book.open_box(of, &["004417", "004418"], &[(PRESIDENT, 5)]);
    }
    assert_eq!(gates(&book.day, portable), []);
}

#[test]
fn after_a_difference_the_seals_are_read_again_by_two_members() {
    let (mut book, [portable, ..]) = counting();
    read(&mut book, portable, &["004471", "004418"]);
    let (alone, pair) = (book.by(), book.pair());
    let again = strings(&["004417", "004418"]);
    let refused = book.refused(|day| decide::check_seals(day, alone, portable, &again, true));
    assert_eq!(refused, Refusal::TwoMembersNeeded);
    book.take(|day| decide::check_seals(day, pair, portable, &again, true));
    assert_eq!(decide::seals_read(&book.day.boxes[0]), SealsRead::Same);
    assert_eq!(book.day.boxes[0].checks.len(), 2, "what was read first stays");
}

#[test]
fn a_number_typed_wrongly_at_sealing_is_corrected_and_the_gate_is_passed_all_the_same() {
    let (mut book, [portable, ..]) = counting();
    read(&mut book, portable, &["004471", "004418"]);
    let pair = book.pair();
    let right = strings(&["004471", "004418"]);
    book.take(|day| decide::correct_seals(day, pair, portable, false, &right, "a slip of the key"));
    assert_eq!(gates(&book.day, portable), [Gate::SealsDiffer]);
    book.take(|day| {
        decide::pass_gate(day, pair, Gate::SealsDiffer, Some(portable), "the act has the number")
    });
    assert_eq!(gates(&book.day, portable), []);
}

#[test]
fn seals_read_on_the_way_do_not_open_a_box() {
    let mut book = Book::in_phase(Phase::Opening);
    let of = seal(&mut book, "S1", BoxKind::Stationary);
    let by = book.by();
    let seals = strings(&["004417", "004418"]);
    let early = book.refused(|day| decide::check_seals(day, by, of, &seals, true));
    assert_eq!(early, Refusal::OtherPhase(Phase::Opening));
    book.take(|day| decide::check_seals(day, by, of, &seals, false));
    book.go_to(Phase::Count);
    assert_eq!(book.refused(|day| open(day, &book, of)), Refusal::SealsUnread);
    assert_eq!(
        book.refused(|day| decide::check_seals(day, by, place(99), &seals, false)),
        Refusal::UnknownBox
    );
}

#[test]
fn seals_broken_and_put_on_are_two_members_work_and_are_read_anew() {
    let (mut book, [portable, ..]) = counting();
    read(&mut book, portable, &["004417", "004418"]);
    let (alone, pair) = (book.by(), book.pair());
    let change = |by, broken: &[&str], applied: &[&str], reason: &'static str| {
        let (broken, applied) = (strings(broken), strings(applied));
        move |day: &Day| decide::change_seals(day, by, portable, &broken, &applied, reason)
    };
    assert_eq!(book.refused(change(alone, &["004417"], &["9"], "torn")), Refusal::TwoMembersNeeded);
    assert_eq!(book.refused(change(pair, &["1"], &["9"], "torn")), Refusal::SealUnknown);
    assert_eq!(book.refused(change(pair, &[""], &[" "], "torn")), Refusal::SealNeeded);
    assert_eq!(book.refused(change(pair, &["004417"], &["9"], "")), Refusal::ReasonNeeded);
    book.take(change(pair, &["004417"], &["9"], "torn"));
    assert_eq!(book.day.boxes[0].seals, ["004418", "9"]);
    assert_eq!(decide::seals_read(&book.day.boxes[0]), SealsRead::Unread);
    book.open_box(portable, &["9", "004418"], &[(PRESIDENT, 5)]);
    assert_eq!(book.refused(change(pair, &["9"], &[], "packed")), Refusal::BoxOpen);
    assert_eq!(book.refused(|day| decide::check_seals(day, alone, portable, &[], false)), Refusal::BoxOpen);
}

#[test]
fn a_box_whose_trip_is_out_is_not_opened() {
    let (mut book, [portable, ..]) = counting();
    read(&mut book, portable, &["004417", "004418"]);
    let (by, pair) = (book.by(), book.pair());
    let out = TripBegun {
        of: portable,
        team: vec![book.chair, book.member],
        by_lot: true,
        requests: 3,
        out: [(PRESIDENT.to_owned(), 5)].into(),
        offered: 1,
        joined: 0,
    };
    let trip = book.record(by.states(out.into()));
    assert_eq!(book.refused(|day| open(day, &book, portable)), Refusal::GateClosed(Gate::TripOut));
    let mut passed = book.clone();
    passed.take(|day| decide::pass_gate(day, pair, Gate::TripOut, Some(portable), "the car is at the door"));
    assert_eq!(gates(&passed.day, portable), []);
    let back = TripReturned {
        of: trip,
        served: 3,
        unserved: [].into(),
        issued: [(PRESIDENT.to_owned(), 3)].into(),
        spoiled: [].into(),
        unused: [(PRESIDENT.to_owned(), 2)].into(),
        slot_closed: true,
    };
    book.record(by.states(back.into()));
    assert_eq!(gates(&book.day, portable), []);
}

#[test]
fn a_wrong_reading_is_taken_back_by_two_and_the_gate_follows() {
    let (mut book, [portable, ..]) = counting();
    read(&mut book, portable, &["004471", "004418"]);
    assert_eq!(gates(&book.day, portable), [Gate::SealsDiffer]);
    let check = book.day.boxes[0].checks[0].at;
    let (by, pair) = (book.by(), book.pair());
    let alone = book.refused(|day| decide::take_back_statement(day, by, check, "digits swapped"));
    assert_eq!(alone, Refusal::TwoMembersNeeded);
    assert_eq!(book.refused(|day| decide::take_back_statement(day, pair, check, " ")), Refusal::ReasonNeeded);
    book.take(|day| decide::take_back_statement(day, pair, check, "digits swapped"));
    let known = &book.day.boxes[0];
    assert_eq!(decide::seals_read(known), SealsRead::Unread, "it is read again before it is opened");
    assert_eq!((known.checks.len(), known.mistaken.len()), (0, 1));
    assert_eq!(gates(&book.day, portable), []);
    read(&mut book, portable, &["004417", "004418"]);
    assert_eq!(decide::seals_read(&book.day.boxes[0]), SealsRead::Same);
    let check = book.day.boxes[0].checks[0].at;
    for fact in open(&book.day, &book, portable).unwrap() {
        book.record(fact);
    }
    let rests = book.refused(|day| decide::take_back_statement(day, pair, check, "late"));
    assert_eq!(rests, Refusal::EntryRestsOnIt);
}
