//! The machine's column beside the hand count. Advisory: the manual count is final.

use crate::app::command::Command;
use crate::app::effect::Effects;
use crate::app::key::Key;
use crate::app::list::{receipts, why_not_compared};
use crate::app::model::{Model, Screen};
use crate::domain::Day;
use crate::domain::compare::{Comparison, compare};
use crate::text::Text;

use super::back;

/// The comparison of a contest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompareScreen {
    /// The contest.
    pub contest: String,
    /// Whether the boxes and the recount are shown, in place of the rows.
    pub script: bool,
}

/// Commands of the comparison.
pub const COMMANDS: &[Command] = &[
    Command::new("compare-script", &[Key::Enter], 0, turn).only_if(compared),
    Command::new("machine-again", &[Key::Char('t')], 1, again),
    Command::new("back", &[Key::Esc], 30, back),
];

impl CompareScreen {
    /// The comparison of a contest.
    pub fn new(contest: &str) -> Self {
        Self { contest: contest.to_owned(), script: false }
    }

    /// The comparison as it is now.
    pub fn compared(&self, day: &Day) -> Option<Comparison> {
        compare(day, &self.contest)
    }
}

fn compared(model: &Model) -> Result<(), Text> {
    match (model.screen(), model.day()) {
        (Some(Screen::Compare(screen)), Some(day)) if screen.compared(day).is_some() => Ok(()),
        (Some(Screen::Compare(screen)), Some(day)) => Err(why_not_compared(day, &screen.contest)),
        _ => Err(Text::new("refused-no-receipt")),
    }
}

fn turn(model: &mut Model) -> Effects {
    if let Some(Screen::Compare(screen)) = model.screen_mut() {
        screen.script = !screen.script;
    }
    Effects::new()
}

fn again(model: &mut Model) -> Effects {
    let opens = match (model.screen(), model.day()) {
        (Some(Screen::Compare(screen)), Some(day)) => receipts(day, &screen.contest),
        _ => return Effects::new(),
    };
    model.follow_item(opens)
}
