//! The phases of the day, in their order.

use serde::{Deserialize, Serialize};

/// A phase of the voting day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Days before.
    Preparation,
    /// From the first meeting to the first voter.
    Opening,
    /// Voters vote; it may be suspended.
    Voting,
    /// From the last voter to the first opened box.
    Closing,
    /// Boxes opened, ballots sorted and counted, figures entered.
    Count,
    /// Findings explained, protocols read aloud and signed.
    Protocol,
    /// Papers packed and handed over.
    HandOver,
    /// Nothing more is expected.
    Closed,
}

impl Phase {
    /// Every phase, in order.
    pub const ALL: [Self; 8] = [
        Self::Preparation,
        Self::Opening,
        Self::Voting,
        Self::Closing,
        Self::Count,
        Self::Protocol,
        Self::HandOver,
        Self::Closed,
    ];

    /// The phase after this one; `None` after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.into_iter().find(|phase| *phase > self)
    }
}
