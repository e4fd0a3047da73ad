//! Votes of the commission: who has one, whether there is a quorum, what is carried.

use std::collections::BTreeMap;

use super::people::{person, removal_ground};
use super::registers::{data, field, follows, half, may_finish, may_keep, next_number, states};
use super::{Decision, Refusal, bounded, member, two_members};
use crate::domain::day::Member;
use crate::domain::fact::{
    ApprovedSet, By, DecisionMade, FunctionAssigned, OpinionAttached, Question, Ref, Vote,
};
use crate::domain::registers::Majority;
use crate::domain::{Day, Moment};

/// Bound on the members of a commission.
const MOST: usize = 99;

/// What is put to the vote, and how each member voted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot<'a> {
    /// On what is voted.
    pub question: Question,
    /// The decision in words.
    pub text: &'a str,
    /// How each member voted.
    pub votes: BTreeMap<Ref, Vote>,
}

/// States the number of members that the commission has by the act that formed it: two members, and not less than were
/// entered. The act may be empty.
pub fn set_approved(day: &Day, by: By, members: u32, act: &str) -> Decision {
    may_keep(day, by)?;
    two_members(day, by)?;
    in_range(day, usize::try_from(members).unwrap_or(usize::MAX))?;
    let fact = ApprovedSet { members, act: bounded(act.trim())? };
    if day.approved.as_ref() == Some(&fact) {
        return Err(Refusal::NothingChanged);
    }
    Ok(vec![by.states(fact.into())])
}

/// Puts a question to the vote of the members who were in the room when it was so.
///
/// More than half of the approved number must be there, and each of them must have voted but whom it concerns. A carried
/// change of a function brings the fact that changes it. On a closed day only complaints are decided.
pub fn vote(day: &Day, by: By, ballot: &Ballot) -> Decision {
    match ballot.question {
        Question::Complaint { .. } => may_finish(day, by)?,
        _ => may_keep(day, by)?,
    }
    let at = by.happened.unwrap_or(Moment(i64::MAX));
    data(day)?;
    if let Question::Complaint { of, .. } = ballot.question {
        day.complaint(of).map_or(Ok(()), |complaint| follows(by, complaint.received))?;
    }
    let room = quorum(day, &ballot.question, &ballot.votes, at)?;
    let text = field(ballot.text, "text")?;
    let carried = is_carried(&room, &ballot.votes);
    let fact = DecisionMade {
        number: next_number(day.decisions.iter().map(|known| known.stated.number)),
        question: ballot.question.clone(),
        approved: u32::try_from(room.approved).unwrap_or(u32::MAX),
        present: room.present,
        votes: ballot.votes.clone(),
        carried,
    };
    let assigned = match &fact.question {
        // The words of the decision are private, so the reason is its number alone.
        Question::Function { to, function } if fact.carried => {
            Some(FunctionAssigned { to: *to, function: *function, reason: format!("№ {}", fact.number) })
        }
        _ => None,
    };
    let mut facts = vec![states(by, fact.into(), half([("text", &text)])?)];
    facts.extend(assigned.map(|assigned| by.states(assigned.into())));
    Ok(facts)
}

/// The members who decide, at the moment of a vote.
pub(super) struct Room {
    approved: usize,
    present: Vec<Ref>,
    of_whom: usize,
}

/// Checks that the question can be voted on, that more than half of the approved number are in the room, and that each
/// of them who has a vote on it has voted.
pub(super) fn quorum(
    day: &Day,
    question: &Question,
    votes: &BTreeMap<Ref, Vote>,
    at: Moment,
) -> Result<Room, Refusal> {
    let majority = data(day)?.voting.majority;
    approved(day)?;
    check(day, question, at)?;
    let present: Vec<Ref> = present(day, at).map(|(who, _)| who).collect();
    let approved = enough(day, present.len())?;
    let entitled = may_vote(day, question, at);
    if votes.keys().any(|who| !entitled.contains(who)) {
        return Err(Refusal::NoVote);
    }
    match entitled.len() - votes.len() {
        0 => {}
        missing => return Err(Refusal::VotesMissing(missing)),
    }
    let of_whom = match majority {
        Majority::Present => present.len(),
        Majority::Approved => approved,
    };
    Ok(Room { approved, present, of_whom })
}

