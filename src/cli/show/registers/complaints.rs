//! Complaints, from their receipt to the answer.

use super::Register;
use crate::domain::day::{Complaint, ComplaintState};
use crate::domain::deadline::{self, DueAt};
use crate::domain::{Day, Phase};
use crate::text::{Messages, Text, names, pick};

/// The private texts of a complaint and what each is said with.
const PRIVATE: [(&str, &str); 5] = [
    ("name", "show-name"),
    ("contact", "show-contact"),
    ("what", "show-what"),
    ("place", "show-place"),
    ("demand", "show-demand"),
];

/// Says each complaint in the order of their receipt; what stands in private halves only where `private`.
pub fn complaints(day: &Day, messages: &Messages, private: bool) -> String {
    let mut register = Register::new(day, messages, private);
    let open = day.complaints.iter().filter(|complaint| complaint.is_open()).count();
    register.say(&Text::new("show-complaints").with("count", day.complaints.len()).with("open", open));
    for (capacity, minutes) in deadline::median_minutes(day) {
        let capacity = register.listed(|registers| &registers.complaints.capacities, &capacity);
        register.say(&Text::new("show-median").with("capacity", capacity).with("count", minutes));
    }
    for complaint in &day.complaints {
        register.lines.gap();
        register.complaint(complaint);
    }
    for (contest, passed) in &day.passed_complaints {
        register.lines.gap();
        for (when, open, reason) in passed {
            let numbers =
                open.iter().filter_map(|of| day.complaint(*of)).map(|known| known.number.to_string());
            let text = register.at("show-passed", *when).with("contest", register.lines.contest(contest));
            let text = text.with("numbers", numbers.collect::<Vec<_>>().join(", ")).with("reason", reason);
            register.say(&text);
        }
    }
    register.finish()
}

impl Register<'_> {
    fn complaint(&mut self, complaint: &Complaint) {
        let parts = &complaint.parts;
        let kind = self.listed(|registers| &registers.complaints.kinds, &parts.kind);
        let text = self.at("show-complaint", complaint.received).with("number", complaint.number.to_string());
        self.say(&text.with("kind", kind));
        let state = Text::new(state_key(complaint.state()));
        self.say(&Text::new("show-state").with("state", state));
        let capacity = self.listed(|registers| &registers.complaints.capacities, &parts.capacity);
        self.text("show-capacity", &capacity);
        let about = match parts.contest.as_str() {
            "" => self.lines.key("paper-whole-day"),
            contest => self.lines.contest(contest),
        };
        self.text("show-about", &about);
        self.text("show-norm", &parts.norm);
        if let Some(subject) = parts.subject {
            let member = self.member(subject);
            self.text("show-against", &member);
        }
        for (field, key) in PRIVATE {
            self.secret(key, complaint.private.get(field).map_or("", String::as_str));
        }
        if complaint.is_open() {
            self.due(complaint);
        }
        self.evidence(&complaint.evidence);
        for (when, heard, found) in &complaint.examined {
            self.timed(if *heard { "show-examined-heard" } else { "show-examined" }, *when);
            self.secret("show-found", found);
        }
        self.end(complaint);
        self.corrections(&complaint.corrections, true);
    }

    fn due(&mut self, complaint: &Complaint) {
        let registers = self.registers();
        let class = registers.and_then(|registers| registers.class(&complaint.parts.class));
        let language = self.lines.messages.language();
        let class = class.map_or(complaint.parts.class.as_str(), |class| pick(&class.label, language));
        let due = match deadline::due(self.lines.day, complaint) {
            DueAt::Moment(moment) => self.at("show-due-time", moment),
            DueAt::Phase(Phase::Count) => Text::new("show-due-count"),
            DueAt::Phase(_) => Text::new("show-due-signing"),
            DueAt::ToBeFilledIn => Text::new("show-due-blank"),
        };
        self.say(&Text::new("show-due").with("class", class).with("due", due));
    }

    /// How it was decided or passed on, and answered.
    fn end(&mut self, complaint: &Complaint) {
        if let Some((how, decision, when)) = &complaint.decided {
            let number = self.lines.day.decision(*decision).map_or(0, |decision| decision.stated.number);
            let text = self.at("show-decided", *when).with("number", number.to_string());
            self.say(&text.with("ruling", Text::new(names::ruling(*how))));
        }
        if let Some((stated, when, taken_by)) = &complaint.transferred {
            let to = self.listed(|registers| &registers.complaints.addressees, &stated.to);
            let text = self.at("show-transferred", *when).with("to", to);
            self.say(&text);
            if stated.refused {
                self.say(&Text::new("show-receipt-refused"));
            }
            self.text("show-receipt", &stated.receipt);
            self.secret("show-taken-by", taken_by);
        }
        if let Some((how, when, note)) = &complaint.answered {
            let how = self.listed(|registers| &registers.complaints.answers, how);
            let text = self.at("show-answered", *when).with("how", how);
            self.say(&text);
            self.secret("show-note", note);
        }
    }
}

fn state_key(state: ComplaintState) -> &'static str {
    match state {
        ComplaintState::Received => "show-state-received",
        ComplaintState::Examined => "show-state-examined",
        ComplaintState::Decided => "show-state-decided",
        ComplaintState::Transferred => "show-state-transferred",
        ComplaintState::Answered => "show-state-answered",
    }
}
