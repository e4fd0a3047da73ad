use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::domain::decide::{self, Ballot, ComplaintEntry, Decision, Refusal};
use crate::domain::fact::{By, DecisionMade, Fact, Question, Ref, Ruling, Vote};
use crate::domain::fixture::anything::Dice;
use crate::domain::fixture::{self, Book, at, by, place, registers};
use crate::domain::registers::Majority;
use crate::domain::{Day, Function, Moment, Phase};

fn votes(all: &[(Ref, Vote)]) -> BTreeMap<Ref, Vote> {
    all.iter().copied().collect()
}

fn cast(by: By, question: &Question, votes: BTreeMap<Ref, Vote>) -> impl Fn(&Day) -> Decision {
    move |day| {
        decide::vote(day, by, &Ballot { question: question.clone(), text: "so be it", votes: votes.clone() })
    }
}

/// A complaint against a member, or against none.
fn complaint(book: &mut Book, subject: Option<Ref>) -> Ref {
    let by = book.by();
    let entry = ComplaintEntry { subject, ..registers::complaint() };
    book.take(|day| decide::receive_complaint(day, by, entry))
}

fn last(book: &Book) -> &DecisionMade {
    &book.day.decisions.last().unwrap().stated
}

/// Every refusal of this subject.
pub fn refusals() -> Vec<Refusal> {
    let mut book = Book::in_phase(Phase::Voting);
    let by = book.by();
    let pair = book.pair();
    let mut refusals = vec![
        book.refused(|day| decide::set_approved(day, pair, 0, "")),
        book.refused(cast(by, &Question::Other, BTreeMap::new())),
    ];
    book.approved();
    refusals.push(book.refused(cast(by, &Question::Other, BTreeMap::new())));
    book.come(&[book.chair, book.deputy, book.secretary]);
    let all = votes(&[(book.chair, Vote::For), (book.deputy, Vote::For), (book.secretary, Vote::For)]);
    let of = complaint(&mut book, None);
    let observer = book.observer("Үсөнова");
    let question = Question::Complaint { of, ruling: Ruling::Granted };
    book.take(cast(by, &question, all.clone()));
    refusals.extend([
        book.refused(cast(by, &question, all.clone())),
        book.refused(cast(by, &Question::Other, BTreeMap::new())),
        book.refused(cast(by, &Question::Other, votes(&[(book.member, Vote::For)]))),
        book.refused(cast(by, &Question::Removal { of: observer, ground: "breaks-rules".into() }, all)),
    ]);
    refusals
}

#[test]
fn the_approved_number_is_stated_and_restated() {
    let mut book = Book::in_phase(Phase::Opening);
    let (alone, by) = (book.by(), book.pair());
    assert_eq!(book.day.approved_members(), None);
    assert_eq!(book.refused(|day| decide::set_approved(day, alone, 11, "")), Refusal::TwoMembersNeeded);
    for wrong in [0, 4, 100, u32::MAX] {
        let refused = book.refused(|day| decide::set_approved(day, by, wrong, ""));
        assert_eq!(refused, Refusal::ApprovedOutOfRange { least: 5 }, "five are entered");
    }
    book.take(|day| decide::set_approved(day, by, 11, " № 3 "));
    assert_eq!(book.day.approved_members(), Some(11));
    assert_eq!(book.refused(|day| decide::set_approved(day, by, 11, "№ 3")), Refusal::NothingChanged);
    book.take(|day| decide::set_approved(day, by, 11, "№ 4"));
    book.take(|day| decide::set_approved(day, by, 99, "№ 4"));
    book.take(|day| decide::set_approved(day, by, 5, "№ 4"));
}

#[test]
fn nothing_is_voted_on_before_the_number_is_stated() {
    let mut book = Book::in_phase(Phase::Voting);
    let three = [book.chair, book.deputy, book.secretary];
    book.come(&three);
    let by = book.by();
    let vote = cast(by, &Question::Other, votes(&three.map(|who| (who, Vote::For))));
    assert_eq!(book.refused(&vote), Refusal::ApprovedNeeded);
    book.approved();
    assert!(vote(&book.day).is_ok());
    book.take(|day| decide::add_member(day, by, "Жалбыз", Function::Member, ""));
    assert_eq!(book.refused(&vote), Refusal::ApprovedOutOfRange { least: 6 }, "six are more than five");
}

