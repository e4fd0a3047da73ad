//! Seals: read on the way and before a box is opened, broken and put on, corrected; and the gates before a box.

use super::boxes::{known_box, seal_numbers};
use super::{
    Decision, IncidentEntry, MAX_TEXT, Refusal, may_type, needed, report_incident, since, two_members,
};
use crate::domain::day::{BallotBox, Incident, SealCheck, same_seals};
use crate::domain::fact::{
    BoxKind, By, Gate, NewFact, Ref, SealsChanged, SealsChecked, SealsCorrected, Veracity,
};
use crate::domain::{Day, Phase};

/// Code of the incident that a difference opens by itself, where the registers of the book have it.
pub const SEALS_DIFFER: &str = "BB-03";

/// What is known of the seals of a box that is to be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SealsRead {
    /// They were not read to open it, or changed since.
    Unread,
    /// They are those that were put on.
    Same,
    /// They are others, or fewer, or more; or they were at an earlier reading that was not found to be mistaken.
    Differ,
}

/// Tells how the seals read last to open a box compare with those on it by what was stated.
pub fn seals_read(sealed: &BallotBox) -> SealsRead {
    match sealed.opening_check() {
        None => SealsRead::Unread,
        Some(check) if same_seals(&check.stated.seals, &sealed.seals) && !sealed.has_differed() => {
            SealsRead::Same
        }
        Some(_) => SealsRead::Differ,
    }
}

/// Gates that stand before a box that is closed, in the order in which they are said.
pub fn gates_before(day: &Day, sealed: &BallotBox) -> Vec<Gate> {
    let of = sealed.at;
    let out = day.outside.trip_of(of).is_some_and(|trip| trip.returned.is_none());
    // A box whose seals differ is opened last, apart; so it keeps no other waiting.
    let mut closed = day
        .boxes
        .iter()
        .filter(|known| known.at != of && known.opening.is_none() && seals_read(known) != SealsRead::Differ);
    let differ = seals_read(sealed) == SealsRead::Differ
        && (act_about_seals(day, sealed).is_none() || closed.clone().next().is_some());
    let early = sealed.kind != BoxKind::Portable && closed.any(|known| known.kind == BoxKind::Portable);
    let gates = [(out, Gate::TripOut), (differ, Gate::SealsDiffer), (early, Gate::PortableFirst)];
    let closed = gates.into_iter().filter(|(closed, _)| *closed).map(|(_, gate)| gate);
    closed.filter(|gate| !day.custody.is_passed(*gate, Some(of))).collect()
}

/// The act about a box's seals: about the box, a reading of them or the incident that the reading opened, drawn after the
/// difference was found.
pub fn act_about_seals(day: &Day, sealed: &BallotBox) -> Option<Ref> {
    let found = difference_found(sealed)?;
    let incident = |check: &SealCheck| incident_of(day, check).map(|incident| incident.at);
    let is_about = |about: Ref| {
        about == sealed.at
            || sealed.checks.iter().any(|check| check.at == about || incident(check) == Some(about))
    };
    let mut after = day.acts.iter().filter(|act| act.at > found);
    after.find(|act| act.stated.about.is_some_and(is_about)).map(|act| act.at)
}

/// The reading that first found what the last one that differed found: read again, the same seals are no new difference.
fn difference_found(sealed: &BallotBox) -> Option<Ref> {
    let mut differed = sealed.checks.iter().rev().filter(|check| !check.matches()).peekable();
    let last = *differed.peek()?;
    differed
        .take_while(|check| same_seals(&check.stated.seals, &last.stated.seals))
        .last()
        .map(|check| check.at)
}

/// The incident that a reading opened: the fact recorded together with it.
pub fn incident_of<'a>(day: &'a Day, check: &SealCheck) -> Option<&'a Incident> {
    let next = Ref { seq: check.at.seq.saturating_add(1), ..check.at };
    day.incident(next).filter(|incident| incident.stated.code == SEALS_DIFFER)
}

