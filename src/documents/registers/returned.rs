//! A protocol sent back: the demand, the meeting and the calculation line by line; and published figures beside it.

use super::{Content, Sheet};
use crate::documents::model::{Block, Pair, Standing};
use crate::documents::said::{figure, listed};
use crate::domain::copies::{self, PublishedRow};
use crate::domain::day::Return;
use crate::domain::fact::Ref;
use crate::domain::finding::outcome;
use crate::domain::protocol::Protocol;
use crate::domain::rule::Outcome;
use crate::text::Text;

impl Sheet<'_> {
    /// What was demanded, who met, and every figure and every rule of the protocol as it was signed.
    pub(super) fn returned(self, of: Ref) -> Option<Content> {
        let known = self.day.copies.returns.iter().find(|known| known.demand.at == of)?;
        let (contest, draft) = copies::protocol(self.day, known.demand.stated.protocol)?;
        let mut blocks = vec![self.whose(), self.values(self.version(contest, draft))];
        blocks.push(self.values(self.demand(contest, known)));
        blocks.extend(self.typed(&[("paper-demand-words", &known.demand.stated.demand)]));
        blocks.extend(self.meeting(known));
        blocks.extend(self.calculation(contest, draft));
        let present = known.answer.iter().flat_map(|answer| answer.stated.present.iter().copied());
        let present: Vec<Ref> = present.collect();
        blocks.push(if present.is_empty() { self.signed_by_chair() } else { self.signed_by(present) });
        let title = self.said.key("paper-title-returned");
        Some(Content { title, standing: Standing::Final, blocks })
    }

    fn demand(self, contest: &str, known: &Return) -> Vec<(&'static str, Pair)> {
        let demand = &known.demand;
        let rows = self.day.rows(contest);
        let row = rows.iter().find(|row| Some(&row.cell) == demand.stated.cell.as_ref());
        let written = if demand.stated.written { "paper-demand-written" } else { "paper-demand-spoken" };
        vec![
            ("paper-demanded-at", Pair::single(self.time(demand.when))),
            ("paper-demanded-by", Pair::single(&demand.name)),
            ("paper-demand-how", self.said.key(written)),
            (
                "document-column-line",
                row.map_or_else(|| self.said.key("paper-no-single-line"), |row| self.row_name(row)),
            ),
        ]
    }

    /// The meeting and its answer; lines to fill in by hand while there is none.
    fn meeting(self, known: &Return) -> Vec<Block> {
        let answer = known.answer.as_ref();
        let end = answer.map(|answer| {
            let end = if answer.stated.repeated { "paper-answer-repeated" } else { "paper-answer-refused" };
            self.said.key(end)
        });
        let count =
            |number: Option<u32>| Pair::single(number.map(|number| number.to_string()).unwrap_or_default());
        let mut blocks = vec![
            self.heading("paper-meeting"),
            self.values(vec![
                (
                    "paper-met-at",
                    Pair::single(answer.map(|answer| self.time(answer.when)).unwrap_or_default()),
                ),
                ("paper-met", answer.map(|answer| self.names(&answer.stated.present)).unwrap_or_default()),
                ("paper-observers-told", count(answer.map(|answer| answer.stated.told))),
                ("paper-answer", end.unwrap_or_default()),
            ]),
        ];
        let reason = answer.map_or("", |answer| answer.stated.reason.as_str());
        blocks.extend(self.typed(&[("paper-calculation", reason)]));
        blocks
    }

    /// Every line with its figure, and every rule of the form with the figures in it and whether it holds.
    fn calculation(self, contest: &str, draft: &Protocol) -> Vec<Block> {
        let rows = self.day.rows_of(draft);
        let lines = rows.iter().map(|row| {
            let figure = figure(draft.drafted.cells.get(&row.cell).copied().flatten());
            vec![self.row_name(row), Pair::single(figure)]
        });
        let columns =
            vec![self.said.column("document-column-line", 9), self.said.figures("document-column-figure", 2)];
        let mut blocks = self.part("paper-signed-figures", columns, lines.collect());
        let Some(form) = self.day.form_of(draft) else { return blocks };
        let figures = self.day.figures(contest, draft.drafted.cells.clone());
        let rules = form.rules_for(self.day.profile().stock.model).map(|rule| {
            let holds = match outcome(rule, &figures) {
                Outcome::Holds => "paper-rule-holds",
                Outcome::Broken { .. } => "paper-rule-broken",
                Outcome::Unknown => "paper-rule-unknown",
            };
            vec![
                self.said.localized(&rule.say),
                Pair::single(rule.holds.shown(&figures)),
                self.said.key(holds),
            ]
        });
        let columns = self.columns(&[
            ("paper-column-rule", 6),
            ("document-column-shown", 4),
            ("document-column-result", 2),
        ]);
        blocks.extend(self.part("paper-rules", columns, rules.collect()));
        blocks
    }

    /// Published figures row by row; those that differ are named first.
    pub(super) fn published(self, of: Ref) -> Option<Content> {
        let known = self.day.copies.published.iter().find(|known| known.at == of)?;
        let (contest, draft) = copies::protocol(self.day, known.stated.protocol)?;
        let compared = copies::compared(self.day, &known.stated);
        let differ: Vec<&PublishedRow> = compared.iter().filter(|row| row.differs()).collect();
        let mut blocks = vec![self.whose(), self.values(self.version(contest, draft))];
        blocks.push(self.values(vec![
            ("paper-published-where", Pair::single(&known.stated.source)),
            ("paper-compared-at", Pair::single(self.time(known.when))),
        ]));
        let numbers: Vec<Pair> = differ.iter().map(|row| Pair::single(&row.row.number)).collect();
        let lines = listed(&numbers, ", ").ky;
        blocks.push(self.sentence(&if numbers.is_empty() {
            Text::new("paper-published-same")
        } else {
            Text::new("paper-published-differ").with("lines", lines)
        }));
        let rows = compared.iter().map(|row| {
            let sign = if row.differs() { self.said.key("paper-row-differs") } else { Pair::single("=") };
            vec![
                self.row_name(&row.row),
                Pair::single(figure(row.signed)),
                Pair::single(figure(Some(row.published))),
                sign,
            ]
        });
        let columns = vec![
            self.said.column("document-column-line", 6),
            self.said.figures("paper-column-signed", 2),
            self.said.figures("paper-column-published", 2),
            self.said.column("document-column-result", 2),
        ];
        blocks.push(self.table(columns, rows.collect()));
        blocks.push(self.signed_by_chair());
        let title = self.said.key("paper-title-published");
        Some(Content { title, standing: Standing::Final, blocks })
    }
}
