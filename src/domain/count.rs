//! Two blind entries, and the rounds in which the lines that differ are typed again.
//!
//! Nothing here ever chooses between two figures: a line is agreed when both entries of a round hold the same.

use std::collections::BTreeMap;

use super::fact::{Cell, Cells, EntryClosed, FigureCorrected, MachineRead, MachineRecorded, Pass, Ref};

/// The entries of one contest.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Count {
    /// Rounds, oldest first.
    pub rounds: Vec<Round>,
    /// Figures corrected after both entries agreed, oldest first.
    pub corrections: Vec<(Ref, FigureCorrected)>,
    /// The machines' receipts, the last one of each box; hidden until both entries agree, so [`super::Day::machine`] is
    /// asked for them.
    pub machines: Vec<MachineRead>,
}

/// One round: at most two attempts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Round {
    /// The first entry.
    pub first: Option<Attempt>,
    /// The second entry.
    pub second: Option<Attempt>,
}

/// One entry as it was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// The fact.
    pub at: Ref,
    /// Who typed it.
    pub by: Option<Ref>,
    /// What was typed.
    pub cells: Cells,
}

/// What the count of a contest waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// An entry of these cells.
    Entry {
        /// The round, from 1.
        round: u16,
        /// First or second.
        pass: Pass,
        /// The cells to be typed.
        cells: Vec<Cell>,
    },
    /// Nothing: both entries agree on every cell.
    Agreed,
}

impl Count {
    /// What is to be typed next on a sheet with these cells.
    pub fn stage(&self, sheet: &[Cell]) -> Stage {
        let open = |agreed: &Cells| -> Vec<Cell> {
            sheet.iter().filter(|cell| !agreed.contains_key(*cell)).cloned().collect()
        };
        let finished = self.rounds.iter().filter(|round| round.second.is_some()).count();
        let round = u16::try_from(finished + 1).unwrap_or(u16::MAX);
        let agreed = self.agreed_by_entry();
        match self.rounds.last() {
            Some(Round { first: Some(first), second: None }) => {
                let cells = sheet.iter().filter(|cell| first.cells.contains_key(*cell)).cloned().collect();
                Stage::Entry { round, pass: Pass::Second, cells }
            }
            _ => match open(&agreed) {
                cells if cells.is_empty() => Stage::Agreed,
                cells => Stage::Entry { round, pass: Pass::First, cells },
            },
        }
    }

    /// Rounds of which both entries are closed, with their number from 1.
    pub fn finished(&self) -> impl Iterator<Item = (u16, &Attempt, &Attempt)> {
        let rounds = (1..=u16::MAX).zip(&self.rounds);
        rounds.filter_map(|(number, round)| Some((number, round.first.as_ref()?, round.second.as_ref()?)))
    }

    /// Cells on which the last finished round differed.
    pub fn differing(&self) -> Vec<Cell> {
        let Some(Round { first: Some(first), second: Some(second) }) =
            self.rounds.iter().rev().find(|round| round.second.is_some())
        else {
            return Vec::new();
        };
        first
            .cells
            .iter()
            .filter(|(cell, value)| second.cells.get(*cell) != Some(value))
            .map(|(cell, _)| cell.clone())
            .collect()
    }

    /// The figures now: agreed by entry, then corrected. Empty before the first round is finished.
    pub fn figures(&self) -> Cells {
        let mut figures = self.agreed_by_entry();
        for (_, correction) in &self.corrections {
            figures.insert(correction.cell.clone(), correction.to);
        }
        figures
    }

    /// Takes an entry as stated.
    pub fn enter(&mut self, at: Ref, by: Option<Ref>, entry: &EntryClosed) {
        let attempt = Attempt { at, by, cells: entry.cells.clone() };
        match entry.pass {
            Pass::First => self.rounds.push(Round { first: Some(attempt), second: None }),
            Pass::Second => match self.rounds.last_mut() {
                Some(round) => round.second = Some(attempt),
                None => self.rounds.push(Round { first: None, second: Some(attempt) }),
            },
        }
    }

    /// Takes a machine's receipt; a later one of the same machine stands. One of all machines stands for those of each,
    /// and the other way round: no ballot is added up twice.
    pub fn read_machine(&mut self, read: MachineRead) {
        self.machines.retain(|known| known.of != read.of && known.of.is_some() == read.of.is_some());
        self.machines.push(read);
    }

