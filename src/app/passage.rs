//! From phase to phase: asked first, since there is no way back.

use super::effect::Effects;
use super::form::Purpose;
use super::model::{Dialog, Model};
use crate::domain::decide;

/// Asks whether to go on to the next phase; where gates stand open, by the form that two members fill.
pub fn ask(model: &mut Model) -> Effects {
    let Some(day) = model.day() else { return Effects::new() };
    let next = day.phase().next();
    match next.filter(|_| decide::open_gates_at(day, model.now).is_empty()) {
        Some(next) => model.dialog = Some(Dialog::Phase(next)),
        None => model.open_form(Purpose::Gate),
    }
    Effects::new()
}

/// Goes on, as asked.
pub fn go(model: &mut Model) -> Effects {
    model.dialog = None;
    let now = model.now;
    let effects = model.decide(|day, by| decide::enter_next_phase(day, by, "", now));
    if !effects.is_empty() {
        model.home();
    }
    effects
}
