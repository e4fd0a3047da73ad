//! Problems as they are found, each with its place.

use crate::assets::document::{Document, Step};
use crate::assets::{FileError, Problem, shape};
use crate::domain::Localized;

pub(super) struct Report<'a> {
    document: &'a Document<'a>,
    problems: Vec<FileError>,
}

impl<'a> Report<'a> {
    pub fn new(document: &'a Document<'a>) -> Self {
        Self { document, problems: Vec::new() }
    }

    /// The problems in the order of the text.
    pub fn finish(mut self) -> Vec<FileError> {
        self.problems.sort_by_key(|problem| (problem.line, problem.column));
        self.problems
    }

    pub fn add(&mut self, way: &[Step<'_>], problem: Problem) {
        self.problems.push(self.document.error(way, problem));
    }

    /// Adds a problem at a character, from 1, of a string.
    pub fn add_in(&mut self, way: &[Step<'_>], column: usize, problem: Problem) {
        self.problems.push(self.document.error_in(way, column, problem));
    }

    pub fn wrong_unless(&mut self, right: bool, way: &[Step<'_>], problem: Problem) {
        if !right {
            self.add(way, problem);
        }
    }

    pub fn id(&mut self, way: &[Step<'_>], id: &str) {
        self.wrong_unless(shape::is_id(id), way, Problem::BadId);
    }

    pub fn text(&mut self, way: &[Step<'_>], text: &str) {
        self.wrong_unless(!text.trim().is_empty(), way, Problem::EmptyText);
    }

    pub fn localized(&mut self, way: &[Step<'_>], text: &Localized) {
        for (language, text) in [("ky", &text.ky), ("ru", &text.ru), ("en", &text.en)] {
            let mut way = way.to_vec();
            way.push(Step::Key(language));
            self.text(&way, text);
        }
    }

    /// Finds values that stand twice in entries that may meet; `way` leads to the array, `key` to an entry's value.
    pub fn unique<T: PartialEq + std::fmt::Display>(
        &mut self,
        way: &[Step<'_>],
        key: &str,
        values: &[T],
        meet: impl Fn(usize, usize) -> bool,
    ) {
        for (entry, value) in values.iter().enumerate() {
            let mut earlier = values.iter().take(entry).enumerate();
            if earlier.any(|(other, twin)| twin == value && meet(other, entry)) {
                let mut way = way.to_vec();
                way.extend([Step::Entry(entry), Step::Key(key)]);
                self.add(&way, Problem::Duplicate { value: value.to_string() });
            }
        }
    }
}

/// For [`Report::unique`]: every entry may meet every other.
pub(super) fn always(_: usize, _: usize) -> bool {
    true
}
