//! Decisions of the commission, and acts.

use super::Register;
use crate::domain::Day;
use crate::domain::day::{Act, CommissionDecision};
use crate::domain::fact::{Question, Vote};
use crate::text::{Messages, Text, names};

/// Says each decision in the order of the votes, then each act; their texts only where `private`.
pub fn decisions(day: &Day, messages: &Messages, private: bool) -> String {
    let mut register = Register::new(day, messages, private);
    let counts = Text::new("show-decisions").with("count", day.decisions.len()).with("acts", day.acts.len());
    register.say(&counts);
    for decision in &day.decisions {
        register.lines.gap();
        register.decision(decision);
    }
    for act in &day.acts {
        register.lines.gap();
        register.act(act);
    }
    register.finish()
}

impl Register<'_> {
    fn decision(&mut self, decision: &CommissionDecision) {
        let stated = &decision.stated;
        let outcome = if stated.carried { "paper-carried" } else { "paper-not-carried" };
        let text = self.at("show-decision", decision.when).with("number", stated.number.to_string());
        self.say(&text.with("outcome", Text::new(outcome)));
        let question = self.question(&stated.question);
        self.say(&question);
        self.secret("show-text", &decision.text);
        let present = Text::new("show-quorum").with("present", stated.present.len());
        self.say(&present.with("approved", stated.approved));
        let votes = Text::new("show-votes").with("for", decision.votes(Vote::For));
        let votes = votes.with("against", decision.votes(Vote::Against));
        self.say(&votes.with("abstained", decision.votes(Vote::Abstained)));
        for (who, opinion) in &decision.opinions {
            let member = self.member(*who);
            self.text("show-opinion", &member);
            self.secret("show-text", opinion);
        }
    }

    fn question(&self, question: &Question) -> Text {
        match question {
            Question::Complaint { of, ruling: how } => {
                let number = self.lines.day.complaint(*of).map_or(0, |complaint| complaint.number);
                Text::new("show-question-complaint")
                    .with("number", number.to_string())
                    .with("ruling", Text::new(names::ruling(*how)))
            }
            Question::Removal { of, ground } => {
                let text = Text::new("show-question-removal").with("place", of.to_string());
                text.with("ground", self.ground(ground))
            }
            Question::Function { to, function } => {
                let text = Text::new("show-question-function").with("member", self.member(*to));
                text.with("function", Text::new(names::function(*function)))
            }
            Question::Other => Text::new("show-question-other"),
        }
    }

    fn act(&mut self, act: &Act) {
        let template = self.registers().and_then(|registers| registers.act(&act.stated.template));
        let title = self.named(template.map(|template| &template.title), &act.stated.template);
        let text = self.at("show-act", act.when).with("number", act.stated.number.to_string());
        self.say(&text.with("title", title));
        let signers: Vec<String> = act.stated.signers.iter().map(|who| self.member(*who)).collect();
        self.text("show-signers", &signers.join(", "));
        let replaced =
            act.stated.instead.and_then(|of| self.lines.day.acts.iter().find(|other| other.at == of));
        if let Some(replaced) = replaced {
            self.say(&Text::new("show-act-instead").with("number", replaced.stated.number.to_string()));
        }
        self.secret("show-text", &act.ky);
        self.secret("show-text", &act.ru);
    }
}
