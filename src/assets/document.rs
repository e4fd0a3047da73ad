//! A TOML text in which every value knows its place.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{FileError, Place, Problem};

/// One step on the way to a value.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step<'a> {
    Key(&'a str),
    Entry(usize),
}

impl<'a> From<&'a str> for Step<'a> {
    fn from(key: &'a str) -> Self {
        Self::Key(key)
    }
}

impl From<usize> for Step<'_> {
    fn from(entry: usize) -> Self {
        Self::Entry(entry)
    }
}

/// The way to a value: `at!["rule", 3, "holds"]`.
macro_rules! at {
    ($($step:expr),* $(,)?) => { &[$($crate::assets::document::Step::from($step)),*][..] };
}
pub(super) use at;

/// A TOML text, its file's name and its values.
pub(super) struct Document<'a> {
    file: &'a str,
    text: &'a str,
    root: Spanned<DeValue<'a>>,
}

impl<'a> Document<'a> {
    /// Reads the text; fails where it is not TOML.
    pub fn parse(file: &'a str, text: &'a str) -> Result<Self, FileError> {
        let (table, errors) = DeTable::parse_recoverable(text);
        let start = |error: &toml::de::Error| error.span().map_or(0, |span| span.start);
        if let Some(error) = errors.into_iter().min_by_key(start) {
            let detail = error.message().to_owned();
            return Err(error_at(file, place(text, start(&error)), Problem::Syntax { detail }));
        }
        let root = Spanned::new(table.span(), DeValue::Table(table.into_inner()));
        Ok(Self { file, text, root })
    }

    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The value at the end of a way; `None` where there is none.
    pub fn value(&self, way: &[Step<'_>]) -> Option<&DeValue<'a>> {
        let (value, found) = self.follow(way);
        (found == way.len()).then(|| value.get_ref())
    }

    /// How many entries the array at the end of a way has; 0 where there is none.
    pub fn entries(&self, way: &[Step<'_>]) -> usize {
        self.value(way).and_then(DeValue::as_array).map_or(0, |array| array.len())
    }

    /// An error at the end of a way, or at the last value on it that is there.
    pub fn error(&self, way: &[Step<'_>], problem: Problem) -> FileError {
        let (value, _) = self.follow(way);
        self.error_at_byte(value.span().start, problem)
    }

    /// An error at a character, from 1, of the string at the end of a way.
    ///
    /// A string whose text differs from its value (escapes, several lines) is pointed at as a whole.
    pub fn error_in(&self, way: &[Step<'_>], column: usize, problem: Problem) -> FileError {
        let (value, _) = self.follow(way);
        let span = value.span();
        let start = value.get_ref().as_str().and_then(|inside| {
            let quoted = self.text.get(span.clone())?;
            let first = if inside.is_empty() { 1 } else { quoted.find(inside)? };
            let before: usize = inside.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
            Some(span.start + first + before)
        });
        self.error_at_byte(start.unwrap_or(span.start), problem)
    }

    /// An error at a byte of the text.
    pub fn error_at_byte(&self, byte: usize, problem: Problem) -> FileError {
        error_at(self.file, place(self.text, byte), problem)
    }

    fn follow(&self, way: &[Step<'_>]) -> (&Spanned<DeValue<'a>>, usize) {
        let mut value = &self.root;
        for (taken, step) in way.iter().enumerate() {
            let next = match step {
                Step::Key(key) => value.get_ref().as_table().and_then(|table| table.get(*key)),
                Step::Entry(entry) => value.get_ref().as_array().and_then(|array| array.get(*entry)),
            };
            match next {
                Some(next) => value = next,
                None => return (value, taken),
            }
        }
        (value, way.len())
    }
}

/// The line and character of a byte of a text.
pub(super) fn place(text: &str, byte: usize) -> Place {
    let mut before = text;
    if let Some((head, _)) = (0..=byte.min(text.len())).rev().find_map(|end| text.split_at_checked(end)) {
        before = head;
    }
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let column = before.chars().count() - before.get(..line_start).map_or(0, |lines| lines.chars().count());
    Place { line: before.matches('\n').count() + 1, column: column + 1 }
}

/// An error at a place of a file.
pub(super) fn error_at(file: &str, place: Place, problem: Problem) -> FileError {
    FileError { file: file.to_owned(), line: place.line, column: place.column, problem }
}
