//! Forms of people who are not members: registered, corrected, warned, not let in, their remarks.

use serde::{Deserialize, Serialize};

use super::{LONG, Parts, contest, contest_of, fill, is_yes, name, sign_of, titled, when, yes_no};
use crate::app::effect::Effect;
use crate::app::form::build::{NAME, NOTE, choice, optional, plain, reason, text, typed};
use crate::app::form::submit::Outcome;
use crate::app::form::{FormField, Values};
use crate::app::refusal::FormRefusal;
use crate::domain::decide::{self, PersonEntry, PersonWarning, Refusal};
use crate::domain::fact::{By, Ref};
use crate::domain::registers::{Ground, Registers};
use crate::domain::{Day, day::Person};
use crate::text::Text;

/// Characters of a paper's number that may be written down.
const PAPER: usize = 4;

/// Longest path of a file, in characters.
const PATH: usize = 200;

/// A form of the register of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum PeopleForm {
    /// A person registered, with the name as it was searched for; no draft is called by it.
    Register(#[serde(skip)] String),
    /// An entry corrected.
    Correct(Ref),
    /// A person came or left at another time.
    Move(Ref),
    /// A person warned.
    Warn(Ref),
    /// A person not let in, with the name as it was searched for; no draft is called by it.
    Refuse(#[serde(skip)] String),
    /// A remark for the protocol.
    Remark(Ref),
    /// A list of accreditations read from a file.
    Import,
}

/// Makes the form; `None` where the day has nothing for it.
pub fn build(day: &Day, form: &PeopleForm) -> Option<Parts> {
    let registers = day.registers()?;
    let parts = match form {
        PeopleForm::Register(query) => {
            let mut fields = entry(registers);
            fields.push(yes_no("present", "field-in-the-room"));
            fill(&mut fields, &[("name", query)]);
            titled("form-register", fields)
        }
        PeopleForm::Correct(of) => {
            let mut fields = entry(registers);
            fields.push(reason());
            let person = day.people.all.get(of)?;
            let category = sign_of(&registers.people.categories, |known| known.id == person.category);
            let texts = [
                ("category", category.as_str()),
                ("organisation", &person.organisation),
                ("name", &person.name),
                ("paper", &person.paper),
            ];
            fill(&mut fields, &texts);
            of_person("form-correct-person", person, fields)
        }
        PeopleForm::Move(of) => {
            let fields = vec![
                choice(
                    "present",
                    "field-present",
                    vec![Text::new("presence-came"), Text::new("presence-left")],
                ),
                crate::app::form::build::time("at", "field-time"),
            ];
            of_person("form-move-person", day.people.all.get(of)?, fields)
        }
        PeopleForm::Warn(of) => {
            let fields = vec![
                ground(registers, |ground| ground.removal),
                optional(text("note", "field-what-was-said", LONG)),
                when(),
            ];
            of_person("form-warn", day.people.all.get(of)?, fields)
        }
        PeopleForm::Refuse(query) => {
            let mut fields = entry(registers);
            fields.retain(|field| field.id != "paper");
            fields.push(ground(registers, |ground| ground.refusal));
            fields.push(text("norm", "field-norm", NOTE).needed_if("needed-norm"));
            fields.push(optional(text("note", "field-what-was-said", LONG)));
            fields.push(when());
            fill(&mut fields, &[("name", query)]);
            (Text::new("form-refuse-entry"), Some(Text::new("form-refuse-entry-intro")), fields)
        }
        PeopleForm::Remark(of) => {
            let fields = vec![contest(day), text("text", "field-remark", LONG)];
            let person = day.people.all.get(of)?;
            let (title, _, fields) = of_person("form-remark", person, fields);
            (title, Some(Text::new("form-remark-intro")), fields)
        }
        PeopleForm::Import => {
            let fields = vec![text("path", "field-path", PATH)];
            (Text::new("form-import"), Some(Text::new("form-import-intro")), fields)
        }
    };
    Some(parts)
}

/// Decides about the form.
pub fn submit(day: &Day, by: By, form: &PeopleForm, values: &Values) -> Result<Outcome, FormRefusal> {
    let registers = day.registers().ok_or(Refusal::UnknownStep)?;
    let entry = entry_of(registers, values);
    let (note, norm) = (values.text("note"), values.text("norm"));
    let facts = match form {
        PeopleForm::Register(_) => decide::register_person(day, by, entry, is_yes(values, "present")),
        PeopleForm::Correct(of) => decide::correct_person(day, by, *of, entry, values.text("reason")),
        PeopleForm::Move(of) => decide::move_person(day, by, *of, values.choice("present") == Some(0)),
        PeopleForm::Warn(of) => {
            decide::warn_person(day, by, *of, ground_of(registers, values, |ground| ground.removal), note)
        }
        PeopleForm::Refuse(_) => {
            let ground = ground_of(registers, values, |ground| ground.refusal);
            decide::refuse_person(day, by, entry, ground, norm, note)
        }
        PeopleForm::Remark(of) => decide::remark(day, by, *of, contest_of(day, values), values.text("text")),
        PeopleForm::Import => {
            let path = values.text("path").to_owned();
            return Ok(Outcome::Outside(Effect::ImportPeople { path }));
        }
    };
    Ok(Outcome::Facts(facts?))
}

/// What is unusual about an entry: said once before it is recorded, and never in the way.
pub fn warnings(day: &Day, form: &PeopleForm, values: &Values) -> Vec<Text> {
    let but = match form {
        PeopleForm::Register(_) => None,
        PeopleForm::Correct(of) => Some(*of),
        _ => return Vec::new(),
    };
    let Some(registers) = day.registers() else { return Vec::new() };
    let found = decide::person_warnings(day, entry_of(registers, values), but);
    found.iter().map(|warning| of_warning(day, warning)).collect()
}

fn of_warning(day: &Day, warning: &PersonWarning) -> Text {
    match warning {
        PersonWarning::SameName(of) => {
            let person = day.people.all.get(of);
            let name = person.map_or("", |person| person.name.as_str());
            let organisation = person.map_or("", |person| person.organisation.as_str());
            Text::new("warns-same-name").with("name", name).with("organisation", organisation)
        }
        PersonWarning::Limit { limit } => Text::new("warns-limit").with("limit", *limit),
        PersonWarning::NotPresentedPaper => Text::new("warns-no-paper"),
    }
}

fn of_person(key: &'static str, person: &Person, fields: Vec<FormField>) -> Parts {
    (Text::new(key).with("name", typed(&person.name)), None, fields)
}

fn entry(registers: &Registers) -> Vec<FormField> {
    let categories = registers.people.categories.iter().map(|known| plain(&known.label)).collect();
    vec![
        choice("category", "field-category", categories),
        text("organisation", "field-organisation", NAME),
        name("name", "field-name"),
        optional(text("paper", "field-paper", PAPER)),
    ]
}

fn entry_of<'a>(registers: &'a Registers, values: &'a Values) -> PersonEntry<'a> {
    let category = values.choice("category").and_then(|index| registers.people.categories.get(index));
    PersonEntry {
        category: category.map_or("", |known| known.id.as_str()),
        organisation: values.text("organisation"),
        name: values.text("name"),
        paper: values.text("paper"),
    }
}

/// Grounds that serve a purpose, as a choice.
pub fn ground(registers: &Registers, serves: fn(&Ground) -> bool) -> FormField {
    let grounds = registers.people.grounds.iter().filter(|known| serves(known));
    choice("ground", "field-ground", grounds.map(|known| plain(&known.label)).collect())
}

/// The ground that was chosen among them; empty where none was.
pub fn ground_of<'a>(registers: &'a Registers, values: &Values, serves: fn(&Ground) -> bool) -> &'a str {
    let mut grounds = registers.people.grounds.iter().filter(|known| serves(known));
    values.choice("ground").and_then(|index| grounds.nth(index)).map_or("", |known| known.id.as_str())
}
