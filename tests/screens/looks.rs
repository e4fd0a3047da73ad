//! How every screen looks in Kyrgyz on the smallest screen: text, styles and cursor.

use tartip::ui::dump::dump;
use tartip::ui::theme::Theme;

use super::all::all;
use super::drawn;

#[test]
fn every_screen_in_kyrgyz_at_80_by_24() {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for (name, model) in all() {
            let (buffer, cursor) = drawn(&model, Theme::Colour, 80, 24);
            let cursor = cursor.map_or("none".to_owned(), |at| format!("{}:{}", at.y, at.x));
            insta::assert_snapshot!(name, format!("{}cursor {cursor}\n", dump(&buffer)));
        }
    });
}
