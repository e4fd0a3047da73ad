//! Conditions between the figures of a protocol: `L7 + L8 = L9 + L10`.
//!
//! The grammar is `+` and `-` over line ids and whole numbers, `sum(votes)`, `abs(...)`, `marks(LINE)`,
//! parentheses, and one comparison of `= <> <= >= < >`. A condition whose figures are not all there is
//! [`Outcome::Unknown`], never passed.

mod compiled;
mod error;
mod evaluate;
mod expression;
mod figures;
mod parse;
mod scan;
mod shown;

use serde::{Deserialize, Serialize};

pub use compiled::Compiled;
pub use error::{RuleError, RuleErrorKind};
pub use evaluate::Outcome;
pub use expression::{Comparison, Expression, Sign, Term};
pub use figures::Figures;
pub use parse::FUNCTIONS;

/// The most characters that a condition may have.
pub const LENGTH_LIMIT: usize = 400;

/// The most parentheses that may be open at once.
pub const DEPTH_LIMIT: usize = 16;

/// A condition over the figures of one protocol, with the text it was written as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Condition {
    source: String,
    sides: Sides<String>,
}

/// Two expressions and what must hold between them.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Sides<L> {
    left: Expression<L>,
    comparison: Comparison,
    right: Expression<L>,
}

/// A line id in a condition, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Column of its first character in the source, from 1.
    pub column: usize,
    /// The line id.
    pub id: String,
}

impl Condition {
    /// Reads a condition; fails with the column of the first thing that is not one.
    pub fn parse(source: &str) -> Result<Self, RuleError> {
        Ok(Self { sides: parse::sides(source)?, source: source.to_owned() })
    }

    /// The text as it was written.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The comparison that must hold.
    pub fn comparison(&self) -> Comparison {
        self.sides.comparison
    }

    /// What stands left and right of the comparison.
    pub fn sides(&self) -> (&Expression<String>, &Expression<String>) {
        (&self.sides.left, &self.sides.right)
    }

    /// The line ids in it, in their order, each as often as it is written.
    pub fn mentions(&self) -> Vec<Mention> {
        parse::mentions(&self.source)
    }

    /// Whether `sum(votes)` stands in it.
    pub fn counts_votes(&self) -> bool {
        self.sides.left.counts_votes() || self.sides.right.counts_votes()
    }

    /// Says whether it holds for these figures.
    pub fn outcome(&self, figures: &impl Figures) -> Outcome {
        self.sides.outcome(&|id| figures.line(id), figures.votes(), figures.max_marks())
    }

    /// Shows it with the numbers in it and the relation that is true: `11 + 627 <> 630 + 10`.
    ///
    /// A figure that is not there keeps its line id, and the relation is then `?`.
    pub fn shown(&self, figures: &impl Figures) -> String {
        self.sides.shown(&|id| figures.line(id), figures.votes(), figures.max_marks())
    }
}

/// Canonical text: one space around signs, no parentheses that change nothing.
impl std::fmt::Display for Condition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Sides { left, comparison, right } = &self.sides;
        write!(f, "{left} {comparison} {right}")
    }
}

impl From<Condition> for String {
    fn from(condition: Condition) -> Self {
        condition.source
    }
}

impl TryFrom<String> for Condition {
    type Error = RuleError;

    fn try_from(source: String) -> Result<Self, RuleError> {
        Ok(Self { sides: parse::sides(&source)?, source })
    }
}

impl std::str::FromStr for Condition {
    type Err = RuleError;

    fn from_str(source: &str) -> Result<Self, RuleError> {
        Self::parse(source)
    }
}

#[cfg(test)]
mod tests;
