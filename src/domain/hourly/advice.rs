//! What a commission is advised of from its own figures. Nothing of it is a finding: it says to look at the typing again,
//! or to open another device.

use std::collections::BTreeSet;

use super::{HourState, Hourly};
use crate::domain::fact::AnchorSet;
use crate::domain::{ClockTime, Day, Phase};

/// Hours beside which one hour is looked at, at least.
const ENOUGH: i128 = 4;

/// A piece of advice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Advice {
    /// So many voters an hour and device: another device keeps the queue from growing.
    SecondDevice {
        /// The hour, the last one known.
        hour: u8,
        /// Voters a device.
        rate: u32,
    },
    /// More voters an hour and device than can pass.
    Pace {
        /// The hour.
        hour: u8,
        /// Voters a device.
        rate: u32,
    },
    /// Sheets were typed late.
    Late {
        /// Their hours.
        hours: Vec<u8>,
    },
    /// An hour far from the others of the day.
    Jump {
        /// The hour.
        hour: u8,
        /// Voters in it.
        voters: u32,
    },
    /// A counter that only grows is smaller than an hour before.
    Back {
        /// The hour of the smaller reading.
        hour: u8,
        /// Which counter.
        counter: Counter,
    },
    /// Turnout told for a time is smaller than that of a time before it.
    Turnout {
        /// The later time.
        due: ClockTime,
    },
}

/// A counter that only grows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Counter {
    /// Of receipts.
    Receipts,
    /// Of signatures.
    Signatures,
    /// Of the machines, for a contest.
    Machine(String),
}

/// What is advised of a day's hours, the counters first.
pub fn advice(day: &Day, hourly: &Hourly) -> Vec<Advice> {
    let mut all = back(day, hourly);
    all.extend(turnout(day));
    all.extend(pace(day, hourly));
    all.extend(jumps(day, hourly));
    let late: BTreeSet<u8> = day
        .voting
        .sheets
        .values()
        .filter(|entry| !entry.late.is_empty())
        .map(|entry| entry.sheet.hour)
        .collect();
    if !late.is_empty() {
        all.push(Advice::Late { hours: late.into_iter().collect() });
    }
    all
}

fn back(day: &Day, hourly: &Hourly) -> Vec<Advice> {
    let read: Vec<(u8, &AnchorSet)> =
        hourly.hours.iter().filter_map(|state| Some((state.hour, &state.anchor.as_ref()?.stated))).collect();
    let mut found = Vec::new();
    for ((_, before), (hour, after)) in read.iter().zip(read.iter().skip(1)) {
        let mut smaller = |counter, is| {
            if is {
                found.push(Advice::Back { hour: *hour, counter });
            }
        };
        smaller(Counter::Receipts, after.receipts < before.receipts);
        smaller(Counter::Signatures, after.signatures < before.signatures);
        for (contest, counted) in &after.machine {
            let was = before.machine.get(contest);
            let less = was.is_some_and(|was| counted < was) && !super::hides_machine(day, contest);
            smaller(Counter::Machine(contest.clone()), less);
        }
    }
    found
}

fn turnout(day: &Day) -> Vec<Advice> {
    let told = |due: ClockTime| day.voting.turnout.iter().rev().find(|report| report.due == due);
    let mut times: Vec<_> = day.profile().turnout_due.iter().filter_map(|due| told(*due)).collect();
    times.sort_by_key(|report| report.due);
    let pairs = times.iter().zip(times.iter().skip(1));
    pairs
        .filter(|(before, after)| after.voters < before.voters)
        .map(|(_, after)| Advice::Turnout { due: after.due })
        .collect()
}

fn pace(day: &Day, hourly: &Hourly) -> Vec<Advice> {
    let Some(pace) = &day.procedure().pace else { return Vec::new() };
    let last = hourly.hours.iter().rev().find(|state| state.sums.is_some()).map(|state| state.hour);
    let voting = day.phase() == Phase::Voting;
    let mut devices = None;
    let of = |state: &HourState| {
        devices = at_work(state).or(devices);
        let voters = state.sums.as_ref()?.receipts;
        let (hour, rate) = (state.hour, voters.div_ceil(devices.unwrap_or(1)));
        if rate > pace.check_typing {
            Some(Advice::Pace { hour, rate })
        } else if voting && last == Some(hour) && rate >= pace.second_device {
            Some(Advice::SecondDevice { hour, rate })
        } else {
            None
        }
    };
    hourly.hours.iter().filter_map(of).collect()
}

/// Devices at work in an hour: as read at its end, else one a sheet; `None` where neither says so.
fn at_work(state: &HourState) -> Option<u32> {
    let read = state.anchor.as_ref().map(|anchor| anchor.stated.devices);
    let sheets = u32::try_from(state.sheets).ok();
    read.filter(|devices| *devices > 0).or(sheets.filter(|sheets| *sheets > 0))
}

/// Hours more than three standard deviations from the day's other hours. Counts scatter at least as their square root,
/// so hours that happen to be alike do not make an alarm of the next one.
fn jumps(day: &Day, hourly: &Hourly) -> Vec<Advice> {
    let broken = suspended(day);
    let whole = |state: &&HourState| state.sheets > 0 && !broken.contains(&state.hour);
    let hours: Vec<(u8, u32)> = hourly
        .hours
        .iter()
        .filter(whole)
        .filter_map(|state| Some((state.hour, state.sums.as_ref()?.receipts)))
        .collect();
    let sum: i128 = hours.iter().map(|(_, voters)| i128::from(*voters)).sum();
    let squares: i128 = hours.iter().map(|(_, voters)| i128::from(*voters).pow(2)).sum();
    let others = i128::try_from(hours.len()).unwrap_or(0) - 1;
    let far = |voters: u32| {
        let voters = i128::from(voters);
        let (sum, squares) = (sum - voters, squares - voters.pow(2));
        let spread = (others * squares - sum.pow(2)).max(others * sum);
        others >= ENOUGH && (others * voters - sum).pow(2) > 9 * spread
    };
    let jumped = hours.iter().filter(|(_, voters)| far(*voters));
    jumped.map(|(hour, voters)| Advice::Jump { hour: *hour, voters: *voters }).collect()
}

/// Hours in which voting was suspended for a while.
fn suspended(day: &Day) -> BTreeSet<u8> {
    let hour = |moment: crate::domain::Moment| moment.clock(day.offset()).map(ClockTime::hour);
    let of = |from: u8, until: Option<u8>| from..=until.unwrap_or(23);
    let all = day.voting.suspensions.iter();
    all.filter_map(|known| Some(of(hour(known.from)?, known.until.and_then(hour)))).flatten().collect()
}
