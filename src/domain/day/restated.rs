//! Hourly sheets, steps and openings of boxes that were corrected: what stood there and what stands there now, for the
//! warnings report.

use std::collections::BTreeMap;

use super::Day;
use crate::domain::Moment;
use crate::domain::fact::{Fact, Recorded, Ref, Sheet, Values};

/// One correction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restated {
    /// When.
    pub when: Moment,
    /// The member at the keyboard and the second one, where there was one.
    pub by: (Option<Ref>, Option<Ref>),
    /// Why it was wrong.
    pub reason: String,
    /// What was corrected.
    pub what: RestatedWhat,
}

/// What was corrected, before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RestatedWhat {
    /// An hourly sheet.
    Sheet {
        /// What stood there.
        old: Sheet,
        /// What stands there.
        new: Sheet,
    },
    /// A step of the procedure; private values may be among them.
    Step {
        /// Its id.
        step: String,
        /// What stood there.
        old: Values,
        /// What stands there.
        new: Values,
    },
    /// Ballots found in a box by contest.
    Box {
        /// The fact that sealed the box.
        of: Ref,
        /// What stood there.
        old: BTreeMap<String, u32>,
        /// What stands there.
        new: BTreeMap<String, u32>,
    },
}

impl Day {
    /// Notes a correction once the fold has taken it.
    pub(super) fn apply_restated(&mut self, fact: &Recorded) {
        let Some((what, reason)) = self.restated_by(fact) else { return };
        let by = (fact.new.member, fact.new.witness);
        self.restated.push(Restated { when: fact.when(), by, reason: reason.to_owned(), what });
    }

    fn restated_by<'a>(&self, fact: &'a Recorded) -> Option<(RestatedWhat, &'a str)> {
        match &fact.new.fact {
            Fact::SheetCorrected(body) => {
                let entry = self.voting.sheets.values().find(|entry| entry.at == fact.at)?;
                let (old, _) = entry.before.last()?.clone();
                Some((RestatedWhat::Sheet { old, new: entry.sheet.clone() }, &body.reason))
            }
            Fact::StepCorrected(body) => {
                let record = self.steps.get(&body.step)?;
                let (step, (old, _)) = (body.step.clone(), record.before.last()?.clone());
                Some((RestatedWhat::Step { step, old, new: record.values.clone() }, &body.reason))
            }
            Fact::BoxCorrected(body) => self.boxes.iter().find_map(|known| {
                let opening = known.opening.as_ref().filter(|opening| opening.at == fact.at)?;
                let (of, (old, _)) = (known.at, opening.before.last()?.clone());
                Some((RestatedWhat::Box { of, old, new: opening.found.clone() }, body.reason.as_str()))
            }),
            _ => None,
        }
    }
}
