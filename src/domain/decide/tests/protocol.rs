use chrono::NaiveDate;

use crate::domain::decide::{self, Refusal, next_version};
use crate::domain::fact::{Cause, Cell, Ref, Signature};
use crate::domain::fixture::{self, Book, PRESIDENT, REFERENDUM};
use crate::domain::profile::Verification;
use crate::domain::protocol::Standing;
use crate::domain::{Day, Function, Phase, Verified};

fn signing(
    book: &Book,
    who: Ref,
    how: Signature,
    reason: &'static str,
) -> impl Fn(&Day) -> decide::Decision + use<> {
    let by = book.by();
    move |day| decide::sign(day, by, PRESIDENT, who, how, reason)
}

fn heard(changed: &[(&str, u32)]) -> Book {
    hear(Book::counted(changed))
}

fn hear(mut book: Book) -> Book {
    book.draft(PRESIDENT, "aa");
    book.hear(PRESIDENT);
    book
}

/// A real day, its forms compared with the official text or not.
fn real(verified: bool, changed: &[(&str, u32)]) -> Book {
    let mut rulebook = fixture::rulebook();
    if verified {
        let date = NaiveDate::default();
        let found = Verification { by: "CEC".into(), act: "12".into(), date };
        rulebook.forms[0].verified = Verified::Yes(found);
    }
    let opened = crate::domain::fact::DayOpened { practice: false, ..fixture::opening(rulebook) };
    let mut book = Book::of(opened).staffed();
    book.go_to(Phase::Count);
    hear(book.then_counted(changed))
}

/// Valid ballots differ from the votes: the commission's own sum.
const OWN_SUM: &[(&str, u32)] = &[("L9", 681), ("L10", 14)];
/// More was found than issued, less than received was issued: facts of the paper.
const PAPER: &[(&str, u32)] = &[("L8", 655), ("L10", 18), ("L2", 790), ("L1", 600), ("L6", 40)];

#[test]
fn only_own_sums_in_a_verified_form_hold_a_signature() {
    let days = [
        (OWN_SUM, None, true),
        (OWN_SUM, Some(true), true),
        (OWN_SUM, Some(false), false),
        (PAPER, None, false),
        (PAPER, Some(true), false),
        (PAPER, Some(false), false),
    ];
    for (changed, verified, held) in days {
        let book = verified.map_or_else(|| heard(changed), |verified| real(verified, changed));
        assert!(!book.day.findings(PRESIDENT).broken.is_empty());
        for how in [Signature::Signed, Signature::Dissent] {
            let decision = signing(&book, book.chair, how, "why")(&book.day);
            let expected = held.then(|| Refusal::ErrorsStand(vec!["valid-is-votes".into()]));
            assert_eq!(decision.err(), expected);
        }
        for how in [Signature::Refused, Signature::Absent] {
            assert!(signing(&book, book.chair, how, "why")(&book.day).is_ok(), "nobody is made to sign");
        }
    }
}

#[test]
fn a_surplus_without_an_explanation_is_signed_too() {
    let mut book = heard(PAPER);
    book.sign(PRESIDENT);
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Signed));
    assert!(book.day.contest(PRESIDENT).unwrap().explained.is_empty());
}

#[test]
fn a_protocol_goes_from_draft_over_heard_to_signed() {
    let mut book = Book::counted(&[]);
    let nobody = book.refused(signing(&book, book.chair, Signature::Signed, ""));
    assert_eq!(nobody, Refusal::NotDrafted);
    assert_eq!(book.day.standing(PRESIDENT), None);
    book.draft(PRESIDENT, "aa");
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Draft));
    let early = book.refused(signing(&book, book.chair, Signature::Signed, ""));
    assert_eq!(early, Refusal::NotHeard);
    book.hear(PRESIDENT);
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Heard));
    let again = book.refused(|day| decide::hear_line(day, book.by(), PRESIDENT, &Cell::line("L1"), true));
    assert_eq!(again, Refusal::AlreadyDone);
    let stray = book.refused(|day| decide::hear_line(day, book.by(), PRESIDENT, &Cell::line("L99"), true));
    assert_eq!(stray, Refusal::OtherEntry);
    book.sign(PRESIDENT);
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Signed));
    let over = book.refused(|day| decide::hear_line(day, book.by(), PRESIDENT, &Cell::line("L1"), false));
    assert_eq!(over, Refusal::SignedAlready);
    let redraft = book.refused(|day| decide::draft(day, book.by(), PRESIDENT, "bb"));
    assert_eq!(redraft, Refusal::SignedAlready);
}

#[test]
fn a_draft_waits_for_its_phase_and_for_both_entries() {
    let mut book = Book::in_phase(Phase::Count);
    let cells = book.balanced(PRESIDENT);
    book.enter(PRESIDENT, &cells);
    let early = book.refused(|day| decide::draft(day, book.by(), PRESIDENT, "aa"));
    assert_eq!(early, Refusal::OtherPhase(Phase::Count));
    book.go_to(Phase::Protocol);
    let open = book.refused(|day| decide::draft(day, book.by(), REFERENDUM, "aa"));
    assert_eq!(open, Refusal::EntriesOpen);
    book.draft(PRESIDENT, "aa");
}

