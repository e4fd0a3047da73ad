//! Turns crossterm's events into the program's input.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::app::input::Input;
use crate::app::key::{Key, RawCode, RawKey, Stroke};

/// The most bytes of one paste; more is cut off.
pub(super) const PASTE: usize = 64 * 1024;

/// Converts an event; `None` for releases, for repeats of what must not repeat, for the mouse and for focus.
pub(super) fn convert(event: Event) -> Option<Input> {
    match event {
        Event::Key(key) => stroke(key).map(Input::Key),
        Event::Paste(text) => paste(text),
        Event::Resize(width, height) => Some(Input::Resize { width, height }),
        Event::Mouse(_) | Event::FocusGained | Event::FocusLost => None,
    }
}

/// Makes a paste of a bounded text; `None` of an empty one.
pub(super) fn paste(mut text: String) -> Option<Input> {
    text.truncate(text.floor_char_boundary(PASTE));
    (!text.is_empty()).then_some(Input::Paste(text))
}

fn stroke(event: KeyEvent) -> Option<Stroke> {
    let held = event.modifiers;
    let raw = RawKey {
        code: code(event.code),
        ctrl: held.contains(KeyModifiers::CONTROL),
        alt: held
            .intersects(KeyModifiers::ALT | KeyModifiers::META | KeyModifiers::SUPER | KeyModifiers::HYPER),
        shift: held.contains(KeyModifiers::SHIFT),
    };
    let stroke = Stroke { repeat: event.kind == KeyEventKind::Repeat, ..Stroke::of(raw) };
    match event.kind {
        KeyEventKind::Press => Some(stroke),
        KeyEventKind::Repeat => stroke.key.may_repeat().then_some(stroke),
        KeyEventKind::Release => None,
    }
}

fn code(code: KeyCode) -> RawCode {
    RawCode::Named(match code {
        KeyCode::Char(produced) => return RawCode::Char(produced),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::F(number) => Key::F(number),
        _ => Key::Other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> Option<Input> {
        convert(Event::Key(KeyEvent::new_with_kind(code, modifiers, kind)))
    }

    fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Stroke {
        match key(code, modifiers, KeyEventKind::Press) {
            Some(Input::Key(stroke)) => stroke,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn presses_become_strokes() {
        let none = KeyModifiers::NONE;
        assert_eq!(pressed(KeyCode::Char('й'), none), Stroke::typed('й'));
        assert_eq!(pressed(KeyCode::F(9), none), Stroke::silent(Key::F(9)));
        assert_eq!(pressed(KeyCode::BackTab, KeyModifiers::SHIFT), Stroke::silent(Key::BackTab));
        assert_eq!(pressed(KeyCode::CapsLock, none), Stroke::silent(Key::Other));
        assert_eq!(pressed(KeyCode::Char('с'), KeyModifiers::CONTROL), Stroke::silent(Key::CtrlC));
        assert_eq!(pressed(KeyCode::Char('z'), KeyModifiers::CONTROL), Stroke::silent(Key::Other));
        let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT | KeyModifiers::SHIFT;
        assert_eq!(pressed(KeyCode::Char('Ң'), altgr).text, Some('Ң'));
    }

    #[test]
    fn a_key_held_down_repeats_only_where_it_may() {
        let none = KeyModifiers::NONE;
        assert_eq!(key(KeyCode::Char('1'), none, KeyEventKind::Release), None);
        assert_eq!(key(KeyCode::Char(' '), none, KeyEventKind::Repeat), None);
        assert_eq!(key(KeyCode::Enter, none, KeyEventKind::Repeat), None);
        let down = Stroke { repeat: true, ..Stroke::silent(Key::Down) };
        assert_eq!(key(KeyCode::Down, none, KeyEventKind::Repeat), Some(Input::Key(down)));
    }

    #[test]
    fn a_paste_is_bounded_at_a_whole_character() {
        let Some(Input::Paste(text)) = convert(Event::Paste("ү".repeat(PASTE))) else { panic!("no paste") };
        assert_eq!((text.len(), text.chars().last()), (PASTE, Some('ү')));
        let Some(Input::Paste(text)) = convert(Event::Paste(format!("a{}", "ү".repeat(PASTE)))) else {
            panic!("no paste")
        };
        assert_eq!(text.len(), PASTE - 1);
        assert_eq!(convert(Event::Paste(String::new())), None);
        assert_eq!(convert(Event::FocusLost), None);
        assert_eq!(convert(Event::Resize(80, 24)), Some(Input::Resize { width: 80, height: 24 }));
    }
}
