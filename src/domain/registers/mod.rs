//! The registers as data: categories of people, kinds of complaints, deadlines, the taxonomy of incidents, acts.
//!
//! A book holds its own copy with the other rules, so that a code means in 2037 what it meant when it was typed.

mod acts;
mod complaints;
mod incidents;
mod people;

pub use acts::{ActTemplate, Card, Majority, PLACEHOLDERS, SUBJECTS, Voting};
pub use complaints::{ComplaintRules, DeadlineClass, Due};
pub use incidents::{Code, Competence, Group, IncidentRules};
pub use people::{Category, Ground, PeopleRules};

use serde::{Deserialize, Serialize};

use super::{Localized, Verified};

/// Everything that the registers take from data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registers {
    /// Short name, `a-z`, digits and `-`.
    pub id: String,
    /// Edition of this file.
    pub edition: String,
    /// Where its content comes from.
    pub source: String,
    /// Whether it was compared with the official texts.
    pub verified: Verified,
    /// Name of the registers.
    pub title: Localized,
    /// People who are not members of the commission.
    pub people: PeopleRules,
    /// Complaints.
    pub complaints: ComplaintRules,
    /// Incidents.
    pub incidents: IncidentRules,
    /// How the commission votes.
    pub voting: Voting,
    /// Acts that are filled from facts.
    #[serde(rename = "act")]
    pub acts: Vec<ActTemplate>,
    /// Cards for an emergency: read a line, do it.
    #[serde(rename = "card")]
    pub cards: Vec<Card>,
}

impl Registers {
    /// A category of people.
    pub fn category(&self, id: &str) -> Option<&Category> {
        self.people.categories.iter().find(|known| known.id == id)
    }

    /// A class of deadline.
    pub fn class(&self, id: &str) -> Option<&DeadlineClass> {
        self.complaints.classes.iter().find(|known| known.id == id)
    }

    /// A code of the taxonomy.
    pub fn code(&self, id: &str) -> Option<&Code> {
        self.incidents.codes.iter().find(|known| known.id == id)
    }

    /// A template of an act.
    pub fn act(&self, id: &str) -> Option<&ActTemplate> {
        self.acts.iter().find(|known| known.id == id)
    }
}
