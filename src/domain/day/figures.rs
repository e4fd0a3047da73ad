//! A contest's figures as its form's rules see them.

use super::Day;
use crate::domain::fact::{Cell, Cells};
use crate::domain::{Figures, Finding, Findings, Form, findings};

/// Figures typed so far, with what the contest's ballot allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContestFigures {
    cells: Cells,
    options: Vec<Cell>,
    max_marks: u8,
}

impl Figures for ContestFigures {
    fn line(&self, id: &str) -> Option<u32> {
        // A line closed blank counts nothing; a line not typed at all is unknown.
        self.cells.get(&Cell::line(id)).map(|figure| figure.unwrap_or(0))
    }

    fn votes(&self) -> Option<u64> {
        let votes = |cell| self.cells.get(cell).map(|figure| u64::from(figure.unwrap_or(0)));
        self.options.iter().map(votes).sum()
    }

    fn max_marks(&self) -> u8 {
        self.max_marks
    }
}

impl Day {
    /// Figures of a contest for its rules, from cells typed or agreed.
    pub fn figures(&self, contest: &str, cells: Cells) -> ContestFigures {
        let options = self.options(contest).iter().map(|option| Cell::votes(option.number)).collect();
        let max_marks = self.opened.rulebook.contest(contest).map_or(1, |spec| spec.max_marks);
        ContestFigures { cells, options, max_marks }
    }

    /// What the rules say of the figures as they are now.
    pub fn findings(&self, contest: &str) -> Findings {
        self.findings_of(contest, self.agreed(contest))
    }

    /// What the rules say of some figures.
    pub fn findings_of(&self, contest: &str, cells: Cells) -> Findings {
        let Some(form) = self.form(contest) else { return Findings::default() };
        self.findings_under(form, contest, cells)
    }

    /// What the rules of a form say of some figures that was the contest's, or is.
    pub fn findings_under(&self, form: &Form, contest: &str, cells: Cells) -> Findings {
        findings(form, self.profile().stock.model, &self.figures(contest, cells))
    }

    /// Whether a finding is explained with the numbers that it has now.
    pub fn is_explained(&self, contest: &str, finding: &Finding) -> bool {
        let explained = self.contest(contest).and_then(|state| state.explained.get(&finding.rule));
        explained.is_some_and(|found| found.fact.left == finding.left && found.fact.right == finding.right)
    }
}
