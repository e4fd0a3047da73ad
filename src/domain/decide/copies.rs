//! Copies of a signed protocol: given out or not, hung up, scanned, and whoever holds an old one told.
//!
//! Paper is handed over whatever the program says, so it is written down on a closed day too, and of a version that was
//! opened again since.

use super::registers::{data, follows, half, may_finish, states};
use super::{Decision, Refusal, bounded, is_machine, needed};
use crate::domain::Day;
use crate::domain::copies::{HIGHER, MEMBER, next_number, protocol, signed};
use crate::domain::fact::{
    By, CopyIssued, CopyNotIssued, HolderTold, NoCopy, ProtocolPosted, ProtocolScanned, Ref,
};
use crate::domain::protocol::Protocol;

/// For whom a copy is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Recipient<'a> {
    /// Whoever is registered or a member; the capacity follows from that.
    pub person: Option<Ref>,
    /// The name of anybody else.
    pub name: &'a str,
    /// The capacity of anybody else: a category of the registers, `member` or `higher-commission`.
    pub capacity: &'a str,
}

/// Gives out a certified copy with the next number; `is_signed` for a receipt signed on paper.
pub fn issue_copy(day: &Day, by: By, draft: Ref, to: Recipient, is_signed: bool) -> Decision {
    let (contest, _) = ready(day, by, draft)?;
    let (person, capacity, name) = recipient(day, to)?;
    let number = next_number(day, contest);
    let fact = CopyIssued { protocol: draft, number, person, capacity, signed: is_signed };
    Ok(vec![states(by, fact.into(), half([("name", &name)])?)])
}

/// States why somebody has no copy.
pub fn withhold_copy(day: &Day, by: By, draft: Ref, to: Recipient, how: NoCopy, reason: &str) -> Decision {
    ready(day, by, draft)?;
    let (person, capacity, name) = recipient(day, to)?;
    let known = &day.copies.missing;
    if person.is_some()
        && known.iter().any(|known| known.stated.protocol == draft && known.stated.person == person)
    {
        return Err(Refusal::AlreadyDone);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    let fact = CopyNotIssued { protocol: draft, person, capacity, how, reason };
    Ok(vec![states(by, fact.into(), half([("name", &name)])?)])
}

/// States where the protocol or its enlarged form hangs.
pub fn post_protocol(day: &Day, by: By, draft: Ref, place: &str) -> Decision {
    ready(day, by, draft)?;
    let place = needed(place, Refusal::PlaceNeeded)?;
    Ok(vec![by.states(ProtocolPosted { protocol: draft, place }.into())])
}

/// States that the protocol was scanned, by a machine of the registers or by another; the receipt may be empty.
pub fn scan_protocol(day: &Day, by: By, draft: Ref, device: Option<Ref>, receipt: &str) -> Decision {
    ready(day, by, draft)?;
    let registered = |of: Ref| day.custody.devices.iter().any(|known| known.at == of);
    if device.is_some_and(|of| !registered(of) && !is_machine(day, of)) {
        return Err(Refusal::UnknownEntry);
    }
    let receipt = bounded(receipt.trim())?;
    Ok(vec![by.states(ProtocolScanned { protocol: draft, device, receipt }.into())])
}

/// States that whoever holds a copy was told of the contest's last signed version, once for each.
pub fn tell_holder(day: &Day, by: By, copy: Ref, returned: bool) -> Decision {
    may_finish(day, by)?;
    let known = day.copies.issued.iter().find(|known| known.at == copy).ok_or(Refusal::UnknownEntry)?;
    let (contest, held) = protocol(day, known.stated.protocol).ok_or(Refusal::UnknownEntry)?;
    let last = signed(day, contest).ok_or(Refusal::NotSigned)?;
    if held.drafted.version >= last.drafted.version {
        return Err(Refusal::NothingChanged);
    }
    let told = &day.copies.told;
    if told.iter().any(|told| told.stated.copy == copy && told.stated.protocol == last.at) {
        return Err(Refusal::AlreadyDone);
    }
    last.signed.map_or(Ok(()), |at| follows(by, at))?;
    Ok(vec![by.states(HolderTold { copy, protocol: last.at, returned }.into())])
}

/// The contest and the draft, where it was signed and something may be written down of it.
pub(super) fn ready(day: &Day, by: By, draft: Ref) -> Result<(&str, &Protocol), Refusal> {
    may_finish(day, by)?;
    let (contest, draft) = protocol(day, draft).ok_or(Refusal::NotDrafted)?;
    let signed = draft.signed.ok_or(Refusal::NotSigned)?;
    follows(by, signed)?;
    Ok((contest, draft))
}

/// Who, in which capacity, and the name where nothing else says it.
fn recipient(day: &Day, to: Recipient) -> Result<(Option<Ref>, String, String), Refusal> {
    if let Some(of) = to.person {
        let registered = day.people.all.get(&of).map(|person| person.category.clone());
        let member = day.commission.get(of).map(|_| MEMBER.to_owned());
        let capacity = registered.or(member).ok_or(Refusal::UnknownEntry)?;
        return Ok((Some(of), capacity, String::new()));
    }
    let name = needed(to.name, Refusal::NameNeeded)?;
    let known = [MEMBER, HIGHER].contains(&to.capacity)
        || data(day).is_ok_and(|registers| registers.category(to.capacity).is_some());
    if known { Ok((None, to.capacity.to_owned(), name)) } else { Err(Refusal::UnknownChoice) }
}
