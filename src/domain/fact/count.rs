//! Facts of the count: entries, corrections, the machine's column, explanations.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Cell;

/// Figures as typed; a cell left blank where the form allows it has none.
pub type Cells = BTreeMap<Cell, Option<u32>>;

/// Which of the two blind entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pass {
    /// The first.
    First,
    /// The second, made without seeing the first.
    Second,
}

/// An attempt at an entry, closed by the one who typed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryClosed {
    /// The contest.
    pub contest: String,
    /// The round, from 1; later rounds hold only lines on which the two differed.
    pub round: u16,
    /// First or second.
    pub pass: Pass,
    /// What was typed.
    pub cells: Cells,
}

/// A figure corrected from the paper after both entries agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureCorrected {
    /// The contest.
    pub contest: String,
    /// The figure.
    pub cell: Cell,
    /// What stood there.
    pub from: Option<u32>,
    /// What was counted.
    pub to: Option<u32>,
    /// Why.
    pub reason: String,
}

/// The machine's figures, typed from its receipt after both entries were closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MachineRecorded {
    /// The contest.
    pub contest: String,
    /// Number of the receipt.
    pub receipt: String,
    /// What stands on it.
    pub cells: Cells,
}

/// A finding explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindingExplained {
    /// The contest.
    pub contest: String,
    /// The rule.
    pub rule: String,
    /// Its left side when it was explained.
    pub left: i64,
    /// Its right side when it was explained.
    pub right: i64,
    /// The reason of the form.
    pub reason: String,
    /// In the commission's words.
    pub note: String,
}

/// One of the actions that follow a surplus, done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SurplusActed {
    /// The contest.
    pub contest: String,
    /// The action of the procedure.
    pub action: String,
    /// What came of it.
    pub result: String,
}
