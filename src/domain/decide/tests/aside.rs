use crate::domain::decide::{self, AsideEntry, Refusal};
use crate::domain::fact::{BoxKind, BoxRuling, Ref, TripBegun, TripReturned};
use crate::domain::fixture::{self, Book, PRESIDENT, REFERENDUM, place};
use crate::domain::procedure::{PortableLimit, PortableRule};
use crate::domain::{Day, Localized, Phase, Rulebook};

fn seal(book: &mut Book, label: &str, kind: BoxKind, contest: &str) -> Ref {
    let by = book.by();
    book.take(|day| decide::seal_box(day, by, label, kind, &[contest.to_owned()], &["1".to_owned()]))
}

/// A box for each contest, that of the president opened.
fn opened() -> (Book, Ref, Ref) {
    let mut book = Book::in_phase(Phase::Opening);
    let white = seal(&mut book, "S1", BoxKind::Stationary, PRESIDENT);
    let blue = seal(&mut book, "S2", BoxKind::Stationary, REFERENDUM);
    book.go_to(Phase::Count);
    book.open_box(white, &["1"], &[(PRESIDENT, 600)]);
    (book, white, blue)
}

fn six(of: Ref) -> AsideEntry<'static> {
    AsideEntry { of, contest: REFERENDUM, count: 6, envelope: "A", note: "" }
}

#[test]
fn ballots_of_another_contest_are_sealed_aside_and_counted_again_at_their_contest() {
    let (mut book, white, _) = opened();
    let (by, pair) = (book.by(), book.pair());
    let at = book.take(|day| decide::set_aside(day, pair, six(white)));
    assert_eq!(book.day.custody.aside[0].stated.count, 6);
    book.take(|day| decide::open_aside(day, by, at, 5));
    assert_eq!(book.day.custody.aside[0].opened.unwrap().1, 5, "the true number is taken, whatever it is");
    assert_eq!(book.refused(|day| decide::open_aside(day, by, at, 6)), Refusal::AlreadyDone);
    assert_eq!(book.refused(|day| decide::open_aside(day, by, place(99), 6)), Refusal::UnknownEntry);
}

#[test]
fn what_is_set_aside_is_named_and_needs_two_members_and_an_opened_box() {
    let (mut book, white, blue) = opened();
    let (alone, pair) = (book.by(), book.pair());
    let refused = |book: &Book, by, entry| book.refused(|day| decide::set_aside(day, by, entry));
    assert_eq!(refused(&book, alone, six(white)), Refusal::TwoMembersNeeded);
    assert_eq!(refused(&book, pair, six(blue)), Refusal::NotDone);
    assert_eq!(refused(&book, pair, six(place(99))), Refusal::UnknownBox);
    assert_eq!(refused(&book, pair, AsideEntry { contest: "mayor", ..six(white) }), Refusal::UnknownContest);
    assert_eq!(refused(&book, pair, AsideEntry { contest: PRESIDENT, ..six(white) }), Refusal::OwnContest);
    assert_eq!(refused(&book, pair, AsideEntry { envelope: " ", ..six(white) }), Refusal::NameNeeded);
    let none = AsideEntry { count: 0, ..six(white) };
    assert_eq!(refused(&book, pair, none), Refusal::FieldsEmpty(vec!["count".to_owned()]));
    assert_eq!(refused(&book, pair, AsideEntry { count: 10_000_000, ..six(white) }), Refusal::TooLarge);
    book.take(|day| decide::set_aside(day, pair, six(white)));
    assert_eq!(refused(&book, pair, six(white)), Refusal::LabelTaken);
}

#[test]
fn ballots_of_no_established_form_are_named_and_belong_to_no_count() {
    let (mut book, white, _) = opened();
    let (by, pair) = (book.by(), book.pair());
    let strange = AsideEntry { contest: "", envelope: "B", ..six(white) };
    assert_eq!(book.refused(|day| decide::set_aside(day, pair, strange)), Refusal::NameNeeded);
    let named = AsideEntry { note: "a copy on thin paper", ..strange };
    let at = book.take(|day| decide::set_aside(day, pair, named));
    assert_eq!(book.refused(|day| decide::open_aside(day, by, at, 6)), Refusal::UnknownContest);
}