#[test]
fn a_quorum_is_more_than_half_of_the_approved_number() {
    let mut book = Book::in_phase(Phase::Voting);
    let (by, pair) = (book.by(), book.pair());
    book.take(|day| decide::set_approved(day, pair, 6, ""));
    let three = [book.chair, book.deputy, book.secretary];
    book.come(&three);
    let of_three = votes(&three.map(|who| (who, Vote::For)));
    let refused = book.refused(cast(by, &Question::Other, of_three.clone()));
    assert_eq!(refused, Refusal::NoQuorum { present: 3, approved: 6 });
    book.come(&[book.member]);
    let refused = book.refused(cast(by, &Question::Other, of_three.clone()));
    assert_eq!(refused, Refusal::VotesMissing(1));
    let mut of_four = of_three;
    of_four.insert(book.member, Vote::Abstained);
    book.take(cast(by, &Question::Other, of_four));
    assert_eq!((last(&book).number, last(&book).approved, last(&book).present.len()), (1, 6, 4));
}

#[test]
fn who_was_in_the_room_then_votes_and_not_who_is_there_now() {
    let mut book = Book::in_phase(Phase::Voting);
    let three = [book.chair, book.deputy, book.secretary];
    book.now = at("09:00");
    book.approved();
    book.come(&three);
    book.now = at("11:00");
    let by = book.by();
    let (chair, member) = (book.chair, book.member);
    book.take(|day| decide::record_presence(day, by, &[chair], false));
    book.come(&[member]);
    book.now = at("12:00");
    let then = By { happened: Some(at("10:00")), ..by };
    let of_three = votes(&three.map(|who| (who, Vote::For)));
    assert_eq!(decide::may_vote(&book.day, &Question::Other, at("10:00")), three);
    assert_eq!(book.refused(cast(by, &Question::Other, of_three.clone())), Refusal::NoVote);
    book.take(cast(then, &Question::Other, of_three));
    assert_eq!(last(&book).present, three);
}

#[test]
fn a_majority_is_of_those_present_or_of_the_approved_number() {
    for (majority, carried) in [(Majority::Present, true), (Majority::Approved, false)] {
        let mut rules = fixture::rulebook();
        rules.registers.as_mut().unwrap().voting.majority = majority;
        let mut book = Book::of(fixture::opening(rules)).staffed();
        book.go_to(Phase::Voting);
        let (by, three) = (book.by(), [book.chair, book.deputy, book.secretary]);
        book.approved();
        book.come(&three);
        let mut cast_votes = votes(&three.map(|who| (who, Vote::For)));
        cast_votes.insert(book.chair, Vote::Against);
        book.take(cast(by, &Question::Other, cast_votes));
        assert_eq!(last(&book).carried, carried, "two of three present, of five approved");
    }
}

#[test]
fn an_even_vote_is_not_carried() {
    let mut book = Book::in_phase(Phase::Voting);
    let four = [book.chair, book.deputy, book.secretary, book.member];
    book.approved();
    book.come(&four);
    let mut even = votes(&four.map(|who| (who, Vote::For)));
    even.insert(book.chair, Vote::Against);
    even.insert(book.member, Vote::Abstained);
    let of = complaint(&mut book, None);
    let question = Question::Complaint { of, ruling: Ruling::Rejected };
    let by = book.by();
    book.take(cast(by, &question, even.clone()));
    assert!(!last(&book).carried && book.day.complaint(of).unwrap().is_open());
    even.insert(book.chair, Vote::For);
    book.take(cast(by, &question, even));
    let decided = book.day.complaint(of).unwrap().decided.unwrap();
    assert_eq!((decided.0, last(&book).number), (Ruling::Rejected, 2));
}

