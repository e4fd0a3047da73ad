//! Decisions of the commission and acts, as the facts leave them.

use super::Day;
use crate::domain::Moment;
use crate::domain::fact::{ActDrawn, DecisionMade, Fact, Question, Recorded, Ref, Vote};

/// A decision that was put to the vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommissionDecision {
    /// The fact that states it.
    pub at: Ref,
    /// When the vote was.
    pub when: Moment,
    /// What is public of it.
    pub stated: DecisionMade,
    /// Its text; empty where the private half was erased.
    pub text: String,
    /// Dissenting opinions: whose, and the text.
    pub opinions: Vec<(Ref, String)>,
}

impl CommissionDecision {
    /// How many voted so.
    pub fn votes(&self, vote: Vote) -> usize {
        self.stated.votes.values().filter(|cast| **cast == vote).count()
    }
}

/// An act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// The fact that states it.
    pub at: Ref,
    /// When it was drawn up.
    pub when: Moment,
    /// What is public of it.
    pub stated: ActDrawn,
    /// Its text in Kyrgyz; empty where the private half was erased.
    pub ky: String,
    /// Its text in Russian.
    pub ru: String,
}

impl Day {
    /// The number of members that the commission has by the act that formed it; `None` until that was stated.
    pub fn approved_members(&self) -> Option<usize> {
        self.approved.as_ref().and_then(|set| usize::try_from(set.members).ok())
    }

    /// A decision by the fact that states it.
    pub fn decision(&self, of: Ref) -> Option<&CommissionDecision> {
        self.decisions.iter().find(|known| known.at == of)
    }

    pub(super) fn apply_decisions(&mut self, fact: &Recorded) {
        let private = |field| super::apply::part(fact.new.private.as_ref(), field);
        match &fact.new.fact {
            Fact::ApprovedSet(body) => self.approved = Some((**body).clone()),
            Fact::DecisionMade(body) => {
                if body.carried {
                    self.carry(fact, &body.question);
                }
                self.decisions.push(CommissionDecision {
                    at: fact.at,
                    when: fact.when(),
                    stated: (**body).clone(),
                    text: private("text"),
                    opinions: Vec::new(),
                });
            }
            Fact::OpinionAttached(body) => {
                if let Some(decision) = self.decisions.iter_mut().find(|known| known.at == body.of) {
                    decision.opinions.push((body.who, private("text")));
                }
            }
            Fact::ActDrawn(body) => self.acts.push(Act {
                at: fact.at,
                when: fact.when(),
                stated: (**body).clone(),
                ky: private("ky"),
                ru: private("ru"),
            }),
            _ => {}
        }
    }

    /// Does what a carried decision says.
    fn carry(&mut self, fact: &Recorded, question: &Question) {
        match question {
            Question::Complaint { of, ruling } => self.in_complaint(*of, |complaint| {
                complaint.decided = Some((*ruling, fact.at, fact.when()));
            }),
            Question::Removal { of, .. } => {
                if let Some(person) = self.people.all.get_mut(of) {
                    if person.was_present(fact.when()) {
                        person.presence.push((fact.when(), false));
                    }
                    person.removed = Some((fact.at, fact.when()));
                }
            }
            // A function changes by its own fact, which is recorded together with the decision.
            Question::Function { .. } | Question::Other => {}
        }
    }
}

/// Whether somebody with these comings and goings was in the room at a moment; times are of the minute.
///
/// What was stated later for an earlier time stands later in the list, so it is the times that count. Of one minute the
/// last statement counts: a typed time has no seconds.
pub(super) fn was_present(presence: &[(Moment, bool)], moment: Moment) -> bool {
    let before = presence.iter().filter(|(at, _)| at.minute() <= moment.minute());
    before.max_by_key(|(at, _)| at.minute()).is_some_and(|(_, present)| *present)
}
