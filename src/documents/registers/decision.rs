//! A decision of the commission as a paper of its own.

use super::{Content, Sheet};
use crate::documents::model::{Block, Pair, Standing};
use crate::domain::day::CommissionDecision;
use crate::domain::fact::{Ref, Vote};
use crate::text::Text;

impl Sheet<'_> {
    pub(super) fn decision(self, of: Ref) -> Option<Content> {
        let decision = self.day.decision(of)?;
        let stated = &decision.stated;
        let mut values = vec![
            ("paper-voted", Pair::single(self.time(decision.when))),
            ("paper-question", self.question(&stated.question)),
            ("paper-present", self.present(decision)),
            ("paper-votes", self.votes(decision)),
        ];
        values.extend(self.cast(decision));
        values.push(("paper-outcome", self.carried_or_not(decision)));
        let mut blocks = vec![self.whose(), self.values(values)];
        blocks.extend(self.typed(&[("paper-decision-text", &decision.text)]));
        blocks.extend(self.opinions(decision));
        blocks.push(self.signed_by_chair());
        let title = self.said.text(&Text::new("paper-title-decision").with("number", stated.number));
        Some(Content { title, standing: Standing::Final, blocks })
    }

    /// How many were in the room, of how many, and whether that was a quorum.
    pub(super) fn present(self, decision: &CommissionDecision) -> Pair {
        let (present, approved) = (decision.stated.present.len(), u64::from(decision.stated.approved));
        let text = Text::new("paper-present-of").with("present", present).with("approved", approved);
        self.said.text(&text.with("quorum", quorum(present as u64, approved)))
    }

    pub(super) fn carried_or_not(self, decision: &CommissionDecision) -> Pair {
        self.said.key(if decision.stated.carried { "paper-carried" } else { "paper-not-carried" })
    }

    /// Who voted how: a line for each vote that was cast, and one for members who have none.
    fn cast(self, decision: &CommissionDecision) -> Vec<(&'static str, Pair)> {
        let votes = Vote::ALL.map(Some).into_iter().chain([None]);
        let lines = votes.filter_map(|vote| {
            let cast_so = |who: &&Ref| decision.stated.votes.get(who).copied() == vote;
            let who: Vec<Ref> = decision.stated.present.iter().filter(cast_so).copied().collect();
            let key = match vote {
                Some(Vote::For) => "paper-vote-for",
                Some(Vote::Against) => "paper-vote-against",
                Some(Vote::Abstained) => "paper-vote-abstained",
                None => "paper-vote-none",
            };
            (!who.is_empty()).then(|| (key, self.names(&who)))
        });
        lines.collect()
    }

    fn opinions(self, decision: &CommissionDecision) -> Vec<Block> {
        let rows = decision.opinions.iter();
        let rows = rows.map(|(who, text)| vec![Pair::single(self.name(*who)), Pair::single(text)]);
        let columns = self.columns(&[("paper-column-member", 2), ("paper-column-opinion", 5)]);
        self.part("paper-opinions", columns, rows.collect())
    }
}

/// The word for whether more than half of the approved number are in the room.
pub(super) fn quorum(present: u64, approved: u64) -> Text {
    Text::new(if present * 2 > approved { "paper-quorum" } else { "paper-no-quorum" })
}
