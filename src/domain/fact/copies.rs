//! Facts of a protocol that has left the hands of the commission: certified copies, where it hangs, who demanded what of
//! it, and what was published.

use serde::{Deserialize, Serialize};

use super::{Cell, Cells, Ref};

/// A certified copy given out; the private half holds the `name` of whoever stands in no register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopyIssued {
    /// The fact that drafted the protocol.
    pub protocol: Ref,
    /// Its number, printed on each of its pages: from 1 for each contest, and never used twice.
    pub number: u32,
    /// Who got it, where the person is registered or a member.
    pub person: Option<Ref>,
    /// In which capacity: a category of the registers, `member` or `higher-commission`.
    pub capacity: String,
    /// Whether its receipt was signed for on paper.
    pub signed: bool,
}

/// Why somebody has no copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoCopy {
    /// Was offered one and did not want it.
    Declined,
    /// Had left before one was offered.
    Left,
    /// Asked for one and did not get it.
    Withheld,
}

impl NoCopy {
    /// Every way, in the order in which it is asked.
    pub const ALL: [Self; 3] = [Self::Declined, Self::Left, Self::Withheld];
}

/// Somebody has no copy; the private half holds the `name` of whoever stands in no register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopyNotIssued {
    /// The fact that drafted the protocol.
    pub protocol: Ref,
    /// Who, where the person is registered or a member.
    pub person: Option<Ref>,
    /// In which capacity: a category of the registers, `member` or `higher-commission`.
    pub capacity: String,
    /// How it came.
    pub how: NoCopy,
    /// Why, in the commission's words.
    pub reason: String,
}

/// The protocol, or its enlarged form, hung up for everybody to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtocolPosted {
    /// The fact that drafted the protocol.
    pub protocol: Ref,
    /// Where.
    pub place: String,
}

/// The signed protocol scanned through a machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtocolScanned {
    /// The fact that drafted the protocol.
    pub protocol: Ref,
    /// The fact that registered the machine, where it stands in the register of devices.
    pub device: Option<Ref>,
    /// What the machine printed: the number of its receipt.
    pub receipt: String,
}

/// Whoever holds a copy of an earlier version was told of the newer one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolderTold {
    /// The fact that gave the copy out.
    pub copy: Ref,
    /// The fact that drafted the newer version.
    pub protocol: Ref,
    /// Whether the old copy was given back.
    pub returned: bool,
}

/// The higher commission did not take a protocol; the private half holds `who` demanded it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtocolReturned {
    /// The fact that drafted the protocol.
    pub protocol: Ref,
    /// The line in question; `None` where the demand is about no single line.
    pub cell: Option<Cell>,
    /// What is demanded, in the words of whoever demands it.
    pub demand: String,
    /// Whether the demand was made in writing.
    pub written: bool,
}

/// The commission met about a demand and answered it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnAnswered {
    /// The fact that recorded the demand.
    pub of: Ref,
    /// Members who met.
    pub present: Vec<Ref>,
    /// Observers and representatives who were told of the meeting.
    pub told: u32,
    /// Whether the figures are counted again and a repeated protocol follows; otherwise the demand is refused by an act.
    pub repeated: bool,
    /// Why, with the calculation.
    pub reason: String,
}

/// Published figures held against the protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedCompared {
    /// The fact that drafted the protocol.
    pub protocol: Ref,
    /// Where and when they were published.
    pub source: String,
    /// The figures as published, of the lines that were looked at.
    pub cells: Cells,
}
