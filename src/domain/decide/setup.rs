//! Preparation: permission, phone list, options, switches.

use super::{Decision, Refusal, bounded, during, known_contest, may_type, needed, two_members};
use crate::domain::day::OptionName;
use crate::domain::fact::{
    Basis, By, ContactRecorded, FormReplaced, OptionReinstated, OptionWithdrawn, OptionsReadBack,
    OptionsTyped, PermissionRecorded, Private, RemoteVotersSet,
};
use crate::domain::{Day, Form, Phase};

/// Most options that one ballot may hold.
pub const MAX_OPTIONS: usize = 60;

/// Records on whose permission the program is used; a paper or decision needs its number and date.
pub fn record_permission(day: &Day, by: By, basis: Basis, reference: &str) -> Decision {
    may_type(day, by)?;
    let reference = match basis {
        Basis::None => bounded(reference.trim())?,
        _ => needed(reference, Refusal::ReasonNeeded)?,
    };
    Ok(vec![by.states(PermissionRecorded { basis, reference }.into())])
}

/// Records whom to call and where; the name may be empty, the phone may not.
pub fn record_contact(day: &Day, by: By, contact: &str, name: &str, phone: &str) -> Decision {
    may_type(day, by)?;
    if !day.procedure().contacts.iter().any(|known| known.id == contact) {
        return Err(Refusal::UnknownStep);
    }
    let private = Private::from([
        ("name".to_owned(), bounded(name.trim())?),
        ("phone".to_owned(), needed(phone, Refusal::FieldsEmpty(vec!["phone".into()]))?),
    ]);
    Ok(vec![by.states_privately(ContactRecorded { contact: contact.to_owned() }.into(), private)])
}

/// Types the options of a contest from the ballot; before anything was entered in its count. Withdrawals recorded on
/// the options before are cleared: they go by number, and are recorded anew.
pub fn type_options(day: &Day, by: By, contest: &str, names: &[String]) -> Decision {
    may_type(day, by)?;
    known_contest(day, contest)?;
    if day.contest(contest).is_some_and(|state| !state.count.rounds.is_empty()) {
        return Err(Refusal::AlreadyDone);
    }
    let names: Vec<String> = names.iter().map(|name| name.trim().to_owned()).collect();
    if names.is_empty() || names.len() > MAX_OPTIONS {
        return Err(Refusal::OptionsOutOfRange(MAX_OPTIONS));
    }
    for (index, name) in names.iter().enumerate() {
        needed(name, Refusal::NameNeeded)?;
        if names.iter().take(index).any(|other| other == name) {
            return Err(Refusal::LabelTaken);
        }
    }
    Ok(vec![by.states(OptionsTyped { contest: contest.to_owned(), names }.into())])
}

/// Records that a second member read the typed options back from the ballot.
pub fn read_back_options(day: &Day, by: By, contest: &str) -> Decision {
    may_type(day, by)?;
    two_members(day, by)?;
    let typed = day.contest(contest).ok_or(Refusal::UnknownContest)?.typed.as_ref();
    let (of, _) = typed.ok_or(Refusal::OptionsNotTyped)?;
    Ok(vec![by.states(OptionsReadBack { contest: contest.to_owned(), of: *of }.into())])
}

/// Records that an option was withdrawn after the ballots were made.
pub fn withdraw_option(day: &Day, by: By, contest: &str, number: u16, reason: &str) -> Decision {
    may_type(day, by)?;
    known_contest(day, contest)?;
    let option = day.options(contest).into_iter().find(|option| option.number == number);
    let option =
        option.filter(|option| option.name != OptionName::AgainstAll).ok_or(Refusal::UnknownOption)?;
    if option.withdrawn {
        return Err(Refusal::AlreadyDone);
    }
    if day.contest(contest).is_some_and(|state| !state.count.rounds.is_empty()) {
        return Err(Refusal::AlreadyDone);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    Ok(vec![by.states(OptionWithdrawn { contest: contest.to_owned(), number, reason }.into())])
}

/// Takes a wrong withdrawal back; two members, with a reason, before anything was entered in the count. What the
/// profile withdraws stays withdrawn.
pub fn reinstate_option(day: &Day, by: By, contest: &str, number: u16, reason: &str) -> Decision {
    may_type(day, by)?;
    two_members(day, by)?;
    let state = day.contest(contest).ok_or(Refusal::UnknownContest)?;
    if !day.options(contest).iter().any(|option| option.number == number) {
        return Err(Refusal::UnknownOption);
    }
    if !state.withdrawn.contains_key(&number) {
        return Err(Refusal::NotDone);
    }
    if !state.count.rounds.is_empty() {
        return Err(Refusal::AlreadyDone);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    Ok(vec![by.states(OptionReinstated { contest: contest.to_owned(), number, reason }.into())])
}

/// Switches remote voters on or off.
pub fn set_remote_voters(day: &Day, by: By, on: bool, reason: &str) -> Decision {
    may_type(day, by)?;
    during(day, &[Phase::Preparation, Phase::Opening])?;
    if day.remote_voters == on {
        return Err(Refusal::NothingChanged);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    Ok(vec![by.states(RemoteVotersSet { on, reason }.into())])
}

/// Replaces a form by a corrected one during the day; two members, with a reason. A protocol signed on the old form
/// must be opened again first; a draft on it is void.
pub fn replace_form(day: &Day, by: By, form: Form, sha256: &str, reason: &str) -> Decision {
    two_members(day, by)?;
    if !day.opened.rulebook.forms.iter().any(|known| known.id == form.id) {
        return Err(Refusal::OtherForm);
    }
    let mut on_it = day.profile().contests.iter().filter(|spec| spec.form == form.id);
    if on_it.any(|spec| super::protocol::is_binding(day, &spec.id)) {
        return Err(Refusal::SignedAlready);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    Ok(vec![by.states(FormReplaced { form, sha256: sha256.to_owned(), reason }.into())])
}
