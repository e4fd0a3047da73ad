//! Facts of people who are not members of the commission: observers, representatives, media, guests.

use serde::{Deserialize, Serialize};

use super::Ref;

/// A person of the register; the private half holds `name` and the last digits of the `paper`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonRegistered {
    /// The category of the registers.
    pub category: String,
    /// Who sent the person, or the candidate for whom they stand.
    pub organisation: String,
    /// Whether the entry came with a list of accreditations, before the person did.
    pub listed: bool,
}

/// A person's entry corrected; the private half holds `name` and `paper` as they should have been, and the `reason`, which
/// may name somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonCorrected {
    /// The fact that registered the person.
    pub of: Ref,
    /// The category of the registers.
    pub category: String,
    /// Who sent the person.
    pub organisation: String,
}

/// A person came or left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonMoved {
    /// The fact that registered the person.
    pub of: Ref,
    /// Came, or left.
    pub present: bool,
}

/// A person was warned; the private half holds the `note` on what was done and said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonWarned {
    /// The fact that registered the person.
    pub of: Ref,
    /// The ground, of the registers.
    pub ground: String,
}

/// A person was not let in; the private half holds `name` and `note`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonRefused {
    /// The category that the person claimed.
    pub category: String,
    /// Who sent the person.
    pub organisation: String,
    /// The ground, of the registers.
    pub ground: String,
    /// The norm on which it rests.
    pub norm: String,
}

/// A remark that travels with the protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemarkMade {
    /// The fact that registered the person.
    pub of: Ref,
    /// The contest; empty where it is about the whole day.
    pub contest: String,
    /// What the person asks to have written down. It is printed.
    pub text: String,
}
