//! What the papers of a protocol state beside its figures, gathered from the day.

use super::day::{Act, BallotBox, Complaint, Explained, Member, Person, PhaseStart};
use super::fact::{FigureCorrected, Question, Ref, Signature};
use super::protocol::Protocol;
use super::{Day, Finding, Localized, Moment};

/// One draft that came before, or the present one, in the order of drafting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link<'a> {
    /// The draft.
    pub protocol: &'a Protocol,
    /// Whether anybody signed it.
    pub signed: bool,
}

/// A member beside a protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signatory<'a> {
    /// The member's id.
    pub at: Ref,
    /// The member.
    pub member: &'a Member,
    /// How the member stands to it, with the reason and the time; `None` while nothing is recorded.
    pub stands: Option<&'a (Signature, String, Moment)>,
}

/// When the last fact of the day was written; papers bear this time, so that they say the same whenever printed.
pub fn stated_at(day: &Day) -> Moment {
    day.journal.last().map_or(Moment::default(), |line| line.recorded)
}

/// Corrections of figures that a draft holds; for `None` those that the next one would hold.
pub fn corrections<'a>(day: &'a Day, contest: &str, draft: Option<&Protocol>) -> Vec<&'a FigureCorrected> {
    let place = |at: Ref| day.journal.iter().position(|line| line.at == at);
    let end = draft.and_then(|draft| place(draft.at));
    let held = |at: Ref| end.is_none() || place(at) < end;
    let all = day.contest(contest).into_iter().flat_map(|state| &state.count.corrections);
    all.filter(|(at, _)| held(*at)).map(|(_, correction)| correction).collect()
}

/// The explanation of a finding with the numbers that it has, and the reason in words.
pub fn explanation<'a>(
    day: &'a Day,
    contest: &str,
    finding: &Finding,
) -> Option<(&'a Explained, Option<&'a Localized>)> {
    let explained = day.contest(contest)?.explained.get(&finding.rule)?;
    if !day.is_explained(contest, finding) {
        return None;
    }
    let reasons = &day.form(contest)?.reasons;
    let reason = reasons.iter().find(|reason| reason.id == explained.fact.reason);
    Some((explained, reason.map(|reason| &reason.label)))
}

/// Phases that were entered while gates stood open.
pub fn gates_passed(day: &Day) -> impl Iterator<Item = &PhaseStart> {
    day.phases.iter().filter(|start| !start.open.is_empty())
}

/// What a gate of a phase is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GateName<'a> {
    /// A step that was not done.
    Step(&'a Localized),
    /// A contest that was not ready.
    Contest(&'a Localized),
}

/// The name of a gate: a step, or `contest:` and a contest; the hours of voting have none.
pub fn gate_name<'a>(day: &'a Day, gate: &str) -> Option<GateName<'a>> {
    if let Some(contest) = gate.strip_prefix("contest:") {
        return day.opened.rulebook.contest(contest).map(|spec| GateName::Contest(&spec.title));
    }
    let step = day.procedure().steps.iter().find(|step| step.id == gate);
    step.map(|step| GateName::Step(&step.label))
}

/// Every draft of a contest up to the last.
pub fn chain<'a>(day: &'a Day, contest: &str) -> Vec<Link<'a>> {
    let all = day.contest(contest).into_iter().flat_map(|state| &state.protocols);
    all.map(|protocol| Link { protocol, signed: protocol.is_touched() }).collect()
}

/// Members in the order of the commission's list, with how each stands to a protocol.
pub fn signatories<'a>(day: &'a Day, protocol: &'a Protocol) -> Vec<Signatory<'a>> {
    let stands = |at: &Ref| protocol.signatures.get(at);
    let all = day.commission.members.iter();
    let mut all: Vec<_> = all.map(|(at, member)| Signatory { at: *at, member, stands: stands(at) }).collect();
    all.sort_by_key(|line| (line.member.function, line.at));
    all
}

/// Actions after a surplus that were done, in the order of the procedure: id, name, result, time.
pub fn surplus<'a>(day: &'a Day, contest: &str) -> Vec<(&'a str, &'a Localized, &'a str, Moment)> {
    let Some(state) = day.contest(contest) else { return Vec::new() };
    let done = day.procedure().surplus.iter().filter_map(|action| {
        let (result, at) = state.surplus.get(&action.id)?;
        Some((action.id.as_str(), &action.label, result.as_str(), *at))
    });
    done.collect()
}

