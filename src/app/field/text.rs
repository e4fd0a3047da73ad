//! A line of text with a cursor, counted in graphemes.

use unicode_segmentation::UnicodeSegmentation;

use super::{FieldReply, Reason, sanitize};
use crate::app::key::{Key, Stroke};
use crate::text::push_clean;

/// A line of text of bounded length; everything in it has passed [`sanitize`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextField {
    text: String,
    cursor: usize,
    max: usize,
}

impl TextField {
    /// Makes a blank field for at most `max` graphemes.
    pub fn new(max: usize) -> Self {
        Self { text: String::new(), cursor: 0, max }
    }

    /// The content.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The number of graphemes before the cursor.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// The content before and after the cursor, for drawing.
    pub fn halves(&self) -> (&str, &str) {
        self.text.split_at_checked(self.byte(self.cursor)).unwrap_or((&self.text, ""))
    }

    /// The most graphemes that the field holds.
    pub fn max(&self) -> usize {
        self.max
    }

    /// Replaces the content and puts the cursor behind it.
    pub fn set_text(&mut self, text: &str) {
        self.text = sanitize(text, self.max);
        self.cursor = self.len();
    }

    /// Puts the cursor behind so many graphemes, or at the end.
    pub fn place_cursor(&mut self, graphemes: usize) {
        self.cursor = graphemes.min(self.len());
    }

    /// Offers a stroke: characters are inserted, arrows and deletion work, the rest is the screen's.
    pub fn stroke(&mut self, stroke: &Stroke) -> FieldReply {
        if let Some(typed) = stroke.text {
            return self.insert(typed);
        }
        match stroke.key {
            Key::Left => self.cursor = self.cursor.saturating_sub(1),
            Key::Right => self.cursor = (self.cursor + 1).min(self.len()),
            Key::Home => self.cursor = 0,
            Key::End => self.cursor = self.len(),
            Key::Backspace if self.cursor > 0 => self.remove(self.cursor - 1),
            Key::Delete => self.remove(self.cursor),
            Key::Backspace => {}
            _ => return FieldReply::Ignored,
        }
        FieldReply::Taken
    }

    /// Inserts pasted text at the cursor, cleaned; what does not fit is cut off and the reply says so.
    pub fn paste(&mut self, pasted: &str) -> FieldReply {
        let clean = sanitize(pasted, usize::MAX);
        if clean.is_empty() {
            return FieldReply::Refused(Reason::NothingUsable);
        }
        let room = self.max.saturating_sub(self.len());
        let cut = sanitize(&clean, room);
        let (before, after) = self.halves();
        let (before, after) = (format!("{before}{cut}"), after.to_owned());
        self.replace(before, &after);
        if cut.len() < clean.len() { FieldReply::Refused(Reason::Full(self.max)) } else { FieldReply::Taken }
    }

    fn insert(&mut self, typed: char) -> FieldReply {
        let (before, after) = self.halves();
        let (mut before, after) = (before.to_owned(), after.to_owned());
        if !push_clean(&mut before, typed) {
            return FieldReply::Refused(Reason::Unprintable);
        }
        if format!("{before}{after}").graphemes(true).count() > self.max {
            return FieldReply::Refused(Reason::Full(self.max));
        }
        self.replace(before, &after);
        FieldReply::Taken
    }

    fn remove(&mut self, grapheme: usize) {
        let (from, to) = (self.byte(grapheme), self.byte(grapheme + 1));
        let before = self.text.get(..from).unwrap_or_default().to_owned();
        let after = self.text.get(to..).unwrap_or_default().to_owned();
        self.replace(before, &after);
    }

    /// Joins the halves; cleaning again catches marks that have lost or changed their letter.
    fn replace(&mut self, before: String, after: &str) {
        self.cursor = before.graphemes(true).count();
        self.text = sanitize(&(before + after), self.max);
        self.cursor = self.cursor.min(self.len());
    }

    fn len(&self) -> usize {
        self.text.graphemes(true).count()
    }

    fn byte(&self, grapheme: usize) -> usize {
        self.text.grapheme_indices(true).nth(grapheme).map_or(self.text.len(), |(at, _)| at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::script;

    fn typed(max: usize, keys: &str) -> TextField {
        let mut field = TextField::new(max);
        for stroke in script(keys).unwrap() {
            field.stroke(&stroke);
        }
        field
    }

    #[test]
    fn editing_in_the_middle() {
        for (keys, halves) in [
            ("үмт<left>ү", ("үмү", "т")),
            ("abc<home><delete>x", ("x", "bc")),
            ("abc<backspace><backspace>", ("a", "")),
            ("abc<left><left><left><left><backspace>", ("", "abc")),
            ("a\u{301}b<left><backspace>", ("", "b")),
            ("ab<home><right><end>c", ("abc", "")),
            ("Э <space>ү?", ("Э  ү?", "")),
        ] {
            assert_eq!(typed(20, keys).halves(), halves, "{keys}");
        }
    }

    #[test]
    fn refusals_keep_the_content() {
        let mut field = typed(3, "abc");
        assert_eq!(field.stroke(&Stroke::typed('d')), FieldReply::Refused(Reason::Full(3)));
        assert_eq!(field.stroke(&Stroke::typed('日')), FieldReply::Refused(Reason::Unprintable));
        assert_eq!(field.stroke(&Stroke::silent(Key::Enter)), FieldReply::Ignored);
        assert_eq!(field.stroke(&Stroke::silent(Key::F(9))), FieldReply::Ignored);
        assert_eq!(field.text(), "abc");
    }

    #[test]
    fn a_paste_lands_at_the_cursor_and_is_cut_to_the_room_left() {
        let mut field = typed(6, "ad<left>");
        assert_eq!(field.paste("\u{202e}b\nc\n"), FieldReply::Taken);
        assert_eq!(field.halves(), ("ab c", "d"));
        assert_eq!(field.paste("xyz"), FieldReply::Refused(Reason::Full(6)));
        assert_eq!(field.text(), "ab cxd");
        assert_eq!(field.paste("\u{200b}"), FieldReply::Refused(Reason::NothingUsable));
    }

    #[test]
    fn a_mark_belongs_to_the_letter_before_it() {
        let mut field = typed(2, "и");
        assert_eq!(field.stroke(&Stroke::typed('\u{306}')), FieldReply::Taken);
        assert_eq!(field.text(), "й");
        field.set_text("ab");
        assert_eq!(field.stroke(&Stroke::typed('\u{301}')), FieldReply::Taken);
        assert_eq!((field.text(), field.cursor()), ("ab\u{301}", 2));
    }
}
