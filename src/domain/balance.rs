//! Whether the papers of voting balance: voters against ballots hour by hour, and the stock of ballots or blanks.
//!
//! A sum whose figures are not all there is `None`, never zero: nothing balances by being missing. The printed
//! figure is taken from the protocol only after both entries agree, so that nothing here anchors an entry.

use super::count::Stage;
use super::day::Hour;
use super::fact::Pile;
use super::{Counts, Day, StockModel};

const RECEIVED: (&str, &str) = ("blanks-received", "received");
const UNUSED: (&str, &str) = ("unused-cancelled", "unused");
/// The step about voting outside the room.
pub const OUTSIDE: &str = "outside-voting";
const TAKEN_OUT: &str = "taken-out";
const BROUGHT_BACK: &str = "unused-back";

/// The balance of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    /// Each contest, in the order of counting.
    pub contests: Vec<ContestBalance>,
    /// Each stock of ballots or blanks: one a contest, or one for all.
    pub stocks: Vec<Ledger>,
}

/// Voters against ballots of one contest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContestBalance {
    /// The contest.
    pub contest: String,
    /// Sums by hour of the day: 8 is from 08:00 to 09:00. Hours without a sheet or tally are not there.
    pub hours: Vec<(u8, Flow)>,
    /// Sums of the day.
    pub total: Flow,
}

/// Voters and ballots of one contest in an hour or a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flow {
    /// Voters identified.
    pub identified: u32,
    /// Ballots issued to them.
    pub issued: u32,
    /// Voters who took no ballot of this contest.
    pub declined: u32,
    /// Ballots spoiled and exchanged.
    pub spoiled: u32,
}

/// A stock of ballots, or of blanks from which they are printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    /// The contests that it serves.
    pub contests: Vec<String>,
    /// Received.
    pub received: Option<u32>,
    /// Gone from it: printed, or of pre-printed ballots issued in the room, issued outside and spoiled.
    pub used: Option<u32>,
    /// Left at the close and cancelled.
    pub left: Option<u32>,
}

impl Flow {
    /// Identified without issued and declined; 0 balances. Above 0 voters went without a ballot that is accounted for.
    pub fn difference(self) -> i64 {
        i64::from(self.identified) - i64::from(self.issued) - i64::from(self.declined)
    }

    fn of(hour: &Hour, contest: &str) -> Self {
        let of = |sums: &std::collections::BTreeMap<String, u32>| sums.get(contest).copied().unwrap_or(0);
        Self {
            identified: hour.receipts,
            issued: of(&hour.issued),
            declined: of(&hour.declined),
            spoiled: of(&hour.spoiled),
        }
    }
}

impl Ledger {
    /// Received without used and left; 0 balances, `None` while a figure is missing.
    pub fn difference(&self) -> Option<i64> {
        Some(i64::from(self.received?) - i64::from(self.used?) - i64::from(self.left?))
    }
}

impl Balance {
    /// Computes the balance of a day as it is now.
    pub fn of(day: &Day) -> Self {
        let (hours, total) = (day.voting.hours(), day.voting.total());
        let contests = day.contest_ids().map(|contest| ContestBalance {
            contest: contest.to_owned(),
            hours: hours.iter().map(|(hour, sums)| (*hour, Flow::of(sums, contest))).collect(),
            total: Flow::of(&total, contest),
        });
        Self { contests: contests.collect(), stocks: stocks(day) }
    }

    /// The balance of a contest.
    pub fn contest(&self, id: &str) -> Option<&ContestBalance> {
        self.contests.iter().find(|balance| balance.contest == id)
    }

    /// The stock that serves a contest.
    pub fn stock(&self, contest: &str) -> Option<&Ledger> {
        self.stocks.iter().find(|ledger| ledger.contests.iter().any(|id| id == contest))
    }
}

fn stocks(day: &Day) -> Vec<Ledger> {
    let contests: Vec<String> = day.contest_ids().map(ToOwned::to_owned).collect();
    if day.profile().stock.blanks_shared {
        return vec![ledger(day, contests)];
    }
    contests.into_iter().map(|contest| ledger(day, vec![contest])).collect()
}

fn ledger(day: &Day, contests: Vec<String>) -> Ledger {
    let counted = |pile, (step, field): (&str, &str)| {
        let shared = if day.profile().stock.blanks_shared { day.stock.pile("", pile) } else { None };
        let of = |contest: &str| day.stock.pile(contest, pile).or_else(|| stated(day, step, field, contest));
        shared.or_else(|| all(&contests, of))
    };
    let rest = match day.profile().stock.model {
        StockModel::OnDemand => Pile::Blanks,
        StockModel::Preprinted => Pile::Unused,
    };
    let (received, left) = (counted(Pile::Received, RECEIVED), counted(rest, UNUSED));
    let used = all(&contests, |contest| match day.profile().stock.model {
        StockModel::OnDemand => printed(day, contest),
        StockModel::Preprinted => handed_out(day, contest),
    });
    Ledger { contests, received, used, left }
}

fn all(contests: &[String], figure: impl Fn(&str) -> Option<u32>) -> Option<u32> {
    contests.iter().try_fold(0_u32, |sum, contest| sum.checked_add(figure(contest)?))
}

fn stated(day: &Day, step: &str, field: &str, contest: &str) -> Option<u32> {
    day.steps.number(step, &format!("{field}@{contest}"))
}

fn printed(day: &Day, contest: &str) -> Option<u32> {
    if day.stage(contest) != Stage::Agreed {
        return None;
    }
    let line = day.rows(contest).into_iter().find(|row| row.counts == Some(Counts::Printed))?;
    day.agreed(contest).get(&line.cell).copied().flatten()
}

fn handed_out(day: &Day, contest: &str) -> Option<u32> {
    if day.voting.hours().is_empty() {
        return None;
    }
    let room = Flow::of(&day.voting.total(), contest);
    room.issued.checked_add(room.spoiled)?.checked_add(outside(day, contest)?)
}

/// Ballots issued and spoiled outside, by the trips where there are any; else by the step, and none where it is left
/// empty, as a precinct without requests leaves it.
pub(super) fn outside(day: &Day, contest: &str) -> Option<u32> {
    if !day.outside.trips.is_empty() {
        return day.outside.issued(contest)?.checked_add(day.outside.spoiled(contest)?);
    }
    let Some(taken) = stated(day, OUTSIDE, TAKEN_OUT, contest) else {
        return day.steps.get(OUTSIDE).is_none_or(|record| record.values.is_empty()).then_some(0);
    };
    taken.checked_sub(stated(day, OUTSIDE, BROUGHT_BACK, contest)?)
}

/// Unused ballots that the step about voting outside says were brought back.
pub(super) fn brought_back(day: &Day, contest: &str) -> Option<u32> {
    stated(day, OUTSIDE, BROUGHT_BACK, contest)
}
