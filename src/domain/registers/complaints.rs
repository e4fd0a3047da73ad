//! Kinds of complaints, who complains, and until when the commission decides.

use serde::{Deserialize, Serialize};

use crate::domain::Localized;
use crate::domain::form::ReasonText;

/// Rules about complaints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintRules {
    /// Kinds: application, complaint, appeal, act.
    #[serde(rename = "kind")]
    pub kinds: Vec<ReasonText>,
    /// In which capacity somebody complains.
    #[serde(rename = "capacity")]
    pub capacities: Vec<ReasonText>,
    /// Classes of deadlines.
    #[serde(rename = "class")]
    pub classes: Vec<DeadlineClass>,
    /// To whom a complaint or an incident is passed on.
    #[serde(rename = "addressee")]
    pub addressees: Vec<ReasonText>,
    /// How a complainant is answered.
    #[serde(rename = "answer")]
    pub answers: Vec<ReasonText>,
    /// Where a decision of the commission is appealed against; printed on every receipt.
    pub appeal: Localized,
    /// Until when it is appealed against; a blank on paper where it is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appeal_within: Option<Localized>,
    /// Source.
    pub law: String,
}

/// A class of deadline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineClass {
    /// Short name, unique.
    pub id: String,
    /// What it is.
    pub label: Localized,
    /// Until when the commission decides.
    pub due: Due,
    /// Whether the official text was seen. An unverified number of hours or days is shown as something to be filled in and
    /// printed as a blank.
    #[serde(default)]
    pub verified: bool,
    /// Source.
    pub law: String,
}

/// Until when the commission decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Due {
    /// At once: before the next voter, before the next step.
    AtOnce,
    /// Before the count begins.
    BeforeCount,
    /// Before the protocol is signed.
    BeforeSigning,
    /// Within so many hours of its receipt.
    Hours(u16),
    /// Within so many days of its receipt, to the end of the last.
    Days(u16),
}
