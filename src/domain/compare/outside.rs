//! Ballots that no receipt of a machine holds.

use crate::domain::day::{BallotBox, Row};
use crate::domain::fact::{BoxKind, Cell};
use crate::domain::{Counts, Day};

/// What of a contest was counted by hand only.
#[derive(Debug, Clone, Default)]
pub(super) struct Outside {
    contest: String,
    /// Labels of the boxes.
    pub labels: Vec<String>,
    /// Ballots in them that the protocol counts as of portable boxes; `None` while one of them is closed.
    portable: Option<u32>,
    /// Ballots in the others; `None` while one of them is closed.
    standing: Option<u32>,
    /// Ballots brought from boxes of other contests.
    brought: u32,
    /// Ballots taken out of the machines' boxes: their receipts may hold them.
    apart: u32,
    /// Votes by row, where the procedure sorts boxes apart and every box is sorted.
    votes: Option<Vec<(Cell, u32)>>,
}

impl Outside {
    pub fn of(day: &Day, contest: &str) -> Self {
        let serves = |known: &&BallotBox| known.contests.iter().any(|id| id == contest);
        let all: Vec<&BallotBox> = day.boxes.iter().filter(serves).collect();
        let read = day.contest(contest).map(|state| state.count.machines.as_slice()).unwrap_or_default();
        let whole = read.iter().any(|read| read.of.is_none());
        let has_machines = all.iter().any(|known| known.kind == BoxKind::Machine);
        // One receipt without a machine's box is of a scanner that took what lies in the boxes of the room.
        let scanned = if has_machines { BoxKind::Machine } else { BoxKind::Stationary };
        let held = |known: &BallotBox| {
            known.kind == scanned && (whole || read.iter().any(|read| read.of == Some(known.at)))
        };
        let mut outside = Self { contest: contest.to_owned(), ..Self::default() };
        let (held, left): (Vec<_>, Vec<_>) = all.iter().copied().partition(|known| held(known));
        outside.apart = held.iter().map(|known| outside.set_apart(day, known)).fold(0, u32::saturating_add);
        let found = |portable: bool| {
            let of_kind = left.iter().filter(|known| (known.kind == BoxKind::Portable) == portable);
            of_kind
                .map(|known| outside.in_box(day, known))
                .try_fold(0_u32, |sum, found| Some(sum.saturating_add(found?)))
        };
        (outside.portable, outside.standing) = (found(true), found(false));
        if all.is_empty() {
            // Nobody registered a box: what the protocol says of portable ones is all that is known.
            let rows = day.rows(contest);
            let row = rows.iter().find(|row| row.counts == Some(Counts::Portable));
            outside.portable =
                row.map(|row| day.agreed(contest).get(&row.cell).copied().flatten().unwrap_or(0));
            outside.portable.get_or_insert(0);
        }
        let to_us = day.custody.aside.iter().filter(|aside| aside.stated.contest == contest);
        let brought = to_us.map(|aside| aside.opened.map_or(aside.stated.count, |(_, count)| count));
        outside.brought = brought.fold(0, u32::saturating_add);
        outside.votes = outside.sorted(day, &left);
        outside.labels = left.iter().map(|known| known.label.clone()).collect();
        outside
    }

    /// Ballots that no receipt holds.
    pub fn ballots(&self) -> Option<u32> {
        Some(self.portable?.saturating_add(self.standing?).saturating_add(self.brought))
    }

    /// Ballots taken out of the machines' boxes, which may be in their receipts.
    pub fn apart(&self) -> i64 {
        i64::from(self.apart)
    }

    /// Ballots taken out of a box that serves this contest alone.
    pub fn set_apart(&self, day: &Day, known: &BallotBox) -> u32 {
        let alone = known.contests.iter().all(|id| *id == self.contest);
        let of = day.custody.aside.iter().filter(|aside| alone && aside.stated.of == known.at);
        of.filter(|aside| aside.stated.contest != self.contest)
            .map(|aside| aside.stated.count)
            .fold(0, u32::saturating_add)
    }

    /// By how much the hand may be above the machines in a row: the least and the most.
    pub fn span(&self, row: &Row) -> (i64, Option<i64>) {
        let apart = self.apart();
        match row.counts {
            Some(Counts::Stationary) => {
                let (least, brought) = (self.standing.map(i64::from), i64::from(self.brought));
                (least.unwrap_or(0) - apart, least.map(|least| least + brought))
            }
            None | Some(Counts::Valid | Counts::Invalid) => {
                let known =
                    self.votes.as_ref().and_then(|votes| votes.iter().find(|(cell, _)| *cell == row.cell));
                match known {
                    Some((_, votes)) => (i64::from(*votes), Some(i64::from(*votes))),
                    None => (-apart, self.ballots().map(i64::from)),
                }
            }
            _ => (0, Some(0)),
        }
    }

    fn in_box(&self, day: &Day, known: &BallotBox) -> Option<u32> {
        let found = *known.opening.as_ref()?.found.get(&self.contest)?;
        Some(found.saturating_sub(self.set_apart(day, known)))
    }

    /// Votes of the boxes left out, where each was sorted apart and its piles hold all that was found in it.
    fn sorted(&self, day: &Day, left: &[&BallotBox]) -> Option<Vec<(Cell, u32)>> {
        let one_mark = day.opened.rulebook.contest(&self.contest).is_some_and(|spec| spec.max_marks == 1);
        if day.procedure().mixing.below > 0 || !one_mark || self.brought > 0 || self.apart > 0 {
            return None;
        }
        let piles = &day.contest(&self.contest)?.votes.piles;
        let of = |known: &BallotBox, cell: Option<&Cell>| {
            let piles = piles.iter().filter(|(_, pile)| pile.of == Some(known.at));
            let piles = piles.filter(|(_, pile)| cell.is_none_or(|cell| pile.cell == *cell));
            piles.map(|(_, pile)| pile.total()).fold(0, u32::saturating_add)
        };
        if left.iter().any(|known| self.in_box(day, known) != Some(of(known, None))) {
            return None;
        }
        let in_all =
            |cell: &Cell| left.iter().map(|known| of(known, Some(cell))).fold(0, u32::saturating_add);
        let rows = day.rows(&self.contest);
        let judged = rows.iter().filter(|row| matches!(row.counts, None | Some(Counts::Invalid)));
        let mut votes: Vec<(Cell, u32)> = judged.map(|row| (row.cell.clone(), in_all(&row.cell))).collect();
        let valid = votes.iter().filter(|(cell, _)| cell.option().is_some()).map(|(_, votes)| *votes);
        let valid = valid.fold(0, u32::saturating_add);
        let row = rows.iter().find(|row| row.counts == Some(Counts::Valid));
        votes.extend(row.map(|row| (row.cell.clone(), valid)));
        Some(votes)
    }
}
