//! Papers on a stick, in three languages: one that is plugged in, one that was pulled out, and a folder that is typed.

use std::fs;

use tartip::app::key::Key;
use tartip::app::model::Screen;
use tartip::run::sticks::Places;

use super::driver::Journey;
use super::registers::LANGUAGES;

impl Journey {
    /// Opens the form that asks where to copy, from the list of papers.
    fn copy_to_stick(&mut self) {
        self.do_it("stick-copy");
        let Some(Screen::Form(form)) = self.model.screen() else { panic!("{}", self.frame().text()) };
        assert!(form.purpose == tartip::app::form::Purpose::Stick);
    }
}

#[test]
fn papers_go_to_a_stick_and_the_book_stays_as_it_is() {
    for language in LANGUAGES {
        let media = tempfile::tempdir().unwrap();
        let stick = media.path().join("FLASH 1");
        fs::create_dir(&stick).unwrap();
        let mut journey = Journey::voting(language);
        journey.desk.sticks = Places { roots: vec![(media.path().to_owned(), 1)], mounted: false };
        journey.press_from_help(Key::Char('l'));
        journey.do_it("stick-copy");
        let nothing = journey.word("refused-stick-nothing");
        journey.expect_text(&nothing);

        journey.do_it("paperlist-fingerprint");
        let file = journey.model.written[0].rsplit('/').next().unwrap().to_owned();
        journey.expect_text(&file);
        let facts = journey.day().journal.len();
        journey.copy_to_stick();
        journey.expect_text("FLASH 1");
        journey.press("1<enter><enter>");
        journey.expect_text(&file);
        assert!(fs::metadata(stick.join(&file)).is_ok_and(|known| known.len() > 100));
        assert!(fs::read_dir(&stick).unwrap().count() >= 2, "its plain text too");
        journey.any_key();
        journey.expect_screen("List(");

        // Another folder is typed; none typed is asked for, and one that is not there is told and stays to be mended.
        journey.copy_to_stick();
        journey.press("2<enter><enter>");
        let needed = journey.word("refused-folder-needed");
        journey.expect_text(&needed);
        let other = media.path().join("Башка");
        journey.type_text(&other.display().to_string());
        journey.press("<enter>");
        journey.any_key();
        assert!(!other.exists(), "no folder is made");
        fs::create_dir(&other).unwrap();
        journey.press("<enter>");
        journey.any_key();
        assert!(other.join(&file).exists());

        // The stick is pulled out.
        fs::remove_dir_all(&stick).unwrap();
        fs::remove_dir_all(&other).unwrap();
        journey.copy_to_stick();
        let none = journey.word("form-stick-none");
        journey.expect_text(&none);
        journey.press("<esc>");
        assert_eq!(journey.day().journal.len(), facts, "a copy states nothing");
        journey.verified();
    }
}
