//! What several papers say of complaints, acts and remarks, without a name but those of members.

use super::Sheet;
use crate::documents::model::{Block, Pair};
use crate::documents::said::{listed, with_typed};
use crate::domain::day::{Act, Complaint};
use crate::domain::papers;
use crate::text::Text;

impl Sheet<'_> {
    /// How far a complaint has come, in one sentence a state.
    pub(super) fn stands(self, complaint: &Complaint) -> Pair {
        let mut all = Vec::new();
        if let Some((ruling, decision, at)) = &complaint.decided {
            let number = self.day.decision(*decision).map_or(0, |decision| decision.stated.number);
            let text = Text::new("paper-stands-decided").with("number", number);
            all.push(listed(
                &[self.ruled(*ruling), self.said.text(&text.with("time", self.clock(*at)))],
                ", ",
            ));
        }
        if let Some((transferred, at, _)) = &complaint.transferred {
            let text = if transferred.refused {
                Text::new("paper-stands-refused")
            } else {
                Text::new("paper-stands-transferred").with("receipt", &transferred.receipt)
            };
            let text = self.said.text(&text.with("time", self.clock(*at)));
            all.push(listed(&[self.addressee(&transferred.to), text], ": "));
        }
        if let Some((_, at, _)) = &complaint.answered {
            all.push(self.said.text(&Text::new("paper-stands-answered").with("time", self.clock(*at))));
        }
        if complaint.is_open() {
            let key =
                if complaint.examined.is_empty() { "paper-stands-received" } else { "paper-stands-examined" };
            all.push(self.said.key(key));
        }
        listed(&all, "\n")
    }

    /// Complaints by number: when they came, what they are, about what, and how they stand.
    pub(super) fn status<'a>(self, complaints: impl Iterator<Item = &'a Complaint>) -> Block {
        let rows = complaints.map(|complaint| {
            vec![
                Pair::single(complaint.number.to_string()),
                Pair::single(self.clock(complaint.received)),
                self.kind(complaint),
                self.contest(&complaint.parts.contest),
                self.stands(complaint),
            ]
        });
        let columns = self.columns(&[
            ("document-column-number", 1),
            ("paper-column-received", 2),
            ("paper-column-kind", 3),
            ("document-contest", 3),
            ("paper-column-stands", 6),
        ]);
        self.table(columns, rows.collect())
    }

    /// Acts by number and title.
    pub(super) fn acts<'a>(self, heading: &'static str, acts: impl Iterator<Item = &'a Act>) -> Vec<Block> {
        let rows = acts.map(|act| {
            let replaced = papers::replaced_by(self.day, act.at).map(|other| {
                self.said.text(&Text::new("paper-act-replaced").with("number", other.stated.number))
            });
            vec![
                Pair::single(act.stated.number.to_string()),
                Pair::single(self.clock(act.when)),
                lines([self.act_title(&act.stated.template), replaced.unwrap_or_default()]),
                self.names(&act.stated.signers),
            ]
        });
        let columns = self.columns(&[
            ("document-column-number", 1),
            ("document-column-time", 2),
            ("paper-column-act", 6),
            ("paper-column-signers", 4),
        ]);
        self.part(heading, columns, rows.collect())
    }

    /// Complaints past which two members let a contest's protocol, and why.
    pub(super) fn passed(self, contest: &str) -> Vec<Block> {
        let passed = self.day.passed_complaints.get(contest).into_iter().flatten();
        let rows = passed.map(|(at, open, reason)| {
            let numbers = open.iter().filter_map(|of| self.day.complaint(*of));
            let numbers: Vec<String> = numbers.map(|complaint| complaint.number.to_string()).collect();
            vec![Pair::single(numbers.join(", ")), Pair::single(reason), Pair::single(self.clock(*at))]
        });
        let columns = self.columns(&[
            ("paper-column-complaints", 2),
            ("document-column-reason", 6),
            ("document-column-time", 2),
        ]);
        self.part("paper-passed", columns, rows.collect())
    }

    /// Remarks that travel with a contest's protocol.
    pub(super) fn remarks(self, contest: &str) -> Vec<Block> {
        let remarks = papers::remarks(self.day, contest).into_iter();
        let rows = remarks.map(|(person, at, text)| {
            vec![Pair::single(self.clock(at)), self.sent(person), Pair::single(text)]
        });
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("paper-column-from", 4),
            ("paper-column-remark", 7),
        ]);
        self.part("paper-remarks", columns, rows.collect())
    }

    /// How many complaints and acts belong to a contest. It is printed; no entry is filled with it.
    pub(super) fn count(self, contest: &str) -> Text {
        Text::new("paper-counted")
            .with("complaints", papers::complaints(self.day, contest).count())
            .with("acts", papers::acts(self.day, contest).count())
            .with("all", self.day.complaints_and_acts(contest))
    }

    /// The same, and how many acts of the day belong to no contest.
    pub(super) fn counted(self, contest: &str) -> Vec<Block> {
        let mut blocks = vec![self.sentence(&self.count(contest))];
        blocks.extend(self.counted_of_day());
        blocks
    }

    /// How many acts belong to no contest, where there are any: they are in the number of none.
    pub(super) fn counted_of_day(self) -> Option<Block> {
        let acts = papers::acts_of_day(self.day).count();
        (acts > 0).then(|| self.sentence(&Text::new("paper-counted-of-day").with("acts", acts)))
    }

    /// What the protocol's own page says of the registers; nothing in a book made before there were any.
    pub(in crate::documents) fn with_protocol(self, contest: &str) -> Vec<Block> {
        if self.day.registers().is_none() {
            return Vec::new();
        }
        let mut blocks = vec![self.heading("paper-with-protocol")];
        blocks.extend(self.counted(contest));
        blocks.extend(self.passed(contest));
        blocks.extend(self.remarks(contest));
        blocks
    }
}

/// Joins what there is of several texts, one under the other.
pub(super) fn lines<const N: usize>(texts: [Pair; N]) -> Pair {
    let there: Vec<Pair> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    listed(&there, "\n")
}

/// Puts several typed texts under a text, each on its own line.
pub(super) fn with_lines<'a>(pair: Pair, typed: impl IntoIterator<Item = &'a str>) -> Pair {
    typed.into_iter().fold(pair, with_typed)
}
