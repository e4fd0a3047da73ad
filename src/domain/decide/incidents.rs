//! Incidents: what was reported, how true it is, and its end. Whatever is typed about a confidential one is private.

use super::registers::{data, field, follows, half, may_keep, next_number, states};
use super::{Decision, Refusal, needed};
use crate::domain::Day;
use crate::domain::day::Incident;
use crate::domain::fact::{
    By, IncidentClosed, IncidentCorrected, IncidentReopened, IncidentReported, Private, Ref, Veracity,
    VeracityStated,
};

/// An incident as it is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IncidentEntry<'a> {
    /// Its code in the taxonomy.
    pub code: &'a str,
    /// What happened; may be empty where the code says it.
    pub what: &'a str,
    /// Where; may be empty.
    pub place: &'a str,
    /// Who saw it and whom it concerns; may be empty.
    pub who: &'a str,
    /// How true it is as far as known.
    pub veracity: Veracity,
    /// Whether only those who report it may read it. That stays so.
    pub confidential: bool,
    /// The complaint from which it is made.
    pub complaint: Option<Ref>,
}

/// What of an incident's entry can be corrected.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct IncidentText<'a> {
    /// Its code in the taxonomy.
    pub code: &'a str,
    /// What happened; may be empty.
    pub what: &'a str,
    /// Where; may be empty.
    pub place: &'a str,
    /// Who saw it and whom it concerns; may be empty.
    pub who: &'a str,
}

/// Reports an incident and gives it the next number. A confidential one is read by the member at the keyboard and the
/// one beside, and by nobody else.
pub fn report_incident(day: &Day, by: By, entry: IncidentEntry) -> Decision {
    may_keep(day, by)?;
    let text = IncidentText { code: entry.code, what: entry.what, place: entry.place, who: entry.who };
    let (code, mut private) = checked(day, text, entry.confidential)?;
    if entry.complaint.is_some_and(|complaint| day.complaint(complaint).is_none()) {
        return Err(Refusal::UnknownEntry);
    }
    let readers = if entry.confidential { readers(day, by)? } else { Vec::new() };
    // A complaint says what the incident is, so of a confidential one it is private as well.
    let (complaint, hidden) =
        if entry.confidential { (None, entry.complaint) } else { (entry.complaint, None) };
    private.extend(hidden.map(|complaint| ("complaint".to_owned(), complaint.to_string())));
    let fact = IncidentReported {
        number: next_number(day.incidents.iter().map(|known| known.stated.number)),
        code,
        veracity: entry.veracity,
        confidential: entry.confidential,
        readers,
        complaint,
    };
    Ok(vec![states(by, fact.into(), private)])
}

/// Corrects an incident's entry with a reason; whether it is confidential cannot be corrected.
pub fn correct_incident(day: &Day, by: By, of: Ref, text: IncidentText, reason: &str) -> Decision {
    may_keep(day, by)?;
    let before = readable(day, by, of)?;
    let hidden = before.stated.confidential;
    let (code, mut private) = checked(day, text, hidden)?;
    let stands = |field: &str| before.private.get(field) == private.get(field);
    if before.code == text.code && ["what", "place", "who"].into_iter().all(stands) {
        return Err(Refusal::NothingChanged);
    }
    let reason = reason_of(before, reason, &mut private)?;
    Ok(vec![states(by, IncidentCorrected { of, code, reason }.into(), private)])
}

/// States what is now known of an incident's truth, whether it is closed or not.
pub fn state_veracity(day: &Day, by: By, of: Ref, veracity: Veracity, note: &str) -> Decision {
    may_keep(day, by)?;
    if readable(day, by, of)?.veracity == veracity {
        return Err(Refusal::NothingChanged);
    }
    Ok(vec![states(by, VeracityStated { of, veracity }.into(), half([("note", note)])?)])
}

/// Closes an incident with its result.
pub fn close_incident(day: &Day, by: By, of: Ref, result: &str) -> Decision {
    may_keep(day, by)?;
    let incident = readable(day, by, of)?;
    if incident.closed.is_some() {
        return Err(Refusal::AlreadyDone);
    }
    follows(by, incident.when)?;
    let result = field(result, "result")?;
    Ok(vec![states(by, IncidentClosed { of }.into(), half([("result", &result)])?)])
}

/// Opens a closed incident again with a reason.
pub fn reopen_incident(day: &Day, by: By, of: Ref, reason: &str) -> Decision {
    may_keep(day, by)?;
    let incident = readable(day, by, of)?;
    if incident.closed.is_none() {
        return Err(Refusal::NothingChanged);
    }
    let mut private = Private::new();
    let reason = reason_of(incident, reason, &mut private)?;
    Ok(vec![states(by, IncidentReopened { of, reason }.into(), private)])
}

/// An incident that the member at the keyboard may read.
pub(super) fn readable(day: &Day, by: By, of: Ref) -> Result<&Incident, Refusal> {
    let incident = day.incident(of).ok_or(Refusal::UnknownEntry)?;
    if incident.may_read(by.member) { Ok(incident) } else { Err(Refusal::NotForYou) }
}

/// The members who report a confidential incident; somebody must.
fn readers(day: &Day, by: By) -> Result<Vec<Ref>, Refusal> {
    let known = |who: &Ref| day.commission.get(*who).is_some();
    let first = by.member.filter(known).ok_or(Refusal::NobodyAtKeyboard)?;
    let beside = by.witness.filter(known).filter(|witness| *witness != first);
    Ok(std::iter::once(first).chain(beside).collect())
}

/// The reason as the body holds it: of a confidential incident it is private like everything else.
fn reason_of(incident: &Incident, reason: &str, private: &mut Private) -> Result<String, Refusal> {
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    if !incident.stated.confidential {
        return Ok(reason);
    }
    private.insert("reason".to_owned(), reason);
    Ok(String::new())
}

/// The code as the body holds it, and the private half.
fn checked(day: &Day, text: IncidentText, hidden: bool) -> Result<(String, Private), Refusal> {
    let code = data(day)?.code(text.code).map(|code| code.id.as_str()).ok_or(Refusal::UnknownChoice)?;
    let (open, secret) = if hidden { ("", code) } else { (code, "") };
    let private = half([("code", secret), ("what", text.what), ("place", text.place), ("who", text.who)])?;
    Ok((open.to_owned(), private))
}
