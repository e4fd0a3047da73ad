//! The registers as data for other programs: people, complaints, incidents, decisions, acts.
//!
//! These files may go anywhere, so nothing of a private half is looked at: people are a category and an organisation,
//! complaints a number and an outcome, incidents a code and times. Of a confidential incident there is its number.
//! Members are named by their places in the journal, as in a protocol's file. The file is described by
//! [`super::schema::REGISTERS`]; [`table`] writes the same as tables for spreadsheets.

mod complaints;
mod decisions;
mod gather;
mod incidents;
mod people;
pub mod table;

pub use complaints::*;
pub use decisions::*;
pub use incidents::*;
pub use people::*;

use serde::{Deserialize, Serialize};

use super::protocol::Stated;

/// Name and version of the file.
pub const SCHEMA: &str = "tartip-registers/1";

/// The registers of one precinct as a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegistersFile {
    /// [`SCHEMA`].
    pub schema: String,
    /// Version of the program that wrote it.
    pub program: String,
    /// Up to which fact it states the day.
    pub stated: Stated,
    /// Number of the precinct.
    pub precinct: String,
    /// Voting day.
    pub date: chrono::NaiveDate,
    /// Whether the day is a mock election.
    pub practice: bool,
    /// Whether the program was used without anybody's permission.
    pub internal_aid: bool,
    /// The data to which ids belong; none in a book made before there were registers.
    pub data: Option<DataName>,
    /// Members that the commission has by the act that formed it; none until that was stated.
    pub approved: Option<usize>,
    /// People, in the order of their entries.
    pub people: Vec<PersonLine>,
    /// People who were not let in.
    pub refused: Vec<RefusedLine>,
    /// Complaints, in the order of their receipt.
    pub complaints: Vec<ComplaintLine>,
    /// Complaints past which two members let a protocol.
    pub passed: Vec<Passed>,
    /// Incidents, in the order of their reports.
    pub incidents: Vec<IncidentLine>,
    /// Decisions, in the order of their votes.
    pub decisions: Vec<DecisionLine>,
    /// Acts, in the order in which they were drawn up.
    pub acts: Vec<ActLine>,
}

/// The data of the registers by its edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataName {
    /// Short name.
    pub id: String,
    /// Edition.
    pub edition: String,
    /// Whether somebody compared it with the official texts.
    pub verified: bool,
}

impl RegistersFile {
    /// Writes the file: indented JSON with a line feed at the end. Fails only if a text cannot be written as JSON.
    pub fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}
