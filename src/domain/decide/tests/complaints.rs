use crate::domain::day::ComplaintState;
use crate::domain::decide::{self, Ballot, ComplaintEntry, Refusal};
use crate::domain::fact::{By, CallStage, Fact, PersonRegistered, Question, Ref, Ruling, Vote};
use crate::domain::fixture::registers::{complaint, incident, pressure};
use crate::domain::fixture::{self, Book, PRESIDENT, REFERENDUM, at, by, place};
use crate::domain::{Day, Phase};

const SHA256: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

pub(super) fn receive(book: &mut Book, entry: ComplaintEntry) -> Ref {
    let by = book.by();
    book.take(|day| decide::receive_complaint(day, by, entry))
}

/// A day of voting with a complaint.
pub(super) fn received() -> (Book, Ref) {
    let mut book = Book::in_phase(Phase::Voting);
    let of = receive(&mut book, complaint());
    (book, of)
}

fn state(book: &Book, of: Ref) -> ComplaintState {
    book.day.complaint(of).unwrap().state()
}

#[test]
fn a_complaint_takes_the_number_after_the_highest() {
    let mut book = Book::empty();
    let first = book.take(|day| decide::receive_complaint(day, By::default(), complaint()));
    let known = book.day.complaint(first).unwrap();
    assert_eq!((known.number, known.state()), (1, ComplaintState::Received));
    assert_eq!(known.private["name"], "Өмүрбек");
    let Fact::ComplaintReceived(body) = book.last().clone() else { panic!("{:?}", book.last()) };
    let other_desk = crate::domain::fact::ComplaintReceived { number: 7, ..*body };
    book.record(By::default().states(other_desk.into()));
    let next = receive(&mut book, complaint());
    assert_eq!(book.day.complaint(next).unwrap().number, 8);
}

#[test]
fn who_complains_and_of_what_is_in_the_private_half_only() {
    let (book, _) = received();
    let body = serde_json::to_string(&written(book.last())).unwrap();
    for private in ["Өмүрбек", "0555", "ballot", "Desk"] {
        assert!(!body.contains(private), "{private} in {body}");
    }
}

fn written(fact: &Fact) -> serde_json::Value {
    fact.write(serde_json::value::Serializer).unwrap()
}

#[test]
fn an_entry_fits_the_registers_of_the_book() {
    let book = Book::in_phase(Phase::Voting);
    let long = "ы".repeat(401);
    let stranger = Some(place(99));
    let fields = |name: &str| Refusal::FieldsEmpty(vec![name.to_owned()]);
    for (entry, expected) in [
        (ComplaintEntry { kind: "song", ..complaint() }, Refusal::UnknownChoice),
        (ComplaintEntry { capacity: "", ..complaint() }, Refusal::UnknownChoice),
        (ComplaintEntry { class: "soon", ..complaint() }, Refusal::UnknownChoice),
        (ComplaintEntry { contest: "mayor", ..complaint() }, Refusal::UnknownContest),
        (ComplaintEntry { subject: stranger, ..complaint() }, Refusal::UnknownMember),
        (ComplaintEntry { person: stranger, ..complaint() }, Refusal::UnknownEntry),
        (ComplaintEntry { name: " ", ..complaint() }, Refusal::NameNeeded),
        (ComplaintEntry { what: "", ..complaint() }, fields("what")),
        (ComplaintEntry { norm: &long, ..complaint() }, Refusal::TooLong(400)),
        (ComplaintEntry { contact: &long, ..complaint() }, Refusal::TooLong(400)),
        (ComplaintEntry { demand: &long, ..complaint() }, Refusal::TooLong(400)),
    ] {
        assert_eq!(
            book.refused(|day| decide::receive_complaint(day, book.by(), entry)),
            expected,
            "{entry:?}"
        );
    }
}

#[test]
fn a_complaint_knows_its_complainant_and_its_subject() {
    let mut book = Book::in_phase(Phase::Voting);
    let guest =
        PersonRegistered { category: "media".into(), organisation: "Гезит".into(), listed: false };
    let person = book.record(book.by().states(guest.into()));
    let entry = ComplaintEntry {
        contest: "",
        contact: "",
        place: "",
        demand: "",
        norm: "",
        subject: Some(book.chair),
        person: Some(person),
        ..complaint()
    };
    let of = receive(&mut book, entry);
    let known = book.day.complaint(of).unwrap();
    assert_eq!((known.person, known.parts.subject), (Some(person), Some(book.chair)));
    assert_eq!(known.private.keys().collect::<Vec<_>>(), ["name", "what"], "what is empty is left out");
}

