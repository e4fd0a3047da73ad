//! Boxes with their seals and what was found in them.

use std::collections::BTreeMap;

use crate::domain::Moment;
use crate::domain::fact::{BoxKind, Ref};

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
    /// Numbers found on its seals.
    pub seals: Vec<String>,
    /// Ballots found by contest.
    pub found: BTreeMap<String, u32>,
    /// Earlier statements with the reason why they were replaced.
    pub before: Vec<(BTreeMap<String, u32>, String)>,
}

impl BallotBox {
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
