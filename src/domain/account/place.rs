//! Where a figure of the account lies.

use crate::domain::fact::{Cell, Pile, Ref};

/// A pile, a paper or a counter. What it is called is said where it is shown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// What is written on a pack.
    PackLabel(Ref),
    /// What was counted in a pack.
    Pack(Ref),
    /// A pile of a stock.
    Pile {
        /// The stock: a contest, or empty for blanks that serve all.
        stock: String,
        /// The pile.
        pile: Pile,
    },
    /// What a member got.
    Member {
        /// Who.
        who: Ref,
        /// Of which stock.
        stock: String,
    },
    /// What a member gave back.
    MemberBack {
        /// Who.
        who: Ref,
        /// Of which stock.
        stock: String,
    },
    /// The devices' counters of receipts.
    Receipts,
    /// The signatures in the list, as counted at the last anchor.
    Signatures,
    /// Receipts by the hourly sheets.
    SheetReceipts,
    /// Signatures by the hourly sheets.
    SheetSignatures,
    /// Ballots of a contest issued in the room, by the hourly sheets.
    Issued(String),
    /// Voters who took no ballot of a contest, by the hourly sheets.
    Declined(String),
    /// Ballots of a contest spoiled, by the hourly sheets.
    SheetSpoiled(String),
    /// Ballots of a contest issued outside, where no trip was recorded.
    Outside(String),
    /// Unused ballots of a contest brought back from outside, where no trip was recorded.
    OutsideBack(String),
    /// Something of a trip.
    Trip {
        /// The fact that began it.
        of: Ref,
        /// What of it.
        figure: TripFigure,
        /// The contest; empty for requests.
        contest: String,
    },
    /// The machines' counter for a contest at the last anchor.
    Machine(String),
    /// Ballots of a contest found in a box.
    Box {
        /// The fact that sealed it.
        of: Ref,
        /// The contest.
        contest: String,
    },
    /// What is written on an envelope of ballots set aside.
    Envelope(Ref),
    /// What was counted in it at the count of its contest.
    EnvelopeOpened(Ref),
    /// A figure of a contest's protocol.
    Cell {
        /// The contest.
        contest: String,
        /// The figure.
        cell: Cell,
    },
    /// Stacks of sorted ballots.
    Votes {
        /// The contest.
        contest: String,
        /// The pile.
        cell: Cell,
    },
    /// Marks read from ballots.
    Marks {
        /// The contest.
        contest: String,
        /// The pile.
        cell: Cell,
    },
    /// Invalid ballots by reason.
    Reasons(String),
}

/// What of a trip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TripFigure {
    /// Ballots taken along.
    Out,
    /// Ballots issued.
    Issued,
    /// Ballots spoiled.
    Spoiled,
    /// Ballots brought back unused.
    Unused,
    /// Requests to be served.
    Requests,
    /// Requests served.
    Served,
    /// Requests not served.
    Unserved,
}
