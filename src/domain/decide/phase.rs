//! From phase to phase, and the gates between them.

use super::{Decision, Refusal, may_type, needed, two_members};
use crate::domain::balance::OUTSIDE;
use crate::domain::count::Stage;
use crate::domain::day::BallotBox;
use crate::domain::fact::{Basis, BoxKind, By, PhaseEntered};
use crate::domain::protocol::Standing;
use crate::domain::{Day, Does, Moment, Phase, Step, copies};

/// The step that asks where the protocols hang, and the one that asks whether a machine took them. Procedures of before
/// those facts have them too, and there they are done as they were.
const POSTED: &str = "posted";
const SCANNED: &str = "scanned";

/// Gates of the present phase that stand open, by step id or, for the count and the protocol, `contest:<id>`.
pub fn open_gates(day: &Day) -> Vec<String> {
    let phase = day.phase();
    let steps = day.steps_of_day().filter(|step| step.phase == phase && step.gate);
    let mut open: Vec<String> =
        steps.filter(|step| !is_done(day, step)).map(|step| step.id.clone()).collect();
    let unfinished = |contest: &&str| match phase {
        Phase::Count => day.stage(contest) != Stage::Agreed,
        Phase::Protocol => day.standing(contest) != Some(Standing::Signed),
        _ => false,
    };
    open.extend(day.contest_ids().filter(unfinished).map(|contest| format!("contest:{contest}")));
    open
}

/// The gate that stands open while the hours of voting last; leaving them early is two members' decision.
pub const HOURS: &str = "hours";

/// Gates that stand open at a moment: those of the phase, and the hours of voting while they last.
pub fn open_gates_at(day: &Day, now: Moment) -> Vec<String> {
    let mut open = open_gates(day);
    if hours_left(day, now).is_some() {
        open.push(HOURS.to_owned());
    }
    open
}

/// Minutes until voting ends, at least 1; `None` outside the phase of voting and once its hours are over.
pub fn hours_left(day: &Day, now: Moment) -> Option<u32> {
    if day.phase() != Phase::Voting {
        return None;
    }
    let closes = day.profile().hours.closes;
    // A mock election may run on any day: there the clock alone counts.
    let date = if day.opened.practice { now.local(day.offset())?.date_naive() } else { day.opened.date };
    let left = Moment::at(date, closes, day.offset())?.0.checked_sub(now.0)?;
    u32::try_from(left).ok().filter(|left| *left > 0).map(|left| left.div_ceil(60_000))
}

/// Whether a step is done.
pub fn is_done(day: &Day, step: &Step) -> bool {
    match step.does {
        Does::Values => {
            let stated = || of_protocols(day, step).is_some_and(|done| done.len() == day.contests.len());
            day.steps.get(&step.id).is_some() || step.id == OUTSIDE && trips_are_back(day) || stated()
        }
        Does::Permission => day.permission.is_some(),
        Does::Members => {
            let has = |function| day.commission.with_function(function).is_some();
            has(crate::domain::Function::Chair) && has(crate::domain::Function::Secretary)
        }
        Does::Contacts => {
            day.procedure().contacts.iter().all(|contact| day.contacts.contains_key(&contact.id))
        }
        Does::Options => day.profile().contests.iter().all(|spec| {
            let state = day.contest(&spec.id);
            !spec.options_typed || state.is_some_and(|state| state.typed.is_some() && state.read_back)
        }),
        Does::Presence => day.commission.has_quorum(),
        Does::Lots => day.procedure().duties.iter().all(|duty| day.lots.contains_key(&duty.id)),
        Does::Boxes => without_box(day).next().is_none(),
        Does::OpenBoxes => day.boxes.iter().all(|known| known.opening.is_some()),
    }
}

/// Contests of which facts about their signed protocol already say what a step asks: where it hangs, that it was scanned.
/// `None` for every other step.
pub fn of_protocols<'a>(day: &'a Day, step: &Step) -> Option<Vec<&'a str>> {
    match step.id.as_str() {
        POSTED => Some(copies::posted(day).collect()),
        SCANNED => Some(copies::scanned(day).collect()),
        _ => None,
    }
}

/// Contests for which no box of the room is sealed: a portable one takes no ballot there.
pub fn without_box(day: &Day) -> impl Iterator<Item = &str> {
    let takes = |known: &BallotBox, id: &str| {
        known.kind != BoxKind::Portable && known.contests.iter().any(|contest| contest == id)
    };
    day.contest_ids().filter(move |id| !day.boxes.iter().any(|known| takes(known, id)))
}

/// Whether there were trips and all came back: they then say what the step about voting outside asks.
pub fn trips_are_back(day: &Day) -> bool {
    !day.outside.trips.is_empty() && day.outside.out().next().is_none()
}

/// Whether the program is used without anybody's permission.
pub fn is_internal_aid(day: &Day) -> bool {
    day.permission.as_ref().is_none_or(|permission| permission.basis == Basis::None)
}

/// Enters the next phase. Open gates are passed by two members with a reason, and that is printed.
pub fn enter_next_phase(day: &Day, by: By, reason: &str, now: Moment) -> Decision {
    may_type(day, by)?;
    let phase = day.phase().next().ok_or(Refusal::NoFurtherPhase)?;
    if day.voting.suspended().is_some() {
        return Err(Refusal::Suspended);
    }
    let open = open_gates_at(day, now);
    let reason = if open.is_empty() {
        String::new()
    } else {
        let reason = needed(reason, Refusal::GatesOpen(open.clone()))?;
        two_members(day, by)?;
        reason
    };
    Ok(vec![by.states(PhaseEntered { phase, open, reason }.into())])
}
