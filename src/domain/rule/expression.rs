//! The tree of a condition, and its canonical text.

use std::fmt::{Display, Formatter, Result};

/// Terms added and subtracted; `L` is what names a line: its id, or a slot once compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expression<L> {
    /// The first term.
    pub first: Term<L>,
    /// The terms after it, each with its sign.
    pub rest: Vec<(Sign, Term<L>)>,
}

/// One term of an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term<L> {
    /// A whole number.
    Number(u32),
    /// The figure of a line.
    Line(L),
    /// `sum(votes)`: the votes of all options.
    Votes,
    /// `marks(LINE)`: the line times the marks that a valid ballot may hold.
    Marks(L),
    /// `abs(...)`: without its sign.
    Abs(Box<Expression<L>>),
    /// Parentheses.
    Group(Box<Expression<L>>),
}

/// Whether a term is added or subtracted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// `+`
    Plus,
    /// `-`
    Minus,
}

/// What must hold between the two sides of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// `=`
    Equal,
    /// `<>`
    NotEqual,
    /// `<=`
    AtMost,
    /// `>=`
    AtLeast,
    /// `<`
    Less,
    /// `>`
    More,
}

impl Comparison {
    /// Whether it holds between two numbers.
    pub fn holds(self, left: i64, right: i64) -> bool {
        match self {
            Self::Equal => left == right,
            Self::NotEqual => left != right,
            Self::AtMost => left <= right,
            Self::AtLeast => left >= right,
            Self::Less => left < right,
            Self::More => left > right,
        }
    }

    /// The comparison that holds exactly where this one does not.
    #[must_use]
    pub fn opposite(self) -> Self {
        match self {
            Self::Equal => Self::NotEqual,
            Self::NotEqual => Self::Equal,
            Self::AtMost => Self::More,
            Self::AtLeast => Self::Less,
            Self::Less => Self::AtLeast,
            Self::More => Self::AtMost,
        }
    }
}

impl<L> Expression<L> {
    pub(super) fn counts_votes(&self) -> bool {
        let mut terms = std::iter::once(&self.first).chain(self.rest.iter().map(|(_, term)| term));
        terms.any(|term| match term {
            Term::Votes => true,
            Term::Abs(inner) | Term::Group(inner) => inner.counts_votes(),
            Term::Number(_) | Term::Line(_) | Term::Marks(_) => false,
        })
    }

    /// Names its lines in another way; `None` where `name` knows a line not.
    pub(super) fn renamed<M>(&self, name: &impl Fn(&L) -> Option<M>) -> Option<Expression<M>> {
        let mut rest = Vec::with_capacity(self.rest.len());
        for (sign, term) in &self.rest {
            rest.push((*sign, term.renamed(name)?));
        }
        Some(Expression { first: self.first.renamed(name)?, rest })
    }
}

impl<L> Term<L> {
    fn renamed<M>(&self, name: &impl Fn(&L) -> Option<M>) -> Option<Term<M>> {
        Some(match self {
            Self::Number(number) => Term::Number(*number),
            Self::Line(line) => Term::Line(name(line)?),
            Self::Votes => Term::Votes,
            Self::Marks(line) => Term::Marks(name(line)?),
            Self::Abs(inner) => Term::Abs(Box::new(inner.renamed(name)?)),
            Self::Group(inner) => Term::Group(Box::new(inner.renamed(name)?)),
        })
    }
}

impl<L: Display> Display for Expression<L> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "{}", self.first)?;
        self.rest.iter().try_for_each(|(sign, term)| write!(f, " {sign} {term}"))
    }
}

impl<L: Display> Display for Term<L> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Line(line) => write!(f, "{line}"),
            Self::Votes => f.write_str("sum(votes)"),
            Self::Marks(line) => write!(f, "marks({line})"),
            Self::Abs(inner) => write!(f, "abs({inner})"),
            Self::Group(inner) => write!(f, "({inner})"),
        }
    }
}

impl Display for Sign {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(match self {
            Self::Plus => "+",
            Self::Minus => "-",
        })
    }
}

impl Display for Comparison {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(match self {
            Self::Equal => "=",
            Self::NotEqual => "<>",
            Self::AtMost => "<=",
            Self::AtLeast => ">=",
            Self::Less => "<",
            Self::More => ">",
        })
    }
}
