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

impl Ground {
    /// The norm as it is printed: without the marks at its end, which say where it was read.
    pub fn norm(&self) -> &str {
        let mut norm = self.law.trim_end();
        while let Some((before, _)) = norm.strip_suffix(']').and_then(|marked| marked.rsplit_once('[')) {
            norm = before.trim_end_matches([' ', ';', ',']);
        }
        norm
    }
}

#[cfg(test)]
mod tests {
    use super::Ground;
    use crate::domain::Localized;

    #[test]
    fn a_norm_is_printed_without_its_mark() {
        for (law, printed) in [
            ("68/2011 §9 §17 [M-M]", "68/2011 §9 §17"),
            ("68/2011 §9 [S 2015] ", "68/2011 §9"),
            ("CEC 12.04.2021 [S 2021]; [M-M]", "CEC 12.04.2021"),
            ("68/2011 [S]: room", "68/2011 [S]: room"),
            ("68/2011 9]", "68/2011 9]"),
            ("68/2011", "68/2011"),
            ("[M-M]", ""),
            ("", ""),
        ] {
            let label = Localized::same("");
            let ground =
                Ground { id: String::new(), label, refusal: true, removal: true, law: law.to_owned() };
            assert_eq!(ground.norm(), printed, "{law}");
        }
    }
}
