//! What a table of protocols comes to.

use serde::Serialize;

use crate::domain::{Severity, StockModel};

/// Totals over all rows of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// The stock model whose lines the table has.
    pub stock: StockModel,
    /// Rows below the header.
    pub rows: u64,
    /// Rows with a cell that could not be read.
    pub unreadable: u64,
    /// Rows that were read whole and in which every rule above a notice is known to hold.
    pub balanced: u64,
    /// Rows that hold the same ballots, fewer or more than were issued; `None` where the form asks for neither.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ballots: Option<Ballots>,
    /// Totals of each rule, in the order of the form.
    pub rules: Vec<RuleTotal>,
    /// Headers of columns that belong to nothing in the form.
    pub ignored_columns: Vec<String>,
}

/// Ballots found against ballots issued, over the rows in which both are known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Ballots {
    /// Rows in which as many were found as were issued.
    pub balanced: u64,
    /// Rows in which fewer were found.
    pub short: u64,
    /// Rows in which more were found.
    pub surplus: u64,
    /// Rows in which a figure is missing.
    pub unknown: u64,
}

/// Totals of one rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleTotal {
    /// Its id.
    pub rule: String,
    /// How much it matters.
    pub severity: Severity,
    /// Rows in which it does not hold.
    pub broken: u64,
    /// Rows in which a figure of it is missing.
    pub unknown: u64,
}

impl Ballots {
    /// Rows in which both are known.
    pub fn known(&self) -> u64 {
        self.balanced + self.short + self.surplus
    }
}

impl Summary {
    /// How many findings of a severity there are.
    pub fn found(&self, severity: Severity) -> u64 {
        self.rules.iter().filter(|rule| rule.severity == severity).map(|rule| rule.broken).sum()
    }

    /// Whether every row could be read and none breaks a rule of severity `error`.
    pub fn is_right(&self) -> bool {
        self.unreadable == 0 && self.found(Severity::Error) == 0
    }
}