    /// The machines' figures added up, whether the entries agree or not.
    pub(super) fn machine(&self) -> Option<MachineRecorded> {
        let first = self.machines.first()?;
        let receipts: Vec<&str> = self.machines.iter().map(|read| read.receipt.as_str()).collect();
        let mut cells = Cells::new();
        for (cell, figure) in self.machines.iter().flat_map(|read| &read.cells) {
            let sum = cells.entry(cell.clone()).or_insert(None);
            *sum = match (*sum, *figure) {
                (Some(sum), Some(figure)) => Some(u32::saturating_add(sum, figure)),
                (sum, figure) => sum.or(figure),
            };
        }
        Some(MachineRecorded { contest: first.contest.clone(), receipt: receipts.join(", "), cells })
    }

    fn agreed_by_entry(&self) -> Cells {
        let mut agreed = BTreeMap::new();
        for round in &self.rounds {
            let (Some(first), Some(second)) = (&round.first, &round.second) else { continue };
            for (cell, value) in &first.cells {
                if second.cells.get(cell) == Some(value) {
                    agreed.insert(cell.clone(), *value);
                }
            }
        }
        agreed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(seq: u64) -> Ref {
        Ref { desk: 1, seq }
    }

    fn entry(round: u16, pass: Pass, cells: &[(&str, u32)]) -> EntryClosed {
        let cells = cells.iter().map(|(id, value)| (Cell::line(id), Some(*value))).collect();
        EntryClosed { contest: "president".into(), round, pass, cells }
    }

    fn sheet() -> Vec<Cell> {
        ["L1", "L2", "L3"].map(Cell::line).to_vec()
    }

    #[test]
    fn only_the_lines_that_differ_are_typed_again() {
        let mut count = Count::default();
        assert_eq!(count.stage(&sheet()), Stage::Entry { round: 1, pass: Pass::First, cells: sheet() });
        count.enter(place(1), None, &entry(1, Pass::First, &[("L1", 10), ("L2", 20), ("L3", 30)]));
        assert_eq!(count.stage(&sheet()), Stage::Entry { round: 1, pass: Pass::Second, cells: sheet() });
        count.enter(place(2), None, &entry(1, Pass::Second, &[("L1", 10), ("L2", 21), ("L3", 30)]));
        let l2 = vec![Cell::line("L2")];
        assert_eq!(count.differing(), l2);
        assert_eq!(count.stage(&sheet()), Stage::Entry { round: 2, pass: Pass::First, cells: l2.clone() });
        assert!(!count.figures().contains_key(&Cell::line("L2")));
        count.enter(place(3), None, &entry(2, Pass::First, &[("L2", 21)]));
        assert_eq!(count.stage(&sheet()), Stage::Entry { round: 2, pass: Pass::Second, cells: l2.clone() });
        count.enter(place(4), None, &entry(2, Pass::Second, &[("L2", 22)]));
        assert_eq!(count.stage(&sheet()), Stage::Entry { round: 3, pass: Pass::First, cells: l2 });
        count.enter(place(5), None, &entry(3, Pass::First, &[("L2", 21)]));
        count.enter(place(6), None, &entry(3, Pass::Second, &[("L2", 21)]));
        assert_eq!(count.stage(&sheet()), Stage::Agreed);
        assert_eq!(count.figures().get(&Cell::line("L2")), Some(&Some(21)));
        assert_eq!(count.rounds.len(), 3, "every attempt stays");
    }

    #[test]
    fn a_blank_agrees_only_with_a_blank() {
        let mut count = Count::default();
        let mut first = entry(1, Pass::First, &[("L1", 1), ("L2", 2)]);
        first.cells.insert(Cell::line("L3"), None);
        count.enter(place(1), None, &first);
        count.enter(place(2), None, &entry(1, Pass::Second, &[("L1", 1), ("L2", 2), ("L3", 0)]));
        assert_eq!(count.differing(), vec![Cell::line("L3")]);
    }

    #[test]
    fn a_correction_stands_over_the_entry_and_keeps_it() {
        let mut count = Count::default();
        count.enter(place(1), None, &entry(1, Pass::First, &[("L1", 1), ("L2", 2), ("L3", 3)]));
        count.enter(place(2), None, &entry(1, Pass::Second, &[("L1", 1), ("L2", 2), ("L3", 3)]));
        let correction = FigureCorrected {
            contest: "president".into(),
            cell: Cell::line("L3"),
            from: Some(3),
            to: Some(4),
            reason: "counted again".into(),
        };
        count.corrections.push((place(3), correction));
        assert_eq!(count.figures().get(&Cell::line("L3")), Some(&Some(4)));
        assert_eq!(count.rounds[0].first.as_ref().unwrap().cells.get(&Cell::line("L3")), Some(&Some(3)));
    }
}
