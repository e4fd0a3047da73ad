use crate::domain::decide::{self, IncidentEntry, Refusal};
use crate::domain::fact::{By, CallStage, Fact, Recorded, Ref, Veracity};
use crate::domain::fixture::registers::{complaint, incident, pressure, text};
use crate::domain::fixture::{Book, at, by, place, two};
use crate::domain::{Day, Phase};

fn reported(entry: IncidentEntry) -> (Book, Ref) {
    let mut book = Book::in_phase(Phase::Voting);
    let by = book.by();
    let of = book.take(|day| decide::report_incident(day, by, entry));
    (book, of)
}

fn fields(name: &str) -> Refusal {
    Refusal::FieldsEmpty(vec![name.to_owned()])
}

#[test]
fn an_incident_takes_the_number_after_the_highest() {
    let (mut book, first) = reported(incident());
    let by = book.by();
    let second = book.take(|day| decide::report_incident(day, by, pressure()));
    let numbers = [first, second].map(|of| book.day.incident(of).unwrap().stated.number);
    assert_eq!(numbers, [1, 2]);
    let Fact::IncidentReported(body) = book.last().clone() else { panic!("{:?}", book.last()) };
    let other_desk = crate::domain::fact::IncidentReported { number: 6, ..*body };
    book.record(by.states(other_desk.into()));
    let next = book.take(|day| decide::report_incident(day, by, incident()));
    assert_eq!(book.day.incident(next).unwrap().stated.number, 7);
}

#[test]
fn an_entry_fits_the_taxonomy() {
    let book = Book::in_phase(Phase::Voting);
    let long = "ы".repeat(401);
    for (entry, expected) in [
        (IncidentEntry { code: "XX-99", ..incident() }, Refusal::UnknownChoice),
        (IncidentEntry { code: "", ..pressure() }, Refusal::UnknownChoice),
        (IncidentEntry { complaint: Some(place(99)), ..incident() }, Refusal::UnknownEntry),
        (IncidentEntry { what: &long, ..incident() }, Refusal::TooLong(400)),
        (IncidentEntry { place: &long, ..incident() }, Refusal::TooLong(400)),
        (IncidentEntry { who: &long, ..incident() }, Refusal::TooLong(400)),
    ] {
        assert_eq!(book.refused(|day| decide::report_incident(day, book.by(), entry)), expected, "{entry:?}");
    }
    let brief = IncidentEntry { what: "", place: "", who: "", ..incident() };
    let facts = decide::report_incident(&book.day, book.by(), brief).unwrap();
    assert_eq!(facts[0].private, None, "a code says enough");
}

#[test]
fn a_complaint_becomes_an_incident_that_names_it() {
    let mut book = Book::in_phase(Phase::Voting);
    let by = book.by();
    let from = book.take(|day| decide::receive_complaint(day, by, complaint()));
    let entry = IncidentEntry { complaint: Some(from), ..incident() };
    let of = book.take(|day| decide::report_incident(day, by, entry));
    assert_eq!(book.day.incident(of).unwrap().stated.complaint, Some(from));
    assert!(book.day.complaint(from).unwrap().is_open(), "it still waits for its own end");
}

#[test]
fn entries_are_made_by_whoever_is_at_the_keyboard_until_the_day_is_closed() {
    let book = Book::in_phase(Phase::Count);
    assert!(decide::report_incident(&book.day, by(book.other), incident()).is_ok());
    let nobody = book.refused(|day| decide::report_incident(day, By::default(), incident()));
    assert_eq!(nobody, Refusal::NobodyAtKeyboard);
    let (mut book, of) = reported(incident());
    let by = book.by();
    let call = book.take(|day| decide::call_service(day, by, of, "police", ""));
    book.go_to(Phase::Closed);
    for refused in [
        book.refused(|day| decide::report_incident(day, by, incident())),
        book.refused(|day| decide::correct_incident(day, by, of, text("OP-01", ""), "why")),
        book.refused(|day| decide::state_veracity(day, by, of, Veracity::Seen, "")),
        book.refused(|day| decide::take_action(day, by, of, "Waited", "")),
        book.refused(|day| decide::call_service(day, by, of, "police", "")),
        book.refused(|day| decide::progress_call(day, by, call, CallStage::Arrived, "")),
        book.refused(|day| decide::escalate(day, by, of, "tec", "")),
        book.refused(|day| decide::close_incident(day, by, of, "over")),
        book.refused(|day| decide::reopen_incident(day, by, of, "why")),
    ] {
        assert_eq!(refused, Refusal::OtherPhase(Phase::Closed));
    }
}

