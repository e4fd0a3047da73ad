use crate::domain::decide::{self, ComplaintEntry, IncidentEntry, Refusal};
use crate::domain::fact::{ActDrawn, By, DecisionMade, Fact, OpinionAttached, Question, Ref, Vote};
use crate::domain::fixture::registers::{complaint, incident};
use crate::domain::fixture::{Book, at, by, place, two};
use crate::domain::{Function, Phase};

#[test]
fn a_name_is_private_and_borne_once() {
    let mut book = Book::empty().staffed();
    let add = |name: &'static str| {
        move |day: &crate::domain::Day| decide::add_member(day, By::default(), name, Function::Member, "")
    };
    assert_eq!(book.refused(add(" ")), Refusal::NameNeeded);
    assert_eq!(book.refused(add(" Арчалы ")), Refusal::LabelTaken);
    let sixth = book.take(add("Жалбыз"));
    assert_eq!(book.facts.last().unwrap().new.private.as_ref().unwrap()["name"], "Жалбыз");
    let taken = book.refused(|day| {
        decide::correct_member(day, By::default(), sixth, "Арчалы", Function::Member, "", "misspelt")
    });
    assert_eq!(taken, Refusal::LabelTaken);
}

#[test]
fn a_members_entry_is_corrected_with_a_reason() {
    let mut book = Book::empty().staffed();
    let of = book.member;
    let correct = |name: &'static str, reason: &'static str| {
        move |day: &crate::domain::Day| {
            decide::correct_member(day, By::default(), of, name, Function::Member, "party", reason)
        }
    };
    assert_eq!(book.refused(correct("Терек", "why")), Refusal::NothingChanged);
    assert_eq!(book.refused(correct("Теректи", " ")), Refusal::ReasonNeeded);
    let stranger = book.refused(|day| {
        decide::correct_member(day, By::default(), place(99), "Ким", Function::Member, "", "why")
    });
    assert_eq!(stranger, Refusal::UnknownMember);
    book.take(correct("Теректи", "misspelt"));
    assert_eq!(book.day.commission.get(of).unwrap().name, "Теректи");
}

#[test]
fn a_member_entered_twice_is_removed_by_two_others() {
    let mut book = Book::in_phase(Phase::Opening);
    let here = [book.chair, book.secretary, book.member];
    book.take(|day| decide::record_presence(day, By::default(), &here, true));
    let twice = book.take(|day| decide::add_member(day, By::default(), "Терек уулу", Function::Member, ""));
    assert!(!book.day.commission.has_quorum(), "three of six");
    let (alone, pair) = (book.by(), book.pair());
    let remove = |by, of, reason: &'static str| {
        move |day: &crate::domain::Day| decide::remove_member(day, by, of, reason)
    };
    assert_eq!(book.refused(remove(alone, twice, "twice")), Refusal::TwoMembersNeeded);
    for own in [two(twice, book.chair), two(book.chair, twice)] {
        assert_eq!(book.refused(remove(own, twice, "twice")), Refusal::TwoMembersNeeded);
    }
    assert_eq!(book.refused(remove(pair, twice, " ")), Refusal::ReasonNeeded);
    assert_eq!(book.refused(remove(pair, place(99), "twice")), Refusal::UnknownMember);
    book.take(remove(pair, twice, "entered twice"));
    assert!(book.day.commission.has_quorum(), "three of five");
    assert!(book.day.commission.get(twice).is_none());
    assert_eq!(book.day.commission.ever(twice).unwrap().name, "Терек уулу");
    assert_eq!(book.refused(remove(pair, twice, "twice")), Refusal::UnknownMember);
    book.take(|day| decide::add_member(day, By::default(), "Терек уулу", Function::Member, ""));
}

#[test]
fn whoever_holds_a_duty_made_an_entry_or_signed_is_no_mistake() {
    let mut book = Book::in_phase(Phase::Count);
    let pair = two(book.member, book.deputy);
    let remove =
        |of| move |day: &crate::domain::Day| decide::remove_member(day, pair, of, "entered by mistake");
    let (secretary, chair, other) = (book.secretary, book.chair, book.other);
    for who in [secretary, chair, other] {
        assert!(remove(who)(&book.day).is_ok());
    }
    let cells = book.balanced("president");
    book.enter("president", &cells);
    for typist in [secretary, chair] {
        assert_eq!(book.refused(remove(typist)), Refusal::MemberActed);
    }
    let at_keyboard = book.by();
    book.take(|day| decide::draw_lot(day, at_keyboard, "flow", other));
    assert_eq!(book.refused(remove(other)), Refusal::MemberActed);

    let mut book = Book::counted(&[]);
    book.draft("president", "aa");
    book.hear("president");
    assert!(remove(other)(&book.day).is_ok());
    book.sign("president");
    assert_eq!(book.refused(remove(other)), Refusal::MemberActed);
}

