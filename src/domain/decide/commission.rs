//! Members, their presence, functions and duties.

use super::{Decision, Refusal, bounded, may_type, member, needed, two_members};
use crate::domain::count::Attempt;
use crate::domain::day::{CommissionDecision, Contest};
use crate::domain::fact::{
    By, FunctionAssigned, LotDrawn, MemberAdded, MemberCorrected, MemberRemoved, PresenceRecorded, Private,
    Ref,
};
use crate::domain::protocol::Protocol;
use crate::domain::{Day, Function, Moment, Phase};

/// Adds a member. No rule about who may type applies: the first members are added before anyone is known.
pub fn add_member(day: &Day, by: By, name: &str, function: Function, nominated_by: &str) -> Decision {
    let name = needed(name, Refusal::NameNeeded)?;
    name_free(day, None, &name)?;
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
    if before.function != function && day.phase() > Phase::Preparation {
        // From opening on a function is taken over by decision, before two.
        two_members(day, by)?;
    }
    if before.name == name && before.function == function && before.nominated_by == nominated_by {
        return Err(Refusal::NothingChanged);
    }
    name_free(day, Some(of), &name)?;
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    let private = Private::from([("name".to_owned(), name)]);
    Ok(vec![by.states_privately(MemberCorrected { of, function, nominated_by, reason }.into(), private)])
}

/// Removes a member who was entered by mistake, so that the quorum is of those who are: two other members, with a
/// reason, and only while nothing of the day rests on the entry.
pub fn remove_member(day: &Day, by: By, of: Ref, reason: &str) -> Decision {
    member(day, of)?;
    two_members(day, by)?;
    if [by.member, by.witness].contains(&Some(of)) {
        return Err(Refusal::TwoMembersNeeded);
    }
    if has_acted(day, of) {
        return Err(Refusal::MemberActed);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    Ok(vec![by.states(MemberRemoved { of, reason }.into())])
}

/// Whether a member stands under a protocol, made an entry, holds a duty by lot or stands in a register.
fn has_acted(day: &Day, who: Ref) -> bool {
    let signed = |protocol: &Protocol| protocol.signatures.contains_key(&who);
    let made = |attempt: &Attempt| attempt.by == Some(who);
    let in_contest = |contest: &Contest| {
        let mut attempts =
            contest.count.rounds.iter().flat_map(|round| round.first.iter().chain(&round.second));
        contest.protocols.iter().any(signed) || attempts.any(made)
    };
    day.lots.values().any(|holder| *holder == who)
        || day.contests.values().any(in_contest)
        || is_in_registers(day, who)
}

/// Whether a member voted, signed an act, is the reader of an incident or the subject of a complaint, was handed ballots,
/// went on a trip, or kept any of it.
fn is_in_registers(day: &Day, who: Ref) -> bool {
    let decided = |known: &CommissionDecision| {
        let opinion = known.opinions.iter().any(|(whose, _)| *whose == who);
        opinion || known.stated.present.contains(&who) || known.stated.votes.contains_key(&who)
    };
    day.commission.registrars.contains(&who)
        || day.stock.handed.iter().any(|handing| handing.stated.to == who)
        || day.outside.trips.iter().any(|trip| trip.stated.team.contains(&who))
        || day.decisions.iter().any(decided)
        || day.acts.iter().any(|act| act.stated.signers.contains(&who))
        || day.incidents.iter().any(|incident| incident.stated.readers.contains(&who))
        || day.complaints.iter().any(|complaint| complaint.parts.subject == Some(who))
}

/// Records that members came or left; refused if one of them already was so at the time stated.
pub fn record_presence(day: &Day, by: By, all: &[Ref], present: bool) -> Decision {
    let at = by.happened.unwrap_or(Moment(i64::MAX));
    let mut facts = Vec::new();
    for (index, who) in all.iter().enumerate() {
        if member(day, *who)?.was_present(at) == present || all.iter().take(index).any(|other| other == who) {
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

fn name_free(day: &Day, but: Option<Ref>, name: &str) -> Result<(), Refusal> {
    let mut others = day.commission.members.iter().filter(|(at, _)| Some(**at) != but);
    if others.any(|(_, other)| other.name == name) { Err(Refusal::LabelTaken) } else { Ok(()) }
}
