//! Decisions about facts: a wish goes in, facts or a refusal come out.
//!
//! Gates live here and nowhere else. A refusal is never about a number being true: paper is the authority.

mod acts;
mod anchor;
mod aside;
mod boxes;
mod commission;
mod complaints;
mod copies;
mod correction;
mod custody;
mod entry;
mod findings;
mod incidents;
mod keys;
mod outside;
mod people;
mod phase;
mod protocol;
mod refusal;
mod registers;
mod response;
mod returned;
mod seals;
mod search;
mod setup;
mod statement;
mod step;
mod stock;
mod vote;
mod votes;
mod voting;

pub use acts::{MAX_ACT, act_text, draw_act, templates_for};
pub use anchor::{MAX_DEVICES, set_anchor};
pub use aside::{AsideEntry, may_hold, open_aside, over_limit, rule_on_box, set_aside};
pub use boxes::{and_place, correct_box, open_box, place_box, seal_box};
pub use commission::{add_member, assign_function, correct_member, draw_lot, record_presence, remove_member};
pub use complaints::{
    ComplaintEntry, add_evidence, answer, correct_complaint, examine, open_for, pass_complaints,
    receive_complaint, transfer,
};
pub use copies::{Recipient, issue_copy, post_protocol, scan_protocol, tell_holder, withhold_copy};
pub use correction::{correct_figure, record_machine};
pub use custody::{
    CustodyEntry, NoteEntry, is_machine, note_device, pass_custody, pass_gate, register_device,
};
pub use entry::{close_entry, may_make, unfinished_before};
pub use findings::{act_on_surplus, explain};
pub use incidents::{
    IncidentEntry, IncidentText, close_incident, correct_incident, reopen_incident, report_incident,
    state_veracity,
};
pub use keys::{code_of, make_key, replace_key, sign_bundle, sign_code};
pub use outside::{
    RequestEntry, TRIP_TEAM, TripEntry, TripReturn, TripWarning, begin_trip, is_trip_day, receive_requests,
    requester_came, return_trip, trip_warnings,
};
pub use people::{
    MAX_IMPORT, PersonEntry, PersonWarning, correct_person, import_people, move_person, person_warnings,
    refuse_person, register_person, remark, warn_person,
};
pub use phase::{
    HOURS, enter_next_phase, hours_left, is_done, is_internal_aid, of_protocols, open_gates, open_gates_at,
    trips_are_back, without_box,
};
pub use protocol::{draft, hear_line, next_version, reopen, sign};
pub use refusal::Refusal;
pub use response::{call_service, escalate, progress_call, take_action};
pub use returned::{AnswerEntry, DemandEntry, answer_demand, compare_published, receive_demand};
pub use seals::{
    SEALS_DIFFER, SealsRead, act_about_seals, change_seals, check_seals, correct_seals, gates_before,
    incident_of, seals_read,
};
pub use search::{recount, search_place};
pub use setup::{
    MAX_OPTIONS, read_back_options, record_contact, record_permission, reinstate_option, replace_form,
    set_remote_voters, type_options, withdraw_option,
};
pub use statement::take_back_statement;
pub use step::{correct_step, do_step, keys, missing_fields};
pub use stock::{MAX_PACKS, PackEntry, count_pile, hand_ballots, open_pack, piles_of, receive_packs};
pub use vote::{Ballot, attach_opinion, may_vote, set_approved, vote};
pub use votes::{
    BATCHES, DisputeEntry, PileEntry, STACKS, TEAM, count_invalid, count_votes, dispute_ballot, next_batch,
    piles, read_marks,
};
pub use voting::{
    correct_sheet, count_voter, is_late, refuse_voter, report_turnout, resume, spoil_ballot, suspend,
    take_back, type_sheet,
};

use super::fact::{By, NewFact, Ref};
use super::{Day, Function, Phase};

/// What a decision answers.
pub type Decision = Result<Vec<NewFact>, Refusal>;

/// Bound on any text in a fact, in characters; fields are bounded tighter where a form asks for it.
pub const MAX_TEXT: usize = 400;

/// Bound on any figure: no precinct has ten million ballots.
pub const MAX_FIGURE: u32 = 9_999_999;

/// Checks that the member at the keyboard may type in the phase.
pub fn may_type(day: &Day, by: By) -> Result<(), Refusal> {
    let member = by.member.and_then(|member| day.commission.get(member));
    if member.is_none() && day.phase() > Phase::Preparation {
        return Err(Refusal::NobodyAtKeyboard);
    }
    let rule = day.procedure().typing.iter().find(|typing| typing.phase == day.phase());
    match (rule, member) {
        (Some(rule), Some(member)) if rule.functions.contains(&member.function) => Ok(()),
        (Some(rule), _) => Err(Refusal::OnlyFunctions(rule.functions.clone())),
        (None, _) => Ok(()),
    }
}

fn during(day: &Day, phases: &[Phase]) -> Result<(), Refusal> {
    if phases.contains(&day.phase()) { Ok(()) } else { Err(Refusal::OtherPhase(day.phase())) }
}

fn since(day: &Day, phase: Phase) -> Result<(), Refusal> {
    if day.phase() >= phase { Ok(()) } else { Err(Refusal::OtherPhase(day.phase())) }
}

fn two_members(day: &Day, by: By) -> Result<(), Refusal> {
    // Whoever is recorded as gone cannot agree to anything; before anybody's coming was recorded nobody is gone.
    let gone = |member: &super::day::Member| !member.presence.is_empty() && !member.is_present();
    let known =
        |who: Option<Ref>| who.filter(|who| day.commission.get(*who).is_some_and(|member| !gone(member)));
    match (known(by.member), known(by.witness)) {
        (Some(member), Some(witness)) if member != witness => Ok(()),
        _ => Err(Refusal::TwoMembersNeeded),
    }
}

fn needed(text: &str, what: Refusal) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(what);
    }
    bounded(text)
}

fn bounded(text: &str) -> Result<String, Refusal> {
    if text.chars().count() > MAX_TEXT { Err(Refusal::TooLong(MAX_TEXT)) } else { Ok(text.to_owned()) }
}

fn member(day: &Day, who: Ref) -> Result<&super::day::Member, Refusal> {
    day.commission.get(who).ok_or(Refusal::UnknownMember)
}

fn known_contest(day: &Day, contest: &str) -> Result<(), Refusal> {
    if day.contests.contains_key(contest) { Ok(()) } else { Err(Refusal::UnknownContest) }
}

fn function_of(day: &Day, by: By) -> Option<Function> {
    by.member.and_then(|who| day.commission.get(who)).map(|member| member.function)
}

#[cfg(test)]
mod tests;
