//! What can be wrong with the text of a condition.

use super::{DEPTH_LIMIT, LENGTH_LIMIT};

/// Where the text of a condition stops being one, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuleError {
    /// Column in characters, from 1; one past the last where something is missing at the end.
    pub column: usize,
    /// What is wrong there.
    pub kind: RuleErrorKind,
}

/// What is wrong with the text of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleErrorKind {
    /// More than [`LENGTH_LIMIT`] characters.
    TooLong,
    /// More than [`DEPTH_LIMIT`] parentheses open at once.
    TooDeep,
    /// A character that the grammar does not know.
    Character(char),
    /// A whole number above 999 999 999.
    NumberTooLarge,
    /// A line, a number or a function should stand here.
    ValueExpected,
    /// A sign, a comparison or the end should stand here.
    SignExpected,
    /// There is no comparison.
    ComparisonExpected,
    /// There is a comparison already.
    SecondComparison,
    /// A function other than `sum`, `abs` and `marks`.
    UnknownFunction,
    /// An opening parenthesis should stand after the name of a function.
    OpeningExpected,
    /// A closing parenthesis should stand here.
    ClosingExpected,
    /// A closing parenthesis that closes nothing.
    NothingToClose,
    /// `sum` takes `votes` only.
    VotesExpected,
    /// `marks` takes one line only.
    LineExpected,
}

impl RuleErrorKind {
    /// A short name for logs and for choosing a sentence.
    pub fn code(self) -> &'static str {
        match self {
            Self::TooLong => "too-long",
            Self::TooDeep => "too-deep",
            Self::Character(_) => "character",
            Self::NumberTooLarge => "number-too-large",
            Self::ValueExpected => "value-expected",
            Self::SignExpected => "sign-expected",
            Self::ComparisonExpected => "comparison-expected",
            Self::SecondComparison => "second-comparison",
            Self::UnknownFunction => "unknown-function",
            Self::OpeningExpected => "opening-expected",
            Self::ClosingExpected => "closing-expected",
            Self::NothingToClose => "nothing-to-close",
            Self::VotesExpected => "votes-expected",
            Self::LineExpected => "line-expected",
        }
    }

    /// The bound that was crossed, for the kinds that have one.
    pub fn limit(self) -> Option<usize> {
        match self {
            Self::TooLong => Some(LENGTH_LIMIT),
            Self::TooDeep => Some(DEPTH_LIMIT),
            _ => None,
        }
    }
}

/// `COLUMN:code`, for whoever has no sentences at hand.
impl std::fmt::Display for RuleError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.column, self.kind.code())
    }
}

impl std::error::Error for RuleError {}
