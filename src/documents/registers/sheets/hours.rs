//! The sheet of the hours: what desks and devices wrote down, what was read at the end of each hour, sums by contest.

use super::{Sheet, difference, figure};
use crate::documents::model::{Block, Pair};
use crate::documents::registers::shared::with_lines;
use crate::documents::said::{before, listed};
use crate::domain::balance::{Balance, ContestBalance, Flow};
use crate::domain::day::SheetEntry;
use crate::domain::hourly::hides_machine;

impl Sheet<'_> {
    pub(in crate::documents::registers) fn hours(self) -> Option<Vec<Block>> {
        let voting = &self.day.voting;
        if voting.hours().is_empty() && voting.anchors.is_empty() {
            return None;
        }
        let mut blocks = vec![self.whose()];
        for contest in Balance::of(self.day).contests {
            blocks.extend(self.flow(&contest));
        }
        blocks.extend(self.anchors());
        blocks.extend(self.sheets());
        blocks.extend(self.turnout());
        blocks.push(self.signed_by_chair());
        Some(blocks)
    }

    fn flow(self, balance: &ContestBalance) -> Vec<Block> {
        let row = |when: Pair, flow: Flow| {
            let numbers = [flow.identified, flow.issued, flow.declined, flow.spoiled];
            let mut cells = vec![when];
            cells.extend(numbers.map(|number| figure(Some(number))));
            cells.push(difference(Some(flow.difference())));
            cells
        };
        let mut rows: Vec<Vec<Pair>> =
            balance.hours.iter().map(|(hour, flow)| row(Pair::single(hours(*hour)), *flow)).collect();
        if rows.is_empty() {
            return Vec::new();
        }
        rows.push(row(self.said.key("show-total"), balance.total));
        let columns = vec![
            self.said.column("paper-column-hour", 3),
            self.said.figures("paper-column-identified", 2),
            self.said.figures("paper-column-issued", 2),
            self.said.figures("paper-column-declined", 2),
            self.said.figures("paper-column-spoiled", 2),
            self.said.figures("document-column-difference", 2),
        ];
        vec![Block::Heading(self.contest(&balance.contest)), self.table(columns, rows)]
    }

    /// Counters at the end of each hour; of several readings of one hour the last stands.
    fn anchors(self) -> Vec<Block> {
        let all =
            self.day.voting.anchors.iter().flat_map(|(hour, read)| read.iter().map(move |one| (hour, one)));
        let rows = all.map(|(hour, anchor)| {
            let stated = &anchor.stated;
            let machine = stated.machine.iter().map(|(contest, count)| {
                let hidden = hides_machine(self.day, contest);
                let count = if hidden { self.said.key("paper-hidden") } else { figure(Some(*count)) };
                before(&self.contest(contest), &count)
            });
            vec![
                Pair::single(format!("{}\n{}", hours(*hour), self.clock(anchor.when))),
                figure(Some(stated.receipts)),
                figure(Some(stated.signatures)),
                listed(&machine.collect::<Vec<_>>(), "\n"),
                figure(Some(stated.booths)),
                figure(Some(stated.queue)),
                figure(Some(stated.devices)),
                self.two(self.typist(anchor.at)),
            ]
        });
        let columns = vec![
            self.said.column("paper-column-hour", 3),
            self.said.figures("paper-column-receipts", 2),
            self.said.figures("paper-column-signatures", 2),
            self.said.column("paper-column-machines", 4),
            self.said.figures("paper-column-booths", 2),
            self.said.figures("paper-column-queue", 2),
            self.said.figures("paper-column-devices", 2),
            self.said.column("paper-column-stated-by", 3),
        ];
        self.part("paper-anchors", columns, rows.collect())
    }

    fn sheets(self) -> Vec<Block> {
        let mut sheets: Vec<&SheetEntry> = self.day.voting.sheets.values().collect();
        sheets.sort_by_key(|entry| (entry.sheet.hour, &entry.sheet.place));
        let rows = sheets.into_iter().map(|entry| {
            let corrected = entry.before.iter().map(|(_, reason)| reason.as_str());
            vec![
                Pair::single(hours(entry.sheet.hour)),
                Pair::single(&entry.sheet.place),
                figure(Some(entry.sheet.receipts)),
                figure(Some(entry.sheet.signatures)),
                Pair::single(self.clock(entry.recorded)),
                with_lines(Pair::single(&entry.late), corrected),
            ]
        });
        let columns = vec![
            self.said.column("paper-column-hour", 3),
            self.said.column("paper-column-desk", 2),
            self.said.figures("paper-column-receipts", 2),
            self.said.figures("paper-column-signatures", 2),
            self.said.column("paper-column-typed", 2),
            self.said.column("paper-column-late", 5),
        ];
        self.part("paper-sheets", columns, rows.collect())
    }

    /// Turnout as it was told; who took it is not said.
    fn turnout(self) -> Vec<Block> {
        let rows = self.day.voting.turnout.iter().map(|told| {
            vec![
                Pair::single(told.due.to_string()),
                figure(Some(told.voters)),
                Pair::single(self.clock(told.at)),
            ]
        });
        let columns = vec![
            self.said.column("paper-column-due", 3),
            self.said.figures("paper-column-voters", 3),
            self.said.column("paper-column-told", 3),
        ];
        self.part("paper-turnout", columns, rows.collect())
    }
}

/// `14:00–15:00`.
pub(super) fn hours(hour: u8) -> String {
    format!("{hour:02}:00–{:02}:00", hour.saturating_add(1))
}
