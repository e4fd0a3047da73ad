//! The machine's column: an independent count of the same ballots, by a machine that itself errs.

use tartip::domain::Counts;
use tartip::domain::fact::{Cell, Cells};

use super::precinct::{Precincts, Protocol};
use super::random::Random;

/// It misreads one ballot in so many.
const MISREADS: u32 = 500;

/// What is seen beside a machine where nobody made a fault.
#[derive(Default)]
pub struct FalseAlarms {
    pub rows: u64,
    /// Protocols with a row that differs.
    pub protocols: u64,
    /// Rows that differ.
    pub cells: u64,
    /// Protocols with a row outside what the ballots counted by hand could make up for.
    pub mixed: u64,
}

/// The tape of a machine that read every ballot.
pub fn tape(precincts: &Precincts, protocol: &Protocol, random: &mut Random) -> Cells {
    read(precincts, protocol, 0, random)
}

/// The tape of a machine that read only the ballots of stationary boxes; those of portable boxes were mixed with them.
pub fn mixed(precincts: &Precincts, protocol: &Protocol, random: &mut Random) -> Cells {
    read(precincts, protocol, portable(precincts, &protocol.cells), random)
}

/// Ballots that no machine saw.
pub fn portable(precincts: &Precincts, cells: &Cells) -> u32 {
    precincts.line(Counts::Portable).and_then(|cell| cells.get(&cell).copied().flatten()).unwrap_or(0)
}

/// Rows that differ by more than the ballots that the machine did not see could make up for.
pub fn differing(tape: &Cells, hand: &Cells, unseen: u32) -> Vec<Cell> {
    let differs = |(cell, read): &(&Cell, &Option<u32>)| {
        let (hand, read) = (hand[*cell].unwrap_or(0), read.unwrap_or(0));
        hand.checked_sub(read).is_none_or(|more| more > unseen)
    };
    tape.iter().filter(differs).map(|(cell, _)| cell.clone()).collect()
}

/// What the comparison says of protocols without a fault.
pub fn false_alarms(precincts: &Precincts) -> FalseAlarms {
    let mut random = Random::new(500);
    let mut alarms = FalseAlarms::default();
    for protocol in &precincts.protocols {
        let rows = differing(&tape(precincts, protocol, &mut random), &protocol.cells, 0).len();
        alarms.rows += 1;
        alarms.protocols += u64::from(rows > 0);
        alarms.cells += rows as u64;
        let unseen = portable(precincts, &protocol.cells);
        let mixed = mixed(precincts, protocol, &mut random);
        alarms.mixed += u64::from(!differing(&mixed, &protocol.cells, unseen).is_empty());
    }
    alarms
}

/// Reads every ballot but these few, which are taken from anywhere; one in so many is taken for another pile's.
fn read(precincts: &Precincts, protocol: &Protocol, unseen: u32, random: &mut Random) -> Cells {
    let mut piles: Vec<Cell> = (1..=u16::try_from(protocol.options).unwrap()).map(Cell::votes).collect();
    piles.extend(precincts.line(Counts::Invalid));
    let mut ballots: Vec<usize> = Vec::new();
    for (pile, cell) in piles.iter().enumerate() {
        let count = protocol.cells[cell].unwrap_or(0) as usize;
        ballots.extend(std::iter::repeat_n(pile, count));
    }
    random.shuffle(&mut ballots);
    let mut counts = vec![0_u32; piles.len()];
    for pile in ballots.into_iter().skip(unseen as usize) {
        let others = u32::try_from(piles.len() - 1).unwrap();
        let read = if random.one_in(MISREADS) {
            (pile + 1 + random.below(others) as usize) % piles.len()
        } else {
            pile
        };
        counts[read] += 1;
    }
    let invalid = counts.last().copied().filter(|_| piles.len() > protocol.options).unwrap_or(0);
    let valid: u32 = counts.iter().sum::<u32>() - invalid;
    let mut tape: Cells = piles.into_iter().zip(counts.into_iter().map(Some)).collect();
    tape.extend(precincts.line(Counts::Valid).map(|cell| (cell, Some(valid))));
    // Whatever it reads on them, it knows how many sheets it drew in.
    let stationary = precincts.line(Counts::Stationary);
    tape.extend(stationary.map(|cell| (cell.clone(), protocol.cells[&cell])));
    tape
}