#[test]
fn nobody_votes_on_a_complaint_against_them() {
    let mut book = Book::in_phase(Phase::Voting);
    let (by, chair) = (book.by(), book.chair);
    let three = [chair, book.deputy, book.secretary];
    book.approved();
    book.come(&three);
    let of = complaint(&mut book, Some(chair));
    let question = Question::Complaint { of, ruling: Ruling::Granted };
    let mut all = votes(&three.map(|who| (who, Vote::For)));
    assert_eq!(book.refused(cast(by, &question, all.clone())), Refusal::NoVote);
    all.remove(&chair);
    book.take(cast(by, &question, all));
    let made = last(&book);
    assert!(made.carried && made.present.contains(&chair) && !made.votes.contains_key(&chair));
}

#[test]
fn nobody_is_removed_who_was_not_warned() {
    let mut book = Book::in_phase(Phase::Voting);
    let (by, of) = (book.by(), book.observer("Үсөнова"));
    let three = [book.chair, book.deputy, book.secretary];
    book.approved();
    book.come(&three);
    let all = votes(&three.map(|who| (who, Vote::For)));
    let removal = |ground: &str| Question::Removal { of, ground: ground.into() };
    assert_eq!(book.refused(cast(by, &removal("breaks-rules"), all.clone())), Refusal::WarningFirst);
    book.now = at("11:00");
    book.take(|day| decide::warn_person(day, by, of, "breaks-rules", "told twice"));
    let before = By { happened: Some(at("10:00")), ..by };
    assert_eq!(book.refused(cast(before, &removal("breaks-rules"), all.clone())), Refusal::WarningFirst);
    assert_eq!(book.refused(cast(by, &removal("no-papers"), all.clone())), Refusal::UnknownChoice);
    let against = votes(&three.map(|who| (who, Vote::Against)));
    book.take(cast(by, &removal("breaks-rules"), against));
    assert!(book.day.people.all[&of].is_present(), "not carried, not removed");
    book.take(cast(by, &removal("breaks-rules"), all));
    assert!(book.day.people.all[&of].removed.is_some() && !book.day.people.all[&of].is_present());
}

#[test]
fn a_function_changes_with_the_decision() {
    let mut book = Book::in_phase(Phase::Voting);
    let (by, deputy) = (book.by(), book.deputy);
    let three = [book.chair, deputy, book.secretary];
    book.approved();
    book.come(&three);
    let question = |to, function| Question::Function { to, function };
    let all = votes(&three.map(|who| (who, Vote::For)));
    let same = book.refused(cast(by, &question(deputy, Function::Deputy), all.clone()));
    assert_eq!(same, Refusal::NothingChanged);
    let stranger = book.refused(cast(by, &question(place(99), Function::Chair), all.clone()));
    assert_eq!(stranger, Refusal::UnknownMember);
    let lost = votes(&three.map(|who| (who, Vote::Abstained)));
    book.take(cast(by, &question(deputy, Function::Chair), lost));
    assert_eq!(book.day.commission.get(deputy).unwrap().function, Function::Deputy);
    book.take(cast(by, &question(deputy, Function::Chair), all));
    assert!(matches!(book.last(), Fact::FunctionAssigned(_)));
    let member = book.day.commission.get(deputy).unwrap();
    assert_eq!((member.function, member.assigned[0].2.as_str()), (Function::Chair, "№ 2"));
    let text = &book.facts[book.facts.len() - 2].new.private.as_ref().unwrap()["text"];
    assert_eq!(text, "so be it");
}

#[test]
fn a_dissenting_opinion_is_of_one_who_voted() {
    let mut book = Book::in_phase(Phase::Voting);
    let (by, chair) = (book.by(), book.chair);
    let three = [chair, book.deputy, book.secretary];
    book.approved();
    book.come(&three);
    let made = book.take(cast(by, &Question::Other, votes(&three.map(|who| (who, Vote::For)))));
    let attach =
        |of, who, text: &'static str| move |day: &Day| decide::attach_opinion(day, by, of, who, text);
    assert_eq!(book.refused(attach(chair, chair, "no")), Refusal::UnknownEntry);
    assert_eq!(book.refused(attach(made, place(99), "no")), Refusal::UnknownMember);
    assert_eq!(book.refused(attach(made, book.member, "no")), Refusal::NoVote);
    assert_eq!(book.refused(attach(made, chair, " ")), Refusal::FieldsEmpty(vec!["text".into()]));
    book.take(attach(made, chair, "too early"));
    assert_eq!(book.refused(attach(made, chair, "again")), Refusal::AlreadyDone);
    assert_eq!(book.day.decision(made).unwrap().opinions, [(chair, "too early".to_owned())]);
}

