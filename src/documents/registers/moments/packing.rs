//! The packing list: what lies in which package, how many pieces by the protocol, and the seal that is written by hand.

use std::collections::BTreeSet;

use super::Sheet;
use crate::documents::model::{Block, Column, Pair};
use crate::documents::said::{before, listed};
use crate::domain::day::Row;
use crate::domain::form::Counts;

/// Lines of a form whose ballots are a pile that is packed.
const PACKED: [Counts; 4] = [Counts::Invalid, Counts::Cancelled, Counts::Spoiled, Counts::Misprints];

impl Sheet<'_> {
    pub(in crate::documents::registers) fn packing(self) -> Vec<Block> {
        let mut blocks = vec![self.whose(), self.note("paper-packing-note")];
        let mut number = 0;
        for contest in self.day.contest_ids() {
            let rows = self.packages(contest, &mut number);
            blocks.push(Block::Heading(self.coloured(contest)));
            blocks.push(self.table(self.package_columns(), rows));
        }
        let rows = self.envelopes(&mut number);
        blocks.extend(self.part("paper-set-aside", self.package_columns(), rows));
        blocks.push(self.heading("paper-packed-papers"));
        blocks.push(self.table(self.package_columns(), self.packed_papers(&mut number)));
        blocks.push(self.values(vec![
            ("paper-packages", Pair::default()),
            ("paper-packed-when", Pair::default()),
            ("paper-remarks-by-hand", Pair::default()),
        ]));
        blocks.push(self.signed_before_others());
        blocks
    }

    fn package_columns(self) -> Vec<Column> {
        vec![
            self.said.column("document-column-number", 1),
            self.said.column("paper-column-content", 24),
            self.said.figures("paper-column-count", 3),
            self.said.column("paper-column-package-seal", 7),
        ]
    }

    /// A package for the votes of each option, and for each pile of ballots that are not votes.
    fn packages(self, contest: &str, number: &mut usize) -> Vec<Vec<Pair>> {
        let figures = self.open_figures(contest);
        let rows = self.day.rows(contest);
        let (lines, options): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.counts.is_some());
        let piles = lines.into_iter().filter(|row| row.counts.is_some_and(|counts| PACKED.contains(&counts)));
        let votes = self.said.key("paper-pack-votes");
        let options = options.into_iter().filter(|row| !row.withdrawn);
        let options = options.map(|row| (before(&votes, &self.row_label(row)), row));
        let piles = piles.map(|row| (self.row_label(row), row));
        let all = options.chain(piles).map(|(content, row)| {
            *number += 1;
            let count = Self::open_figure(figures.as_ref(), row).unwrap_or_default();
            package(*number, content, count)
        });
        all.collect()
    }

    /// Envelopes of ballots set aside at the opening of boxes.
    fn envelopes(self, number: &mut usize) -> Vec<Vec<Pair>> {
        let rows = self.day.custody.aside.iter().map(|aside| {
            *number += 1;
            let whose = match aside.stated.contest.as_str() {
                "" => self.said.key("paper-no-form"),
                contest => self.contest(contest),
            };
            let content = listed(&[whose, Pair::single(&aside.stated.envelope)], ", ");
            let count =
                if self.day.hides_aside(aside) { String::new() } else { aside.stated.count.to_string() };
            package(*number, content, count)
        });
        rows.collect()
    }

    /// Papers and things that go along; how many, where the day knows it: sheets, never the people or events on them.
    fn packed_papers(self, number: &mut usize) -> Vec<Vec<Pair>> {
        let day = self.day;
        let some = |count: usize| if count == 0 { String::new() } else { count.to_string() };
        let none = String::new;
        // A desk or device has one sheet for all of its hours.
        let desks: BTreeSet<&str> =
            day.voting.sheets.values().map(|entry| entry.sheet.place.as_str()).collect();
        let mut rows = Vec::new();
        for contest in day.contest_ids() {
            let protocol = day.contest(contest).and_then(|state| state.protocol());
            let version = protocol.map(|protocol| self.version_of(protocol)).unwrap_or_default();
            let mut content = vec![self.said.key("paper-pack-protocol"), self.contest(contest), version];
            content.retain(|part| !part.is_empty());
            rows.push((listed(&content, ", "), none()));
        }
        for (key, count) in [
            ("paper-pack-list", none()),
            ("paper-pack-outside", some(usize::try_from(day.outside.requested()).unwrap_or_default())),
            ("paper-pack-trips", some(day.outside.trips.len())),
            ("paper-pack-receipts", none()),
            ("paper-pack-hours", some(desks.len())),
            ("paper-pack-complaints", some(day.complaints.len())),
            ("paper-pack-decisions", some(day.decisions.len())),
            ("paper-pack-acts", some(day.acts.len())),
            ("paper-pack-incidents", none()),
            ("paper-pack-people", none()),
            ("paper-pack-minutes", none()),
            ("paper-pack-warnings", none()),
            ("paper-pack-stick", none()),
            ("paper-pack-stamp", none()),
        ] {
            rows.push((self.said.key(key), count));
        }
        let numbered = rows.into_iter().map(|(content, count)| {
            *number += 1;
            package(*number, content, count)
        });
        numbered.collect()
    }
}

fn package(number: usize, content: Pair, count: String) -> Vec<Pair> {
    vec![Pair::single(number.to_string()), content, Pair::single(count), Pair::default()]
}
