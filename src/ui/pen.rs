//! What every part of a screen draws with: the buffer, the styles, the language, and the place of the cursor.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::theme::{Meaning, Theme};
use super::widgets::{self, columns};
use crate::domain::Localized;
use crate::domain::day::OptionName;
use crate::text::{Language, Messages, Text, grouped, in_words, pick};

/// Draws by meaning in one language.
#[derive(Debug)]
pub struct Pen<'a> {
    /// What is drawn on.
    pub buffer: &'a mut Buffer,
    /// The styles.
    pub theme: Theme,
    /// The language's messages.
    pub messages: &'static Messages,
    /// Where the cursor is to stand.
    pub cursor: Option<Position>,
}

impl<'a> Pen<'a> {
    /// Makes a pen for a buffer.
    pub fn new(buffer: &'a mut Buffer, theme: Theme, language: Language) -> Self {
        Self { buffer, theme, messages: Messages::of(language), cursor: None }
    }

    /// Says a text.
    pub fn say(&self, text: &Text) -> String {
        self.messages.say(text)
    }

    /// Says a text without arguments.
    pub fn key(&self, key: &str) -> String {
        self.messages.key(key)
    }

    /// Reads a text of the data.
    pub fn read(&self, text: &Localized) -> String {
        pick(text, self.messages.language()).to_owned()
    }

    /// Reads the name of a line or an option.
    pub fn name(&self, name: &OptionName) -> String {
        self.say(&crate::app::form::option_name(name))
    }

    /// Writes a number in words.
    pub fn words(&self, number: u32) -> String {
        in_words(number, self.messages.language())
    }

    /// Writes a number in digits and beside them in words, in as many rows as those need.
    pub fn spoken(&self, number: u32, width: u16) -> Vec<String> {
        let digits = grouped(number);
        let before = columns(&digits) + 2;
        let words = widgets::wrap(&self.words(number), width.saturating_sub(before + 2));
        let blank = " ".repeat(before.into());
        let first =
            |(row, words)| if row == 0 { format!("{digits}  {words}") } else { format!("{blank}{words}") };
        words.iter().enumerate().map(first).collect()
    }

    /// The style of a meaning.
    pub fn style(&self, meaning: Meaning) -> Style {
        self.theme.style(meaning)
    }

    /// Draws text in one row of an area and returns the columns used.
    pub fn put(&mut self, area: Rect, x: u16, y: u16, text: &str, meaning: Meaning) -> u16 {
        widgets::put(self.buffer, area, x, y, text, self.theme.style(meaning))
    }

    /// Draws text that ends at the right edge of one row of an area.
    pub fn put_right(&mut self, area: Rect, y: u16, text: &str, meaning: Meaning) -> u16 {
        widgets::put_right(self.buffer, area, y, text, self.theme.style(meaning))
    }

    /// Draws text broken by words from the top of an area and returns the rows used.
    pub fn paragraph(&mut self, area: Rect, text: &str, meaning: Meaning) -> u16 {
        widgets::paragraph(self.buffer, area, text, self.theme.style(meaning))
    }

    /// Draws text as [`Self::paragraph`] does and returns what is left of the area below it.
    pub fn write(&mut self, area: Rect, text: &str, meaning: Meaning) -> Rect {
        below(area, self.paragraph(area, text, meaning))
    }

    /// Draws text as it is in the first row of an area and returns what is left of the area below it.
    pub fn write_row(&mut self, area: Rect, text: &str, meaning: Meaning) -> Rect {
        self.put(area, 0, 0, text, meaning);
        below(area, 1)
    }

    /// Draws a line across the first row of an area.
    pub fn rule(&mut self, area: Rect) {
        widgets::rule(self.buffer, area, self.theme.style(Meaning::Muted));
    }

    /// Fills an area with blanks of a meaning.
    pub fn blank(&mut self, area: Rect, meaning: Meaning) {
        widgets::blank(self.buffer, area, self.theme.style(meaning));
    }

    /// Puts the cursor into an area.
    pub fn cursor_at(&mut self, area: Rect, x: u16, y: u16) {
        if x < area.width && y < area.height {
            self.cursor = Some(Position::new(area.x.saturating_add(x), area.y.saturating_add(y)));
        }
    }
}

/// What is left of an area below its first rows.
pub fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect { y: area.y.saturating_add(rows), height: area.height - rows, ..area }
}

/// The first rows of an area.
pub fn top(area: Rect, rows: u16) -> Rect {
    Rect { height: rows.min(area.height), ..area }
}

/// The last rows of an area.
pub fn bottom(area: Rect, rows: u16) -> Rect {
    below(area, area.height.saturating_sub(rows))
}

/// An area without its first columns.
pub fn indent(area: Rect, columns: u16) -> Rect {
    let columns = columns.min(area.width);
    Rect { x: area.x.saturating_add(columns), width: area.width - columns, ..area }
}

/// The first columns of an area.
pub fn left(area: Rect, columns: u16) -> Rect {
    Rect { width: columns.min(area.width), ..area }
}

/// Counts in `u16`, as areas do.
pub fn count(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}
