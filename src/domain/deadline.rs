//! Until when complaints are decided, and how long it took.
//!
//! Numbers of hours and days are the law's. One that nobody compared with the official text is never turned into a time.

use std::collections::BTreeMap;

use chrono::Days;

use super::day::Complaint;
use super::registers::Due;
use super::{ClockTime, Day, Moment, Phase};

const MS_PER_MINUTE: i64 = 60_000;
const MS_PER_HOUR: i64 = 60 * MS_PER_MINUTE;

/// Until when a complaint is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueAt {
    /// By a moment; for what is to be decided at once, that of its receipt.
    Moment(Moment),
    /// Before a phase: [`Phase::Count`] before it begins, [`Phase::Protocol`] before anybody signs.
    Phase(Phase),
    /// Nobody compared the number of hours or days with the law: people fill it in.
    ToBeFilledIn,
}

/// A complaint that waits for a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pressing<'a> {
    /// The complaint.
    pub complaint: &'a Complaint,
    /// Until when it is decided.
    pub due: DueAt,
    /// Whole minutes left, below zero when that is past; `None` where they cannot be said.
    pub minutes_left: Option<i64>,
}

/// Until when a complaint is decided. Days end with the last minute of the last one, in the book's time zone; the day of
/// receipt does not count.
pub fn due(day: &Day, complaint: &Complaint) -> DueAt {
    let class = day.registers().and_then(|registers| registers.class(&complaint.parts.class));
    let Some(class) = class else { return DueAt::ToBeFilledIn };
    let moment = match class.due {
        Due::AtOnce => Some(complaint.received),
        Due::BeforeCount => return DueAt::Phase(Phase::Count),
        Due::BeforeSigning => return DueAt::Phase(Phase::Protocol),
        Due::Hours(_) | Due::Days(_) if !class.verified => None,
        Due::Hours(hours) => {
            complaint.received.0.checked_add(i64::from(hours).saturating_mul(MS_PER_HOUR)).map(Moment)
        }
        Due::Days(days) => end_of_day(day, complaint.received, days),
    };
    moment.map_or(DueAt::ToBeFilledIn, DueAt::Moment)
}

/// Complaints that are neither decided nor passed on, the most urgent first.
///
/// What is due before the count is counted to the end of the voting hours, except in a mock election, which runs by the
/// trainer's clock.
pub fn pressing(day: &Day, now: Moment) -> Vec<Pressing<'_>> {
    let open = day.complaints.iter().filter(|complaint| complaint.is_open());
    let mut all: Vec<Pressing> = open
        .map(|complaint| {
            let due = due(day, complaint);
            Pressing { complaint, due, minutes_left: minutes_left(day, due, now) }
        })
        .collect();
    all.sort_by_key(|pressing| (urgency(day, pressing, now), pressing.complaint.received));
    all
}

/// Median of the whole minutes from receipt to decision or transfer, by capacity of the complainant; of an even number of
/// complaints, the mean of the two in the middle, rounded down.
pub fn median_minutes(day: &Day) -> BTreeMap<String, u32> {
    let mut taken: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for complaint in &day.complaints {
        // A time before the receipt says nothing of how long it took.
        let settled = complaint.settled().filter(|settled| settled.minute() >= complaint.received.minute());
        if let Some(settled) = settled {
            let minutes = minutes_between(complaint.received, settled);
            taken.entry(complaint.parts.capacity.clone()).or_default().push(minutes);
        }
    }
    taken.into_iter().map(|(capacity, minutes)| (capacity, median(minutes))).collect()
}

fn minutes_left(day: &Day, due: DueAt, now: Moment) -> Option<i64> {
    match due {
        DueAt::Moment(moment) => Some(minutes_between(now, moment)),
        DueAt::Phase(Phase::Count) if !day.opened.practice => {
            voting_ends(day).map(|end| minutes_between(now, end))
        }
        DueAt::Phase(_) | DueAt::ToBeFilledIn => None,
    }
}

/// What comes first in the list, least first. A phase that has come presses like a time that is just past, one to come like
/// the end of the voting hours; what people fill in comes last, since nothing is known of it.
fn urgency(day: &Day, pressing: &Pressing, now: Moment) -> (bool, i64, bool) {
    let of_phase = |phase| {
        let to_come = !day.opened.practice && day.phase() < phase;
        let end = voting_ends(day).filter(|_| to_come);
        end.map_or(0, |end| minutes_between(now, end).max(0))
    };
    match pressing.due {
        DueAt::ToBeFilledIn => (true, 0, false),
        DueAt::Phase(phase) => (false, of_phase(phase), phase > Phase::Count),
        DueAt::Moment(moment) => (false, minutes_between(now, moment), false),
    }
}

fn voting_ends(day: &Day) -> Option<Moment> {
    Moment::at(day.opened.date, day.profile().hours.closes, day.offset())
}

/// The last minute of the day so many days later.
fn end_of_day(day: &Day, from: Moment, days: u16) -> Option<Moment> {
    let last = from.local(day.offset())?.date_naive().checked_add_days(Days::new(days.into()))?;
    Moment::at(last, ClockTime::new(23, 59)?, day.offset())
}

/// Whole minutes, the begun one left out on both sides of zero.
fn minutes_between(from: Moment, until: Moment) -> i64 {
    until.0.saturating_sub(from.0) / MS_PER_MINUTE
}

fn median(mut minutes: Vec<i64>) -> u32 {
    minutes.sort_unstable();
    let upper = minutes.get(minutes.len() / 2).copied().unwrap_or(0);
    let lower = minutes.get(minutes.len().saturating_sub(1) / 2).copied().unwrap_or(upper);
    u32::try_from(lower.midpoint(upper)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
