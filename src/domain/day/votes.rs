//! How a contest's votes were counted: piles, batches of marks, disputed and invalid ballots, the search for an error.

use super::Day;
use crate::domain::Moment;
use crate::domain::fact::{
    BallotDisputed, Cell, Fact, InvalidCounted, MarksRead, PlaceSearched, Recorded, RecountMade, Ref,
    VotesCounted,
};

/// What was counted beside the two entries. Nothing here is a figure of the protocol.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Votes {
    /// Piles counted in stacks, oldest first.
    pub piles: Vec<(Ref, VotesCounted)>,
    /// Batches of marks, oldest first.
    pub marks: Vec<(Ref, MarksRead)>,
    /// Disputed ballots in the order of their votes.
    pub disputed: Vec<(Ref, Moment, BallotDisputed)>,
    /// Invalid ballots by reason: all statements, the last one stands.
    pub invalid: Vec<(Ref, InvalidCounted)>,
    /// Piles counted again, oldest first.
    pub recounts: Vec<(Ref, Moment, RecountMade)>,
    /// Places looked through, oldest first.
    pub searched: Vec<(Ref, Moment, PlaceSearched)>,
}

impl Votes {
    /// The sum of the piles counted for a cell, over all teams and boxes; `None` where none was counted.
    pub fn piled(&self, cell: &Cell) -> Option<u32> {
        let piles = self.piles.iter().filter(|(_, pile)| pile.cell == *cell);
        piles.map(|(_, pile)| pile.total()).reduce(u32::saturating_add)
    }

    /// The sum of the marks read for a cell; `None` where no batch was read.
    pub fn marked(&self, cell: &Cell) -> Option<u32> {
        let marks = self.marks.iter().map(|(_, batch)| batch.paper.get(cell).copied().flatten().unwrap_or(0));
        marks.reduce(u32::saturating_add)
    }

    /// Counts of a pile for a rule since it does not hold, oldest first.
    pub fn recounts_of<'a>(&'a self, rule: &'a str, cell: &'a Cell) -> impl Iterator<Item = u32> {
        let made = self.recounts.iter().filter(move |(_, _, made)| made.rule == rule && made.cell == *cell);
        made.map(|(_, _, made)| made.count)
    }

    /// Whether this fact counted something here that stands.
    pub fn states(&self, of: Ref) -> bool {
        let stacks = self.piles.iter().map(|(at, _)| *at).chain(self.marks.iter().map(|(at, _)| *at));
        let ballots =
            self.disputed.iter().map(|(at, _, _)| *at).chain(self.invalid.iter().map(|(at, _)| *at));
        stacks.chain(ballots).any(|at| at == of)
    }

    pub(super) fn forget(&mut self, of: Ref) {
        self.piles.retain(|(at, _)| *at != of);
        self.marks.retain(|(at, _)| *at != of);
        self.disputed.retain(|(at, _, _)| *at != of);
        self.invalid.retain(|(at, _)| *at != of);
        self.recounts.retain(|(at, _, _)| *at != of);
        self.searched.retain(|(at, _, _)| *at != of);
    }
}

impl VotesCounted {
    /// Ballots in the pile.
    pub fn total(&self) -> u32 {
        self.full.saturating_mul(self.size).saturating_add(self.rest)
    }
}

impl Day {
    pub(super) fn apply_votes(&mut self, fact: &Recorded) {
        let (at, when) = (fact.at, fact.when());
        let (contest, add): (&str, &dyn Fn(&mut Votes)) = match &fact.new.fact {
            Fact::VotesCounted(body) => (&body.contest, &|votes| votes.piles.push((at, (**body).clone()))),
            Fact::MarksRead(body) => (&body.contest, &|votes| votes.marks.push((at, (**body).clone()))),
            Fact::BallotDisputed(body) => {
                (&body.contest, &|votes| votes.disputed.push((at, when, (**body).clone())))
            }
            Fact::InvalidCounted(body) => {
                (&body.contest, &|votes| votes.invalid.push((at, (**body).clone())))
            }
            Fact::RecountMade(body) => {
                (&body.contest, &|votes| votes.recounts.push((at, when, (**body).clone())))
            }
            Fact::PlaceSearched(body) => {
                (&body.contest, &|votes| votes.searched.push((at, when, (**body).clone())))
            }
            _ => return,
        };
        if let Some(state) = self.contests.get_mut(contest) {
            add(&mut state.votes);
        }
    }
}
