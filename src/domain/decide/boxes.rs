//! Boxes: shown empty and sealed, opened before those present.

use std::collections::BTreeMap;

use super::{Decision, MAX_FIGURE, Refusal, bounded, may_type, needed, since, two_members};
use crate::domain::fact::{BoxCorrected, BoxKind, BoxOpened, BoxSealed, By, Ref, SealsCorrected};
use crate::domain::{Day, Phase};

/// Records that a box was shown empty and sealed.
pub fn seal_box(
    day: &Day,
    by: By,
    label: &str,
    kind: BoxKind,
    contests: &[String],
    seals: &[String],
) -> Decision {
    may_type(day, by)?;
    let label = needed(label, Refusal::NameNeeded)?;
    if day.boxes.iter().any(|known| known.label == label) {
        return Err(Refusal::LabelTaken);
    }
    let seals = put_on(seals)?;
    if contests.is_empty() {
        return Err(Refusal::ContestNeeded);
    }
    if contests.iter().any(|contest| !day.contests.contains_key(contest)) {
        return Err(Refusal::UnknownContest);
    }
    Ok(vec![by.states(BoxSealed { label, kind, contests: contests.to_vec(), seals }.into())])
}

/// Records that a box was opened and its ballots counted face down; `seals` is empty where none was left on it.
///
/// Portable boxes come first, unless two members act: one with a broken seal is opened last, apart.
pub fn open_box(day: &Day, by: By, of: Ref, seals: &[String], found: BTreeMap<String, u32>) -> Decision {
    may_type(day, by)?;
    since(day, Phase::Count)?;
    let sealed = day.boxes.iter().find(|known| known.at == of).ok_or(Refusal::UnknownBox)?;
    if sealed.opening.is_some() {
        return Err(Refusal::BoxOpen);
    }
    let portable_closed = |known: &crate::domain::day::BallotBox| {
        known.kind == BoxKind::Portable && known.opening.is_none() && known.at != of
    };
    let out_of_order = sealed.kind != BoxKind::Portable && day.boxes.iter().any(portable_closed);
    if out_of_order && two_members(day, by).is_err() {
        return Err(Refusal::PortableFirst);
    }
    let seals = seal_numbers(seals)?;
    figures(day, &sealed.contests, &found)?;
    Ok(vec![by.states(BoxOpened { of, seals, found }.into())])
}

/// Corrects what was found in a box, with a reason.
pub fn correct_box(day: &Day, by: By, of: Ref, found: BTreeMap<String, u32>, reason: &str) -> Decision {
    may_type(day, by)?;
    let sealed = day.boxes.iter().find(|known| known.at == of).ok_or(Refusal::UnknownBox)?;
    let opening = sealed.opening.as_ref().ok_or(Refusal::NotDone)?;
    if opening.found == found {
        return Err(Refusal::NothingChanged);
    }
    figures(day, &sealed.contests, &found)?;
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    Ok(vec![by.states(BoxCorrected { of: opening.at, found, reason }.into())])
}

/// Corrects the seal numbers of a box, as put on or as found at its opening; two members, with a reason.
pub fn correct_seals(day: &Day, by: By, of: Ref, found: bool, seals: &[String], reason: &str) -> Decision {
    may_type(day, by)?;
    let sealed = day.boxes.iter().find(|known| known.at == of).ok_or(Refusal::UnknownBox)?;
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

fn figures(day: &Day, contests: &[String], found: &BTreeMap<String, u32>) -> Result<(), Refusal> {
    if found.keys().any(|contest| !day.contests.contains_key(contest)) {
        return Err(Refusal::UnknownContest);
    }
    let missing: Vec<String> = contests.iter().filter(|id| !found.contains_key(*id)).cloned().collect();
    if !missing.is_empty() {
        return Err(Refusal::FieldsEmpty(missing));
    }
    if found.values().any(|number| *number > MAX_FIGURE) { Err(Refusal::TooLarge) } else { Ok(()) }
}

fn seal_numbers(seals: &[String]) -> Result<Vec<String>, Refusal> {
    seals.iter().map(|seal| seal.trim()).filter(|seal| !seal.is_empty()).map(bounded).collect()
}

fn put_on(seals: &[String]) -> Result<Vec<String>, Refusal> {
    let seals = seal_numbers(seals)?;
    if seals.is_empty() { Err(Refusal::SealNeeded) } else { Ok(seals) }
}
