//! Conditions for thousands of protocols: lines are slots of a table row, found once.

use super::{Condition, Outcome, Sides};

/// A condition whose lines are slots of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compiled {
    sides: Sides<usize>,
}

impl Condition {
    /// Replaces its line ids by slots; `None` where a line has no slot, so that it could never be known.
    pub fn compiled(&self, slot: &impl Fn(&str) -> Option<usize>) -> Option<Compiled> {
        let slot = |id: &String| slot(id);
        Some(Compiled {
            sides: Sides {
                left: self.sides.left.renamed(&slot)?,
                comparison: self.sides.comparison,
                right: self.sides.right.renamed(&slot)?,
            },
        })
    }
}

impl Compiled {
    /// Says whether it holds for a row; a slot beyond the row is a missing figure.
    pub fn outcome(&self, row: &[Option<u32>], votes: Option<u64>, max_marks: u8) -> Outcome {
        self.sides.outcome(&|slot: &usize| row.get(*slot).copied().flatten(), votes, max_marks)
    }

    /// The values left and right of the comparison; `None` where a figure is missing.
    pub fn values(&self, row: &[Option<u32>], votes: Option<u64>, max_marks: u8) -> Option<(i64, i64)> {
        self.sides.values(&|slot: &usize| row.get(*slot).copied().flatten(), votes, max_marks)
    }

    /// Shows it with the numbers of a row, as [`Condition::shown`] does.
    pub fn shown(&self, row: &[Option<u32>], votes: Option<u64>, max_marks: u8) -> String {
        self.sides.shown(&|slot: &usize| row.get(*slot).copied().flatten(), votes, max_marks)
    }
}
