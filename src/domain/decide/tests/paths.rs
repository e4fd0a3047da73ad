//! Whatever is wished in whatever order: no complaint ends without a decision or a documented transfer, nothing that was
//! stated goes away, and nothing that was typed in confidence stands in a public half.

mod wishes;

use proptest::prelude::*;

use crate::domain::day::{Complaint, Incident, Statement};
use crate::domain::decide::{self, Ballot, ComplaintEntry, Decision, IncidentEntry, Refusal};
use crate::domain::fact::{
    By, CallStage, Fact, NewFact, Question, Recorded, Ref, Ruling, Signature, Veracity, Vote,
};
use crate::domain::fixture::anything::{CONTESTS, Dice, journals, reference};
use crate::domain::fixture::registers::{complaint, incident, pressure, text};
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, place};
use crate::domain::{Day, Moment, Phase};
use wishes::{CODE, Known, SECRET, SUM, about_complaints, about_incidents};

/// Whether all that was known of a complaint still is.
fn holds(before: &Complaint, after: &Complaint, taken_back: bool) -> bool {
    let corrected = after.corrections.len() - before.corrections.len();
    (before.at, before.number, before.received, before.person)
        == (after.at, after.number, after.received, after.person)
        && after.evidence.starts_with(&before.evidence)
        && after.examined.starts_with(&before.examined)
        && after.corrections.starts_with(&before.corrections)
        && (before.decided.is_none() || before.decided == after.decided)
        && (taken_back || before.transferred.is_none() || before.transferred == after.transferred)
        && (taken_back || before.answered.is_none() || before.answered == after.answered)
        && (corrected > 0 || (&before.parts, &before.private) == (&after.parts, &after.private))
}

/// Whether all that was known of an incident still is; it may be opened again, and says why.
fn stays(before: &Incident, after: &Incident) -> bool {
    let corrected = after.corrections.len() - before.corrections.len();
    (before.at, before.when, &before.stated) == (after.at, after.when, &after.stated)
        && after.truths.starts_with(&before.truths)
        && after.actions.starts_with(&before.actions)
        && after.escalated.starts_with(&before.escalated)
        && after.evidence.starts_with(&before.evidence)
        && after.corrections.starts_with(&before.corrections)
        && before.calls.iter().zip(&after.calls).all(|(before, after)| {
            (before.at, before.called) == (after.at, after.called) && after.stages.starts_with(&before.stages)
        })
        && before.calls.len() <= after.calls.len()
        && (corrected > 0 || (&before.code, &before.private) == (&after.code, &after.private))
        && (corrected > 0 || before.closed.is_none() || before.closed == after.closed)
}

/// Whether a decision, or a transfer with a receipt or a stated refusal, stands in the journal before this fact.
fn is_documented(book: &Book, of: Ref, answered: Ref) -> bool {
    let before = book.facts.iter().take_while(|fact| fact.at != answered);
    before.into_iter().any(|fact| match &fact.new.fact {
        Fact::DecisionMade(made) => {
            made.carried && matches!(made.question, Question::Complaint { of: known, .. } if known == of)
        }
        Fact::ComplaintTransferred(body) => body.of == of && body.receipt.trim().is_empty() == body.refused,
        _ => false,
    })
}

fn body(new: &NewFact) -> String {
    serde_json::to_string(&new.fact.write(serde_json::value::Serializer).unwrap()).unwrap()
}

/// All five members in the room, so that three of them carry a decision.
fn gathered(mut book: Book) -> Book {
    let all = [book.chair, book.deputy, book.secretary, book.member, book.other];
    let by = book.by();
    book.take(|day| decide::record_presence(day, by, &all, true));
    book.approved();
    book
}

/// A day on which two protocols wait for nothing but signatures.
fn before_signing() -> Book {
    let mut book = gathered(Book::counted(&[]));
    for contest in [PRESIDENT, REFERENDUM] {
        book.draft(contest, "aa");
        book.hear(contest);
    }
    book
}

