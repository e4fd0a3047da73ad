//! Cuts the text of a condition into words and signs.

use super::{Comparison, RuleError, RuleErrorKind, Sign};

const LARGEST: u32 = 999_999_999;

/// One word or sign, and the column of its first character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub column: usize,
    pub what: What<'a>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What<'a> {
    Number(u32),
    Word(&'a str),
    Sign(Sign),
    Comparison(Comparison),
    Open,
    Close,
}

/// Reads the tokens of a text one by one.
pub(super) struct Scan<'a> {
    rest: &'a str,
    column: usize,
}

impl<'a> Scan<'a> {
    pub fn new(source: &'a str) -> Self {
        Self { rest: source, column: 1 }
    }

    /// The column after the last token taken, blanks skipped.
    pub fn column(&self) -> usize {
        self.column
    }

    /// Takes the next token; `None` at the end.
    pub fn next(&mut self) -> Result<Option<Token<'a>>, RuleError> {
        self.take_while(|c| c.is_ascii_whitespace());
        let column = self.column;
        let Some(first) = self.rest.chars().next() else { return Ok(None) };
        let what = match first {
            'a'..='z' | 'A'..='Z' => What::Word(self.take_while(|c| c.is_ascii_alphanumeric())),
            '0'..='9' => What::Number(self.number()?),
            _ => self.sign().ok_or(RuleError { column, kind: RuleErrorKind::Character(first) })?,
        };
        Ok(Some(Token { column, what }))
    }

    fn number(&mut self) -> Result<u32, RuleError> {
        let column = self.column;
        let digits = self.take_while(|c| c.is_ascii_digit());
        let number = digits.parse().ok().filter(|number| *number <= LARGEST);
        number.ok_or(RuleError { column, kind: RuleErrorKind::NumberTooLarge })
    }

    fn sign(&mut self) -> Option<What<'a>> {
        let signs = [
            ("<>", What::Comparison(Comparison::NotEqual)),
            ("<=", What::Comparison(Comparison::AtMost)),
            (">=", What::Comparison(Comparison::AtLeast)),
            ("<", What::Comparison(Comparison::Less)),
            (">", What::Comparison(Comparison::More)),
            ("=", What::Comparison(Comparison::Equal)),
            ("+", What::Sign(Sign::Plus)),
            ("-", What::Sign(Sign::Minus)),
            ("(", What::Open),
            (")", What::Close),
        ];
        let (what, rest) =
            signs.into_iter().find_map(|(text, what)| Some((what, self.rest.strip_prefix(text)?)))?;
        self.column += self.rest.len() - rest.len();
        self.rest = rest;
        Some(what)
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !wanted(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.column += taken.chars().count();
        self.rest = rest;
        taken
    }
}
