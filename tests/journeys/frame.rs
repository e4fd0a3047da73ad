//! What a person sees before a key: the rows of the screen, and whether the key stands on them.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use tartip::app::Model;
use tartip::app::command::{Command, find};
use tartip::app::field::Field;
use tartip::app::form::FormScreen;
use tartip::app::key::{Key, KeyName, Stroke};
use tartip::app::model::Screen;
use tartip::app::screens::entry::Step;
use tartip::text::{Language, Messages, in_words};
use tartip::ui::theme::Theme;
use tartip::ui::{SMALLEST, draw_on};

/// The rows of the smallest screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame(Vec<String>);

impl Frame {
    /// Draws the model.
    pub fn of(model: &Model) -> Self {
        let (width, height) = SMALLEST;
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        draw_on(model, Theme::Plain, false, &mut buffer);
        let row = |cells: &[ratatui::buffer::Cell]| cells.iter().map(ratatui::buffer::Cell::symbol).collect();
        let frame = Self(buffer.content.chunks(width.into()).map(row).collect());
        frame.is_whole(model);
        frame
    }

    /// All rows as one text.
    pub fn text(&self) -> String {
        self.0.join("\n")
    }

    /// The text with every break and run of blanks as one blank, for sentences that were broken over rows.
    pub fn flowing(&self) -> String {
        self.text().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The rows between the rule below the title and the status line.
    pub fn body(&self) -> String {
        self.0[2..self.0.len() - 2].join("\n")
    }

    /// The numbers that stand in the body; groups of digits are joined, words beside them are not numbers.
    pub fn numbers(&self) -> Vec<u32> {
        numbers(&self.body())
    }

    fn key_line(&self) -> &str {
        self.0.last().expect("a screen has rows")
    }

    fn is_whole(&self, model: &Model) {
        let clock = model.now.clock(model.day().map_or(model.offers.offset, tartip::domain::Day::offset));
        let clock = clock.expect("the clock is within its range").to_string();
        assert!(self.0[0].contains(&clock), "no clock in the title line\n{}", self.text());
        assert!(self.0[1].starts_with("──"), "no rule below the title line\n{}", self.text());
        let help = key_name(Key::F(1), model.language);
        if model.dialog.is_none() {
            assert!(self.key_line().contains(&help), "no help in the key line\n{}", self.text());
        }
        assert!(!self.text().contains("{$"), "a text lacks an argument\n{}", self.text());
        if let Some(key) = missing_message(&self.text()) {
            panic!("the text «{key}» is missing\n{}", self.text());
        }
    }

    /// Fails where the key does not stand on the frame and types nothing into a field.
    pub fn shows(&self, model: &Model, stroke: &Stroke) {
        if model.dialog.is_some() {
            let name = key_name(stroke.key, model.language);
            return assert!(self.has_word(&name), "{name} does not stand in the dialog\n{}", self.text());
        }
        let screen = model.screen().expect("there is a screen");
        match taken_by_field(screen, stroke) {
            Taken::Typed => return,
            Taken::Choice => {
                let name = key_name(stroke.key, model.language);
                let sign = format!(" {name}  ");
                let stands = self.0.iter().any(|row| row.contains(&sign));
                return assert!(stands, "choice {name} does not stand in the body\n{}", self.text());
            }
            Taken::No => {}
        }
        let Some(command) = find(screen, stroke, screen.is_typing_text()) else {
            panic!("{stroke:?} does nothing here\n{}", self.text());
        };
        let hint = hint(command, stroke.key, model.language);
        assert!(self.key_line().contains(&hint), "'{hint}' does not stand in the key line\n{}", self.text());
    }

    /// Whether a word stands on the frame, not as a part of another.
    pub fn has_word(&self, word: &str) -> bool {
        let ends = |text: &str| !text.chars().next().is_some_and(char::is_alphanumeric);
        let starts = |text: &str| !text.chars().next_back().is_some_and(char::is_alphanumeric);
        let text = self.text();
        text.match_indices(word).any(|(at, _)| starts(&text[..at]) && ends(&text[at + word.len()..]))
    }
}

/// The key and its word as the key line has them.
fn hint(command: &Command, key: Key, language: Language) -> String {
    format!("{} {}", key_name(key, language), Messages::of(language).say(&command.label()))
}

/// The name of a key as the screen has it.
pub fn key_name(key: Key, language: Language) -> String {
    match key.name() {
        Some(KeyName::Engraved(name)) => name,
        Some(KeyName::Text(id)) => Messages::of(language).key(id),
        None => panic!("{key:?} has no name"),
    }
}

/// What the field in which one types does with a key.
enum Taken {
    Typed,
    Choice,
    No,
}

fn taken_by_field(screen: &Screen, stroke: &Stroke) -> Taken {
    match screen {
        Screen::Form(form) if !form.reading_back => taken_by_form(form, stroke),
        Screen::Search(_) if stroke.text.is_some() || stroke.key == Key::Backspace => Taken::Typed,
        Screen::Act(_) if stroke.text.is_some() || is_editing(stroke.key) => Taken::Typed,
        Screen::Entry(entry) => match (&entry.step, stroke.key) {
            (Step::Typing | Step::GoTo(_), Key::Char('0'..='9') | Key::Backspace)
            | (Step::Typing, Key::Delete) => Taken::Typed,
            _ => Taken::No,
        },
        _ => Taken::No,
    }
}

/// Whether a key edits a text of several lines.
fn is_editing(key: Key) -> bool {
    matches!(key, Key::Enter | Key::Backspace | Key::Delete | Key::Up | Key::Down | Key::Home | Key::End)
}

fn taken_by_form(form: &FormScreen, stroke: &Stroke) -> Taken {
    match (&form.fields[form.focus].field, stroke.key) {
        (Field::Choice(_), Key::Char(_)) => Taken::Choice,
        (Field::Choice(_) | Field::Text(_), Key::Left | Key::Right)
        | (Field::Text(_), Key::Home | Key::End)
        | (Field::Number(_) | Field::Time(_), Key::Char('0'..='9'))
        | (_, Key::Backspace | Key::Delete) => Taken::Typed,
        (Field::Text(_) | Field::Secret(_), _) if stroke.text.is_some() => Taken::Typed,
        (Field::Time(_), _) if stroke.text == Some(':') => Taken::Typed,
        _ => Taken::No,
    }
}

/// A text that the message files do not have is shown as «its-key»; a number in words may look like one.
fn missing_message(text: &str) -> Option<String> {
    let is_key = |key: &str| {
        key.contains('-') && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    let is_number = |key: &str| (21..100).any(|number| in_words(number, Language::En) == key);
    let between = text.split('«').skip(1).filter_map(|rest| rest.split_once('»'));
    between.map(|(key, _)| key).find(|key| is_key(key) && !is_number(key)).map(ToOwned::to_owned)
}

/// The numbers of a text; digits in groups of three behind one blank are one number.
pub fn numbers(text: &str) -> Vec<u32> {
    let mut found: Vec<u32> = Vec::new();
    let mut digits = String::new();
    let chars: Vec<char> = text.chars().collect();
    for (at, c) in chars.iter().enumerate() {
        let digit = |offset: usize| chars.get(at + offset).is_some_and(char::is_ascii_digit);
        let groups = *c == ' ' && !digits.is_empty() && (1..=3).all(digit) && !digit(4);
        if c.is_ascii_digit() {
            digits.push(*c);
        } else if !groups && !digits.is_empty() {
            found.extend(digits.parse::<u32>());
            digits.clear();
        }
    }
    found.extend(digits.parse::<u32>());
    found
}
