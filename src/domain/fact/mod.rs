//! Facts: what is written once and never changed.
//!
//! A kind is `name/version` and its meaning is frozen; a new meaning is a new version. `FACTS.md` lists every
//! kind with its fields and who may make it, and a test compares it with this file.

mod complaints;
mod copies;
mod count;
mod custody;
mod decisions;
#[doc(hidden)]
pub mod examples;
mod incidents;
mod keys;
mod kinds;
mod outside;
mod people;
mod protocol;
mod reference;
mod setup;
mod steps;
mod stock;
mod votes;
mod voting;

use std::collections::BTreeMap;

pub use complaints::*;
pub use copies::*;
pub use count::*;
pub use custody::*;
pub use decisions::*;
pub use incidents::*;
pub use keys::*;
pub use kinds::{Fact, KINDS, Kind, Maker};
pub use outside::*;
pub use people::*;
pub use protocol::*;
pub use reference::{Cell, Ref};
pub use setup::*;
pub use steps::*;
pub use stock::*;
pub use votes::*;
pub use voting::*;

use super::Moment;

/// The private half of a fact: names, phones and the like, by field. The chain holds only a commitment to it.
pub type Private = BTreeMap<String, String>;

/// A fact that has been decided and not yet written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFact {
    /// What is stated.
    pub fact: Fact,
    /// Personal or confidential part.
    pub private: Option<Private>,
    /// When it was so, if not at the time of writing.
    pub happened: Option<Moment>,
    /// The member at the keyboard.
    pub member: Option<Ref>,
    /// The second member where two are needed.
    pub witness: Option<Ref>,
}

/// A fact as the journal holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// Its place: desk and number on that desk. Entities take the place of the fact that made them as their id.
    pub at: Ref,
    /// When it was written; the hour only for tallies.
    pub recorded: Moment,
    /// What was written.
    pub new: NewFact,
}

impl Recorded {
    /// When it was so: as stated, else when it was written.
    pub fn when(&self) -> Moment {
        self.new.happened.unwrap_or(self.recorded)
    }
}

/// Who acts, and when it happened if not now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct By {
    /// The member at the keyboard.
    pub member: Option<Ref>,
    /// The second member, where two act.
    pub witness: Option<Ref>,
    /// When it was so, if not now.
    pub happened: Option<Moment>,
}

impl By {
    /// Makes a fact by these people.
    pub fn states(self, fact: Fact) -> NewFact {
        NewFact { fact, private: None, happened: self.happened, member: self.member, witness: self.witness }
    }

    /// Makes a fact with a private half by these people.
    pub fn states_privately(self, fact: Fact, private: Private) -> NewFact {
        NewFact { private: Some(private), ..self.states(fact) }
    }
}

#[cfg(test)]
mod tests;
