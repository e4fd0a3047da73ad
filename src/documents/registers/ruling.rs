//! The answer to a complainant: how the complaint was decided, or to whom it was passed on.

use super::Sheet;
use crate::documents::model::{Block, Pair};
use crate::documents::said::listed;
use crate::domain::day::Complaint;
use crate::domain::fact::{ComplaintTransferred, Ref, Vote};
use crate::domain::{Moment, day::CommissionDecision};
use crate::text::Text;

impl Sheet<'_> {
    /// Nothing while the complaint is open: nobody is answered with a promise.
    pub(super) fn ruling(self, of: Ref) -> Option<Vec<Block>> {
        let complaint = self.day.complaint(of)?;
        let mut values = self.received(complaint);
        let mut blocks = vec![self.whose()];
        blocks.extend(match (&complaint.decided, &complaint.transferred) {
            (Some((ruling, decision, at)), _) => {
                let decision = self.day.decision(*decision);
                let ruled = listed(&[self.ruled(*ruling), Pair::single(self.time(*at))], ", ");
                values.push(("paper-ruling", ruled));
                values.extend(decision.into_iter().flat_map(|decision| self.carried(decision)));
                values.extend(self.appeal());
                let text = decision.map_or("", |decision| decision.text.as_str());
                let text = self.typed(&[("paper-decision-text", text)]);
                std::iter::once(self.values(values)).chain(text).collect()
            }
            (None, Some((transferred, at, taken_by))) => {
                values.extend(self.passed_on(transferred, *at, taken_by));
                vec![self.values(values), self.note("paper-passed-on-note")]
            }
            (None, None) => return None,
        });
        blocks.push(self.signed_by_chair());
        blocks.push(self.answered(complaint));
        Some(blocks)
    }

    /// The decision's number and votes.
    pub(super) fn carried(self, decision: &CommissionDecision) -> [(&'static str, Pair); 2] {
        let number = Pair::single(format!("№ {}", decision.stated.number));
        [("paper-decision-number", number), ("paper-votes", self.votes(decision))]
    }

    fn passed_on(
        self,
        transferred: &ComplaintTransferred,
        at: Moment,
        taken_by: &str,
    ) -> Vec<(&'static str, Pair)> {
        let receipt = if transferred.refused {
            self.said.key("paper-receipt-refused")
        } else {
            Pair::single(&transferred.receipt)
        };
        let mut values = vec![
            ("paper-passed-to", self.addressee(&transferred.to)),
            ("paper-passed-at", Pair::single(self.time(at))),
            ("paper-their-receipt", receipt),
        ];
        if !taken_by.is_empty() {
            values.push(("paper-taken-by", Pair::single(taken_by)));
        }
        values
    }

    /// How the answer was given; until it was, a line on which the complainant signs for it.
    fn answered(self, complaint: &Complaint) -> Block {
        let how = complaint.answered.as_ref().map(|(how, at, _)| {
            let how = self.listed_as(|rules| &rules.answers, how);
            listed(&[how, Pair::single(self.time(*at))], ", ")
        });
        match how {
            Some(how) => self.values(vec![("paper-answered", how)]),
            None => self.values(vec![("paper-got-answer", Pair::default())]),
        }
    }

    /// For, against, abstained.
    pub(super) fn votes(self, decision: &CommissionDecision) -> Pair {
        let text = Text::new("paper-votes-cast")
            .with("for", decision.votes(Vote::For))
            .with("against", decision.votes(Vote::Against))
            .with("abstained", decision.votes(Vote::Abstained));
        self.said.text(&text)
    }
}
