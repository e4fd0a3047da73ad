//! Functions in a precinct commission.

use serde::{Deserialize, Serialize};

/// What a person is in the commission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Function {
    /// Chairs the commission.
    Chair,
    /// Stands in for the chair.
    Deputy,
    /// Keeps the papers and types.
    Secretary,
    /// A member without another function.
    Member,
}

impl Function {
    /// Every function, in the order of a commission's list.
    pub const ALL: [Self; 4] = [Self::Chair, Self::Deputy, Self::Secretary, Self::Member];
}
