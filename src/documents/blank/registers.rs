//! Blank registers of people, complaints, incidents, decisions and copies, and a blank act.

use super::Blanks;
use crate::documents::model::{Block, Pair, Tick};

/// Rows of a register: what a page takes.
const ROWS: usize = 11;
/// Rows of a register that is longer on most days: what two pages take with what follows.
const MANY: usize = 22;

impl Blanks<'_> {
    pub(super) fn people(self) -> Vec<Block> {
        let columns = [
            ("paper-column-name", 5),
            ("paper-column-from", 4),
            ("blank-column-paper", 3),
            ("blank-column-came", 2),
            ("blank-column-left", 2),
        ];
        let mut blocks = vec![self.numbered(&columns, MANY), self.heading("paper-not-let-in")];
        let refused = [("document-column-time", 2), ("paper-column-name", 5), ("paper-column-ground", 6)];
        blocks.push(self.numbered(&refused, 4));
        blocks.push(self.signed_by_chair());
        blocks
    }

    pub(super) fn complaints(self) -> Vec<Block> {
        let columns = [
            ("document-column-time", 2),
            ("paper-column-complainant", 4),
            ("paper-column-what", 6),
            ("blank-column-decided", 4),
            ("blank-column-answered", 3),
        ];
        let kinds = self.day.registers().map(|registers| &registers.complaints.kinds);
        let kinds = kinds.into_iter().flatten().map(|kind| self.said.localized(&kind.label));
        let kinds: Vec<Pair> = kinds.collect();
        let mut blocks = Vec::new();
        if !kinds.is_empty() {
            blocks.push(Block::Boxes(kinds.into_iter().map(|text| Tick { ticked: false, text }).collect()));
        }
        blocks.push(self.note("blank-complaints-note"));
        blocks.push(self.numbered(&columns, 7));
        blocks.push(self.signed_by_chair());
        blocks
    }

    pub(super) fn incidents(self) -> Vec<Block> {
        let columns = [
            ("document-column-time", 2),
            ("paper-column-incident", 6),
            ("paper-column-done", 5),
            ("blank-column-told", 4),
        ];
        vec![self.numbered(&columns, ROWS), self.signed_by_chair()]
    }

    pub(super) fn decisions(self) -> Vec<Block> {
        let columns = [
            ("document-column-time", 2),
            ("paper-column-question", 7),
            ("blank-column-present", 2),
            ("paper-vote-for", 2),
            ("paper-vote-against", 2),
            ("paper-outcome", 3),
        ];
        vec![
            self.lines(&["paper-approved"]),
            self.note("blank-decisions-note"),
            self.numbered(&columns, 7),
            self.signed(Pair::default(), "function-member", 6),
        ]
    }

    /// One act with room for its text in the commission's words.
    pub(super) fn act(self) -> Vec<Block> {
        let titles = self.day.registers().into_iter().flat_map(|registers| &registers.acts);
        let ticks = titles.map(|act| Tick { ticked: false, text: self.said.localized(&act.title) });
        let text = (0..10).map(|_| vec![Pair::single("\u{2013}\n")]).collect();
        vec![
            self.lines(&["blank-act-number", "blank-act-when"]),
            Block::Boxes(ticks.collect()),
            Self::begun(self.columns(&[("blank-act-text", 1)]), text),
            self.signed(Pair::default(), "paper-signs-present", 4),
        ]
    }

    pub(super) fn copies(self) -> Vec<Block> {
        let columns = [
            ("paper-column-copy-of", 4),
            ("paper-column-holder", 6),
            ("document-column-time", 2),
            ("document-column-signature", 3),
        ];
        let posted = [("document-contest", 5), ("paper-posted-where", 6), ("paper-posted-when", 3)];
        vec![
            self.note("blank-copies-note"),
            self.numbered(&columns, MANY),
            self.heading("blank-posted"),
            self.numbered(&posted, 3),
            self.signed_by_chair(),
        ]
    }
}
