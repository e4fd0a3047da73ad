//! What a file says of hours, the stock, requests and trips.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{About, ComparedLine, CustodyLine, IdentityLine};
use crate::domain::StockModel;
use crate::domain::fact::{Pile, Ref};

/// Name and version of the file.
pub const BALANCE_SCHEMA: &str = "tartip-balance/1";

/// Voters against ballots, and the stock, of one precinct.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BalanceFile {
    /// [`BALANCE_SCHEMA`].
    pub schema: String,
    /// Whether the day is a mock election.
    pub practice: bool,
    /// Which book, and how far.
    pub about: About,
    /// Whether ballots come printed or are printed here.
    pub stock_model: StockModel,
    /// Contests.
    pub contests: Vec<ContestLine>,
    /// Stocks as they balance.
    pub stocks: Vec<StockLine>,
    /// Counters read at the end of hours.
    pub anchors: Vec<AnchorLine>,
    /// Packs.
    pub packs: Vec<PackLine>,
    /// Ballots handed to members.
    pub handed: Vec<HandedLine>,
    /// Every count of every pile.
    pub piles: Vec<PileLine>,
    /// Requests to vote outside, without a name.
    pub requests: Vec<RequestLine>,
    /// Trips.
    pub trips: Vec<TripLine>,
    /// What must be equal, those that several contests share once.
    pub account: Vec<IdentityLine>,
    /// Hand counts beside the machines', of contests with a receipt whose two entries agree.
    pub compared: Vec<ComparedLine>,
}

/// A contest hour by hour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContestLine {
    /// The contest.
    pub contest: String,
    /// Hours that have a sheet or tally.
    pub hours: Vec<HourLine>,
    /// Sums of the day.
    pub total: Sums,
}

/// An hour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HourLine {
    /// 8 is from 08:00 to 09:00.
    pub hour: u8,
    /// Its sums.
    pub sums: Sums,
}

/// Voters and ballots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sums {
    /// Voters identified.
    pub identified: u32,
    /// Ballots issued.
    pub issued: u32,
    /// Voters who took none.
    pub declined: u32,
    /// Ballots spoiled and exchanged.
    pub spoiled: u32,
    /// Identified without issued and declined.
    pub difference: i64,
}

/// A stock as it balances; a figure that is not known is null.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StockLine {
    /// The contests that it serves.
    pub contests: Vec<String>,
    /// Received.
    pub received: Option<u32>,
    /// Gone from it.
    pub used: Option<u32>,
    /// Left.
    pub left: Option<u32>,
    /// Received without used and left.
    pub difference: Option<i64>,
}

/// Counters at the end of an hour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnchorLine {
    /// The hour that ended: 8 is from 08:00 to 09:00.
    pub hour: u8,
    /// When they were read.
    pub at: String,
    /// Whether this reading stands; a later one of the same hour replaces it.
    pub stands: bool,
    /// Voters by the devices' counters.
    pub receipts: u32,
    /// Signatures.
    pub signatures: u32,
    /// Ballots by the machines' counters, by contest; null while an entry is open that it would anchor.
    pub machine: BTreeMap<String, Option<u32>>,
    /// Persons in the booths.
    pub booths: u32,
    /// Persons who wait.
    pub queue: u32,
    /// Devices at work.
    pub devices: u32,
}

/// A pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackLine {
    /// The fact that received it.
    pub pack: Ref,
    /// The contest; null for blanks that serve all.
    pub stock: Option<String>,
    /// What is written on it.
    pub label: String,
    /// How many it is said to hold.
    pub nominal: u32,
    /// The act by which it came.
    pub act: String,
    /// When it came.
    pub received_at: String,
    /// Its opening.
    pub opened: Option<PackOpenedLine>,
    /// Who held it.
    pub custody: Vec<CustodyLine>,
}

/// A pack opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackOpenedLine {
    /// When.
    pub at: String,
    /// First and last number.
    pub range: Option<String>,
    /// How many it holds.
    pub counted: u32,
    /// Counted without nominal.
    pub difference: i64,
}

/// Ballots handed to a member, or given back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandedLine {
    /// When.
    pub at: String,
    /// The contest; null for blanks that serve all.
    pub stock: Option<String>,
    /// The member.
    pub to: Ref,
    /// How many.
    pub count: u32,
    /// Whether they were given back.
    pub back: bool,
}

/// A count of a pile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PileLine {
    /// The contest; null for what serves all.
    pub stock: Option<String>,
    /// The pile.
    pub pile: Pile,
    /// When it was counted.
    pub at: String,
    /// How many.
    pub count: u32,
    /// Whether this count stands.
    pub stands: bool,
}

/// Requests entered at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestLine {
    /// When.
    pub at: String,
    /// How many.
    pub count: u32,
    /// Why.
    pub reason: String,
    /// When who made it came to the room.
    pub came: Vec<String>,
}

/// A trip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TripLine {
    /// Its number, from 1.
    pub number: usize,
    /// Its box.
    #[serde(rename = "box")]
    pub of: Ref,
    /// When it left.
    pub left_at: String,
    /// Members who went.
    pub team: Vec<Ref>,
    /// Whether the lot chose them.
    pub by_lot: bool,
    /// Requests.
    pub requests: u32,
    /// Ballots taken along, by contest.
    pub out: BTreeMap<String, u32>,
    /// Observers to whom a place was offered.
    pub offered: u32,
    /// Observers who went along.
    pub joined: u32,
    /// Its return.
    pub returned: Option<ReturnLine>,
}

/// The return of a trip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReturnLine {
    /// When.
    pub at: String,
    /// Requests served.
    pub served: u32,
    /// Requests not served, by reason.
    pub unserved: BTreeMap<String, u32>,
    /// Ballots issued, by contest.
    pub issued: BTreeMap<String, u32>,
    /// Ballots spoiled, by contest.
    pub spoiled: BTreeMap<String, u32>,
    /// Ballots brought back, by contest.
    pub unused: BTreeMap<String, u32>,
    /// Whether the slot was closed and sealed.
    pub slot_closed: bool,
}
