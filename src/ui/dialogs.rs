//! What stands over a screen: help, the question before leaving, a message.

use ratatui::layout::Rect;

use super::glyph;
use super::keyline::key_name;
use super::pen::{Pen, indent};
use super::theme::Meaning;
use super::widgets::{Dialog as Frame, clip, columns, dialog, wrap};
use crate::app::Model;
use crate::app::command::Command;
use crate::app::command::of_screen;
use crate::app::model::Dialog;
use crate::app::printer::named;
use crate::text::Text;

/// Columns of the keys in the list of commands.
const KEYS: u16 = 14;

/// Draws the dialog that stands over the screen.
pub fn draw(pen: &mut Pen<'_>, area: Rect, model: &Model) {
    match &model.dialog {
        None => {}
        Some(Dialog::Help(above)) => help(pen, area, model, *above),
        Some(Dialog::Leave) => {
            let book = match model.book {
                Some(_) if model.would_lose() => "ui-leave-lost",
                Some(_) => "ui-leave-book",
                None => "ui-leave-nothing",
            };
            say(pen, area, "ui-leave", pen.key(book), "ui-leave-keys", Meaning::Title);
        }
        Some(Dialog::Phase(phase)) => {
            let text = Text::new("ui-phase").with("phase", crate::app::list::phase_name(*phase));
            say(pen, area, "ui-phase-title", pen.say(&text), "ui-phase-keys", Meaning::Title);
        }
        Some(Dialog::Differs) => {
            say(
                pen,
                area,
                "ui-line-differs-title",
                pen.key("ui-line-differs"),
                "ui-line-differs-keys",
                Meaning::Warning,
            );
        }
        Some(Dialog::Gone(who)) => {
            let name = model.day().and_then(|day| {
                let member = day.commission.get(*who).map(|member| &member.name);
                member.or_else(|| day.people.all.get(who).map(|person| &person.name)).cloned()
            });
            let text = Text::new("ui-gone").with("name", name.unwrap_or_default());
            say(pen, area, "ui-gone-title", pen.say(&text), "ui-gone-keys", Meaning::Title);
        }
        Some(Dialog::Discard) => {
            let body = pen.key("ui-discard");
            say(pen, area, "ui-discard-title", body, "ui-discard-keys", Meaning::Warning);
        }
        Some(Dialog::Printer { files, copies }) => {
            let typed = if *copies == 0 { "_".to_owned() } else { copies.to_string() };
            let names = named(files.iter().map(String::as_str));
            let text = Text::new("ui-printer").with("names", names).with("files", files.len());
            let text = text.with("copies", typed);
            say(pen, area, "ui-printer-title", pen.say(&text), "ui-printer-keys", Meaning::Title);
        }
        Some(Dialog::Message(text)) => {
            say(pen, area, "ui-message", pen.say(text), "ui-message-keys", Meaning::Warning);
        }
    }
}

fn say(pen: &mut Pen<'_>, area: Rect, title: &str, body: String, keys: &str, meaning: Meaning) {
    pen.cursor = None;
    let (title, keys) = (pen.key(title), pen.key(keys));
    let said = Frame { title: &title, body: &[body], keys: &keys, meaning: Some(meaning) };
    dialog(pen.buffer, area, &said, pen.theme);
}

/// Every command of the screen and of the program with its keys, its name and what it does.
fn help(pen: &mut Pen<'_>, area: Rect, model: &Model, above: u16) {
    pen.cursor = None;
    let Some(screen) = model.screen() else { return };
    let (title, keys) = (pen.key("help"), pen.key("ui-help-keys"));
    // The rows are drawn here; the box only makes room for as many as there can be.
    let body = vec![String::new(); area.height.into()];
    let said = Frame { title: &title, body: &body, keys: &keys, meaning: None };
    let inner = dialog(pen.buffer, area, &said, pen.theme);
    pen.blank(inner, Meaning::Base);
    let inner = Rect { width: inner.width.saturating_sub(2), ..inner };
    let commands = of_screen(screen).iter().chain(crate::app::global::COMMANDS);
    let lines: Vec<Line> = commands.flat_map(|command| lines(pen, inner.width, command, model)).collect();
    let first = usize::from(above).min(lines.len().saturating_sub(inner.height.into()));
    for (line, y) in lines.iter().skip(first).zip(0..inner.height) {
        pen.put(inner, 0, y, &clip(&line.keys, KEYS - 1), Meaning::Key);
        pen.put(indent(inner, KEYS), 0, y, &line.text, line.meaning);
    }
    let edge = Rect { x: inner.right().saturating_add(1), width: 1, ..inner };
    if first > 0 {
        pen.put(edge, 0, 0, glyph::MORE_ABOVE, Meaning::Title);
    }
    if lines.len() - first > usize::from(inner.height) {
        pen.put(edge, 0, inner.height.saturating_sub(1), glyph::MORE_BELOW, Meaning::Title);
    }
}

/// A row of help.
struct Line {
    keys: String,
    text: String,
    meaning: Meaning,
}

fn lines(pen: &Pen<'_>, width: u16, command: &Command, model: &Model) -> Vec<Line> {
    let names: Vec<String> = command.keys.iter().map(|key| key_name(pen, *key)).collect();
    let mut keys = names.join("  ");
    if columns(&keys) >= KEYS {
        keys = names.first().cloned().unwrap_or_default();
    }
    let room = width.saturating_sub(KEYS);
    let mut lines =
        vec![Line { keys, text: clip(&pen.say(&command.label()), room), meaning: Meaning::Title }];
    let more = |text: String, meaning| {
        wrap(&text, room).into_iter().map(move |text| Line { keys: String::new(), text, meaning })
    };
    lines.extend(more(pen.say(&command.help()), Meaning::Base));
    if let Err(reason) = command.allowed(model) {
        lines.extend(more(format!("{} {}", glyph::BLOCKED, pen.say(&reason)), Meaning::Disabled));
    }
    lines
}
