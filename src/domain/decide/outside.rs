//! Voting outside the room: requests, whoever comes in person after all, trips and what they bring back.
//!
//! What a trip brings back is taken as it is counted. What does not fit is said before it is recorded and stays visible;
//! the two gates before a trip are passed by two members with a reason.

use std::collections::BTreeMap;

use super::boxes::{known_box, seal_numbers};
use super::registers::{follows, half, one_of, states};
use super::{Decision, MAX_FIGURE, Refusal, bounded, check_seals, may_type, member, needed, two_members};
use crate::domain::day::{Request, Trip};
use crate::domain::fact::{
    By, Gate, Ref, RequestReceived, RequesterCame, SealsChecked, TripBegun, TripReturned,
};
use crate::domain::form::ReasonText;
use crate::domain::profile::OutsideVoting;
use crate::domain::{Day, Moment};

/// The fewest members that go on a trip without a gate being passed.
pub const TRIP_TEAM: usize = 2;

/// Requests to vote outside, as entered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RequestEntry<'a> {
    /// How many with the same reason, at least 1.
    pub count: u32,
    /// The reason of the procedure.
    pub reason: &'a str,
    /// Who asks, for a single request; may be empty.
    pub name: &'a str,
    /// Where to, for a single request; may be empty.
    pub place: &'a str,
}

/// A trip as it leaves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TripEntry<'a> {
    /// The members who go.
    pub team: &'a [Ref],
    /// Whether the lot chose them.
    pub by_lot: bool,
    /// Requests that they are to serve.
    pub requests: u32,
    /// Ballots taken along, by contest.
    pub out: BTreeMap<String, u32>,
    /// Observers to whom a place was offered.
    pub offered: u32,
    /// Observers who go along.
    pub joined: u32,
    /// Who works the device; may be empty.
    pub operator: &'a str,
    /// Where it goes; may be empty.
    pub route: &'a str,
}

/// What a trip brings back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TripReturn<'a> {
    /// Requests served.
    pub served: u32,
    /// Requests not served, by reason of the procedure.
    pub unserved: BTreeMap<String, u32>,
    /// Ballots issued, by contest.
    pub issued: BTreeMap<String, u32>,
    /// Ballots spoiled and exchanged, by contest.
    pub spoiled: BTreeMap<String, u32>,
    /// Unused ballots brought back, by contest.
    pub unused: BTreeMap<String, u32>,
    /// Whether the slot of the box was closed and sealed.
    pub slot_closed: bool,
    /// The numbers read from its seals; none where no seal is left.
    pub seals: &'a [String],
}

/// What does not fit in what a trip brings back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TripWarning {
    /// Served and not served are together not the requests that it took along.
    Requests,
    /// Ballots of this contest issued, spoiled and unused are together not those taken along.
    Ballots(String),
    /// The slot was not closed.
    SlotOpen,
}

/// Enters requests in the register; a name belongs to a single one.
pub fn receive_requests(day: &Day, by: By, entry: RequestEntry) -> Decision {
    may_type(day, by)?;
    if entry.count == 0 {
        return Err(Refusal::FieldsEmpty(vec!["count".to_owned()]));
    }
    let private = half([("name", entry.name), ("place", entry.place)])?;
    if entry.count > 1 && !private.is_empty() {
        return Err(Refusal::NameOfOne);
    }
    let reason = of_procedure(&day.procedure().requests, entry.reason)?;
    Ok(vec![states(by, RequestReceived { count: figure(entry.count)?, reason }.into(), private)])
}

/// Records that a voter who had asked to vote outside came to the room and gets a ballot; two members, with a reason.
///
/// It is warned about and never refused: a trip may have missed the voter, and a second one is two members' to exclude.
pub fn requester_came(day: &Day, by: By, of: Ref, reason: &str) -> Decision {
    may_type(day, by)?;
    request(day, of)?;
    two_members(day, by)?;
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    Ok(vec![by.states(RequesterCame { of, reason }.into())])
}

/// Records that a trip leaves with a sealed box; `now` is when, unless another time is stated.
///
/// On a day on which the profile has no trips, or with fewer than two members or others than the lot chose, two members
/// pass a gate first.
pub fn begin_trip(day: &Day, by: By, of: Ref, entry: &TripEntry, now: Moment) -> Decision {
    may_type(day, by)?;
    let known = known_box(day, of)?;
    if known.opening.is_some() {
        return Err(Refusal::BoxOpen);
    }
    if day.outside.out().any(|trip| trip.stated.of == of) {
        return Err(Refusal::BoxOut);
    }
    let mut team = entry.team.to_vec();
    team.sort_unstable();
    team.dedup();
    for who in &team {
        member(day, *who)?;
    }
    if team.is_empty() {
        return Err(Refusal::FieldsEmpty(vec!["team".to_owned()]));
    }
    figures(day, known.contests.iter(), &entry.out)?;
    let passed = |gate| day.custody.is_passed(gate, Some(of));
    if !is_trip_day(day, by.happened.unwrap_or(now)) && !passed(Gate::TripDay) {
        return Err(Refusal::GateClosed(Gate::TripDay));
    }
    if (team.len() < TRIP_TEAM || !entry.by_lot) && !passed(Gate::TripTeam) {
        return Err(Refusal::GateClosed(Gate::TripTeam));
    }
    let fact = TripBegun {
        of,
        team,
        by_lot: entry.by_lot,
        requests: figure(entry.requests)?,
        out: entry.out.clone(),
        offered: figure(entry.offered)?,
        joined: figure(entry.joined)?,
    };
    Ok(vec![states(by, fact.into(), half([("operator", entry.operator), ("route", entry.route)])?)])
}