#[test]
fn entries_are_made_by_whoever_is_at_the_keyboard_until_the_day_is_closed() {
    for phase in Phase::ALL {
        let book = Book::in_phase(phase);
        let by_nobody = decide::receive_complaint(&book.day, By::default(), complaint());
        let by_member = decide::receive_complaint(&book.day, by(book.member), complaint());
        match phase {
            Phase::Preparation => assert!(by_nobody.is_ok() && by_member.is_ok()),
            Phase::Closed => assert_eq!(by_member, Err(Refusal::OtherPhase(phase))),
            _ => {
                assert_eq!(by_nobody, Err(Refusal::NobodyAtKeyboard), "{phase:?}");
                assert!(by_member.is_ok(), "{phase:?}: who counts has nothing to do with the registers");
            }
        }
    }
}

#[test]
fn a_correction_says_why_and_keeps_the_number() {
    let (mut book, of) = received();
    let by = book.by();
    let right = ComplaintEntry { name: "Өмүрбай", contest: REFERENDUM, ..complaint() };
    let correct = |entry, reason| move |day: &Day| decide::correct_complaint(day, by, of, entry, reason);
    assert_eq!(book.refused(correct(complaint(), "why")), Refusal::NothingChanged);
    assert_eq!(book.refused(correct(right, " ")), Refusal::ReasonNeeded);
    assert_eq!(
        book.refused(correct(ComplaintEntry { kind: "song", ..right }, "why")),
        Refusal::UnknownChoice
    );
    book.take(correct(right, "heard wrong"));
    book.take(|day| decide::transfer(day, by, of, "tec", "17", false, ""));
    book.take(correct(complaint(), "heard right"));
    let known = book.day.complaint(of).unwrap();
    assert_eq!((known.number, known.private["name"].as_str()), (1, "Өмүрбек"));
    let reasons: Vec<&str> = known.corrections.iter().map(|(_, reason)| reason.as_str()).collect();
    assert_eq!(reasons, ["heard wrong", "heard right"]);
}

#[test]
fn against_whom_it_is_directed_is_corrected_by_two_members_before_the_decision() {
    let (mut book, of) = received();
    let (by, pair) = (book.by(), book.pair());
    let against = |who| ComplaintEntry { subject: who, ..complaint() };
    let (chair, deputy) = (against(Some(book.chair)), against(Some(book.deputy)));
    let alone = book.refused(|day| decide::correct_complaint(day, by, of, chair, "heard wrong"));
    assert_eq!(alone, Refusal::TwoMembersNeeded);
    book.take(|day| decide::correct_complaint(day, pair, of, chair, "heard wrong"));
    book.decide(of, Ruling::Granted, true);
    for entry in [complaint(), deputy] {
        let late = book.refused(|day| decide::correct_complaint(day, pair, of, entry, "heard wrong"));
        assert_eq!(late, Refusal::ComplaintSettled);
    }
    let name = ComplaintEntry { name: "Өмүрбай", ..chair };
    book.take(|day| decide::correct_complaint(day, by, of, name, "heard wrong"));
    assert_eq!(book.day.complaint(of).unwrap().parts.subject, Some(book.chair));
}

#[test]
fn evidence_says_what_it_is_who_holds_it_and_which_file() {
    let (mut book, of) = received();
    let by = book.by();
    let incident = book.take(|day| decide::report_incident(day, by, incident()));
    let secret = book.take(|day| decide::report_incident(day, by, pressure()));
    let add =
        |what, holder, file, sha| move |day: &Day| decide::add_evidence(day, by, of, what, holder, file, sha);
    let fields = |name: &str| Refusal::FieldsEmpty(vec![name.to_owned()]);
    assert_eq!(book.refused(add("", "voter", "", "")), fields("what"));
    assert_eq!(book.refused(add("a film", "", "", "")), fields("holder"));
    assert_eq!(book.refused(add("a film", "voter", "", SHA256)), fields("file"));
    for wrong in [&SHA256[1..], &format!("{SHA256}0"), &"g".repeat(64), &"ы".repeat(32)] {
        let refused =
            book.refused(|day| decide::add_evidence(day, by, of, "a film", "voter", "film.mp4", wrong));
        assert_eq!(refused, Refusal::HashShape, "{wrong}");
    }
    let upper = SHA256.to_uppercase();
    book.take(|day| decide::add_evidence(day, by, of, "a film", "voter", "film.mp4", &upper));
    book.take(|day| decide::add_evidence(day, by, incident, "a broken seal", "chair", "", ""));
    let film = &book.day.complaint(of).unwrap().evidence[0];
    assert_eq!((film.file.as_str(), film.sha256.as_str()), ("film.mp4", SHA256));
    assert_eq!(book.day.incident(incident).unwrap().evidence[0].holder, "chair");
    let chair = fixture::by(book.chair);
    let hidden = book.refused(|day| decide::add_evidence(day, chair, secret, "a film", "voter", "", ""));
    assert_eq!(hidden, Refusal::NotForYou);
    let nowhere = book.refused(|day| decide::add_evidence(day, by, place(99), "a film", "voter", "", ""));
    assert_eq!(nowhere, Refusal::UnknownEntry);
}

