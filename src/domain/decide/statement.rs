//! Statements of the registers that were written down wrongly, taken back.

use super::registers::{half, may_finish, states};
use super::{Decision, Refusal, needed, two_members};
use crate::domain::Day;
use crate::domain::day::Statement;
use crate::domain::fact::{By, Ref, StatementTakenBack};

/// Takes back a transfer, an answer, a warning, a person not let in or a remark with a reason; two members.
///
/// What follows from it goes first: a transfer is not taken back while its answer stands, nor a warning of a person who
/// was removed.
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
        Statement::Entry if super::custody::is_followed(day, of) => return Err(Refusal::Followed),
        _ => {}
    }
    two_members(day, by)?;
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    Ok(vec![states(by, StatementTakenBack { of }.into(), half([("reason", &reason)])?)])
}
