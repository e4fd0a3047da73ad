//! What was found and done about the figures: surplus, findings, corrections, entries, gates passed.

use std::collections::BTreeSet;

use super::Page;
use crate::documents::model::{Block, Pair, Paragraph, Table};
use crate::documents::said::{before, figure, listed};
use crate::domain::fact::Cell;
use crate::domain::{Finding, Severity, papers};
use crate::text::Text;
use crate::text::names;

impl Page<'_> {
    /// Every action after a surplus with its result, those not done too; only where a surplus stands.
    pub(super) fn surplus(self) -> Vec<Block> {
        if !self.broken().iter().any(|finding| finding.severity == Severity::Alarm) {
            return Vec::new();
        }
        let done = papers::surplus(self.day, self.contest());
        let rows = self.day.procedure().surplus.iter().map(|action| {
            let name = self.said.localized(&action.label);
            match done.iter().find(|(id, ..)| *id == action.id) {
                Some((_, _, result, at)) => vec![name, Pair::single(*result), Pair::single(self.time(*at))],
                None => vec![name, self.said.key("document-not-done"), Pair::single("–")],
            }
        });
        let columns = vec![
            self.said.column("document-column-action", 4),
            self.said.column("document-column-result", 4),
            self.said.column("document-column-time", 2),
        ];
        self.table("document-surplus", Table { columns, rows: rows.collect() })
    }

    pub(super) fn findings(self) -> Vec<Block> {
        let broken = self.broken();
        let rows = broken.iter().map(|finding| {
            let severity = self.said.key(names::severity(finding.severity));
            let rule = self.form.rules.iter().find(|rule| rule.id == finding.rule);
            let says = rule.map(|rule| self.said.localized(&rule.say)).unwrap_or_default();
            vec![before(&severity, &says), Pair::single(finding.shown.as_str()), self.explanation(finding)]
        });
        let columns = vec![
            self.said.column("document-column-finding", 4),
            self.said.column("document-column-shown", 2),
            self.said.column("document-column-explained", 4),
        ];
        let mut blocks = vec![Block::Heading(self.said.key("document-findings"))];
        let unknown = self.day.findings_of(self.contest(), self.protocol.drafted.cells.clone()).unknown.len();
        if unknown > 0 {
            blocks.push(self.paragraph(&Text::new("document-findings-unknown").with("count", unknown)));
        }
        if !broken.is_empty() {
            blocks.push(Block::Table(Table { columns, rows: rows.collect() }));
        } else if unknown == 0 {
            blocks.push(self.paragraph(&Text::new("document-findings-none")));
        }
        blocks
    }

    pub(super) fn corrections(self) -> Vec<Block> {
        let corrections = papers::corrections(self.day, self.contest(), Some(self.protocol));
        let rows = self.day.rows(self.contest());
        let rows = corrections.into_iter().map(|correction| {
            let row = rows.iter().find(|row| row.cell == correction.cell);
            let line = row.map_or_else(
                || Pair::single(correction.cell.as_str()),
                |row| before(&Pair::single(row.number.as_str()), &self.label(row)),
            );
            let figures = [correction.from, correction.to].map(|value| Pair::single(figure(value)));
            let [old, new] = figures;
            vec![line, old, new, Pair::single(correction.reason.as_str())]
        });
        let columns = vec![
            self.said.column("document-column-line", 4),
            self.said.figures("document-column-old", 1),
            self.said.figures("document-column-new", 1),
            self.said.column("document-column-reason", 4),
        ];
        self.table("document-corrections", Table { columns, rows: rows.collect() })
    }

    /// How often the figures were typed, and which lines again.
    pub(super) fn entry(self) -> Vec<Block> {
        let Some(state) = self.day.contest(self.contest()) else { return Vec::new() };
        let later = state.count.finished().skip(1);
        let again: BTreeSet<&Cell> = later.flat_map(|(_, first, _)| first.cells.keys()).collect();
        let numbers: Vec<String> = self
            .day
            .rows(self.contest())
            .into_iter()
            .filter(|row| again.contains(&row.cell))
            .map(|row| row.number)
            .collect();
        let mut blocks = vec![
            Block::Heading(self.said.key("document-entry")),
            self.paragraph(&Text::new("document-rounds").with("count", state.count.finished().count())),
        ];
        if !numbers.is_empty() {
            blocks.push(self.paragraph(&Text::new("document-typed-again").with("lines", numbers.join(", "))));
        }
        blocks
    }

    pub(super) fn gates(self) -> Vec<Block> {
        let rows = papers::gates_passed(self.day).map(|start| {
            let entered = Some(start.phase);
            let open = start.open.iter();
            let open = open.map(|gate| self.said.text(&names::left_open(self.day, entered, gate)));
            vec![
                self.said.key(names::phase(start.phase)),
                listed(&open.collect::<Vec<_>>(), "; "),
                Pair::single(start.reason.as_str()),
                Pair::single(self.time(start.at)),
            ]
        });
        let columns = vec![
            self.said.column("document-column-phase", 2),
            self.said.column("document-column-open", 4),
            self.said.column("document-column-reason", 3),
            self.said.column("document-column-time", 2),
        ];
        self.table("document-gates", Table { columns, rows: rows.collect() })
    }

    /// A heading with its table, or nothing where the table has no row.
    pub(super) fn table(self, key: &'static str, table: Table) -> Vec<Block> {
        if table.rows.is_empty() {
            return Vec::new();
        }
        vec![Block::Heading(self.said.key(key)), Block::Table(table)]
    }

    fn paragraph(self, text: &Text) -> Block {
        Block::Paragraph(Paragraph { text: self.said.text(text), ..Paragraph::default() })
    }

    fn broken(self) -> Vec<Finding> {
        self.day.findings_of(self.contest(), self.protocol.drafted.cells.clone()).broken
    }

    fn explanation(self, finding: &Finding) -> Pair {
        let Some((explained, label)) = papers::explanation(self.day, self.contest(), finding) else {
            return self.said.key("document-unexplained");
        };
        let fact = &explained.fact;
        let label = label.cloned().unwrap_or_else(|| crate::domain::Localized::same(&fact.reason));
        let said = if fact.note.is_empty() {
            self.said.localized(&label)
        } else {
            let text = Text::new("document-explained").with("label", label).with("note", &fact.note);
            self.said.text(&text)
        };
        if explained.at <= self.protocol.when {
            return said;
        }
        let later = Text::new("document-explained-later").with("time", self.time(explained.at));
        listed(&[said, self.said.text(&later)], "\n")
    }
}
