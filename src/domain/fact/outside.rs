//! Facts of voting outside the room: requests, trips.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Ref;

/// Requests to vote outside, entered in the register; of a single one the private half may hold `name` and `place`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestReceived {
    /// How many with the same reason, at least 1.
    pub count: u32,
    /// The reason of the procedure.
    pub reason: String,
}

/// A voter who had asked to vote outside came to the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequesterCame {
    /// The fact that entered the request.
    pub of: Ref,
    /// How it was made sure that the voter has not voted, and why a ballot is given.
    pub reason: String,
}

/// A trip to voters; the private half may hold `operator` and `route`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TripBegun {
    /// The fact that sealed its box.
    pub of: Ref,
    /// The members who go.
    pub team: Vec<Ref>,
    /// Whether the lot chose them.
    pub by_lot: bool,
    /// Requests that they are to serve.
    pub requests: u32,
    /// Ballots taken along, by contest.
    pub out: BTreeMap<String, u32>,
    /// Observers to whom a place was offered.
    pub offered: u32,
    /// Observers who go along.
    pub joined: u32,
}

/// A trip come back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TripReturned {
    /// The fact that began it.
    pub of: Ref,
    /// Requests served.
    pub served: u32,
    /// Requests not served, by reason of the procedure.
    pub unserved: BTreeMap<String, u32>,
    /// Ballots issued, by contest.
    pub issued: BTreeMap<String, u32>,
    /// Ballots spoiled and exchanged, by contest.
    pub spoiled: BTreeMap<String, u32>,
    /// Unused ballots brought back, by contest.
    pub unused: BTreeMap<String, u32>,
    /// Whether the slot of the box was closed and sealed.
    pub slot_closed: bool,
}
