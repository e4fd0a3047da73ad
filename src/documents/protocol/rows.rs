//! The lines with figures and words, and the machine's column beside them.

use super::Page;
use crate::documents::model::{Block, LineRow, Lines, Pair, Paragraph, Table};
use crate::documents::said::figure;
use crate::domain::day::{OptionName, Row};
use crate::text::{Text, grouped};

impl Page<'_> {
    pub(super) fn lines(self) -> [Block; 2] {
        let rows = self.day.rows(self.contest()).into_iter().map(|row| {
            let typed = self.figure(&row);
            LineRow {
                label: self.label(&row),
                figure: figure(typed),
                words: typed.map(|typed| self.said.words(typed)).unwrap_or_default(),
                note: row.withdrawn.then(|| self.withdrawn(&row)),
                number: row.number,
            }
        });
        let head = ["number", "line", "figure", "words"]
            .map(|column| self.said.named(format!("document-column-{column}")));
        let lines = Lines { head, rows: rows.collect() };
        [Block::Heading(self.said.key("document-lines")), Block::Lines(lines)]
    }

    /// The machine's column beside the hand count, line by line as it stands on the receipt.
    pub(super) fn machine(self) -> Vec<Block> {
        let Some(machine) = self.day.machine(self.contest()) else { return Vec::new() };
        let rows = self.day.rows(self.contest()).into_iter().filter_map(|row| {
            let by_machine = *machine.cells.get(&row.cell)?;
            let by_hand = self.figure(&row);
            let difference = by_machine.zip(by_hand).map(|(by_machine, by_hand)| {
                let difference = i64::from(by_machine) - i64::from(by_hand);
                if difference > 0 { format!("+{}", grouped(difference)) } else { grouped(difference) }
            });
            let figures = [figure(by_hand), figure(by_machine), difference.unwrap_or_else(|| figure(None))];
            let mut cells = vec![Pair::single(row.number.as_str()), self.label(&row)];
            cells.extend(figures.map(Pair::single));
            Some(cells)
        });
        let columns = vec![
            self.said.column("document-column-number", 1),
            self.said.column("document-column-line", 5),
            self.said.figures("document-column-hand", 2),
            self.said.figures("document-column-machine", 2),
            self.said.figures("document-column-difference", 2),
        ];
        let receipt = Text::new("document-machine-receipt").with("receipt", &machine.receipt);
        vec![
            Block::Heading(self.said.key("document-machine")),
            Block::Paragraph(Paragraph { text: self.said.text(&receipt), ..Paragraph::default() }),
            Block::Table(Table { columns, rows: rows.collect() }),
        ]
    }

    pub(super) fn label(self, row: &Row) -> Pair {
        match &row.name {
            OptionName::Named(label) => self.said.localized(label),
            OptionName::AgainstAll => self.said.key("export-against-all"),
        }
    }

    fn figure(self, row: &Row) -> Option<u32> {
        self.protocol.drafted.cells.get(&row.cell).copied().flatten()
    }

    fn withdrawn(self, row: &Row) -> Pair {
        let state = self.day.contest(self.contest());
        let decision = row.cell.option().and_then(|number| state?.withdrawn.get(&number));
        match decision {
            Some(decision) => self.said.text(&Text::new("document-withdrawn-by").with("decision", decision)),
            None => self.said.key("document-withdrawn"),
        }
    }
}