#[test]
fn an_envelope_that_was_opened_is_closed_again_before_it_is_taken_back() {
    let (mut book, white, _) = opened();
    let (by, pair) = (book.by(), book.pair());
    let at = book.take(|day| decide::set_aside(day, pair, six(white)));
    let opening = book.take(|day| decide::open_aside(day, by, at, 6));
    let back = |of| move |day: &Day| decide::take_back_statement(day, pair, of, "of another box");
    assert_eq!(book.refused(back(at)), Refusal::EntryRestsOnIt);
    book.take(back(opening));
    assert_eq!(book.day.custody.aside[0].opened, None);
    book.take(back(at));
    assert!(book.day.custody.aside.is_empty());
}

/// A rulebook with a rule for portable boxes.
fn ruled(limit: PortableLimit) -> Rulebook {
    let mut rules = fixture::rulebook();
    rules.procedure.portable = Some(PortableRule {
        limit,
        over: BoxRuling::Invalid,
        say: Localized::same("All of them are invalid."),
        law: "example".into(),
    });
    rules
}

/// A portable box back from a trip with three requests and two ballots issued.
fn travelled(limit: PortableLimit) -> (Book, Ref) {
    let mut book = Book::of(fixture::opening(ruled(limit))).staffed();
    book.go_to(Phase::Opening);
    let of = seal(&mut book, "P1", BoxKind::Portable, PRESIDENT);
    let number = |number| [(PRESIDENT.to_owned(), number)].into();
    let begun = TripBegun {
        of,
        team: vec![book.chair, book.member],
        by_lot: true,
        requests: 3,
        out: number(5),
        offered: 0,
        joined: 0,
    };
    let trip = book.record(book.by().states(begun.into()));
    let known = book.day.boxes[0].clone();
    assert_eq!(decide::may_hold(&book.day, &known, PRESIDENT), None, "it is not back yet");
    let back = TripReturned {
        of: trip,
        served: 2,
        unserved: [("not-at-home".to_owned(), 1)].into(),
        issued: number(2),
        spoiled: [].into(),
        unused: number(3),
        slot_closed: true,
    };
    book.record(book.by().states(back.into()));
    book.go_to(Phase::Count);
    (book, of)
}

#[test]
fn a_portable_box_may_hold_what_the_rule_says_and_another_box_anything() {
    for (limit, allowed) in [(PortableLimit::Issued, 2), (PortableLimit::Requests, 3)] {
        let (mut book, of) = travelled(limit);
        book.open_box(of, &["1"], &[(PRESIDENT, allowed)]);
        let known = book.day.boxes[0].clone();
        assert_eq!(decide::may_hold(&book.day, &known, PRESIDENT), Some(allowed));
        assert_eq!(decide::over_limit(&book.day, &known, PRESIDENT), None);
        let pair = book.pair();
        let rule = |day: &Day| decide::rule_on_box(day, pair, of, PRESIDENT, BoxRuling::Invalid, "rule");
        assert_eq!(book.refused(rule), Refusal::NotOver);
    }
    let (book, ..) = opened();
    assert_eq!(decide::may_hold(&book.day, &book.day.boxes[0], PRESIDENT), None);
}

#[test]
fn a_portable_box_with_more_ballots_than_it_may_hold_is_ruled_on_by_two_members() {
    let (mut book, of) = travelled(PortableLimit::Issued);
    book.open_box(of, &["1"], &[(PRESIDENT, 4)]);
    assert_eq!(decide::over_limit(&book.day, &book.day.boxes[0], PRESIDENT), Some((4, 2)));
    let (alone, pair) = (book.by(), book.pair());
    let rule = |by, contest: &'static str, ruling, reason: &'static str| {
        move |day: &Day| decide::rule_on_box(day, by, of, contest, ruling, reason)
    };
    assert_eq!(book.refused(rule(alone, PRESIDENT, BoxRuling::Invalid, "why")), Refusal::TwoMembersNeeded);
    assert_eq!(book.refused(rule(pair, PRESIDENT, BoxRuling::Invalid, "")), Refusal::ReasonNeeded);
    assert_eq!(book.refused(rule(pair, "mayor", BoxRuling::Invalid, "why")), Refusal::UnknownContest);
    book.take(rule(pair, PRESIDENT, BoxRuling::Invalid, "decision 3"));
    let ruled = |book: &Book| {
        let (_, stated) = &book.day.boxes[0].ruled[PRESIDENT];
        (stated.ruling, stated.found, stated.allowed)
    };
    assert_eq!(ruled(&book), (BoxRuling::Invalid, 4, 2));
    assert_eq!(book.refused(rule(pair, PRESIDENT, BoxRuling::Invalid, "again")), Refusal::NothingChanged);
    book.take(rule(pair, PRESIDENT, BoxRuling::Counted, "decision 4"));
    assert_eq!(ruled(&book).0, BoxRuling::Counted);
}
