//! A text of several lines, bounded as a whole. A line here is what lies between two presses of Enter.

use super::{FieldReply, Reason, TextField};
use crate::app::key::{Key, Stroke};

/// A text of several lines; each of them is a [`TextField`], so everything in it is clean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextArea {
    lines: Vec<TextField>,
    line: usize,
    max: usize,
}

impl TextArea {
    /// Makes an area for at most `max` characters, line ends included, with a text in it and the cursor at its start.
    pub fn new(text: &str, max: usize) -> Self {
        let mut area = Self { lines: vec![TextField::new(max)], line: 0, max };
        area.paste(text);
        area.line = 0;
        area.edit(|field| field.place_cursor(0));
        area
    }

    /// The whole text.
    pub fn text(&self) -> String {
        self.lines.iter().map(TextField::text).collect::<Vec<_>>().join("\n")
    }

    /// The lines in order.
    pub fn lines(&self) -> &[TextField] {
        &self.lines
    }

    /// The index of the line in which the cursor stands.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Characters that it holds, and the most that it may hold.
    pub fn fullness(&self) -> (usize, usize) {
        (self.length(), self.max)
    }

    /// Offers a stroke: characters, Enter, arrows and deletion are the area's, the rest is the screen's.
    pub fn stroke(&mut self, stroke: &Stroke) -> FieldReply {
        if stroke.text.is_some() || stroke.key == Key::Enter {
            if self.length() >= self.max {
                return FieldReply::Refused(Reason::Full(self.max));
            }
            if stroke.text.is_none() {
                self.split();
                return FieldReply::Taken;
            }
        }
        match stroke.key {
            Key::Up => self.line = self.line.saturating_sub(1),
            Key::Down => self.line = (self.line + 1).min(self.lines.len().saturating_sub(1)),
            Key::Backspace if self.is_at_start() => self.join(self.line.checked_sub(1)),
            Key::Delete if self.is_at_end() => self.join(Some(self.line)),
            _ => {
                return self
                    .lines
                    .get_mut(self.line)
                    .map_or(FieldReply::Ignored, |field| field.stroke(stroke));
            }
        }
        FieldReply::Taken
    }

    /// Inserts pasted text line by line; what does not fit is cut off and the reply says so.
    pub fn paste(&mut self, pasted: &str) -> FieldReply {
        let mut reply = FieldReply::Taken;
        for (index, line) in pasted.lines().enumerate() {
            let room = self.max.saturating_sub(self.length());
            if index > 0 && room > 0 {
                self.split();
            }
            let room = self.max.saturating_sub(self.length());
            let fitting: String = line.chars().take(room).collect();
            if fitting.len() < line.len() {
                reply = FieldReply::Refused(Reason::Full(self.max));
            }
            self.edit(|field| {
                field.paste(&fitting);
            });
        }
        reply
    }

    fn length(&self) -> usize {
        let letters: usize = self.lines.iter().map(|field| field.text().chars().count()).sum();
        letters + self.lines.len().saturating_sub(1)
    }

    fn edit(&mut self, change: impl FnOnce(&mut TextField)) {
        if let Some(field) = self.lines.get_mut(self.line) {
            change(field);
        }
    }

    fn is_at_start(&self) -> bool {
        self.lines.get(self.line).is_some_and(|field| field.cursor() == 0)
    }

    fn is_at_end(&self) -> bool {
        self.lines.get(self.line).is_some_and(|field| field.halves().1.is_empty())
    }

    fn split(&mut self) {
        let Some(field) = self.lines.get_mut(self.line) else { return };
        let (before, after) = field.halves();
        let (before, after) = (before.to_owned(), after.to_owned());
        field.set_text(&before);
        let mut next = TextField::new(self.max);
        next.set_text(&after);
        next.place_cursor(0);
        self.line += 1;
        self.lines.insert(self.line, next);
    }

    /// Joins a line with the one after it, the cursor between them.
    fn join(&mut self, line: Option<usize>) {
        let Some(line) = line.filter(|line| line + 1 < self.lines.len()) else { return };
        let after = self.lines.remove(line + 1);
        self.line = line;
        self.edit(|field| {
            let whole = format!("{}{}", field.text(), after.text());
            field.place_cursor(usize::MAX);
            let cursor = field.cursor();
            field.set_text(&whole);
            field.place_cursor(cursor);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::script;

    fn typed(text: &str, max: usize, keys: &str) -> TextArea {
        let mut area = TextArea::new(text, max);
        for stroke in script(keys).unwrap() {
            area.stroke(&stroke);
        }
        area
    }

    #[test]
    fn lines_are_split_and_joined() {
        for (text, keys, after) in [
            ("", "ab<enter>c", "ab\nc"),
            ("abc", "<right><enter>", "a\nbc"),
            ("a\nb", "<down><home><backspace>", "ab"),
            ("a\nb", "<end><delete>", "ab"),
            ("a\nb", "<backspace><up><up>x", "xa\nb"),
            ("a\n\nb", "<down><delete>", "a\nb"),
            ("a", "<end><delete><down>b", "ab"),
        ] {
            assert_eq!(typed(text, 50, keys).text(), after, "{text:?} {keys}");
        }
    }

    #[test]
    fn the_whole_is_bounded_and_clean() {
        let mut area = typed("abc", 5, "<end><enter>d");
        assert_eq!(area.fullness(), (5, 5));
        assert_eq!(area.stroke(&Stroke::typed('e')), FieldReply::Refused(Reason::Full(5)));
        assert_eq!(area.stroke(&Stroke::silent(Key::Enter)), FieldReply::Refused(Reason::Full(5)));
        assert_eq!(area.text(), "abc\nd");
        let mut area = TextArea::new("", 9);
        assert_eq!(area.paste("a\u{202e}b\u{1b}\r\nc\td\n0123456789"), FieldReply::Refused(Reason::Full(9)));
        assert_eq!(area.text(), "ab\nc d\n01");
    }

    #[test]
    fn keys_of_the_screen_stay_with_it() {
        let mut area = TextArea::new("a", 9);
        for key in [Key::Esc, Key::Tab, Key::PageDown, Key::F(4)] {
            assert_eq!(area.stroke(&Stroke::silent(key)), FieldReply::Ignored, "{key:?}");
        }
    }
}
