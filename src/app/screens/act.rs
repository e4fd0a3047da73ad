//! The text of an act, filled from facts and edited before it is signed, in Kyrgyz and in Russian.

use serde::{Deserialize, Serialize};

use crate::app::command::Command;
use crate::app::draft::Keeps;
use crate::app::effect::Effects;
use crate::app::field::{FieldReply, TextArea};
use crate::app::form::{DecisionForm, Purpose};
use crate::app::key::{Key, Stroke};
use crate::app::model::{Model, Screen};
use crate::domain::Day;
use crate::domain::decide::{MAX_ACT, act_text};
use crate::domain::fact::Ref;

use super::back;

/// An act that is being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActScreen {
    /// The template of the registers.
    pub template: String,
    /// The fact that it is about.
    pub about: Option<Ref>,
    /// The act in whose place it will stand.
    pub instead: Option<Ref>,
    /// Its text in Kyrgyz.
    pub ky: TextArea,
    /// Its text in Russian.
    pub ru: TextArea,
    /// Which of the two is being edited.
    pub side: Side,
    /// Who opened it or was the first to type in it; `None` while nobody was at the keyboard.
    pub typist: Option<Ref>,
}

/// A language of the act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Kyrgyz.
    Ky,
    /// Russian.
    Ru,
}

/// Commands of an act that is being written.
pub const COMMANDS: &[Command] = &[
    Command::new("act-sign", &[Key::PageDown], 0, sign),
    Command::new("act-side", &[Key::Tab], 1, side),
    Command::new("back", &[Key::Esc], 30, back),
];

const ACT: &str = "act:";

#[derive(Serialize, Deserialize)]
struct Written {
    template: String,
    about: Option<Ref>,
    instead: Option<Ref>,
}

impl ActScreen {
    /// The area that is being edited.
    pub fn area(&self) -> &TextArea {
        match self.side {
            Side::Ky => &self.ky,
            Side::Ru => &self.ru,
        }
    }

    fn area_mut(&mut self) -> &mut TextArea {
        match self.side {
            Side::Ky => &mut self.ky,
            Side::Ru => &mut self.ru,
        }
    }

    /// Offers a stroke to the text.
    pub fn stroke(&mut self, stroke: &Stroke) -> FieldReply {
        self.area_mut().stroke(stroke)
    }

    /// Offers pasted text.
    pub fn paste(&mut self, text: &str) -> FieldReply {
        self.area_mut().paste(text)
    }

    /// The key under which the draft is kept, with the member who types it; `None` where none is. Nothing about a
    /// confidential incident is kept before it is recorded.
    pub fn draft_key(&self, day: Option<&Day>) -> Option<String> {
        let incident = self.about.zip(day).and_then(|(of, day)| day.incident(of));
        let secret = incident.is_some_and(|incident| incident.stated.confidential);
        let written = Written { template: self.template.clone(), about: self.about, instead: self.instead };
        let name = format!("{ACT}{}", serde_json::to_string(&written).unwrap_or_default());
        if secret { Keeps::Nobody } else { Keeps::Typist }.key(self.typist, name)
    }

    /// What is typed so far, as a draft.
    pub fn draft(&self) -> String {
        serde_json::json!([self.ky.text(), self.ru.text()]).to_string()
    }

    fn resume(&mut self, draft: &str) {
        if let Ok([ky, ru]) = serde_json::from_str::<[String; 2]>(draft) {
            self.ky = TextArea::new(&ky, MAX_ACT);
            self.ru = TextArea::new(&ru, MAX_ACT);
        }
    }
}

impl Model {
    /// Opens a template filled from facts, with its draft if there is one.
    pub fn open_act(&mut self, template: &str, about: Option<Ref>, instead: Option<Ref>) {
        let now = self.now;
        let Some(book) = &self.book else { return };
        let Some((ky, ru)) = act_text(&book.day, template, about, now) else { return };
        let mut act = ActScreen {
            template: template.to_owned(),
            about,
            instead,
            ky: TextArea::new(&ky, MAX_ACT),
            ru: TextArea::new(&ru, MAX_ACT),
            side: Side::Ky,
            typist: self.at_keyboard,
        };
        let key = act.draft_key(Some(&book.day));
        if let Some(draft) = key.and_then(|key| book.drafts.get(&key)) {
            act.resume(draft);
        }
        self.open(Screen::Act(Box::new(act)));
    }

    /// Opens the act of a draft.
    pub(in crate::app) fn resume_act(&mut self, name: &str) {
        let written = name.strip_prefix(ACT).and_then(|name| serde_json::from_str::<Written>(name).ok());
        if let Some(Written { template, about, instead }) = written {
            self.open_act(&template, about, instead);
        }
    }
}

fn sign(model: &mut Model) -> Effects {
    model.open_form(Purpose::Decisions(DecisionForm::Sign));
    Effects::new()
}

fn side(model: &mut Model) -> Effects {
    if let Some(Screen::Act(act)) = model.screen_mut() {
        act.side = match act.side {
            Side::Ky => Side::Ru,
            Side::Ru => Side::Ky,
        };
    }
    Effects::new()
}
