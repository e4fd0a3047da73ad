//! What is told of a list of people that was imported: on the screen in short, and whole as a text beside the book.
//!
//! Neither names anybody: rows are named by their lines.

use std::path::Path;

use crate::domain::{Day, Localized, Moment, Registers};
use crate::exchange::people::{Encoding, PeopleList, Problem};
use crate::text::{Messages, Text, date, sanitize};

/// The most rows that the message names; the text beside the book names all.
const MOST_TOLD: usize = 6;

/// How much of a file's name is told.
const MOST_NAME: usize = 80;

/// What was taken of a list, and what was not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Name of the file.
    pub file: String,
    /// How many rows were taken.
    pub taken: usize,
    /// Rows that were not, in the order of the list: line and why.
    pub left: Vec<(usize, Text)>,
    /// What else has to be known.
    pub notes: Vec<Text>,
}

impl Report {
    /// Gathers what is to be told; `known` are the lines of those who stood in the register before.
    pub fn new(path: &Path, list: &PeopleList, known: Vec<usize>, registers: Option<&Registers>) -> Self {
        let bad = list.bad.iter().map(|bad| (bad.line, bad.problem.text()));
        let again = list
            .duplicates
            .iter()
            .map(|(line, first)| (*line, Text::new("people-row-again").with("line", first.to_string())));
        let known = known.into_iter().map(|line| (line, Text::new("people-row-known")));
        let mut left: Vec<_> = bad.chain(again).chain(known).collect();
        left.sort_by_key(|(line, _)| *line);
        let mut notes = Vec::new();
        if list.bad.iter().any(|bad| matches!(bad.problem, Problem::UnknownCategory)) {
            notes.extend(registers.map(categories));
        }
        if list.encoding == Encoding::Windows1251 {
            notes.push(Text::new("people-report-letters"));
        }
        if !list.ignored.is_empty() {
            let columns = list.ignored.iter().map(|column| format!("«{column}»"));
            let columns = columns.collect::<Vec<_>>().join(", ");
            notes.push(Text::new("people-report-ignored").with("columns", columns));
        }
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        let file = sanitize(&name, MOST_NAME);
        Self { file, taken: list.entries.len(), left, notes }
    }

    /// The message: how many were taken, where all of it stands, and the first rows that were not taken.
    pub fn told(&self, kept: Text) -> Text {
        let rows = self.left.iter().take(MOST_TOLD).map(line);
        let more = self.left.len().saturating_sub(MOST_TOLD);
        let more = (more > 0).then(|| Text::new("people-report-more").with("count", more));
        // What does not fit on a small screen is cut at its end.
        let all = [self.head(), kept].into_iter().chain(rows).chain(more).chain(self.notes.iter().cloned());
        all.reduce(below).unwrap_or_else(|| self.head())
    }

    /// The whole report as a page of plain text.
    pub fn page(&self, day: &Day, now: Moment, messages: &Messages) -> String {
        let title = Text::new("people-report-title")
            .with("precinct", &day.opened.precinct)
            .with("time", date::moment(now, day.offset(), messages.language()));
        let mark = day.opened.practice.then(|| Text::new("practice-mark"));
        let all = mark.into_iter().chain([title, self.head()]).chain(self.left.iter().map(line));
        let all = all.chain(self.notes.iter().cloned());
        all.map(|text| messages.say(&text) + "\n").collect()
    }

    fn head(&self) -> Text {
        let head = Text::new("people-report").with("file", &self.file).with("taken", self.taken);
        head.with("left", self.left.len())
    }
}

/// What categories are called, so that whoever wrote the list can mend it.
fn categories(registers: &Registers) -> Text {
    let labels = |of: fn(&Localized) -> &String| {
        let all = registers.people.categories.iter().map(|category| of(&category.label).as_str());
        all.collect::<Vec<_>>().join("; ")
    };
    let all = Localized {
        ky: labels(|label| &label.ky),
        ru: labels(|label| &label.ru),
        en: labels(|label| &label.en),
    };
    Text::new("people-report-categories").with("categories", all)
}

fn line((line, why): &(usize, Text)) -> Text {
    Text::new("people-report-line").with("line", line.to_string()).with("why", why.clone())
}

fn below(above: Text, text: Text) -> Text {
    Text::new("people-report-below").with("above", above).with("text", text)
}
