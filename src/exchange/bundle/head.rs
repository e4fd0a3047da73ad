//! What a bundle says of itself: enough to name it, and everything that the check of a bundle holds against its facts.

use serde::{Deserialize, Serialize};

use super::super::protocol::{Election, Stands, Stated, election, time};
use super::Origin;
use crate::domain::{Day, Localized, papers};

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

impl Head {
    /// Gathers what a bundle of a day says of itself; `files` names the files of a contest without an ending.
    pub fn of(day: &Day, origin: &Origin, files: impl Fn(&str) -> Option<String>) -> Self {
        Self {
            schema: SCHEMA.to_owned(),
            program: origin.program.clone(),
            book: origin.book.clone(),
            practice: day.opened.practice,
            precinct: day.opened.precinct.clone(),
            date: day.opened.date.to_string(),
            election: election(day),
            stated: Stated { facts: day.journal.len(), at: time(day, papers::stated_at(day)) },
            head: origin.head.clone(),
            key: day.keys.current().map(ToOwned::to_owned),
            contests: day.contest_ids().filter_map(|contest| HeadContest::of(day, contest, &files)).collect(),
        }
    }

    /// Writes the file: indented JSON with a line feed at the end. Fails only if a text cannot be written as JSON.
    pub fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        super::lines(self)
    }
}

impl HeadContest {
    fn of(day: &Day, contest: &str, files: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let spec = day.opened.rulebook.contest(contest)?;
        let drafted = day.contest(contest)?.protocol().map(|protocol| &protocol.drafted);
        Some(Self {
            id: contest.to_owned(),
            title: spec.title.clone(),
            standing: day.standing(contest).map(Stands::from),
            version: drafted.map_or(0, |drafted| drafted.version),
            draft: drafted.map_or(0, |drafted| drafted.draft),
            fingerprint: drafted.map(|drafted| drafted.fingerprint.clone()),
            files: drafted.and_then(|_| files(contest)),
        })
    }
}
