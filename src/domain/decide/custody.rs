//! Custody: things passed on by two members, gates passed, and devices with what happens to them.

use super::boxes::known_box;
use super::registers::{follows, half, states};
use super::{Decision, MAX_FIGURE, Refusal, bounded, gates_before, may_type, member, needed, two_members};
use crate::domain::Day;
use crate::domain::fact::{
    BoxKind, By, CustodyPassed, DeviceEvent, DeviceKind, DeviceNoted, DeviceRegistered, Gate, GatePassed, Ref,
};

/// Something passed on, as it is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CustodyEntry<'a> {
    /// The fact that made it: of a box, a pack or a device.
    pub of: Ref,
    /// Where it is now.
    pub place: &'a str,
    /// The member who holds it now.
    pub holder: Option<Ref>,
    /// Who holds it now, where it is no member; empty otherwise.
    pub receiver: &'a str,
    /// Whether its seals and packing were whole.
    pub whole: bool,
    /// What was seen; may be empty.
    pub note: &'a str,
}

/// Records that something was passed on: two members sign, to a member or to somebody else by name.
pub fn pass_custody(day: &Day, by: By, entry: CustodyEntry) -> Decision {
    may_type(day, by)?;
    let pack = day.stock.packs.iter().any(|pack| pack.at == entry.of);
    if !pack && known_box(day, entry.of).is_err() && !is_device(day, entry.of) {
        return Err(Refusal::UnknownEntry);
    }
    if let Some(holder) = entry.holder {
        member(day, holder)?;
    }
    if entry.holder.is_some() != entry.receiver.trim().is_empty() {
        return Err(Refusal::HolderNeeded);
    }
    let place = needed(entry.place, Refusal::PlaceNeeded)?;
    let note = bounded(entry.note.trim())?;
    if !entry.whole && note.is_empty() {
        return Err(Refusal::ReasonNeeded);
    }
    two_members(day, by)?;
    let fact = CustodyPassed { of: entry.of, place, holder: entry.holder, whole: entry.whole, note };
    Ok(vec![states(by, fact.into(), half([("receiver", entry.receiver)])?)])
}

/// Records that two members passed a gate with a reason; `of` is the box before which it stands.
pub fn pass_gate(day: &Day, by: By, gate: Gate, of: Option<Ref>, reason: &str) -> Decision {
    may_type(day, by)?;
    let before = known_box(day, of.ok_or(Refusal::UnknownBox)?)?;
    if day.custody.is_passed(gate, of) {
        return Err(Refusal::AlreadyDone);
    }
    let of_trips = matches!(gate, Gate::TripDay | Gate::TripTeam);
    if !of_trips && !gates_before(day, before).contains(&gate) {
        return Err(Refusal::NothingChanged);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    two_members(day, by)?;
    Ok(vec![by.states(GatePassed { gate, of, reason }.into())])
}

/// Registers a device that is no box.
pub fn register_device(day: &Day, by: By, label: &str, kind: DeviceKind) -> Decision {
    may_type(day, by)?;
    let label = needed(label, Refusal::NameNeeded)?;
    if day.custody.devices.iter().any(|known| known.stated.kind == kind && known.stated.label == label) {
        return Err(Refusal::LabelTaken);
    }
    Ok(vec![by.states(DeviceRegistered { label, kind }.into())])
}

/// Something that happened to a device or machine, as it is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoteEntry<'a> {
    /// The fact that registered the device, or sealed the machine's box.
    pub of: Ref,
    /// What happened.
    pub event: DeviceEvent,
    /// Its counter then; `None` where it could not be read.
    pub counter: Option<u32>,
    /// Number of the receipt that it printed; may be empty.
    pub receipt: &'a str,
    /// What was seen, or why; needed of a stop and a replacement.
    pub note: &'a str,
    /// The box that takes its ballots from then on, or the device in its place; needed of a replacement.
    pub by: Option<Ref>,
}

/// Records what happened to a device or machine. A counter is taken as read, whatever it is.
pub fn note_device(day: &Day, by: By, entry: NoteEntry) -> Decision {
    may_type(day, by)?;
    let machine = is_machine(day, entry.of);
    if !machine && !is_device(day, entry.of) {
        return Err(Refusal::UnknownEntry);
    }
    in_order(day, by, entry)?;
    if entry.counter.is_some_and(|counter| counter > MAX_FIGURE) {
        return Err(Refusal::TooLarge);
    }
    let note = bounded(entry.note.trim())?;
    if note.is_empty() && matches!(entry.event, DeviceEvent::Stopped | DeviceEvent::Replaced) {
        return Err(Refusal::ReasonNeeded);
    }
    match (entry.by, entry.event) {
        (Some(other), _) if other == entry.of || !replaces(day, machine, other) => {
            return Err(Refusal::ReplacementNeeded);
        }
        (None, DeviceEvent::Replaced) => return Err(Refusal::ReplacementNeeded),
        _ => {}
    }
    let fact = DeviceNoted {
        of: entry.of,
        event: entry.event,
        counter: entry.counter,
        receipt: bounded(entry.receipt.trim())?,
        note,
        by: entry.by,
    };
    Ok(vec![by.states(fact.into())])
}

/// Checks that an event can follow those before it.
fn in_order(day: &Day, by: By, entry: NoteEntry) -> Result<(), Refusal> {
    let had = |event| day.custody.notes_of(entry.of).any(|note| note.stated.event == event);
    let still = day.custody.stands_still(entry.of);
    match entry.event {
        event @ (DeviceEvent::Started | DeviceEvent::Replaced | DeviceEvent::Closed) if had(event) => {
            Err(Refusal::AlreadyDone)
        }
        DeviceEvent::Stopped if still => Err(Refusal::NothingChanged),
        DeviceEvent::Resumed if !still => Err(Refusal::NothingChanged),
        DeviceEvent::Resumed | DeviceEvent::Replaced => {
            let stops = day.custody.notes_of(entry.of);
            let last = stops.filter(|note| note.stated.event == DeviceEvent::Stopped).last();
            last.map_or(Ok(()), |stop| follows(by, stop.when))
        }
        _ => Ok(()),
    }
}

/// Whether this can take the place of a machine or of a device.
fn replaces(day: &Day, machine: bool, other: Ref) -> bool {
    if !machine {
        return is_device(day, other);
    }
    known_box(day, other).is_ok_and(|known| known.kind != BoxKind::Portable)
}

/// Whether this is a box that reads ballots as they fall in.
pub fn is_machine(day: &Day, of: Ref) -> bool {
    known_box(day, of).is_ok_and(|known| known.kind == BoxKind::Machine)
}

fn is_device(day: &Day, of: Ref) -> bool {
    day.custody.devices.iter().any(|known| known.at == of)
}
