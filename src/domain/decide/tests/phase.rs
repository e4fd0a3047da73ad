use crate::domain::decide::{self, Refusal, enter_next_phase, open_gates};
use crate::domain::fact::{Basis, By, Fact};
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, by, two};
use crate::domain::{ClockTime, Moment};
use crate::domain::{Function, Phase};

#[test]
fn open_gates_are_named() {
    let book = Book::empty();
    assert_eq!(open_gates(&book.day), ["permission", "members"]);
    let book = Book::in_phase(Phase::Opening);
    let opening = "meeting lots list-read-out ballots-counted boxes start-receipts opening-announced";
    assert_eq!(open_gates(&book.day).join(" "), opening);
    let book = Book::in_phase(Phase::Voting);
    assert!(open_gates(&book.day).is_empty(), "voting ends when it ends");
    let book = Book::in_phase(Phase::Count);
    assert_eq!(open_gates(&book.day), ["contents-sorted", "contest:president", "contest:referendum"]);
    let book = Book::in_phase(Phase::Protocol);
    assert_eq!(open_gates(&book.day), ["contest:president", "contest:referendum"]);
}

#[test]
fn open_gates_are_passed_by_two_members_with_a_reason_and_that_stays() {
    let mut book = Book::in_phase(Phase::Opening);
    let (alone, pair) = (book.by(), book.pair());
    let open = open_gates(&book.day);
    for by in [alone, pair] {
        let refused = book.refused(|day| enter_next_phase(day, by, " ", Moment(i64::MAX)));
        assert_eq!(refused, Refusal::GatesOpen(open.clone()));
    }
    let same = two(book.chair, book.chair);
    for by in [alone, same] {
        let refused = book.refused(|day| enter_next_phase(day, by, "the machine broke", Moment(i64::MAX)));
        assert_eq!(refused, Refusal::TwoMembersNeeded);
    }
    book.take(|day| enter_next_phase(day, pair, " the machine broke ", Moment(i64::MAX)));
    let start = book.day.began(Phase::Voting).unwrap();
    assert_eq!((start.open.clone(), start.reason.as_str()), (open, "the machine broke"));
    let fact = book.facts.last().unwrap();
    assert_eq!((fact.new.member, fact.new.witness), (Some(book.secretary), Some(book.chair)));
}

#[test]
fn where_no_gate_stands_open_one_member_goes_on_and_no_reason_is_kept() {
    let mut book = Book::empty().staffed();
    let by = book.by();
    book.take(|day| decide::record_permission(day, by, Basis::None, ""));
    assert!(open_gates(&book.day).is_empty());
    book.take(|day| enter_next_phase(day, by, "no need", Moment(i64::MAX)));
    assert!(
        matches!(book.last(), Fact::PhaseEntered(body) if body.open.is_empty() && body.reason.is_empty())
    );
}

#[test]
fn the_members_gate_wants_a_chair_and_a_secretary() {
    let mut book = Book::empty();
    let nobody = By::default();
    book.take(|day| decide::add_member(day, nobody, "Арчалы", Function::Chair, ""));
    assert!(open_gates(&book.day).contains(&"members".to_owned()));
    book.take(|day| decide::add_member(day, nobody, "Эмендүү", Function::Secretary, ""));
    assert!(!open_gates(&book.day).contains(&"members".to_owned()));
}

#[test]
fn phases_follow_in_order_and_then_the_day_is_over() {
    let mut book = Book::empty().staffed();
    for phase in Phase::ALL {
        book.go_to(phase);
        assert_eq!(book.day.phase(), phase);
        assert_eq!(book.day.phases.len(), 1 + Phase::ALL.iter().position(|known| *known == phase).unwrap());
    }
    let over = book.refused(|day| enter_next_phase(day, book.pair(), "again", Moment(i64::MAX)));
    assert_eq!(over, Refusal::NoFurtherPhase);
}

#[test]
fn in_the_count_only_three_functions_hold_a_pen() {
    let book = Book::in_phase(Phase::Count);
    let pens = vec![Function::Chair, Function::Secretary, Function::Deputy];
    assert_eq!(decide::may_type(&book.day, by(book.member)), Err(Refusal::OnlyFunctions(pens)));
    for who in [by(crate::domain::fixture::place(99)), By::default()] {
        assert_eq!(decide::may_type(&book.day, who), Err(Refusal::NobodyAtKeyboard));
    }
    for who in [book.chair, book.secretary, book.deputy] {
        assert_eq!(decide::may_type(&book.day, by(who)), Ok(()));
    }
    let book = Book::in_phase(Phase::Protocol);
    assert_eq!(decide::may_type(&book.day, by(book.member)), Ok(()));
}

#[test]
fn each_contest_is_a_gate_of_the_count_and_of_the_protocol() {
    let mut book = Book::in_phase(Phase::Count);
    let first = book.balanced(PRESIDENT);
    book.enter(PRESIDENT, &first);
    assert_eq!(open_gates(&book.day), ["contents-sorted", "contest:referendum"]);
    let second = book.balanced(REFERENDUM);
    book.enter(REFERENDUM, &second);
    assert_eq!(open_gates(&book.day), ["contents-sorted"]);
    book.go_to(Phase::Protocol);
    book.draft(PRESIDENT, "aa");
    book.hear(PRESIDENT);
    assert_eq!(open_gates(&book.day), ["contest:president", "contest:referendum"]);
    book.sign(PRESIDENT);
    assert_eq!(open_gates(&book.day), ["contest:referendum"]);
    book.reopen(PRESIDENT);
    assert_eq!(open_gates(&book.day), ["contest:president", "contest:referendum"]);
}

#[test]
fn voting_ends_early_only_by_two_members_with_a_reason() {
    let book = Book::in_phase(Phase::Voting);
    let (by, pair) = (book.by(), book.pair());
    let noon = Moment::at(book.day.opened.date, ClockTime::new(12, 0).unwrap(), book.day.offset()).unwrap();
    let mut real = book.day.clone();
    real.opened.practice = false;
    let refused = enter_next_phase(&real, by, "", noon).unwrap_err();
    assert_eq!(refused, Refusal::GatesOpen(vec!["hours".to_owned()]));
    assert_eq!(enter_next_phase(&real, by, "fire", noon), Err(Refusal::TwoMembersNeeded));
    assert!(enter_next_phase(&real, pair, "fire", noon).is_ok());
    real.opened.practice = true;
    assert!(enter_next_phase(&real, by, "", noon).is_ok(), "a mock election runs by the trainer's clock");
}