#[test]
fn a_decision_is_in_words_and_by_somebody() {
    let mut book = Book::in_phase(Phase::Voting);
    let three = [book.chair, book.deputy, book.secretary];
    book.approved();
    book.come(&three);
    let all = votes(&three.map(|who| (who, Vote::For)));
    let bare = Ballot { question: Question::Other, text: " ", votes: all.clone() };
    let empty = book.refused(|day| decide::vote(day, book.by(), &bare));
    assert_eq!(empty, Refusal::FieldsEmpty(vec!["text".into()]));
    let nobody = book.refused(cast(By::default(), &Question::Other, all.clone()));
    assert_eq!(nobody, Refusal::NobodyAtKeyboard);
    book.go_to(Phase::Closed);
    let over = book.refused(cast(book.by(), &Question::Other, all));
    assert_eq!(over, Refusal::OtherPhase(Phase::Closed));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whoever comes, goes and is said to vote, whenever it is written down: a decision counts those who were there.
    #[test]
    fn quorum_and_majority_are_of_those_present(seed in any::<u64>(), approved in 5_u32..9) {
        let dice = &mut Dice(seed);
        let mut book = Book::in_phase(Phase::Voting);
        let five = [book.chair, book.deputy, book.secretary, book.member, book.other];
        let by = by(book.secretary);
        let pair = book.pair();
        book.take(|day| decide::set_approved(day, pair, approved, ""));
        // What is true: who was there in each minute from 08:00 on.
        let mut truth = [[false; 5]; 60];
        for _ in 0..dice.roll(25) {
            let (who, minute, present) = (dice.roll(5), dice.roll(60), dice.roll(3) > 0);
            let happened = Some(minute_of(minute));
            let stated = By { happened, ..by };
            // Each statement holds until the next time at which something was stated of that member.
            let of = book.day.commission.get(five[who]).unwrap();
            let next = of.presence.iter().map(|(at, _)| *at).filter(|at| *at > minute_of(minute)).min();
            let until = (minute..60).find(|later| next == Some(minute_of(*later))).unwrap_or(60);
            let fact = crate::domain::fact::PresenceRecorded { who: five[who], present };
            book.record(stated.states(fact.into()));
            for row in &mut truth[minute..until] {
                row[who] = present;
            }
        }
        let subject = five[dice.roll(5)];
        let of = complaint(&mut book, Some(subject).filter(|_| dice.roll(2) == 0));
        let question = match dice.roll(2) {
            0 => Question::Other,
            _ => Question::Complaint { of, ruling: Ruling::Granted },
        };
        for (minute, row) in truth.iter().enumerate() {
            let then = By { happened: Some(minute_of(minute)), ..by };
            let there: Vec<Ref> = five.into_iter().zip(row).filter(|(_, there)| **there).map(|(who, _)| who).collect();
            let voters = decide::may_vote(&book.day, &question, minute_of(minute));
            prop_assert!(voters.iter().all(|who| there.contains(who)));
            let said: Vec<Ref> = match dice.roll(3) {
                0 => five.iter().copied().filter(|_| dice.roll(2) == 0).collect(),
                _ => voters,
            };
            let votes: BTreeMap<Ref, Vote> = said.into_iter().map(|who| (who, dice.pick(&Vote::ALL))).collect();
            let ballot = Ballot { question: question.clone(), text: "so be it", votes };
            let Ok(facts) = decide::vote(&book.day, then, &ballot) else { continue };
            let Fact::DecisionMade(made) = &facts[0].fact else { panic!("{facts:?}") };
            prop_assert_eq!(&made.present, &there);
            prop_assert!(there.len() * 2 > usize::try_from(approved).unwrap());
            prop_assert!(made.votes.keys().all(|who| there.contains(who)));
            let in_favour = made.votes.values().filter(|vote| **vote == Vote::For).count();
            prop_assert_eq!(made.carried, in_favour * 2 > there.len());
        }
    }
}

fn minute_of(minute: usize) -> Moment {
    Moment(at("08:00").0 + i64::try_from(minute).unwrap() * 60_000)
}
