//! Examples of the registers: people, complaints, incidents, decisions and acts.

use super::{Example, fingerprint, open, place, president, with};
use crate::domain::Function;
use crate::domain::fact::{
    ActDrawn, ActionTaken, ApprovedSet, CallProgressed, CallStage, ComplaintAnswered, ComplaintCorrected,
    ComplaintExamined, ComplaintParts, ComplaintReceived, ComplaintTransferred, ComplaintsPassed,
    DecisionMade, EvidenceAdded, IncidentClosed, IncidentCorrected, IncidentEscalated, IncidentReopened,
    IncidentReported, OpinionAttached, PersonCorrected, PersonMoved, PersonRefused, PersonRegistered,
    PersonWarned, Question, RemarkMade, ServiceCalled, StatementTakenBack, Veracity, VeracityStated, Vote,
};

const NAME: (&str, &str) = ("name", "Үсөнова Өмүркан");

pub(super) fn people() -> Vec<Example> {
    let (category, organisation) = ("public-observer".to_owned(), "«Таза шайлоо»".to_owned());
    let paper = ("paper", "4821");
    let of = place(42);
    vec![
        open(ApprovedSet { members: 11, act: "№ 3, 10.12.2026".into() }),
        with(
            PersonRegistered { category: category.clone(), organisation: organisation.clone(), listed: true },
            &[NAME, paper],
        ),
        with(
            PersonCorrected { of, category: "media".into(), organisation: organisation.clone() },
            &[NAME, paper, ("reason", "misread")],
        ),
        open(PersonMoved { of, present: true }),
        with(PersonWarned { of, ground: "breaks-rules".into() }, &[("note", "spoke to voters in the booth")]),
        with(
            PersonRefused {
                category,
                organisation,
                ground: "no-papers".into(),
                norm: "68/2011 §10-1".into(),
            },
            &[NAME, ("note", "told to bring the referral")],
        ),
        open(RemarkMade { of, contest: president(), text: "the stamp lay on the table".into() }),
    ]
}

fn parts() -> ComplaintParts {
    ComplaintParts {
        kind: "complaint".into(),
        capacity: "observer".into(),
        contest: president(),
        class: "before-signing".into(),
        norm: "68/2011 §35".into(),
        subject: Some(place(3)),
    }
}

pub(super) fn complaints() -> Vec<Example> {
    let of = place(48);
    let told = [
        ("contact", "0555 112233"),
        ("demand", "count again"),
        NAME,
        ("place", "at the table"),
        ("what", "ballots were not shown"),
    ];
    vec![
        with(ComplaintReceived { number: 1, parts: parts(), person: Some(place(42)) }, &told),
        with(ComplaintCorrected { of, parts: parts() }, &[&told[..], &[("reason", "misread")]].concat()),
        with(
            EvidenceAdded { of, sha256: fingerprint() },
            &[("file", "table.mp4"), ("holder", "the complainant"), ("what", "a video")],
        ),
        with(ComplaintExamined { of, heard: true }, &[("found", "two ballots lay face down")]),
        with(
            ComplaintTransferred { of, to: "tec".into(), receipt: "№ 14".into(), refused: false },
            &[("taken_by", "Дежурный")],
        ),
        with(ComplaintAnswered { of, how: "in-hand".into() }, &[("note", "read aloud first")]),
        open(ComplaintsPassed {
            contest: president(),
            open: vec![of],
            reason: "the complainant cannot be found".into(),
        }),
    ]
}

pub(super) fn incidents() -> Vec<Example> {
    let of = place(55);
    let told = [("place", "the entrance"), ("what", "strangers held the door"), ("who", "two men")];
    let hidden = [[("code", "IN-02"), ("complaint", "1:48")].as_slice(), told.as_slice()].concat();
    vec![
        with(
            IncidentReported {
                number: 1,
                code: String::new(),
                veracity: Veracity::Seen,
                confidential: true,
                readers: vec![place(4)],
                complaint: None,
            },
            &hidden,
        ),
        with(IncidentCorrected { of, code: "SC-09".into(), reason: "another code".into() }, &told),
        with(VeracityStated { of, veracity: Veracity::Confirmed }, &[("note", "two members saw it")]),
        with(ActionTaken { of }, &[("what", "asked them to leave"), ("who", "the deputy")]),
        with(ServiceCalled { of, service: "police".into() }, &[("taken_by", "Дежурный")]),
        with(CallProgressed { of: place(59), stage: CallStage::Arrived }, &[("outcome", "the door is free")]),
        open(IncidentEscalated { of, to: "tec".into(), receipt: "№ 15".into() }),
        with(IncidentClosed { of }, &[("result", "they left")]),
        open(IncidentReopened { of, reason: "they came back".into() }),
    ]
}

/// What is said of a confidential incident.
pub(super) fn confidential() -> Vec<Example> {
    let of = place(55);
    let told = [("code", "IN-03"), ("place", "the yard"), ("reason", "another code"), ("what", "threats")];
    vec![
        with(
            IncidentReported {
                number: 2,
                code: String::new(),
                veracity: Veracity::Reported,
                confidential: true,
                readers: vec![place(4)],
                complaint: None,
            },
            &[("code", "IN-02"), ("complaint", "1:48"), ("what", "threats")],
        ),
        with(IncidentCorrected { of, code: String::new(), reason: String::new() }, &told),
        with(
            IncidentEscalated { of, to: "police".into(), receipt: String::new() },
            &[("receipt", "КУСП 318")],
        ),
        with(IncidentReopened { of, reason: String::new() }, &[("reason", "they came back")]),
        with(
            EvidenceAdded { of, sha256: String::new() },
            &[
                ("file", "yard.mp4"),
                ("holder", "the deputy"),
                ("sha256", &fingerprint()),
                ("what", "a video"),
            ],
        ),
    ]
}

pub(super) fn decisions() -> Vec<Example> {
    vec![
        with(
            DecisionMade {
                number: 1,
                question: Question::Function { to: place(3), function: Function::Chair },
                approved: 5,
                present: vec![place(3), place(4), place(5)],
                votes: [(place(3), Vote::For), (place(4), Vote::For), (place(5), Vote::Against)].into(),
                carried: true,
            },
            &[("text", "the deputy chairs from now on")],
        ),
        with(OpinionAttached { of: place(64), who: place(5) }, &[("text", "the chair can still come")]),
        with(
            ActDrawn {
                number: 1,
                template: "late-opening".into(),
                about: Some(place(22)),
                signers: vec![place(3), place(4)],
                instead: Some(place(66)),
            },
            &[("ky", "Участок 08:20да ачылды."), ("ru", "Участок открыт в 08:20.")],
        ),
        with(StatementTakenBack { of: place(52) }, &[("reason", "of another complaint")]),
    ]
}
