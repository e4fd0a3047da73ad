//! What is to be said, before any language: a key of `assets/locales` and its arguments.

use std::borrow::Cow;

use super::number::grouped;
use crate::domain::Localized;

/// A message to be said in whatever language the reader has chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    key: Cow<'static, str>,
    args: Vec<(Cow<'static, str>, Arg)>,
}

impl Text {
    /// Makes the message of a key, without arguments.
    pub const fn new(key: &'static str) -> Self {
        Self { key: Cow::Borrowed(key), args: Vec::new() }
    }

    /// Makes the message of a key that was put together, like `phase-` and the name of a phase.
    pub const fn of(key: String) -> Self {
        Self { key: Cow::Owned(key), args: Vec::new() }
    }

    /// Adds an argument: the variable `$name` of the message.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Arg>) -> Self {
        self.args.push((name.into(), value.into()));
        self
    }

    /// The key in `assets/locales`.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The arguments by name, in the order in which they were added.
    pub fn args(&self) -> impl Iterator<Item = (&str, &Arg)> {
        self.args.iter().map(|(name, value)| (name.as_ref(), value))
    }
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Shown as it is: names, times, and numbers that count nothing, such as a precinct's.
    Str(String),
    /// A count: chooses the plural form and is shown in groups of three digits.
    Num(i64),
    /// Another message, said in the same language.
    Text(Box<Text>),
    /// A text of the data, read in the same language.
    Localized(Localized),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Str(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Str(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Str(text.clone())
    }
}

impl From<Text> for Arg {
    fn from(text: Text) -> Self {
        Self::Text(Box::new(text))
    }
}

impl From<Localized> for Arg {
    fn from(text: Localized) -> Self {
        Self::Localized(text)
    }
}

impl From<&Localized> for Arg {
    fn from(text: &Localized) -> Self {
        Self::Localized(text.clone())
    }
}

macro_rules! counts {
    ($($number:ty),+) => {$(
        impl From<$number> for Arg {
            fn from(number: $number) -> Self {
                Self::Num(number.into())
            }
        }
    )+};
}

counts!(u8, u16, u32, i32, i64);

impl From<u64> for Arg {
    /// A number too large for a count is kept whole, as its digits.
    fn from(number: u64) -> Self {
        i64::try_from(number).map_or_else(|_| Self::Str(grouped(number)), Self::Num)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        (number as u64).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_plain_data() {
        const HELP: Text = Text::new("help");
        let text = Text::of(format!("phase-{}", "count")).with("n", 3).with("inner", HELP);
        assert_eq!(text.key(), "phase-count");
        assert_eq!(text, text.clone());
        assert_eq!(
            text.args().collect::<Vec<_>>(),
            [("n", &Arg::Num(3)), ("inner", &Arg::Text(Box::new(HELP)))]
        );
    }

    #[test]
    fn no_number_is_shown_as_another() {
        assert_eq!(Arg::from(7_u64), Arg::Num(7));
        assert_eq!(Arg::from(7_usize), Arg::Num(7));
        assert_eq!(
            Arg::from(u64::MAX),
            Arg::Str("18\u{a0}446\u{a0}744\u{a0}073\u{a0}709\u{a0}551\u{a0}615".into())
        );
    }
}
