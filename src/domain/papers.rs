//! What the papers of a protocol state beside its figures, gathered from the day.

use super::day::{Explained, Member, PhaseStart};
use super::fact::{FigureCorrected, Ref, Signature};
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

/// The name of a gate: a step, or `contest:` and a contest.
pub fn gate_name<'a>(day: &'a Day, gate: &str) -> Option<&'a Localized> {
    match gate.strip_prefix("contest:") {
        Some(contest) => day.opened.rulebook.contest(contest).map(|spec| &spec.title),
        None => day.procedure().steps.iter().find(|step| step.id == gate).map(|step| &step.label),
    }
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
