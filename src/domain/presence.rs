//! Who was in the room at each stage of the day: it follows from comings and goings, and nobody writes it down.

use super::fact::Ref;
use super::{Day, Moment, Phase};

/// A stage at which it matters who was there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// The commission began.
    Opening,
    /// Voting began.
    VotingBegan,
    /// Voting ended.
    Closing,
    /// A box was opened; the fact that sealed it.
    BoxOpened(Ref),
    /// A protocol of this contest became signed: the last signature of those that made it so.
    ProtocolSigned(String),
}

/// Who was there at a stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AtStage {
    /// The stage.
    pub stage: Stage,
    /// When it was.
    pub at: Moment,
    /// Members of the commission, by the facts that added them.
    pub members: Vec<Ref>,
    /// Other people, by the facts that registered them.
    pub people: Vec<Ref>,
}

/// Every stage that was reached, in the order of their times, with who was there.
pub fn stages(day: &Day) -> Vec<AtStage> {
    let phases = [
        (Phase::Opening, Stage::Opening),
        (Phase::Voting, Stage::VotingBegan),
        (Phase::Closing, Stage::Closing),
    ];
    let began = phases.into_iter().filter_map(|(phase, stage)| Some((stage, day.began(phase)?.at)));
    let opened =
        day.boxes.iter().filter_map(|known| Some((Stage::BoxOpened(known.at), known.opening.as_ref()?.when)));
    let protocols = day.contest_ids().filter_map(|id| Some((id, day.contest(id)?)));
    let signed = protocols.flat_map(|(id, contest)| {
        let signed = contest.protocols.iter().filter_map(|protocol| protocol.signed);
        signed.map(|at| (Stage::ProtocolSigned(id.to_owned()), at))
    });
    let mut stages: Vec<AtStage> =
        began.chain(opened).chain(signed).map(|(stage, at)| who(day, stage, at)).collect();
    stages.sort_by_key(|reached| reached.at);
    stages
}

fn who(day: &Day, stage: Stage, at: Moment) -> AtStage {
    let members = day.commission.members.iter().filter(|(_, member)| member.was_present(at));
    let people = day.people.all.iter().filter(|(_, person)| person.was_present(at));
    AtStage {
        stage,
        at,
        members: members.map(|(who, _)| *who).collect(),
        people: people.map(|(who, _)| *who).collect(),
    }
}

#[cfg(test)]
mod tests;
