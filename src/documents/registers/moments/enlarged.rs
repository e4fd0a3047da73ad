//! The enlarged form: the lines of a protocol in digits that are read from across the room, on sheets of A4 that hang one
//! under the other. Before both entries agree it has empty boxes, into which figures are written with a marker.

use super::Sheet;
use crate::documents::model::{Block, Large, LargeRow, Pair, Paragraph, Standing, TextSize};
use crate::documents::registers::Content;
use crate::domain::protocol::Standing as Stands;
use crate::text::check_words;

impl Sheet<'_> {
    pub(in crate::documents::registers) fn enlarged(self, contest: &str) -> Option<Content> {
        let state = self.day.contest(contest)?;
        self.day.form(contest)?;
        let figures = self.open_figures(contest);
        let rows = self.day.rows(contest).into_iter().map(|row| LargeRow {
            figure: Self::open_figure(figures.as_ref(), &row).unwrap_or_default(),
            label: if row.withdrawn { self.gone(&row) } else { self.row_label(&row) },
            number: row.number,
        });
        let of = Paragraph { text: self.coloured(contest), bold: true, size: TextSize::Large, centred: true };
        let mut blocks = vec![self.whose(), Block::Paragraph(of)];
        if !self.day.is_verified(contest) {
            blocks.push(self.note("document-not-verified"));
        }
        blocks.push(self.note("paper-enlarged-note"));
        blocks.push(Block::Large(Large { rows: rows.collect() }));
        let mut values = Vec::new();
        if let (Some(protocol), Some(_)) = (state.protocol(), &figures) {
            values.push(("document-version", self.version_of(protocol)));
            let words = check_words(&protocol.drafted.fingerprint).join(" – ");
            values.push(("document-check-words", Pair::single(words)));
        }
        values.push(("paper-posted-where", Pair::default()));
        values.push(("paper-posted-when", Pair::default()));
        blocks.push(self.values(values));
        let standing = match self.day.standing(contest).filter(|_| figures.is_some()) {
            None => Standing::Plain,
            Some(Stands::Heard | Stands::Signed) => Standing::Final,
            Some(Stands::Draft) => Standing::Draft(self.said.key("document-mark-draft")),
            Some(Stands::Void) => Standing::Draft(self.said.key("document-mark-void")),
            Some(Stands::Superseded) => Standing::Draft(self.said.key("document-mark-superseded")),
        };
        Some(Content { title: self.said.key("paper-title-enlarged"), standing, blocks })
    }

    fn gone(self, row: &crate::domain::day::Row) -> Pair {
        let withdrawn = self.said.key("document-withdrawn");
        crate::documents::registers::shared::lines([self.row_label(row), withdrawn])
    }
}
