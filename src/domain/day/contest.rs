//! One contest of the day: its options, its count, its protocols.

use std::collections::BTreeMap;

use super::{Day, Votes};
use crate::domain::count::{Count, Stage};
use crate::domain::fact::{BoxKind, Cell, Cells, FindingExplained, MachineRecorded, Pass, Ref};
use crate::domain::protocol::{Protocol, Standing};
use crate::domain::{ContestSpec, Counts, Form, Localized, Moment, Phase};

/// A contest as the facts leave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contest {
    /// Id in the profile.
    pub id: String,
    /// Options as typed, with the fact that typed them; `None` while they are not, or where the profile has them.
    pub typed: Option<(Ref, Vec<String>)>,
    /// Whether the typed options were read back.
    pub read_back: bool,
    /// Options withdrawn, with the decision; typing the options anew clears them.
    pub withdrawn: BTreeMap<u16, String>,
    /// The count.
    pub count: Count,
    /// What was counted beside the entries.
    pub votes: Votes,
    /// Findings explained, by rule; the last explanation of each stands.
    pub explained: BTreeMap<String, Explained>,
    /// Actions after a surplus: result and time, by action.
    pub surplus: BTreeMap<String, (String, Moment)>,
    /// Drafts and versions, oldest first.
    pub protocols: Vec<Protocol>,
}

/// A finding explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// What was stated.
    pub fact: FindingExplained,
    /// When.
    pub at: Moment,
}

/// What an option is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OptionName {
    /// A name of the profile or as typed.
    Named(Localized),
    /// The line against all.
    AgainstAll,
}

/// An option of the ballot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionView {
    /// Its number, from 1.
    pub number: u16,
    /// Its name.
    pub name: OptionName,
    /// Whether it was withdrawn.
    pub withdrawn: bool,
}

/// A row of the protocol: a line of the form or the votes of an option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The cell.
    pub cell: Cell,
    /// The number printed before it. Options go on counting after the lines.
    pub number: String,
    /// Its name.
    pub name: OptionName,
    /// What it counts; `None` for votes.
    pub counts: Option<Counts>,
    /// Whether it may be blank.
    pub may_be_blank: bool,
    /// Whether it belongs to an option that was withdrawn.
    pub withdrawn: bool,
}

impl Contest {
    pub(super) fn new(spec: &ContestSpec) -> Self {
        Self {
            id: spec.id.clone(),
            typed: None,
            read_back: false,
            withdrawn: BTreeMap::new(),
            count: Count::default(),
            votes: Votes::default(),
            explained: BTreeMap::new(),
            surplus: BTreeMap::new(),
            protocols: Vec::new(),
        }
    }

    /// The draft or version that stands last.
    pub fn protocol(&self) -> Option<&Protocol> {
        self.protocols.last()
    }
}

impl Day {
    /// A contest's state.
    pub fn contest(&self, id: &str) -> Option<&Contest> {
        self.contests.get(id)
    }

    /// The options of a contest in the order of the ballot.
    pub fn options(&self, contest: &str) -> Vec<OptionView> {
        let (Some(spec), Some(state)) = (self.opened.rulebook.contest(contest), self.contests.get(contest))
        else {
            return Vec::new();
        };
        let mut options: Vec<OptionView> = match &state.typed {
            Some((_, names)) => (1..=u16::MAX)
                .zip(names)
                .map(|(number, name)| OptionView {
                    number,
                    name: OptionName::Named(Localized::same(name)),
                    withdrawn: state.withdrawn.contains_key(&number),
                })
                .collect(),
            None => spec
                .options
                .iter()
                .map(|option| OptionView {
                    number: option.number,
                    name: OptionName::Named(option.label.clone()),
                    withdrawn: option.withdrawn || state.withdrawn.contains_key(&option.number),
                })
                .collect(),
        };
        if spec.against_all {
            let number = options.last().map_or(1, |last| last.number.saturating_add(1));
            options.push(OptionView { number, name: OptionName::AgainstAll, withdrawn: false });
        }
        options
    }