#[test]
fn whoever_stands_in_a_register_is_no_mistake() {
    let book = Book::in_phase(Phase::Voting);
    let [chair, deputy, secretary] = [book.chair, book.deputy, book.secretary];
    let (member, other) = (book.member, book.other);
    let acted = |book: &Book, who| {
        let all = [chair, deputy, secretary, member, other];
        let pair: Vec<_> = all.into_iter().filter(|known| *known != who).collect();
        let pair = two(pair[0], pair[1]);
        decide::remove_member(&book.day, pair, who, "mistake") == Err(Refusal::MemberActed)
    };
    let stands = |fact: Fact, who: &[Ref], hands: By| {
        let mut book = book.clone();
        book.record(hands.states(fact));
        for known in [chair, deputy, secretary, member, other] {
            assert_eq!(acted(&book, known), who.contains(&known), "{:?} {known:?}", book.last());
        }
        book
    };
    let subject = ComplaintEntry { subject: Some(member), ..complaint() };
    let received = decide::receive_complaint(&book.day, two(secretary, deputy), subject).unwrap().remove(0);
    stands(received.fact, &[member, secretary, deputy], two(secretary, deputy));
    let entry = IncidentEntry { confidential: true, ..incident() };
    let confidential = decide::report_incident(&book.day, two(other, chair), entry).unwrap().remove(0);
    stands(confidential.fact, &[other, chair], By::default());
    let act = ActDrawn {
        number: 1,
        template: "opening".into(),
        about: None,
        signers: vec![deputy, member],
        instead: None,
    };
    stands(act.into(), &[deputy, member, other], by(other));
    let decision = DecisionMade {
        number: 1,
        question: Question::Other,
        approved: 5,
        present: vec![chair, deputy, member],
        votes: [(chair, Vote::For), (deputy, Vote::For)].into(),
        carried: true,
    };
    let mut voted = stands(decision.into(), &[chair, deputy, member], By::default());
    let of = place(u64::try_from(voted.facts.len()).unwrap());
    voted.record(By::default().states(OpinionAttached { of, who: other }.into()));
    assert!(acted(&voted, other) && !acted(&voted, secretary));
}

#[test]
fn quorum_is_more_than_half_of_all_members() {
    let mut book = Book::in_phase(Phase::Opening);
    let by = By::default();
    assert!(!book.day.commission.has_quorum());
    let two_of_five = [book.chair, book.secretary];
    book.take(|day| decide::record_presence(day, by, &two_of_five, true));
    assert!(!book.day.commission.has_quorum());
    assert!(decide::open_gates(&book.day).contains(&"meeting".to_owned()));
    let third = book.member;
    book.take(|day| decide::record_presence(day, by, &[third], true));
    assert!(book.day.commission.has_quorum());
    assert!(!decide::open_gates(&book.day).contains(&"meeting".to_owned()));
    book.take(|day| decide::add_member(day, by, "Жалбыз", Function::Member, ""));
    assert!(!book.day.commission.has_quorum(), "half is not more than half");
}

#[test]
fn comings_and_goings_keep_their_times() {
    let mut book = Book::in_phase(Phase::Opening);
    let who = book.member;
    let gone = book.refused(|day| decide::record_presence(day, By::default(), &[who], false));
    assert_eq!(gone, Refusal::SamePresence);
    let typed_later = By { happened: Some(at("06:50")), ..By::default() };
    book.take(|day| decide::record_presence(day, typed_later, &[who], true));
    book.now = at("13:00");
    book.take(|day| decide::record_presence(day, By::default(), &[who], false));
    let presence = &book.day.commission.get(who).unwrap().presence;
    assert_eq!(presence, &[(at("06:50"), true), (at("13:00"), false)]);

    let all = [book.chair, who];
    let before = book.facts.len();
    book.take(|day| decide::record_presence(day, By::default(), &all, true));
    assert_eq!(book.facts.len(), before + 2, "one fact for each");
    let twice = [book.deputy, book.deputy];
    let refused = book.refused(|day| decide::record_presence(day, By::default(), &twice, true));
    assert_eq!(refused, Refusal::SamePresence);
    let nobody = book.refused(|day| decide::record_presence(day, By::default(), &[], true));
    assert_eq!(nobody, Refusal::NothingChanged);
    let stranger = book.refused(|day| decide::record_presence(day, By::default(), &[place(99)], true));
    assert_eq!(stranger, Refusal::UnknownMember);
}

#[test]
fn comings_and_goings_are_written_down_late_in_any_order() {
    let mut book = Book::in_phase(Phase::Voting);
    let who = book.member;
    let stated = |time, present| {
        let then = By { happened: Some(at(time)), ..By::default() };
        move |day: &crate::domain::Day| decide::record_presence(day, then, &[who], present)
    };
    book.now = at("12:00");
    for (time, present) in [("08:00", true), ("11:00", false), ("09:00", false), ("09:30", true)] {
        book.take(stated(time, present));
    }
    let member = book.day.commission.get(who).unwrap();
    let there = ["07:59", "08:30", "09:15", "10:00", "11:30"].map(|time| member.was_present(at(time)));
    assert_eq!(there, [false, true, false, true, false]);
    assert_eq!(book.refused(stated("10:00", true)), Refusal::SamePresence);
    assert_eq!(book.refused(stated("11:30", false)), Refusal::SamePresence);
}