#[test]
fn a_confidential_incident_is_read_by_those_who_report_it() {
    let mut book = Book::in_phase(Phase::Voting);
    let pair = two(book.member, book.other);
    let of = book.take(|day| decide::report_incident(day, pair, pressure()));
    let known = book.day.incident(of).unwrap();
    assert_eq!(known.stated.readers, [book.member, book.other]);
    assert_eq!((known.stated.code.as_str(), known.code.as_str()), ("", "IN-02"));
    assert!(!known.may_read(Some(book.chair)) && known.may_read(Some(book.other)));
    let alone = two(book.member, book.member);
    let of = book.take(|day| decide::report_incident(day, alone, pressure()));
    assert_eq!(book.day.incident(of).unwrap().stated.readers, [book.member]);
    let open = book.take(|day| decide::report_incident(day, pair, incident()));
    let open = book.day.incident(open).unwrap();
    assert!(open.stated.readers.is_empty() && open.may_read(None), "what is open everybody reads");
    let early = Book::empty();
    let nobody = early.refused(|day| decide::report_incident(day, By::default(), pressure()));
    assert_eq!(nobody, Refusal::NobodyAtKeyboard, "a secret of nobody would be lost");
}

#[test]
fn nobody_else_acts_on_a_confidential_incident() {
    let (mut book, of) = reported(pressure());
    let own = book.by();
    let call = book.take(|day| decide::call_service(day, own, of, "police", ""));
    let chair = two(book.chair, book.secretary);
    let code = text("IN-02", "");
    for refused in [
        book.refused(|day| decide::correct_incident(day, chair, of, code, "why")),
        book.refused(|day| decide::state_veracity(day, chair, of, Veracity::Refuted, "")),
        book.refused(|day| decide::take_action(day, chair, of, "Nothing", "")),
        book.refused(|day| decide::call_service(day, chair, of, "police", "")),
        book.refused(|day| decide::progress_call(day, chair, call, CallStage::NotComing, "")),
        book.refused(|day| decide::escalate(day, chair, of, "police", "")),
        book.refused(|day| decide::close_incident(day, chair, of, "nothing")),
        book.refused(|day| decide::reopen_incident(day, chair, of, "why")),
    ] {
        assert_eq!(refused, Refusal::NotForYou);
    }
    assert!(decide::take_action(&book.day, own, of, "Sat beside her", "").is_ok());
}

#[test]
fn what_is_typed_about_a_confidential_incident_is_private_and_stays_so() {
    let (mut book, of) =
        reported(IncidentEntry { code: "IN-02", what: "MARK", place: "MARK", who: "MARK", ..pressure() });
    let by = book.by();
    let marked = text("OP-01", "MARK");
    book.take(|day| decide::correct_incident(day, by, of, marked, "MARK first"));
    book.take(|day| decide::state_veracity(day, by, of, Veracity::Seen, "MARK"));
    book.take(|day| decide::take_action(day, by, of, "MARK", "MARK"));
    let call = book.take(|day| decide::call_service(day, by, of, "police", "MARK"));
    book.take(|day| decide::progress_call(day, by, call, CallStage::Arrived, "MARK"));
    book.take(|day| decide::escalate(day, by, of, "police", "MARK 9"));
    book.take(|day| decide::add_evidence(day, by, of, "MARK", "MARK", "MARK", ""));
    book.take(|day| decide::close_incident(day, by, of, "MARK"));
    book.take(|day| decide::reopen_incident(day, by, of, "MARK again"));
    for Recorded { new, .. } in &book.facts[1..] {
        let body = serde_json::to_string(&new.fact.write(serde_json::value::Serializer).unwrap()).unwrap();
        assert!(!body.contains("MARK") && !body.contains("IN-02") && !body.contains("OP-01"), "{body}");
    }
    let known = book.day.incident(of).unwrap();
    assert_eq!((known.code.as_str(), known.stated.confidential), ("OP-01", true));
    let reasons: Vec<&str> = known.corrections.iter().map(|(_, reason)| reason.as_str()).collect();
    assert_eq!(reasons, ["MARK first", "MARK again"], "its readers read all of it");
    assert_eq!(known.escalated[0].2, "MARK 9");
}

#[test]
fn a_correction_says_why_and_keeps_the_number() {
    let (mut book, of) = reported(incident());
    let by = book.by();
    let same =
        decide::IncidentText { place: "Door", who: "The caretaker", ..text("OP-01", "The key was missing") };
    let correct = |text, reason| move |day: &Day| decide::correct_incident(day, by, of, text, reason);
    assert_eq!(book.refused(correct(same, "why")), Refusal::NothingChanged);
    assert_eq!(book.refused(correct(text("SC-04", "Smoke"), "")), Refusal::ReasonNeeded);
    assert_eq!(book.refused(correct(text("XX-99", "Smoke"), "why")), Refusal::UnknownChoice);
    book.take(correct(text("SC-04", "Smoke"), "typed in haste"));
    let known = book.day.incident(of).unwrap();
    assert_eq!((known.code.as_str(), known.stated.code.as_str()), ("SC-04", "OP-01"));
    assert_eq!((known.private["what"].as_str(), known.stated.number), ("Smoke", 1));
    assert_eq!(known.corrections, [(book.now, "typed in haste".to_owned())]);
    let nowhere = book.refused(|day| decide::correct_incident(day, by, place(99), same, "why"));
    assert_eq!(nowhere, Refusal::UnknownEntry);
}

