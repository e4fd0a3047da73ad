//! Of what a list can be.

use crate::domain::Phase;
use crate::domain::fact::Cell;

/// A list of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListKind {
    /// What to do when the program starts.
    Start,
    /// Profiles for a new day.
    Profiles,
    /// Steps of a phase.
    Steps(Phase),
    /// Who is at the keyboard.
    Keyboard,
    /// Who types the next entry of a contest.
    Typist(String),
    /// The commission.
    Members,
    /// Who is present.
    Presence,
    /// The phone list.
    Contacts,
    /// Options by contest.
    Options,
    /// Duties by lot.
    Lots,
    /// Boxes and seals.
    Boxes,
    /// Boxes to be opened.
    OpenBoxes,
    /// What a contest's protocol waits for.
    Protocol(String),
    /// Members and how they stand to a protocol.
    Signatures(String),
    /// Actions after a surplus.
    Surplus(String),
    /// Lines whose piles are counted again for a finding.
    Recount {
        /// The contest.
        contest: String,
        /// The lines.
        cells: Vec<Cell>,
    },
}
