//! Boxes with their seals and what was found in them.

use std::collections::BTreeMap;

use crate::domain::Moment;
use crate::domain::fact::{BoxKind, BoxPlaced, BoxRuled, Ref, SealsChanged, SealsChecked, SealsCorrected};

/// A box from its sealing on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BallotBox {
    /// The fact that sealed it.
    pub at: Ref,
    /// What is written on it.
    pub label: String,
    /// What it is.
    pub kind: BoxKind,
    /// The contests whose ballots it takes.
    pub contests: Vec<String>,
    /// Numbers of the seals that are on it.
    pub seals: Vec<String>,
    /// Earlier statements of them with the reason why they were replaced.
    pub seals_before: Vec<(Vec<String>, String)>,
    /// When it was sealed.
    pub sealed: Moment,
    /// Where it was put, and its control sheet, once stated.
    pub placed: Option<BoxPlaced>,
    /// Readings of its seals, oldest first.
    pub checks: Vec<SealCheck>,
    /// Readings that were taken back by two members: the report of warnings still lists them.
    pub mistaken: Vec<SealCheck>,
    /// Seals broken and put on since, oldest first.
    pub changes: Vec<SealChange>,
    /// Rulings where it holds more ballots than allowed, by contest.
    pub ruled: BTreeMap<String, (Moment, BoxRuled)>,
    /// Its opening, once it was opened.
    pub opening: Option<Opening>,
}

/// A reading of a box's seals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealCheck {
    /// The fact.
    pub at: Ref,
    /// When.
    pub when: Moment,
    /// Who read them: the member at the keyboard and the second one, where there was one.
    pub by: (Option<Ref>, Option<Ref>),
    /// The numbers that were on it by the facts before.
    pub expected: Vec<String>,
    /// What was stated.
    pub stated: SealsChecked,
}

/// Seals of a box broken and put on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealChange {
    /// The fact.
    pub at: Ref,
    /// When.
    pub when: Moment,
    /// The two members.
    pub by: (Option<Ref>, Option<Ref>),
    /// What was stated.
    pub stated: SealsChanged,
}

impl SealCheck {
    /// Whether the numbers read are those that were on it.
    pub fn matches(&self) -> bool {
        same_seals(&self.stated.seals, &self.expected)
    }
}

/// Whether two lists name the same seals, in any order and in capitals or not.
pub fn same_seals(left: &[String], right: &[String]) -> bool {
    let sorted = |seals: &[String]| {
        let mut seals: Vec<_> = seals.iter().map(|seal| seal.to_uppercase()).collect();
        seals.sort();
        seals
    };
    sorted(left) == sorted(right)
}

/// The opening of a box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The fact that stated it last.
    pub at: Ref,
    /// When.
    pub when: Moment,
    /// Numbers found on its seals; empty where none was left.
    pub seals: Vec<String>,
    /// Earlier statements of them with the reason why they were replaced.
    pub seals_before: Vec<(Vec<String>, String)>,
    /// Ballots found by contest.
    pub found: BTreeMap<String, u32>,
    /// Earlier statements with the reason why they were replaced.
    pub before: Vec<(BTreeMap<String, u32>, String)>,
}

impl BallotBox {
    pub(super) fn restate_seals(&mut self, body: &SealsCorrected) {
        let (seals, before) = match (&mut self.opening, body.found) {
            (Some(opening), true) => (&mut opening.seals, &mut opening.seals_before),
            (None, true) => return,
            (_, false) => (&mut self.seals, &mut self.seals_before),
        };
        before.push((std::mem::replace(seals, body.seals.clone()), body.reason.clone()));
    }

    /// Sets a reading aside that was taken back.
    pub(super) fn forget(&mut self, of: Ref) {
        self.mistaken.extend(self.checks.extract_if(.., |check| check.at == of));
    }

    /// The reading of its seals to open it, the last of several; `None` where seals were broken or put on since.
    pub fn opening_check(&self) -> Option<&SealCheck> {
        let last = self.checks.iter().rev().find(|check| check.stated.opening)?;
        self.changes.last().is_none_or(|change| change.at < last.at).then_some(last)
    }

    /// Whether a reading to open it found other seals than were on it, and no later one found those that were on it then:
    /// seals put on or written anew since do not undo it.
    pub fn has_differed(&self) -> bool {
        let mut first: Option<&SealCheck> = None;
        for check in self.checks.iter().filter(|check| check.stated.opening) {
            first = match first {
                Some(known) if !same_seals(&check.stated.seals, &known.expected) => Some(known),
                Some(_) => None,
                None => Some(check).filter(|check| !check.matches()),
            };
        }
        first.is_some()
    }

    /// Whether the seals found are those that were put on; `None` while it is closed.
    pub fn seals_match(&self) -> Option<bool> {
        self.opening.as_ref().map(|opening| same_seals(&opening.seals, &self.seals))
    }
}
