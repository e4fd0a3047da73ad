//! Boxes: shown empty and sealed, opened before those present.

use std::collections::BTreeMap;

use super::seals::{gates_before, put_on, seals_read};
use super::{Decision, MAX_FIGURE, Refusal, SealsRead, bounded, may_type, needed, since};
use crate::domain::day::BallotBox;
use crate::domain::fact::{BoxCorrected, BoxKind, BoxOpened, BoxPlaced, BoxSealed, By, Ref};
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

/// Records where a sealed box stands, and whether a signed control sheet lies in it. The last statement stands.
pub fn place_box(day: &Day, by: By, of: Ref, place: &str, control_sheet: bool) -> Decision {
    may_type(day, by)?;
    let sealed = known_box(day, of)?;
    let place = needed(place, Refusal::PlaceNeeded)?;
    let stated = BoxPlaced { of, place, control_sheet };
    if sealed.placed.as_ref() == Some(&stated) {
        return Err(Refusal::NothingChanged);
    }
    Ok(vec![by.states(stated.into())])
}

/// Adds to the fact that seals a box, which is yet to be recorded, where that box stands.
pub fn and_place(day: &Day, by: By, sealing: Decision, place: &str, control_sheet: bool) -> Decision {
    let mut facts = sealing?;
    let place = needed(place, Refusal::PlaceNeeded)?;
    facts.push(by.states(BoxPlaced { of: day.next_place(), place, control_sheet }.into()));
    Ok(facts)
}

/// Records that a box was opened and its ballots counted face down. Its seals were read before; those read last stand.
///
/// A gate that stands before the box is passed by two members first, see [`super::pass_gate`].
pub fn open_box(day: &Day, by: By, of: Ref, found: BTreeMap<String, u32>) -> Decision {
    may_type(day, by)?;
    since(day, Phase::Count)?;
    let sealed = known_box(day, of)?;
    if sealed.opening.is_some() {
        return Err(Refusal::BoxOpen);
    }
    if let Some(gate) = gates_before(day, sealed).first() {
        return Err(Refusal::GateClosed(*gate));
    }
    let seals = match (seals_read(sealed), sealed.opening_check()) {
        (SealsRead::Unread, _) | (_, None) => return Err(Refusal::SealsUnread),
        (_, Some(check)) => check.stated.seals.clone(),
    };
    figures(day, &sealed.contests, &found)?;
    Ok(vec![by.states(BoxOpened { of, seals, found }.into())])
}

/// Corrects what was found in a box, with a reason.
pub fn correct_box(day: &Day, by: By, of: Ref, found: BTreeMap<String, u32>, reason: &str) -> Decision {
    may_type(day, by)?;
    let sealed = known_box(day, of)?;
    let opening = sealed.opening.as_ref().ok_or(Refusal::NotDone)?;
    if opening.found == found {
        return Err(Refusal::NothingChanged);
    }
    figures(day, &sealed.contests, &found)?;
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    Ok(vec![by.states(BoxCorrected { of: opening.at, found, reason }.into())])
}

/// A box of the day.
pub(super) fn known_box(day: &Day, of: Ref) -> Result<&BallotBox, Refusal> {
    day.boxes.iter().find(|known| known.at == of).ok_or(Refusal::UnknownBox)
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

/// Numbers of seals as they are kept; lines left empty are none.
pub(super) fn seal_numbers(seals: &[String]) -> Result<Vec<String>, Refusal> {
    seals.iter().map(|seal| seal.trim()).filter(|seal| !seal.is_empty()).map(bounded).collect()
}
