//! Evaluation in whole numbers. A missing figure, and a sum beyond the range, make the outcome unknown.

use super::{Expression, Sides, Sign, Term};

/// What a condition says about the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Holds,
    /// It does not hold.
    Broken {
        /// The value left of the comparison.
        left: i64,
        /// The value right of it.
        right: i64,
    },
    /// A figure is missing.
    Unknown,
}

impl<L> Sides<L> {
    pub(super) fn outcome(
        &self,
        line: &impl Fn(&L) -> Option<u32>,
        votes: Option<u64>,
        max_marks: u8,
    ) -> Outcome {
        match self.values(line, votes, max_marks) {
            Some((left, right)) if self.comparison.holds(left, right) => Outcome::Holds,
            Some((left, right)) => Outcome::Broken { left, right },
            None => Outcome::Unknown,
        }
    }

    /// The values left and right of the comparison; `None` where a figure is missing.
    pub(super) fn values(
        &self,
        line: &impl Fn(&L) -> Option<u32>,
        votes: Option<u64>,
        max_marks: u8,
    ) -> Option<(i64, i64)> {
        let figures = Known { line, votes, max_marks };
        Some((self.left.value(&figures)?, self.right.value(&figures)?))
    }
}

struct Known<'a, F> {
    line: &'a F,
    votes: Option<u64>,
    max_marks: u8,
}

impl<L> Expression<L> {
    fn value<F: Fn(&L) -> Option<u32>>(&self, figures: &Known<'_, F>) -> Option<i64> {
        let first = self.first.value(figures)?;
        self.rest.iter().try_fold(first, |sum, (sign, term)| match sign {
            Sign::Plus => sum.checked_add(term.value(figures)?),
            Sign::Minus => sum.checked_sub(term.value(figures)?),
        })
    }
}

impl<L> Term<L> {
    fn value<F: Fn(&L) -> Option<u32>>(&self, figures: &Known<'_, F>) -> Option<i64> {
        match self {
            Self::Number(number) => Some(i64::from(*number)),
            Self::Line(line) => (figures.line)(line).map(i64::from),
            Self::Votes => figures.votes?.try_into().ok(),
            Self::Marks(line) => i64::from((figures.line)(line)?).checked_mul(figures.max_marks.into()),
            Self::Abs(inner) => inner.value(figures)?.checked_abs(),
            Self::Group(inner) => inner.value(figures),
        }
    }
}
