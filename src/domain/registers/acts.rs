//! Voting, templates of acts, and cards for an emergency.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::Localized;
use crate::domain::fact::Ruling;

/// How the commission votes. A quorum is more than half of the approved number, in the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voting {
    /// Of whom more than half must be for it.
    pub majority: Majority,
    /// Source.
    pub law: String,
}

/// Of whom more than half must be for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Majority {
    /// Of the members in the room.
    Present,
    /// Of the approved number of members.
    Approved,
}

/// What the text of an act may ask for between braces.
pub const PLACEHOLDERS: &[&str] = &[
    "box",
    "category",
    "code",
    "contest",
    "counter",
    "date",
    "device",
    "difference",
    "found",
    "ground",
    "issued",
    "member",
    "minutes",
    "name",
    "norm",
    "number",
    "opened",
    "organisation",
    "pack",
    "place",
    "precinct",
    "reason",
    "replacement",
    "ruling",
    "seals_found",
    "seals_on",
    "time",
    "votes",
    "what",
    "witness",
];

/// To what a template of an act may fit, beside the codes of incidents.
pub const SUBJECTS: &[&str] = &[
    "box",
    "box-differs",
    "complaint",
    "decision",
    "demand",
    "device",
    "member",
    "not-let-in",
    "pack",
    "pack-over",
    "pack-short",
    "person",
    "protocol",
    "published",
    "removal",
    "step",
    "trip",
];

/// A template of an act. `{name}` in its text stands for what the day's facts say; what they do not say is left as a
/// line to be filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActTemplate {
    /// Short name, unique.
    pub id: String,
    /// Its title.
    pub title: Localized,
    /// Its text.
    pub text: Localized,
    /// Source.
    pub law: String,
    /// What it fits, of [`SUBJECTS`] or a code of the taxonomy; it is offered for that before the others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fits: Vec<String>,
    /// What a ruling is called in it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub rulings: BTreeMap<Ruling, Localized>,
}

/// A card that is read and done line by line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Short name, unique.
    pub id: String,
    /// When it is taken in hand.
    pub title: Localized,
    /// The code of the taxonomy under which it is recorded.
    pub code: String,
    /// What to do, in this order.
    #[serde(rename = "step")]
    pub steps: Vec<Localized>,
    /// The materials that must stay in sight; who holds each is asked.
    #[serde(rename = "material")]
    pub materials: Vec<Localized>,
}
