//! Statements of the registers that were written down wrongly, taken back.

use super::registers::{half, may_finish, states};
use super::{Decision, Refusal, needed, two_members};
use crate::domain::Day;
use crate::domain::day::Statement;
use crate::domain::fact::{By, Ref, StatementTakenBack};

/// Takes back a transfer, an answer, a warning, a person not let in, a remark, or an entry of the stock, of custody, of
/// voting outside or of the count with a reason; two members.
///
/// What follows from it goes first: a transfer is not taken back while its answer stands, nor a warning of a person who
/// was removed, nor a pack that was opened or a trip that came back.
pub fn take_back_statement(day: &Day, by: By, of: Ref, reason: &str) -> Decision {
    may_finish(day, by)?;
    match day.statement(of).ok_or(Refusal::UnknownEntry)? {
        Statement::Transfer(complaint)
            if day.complaint(complaint).is_some_and(|complaint| complaint.answered.is_some()) =>
        {
            return Err(Refusal::AnswerStands);
        }
        Statement::Warning(person)
            if day.people.all.get(&person).is_some_and(|person| person.removed.is_some()) =>
        {
            return Err(Refusal::PersonRemoved);
        }
        Statement::Entry if has_dependants(day, of) => return Err(Refusal::EntryRestsOnIt),
        _ => {}
    }
    two_members(day, by)?;
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    Ok(vec![states(by, StatementTakenBack { of }.into(), half([("reason", &reason)])?)])
}

/// Whether something that stands was stated about this entry.
fn has_dependants(day: &Day, of: Ref) -> bool {
    let Day { stock, custody, outside, .. } = day;
    stock.packs.iter().any(|pack| pack.at == of && pack.opened.is_some())
        || outside.requests.iter().any(|request| request.at == of && !request.came.is_empty())
        || outside.trips.iter().any(|trip| trip.at == of && trip.returned.is_some())
        || custody.notes_of(of).next().is_some()
        || custody.notes.iter().any(|note| note.stated.by == Some(of))
        || custody.last_passing(of).is_some()
        || custody.aside.iter().any(|aside| aside.at == of && aside.opened.is_some())
}
