//! What a file says of the hand count beside the machines.

use serde::{Deserialize, Serialize};

use crate::domain::Day;
use crate::domain::compare::{Difference, compare};
use crate::domain::fact::Ref;

/// A contest counted by hand and by machines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComparedLine {
    /// The contest.
    pub contest: String,
    /// Rows that both have.
    pub rows: Vec<RowComparedLine>,
    /// Boxes of machines.
    pub boxes: Vec<BoxComparedLine>,
    /// All ballots together; null where receipts or boxes do not tell it.
    pub sum: Option<DifferenceLine>,
    /// Ballots that no receipt holds; null while one of their boxes is closed.
    pub outside: Option<u32>,
}

/// A row of a protocol counted twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowComparedLine {
    /// The line or vote.
    pub cell: String,
    /// Its two figures.
    pub figures: DifferenceLine,
}

/// A box of a machine counted twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoxComparedLine {
    /// The fact that sealed it.
    #[serde(rename = "box")]
    pub of: Ref,
    /// Its two figures.
    pub figures: DifferenceLine,
}

/// Two figures and how far they may be apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DifferenceLine {
    /// By hand.
    pub hand: u32,
    /// By the machines.
    pub machine: u32,
    /// How far hand may be above machine, at least.
    pub least: i64,
    /// At most; null while a box that no receipt holds is closed.
    pub most: Option<i64>,
    /// Whether there is more to it than ballots that no machine had.
    pub differs: bool,
}

impl ComparedLine {
    /// Every contest that can be compared.
    pub(super) fn all(day: &Day) -> Vec<Self> {
        day.contest_ids().filter_map(|contest| Self::of(day, contest)).collect()
    }

    fn of(day: &Day, contest: &str) -> Option<Self> {
        let known = compare(day, contest)?;
        let rows = known.rows.iter().map(|row| RowComparedLine {
            cell: row.row.cell.as_str().to_owned(),
            figures: DifferenceLine::of(row.figures),
        });
        let boxes = known
            .boxes
            .iter()
            .map(|of| BoxComparedLine { of: of.of, figures: DifferenceLine::of(of.figures) });
        Some(Self {
            contest: contest.to_owned(),
            rows: rows.collect(),
            boxes: boxes.collect(),
            sum: known.sum.map(DifferenceLine::of),
            outside: known.outside,
        })
    }
}

impl DifferenceLine {
    fn of(figures: Difference) -> Self {
        let Difference { hand, machine, least, most } = figures;
        Self { hand, machine, least, most, differs: figures.differs() }
    }
}
