//! People who are not members, as the facts leave them.

use std::collections::BTreeMap;

use super::Day;
use crate::domain::Moment;
use crate::domain::fact::{Fact, PersonRefused, Recorded, Ref};

/// The register of people.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct People {
    /// Everybody registered, by the fact that registered each.
    pub all: BTreeMap<Ref, Person>,
    /// Everybody who was not let in.
    pub refused: Vec<Refused>,
}

/// A person of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Name; empty where the private half was erased.
    pub name: String,
    /// Last digits of the paper shown; empty where none was shown.
    pub paper: String,
    /// The category of the registers.
    pub category: String,
    /// Who sent the person.
    pub organisation: String,
    /// Whether the entry came with a list.
    pub listed: bool,
    /// When the entry was made.
    pub registered: Moment,
    /// Comings (`true`) and goings (`false`) with their times.
    pub presence: Vec<(Moment, bool)>,
    /// Warnings: when, the ground, the note.
    pub warnings: Vec<(Moment, String, String)>,
    /// Remarks: when, the contest or nothing, the text.
    pub remarks: Vec<(Moment, String, String)>,
    /// The decision that removed the person, and when.
    pub removed: Option<(Ref, Moment)>,
    /// Entries that stood before: category, organisation and the reason of the correction, which is empty where
    /// the private half was erased.
    pub before: Vec<(String, String, String)>,
}

impl Person {
    /// Whether the person is in the room now.
    pub fn is_present(&self) -> bool {
        self.was_present(Moment(i64::MAX))
    }

    /// Whether the person was in the room at a moment; once removed, no longer, whatever else was stated.
    pub fn was_present(&self, moment: Moment) -> bool {
        let removed = self.removed.is_some_and(|(_, removed)| removed.minute() <= moment.minute());
        !removed && super::decisions::was_present(&self.presence, moment)
    }
}

/// A person who was not let in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The fact that says so.
    pub at: Ref,
    /// When.
    pub when: Moment,
    /// Name; empty where the private half was erased.
    pub name: String,
    /// What was done and said.
    pub note: String,
    /// What is public of it.
    pub stated: PersonRefused,
}

impl Day {
    pub(super) fn apply_people(&mut self, fact: &Recorded) {
        let private = |field| super::apply::part(fact.new.private.as_ref(), field);
        let people = &mut self.people;
        match &fact.new.fact {
            Fact::PersonRegistered(body) => {
                let person = Person {
                    name: private("name"),
                    paper: private("paper"),
                    category: body.category.clone(),
                    organisation: body.organisation.clone(),
                    listed: body.listed,
                    registered: fact.when(),
                    presence: Vec::new(),
                    warnings: Vec::new(),
                    remarks: Vec::new(),
                    removed: None,
                    before: Vec::new(),
                };
                people.all.insert(fact.at, person);
            }
            Fact::PersonCorrected(body) => {
                if let Some(person) = people.all.get_mut(&body.of) {
                    let category = std::mem::replace(&mut person.category, body.category.clone());
                    let organisation = std::mem::replace(&mut person.organisation, body.organisation.clone());
                    person.before.push((category, organisation, private("reason")));
                    person.name = private("name");
                    person.paper = private("paper");
                }
            }
            Fact::PersonMoved(body) => {
                if let Some(person) = people.all.get_mut(&body.of) {
                    person.presence.push((fact.when(), body.present));
                }
            }
            Fact::PersonWarned(body) => {
                if let Some(person) = people.all.get_mut(&body.of) {
                    person.warnings.push((fact.when(), body.ground.clone(), private("note")));
                }
            }
            Fact::PersonRefused(body) => people.refused.push(Refused {
                at: fact.at,
                when: fact.when(),
                name: private("name"),
                note: private("note"),
                stated: (**body).clone(),
            }),
            Fact::RemarkMade(body) => {
                if let Some(person) = people.all.get_mut(&body.of) {
                    person.remarks.push((fact.when(), body.contest.clone(), body.text.clone()));
                }
            }
            _ => {}
        }
    }
}
