//! Forms: a few fields, perhaps read back, then one decision.

mod anchor;
pub mod build;
mod focus;
mod form_field;
pub mod hunt;
pub mod keys;
mod moves;
mod open_text;
mod options;
mod purpose;
pub mod registers;
mod sheet;
mod step;
mod stick;
mod submit;
mod times;
mod values;
pub mod votes;

pub use build::{box_kind, contests, function, members, option_name, plain, signature, span};
pub use form_field::FormField;
pub use hunt::HuntForm;
pub use keys::KeyForm;
pub use moves::TABLES;
pub use purpose::Purpose;
pub use registers::{
    About, ComplaintForm, CopiesForm, CustodyForm, DecisionForm, IncidentForm, OutsideForm, PeopleForm,
    StockForm,
};
pub use stick::Sticks;
pub use values::Values;
pub use votes::VotesForm;

use std::collections::BTreeMap;

use super::command::Command;
use super::draft::{Keeps, comes_back};
use super::field::{Field, FieldReply};
use super::key::{Key, Stroke};
use super::model::{Model, Screen};
use crate::domain::Day;
use crate::domain::fact::Ref;
use crate::text::Text;

/// The field in which a second member agrees.
const WITNESS: &str = "witness";

/// A screen of fields.
#[derive(Debug, Clone)]
pub struct FormScreen {
    /// What it is for.
    pub purpose: Purpose,
    /// Its title.
    pub title: Text,
    /// What is said aloud or done on paper, above the fields.
    pub intro: Option<Text>,
    /// Fields in order.
    pub fields: Vec<FormField>,
    /// What stood in the fields when the form was opened.
    pub before: Vec<String>,
    /// Index of the field in which one types.
    pub focus: usize,
    /// Who opened it or was the first to type in it; `None` while nobody was at the keyboard.
    pub typist: Option<Ref>,
    /// Facts that the day had when the form was made: what its choices mean may change with the next one.
    pub facts: usize,
    /// What was said about the values as they stand; nothing of it is in the way.
    pub warned: Vec<Text>,
    /// Whether the values are being read back before they are recorded.
    pub reading_back: bool,
    /// Whether the store has been asked to record them.
    pub waiting: bool,
}

impl FormScreen {
    /// Commands at this stage.
    pub fn commands(&self) -> &'static [Command] {
        if self.reading_back { moves::READING_BACK } else { moves::TYPING }
    }

    /// Offers a stroke to the field in which one types; `None` while nothing is typed.
    pub fn stroke(&mut self, stroke: &Stroke) -> Option<FieldReply> {
        if self.reading_back {
            return None;
        }
        // Up and Down leave a field, whatever is in it; a choice is made by its sign or by Left and Right.
        if matches!(stroke.key, Key::Up | Key::Down) {
            return None;
        }
        let before = self.before.get(self.focus);
        let field = &mut self.fields.get_mut(self.focus)?.field;
        let prefilled =
            matches!(field, Field::Number(_)) && before.is_some_and(|before| *before == field.text());
        if prefilled && matches!(stroke.key, Key::Char('0'..='9')) {
            // A figure typed over the one that stood there replaces it; digits are never added to an old figure.
            field.set_text("");
        }
        let reply = field.stroke(stroke);
        if reply == FieldReply::Taken {
            self.warned.clear();
        }
        Some(reply)
    }

    /// Offers pasted text.
    pub fn paste(&mut self, text: &str) -> FieldReply {
        if self.reading_back {
            return FieldReply::Ignored;
        }
        self.warned.clear();
        self.fields.get_mut(self.focus).map_or(FieldReply::Ignored, |field| field.field.paste(text))
    }

    /// Whether letters are text now.
    pub fn is_typing_text(&self) -> bool {
        !self.reading_back && self.fields.get(self.focus).is_some_and(|field| field.field.takes_letters())
    }

    /// Whether the cursor is in a field of time.
    pub fn is_on_time(&self) -> bool {
        self.fields.get(self.focus).is_some_and(|field| matches!(field.field, Field::Time(_)))
    }

    /// The key under which its draft is kept; `None` where none is.
    pub fn draft_key(&self, day: Option<&Day>) -> Option<String> {
        self.purpose.keeps(day).key(self.typist, self.purpose.draft_name())
    }

    /// What is typed so far, as a draft, without the consent of a second member: it is given anew.
    pub fn draft(&self) -> String {
        let text = |field: &FormField| {
            if field.id == WITNESS { String::new() } else { field.field.text() }
        };
        let texts: BTreeMap<&str, String> =
            self.fields.iter().map(|field| (field.id.as_str(), text(field))).collect();
        serde_json::json!({ "focus": self.focus, "fields": texts }).to_string()
    }

    /// Takes a draft back; one with other fields, or of somebody of another name, is passed over.
    pub fn resume(&mut self, draft: &str) {
        let Ok(draft) = serde_json::from_str::<Draft>(draft) else { return };
        if self.fields.iter().any(|field| !draft.fields.contains_key(&field.id)) {
            return;
        }
        if let Purpose::People(PeopleForm::Register(name) | PeopleForm::Refuse(name)) = &self.purpose
            && !draft.fields.get("name").is_some_and(|typed| typed.starts_with(name.as_str()))
        {
            return;
        }
        for field in &mut self.fields {
            field.field.set_text(draft.fields.get(&field.id).map_or("", String::as_str));
        }
        self.focus = draft.focus.min(self.fields.len().saturating_sub(1));
    }

    /// Whether a field is asked for: one that follows another, like a further seal number, once that one is filled.
    pub fn is_asked(&self, index: usize) -> bool {
        let Some(field) = self.fields.get(index) else { return false };
        let before = field.after.as_ref().and_then(|id| self.fields.iter().find(|known| known.id == *id));
        before.is_none_or(|before| !before.field.is_empty()) || !field.field.is_empty()
    }

    /// The fields that are asked for, with their indices.
    pub fn asked(&self) -> impl Iterator<Item = (usize, &FormField)> {
        self.fields.iter().enumerate().filter(|(index, _)| self.is_asked(*index))
    }

    /// Whether anything was typed that is not recorded.
    pub fn is_changed(&self) -> bool {
        self.fields.iter().map(|field| field.field.text()).ne(self.before.iter().cloned())
    }

    /// The values as they stand.
    pub fn values(&self) -> Values {
        Values::of(&self.fields)
    }

    /// Index of the first field that must be filled and is not, or is not yet what it must be.
    fn first_unfinished(&self) -> Option<usize> {
        let unfinished = |field: &FormField| {
            (field.field.is_empty() && !field.optional) || field.field.complaint().is_some()
        };
        self.asked().find(|(_, field)| unfinished(field)).map(|(index, _)| index)
    }
}

