//! The rules of a form, ready for thousands of rows.

use crate::domain::rule::Compiled;
use crate::domain::{Condition, Form, Outcome, Rule, StockModel};

/// Forms of tables have no contest, so a ballot holds one mark.
const MAX_MARKS: u8 = 1;

/// The figures of one row; the slot of a line is its place in the form.
#[derive(Debug, Default)]
pub(super) struct Figures {
    pub lines: Vec<Option<u32>>,
    pub votes: Option<u64>,
}

/// A rule whose lines are slots.
pub(super) struct Ready<'f> {
    pub rule: &'f Rule,
    holds: Option<Compiled>,
    only_if: Option<Option<Compiled>>,
}

/// Prepares the rules that apply under a stock model.
pub(super) fn ready<'f>(form: &'f Form, stock: StockModel) -> Vec<Ready<'f>> {
    let slot = |id: &str| {
        let stands = |only: Option<StockModel>| only.is_none_or(|only| only == stock);
        form.lines.iter().position(|line| line.id == id && stands(line.stock))
    };
    let compiled = |condition: &Condition| condition.compiled(&slot);
    let ready = |rule: &'f Rule| Ready {
        rule,
        holds: compiled(&rule.holds),
        only_if: rule.only_if.as_ref().map(compiled),
    };
    form.rules_for(stock).map(ready).collect()
}

impl Ready<'_> {
    pub fn outcome(&self, figures: &Figures) -> Outcome {
        // A rule over a line that the form has not stays unknown.
        let outcome = |condition: &Option<Compiled>| {
            let known = |compiled: &Compiled| compiled.outcome(&figures.lines, figures.votes, MAX_MARKS);
            condition.as_ref().map_or(Outcome::Unknown, known)
        };
        let applies = self.only_if.as_ref().map_or(Outcome::Holds, outcome);
        applies.then(|| outcome(&self.holds))
    }

    pub fn shown(&self, figures: &Figures) -> String {
        let shown = |compiled: &Compiled| compiled.shown(&figures.lines, figures.votes, MAX_MARKS);
        self.holds.as_ref().map(shown).unwrap_or_default()
    }
}
