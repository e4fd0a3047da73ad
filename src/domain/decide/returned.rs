//! A protocol that the higher commission sends back, and published figures held against it.
//!
//! Nothing is rewritten on demand: the commission meets, with a quorum and with observers told, and either refuses with
//! the calculation or opens the protocol again, which keeps the version before.

use std::collections::BTreeSet;

use super::copies::ready;
use super::protocol::{is_binding, reopen};
use super::registers::{follows, half, may_finish, states};
use super::vote::enough;
use super::{Decision, MAX_FIGURE, Refusal, member, needed, two_members};
use crate::domain::copies::protocol;
use crate::domain::fact::{By, Cause, Cell, Cells, ProtocolReturned, PublishedCompared, Ref, ReturnAnswered};
use crate::domain::{Day, Moment};

/// A demand as it was made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DemandEntry<'a> {
    /// The line in question; `None` where it is about no single one.
    pub cell: Option<&'a Cell>,
    /// What is demanded.
    pub demand: &'a str,
    /// Whether in writing.
    pub written: bool,
    /// Who demands it; may be empty.
    pub who: &'a str,
}

/// The commission's answer to a demand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AnswerEntry<'a> {
    /// Members who met.
    pub present: &'a [Ref],
    /// Observers and representatives who were told of the meeting.
    pub told: u32,
    /// Whether a repeated protocol follows.
    pub repeated: bool,
    /// Why, with the calculation.
    pub reason: &'a str,
}

/// States that the higher commission does not take a protocol.
pub fn receive_demand(day: &Day, by: By, draft: Ref, entry: DemandEntry) -> Decision {
    let (_, known) = ready(day, by, draft)?;
    if entry.cell.is_some_and(|cell| !known.drafted.cells.contains_key(cell)) {
        return Err(Refusal::UnknownOption);
    }
    let demand = needed(entry.demand, Refusal::FieldsEmpty(vec!["demand".to_owned()]))?;
    let cell = entry.cell.cloned();
    let fact = ProtocolReturned { protocol: draft, cell, demand, written: entry.written };
    Ok(vec![states(by, fact.into(), half([("who", entry.who)])?)])
}

/// Answers a demand; two members. More than half of the approved number must have met, each of them in the room. A
/// repeated protocol opens the signed one again, which stays.
pub fn answer_demand(day: &Day, by: By, of: Ref, entry: AnswerEntry) -> Decision {
    may_finish(day, by)?;
    let known = day.copies.returns.iter().find(|known| known.demand.at == of);
    let known = known.ok_or(Refusal::UnknownEntry)?;
    if known.answer.is_some() {
        return Err(Refusal::AlreadyDone);
    }
    follows(by, known.demand.when)?;
    let present = meeting(day, by, entry.present)?;
    enough(day, present.len())?;
    if entry.told > MAX_FIGURE {
        return Err(Refusal::TooLarge);
    }
    let reason = needed(entry.reason, Refusal::ReasonNeeded)?;
    two_members(day, by)?;
    let fact =
        ReturnAnswered { of, present, told: entry.told, repeated: entry.repeated, reason: reason.clone() };
    let mut facts = vec![by.states(fact.into())];
    let (contest, _) = protocol(day, known.demand.stated.protocol).ok_or(Refusal::UnknownEntry)?;
    if entry.repeated && is_binding(day, contest) {
        facts.extend(reopen(day, by, contest, Cause::Returned, &reason)?);
    }
    Ok(facts)
}

/// Holds published figures against the protocol: of one line at least, and only of lines that it has.
pub fn compare_published(day: &Day, by: By, draft: Ref, source: &str, cells: &Cells) -> Decision {
    let (_, known) = ready(day, by, draft)?;
    let source = needed(source, Refusal::FieldsEmpty(vec!["source".to_owned()]))?;
    let cells: Cells = cells
        .iter()
        .filter(|(_, figure)| figure.is_some())
        .map(|(cell, figure)| (cell.clone(), *figure))
        .collect();
    if cells.is_empty() {
        return Err(Refusal::FieldsEmpty(vec!["cells".to_owned()]));
    }
    if cells.keys().any(|cell| !known.drafted.cells.contains_key(cell)) {
        return Err(Refusal::UnknownOption);
    }
    if cells.values().flatten().any(|figure| *figure > MAX_FIGURE) {
        return Err(Refusal::TooLarge);
    }
    Ok(vec![by.states(PublishedCompared { protocol: draft, source, cells }.into())])
}

/// Members who met, each once and in the room when it was so.
fn meeting(day: &Day, by: By, present: &[Ref]) -> Result<Vec<Ref>, Refusal> {
    let at = by.happened.unwrap_or(Moment(i64::MAX));
    let mut all = BTreeSet::new();
    for who in present {
        if !member(day, *who)?.was_present(at) {
            return Err(Refusal::NoVote);
        }
        all.insert(*who);
    }
    Ok(all.into_iter().collect())
}
