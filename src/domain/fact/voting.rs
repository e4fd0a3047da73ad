//! Facts of voting: sheets, tallies, refusals, turnout, suspension.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Ref;
use crate::domain::ClockTime;

/// The figures of one desk or device for one hour.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// What is written on the desk or device.
    pub place: String,
    /// The hour it covers: 8 is from 08:00 to 09:00.
    pub hour: u8,
    /// Voters identified, by receipts.
    pub receipts: u32,
    /// Signatures in the paper list.
    pub signatures: u32,
    /// Ballots issued by contest.
    pub issued: BTreeMap<String, u32>,
    /// Voters who left without any ballot, by reason.
    pub refused: BTreeMap<String, u32>,
    /// Voters who took no ballot of a contest, by contest.
    pub declined: BTreeMap<String, u32>,
    /// Ballots spoiled and exchanged, by contest.
    pub spoiled: BTreeMap<String, u32>,
}

/// An hourly sheet typed and read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetRecorded {
    /// Its figures.
    pub sheet: Sheet,
    /// Why it is typed later than the close of its hour; empty where it is in time.
    pub late: String,
}

/// A sheet corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetCorrected {
    /// The fact that stated it last.
    pub of: Ref,
    /// All figures as they should have been.
    pub sheet: Sheet,
    /// Why they were wrong.
    pub reason: String,
}

/// One voter counted live; the fact carries the hour only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TallyCounted {
    /// The contests whose ballots the voter took.
    pub contests: Vec<String>,
}

/// The last live count taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TallyTakenBack {
    /// The contests that had been counted.
    pub contests: Vec<String>,
    /// Why.
    pub reason: String,
}

/// A voter left without a ballot; the fact carries the hour only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoterRefused {
    /// The reason of the procedure.
    pub reason: String,
}

/// A ballot spoiled by a voter, exchanged and cancelled; the fact carries the hour only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotSpoiled {
    /// The contest.
    pub contest: String,
}

/// Turnout told to the higher commission; who took it is private.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurnoutReported {
    /// The time for which it was due.
    pub due: ClockTime,
    /// Voters until then.
    pub voters: u32,
}

/// Voting suspended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VotingSuspended {
    /// Why.
    pub reason: String,
}

/// Voting resumed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VotingResumed {
    /// What made it possible.
    pub reason: String,
}

/// Counters read at the end of an hour, all at once; cumulative since the opening.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnchorSet {
    /// The hour that it closes: 8 is closed at 09:00.
    pub hour: u8,
    /// Voters identified, by the devices' counters.
    pub receipts: u32,
    /// Signatures in the paper list.
    pub signatures: u32,
    /// Ballots by the machines' counters, by contest; a contest without a machine is not there.
    pub machine: BTreeMap<String, u32>,
    /// Persons in the booths or on the way from the table to the machine.
    pub booths: u32,
    /// Persons who wait.
    pub queue: u32,
    /// Identification devices at work, at most 99.
    pub devices: u32,
}
