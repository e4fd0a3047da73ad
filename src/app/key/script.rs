//! Key scripts: a line of text that stands for key presses, for journeys and for the player of a mock election.
//!
//! `412<enter><f9>abc<esc>`: a character stands for its key, a name in angle brackets for a key that types nothing,
//! `<lt>` and `<gt>` for the brackets themselves. Line ends are skipped, so that a long script may be broken.

use super::{Key, Layout, Stroke, in_layout};

/// Why a script cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ScriptError {
    /// A name in angle brackets is not the name of a key.
    #[error("<{0}> is not the name of a key")]
    Unknown(String),
    /// An angle bracket is never closed.
    #[error("an angle bracket is never closed")]
    Unclosed,
}

/// Reads a script as pressed with the Latin layout active; fails on an unknown or unclosed name.
pub fn script(text: &str) -> Result<Vec<Stroke>, ScriptError> {
    script_in(Layout::Latin, text)
}

/// Reads a script of engraved keys as they arrive while a layout is active; fails as [`script`] does.
///
/// Characters outside ASCII are typed as they stand: a script may hold Kyrgyz names.
pub fn script_in(layout: Layout, text: &str) -> Result<Vec<Stroke>, ScriptError> {
    let mut strokes = Vec::new();
    let mut rest = text.chars();
    while let Some(next) = rest.next() {
        match next {
            '\n' | '\r' => {}
            '<' => {
                let (name, after) = rest.as_str().split_once('>').ok_or(ScriptError::Unclosed)?;
                strokes.push(named(layout, name)?);
                rest = after.chars();
            }
            typed => strokes.push(Stroke::typed(in_layout(layout, typed))),
        }
    }
    Ok(strokes)
}

fn named(layout: Layout, name: &str) -> Result<Stroke, ScriptError> {
    let key = match name.to_ascii_lowercase().as_str() {
        "enter" => Key::Enter,
        "esc" => Key::Esc,
        "tab" => Key::Tab,
        "backtab" => Key::BackTab,
        "backspace" => Key::Backspace,
        "delete" => Key::Delete,
        "left" => Key::Left,
        "right" => Key::Right,
        "up" => Key::Up,
        "down" => Key::Down,
        "home" => Key::Home,
        "end" => Key::End,
        "pageup" => Key::PageUp,
        "pagedown" => Key::PageDown,
        "space" => Key::Space,
        "ctrl-c" => Key::CtrlC,
        "lt" => return Ok(Stroke::typed(in_layout(layout, '<'))),
        "gt" => return Ok(Stroke::typed(in_layout(layout, '>'))),
        other => match other.strip_prefix('f').and_then(|number| number.parse().ok()) {
            Some(number @ 1..=12) => Key::F(number),
            _ => return Err(ScriptError::Unknown(name.to_owned())),
        },
    };
    Ok(Stroke::from(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_read_key_by_key() {
        let strokes = script("41<enter><F9>a B<esc><lt>?").unwrap();
        let keys: Vec<Key> = strokes.iter().map(|stroke| stroke.key).collect();
        let expected = [
            Key::Char('4'),
            Key::Char('1'),
            Key::Enter,
            Key::F(9),
            Key::Char('a'),
            Key::Space,
            Key::Char('b'),
            Key::Esc,
            Key::Other,
            Key::Question,
        ];
        assert_eq!(keys, expected);
        let typed: String = strokes.iter().filter_map(|stroke| stroke.text).collect();
        assert_eq!(typed, "41a B<?");
    }

    #[test]
    fn the_same_script_means_the_same_under_every_layout() {
        let text = "g12<enter>yn<space>R<f3><pagedown><ctrl-c>?";
        let keys = |layout| -> Vec<Key> { script_in(layout, text).unwrap().iter().map(|s| s.key).collect() };
        assert_eq!(keys(Layout::Russian), keys(Layout::Latin));
        assert_eq!(keys(Layout::Kyrgyz), keys(Layout::Latin));
        let typed: String =
            script_in(Layout::Russian, "qR Үмүт").unwrap().iter().filter_map(|s| s.text).collect();
        assert_eq!(typed, "йК Үмүт");
    }

    #[test]
    fn a_script_that_cannot_be_read_says_why() {
        assert_eq!(script("4<entre>"), Err(ScriptError::Unknown("entre".to_owned())));
        assert_eq!(script("<f13>"), Err(ScriptError::Unknown("f13".to_owned())));
        assert_eq!(script("4<enter"), Err(ScriptError::Unclosed));
        assert_eq!(script("a\nb").map(|strokes| strokes.len()), Ok(2));
    }
}
