//! What every screen promises in every language: where we are, what is saved, and the keys whole.

use ratatui::style::Modifier;
use tartip::app::Model;
use tartip::app::command::{hints, of_screen};
use tartip::app::form::Purpose;
use tartip::app::key::{Key, KeyName};
use tartip::app::model::Screen;
use tartip::text::{Language, Messages};
use tartip::ui::draw_on;
use tartip::ui::glyph::{is_safe, to_ascii};
use tartip::ui::theme::Theme;

use super::all::all;
use super::fixture::Book;
use super::{drawn, rows};

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];

/// Every screen in every language at two sizes.
fn each(check: impl Fn(&str, &Model, Vec<String>)) {
    for (name, mut model) in all() {
        for language in Language::ALL {
            model.language = language;
            for (width, height) in SIZES {
                let (buffer, _) = drawn(&model, Theme::Colour, width, height);
                check(&format!("{name} {} {width}", language.code()), &model, rows(&buffer));
            }
        }
    }
}

fn named(messages: &Messages, key: Key) -> String {
    match key.name() {
        Some(KeyName::Engraved(name)) => name,
        Some(KeyName::Text(id)) => messages.key(id),
        None => String::new(),
    }
}

#[test]
fn the_title_line_says_where_and_when() {
    each(|name, model, rows| {
        let said = match model.day() {
            Some(day) => day.opened.precinct.clone(),
            None => Messages::of(model.language).key("ui-program"),
        };
        // Help may cover the middle of the line, never its ends.
        assert!(rows[0].contains(&said), "{name}: {}", rows[0]);
        let clock = model.now.clock(super::fixture::OFFSET).unwrap().to_string();
        assert!(rows[0].trim_end().ends_with(&clock), "{name}: {}", rows[0]);
    });
}

#[test]
fn the_key_line_has_the_first_key_and_help_and_no_word_is_cut() {
    each(|name, model, rows| {
        let line = rows.last().unwrap();
        if model.dialog.is_some() {
            assert_eq!(line.trim(), "", "{name}: keys that do nothing under a dialog");
            return;
        }
        let messages = Messages::of(model.language);
        let screen = model.screen().unwrap();
        let all: Vec<String> = hints(screen)
            .iter()
            .flat_map(|command| {
                let label = messages.say(&command.label());
                command.keys.iter().map(move |key| format!("{} {label}", named(messages, *key)))
            })
            .collect();
        assert!(!line.contains('…'), "{name}: {line}");
        let shown: Vec<&str> = line.split("  ").map(str::trim).filter(|part| !part.is_empty()).collect();
        for part in &shown {
            assert!(all.iter().any(|known| known == part), "{name}: «{part}» is no key of this screen");
        }
        let first = hints(screen)[0];
        let label = messages.say(&first.label());
        assert!(shown[0].ends_with(&label), "{name}: {line}");
        assert!(shown.last().unwrap().starts_with("F1 "), "{name}: {line}");
    });
}

#[test]
fn the_letter_for_now_is_offered_in_a_field_of_time_only() {
    let mut timed = 0;
    for (name, model) in all() {
        let Some(Screen::Form(form)) = model.screen() else { continue };
        let (buffer, _) = drawn(&model, Theme::Colour, 120, 24);
        let line = rows(&buffer).pop().unwrap();
        let letter = of_screen(model.screen().unwrap()).iter().find(|command| command.id == "form-now");
        let Some(command) = letter else { continue };
        let label = Messages::of(model.language).say(&command.label());
        assert_eq!(line.contains(&format!("N {label}")), form.is_on_time(), "{name}: {line}");
        timed += usize::from(form.is_on_time());
    }
    assert!(timed > 0, "no screen shows a field of time");
}

#[test]
fn every_text_is_there() {
    each(|name, _, rows| {
        for row in rows {
            // A key that is not in the files is shown as itself.
            let missing = row.split('«').skip(1).any(|rest| {
                let key = rest.split('»').next().unwrap_or_default();
                key.contains('-')
                    && key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            });
            assert!(!missing, "{name}: {row}");
        }
    });
}

#[test]
fn every_character_is_one_that_consoles_have() {
    each(|name, _, rows| {
        for row in rows {
            let strange: String = row.chars().filter(|c| !is_safe(*c)).collect();
            assert_eq!(strange, "", "{name}: {row}");
        }
    });
}

#[test]
fn the_ascii_screen_has_the_same_words() {
    for (name, model) in all() {
        let (mut expected, _) = drawn(&model, Theme::Plain, 80, 24);
        to_ascii(&mut expected);
        let mut buffer = ratatui::buffer::Buffer::empty(expected.area);
        draw_on(&model, Theme::Plain, true, &mut buffer);
        assert_eq!(buffer, expected, "{name}");
    }
}

#[test]
fn what_is_typed_and_not_recorded_is_not_shown_as_saved() {
    let messages = Messages::of(Language::Ky);
    let saved = messages.key("saved-at").split(' ').next().unwrap().to_owned();
    for (name, model) in all().into_iter().filter(|(_, model)| model.book.is_some() && model.dialog.is_none())
    {
        let (buffer, _) = drawn(&model, Theme::Colour, 80, 24);
        let status = rows(&buffer)[22].clone();
        let typed = match model.screen().unwrap() {
            // What stood there when the form was opened is in the book already.
            Screen::Form(form) => {
                form.fields.iter().zip(&form.before).any(|(now, was)| now.field.text() != *was)
            }
            Screen::Act(_) => true,
            Screen::Entry(entry) => !entry.typed().is_empty(),
            Screen::Marks(marks) => marks.total() > 0,
            _ => false,
        };
        assert_eq!(status.contains(&messages.key("not-saved")), typed, "{name}: {status}");
        assert_eq!(status.contains(&saved), !typed, "{name}: {status}");
    }
}

