//! Facts of complaints: received, examined, decided or transferred, answered.

use serde::{Deserialize, Serialize};

use super::Ref;

/// What is public of a complaint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintParts {
    /// Its kind, of the registers.
    pub kind: String,
    /// In which capacity the complainant complains, of the registers.
    pub capacity: String,
    /// The contest; empty where it is about the whole day.
    pub contest: String,
    /// Its class of deadline, of the registers.
    pub class: String,
    /// The norm that is said to be broken; empty where none is named.
    pub norm: String,
    /// The member of the commission against whom it is directed.
    pub subject: Option<Ref>,
}

/// A complaint received and registered; the private half holds `name`, `contact`, `what`, `place` and `demand`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintReceived {
    /// Its number in the register, from 1.
    pub number: u32,
    /// What it is.
    #[serde(flatten)]
    pub parts: ComplaintParts,
    /// The complainant's own entry among the people, where there is one.
    pub person: Option<Ref>,
}

/// A complaint's entry corrected; the private half holds all of it as it should have been, and the `reason`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintCorrected {
    /// The fact that received it.
    pub of: Ref,
    /// What it is.
    #[serde(flatten)]
    pub parts: ComplaintParts,
}

/// A piece of evidence; the private half holds `what` it is, its `holder` and, where one is named, the `file`, of a
/// confidential incident with its `sha256`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceAdded {
    /// The complaint or incident.
    pub of: Ref,
    /// SHA-256 of the file, hexadecimal; empty where none is named or where the incident is confidential.
    pub sha256: String,
}

/// A complaint examined; the private half holds what was `found`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintExamined {
    /// The complaint.
    pub of: Ref,
    /// Whether the complainant was heard.
    pub heard: bool,
}

/// A complaint passed on to whoever is competent; the private half holds who it was `taken_by`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintTransferred {
    /// The complaint.
    pub of: Ref,
    /// To whom, of the registers.
    pub to: String,
    /// Their receipt number; empty only where they refused one.
    pub receipt: String,
    /// Whether they refused to give a number.
    pub refused: bool,
}

/// The complainant was answered; the private half holds a `note`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintAnswered {
    /// The complaint.
    pub of: Ref,
    /// How, of the registers.
    pub how: String,
}

/// Two members let a protocol pass although complaints are undecided; it is printed on the protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintsPassed {
    /// The contest.
    pub contest: String,
    /// The complaints.
    pub open: Vec<Ref>,
    /// Why.
    pub reason: String,
}
