//! Search as one types: people of the register, or codes of the taxonomy of incidents.

use crate::app::command::Command;
use crate::app::effect::Effects;
use crate::app::field::{FieldReply, TextField};
use crate::app::form::build::NAME;
use crate::app::form::{IncidentForm, PeopleForm, Purpose};
use crate::app::key::{Key, Stroke};
use crate::app::list::{ListKind, ListScreen};
use crate::app::model::{Model, Screen};
use crate::domain::Day;
use crate::domain::fact::Ref;
use crate::domain::search::{PeopleIndex, find_codes};

use super::back;

/// A search with its query and what was found.
#[derive(Debug, Clone)]
pub struct SearchScreen {
    /// What is looked for.
    pub finds: Finds,
    /// What is typed.
    pub query: TextField,
    /// Index of the selected line.
    pub selected: usize,
    /// What was found, best first.
    pub found: Found,
    index: PeopleIndex,
}

/// What a search looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finds {
    /// People of the register.
    People,
    /// A code for a new incident.
    Codes {
        /// The complaint from which the incident is made.
        complaint: Option<Ref>,
    },
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// People; below them stands one more line, which registers whoever is not among them.
    People(Vec<Ref>),
    /// Ids of codes.
    Codes(Vec<String>),
}

const OPEN: Command = Command::new("search-open", &[Key::Enter], 0, open);
const FIRST: Command = Command::new("search-first", &[Key::PageUp], 42, first);
const LAST: Command = Command::new("search-last", &[Key::PageDown], 3, last);
const UP: Command = Command::new("list-up", &[Key::Up], 40, up);
const DOWN: Command = Command::new("list-down", &[Key::Down], 41, down);
const BACK: Command = Command::new("back", &[Key::Esc], 30, back);

/// Commands of the search for people.
pub const PEOPLE: &[Command] =
    &[OPEN, LAST, FIRST, UP, DOWN, BACK, Command::new("people-more", &[Key::Tab], 4, more)];

/// Commands of the picker of codes.
pub const CODES: &[Command] = &[OPEN, LAST, FIRST, UP, DOWN, BACK];

impl SearchScreen {
    /// A search with nothing typed yet.
    pub fn new(day: &Day, finds: Finds) -> Self {
        let mut screen = Self {
            finds,
            query: TextField::new(NAME),
            selected: 0,
            found: Found::People(Vec::new()),
            index: PeopleIndex::of(day),
        };
        screen.find(day);
        screen
    }

    /// Its commands.
    pub fn commands(&self) -> &'static [Command] {
        match self.finds {
            Finds::People => PEOPLE,
            Finds::Codes { .. } => CODES,
        }
    }

    /// How many lines there are to select from.
    pub fn lines(&self) -> usize {
        match &self.found {
            Found::People(people) => people.len() + 1,
            Found::Codes(codes) => codes.len(),
        }
    }

    /// The selected code.
    pub fn code(&self) -> Option<&str> {
        match &self.found {
            Found::Codes(codes) => codes.get(self.selected).map(String::as_str),
            Found::People(_) => None,
        }
    }

    /// Offers a stroke to the query.
    pub fn stroke(&mut self, day: &Day, stroke: &Stroke) -> FieldReply {
        let reply = self.query.stroke(stroke);
        if reply == FieldReply::Taken {
            self.selected = 0;
            self.find(day);
        }
        reply
    }

    /// Offers pasted text to the query.
    pub fn paste(&mut self, day: &Day, text: &str) -> FieldReply {
        let reply = self.query.paste(text);
        self.selected = 0;
        self.find(day);
        reply
    }

    /// Forgets the query.
    pub fn clear(&mut self, day: &Day) {
        self.query.set_text("");
        self.selected = 0;
        self.refresh(day);
    }

    /// Looks again after the register has changed.
    pub fn refresh(&mut self, day: &Day) {
        if self.finds == Finds::People {
            self.index = PeopleIndex::of(day);
            self.find(day);
        }
        self.selected = self.selected.min(self.lines().saturating_sub(1));
    }

    fn find(&mut self, day: &Day) {
        let query = self.query.text();
        self.found = match self.finds {
            Finds::People if query.trim().is_empty() => Found::People(all(day)),
            Finds::People => Found::People(self.index.find(query)),
            Finds::Codes { .. } => Found::Codes(codes(day, query)),
        };
    }
}