#[test]
fn a_complaint_is_examined_as_often_as_needed_until_it_is_settled() {
    let (mut book, of) = received();
    let by = book.by();
    let empty = book.refused(|day| decide::examine(day, by, of, true, ""));
    assert_eq!(empty, Refusal::FieldsEmpty(vec!["found".into()]));
    book.take(|day| decide::examine(day, by, of, false, "the list was searched"));
    book.take(|day| decide::examine(day, by, of, true, "the voter was found"));
    assert_eq!(
        (state(&book, of), book.day.complaint(of).unwrap().examined.len()),
        (ComplaintState::Examined, 2)
    );
    book.decide(of, Ruling::Granted, true);
    assert_eq!(book.refused(|day| decide::examine(day, by, of, true, "more")), Refusal::ComplaintSettled);
    assert_eq!(book.refused(|day| decide::examine(day, by, place(99), true, "more")), Refusal::UnknownEntry);
}

#[test]
fn a_transfer_names_a_receipt_or_that_there_is_none_and_never_both() {
    let (mut book, of) = received();
    let by = book.by();
    let transfer = |to, receipt, refused| {
        move |day: &Day| decide::transfer(day, by, of, to, receipt, refused, "duty officer")
    };
    assert_eq!(book.refused(transfer("tec", " ", false)), Refusal::ReceiptNeeded);
    assert_eq!(book.refused(transfer("tec", "17", true)), Refusal::ReceiptNeeded);
    assert_eq!(book.refused(transfer("mayor", "17", false)), Refusal::UnknownChoice);
    for (receipt, refused) in [("17/3", false), ("", true)] {
        let mut book = book.clone();
        book.take(transfer("tec", receipt, refused));
        assert_eq!(state(&book, of), ComplaintState::Transferred);
        let (stated, _, taken_by) = book.day.complaint(of).unwrap().transferred.clone().unwrap();
        assert_eq!(
            (stated.receipt.as_str(), stated.refused, taken_by.as_str()),
            (receipt, refused, "duty officer")
        );
        assert_eq!(book.refused(transfer("cec", "18", false)), Refusal::ComplaintSettled, "once");
    }
    book.decide(of, Ruling::Partly, true);
    assert_eq!(book.refused(transfer("tec", "17", false)), Refusal::ComplaintSettled);
}

#[test]
fn an_answer_follows_a_decision_or_a_transfer_and_is_given_once() {
    let (book, of) = received();
    let by = book.by();
    let answer = |how| move |day: &Day| decide::answer(day, by, of, how, "at the door");
    let mut failed = book.clone();
    failed.take(|day| decide::examine(day, by, of, true, "found"));
    failed.decide(of, Ruling::Rejected, false);
    for unsettled in [&book, &failed] {
        assert_eq!(unsettled.refused(answer("in-hand")), Refusal::ComplaintUnsettled);
    }
    let mut decided = book.clone();
    decided.decide(of, Ruling::Rejected, true);
    assert_eq!(state(&decided, of), ComplaintState::Decided);
    let mut transferred = book.clone();
    transferred.take(|day| decide::transfer(day, by, of, "court", "", true, ""));
    for mut book in [decided, transferred] {
        assert_eq!(book.refused(answer("sung")), Refusal::UnknownChoice);
        book.go_to(Phase::Closed);
        book.take(answer("phone"));
        assert_eq!(state(&book, of), ComplaintState::Answered);
        assert_eq!(book.refused(answer("in-hand")), Refusal::AlreadyDone);
    }
    assert_eq!(book.refused(|day| decide::answer(day, by, place(99), "phone", "")), Refusal::UnknownEntry);
}

