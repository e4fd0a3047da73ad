//! The journal: every fact, newest first.

use crate::app::command::Command;
use crate::app::effect::Effects;
use crate::app::key::Key;
use crate::app::model::{Model, Screen};

use super::back;

/// The journal, scrolled by so many facts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct JournalScreen {
    /// Facts above the first visible one.
    pub above: usize,
}

/// Commands of the journal.
pub const COMMANDS: &[Command] = &[
    Command::new("list-up", &[Key::Up, Key::PageUp], 1, up),
    Command::new("list-down", &[Key::Down, Key::PageDown], 2, down),
    Command::new("journal-first", &[Key::Home], 3, newest),
    Command::new("back", &[Key::Esc], 30, back),
];

fn up(model: &mut Model) -> Effects {
    scroll(model, |above, _| above.saturating_sub(10))
}

fn down(model: &mut Model) -> Effects {
    scroll(model, |above, all| (above + 10).min(all.saturating_sub(1)))
}

fn newest(model: &mut Model) -> Effects {
    scroll(model, |_, _| 0)
}

fn scroll(model: &mut Model, to: impl Fn(usize, usize) -> usize) -> Effects {
    let all = model.day().map_or(0, |day| day.journal.len());
    if let Some(Screen::Journal(journal)) = model.screen_mut() {
        journal.above = to(journal.above, all);
    }
    Effects::new()
}