/// Whether open complaints, and only they, keep everybody from signing.
fn signing_waits(book: &Book, known: &Known) -> Result<(), TestCaseError> {
    for contest in [PRESIDENT, REFERENDUM] {
        let open = known.open(contest);
        let waits = (!open.is_empty()).then_some(Refusal::ComplaintsOpen(open.len()));
        prop_assert_eq!(
            decide::open_for(&book.day, contest).into_iter().collect::<Vec<_>>(),
            Vec::from_iter(open)
        );
        for how in [Signature::Signed, Signature::Dissent] {
            let signed = decide::sign(&book.day, book.by(), contest, book.deputy, how, "why");
            prop_assert_eq!(signed.err(), waits.clone());
        }
    }
    Ok(())
}

/// Whether the commission can still decide a complaint, whatever came before.
fn can_be_decided(book: &Book, of: Ref) -> Result<(), TestCaseError> {
    let question = Question::Complaint { of, ruling: Ruling::Rejected };
    let asked = decide::may_vote(&book.day, &question, Moment(i64::MAX));
    let votes = asked.into_iter().map(|who| (who, Vote::For)).collect();
    let mut book = book.clone();
    let by = book.by();
    book.take(|day| decide::vote(day, by, &Ballot { question, text: SECRET, votes }));
    prop_assert!(!book.day.complaint(of).unwrap().is_open());
    Ok(())
}

