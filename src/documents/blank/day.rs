//! Blank forms of the day's order: the steps, the commission, the opening, hours, events.

use super::Blanks;
use crate::documents::model::{Block, Pair};
use crate::documents::said::{listed, with_typed};
use crate::domain::Phase;
use crate::domain::procedure::{Step, StepField};
use crate::text::names;

/// Where a value is written.
const BLANK: &str = "________";

impl Blanks<'_> {
    /// Every step of the day in its order, with a place for the time and for each value.
    pub(super) fn steps(self) -> Vec<Block> {
        Phase::ALL.into_iter().flat_map(|phase| self.steps_of(phase)).collect()
    }

    /// The steps of a phase under its name.
    pub(super) fn steps_of(self, phase: Phase) -> Vec<Block> {
        let steps = self.day.steps_of_day().filter(|step| step.phase == phase);
        let rows: Vec<_> = steps
            .map(|step| {
                let done = Pair::single(format!("{BLANK}\n"));
                vec![done, self.said.localized(&step.label), self.values(step)]
            })
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("paper-column-step", 5),
            ("paper-column-values", 8),
        ]);
        vec![Block::Heading(self.said.key(names::phase(phase))), Self::begun(columns, rows)]
    }

    fn values(self, step: &Step) -> Pair {
        let mut said = Vec::new();
        for field in self.day.fields_of(step) {
            if !field.per_contest {
                said.push(self.value(field, None));
                continue;
            }
            for contest in self.day.contest_ids() {
                said.push(self.value(field, Some(contest)));
            }
        }
        listed(&said, "\n")
    }

    fn value(self, field: &StepField, contest: Option<&str>) -> Pair {
        let label = self.said.localized(&field.label);
        let label = match contest {
            Some(contest) if self.day.contest_ids().count() > 1 => {
                listed(&[self.title_of(contest), label], ", ")
            }
            _ => label,
        };
        let choices: Vec<Pair> =
            field.choices.iter().map(|choice| self.said.localized(&choice.label)).collect();
        let place = if choices.is_empty() { Pair::single(BLANK) } else { listed(&choices, " / ") };
        listed(&[label, place], ": ")
    }

    /// Members with their comings and goings, duties by lot.
    pub(super) fn commission(self) -> Vec<Block> {
        let mut blocks = vec![
            self.lines(&["paper-approved"]),
            self.numbered(
                &[
                    ("paper-column-member", 6),
                    ("paper-column-function", 3),
                    ("blank-column-came", 2),
                    ("blank-column-left", 2),
                    ("document-column-signature", 3),
                ],
                12,
            ),
            self.heading("paper-lots"),
        ];
        let duties = self.day.procedure().duties.iter();
        let duties = duties.map(|duty| vec![with_typed(self.said.localized(&duty.label), "")]);
        let columns = self.columns(&[
            ("paper-column-duty", 5),
            ("paper-column-member", 5),
            ("document-column-signature", 3),
        ]);
        blocks.push(Self::begun(columns, duties.collect()));
        blocks.push(self.signed_by_chair());
        blocks
    }

    pub(super) fn opening(self) -> Vec<Block> {
        let mut blocks = vec![self.lines(&["paper-meeting-began", "paper-voting-began"])];
        blocks.extend(self.steps_of(Phase::Opening));
        blocks.push(self.lines(&["paper-remarks-by-hand"]));
        blocks.push(self.signed(Pair::default(), "function-member", 6));
        blocks
    }

    /// A row for each hour of voting and one for the sum; a sheet for each desk or device.
    pub(super) fn hours(self) -> Vec<Block> {
        let mut columns = self.columns(&[
            ("paper-column-hour", 4),
            ("paper-column-receipts", 2),
            ("paper-column-signatures", 2),
        ]);
        columns.extend(self.by_contest("paper-column-issued", 2));
        columns.extend(self.by_contest("paper-column-spoiled", 2));
        columns.extend(self.columns(&[("paper-column-declined", 2), ("document-column-signature", 3)]));
        let hours = &self.day.profile().hours;
        let row = |hour: u8| vec![Pair::single(format!("{hour:02}:00–{:02}:00\n", hour + 1))];
        let last = hours.closes.hour().min(23);
        let mut rows: Vec<_> = (hours.opens.hour()..last).map(row).collect();
        rows.push(vec![with_typed(self.said.key("blank-after-close"), "")]);
        rows.push(vec![self.said.key("show-total")]);
        let turnout = self.day.profile().turnout_due.iter();
        let turnout = turnout.map(|due| vec![Pair::single(format!("{due}\n"))]).collect();
        let told = self.columns(&[
            ("paper-column-due", 3),
            ("paper-column-voters", 3),
            ("paper-column-told", 3),
            ("blank-column-taken-by", 5),
        ]);
        vec![
            self.lines(&["paper-column-desk"]),
            Self::begun(columns, rows),
            self.heading("paper-turnout"),
            Self::begun(told, turnout),
            self.signed_by_chair(),
        ]
    }

    /// What happens after the laptop died, line by line.
    pub(super) fn events(self) -> Vec<Block> {
        vec![
            self.note("blank-events-note"),
            self.numbered(
                &[("document-column-time", 2), ("paper-column-event", 9), ("blank-column-two", 4)],
                12,
            ),
            self.signed_by_chair(),
        ]
    }
}
