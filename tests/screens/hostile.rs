//! Text that hides, reorders, breaks out or is far too long, in every field of every screen: bounded, cleaned, in its place.

use tartip::app::field::{Field, TextArea};
use tartip::app::input::Input;
use tartip::app::model::Screen;
use tartip::app::{Model, update};
use tartip::text::{Messages, Text};
use tartip::ui::theme::Theme;

use super::all::all;
use super::{drawn, rows};

/// Control characters, bidirectional marks, zero-width signs, letters from right to left, runs of marks, wide signs.
const HOSTILE: &str = "=1+1\u{1b}[2J\u{7}\0\u{202e}gnirts\u{202c}\u{2066}\u{200b}\u{200d}\u{feff}אבגד ١٢٣ مرحبا日本🗳\r\n\tz\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}";

fn is_hostile(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || matches!(c, '\u{590}'..='\u{8ff}')
}

/// Pastes a megabyte into the field in which one types, wherever there is one.
fn paste(model: &mut Model) {
    let text = HOSTILE.repeat(1_000_000 / HOSTILE.len());
    update(model, Input::Paste(text));
}

/// The most characters that a text of so many letters can have: a letter keeps two marks.
fn bounded(text: &str, letters: usize) -> bool {
    text.chars().count() <= letters * 3 && !text.chars().any(is_hostile)
}

fn is_bounded(area: &TextArea) -> bool {
    let (used, most) = area.fullness();
    used <= most && !area.text().chars().any(|c| is_hostile(c) && c != '\n')
}

fn check(name: &str, model: &Model) {
    match model.screen() {
        Some(Screen::Form(form)) => {
            for field in &form.fields {
                let most = match &field.field {
                    Field::Text(text) => text.max(),
                    _ => 9,
                };
                assert!(bounded(&field.field.text(), most), "{name}: {}", field.id);
            }
        }
        Some(Screen::Search(search)) => assert!(bounded(search.query.text(), search.query.max()), "{name}"),
        Some(Screen::Act(act)) => assert!(is_bounded(&act.ky) && is_bounded(&act.ru), "{name}"),
        _ => {}
    }
    let (buffer, _) = drawn(model, Theme::Plain, 80, 24);
    let rows = rows(&buffer);
    let text = rows.join("\n");
    assert!(!text.chars().any(|c| is_hostile(c) && c != '\n'), "{name}:\n{text}");
    // What stands on every screen stands where it always does.
    assert!(rows[0].contains("1234"), "{name}:\n{text}");
    assert!(rows[1].starts_with("──"), "{name}:\n{text}");
    let help = format!("F1 {}", Messages::of(model.language).say(&Text::new("cmd-help")));
    assert!(rows[23].trim_end().ends_with(&help), "{name}:\n{text}");
}

#[test]
fn hostile_text_in_every_field_is_bounded_cleaned_and_stays_in_its_place() {
    for (name, mut model) in
        all().into_iter().filter(|(_, model)| model.book.is_some() && model.dialog.is_none())
    {
        let fields = match model.screen() {
            Some(Screen::Form(form)) if !form.reading_back => form.fields.len(),
            Some(Screen::Search(_) | Screen::Act(_)) => 1,
            _ => continue,
        };
        for field in 0..fields.min(20) {
            if let Some(form) = model.form_mut() {
                form.focus = field;
            }
            paste(&mut model);
            model.notice = None;
            check(name, &model);
        }
    }
}
