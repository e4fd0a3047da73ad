//! Beside both entries: a figure counted again, and the machine's column.

use super::protocol::is_binding;
use super::{Decision, MAX_FIGURE, Refusal, known_contest, may_type, needed, since, two_members};
use crate::domain::compare::machines;
use crate::domain::count::Stage;
use crate::domain::fact::{By, Cell, Cells, FigureCorrected, MachineRead, Ref};
use crate::domain::{Day, Phase};

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

/// Records the figures of a machine's receipt: of one machine's box, or with `None` those of all machines together.
///
/// They may be typed beforehand, from closing on; nobody is shown them before both hand entries agree. The last one of a
/// machine stands.
pub fn record_machine(
    day: &Day,
    by: By,
    contest: &str,
    of: Option<Ref>,
    receipt: &str,
    cells: Cells,
) -> Decision {
    may_type(day, by)?;
    since(day, Phase::Closing)?;
    known_contest(day, contest)?;
    if is_binding(day, contest) {
        return Err(Refusal::SignedAlready);
    }
    if of.is_some_and(|of| machines(day, contest).all(|known| known.at != of)) {
        return Err(Refusal::UnknownBox);
    }
    let receipt = needed(receipt, Refusal::FieldsEmpty(vec!["receipt".into()]))?;
    let known = day.cells(contest);
    if cells.is_empty() || !cells.keys().all(|cell| known.contains(cell)) {
        return Err(Refusal::OtherEntry);
    }
    if cells.values().flatten().any(|figure| *figure > MAX_FIGURE) {
        return Err(Refusal::TooLarge);
    }
    Ok(vec![by.states(MachineRead { contest: contest.to_owned(), of, receipt, cells }.into())])
}