#[derive(serde::Deserialize)]
struct Draft {
    focus: usize,
    fields: BTreeMap<String, String>,
}

impl Model {
    /// Opens a form for a purpose, with its draft if there is one.
    pub fn open_form(&mut self, purpose: Purpose) {
        let Some(mut form) = build::build(self, purpose) else { return };
        let key = form.draft_key(self.day());
        if let (Some(key), Some(book)) = (key, &self.book)
            && let Some(draft) = book.drafts.get(&key)
        {
            form.resume(draft);
        }
        self.open(Screen::Form(Box::new(form)));
    }

    /// Makes the form on the screen anew after what it waited for was recorded; values and focus stay.
    pub(super) fn renew_form(&mut self) {
        let Some(focus) = self.form_mut().map(|form| form.focus) else { return };
        moves::renew(self);
        if let Some(form) = self.form_mut() {
            form.focus = focus.min(form.fields.len().saturating_sub(1));
        }
    }

    /// What is said above the fields of the form on the screen, after facts that were recorded on a screen above it.
    pub(super) fn renew_intro(&mut self) {
        let known = self.day().map_or(0, |day| day.journal.len());
        let Some(Screen::Form(form)) = self.screens.last() else { return };
        if form.facts == known {
            return;
        }
        let intro = build::build(self, form.purpose.clone()).map(|fresh| fresh.intro);
        if let (Some(intro), Some(form)) = (intro, self.form_mut()) {
            form.intro = intro;
        }
    }

    /// Whether something is typed on a screen that is kept nowhere.
    pub fn would_lose(&self) -> bool {
        let day = self.day();
        let lost = |screen: &Screen| matches!(screen, Screen::Form(form) if form.is_changed() && form.draft_key(day).is_none());
        self.screens.iter().any(lost)
    }

    /// Opens the screen of a draft that can still be finished: with a member at the keyboard one of this member's own,
    /// otherwise one that is kept with anybody.
    pub(super) fn resume_draft(&mut self) {
        let Some(book) = &self.book else { return };
        let keys: Vec<String> = book.drafts.keys().cloned().collect();
        for key in keys {
            let screens = self.screens.len();
            let Some(name) = comes_back(&key, self.at_keyboard) else { continue };
            let kept = if self.at_keyboard.is_some() { Keeps::Typist } else { Keeps::Anybody };
            if let Some(purpose) = Purpose::of_draft(name) {
                if purpose.keeps(self.day()) == kept {
                    self.open_form(purpose);
                }
            } else if kept == Keeps::Typist {
                self.resume_act(name);
            } else {
                self.resume_entry(name);
                self.resume_marks(name);
            }
            if self.screens.len() > screens {
                return;
            }
        }
    }
}