#[test]
fn a_function_is_taken_over_by_decision_of_two_in_any_phase() {
    let mut book = Book::in_phase(Phase::Count);
    let pair = two(book.member, book.other);
    let to = book.member;
    let assign = |by, function, reason: &'static str| {
        move |day: &crate::domain::Day| decide::assign_function(day, by, to, function, reason)
    };
    let alone = by(book.member);
    assert_eq!(book.refused(assign(alone, Function::Secretary, "ill")), Refusal::TwoMembersNeeded);
    assert_eq!(book.refused(assign(pair, Function::Member, "ill")), Refusal::NothingChanged);
    assert_eq!(book.refused(assign(pair, Function::Secretary, "")), Refusal::ReasonNeeded);
    assert!(decide::may_type(&book.day, alone).is_err());
    book.take(assign(pair, Function::Secretary, "the secretary was taken ill"));
    assert!(decide::may_type(&book.day, alone).is_ok(), "the count never stands without a hand");
    assert_eq!(book.day.commission.get(to).unwrap().assigned.len(), 1);
}

#[test]
fn whose_function_passed_to_another_is_a_member_like_others() {
    let mut book = Book::in_phase(Phase::Count);
    let [chair, deputy, secretary] = [book.chair, book.deputy, book.secretary];
    let (member, other) = (book.member, book.other);
    let holder = |book: &Book, function| book.day.commission.with_function(function).map(|(who, _)| who);
    let assign = |book: &mut Book, to, function| {
        let pair = two(deputy, other);
        book.take(|day| decide::assign_function(day, pair, to, function, "ill"));
    };
    // The later entry of the register takes over from the earlier one, and the earlier one from the later.
    for (to, from) in [(member, chair), (chair, member)] {
        assign(&mut book, to, Function::Chair);
        assert_eq!(holder(&book, Function::Chair), Some(to));
        assert_eq!(book.day.commission.get(from).unwrap().function, Function::Member);
        assert!(decide::may_type(&book.day, by(to)).is_ok());
        assert!(decide::may_type(&book.day, by(from)).is_err(), "who hands over types no more");
    }
    assert_eq!(book.day.commission.get(member).unwrap().assigned.len(), 1, "what was stays told");
    // One of two functions is given up with the other taken over.
    assign(&mut book, chair, Function::Secretary);
    assert_eq!((holder(&book, Function::Chair), holder(&book, Function::Secretary)), (None, Some(chair)));
    assert_eq!(book.day.commission.get(secretary).unwrap().function, Function::Member);
    // Deputies there may be several.
    assign(&mut book, member, Function::Deputy);
    assert_eq!(book.day.commission.get(deputy).unwrap().function, Function::Deputy);
    // A correction that changes the function passes it on too, and one that does not leaves it.
    let correct = |who, name: &'static str| {
        move |day: &crate::domain::Day| {
            decide::correct_member(day, two(deputy, other), who, name, Function::Secretary, "", "mistaken")
        }
    };
    book.take(correct(secretary, "Эмен"));
    assert_eq!(holder(&book, Function::Secretary), Some(secretary));
    assert_eq!(book.day.commission.get(chair).unwrap().function, Function::Member);
    book.take(correct(secretary, "Эмендүү"));
    assert_eq!(holder(&book, Function::Secretary), Some(secretary));
}

#[test]
fn who_took_a_function_over_has_it_before_whoever_was_entered_with_it() {
    let mut book = Book::in_phase(Phase::Voting);
    let (pair, to) = (book.pair(), book.other);
    book.take(|day| decide::assign_function(day, pair, to, Function::Chair, "ill"));
    let second = decide::add_member(&book.day, pair, "Жалбыз", Function::Chair, "").unwrap();
    book.record(second.into_iter().next().unwrap());
    assert_eq!(book.day.commission.with_function(Function::Chair).unwrap().0, to);
}

#[test]
fn chair_and_secretary_draw_no_lots() {
    let mut book = Book::in_phase(Phase::Opening);
    let by = book.by();
    for excluded in [book.chair, book.secretary] {
        let refused = book.refused(|day| decide::draw_lot(day, by, "ballots", excluded));
        assert_eq!(refused, Refusal::OnlyFunctions(vec![Function::Deputy, Function::Member]));
    }
    let unknown = book.refused(|day| decide::draw_lot(day, by, "singing", book.member));
    assert_eq!(unknown, Refusal::UnknownStep);
    let duties = ["identification", "paper-list", "ballots", "flow"];
    let drawn = [book.deputy, book.member, book.other, book.member];
    for (duty, to) in duties.into_iter().zip(drawn) {
        assert!(decide::open_gates(&book.day).contains(&"lots".to_owned()));
        book.take(|day| decide::draw_lot(day, by, duty, to));
    }
    assert!(!decide::open_gates(&book.day).contains(&"lots".to_owned()));
    let again = book.refused(|day| decide::draw_lot(day, by, "flow", book.member));
    assert_eq!(again, Refusal::NothingChanged);
}
