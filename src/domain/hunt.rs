//! The search for the error behind one rule that does not hold: where to look, in order, and what was counted again.
//!
//! It says how far the search has come and nothing of what should be found.

use super::fact::{Cell, Cells, Ref};
use super::hint::{Hint, Sheet, hints};
use super::procedure::Search;
use super::{Day, Finding, Moment, Rule, Severity};

/// How the search of one rule stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hunt<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// What it finds now; `None` where it holds.
    pub finding: Option<Finding>,
    /// Places of the procedure, in their order.
    pub places: Vec<Place<'a>>,
    /// Piles that the rule and the hints name.
    pub piles: Vec<Pile>,
    /// Where a slip may sit.
    pub hints: Vec<Hint>,
}

/// A place to look through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place<'a> {
    /// As the procedure has it.
    pub search: &'a Search,
    /// What was found there when it was last looked through, and when.
    pub looked: Option<(Ref, Moment, &'a str)>,
}

/// A pile that is counted until the same figure comes twice running.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pile {
    /// The pile.
    pub cell: Cell,
    /// How often it was counted for this rule.
    pub counts: usize,
    /// The figure that came twice running.
    pub settled: Option<u32>,
    /// Whether that figure stands in the protocol.
    pub stands: bool,
}

/// In which voice the search speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// Fewer found than issued: it happens.
    Calm,
    /// Something must be found or explained.
    Plain,
    /// More found than issued.
    Alarm,
}

impl<'a> Hunt<'a> {
    /// The search for a rule of a contest; `None` where there is no such rule, or while the entries are open.
    pub fn of(day: &'a Day, contest: &str, rule: &str) -> Option<Self> {
        let state = day.contest(contest)?;
        let rule = rule_of(day, contest, rule)?;
        if day.stage(contest) != super::count::Stage::Agreed {
            return None;
        }
        let finding = finding_of(day, contest, &rule.id);
        let looked = |search: &Search| {
            let mut all = state.votes.searched.iter().rev();
            let last = all.find(|(_, _, looked)| looked.rule == rule.id && looked.place == search.id)?;
            Some((last.0, last.1, last.2.result.as_str()))
        };
        let searches = day.procedure().searches.iter();
        let places = searches.map(|search| Place { search, looked: looked(search) }).collect();
        let hints = if finding.is_some() { day.hints(contest) } else { Vec::new() };
        let figures = day.agreed(contest);
        let mut cells = piles(day, contest, rule);
        for cell in hints.iter().flat_map(|hint| &hint.cells) {
            if !cells.contains(cell) {
                cells.push(cell.clone());
            }
        }
        let pile = |cell: Cell| {
            let counts: Vec<u32> = state.votes.recounts_of(&rule.id, &cell).collect();
            let settled = settled(&counts);
            let stands = settled.is_some() && figures.get(&cell).copied().flatten() == settled;
            Pile { cell, counts: counts.len(), settled, stands }
        };
        let piles = cells.into_iter().map(pile).collect();
        Some(Self { rule, finding, places, piles, hints })
    }

    /// In which voice it speaks.
    pub fn voice(&self) -> Voice {
        Voice::of(self.rule)
    }
}

impl Voice {
    /// The voice for a rule.
    pub fn of(rule: &Rule) -> Self {
        match rule.severity {
            Severity::Alarm => Self::Alarm,
            Severity::Notice => Self::Calm,
            Severity::Warning | Severity::Error => Self::Plain,
        }
    }
}

/// What a rule of a contest finds now; `None` where it holds.
pub fn finding_of(day: &Day, contest: &str, rule: &str) -> Option<Finding> {
    day.findings(contest).broken.into_iter().find(|finding| finding.rule == rule)
}

/// The figure that came twice running; an earlier one does not count beside two that agree later.
pub fn settled(counts: &[u32]) -> Option<u32> {
    match counts {
        [.., before, last] if before == last => Some(*last),
        _ => None,
    }
}

/// The rule of a contest's form with this id.
pub fn rule_of<'a>(day: &'a Day, contest: &str, rule: &str) -> Option<&'a Rule> {
    day.form(contest)?.rules.iter().find(|known| known.id == rule)
}

