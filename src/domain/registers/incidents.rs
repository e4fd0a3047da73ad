//! The taxonomy of incidents.

use serde::{Deserialize, Serialize};

use crate::domain::Localized;

/// Rules about incidents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncidentRules {
    /// Groups, in the order in which they are offered.
    #[serde(rename = "group")]
    pub groups: Vec<Group>,
    /// Codes, the core ones of a group before the others.
    #[serde(rename = "code")]
    pub codes: Vec<Code>,
    /// Source.
    pub law: String,
}

/// A group of codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The letters before the dash of its codes.
    pub id: String,
    /// Its name.
    pub label: Localized,
}

/// A code of the taxonomy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// Group and number, like `OP-01`.
    pub id: String,
    /// Its name.
    pub label: Localized,
    /// 1 a note, 2 to be mended now, 3 touches rights or figures, 4 stop, secure and call at once.
    pub severity: u8,
    /// Who is competent, the first first.
    pub competent: Vec<Competence>,
    /// The class of deadline.
    pub class: String,
    /// Whether it stands before the others of its group.
    #[serde(default)]
    pub core: bool,
    /// Whether an incident of it is confidential unless the member at the keyboard says otherwise.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub confidential: bool,
    /// What to do first, one sentence each.
    #[serde(rename = "step")]
    pub steps: Vec<Localized>,
}

/// Who is competent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Competence {
    /// The chair alone.
    Chair,
    /// The commission by decision.
    Commission,
    /// The territorial commission.
    Territorial,
    /// The central commission.
    Central,
    /// The police.
    Police,
    /// The prosecutor or a court.
    Prosecutor,
    /// Local self-government.
    LocalGovernment,
}
