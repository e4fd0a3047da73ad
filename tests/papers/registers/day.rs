//! A day on which everything happened that the registers can hold.

use std::collections::BTreeMap;

use tartip::domain::fact::*;
use tartip::domain::{Function, Paper};

use crate::book::{Book, asset};

/// What stands in private halves only; no public output may hold it.
pub const SECRET: &str = "ЖАШЫРУУН";

/// The day with the places of what the tests look at.
pub struct Eventful {
    pub book: Book,
    pub chair: Ref,
    pub granted: Ref,
    pub transferred: Ref,
    pub refused: Ref,
    pub open: Ref,
    pub decision: Ref,
    pub act: Ref,
    pub replaced: Ref,
}

impl Eventful {
    /// Every paper of registers that the day can make.
    pub fn papers(&self) -> Vec<Paper> {
        let contest = self.book.day.contest_ids().next().unwrap().to_owned();
        vec![
            Paper::Receipt(self.granted),
            Paper::Receipt(self.transferred),
            Paper::Receipt(self.refused),
            Paper::Receipt(self.open),
            Paper::Ruling(self.granted),
            Paper::Ruling(self.transferred),
            Paper::Ruling(self.refused),
            Paper::Decision(self.decision),
            Paper::Act(self.act),
            Paper::Act(self.replaced),
            Paper::Minutes,
            Paper::People,
            Paper::Complaints,
            Paper::Incidents,
            Paper::Decisions,
            Paper::Board,
            Paper::Annex(contest),
            Paper::Rights("media".into()),
        ]
    }
}

/// The practice profile with registers.
pub fn practice() -> Book {
    Book::open("practice-two-contests", true, |rulebook| {
        rulebook.registers = Some(asset("registers", "kg-2025"));
    })
}

/// The real profile with registers.
pub fn real() -> Book {
    Book::open("kg-president-2027", false, |rulebook| {
        rulebook.registers = Some(asset("registers", "kg-2025"));
    })
}

pub fn secret(text: &str) -> String {
    format!("{SECRET} {text}")
}

pub fn parts(class: &str, contest: &str, subject: Option<Ref>) -> ComplaintParts {
    ComplaintParts {
        kind: "complaint".into(),
        capacity: "observer".into(),
        contest: contest.into(),
        class: class.into(),
        norm: "62/2011 §31".into(),
        subject,
    }
}

/// Receives a complaint with these texts.
pub fn complain(book: &mut Book, parts: ComplaintParts, what: &str, by: Ref) -> Ref {
    let number = u32::try_from(book.day.complaints.len()).unwrap() + 1;
    let name = secret("Үсөнова Өмүрбүбү");
    let (place, contact) = (secret("бөлмөдө, 12:10"), secret("0555"));
    let demand = secret("көчүрмө берилсин");
    let private = [
        ("name", name.as_str()),
        ("contact", &contact),
        ("what", what),
        ("place", &place),
        ("demand", &demand),
    ];
    book.tell(ComplaintReceived { number, parts, person: None }, &private, by)
}

fn votes(members: &[Ref], cast: &[Vote]) -> BTreeMap<Ref, Vote> {
    members.iter().copied().zip(cast.iter().copied()).collect()
}

/// Draws up an act.
pub fn draw(
    book: &mut Book,
    texts: [&str; 2],
    about: Option<Ref>,
    signers: Vec<Ref>,
    instead: Option<Ref>,
) -> Ref {
    let number = u32::try_from(book.day.acts.len()).unwrap() + 1;
    let by = signers[0];
    let act = ActDrawn { number, template: "late-opening".into(), about, signers, instead };
    book.tell(act, &[("ky", texts[0]), ("ru", texts[1])], by)
}

fn phase(book: &mut Book, phase: tartip::domain::Phase) {
    book.state(PhaseEntered { phase, open: Vec::new(), reason: String::new() });
}

