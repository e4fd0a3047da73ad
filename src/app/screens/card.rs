//! A card for an emergency: read a line, do it, go on; then who holds which material.

use crate::app::command::Command;
use crate::app::effect::Effects;
use crate::app::form::registers::incidents::card_of;
use crate::app::form::{IncidentForm, Purpose};
use crate::app::key::Key;
use crate::app::model::{Model, Screen};
use crate::domain::Day;
use crate::domain::day::Incident;
use crate::domain::fact::Ref;
use crate::domain::registers::Card;
use crate::text::Text;

use super::back;

/// A card in hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardScreen {
    /// The card.
    pub card: String,
    /// How many of its steps were done.
    pub done: usize,
}

/// Commands of a card.
pub const COMMANDS: &[Command] = &[
    Command::new("card-done", &[Key::Space, Key::Enter], 0, done).only_if(step_left),
    Command::new("card-record", &[Key::Char('r')], 1, record),
    Command::new("card-holders", &[Key::Char('h')], 2, holders).only_if(is_recorded),
    Command::new("card-undo", &[Key::Up, Key::Backspace], 3, undo),
    Command::new("back", &[Key::Esc], 30, back),
];

impl CardScreen {
    /// A card with no step done.
    pub fn new(card: &str) -> Self {
        Self { card: card.to_owned(), done: 0 }
    }

    /// The card of the registers.
    pub fn card<'a>(&self, day: &'a Day) -> Option<&'a Card> {
        card_of(day.registers()?, &self.card)
    }

    /// The last open incident under its code of those that a member may read.
    pub fn incident<'a>(&self, day: &'a Day, reader: Option<Ref>) -> Option<&'a Incident> {
        let code = &self.card(day)?.code;
        let mut open = day.incidents.iter().rev().filter(|known| known.closed.is_none());
        open.find(|known| known.code == *code && known.may_read(reader))
    }
}

fn card(model: &Model) -> Option<(&CardScreen, &Day)> {
    match (model.screen(), model.day()) {
        (Some(Screen::Card(card)), Some(day)) => Some((card, day)),
        _ => None,
    }
}

fn step_left(model: &Model) -> Result<(), Text> {
    let left = card(model).and_then(|(screen, day)| Some(screen.done < screen.card(day)?.steps.len()));
    if left == Some(true) { Ok(()) } else { Err(Text::new("refused-card-done")) }
}

fn is_recorded(model: &Model) -> Result<(), Text> {
    let known = card(model).and_then(|(screen, day)| screen.incident(day, model.at_keyboard));
    if known.is_some() { Ok(()) } else { Err(Text::new("refused-card-not-recorded")) }
}

fn done(model: &mut Model) -> Effects {
    if let Some(Screen::Card(card)) = model.screen_mut() {
        card.done += 1;
    }
    Effects::new()
}

fn undo(model: &mut Model) -> Effects {
    if let Some(Screen::Card(card)) = model.screen_mut() {
        card.done = card.done.saturating_sub(1);
    }
    Effects::new()
}

fn record(model: &mut Model) -> Effects {
    let code = card(model).and_then(|(screen, day)| Some(screen.card(day)?.code.clone()));
    if let Some(code) = code {
        model.open_form(Purpose::Incidents(IncidentForm::Report { code, complaint: None }));
    }
    Effects::new()
}

fn holders(model: &mut Model) -> Effects {
    let reader = model.at_keyboard;
    let of =
        card(model).and_then(|(screen, day)| Some((screen.incident(day, reader)?.at, screen.card.clone())));
    if let Some((incident, card)) = of {
        model.open_form(Purpose::Incidents(IncidentForm::Holders { incident, card }));
    }
    Effects::new()
}
