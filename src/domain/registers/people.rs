//! Who may be in the room, with which paper and which rights.

use serde::{Deserialize, Serialize};

use crate::domain::Localized;

/// Rules about people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeopleRules {
    /// Categories, in the order in which they are offered.
    #[serde(rename = "category")]
    pub categories: Vec<Category>,
    /// Why a person is not let in, is warned or is removed.
    #[serde(rename = "ground")]
    pub grounds: Vec<Ground>,
}

/// A category of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Short name, unique.
    pub id: String,
    /// Its name.
    pub label: Localized,
    /// The papers that such a person shows.
    pub papers: Localized,
    /// How many of one organisation may be in the room at once; more are warned about, never refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// What such a person may do, one sentence each.
    #[serde(rename = "right")]
    pub rights: Vec<Localized>,
    /// Source.
    pub law: String,
}

/// A ground for not letting in, warning or removing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ground {
    /// Short name, unique.
    pub id: String,
    /// What it is.
    pub label: Localized,
    /// Whether a person may be kept out for it.
    #[serde(default)]
    pub refusal: bool,
    /// Whether a person may be warned and removed for it.
    #[serde(default)]
    pub removal: bool,
    /// The norm.
    pub law: String,
}
