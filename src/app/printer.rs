//! Handing to the printer what was written last: the number of copies is asked, nothing else.

use super::effect::{Effect, Effects};
use super::key::Key;
use super::model::{Dialog, Model};
use crate::text::Text;

/// The most copies at once.
const MOST: u8 = 99;

/// Whether papers were written that can be printed.
pub fn any_written(model: &Model) -> Result<(), Text> {
    if model.written.is_empty() { Err(Text::new("refused-nothing-written")) } else { Ok(()) }
}

/// Asks for the number of copies.
pub fn ask(model: &mut Model) -> Effects {
    model.dialog = Some(Dialog::Printer(0));
    Effects::new()
}

/// Takes a key while the number is asked.
pub fn key(model: &mut Model, copies: u8, key: Key) -> Effects {
    let digit = |digit: char| digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
    match key {
        Key::Char(typed) => {
            let more = digit(typed).and_then(|digit| copies.checked_mul(10)?.checked_add(digit));
            if let Some(copies) = more.filter(|copies| *copies <= MOST) {
                model.dialog = Some(Dialog::Printer(copies));
            }
        }
        Key::Backspace => model.dialog = Some(Dialog::Printer(copies / 10)),
        Key::Enter if copies > 0 => {
            model.dialog = None;
            return vec![Effect::SendToPrinter { files: model.written.clone(), copies }];
        }
        Key::Esc => model.dialog = None,
        _ => {}
    }
    Effects::new()
}
