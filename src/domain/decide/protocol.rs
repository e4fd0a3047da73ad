//! Drafting, reading aloud, signing, and opening again.

use super::{Decision, Refusal, bounded, known_contest, may_type, member, needed, since, two_members};
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
    since(day, Phase::Protocol)?;
    known_contest(day, contest)?;
    if day.stage(contest) != Stage::Agreed {
        return Err(Refusal::EntriesOpen);
    }
    if is_binding(day, contest) {
        return Err(Refusal::SignedAlready);
    }
    let (version, draft) = next_version(day, contest);
    let fact = ProtocolDrafted {
        contest: contest.to_owned(),
        version,
        draft,
        cells: day.agreed(contest),
        fingerprint: fingerprint.to_owned(),
    };
    Ok(vec![by.states(fact.into())])
}

/// Records that a line was read aloud and whether it equals the paper.
pub fn hear_line(day: &Day, by: By, contest: &str, cell: &Cell, agreed: bool) -> Decision {
    may_type(day, by)?;
    let protocol = last(day, contest)?;
    match day.standing(contest) {
        Some(Standing::Draft | Standing::Heard) => {}
        Some(Standing::Signed | Standing::Superseded) => return Err(Refusal::SignedAlready),
        _ => return Err(Refusal::DraftVoid),
    }
    if !protocol.drafted.cells.contains_key(cell) {
        return Err(Refusal::OtherEntry);
    }
    if agreed && protocol.heard.contains(cell) {
        return Err(Refusal::AlreadyDone);
    }
    Ok(vec![by.states(LineRead { protocol: protocol.at, cell: cell.clone(), agreed }.into())])
}

/// Records how a member stands to the protocol. Only rules of severity error in a verified form hold this up, and
/// complaints that are undecided until two members let it pass.
///
/// Whoever was absent or refused may still sign, also after all others; a signature is never taken back.
pub fn sign(day: &Day, by: By, contest: &str, who: Ref, how: Signature, reason: &str) -> Decision {
    may_type(day, by)?;
    member(day, who)?;
    let protocol = last(day, contest)?;
    let before = protocol.signatures.get(&who).map(|(before, _, _)| *before);
    let puts_name = matches!(how, Signature::Signed | Signature::Dissent);
    let after_all = puts_name && matches!(before, Some(Signature::Absent | Signature::Refused));
    match day.standing(contest) {
        Some(Standing::Heard) => {}
        Some(Standing::Signed) if after_all => {}
        Some(Standing::Draft) => return Err(Refusal::NotHeard),
        Some(Standing::Signed | Standing::Superseded) => return Err(Refusal::SignedAlready),
        _ => return Err(Refusal::DraftVoid),
    }
    if before.is_some() && !after_all {
        return Err(Refusal::AlreadyDone);
    }
    let found = day.findings(contest);
    let holding = found.broken.iter().filter(|found| day.holds_signature(contest, found.severity));
    let holding: Vec<String> = holding.map(|found| found.rule.clone()).collect();
    if !holding.is_empty() && puts_name {
        return Err(Refusal::ErrorsStand(holding));
    }
    let waits_for = super::open_for(day, contest).len();
    if waits_for > 0 && puts_name {
        return Err(Refusal::ComplaintsOpen(waits_for));
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
    if !is_binding(day, contest) {
        return Err(Refusal::NotSigned);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    two_members(day, by)?;
    Ok(vec![by.states(ProtocolReopened { protocol: protocol.at, cause, reason }.into())])
}

/// Whether somebody signed the last protocol of a contest, so that its figures stand until it is opened again.
pub(super) fn is_binding(day: &Day, contest: &str) -> bool {
    let last = day.contest(contest).and_then(|state| state.protocol());
    last.is_some_and(|protocol| protocol.is_touched() && protocol.reopened.is_none())
}

fn last<'a>(day: &'a Day, contest: &str) -> Result<&'a Protocol, Refusal> {
    let state = day.contest(contest).ok_or(Refusal::UnknownContest)?;
    state.protocol().ok_or(Refusal::NotDrafted)
}