#[test]
fn practice_looks_different_on_every_screen_and_in_every_theme() {
    for theme in [Theme::Colour, Theme::Contrast, Theme::Plain] {
        for practice in [true, false] {
            let model = Book::voting(practice).model();
            let (buffer, _) = drawn(&model, theme, 80, 24);
            let reversed = |y: u16| (0..80).all(|x| buffer[(x, y)].modifier.contains(Modifier::REVERSED));
            assert_eq!([reversed(0), reversed(22)], [practice, practice], "{theme:?}");
            let mark = Messages::of(Language::Ky).key("practice-mark");
            assert_eq!(rows(&buffer)[0].contains(&mark), practice, "{theme:?}");
        }
    }
}

#[test]
fn a_command_that_is_not_possible_stays_and_is_told_apart_without_colour() {
    let (_, model) = all().into_iter().find(|(name, _)| *name == "findings-none").unwrap();
    let label = Messages::of(Language::Ky).key("cmd-explain");
    for (theme, shown) in [
        (Theme::Colour, format!(" Enter {label}")),
        (Theme::Contrast, format!("(Enter {label})")),
        (Theme::Plain, format!("(Enter {label})")),
    ] {
        let (buffer, _) = drawn(&model, theme, 80, 24);
        let line = rows(&buffer).pop().unwrap();
        assert!(line.contains(&shown), "{theme:?}: {line}");
    }
}

/// The names typed from a ballot, being read back.
fn reading_back(names: &[String]) -> Model {
    let mut model = Book::prepared(false).model();
    model.open_form(Purpose::Options("president".into()));
    let form = model.form_mut().unwrap();
    for (field, name) in form.fields.iter_mut().zip(names) {
        field.field.set_text(name);
    }
    form.reading_back = true;
    model
}

#[test]
fn names_that_are_compared_with_the_ballot_are_read_back_whole() {
    let long = |n: usize, length: usize| -> String {
        let (name, tail) = ("Жийделүүбулактын ", format!(" Үзүмү{n:02}"));
        let room = length - tail.chars().count();
        name.chars().cycle().take(room - 1).chain(['й']).collect::<String>() + &tail
    };
    for (options, length) in [(2, 80), (6, 80), (15, 70), (24, 35), (30, 35)] {
        let names: Vec<String> = (1..=options).map(|n| long(n, length)).collect();
        assert!(names.iter().all(|name| name.chars().count() == length));
        let model = reading_back(&names);
        let (buffer, _) = drawn(&model, Theme::Colour, 80, 24);
        let text = rows(&buffer).join("\n");
        assert!(!text.contains('…'), "{options} of {length}:\n{text}");
        let flowing = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for (number, name) in (1..).zip(&names) {
            assert!(flowing.contains(&format!("{number} {name}")), "{number} {name} in\n{text}");
        }
    }
}

#[test]
fn names_too_long_for_two_columns_are_cut_at_half_the_screen() {
    let names: Vec<String> = (1..=30).map(|n| format!("{n:02}{}", "Й".repeat(70))).collect();
    let (buffer, _) = drawn(&reading_back(&names), Theme::Colour, 80, 24);
    let text = rows(&buffer).join("\n");
    for (number, name) in (1..).zip(&names) {
        let start: String = name.chars().take(33).collect();
        assert!(text.contains(&format!("{number} {start}")), "{number} {start} in\n{text}");
    }
}

/// No figure of the first entry, of the boxes or of the day may stand on the screen of the second.
#[test]
fn the_second_entry_shows_nothing_of_the_first() {
    let (_, model) = all().into_iter().find(|(name, _)| *name == "entry-second").unwrap();
    let (buffer, _) = drawn(&model, Theme::Colour, 80, 24);
    let text = rows(&buffer)[3..20].join("\n");
    for figure in ["1 082", "628", "631", "630", "210"] {
        assert!(!text.contains(figure), "{figure} in\n{text}");
    }
    assert!(text.contains("1 724"), "what this typist typed is there");
}

#[test]
fn the_check_before_closing_names_lines_and_no_value() {
    let (_, model) = all().into_iter().find(|(name, _)| *name == "entry-check-broken").unwrap();
    let (buffer, _) = drawn(&model, Theme::Colour, 80, 24);
    let text = rows(&buffer)[4..20].join("\n");
    assert!(text.contains("9, 10, 8, 7"), "{text}");
    for figure in ["631", "630", "628", "641", "639", "642"] {
        assert!(!text.contains(figure), "{figure} in\n{text}");
    }
}

#[test]
fn numbers_of_the_hours_and_the_balance_are_never_cut() {
    each(|name, _, rows| {
        if name.starts_with("voters") || name.starts_with("balance") {
            // The title line may be cut; the table may not.
            assert!(!rows[2..].iter().any(|row| row.contains('…')), "{name}:\n{}", rows.join("\n"));
        }
    });
}

#[test]
fn a_surplus_shows_every_action_and_that_the_true_number_prints() {
    each(|name, model, rows| {
        if !name.starts_with("findings-alarm") {
            return;
        }
        let text = rows.join("\n");
        let messages = Messages::of(model.language);
        for action in &model.day().unwrap().procedure().surplus {
            let label = tartip::text::pick(&action.label, model.language);
            assert!(text.contains(label), "{name}: {label}\n{text}");
        }
        let sentence = messages.key("ui-true-number");
        let end = sentence.rsplit(' ').next().unwrap();
        assert!(text.contains(end), "{name}: {end}\n{text}");
        assert!(
            text.contains(&messages.say(&tartip::text::Text::new("ui-surplus").with("count", 3))),
            "{name}"
        );
    });
}
