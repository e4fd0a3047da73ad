//! What is half-typed survives a power cut, a look at another screen and a change of language.

use tartip::app::field::Field;
use tartip::app::key::Key;
use tartip::app::model::Screen;
use tartip::app::screens::entry::Step;
use tartip::text::Language;

use super::driver::Journey;
use super::golden::{BALANCED, PROFILE};

/// Number and content of the field in which one types.
fn field(journey: &Journey) -> (usize, String) {
    match journey.model.screen() {
        Some(Screen::Form(form)) => (form.focus, form.fields[form.focus].field.text()),
        Some(Screen::Entry(entry)) => (entry.focus, entry.lines[entry.focus].1.text().to_owned()),
        other => panic!("nothing is typed in {other:?}"),
    }
}

#[test]
fn a_power_cut_in_a_form_returns_to_the_field_and_its_half_typed_text() {
    let mut journey = Journey::of_profile(PROFILE);
    journey.press("<enter>3<enter>");
    journey.type_text("1, 23.01.20");
    let facts = journey.desk.book().unwrap().count();
    let mut journey = journey.power_cut();
    journey.expect_screen("Form");
    assert_eq!(field(&journey), (1, "1, 23.01.20".to_owned()));
    journey.type_text("27");
    journey.press("<enter>");
    assert_eq!(journey.desk.book().unwrap().count(), facts + 1);
    let permission = journey.day().permission.clone().unwrap();
    assert_eq!(permission.reference, "1, 23.01.2027");
}

#[test]
fn a_power_cut_between_two_fields_returns_to_the_empty_one() {
    let mut journey = Journey::of_profile(PROFILE);
    journey.press("<enter>3<enter>");
    let journey = journey.power_cut();
    journey.expect_screen("Form");
    assert_eq!(field(&journey), (1, String::new()));
}

#[test]
fn a_form_that_was_recorded_does_not_come_back() {
    let mut journey = Journey::of_profile(PROFILE);
    journey.found_commission();
    journey.power_cut().expect_screen("Today");
}

#[test]
fn a_power_cut_in_an_entry_returns_to_the_line_after_asking_who_types() {
    let mut journey = Journey::of_profile(PROFILE);
    journey.reach_the_count();
    journey.begin_entry("Терек");
    journey.type_lines(&BALANCED[..4]);
    journey.press("6");
    let mut journey = journey.power_cut();
    journey.expect_text("не указано");
    journey.choose("Терек");
    journey.expect_screen("Entry");
    assert_eq!(field(&journey), (4, "6".to_owned()));
    journey.press("2<enter>");
    journey.type_lines(&BALANCED[5..]);
    let Some(Screen::Entry(entry)) = journey.model.screen() else { panic!("the entry is gone") };
    assert_eq!(entry.step, Step::Checking);
    let typed: Vec<Option<u32>> = entry.lines.iter().map(|(_, field)| field.value()).collect();
    assert_eq!(typed, BALANCED.map(Some));
}

#[test]
fn the_language_changes_in_mid_field_and_the_text_stays() {
    let mut journey = Journey::of_profile(PROFILE);
    journey.press("<enter>3<enter>");
    journey.type_text("1, 23.");
    for language in [Language::En, Language::Ky, Language::Ru] {
        journey.press_from_help(Key::F(9));
        assert_eq!(journey.model.language, language);
        assert_eq!(field(&journey), (1, "1, 23.".to_owned()));
        assert!(journey.frame().has_word("23"), "{}", journey.frame().text());
    }
    journey.type_text("01.2027");
    journey.press("<enter>");
    assert_eq!(journey.day().permission.as_ref().unwrap().reference, "1, 23.01.2027");
}

#[test]
fn a_look_at_the_boxes_from_a_field_returns_to_it() {
    let mut journey = Journey::of_profile(PROFILE);
    journey.found_commission();
    journey.next_phase("Арча");
    journey.press("s");
    journey.choose("Огласите число");
    journey.press("22");
    for key in [Key::F(2), Key::F(3), Key::F(7)] {
        journey.press_from_help(key);
        assert!(!matches!(journey.model.screen(), Some(Screen::Form(_))));
        journey.press("<esc>");
        assert_eq!(field(&journey), (0, "22".to_owned()));
    }
    let Some(Screen::Form(form)) = journey.model.screen() else { panic!("the form is gone") };
    assert!(matches!(form.fields[0].field, Field::Number(_)));
}
