//! The commission as the facts leave it.

use std::collections::BTreeMap;

use crate::domain::Function;
use crate::domain::Moment;
use crate::domain::fact::Ref;

/// The commission's members by the fact that added each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Commission {
    /// Members.
    pub members: BTreeMap<Ref, Member>,
    /// Those entered by mistake and removed: of no weight, and still named where they acted.
    pub removed: BTreeMap<Ref, Member>,
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

    /// The first member with a function.
    pub fn with_function(&self, function: Function) -> Option<(Ref, &Member)> {
        self.members.iter().find(|(_, member)| member.function == function).map(|(at, member)| (*at, member))
    }

    /// A member by id.
    pub fn get(&self, who: Ref) -> Option<&Member> {
        self.members.get(&who)
    }

    /// Whoever was ever entered, by id: for what was done before an entry was removed.
    pub fn ever(&self, who: Ref) -> Option<&Member> {
        self.members.get(&who).or_else(|| self.removed.get(&who))
    }

    pub(super) fn remove(&mut self, who: Ref) {
        if let Some(member) = self.members.remove(&who) {
            self.removed.insert(who, member);
        }
    }
}
