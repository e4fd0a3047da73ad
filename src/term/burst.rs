//! Recognises a paste in terminals that do not mark one, so that pasted text never runs commands.
//!
//! Nobody presses nine keys with less than 5 ms between each two. A key that comes alone is passed on at once;
//! only where another is already waiting, or came just before, are strokes held until the gap shows what they are.
//! So at most the first character of an unmarked paste can reach a command.

use std::time::Duration;

use super::convert;
use crate::app::input::Input;
use crate::app::key::{Key, Stroke};

/// The longest pause between two characters of one burst.
const GAP: Duration = Duration::from_millis(5);

/// The most characters in a row that still count as typed.
const TYPED: usize = 8;

/// Strokes held back until it is clear whether they were typed or pasted.
#[derive(Debug, Default)]
pub(super) struct Burst {
    held: Vec<Stroke>,
    /// When the last character came.
    last: Option<Duration>,
    /// Whether the first held character came right after another.
    quick: bool,
}

impl Burst {
    /// Tells how long to wait for more before [`Burst::release`]; `None` while nothing is held.
    pub(super) fn wait(&self, now: Duration) -> Option<Duration> {
        match self.held.len() {
            0 => None,
            1 if !self.quick => Some(Duration::ZERO),
            _ => Some((self.last? + GAP).saturating_sub(now)),
        }
    }

    /// Takes an input and gives what may be passed on, in order.
    pub(super) fn take(&mut self, now: Duration, input: Input) -> Vec<Input> {
        match input {
            Input::Key(stroke) if self.may_belong(stroke) => {
                if self.held.is_empty() {
                    self.quick = self.last.is_some_and(|last| now.saturating_sub(last) < GAP);
                }
                self.last = Some(now);
                // Past the bound of a paste nothing is kept anyway.
                if self.held.len() < convert::PASTE {
                    self.held.push(stroke);
                }
                Vec::new()
            }
            other => {
                let mut passed = self.release();
                passed.push(other);
                passed
            }
        }
    }

    /// Gives up what is held: as strokes if it can have been typed, else as one paste.
    pub(super) fn release(&mut self) -> Vec<Input> {
        let held = std::mem::take(&mut self.held);
        if held.iter().filter(|stroke| stroke.text.is_some()).count() <= TYPED {
            return held.into_iter().map(Input::Key).collect();
        }
        convert::paste(held.into_iter().filter_map(pasted).collect()).into_iter().collect()
    }

    fn may_belong(&self, stroke: Stroke) -> bool {
        stroke.text.is_some() || (!self.held.is_empty() && pasted(stroke).is_some())
    }
}

fn pasted(stroke: Stroke) -> Option<char> {
    match stroke.key {
        Key::Enter => Some('\n'),
        Key::Tab => Some('\t'),
        _ => stroke.text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Feeds characters at the given distance and then silence.
    fn fed(text: &str, distance: Duration) -> Vec<Input> {
        let (mut burst, mut now, mut passed) = (Burst::default(), Duration::from_secs(1), Vec::new());
        for typed in text.chars() {
            now += distance;
            if burst.wait(now).is_some_and(|wait| wait.is_zero() && !distance.is_zero()) {
                passed.extend(burst.release());
            }
            passed.extend(burst.take(now, Input::Key(Stroke::typed(typed))));
        }
        passed.extend(burst.release());
        passed
    }

    #[test]
    fn a_key_alone_is_passed_on_without_waiting() {
        let mut burst = Burst::default();
        let now = Duration::from_secs(1);
        assert_eq!(burst.wait(now), None);
        assert_eq!(burst.take(now, Input::Key(Stroke::typed('4'))), []);
        assert_eq!(burst.wait(now), Some(Duration::ZERO));
        assert_eq!(burst.release(), [Input::Key(Stroke::typed('4'))]);
        assert_eq!(burst.wait(now), None);
    }

    #[test]
    fn nine_characters_at_once_are_a_paste_and_eight_are_keys() {
        assert_eq!(fed("abc\tdef\nghi", Duration::ZERO), [Input::Paste("abc\tdef\nghi".to_owned())]);
        let keys: Vec<Input> = "abcdefgh".chars().map(|c| Input::Key(Stroke::typed(c))).collect();
        assert_eq!(fed("abcdefgh", Duration::ZERO), keys);
    }

    #[test]
    fn characters_that_come_one_by_one_but_too_fast_leak_only_the_first() {
        let passed = fed("xabcdefghi", Duration::from_millis(2));
        assert_eq!(
            passed,
            [Input::Key(Stroke::typed('x')), Input::Paste("abcdefghi".to_owned())],
            "only the first may act as a key"
        );
    }

    #[test]
    fn fast_typists_and_held_keys_stay_keys() {
        let passed = fed("412409628 no 11", Duration::from_millis(30));
        assert_eq!(passed.len(), 15);
        assert!(passed.iter().all(|input| matches!(input, Input::Key(_))));
    }

    #[test]
    fn order_is_kept_around_other_input() {
        let mut burst = Burst::default();
        let now = Duration::from_secs(1);
        burst.take(now, Input::Key(Stroke::typed('4')));
        burst.take(now, Input::Key(Stroke::silent(Key::Enter)));
        let passed = burst.take(now, Input::Leave);
        let expected = [Input::Key(Stroke::typed('4')), Input::Key(Stroke::silent(Key::Enter)), Input::Leave];
        assert_eq!(passed, expected);
        assert_eq!(burst.take(now, Input::Key(Stroke::silent(Key::Enter))).len(), 1);
    }
}
