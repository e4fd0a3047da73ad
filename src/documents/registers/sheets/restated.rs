//! Hourly sheets, steps and boxes that were corrected, for the warnings report: what stood there and what stands there.
//!
//! Nothing that would anchor an entry which is still open, and no private value.

use super::{Sheet, figure};
use crate::documents::model::{Block, Pair};
use crate::documents::registers::shared::lines;
use crate::documents::said::{before, listed};
use crate::domain::day::{Restated, RestatedWhat};
use crate::domain::fact;

/// A value that can be corrected: what it is, by what two of it are compared, how it is printed.
pub(in crate::documents::registers) struct Stated {
    /// What it is.
    pub label: Pair,
    /// The value itself.
    pub value: String,
    /// How it stands on paper.
    pub shown: Pair,
    /// Whether it is not shown yet.
    pub hidden: bool,
}

impl Stated {
    fn open(label: Pair, value: String, shown: Pair) -> Self {
        Self { label, value, shown, hidden: false }
    }
}

impl Sheet<'_> {
    /// Corrections in the order in which they were made.
    pub(super) fn values_corrected(self) -> Vec<Block> {
        let rows = self.day.restated.iter().map(|restated| {
            let (what, old, new) = self.before_and_after(restated);
            // Whoever says why writes the figures themselves.
            let hidden = old.iter().chain(&new).any(|stated| stated.hidden);
            let reason = if hidden { self.said.key("paper-hidden") } else { Pair::single(&restated.reason) };
            let [old, new] = differing(&old, &new);
            vec![Pair::single(self.clock(restated.when)), what, old, new, reason, self.two(restated.by)]
        });
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("paper-column-passed", 4),
            ("document-column-old", 3),
            ("document-column-new", 3),
            ("document-column-reason", 3),
            ("paper-column-stated-by", 3),
        ]);
        self.part("paper-warned-values", columns, rows.collect())
    }

    fn before_and_after(self, restated: &Restated) -> (Pair, Vec<Stated>, Vec<Stated>) {
        match &restated.what {
            RestatedWhat::Sheet { old, new } => {
                let hour = Pair::single(format!("{}, «{}»", super::hours::hours(old.hour), old.place));
                let what = lines([self.said.key("kind-sheet-corrected"), hour]);
                (what, self.of_sheet(old), self.of_sheet(new))
            }
            RestatedWhat::Step { step, old, new } => {
                let known = self.day.procedure().steps.iter().find(|known| known.id == *step);
                let values = |values| known.map(|step| self.of_step(step, values, false)).unwrap_or_default();
                let label = known.map_or_else(|| Pair::single(step), |step| self.said.localized(&step.label));
                (lines([self.said.key("kind-step-corrected"), label]), values(old), values(new))
            }
            RestatedWhat::Box { of, old, new } => {
                let found = |found: &std::collections::BTreeMap<String, u32>| {
                    found.iter().map(|(contest, count)| self.of_box(contest, *count)).collect()
                };
                (lines([self.said.key("kind-box-corrected"), self.thing(*of)]), found(old), found(new))
            }
        }
    }

    fn of_sheet(self, sheet: &fact::Sheet) -> Vec<Stated> {
        let number = |label: Pair, count: u32| Stated::open(label, count.to_string(), figure(Some(count)));
        let text = |label, text: &str| Stated::open(label, text.to_owned(), Pair::single(text));
        let mut stated = vec![
            text(self.said.key("paper-column-desk"), &sheet.place),
            text(self.said.key("paper-column-hour"), &super::hours::hours(sheet.hour)),
            number(self.said.key("paper-column-receipts"), sheet.receipts),
            number(self.said.key("paper-column-signatures"), sheet.signatures),
        ];
        for (key, counts) in [
            ("paper-column-issued", &sheet.issued),
            ("paper-column-declined", &sheet.declined),
            ("paper-column-spoiled", &sheet.spoiled),
        ] {
            let label = |contest: &str| listed(&[self.contest(contest), self.said.key(key)], ", ");
            stated.extend(counts.iter().map(|(contest, count)| number(label(contest), *count)));
        }
        let refusals = &self.day.procedure().refusals;
        stated.extend(
            sheet.refused.iter().map(|(reason, count)| number(self.of_list(refusals, reason), *count)),
        );
        stated
    }

    fn of_box(self, contest: &str, count: u32) -> Stated {
        let hidden = self.day.hides_found([contest].into_iter());
        let shown = if hidden { self.said.key("paper-hidden") } else { figure(Some(count)) };
        Stated { label: self.contest(contest), value: count.to_string(), shown, hidden }
    }
}

/// The values that differ, old ones and new ones; one that is only here or there stands against a dash.
fn differing(old: &[Stated], new: &[Stated]) -> [Pair; 2] {
    let added = new.iter().filter(|stated| old.iter().all(|known| known.label != stated.label));
    let (mut was, mut is) = (Vec::new(), Vec::new());
    for label in old.iter().chain(added).map(|stated| &stated.label) {
        let [one, other] = [old, new].map(|all| all.iter().find(|stated| stated.label == *label));
        if one.map(|stated| &stated.value) == other.map(|stated| &stated.value) {
            continue;
        }
        for (side, stated) in [(&mut was, one), (&mut is, other)] {
            let shown = stated.map_or_else(|| Pair::single("–"), |stated| stated.shown.clone());
            side.push(before(label, &shown));
        }
    }
    [was, is].map(|said| if said.is_empty() { Pair::single("–") } else { listed(&said, "\n") })
}