#[test]
fn truth_is_kept_apart_from_being_closed() {
    let (mut book, of) = reported(incident());
    let by = book.by();
    let state = |veracity| move |day: &Day| decide::state_veracity(day, by, of, veracity, "two saw it");
    assert_eq!(book.refused(state(Veracity::Reported)), Refusal::NothingChanged);
    book.take(state(Veracity::Confirmed));
    assert!(book.day.incident(of).unwrap().closed.is_none());
    book.take(|day| decide::close_incident(day, by, of, "opened at 08:20"));
    book.take(state(Veracity::Refuted));
    let known = book.day.incident(of).unwrap();
    assert!(known.closed.is_some());
    assert_eq!(
        known.truths.iter().map(|(_, said, _)| *said).collect::<Vec<_>>(),
        [Veracity::Confirmed, Veracity::Refuted]
    );
}

#[test]
fn a_closed_incident_is_opened_again_before_more_is_done() {
    let (mut book, of) = reported(incident());
    let by = book.by();
    assert_eq!(book.refused(|day| decide::reopen_incident(day, by, of, "why")), Refusal::NothingChanged);
    assert_eq!(book.refused(|day| decide::close_incident(day, by, of, " ")), fields("result"));
    book.take(|day| decide::close_incident(day, by, of, "opened at 08:20"));
    assert_eq!(book.refused(|day| decide::close_incident(day, by, of, "again")), Refusal::AlreadyDone);
    assert_eq!(book.refused(|day| decide::take_action(day, by, of, "Waited", "")), Refusal::IncidentClosed);
    assert_eq!(book.refused(|day| decide::call_service(day, by, of, "police", "")), Refusal::IncidentClosed);
    book.take(|day| decide::escalate(day, by, of, "tec", "44"));
    assert_eq!(book.refused(|day| decide::reopen_incident(day, by, of, "")), Refusal::ReasonNeeded);
    book.take(|day| decide::reopen_incident(day, by, of, "it is locked again"));
    book.take(|day| decide::take_action(day, by, of, "Waited", "The deputy"));
    let known = book.day.incident(of).unwrap();
    assert_eq!((known.closed.as_ref(), known.corrections.len(), known.actions.len()), (None, 1, 1));
    assert_eq!(known.escalated, [(book.now, "tec".to_owned(), "44".to_owned())]);
}

#[test]
fn actions_and_calls_say_what_and_whom() {
    let (book, of) = reported(incident());
    let by = book.by();
    assert_eq!(book.refused(|day| decide::take_action(day, by, of, "", "The deputy")), fields("what"));
    assert_eq!(book.refused(|day| decide::call_service(day, by, of, "friends", "")), Refusal::UnknownChoice);
    assert_eq!(book.refused(|day| decide::escalate(day, by, of, "friends", "")), Refusal::UnknownChoice);
    let nowhere = book.refused(|day| decide::take_action(day, by, place(99), "Waited", ""));
    assert_eq!(nowhere, Refusal::UnknownEntry);
}

#[test]
fn a_call_goes_from_called_to_arrived_to_left() {
    let (mut book, of) = reported(incident());
    let by = book.by();
    book.now = at("10:00");
    let call = book.take(|day| decide::call_service(day, by, of, "police", "Duty officer"));
    let go = |stage| move |day: &Day| decide::progress_call(day, by, call, stage, "wrote it down");
    assert_eq!(book.refused(go(CallStage::Left)), Refusal::NotArrived);
    book.take(go(CallStage::NotComing));
    assert_eq!(book.refused(go(CallStage::NotComing)), Refusal::AlreadyDone);
    assert_eq!(book.refused(go(CallStage::Left)), Refusal::NotArrived);
    book.now = at("10:25");
    book.take(go(CallStage::Arrived));
    assert_eq!(book.refused(go(CallStage::Arrived)), Refusal::AlreadyDone);
    book.take(|day| decide::close_incident(day, by, of, "they went"));
    book.now = at("10:40");
    book.take(go(CallStage::Left));
    let known = &book.day.incident(of).unwrap().calls[0];
    assert_eq!((known.called, known.reached(CallStage::Left)), (at("10:00"), Some(at("10:40"))));
    let again = book.clone();
    assert_eq!(
        again.refused(|day| decide::progress_call(day, by, of, CallStage::Left, "")),
        Refusal::UnknownEntry
    );
}

#[test]
fn nobody_who_came_says_later_that_they_would_not() {
    let (mut book, of) = reported(incident());
    let by = book.by();
    let call = book.take(|day| decide::call_service(day, by, of, "police", ""));
    let go = |stage| move |day: &Day| decide::progress_call(day, by, call, stage, "");
    book.take(go(CallStage::Arrived));
    assert_eq!(book.refused(go(CallStage::NotComing)), Refusal::AlreadyDone);
}
