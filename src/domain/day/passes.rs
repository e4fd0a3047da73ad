//! What was let pass, or came out otherwise than was written: each fact that the warnings report lists, with those who
//! stated it.

use super::Day;
use crate::domain::Moment;
use crate::domain::fact::{Fact, Recorded, Ref};

/// A gate passed, a finding explained or the like, as it was stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetPass {
    /// The fact.
    pub at: Ref,
    /// When.
    pub when: Moment,
    /// The member at the keyboard and the second one, where there was one.
    pub by: (Option<Ref>, Option<Ref>),
    /// What was stated.
    pub fact: Fact,
}

impl Day {
    pub(super) fn apply_passes(&mut self, fact: &Recorded) {
        // Seals written or put on anew after a reading found others would otherwise hide that it did.
        let differed = |of: Ref| {
            let known = self.boxes.iter().find(|known| known.at == of);
            known.is_some_and(|known| known.checks.iter().any(|check| !check.matches()))
        };
        let listed = match &fact.new.fact {
            Fact::PhaseEntered(body) => !body.open.is_empty(),
            Fact::SealsCorrected(body) => differed(body.of),
            Fact::SealsChanged(body) => differed(body.of),
            Fact::PackOpened(body) => {
                let pack = self.stock.packs.iter().find(|pack| pack.at == body.of);
                pack.is_some_and(|pack| pack.stated.nominal != body.counted)
            }
            Fact::FigureCorrected(_)
            | Fact::GatePassed(_)
            | Fact::ComplaintsPassed(_)
            | Fact::FindingExplained(_)
            | Fact::SurplusActed(_)
            | Fact::BoxRuled(_)
            | Fact::RequesterCame(_) => true,
            _ => false,
        };
        if listed {
            self.let_pass.push(LetPass {
                at: fact.at,
                when: fact.when(),
                by: (fact.new.member, fact.new.witness),
                fact: fact.new.fact.clone(),
            });
        }
    }
}