/// SHA-256 of the file of a contest's form; `None` once a form was replaced, since the book keeps the first only.
pub fn form_sha256<'a>(day: &'a Day, contest: &str) -> Option<&'a str> {
    if day.journal.iter().any(|line| line.kind == "form.replaced/1") {
        return None;
    }
    let file = format!("{}.toml", day.form(contest)?.id);
    // The profile's file is the first and may have the same name as its form's.
    let source = day.opened.rulebook.sources.iter().skip(1).find(|source| source.name == file)?;
    Some(&source.sha256)
}

impl Day {
    /// How many complaints and acts go with the protocol of a contest: complaints about it and about the whole day, and
    /// acts about it. Acts about no contest are [`acts_of_day`], so that none is counted with two protocols.
    pub fn complaints_and_acts(&self, contest: &str) -> u32 {
        let all = complaints(self, contest).count() + acts(self, contest).count();
        u32::try_from(all).unwrap_or(u32::MAX)
    }
}

/// Complaints about a contest and about the whole day, in the order of their receipt.
pub fn complaints<'a>(day: &'a Day, contest: &str) -> impl Iterator<Item = &'a Complaint> {
    day.complaints
        .iter()
        .filter(move |complaint| complaint.parts.contest.is_empty() || complaint.parts.contest == contest)
}

/// Acts about a contest, without those in whose place others stand.
pub fn acts<'a>(day: &'a Day, contest: &str) -> impl Iterator<Item = &'a Act> {
    standing(day).filter(move |act| contests(day, act).contains(&contest))
}

/// Acts that are about no contest, and so about the whole day, without those in whose place others stand.
pub fn acts_of_day(day: &Day) -> impl Iterator<Item = &Act> {
    standing(day).filter(move |act| contests(day, act).is_empty())
}

fn standing(day: &Day) -> impl Iterator<Item = &Act> {
    day.acts.iter().filter(move |act| replaced_by(day, act.at).is_none())
}

/// The act that stands in the place of another.
pub fn replaced_by(day: &Day, act: Ref) -> Option<&Act> {
    day.acts.iter().find(|other| other.stated.instead == Some(act))
}

/// Remarks about a contest and about the whole day, oldest first: who made them, when, and the text.
pub fn remarks<'a>(day: &'a Day, contest: &str) -> Vec<(&'a Person, Moment, &'a str)> {
    let people = day.people.all.values();
    let mut all: Vec<_> = people
        .flat_map(|person| person.remarks.iter().map(move |remark| (person, remark)))
        .filter(|(_, (_, about, _))| about.is_empty() || about == contest)
        .map(|(person, (at, _, text))| (person, *at, text.as_str()))
        .collect();
    all.sort_by_key(|(_, at, _)| *at);
    all
}

/// The contests that an act concerns; none where it is about the whole day.
fn contests<'a>(day: &'a Day, act: &Act) -> Vec<&'a str> {
    let Some(about) = act.stated.about else { return Vec::new() };
    if let Some(complaint) = complaint_behind(day, about) {
        return Some(complaint.parts.contest.as_str())
            .filter(|contest| !contest.is_empty())
            .into_iter()
            .collect();
    }
    let opened = |known: &BallotBox| known.opening.as_ref().is_some_and(|open| open.at == about);
    if let Some(known) = day.boxes.iter().find(|known| known.at == about || opened(known)) {
        return known.contests.iter().map(String::as_str).collect();
    }
    let drafted =
        |contest: &&str| super::copies::is_of(day, contest, super::copies::draft_behind(day, about));
    day.contest_ids().filter(drafted).collect()
}

/// The complaint that a fact is, decides or belongs to.
fn complaint_behind(day: &Day, about: Ref) -> Option<&Complaint> {
    let decided = day.decision(about).and_then(|decision| match &decision.stated.question {
        Question::Complaint { of, .. } => Some(*of),
        _ => None,
    });
    let told = day.incident(about).and_then(|incident| incident.stated.complaint);
    day.complaint(decided.or(told).unwrap_or(about))
}
