//! What is done on paper, in order, where machine and hand differ: places to look, never a figure.

use super::Comparison;
use crate::domain::Counts;
use crate::domain::fact::Cell;

/// One thing to do on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Advice {
    /// Read these rows of the receipt aloud beside what was typed of it.
    Receipt(Vec<Cell>),
    /// Read these rows of the paper tally aloud beside the hand count.
    Tally(Vec<Cell>),
    /// Count the ballots of this machine's box face down, and look into its jams and the ballots that it gave back.
    Box(String),
    /// See that the ballots of these boxes, and those brought from other boxes, are in the hand count, and once.
    LeftOut(Vec<String>),
    /// Look through the pile of the first for ballots of the second.
    Between(Cell, Cell),
    /// Look through the invalid ballots: a machine judges a mark otherwise than members do.
    Invalid(Cell),
    /// Count each of these piles until the same figure comes twice running.
    Piles(Vec<Cell>),
    /// The hand count stands; a figure counted otherwise is corrected by two members, and what still differs is written
    /// down.
    HandStands,
}

/// The recount that a comparison asks for; empty where nothing differs.
pub fn script(comparison: &Comparison) -> Vec<Advice> {
    if !comparison.differs() {
        return Vec::new();
    }
    let cells: Vec<Cell> = comparison.differing().map(|row| row.row.cell.clone()).collect();
    let mut script = Vec::new();
    if !cells.is_empty() {
        script.extend([Advice::Receipt(cells.clone()), Advice::Tally(cells)]);
    }
    let boxes = comparison.boxes.iter().filter(|known| known.figures.differs());
    script.extend(boxes.map(|known| Advice::Box(known.label.clone())));
    let is_unaccounted = comparison.sum.is_none_or(|sum| sum.differs());
    if is_unaccounted
        && (!comparison.left_out.is_empty() || comparison.outside.is_some_and(|ballots| ballots > 0))
    {
        script.push(Advice::LeftOut(comparison.left_out.clone()));
    }
    let piles: Vec<(Cell, Option<Counts>, i64)> = comparison
        .differing()
        .filter(|row| matches!(row.row.counts, None | Some(Counts::Invalid)))
        .map(|row| (row.row.cell.clone(), row.row.counts, row.figures.excess()))
        .collect();
    script.extend(between(&piles));
    let (votes, invalid): (Vec<_>, Vec<_>) = piles.into_iter().partition(|(_, counts, _)| counts.is_none());
    script.extend(invalid.iter().map(|(cell, ..)| Advice::Invalid(cell.clone())));
    let again: Vec<Cell> = votes.into_iter().chain(invalid).map(|(cell, ..)| cell).collect();
    script.extend((!again.is_empty()).then_some(Advice::Piles(again)));
    script.push(Advice::HandStands);
    script
}

/// Piles of which one has as many too many as another has too few, each named once.
fn between(piles: &[(Cell, Option<Counts>, i64)]) -> Vec<Advice> {
    let mut taken: Vec<&Cell> = Vec::new();
    let mut found = Vec::new();
    for (more, _, excess) in piles.iter().filter(|(_, _, excess)| *excess > 0) {
        let less = piles.iter().find(|(cell, _, other)| *other == -excess && !taken.contains(&cell));
        if let Some((less, ..)) = less {
            taken.push(less);
            found.push(Advice::Between(more.clone(), less.clone()));
        }
    }
    found
}
