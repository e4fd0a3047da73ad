//! Commands: one table a screen feeds dispatch, the hint line, help, the manual and the tests.

use super::effect::Effects;
use super::key::{Key, Stroke};
use super::model::{Model, Screen};
use crate::text::Text;

/// Says whether a command may be given now, and why not.
pub type Guard = fn(&Model) -> Result<(), Text>;

/// A command of a screen.
#[derive(Debug, Clone, Copy)]
pub struct Command {
    /// Short name; `cmd-<id>` is its label, `cmd-<id>-help` what it does.
    pub id: &'static str,
    /// Keys that give it; the first is shown.
    pub keys: &'static [Key],
    /// Place in the hint line: the lowest is shown first.
    pub rank: u8,
    /// When it may be given; always where there is none.
    pub guard: Option<Guard>,
    /// Whether the day has any use for it; the key line leaves it out where it has none.
    pub useful: Option<fn(&Model) -> bool>,
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
        Self { id, keys, rank, guard: None, useful: None, run }
    }

    /// The same command, given only where the guard says so.
    #[must_use]
    pub const fn only_if(self, guard: Guard) -> Self {
        Self { guard: Some(guard), ..self }
    }

    /// The same command, left out of the key line where the day has no use for it.
    #[must_use]
    pub const fn where_useful(self, useful: fn(&Model) -> bool) -> Self {
        Self { useful: Some(useful), ..self }
    }

    /// Whether it may be given now, and why not.
    pub fn allowed(&self, model: &Model) -> Result<(), Text> {
        self.guard.map_or(Ok(()), |guard| guard(model))
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
        Screen::Search(search) => search.commands(),
        Screen::Act(_) => super::screens::act::COMMANDS,
        Screen::Copy(copy) => copy.commands(),
        Screen::Card(_) => super::screens::card::COMMANDS,
        Screen::Marks(marks) => marks.commands(),
    }
}

/// Every table with a name for tests and the manual, the global one first.
pub fn tables() -> Vec<(&'static str, &'static [Command])> {
    use super::screens::{
        act, balance, card, compare, copy, entry, findings, journal, marks, reading, search, tally, today,
        voters,
    };
    let screens = [
        ("every screen", super::global::COMMANDS),
        ("today screen", today::COMMANDS),
        ("voters screen", voters::COMMANDS),
        ("tally screen", tally::COMMANDS),
        ("balance screen", balance::COMMANDS),
        ("findings screen", findings::COMMANDS),
        ("compare screen", compare::COMMANDS),
        ("reading screen", reading::COMMANDS),
        ("journal screen", journal::COMMANDS),
        ("search for people", search::PEOPLE),
        ("picker of incidents", search::CODES),
        ("act being written", act::COMMANDS),
        ("paper copied by hand", copy::COMMANDS),
        ("text that is shown", copy::SHOWN),
        ("emergency card", card::COMMANDS),
    ];
    let stages = [super::list::TABLES, super::form::TABLES, entry::TABLES, marks::TABLES];
    screens.into_iter().chain(stages.into_iter().flatten().copied()).collect()
}

/// The command that a stroke gives on a screen.
///
/// While text is being typed a letter is text; only keys that type nothing command.
pub fn find(screen: &Screen, stroke: &Stroke, typing_text: bool) -> Option<&'static Command> {
    if typing_text && matches!(stroke.key, Key::Char(_) | Key::Question | Key::Space) {
        return None;
    }
    hints(screen).into_iter().find(|command| command.keys.contains(&stroke.key))
}

/// The commands that can be given on a screen, in the order of the hint line.
pub fn hints(screen: &Screen) -> Vec<&'static Command> {
    // In a form every letter is the field's: a global letter would be a lie there.
    let is_form = matches!(screen, Screen::Form(_) | Screen::Search(_) | Screen::Act(_));
    let by_letter = |command: &&Command| matches!(command.keys.first(), Some(Key::Char(_)));
    let global = super::global::COMMANDS.iter().filter(|command| !(is_form && by_letter(command)));
    let mut hints: Vec<_> = of_screen(screen).iter().chain(global).collect();
    hints.sort_by_key(|command| command.rank);
    hints
}