/// Everybody: whoever is in the room first, the last to be registered first.
fn all(day: &Day) -> Vec<Ref> {
    let (here, away): (Vec<_>, Vec<_>) =
        day.people.all.iter().rev().partition(|(_, person)| person.is_present());
    here.into_iter().chain(away).map(|(at, _)| *at).collect()
}

/// Codes by what was typed, and by what is engraved on the keys that typed it: `OP` with a Russian layout is `ЩЗ`.
fn codes(day: &Day, query: &str) -> Vec<String> {
    let Some(registers) = day.registers() else { return Vec::new() };
    let engraved = |typed: char| match Stroke::typed(typed).key {
        Key::Char(engraved) => engraved,
        _ => typed,
    };
    let keys: String = query.chars().map(engraved).collect();
    let mut found: Vec<String> = Vec::new();
    let item = item(&keys);
    let of_item = item.iter().flat_map(|item| find_codes(registers, item));
    for code in of_item.chain(find_codes(registers, query)).chain(find_codes(registers, &keys)) {
        if !found.contains(&code.id) {
            found.push(code.id.clone());
        }
    }
    found
}

/// Group and item as a code has them: `ob4` means `ob04`; `None` where it is no group with one digit.
fn item(query: &str) -> Option<String> {
    let digit = query.find(|c: char| c.is_ascii_digit())?;
    let (group, item) = query.split_at_checked(digit)?;
    (!group.is_empty() && item.len() == 1 && item != "0").then(|| format!("{group}0{item}"))
}

fn search_mut(model: &mut Model) -> Option<&mut SearchScreen> {
    match model.screens.last_mut() {
        Some(Screen::Search(search)) => Some(search),
        _ => None,
    }
}

fn open(model: &mut Model) -> Effects {
    let Some(Screen::Search(search)) = model.screen() else { return Effects::new() };
    match (&search.found, search.finds) {
        (Found::People(people), _) => {
            if let Some(of) = people.get(search.selected).copied() {
                if model.day().is_some_and(|day| day.people.all.contains_key(&of)) {
                    model.open_details(ListKind::Person(of));
                } else {
                    // Who was not let in, and why, stands in the list of the rest.
                    return more(model);
                }
            } else {
                let name = search.query.text().trim().to_owned();
                model.open_form(Purpose::People(PeopleForm::Register(name)));
            }
        }
        (Found::Codes(codes), Finds::Codes { complaint }) => {
            if let Some(code) = codes.get(search.selected).cloned() {
                model.open_form(Purpose::Incidents(IncidentForm::Report { code, complaint }));
            }
        }
        (Found::Codes(_), Finds::People) => {}
    }
    Effects::new()
}

fn more(model: &mut Model) -> Effects {
    let query = search_mut(model).map(|search| search.query.text().trim().to_owned()).unwrap_or_default();
    model.open(Screen::List(ListScreen::new(ListKind::People(query))));
    Effects::new()
}

fn up(model: &mut Model) -> Effects {
    select(model, |selected, _| selected.saturating_sub(1))
}

fn down(model: &mut Model) -> Effects {
    select(model, |selected, last| (selected + 1).min(last))
}

fn first(model: &mut Model) -> Effects {
    select(model, |_, _| 0)
}

fn last(model: &mut Model) -> Effects {
    select(model, |_, last| last)
}

fn select(model: &mut Model, step: impl Fn(usize, usize) -> usize) -> Effects {
    if let Some(search) = search_mut(model) {
        search.selected = step(search.selected, search.lines().saturating_sub(1));
    }
    Effects::new()
}
