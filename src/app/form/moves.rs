//! What the keys of a form do: from field to field, read back, recorded or left.

use super::registers::boxes;
use super::{FormField, FormScreen, Purpose, build, focus, registers, submit, times};
use crate::app::command::Command;
use crate::app::effect::{Effect, Effects};
use crate::app::field::Field;
use crate::app::key::Key;
use crate::app::model::{Dialog, Model, Screen};
use crate::domain::Day;
use crate::text::Text;

pub(super) const TYPING: &[Command] = &[
    Command::new("form-next", &[Key::Enter], 0, next),
    Command::new("form-up", &[Key::Up, Key::BackTab], 20, up),
    Command::new("form-down", &[Key::Down, Key::Tab], 21, down),
    Command::new("form-now", &[Key::Char('n')], 22, now).only_if(on_time_field).where_useful(is_on_time),
    Command::new("form-back", &[Key::Esc], 30, back),
];

pub(super) const READING_BACK: &[Command] = &[
    Command::new("form-agreed", &[Key::Char('a')], 0, agreed),
    Command::new("form-differs", &[Key::Esc], 1, differs),
];

/// The tables of forms, by name.
pub const TABLES: &[(&str, &[Command])] = &[("a form", TYPING), ("a form read back", READING_BACK)];

impl FormScreen {
    /// Index of the field after the one in which one types.
    fn following(&self) -> Option<usize> {
        self.asked().map(|(index, _)| index).find(|index| *index > self.focus)
    }
}

fn on_time_field(model: &Model) -> Result<(), Text> {
    match model.screen() {
        Some(Screen::Form(form)) if form.is_on_time() => Ok(()),
        _ => Err(Text::new("refused-no-time-field")),
    }
}

fn is_on_time(model: &Model) -> bool {
    on_time_field(model).is_ok()
}

fn now(model: &mut Model) -> Effects {
    let offset = model.day().map_or(model.offers.offset, Day::offset);
    let clock = model.now.clock(offset);
    if let (Some(clock), Some(form)) = (clock, model.form_mut()) {
        let focus = form.focus;
        if let Some(FormField { field: Field::Time(field), .. }) = form.fields.get_mut(focus) {
            field.set(clock);
        }
    }
    crate::app::update::draft(model)
}

fn up(model: &mut Model) -> Effects {
    if let Some(form) = model.form_mut() {
        let before = form.asked().map(|(index, _)| index).take_while(|index| *index < form.focus).last();
        form.focus = before.unwrap_or(form.focus);
    }
    moved(model)
}

fn down(model: &mut Model) -> Effects {
    if let Some(form) = model.form_mut() {
        form.focus = form.following().unwrap_or(form.focus);
    }
    moved(model)
}

/// A draft keeps the field as well; a form in which nothing was typed has none, and looking at it makes none.
fn moved(model: &mut Model) -> Effects {
    let Some(Screen::Form(form)) = model.screen() else { return Effects::new() };
    let key = form.draft_key(model.day());
    let kept = key.zip(model.book.as_ref()).is_some_and(|(key, book)| book.drafts.contains_key(&key));
    if kept { crate::app::update::draft(model) } else { Effects::new() }
}

/// Moves to the next field; after the last one reads back or submits.
fn next(model: &mut Model) -> Effects {
    let Some(form) = model.form_mut() else { return Effects::new() };
    // A choice is one key: it is asked for here, not when the form is full.
    if let Some(field) = form.fields.get(form.focus)
        && matches!(field.field, Field::Choice(_))
        && field.field.is_empty()
        && !field.optional
    {
        let label = field.label.clone();
        model.refuse(Text::new("refused-choice-empty").with("field", label));
        return Effects::new();
    }
    // The second typing of a seal number is compared at once, while the seal is still at hand.
    if let Some(nth) = boxes::differs_at(form) {
        model.refuse(Text::new("refused-seal-typed-differently").with("number", nth));
        return Effects::new();
    }
    if let Some(following) = form.following() {
        form.focus = following;
        return moved(model);
    }
    if let Some(index) = form.first_unfinished() {
        form.focus = index;
        let label = form.fields.get(index).map_or(Text::new("plain"), |field| field.label.clone());
        model.refuse(Text::new("refused-field-empty").with("field", label));
        return Effects::new();
    }
    if form.purpose.is_read_back() {
        // What would be refused is refused before anybody reads it aloud.
        let agreed = decided(model).is_some();
        if let Some(form) = model.form_mut() {
            form.reading_back = agreed;
        }
        return Effects::new();
    }
    if warn(model) {
        return Effects::new();
    }
    submit_form(model)
}

