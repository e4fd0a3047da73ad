//! Facts of incidents: what was reported, how true it is, what was done, who was called.

use serde::{Deserialize, Serialize};

use super::Ref;

/// How true a report is. It says nothing of what is done about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Veracity {
    /// Somebody said so.
    Reported,
    /// A member of the commission saw it.
    Seen,
    /// It was confirmed.
    Confirmed,
    /// It was refuted.
    Refuted,
}

impl Veracity {
    /// Every degree, in the order in which it is asked.
    pub const ALL: [Self; 4] = [Self::Reported, Self::Seen, Self::Confirmed, Self::Refuted];
}

/// An incident; the private half holds `what`, `place`, `who` and, of a confidential one, its `code` and the place of its
/// `complaint`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncidentReported {
    /// Its number in the register, from 1.
    pub number: u32,
    /// Its code in the taxonomy; empty where it is confidential.
    pub code: String,
    /// How true it is as far as known.
    pub veracity: Veracity,
    /// Whether only its readers may read it.
    pub confidential: bool,
    /// The members who may read a confidential one; empty otherwise.
    pub readers: Vec<Ref>,
    /// The complaint from which it was made; `None` where it is confidential.
    pub complaint: Option<Ref>,
}

/// An incident's entry corrected; the private half holds all of it as it should have been and, of a confidential one,
/// the `reason`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncidentCorrected {
    /// The fact that reported it.
    pub of: Ref,
    /// Its code; empty where it is confidential.
    pub code: String,
    /// Why the entry was wrong; empty where it is confidential.
    pub reason: String,
}

/// What is now known of an incident's truth; the private half holds a `note`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VeracityStated {
    /// The incident.
    pub of: Ref,
    /// How true it is.
    pub veracity: Veracity,
}

/// The commission did something; the private half holds `what`, and `who` did it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionTaken {
    /// The incident.
    pub of: Ref,
}

/// Somebody outside was called; the private half holds who it was `taken_by`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceCalled {
    /// The incident.
    pub of: Ref,
    /// Whom, a contact of the procedure.
    pub service: String,
}

/// How far a call has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallStage {
    /// They arrived.
    Arrived,
    /// They left.
    Left,
    /// They said that they would not come.
    NotComing,
}

impl CallStage {
    /// Every stage.
    pub const ALL: [Self; 3] = [Self::Arrived, Self::Left, Self::NotComing];
}

/// Whoever was called came, left or did not come; the private half holds the `outcome`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallProgressed {
    /// The call.
    pub of: Ref,
    /// How far it has come.
    pub stage: CallStage,
}

/// An incident told to a higher place; the private half holds, of a confidential one, the `receipt`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncidentEscalated {
    /// The incident.
    pub of: Ref,
    /// To whom, of the registers.
    pub to: String,
    /// Their receipt number; empty where they gave none or where it is confidential.
    pub receipt: String,
}

/// An incident is dealt with; the private half holds the `result`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncidentClosed {
    /// The incident.
    pub of: Ref,
}

/// An incident goes on after all; the private half holds, of a confidential one, the `reason`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncidentReopened {
    /// The incident.
    pub of: Ref,
    /// Why; empty where it is confidential.
    pub reason: String,
}
