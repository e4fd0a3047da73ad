//! Reading aloud: one line a screen, big digits, heard or not equal.

use crate::app::command::Command;
use crate::app::effect::Effects;
use crate::app::form::Purpose;
use crate::app::key::Key;
use crate::app::list::{ListKind, ListScreen};
use crate::app::model::{Dialog, Model, Screen};
use crate::domain::day::Row;
use crate::domain::{Day, Moment, decide};
use crate::text::Text;

use super::back;

/// Reading a contest's draft aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadingScreen {
    /// The contest.
    pub contest: String,
    /// When the key that hears a line came last.
    last_key: Option<Moment>,
}

/// How soon after the line before nobody can have read one aloud, in milliseconds: a key held down hears one line.
const HOLD_OFF_MS: i64 = 500;

/// Commands of reading aloud.
pub const COMMANDS: &[Command] = &[
    Command::new("heard", &[Key::Space], 0, heard).only_if(line_left),
    Command::new("differs", &[Key::Char('n')], 1, ask).only_if(line_left),
    Command::new("to-signatures", &[Key::Enter], 2, to_signatures).only_if(all_heard),
    Command::new("back", &[Key::Esc], 30, back),
];

impl ReadingScreen {
    /// Reading a contest's draft.
    pub fn new(contest: &str) -> Self {
        Self { contest: contest.to_owned(), last_key: None }
    }

    /// The first line not heard yet, with its figure and how many were heard; `None` at the end.
    pub fn line(&self, day: &Day) -> Option<(Row, Option<u32>)> {
        let protocol = day.contest(&self.contest)?.protocol()?;
        let row = day.rows(&self.contest).into_iter().find(|row| {
            protocol.drafted.cells.contains_key(&row.cell) && !protocol.heard.contains(&row.cell)
        })?;
        let figure = protocol.drafted.cells.get(&row.cell).copied().flatten();
        Some((row, figure))
    }

    /// Lines heard and lines altogether.
    pub fn progress(&self, day: &Day) -> (usize, usize) {
        let protocol = day.contest(&self.contest).and_then(|state| state.protocol());
        protocol.map_or((0, 0), |protocol| (protocol.heard.len(), protocol.drafted.cells.len()))
    }
}

fn line(model: &Model) -> Option<(String, Row)> {
    let Some(Screen::Reading(screen)) = model.screen() else { return None };
    let (row, _) = screen.line(model.day()?)?;
    Some((screen.contest.clone(), row))
}

fn line_left(model: &Model) -> Result<(), Text> {
    line(model).map(|_| ()).ok_or_else(|| Text::new("refused-all-heard"))
}

fn all_heard(model: &Model) -> Result<(), Text> {
    if line(model).is_none() { Ok(()) } else { Err(Text::new("refused-not-heard")) }
}

fn heard(model: &mut Model) -> Effects {
    let Some((contest, row)) = line(model) else { return Effects::new() };
    let now = model.now;
    let Some(Screen::Reading(screen)) = model.screen_mut() else { return Effects::new() };
    let held = screen.last_key.is_some_and(|last| now.0.saturating_sub(last.0) < HOLD_OFF_MS);
    screen.last_key = Some(now);
    if held {
        model.refuse(Text::new("refused-held-line"));
        return Effects::new();
    }
    model.decide(|day, by| decide::hear_line(day, by, &contest, &row.cell, true))
}

fn ask(model: &mut Model) -> Effects {
    model.dialog = Some(Dialog::Differs);
    Effects::new()
}

/// A line that differs voids the draft; the figure is counted and corrected, then drafted anew.
pub fn differs(model: &mut Model) -> Effects {
    model.dialog = None;
    let Some((contest, row)) = line(model) else { return Effects::new() };
    let effects = model.decide(|day, by| decide::hear_line(day, by, &contest, &row.cell, false));
    if !effects.is_empty() {
        model.back();
        model.open_form(Purpose::Correct { contest, cell: row.cell });
    }
    effects
}

fn to_signatures(model: &mut Model) -> Effects {
    let contest = match model.screen() {
        Some(Screen::Reading(screen)) => screen.contest.clone(),
        _ => return Effects::new(),
    };
    model.back();
    model.open(Screen::List(ListScreen::new(ListKind::Signatures(contest))));
    model.select_open_item();
    Effects::new()
}