/// Says what is unusual about the values, once; `true` if it was not said before.
fn warn(model: &mut Model) -> bool {
    let Some(Screen::Form(form)) = model.screen() else { return false };
    let Some(day) = model.day() else { return false };
    let mut warnings = match &form.purpose {
        Purpose::People(purpose) => registers::people::warnings(day, purpose, &form.values()),
        Purpose::Stock(purpose) => registers::stock::warnings(day, purpose, &form.values()),
        Purpose::Outside(purpose) => registers::outside::warnings(day, purpose, &form.values()),
        _ => Vec::new(),
    };
    warnings.extend(times::too_early(day, &form.purpose, &form.values(), model.now));
    let news = warnings.iter().any(|warning| !form.warned.contains(warning));
    if let Some(form) = model.form_mut() {
        form.warned = warnings;
    }
    news
}

fn agreed(model: &mut Model) -> Effects {
    submit_form(model)
}

fn differs(model: &mut Model) -> Effects {
    if let Some(form) = model.form_mut() {
        form.reading_back = false;
        form.focus = 0;
    }
    Effects::new()
}

fn back(model: &mut Model) -> Effects {
    // Going back is safe where what was typed stays as a draft until it is recorded; where nothing is kept it is asked.
    let day = model.book.as_ref().map(|book| &book.day);
    let lost = matches!(model.screens.last(),
        Some(Screen::Form(form)) if form.is_changed() && form.draft_key(day).is_none());
    if lost {
        model.dialog = Some(Dialog::Discard);
    } else {
        model.back();
    }
    Effects::new()
}

/// Makes a form anew that was opened before other facts were recorded; `true` if there was need of it.
pub(super) fn renew(model: &mut Model) -> bool {
    let facts = model.day().map_or(0, |day| day.journal.len());
    let Some(Screen::Form(form)) = model.screen() else { return false };
    if form.facts == facts {
        return false;
    }
    let Some(mut fresh) = build::build(model, form.purpose.clone()) else {
        model.back();
        return true;
    };
    for field in &mut fresh.fields {
        // A choice whose meaning has changed is made again.
        let same = form.fields.iter().find(|old| old.id == field.id && old.choices == field.choices);
        if let Some(old) = same {
            field.field.set_text(&old.field.text());
        }
    }
    if let Some(Screen::Form(form)) = model.screen_mut() {
        **form = fresh;
    }
    true
}

fn submit_form(model: &mut Model) -> Effects {
    let (effects, waits) = match decided(model) {
        Some(submit::Outcome::Facts(facts)) => (vec![Effect::Record(facts)], true),
        Some(submit::Outcome::Outside(effect)) => (vec![effect], true),
        Some(submit::Outcome::Effects(effects)) => (effects, false),
        None => return Effects::new(),
    };
    if let Some(form) = model.form_mut() {
        form.waiting |= waits;
    }
    effects
}

/// What the form leads to as it stands; where it is refused, that is said at the field that it is about.
fn decided(model: &mut Model) -> Option<submit::Outcome> {
    if renew(model) {
        model.refuse(Text::new("refused-changed-meanwhile"));
        return None;
    }
    let Some(Screen::Form(form)) = model.screen() else { return None };
    let refusal = match submit::submit(model, &form.purpose, &form.values()) {
        Ok(outcome) => return Some(outcome),
        Err(refusal) => refusal,
    };
    let text = crate::app::refusal::of(model, &refusal);
    let purpose = form.purpose.clone();
    let at = focus::of(form, &refusal);
    let text = focus::named(form, at, text);
    if let Some(form) = model.form_mut() {
        form.reading_back = false;
        form.focus = at.unwrap_or(form.focus);
    }
    model.lead_to_gate(&purpose, &refusal);
    model.refuse(text);
    None
}
