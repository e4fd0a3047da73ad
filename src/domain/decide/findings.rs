//! Findings explained, and the actions that follow a surplus.

use super::protocol::is_binding;
use super::{Decision, Refusal, bounded, may_type};
use crate::domain::fact::{By, FindingExplained, SurplusActed};
use crate::domain::{Day, Finding};

/// Explains a finding that stands with a reason of the form; "unexplained" is a reason too.
pub fn explain(day: &Day, by: By, contest: &str, finding: &Finding, reason: &str, note: &str) -> Decision {
    may_type(day, by)?;
    let form = day.form(contest).ok_or(Refusal::UnknownContest)?;
    let rule = form.rules.iter().find(|rule| rule.id == finding.rule).ok_or(Refusal::NoSuchFinding)?;
    if !rule.reasons.iter().any(|known| known == reason) {
        return Err(Refusal::UnknownReason);
    }
    // An explanation stands on the signed paper: it changes only with a new version.
    if is_binding(day, contest) {
        return Err(Refusal::SignedAlready);
    }
    if !day.findings(contest).broken.contains(finding) {
        return Err(Refusal::NoSuchFinding);
    }
    let fact = FindingExplained {
        contest: contest.to_owned(),
        rule: finding.rule.clone(),
        left: finding.left,
        right: finding.right,
        reason: reason.to_owned(),
        note: bounded(note.trim())?,
    };
    Ok(vec![by.states(fact.into())])
}

/// Records that an action after a surplus was done, with its result.
pub fn act_on_surplus(day: &Day, by: By, contest: &str, action: &str, result: &str) -> Decision {
    may_type(day, by)?;
    super::known_contest(day, contest)?;
    if is_binding(day, contest) {
        return Err(Refusal::SignedAlready);
    }
    if !day.procedure().surplus.iter().any(|known| known.id == action) {
        return Err(Refusal::UnknownStep);
    }
    let fact = SurplusActed {
        contest: contest.to_owned(),
        action: action.to_owned(),
        result: super::needed(result, Refusal::FieldsEmpty(vec!["result".into()]))?,
    };
    Ok(vec![by.states(fact.into())])
}
