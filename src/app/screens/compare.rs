//! The machine's column beside the hand count. Advisory: the manual count is final.

use crate::app::command::Command;
use crate::app::effect::Effects;
use crate::app::form::Purpose;
use crate::app::key::Key;
use crate::app::model::{Model, Screen};
use crate::domain::Day;
use crate::domain::day::Row;

use super::back;

/// The comparison of a contest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompareScreen {
    /// The contest.
    pub contest: String,
}

/// Commands of the comparison.
pub const COMMANDS: &[Command] = &[
    Command::new("machine-again", &[Key::Char('t')], 1, again),
    Command::new("back", &[Key::Esc], 30, back),
];

/// A row of the comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The row of the protocol.
    pub row: Row,
    /// Counted by hand.
    pub hand: u32,
    /// Printed by the machine.
    pub machine: u32,
}

impl CompareScreen {
    /// The comparison of a contest.
    pub fn new(contest: &str) -> Self {
        Self { contest: contest.to_owned() }
    }

    /// Rows that both have.
    pub fn rows(&self, day: &Day) -> Vec<Compared> {
        let Some(machine) = day.machine(&self.contest) else { return Vec::new() };
        let figures = day.agreed(&self.contest);
        let compared = |row: Row| {
            let hand = figures.get(&row.cell).copied().flatten()?;
            let machine = machine.cells.get(&row.cell).copied().flatten()?;
            Some(Compared { row, hand, machine })
        };
        day.rows(&self.contest).into_iter().filter_map(compared).collect()
    }
}

fn again(model: &mut Model) -> Effects {
    let contest = match model.screen() {
        Some(Screen::Compare(screen)) => screen.contest.clone(),
        _ => return Effects::new(),
    };
    model.open_form(Purpose::Machine(contest));
    Effects::new()
}
