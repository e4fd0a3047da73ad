//! A condition with the numbers in it, for the person who looks for the mistake.

use super::{Expression, Outcome, Sides, Term};

impl<L: std::fmt::Display> Sides<L> {
    pub(super) fn shown(
        &self,
        line: &impl Fn(&L) -> Option<u32>,
        votes: Option<u64>,
        max_marks: u8,
    ) -> String {
        let relation = match self.outcome(line, votes, max_marks) {
            Outcome::Holds => self.comparison.to_string(),
            Outcome::Broken { .. } => self.comparison.opposite().to_string(),
            Outcome::Unknown => "?".to_owned(),
        };
        let term = |term: &Term<L>| shown(term, line, votes, max_marks);
        format!("{} {relation} {}", joined(&self.left, &term), joined(&self.right, &term))
    }
}

fn joined<L>(expression: &Expression<L>, term: &impl Fn(&Term<L>) -> String) -> String {
    let mut text = term(&expression.first);
    for (sign, next) in &expression.rest {
        text += &[" ", &sign.to_string(), " ", &term(next)].concat();
    }
    text
}

fn shown<L: std::fmt::Display>(
    term: &Term<L>,
    line: &impl Fn(&L) -> Option<u32>,
    votes: Option<u64>,
    max_marks: u8,
) -> String {
    let again = |term: &Term<L>| shown(term, line, votes, max_marks);
    match term {
        Term::Line(id) => line(id).map_or_else(|| id.to_string(), |figure| figure.to_string()),
        Term::Votes => votes.map_or_else(|| term.to_string(), |sum| sum.to_string()),
        Term::Marks(id) => match line(id) {
            Some(figure) if max_marks == 1 => figure.to_string(),
            Some(figure) => format!("{figure} * {max_marks}"),
            None => term.to_string(),
        },
        Term::Abs(inner) => format!("abs({})", joined(inner, &again)),
        Term::Group(inner) => format!("({})", joined(inner, &again)),
        Term::Number(number) => number.to_string(),
    }
}
