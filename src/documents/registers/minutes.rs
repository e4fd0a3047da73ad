//! Minutes of the day, written by the facts: what was when, who was there, what was decided.
//!
//! Complaints are named by number and outcome, people who are not members by category and who sent them; a confidential
//! incident is not named at all.

use super::Sheet;
use super::shared::lines;
use crate::documents::model::{Block, Pair, Paragraph};
use crate::documents::said::{listed, with_typed};
use crate::domain::papers;
use crate::text::Text;
use crate::text::names;

impl Sheet<'_> {
    pub(super) fn minutes(self) -> Vec<Block> {
        let approved = self.day.approved.as_ref();
        // Without the number there is a line on which it is filled in by hand.
        let members = self.day.approved_members().map(|members| Pair::single(members.to_string()));
        let members = members.unwrap_or_default();
        let by = Pair::single(approved.map(|set| set.act.clone()).unwrap_or_default());
        let both = if by.is_empty() { members } else { listed(&[members, by], ", ") };
        let mut blocks = vec![self.whose(), self.values(vec![("paper-approved", both)])];
        blocks.extend(self.commission());
        blocks.extend(self.phases());
        blocks.extend(self.stages("paper-stages", |_| true));
        blocks.extend(self.suspensions());
        blocks.extend(self.not_let_in());
        blocks.extend(self.warned());
        blocks.push(self.heading("paper-complaints"));
        blocks.push(self.status(self.day.complaints.iter()));
        blocks.extend(self.passed_by_contest());
        blocks.extend(self.open_incidents());
        blocks.extend(self.voted());
        blocks.extend(self.acts("paper-acts", self.day.acts.iter()));
        blocks.push(self.signed_by_chair());
        blocks
    }

    /// When each phase began; what was not done then and why it was passed, where anything was.
    fn phases(self) -> Vec<Block> {
        let passed = papers::gates_passed(self.day).next().is_some();
        let rows = self.day.phases.iter().map(|start| {
            let mut cells =
                vec![Pair::single(self.clock(start.at)), self.said.key(names::phase(start.phase))];
            if passed {
                let entered = Some(start.phase);
                let open = start.open.iter();
                let open = open.map(|gate| self.said.text(&names::left_open(self.day, entered, gate)));
                cells.push(with_typed(listed(&open.collect::<Vec<_>>(), "; "), &start.reason));
            }
            cells
        });
        let mut columns = self.columns(&[("document-column-time", 2), ("document-column-phase", 4)]);
        if passed {
            columns.push(self.said.column("paper-column-not-done", 7));
        }
        self.part("paper-phases", columns, rows.collect())
    }

    fn suspensions(self) -> Vec<Block> {
        let rows = self.day.voting.suspensions.iter().map(|suspension| {
            let until = suspension.until.map(|until| self.clock(until)).unwrap_or_default();
            let times = format!("{}–{until}", self.clock(suspension.from));
            vec![Pair::single(times), Pair::single(&suspension.reason)]
        });
        let columns = self.columns(&[("document-column-time", 2), ("document-column-reason", 6)]);
        self.part("paper-suspensions", columns, rows.collect())
    }

    /// How many complaints and acts go with each protocol, and past which of them it was let.
    fn passed_by_contest(self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for contest in self.day.contest_ids() {
            let counted = listed(&[self.contest(contest), self.said.text(&self.count(contest))], ". ");
            blocks.push(Block::Paragraph(Paragraph { text: counted, ..Paragraph::default() }));
            blocks.extend(self.passed(contest));
        }
        blocks.extend(self.counted_of_day());
        blocks
    }

    fn voted(self) -> Vec<Block> {
        let rows = self.day.decisions.iter().map(|decision| {
            vec![
                Pair::single(decision.stated.number.to_string()),
                Pair::single(self.clock(decision.when)),
                self.question(&decision.stated.question),
                lines([self.present(decision), self.votes(decision)]),
                self.carried_or_not(decision),
            ]
        });
        let columns = self.columns(&[
            ("document-column-number", 1),
            ("document-column-time", 2),
            ("paper-column-question", 5),
            ("paper-column-votes", 5),
            ("paper-outcome", 3),
        ]);
        self.part("paper-decisions", columns, rows.collect())
    }

    /// Incidents that anybody may read, by number, code and how true they are.
    fn open_incidents(self) -> Vec<Block> {
        let open = self.day.incidents.iter().filter(|incident| !incident.stated.confidential);
        let rows = open.map(|incident| {
            let state = match &incident.closed {
                Some((at, _)) => Text::new("paper-closed-at").with("time", self.clock(*at)),
                None => Text::new("paper-still-open"),
            };
            vec![
                Pair::single(incident.stated.number.to_string()),
                Pair::single(self.clock(incident.when)),
                listed(&[Pair::single(&incident.code), self.code(&incident.code)], " "),
                lines([self.truth(incident.veracity), self.said.text(&state)]),
            ]
        });
        let columns = self.columns(&[
            ("document-column-number", 1),
            ("document-column-time", 2),
            ("paper-column-incident", 7),
            ("paper-column-stands", 4),
        ]);
        self.part("paper-incidents", columns, rows.collect())
    }
}
