//! People who are not members of the commission, and who was not let in.

use super::Register;
use crate::domain::Day;
use crate::domain::day::{Person, Refused};
use crate::domain::fact::Ref;
use crate::text::{Messages, Text};

/// Says everybody of the register in the order of the entries; names and papers only where `private`.
pub fn people(day: &Day, messages: &Messages, private: bool) -> String {
    let mut register = Register::new(day, messages, private);
    let all = &day.people.all;
    let present = all.values().filter(|person| person.is_present()).count();
    let head = Text::new("show-people").with("count", all.len()).with("present", present);
    register.say(&head.with("refused", day.people.refused.len()));
    for (at, person) in all {
        register.lines.gap();
        register.person(*at, person);
    }
    for refused in &day.people.refused {
        register.lines.gap();
        register.refused(refused);
    }
    register.finish()
}

impl Register<'_> {
    fn person(&mut self, at: Ref, person: &Person) {
        let category = self.category(&person.category);
        self.say(&Text::new("show-person").with("place", at.to_string()).with("category", category));
        self.text("show-from", &person.organisation);
        self.secret("show-name", &person.name);
        self.secret("show-paper", &person.paper);
        if person.listed {
            self.say(&Text::new("show-listed"));
        }
        for (when, came) in &person.presence {
            self.timed(if *came { "show-came" } else { "show-left" }, *when);
        }
        for (when, ground, note) in &person.warnings {
            let text = self.at("show-warned", *when).with("ground", self.ground(ground));
            self.say(&text);
            self.secret("show-note", note);
        }
        if let Some((decision, when)) = person.removed {
            let number = self.lines.day.decision(decision).map_or(0, |decision| decision.stated.number);
            let text = self.at("show-removed", when).with("number", number.to_string());
            self.say(&text);
        }
        for (when, contest, remark) in &person.remarks {
            let text = self.at("show-remark", *when).with("text", remark);
            self.say(&text);
            if !contest.is_empty() {
                let contest = self.lines.contest(contest);
                self.text("show-about", &contest);
            }
        }
        for (category, organisation, reason) in &person.before {
            let before = [self.category(category), organisation.clone()];
            let before = before.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
            self.say(&Text::new("show-person-before").with("before", before));
            self.secret("show-person-why", reason);
        }
    }

    fn refused(&mut self, refused: &Refused) {
        let stated = &refused.stated;
        let text = self.at("show-not-let-in", refused.when).with("place", refused.at.to_string());
        let text = text.with("category", self.category(&stated.category));
        self.say(&text);
        self.text("show-from", &stated.organisation);
        self.secret("show-name", &refused.name);
        let ground = self.ground(&stated.ground);
        self.say(&Text::new("show-ground").with("ground", ground).with("norm", &stated.norm));
        self.secret("show-note", &refused.note);
    }
}
