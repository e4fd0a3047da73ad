//! `tartip show`: a day in plain text for screen readers, and as JSON for scripts.
//!
//! Text is sentences and lists, one thing a line, and no table: nothing has to be found by its column. Nothing here
//! shows a figure of the count before both entries agree.

mod account;
mod balance;
mod boxes;
mod journal;
mod key;
mod protocol;
mod registers;
mod run;
mod status;
mod stock;
mod things;

use crate::domain::{Day, Moment};
use crate::text::{Messages, Text, date};

pub use balance::{balance, balance_json};
pub use boxes::{boxes, boxes_json};
pub use journal::{journal, journal_json};
pub use key::{key, key_json};
pub use protocol::{protocol, protocol_json};
pub use registers::{
    complaints, complaints_json, copies, copies_json, decisions, decisions_json, incidents, incidents_json,
    people, people_json,
};
pub use run::run;
pub use status::{status, status_json};

/// Lines of text about a day in one language.
struct Lines<'a> {
    day: &'a Day,
    messages: &'a Messages,
    text: String,
}

impl<'a> Lines<'a> {
    /// Begins with the mark of a mock election, if it is one, so that no text of one is taken for a real day's.
    fn new(day: &'a Day, messages: &'a Messages) -> Self {
        let mut lines = Self { day, messages, text: String::new() };
        if day.opened.practice {
            lines.say(&Text::new("practice-mark"));
        }
        lines
    }

    fn say(&mut self, text: &Text) {
        let said = self.messages.say(text);
        self.line(&said);
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(&plain(line));
        self.text.push('\n');
    }

    /// An empty line before a new subject.
    fn gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    fn key(&self, key: &str) -> String {
        self.messages.key(key)
    }

    fn time(&self, moment: Moment) -> String {
        date::moment(moment, self.day.offset(), self.messages.language())
    }

    /// What a kind of fact is called; one made by a newer program by its own name.
    fn kind(&self, name: &str) -> String {
        if !crate::domain::fact::KINDS.iter().any(|known| known.name == name) {
            return name.to_owned();
        }
        let bare = name.split_once('/').map_or(name, |(bare, _)| bare);
        self.key(&format!("kind-{}", bare.replace('.', "-")))
    }

    fn contest(&self, id: &str) -> String {
        let spec = self.day.opened.rulebook.contest(id);
        let title = spec.map(|spec| crate::text::pick(&spec.title, self.messages.language()));
        title.unwrap_or(id).to_owned()
    }
}

/// Drops what a terminal would take for a command; typed texts and foreign books may hold anything.
fn plain(line: &str) -> String {
    line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// A moment as ISO 8601 in the book's time zone; null for one that no calendar has.
fn iso(day: &Day, moment: Moment) -> serde_json::Value {
    let local = moment.local(day.offset());
    local.map(|local| local.to_rfc3339_opts(chrono::SecondsFormat::Secs, false)).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_commands_the_terminal() {
        assert_eq!(plain("a\u{1b}[31mb\u{7}\u{9b}c\nd"), "a [31mb  c d");
    }
}
