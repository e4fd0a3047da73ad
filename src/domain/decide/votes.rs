//! Counting beside the two entries: piles by team, ballots read aloud and marked, disputed and invalid ballots.
//!
//! None of it is a figure of the protocol: it is the paper's own working, kept so that a difference can be found.

use std::collections::BTreeMap;

use super::protocol::is_binding;
use super::registers::{field, next_number, one_of};
use super::vote::{is_carried, quorum};
use super::{Decision, MAX_FIGURE, Refusal, during, known_contest, may_type};
use crate::domain::day::Row;
use crate::domain::fact::{
    BallotDisputed, By, Cell, Cells, InvalidCounted, MarksRead, Question, Ref, Vote, VotesCounted,
};
use crate::domain::{Counts, Day, Moment, Phase};

/// Ballots in a full stack of a pile.
pub const STACKS: [u32; 2] = [25, 50];

/// Ballots in a full batch of marks.
pub const BATCHES: [u32; 3] = [10, 25, 50];

/// Most signs of what a table is called.
pub const TEAM: usize = 3;

/// A pile as a team counted it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PileEntry<'a> {
    /// The contest.
    pub contest: &'a str,
    /// The pile: an option's votes, or the line of invalid ballots.
    pub cell: &'a Cell,
    /// The box, where boxes are sorted apart.
    pub of: Option<Ref>,
    /// The number or letter of the table that counted, of at most [`TEAM`] signs: there is no room for a name.
    pub team: &'a str,
    /// Ballots in a full stack: one of [`STACKS`].
    pub size: u32,
    /// Full stacks.
    pub full: u32,
    /// Ballots in the last stack, fewer than a full one.
    pub rest: u32,
}

/// A disputed ballot and how each member voted on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisputeEntry<'a> {
    /// The contest.
    pub contest: &'a str,
    /// The doubt: a reason of the procedure for which ballots are invalid.
    pub doubt: &'a str,
    /// How each member in the room voted; `for` is for its being valid.
    pub votes: BTreeMap<Ref, Vote>,
    /// For which option it counts, if it is found valid.
    pub cell: Option<Cell>,
}

/// Rows into which ballots are sorted: the options, then the line of invalid ballots.
pub fn piles(day: &Day, contest: &str) -> Vec<Row> {
    let rows = day.rows(contest);
    let invalid = rows.iter().filter(|row| row.counts == Some(Counts::Invalid));
    rows.iter().filter(|row| row.counts.is_none()).chain(invalid).cloned().collect()
}

/// Records a pile counted in stacks by a team. Each pile is a fact of its own; they are added up.
pub fn count_votes(day: &Day, by: By, entry: PileEntry<'_>) -> Decision {
    may_count(day, by, entry.contest)?;
    if piles(day, entry.contest).iter().all(|row| row.cell != *entry.cell) {
        return Err(Refusal::OtherEntry);
    }
    if let Some(of) = entry.of {
        let known = day.boxes.iter().find(|known| known.at == of).ok_or(Refusal::UnknownBox)?;
        if !known.contests.iter().any(|id| id == entry.contest) {
            return Err(Refusal::UnknownBox);
        }
        // Votes of a box with few ballots would tell how a few people voted.
        if day.procedure().mixing.below > 0 {
            return Err(Refusal::BoxesMixed);
        }
    }
    let team = field(entry.team, "team")?;
    if team.chars().count() > TEAM {
        return Err(Refusal::TooLong(TEAM));
    }
    if !STACKS.contains(&entry.size) || entry.rest >= entry.size {
        return Err(Refusal::StackShape);
    }
    if entry.full > MAX_FIGURE / entry.size {
        return Err(Refusal::TooLarge);
    }
    let fact = VotesCounted {
        contest: entry.contest.to_owned(),
        cell: entry.cell.clone(),
        of: entry.of,
        team,
        size: entry.size,
        full: entry.full,
        rest: entry.rest,
    };
    Ok(vec![by.states(fact.into())])
}

