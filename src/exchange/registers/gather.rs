//! From the day to the file. Only what is public of each fact is read here.

use super::{
    ActLine, Answered, AskedAbout, CallLine, ComplaintLine, DataName, Decided, DecisionLine, Examined,
    IncidentLine, IncidentStated, Movement, Passed, PersonLine, RefusedLine, RegistersFile, Remark, Removed,
    SCHEMA, State, Told, Transferred, VoteLine, Warning,
};
use crate::domain::day::{
    Act, Call, CommissionDecision, Complaint, ComplaintState, Incident, Person, Refused,
};
use crate::domain::decide::is_internal_aid;
use crate::domain::fact::{CallStage, Question, Ref, Vote};
use crate::domain::{Day, Moment, papers};
use crate::exchange::PROGRAM;
use crate::exchange::protocol::{Stated, time};

impl RegistersFile {
    /// Gathers the registers of a day.
    pub fn of(day: &Day) -> Self {
        let data = day.registers().map(|registers| DataName {
            id: registers.id.clone(),
            edition: registers.edition.clone(),
            verified: registers.verified.holds(),
        });
        Self {
            schema: SCHEMA.to_owned(),
            program: PROGRAM.to_owned(),
            stated: Stated { facts: day.journal.len(), at: time(day, papers::stated_at(day)) },
            precinct: day.opened.precinct.clone(),
            date: day.opened.date,
            practice: day.opened.practice,
            internal_aid: is_internal_aid(day),
            data,
            approved: day.approved_members(),
            people: day.people.all.iter().map(|(at, person)| person_line(day, *at, person)).collect(),
            refused: day.people.refused.iter().map(|refused| refused_line(day, refused)).collect(),
            complaints: day.complaints.iter().map(|complaint| complaint_line(day, complaint)).collect(),
            passed: passed(day),
            incidents: day.incidents.iter().map(|incident| incident_line(day, incident)).collect(),
            decisions: day.decisions.iter().map(|decision| decision_line(day, decision)).collect(),
            acts: day.acts.iter().map(|act| act_line(day, act)).collect(),
        }
    }
}

/// A text that may be empty as one that may be missing.
fn there(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.is_empty())
}

fn number_of(day: &Day, complaint: Ref) -> Option<u32> {
    day.complaint(complaint).map(|complaint| complaint.number)
}

fn decision_number(day: &Day, decision: Ref) -> Option<u32> {
    day.decision(decision).map(|decision| decision.stated.number)
}

fn person_line(day: &Day, at: Ref, person: &Person) -> PersonLine {
    let when = |moment: &Moment| time(day, *moment);
    let moved = |(at, present): &(Moment, bool)| Movement { at: when(at), present: *present };
    PersonLine {
        person: at.to_string(),
        category: person.category.clone(),
        organisation: person.organisation.clone(),
        listed: person.listed,
        registered: when(&person.registered),
        presence: person.presence.iter().map(moved).collect(),
        warnings: person
            .warnings
            .iter()
            .map(|(at, ground, _)| Warning { at: when(at), ground: ground.clone() })
            .collect(),
        remarks: person
            .remarks
            .iter()
            .map(|(at, contest, text)| Remark { at: when(at), contest: there(contest), text: text.clone() })
            .collect(),
        removed: person
            .removed
            .map(|(decision, at)| Removed { at: when(&at), decision: decision_number(day, decision) }),
    }
}

fn refused_line(day: &Day, refused: &Refused) -> RefusedLine {
    RefusedLine {
        at: time(day, refused.when),
        category: refused.stated.category.clone(),
        organisation: refused.stated.organisation.clone(),
        ground: refused.stated.ground.clone(),
        norm: refused.stated.norm.clone(),
    }
}

