//! Voting hour by hour: sheets or the live tally beside the counters read at the end of each hour.
//!
//! An anchor freezes what was before it, so that a gap lies between two anchors. What cannot be compared is called so and
//! never wrong: a contest without a machine, a box in use that counts nothing, an hour whose sheet is not there.

mod advice;
mod gap;
mod uncounted;

use std::collections::BTreeMap;

pub use advice::{Advice, Counter, advice};
pub use gap::{Arose, Gap, Stream};

use super::day::{Anchor, Hour};
use super::{Day, Moment, Phase};

/// The hours of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hourly {
    /// From the opening to the last hour of which anything is known, in order.
    pub hours: Vec<HourState>,
}

/// What is known of an hour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HourState {
    /// The hour: 8 is from 08:00 to 09:00.
    pub hour: u8,
    /// How many sheets there are of it; 0 where it was counted live, or where nothing was.
    pub sheets: usize,
    /// Its sums: of the sheets, else of the live tally; `None` where there is neither.
    pub sums: Option<Hour>,
    /// Sums from the opening to its end; `None` where an hour has neither sheet nor tally.
    pub until: Option<Hour>,
    /// Whether the sums hold signatures: a live tally counts none.
    pub signed: bool,
    /// The counters read at its end.
    pub anchor: Option<Anchor>,
    /// Each contest, in the order of counting.
    pub contests: Vec<ContestHour>,
}

/// A contest at the end of an hour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContestHour {
    /// The contest.
    pub contest: String,
    /// Ballots issued in the room since the opening; `None` where an hour is missing.
    pub issued: Option<u32>,
    /// Ballots in the machines; `None` where none was read, or while it is hidden.
    pub machine: Option<u32>,
    /// Ballots that were out on trips.
    pub out: u32,
    /// Issued without those in the machines and in the booths.
    pub gap: Gap,
}

impl Hourly {
    /// Computes the hours of a day as they are now.
    pub fn of(day: &Day) -> Self {
        let known = day.voting.hours();
        let all = || known.keys().chain(day.voting.anchors.keys()).copied();
        let (Some(first), Some(last)) = (all().min(), all().max()) else { return Self { hours: Vec::new() } };
        let mut sheets: BTreeMap<u8, usize> = BTreeMap::new();
        for entry in day.voting.sheets.values() {
            *sheets.entry(entry.sheet.hour).or_default() += 1;
        }
        let opens = day.profile().hours.opens.hour();
        let (mut until, mut signed) = (Some(Hour::default()), true);
        let contests: Vec<uncounted::Ways> =
            day.contest_ids().map(|id| uncounted::Ways::of(day, id)).collect();
        let hours = (first.min(opens)..=last)
            .map(|hour| {
                let sums = known.get(&hour);
                until = add(day, until.take(), hour, sums);
                let anchor = day.voting.anchor(hour).cloned();
                let of_hour = sheets.get(&hour).copied().unwrap_or_default();
                signed &= sums.is_none() || of_hour > 0;
                HourState {
                    hour,
                    sheets: of_hour,
                    signed,
                    sums: sums.cloned(),
                    contests: contests
                        .iter()
                        .map(|ways| gap::contest(day, ways, anchor.as_ref(), until.as_ref()))
                        .collect(),
                    until: until.clone(),
                    anchor,
                }
            })
            .collect();
        Self { hours }
    }

    /// An hour, where anything is known of it.
    pub fn hour(&self, hour: u8) -> Option<&HourState> {
        self.hours.iter().find(|state| state.hour == hour)
    }

    /// Gaps that stand at the last anchor, each with the interval in which it arose, in the order of the streams.
    pub fn arose(&self) -> Vec<Arose> {
        let contests = self.hours.first().map(|state| state.contests.as_slice()).unwrap_or_default();
        let of_contest = contests.iter().map(|known| Stream::Contest(known.contest.clone()));
        let room = [Stream::Signatures, Stream::ReceiptSheets, Stream::SignatureSheets];
        room.into_iter().chain(of_contest).flat_map(|stream| gap::arose(&self.hours, &stream)).collect()
    }
}

/// Ballots of a contest that are out on trips at a moment.
pub fn out(day: &Day, contest: &str, at: Moment) -> u32 {
    let away = day.outside.trips.iter().filter(|trip| {
        trip.when <= at && trip.returned.as_ref().is_none_or(|(_, returned, _)| *returned > at)
    });
    away.filter_map(|trip| trip.stated.out.get(contest)).fold(0, |sum, out| sum.saturating_add(*out))
}

/// Whether the machines' counters of a contest are hidden: with what lies in the boxes they would anchor the entries.
pub fn hides_machine(day: &Day, contest: &str) -> bool {
    day.phase() >= Phase::Count && day.hides_found(std::iter::once(contest))
}

/// The sums with one more hour. An hour of voting without any makes all after it unknown; a later one may be empty.
fn add(day: &Day, until: Option<Hour>, hour: u8, sums: Option<&Hour>) -> Option<Hour> {
    let hours = &day.profile().hours;
    let mut until = until?;
    match sums {
        Some(sums) => until.add(sums),
        None if (hours.opens.hour()..hours.closes.hour()).contains(&hour) => return None,
        None => {}
    }
    Some(until)
}

#[cfg(test)]
mod tests;
