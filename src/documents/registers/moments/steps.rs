//! Steps of the procedure with what was found, as they were stated.

use super::Sheet;
use crate::documents::model::{Block, Pair};
use crate::documents::registers::shared::lines;
use crate::documents::registers::sheets::Stated;
use crate::documents::said::{before, listed};
use crate::domain::day::StepRecord;
use crate::domain::decide::is_done;
use crate::domain::fact::{Value, Values};
use crate::domain::procedure::{FieldKind, Step, StepField};
use crate::domain::{Phase, papers};
use crate::text::{Text, grouped, names};

impl Sheet<'_> {
    /// The steps of a phase: when each was done and what was found; `private` with what is not for everybody.
    pub(super) fn steps(self, phase: Phase, private: bool) -> Vec<Block> {
        let steps = self.day.steps_of_day().filter(|step| step.phase == phase);
        let rows = steps.map(|step| {
            let record = self.day.steps.get(&step.id);
            let when = record.map(|record| Pair::single(self.clock(record.when)));
            // Steps such as the lots have no time of their own: their tables say more.
            let when = when.or_else(|| is_done(self.day, step).then(|| self.yes_or_no(true)));
            let found = record.map(|record| self.found_in(step, record, private)).unwrap_or_default();
            vec![when.unwrap_or_else(|| Pair::single("–")), self.said.localized(&step.label), found]
        });
        let rows: Vec<_> = rows.collect();
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("paper-column-step", 6),
            ("paper-column-values", 6),
        ]);
        if rows.is_empty() {
            return Vec::new();
        }
        vec![
            Block::Heading(self.said.key(names::phase(phase))),
            Block::Table(crate::documents::model::Table { columns, rows }),
        ]
    }

    fn found_in(self, step: &Step, record: &StepRecord, private: bool) -> Pair {
        let said = self.of_step(step, &record.values, private);
        let said: Vec<Pair> = said.iter().map(|stated| before(&stated.label, &stated.shown)).collect();
        let restated = record
            .before
            .last()
            .map(|(_, reason)| self.said.text(&Text::new("paper-restated").with("reason", reason)));
        lines([listed(&said, "\n"), restated.unwrap_or_default()])
    }

    /// The values of a step, in the order of its fields; `private` with what is not for everybody.
    pub(in crate::documents::registers) fn of_step(
        self,
        step: &Step,
        values: &Values,
        private: bool,
    ) -> Vec<Stated> {
        let fields = self.day.fields_of(step).filter(|field| private || !field.private);
        let mut said = Vec::new();
        for field in fields {
            let label = self.said.localized(&field.label);
            let stated = |label, value: &Value, hidden| Stated {
                label,
                value: match value {
                    Value::Number(number) => number.to_string(),
                    Value::Text(text) => text.clone(),
                },
                shown: self.value(field, value, hidden),
                hidden,
            };
            if !field.per_contest {
                said.extend(values.get(&field.id).map(|value| {
                    let hidden = self.hides_value(step, field, self.day.contest_ids());
                    stated(label, value, hidden)
                }));
                continue;
            }
            for contest in self.day.contest_ids() {
                let value = values.get(&format!("{}@{contest}", field.id));
                said.extend(value.map(|value| {
                    let label = listed(&[self.contest(contest), label.clone()], ", ");
                    let hidden = self.hides_value(step, field, [contest].into_iter());
                    stated(label, value, hidden)
                }));
            }
        }
        said
    }

    /// What was found in boxes, and what was written of it, is not printed while an entry is open that it would anchor.
    fn hides_value<'a>(
        self,
        step: &Step,
        field: &StepField,
        contests: impl Iterator<Item = &'a str>,
    ) -> bool {
        let tells = [FieldKind::Number, FieldKind::Text].contains(&field.kind);
        step.phase == Phase::Count && tells && self.day.hides_found(contests)
    }

    fn value(self, field: &StepField, value: &Value, hidden: bool) -> Pair {
        match value {
            _ if hidden => self.said.key("paper-hidden"),
            Value::Number(number) => Pair::single(grouped(i64::from(*number))),
            Value::Text(text) => {
                let choice = field.choices.iter().find(|choice| choice.id == *text);
                choice.map_or_else(|| Pair::single(text), |choice| self.said.localized(&choice.label))
            }
        }
    }

    /// Up to which fact a paper states the day: how many there are, and when the last was written.
    pub(super) fn stated(self) -> [(&'static str, Pair); 2] {
        [
            ("paper-facts", Pair::single(self.day.journal.len().to_string())),
            ("paper-last-fact", Pair::single(self.time(papers::stated_at(self.day)))),
        ]
    }
}
