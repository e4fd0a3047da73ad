//! What a file says of incidents.

use serde::{Deserialize, Serialize};

use crate::domain::fact::Veracity;

/// An incident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncidentLine {
    /// Its number.
    pub number: u32,
    /// Whether only its readers may read it.
    pub confidential: bool,
    /// What is public of it; none of a confidential one.
    pub stated: Option<IncidentStated>,
}

/// What is public of an incident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncidentStated {
    /// When it was.
    pub at: String,
    /// Code.
    pub code: String,
    /// How true it is as far as known.
    pub veracity: Veracity,
    /// Number of the complaint from which it was made.
    pub complaint: Option<u32>,
    /// When the commission did something about it.
    pub actions: Vec<String>,
    /// Calls.
    pub calls: Vec<CallLine>,
    /// Where it was told.
    pub escalated: Vec<Told>,
    /// When it was closed; none while it is open.
    pub closed: Option<String>,
}

/// A call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallLine {
    /// Whom.
    pub service: String,
    /// When they were called.
    pub called: String,
    /// When they arrived.
    pub arrived: Option<String>,
    /// When they left.
    pub left: Option<String>,
    /// When they said that they would not come.
    pub not_coming: Option<String>,
}

/// An incident told to a higher place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// When.
    pub at: String,
    /// To whom.
    pub to: String,
    /// Their number; none where they gave none.
    pub receipt: Option<String>,
}
