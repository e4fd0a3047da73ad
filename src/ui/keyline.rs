//! The last row: the keys that do something now, each with its word.
//!
//! The first key of the screen, the key that goes back and the key for help always stand there; the others follow
//! by rank while there is room for them whole. A command that is not possible now stays in its place, so that hands
//! find it again.

use ratatui::layout::Rect;

use super::pen::{Pen, indent};
use super::theme::{Meaning, Theme};
use super::widgets::columns;
use crate::app::Model;
use crate::app::command::{Command, hints, of_screen};
use crate::app::key::{Key, KeyName};
use crate::app::model::Screen;

/// Blank columns between two keys.
const GAP: u16 = 2;

/// A key with its word.
struct Hint {
    key: String,
    label: String,
    possible: bool,
    goes_back: bool,
}

impl Hint {
    /// As it is shown: a key that is not possible stands in parentheses where no dimness tells it apart.
    fn shown(&self, theme: Theme) -> String {
        let (key, label) = (&self.key, &self.label);
        if self.possible || theme == Theme::Colour {
            format!("{key} {label}")
        } else {
            format!("({key} {label})")
        }
    }

    fn width(&self, theme: Theme) -> u16 {
        columns(&self.shown(theme))
    }
}

/// Draws the key line.
pub fn draw(pen: &mut Pen<'_>, row: Rect, model: &Model) {
    let Some(screen) = model.screen() else { return };
    let row = Rect { width: row.width.saturating_sub(2), ..indent(row, 1) };
    let all = commands(screen, model);
    let mut hints: Vec<Hint> = all.iter().filter_map(|command| hint(pen, command, screen, model)).collect();
    let help = all.iter().position(|command| command.id == "help");
    let help = help.filter(|index| *index < hints.len()).map(|index| hints.remove(index));
    let end = help.map_or(row.width, |help| {
        let from = row.width.saturating_sub(help.width(pen.theme));
        one(pen, row, from, &help);
        from.saturating_sub(GAP)
    });
    // Room for the way back is kept until it stands.
    let mut kept: u16 =
        hints.iter().skip(1).filter(|hint| hint.goes_back).map(|hint| hint.width(pen.theme) + GAP).sum();
    let mut x = 0;
    for hint in hints {
        if hint.goes_back {
            kept = 0;
        }
        if x + hint.width(pen.theme) + kept <= end {
            one(pen, row, x, &hint);
            x += hint.width(pen.theme) + GAP;
        }
    }
}

/// The commands by rank, without those that a screen's own command hides and those that lead nowhere today.
fn commands(screen: &Screen, model: &Model) -> Vec<&'static Command> {
    let own = of_screen(screen);
    let is_own = |command: &Command| own.iter().any(|known| known.id == command.id);
    let hidden = |command: &&Command| {
        let taken = |key: &Key| own.iter().any(|known| known.keys.contains(key));
        let leads = model.book.is_none() && command.allowed(model).is_err();
        !is_own(command) && (command.keys.iter().all(taken) || leads)
    };
    let useful = |command: &&Command| command.useful.is_none_or(|useful| useful(model));
    hints(screen)
        .into_iter()
        .filter(|command| useful(command) && !hidden(command) && shown_key(command, screen).is_some())
        .collect()
}

/// The key that gives a command now: while a text is typed a letter is text.
pub fn shown_key(command: &Command, screen: &Screen) -> Option<Key> {
    let typing = screen.is_typing_text();
    let types = |key: &Key| matches!(key, Key::Char(_) | Key::Question | Key::Space);
    command.keys.iter().copied().find(|key| !typing || !types(key))
}

/// Names a key as it is engraved, or in the language's word.
pub fn key_name(pen: &Pen<'_>, key: Key) -> String {
    match key.name() {
        Some(KeyName::Engraved(name)) => name,
        Some(KeyName::Text(id)) => pen.key(id),
        None => String::new(),
    }
}

fn hint(pen: &Pen<'_>, command: &Command, screen: &Screen, model: &Model) -> Option<Hint> {
    let key = shown_key(command, screen)?;
    Some(Hint {
        key: key_name(pen, key),
        goes_back: key == Key::Esc,
        label: pen.say(&command.label()),
        possible: command.allowed(model).is_ok(),
    })
}

fn one(pen: &mut Pen<'_>, row: Rect, x: u16, hint: &Hint) {
    if hint.possible {
        let used = pen.put(row, x, 0, &hint.key, Meaning::Key);
        pen.put(row, x + used + 1, 0, &hint.label, Meaning::Base);
    } else {
        pen.put(row, x, 0, &hint.shown(pen.theme), Meaning::Disabled);
    }
}
