//! What a protocol's figures say against its form's rules, and what each severity does.

use serde::Serialize;

use super::{Figures, Form, Outcome, Rule, Severity, StockModel};

/// A rule that does not hold, with its numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Id of the rule.
    pub rule: String,
    /// How much it matters.
    pub severity: Severity,
    /// The rule with the numbers in it: `11 + 627 <> 630 + 10`.
    pub shown: String,
    /// The value left of the comparison.
    pub left: i64,
    /// The value right of it.
    pub right: i64,
    /// Lines whose piles are to be counted again, in order.
    pub look_at: Vec<String>,
}

/// What the rules of a form say about one protocol.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Findings {
    /// Rules that do not hold, in the order of the form.
    pub broken: Vec<Finding>,
    /// Ids of the rules that wait for a figure; none of them has passed.
    pub unknown: Vec<String>,
}

/// What a broken rule does to the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Effect {
    /// Whether the protocol cannot be signed while it stands.
    pub holds_signature: bool,
    /// Whether it wants a reason in the protocol's papers.
    pub wants_reason: bool,
    /// Whether it is shown before and louder than anything else.
    pub loudest: bool,
}

/// Says what a severity does, in a form that was or was not compared with the official text.
///
/// This is the only place that decides it. Paper is the authority: only the commission's own sums, in a verified
/// form, hold up a signature.
pub fn effect(severity: Severity, verified: bool) -> Effect {
    let (holds_signature, wants_reason, loudest) = match (severity, verified) {
        (Severity::Error, true) => (true, false, false),
        (Severity::Error, false) | (Severity::Warning, _) => (false, true, false),
        (Severity::Alarm, _) => (false, true, true),
        (Severity::Notice, _) => (false, false, false),
    };
    Effect { holds_signature, wants_reason, loudest }
}

/// Holds the figures of one protocol against the rules of its form under a stock model.
pub fn findings(form: &Form, stock: StockModel, figures: &impl Figures) -> Findings {
    let mut found = Findings::default();
    for rule in form.rules_for(stock) {
        match outcome(rule, figures) {
            Outcome::Holds => {}
            Outcome::Unknown => found.unknown.push(rule.id.clone()),
            Outcome::Broken { left, right } => found.broken.push(Finding {
                rule: rule.id.clone(),
                severity: rule.severity,
                shown: rule.holds.shown(figures),
                left,
                right,
                look_at: rule.look_at.clone(),
            }),
        }
    }
    found
}

/// Says whether a rule holds; a rule suppressed by its `only_if` holds, one whose `only_if` is unknown is unknown.
pub fn outcome(rule: &Rule, figures: &impl Figures) -> Outcome {
    let applies = rule.only_if.as_ref().map_or(Outcome::Holds, |only_if| only_if.outcome(figures));
    applies.then(|| rule.holds.outcome(figures))
}

impl Outcome {
    /// Continues with a rule where its `only_if` had this outcome.
    #[must_use]
    pub fn then(self, rule: impl FnOnce() -> Self) -> Self {
        match self {
            Self::Holds => rule(),
            Self::Broken { .. } => Self::Holds,
            Self::Unknown => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests;
