//! Facts of counting votes: piles, marks read aloud, disputed and invalid ballots, the machine box by box, the search.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Cell, Cells, Ref, Vote};

/// The figures of one machine, typed from its receipt and hidden until both hand entries are closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MachineRead {
    /// The contest.
    pub contest: String,
    /// The fact that sealed the machine's box; `None` where one receipt stands for all machines.
    pub of: Option<Ref>,
    /// Number of the receipt.
    pub receipt: String,
    /// What stands on it.
    pub cells: Cells,
}

/// A pile of sorted ballots counted in stacks by a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VotesCounted {
    /// The contest.
    pub contest: String,
    /// The pile: an option's votes, or the line of invalid ballots.
    pub cell: Cell,
    /// The box, where the procedure has boxes sorted apart.
    pub of: Option<Ref>,
    /// Who counted: the number or letter of the table, of at most 3 signs; no name.
    pub team: String,
    /// Ballots in a full stack: 25 or 50.
    pub size: u32,
    /// Full stacks.
    pub full: u32,
    /// Ballots in the last stack, fewer than a full one.
    pub rest: u32,
}

/// A batch of ballots read aloud and marked, beside the subtotals of the paper tally.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarksRead {
    /// The contest.
    pub contest: String,
    /// Its number, from 1.
    pub batch: u32,
    /// Marks pressed, by option, and invalid ballots by their line.
    pub marks: Cells,
    /// Subtotals of the paper tally, typed before the marks were shown.
    pub paper: Cells,
}

/// A ballot whose validity was put to the vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotDisputed {
    /// The contest.
    pub contest: String,
    /// The number written on its back, from 1.
    pub number: u32,
    /// The doubt: a reason of the procedure for which ballots are invalid.
    pub doubt: String,
    /// How each member in the room voted; `for` is for its being valid.
    pub votes: BTreeMap<Ref, Vote>,
    /// Whether it is valid.
    pub valid: bool,
    /// For which option it counts, where it is valid.
    pub cell: Option<Cell>,
}

/// Invalid ballots by reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvalidCounted {
    /// The contest.
    pub contest: String,
    /// How many, by reason of the procedure.
    pub reasons: BTreeMap<String, u32>,
}

/// A place looked through because a rule does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceSearched {
    /// The contest.
    pub contest: String,
    /// The rule.
    pub rule: String,
    /// The place of the procedure's search.
    pub place: String,
    /// What was found there.
    pub result: String,
}

/// A pile counted again because a rule does not hold. It changes no figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecountMade {
    /// The contest.
    pub contest: String,
    /// The rule.
    pub rule: String,
    /// The pile.
    pub cell: Cell,
    /// How many.
    pub count: u32,
}
