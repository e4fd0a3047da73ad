//! Places that would explain everything, weighed against each other.
//!
//! Several rows often fit the same difference. Those are kept for which the slip is the least of a coincidence: what a
//! slip makes of a figure is held against everything that it might have made of it.

use super::board::Board;
use super::slip::{Chance, SURE, digit, pack, transposition};
use super::{Hint, MOST, Slip};
use crate::domain::fact::{Cell, Cells};

/// Shares of large gaps in paper protocols that one slip of the kind explains, in hundredths; exchanged rows were not measured.
const SHARES: [(Slip, Chance); 5] =
    [(Slip::Digit, 34), (Slip::Pack, 19), (Slip::Transposition, 9), (Slip::Dropped, 11), (Slip::Swapped, 5)];

/// A ballot fewer than issued is found in about one precinct of ten.
const CALM: Chance = 10;

/// How much another count of the same row says for or against a slip in it.
const OTHER: Chance = 50;

/// How many times nearer figures must lie to each other's place to seem exchanged.
const NEARER: u32 = 4;

pub(super) struct Places<'a> {
    other: Option<&'a Cells>,
    found: Vec<(Chance, Hint)>,
}

impl<'a> Places<'a> {
    pub fn new(other: Option<&'a Cells>) -> Self {
        Self { other, found: Vec::new() }
    }

    /// Looks for one slip in one cell.
    pub fn consider(&mut self, board: &Board, at: usize) {
        let (Some(cell), Some(figure)) = (board.cell(at), board.figure(at)) else { return };
        if !board.matters(at) {
            return;
        }
        let mut slips: Vec<(Slip, u32, Chance)> = Vec::new();
        let mut add = |slip, found: Vec<(u32, Chance)>| {
            slips.extend(found.into_iter().map(|(other, chance)| (slip, other, chance)));
        };
        add(Slip::Digit, digit(figure));
        add(Slip::Pack, pack(figure));
        add(Slip::Transposition, transposition(figure));
        if figure == 0 {
            add(Slip::Dropped, board.solved(at).into_iter().map(|other| (other, SURE)).collect());
        }
        for (slip, figure, chance) in slips {
            if let Some(calm) = board.settles(&[(at, figure)]) {
                let weight = self.weighed(cell, board.figure(at), figure, share(slip) * chance);
                self.name(slip, vec![cell.clone()], quieter(weight, calm));
            }
        }
    }

    /// Looks for two rows that stand in each other's place.
    pub fn consider_pairs(&mut self, board: &Board) {
        for one in board.cells() {
            for two in one + 1..board.cells().end {
                self.consider_pair(board, one, two);
            }
        }
    }

    fn consider_pair(&mut self, board: &Board, one: usize, two: usize) {
        let (Some(first), Some(second)) = (board.cell(one), board.cell(two)) else { return };
        let (Some(here), Some(there)) = (board.figure(one), board.figure(two)) else { return };
        let seen = self.seen(first).zip(self.seen(second)).is_some_and(|seen| exchanged((here, there), seen));
        if here == there || !board.alike(one, two) || !board.is_broken() && !seen {
            return;
        }
        let changes = [(one, there), (two, here)];
        let tried = if seen { board.quiets(&changes) } else { board.settles(&changes) };
        let Some(calm) = tried else { return };
        let near = if two == one + 1 { SURE } else { SURE / 10 };
        let weight = share(Slip::Swapped) * near;
        let weight = self.weighed(first, Some(here), there, weight);
        let weight = self.weighed(second, Some(there), here, weight);
        self.name(Slip::Swapped, vec![first.clone(), second.clone()], quieter(weight, calm));
    }

    /// At most three, the most probable; those are ranked by their kind.
    pub fn into_hints(mut self) -> Vec<Hint> {
        self.found.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        self.found.truncate(MOST);
        self.found.sort_by_key(|(_, hint)| hint.slip);
        self.found.into_iter().map(|(_, hint)| hint).collect()
    }

    fn name(&mut self, slip: Slip, cells: Vec<Cell>, weight: Chance) {
        match self.found.iter_mut().find(|(_, hint)| hint.cells == cells) {
            Some((known, _)) if *known >= weight => {}
            Some(known) => *known = (weight, Hint { slip, cells }),
            None => self.found.push((weight, Hint { slip, cells })),
        }
    }

    fn seen(&self, cell: &Cell) -> Option<u32> {
        self.other?.get(cell).copied().flatten()
    }

    /// Weighs a slip in a cell by another count of it.
    fn weighed(&self, cell: &Cell, stands: Option<u32>, would: u32, weight: Chance) -> Chance {
        match self.seen(cell) {
            Some(seen) if seen == would => weight.saturating_mul(OTHER),
            Some(seen) if Some(seen) == stands => weight / OTHER,
            _ => weight,
        }
    }
}

/// Whether two figures lie so much nearer to each other's than to their own in another count that they seem exchanged.
/// No machine reads every ballot right, so they need not be equal.
fn exchanged(figures: (u32, u32), seen: (u32, u32)) -> bool {
    let apart = |other: (u32, u32)| figures.0.abs_diff(other.0).saturating_add(figures.1.abs_diff(other.1));
    apart((seen.1, seen.0)).saturating_mul(NEARER) < apart(seen)
}

fn share(slip: Slip) -> Chance {
    SHARES.iter().find(|(known, _)| *known == slip).map_or(0, |(_, share)| *share)
}

/// Takes off what each calm rule says that would begin to speak.
fn quieter(weight: Chance, calm: usize) -> Chance {
    (0..calm).fold(weight, |weight, _| weight / CALM)
}
