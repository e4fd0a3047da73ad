//! Commands: one table a screen feeds dispatch, the hint line, help, the manual and the tests.

use super::effect::Effects;
use super::key::{Key, Stroke};
use super::model::{Model, Screen};
use crate::text::Text;

/// A command of a screen.
#[derive(Debug, Clone, Copy)]
pub struct Command {
    /// Short name; `cmd-<id>` is its label, `cmd-<id>-help` what it does.
    pub id: &'static str,
    /// Keys that give it; the first is shown.
    pub keys: &'static [Key],
    /// Place in the hint line: the lowest is shown first.
    pub rank: u8,
    /// Whether it may be given now, and why not.
    pub allowed: fn(&Model) -> Result<(), Text>,
    /// What it does.
    pub run: fn(&mut Model) -> Effects,
}

impl Command {
    /// A command that may always be given.
    pub const fn new(
        id: &'static str,
        keys: &'static [Key],
        rank: u8,
        run: fn(&mut Model) -> Effects,
    ) -> Self {
        Self { id, keys, rank, allowed: always, run }
    }

    /// The same command, given only where `allowed` says so.
    #[must_use]
    pub const fn only_if(self, allowed: fn(&Model) -> Result<(), Text>) -> Self {
        Self { allowed, ..self }
    }

    /// The label's text.
    pub fn label(&self) -> Text {
        Text::of(format!("cmd-{}", self.id))
    }

    /// The text that says what it does.
    pub fn help(&self) -> Text {
        Text::of(format!("cmd-{}-help", self.id))
    }
}

fn always(_: &Model) -> Result<(), Text> {
    Ok(())
}

/// The commands of the visible screen.
pub fn of_screen(screen: &Screen) -> &'static [Command] {
    match screen {
        Screen::List(list) => list.commands(),
        Screen::Form(form) => form.commands(),
        Screen::Today(_) => super::screens::today::COMMANDS,
        Screen::Voters(_) => super::screens::voters::COMMANDS,
        Screen::Tally(_) => super::screens::tally::COMMANDS,
        Screen::Balance(_) => super::screens::balance::COMMANDS,
        Screen::Entry(entry) => entry.commands(),
        Screen::Findings(_) => super::screens::findings::COMMANDS,
        Screen::Compare(_) => super::screens::compare::COMMANDS,
        Screen::Reading(_) => super::screens::reading::COMMANDS,
        Screen::Journal(_) => super::screens::journal::COMMANDS,
    }
}

/// The command that a stroke gives on a screen: the screen's own first, then the global ones.
///
/// While text is being typed a letter is text; only keys that type nothing command.
pub fn find(screen: &Screen, stroke: &Stroke, typing_text: bool) -> Option<&'static Command> {
    if typing_text && matches!(stroke.key, Key::Char(_) | Key::Question | Key::Space) {
        return None;
    }
    let mut all = of_screen(screen).iter().chain(super::global::COMMANDS);
    all.find(|command| command.keys.contains(&stroke.key))
}

/// Commands for the hint line, the lowest rank first.
pub fn hints(screen: &Screen) -> Vec<&'static Command> {
    let mut hints: Vec<_> = of_screen(screen).iter().chain(super::global::COMMANDS).collect();
    hints.sort_by_key(|command| command.rank);
    hints
}