#[test]
fn a_line_that_differs_from_the_paper_voids_the_draft() {
    let mut book = heard(&[]);
    let alone = book.by();
    book.take(|day| decide::hear_line(day, alone, PRESIDENT, &Cell::line("L8"), false));
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Void));
    assert_eq!(book.refused(signing(&book, book.chair, Signature::Signed, "")), Refusal::DraftVoid);
    let more = book.refused(|day| decide::hear_line(day, alone, PRESIDENT, &Cell::line("L9"), true));
    assert_eq!(more, Refusal::DraftVoid);
    assert_eq!(next_version(&book.day, PRESIDENT), (1, 2), "the next draft is of the same version");
    book.draft(PRESIDENT, "bb");
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Draft), "and is read from the first line");
}

#[test]
fn a_corrected_figure_voids_the_draft() {
    let mut book = heard(&[]);
    let pair = book.pair();
    let cell = Cell::line("L8");
    book.take(|day| decide::correct_figure(day, pair, PRESIDENT, &cell, Some(649), "again"));
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Void));
    book.draft(PRESIDENT, "bb");
    let drafted = &book.day.contest(PRESIDENT).unwrap().protocol().unwrap().drafted;
    assert_eq!((drafted.draft, drafted.cells[&cell]), (2, Some(649)));
}

#[test]
fn a_second_version_stands_beside_the_first() {
    let mut book = heard(&[]);
    let (alone, pair) = (book.by(), book.pair());
    let reopen = |by, reason: &'static str| {
        move |day: &Day| decide::reopen(day, by, PRESIDENT, Cause::Returned, reason)
    };
    assert_eq!(book.refused(reopen(pair, "why")), Refusal::NotSigned);
    book.sign(PRESIDENT);
    assert_eq!(book.refused(reopen(alone, "why")), Refusal::TwoMembersNeeded);
    assert_eq!(book.refused(reopen(pair, " ")), Refusal::ReasonNeeded);
    book.take(reopen(pair, "line 8 and the act differ"));
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Superseded));
    assert_eq!(book.refused(reopen(pair, "why")), Refusal::NotSigned);
    assert_eq!(book.refused(signing(&book, book.chair, Signature::Signed, "")), Refusal::SignedAlready);
    assert_eq!(next_version(&book.day, PRESIDENT), (2, 1));
    book.draft(PRESIDENT, "bb");
    book.hear(PRESIDENT);
    book.sign(PRESIDENT);
    let versions: Vec<_> = book.day.contest(PRESIDENT).unwrap().protocols.iter().collect();
    assert_eq!(versions.len(), 2);
    assert_eq!((versions[0].drafted.version, versions[0].drafted.fingerprint.as_str()), (1, "aa"));
    assert_eq!((versions[1].drafted.version, versions[1].drafted.fingerprint.as_str()), (2, "bb"));
    assert_eq!(versions[0].signatures.len(), 5, "what was signed stays");
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Signed));
}

#[test]
fn a_protocol_returned_after_the_day_was_closed_is_drafted_again() {
    let mut book = heard(&[]);
    book.sign(PRESIDENT);
    book.go_to(Phase::Closed);
    book.reopen(PRESIDENT);
    let pair = book.pair();
    book.take(|day| decide::correct_figure(day, pair, PRESIDENT, &Cell::line("L11"), Some(1), "again"));
    book.draft(PRESIDENT, "bb");
    book.hear(PRESIDENT);
    book.sign(PRESIDENT);
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Signed));
}

#[test]
fn dissent_refusal_and_absence_say_why() {
    let book = heard(&[]);
    for how in Signature::ALL {
        let refused = signing(&book, book.member, how, " ")(&book.day).err();
        let expected = (how != Signature::Signed).then_some(Refusal::ReasonNeeded);
        assert_eq!(refused, expected, "{how:?}");
    }
    let stranger = book.refused(signing(&book, fixture::place(99), Signature::Signed, ""));
    assert_eq!(stranger, Refusal::UnknownMember);
}

#[test]
fn nobody_is_left_out_and_somebody_has_to_sign() {
    let mut book = heard(&[]);
    for who in [book.chair, book.deputy, book.secretary, book.member, book.other] {
        assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Heard));
        book.take(signing(&book, who, Signature::Refused, "the boxes were touched"));
    }
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Heard), "a protocol that nobody signed is none");
    assert!(decide::open_gates(&book.day).contains(&"contest:president".to_owned()));
}

#[test]
fn whoever_was_absent_or_refused_may_still_sign_and_nobody_takes_a_signature_back() {
    let mut book = heard(&[]);
    book.take(signing(&book, book.member, Signature::Absent, "left at 22:00"));
    book.take(signing(&book, book.other, Signature::Refused, "the boxes were touched"));
    let once = book.refused(signing(&book, book.other, Signature::Absent, "left"));
    assert_eq!(once, Refusal::AlreadyDone);
    book.take(signing(&book, book.other, Signature::Dissent, "the boxes were touched"));
    let back = book.refused(signing(&book, book.other, Signature::Refused, "after all"));
    assert_eq!(back, Refusal::AlreadyDone);
    for who in [book.chair, book.deputy, book.secretary] {
        book.take(signing(&book, who, Signature::Signed, ""));
    }
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Signed));
    assert_eq!(book.refused(signing(&book, book.chair, Signature::Refused, "no")), Refusal::SignedAlready);
    book.take(signing(&book, book.member, Signature::Signed, "came back at 23:10"));
    let signatures = &book.day.contest(PRESIDENT).unwrap().protocol().unwrap().signatures;
    assert_eq!(signatures[&book.member].0, Signature::Signed);
}

#[test]
fn a_member_added_after_the_draft_does_not_undo_the_signatures() {
    let mut book = heard(&[]);
    book.sign(PRESIDENT);
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Signed));
    let by = book.by();
    book.take(|day| decide::add_member(day, by, "Четин", Function::Member, ""));
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Signed));
}
