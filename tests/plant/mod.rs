//! A day in which every private field holds a mark of its own.

use std::collections::BTreeMap;
use std::path::Path;

use tartip::domain::fact::*;
use tartip::domain::{ClockTime, Function, Phase};
use tartip::store::Book as Store;

use crate::book::{Book, PRESIDENT, cells};

/// Whose a mark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    Members,
    Contacts,
    Steps,
    Turnout,
    Observer,
    Refused,
    Decided,
    Transferred,
    Open,
    Seen,
    /// The confidential incident.
    Secret,
    DecisionOnComplaint,
    DecisionOnPerson,
    Act,
    Replaced,
    /// Who handed packs over, who took what is no member.
    Custody,
    /// Voters who asked to vote outside, and the ways to them.
    Outside,
    /// Who has a copy and stands in no register, and who does not have one.
    Copies,
    /// Who demanded another protocol.
    Demand,
}

/// A mark and the field that holds it.
pub struct Mark {
    pub text: String,
    pub group: Group,
    /// Kind and field, with a blank between them.
    pub what: String,
}

/// The day with its marks.
pub struct Day {
    pub book: Book,
    pub marks: Vec<Mark>,
    pub decided: Ref,
    pub transferred: Ref,
    pub on_complaint: Ref,
    pub on_person: Ref,
    pub act: Ref,
    pub replaced: Ref,
    pub trip: Ref,
    pub demand: Ref,
    pub published: Ref,
    /// A copy of the version that was signed first.
    pub copy: Ref,
}

impl Day {
    /// Writes the day's facts into a file.
    pub fn store(&self, path: &Path) {
        let mut facts = self.book.facts.iter().cloned();
        let first = facts.next().unwrap();
        let mut store = Store::create(path, first.new, first.recorded).unwrap();
        for fact in facts {
            store.append(vec![fact.new], fact.recorded).unwrap();
        }
        store.close().unwrap();
    }
}

struct Planting {
    book: Book,
    marks: Vec<Mark>,
    chair: Ref,
}

impl Planting {
    fn put(&mut self, group: Group, fact: impl Into<Fact>, fields: &[&str]) -> Ref {
        let fact: Fact = fact.into();
        let mut private = Vec::new();
        for field in fields {
            // Letters around the number: no other number of a book looks like it.
            let text = format!("Ъм{:04}ъ", self.marks.len());
            private.push((*field, text.clone()));
            self.marks.push(Mark { text, group, what: format!("{} {field}", fact.kind()) });
        }
        let private: Vec<_> = private.iter().map(|(field, text)| (*field, text.as_str())).collect();
        self.book.tell(fact, &private, self.chair)
    }

    fn phase(&mut self, phase: Phase) {
        self.book.state(PhaseEntered { phase, open: Vec::new(), reason: String::new() });
    }
}

/// Makes the day.
pub fn plant() -> Day {
    let mut day = Planting { book: Book::president(), marks: Vec::new(), chair: Ref { desk: 1, seq: 2 } };
    let members = commission(&mut day);
    let observer = people(&mut day);
    let (decided, transferred) = complaints(&mut day, members);
    incidents(&mut day, decided);
    let question = Question::Complaint { of: decided, ruling: Ruling::Partly };
    let on_complaint = decision(&mut day, Group::DecisionOnComplaint, 1, question, members);
    let opinion = OpinionAttached { of: on_complaint, who: members[2] };
    day.put(Group::DecisionOnComplaint, opinion, &["text"]);
    day.put(Group::Decided, ComplaintAnswered { of: decided, how: "in-hand".into() }, &["note"]);
    let question = Question::Removal { of: observer, ground: "breaks-rules".into() };
    let on_person = decision(&mut day, Group::DecisionOnPerson, 2, question, members);
    let act = |number, instead| ActDrawn {
        number,
        template: "late-opening".into(),
        about: None,
        signers: members[..2].to_vec(),
        instead,
    };
    let replaced = day.put(Group::Replaced, act(1, None), &["ky", "ru"]);
    let act = day.put(Group::Act, act(2, Some(replaced)), &["ky", "ru"]);
    let trip = room(&mut day, members);
    let drafted = protocol(&mut day);
    let (copy, demand, published) = copies(&mut day, drafted, observer, members);
    key(&mut day, drafted);
    let Planting { book, marks, .. } = day;
    Day {
        book,
        marks,
        decided,
        transferred,
        on_complaint,
        on_person,
        act,
        replaced,
        trip,
        demand,
        published,
        copy,
    }
}