fn complaint_line(day: &Day, complaint: &Complaint) -> ComplaintLine {
    let when = |moment: &Moment| time(day, *moment);
    let parts = &complaint.parts;
    ComplaintLine {
        number: complaint.number,
        received: when(&complaint.received),
        kind: parts.kind.clone(),
        capacity: parts.capacity.clone(),
        contest: there(&parts.contest),
        class: parts.class.clone(),
        subject: parts.subject.map(|who| who.to_string()),
        evidence: complaint.evidence.iter().map(|evidence| there(&evidence.sha256)).collect(),
        examined: complaint
            .examined
            .iter()
            .map(|(at, heard, _)| Examined { at: when(at), heard: *heard })
            .collect(),
        state: match complaint.state() {
            ComplaintState::Received => State::Received,
            ComplaintState::Examined => State::Examined,
            ComplaintState::Decided => State::Decided,
            ComplaintState::Transferred => State::Transferred,
            ComplaintState::Answered => State::Answered,
        },
        decided: complaint.decided.map(|(ruling, decision, at)| Decided {
            at: when(&at),
            ruling,
            decision: decision_number(day, decision),
        }),
        transferred: complaint.transferred.as_ref().map(|(transferred, at, _)| Transferred {
            at: when(at),
            to: transferred.to.clone(),
            receipt: there(&transferred.receipt).filter(|_| !transferred.refused),
        }),
        answered: complaint.answered.as_ref().map(|(how, at, _)| Answered { at: when(at), how: how.clone() }),
    }
}

fn passed(day: &Day) -> Vec<Passed> {
    let all = day.passed_complaints.iter().flat_map(|(contest, all)| {
        all.iter().map(|(at, open, reason)| Passed {
            at: time(day, *at),
            contest: contest.clone(),
            complaints: open.iter().filter_map(|of| number_of(day, *of)).collect(),
            reason: reason.clone(),
        })
    });
    all.collect()
}

fn incident_line(day: &Day, incident: &Incident) -> IncidentLine {
    let confidential = incident.stated.confidential;
    let stated = (!confidential).then(|| IncidentStated {
        at: time(day, incident.when),
        code: incident.code.clone(),
        veracity: incident.veracity,
        complaint: incident.stated.complaint.and_then(|of| number_of(day, of)),
        actions: incident.actions.iter().map(|(at, _, _)| time(day, *at)).collect(),
        calls: incident.calls.iter().map(|call| call_line(day, call)).collect(),
        escalated: incident
            .escalated
            .iter()
            .map(|(at, to, receipt)| Told { at: time(day, *at), to: to.clone(), receipt: there(receipt) })
            .collect(),
        closed: incident.closed.as_ref().map(|(at, _)| time(day, *at)),
    });
    IncidentLine { number: incident.stated.number, confidential, stated }
}

fn call_line(day: &Day, call: &Call) -> CallLine {
    let reached = |stage| call.reached(stage).map(|at| time(day, at));
    CallLine {
        service: call.service.clone(),
        called: time(day, call.called),
        arrived: reached(CallStage::Arrived),
        left: reached(CallStage::Left),
        not_coming: reached(CallStage::NotComing),
    }
}

fn decision_line(day: &Day, decision: &CommissionDecision) -> DecisionLine {
    let stated = &decision.stated;
    let votes = stated.present.iter();
    let votes = votes.map(|who| VoteLine { member: who.to_string(), vote: stated.votes.get(who).copied() });
    DecisionLine {
        number: stated.number,
        at: time(day, decision.when),
        question: match &stated.question {
            Question::Complaint { of, ruling } => {
                AskedAbout::Complaint { complaint: number_of(day, *of), ruling: *ruling }
            }
            Question::Removal { of, ground } => {
                AskedAbout::Removal { person: of.to_string(), ground: ground.clone() }
            }
            Question::Function { to, function } => {
                AskedAbout::Function { member: to.to_string(), function: *function }
            }
            Question::Other => AskedAbout::Other {},
        },
        approved: stated.approved,
        votes: votes.collect(),
        in_favour: decision.votes(Vote::For),
        against: decision.votes(Vote::Against),
        abstained: decision.votes(Vote::Abstained),
        carried: stated.carried,
        opinions: decision.opinions.iter().map(|(who, _)| who.to_string()).collect(),
    }
}

fn act_line(day: &Day, act: &Act) -> ActLine {
    let replaced = |of: Ref| day.acts.iter().find(|act| act.at == of).map(|act| act.stated.number);
    ActLine {
        number: act.stated.number,
        at: time(day, act.when),
        template: act.stated.template.clone(),
        signers: act.stated.signers.iter().map(Ref::to_string).collect(),
        instead: act.stated.instead.and_then(replaced),
    }
}
