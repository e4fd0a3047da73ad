//! Boxes with their seals and what was found in them.

use std::collections::BTreeMap;

use crate::domain::Moment;
use crate::domain::fact::{BoxKind, Ref, SealsCorrected};

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
    /// Numbers of its seals.
    pub seals: Vec<String>,
    /// Earlier statements of them with the reason why they were replaced.
    pub seals_before: Vec<(Vec<String>, String)>,
    /// When it was sealed.
    pub sealed: Moment,
    /// Its opening, once it was opened.
    pub opening: Option<Opening>,
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

    /// Whether the seals found are those that were put on; `None` while it is closed.
    pub fn seals_match(&self) -> Option<bool> {
        let sorted = |seals: &[String]| {
            let mut seals: Vec<_> = seals.iter().map(|seal| seal.to_uppercase()).collect();
            seals.sort();
            seals
        };
        self.opening.as_ref().map(|opening| sorted(&opening.seals) == sorted(&self.seals))
    }
}