/// Whether nothing that stood there before is gone or changed.
fn nothing_is_gone(before: &Day, after: &Day) -> Result<(), TestCaseError> {
    prop_assert!(before.complaints.len() <= after.complaints.len());
    prop_assert!(before.incidents.len() <= after.incidents.len());
    let gone = &after.taken_back[before.taken_back.len()..];
    for (before, after) in before.complaints.iter().zip(&after.complaints) {
        let about = [Statement::Transfer(after.at), Statement::Answer(after.at)];
        let taken_back = gone.iter().any(|known| about.contains(&known.statement));
        prop_assert!(holds(before, after, taken_back), "{before:?} became {after:?}");
    }
    for (before, after) in before.incidents.iter().zip(&after.incidents) {
        prop_assert!(stays(before, after), "{before:?} became {after:?}");
    }
    for (contest, passed) in &before.passed_complaints {
        prop_assert!(after.passed_complaints[contest].starts_with(passed));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_path_of_a_complaint_ends_in_a_decision_or_a_documented_transfer(
        wishes in prop::collection::vec(any::<u64>(), 1..70),
        when_closed in prop::collection::vec(any::<u64>(), 0..30),
    ) {
        let (mut book, mut known) = (before_signing(), Known::default());
        for seed in wishes {
            let before = book.day.clone();
            about_complaints(&mut book, &mut known, &mut Dice(seed));
            nothing_is_gone(&before, &book.day)?;
            signing_waits(&book, &known)?;
        }
        book.go_to(Phase::Closed);
        for seed in when_closed {
            let before = book.day.clone();
            about_complaints(&mut book, &mut known, &mut Dice(seed));
            nothing_is_gone(&before, &book.day)?;
        }
        prop_assert_eq!(known.contests.len(), book.day.complaints.len());
        for complaint in &book.day.complaints {
            prop_assert_eq!(complaint.is_open(), !known.settled.contains(&complaint.at));
            prop_assert_eq!(complaint.answered.is_some(), known.answered.contains(&complaint.at));
        }
        for fact in &book.facts {
            if let Fact::ComplaintAnswered(answer) = &fact.new.fact {
                prop_assert!(is_documented(&book, answer.of, fact.at), "{:?}", answer);
            }
        }
        for of in known.undecided() {
            can_be_decided(&book, of)?;
        }
        prop_assert!(book.facts.iter().all(|fact| !body(&fact.new).contains(SECRET)));
        let numbers: Vec<u32> = book.day.complaints.iter().map(|complaint| complaint.number).collect();
        prop_assert_eq!(numbers, (1..).take(book.day.complaints.len()).collect::<Vec<u32>>());
    }

    #[test]
    fn nothing_confidential_stands_in_a_public_half(wishes in prop::collection::vec(any::<u64>(), 1..70)) {
        let (mut book, mut known) = (gathered(Book::in_phase(Phase::Voting)), Known::default());
        let rules = book.facts.len();
        for seed in wishes {
            let (before, dice) = (book.day.clone(), &mut Dice(seed));
            if dice.roll(5) == 0 {
                about_complaints(&mut book, &mut known, dice);
            } else {
                about_incidents(&mut book, &mut known, dice);
            }
            nothing_is_gone(&before, &book.day)?;
        }
        for fact in &book.facts[rules..] {
            let body = body(&fact.new);
            prop_assert!([SECRET, CODE, SUM].iter().all(|hidden| !body.contains(hidden)), "{}", body);
        }
        for incident in &book.day.incidents {
            prop_assert_eq!(incident.stated.confidential, known.secrets.contains(&incident.at));
            prop_assert_eq!(incident.complaint, known.made_from.get(&incident.at).copied());
            prop_assert!(!incident.stated.confidential || incident.stated.complaint.is_none());
            prop_assert_eq!(incident.code == CODE, incident.stated.confidential, "its readers see the code");
        }
    }

    #[test]
    fn any_wish_on_any_day_is_answered(journal in journals(), seed in any::<u64>()) {
        let day = Day::replay(&journal).unwrap();
        let dice = &mut Dice(seed);
        let people: Vec<Ref> = day.commission.members.keys().copied().collect();
        let someone = |dice: &mut Dice| (!people.is_empty()).then(|| dice.pick(&people));
        let by = By { member: someone(dice), witness: someone(dice), happened: None };
        for new in anything(&day, by, dice).into_iter().flatten().flatten() {
            let named = serde_json::from_str::<serde_json::Value>(&body(&new)).unwrap();
            let contest = named.get("contest").and_then(|contest| contest.as_str()).unwrap_or_default();
            prop_assert!(contest.is_empty() || day.contests.contains_key(contest), "{} {contest}", new.fact.kind());
            day.clone().apply(&Recorded { at: place(1_000), recorded: Moment(0), new });
        }
        let _ = (crate::domain::deadline::pressing(&day, Moment(0)), crate::domain::deadline::median_minutes(&day));
    }
}

/// Every decision of the two registers about places that may or may not be there.
fn anything(day: &Day, by: By, dice: &mut Dice) -> Vec<Decision> {
    let at = |all: &[Ref], dice: &mut Dice| if all.is_empty() { reference(dice) } else { dice.pick(all) };
    let complaints: Vec<Ref> = day.complaints.iter().map(|known| known.at).collect();
    let incidents: Vec<Ref> = day.incidents.iter().map(|known| known.at).collect();
    let (of, about) = (at(&complaints, dice), at(&incidents, dice));
    let subject = (dice.roll(2) == 0).then(|| reference(dice));
    let entry = ComplaintEntry { contest: dice.pick(&CONTESTS), subject, person: subject, ..complaint() };
    let made_from = IncidentEntry { complaint: Some(of), ..incident() };
    vec![
        decide::receive_complaint(day, by, entry),
        decide::correct_complaint(day, by, of, entry, "why"),
        decide::add_evidence(day, by, dice.pick(&[of, about]), "a film", "voter", "", ""),
        decide::examine(day, by, of, true, "found"),
        decide::transfer(day, by, of, "tec", "17", false, ""),
        decide::answer(day, by, of, "phone", ""),
        decide::pass_complaints(day, by, entry.contest, "why"),
        decide::report_incident(day, by, made_from),
        decide::report_incident(day, by, pressure()),
        decide::correct_incident(day, by, about, text("SC-04", "Smoke"), "why"),
        decide::state_veracity(day, by, about, Veracity::Seen, ""),
        decide::take_action(day, by, about, "Waited", ""),
        decide::call_service(day, by, about, "police", ""),
        decide::progress_call(day, by, reference(dice), CallStage::Arrived, ""),
        decide::escalate(day, by, about, "tec", ""),
        decide::close_incident(day, by, about, "over"),
        decide::reopen_incident(day, by, about, "why"),
    ]
}
