//! Keys: what a press means as a command and what it types, computed once for every layout.
//!
//! A terminal tells the letter that was produced, never the key that was pressed. With a Russian or Kyrgyz layout
//! active the key engraved `Q` arrives as `й`; the command path turns it back by its position, the text path
//! never does. The phonetic Kyrgyz layout puts the same letters elsewhere and cannot be told apart: there
//! digits, F-keys, Enter, Esc and arrows work, and letters after switching to a Latin or Russian layout.

mod layout;
mod name;
mod script;

pub use layout::{Layout, in_layout};
pub use name::KeyName;
pub use script::{ScriptError, script, script_in};

/// A key as a command sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A small Latin letter or digit: what is engraved at the position, whatever the layout and the case.
    Char(char),
    /// Enter.
    Enter,
    /// Esc, which only ever goes back.
    Esc,
    /// Tab.
    Tab,
    /// Shift and Tab.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// The space bar.
    Space,
    /// A function key, 1 to 12.
    F(u8),
    /// The question mark as produced, wherever the layout keeps it.
    Question,
    /// Ctrl and the key engraved C.
    CtrlC,
    /// A key that no command may use; it may still type a character.
    Other,
}

impl Key {
    /// Tells whether holding this key down may repeat it: movement and deletion only.
    pub fn may_repeat(self) -> bool {
        matches!(
            self,
            Self::Left
                | Self::Right
                | Self::Up
                | Self::Down
                | Self::Home
                | Self::End
                | Self::PageUp
                | Self::PageDown
                | Self::Backspace
                | Self::Delete
        )
    }
}

/// A key press: what it means and what it types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stroke {
    /// What the press means on the command path.
    pub key: Key,
    /// What the press types into a text, exactly as produced.
    pub text: Option<char>,
    /// Whether the terminal said that the key is being held down.
    pub repeat: bool,
}

/// A key press as a terminal library reports it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RawKey {
    /// The key or the character produced.
    pub code: RawCode,
    /// Whether Ctrl was held.
    pub ctrl: bool,
    /// Whether Alt was held.
    pub alt: bool,
    /// Whether Shift was held.
    pub shift: bool,
}

impl RawKey {
    /// Makes a press without Ctrl, Alt or Shift.
    pub fn plain(code: RawCode) -> Self {
        Self { code, ctrl: false, alt: false, shift: false }
    }
}

/// The key of a [`RawKey`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RawCode {
    /// A character, as the active layout produced it.
    Char(char),
    /// A key that produces no character.
    Named(Key),
}

impl Stroke {
    /// Works out what a press means and what it types.
    pub fn of(raw: RawKey) -> Self {
        match raw.code {
            RawCode::Named(_) if raw.ctrl || raw.alt => Self::silent(Key::Other),
            RawCode::Named(Key::Tab) if raw.shift => Self::silent(Key::BackTab),
            RawCode::Named(Key::F(number)) if !(1..=12).contains(&number) => Self::silent(Key::Other),
            RawCode::Named(Key::Space) => Self::typed(' '),
            RawCode::Named(key) => Self::silent(key),
            RawCode::Char(produced) => Self::of_character(produced, raw),
        }
    }

    fn of_character(produced: char, raw: RawKey) -> Self {
        match (raw.ctrl, raw.alt) {
            // Windows reports AltGr as Ctrl and Alt together; ң ө ү are typed with it on many laptops.
            (true, true) if !produced.is_control() => {
                Self { key: Key::Other, text: Some(produced), repeat: false }
            }
            (true, false) => match layout::position(produced) {
                Some('c') if !raw.shift => Self::silent(Key::CtrlC),
                // Terminals that send the old code for Backspace are reported as Ctrl+H.
                Some('h') if !raw.shift => Self::silent(Key::Backspace),
                _ => Self::silent(Key::Other),
            },
            (false, false) => Self::typed(produced),
            _ => Self::silent(Key::Other),
        }
    }

    /// Makes the stroke of a character typed without Ctrl or Alt.
    pub fn typed(produced: char) -> Self {
        match produced {
            '\n' | '\r' => Self::silent(Key::Enter),
            '\t' => Self::silent(Key::Tab),
            '\u{8}' | '\u{7f}' => Self::silent(Key::Backspace),
            '\u{1b}' => Self::silent(Key::Esc),
            control if control.is_control() => Self::silent(Key::Other),
            _ => {
                let key = match produced {
                    ' ' => Key::Space,
                    '?' => Key::Question,
                    _ => layout::position(produced).map_or(Key::Other, Key::Char),
                };
                Self { key, text: Some(produced), repeat: false }
            }
        }
    }

