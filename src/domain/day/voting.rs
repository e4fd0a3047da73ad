//! Voting: hourly sheets, the live tally, refusals, turnout, suspensions.

use std::collections::BTreeMap;

use crate::domain::fact::{AnchorSet, Ref, Sheet};
use crate::domain::{ClockTime, Moment};

/// Voting as the facts leave it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Voting {
    /// Sheets by the fact that recorded each.
    pub sheets: BTreeMap<Ref, SheetEntry>,
    /// The live tally by hour of the day.
    pub live: BTreeMap<u8, Hour>,
    /// Counters read at the end of each hour, by the hour; the last one stands.
    pub anchors: BTreeMap<u8, Vec<Anchor>>,
    /// Turnout told.
    pub turnout: Vec<TurnoutReport>,
    /// Suspensions.
    pub suspensions: Vec<Suspension>,
    /// Sums of the sheets by hour of the day, kept with each sheet: frames and papers ask for them many times, and a day
    /// may have thousands of sheets.
    sums: BTreeMap<u8, Hour>,
}

/// A sheet with all that was ever stated about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetEntry {
    /// The fact that stated it last.
    pub at: Ref,
    /// The figures now.
    pub sheet: Sheet,
    /// When it was written.
    pub recorded: Moment,
    /// Why it was late; empty where it was not.
    pub late: String,
    /// Earlier figures with the reason why they were replaced.
    pub before: Vec<(Sheet, String)>,
}

/// Counters read at the end of an hour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// The fact.
    pub at: Ref,
    /// When they were read.
    pub when: Moment,
    /// What was read.
    pub stated: AnchorSet,
}

/// Sums of one hour or of the day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hour {
    /// Voters identified.
    pub receipts: u32,
    /// Signatures.
    pub signatures: u32,
    /// Ballots issued by contest.
    pub issued: BTreeMap<String, u32>,
    /// Voters without any ballot, by reason.
    pub refused: BTreeMap<String, u32>,
    /// Voters who took no ballot of a contest.
    pub declined: BTreeMap<String, u32>,
    /// Ballots spoiled.
    pub spoiled: BTreeMap<String, u32>,
}

/// Turnout told to the higher commission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnoutReport {
    /// For which time.
    pub due: ClockTime,
    /// Voters until then.
    pub voters: u32,
    /// When it was told.
    pub at: Moment,
    /// Who took it; empty where nobody was named or the private half was erased.
    pub taken_by: String,
}

/// Voting suspended and perhaps resumed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suspension {
    /// When it stopped.
    pub from: Moment,
    /// Why.
    pub reason: String,
    /// When it went on.
    pub until: Option<Moment>,
}

impl Voting {
    /// Sums of each hour: the sheets where there are any, else the live tally. Refusals and spoiled ballots
    /// that were counted live are added only to hours without a sheet, since a sheet holds them already.
    pub fn hours(&self) -> BTreeMap<u8, Hour> {
        let mut hours = self.sums.clone();
        for (hour, live) in &self.live {
            hours.entry(*hour).or_insert_with(|| live.clone());
        }
        hours
    }

    /// Sums of the day.
    pub fn total(&self) -> Hour {
        let mut total = Hour::default();
        let live = self.live.iter().filter(|(hour, _)| !self.sums.contains_key(hour));
        for (_, hour) in self.sums.iter().chain(live) {
            total.add(hour);
        }
        total
    }

    /// Voters identified before an hour of the day.
    pub fn voters_until(&self, time: ClockTime) -> u32 {
        let before = self.hours().into_iter().filter(|(hour, _)| *hour < time.hour());
        before.fold(0, |sum, (_, hour)| sum.saturating_add(hour.receipts))
    }

    /// The anchor of an hour that stands.
    pub fn anchor(&self, hour: u8) -> Option<&Anchor> {
        self.anchors.get(&hour)?.last()
    }

    pub(super) fn record(&mut self, at: Ref, entry: SheetEntry) {
        self.sums.entry(entry.sheet.hour).or_default().add_sheet(&entry.sheet);
        self.sheets.insert(at, entry);
    }

    /// Replaces the figures of a sheet, which a fact `at` states anew.
    pub(super) fn restate(&mut self, of: Ref, at: Ref, sheet: &Sheet, reason: &str) {
        let mut hours = vec![sheet.hour];
        for entry in self.sheets.values_mut().filter(|entry| entry.at == of) {
            let before = std::mem::replace(&mut entry.sheet, sheet.clone());
            hours.push(before.hour);
            entry.before.push((before, reason.to_owned()));
            entry.at = at;
        }
        for hour in hours {
            self.add_up(hour);
        }
    }

