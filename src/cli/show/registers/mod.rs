//! The registers: people, complaints, incidents, decisions with acts.
//!
//! What stands in the private half of a fact is said only where it was asked for. What is confidential of an incident is
//! never said: whoever may read it reads it in the program, where it is known who sits at the keyboard.

mod complaints;
mod copies;
mod decisions;
mod incidents;
mod json;
mod people;

use super::Lines;
use crate::domain::day::Evidence;
use crate::domain::fact::Ref;
use crate::domain::form::ReasonText;
use crate::domain::{Day, Localized, Moment, Registers};
use crate::text::{Messages, Text, names, pick};

pub use complaints::complaints;
pub use copies::{copies, copies_json};
pub use decisions::decisions;
pub use incidents::incidents;
pub use json::{complaints_json, decisions_json, incidents_json, people_json};
pub use people::people;

/// Lines about a register.
struct Register<'a> {
    lines: Lines<'a>,
    /// Whether private halves are said.
    private: bool,
}

impl<'a> Register<'a> {
    fn new(day: &'a Day, messages: &'a Messages, private: bool) -> Self {
        Self { lines: Lines::new(day, messages), private }
    }

    fn say(&mut self, text: &Text) {
        self.lines.say(text);
    }

    /// Says a public text, unless it is empty.
    fn text(&mut self, key: &'static str, text: &str) {
        if !text.is_empty() {
            self.say(&Text::new(key).with("text", text));
        }
    }

    /// Says a private text, unless it is empty or was not asked for.
    fn secret(&mut self, key: &'static str, text: &str) {
        if self.private {
            self.text(key, text);
        }
    }

    /// Says what happened at a time.
    fn timed(&mut self, key: &'static str, moment: Moment) {
        let text = self.at(key, moment);
        self.say(&text);
    }

    /// A text with a time.
    fn at(&self, key: &'static str, moment: Moment) -> Text {
        Text::new(key).with("time", self.lines.time(moment))
    }

    fn registers(&self) -> Option<&'a Registers> {
        self.lines.day.registers()
    }

    /// A name of the data; its short name where the data has none.
    fn named(&self, label: Option<&Localized>, id: &str) -> String {
        label.map_or(id, |label| pick(label, self.lines.messages.language())).to_owned()
    }

    /// A name of one of the lists of the complaints' rules.
    fn listed(&self, list: fn(&Registers) -> &Vec<ReasonText>, id: &str) -> String {
        let all = self.registers().map(list).into_iter().flatten();
        self.named(all.into_iter().find(|known| known.id == id).map(|known| &known.label), id)
    }

    fn category(&self, id: &str) -> String {
        let category = self.registers().and_then(|registers| registers.category(id));
        self.named(category.map(|category| &category.label), id)
    }

    fn ground(&self, id: &str) -> String {
        let mut all = self.registers().into_iter().flat_map(|registers| &registers.people.grounds);
        self.named(all.find(|ground| ground.id == id).map(|ground| &ground.label), id)
    }

    /// A member by function and place: a name stands in a private half.
    fn member(&self, who: Ref) -> String {
        let member = self.lines.day.commission.ever(who);
        let key = member.map_or("function-member", |member| names::function(member.function));
        format!("{} {who}", self.lines.key(key))
    }

    fn evidence(&mut self, all: &[Evidence]) {
        for evidence in all {
            self.timed("show-evidence", evidence.when);
            self.text("show-sha256", &evidence.sha256);
            self.secret("show-what", &evidence.what);
            self.secret("show-holder", &evidence.holder);
            self.secret("show-file", &evidence.file);
        }
    }

    /// Says when and why an entry was corrected; why stands in the private half where `secret`.
    fn corrections(&mut self, all: &[(Moment, String)], secret: bool) {
        for (when, reason) in all {
            let reason = if secret && !self.private { "…" } else { reason };
            let text = self.at("show-corrected", *when).with("reason", reason);
            self.say(&text);
        }
    }

    fn finish(self) -> String {
        self.lines.text
    }
}
