//! From one thing of a list to another.

use super::{items, list_mut};
use crate::app::command::Command;
use crate::app::effect::Effects;
use crate::app::key::Key;
use crate::app::model::{Model, Screen};

pub(super) const UP: Command = Command::new("list-up", &[Key::Up], 40, up);
pub(super) const DOWN: Command = Command::new("list-down", &[Key::Down], 41, down);
pub(super) const FIRST: Command = Command::new("list-first", &[Key::PageUp, Key::Home], 96, first);
pub(super) const LAST: Command = Command::new("list-last", &[Key::PageDown, Key::End], 97, last);

/// The table of a list: what every list can do, and these commands.
macro_rules! in_list {
    ($($more:expr),* $(,)?) => {{
        use $crate::app::list::{BACK, OPEN, moves::{DOWN, FIRST, LAST, UP}};
        &[OPEN, UP, DOWN, FIRST, LAST, BACK, $($more),*]
    }};
}
pub(super) use in_list;

fn up(model: &mut Model) -> Effects {
    if let Some(list) = list_mut(model) {
        list.selected = list.selected.saturating_sub(1);
        list.acted = None;
    }
    Effects::new()
}

fn down(model: &mut Model) -> Effects {
    go_to(model, |selected| selected + 1)
}

fn first(model: &mut Model) -> Effects {
    go_to(model, |_| 0)
}

fn last(model: &mut Model) -> Effects {
    go_to(model, |_| usize::MAX)
}

/// Selects another item, the last one where there are not so many.
fn go_to(model: &mut Model, place: fn(usize) -> usize) -> Effects {
    let last = match model.screen() {
        Some(Screen::List(list)) => items(model, &list.kind).len().saturating_sub(1),
        _ => 0,
    };
    if let Some(list) = list_mut(model) {
        list.selected = place(list.selected).min(last);
        list.acted = None;
    }
    Effects::new()
}
