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
    holds: Test,
    only_if: Option<Test>,
}

/// A condition over slots; without one where it names a line that the form has not, so that it stays unknown.
struct Test(Option<Compiled>);

/// Prepares the rules that apply under a stock model.
pub(super) fn ready(form: &Form, stock: StockModel) -> Vec<Ready<'_>> {
    let slot = |id: &str| {
        let stands = |only: Option<StockModel>| only.is_none_or(|only| only == stock);
        form.lines.iter().position(|line| line.id == id && stands(line.stock))
    };
    let test = |condition: &Condition| Test(condition.compiled(&slot));
    form.rules_for(stock)
        .map(|rule| Ready { rule, holds: test(&rule.holds), only_if: rule.only_if.as_ref().map(test) })
        .collect()
}

impl Ready<'_> {
    pub fn outcome(&self, figures: &Figures) -> Outcome {
        let applies = self.only_if.as_ref().map_or(Outcome::Holds, |only_if| only_if.outcome(figures));
        applies.then(|| self.holds.outcome(figures))
    }

    /// The values left and right of the rule's comparison; `None` where a figure is missing.
    pub fn values(&self, figures: &Figures) -> Option<(i64, i64)> {
        self.holds.0.as_ref()?.values(&figures.lines, figures.votes, MAX_MARKS)
    }

    pub fn shown(&self, figures: &Figures) -> String {
        let shown = |compiled: &Compiled| compiled.shown(&figures.lines, figures.votes, MAX_MARKS);
        self.holds.0.as_ref().map(shown).unwrap_or_default()
    }
}

impl Test {
    fn outcome(&self, figures: &Figures) -> Outcome {
        let outcome = |compiled: &Compiled| compiled.outcome(&figures.lines, figures.votes, MAX_MARKS);
        self.0.as_ref().map_or(Outcome::Unknown, outcome)
    }
}
