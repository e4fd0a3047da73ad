//! The faults of real commissions, each put into a protocol that balances.

use tartip::domain::Counts;
use tartip::domain::fact::{Cell, Cells};

use super::precinct::{Precincts, Protocol};
use super::random::Random;

/// How often another place is tried where a fault would change nothing.
const TRIES: usize = 60;

/// A class of faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    Digit,
    Transposition,
    Headers,
    ValidInvalid,
    Candidates,
    Shifted,
    Blank,
    Pack,
    WrongPile,
    Missed,
}

/// A protocol with a fault in it.
pub struct Injected {
    /// The figures, in which a blank counts nothing.
    pub cells: Cells,
    /// What is typed into an entry: a blank is a blank.
    pub typed: Cells,
    /// Where the fault is.
    pub places: Vec<Cell>,
}

impl Fault {
    pub const ALL: [Self; 10] = [
        Self::Digit,
        Self::Transposition,
        Self::Headers,
        Self::ValidInvalid,
        Self::Candidates,
        Self::Shifted,
        Self::Blank,
        Self::Pack,
        Self::WrongPile,
        Self::Missed,
    ];

    /// Its name in the floors and in the report.
    pub fn name(self) -> &'static str {
        match self {
            Self::Digit => "digit slip",
            Self::Transposition => "transposition",
            Self::Headers => "header rows swapped",
            Self::ValidInvalid => "valid and invalid swapped",
            Self::Candidates => "candidate rows swapped",
            Self::Shifted => "candidate rows shifted",
            Self::Blank => "row blank",
            Self::Pack => "pack of 100 too many",
            Self::WrongPile => "ballot in a wrong pile",
            Self::Missed => "ballot missed, totals derived",
        }
    }

    /// Puts it somewhere into a protocol; `None` where the protocol has no place for it.
    pub fn put(self, precincts: &Precincts, protocol: &Protocol, random: &mut Random) -> Option<Injected> {
        (0..TRIES)
            .find_map(|_| self.tried(precincts, protocol, random))
            .filter(|it| it.cells != protocol.cells)
    }

    fn tried(self, precincts: &Precincts, protocol: &Protocol, random: &mut Random) -> Option<Injected> {
        let lines = precincts.lines();
        let options: Vec<Cell> = (1..=u16::try_from(protocol.options).unwrap()).map(Cell::votes).collect();
        let all: Vec<Cell> = lines.iter().chain(&options).cloned().collect();
        let figure = |cell: &Cell| protocol.cells[cell].unwrap_or(0);
        let changed = |changes: &[(Cell, u32)]| {
            let mut cells = protocol.cells.clone();
            cells.extend(changes.iter().map(|(cell, figure)| (cell.clone(), Some(*figure))));
            let places = changes.iter().map(|(cell, _)| cell.clone()).collect();
            (cells != protocol.cells).then(|| Injected { typed: cells.clone(), cells, places })
        };
        let swapped = |one: Cell, two: Cell| {
            let (here, there) = (figure(&one), figure(&two));
            changed(&[(one, there), (two, here)]).filter(|_| here != there)
        };
        let pair = |of: &[Cell], random: &mut Random| {
            let at = random.below(u32::try_from(of.len().checked_sub(1)?).ok()?) as usize;
            swapped(of[at].clone(), of[at + 1].clone())
        };
        match self {
            Self::Digit => {
                let cell = random.pick(&all)?.clone();
                let slipped = digit(figure(&cell), random)?;
                changed(&[(cell, slipped)])
            }
            Self::Transposition => {
                let cell = random.pick(&all)?.clone();
                let slipped = transposed(figure(&cell), random)?;
                changed(&[(cell, slipped)])
            }
            Self::Headers => pair(&lines, random),
            Self::ValidInvalid => swapped(precincts.line(Counts::Valid)?, precincts.line(Counts::Invalid)?),
            Self::Candidates => pair(&options, random),
            Self::Shifted => {
                let from = random.below(u32::try_from(options.len()).ok()?.checked_sub(1)?) as usize;
                let shift =
                    (from + 1..options.len()).map(|at| (options[at].clone(), figure(&options[at - 1])));
                changed(&shift.collect::<Vec<_>>())
            }
            Self::Blank => {
                let cell = random.pick(&all).filter(|cell| figure(cell) > 0)?.clone();
                let mut injected = changed(&[(cell.clone(), 0)])?;
                injected.typed.insert(cell, None);
                Some(injected)
            }
            Self::Pack => {
                // Nobody counts a list in packs.
                let cell =
                    random.pick(&all).filter(|cell| Some(*cell) != precincts.line(Counts::List).as_ref())?;
                changed(&[(cell.clone(), figure(cell) + 100)])
            }
            Self::WrongPile => {
                let from = random.pick(&options).filter(|cell| figure(cell) > 0)?;
                let to = random.pick(&options).filter(|cell| *cell != from)?;
                changed(&[(from.clone(), figure(from) - 1), (to.clone(), figure(to) + 1)])
            }
            Self::Missed => {
                let pile = random.pick(&options).filter(|cell| figure(cell) > 0)?.clone();
                let totals = [Counts::Valid, Counts::Stationary].map(|counts| precincts.line(counts));
                let mut put = vec![(pile.clone(), figure(&pile) - 1)];
                for total in totals.into_iter().flatten() {
                    let one_fewer = figure(&total).checked_sub(1)?;
                    put.push((total, one_fewer));
                }
                changed(&put)
            }
        }
    }
}

/// Another digit in one place, as somebody writes figures: without a zero before them.
pub fn digit(figure: u32, random: &mut Random) -> Option<u32> {
    let mut digits = figure.to_string().into_bytes();
    let at = random.below(u32::try_from(digits.len()).ok()?) as usize;
    digits[at] = b'0' + u8::try_from(random.below(10)).ok()?;
    written(&digits).filter(|other| *other != figure)
}

/// Two neighbouring digits the other way round.
pub fn transposed(figure: u32, random: &mut Random) -> Option<u32> {
    let mut digits = figure.to_string().into_bytes();
    let pairs = u32::try_from(digits.len()).ok()?.checked_sub(1).filter(|pairs| *pairs > 0)?;
    let at = random.below(pairs) as usize;
    digits.swap(at, at + 1);
    written(&digits).filter(|other| *other != figure)
}

fn written(digits: &[u8]) -> Option<u32> {
    let plain = digits.len() == 1 || digits[0] != b'0';
    plain.then(|| std::str::from_utf8(digits).ok()?.parse().ok()).flatten()
}
