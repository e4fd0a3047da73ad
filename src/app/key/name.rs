//! Names of keys as a person reads them on the keyboard.

use super::Key;

/// How to write a key on a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyName {
    /// What is engraved on the key, the same in every language.
    Engraved(String),
    /// The id of a text, for keys that a language may name in its own word.
    Text(&'static str),
}

impl Key {
    /// Names this key; `None` for a key that no command may use.
    pub fn name(self) -> Option<KeyName> {
        Some(match self {
            Self::Char(engraved) => KeyName::Engraved(engraved.to_uppercase().collect()),
            Self::F(number) => KeyName::Engraved(format!("F{number}")),
            Self::Left => KeyName::Engraved("←".to_owned()),
            Self::Right => KeyName::Engraved("→".to_owned()),
            Self::Up => KeyName::Engraved("↑".to_owned()),
            Self::Down => KeyName::Engraved("↓".to_owned()),
            Self::Question => KeyName::Engraved("?".to_owned()),
            Self::CtrlC => KeyName::Engraved("Ctrl+C".to_owned()),
            Self::Enter => KeyName::Text("key-enter"),
            Self::Esc => KeyName::Text("key-esc"),
            Self::Tab => KeyName::Text("key-tab"),
            Self::BackTab => KeyName::Text("key-backtab"),
            Self::Backspace => KeyName::Text("key-backspace"),
            Self::Delete => KeyName::Text("key-delete"),
            Self::Home => KeyName::Text("key-home"),
            Self::End => KeyName::Text("key-end"),
            Self::PageUp => KeyName::Text("key-pageup"),
            Self::PageDown => KeyName::Text("key-pagedown"),
            Self::Space => KeyName::Text("key-space"),
            Self::Other => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMED: [Key; 11] = [
        Key::Enter,
        Key::Esc,
        Key::Tab,
        Key::BackTab,
        Key::Backspace,
        Key::Delete,
        Key::Home,
        Key::End,
        Key::PageUp,
        Key::PageDown,
        Key::Space,
    ];

    #[test]
    fn letters_are_named_by_the_engraved_capital() {
        assert_eq!(Key::Char('q').name(), Some(KeyName::Engraved("Q".to_owned())));
        assert_eq!(Key::F(9).name(), Some(KeyName::Engraved("F9".to_owned())));
        assert_eq!(Key::Other.name(), None);
    }

    #[test]
    fn every_named_key_has_a_word_in_each_language() {
        for locale in [
            include_str!("../../../assets/locales/ky/keys.ftl"),
            include_str!("../../../assets/locales/ru/keys.ftl"),
            include_str!("../../../assets/locales/en/keys.ftl"),
        ] {
            for key in NAMED {
                let Some(KeyName::Text(id)) = key.name() else { panic!("{key:?} is not named by a text") };
                assert!(locale.lines().any(|line| line.starts_with(&format!("{id} = "))), "{id}");
            }
        }
    }
}
