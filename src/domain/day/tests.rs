use proptest::prelude::*;

use super::{ComplaintState, Day};
use crate::domain::count::Stage;
use crate::domain::decide::{self, next_version, open_gates};
use crate::domain::fact::{By, CallStage, Fact, OptionsTyped, Recorded, Vote};
use crate::domain::fixture::anything::{CONTESTS, journals};
use crate::domain::fixture::{self, Book, PRESIDENT, at, place};
use crate::domain::{ClockTime, Moment, Phase};

/// Asks a day everything that a screen asks.
fn look(day: &Day) {
    for contest in CONTESTS {
        let rows = day.rows(contest);
        assert_eq!(rows.len(), day.cells(contest).len());
        if day.stage(contest) == Stage::Agreed {
            assert_eq!(day.agreed(contest).len(), rows.len());
        }
        for found in day.findings(contest).broken {
            let _ = day.is_explained(contest, &found);
            let _ = day.holds_signature(contest, found.severity);
        }
        let drafted = day.contest(contest).is_some_and(|state| state.protocol().is_some());
        assert_eq!(day.standing(contest).is_some(), drafted);
        assert!(drafted || next_version(day, contest) == (1, 1));
        let _ = day.contest(contest).map(|state| state.count.differing());
    }
    let _ = (day.phase(), day.began(Phase::Count), open_gates(day), day.commission.has_quorum());
    let _ = (day.voting.total(), day.voting.hours(), day.voting.suspended());
    let _ = day.voting.voters_until(ClockTime::parse("23:59").unwrap());
    let _ = day.boxes.iter().map(super::BallotBox::seals_match).collect::<Vec<_>>();
    look_at_registers(day);
}

