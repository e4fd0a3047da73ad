//! All rules that one day follows, as they are written into its book.

use serde::{Deserialize, Serialize};

use super::{ContestSpec, Form, Procedure, Profile, Registers};

/// A profile with its forms and procedure, and the SHA-256 of the files they came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rulebook {
    /// The election.
    pub profile: Profile,
    /// Its forms.
    pub forms: Vec<Form>,
    /// Its procedure.
    pub procedure: Procedure,
    /// Its registers; books made before there were registers have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registers: Option<Registers>,
    /// Where each came from.
    pub sources: Vec<SourceHash>,
}

/// A file and its SHA-256.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceHash {
    /// Its name, without folders.
    pub name: String,
    /// Hexadecimal, 64 digits.
    pub sha256: String,
}

impl Rulebook {
    /// The contest with this id.
    pub fn contest(&self, id: &str) -> Option<&ContestSpec> {
        self.profile.contests.iter().find(|contest| contest.id == id)
    }

    /// The form of a contest.
    pub fn form_of(&self, contest: &str) -> Option<&Form> {
        let wanted = &self.contest(contest)?.form;
        self.forms.iter().find(|form| &form.id == wanted)
    }
}
