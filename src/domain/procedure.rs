//! The procedure of the day: its steps, gates, duties, announcements and reasons.

use serde::{Deserialize, Serialize};

use super::fact::Pile;
use super::form::ReasonText;
use super::{ClockTime, Function, Localized, Phase, StockModel, Verified};

/// The steps of a voting day as an election law orders them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    /// Short name, `a-z`, digits and `-`.
    pub id: String,
    /// Edition of this file.
    pub edition: String,
    /// Where its content comes from.
    pub source: String,
    /// Whether it was compared with the official text.
    pub verified: Verified,
    /// Name of the procedure.
    pub title: Localized,
    /// Minutes after the full hour within which the hour's sheets are expected, 0 to 59.
    pub close_of_hour_minutes: u8,
    /// When votes of a box are mixed before sorting.
    pub mixing: Mixing,
    /// Who may type in which phase; a phase not named is open to every member.
    #[serde(rename = "typing")]
    pub typing: Vec<PhaseTyping>,
    /// Duties drawn by lot.
    #[serde(rename = "duty")]
    pub duties: Vec<ReasonText>,
    /// Numbers that a commission keeps at hand.
    #[serde(rename = "contact")]
    pub contacts: Vec<ReasonText>,
    /// Why a voter leaves without a ballot.
    #[serde(rename = "refusal")]
    pub refusals: Vec<ReasonText>,
    /// Why a voter asks to vote outside the room.
    #[serde(rename = "request", default)]
    pub requests: Vec<ReasonText>,
    /// Why a request was not served.
    #[serde(rename = "unserved", default)]
    pub unserved: Vec<ReasonText>,
    /// Why a ballot is invalid.
    #[serde(rename = "invalid", default)]
    pub invalid: Vec<ReasonText>,
    /// Where to look, in order, when the figures do not balance.
    #[serde(rename = "search", default)]
    pub searches: Vec<Search>,
    /// What is done with a portable box that holds more ballots than it may.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub portable: Option<PortableRule>,
    /// How fast voters can pass.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pace: Option<Pace>,
    /// What to do when more ballots are found than were issued, in order.
    #[serde(rename = "surplus")]
    pub surplus: Vec<ReasonText>,
    /// Steps in their order.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
}

/// A place to look through when the figures do not balance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// Short name, unique in the procedure.
    pub id: String,
    /// What is looked through, in the imperative.
    pub label: Localized,
    /// How it is done.
    pub help: Localized,
    /// Whether the piles that the rule names are counted here until the same figure comes twice running.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub recount: bool,
    /// Source.
    pub law: String,
}

/// Against what the ballots of a portable box are held, and what becomes of a box with more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PortableRule {
    /// How many ballots it may hold.
    pub limit: PortableLimit,
    /// What the rule makes of a box with more; the commission rules on it.
    pub over: super::fact::BoxRuling,
    /// What it says, for those present.
    pub say: Localized,
    /// Source.
    pub law: String,
}

/// How many ballots a portable box may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PortableLimit {
    /// As many as were issued on its trip.
    Issued,
    /// As many as there were requests for its trip.
    Requests,
}

/// How fast voters can pass: for advice, never for a refusal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pace {
    /// Voters an hour and device from which a second device is advised.
    pub second_device: u32,
    /// Voters an hour and device above which the typing is looked at again.
    pub check_typing: u32,
    /// Source.
    pub law: String,
}

/// When the votes of a box are mixed with others before sorting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mixing {
    /// A box with fewer ballots than this has its ballots counted and its votes mixed; 0 sorts every box apart.
    pub below: u32,
    /// What is said aloud.
    pub say: Localized,
}

/// Who may type in a phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhaseTyping {
    /// The phase.
    pub phase: Phase,
    /// The functions that may type in it.
    pub functions: Vec<Function>,
    /// Source.
    pub law: String,
}

/// One step of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Short name, unique in the procedure.
    pub id: String,
    /// The phase to which it belongs.
    pub phase: Phase,
    /// Its name, in the imperative.
    pub label: Localized,
    /// What is read aloud.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub say: Option<Localized>,
    /// How it is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<Localized>,
    /// Source.
    pub law: String,
    /// Whether the next phase waits for it, until two members pass the gate with a reason.
    #[serde(default)]
    pub gate: bool,
    /// Only with this stock model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stock: Option<StockModel>,
    /// When it falls due on voting day, for a step of the phase of voting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<ClockTime>,
    /// What the step records.
    pub does: Does,
    /// Values of the step, for [`Does::Values`].
    #[serde(rename = "field", default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<StepField>,
}

impl Procedure {
    /// The steps that exist under a stock model, in their order.
    pub fn steps_for(&self, stock: StockModel) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(move |step| step.stock.is_none_or(|only| only == stock))
    }
}

impl Step {
    /// The values that are asked under a stock model.
    pub fn fields_for(&self, stock: StockModel) -> impl Iterator<Item = &StepField> {
        self.fields.iter().filter(move |field| field.stock.is_none_or(|only| only == stock))
    }
}

/// What a step records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Does {
    /// The values named in the step.
    Values,
    /// On whose permission the program is used.
    Permission,
    /// The commission's members.
    Members,
    /// The phone list.
    Contacts,
    /// The options of each contest, typed and read back.
    Options,
    /// Members present, and the quorum.
    Presence,
    /// Duties drawn by lot.
    Lots,
    /// Boxes shown empty and sealed.
    Boxes,
    /// Boxes opened for the count.
    OpenBoxes,
}

/// One value of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepField {
    /// Short name, unique in the step.
    pub id: String,
    /// What is asked.
    pub label: Localized,
    /// What is typed.
    pub kind: FieldKind,
    /// Asked once for each contest; a pile of blanks that serve all is asked once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub per_contest: bool,
    /// Only with this stock model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stock: Option<StockModel>,
    /// Whether it may stay empty.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// Whether the value names a person and so stands in the private half of the fact; for [`FieldKind::Text`] only.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
    /// The pile of the stock that the value counts, for [`FieldKind::Number`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pile: Option<Pile>,
    /// Choices, for [`FieldKind::Choice`].
    #[serde(rename = "choice", default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<ReasonText>,
}

/// What kind of value is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// A whole number from 0.
    Number,
    /// A clock time.
    Time,
    /// A line of text.
    Text,
    /// One of the choices.
    Choice,
}
