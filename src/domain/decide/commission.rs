//! Members, their presence, functions and duties.

use super::{Decision, Refusal, bounded, may_type, member, needed, two_members};
use crate::domain::fact::{
    By, FunctionAssigned, LotDrawn, MemberAdded, MemberCorrected, PresenceRecorded, Private, Ref,
};
use crate::domain::{Day, Function};

/// Adds a member. No rule about who may type applies: the first members are added before anyone is known.
pub fn add_member(day: &Day, by: By, name: &str, function: Function, nominated_by: &str) -> Decision {
    let name = needed(name, Refusal::NameNeeded)?;
    if day.commission.members.values().any(|member| member.name == name) {
        return Err(Refusal::LabelTaken);
    }
    let private = Private::from([("name".to_owned(), name)]);
    let fact = MemberAdded { function, nominated_by: bounded(nominated_by.trim())? };
    Ok(vec![by.states_privately(fact.into(), private)])
}

/// Corrects a member's entry with a reason.
pub fn correct_member(
    day: &Day,
    by: By,
    of: Ref,
    name: &str,
    function: Function,
    nominated_by: &str,
    reason: &str,
) -> Decision {
    let before = member(day, of)?;
    let name = needed(name, Refusal::NameNeeded)?;
    let nominated_by = bounded(nominated_by.trim())?;
    if before.name == name && before.function == function && before.nominated_by == nominated_by {
        return Err(Refusal::NothingChanged);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    let private = Private::from([("name".to_owned(), name)]);
    Ok(vec![by.states_privately(MemberCorrected { of, function, nominated_by, reason }.into(), private)])
}

/// Records that members came or left; those who already are so are refused by name of the first.
pub fn record_presence(day: &Day, by: By, who: &[Ref], present: bool) -> Decision {
    let mut facts = Vec::new();
    for who in who {
        if member(day, *who)?.is_present() == present {
            return Err(Refusal::SamePresence);
        }
        facts.push(by.states(PresenceRecorded { who: *who, present }.into()));
    }
    if facts.is_empty() { Err(Refusal::NothingChanged) } else { Ok(facts) }
}

/// Gives a function to another member by decision; two members.
pub fn assign_function(day: &Day, by: By, to: Ref, function: Function, reason: &str) -> Decision {
    two_members(day, by)?;
    if member(day, to)?.function == function {
        return Err(Refusal::NothingChanged);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    Ok(vec![by.states(FunctionAssigned { to, function, reason }.into())])
}

/// Records to whom a duty fell by lot; chair and secretary take no part in the draw.
pub fn draw_lot(day: &Day, by: By, duty: &str, to: Ref) -> Decision {
    may_type(day, by)?;
    if !day.procedure().duties.iter().any(|known| known.id == duty) {
        return Err(Refusal::UnknownStep);
    }
    if matches!(member(day, to)?.function, Function::Chair | Function::Secretary) {
        return Err(Refusal::OnlyFunctions(vec![Function::Deputy, Function::Member]));
    }
    if day.lots.get(duty) == Some(&to) {
        return Err(Refusal::NothingChanged);
    }
    Ok(vec![by.states(LotDrawn { duty: duty.to_owned(), to }.into())])
}
