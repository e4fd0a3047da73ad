//! The protocol waits for complaints.

use super::complaints::{receive, received};
use crate::domain::decide::{self, ComplaintEntry, Refusal, open_for};
use crate::domain::fact::{Ref, Ruling, Signature};
use crate::domain::fixture::registers::complaint;
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, two};
use crate::domain::protocol::Standing;
use crate::domain::{Day, Phase};

#[test]
fn a_protocol_waits_for_complaints_about_it_and_about_the_day() {
    let mut book = Book::in_phase(Phase::Voting);
    let own = receive(&mut book, complaint());
    let day_long = receive(&mut book, ComplaintEntry { contest: "", ..complaint() });
    let later = receive(&mut book, ComplaintEntry { contest: REFERENDUM, class: "days", ..complaint() });
    assert_eq!(open_for(&book.day, PRESIDENT), [own, day_long]);
    assert_eq!(open_for(&book.day, REFERENDUM), [day_long, later], "days that the law gives do not matter");
    book.decide(own, Ruling::Granted, false);
    assert_eq!(open_for(&book.day, PRESIDENT), [own, day_long], "a vote that failed decides nothing");
    book.decide(own, Ruling::Granted, true);
    let by = book.by();
    book.take(|day| decide::transfer(day, by, day_long, "police", "KUSP 5", false, ""));
    assert_eq!(open_for(&book.day, PRESIDENT), [], "what is decided or passed on need not be answered first");
}

/// A protocol heard and ready for signatures, with a complaint about it that came before the count.
fn heard() -> (Book, Ref) {
    let mut book = Book::in_phase(Phase::Count);
    let of = receive(&mut book, complaint());
    let mut book = book.then_counted(&[]);
    book.draft(PRESIDENT, "aa");
    book.hear(PRESIDENT);
    (book, of)
}

#[test]
fn nobody_signs_while_a_complaint_is_open_and_whoever_does_not_sign_may_say_so() {
    let (mut book, of) = heard();
    let by = book.by();
    for how in Signature::ALL {
        let refused = decide::sign(&book.day, by, PRESIDENT, book.chair, how, "why").err();
        let puts_name = matches!(how, Signature::Signed | Signature::Dissent);
        assert_eq!(refused, puts_name.then_some(Refusal::ComplaintsOpen(1)), "{how:?}");
    }
    book.decide(of, Ruling::Rejected, true);
    book.sign(PRESIDENT);
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Signed));
}

#[test]
fn two_members_let_a_protocol_pass_with_a_reason_and_only_past_what_was_open_then() {
    let (mut book, of) = heard();
    let pair = two(book.member, book.other);
    let pass = |by, contest, reason| move |day: &Day| decide::pass_complaints(day, by, contest, reason);
    assert_eq!(book.refused(pass(pair, PRESIDENT, "")), Refusal::ReasonNeeded);
    assert_eq!(book.refused(pass(book.by(), PRESIDENT, "why")), Refusal::TwoMembersNeeded);
    assert_eq!(book.refused(pass(pair, REFERENDUM, "why")), Refusal::NoComplaintsOpen);
    assert_eq!(book.refused(pass(pair, "mayor", "why")), Refusal::UnknownContest);
    book.take(pass(pair, PRESIDENT, "the court decides it"));
    assert_eq!(book.day.passed_complaints[PRESIDENT], [(book.now, vec![of], "the court decides it".into())]);
    assert!(book.day.complaint(of).unwrap().is_open(), "passing decides nothing");
    assert_eq!(book.refused(pass(pair, PRESIDENT, "why")), Refusal::NoComplaintsOpen);
    let about_the_day = receive(&mut book, ComplaintEntry { contest: "", ..complaint() });
    assert_eq!(open_for(&book.day, PRESIDENT), [about_the_day]);
    assert_eq!(open_for(&book.day, REFERENDUM), [about_the_day], "each protocol has its own gate");
    book.take(pass(pair, PRESIDENT, "it came at midnight"));
    book.sign(PRESIDENT);
    assert_eq!(open_for(&book.day, REFERENDUM), [about_the_day]);
}

#[test]
fn nothing_is_passed_before_there_is_a_protocol_to_sign() {
    let (book, _) = received();
    let refused = book.refused(|day| decide::pass_complaints(day, book.pair(), PRESIDENT, "why"));
    assert_eq!(refused, Refusal::OtherPhase(Phase::Voting));
}
