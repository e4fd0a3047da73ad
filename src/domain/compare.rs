//! The machines' column beside the hand count, row by row and box by box. Advisory: the hand count is final.
//!
//! A machine knows the ballots that went through it and no others. Those of fallback and portable boxes, of a machine
//! whose receipt is not there, and those brought from other boxes were counted by hand only, and for whom they are is not
//! known where they were mixed. So a row is held against a span, and all rows together against a number.

mod outside;
mod script;
#[cfg(test)]
mod tests;

pub use script::{Advice, script};

use outside::Outside;

use super::count::Stage;
use super::day::Row;
use super::fact::{BoxKind, Cell, Ref};
use super::{Counts, Day};

/// The hand count and the machines side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Rows that both have, in the order of the protocol.
    pub rows: Vec<RowCompared>,
    /// The machines' boxes of which both the receipt and the number found are known.
    pub boxes: Vec<BoxCompared>,
    /// Labels of the boxes whose ballots no receipt holds.
    pub left_out: Vec<String>,
    /// Ballots that no receipt holds, with those brought from other boxes; `None` while one of the boxes is closed.
    pub outside: Option<u32>,
    /// All ballots together; `None` where the receipts or the boxes do not tell it.
    pub sum: Option<Difference>,
}

/// How far the hand count may be above the machines, and how far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// Counted by hand.
    pub hand: u32,
    /// By the machines.
    pub machine: u32,
    /// The least that hand may be above machine.
    pub least: i64,
    /// The most; `None` while a box that no receipt holds is closed.
    pub most: Option<i64>,
}

/// A row of the comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowCompared {
    /// The row of the protocol.
    pub row: Row,
    /// The two figures.
    pub figures: Difference,
}

/// A machine's box in the comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoxCompared {
    /// The fact that sealed it.
    pub of: Ref,
    /// What is written on it.
    pub label: String,
    /// Ballots found in it and in its receipt.
    pub figures: Difference,
}

impl Difference {
    /// Hand minus machine.
    pub fn by(&self) -> i64 {
        i64::from(self.hand) - i64::from(self.machine)
    }

    /// How far hand is above what the ballots outside the machines account for; negative where it is below, 0 where they
    /// account for it.
    pub fn excess(&self) -> i64 {
        match (self.by(), self.most) {
            (by, _) if by < self.least => by - self.least,
            (by, Some(most)) if by > most => by - most,
            _ => 0,
        }
    }

    /// Whether there is more to it than ballots that the machines never had.
    pub fn differs(&self) -> bool {
        self.excess() != 0
    }
}

impl Comparison {
    /// Rows that differ.
    pub fn differing(&self) -> impl Iterator<Item = &RowCompared> {
        self.rows.iter().filter(|row| row.figures.differs())
    }

    /// Whether anything differs.
    pub fn differs(&self) -> bool {
        self.differing().next().is_some()
            || self.boxes.iter().any(|known| known.figures.differs())
            || self.sum.is_some_and(|sum| sum.differs())
    }
}

/// Compares a contest; `None` until both its entries agree, and where no receipt was typed.
pub fn compare(day: &Day, contest: &str) -> Option<Comparison> {
    let machine = day.machine(contest)?;
    let hand = day.agreed(contest);
    let outside = Outside::of(day, contest);
    let both = |cell: &Cell| {
        let hand = hand.get(cell).copied().flatten()?;
        Some((hand, machine.cells.get(cell).copied().flatten()?))
    };
    let compared = |row: Row| {
        let (hand, machine) = both(&row.cell)?;
        let (least, most) = outside.span(&row);
        Some(RowCompared { row, figures: Difference { hand, machine, least, most } })
    };
    let rows = day.rows(contest).into_iter().filter_map(compared).collect();
    Some(Comparison {
        sum: sum(day, contest, &outside, both),
        boxes: boxes(day, contest, &outside),
        left_out: outside.labels.clone(),
        outside: outside.ballots(),
        rows,
    })
}

/// Whether the receipt of a machine's box, or with `None` the one of all machines, was typed. No figure is told.
pub fn is_read(day: &Day, contest: &str, of: Option<Ref>) -> bool {
    day.contest(contest).is_some_and(|state| state.count.machines.iter().any(|read| read.of == of))
}

/// The machines' boxes that take ballots of a contest.
pub fn machines<'a>(day: &'a Day, contest: &str) -> impl Iterator<Item = &'a super::day::BallotBox> {
    let contest = contest.to_owned();
    day.boxes.iter().filter(move |known| known.kind == BoxKind::Machine && known.contests.contains(&contest))
}

/// All ballots: the valid and the invalid ones, or the votes where the machines print no sum of them.
fn sum(
    day: &Day,
    contest: &str,
    outside: &Outside,
    both: impl Fn(&Cell) -> Option<(u32, u32)>,
) -> Option<Difference> {
    let all = |cells: Vec<Cell>| {
        let none = cells.is_empty();
        let add = |(left, right): (u32, u32), (hand, machine): (u32, u32)| {
            (left.saturating_add(hand), right.saturating_add(machine))
        };
        let sum = cells.iter().map(&both).try_fold((0, 0), |sum, pair| Some(add(sum, pair?)));
        sum.filter(|_| !none)
    };
    let rows = day.rows(contest);
    let of = |counts| rows.iter().find(|row| row.counts == Some(counts)).map(|row| row.cell.clone());
    let with_invalid = |cells: Vec<Cell>| cells.into_iter().chain(of(Counts::Invalid)).collect();
    let one_mark = day.opened.rulebook.contest(contest).is_none_or(|spec| spec.max_marks == 1);
    let votes = || {
        let votes = rows.iter().filter(|row| row.counts.is_none() && !row.withdrawn);
        all(with_invalid(votes.map(|row| row.cell.clone()).collect()))
    };
    let valid =
        all(with_invalid(of(Counts::Valid).into_iter().collect())).filter(|_| of(Counts::Valid).is_some());
    let (hand, machine) = valid.or_else(|| one_mark.then(votes).flatten())?;
    let ballots = i64::from(outside.ballots()?);
    Some(Difference { hand, machine, least: ballots - outside.apart(), most: Some(ballots) })
}

/// Ballots found in each machine's box beside those of its receipt.
fn boxes(day: &Day, contest: &str, outside: &Outside) -> Vec<BoxCompared> {
    if day.stage(contest) != Stage::Agreed {
        return Vec::new();
    }
    let rows = day.rows(contest);
    let of = |counts| rows.iter().find(|row| row.counts == Some(counts)).map(|row| &row.cell);
    let read = day.contest(contest).map(|state| state.count.machines.as_slice()).unwrap_or_default();
    let compared = |known: &super::day::BallotBox| {
        let receipt = read.iter().find(|read| read.of == Some(known.at))?;
        let on = |counts| receipt.cells.get(of(counts)?).copied().flatten();
        let judged = || Some(on(Counts::Valid)?.saturating_add(on(Counts::Invalid)?));
        let machine = on(Counts::Stationary).or_else(judged)?;
        let found = *known.opening.as_ref()?.found.get(contest)?;
        let apart = outside.set_apart(day, known);
        let hand = found.saturating_sub(apart);
        let figures = Difference { hand, machine, least: -i64::from(apart), most: Some(0) };
        Some(BoxCompared { of: known.at, label: known.label.clone(), figures })
    };
    machines(day, contest).filter_map(compared).collect()
}
