//! Incidents: how true each is, what was done, who was called.

use super::Register;
use crate::domain::Day;
use crate::domain::day::{Call, Incident};
use crate::domain::fact::CallStage;
use crate::text::{Messages, Text, names};

/// Says each incident in the order of the reports; what stands in private halves only where `private`, and of a
/// confidential one nothing but that there is one.
pub fn incidents(day: &Day, messages: &Messages, private: bool) -> String {
    let mut register = Register::new(day, messages, private);
    let open = day.incidents.iter().filter(|incident| incident.closed.is_none()).count();
    register.say(&Text::new("show-incidents").with("count", day.incidents.len()).with("open", open));
    for incident in &day.incidents {
        register.lines.gap();
        if incident.stated.confidential {
            let number = incident.stated.number.to_string();
            register.say(&Text::new("show-confidential").with("number", number));
        } else {
            register.incident(incident);
        }
    }
    register.finish()
}

impl Register<'_> {
    fn incident(&mut self, incident: &Incident) {
        let code = self.registers().and_then(|registers| registers.code(&incident.code));
        let label = self.named(code.map(|code| &code.label), "");
        let text = self.at("show-incident", incident.when).with("number", incident.stated.number.to_string());
        self.say(&text.with("code", &incident.code).with("label", label));
        self.say(&Text::new("show-veracity").with("veracity", Text::new(names::veracity(incident.veracity))));
        for (when, veracity, note) in &incident.truths {
            let text = self.at("show-veracity-stated", *when);
            self.say(&text.with("veracity", Text::new(names::veracity(*veracity))));
            self.secret("show-note", note);
        }
        for (field, key) in [("what", "show-what"), ("place", "show-place"), ("who", "show-who")] {
            self.secret(key, incident.private.get(field).map_or("", String::as_str));
        }
        if let Some(complaint) = incident.stated.complaint.and_then(|of| self.lines.day.complaint(of)) {
            self.say(&Text::new("show-from-complaint").with("number", complaint.number.to_string()));
        }
        self.evidence(&incident.evidence);
        for (when, what, who) in &incident.actions {
            self.timed("show-action", *when);
            self.secret("show-what", what);
            self.secret("show-who", who);
        }
        for call in &incident.calls {
            self.call(call);
        }
        for (when, to, receipt) in &incident.escalated {
            let to = self.listed(|registers| &registers.complaints.addressees, to);
            let text = self.at("show-escalated", *when).with("to", to);
            self.say(&text);
            self.text("show-receipt", receipt);
        }
        if let Some((when, result)) = &incident.closed {
            self.timed("show-incident-closed", *when);
            self.secret("show-result", result);
        }
        self.corrections(&incident.corrections, false);
    }

    fn call(&mut self, call: &Call) {
        let mut contacts = self.lines.day.procedure().contacts.iter();
        let label = contacts.find(|contact| contact.id == call.service).map(|contact| &contact.label);
        let service = self.named(label, &call.service);
        let text = self.at("show-call", call.called).with("service", service);
        self.say(&text);
        self.secret("show-taken-by", &call.taken_by);
        for (when, stage, outcome) in &call.stages {
            self.timed(
                match stage {
                    CallStage::Arrived => "show-call-arrived",
                    CallStage::Left => "show-call-left",
                    CallStage::NotComing => "show-call-not-coming",
                },
                *when,
            );
            self.secret("show-outcome", outcome);
        }
    }
}