/// Records the seal numbers read from a box, typed before those put on were shown; none where no seal was left.
///
/// Where they differ, an incident is opened with it, unless one of this box is open. Read to open the box again after a
/// difference was shown, they are read by two members.
pub fn check_seals(day: &Day, by: By, of: Ref, seals: &[String], opening: bool) -> Decision {
    may_type(day, by)?;
    let sealed = known_box(day, of)?;
    if sealed.opening.is_some() {
        return Err(Refusal::BoxOpen);
    }
    if opening {
        since(day, Phase::Count)?;
    }
    if opening && seals_read(sealed) == SealsRead::Differ {
        two_members(day, by)?;
    }
    let seals = seal_numbers(seals)?;
    let differ = !same_seals(&seals, &sealed.seals);
    let known = sealed.checks.iter().filter_map(|check| incident_of(day, check));
    let told = known.into_iter().any(|incident| incident.closed.is_none());
    let mut facts = vec![by.states(SealsChecked { of, seals: seals.clone(), opening }.into())];
    if differ && !told {
        facts.extend(incident(day, by, sealed, &seals));
    }
    Ok(facts)
}

/// The incident of seals that differ; none where the registers have no such code, or are closed.
fn incident(day: &Day, by: By, sealed: &BallotBox, read: &[String]) -> Vec<NewFact> {
    let numbers = format!("{}: {} / {}", sealed.label, sealed.seals.join(", "), read.join(", "));
    let what: String = numbers.chars().take(MAX_TEXT).collect();
    let entry = IncidentEntry {
        code: SEALS_DIFFER,
        what: &what,
        place: sealed.placed.as_ref().map_or("", |placed| placed.place.as_str()),
        who: "",
        veracity: Veracity::Seen,
        confidential: false,
        complaint: None,
    };
    report_incident(day, by, entry).unwrap_or_default()
}

/// Records seals of a closed box broken and put on, with a reason; two members.
pub fn change_seals(
    day: &Day,
    by: By,
    of: Ref,
    broken: &[String],
    applied: &[String],
    reason: &str,
) -> Decision {
    may_type(day, by)?;
    let sealed = known_box(day, of)?;
    if sealed.opening.is_some() {
        return Err(Refusal::BoxOpen);
    }
    let (broken, applied) = (seal_numbers(broken)?, seal_numbers(applied)?);
    if broken.is_empty() && applied.is_empty() {
        return Err(Refusal::SealNeeded);
    }
    // As it was put on, whether it was typed in capitals or not.
    let as_put_on = |seal: &String| {
        let same = |known: &&String| same_seals(std::slice::from_ref(*known), std::slice::from_ref(seal));
        sealed.seals.iter().find(same).cloned().ok_or(Refusal::SealUnknown)
    };
    let broken = broken.iter().map(as_put_on).collect::<Result<Vec<_>, _>>()?;
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    two_members(day, by)?;
    Ok(vec![by.states(SealsChanged { of, broken, applied, reason }.into())])
}

/// Corrects the seal numbers of a box, as put on or as found at its opening; two members, with a reason.
pub fn correct_seals(day: &Day, by: By, of: Ref, found: bool, seals: &[String], reason: &str) -> Decision {
    may_type(day, by)?;
    let sealed = known_box(day, of)?;
    let (before, seals) = if found {
        (&sealed.opening.as_ref().ok_or(Refusal::NotDone)?.seals, seal_numbers(seals)?)
    } else {
        (&sealed.seals, put_on(seals)?)
    };
    if *before == seals {
        return Err(Refusal::NothingChanged);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    two_members(day, by)?;
    Ok(vec![by.states(SealsCorrected { of, found, seals, reason }.into())])
}

/// Numbers of the seals put on; at least one.
pub(super) fn put_on(seals: &[String]) -> Result<Vec<String>, Refusal> {
    let seals = seal_numbers(seals)?;
    if seals.is_empty() { Err(Refusal::SealNeeded) } else { Ok(seals) }
}
