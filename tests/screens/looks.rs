//! How every screen looks in Kyrgyz on the smallest screen: text, styles and cursor; those of custody and of the signing key in every language.

use tartip::app::Model;
use tartip::text::Language;
use tartip::ui::dump::dump;
use tartip::ui::theme::Theme;

use super::all::all;
use super::{custody, drawn, keys};

fn looks(screens: Vec<(String, Model)>) {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for (name, model) in screens {
            let (buffer, cursor) = drawn(&model, Theme::Colour, 80, 24);
            let cursor = cursor.map_or("none".to_owned(), |at| format!("{}:{}", at.y, at.x));
            insta::assert_snapshot!(name, format!("{}cursor {cursor}\n", dump(&buffer)));
        }
    });
}

#[test]
fn every_screen_in_kyrgyz_at_80_by_24() {
    looks(all().into_iter().map(|(name, model)| (name.to_owned(), model)).collect());
}

#[test]
fn screens_of_custody_and_of_the_signing_key_in_russian_and_english() {
    for language in [Language::Ru, Language::En] {
        let said = |(name, mut model): (&str, Model)| {
            model.language = language;
            (format!("{name}-{}", if language == Language::Ru { "ru" } else { "en" }), model)
        };
        looks(custody::all().into_iter().chain(keys::all()).map(said).collect());
    }
}
