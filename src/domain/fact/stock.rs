//! Facts of the stock: packs, ballots handed to members, piles counted.

use serde::{Deserialize, Serialize};

use super::Ref;

/// A pile of the stock that is counted by hand or read from the printer's counter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pile {
    /// Received by act: ballots, or blanks from which they are printed.
    Received,
    /// Counted by hand at the opening.
    Counted,
    /// Blanks left at the close.
    Blanks,
    /// Prints by the printer's counter.
    Printed,
    /// Prints that failed and were never issued.
    Misprints,
    /// Prints made again for a voter who spoiled one.
    Reprints,
    /// Spoiled by voters, exchanged.
    Spoiled,
    /// Unused ballots left at the close.
    Unused,
    /// Unused ballots cancelled by cutting.
    Cancelled,
}

impl Pile {
    /// Every pile, in the order of the day.
    pub const ALL: [Self; 9] = [
        Self::Received,
        Self::Counted,
        Self::Blanks,
        Self::Printed,
        Self::Misprints,
        Self::Reprints,
        Self::Spoiled,
        Self::Unused,
        Self::Cancelled,
    ];

    /// Whether it cannot be told apart by contest where blanks serve all: nothing is printed on what lies in it.
    pub fn is_whole(self) -> bool {
        matches!(self, Self::Received | Self::Counted | Self::Blanks | Self::Unused | Self::Cancelled)
    }
}

/// A pack received by an act; the private half holds `from`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackReceived {
    /// The stock: a contest, or empty for blanks that serve all.
    pub stock: String,
    /// What is written on it.
    pub label: String,
    /// How many it is said to hold.
    pub nominal: u32,
    /// The act by which it came.
    pub act: String,
}

/// A pack opened and counted by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackOpened {
    /// The fact that received it.
    pub of: Ref,
    /// First and last number in it, as found; empty where its pieces bear none.
    pub range: String,
    /// How many it holds.
    pub counted: u32,
}

/// Ballots handed to a member against signature, or given back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotsHanded {
    /// The stock: a contest, or empty for blanks that serve all.
    pub stock: String,
    /// The member.
    pub to: Ref,
    /// How many.
    pub count: u32,
    /// Whether the member gave them back.
    pub back: bool,
}

/// A pile of the stock counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PileCounted {
    /// The stock: a contest, or empty for what serves all.
    pub stock: String,
    /// The pile.
    pub pile: Pile,
    /// How many.
    pub count: u32,
}
