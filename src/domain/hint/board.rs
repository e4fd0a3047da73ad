//! The figures of one protocol, and whether its rules would hold with some of them changed.

use super::Sheet;
use crate::domain::fact::{Cell, Cells};
use crate::domain::rule::Compiled;
use crate::domain::{Condition, Outcome, Severity};

/// The rules that matter here over the figures as they are.
pub(super) struct Board {
    cells: Vec<Cell>,
    lines: usize,
    figures: Vec<Option<u32>>,
    /// Rules to be kept or made to hold, the broken ones first.
    wanted: Vec<Test>,
    /// Calm rules that hold now.
    calm: Vec<Test>,
    broken: usize,
    /// Whether a broken one is more than a notice.
    loud: bool,
    max_marks: u8,
}

struct Test {
    holds: Compiled,
    only_if: Option<Compiled>,
}

/// Figures to be held against the rules.
struct Figures {
    figures: Vec<Option<u32>>,
    votes: Option<u64>,
}

/// A figure put in another's place, to be tried.
pub(super) type Change = (usize, u32);

impl Board {
    pub fn new(sheet: &Sheet<'_>, figures: &Cells) -> Self {
        let lines: Vec<Cell> = sheet.form.lines_for(sheet.stock).map(|line| Cell::line(&line.id)).collect();
        let cells: Vec<Cell> = lines.iter().chain(sheet.options).cloned().collect();
        // A cell closed blank counts nothing; one that was not typed is unknown.
        let figures = cells.iter().map(|cell| figures.get(cell).map(|figure| figure.unwrap_or(0))).collect();
        let mut board = Self {
            lines: lines.len(),
            cells,
            figures,
            wanted: Vec::new(),
            calm: Vec::new(),
            broken: 0,
            loud: false,
            max_marks: sheet.max_marks,
        };
        board.take_rules(sheet);
        board
    }

    fn take_rules(&mut self, sheet: &Sheet<'_>) {
        let slot = |id: &str| self.cells.iter().take(self.lines).position(|cell| cell.as_str() == id);
        let compiled = |condition: &Condition| condition.compiled(&slot);
        let (mut loud, mut kept, mut calm, mut quiet) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let as_it_is = self.changed(&[]);
        for rule in sheet.form.rules_for(sheet.stock) {
            let Some(holds) = compiled(&rule.holds) else { continue };
            let only_if = match &rule.only_if {
                None => None,
                Some(condition) => match compiled(condition) {
                    None => continue,
                    known => known,
                },
            };
            let test = Test { holds, only_if };
            let notice = rule.severity == Severity::Notice;
            match (self.outcome(&test, &as_it_is), notice) {
                // What waits for a figure is neither broken nor to be kept.
                (Outcome::Unknown, _) => {}
                (Outcome::Broken { .. }, false) => loud.push(test),
                (Outcome::Broken { .. }, true) => calm.push(test),
                (Outcome::Holds, false) => kept.push(test),
                (Outcome::Holds, true) => quiet.push(test),
            }
        }
        self.loud = !loud.is_empty();
        let mut wanted = if loud.is_empty() { calm } else { loud };
        self.broken = wanted.len();
        wanted.append(&mut kept);
        self.wanted = wanted;
        self.calm = quiet;
    }

    /// Whether a rule is broken at all.
    pub fn is_broken(&self) -> bool {
        self.broken > 0
    }

    /// The cells, as places of this board.
    pub fn cells(&self) -> std::ops::Range<usize> {
        0..self.cells.len()
    }

    pub fn cell(&self, at: usize) -> Option<&Cell> {
        self.cells.get(at)
    }

    /// The figure there; `None` while it is unknown.
    pub fn figure(&self, at: usize) -> Option<u32> {
        self.figures.get(at).copied().flatten()
    }

    /// Whether both are lines, or both options.
    pub fn alike(&self, one: usize, two: usize) -> bool {
        (one < self.lines) == (two < self.lines)
    }

    /// Whether every broken rule would hold with these changes and none would break that holds now; then how many
    /// calm ones would begin to speak.
    pub fn settles(&self, changes: &[Change]) -> Option<usize> {
        self.tried(&self.wanted, changes)
    }

    /// The same, but what only a notice says may go on being said.
    pub fn quiets(&self, changes: &[Change]) -> Option<usize> {
        let calm = if self.loud { 0 } else { self.broken };
        self.tried(self.wanted.get(calm..)?, changes)
    }

    fn tried(&self, wanted: &[Test], changes: &[Change]) -> Option<usize> {
        let sheet = self.changed(changes);
        let holds = |test: &Test| self.outcome(test, &sheet) == Outcome::Holds;
        let settled = wanted.iter().all(holds);
        settled.then(|| self.calm.iter().filter(|test| !holds(test)).count())
    }

    /// Whether the figure there matters to the first broken rule: no slip elsewhere explains it.
    pub fn matters(&self, at: usize) -> bool {
        self.slope(at).is_some_and(|(_, slope)| slope != 0)
    }

    /// The one figure there with which the first broken rule would just hold; `None` where the cell does not matter to it.
    pub fn solved(&self, at: usize) -> Option<u32> {
        let (now, slope) = self.slope(at)?;
        let by = now.checked_neg()?.checked_div(slope).filter(|by| slope.checked_mul(*by) == Some(-now))?;
        u32::try_from(i64::from(self.figure(at)?).checked_add(by)?).ok()
    }

    /// By how much the sides of the first broken rule differ, and how much more with one ballot more there.
    fn slope(&self, at: usize) -> Option<(i64, i64)> {
        let test = self.wanted.first().filter(|_| self.is_broken())?;
        let gap = |changes: &[Change]| match self.outcome(test, &self.changed(changes)) {
            Outcome::Broken { left, right } => left.checked_sub(right),
            Outcome::Holds => Some(0),
            Outcome::Unknown => None,
        };
        let now = gap(&[])?;
        let more = gap(&[(at, self.figure(at)?.checked_add(1)?)])?;
        Some((now, more.checked_sub(now)?))
    }

    fn changed(&self, changes: &[Change]) -> Figures {
        let mut figures = self.figures.clone();
        for (at, figure) in changes {
            if let Some(place) = figures.get_mut(*at) {
                *place = Some(*figure);
            }
        }
        let votes = figures.get(self.lines..).and_then(|votes| {
            votes.iter().try_fold(0_u64, |sum, figure| sum.checked_add(u64::from((*figure)?)))
        });
        Figures { figures, votes }
    }

    fn outcome(&self, test: &Test, sheet: &Figures) -> Outcome {
        let of = |condition: &Compiled| condition.outcome(&sheet.figures, sheet.votes, self.max_marks);
        test.only_if.as_ref().map_or(Outcome::Holds, of).then(|| of(&test.holds))
    }
}
