//! What a file says of people who are not members.

use serde::{Deserialize, Serialize};

/// A person of the register, without a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonLine {
    /// The entry's place in the journal.
    pub person: String,
    /// Category.
    pub category: String,
    /// Who sent the person.
    pub organisation: String,
    /// Whether the entry came with a list, before the person did.
    pub listed: bool,
    /// When the entry was made.
    pub registered: String,
    /// Comings and goings.
    pub presence: Vec<Movement>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// Remarks, which are made to be printed.
    pub remarks: Vec<Remark>,
    /// The removal.
    pub removed: Option<Removed>,
}

/// Somebody came or left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Movement {
    /// When.
    pub at: String,
    /// Came, or left.
    pub present: bool,
}

/// A warning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Warning {
    /// When.
    pub at: String,
    /// Ground.
    pub ground: String,
}

/// A remark that travels with the protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// When.
    pub at: String,
    /// The contest; none where it is about the whole day.
    pub contest: Option<String>,
    /// The text.
    pub text: String,
}

/// A removal by decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Removed {
    /// When.
    pub at: String,
    /// Number of the decision.
    pub decision: Option<u32>,
}

/// A person who was not let in, without a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefusedLine {
    /// When.
    pub at: String,
    /// The category that the person claimed.
    pub category: String,
    /// Who sent the person.
    pub organisation: String,
    /// Ground.
    pub ground: String,
    /// Norm.
    pub norm: String,
}