fn commission(day: &mut Planting) -> [Ref; 3] {
    let functions = [Function::Chair, Function::Secretary, Function::Member];
    let members = functions.map(|function| {
        day.put(Group::Members, MemberAdded { function, nominated_by: "БШК".into() }, &["name"])
    });
    let corrected = MemberCorrected {
        of: members[2],
        function: Function::Member,
        nominated_by: "БШК".into(),
        reason: "ката".into(),
    };
    day.put(Group::Members, corrected, &["name"]);
    for who in members {
        day.book.state(PresenceRecorded { who, present: true });
    }
    day.put(Group::Contacts, ContactRecorded { contact: "tec".into() }, &["name", "phone"]);
    day.book.state(ApprovedSet { members: 5, act: "№ 3".into() });
    day.phase(Phase::Opening);
    let private = |step: &tartip::domain::Step| {
        let keys = step.fields.iter().filter(|field| field.private).map(|field| field.id.clone());
        Some((step.id.clone(), keys.collect::<Vec<_>>())).filter(|(_, keys)| !keys.is_empty())
    };
    let steps: Vec<_> = day.book.day.procedure().steps.iter().filter_map(private).collect();
    assert!(!steps.is_empty(), "no step has a private field");
    for (step, keys) in steps {
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        let values = Values::new();
        let of = day.put(Group::Steps, StepDone { step: step.clone(), values: values.clone() }, &keys);
        day.put(Group::Steps, StepCorrected { of, step, values, reason: "ката".into() }, &keys);
    }
    day.phase(Phase::Voting);
    let told = TurnoutReported { due: ClockTime::new(10, 0).unwrap(), voters: 120 };
    day.put(Group::Turnout, told, &["taken_by"]);
    members
}

fn people(day: &mut Planting) -> Ref {
    let (category, organisation) = ("public-observer".to_owned(), "«Таза шайлоо»".to_owned());
    let registered =
        PersonRegistered { category: category.clone(), organisation: organisation.clone(), listed: true };
    let of = day.put(Group::Observer, registered, &["name", "paper"]);
    let corrected = PersonCorrected { of, category: category.clone(), organisation: organisation.clone() };
    day.put(Group::Observer, corrected, &["name", "paper", "reason"]);
    day.book.state(PersonMoved { of, present: true });
    day.put(Group::Observer, PersonWarned { of, ground: "breaks-rules".into() }, &["note"]);
    for contest in ["president", ""] {
        day.book
            .state(RemarkMade { of, contest: contest.into(), text: "саноо көрүнбөдү".into() });
    }
    let contest = "president".to_owned();
    let wrong = day.book.state(RemarkMade { of, contest, text: "башканын сөзү".into() });
    day.put(Group::Observer, StatementTakenBack { of: wrong }, &["reason"]);
    let refused =
        PersonRefused { category, organisation, ground: "no-papers".into(), norm: "68/2011".into() };
    day.put(Group::Refused, refused, &["name", "note"]);
    of
}

