use crate::domain::decide::{self, Refusal, enter_next_phase, open_gates};
use crate::domain::fact::{Basis, BoxKind, By, Fact, TripBegun, TripReturned};
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
    assert_eq!(decide::hours_left(&real, noon), Some(480));
    let evening = Moment(noon.0 + 8 * 3_600_000);
    assert_eq!(decide::hours_left(&real, evening), None);
    assert!(enter_next_phase(&real, by, "", evening).is_ok());
}

#[test]
fn a_mock_election_of_another_day_goes_by_the_clock_alone() {
    let book = Book::in_phase(Phase::Voting);
    let by = book.by();
    let on = |hour| {
        Moment::at(
            book.day.opened.date.succ_opt().unwrap(),
            ClockTime::new(hour, 0).unwrap(),
            book.day.offset(),
        )
        .unwrap()
    };
    assert_eq!(
        enter_next_phase(&book.day, by, "", on(12)),
        Err(Refusal::GatesOpen(vec!["hours".to_owned()]))
    );
    assert!(enter_next_phase(&book.day, by, "", on(20)).is_ok());
}

#[test]
fn a_portable_box_alone_is_not_all_that_the_room_needs() {
    let mut book = Book::in_phase(Phase::Opening);
    let by = book.by();
    let both = || [PRESIDENT, REFERENDUM].map(str::to_owned);
    let seals = ["7".to_owned()];
    book.take(|day| decide::seal_box(day, by, "P1", BoxKind::Portable, &both(), &seals));
    assert_eq!(decide::without_box(&book.day).collect::<Vec<_>>(), [PRESIDENT, REFERENDUM]);
    assert!(open_gates(&book.day).contains(&"boxes".to_owned()));
    for (label, kind, contest) in
        [("S1", BoxKind::Stationary, PRESIDENT), ("M1", BoxKind::Machine, REFERENDUM)]
    {
        assert!(open_gates(&book.day).contains(&"boxes".to_owned()));
        book.take(|day| decide::seal_box(day, by, label, kind, &[contest.to_owned()], &seals));
    }
    assert!(!open_gates(&book.day).contains(&"boxes".to_owned()));
}

#[test]
fn trips_that_are_all_back_say_what_the_step_about_voting_outside_asks() {
    let mut book = Book::in_phase(Phase::Opening);
    let by = book.by();
    let step = book.day.steps_of_day().find(|step| step.id == "outside-voting").unwrap().clone();
    let seals = ["7".to_owned()];
    let contests = [PRESIDENT.to_owned()];
    let of = book.take(|day| decide::seal_box(day, by, "P1", BoxKind::Portable, &contests, &seals));
    assert!(!decide::is_done(&book.day, &step));
    let out = [(PRESIDENT.to_owned(), 5)].into();
    let begun = TripBegun { of, team: Vec::new(), by_lot: true, requests: 3, out, offered: 0, joined: 0 };
    let of = book.record(by.states(begun.into()));
    assert!(!decide::is_done(&book.day, &step));
    let (issued, unused) = ([(PRESIDENT.to_owned(), 3)].into(), [(PRESIDENT.to_owned(), 2)].into());
    let (spoiled, unserved) = ([].into(), [].into());
    let back = TripReturned { of, served: 3, unserved, issued, spoiled, unused, slot_closed: true };
    book.record(by.states(back.into()));
    assert!(decide::is_done(&book.day, &step));
}
