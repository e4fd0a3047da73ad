//! Blind double entry of a right paper by two people who err: what is wrong and still agrees at the end.
//!
//! How often a figure is mistyped is an assumption; how errors divide into kinds is what explains the gaps of paper
//! protocols: a digit 34, a pack 19, two digits exchanged 9, a row dropped or doubled 11.

use tartip::domain::count::Stage as Waits;
use tartip::domain::decide;
use tartip::domain::fact::{Cell, Cells, Pass};

use super::fault::{digit, transposed};
use super::precinct::{Precincts, Protocol};
use super::random::Random;
use super::stage::CONTEST;

/// One figure in so many is typed wrong.
pub const WRONG: u32 = 200;
/// The second typist of [`Typists::Memory`] looks at the paper for one figure in so many.
pub const LOOKS: u32 = 10;
/// Rounds after which even the bench gives up.
const ROUNDS: usize = 20;

/// How the second entry depends on the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typists {
    /// Not at all.
    Independent,
    /// Where the first erred, the paper reads as if it were so: the second errs alike.
    SameError,
    /// The second types what the first typed, and seldom looks at the paper.
    Memory,
}

/// What is left.
pub struct Residual {
    pub typists: Typists,
    pub rows: u64,
    /// Protocols with an error in the first entry.
    pub erred: u64,
    /// Protocols that agree at the end and are wrong.
    pub agreed: u64,
    /// Those among them of which no rule says a loud word.
    pub silent: u64,
}

impl Typists {
    pub const ALL: [Self; 3] = [Self::Independent, Self::SameError, Self::Memory];

    pub fn name(self) -> &'static str {
        match self {
            Self::Independent => "independent errors",
            Self::SameError => "the same error twice",
            Self::Memory => "second copies from memory",
        }
    }
}

/// Types every protocol twice, in as many rounds as it takes, through the decisions of a real day.
pub fn residual(precincts: &Precincts, typists: Typists) -> Residual {
    let mut random = Random::new(77 + typists as u64);
    let mut left = Residual { typists, rows: 0, erred: 0, agreed: 0, silent: 0 };
    for protocol in &precincts.protocols {
        let (erred, figures) = typed(precincts, protocol, typists, &mut random);
        left.rows += 1;
        left.erred += u64::from(erred);
        if figures != protocol.cells {
            left.agreed += 1;
            left.silent += u64::from(!precincts.stage(protocol).findings(&figures).loud);
        }
    }
    left
}

fn typed(precincts: &Precincts, protocol: &Protocol, typists: Typists, random: &mut Random) -> (bool, Cells) {
    let mut stage = precincts.stage(protocol).copy();
    let mut erred = false;
    let mut first = Cells::new();
    for _ in 0..ROUNDS * 2 {
        let Waits::Entry { pass, cells, .. } = stage.day.stage(CONTEST) else { break };
        let paper = cells.iter().map(|cell| (cell.clone(), protocol.cells.get(cell).copied().flatten()));
        let paper: Cells = paper.collect();
        let by = if pass == Pass::First { stage.secretary } else { stage.chair };
        let entry = match pass {
            Pass::First => {
                first = with_errors(&paper, random);
                erred |= first != paper;
                first.clone()
            }
            Pass::Second => second(&paper, &first, typists, random),
        };
        stage.take(|day| decide::close_entry(day, by, CONTEST, &entry));
    }
    (erred, stage.day.agreed(CONTEST))
}

fn second(paper: &Cells, first: &Cells, typists: Typists, random: &mut Random) -> Cells {
    let own = with_errors(paper, random);
    let copied = |(cell, figure): (Cell, Option<u32>), random: &mut Random| {
        let copies = match typists {
            Typists::Independent => false,
            Typists::SameError => first[&cell] != paper[&cell],
            Typists::Memory => !random.one_in(LOOKS),
        };
        let figure = if copies { first[&cell] } else { figure };
        (cell, figure)
    };
    own.into_iter().map(|typed| copied(typed, random)).collect()
}

fn with_errors(paper: &Cells, random: &mut Random) -> Cells {
    let mut typed = paper.clone();
    let cells: Vec<Cell> = paper.keys().cloned().collect();
    for (at, cell) in cells.iter().enumerate() {
        if random.one_in(WRONG) {
            let right = paper[cell].unwrap_or(0);
            let below = at.checked_sub(1).map(|above| paper[&cells[above]].unwrap_or(0));
            if let Some(wrong) = wrong(right, below, random) {
                typed.insert(cell.clone(), Some(wrong));
            }
        }
    }
    typed
}

fn wrong(right: u32, neighbour: Option<u32>, random: &mut Random) -> Option<u32> {
    let again = |slip: &mut dyn FnMut() -> Option<u32>| (0..20).find_map(|_| slip());
    match random.below(34 + 19 + 9 + 11) {
        0..34 => again(&mut || digit(right, random)),
        34..53 => {
            let pack = *random.pick(&[10, 20, 50, 100])?;
            if random.one_in(2) { right.checked_sub(pack).or(Some(right + pack)) } else { Some(right + pack) }
        }
        53..62 => again(&mut || transposed(right, random)).or_else(|| again(&mut || digit(right, random))),
        // The figure of the row above, once more.
        _ => neighbour.filter(|figure| *figure != right),
    }
}