/// Records a batch of ballots that were read aloud and marked, once its marks are those of the paper tally.
///
/// Where they are not, the batch is counted again from the paper, and nothing of it is kept.
pub fn read_marks(day: &Day, by: By, contest: &str, marks: Cells, paper: Cells) -> Decision {
    may_count(day, by, contest)?;
    let rows = piles(day, contest);
    let known = |cell: &Cell| rows.iter().any(|row| row.cell == *cell);
    if !marks.keys().chain(paper.keys()).all(known) {
        return Err(Refusal::OtherEntry);
    }
    let lacks = |row: &&Row| {
        let blank = |cells: &Cells| cells.get(&row.cell).copied().flatten().is_none();
        !row.may_be_blank && (blank(&marks) || blank(&paper))
    };
    let empty: Vec<Cell> = rows.iter().filter(lacks).map(|row| row.cell.clone()).collect();
    if !empty.is_empty() {
        return Err(Refusal::CellsEmpty(empty));
    }
    let most = day.opened.rulebook.contest(contest).map_or(1, |spec| u32::from(spec.max_marks.max(1)));
    let most = BATCHES.iter().copied().max().unwrap_or(0).saturating_mul(most);
    let read = marks.values().flatten().copied().fold(0, u32::saturating_add);
    if read == 0 || read > most {
        return Err(Refusal::BatchSize);
    }
    let counted = |cells: &Cells| -> BTreeMap<Cell, u32> {
        let marked =
            |(cell, count): (&Cell, &Option<u32>)| Some((cell.clone(), count.filter(|count| *count > 0)?));
        cells.iter().filter_map(marked).collect()
    };
    if counted(&marks) != counted(&paper) {
        return Err(Refusal::MarksDiffer);
    }
    let batch = next_batch(day, contest);
    Ok(vec![by.states(MarksRead { contest: contest.to_owned(), batch, marks, paper }.into())])
}

/// The number of the next batch of marks, from 1.
pub fn next_batch(day: &Day, contest: &str) -> u32 {
    let marks = day.contest(contest).map(|state| state.votes.marks.as_slice()).unwrap_or_default();
    next_number(marks.iter().map(|(_, batch)| batch.batch))
}

/// Puts the validity of a ballot to the vote of the members in the room, as any decision is voted on, and numbers it.
pub fn dispute_ballot(day: &Day, by: By, entry: &DisputeEntry<'_>) -> Decision {
    may_count(day, by, entry.contest)?;
    let doubt = one_of(&day.procedure().invalid, entry.doubt)?;
    let at = by.happened.unwrap_or(Moment(i64::MAX));
    let room = quorum(day, &Question::Other, &entry.votes, at)?;
    let valid = is_carried(&room, &entry.votes);
    let is_option = |cell: &&Cell| {
        let rows = day.rows(entry.contest);
        rows.iter().any(|row| row.counts.is_none() && row.cell == **cell)
    };
    let cell = match (&entry.cell, valid) {
        (Some(cell), true) if is_option(&cell) => Some(cell.clone()),
        (_, true) => return Err(Refusal::UnknownOption),
        (_, false) => None,
    };
    let disputed =
        day.contest(entry.contest).map(|state| state.votes.disputed.as_slice()).unwrap_or_default();
    let fact = BallotDisputed {
        contest: entry.contest.to_owned(),
        number: next_number(disputed.iter().map(|(_, _, known)| known.number)),
        doubt,
        votes: entry.votes.clone(),
        valid,
        cell,
    };
    Ok(vec![by.states(fact.into())])
}

/// Records invalid ballots by reason: every reason of the procedure has its number, zero too. The last statement stands.
pub fn count_invalid(day: &Day, by: By, contest: &str, reasons: BTreeMap<String, u32>) -> Decision {
    may_count(day, by, contest)?;
    let known = &day.procedure().invalid;
    for reason in reasons.keys() {
        one_of(known, reason)?;
    }
    let missing: Vec<String> =
        known.iter().map(|known| known.id.clone()).filter(|id| !reasons.contains_key(id)).collect();
    if !missing.is_empty() {
        return Err(Refusal::FieldsEmpty(missing));
    }
    if reasons.is_empty() {
        return Err(Refusal::UnknownChoice);
    }
    if reasons.values().any(|count| *count > MAX_FIGURE) {
        return Err(Refusal::TooLarge);
    }
    let last = day.contest(contest).and_then(|state| state.votes.invalid.last());
    if last.is_some_and(|(_, last)| last.reasons == reasons) {
        return Err(Refusal::NothingChanged);
    }
    Ok(vec![by.states(InvalidCounted { contest: contest.to_owned(), reasons }.into())])
}

/// Checks that votes of a contest may be counted: after the boxes may be opened, until its protocol is signed.
fn may_count(day: &Day, by: By, contest: &str) -> Result<(), Refusal> {
    may_type(day, by)?;
    during(day, &[Phase::Count, Phase::Protocol])?;
    known_contest(day, contest)?;
    if is_binding(day, contest) { Err(Refusal::SignedAlready) } else { Ok(()) }
}