/// Asks a day's registers.
fn look_at_registers(day: &Day) {
    assert_eq!(day.approved_members().is_some(), day.approved.is_some());
    for person in day.people.all.values() {
        assert!(!person.is_present() || person.presence.iter().any(|(_, come)| *come));
        let minute = Moment(i64::MIN).minute();
        let from_the_beginning = person.presence.iter().any(|(at, come)| *come && at.minute() == minute);
        assert!(from_the_beginning || !person.was_present(Moment(i64::MIN)));
    }
    for reached in crate::domain::presence::stages(day) {
        assert!(reached.members.iter().all(|who| day.commission.get(*who).is_some()));
    }
    let index = crate::domain::search::PeopleIndex::of(day);
    assert_eq!(index.find("").len(), day.people.all.len() + day.people.refused.len());
    for complaint in &day.complaints {
        assert_eq!(complaint.is_open(), complaint.settled().is_none());
        assert!(complaint.is_open() || complaint.state() >= ComplaintState::Decided);
        assert_eq!(day.complaint(complaint.at).map(|found| found.at), Some(complaint.at));
    }
    for incident in &day.incidents {
        assert!(incident.stated.confidential || incident.may_read(None));
        assert!(!incident.stated.confidential || !incident.may_read(None));
        for call in &incident.calls {
            let _ = call.reached(CallStage::Arrived);
        }
    }
    for decision in &day.decisions {
        let cast: usize = Vote::ALL.into_iter().map(|vote| decision.votes(vote)).sum();
        assert_eq!(cast, decision.stated.votes.len());
        assert_eq!(day.decision(decision.at).map(|found| found.at), Some(decision.at));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_facts_in_any_order_make_a_day(journal in journals()) {
        let mut day = Day::begin(&journal[0]).unwrap();
        for fact in &journal[1..] {
            day.apply(fact);
            look(&day);
        }
        prop_assert_eq!(day.journal.len(), journal.len(), "one line for each fact");
        let unknown = journal.iter().filter(|fact| matches!(fact.new.fact, Fact::Unknown(_))).count();
        prop_assert_eq!(day.unknown_facts, unknown);
    }

    #[test]
    fn the_same_facts_make_the_same_day(journal in journals()) {
        let day = Day::replay(&journal).unwrap();
        prop_assert_eq!(&Day::replay(&journal).unwrap(), &day);
        let (before, after) = journal.split_at(journal.len() / 2 + 1);
        let mut later = Day::replay(before).unwrap();
        for fact in after {
            later.apply(fact);
        }
        prop_assert_eq!(later, day);
    }

    #[test]
    fn names_are_nowhere_but_in_the_private_half(mut journal in journals()) {
        for fact in &mut journal {
            fact.new.private = None;
        }
        let day = Day::replay(&journal).unwrap();
        prop_assert!(day.commission.members.values().all(|member| member.name.is_empty()));
        prop_assert!(day.contacts.values().all(|(name, phone)| name.is_empty() && phone.is_empty()));
        prop_assert!(day.voting.turnout.iter().all(|report| report.taken_by.is_empty()));
        prop_assert!(day.people.all.values().all(|person| person.name.is_empty() && person.paper.is_empty()));
        prop_assert!(day.people.refused.iter().all(|person| person.name.is_empty() && person.note.is_empty()));
        prop_assert!(day.complaints.iter().all(|complaint| complaint.private.is_empty()));
        let hidden = |incident: &super::Incident| !incident.stated.confidential || incident.code.is_empty();
        prop_assert!(day.incidents.iter().all(|incident| incident.private.is_empty() && hidden(incident)));
        prop_assert!(day.decisions.iter().all(|decision| decision.text.is_empty()));
        prop_assert!(day.acts.iter().all(|act| act.ky.is_empty() && act.ru.is_empty()));
        look(&day);
    }
}

#[test]
fn a_journal_begins_with_its_opening_and_is_not_opened_again() {
    let mut book = Book::empty().staffed();
    assert!(Day::replay(&book.facts[1..]).is_none());
    assert!(Day::replay(&[]).is_none());
    let opened =
        crate::domain::fact::DayOpened { precinct: "9".into(), ..fixture::opening(fixture::rulebook()) };
    book.record(By::default().states(opened.into()));
    assert_eq!((book.day.opened.precinct.as_str(), book.day.commission.members.len()), ("1234", 5));
}

#[test]
fn a_whole_day_replays_to_what_it_was() {
    let mut book = Book::counted(&[]);
    for contest in ["president", "referendum"] {
        book.draft(contest, "aa");
        book.hear(contest);
        book.sign(contest);
    }
    book.reopen(PRESIDENT);
    book.go_to(Phase::Closed);
    assert_eq!(Day::replay(&book.facts).unwrap(), book.day);
}

#[test]
fn a_ballot_longer_than_any_is_cut_and_not_fatal() {
    let mut book = Book::empty();
    let names = (0..70_000).map(|number| number.to_string()).collect();
    book.record(By::default().states(OptionsTyped { contest: PRESIDENT.into(), names }.into()));
    assert_eq!(book.day.options(PRESIDENT).len(), usize::from(u16::MAX) + 1);
}

#[test]
fn a_fact_is_of_the_time_when_it_was_so() {
    let happened = By { happened: Some(at("06:30")), ..By::default() };
    let mut book = Book::empty().staffed();
    let who = book.member;
    book.now = at("09:00");
    book.take(|day| decide::record_presence(day, happened, &[who], true));
    let last: &Recorded = book.facts.last().unwrap();
    assert_eq!((last.recorded, last.when()), (at("09:00"), at("06:30")));
    let line = book.day.journal.last().unwrap();
    assert_eq!((line.at, line.recorded, line.happened), (place(7), at("09:00"), Some(at("06:30"))));
}

#[test]
fn resuming_twice_does_not_move_the_end_of_a_suspension() {
    let mut book = Book::in_phase(Phase::Voting);
    let by = book.by();
    book.now = at("12:00");
    book.take(|day| decide::suspend(day, by, "fire"));
    book.now = at("12:30");
    book.take(|day| decide::resume(day, by, "out"));
    let twice = crate::domain::fact::VotingResumed { reason: "from the other desk".into() };
    book.now = at("14:00");
    book.record(by.states(twice.into()));
    assert_eq!(book.day.voting.suspensions[0].until, Some(at("12:30")));
}

#[test]
fn the_journal_stays_in_the_room_while_an_entry_is_open_whatever_the_phase() {
    let mut book = Book::in_phase(Phase::Count);
    assert!(!book.day.may_leave(), "what was found would anchor the entries");
    let (cells, secretary) = (book.figures(PRESIDENT, &[]), book.secretary);
    let by = By { member: Some(secretary), ..By::default() };
    book.take(|day| decide::close_entry(day, by, PRESIDENT, &cells));
    book.go_to(Phase::HandOver);
    assert!(!book.day.may_leave(), "the first entry would be the second");
    let by = By { member: Some(book.chair), ..By::default() };
    book.take(|day| decide::close_entry(day, by, PRESIDENT, &cells));
    assert!(book.day.may_leave(), "a contest that nobody began to type holds nothing up at hand-over");
}
