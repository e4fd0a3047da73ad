//! What a bundle says of itself: enough to name it, and everything that the check of a bundle holds against its facts.

use serde::{Deserialize, Serialize};

use super::super::protocol::{Election, Stands, Stated};
use crate::domain::Localized;

/// Name and version of the file.
pub const SCHEMA: &str = "tartip-bundle/1";

/// The file [`super::HEAD`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// [`SCHEMA`].
    pub schema: String,
    /// Version of the program that wrote it.
    pub program: String,
    /// The book's id, 32 hexadecimal digits.
    pub book: String,
    /// Whether the day is a mock election.
    pub practice: bool,
    /// Number of the precinct.
    pub precinct: String,
    /// Voting day, `2027-01-24`.
    pub date: String,
    /// The election.
    pub election: Election,
    /// Up to which fact it states the day.
    pub stated: Stated,
    /// Hash of that fact, 64 hexadecimal digits.
    pub head: String,
    /// The commission's key by its facts, as OpenSSH writes it; none where no key was made.
    pub key: Option<String>,
    /// The contests, in the order of counting.
    pub contests: Vec<HeadContest>,
}

/// A contest of a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeadContest {
    /// Short name.
    pub id: String,
    /// Its name.
    pub title: Localized,
    /// What its protocol is; none before the first draft.
    pub standing: Option<Stands>,
    /// Version; 0 before the first draft.
    pub version: u16,
    /// Draft of that version; 0 before the first.
    pub draft: u16,
    /// Fingerprint; none before the first draft.
    pub fingerprint: Option<String>,
    /// Name of its files without an ending, such as `1234-2027-01-24-president-v1`; none before the first draft.
    pub files: Option<String>,
}
