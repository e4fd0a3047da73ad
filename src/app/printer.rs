//! Handing papers to the printer: the one under the cursor, else what was written last; the number of copies is asked,
//! nothing else.

use super::effect::{Effect, Effects};
use super::input::Sent;
use super::key::Key;
use super::list::{self, Opens, State};
use super::model::{Dialog, Model, Screen};
use crate::domain::Day;
use crate::text::Text;

/// The most copies at once.
const MOST: u8 = 99;

/// The most names of files that are said one by one.
const NAMED: usize = 3;

/// The kind of fact by which a written file is registered: it changes no paper.
const REGISTERS: &str = "export.made";

/// A paper that was written since the book was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// What writes it.
    pub of: Effect,
    /// Paths of its pages.
    pub files: Vec<String>,
    /// How much was stated when it was written.
    pub stated: usize,
}

/// What the day states, without what was written of it.
fn stated(day: Option<&Day>) -> usize {
    day.map_or(0, |day| day.journal.iter().filter(|line| !line.kind.starts_with(REGISTERS)).count())
}

/// Whether an effect writes pages.
fn writes_pages(effect: &Effect) -> bool {
    matches!(effect, Effect::Print(_) | Effect::Export { .. } | Effect::Blanks { .. })
}

/// What writes the paper under the cursor.
fn under_cursor(model: &Model) -> Option<Effect> {
    match list::selected(model)?.opens {
        Opens::Effect(effect) if writes_pages(&effect) => Some(effect),
        _ => None,
    }
}

/// Whether papers can be made in the list on the screen.
pub fn makes_papers(model: &Model) -> bool {
    let Some(Screen::List(list)) = model.screen() else { return false };
    let makes = |opens: &Opens| matches!(opens, Opens::Effect(effect) if writes_pages(effect));
    list::items(model, &list.kind).iter().any(|item| makes(&item.opens))
}

/// Whether there is a paper that can be printed, and no others are being sent: a printer that was asked twice prints twice.
pub fn may_send(model: &Model) -> Result<(), Text> {
    if model.sending {
        return Err(Text::new("refused-sending"));
    }
    match list::selected(model).filter(|_| under_cursor(model).is_some()) {
        Some(item) if item.state == State::Blocked => Err(item.why.unwrap_or_else(nothing)),
        None if model.written.is_empty() => Err(nothing()),
        _ => Ok(()),
    }
}

fn nothing() -> Text {
    Text::new("refused-nothing-written")
}

/// Takes word that a paper was written.
pub fn written(model: &mut Model, of: Effect, files: Vec<String>) {
    let stated = stated(model.day());
    model.papers.retain(|paper| paper.of != of);
    model.papers.push(Paper { of, files: files.clone(), stated });
    model.written = files;
}

/// The pages of a paper that was written, while they say what the day says now.
fn pages(model: &Model, of: &Effect) -> Option<Vec<String>> {
    let stated = stated(model.day());
    let paper = model.papers.iter().find(|paper| paper.of == *of && paper.stated == stated)?;
    Some(paper.files.clone()).filter(|files| !files.is_empty())
}

/// Names of files as they are said: the first ones, and how many more there are.
pub fn named<'a>(paths: impl Iterator<Item = &'a str>) -> Text {
    let name = |path: &'a str| path.rsplit(['/', '\\']).next().unwrap_or(path);
    let mut names: Vec<&str> = paths.map(name).collect();
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    let names = names.join(", ");
    if more == 0 {
        return Text::new("plain").with("text", names);
    }
    Text::new("files-and-more").with("names", names).with("more", more)
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

/// Asks for the number of copies; a paper under the cursor that was not written yet, or not as the day stands now, is
/// written first.
pub fn ask(model: &mut Model) -> Effects {
    let Some(of) = under_cursor(model) else {
        model.dialog = Some(Dialog::Printer { files: model.written.clone(), copies: 0 });
        return Effects::new();
    };
    match pages(model, &of) {
        Some(files) => {
            model.dialog = Some(Dialog::Printer { files, copies: 0 });
            Effects::new()
        }
        None => vec![of.clone(), Effect::AskPrinter(Box::new(of))],
    }
}

/// Asks for the number of copies of a paper that was to be written first; where it was not, that is said already.
pub fn ask_for(model: &mut Model, of: &Effect) {
    if let (None, Some(files)) = (&model.dialog, pages(model, of)) {
        model.dialog = Some(Dialog::Printer { files, copies: 0 });
    }
}

/// Takes a key while the number is asked.
pub fn key(model: &mut Model, files: Vec<String>, copies: u8, key: Key) -> Effects {
    let digit = |digit: char| digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
    match key {
        Key::Char(typed) => {
            let more = digit(typed).and_then(|digit| copies.checked_mul(10)?.checked_add(digit));
            if let Some(copies) = more.filter(|copies| *copies <= MOST) {
                model.dialog = Some(Dialog::Printer { files, copies });
            }
        }
        Key::Backspace => model.dialog = Some(Dialog::Printer { files, copies: copies / 10 }),
        Key::Enter if copies > 0 => {
            model.dialog = None;
            return vec![Effect::SendToPrinter { files, copies }];
        }
        Key::Esc => model.dialog = None,
        _ => {}
    }
    Effects::new()
}
