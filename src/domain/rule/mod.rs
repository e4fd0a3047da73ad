//! Conditions between the figures of a protocol.

use serde::{Deserialize, Serialize};

/// A condition over line ids and whole numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Condition {
    source: String,
}
