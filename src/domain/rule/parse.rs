//! Reads the text of a condition by recursive descent, to a bounded depth.

use super::scan::{Scan, Token, What};
use super::{DEPTH_LIMIT, Expression, LENGTH_LIMIT, Mention, RuleError, RuleErrorKind, Sides, Sign, Term};

/// Words that name a function and so cannot name a line.
pub const FUNCTIONS: [&str; 3] = ["sum", "abs", "marks"];
const VOTES: &str = "votes";

/// Reads a whole condition.
pub(super) fn sides(source: &str) -> Result<Sides<String>, RuleError> {
    if source.chars().nth(LENGTH_LIMIT).is_some() {
        return Err(RuleError { column: LENGTH_LIMIT + 1, kind: RuleErrorKind::TooLong });
    }
    let mut parser = Parser { scan: Scan::new(source), next: None, end: 1, depth: 0 };
    parser.advance()?;
    let left = parser.expression()?;
    let comparison = match parser.next.map(|token| token.what) {
        Some(What::Comparison(comparison)) => comparison,
        Some(What::Close) => return Err(parser.wrong(RuleErrorKind::NothingToClose)),
        Some(_) => return Err(parser.wrong(RuleErrorKind::SignExpected)),
        None => return Err(parser.wrong(RuleErrorKind::ComparisonExpected)),
    };
    parser.advance()?;
    let right = parser.expression()?;
    match parser.next.map(|token| token.what) {
        None => Ok(Sides { left, comparison, right }),
        Some(What::Close) => Err(parser.wrong(RuleErrorKind::NothingToClose)),
        Some(What::Comparison(_)) => Err(parser.wrong(RuleErrorKind::SecondComparison)),
        Some(_) => Err(parser.wrong(RuleErrorKind::SignExpected)),
    }
}

/// Lists the line ids of a text that is a condition.
pub(super) fn mentions(source: &str) -> Vec<Mention> {
    let mut scan = Scan::new(source);
    let mut found = Vec::new();
    let mut last = None;
    while let Ok(Some(Token { column, what })) = scan.next() {
        if let What::Word(word) = what
            && !FUNCTIONS.contains(&word)
            && last != Some(What::Word("sum"))
        {
            found.push(Mention { column, id: word.to_owned() });
        }
        if what != What::Open {
            last = Some(what);
        }
    }
    found
}

struct Parser<'a> {
    scan: Scan<'a>,
    next: Option<Token<'a>>,
    end: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn advance(&mut self) -> Result<(), RuleError> {
        self.next = self.scan.next()?;
        self.end = self.scan.column();
        Ok(())
    }

    fn wrong(&self, kind: RuleErrorKind) -> RuleError {
        RuleError { column: self.next.map_or(self.end, |token| token.column), kind }
    }

    fn expression(&mut self) -> Result<Expression<String>, RuleError> {
        let mut expression = match self.term()? {
            // A group in front changes nothing, so its terms become the first of this expression.
            Term::Group(inner) => *inner,
            first => Expression { first, rest: Vec::new() },
        };
        while let Some(Token { what: What::Sign(sign), .. }) = self.next {
            self.advance()?;
            match self.term()? {
                Term::Group(inner) if inner.rest.is_empty() || sign == Sign::Plus => {
                    expression.rest.push((sign, inner.first));
                    expression.rest.extend(inner.rest);
                }
                term => expression.rest.push((sign, term)),
            }
        }
        Ok(expression)
    }

    fn term(&mut self) -> Result<Term<String>, RuleError> {
        let Some(Token { column, what }) = self.next else {
            return Err(self.wrong(RuleErrorKind::ValueExpected));
        };
        match what {
            What::Number(number) => {
                self.advance()?;
                Ok(Term::Number(number))
            }
            What::Word(word) => {
                self.advance()?;
                self.named(column, word)
            }
            What::Open => Ok(Term::Group(Box::new(self.parenthesised()?))),
            What::Close | What::Sign(_) | What::Comparison(_) => {
                Err(self.wrong(RuleErrorKind::ValueExpected))
            }
        }
    }

    fn named(&mut self, column: usize, word: &'a str) -> Result<Term<String>, RuleError> {
        let opened = self.next.is_some_and(|token| token.what == What::Open);
        match word {
            _ if !opened && FUNCTIONS.contains(&word) => Err(self.wrong(RuleErrorKind::OpeningExpected)),
            _ if !opened => Ok(Term::Line(word.to_owned())),
            "abs" => Ok(Term::Abs(Box::new(self.parenthesised()?))),
            "sum" => match self.only_word(RuleErrorKind::VotesExpected)? {
                (VOTES, _) => Ok(Term::Votes),
                (_, column) => Err(RuleError { column, kind: RuleErrorKind::VotesExpected }),
            },
            "marks" => match self.only_word(RuleErrorKind::LineExpected)? {
                (function, column) if FUNCTIONS.contains(&function) => {
                    Err(RuleError { column, kind: RuleErrorKind::LineExpected })
                }
                (line, _) => Ok(Term::Marks(line.to_owned())),
            },
            _ => Err(RuleError { column, kind: RuleErrorKind::UnknownFunction }),
        }
    }

    fn parenthesised(&mut self) -> Result<Expression<String>, RuleError> {
        if self.depth == DEPTH_LIMIT {
            return Err(self.wrong(RuleErrorKind::TooDeep));
        }
        self.depth += 1;
        self.advance()?;
        let inner = self.expression()?;
        self.close()?;
        self.depth -= 1;
        Ok(inner)
    }

    fn only_word(&mut self, otherwise: RuleErrorKind) -> Result<(&'a str, usize), RuleError> {
        self.advance()?;
        let Some(Token { column, what: What::Word(word) }) = self.next else {
            return Err(self.wrong(otherwise));
        };
        self.advance()?;
        self.close()?;
        Ok((word, column))
    }

    fn close(&mut self) -> Result<(), RuleError> {
        if self.next.is_some_and(|token| token.what == What::Close) {
            return self.advance();
        }
        Err(self.wrong(RuleErrorKind::ClosingExpected))
    }
}