fn complaints(day: &mut Planting, members: [Ref; 3]) -> (Ref, Ref) {
    const TOLD: [&str; 5] = ["name", "contact", "what", "place", "demand"];
    let parts = |subject| ComplaintParts {
        kind: "complaint".into(),
        capacity: "observer".into(),
        contest: "president".into(),
        class: "before-signing".into(),
        norm: "62/2011".into(),
        subject,
    };
    let received = |number| ComplaintReceived { number, parts: parts(None), person: None };
    let decided = day.put(Group::Decided, received(1), &TOLD);
    let corrected = ComplaintCorrected { of: decided, parts: parts(Some(members[2])) };
    day.put(Group::Decided, corrected, &[&TOLD[..], &["reason"]].concat());
    let sha256 = "a1".repeat(32);
    day.put(Group::Decided, EvidenceAdded { of: decided, sha256 }, &["what", "holder", "file"]);
    day.put(Group::Decided, ComplaintExamined { of: decided, heard: true }, &["found"]);
    let transferred = day.put(Group::Transferred, received(2), &TOLD);
    let to = ComplaintTransferred {
        of: transferred,
        to: "police".into(),
        receipt: "ОВД-17".into(),
        refused: false,
    };
    day.put(Group::Transferred, to, &["taken_by"]);
    let open = day.put(Group::Open, received(3), &TOLD);
    let (contest, reason) = ("president".to_owned(), "табылган жок".to_owned());
    day.book.state(ComplaintsPassed { contest, open: vec![open], reason });
    (decided, transferred)
}

fn incidents(day: &mut Planting, complaint: Ref) {
    for (number, group) in [(1, Group::Seen), (2, Group::Secret)] {
        let confidential = group == Group::Secret;
        let code = if confidential { String::new() } else { "OP-01".to_owned() };
        let told = if confidential {
            &["what", "place", "who", "code", "complaint"][..]
        } else {
            &["what", "place", "who"]
        };
        let reported = IncidentReported {
            number,
            code: code.clone(),
            veracity: Veracity::Reported,
            confidential,
            readers: if confidential { vec![day.chair] } else { Vec::new() },
            complaint: (!confidential).then_some(complaint),
        };
        let of = day.put(group, reported, told);
        day.put(group, IncidentCorrected { of, code, reason: "ката".into() }, told);
        day.put(group, VeracityStated { of, veracity: Veracity::Seen }, &["note"]);
        day.put(group, ActionTaken { of }, &["what", "who"]);
        let call = day.put(group, ServiceCalled { of, service: "police".into() }, &["taken_by"]);
        for stage in [CallStage::Arrived, CallStage::Left] {
            day.put(group, CallProgressed { of: call, stage }, &["outcome"]);
        }
        let evidence = EvidenceAdded { of, sha256: String::new() };
        day.put(group, evidence, &["what", "holder", "file"]);
        day.book.state(IncidentEscalated { of, to: "tec".into(), receipt: "АШК-5".into() });
        day.put(group, IncidentClosed { of }, &["result"]);
        day.book.state(IncidentReopened { of, reason: "кайра келди".into() });
        day.put(group, IncidentClosed { of }, &["result"]);
    }
}

fn decision(day: &mut Planting, group: Group, number: u32, question: Question, members: [Ref; 3]) -> Ref {
    let votes: BTreeMap<Ref, Vote> = members.into_iter().zip([Vote::For, Vote::For, Vote::Against]).collect();
    let made =
        DecisionMade { number, question, approved: 5, present: members.to_vec(), votes, carried: true };
    day.put(group, made, &["text"])
}

