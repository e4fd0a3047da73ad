//! Drafting, reading aloud, signing, and opening again.

use super::{Decision, Refusal, bounded, during, may_type, member, needed, two_members};
use crate::domain::count::Stage;
use crate::domain::fact::{
    By, Cause, Cell, LineRead, ProtocolDrafted, ProtocolReopened, ProtocolSigned, Ref, Signature,
};
use crate::domain::protocol::{Protocol, Standing};
use crate::domain::{Day, Phase};

/// Version and draft number that the next draft of a contest would bear.
pub fn next_version(day: &Day, contest: &str) -> (u16, u16) {
    match day.contest(contest).and_then(|state| state.protocol()) {
        None => (1, 1),
        Some(last) if last.reopened.is_some() => (last.drafted.version.saturating_add(1), 1),
        Some(last) => (last.drafted.version, last.drafted.draft.saturating_add(1)),
    }
}

/// Drafts a contest's protocol from its figures; `fingerprint` is the SHA-256 of the canonical content.
pub fn draft(day: &Day, by: By, contest: &str, fingerprint: &str) -> Decision {
    may_type(day, by)?;
    during(day, &[Phase::Protocol, Phase::HandOver])?;
    let state = day.contest(contest).ok_or(Refusal::UnknownContest)?;
    if day.stage(contest) != Stage::Agreed {
        return Err(Refusal::EntriesOpen);
    }
    if state.protocol().is_some_and(|last| last.is_touched() && last.reopened.is_none()) {
        return Err(Refusal::SignedAlready);
    }
    let (version, draft) = next_version(day, contest);
    let fact = ProtocolDrafted {
        contest: contest.to_owned(),
        version,
        draft,
        cells: state.count.figures(),
        fingerprint: fingerprint.to_owned(),
    };
    Ok(vec![by.states(fact.into())])
}

/// Records that a line was read aloud and whether it equals the paper.
pub fn hear_line(day: &Day, by: By, contest: &str, cell: &Cell, agreed: bool) -> Decision {
    may_type(day, by)?;
    let protocol = last(day, contest)?;
    if !matches!(day.standing(contest), Some(Standing::Draft | Standing::Heard)) {
        return Err(Refusal::DraftVoid);
    }
    if !protocol.drafted.cells.contains_key(cell) {
        return Err(Refusal::OtherEntry);
    }
    if agreed && protocol.heard.contains(cell) {
        return Err(Refusal::AlreadyDone);
    }
    Ok(vec![by.states(LineRead { protocol: protocol.at, cell: cell.clone(), agreed }.into())])
}

/// Records how a member stands to the protocol. Only rules of severity error in a verified form hold this up.
pub fn sign(day: &Day, by: By, contest: &str, who: Ref, how: Signature, reason: &str) -> Decision {
    may_type(day, by)?;
    member(day, who)?;
    let protocol = last(day, contest)?;
    match day.standing(contest) {
        Some(Standing::Heard) => {}
        Some(Standing::Draft) => return Err(Refusal::NotHeard),
        Some(Standing::Signed | Standing::Superseded) => return Err(Refusal::SignedAlready),
        _ => return Err(Refusal::DraftVoid),
    }
    if protocol.signatures.contains_key(&who) {
        return Err(Refusal::AlreadyDone);
    }
    let found = day.findings(contest);
    let holding = found.broken.iter().filter(|found| day.holds_signature(contest, found.severity));
    let holding: Vec<String> = holding.map(|found| found.rule.clone()).collect();
    if !holding.is_empty() && matches!(how, Signature::Signed | Signature::Dissent) {
        return Err(Refusal::ErrorsStand(holding));
    }
    let reason = match how {
        Signature::Signed => bounded(reason.trim())?,
        _ => needed(reason, Refusal::ReasonNeeded)?,
    };
    Ok(vec![by.states(ProtocolSigned { protocol: protocol.at, who, how, reason }.into())])
}

/// Opens a signed protocol again with a reason; two members. What was signed stays.
pub fn reopen(day: &Day, by: By, contest: &str, cause: Cause, reason: &str) -> Decision {
    may_type(day, by)?;
    let protocol = last(day, contest)?;
    if !protocol.is_touched() || protocol.reopened.is_some() {
        return Err(Refusal::NotSigned);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    two_members(day, by)?;
    Ok(vec![by.states(ProtocolReopened { protocol: protocol.at, cause, reason }.into())])
}

fn last<'a>(day: &'a Day, contest: &str) -> Result<&'a Protocol, Refusal> {
    let state = day.contest(contest).ok_or(Refusal::UnknownContest)?;
    state.protocol().ok_or(Refusal::NotDrafted)
}
