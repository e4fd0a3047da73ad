//! What a file says of decisions and acts.

use serde::{Deserialize, Serialize};

use crate::domain::Function;
use crate::domain::fact::{Ruling, Vote};

/// A decision, without its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionLine {
    /// Its number.
    pub number: u32,
    /// When the vote was.
    pub at: String,
    /// On what was voted.
    pub question: AskedAbout,
    /// Members that the commission has by the act that formed it.
    pub approved: u32,
    /// Votes of the members in the room; none for a member whom it concerns.
    pub votes: Vec<VoteLine>,
    /// How many were for it.
    #[serde(rename = "for")]
    pub in_favour: usize,
    /// How many were against it.
    pub against: usize,
    /// How many abstained.
    pub abstained: usize,
    /// Whether it was carried.
    pub carried: bool,
    /// Members with a dissenting opinion, by place in the journal.
    pub opinions: Vec<String>,
}

/// On what was voted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "about", rename_all = "kebab-case", deny_unknown_fields)]
pub enum AskedAbout {
    /// A complaint.
    Complaint {
        /// Its number.
        complaint: Option<u32>,
        /// How it was to be decided.
        ruling: Ruling,
    },
    /// Removing a person.
    Removal {
        /// The person's entry, by place in the journal.
        person: String,
        /// Ground.
        ground: String,
    },
    /// A function taken over.
    Function {
        /// By which member, by place in the journal.
        member: String,
        /// Which.
        function: Function,
    },
    /// Anything else.
    Other {},
}

/// A member's vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoteLine {
    /// The member, by place in the journal.
    pub member: String,
    /// How; none for a member whom it concerns.
    pub vote: Option<Vote>,
}

/// An act, without its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActLine {
    /// Its number.
    pub number: u32,
    /// When it was drawn up.
    pub at: String,
    /// Template.
    pub template: String,
    /// Who signs it, by places in the journal.
    pub signers: Vec<String>,
    /// Number of the act in whose place it stands.
    pub instead: Option<u32>,
}