    /// The rows of a contest's protocol, lines first, then options.
    pub fn rows(&self, contest: &str) -> Vec<Row> {
        self.form(contest).map(|form| self.rows_under(form, contest)).unwrap_or_default()
    }

    /// The same rows as a form has them that was the contest's before.
    pub fn rows_under(&self, form: &Form, contest: &str) -> Vec<Row> {
        let mut rows: Vec<Row> = form
            .lines_for(self.profile().stock.model)
            .map(|line| Row {
                cell: Cell::line(&line.id),
                number: line.number.clone(),
                name: OptionName::Named(line.label.clone()),
                counts: Some(line.counts),
                may_be_blank: line.may_be_blank,
                withdrawn: false,
            })
            .collect();
        let lines = rows.len();
        rows.extend((lines + 1..).zip(self.options(contest)).map(|(number, option)| Row {
            cell: Cell::votes(option.number),
            number: number.to_string(),
            name: option.name,
            counts: None,
            may_be_blank: option.withdrawn,
            withdrawn: option.withdrawn,
        }));
        rows
    }

    /// The cells of a contest's protocol, in order.
    pub fn cells(&self, contest: &str) -> Vec<Cell> {
        self.rows(contest).into_iter().map(|row| row.cell).collect()
    }

    /// The figures of a contest now, on the cells that its form has; empty before the first round is finished.
    pub fn agreed(&self, contest: &str) -> Cells {
        let mut figures = self.contest(contest).map(|state| state.count.figures()).unwrap_or_default();
        let cells = self.cells(contest);
        figures.retain(|cell, _| cells.contains(cell));
        figures
    }

    /// The machines' column of a contest, summed where each has a receipt of its own. `None` until both entries agree:
    /// nobody who still types is shown it, on any screen or paper.
    pub fn machine(&self, contest: &str) -> Option<MachineRecorded> {
        if self.stage(contest) != Stage::Agreed {
            return None;
        }
        self.contest(contest)?.count.machine()
    }

    /// What the count of a contest waits for.
    pub fn stage(&self, contest: &str) -> Stage {
        let count = self.contests.get(contest).map(|state| &state.count);
        count.map_or(Stage::Agreed, |count| count.stage(&self.cells(contest)))
    }

    /// Whether ballots found for these contests are hidden: what was found would anchor the entries, so it is shown
    /// again when both of each contest are closed and agree.
    pub fn hides_found<'a>(&self, mut contests: impl Iterator<Item = &'a str>) -> bool {
        contests.any(|contest| self.stage(contest) != Stage::Agreed)
    }

    /// Whether the journal may leave the room as a whole: from the close to the protocols it holds what would anchor an
    /// entry that is still open. Later a contest that nobody began to type holds nothing up; one that was begun does.
    pub fn may_leave(&self) -> bool {
        let begun = |contest| match self.stage(contest) {
            Stage::Agreed => false,
            Stage::Entry { round, pass, .. } => round > 1 || pass == Pass::Second,
        };
        match self.phase() {
            phase if phase < Phase::Closing => true,
            phase if phase <= Phase::Protocol => !self.hides_found(self.contest_ids()),
            _ => !self.contest_ids().any(begun),
        }
    }

    /// Whether the counter of the machine in this box is hidden: from the close on it would anchor the entries, as what
    /// lies in the box would.
    pub fn hides_counter(&self, of: Ref) -> bool {
        let machine = self.boxes.iter().find(|known| known.at == of && known.kind == BoxKind::Machine);
        self.phase() >= Phase::Closing
            && machine.is_some_and(|known| self.hides_found(known.contests.iter().map(String::as_str)))
    }

    /// What a contest's last protocol is; `None` before the first draft.
    pub fn standing(&self, contest: &str) -> Option<Standing> {
        let state = self.contests.get(contest)?;
        let members = self.commission.members.keys().copied();
        Some(state.protocol()?.standing(members, &self.agreed(contest)))
    }
}