    fn add_up(&mut self, hour: u8) {
        let mut sheets = self.sheets.values().filter(|entry| entry.sheet.hour == hour).peekable();
        if sheets.peek().is_none() {
            self.sums.remove(&hour);
            return;
        }
        let mut sum = Hour::default();
        sheets.for_each(|entry| sum.add_sheet(&entry.sheet));
        self.sums.insert(hour, sum);
    }

    pub(super) fn forget(&mut self, of: Ref) {
        for read in self.anchors.values_mut() {
            read.retain(|anchor| anchor.at != of);
        }
        self.anchors.retain(|_, read| !read.is_empty());
    }

    /// The suspension that lasts.
    pub fn suspended(&self) -> Option<&Suspension> {
        self.suspensions.last().filter(|suspension| suspension.until.is_none())
    }

    /// A sheet by what is written on it.
    pub fn sheet_of(&self, place: &str, hour: u8) -> Option<(Ref, &SheetEntry)> {
        let same = |entry: &&SheetEntry| entry.sheet.hour == hour && entry.sheet.place == place;
        self.sheets.iter().find(|(_, entry)| same(entry)).map(|(at, entry)| (*at, entry))
    }
}

impl Hour {
    /// Adds another sum to this one.
    pub fn add(&mut self, other: &Self) {
        self.receipts = self.receipts.saturating_add(other.receipts);
        self.signatures = self.signatures.saturating_add(other.signatures);
        add_all(&mut self.issued, &other.issued);
        add_all(&mut self.refused, &other.refused);
        add_all(&mut self.declined, &other.declined);
        add_all(&mut self.spoiled, &other.spoiled);
    }

    fn add_sheet(&mut self, sheet: &Sheet) {
        self.receipts = self.receipts.saturating_add(sheet.receipts);
        self.signatures = self.signatures.saturating_add(sheet.signatures);
        add_all(&mut self.issued, &sheet.issued);
        add_all(&mut self.refused, &sheet.refused);
        add_all(&mut self.declined, &sheet.declined);
        add_all(&mut self.spoiled, &sheet.spoiled);
    }
}

fn add_all(sums: &mut BTreeMap<String, u32>, more: &BTreeMap<String, u32>) {
    for (name, number) in more {
        // A name is copied once, not for each sheet: every frame with a balance on it adds up all sheets of the day.
        match sums.get_mut(name) {
            Some(sum) => *sum = sum.saturating_add(*number),
            None => {
                sums.insert(name.clone(), *number);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(seq: u64, hour: u8, receipts: u32) -> (Ref, SheetEntry) {
        let sheet = Sheet {
            place: seq.to_string(),
            hour,
            receipts,
            signatures: receipts,
            issued: BTreeMap::from([("president".to_owned(), receipts)]),
            declined: BTreeMap::new(),
            spoiled: BTreeMap::new(),
            refused: BTreeMap::new(),
        };
        let at = Ref { desk: 1, seq };
        (at, SheetEntry { at, sheet, recorded: Moment(0), late: String::new(), before: Vec::new() })
    }

    fn voting(all: &[(u64, u8, u32)]) -> Voting {
        let mut voting = Voting::default();
        for (seq, hour, receipts) in all {
            let (at, entry) = entry(*seq, *hour, *receipts);
            voting.record(at, entry);
        }
        voting
    }

    #[test]
    fn sums_follow_a_sheet_that_is_corrected_and_moved_to_another_hour() {
        let mut corrected = voting(&[(1, 8, 40), (2, 8, 2), (3, 9, 7)]);
        let (at, later) = entry(4, 10, 41);
        corrected.restate(Ref { desk: 1, seq: 1 }, at, &later.sheet, "the wrong hour");
        assert_eq!(corrected.hours(), voting(&[(2, 8, 2), (3, 9, 7), (4, 10, 41)]).hours());
        assert_eq!(corrected.total().receipts, 50);
        // The next correction names the last one; the only sheet of an hour leaves none behind.
        corrected.restate(at, Ref { desk: 1, seq: 5 }, &entry(5, 9, 1).1.sheet, "once more");
        assert_eq!(corrected.hours().keys().copied().collect::<Vec<_>>(), [8, 9]);
        assert_eq!(corrected.hours()[&9].receipts, 8);
        // What was counted live counts in hours without a sheet only.
        for hour in [9, 11] {
            corrected.live.insert(hour, Hour { receipts: 100, ..Hour::default() });
        }
        assert_eq!(corrected.total().receipts, 110);
    }
}
