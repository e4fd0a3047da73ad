//! Sorted ballots: piles of the commission, of another team, of a box, and what a machine read.

use std::collections::BTreeMap;

use tartip::domain::fact::BoxKind;

use super::fault::Fault;
use super::hall::{Ballot, CONTESTS, Draw, Hall};

impl Hall {
    /// Sorting: by the commission, and as another team would count the same piles.
    pub(super) fn sort(&mut self, fault: Fault, draw: &mut Draw) -> Option<()> {
        for (at, own) in self.contests.iter_mut().enumerate() {
            for number in 1..=CONTESTS[at].1 {
                own.sorted.insert(format!("V{number}"), 0);
            }
            own.sorted.insert("L10".to_owned(), 0);
            for ballot in self.ballots.iter().filter(|ballot| ballot.contest == at) {
                *own.sorted.get_mut(&cell(ballot.mark)).unwrap() += 1;
            }
            own.again = own.sorted.clone();
            own.valid =
                own.sorted.iter().filter(|(cell, _)| cell.starts_with('V')).map(|(_, votes)| votes).sum();
        }
        let contest = self.hit.contest;
        // Of the contest's own boxes: where it has machines, those are what went through one.
        let through = |ballot: &&Ballot| {
            let known = &self.boxes[ballot.of];
            ballot.contest == contest
                && matches!(known.kind, BoxKind::Machine | BoxKind::Stationary)
                && known.contests == [contest]
        };
        let places: Vec<(usize, Option<u16>)> =
            self.ballots.iter().filter(through).map(|ballot| (ballot.of, ballot.mark)).collect();
        let wants_mark =
            |(_, mark): &&(usize, Option<u16>)| mark.is_some() || fault == Fault::LostBeforeSorting;
        let places: Vec<_> = places.iter().filter(wants_mark).collect();
        if !matches!(fault, Fault::LostBeforeSorting | Fault::TwiceInPile | Fault::WrongPile) {
            return Some(());
        }
        let (of, mark) = **places.get(draw.below(places.len().max(1)))?;
        (self.hit.of, self.hit.cell) = (of, cell(mark));
        let own = &mut self.contests[contest];
        let pile = own.sorted.get_mut(&self.hit.cell).unwrap();
        if fault == Fault::TwiceInPile {
            *pile += 1;
            return Some(());
        }
        *pile -= 1;
        if fault == Fault::LostBeforeSorting {
            own.again = own.sorted.clone();
            own.valid -= u32::from(mark.is_some());
        } else {
            self.hit.instead = cell(mark.map(|mark| mark % CONTESTS[contest].1 + 1));
            *own.sorted.get_mut(&self.hit.instead).unwrap() += 1;
        }
        Some(())
    }

    /// Piles of a box as the commission sorted them, fault and all.
    pub fn piles(&self, of: usize, contest: usize) -> BTreeMap<String, u32> {
        let mut piles = self.read(of, contest);
        if self.boxes[of].contests.len() > 1 {
            let others =
                self.ballots.iter().filter(|ballot| ballot.of == of && ballot.contest != contest).count();
            *piles.get_mut("L10").unwrap() -= u32::try_from(others).unwrap();
        }
        if (of, contest) == (self.hit.of, self.hit.contest) {
            match self.fault {
                Fault::LostBeforeSorting => *piles.get_mut(&self.hit.cell).unwrap() -= 1,
                Fault::TwiceInPile => *piles.get_mut(&self.hit.cell).unwrap() += 1,
                Fault::WrongPile => {
                    *piles.get_mut(&self.hit.cell).unwrap() -= 1;
                    *piles.get_mut(&self.hit.instead).unwrap() += 1;
                }
                _ => {}
            }
        }
        piles
    }

    /// Ballots of a box by cell, as a machine reads them: those of another contest are invalid to it.
    pub fn read(&self, of: usize, contest: usize) -> BTreeMap<String, u32> {
        let mut cells: BTreeMap<String, u32> = BTreeMap::from([("L10".to_owned(), 0)]);
        cells.extend((1..=CONTESTS[contest].1).map(|number| (format!("V{number}"), 0)));
        for ballot in self.ballots.iter().filter(|ballot| ballot.of == of) {
            let mark = ballot.mark.filter(|_| ballot.contest == contest);
            *cells.get_mut(&cell(mark)).unwrap() += 1;
        }
        cells
    }
}

fn cell(mark: Option<u16>) -> String {
    mark.map_or_else(|| "L10".to_owned(), |number| format!("V{number}"))
}
