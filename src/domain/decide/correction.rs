//! After both entries agree: a figure counted again, and the machine's column.

use super::protocol::is_binding;
use super::{Decision, MAX_FIGURE, Refusal, known_contest, may_type, needed, two_members};
use crate::domain::Day;
use crate::domain::count::Stage;
use crate::domain::fact::{By, Cell, Cells, FigureCorrected, MachineRecorded};

/// Corrects one figure from the paper: two members, with a reason; a signed protocol must be opened again first.
pub fn correct_figure(
    day: &Day,
    by: By,
    contest: &str,
    cell: &Cell,
    to: Option<u32>,
    reason: &str,
) -> Decision {
    may_type(day, by)?;
    known_contest(day, contest)?;
    if day.stage(contest) != Stage::Agreed {
        return Err(Refusal::EntriesOpen);
    }
    if is_binding(day, contest) {
        return Err(Refusal::SignedAlready);
    }
    let row = day.rows(contest).into_iter().find(|row| row.cell == *cell).ok_or(Refusal::OtherEntry)?;
    if to.is_none() && !row.may_be_blank {
        return Err(Refusal::CellsEmpty(vec![cell.clone()]));
    }
    if to.is_some_and(|to| to > MAX_FIGURE) {
        return Err(Refusal::TooLarge);
    }
    let from = day.agreed(contest).get(cell).copied().flatten();
    if from == to {
        return Err(Refusal::NothingChanged);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    two_members(day, by)?;
    let fact = FigureCorrected { contest: contest.to_owned(), cell: cell.clone(), from, to, reason };
    Ok(vec![by.states(fact.into())])
}

/// Records the machine's figures, once both hand entries are closed: nothing may anchor them.
pub fn record_machine(day: &Day, by: By, contest: &str, receipt: &str, cells: Cells) -> Decision {
    may_type(day, by)?;
    known_contest(day, contest)?;
    if day.stage(contest) != Stage::Agreed {
        return Err(Refusal::EntriesOpen);
    }
    if is_binding(day, contest) {
        return Err(Refusal::SignedAlready);
    }
    let receipt = needed(receipt, Refusal::FieldsEmpty(vec!["receipt".into()]))?;
    let known = day.cells(contest);
    if cells.is_empty() || !cells.keys().all(|cell| known.contains(cell)) {
        return Err(Refusal::OtherEntry);
    }
    if cells.values().flatten().any(|figure| *figure > MAX_FIGURE) {
        return Err(Refusal::TooLarge);
    }
    Ok(vec![by.states(MachineRecorded { contest: contest.to_owned(), receipt, cells }.into())])
}