    /// Makes the stroke of a key that types nothing.
    pub fn silent(key: Key) -> Self {
        Self { key, text: None, repeat: false }
    }
}

impl From<Key> for Stroke {
    /// Makes the stroke of a key on a Latin layout, with the character that it types.
    fn from(key: Key) -> Self {
        match key {
            Key::Char(produced) => Self::typed(produced),
            Key::Space => Self::typed(' '),
            Key::Question => Self::typed('?'),
            other => Self::silent(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(code: char, ctrl: bool, alt: bool, shift: bool) -> Stroke {
        Stroke::of(RawKey { code: RawCode::Char(code), ctrl, alt, shift })
    }

    #[test]
    fn a_cyrillic_letter_commands_by_position_and_types_itself() {
        for (produced, engraved) in
            [('й', 'q'), ('Й', 'q'), ('т', 'n'), ('с', 'c'), ('я', 'z'), ('m', 'm'), ('M', 'm'), ('4', '4')]
        {
            let stroke = Stroke::typed(produced);
            assert_eq!(stroke.key, Key::Char(engraved), "{produced}");
            assert_eq!(stroke.text, Some(produced), "{produced}");
        }
    }

    #[test]
    fn letters_on_punctuation_keys_type_but_command_nothing() {
        for produced in ['ө', 'Ң', 'ү', 'х', 'ъ', 'ж', 'Э', 'б', 'ю', 'ё', '-', '/', '№', '«'] {
            assert_eq!(Stroke::typed(produced).key, Key::Other, "{produced}");
            assert_eq!(Stroke::typed(produced).text, Some(produced), "{produced}");
        }
    }

    #[test]
    fn altgr_is_text_and_never_a_command() {
        for (produced, shift) in [('ң', false), ('Ң', true), ('ө', false), ('c', false), ('с', false)] {
            let stroke = with(produced, true, true, shift);
            assert_eq!((stroke.key, stroke.text), (Key::Other, Some(produced)), "{produced}");
        }
        assert_eq!(with('\u{3}', true, true, false), Stroke::silent(Key::Other));
    }

    #[test]
    fn control_and_c_is_recognised_under_every_layout() {
        for produced in ['c', 'с', 'С'] {
            assert_eq!(with(produced, true, false, false), Stroke::silent(Key::CtrlC), "{produced}");
        }
        assert_eq!(with('C', true, false, true).key, Key::Other, "Ctrl+Shift+C copies in many terminals");
    }

    #[test]
    fn other_keys_with_control_or_alt_alone_do_nothing() {
        for produced in ['z', 'я', 's', 'm', '5', ' ', '?'] {
            assert_eq!(with(produced, true, false, false), Stroke::silent(Key::Other), "Ctrl {produced}");
            assert_eq!(with(produced, false, true, false), Stroke::silent(Key::Other), "Alt {produced}");
        }
        let left = RawKey { code: RawCode::Named(Key::Left), ctrl: true, alt: false, shift: false };
        assert_eq!(Stroke::of(left), Stroke::silent(Key::Other));
        assert_eq!(with('h', true, false, false), Stroke::silent(Key::Backspace));
    }

    #[test]
    fn named_keys_space_and_question_mark() {
        assert_eq!(Stroke::of(RawKey::plain(RawCode::Named(Key::F(9)))), Stroke::silent(Key::F(9)));
        assert_eq!(Stroke::of(RawKey::plain(RawCode::Named(Key::F(13)))), Stroke::silent(Key::Other));
        let shifted = RawKey { shift: true, ..RawKey::plain(RawCode::Named(Key::Tab)) };
        assert_eq!(Stroke::of(shifted), Stroke::silent(Key::BackTab));
        assert_eq!(with(' ', false, false, false).key, Key::Space);
        assert_eq!(
            with('?', false, false, true),
            Stroke { key: Key::Question, text: Some('?'), repeat: false }
        );
        assert_eq!(Stroke::typed('\u{1b}'), Stroke::silent(Key::Esc));
        assert_eq!(Stroke::typed('\u{1}'), Stroke::silent(Key::Other));
    }

    #[test]
    fn only_movement_and_deletion_repeat() {
        assert!(Key::Down.may_repeat() && Key::Backspace.may_repeat());
        for key in [Key::Space, Key::Enter, Key::Char('1'), Key::F(2), Key::Esc] {
            assert!(!key.may_repeat(), "{key:?}");
        }
    }
}
