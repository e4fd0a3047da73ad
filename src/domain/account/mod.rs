//! The account of ballots: what must be equal while the day goes on, with the numbers in it and where they lie.
//!
//! Nothing is known by subtraction: each term is a figure that somebody counted or typed. An identity is unknown while one of
//! its terms is missing or hidden, and whoever reads it is told where to look, never what the figure should be.

mod count;
mod place;
mod stock;
mod trips;
mod voters;

use std::collections::BTreeSet;

pub use place::{Place, TripFigure};

use super::day::Hour;
use super::hourly::Hourly;
use super::{Day, Phase};

/// Two sums that must be equal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Which one.
    pub id: &'static str,
    /// One side.
    pub left: Vec<Term>,
    /// The other.
    pub right: Vec<Term>,
}

/// A figure of an identity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// What was counted, which is where to look.
    pub place: Place,
    /// How many; `None` while it is missing or hidden.
    pub count: Option<u32>,
    /// Whether it is taken away.
    pub minus: bool,
}

impl Term {
    fn new(place: Place, count: Option<u32>) -> Self {
        Self { place, count, minus: false }
    }

    fn minus(place: Place, count: Option<u32>) -> Self {
        Self { minus: true, ..Self::new(place, count) }
    }
}

impl Identity {
    fn new(id: &'static str, left: Vec<Term>, right: Vec<Term>) -> Self {
        Self { id, left, right }
    }

    /// The sum of the left side; `None` while a term is unknown.
    pub fn left_sum(&self) -> Option<i64> {
        sum(&self.left)
    }

    /// The sum of the right side; `None` while a term is unknown.
    pub fn right_sum(&self) -> Option<i64> {
        sum(&self.right)
    }

    /// Left without right; 0 balances, `None` while a term is unknown.
    pub fn difference(&self) -> Option<i64> {
        Some(self.left_sum()? - self.right_sum()?)
    }

    /// Where to look, in the order of its terms, each once.
    pub fn places(&self) -> Vec<&Place> {
        let mut seen = BTreeSet::new();
        let places = self.left.iter().chain(&self.right).map(|term| &term.place);
        places.filter(|place| seen.insert(*place)).collect()
    }

    fn is_stated(&self) -> bool {
        self.left.iter().chain(&self.right).any(|term| term.count.is_some())
    }
}

fn sum(terms: &[Term]) -> Option<i64> {
    terms.iter().try_fold(0_i64, |sum, term| {
        let count = i64::from(term.count?);
        Some(sum.saturating_add(if term.minus { -count } else { count }))
    })
}

/// The identities of a contest's ballots, those of its stock and of all voters among them, in the order of the day. One of
/// which no term is known is left out.
pub fn of_contest(day: &Day, contest: &str) -> Vec<Identity> {
    Known::of(day).identities(contest)
}

/// How many identities of each contest differ, in the order of counting.
pub fn differing(day: &Day) -> Vec<(&str, usize)> {
    let known = Known::of(day);
    let differs = |identity: &Identity| identity.difference().is_some_and(|by| by != 0);
    let count = |contest| known.identities(contest).into_iter().filter(differs).count();
    day.contest_ids().map(|contest| (contest, count(contest))).collect()
}

/// The identities of every contest, those that several share once.
pub fn of_day(day: &Day) -> Vec<Identity> {
    let (known, mut all) = (Known::of(day), Vec::new());
    for contest in day.contest_ids() {
        for identity in known.identities(contest) {
            if !all.contains(&identity) {
                all.push(identity);
            }
        }
    }
    all
}

/// A day with the sums of its voting. Many identities need them, and a day may have thousands of sheets.
struct Known<'a> {
    day: &'a Day,
    /// `None` while no voter was counted.
    total: Option<Hour>,
    hourly: Hourly,
}

impl<'a> Known<'a> {
    fn of(day: &'a Day) -> Self {
        let counted = !day.voting.sheets.is_empty() || !day.voting.live.is_empty();
        Self { day, total: counted.then(|| day.voting.total()), hourly: Hourly::of(day) }
    }

    fn identities(&self, contest: &str) -> Vec<Identity> {
        let mut all = stock::identities(self, contest);
        all.extend(voters::identities(self, contest));
        all.extend(trips::identities(self.day, contest));
        all.extend(count::identities(self, contest));
        all.retain(Identity::is_stated);
        all
    }
}

/// Whether nothing more is issued: until then sums of voting are not held against piles, which are counted at the close.
fn voting_is_over(day: &Day) -> bool {
    day.phase() >= Phase::Closing
}

#[cfg(test)]
mod tests;