/// The approved number, which must be stated.
fn approved(day: &Day) -> Result<usize, Refusal> {
    let approved = day.approved_members().ok_or(Refusal::ApprovedNeeded)?;
    // Members may have been entered since it was stated.
    in_range(day, approved)?;
    Ok(approved)
}

/// Checks that so many are more than half of the approved number, which it gives.
pub(super) fn enough(day: &Day, present: usize) -> Result<usize, Refusal> {
    let approved = approved(day)?;
    if present * 2 > approved { Ok(approved) } else { Err(Refusal::NoQuorum { present, approved }) }
}

/// Whether more than half of those of whom a majority is taken are for it.
pub(super) fn is_carried(room: &Room, votes: &BTreeMap<Ref, Vote>) -> bool {
    votes.values().filter(|vote| **vote == Vote::For).count() * 2 > room.of_whom
}

/// Who has a vote on a question at a moment: the members in the room, but the one against whom a complaint is directed.
pub fn may_vote(day: &Day, question: &Question, at: Moment) -> Vec<Ref> {
    let subject = match question {
        Question::Complaint { of, .. } => day.complaint(*of).and_then(|complaint| complaint.parts.subject),
        _ => None,
    };
    present(day, at).map(|(who, _)| who).filter(|who| Some(*who) != subject).collect()
}

/// Attaches the dissenting opinion of a member who voted on it.
pub fn attach_opinion(day: &Day, by: By, decision: Ref, who: Ref, text: &str) -> Decision {
    may_finish(day, by)?;
    let known = day.decision(decision).ok_or(Refusal::UnknownEntry)?;
    member(day, who)?;
    if !known.stated.votes.contains_key(&who) {
        return Err(Refusal::NoVote);
    }
    if known.opinions.iter().any(|(other, _)| *other == who) {
        return Err(Refusal::AlreadyDone);
    }
    let text = field(text, "text")?;
    Ok(vec![states(by, OpinionAttached { of: decision, who }.into(), half([("text", &text)])?)])
}

/// Checks that a commission of those entered can have this number of members.
fn in_range(day: &Day, approved: usize) -> Result<(), Refusal> {
    let least = day.commission.members.len().max(1);
    if (least..=MOST).contains(&approved) { Ok(()) } else { Err(Refusal::ApprovedOutOfRange { least }) }
}

/// Checks that a question can be voted on.
fn check(day: &Day, question: &Question, at: Moment) -> Result<(), Refusal> {
    match question {
        Question::Complaint { of, .. } => {
            let complaint = day.complaint(*of).ok_or(Refusal::UnknownEntry)?;
            if complaint.is_open() { Ok(()) } else { Err(Refusal::ComplaintSettled) }
        }
        Question::Removal { of, ground } => {
            let person = person(day, *of)?;
            if person.removed.is_some() {
                return Err(Refusal::PersonRemoved);
            }
            removal_ground(day, ground)?;
            let warned = person.warnings.iter().any(|(warned, _, _)| warned.minute() <= at.minute());
            if warned { Ok(()) } else { Err(Refusal::WarningFirst) }
        }
        Question::Function { to, function } if member(day, *to)?.function == *function => {
            Err(Refusal::NothingChanged)
        }
        Question::Function { .. } | Question::Other => Ok(()),
    }
}

fn present(day: &Day, at: Moment) -> impl Iterator<Item = (Ref, &Member)> {
    let members = day.commission.members.iter().map(|(who, member)| (*who, member));
    members.filter(move |(_, member)| member.was_present(at))
}
