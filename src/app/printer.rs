//! Handing to the printer what was written last: the number of copies is asked, nothing else.

use super::effect::{Effect, Effects};
use super::input::Sent;
use super::key::Key;
use super::model::{Dialog, Model, Screen};
use crate::text::Text;

/// The most copies at once.
const MOST: u8 = 99;

/// Whether papers were written that can be printed, and no others are being sent: a printer that was asked twice prints
/// twice.
pub fn may_send(model: &Model) -> Result<(), Text> {
    match (model.sending, model.written.is_empty()) {
        (true, _) => Err(Text::new("refused-sending")),
        (false, true) => Err(Text::new("refused-nothing-written")),
        (false, false) => Ok(()),
    }
}

/// Takes word how a sending ended.
pub fn sent(model: &mut Model, sent: Sent) {
    model.sending = false;
    if sent.all {
        model.say(sent.said);
    } else {
        model.warn(Text::new("notice-not-printed"));
        model.not_printed = Some(sent.said);
    }
}

/// Tells why something was not printed, once nothing else is asked and nobody types: a message takes the next key, and that
/// must not be a figure of the count.
pub fn tell(model: &mut Model) {
    let typed = matches!(
        model.screen(),
        Some(
            Screen::Form(_)
                | Screen::Entry(_)
                | Screen::Marks(_)
                | Screen::Tally(_)
                | Screen::Act(_)
                | Screen::Search(_)
                | Screen::Reading(_)
        )
    );
    if !typed && model.dialog.is_none() {
        model.dialog = model.not_printed.take().map(Dialog::Message);
    }
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
