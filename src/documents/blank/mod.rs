//! Blank forms of everything, for the moment at which the laptop dies: what the program would have asked is filled in by
//! hand. They need a rulebook and nothing else; what a book knows besides stands on them.

mod count;
mod day;
mod pieces;
mod registers;
mod room;

use super::Document;
use super::model::{Block, Marks, PageHead, Pair, Standing};
use super::said::{Said, both};
use crate::domain::{Day, Form, Verified, papers};
use crate::text::{Language, Messages, Text, date};

/// A blank form with the name of its files, without an ending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blank {
    /// Such as `03-hours`; the numbers are the order of the day.
    pub name: String,
    /// The form.
    pub page: Document,
}

/// What every blank form is made from.
#[derive(Clone, Copy)]
struct Blanks<'a> {
    day: &'a Day,
    said: Said<'a>,
}

/// Makes every blank form of a day; of one that has no precinct yet its number is a blank too.
///
/// [`Day::of_rulebook`] makes such a day before any election data exist.
pub fn forms(day: &Day, ky: &Messages, ru: &Messages) -> Vec<Blank> {
    let blanks = Blanks { day, said: Said::new(ky, ru) };
    let mut forms = Vec::new();
    let mut add = |name: &str, title: &'static str, form: Option<&Form>, blocks: Vec<Block>| {
        let number = forms.len() + 1;
        let page = blanks.page(blanks.said.key(title), form, blocks);
        forms.push(Blank { name: format!("{number:02}-{name}"), page });
    };
    add("steps", "blank-title-steps", None, blanks.steps());
    add("commission", "blank-title-commission", None, blanks.commission());
    add("opening", "paper-title-opening", None, blanks.opening());
    add("boxes", "paper-title-boxes", None, blanks.boxes());
    add("stock", "paper-title-stock", None, blanks.stock());
    add("hours", "paper-title-hours", None, blanks.hours());
    add("people", "paper-title-people", None, blanks.people());
    add("complaints", "paper-title-complaints", None, blanks.complaints());
    add("incidents", "paper-title-incidents", None, blanks.incidents());
    add("decisions", "paper-title-decisions", None, blanks.decisions());
    add("act", "blank-title-act", None, blanks.act());
    add("outside", "blank-title-outside", None, blanks.outside());
    add("events", "blank-title-events", None, blanks.events());
    for contest in day.contest_ids() {
        let form = day.form(contest);
        add(&format!("protocol-{contest}"), "blank-title-protocol", form, blanks.protocol(contest));
        add(&format!("enlarged-{contest}"), "paper-title-enlarged", form, blanks.enlarged(contest));
    }
    add("copies", "blank-title-copies", None, blanks.copies());
    add("packing", "paper-title-packing", None, blanks.packing());
    add("hand-over", "paper-title-hand-over", None, blanks.hand_over());
    forms
}

impl Blanks<'_> {
    fn page(self, title: Pair, form: Option<&Form>, blocks: Vec<Block>) -> Document {
        let opened = &self.day.opened;
        Document {
            language: self.said.language().to_owned(),
            title,
            page_head: PageHead { left: both(&self.precinct()), right: both(&self.said.key("blank-head")) },
            page_foot: self.foot(form),
            marks: Marks {
                practice: opened.practice.then(|| self.said.key("practice-mark")),
                standing: Standing::Plain,
            },
            created: papers::stated_at(self.day),
            offset: self.day.offset(),
            blocks: std::iter::once(self.whose()).chain(blocks).collect(),
        }
    }

    /// The precinct's number, or a blank.
    fn precinct(self) -> Pair {
        let number = &self.day.opened.precinct;
        let number = if number.is_empty() { "________" } else { number };
        self.said.text(&Text::new("document-head-precinct").with("precinct", number))
    }

    fn date(self) -> String {
        let known = !self.day.opened.precinct.is_empty() || self.day.profile().date.is_some();
        if known { date::date(self.day.opened.date, Language::Ky) } else { "____.____.________".to_owned() }
    }

    /// The edition of what a form follows, and whether somebody compared it with the official text.
    fn foot(self, form: Option<&Form>) -> Vec<String> {
        let (key, id, edition, verified) = if let Some(form) = form {
            ("document-form", &form.id, &form.edition, &form.verified)
        } else {
            let procedure = self.day.procedure();
            ("paper-procedure", &procedure.id, &procedure.edition, &procedure.verified)
        };
        let compared = match verified {
            Verified::Yes(by) => {
                let text = Text::new("blank-verified").with("by", &by.by).with("act", &by.act);
                both(&self.said.text(&text))
            }
            Verified::No(_) => both(&self.said.key("blank-unverified")),
        };
        vec![format!("{}: {id}, {edition}", both(&self.said.key(key))), compared]
    }
}
