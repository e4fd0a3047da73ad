//! What an input does to the model. Routes only; each screen has its own part.

use super::command;
use super::effect::{Effect, Effects};
use super::field::FieldReply;
use super::input::Input;
use super::key::{Key, Stroke};
use super::model::{Dialog, Model, Screen};
use crate::domain::decide;
use crate::text::Text;

/// Takes one input and answers with what is to be done outside.
pub fn update(model: &mut Model, input: Input) -> Effects {
    let effects = take(model, input);
    super::printer::tell(model);
    effects
}

fn take(model: &mut Model, input: Input) -> Effects {
    match input {
        Input::Key(stroke) => key(model, &stroke),
        Input::Paste(text) => paste(model, &text),
        Input::Resize { width, height } => {
            model.size = (width, height);
            Effects::new()
        }
        Input::Sent(sent) => {
            super::printer::sent(model, sent);
            Effects::new()
        }
        Input::Leave | Input::Closed => leave(model),
    }
}

fn leave(model: &mut Model) -> Effects {
    model.leaving = true;
    vec![Effect::Leave]
}

/// The smallest window in which the program is drawn, columns and rows.
pub const SMALLEST: (u16, u16) = (80, 24);

fn key(model: &mut Model, stroke: &Stroke) -> Effects {
    // Nothing is done that nobody can see.
    if (model.size.0 < SMALLEST.0 || model.size.1 < SMALLEST.1) && stroke.key != Key::CtrlC {
        return Effects::new();
    }
    if model.dialog.is_some() {
        return dialog(model, stroke);
    }
    model.notice = None;
    if let Some((reply, effects)) = offer_to_field(model, stroke) {
        match reply {
            FieldReply::Taken => return effects,
            FieldReply::Refused(reason) => {
                model.refuse(super::refusal::of_field(reason));
                return Effects::new();
            }
            FieldReply::Ignored => {}
        }
    }
    let typing = typing_text(model);
    let found = model.screen().and_then(|screen| command::find(screen, stroke, typing));
    match found {
        Some(command) => match command.allowed(model) {
            Ok(()) => (command.run)(model),
            Err(reason) => {
                model.refuse(reason);
                Effects::new()
            }
        },
        None => Effects::new(),
    }
}

fn paste(model: &mut Model, text: &str) -> Effects {
    if model.dialog.is_some() {
        return Effects::new();
    }
    model.notice = None;
    if let (Some(Screen::Search(search)), Some(book)) = (model.screens.last_mut(), &model.book) {
        if let FieldReply::Refused(reason) = search.paste(&book.day, text) {
            model.refuse(super::refusal::of_field(reason));
        }
        return Effects::new();
    }
    let reply = match model.screen_mut() {
        Some(Screen::Form(form)) => form.paste(text),
        Some(Screen::Act(act)) => act.paste(text),
        // A pasted figure was never read from the paper.
        Some(Screen::Entry(_) | Screen::Marks(_)) => {
            model.refuse(Text::new("refused-paste-in-count"));
            return Effects::new();
        }
        _ => FieldReply::Ignored,
    };
    match reply {
        FieldReply::Refused(reason) => {
            // What was pasted may have been taken up to the field's bound.
            let effects = draft(model);
            model.refuse(super::refusal::of_field(reason));
            effects
        }
        FieldReply::Taken => draft(model),
        FieldReply::Ignored => Effects::new(),
    }
}

fn offer_to_field(model: &mut Model, stroke: &Stroke) -> Option<(FieldReply, Effects)> {
    if let (Some(Screen::Search(search)), Some(book)) = (model.screens.last_mut(), &model.book) {
        return Some((search.stroke(&book.day, stroke), Effects::new()));
    }
    let now = model.now;
    let reply = match model.screen_mut()? {
        Screen::Act(act) => act.stroke(stroke),
        Screen::Form(form) => form.stroke(stroke)?,
        Screen::Entry(entry) => entry.stroke(stroke)?,
        Screen::Marks(marks) => marks.stroke(stroke, now)?,
        _ => return None,
    };
    let effects = if reply == FieldReply::Taken { draft(model) } else { Effects::new() };
    Some((reply, effects))
}

/// Keeps what is typed so far, so that a restart returns to the exact field.
pub fn draft(model: &mut Model) -> Effects {
    let day = model.book.as_ref().map(|book| &book.day);
    let kept = match model.screens.last_mut() {
        Some(Screen::Form(form)) => {
            form.typist = form.typist.or(model.at_keyboard);
            form.draft_key(day).map(|key| (key, form.draft()))
        }
        Some(Screen::Entry(entry)) => Some((entry.draft_key(), entry.draft())),
        Some(Screen::Marks(marks)) => Some((marks.draft_key(), marks.draft())),
        Some(Screen::Act(act)) => {
            act.typist = act.typist.or(model.at_keyboard);
            act.draft_key(day).map(|key| (key, act.draft()))
        }
        _ => None,
    };
    let (Some((key, value)), Some(book)) = (kept, model.book.as_mut()) else { return Effects::new() };
    book.drafts.insert(key.clone(), value.clone());
    vec![Effect::Draft { key, value: Some(value) }]
}

fn typing_text(model: &Model) -> bool {
    model.screen().is_some_and(Screen::is_typing_text)
}

fn dialog(model: &mut Model, stroke: &Stroke) -> Effects {
    match (model.dialog.clone(), stroke.key) {
        (Some(_), Key::F(9)) => {
            model.language = model.language.next();
        }
        (Some(Dialog::Printer { files, copies }), key) => {
            return super::printer::key(model, files, copies, key);
        }
        (Some(Dialog::Help(row)), Key::Down | Key::PageDown) => {
            model.dialog = Some(Dialog::Help(row.saturating_add(1).min(help_rows(model))));
        }
        (Some(Dialog::Help(row)), Key::Up | Key::PageUp) => {
            model.dialog = Some(Dialog::Help(row.saturating_sub(1)));
        }
        (Some(Dialog::Leave), Key::Char('y') | Key::CtrlC) => return leave(model),
        (Some(Dialog::Phase(_)), Key::Char('y')) => return super::passage::go(model),
        (Some(Dialog::Differs), Key::Char('y')) => return super::screens::reading::differs(model),
        (Some(Dialog::Gone(who)), Key::Char('y')) => {
            model.dialog = None;
            return model.decide(|day, by| match day.people.all.get(&who) {
                Some(_) => decide::move_person(day, by, who, false),
                None => decide::record_presence(day, by, &[who], false),
            });
        }
        (Some(Dialog::Discard), Key::Char('y')) => {
            model.dialog = None;
            model.back();
        }
        (Some(Dialog::Help(_) | Dialog::Message(_)), _) | (Some(_), Key::Char('n') | Key::Esc) => {
            model.dialog = None;
        }
        _ => {}
    }
    Effects::new()
}

/// Rows of help at most: a command has its line and up to two of explanation.
fn help_rows(model: &Model) -> u16 {
    let commands = model.screen().map_or(0, |screen| command::hints(screen).len());
    u16::try_from(commands.saturating_mul(3)).unwrap_or(u16::MAX)
}