#[test]
fn on_a_closed_day_a_complaint_still_comes_to_its_end() {
    let (mut book, of) = received();
    book.approved();
    book.go_to(Phase::Closed);
    let by = book.by();
    let closed = Refusal::OtherPhase(Phase::Closed);
    assert_eq!(book.refused(|day| decide::receive_complaint(day, by, complaint())), closed);
    assert_eq!(book.refused(|day| decide::correct_complaint(day, by, of, complaint(), "why")), closed);
    assert_eq!(book.refused(|day| decide::pass_complaints(day, book.pair(), PRESIDENT, "why")), closed);
    let nobody = book.refused(|day| decide::transfer(day, By::default(), of, "tec", "17", false, ""));
    assert_eq!(nobody, Refusal::NobodyAtKeyboard);
    book.take(|day| decide::add_evidence(day, by, of, "a film", "voter", "", ""));
    book.take(|day| decide::examine(day, by, of, true, "found"));
    let mut decided = book.clone();
    let three = [book.chair, book.deputy, book.secretary];
    decided.come(&three);
    let votes = three.map(|who| (who, Vote::For)).into();
    let question = Question::Complaint { of, ruling: Ruling::Granted };
    let decision = decided.take(|day| decide::vote(day, by, &Ballot { question, text: "Granted", votes }));
    decided.take(|day| decide::attach_opinion(day, by, decision, by.member.unwrap(), "Too late"));
    let (pair, signers) = (decided.pair(), [book.chair, book.deputy]);
    decided.take(|day| decide::draw_act(day, pair, "late-opening", Some(of), "ky", "ru", &signers, None));
    book.take(|day| decide::transfer(day, by, of, "tec", "17", false, ""));
    for mut book in [book, decided] {
        book.take(|day| decide::answer(day, by, of, "phone", ""));
        assert_eq!(state(&book, of), ComplaintState::Answered);
    }
}

#[test]
fn nothing_is_said_for_a_time_before_what_it_follows() {
    let mut book = Book::in_phase(Phase::Voting);
    let typed = |time| By { happened: Some(at(time)), ..book.by() };
    let [early, received, later] = ["08:59", "09:00", "09:20"].map(typed);
    let of = book.take(|day| decide::receive_complaint(day, received, complaint()));
    let question = Question::Complaint { of, ruling: Ruling::Granted };
    let ballot = Ballot { question, text: "Granted", votes: [].into() };
    for refused in [
        book.refused(|day| decide::examine(day, early, of, true, "found")),
        book.refused(|day| decide::transfer(day, early, of, "tec", "17", false, "")),
        book.refused(|day| decide::vote(day, early, &ballot)),
    ] {
        assert_eq!(refused, Refusal::BeforeIt);
    }
    book.take(|day| decide::examine(day, received, of, true, "found"));
    book.take(|day| decide::transfer(day, later, of, "tec", "17", false, ""));
    assert_eq!(book.refused(|day| decide::answer(day, received, of, "phone", "")), Refusal::BeforeIt);
    book.take(|day| decide::answer(day, later, of, "phone", ""));
    let incident = book.take(|day| decide::report_incident(day, received, incident()));
    let call = book.take(|day| decide::call_service(day, later, incident, "police", ""));
    for refused in [
        book.refused(|day| decide::progress_call(day, received, call, CallStage::Arrived, "")),
        book.refused(|day| decide::close_incident(day, early, incident, "over")),
    ] {
        assert_eq!(refused, Refusal::BeforeIt);
    }
    book.take(|day| decide::progress_call(day, later, call, CallStage::Arrived, ""));
    book.take(|day| decide::close_incident(day, later, incident, "over"));
}

#[test]
fn a_book_from_before_the_registers_says_that_it_has_none() {
    let bare = crate::domain::Rulebook { registers: None, ..fixture::rulebook() };
    let (filled, of) = received();
    let mut book = filled.clone();
    book.day.opened.rulebook = bare;
    let by = book.by();
    for refused in [
        book.refused(|day| decide::receive_complaint(day, by, complaint())),
        book.refused(|day| decide::correct_complaint(day, by, of, complaint(), "why")),
        book.refused(|day| decide::transfer(day, by, of, "tec", "17", false, "")),
        book.refused(|day| decide::report_incident(day, by, incident())),
    ] {
        assert_eq!(refused, Refusal::NoRegisters);
    }
}
