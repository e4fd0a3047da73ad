//! The commission as the facts leave it.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Function;
use crate::domain::Moment;
use crate::domain::fact::{Fact, Recorded, Ref};

/// The commission's members by the fact that added each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Commission {
    /// Members.
    pub members: BTreeMap<Ref, Member>,
    /// Those entered by mistake and removed: of no weight, and still named where they acted.
    pub removed: BTreeMap<Ref, Member>,
    /// Who typed or witnessed what stands in the registers of complaints, incidents, decisions and acts.
    pub registrars: BTreeSet<Ref>,
}

/// One member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Name; empty where the private half was erased.
    pub name: String,
    /// The function now.
    pub function: Function,
    /// The party or body that nominated the member.
    pub nominated_by: String,
    /// Comings (`true`) and goings (`false`) with their times.
    pub presence: Vec<(Moment, bool)>,
    /// Functions taken over during the day, with the reason.
    pub assigned: Vec<(Moment, Function, String)>,
}

impl Member {
    /// Whether the member is in the room now.
    pub fn is_present(&self) -> bool {
        self.was_present(Moment(i64::MAX))
    }

    /// Whether the member was in the room at a moment.
    pub fn was_present(&self, moment: Moment) -> bool {
        super::decisions::was_present(&self.presence, moment)
    }
}

impl Commission {
    /// Members who are in the room now.
    pub fn present(&self) -> impl Iterator<Item = (Ref, &Member)> {
        self.members.iter().filter(|(_, member)| member.is_present()).map(|(at, member)| (*at, member))
    }

    /// Whether more than half of all members are in the room.
    pub fn has_quorum(&self) -> bool {
        self.present().count() * 2 > self.members.len()
    }

    /// Who has a function: whoever took it over during the day, or else the first who was entered with it.
    pub fn with_function(&self, function: Function) -> Option<(Ref, &Member)> {
        let took_over = |member: &Member| member.assigned.iter().any(|(_, taken, _)| *taken == function);
        let holders = self.members.iter().filter(|(_, member)| member.function == function);
        holders.min_by_key(|(_, member)| !took_over(member)).map(|(at, member)| (*at, member))
    }

    /// A member by id.
    pub fn get(&self, who: Ref) -> Option<&Member> {
        self.members.get(&who)
    }

    /// Whoever was ever entered, by id: for what was done before an entry was removed.
    pub fn ever(&self, who: Ref) -> Option<&Member> {
        self.members.get(&who).or_else(|| self.removed.get(&who))
    }

    /// Gives a member a function. There is one chair and one secretary: whoever had it is a member like others then.
    pub(super) fn pass_to(&mut self, who: Ref, function: Function) {
        if !self.members.contains_key(&who) {
            return;
        }
        let unique = matches!(function, Function::Chair | Function::Secretary);
        for (at, member) in &mut self.members {
            if *at == who {
                member.function = function;
            } else if unique && member.function == function {
                member.function = Function::Member;
            }
        }
    }

    /// Notes whose hands an entry of the registers went through.
    pub(super) fn note_registrars(&mut self, fact: &Recorded) {
        let kept = matches!(
            fact.new.fact,
            Fact::ComplaintReceived(_)
                | Fact::ComplaintCorrected(_)
                | Fact::EvidenceAdded(_)
                | Fact::ComplaintExamined(_)
                | Fact::ComplaintTransferred(_)
                | Fact::ComplaintAnswered(_)
                | Fact::ComplaintsPassed(_)
                | Fact::IncidentReported(_)
                | Fact::IncidentCorrected(_)
                | Fact::VeracityStated(_)
                | Fact::ActionTaken(_)
                | Fact::ServiceCalled(_)
                | Fact::CallProgressed(_)
                | Fact::IncidentEscalated(_)
                | Fact::IncidentClosed(_)
                | Fact::IncidentReopened(_)
                | Fact::DecisionMade(_)
                | Fact::OpinionAttached(_)
                | Fact::ActDrawn(_)
        );
        if kept {
            self.registrars.extend([fact.new.member, fact.new.witness].into_iter().flatten());
        }
    }

    pub(super) fn remove(&mut self, who: Ref) {
        if let Some(member) = self.members.remove(&who) {
            self.removed.insert(who, member);
        }
    }
}
