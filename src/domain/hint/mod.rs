//! Where a slip of the pen may sit when a rule does not hold: places to look at on paper, at most three.
//!
//! A place is named only where one plausible slip there explains every rule that is broken. What should stand there is
//! worked out to see that, and forgotten: no figure leaves this module, so nobody can be shown one.

mod board;
mod place;
mod slip;

use super::fact::{Cell, Cells};
use super::{Form, StockModel};
use board::Board;
use place::Places;

/// The most places that are named: more would be a list of everything.
pub const MOST: usize = 3;

/// What may have happened to a figure, in the order in which it is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slip {
    /// One digit is wrong, missing or too many.
    Digit,
    /// A round pack is counted too often or not at all.
    Pack,
    /// Two digits stand in each other's place.
    Transposition,
    /// The row is blank or zero.
    Dropped,
    /// Two rows stand in each other's place.
    Swapped,
}

/// A place to look at. It says nothing of what should stand there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// What may have happened.
    pub slip: Slip,
    /// Where: one cell, or two that may stand in each other's place.
    pub cells: Vec<Cell>,
}

/// The protocol on which places are looked for.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    /// Its form.
    pub form: &'a Form,
    /// The stock model.
    pub stock: StockModel,
    /// The cells of its options, in the order of the ballot.
    pub options: &'a [Cell],
    /// Marks that a valid ballot may hold, at least 1.
    pub max_marks: u8,
}

/// Names at most three places where one slip would explain every rule that these figures break, ranked by [`Slip`].
///
/// A notice counts as broken only where nothing louder is. `other` is a count of the same ballots beside these figures:
/// a machine's column, or an earlier count of some rows; two rows that it has the other way round are named although no
/// rule is broken.
pub fn hints(sheet: &Sheet<'_>, figures: &Cells, other: Option<&Cells>) -> Vec<Hint> {
    let board = Board::new(sheet, figures);
    if !board.is_broken() && other.is_none() {
        return Vec::new();
    }
    let mut places = Places::new(other);
    if board.is_broken() {
        for at in board.cells() {
            places.consider(&board, at);
        }
    }
    places.consider_pairs(&board);
    places.into_hints()
}

#[cfg(test)]
mod tests;