/// The piles that a rule names, once each, in its order; a rule over the sum of votes names every option.
pub fn piles(day: &Day, contest: &str, rule: &Rule) -> Vec<Cell> {
    let cells = day.cells(contest);
    let lines = rule.look_at.iter().filter(|id| *id != "votes").map(|id| Cell::line(id));
    let votes = rule.holds.counts_votes() || rule.look_at.iter().any(|id| id == "votes");
    let options = cells.iter().filter(|cell| votes && cell.option().is_some()).cloned();
    let mut named: Vec<Cell> = Vec::new();
    for cell in lines.chain(options) {
        if cells.contains(&cell) && !named.contains(&cell) {
            named.push(cell);
        }
    }
    named
}

impl Day {
    /// Places where one slip would explain all that a contest's figures break; none while its entries are open.
    ///
    /// The machine's column says which of several places it is, where there is one and it is not hidden.
    pub fn hints(&self, contest: &str) -> Vec<Hint> {
        let Some(form) = self.form(contest) else { return Vec::new() };
        let figures: Cells = self.agreed(contest);
        let options: Vec<Cell> =
            self.options(contest).iter().map(|option| Cell::votes(option.number)).collect();
        let max_marks = self.opened.rulebook.contest(contest).map_or(1, |spec| spec.max_marks);
        let sheet = Sheet { form, stock: self.profile().stock.model, options: &options, max_marks };
        let machine = self.machine(contest);
        hints(&sheet, &figures, machine.as_ref().map(|machine| &machine.cells))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decide;
    use crate::domain::fixture::{Book, PRESIDENT};

    #[test]
    fn a_pile_is_settled_by_the_same_figure_twice_running() {
        assert_eq!(settled(&[]), None);
        assert_eq!(settled(&[11]), None);
        assert_eq!(settled(&[11, 12]), None);
        assert_eq!(settled(&[11, 12, 11]), None, "not running");
        assert_eq!(settled(&[11, 12, 12]), Some(12));
        assert_eq!(settled(&[12, 12, 11]), None, "a later count unsettles it");
    }

    #[test]
    fn piles_are_those_of_the_rule_and_of_the_hints() {
        let book = Book::counted(&[("L9", 685)]);
        let hunt = Hunt::of(&book.day, PRESIDENT, "valid-is-votes").unwrap();
        assert_eq!(hunt.finding.as_ref().map(|finding| finding.left), Some(685));
        assert_eq!(hunt.piles.first().map(|pile| pile.cell.as_str()), Some("L9"));
        assert_eq!(hunt.piles.len(), 1 + book.day.options(PRESIDENT).len());
        assert_eq!(hunt.hints.len(), 1, "the line stands in both broken rules");
        assert_eq!(hunt.voice(), Voice::Plain);
    }

    #[test]
    fn the_voice_is_that_of_what_was_found() {
        let voice = |changed: &[(&str, u32)], rule| {
            Hunt::of(&Book::counted(changed).day, PRESIDENT, rule).unwrap().voice()
        };
        assert_eq!(voice(&[("L8", 649), ("L10", 12)], "taken-away"), Voice::Calm);
        assert_eq!(voice(&[("L8", 655), ("L10", 18)], "surplus"), Voice::Alarm);
    }

    #[test]
    fn counting_again_changes_no_figure_and_a_correction_ends_the_search() {
        let mut book = Book::counted(&[("L9", 685)]);
        let (by, pair, cell) = (book.by(), book.pair(), Cell::line("L9"));
        for count in [681, 682, 682] {
            book.take(|day| decide::recount(day, by, PRESIDENT, "valid-is-votes", &cell, count));
        }
        assert_eq!(book.day.agreed(PRESIDENT).get(&cell), Some(&Some(685)));
        let pile = |book: &Book| {
            Hunt::of(&book.day, PRESIDENT, "valid-is-votes").unwrap().piles.into_iter().next().unwrap()
        };
        assert_eq!(pile(&book), Pile { cell: cell.clone(), counts: 3, settled: Some(682), stands: false });
        book.take(|day| decide::correct_figure(day, pair, PRESIDENT, &cell, Some(682), "counted again"));
        assert!(pile(&book).stands);
        let hunt = Hunt::of(&book.day, PRESIDENT, "valid-is-votes").unwrap();
        assert_eq!((hunt.finding, hunt.hints), (None, Vec::new()));
    }

    #[test]
    fn nothing_is_searched_while_entries_are_open() {
        let book = Book::in_phase(crate::domain::Phase::Count);
        assert_eq!(Hunt::of(&book.day, PRESIDENT, "surplus"), None);
        assert_eq!(Hunt::of(&Book::counted(&[]).day, PRESIDENT, "no-such-rule"), None);
    }
}
