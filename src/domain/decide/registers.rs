//! What every entry of the registers is checked for.

use super::{Refusal, bounded, needed};
use crate::domain::fact::{By, Fact, NewFact, Private};
use crate::domain::form::ReasonText;
use crate::domain::{Day, Moment, Phase, Registers};

/// Checks that entries may be made: from opening on somebody is known to be at the keyboard, and the day is not closed.
pub(super) fn may_keep(day: &Day, by: By) -> Result<(), Refusal> {
    if day.phase() >= Phase::Closed {
        return Err(Refusal::OtherPhase(day.phase()));
    }
    may_finish(day, by)
}

/// Checks that what is under way may be brought to its end: a closed day leaves no complaint without a decision.
pub(super) fn may_finish(day: &Day, by: By) -> Result<(), Refusal> {
    let known = by.member.is_some_and(|member| day.commission.get(member).is_some());
    if known || day.phase() < Phase::Opening { Ok(()) } else { Err(Refusal::NobodyAtKeyboard) }
}

/// Checks that a stated time is not before that of what it follows; typed times are of the minute.
pub(super) fn follows(by: By, step: Moment) -> Result<(), Refusal> {
    match by.happened {
        Some(at) if at.minute() < step.minute() => Err(Refusal::BeforeIt),
        _ => Ok(()),
    }
}

/// What the registers of the book take from data; refused where it has none.
pub(super) fn data(day: &Day) -> Result<&Registers, Refusal> {
    day.registers().ok_or(Refusal::NoRegisters)
}

/// Checks that one of these was chosen.
pub(super) fn one_of(known: &[ReasonText], id: &str) -> Result<String, Refusal> {
    if known.iter().any(|known| known.id == id) { Ok(id.to_owned()) } else { Err(Refusal::UnknownChoice) }
}

/// A text that must be given; without it the field of this name is called empty.
pub(super) fn field(text: &str, name: &str) -> Result<String, Refusal> {
    needed(text, Refusal::FieldsEmpty(vec![name.to_owned()]))
}

/// A private half of these texts; what is empty is left out.
pub(super) fn half<const N: usize>(texts: [(&str, &str); N]) -> Result<Private, Refusal> {
    let mut half = Private::new();
    for (field, text) in texts {
        let text = bounded(text.trim())?;
        if !text.is_empty() {
            half.insert(field.to_owned(), text);
        }
    }
    Ok(half)
}

/// States a fact with a private half, or without one where nothing is in it.
pub(super) fn states(by: By, fact: Fact, half: Private) -> NewFact {
    if half.is_empty() { by.states(fact) } else { by.states_privately(fact, half) }
}

/// The number after the highest of these, from 1.
pub(super) fn next_number(numbers: impl Iterator<Item = u32>) -> u32 {
    numbers.max().unwrap_or(0).saturating_add(1)
}
