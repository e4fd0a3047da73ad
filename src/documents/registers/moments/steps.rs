//! Steps of the procedure with what was found, as they were stated.

use super::Sheet;
use crate::documents::model::{Block, Pair};
use crate::documents::registers::shared::lines;
use crate::documents::registers::sheets::Stated;
use crate::documents::said::{before, listed};
use crate::domain::day::StepRecord;
use crate::domain::decide::is_done;
use crate::domain::fact::{Value, Values};
use crate::domain::procedure::{Does, FieldKind, Step, StepField};
use crate::domain::{Moment, Phase, papers};
use crate::text::{Text, grouped, names};

impl Sheet<'_> {
    /// The steps of a phase: when each was done and what was found; `private` with what is not for everybody.
    pub(super) fn steps(self, phase: Phase, private: bool) -> Vec<Block> {
        let steps = self.day.steps_of_day().filter(|step| step.phase == phase);
        let rows = steps.map(|step| {
            let record = self.day.steps.get(&step.id);
            let done = is_done(self.day, step);
            let when = record.map(|record| record.when).or_else(|| self.last_of(step).filter(|_| done));
            let found = record.map(|record| self.found_in(step, record, private)).unwrap_or_default();
            let found = match (found.is_empty(), done, when) {
                (false, ..) => found,
                (true, true, Some(_)) => self.said.key("paper-step-done"),
                (true, true, None) => self.said.key("paper-step-done-untimed"),
                (true, false, _) => self.said.key("document-not-done"),
            };
            let when = when.map_or_else(|| "–".to_owned(), |when| self.clock(when));
            vec![Pair::single(when), self.said.localized(&step.label), found]
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

    /// When the last fact was of those that do a step, of steps that state nothing of their own.
    fn last_of(self, step: &Step) -> Option<Moment> {
        let kinds: &[&str] = match step.does {
            // Members come and go all day long: presence has a table of its own.
            Does::Values | Does::Presence => return None,
            Does::Permission => &["permission.recorded/1"],
            Does::Members => &["member.added/1"],
            Does::Contacts => &["contact.recorded/1"],
            Does::Options => &["options.typed/1", "options.read-back/1"],
            Does::Lots => &["lot.drawn/1"],
            Does::Boxes => &["box.sealed/1"],
            Does::OpenBoxes => &["box.opened/1"],
        };
        let mut lines = self.day.journal.iter().rev();
        let last = lines.find(|line| kinds.contains(&line.kind.as_ref()))?;
        Some(last.happened.unwrap_or(last.recorded))
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
