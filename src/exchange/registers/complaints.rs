//! What a file says of complaints.

use serde::{Deserialize, Serialize};

use crate::domain::fact::Ruling;

/// A complaint, without a name and without its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintLine {
    /// Its number.
    pub number: u32,
    /// When it was received.
    pub received: String,
    /// Kind.
    pub kind: String,
    /// Capacity of the complainant.
    pub capacity: String,
    /// The contest; none where it is about the whole day.
    pub contest: Option<String>,
    /// Class of deadline.
    pub class: String,
    /// The member against whom it is directed, by place in the journal.
    pub subject: Option<String>,
    /// SHA-256 of the files that were named as evidence; null for evidence without a file.
    pub evidence: Vec<Option<String>>,
    /// When it was examined.
    pub examined: Vec<Examined>,
    /// How it stands.
    pub state: State,
    /// The decision on it.
    pub decided: Option<Decided>,
    /// Where it was passed on.
    pub transferred: Option<Transferred>,
    /// How the complainant was answered.
    pub answered: Option<Answered>,
}

/// An examination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Examined {
    /// When.
    pub at: String,
    /// Whether the complainant was heard.
    pub heard: bool,
}

/// How far a complaint has come. None is at its end before it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Received and registered.
    Received,
    /// Examined.
    Examined,
    /// Decided, not yet answered.
    Decided,
    /// Passed on, not yet answered.
    Transferred,
    /// Answered.
    Answered,
}

/// How a complaint was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decided {
    /// When.
    pub at: String,
    /// How.
    pub ruling: Ruling,
    /// Number of the decision.
    pub decision: Option<u32>,
}

/// Where a complaint was passed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transferred {
    /// When.
    pub at: String,
    /// To whom.
    pub to: String,
    /// Their number; none where they refused to give one.
    pub receipt: Option<String>,
}

/// How a complainant was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// When.
    pub at: String,
    /// How.
    pub how: String,
}

/// Complaints past which two members let a contest's protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Passed {
    /// When.
    pub at: String,
    /// The contest.
    pub contest: String,
    /// Numbers of the complaints.
    pub complaints: Vec<u32>,
    /// Why, as it is printed on the protocol.
    pub reason: String,
}
