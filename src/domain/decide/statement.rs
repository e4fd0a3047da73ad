//! Statements of the registers that were written down wrongly, taken back.

use super::protocol::is_binding;
use super::registers::{half, may_finish, states};
use super::{Decision, Refusal, needed, two_members};
use crate::domain::Day;
use crate::domain::day::{Return, Statement};
use crate::domain::fact::{By, Ref, StatementTakenBack};

/// Takes back a transfer, an answer, a warning, a person not let in, a remark, or an entry of the stock, of custody, a
/// reading of seals, of voting outside, of the count or of copies with a reason; two members.
///
/// What follows from it goes first: a transfer is not taken back while its answer stands, nor a warning of a person who
/// was removed, nor a pack that was opened, a trip that came back or a demand that was answered. Neither is what a contest was counted from while its
/// signed protocol stands.
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
        Statement::Entry if contests_counted(day, of).any(|contest| is_binding(day, contest)) => {
            return Err(Refusal::SignedAlready);
        }
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
        // A box was opened by what was read from it.
        || day.boxes.iter().any(|known| {
            known.opening.is_some() && known.checks.iter().any(|check| check.at == of && check.stated.opening)
        })
        || copy_has_dependants(day, of)
}

/// Whether a holder was told of a copy, a demand was answered, or an answer opened the protocol again.
fn copy_has_dependants(day: &Day, of: Ref) -> bool {
    let answered = |known: &Return| match &known.answer {
        Some(answer) => known.demand.at == of || answer.at == of && answer.stated.repeated,
        None => false,
    };
    day.copies.told.iter().any(|told| told.stated.copy == of) || day.copies.returns.iter().any(answered)
}

/// Contests in whose count an entry was stated: by stacks, marks, votes on ballots or reasons, or by ballots set aside.
fn contests_counted(day: &Day, of: Ref) -> impl Iterator<Item = &str> {
    let counted = day.contests.iter().filter(move |(_, state)| state.votes.states(of));
    let aside = day
        .custody
        .aside
        .iter()
        .filter(move |aside| aside.at == of || aside.opened.is_some_and(|(at, _)| at == of));
    let set_aside = aside.flat_map(|aside| {
        let sealed = day.boxes.iter().filter(|known| known.at == aside.stated.of);
        let of_box = sealed.flat_map(|known| &known.contests).map(String::as_str);
        of_box.chain([aside.stated.contest.as_str()])
    });
    counted.map(|(id, _)| id.as_str()).chain(set_aside)
}