/// Records what a trip brought back, and the reading of its box's seals beside it: others open an incident by
/// themselves. A box that was opened meanwhile, the gate before it passed, keeps nobody from stating what came back.
pub fn return_trip(day: &Day, by: By, of: Ref, entry: &TripReturn) -> Decision {
    may_type(day, by)?;
    let trip = trip(day, of)?;
    if trip.returned.is_some() {
        return Err(Refusal::AlreadyDone);
    }
    follows(by, trip.when)?;
    figure(entry.served)?;
    for (reason, count) in &entry.unserved {
        of_procedure(&day.procedure().unserved, reason)?;
        figure(*count)?;
    }
    for counted in [&entry.issued, &entry.spoiled, &entry.unused] {
        figures(day, trip.stated.out.keys(), counted)?;
    }
    let known = known_box(day, trip.stated.of)?;
    let mut facts = if known.opening.is_some() {
        let seals = seal_numbers(entry.seals)?;
        vec![by.states(SealsChecked { of: known.at, seals, opening: false }.into())]
    } else {
        check_seals(day, by, known.at, entry.seals, false)?
    };
    let fact = TripReturned {
        of,
        served: entry.served,
        unserved: entry.unserved.clone(),
        issued: entry.issued.clone(),
        spoiled: entry.spoiled.clone(),
        unused: entry.unused.clone(),
        slot_closed: entry.slot_closed,
    };
    facts.push(by.states(fact.into()));
    Ok(facts)
}

/// What does not fit in what a trip brought back; empty for a trip that is not there.
pub fn trip_warnings(day: &Day, of: Ref, back: &TripReturned) -> Vec<TripWarning> {
    let Ok(trip) = trip(day, of) else { return Vec::new() };
    let mut warnings = Vec::new();
    let unserved = back.unserved.values().fold(0_u32, |sum, count| sum.saturating_add(*count));
    if back.served.saturating_add(unserved) != trip.stated.requests {
        warnings.push(TripWarning::Requests);
    }
    for contest in day.contest_ids() {
        let of = |counts: &BTreeMap<String, u32>| counts.get(contest).copied().unwrap_or(0);
        let back = of(&back.issued).saturating_add(of(&back.spoiled)).saturating_add(of(&back.unused));
        if back != of(&trip.stated.out) {
            warnings.push(TripWarning::Ballots(contest.to_owned()));
        }
    }
    if !back.slot_closed {
        warnings.push(TripWarning::SlotOpen);
    }
    warnings
}

/// Whether the profile has trips on the day of this moment; a moment that no calendar has is any day.
pub fn is_trip_day(day: &Day, at: Moment) -> bool {
    let Some(local) = at.local(day.offset()) else { return true };
    let (date, voting) = (local.date_naive(), day.opened.date);
    let (before, same) = (Some(date) == voting.pred_opt(), date == voting);
    match day.profile().outside {
        OutsideVoting::DayBefore => before,
        OutsideVoting::SameDay => same,
        OutsideVoting::Both => before || same,
    }
}

fn request(day: &Day, of: Ref) -> Result<&Request, Refusal> {
    day.outside.requests.iter().find(|known| known.at == of).ok_or(Refusal::UnknownEntry)
}

fn trip(day: &Day, of: Ref) -> Result<&Trip, Refusal> {
    day.outside.trips.iter().find(|known| known.at == of).ok_or(Refusal::UnknownEntry)
}

/// One of the procedure's reasons; a procedure that names none takes any.
fn of_procedure(known: &[ReasonText], id: &str) -> Result<String, Refusal> {
    if known.is_empty() { bounded(id.trim()) } else { one_of(known, id) }
}

/// Checks that each of these contests has a figure, and that no other than the day's has.
fn figures<'a>(
    day: &Day,
    contests: impl Iterator<Item = &'a String>,
    counted: &BTreeMap<String, u32>,
) -> Result<(), Refusal> {
    if counted.keys().any(|contest| !day.contests.contains_key(contest)) {
        return Err(Refusal::UnknownContest);
    }
    let missing: Vec<String> = contests.filter(|id| !counted.contains_key(*id)).cloned().collect();
    if !missing.is_empty() {
        return Err(Refusal::FieldsEmpty(missing));
    }
    counted.values().try_for_each(|number| figure(*number).map(|_| ()))
}

fn figure(number: u32) -> Result<u32, Refusal> {
    if number > MAX_FIGURE { Err(Refusal::TooLarge) } else { Ok(number) }
}