/// Everything that the registers can hold, in a book of this kind.
#[expect(clippy::too_many_lines, reason = "a day is one story")]
pub fn eventful(mut book: Book) -> Eventful {
    let chair = book.member("Асан Үзүмдөр", Function::Chair, "БШК");
    let secretary = book.member("Айгүл Тораңгылуу", Function::Secretary, "«Келечек»");
    let third = book.member("Бакыт Ойбадам", Function::Member, "");
    let members = [chair, secretary, third];
    book.state(ApprovedSet { members: 5, act: "АШКнын 3-чечими".into() });
    for who in members {
        book.state(PresenceRecorded { who, present: true });
    }
    phase(&mut book, tartip::domain::Phase::Opening);
    let person = |category: &str, organisation: &str| PersonRegistered {
        category: category.into(),
        organisation: organisation.into(),
        listed: false,
    };
    let observer = book.tell(
        person("public-observer", "«Таза шайлоо» уюму"),
        &[("name", &secret("Жоошбаева Ыргай")), ("paper", "4417")],
        chair,
    );
    let journalist = book.tell(
        person("media", "«Ала-Тоо үнү»"),
        &[("name", &secret("Бообек уулу")), ("paper", "")],
        chair,
    );
    for of in [observer, journalist] {
        book.state(PersonMoved { of, present: true });
    }
    phase(&mut book, tartip::domain::Phase::Voting);
    let refusal = PersonRefused {
        category: "public-observer".into(),
        organisation: "=Белгисиз".into(),
        ground: "no-papers".into(),
        norm: "68/2011 §10-1".into(),
    };
    book.tell(refusal, &[("name", &secret("Тилек")), ("note", &secret("кагаз көрсөткөн жок"))], chair);
    let granted = complain(&mut book, parts("at-once", "", None), &secret("көрүнүш жабык"), secretary);
    let transferred = complain(&mut book, parts("hours", "president", None), &secret("үгүт"), secretary);
    let refused = complain(&mut book, parts("days", "president", Some(third)), &secret("мүчө орой"), chair);
    let open = complain(&mut book, parts("before-signing", "president", None), &secret("сан"), chair);
    let sha256 = "a1b2c3d4".repeat(8);
    let evidence = [("what", secret("сүрөт")), ("holder", secret("катчы")), ("file", secret("1.jpg"))];
    let evidence: Vec<_> = evidence.iter().map(|(field, text)| (*field, text.as_str())).collect();
    book.tell(EvidenceAdded { of: granted, sha256 }, &evidence, chair);
    book.tell(ComplaintExamined { of: granted, heard: true }, &[("found", &secret("туура экен"))], chair);
    let decision = book.tell(
        DecisionMade {
            number: 1,
            question: Question::Complaint { of: granted, ruling: Ruling::Partly },
            approved: 5,
            present: members.to_vec(),
            votes: votes(&members, &[Vote::For, Vote::For, Vote::Against]),
            carried: true,
        },
        &[("text", &secret("үстөл жылдырылсын"))],
        chair,
    );
    let opinion = OpinionAttached { of: decision, who: third };
    book.tell(opinion, &[("text", &secret("макул эмесмин"))], third);
    book.tell(ComplaintAnswered { of: granted, how: "in-hand".into() }, &[("note", &secret("алды"))], chair);
    let to = |of, receipt: &str| ComplaintTransferred {
        of,
        to: "police".into(),
        receipt: receipt.into(),
        refused: receipt.is_empty(),
    };
    book.tell(to(transferred, "ОВД-17"), &[("taken_by", &secret("нөөмөтчү"))], chair);
    book.tell(to(refused, ""), &[("taken_by", &secret("белгисиз"))], chair);
    book.tell(
        PersonWarned { of: observer, ground: "breaks-rules".into() },
        &[("note", &secret("үгүттөбөңүз дедик"))],
        chair,
    );
    book.tell(
        DecisionMade {
            number: 2,
            question: Question::Removal { of: observer, ground: "breaks-rules".into() },
            approved: 5,
            present: members.to_vec(),
            votes: votes(&members, &[Vote::For, Vote::For, Vote::Abstained]),
            carried: true,
        },
        &[("text", &secret("чыгарылсын"))],
        chair,
    );
    book.tell(
        DecisionMade {
            number: 3,
            question: Question::Function { to: third, function: Function::Secretary },
            approved: 5,
            present: vec![chair, third],
            votes: votes(&[chair], &[Vote::For]),
            carried: false,
        },
        &[("text", &secret("катчы алмашсын"))],
        chair,
    );
    for contest in ["president", ""] {
        let text = format!("Саноо «{contest}» көрүндү");
        book.state(RemarkMade { of: journalist, contest: contest.into(), text });
    }
    report_incidents(&mut book, chair, granted);
    let replaced = draw(&mut book, [&secret("эски"), &secret("старый")], None, vec![chair, secretary], None);
    let texts = ["Участок 08:20да ачылды, себеби өрттүн коңгуроосу", "Участок открыт в 08:20 из-за сирены"];
    let act = draw(&mut book, texts, Some(granted), vec![chair, secretary, third], Some(replaced));
    book.state(ComplaintsPassed {
        contest: "president".into(),
        open: vec![open],
        reason: "арыз ээси кетип калды".into(),
    });
    Eventful { book, chair, granted, transferred, refused, open, decision, act, replaced }
}

fn report_incidents(book: &mut Book, chair: Ref, complaint: Ref) {
    let report = |number, code: &str, confidential| IncidentReported {
        number,
        code: if confidential { String::new() } else { code.into() },
        veracity: Veracity::Reported,
        confidential,
        readers: if confidential { vec![chair] } else { Vec::new() },
        complaint: (!confidential).then_some(complaint),
    };
    let texts = [secret("журналистти түртүштү"), secret("кире бериште"), secret("эки киши")];
    let private = [("what", texts[0].as_str()), ("place", &texts[1]), ("who", &texts[2])];
    let seen = book.tell(report(1, "OP-01", false), &private, chair);
    let code = secret("IN-02");
    let hidden = [&private[..], &[("code", code.as_str())]].concat();
    let hidden = book.tell(report(2, "IN-02", true), &hidden, chair);
    for of in [seen, hidden] {
        book.tell(VeracityStated { of, veracity: Veracity::Seen }, &[("note", &secret("мүчө көрдү"))], chair);
        let action = [("what", secret("токтоттук")), ("who", secret("төрага"))];
        book.tell(ActionTaken { of }, &action.each_ref().map(|(field, text)| (*field, text.as_str())), chair);
        let called = ServiceCalled { of, service: "police".into() };
        let call = book.tell(called, &[("taken_by", &secret("02"))], chair);
        for stage in [CallStage::Arrived, CallStage::Left] {
            book.tell(CallProgressed { of: call, stage }, &[("outcome", &secret("сүйлөштү"))], chair);
        }
        book.state(IncidentEscalated { of, to: "tec".into(), receipt: "АШК-5".into() });
        book.tell(IncidentClosed { of }, &[("result", &secret("бүттү"))], chair);
    }
}