/// Packs, a box that was passed on, requests and a trip; it gives the trip.
fn room(day: &mut Planting, members: [Ref; 3]) -> Ref {
    let contest = || "president".to_owned();
    let sum = |number| BTreeMap::from([(contest(), number)]);
    let pack =
        PackReceived { stock: contest(), label: "000101-000200".into(), nominal: 100, act: "№ 4".into() };
    let pack = day.put(Group::Custody, pack, &["from"]);
    day.book.state(PackOpened { of: pack, range: "000101-000200".into(), counted: 98 });
    let sealed = BoxSealed {
        label: "К-1".into(),
        kind: BoxKind::Portable,
        contests: vec![contest()],
        seals: vec!["А1".into()],
    };
    let of = day.book.state(sealed);
    let passed =
        CustodyPassed { of, place: "сейф".into(), holder: None, whole: true, note: "бүтүн".into() };
    day.put(Group::Custody, passed, &["receiver"]);
    let request = RequestReceived { count: 1, reason: "illness".into() };
    let request = day.put(Group::Outside, request, &["name", "place"]);
    day.book.state(RequesterCame { of: request, reason: "белги жок".into() });
    let begun = TripBegun {
        of,
        team: members[1..].to_vec(),
        by_lot: true,
        requests: 1,
        out: sum(3),
        offered: 1,
        joined: 1,
    };
    let trip = day.put(Group::Outside, begun, &["operator", "route"]);
    let back = TripReturned {
        of: trip,
        served: 1,
        unserved: BTreeMap::new(),
        issued: sum(1),
        spoiled: sum(0),
        unused: sum(2),
        slot_closed: true,
    };
    day.book.state(back);
    let seals = vec!["А2".into()];
    day.book.state(SealsChecked { of, seals, opening: true });
    let reason = "акт түзүлүп жатат".into();
    day.book.state(GatePassed { gate: Gate::SealsDiffer, of: Some(of), reason });
    day.book.sheet(9, 3, &[("president", [3, 0, 0])]);
    let (rule, place, result) = ("surplus".into(), "packets".into(), "бош".into());
    day.book.state(PlaceSearched { contest: contest(), rule, place, result });
    trip
}

fn protocol(day: &mut Planting) -> Ref {
    for phase in [Phase::Closing, Phase::Count] {
        day.phase(phase);
    }
    let contest = || "president".to_owned();
    day.book.state(OptionsTyped { contest: contest(), names: vec!["Хан-Теңир".into()] });
    day.book.count("president", &cells(PRESIDENT));
    day.book.draft("president");
    day.book.hear("president");
    day.phase(Phase::Protocol);
    day.book.sign("president", &[Signature::Signed; 3]);
    day.book.protocol("president").at
}

/// Copies, a demand that brought a second version, and published figures; it gives a copy, the demand and the figures.
fn copies(day: &mut Planting, protocol: Ref, observer: Ref, members: [Ref; 3]) -> (Ref, Ref, Ref) {
    let capacity = || "public-observer".to_owned();
    let issued = |number, person| CopyIssued { protocol, number, person, capacity: capacity(), signed: true };
    day.book.state(issued(1, Some(observer)));
    let copy = day.put(Group::Copies, issued(2, None), &["name"]);
    let (how, reason) = (NoCopy::Withheld, "кагаз түгөндү".to_owned());
    let missing = CopyNotIssued { protocol, person: None, capacity: capacity(), how, reason };
    day.put(Group::Copies, missing, &["name"]);
    day.book.state(ProtocolPosted { protocol, place: "эшик".into() });
    day.book.state(ProtocolScanned { protocol, device: None, receipt: "19".into() });
    let (cell, demand) = (Some(Cell::line("L7")), "7-сап башка болсун".to_owned());
    let returned = ProtocolReturned { protocol, cell, demand, written: false };
    let of = day.put(Group::Demand, returned, &["who"]);
    let reason = "617 + 10 = 627".to_owned();
    day.book.state(ReturnAnswered { of, present: members.to_vec(), told: 2, repeated: true, reason });
    let reason = "кайра саналды".to_owned();
    day.book.state(ProtocolReopened { protocol, cause: Cause::Returned, reason });
    let newer = day.book.draft("president");
    day.book.hear("president");
    day.book.sign("president", &[Signature::Signed; 3]);
    day.book.state(HolderTold { copy, protocol: newer, returned: false });
    let cells = Cells::from([(Cell::line("L7"), Some(8))]);
    let published = day.book.state(PublishedCompared { protocol, source: "сайт".into(), cells });
    (copy, of, published)
}

/// A signing key, another in its place, and what was signed.
fn key(day: &mut Planting, protocol: Ref) {
    let public =
        || "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f".to_owned();
    day.book.state(KeyMade { public: public() });
    day.book.state(KeyReplaced { public: public(), reason: "сырсөз унутулду".into() });
    let facts = day.book.facts.len() as u64;
    day.book.state(BundleSigned { sums: "b2".repeat(32), facts, public: public() });
    day.book.state(CodeSigned { protocol, signature: "c2lnbmF0dXJl".into(), public: public() });
}
