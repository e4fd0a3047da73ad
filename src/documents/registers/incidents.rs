//! The register of incidents. A confidential one is a number and nothing else, whoever prints it.

use super::Sheet;
use super::shared::{lines, with_lines};
use crate::documents::model::{Block, Pair};
use crate::documents::said::listed;
use crate::domain::day::{Call, Incident};
use crate::domain::fact::CallStage;
use crate::text::Text;

impl Sheet<'_> {
    pub(super) fn incidents(self) -> Vec<Block> {
        let rows = self.day.incidents.iter().map(|incident| {
            let number = incident.stated.number;
            if incident.stated.confidential {
                return vec![Pair::single(number.to_string()), self.said.key("paper-confidential")];
            }
            let private = |field: &str| incident.private.get(field).map_or("", String::as_str);
            let code = listed(&[Pair::single(&incident.code), self.code(&incident.code)], " ");
            vec![
                Pair::single(format!("{number}\n{}", self.clock(incident.when))),
                with_lines(code, [private("what"), private("place"), private("who")]),
                self.done(incident),
                self.stands_so(incident),
            ]
        });
        let columns = self.columns(&[
            ("paper-column-number-time", 2),
            ("paper-column-incident", 5),
            ("paper-column-done", 5),
            ("paper-column-stands", 4),
        ]);
        vec![self.whose(), self.table(columns, rows.collect())]
    }

    /// What the commission did, whom it called and whom it told.
    fn done(self, incident: &Incident) -> Pair {
        let calls = incident.calls.iter().map(|call| self.call(call));
        let told = incident.escalated.iter().map(|(at, to, receipt)| {
            let text = if receipt.is_empty() {
                Text::new("paper-told-without")
            } else {
                Text::new("paper-told").with("receipt", receipt)
            };
            listed(&[self.addressee(to), self.said.text(&text.with("time", self.clock(*at)))], ": ")
        });
        let actions = incident.actions.iter().map(|(at, what, who)| {
            let who = if who.is_empty() { String::new() } else { format!(" ({who})") };
            format!("{} {what}{who}", self.clock(*at))
        });
        let actions: Vec<String> = actions.collect();
        // What was typed stands once, under what is said in two languages.
        with_lines(listed(&calls.chain(told).collect::<Vec<_>>(), "\n"), actions.iter().map(String::as_str))
    }

    /// When somebody was called, came and left, and what came of it.
    fn call(self, call: &Call) -> Pair {
        let called = Text::new("paper-called").with("time", self.clock(call.called));
        let mut parts = vec![listed(&[self.service(&call.service), self.said.text(&called)], ": ")];
        parts.extend(call.stages.iter().map(|(at, stage, _)| {
            let text = Text::new(match stage {
                CallStage::Arrived => "paper-arrived",
                CallStage::Left => "paper-left",
                CallStage::NotComing => "paper-not-coming",
            });
            self.said.text(&text.with("time", self.clock(*at)))
        }));
        let outcomes = call.stages.iter().map(|(_, _, outcome)| outcome.as_str());
        with_lines(listed(&parts, ", "), outcomes.filter(|outcome| !outcome.is_empty()))
    }

    fn stands_so(self, incident: &Incident) -> Pair {
        let state = match &incident.closed {
            Some((at, result)) => {
                let text = Text::new("paper-closed-at").with("time", self.clock(*at));
                with_lines(self.said.text(&text), [result.as_str()])
            }
            None => self.said.key("paper-still-open"),
        };
        lines([self.truth(incident.veracity), state])
    }
}
