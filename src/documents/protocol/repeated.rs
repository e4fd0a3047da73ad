//! What a repeated protocol changes: old and new figures beside each other, and why.

use super::Page;
use crate::documents::model::{Block, Pair, Paragraph, Table};
use crate::documents::said::{before, figure};
use crate::domain::day::Row;
use crate::domain::papers;
use crate::domain::protocol::Protocol;
use crate::text::{Text, grouped};

impl Page<'_> {
    pub(super) fn repeated(self) -> Vec<Block> {
        let Some(old) = self.replaces() else { return Vec::new() };
        let version = old.drafted.version;
        let heading = Text::new("document-repeated").with("version", version);
        let mut blocks = vec![Block::Heading(self.said.text(&heading))];
        blocks.extend(
            self.reopened(old).map(|why| paragraph(before(&self.said.key("document-column-reason"), &why))),
        );
        let rows = self.changed(old);
        if rows.is_empty() {
            blocks.push(paragraph(
                self.said.text(&Text::new("document-repeated-same").with("version", version)),
            ));
            return blocks;
        }
        let mut columns = vec![
            self.said.column("document-column-number", 1),
            self.said.column("document-column-line", 4),
            self.said.figures("document-column-old", 2),
            self.said.figures("document-column-new", 2),
            self.said.figures("document-column-difference", 2),
            self.said.column("document-column-reason", 4),
        ];
        for (column, version) in columns.iter_mut().skip(2).zip([version, self.protocol.drafted.version]) {
            let number = Text::new("document-repeated-version").with("version", version);
            column.head = self.said.text(&number);
        }
        blocks.push(Block::Table(Table { columns, rows }));
        blocks
    }

    /// Lines whose figures differ.
    fn changed(self, old: &Protocol) -> Vec<Vec<Pair>> {
        let earlier = papers::corrections(self.day, self.contest(), Some(old)).len();
        let all = papers::corrections(self.day, self.contest(), Some(self.protocol));
        let row = |row: Row| {
            let [before, after] =
                [old, self.protocol].map(|protocol| protocol.drafted.cells.get(&row.cell).copied().flatten());
            if before == after {
                return None;
            }
            let difference = before.zip(after).map(|(before, after)| {
                let difference = i64::from(after) - i64::from(before);
                if difference > 0 { format!("+{}", grouped(difference)) } else { grouped(difference) }
            });
            let reasons = all.iter().skip(earlier).filter(|correction| correction.cell == row.cell);
            let reasons: Vec<&str> = reasons.map(|correction| correction.reason.as_str()).collect();
            Some(vec![
                Pair::single(row.number.as_str()),
                self.label(&row),
                Pair::single(figure(before)),
                Pair::single(figure(after)),
                Pair::single(difference.unwrap_or_else(|| figure(None))),
                Pair::single(reasons.join("; ")),
            ])
        };
        self.day.rows(self.contest()).into_iter().filter_map(row).collect()
    }
}

fn paragraph(text: Pair) -> Block {
    Block::Paragraph(Paragraph { text, ..Paragraph::default() })
}
