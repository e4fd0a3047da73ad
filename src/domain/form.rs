//! The form of a protocol: its lines and the rules that hold between them.
//!
//! A form is data that a commission can correct without a programmer; what its texts say is not read here.

use serde::{Deserialize, Serialize};

use super::rule::Condition;
use super::{Localized, StockModel, Verified};

/// A protocol form of one kind of contest in one edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Short name, `a-z`, digits and `-`; profiles refer to it.
    pub id: String,
    /// Which edition of the official form this follows, in words or a date.
    pub edition: String,
    /// Where the lines and rules come from.
    pub source: String,
    /// Whether somebody compared it with the official text.
    pub verified: Verified,
    /// Name of the form.
    pub title: Localized,
    /// Numbered lines above the options, in their printed order.
    #[serde(rename = "line")]
    pub lines: Vec<Line>,
    /// Options fixed by the form; only forms for `check` have them, else the profile gives them.
    #[serde(rename = "option", default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<FormOption>,
    /// What must hold between the lines.
    #[serde(rename = "rule")]
    pub rules: Vec<Rule>,
    /// What may explain a rule that does not hold.
    #[serde(rename = "reason", default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<ReasonText>,
}

/// One numbered line of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Name used in rules: `L` and digits or letters, e.g. `L7`.
    pub id: String,
    /// The number printed on the form.
    pub number: String,
    /// What the form says the line is.
    pub label: Localized,
    /// What the line counts, so that the program knows a line by its meaning, not its number.
    pub counts: Counts,
    /// Only with this stock model; a line without one is in both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stock: Option<StockModel>,
    /// Whether nothing at all may stand there; otherwise a zero must be typed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub may_be_blank: bool,
    /// Its header in a CSV of protocols.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
}

/// What a line of a form counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counts {
    /// Voters in the list.
    List,
    /// Pre-printed ballots received.
    Received,
    /// Ballots printed on demand for this contest.
    Printed,
    /// Ballots issued before the day.
    IssuedEarly,
    /// Ballots issued in the room.
    IssuedRoom,
    /// Ballots issued outside the room.
    IssuedOutside,
    /// Unused ballots, cancelled.
    Cancelled,
    /// Spoiled ballots, exchanged and cancelled.
    Spoiled,
    /// Prints that failed and were never issued.
    Misprints,
    /// Ballots found in portable boxes.
    Portable,
    /// Ballots found in stationary boxes, machines and fallback boxes.
    Stationary,
    /// Valid ballots.
    Valid,
    /// Invalid ballots.
    Invalid,
    /// Ballots lost.
    Lost,
    /// Ballots not counted on receipt.
    Unaccounted,
    /// Complaints, applications and acts.
    Complaints,
    /// Anything else.
    Other,
}

/// An option that the form itself fixes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormOption {
    /// Its number on the ballot, from 1.
    pub number: u16,
    /// Its name.
    pub label: Localized,
    /// Its header in a CSV of protocols.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
}

/// Something that must hold between the figures of one protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Short name, unique in the form.
    pub id: String,
    /// The condition itself.
    pub holds: Condition,
    /// How much it matters.
    pub severity: Severity,
    /// The rule is suppressed unless this holds, so that one slip does not raise ten findings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_if: Option<Condition>,
    /// Only with this stock model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stock: Option<StockModel>,
    /// Lines whose piles are to be counted again, in order.
    pub look_at: Vec<String>,
    /// Ids of [`ReasonText`] that may explain it; empty where nothing may.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<String>,
    /// What is wrong, in a sentence.
    pub say: Localized,
    /// What to do on paper now.
    #[serde(rename = "do")]
    pub remedy: Localized,
    /// Where the rule comes from.
    pub law: String,
}

/// How much a broken rule matters; [`super::finding`] says what each does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing.
    Notice,
    /// A fact of the paper that wants a reason.
    Warning,
    /// The commission's own sums disagree.
    Error,
    /// More ballots found than issued.
    Alarm,
}

/// A reason that may be given for a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReasonText {
    /// Short name.
    pub id: String,
    /// The reason in words.
    pub label: Localized,
}

impl Form {
    /// The lines that exist under a stock model, in printed order.
    pub fn lines_for(&self, stock: StockModel) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.stock.is_none_or(|only| only == stock))
    }

    /// The rules that apply under a stock model.
    pub fn rules_for(&self, stock: StockModel) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(move |rule| rule.stock.is_none_or(|only| only == stock))
    }
}
