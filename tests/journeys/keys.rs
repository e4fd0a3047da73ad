//! The signing key by its keys: made, used, forgotten, replaced; and a passphrase that is nowhere afterwards.

use std::fs;
use std::io::Read;
use std::path::PathBuf;

use tartip::app::form::Purpose;
use tartip::app::key::Key;
use tartip::app::list::{ListKind, Opens, items};
use tartip::app::model::Screen;
use tartip::documents::plain;
use tartip::domain::day::Keys;
use tartip::domain::decide::code_of;
use tartip::domain::protocol::Standing;
use tartip::exchange::bundle::{NAMESPACE, SIGNATURE, SUMS};
use tartip::run::export::{Holds, Only, files_for};
use tartip::run::folders::exports;
use tartip::sign::{Public, check};
use tartip::text::{Language, Text};
use tartip::training::{Move, Player};

use super::driver::Journey;
use super::registers::LANGUAGES;

const PHRASE: &str = "алтын тоо 7 көл";
const OTHER: &str = "Ысык-Көл 1947";

impl Journey {
    /// A commission that prepares its day, with the list of the signing key on the screen.
    fn at_key(language: Language) -> Self {
        let mut journey = Self::mock("practice-two-contests", language);
        journey.found_commission();
        journey.press("s");
        let name = journey.word("list-key");
        journey.choose(&name);
        journey
    }

    fn with_key(language: Language) -> Self {
        let mut journey = Self::at_key(language);
        journey.do_it("do-make-key");
        journey.fill(&[PHRASE, PHRASE]);
        journey
    }

    fn keys(&self) -> &Keys {
        &self.day().keys
    }

    /// The bundle of so many facts.
    fn bundle_of(&self, facts: usize) -> PathBuf {
        exports(&self.book()).join(format!("PRACTICE-9001-2027-01-24-bundle-{facts}.zip"))
    }

    /// The bundle that was signed last.
    fn bundle(&self) -> PathBuf {
        self.bundle_of(usize::try_from(self.keys().signed.last().unwrap().stated.facts).unwrap())
    }

    fn is_on_form(&self) -> bool {
        matches!(self.model.screen(), Some(Screen::Form(form)) if matches!(form.purpose, Purpose::Key(_)))
    }

    /// Types texts into a form that stays.
    fn try_in_vain(&mut self, texts: &[&str]) {
        let facts = self.day().journal.len();
        for text in texts {
            self.type_text(text);
            self.press("<enter>");
        }
        assert!(self.is_on_form(), "{}", self.frame().text());
        assert_eq!(self.day().journal.len(), facts, "nothing was recorded");
    }

    /// An entry of the bundle that was written.
    fn entry(&self, name: &str) -> String {
        let mut zip = zip::ZipArchive::new(fs::File::open(self.bundle()).unwrap()).unwrap();
        let mut text = String::new();
        zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    /// Fails where a text lies in any file beside the book, or stood on a frame.
    fn expect_nowhere(&self, text: &str) {
        for frame in &self.seen {
            assert!(!frame.text().contains(text), "{}", frame.text());
        }
        assert!(!format!("{:?}", self.model).contains(text));
        let book = self.book();
        for file in fs::read_dir(book.parent().unwrap()).unwrap() {
            let path = file.unwrap().path();
            let bytes = fs::read(&path).unwrap_or_default();
            assert!(!bytes.windows(text.len()).any(|part| part == text.as_bytes()), "{}", path.display());
        }
    }
}

#[test]
fn a_key_is_made_from_a_passphrase_typed_twice_and_it_is_nowhere_afterwards() {
    for language in LANGUAGES {
        let mut journey = Journey::at_key(language);
        journey.do_it("do-make-key");
        journey.try_in_vain(&["кыска", "кыска"]);
        let short = journey.say(&Text::new("refused-passphrase-short").with("least", 10));
        journey.expect_text(&short);
        journey.press(&"<up>".repeat(2));
        journey.press(&"<backspace>".repeat(5));
        journey.type_text(PHRASE);
        journey.press("<enter>");
        journey.press(&"<backspace>".repeat(5));
        journey.try_in_vain(&[OTHER]);
        let differs = journey.word("refused-passphrase-differs");
        journey.expect_text(&differs);
        journey.press(&"<backspace>".repeat(OTHER.chars().count()));
        journey.fill(&[PHRASE]);
        let public: Public = journey.keys().current().unwrap().parse().unwrap();
        let sealed = journey.desk.book().unwrap().secret(&format!("key/{public}")).unwrap().unwrap();
        assert!(tartip::sign::Key::open(&sealed, PHRASE).is_ok());
        assert!(journey.day().journal.last().unwrap().kind.starts_with("key.made"));
        journey.expect_nowhere(PHRASE);
        journey.expect_nowhere(OTHER);
    }
}

#[test]
fn a_half_typed_passphrase_goes_with_the_screen() {
    let mut journey = Journey::at_key(LANGUAGES[0]);
    journey.do_it("do-make-key");
    journey.type_text(PHRASE);
    journey.press("<enter>");
    assert!(journey.desk.book().unwrap().drafts().unwrap().is_empty());
    journey.press("<esc>");
    journey.press("<enter>");
    assert!(journey.model.form_mut().unwrap().fields.iter().all(|field| field.field.is_empty()));
    // Another member at the keyboard finds no passphrase to sign with.
    journey.type_text(PHRASE);
    journey.register(7);
    journey.press_from_help(Key::Char('k'));
    journey.choose("Арча");
    assert!(!journey.model.screens.iter().any(|screen| matches!(screen, Screen::Form(_))));
    journey.expect_nowhere(PHRASE);
}

#[test]
fn a_bundle_is_signed_as_it_was_shown_and_a_wrong_passphrase_loses_nothing() {
    for language in LANGUAGES {
        let mut journey = Journey::with_key(language);
        journey.do_it("do-sign-bundle");
        let facts = journey.day().journal.len();
        journey.expect_text("9001");
        journey.try_in_vain(&["алтын тоо 7 кол"]);
        let wrong = journey.word("key-wrong-passphrase");
        journey.expect_text(&wrong);
        assert!(!journey.bundle_of(facts).exists());
        journey.fill(&[PHRASE]);
        assert!(
            journey.frame().text().contains(&format!("PRACTICE-9001-2027-01-24-bundle-{facts}.zip")),
            "{}",
            journey.frame().text()
        );
        let public: Public = journey.keys().current().unwrap().parse().unwrap();
        let sums = journey.entry(SUMS);
        assert_eq!(check(&journey.entry(SIGNATURE), NAMESPACE, sums.as_bytes()), Ok(public));
        let signed = &journey.keys().signed[0].stated;
        assert_eq!(signed.facts, u64::try_from(facts).unwrap());
        assert!(!journey.entry("facts.jsonl").contains("bundle.signed"), "what follows is not in it");
        journey.expect_nowhere(PHRASE);
        journey.verified();
    }
}

#[test]
fn what_was_shown_before_something_else_was_recorded_is_not_signed() {
    let mut journey = Journey::with_key(LANGUAGES[0]);
    journey.do_it("do-sign-bundle");
    journey.state_approved(3);
    while !journey.is_on_form() {
        journey.press("<esc>");
    }
    journey.type_text(PHRASE);
    journey.press("<enter>");
    let meanwhile = journey.word("refused-changed-meanwhile");
    journey.expect_text(&meanwhile);
    assert!(journey.keys().signed.is_empty() && !exports(&journey.book()).exists());
}

#[test]
fn a_forgotten_key_is_replaced_by_two_and_signs_no_more() {
    for language in LANGUAGES {
        let mut journey = Journey::with_key(language);
        let old = journey.keys().current().unwrap().to_owned();
        journey.do_it("do-replace-key");
        journey.try_in_vain(&["Фраза забыта", "2", OTHER, OTHER]);
        let two = journey.word("refused-two-members");
        journey.expect_text(&two);
        journey.press(&format!("{}1", "<up>".repeat(2)));
        journey.press("<enter><enter><enter>");
        assert!(!journey.is_on_form(), "{}", journey.frame().text());
        let new = journey.keys().current().unwrap().to_owned();
        assert_ne!(new, old);
        assert_eq!(journey.keys().made[1].stated.1, "Фраза забыта");
        journey.do_it("do-sign-bundle");
        journey.try_in_vain(&[PHRASE]);
        journey.fill(&[OTHER]);
        assert_eq!(journey.keys().signed[0].stated.public, new);
        journey.expect_nowhere(OTHER);
    }
}

#[test]
fn a_full_or_missing_stick_leaves_the_review_as_it_was() {
    let mut journey = Journey::with_key(LANGUAGES[1]);
    journey.do_it("do-sign-bundle");
    // A file stands where the folder should be.
    fs::write(exports(&journey.book()), "no folder").unwrap();
    journey.try_in_vain(&[PHRASE]);
    journey.any_key();
    fs::remove_file(exports(&journey.book())).unwrap();
    journey.press("<enter>");
    assert_eq!(journey.keys().signed.len(), 1, "{}", journey.frame().text());
    let public: Public = journey.keys().current().unwrap().parse().unwrap();
    assert_eq!(check(&journey.entry(SIGNATURE), NAMESPACE, journey.entry(SUMS).as_bytes()), Ok(public));
}

impl Journey {
    /// Lets the mock commission play until every protocol is signed, and goes to what the first one waits for.
    fn play_until_signed(&mut self, player: &mut Player) {
        while !self.day().contest_ids().all(|id| self.day().standing(id) == Some(Standing::Signed)) {
            match player.next(&self.model) {
                Move::Press(keys) => keys.into_iter().for_each(|key| self.stroke(key)),
                Move::Wait(until) => self.model.now = until,
                other => panic!("{other:?}\n{}", self.frame().text()),
            }
        }
        while !matches!(self.model.screen(), Some(Screen::Today(_))) {
            self.press("<esc>");
        }
        self.press("s");
        let Some(Screen::List(list)) = self.model.screen().cloned() else {
            panic!("{}", self.frame().text())
        };
        let items = items(&self.model, &list.kind);
        let is_protocol = |opens: &Opens| matches!(opens, Opens::List(ListKind::Protocol(_)));
        let place = items.iter().position(|item| is_protocol(&item.opens)).unwrap();
        let key = if place > list.selected { "<down>" } else { "<up>" };
        self.press(&key.repeat(place.abs_diff(list.selected)));
        self.press("<enter>");
    }
}

/// The text of the code as it stands on the page, copied by hand.
fn code_on_page(journey: &Journey) -> String {
    let files = files_for(journey.day(), "president", Only::default());
    let page = files.into_iter().find_map(|file| match file.holds {
        Holds::Page(page) => Some(plain::render(&page, 80)),
        Holds::Bytes(_) => None,
    });
    let page = page.unwrap();
    let at = page.find("TARTIP1:").unwrap();
    page[at..].split("\n\n").next().unwrap().split_whitespace().collect()
}

fn verify_code(code: &str, key: &std::path::Path, language: Language) -> (bool, String) {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_tartip"))
        .args(["--lang", language.code(), "verify", "--code", code, "--key"])
        .arg(key)
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    (output.status.success(), said)
}

fn signs_a_code(language: Language) {
    let mut journey = Journey::mock("practice-two-contests", language);
    journey.play_until_signed(&mut Player::new(7, journey.layout));
    journey.do_it("stage-export");
    let page = exports(&journey.book()).join("PRACTICE-9001-2027-01-24-president-v1.pdf");
    let (printed, unsigned) = (fs::read(&page).unwrap(), code_on_page(&journey));

    // Without a key the same row leads to making one.
    journey.do_it("list-key");
    journey.do_it("do-make-key");
    journey.fill(&[PHRASE, PHRASE]);
    let row = journey.say(&Text::new("do-sign-code").with("contest", ""));
    journey.choose(row.trim_end());
    journey.try_in_vain(&[OTHER]);
    let wrong = journey.word("key-wrong-passphrase");
    journey.expect_text(&wrong);
    journey.fill(&[PHRASE]);
    assert!(journey.day().journal.last().unwrap().kind.starts_with("code.signed"));
    let public: Public = journey.keys().current().unwrap().parse().unwrap();
    let signature = code_of(journey.day(), "president").unwrap().signature.clone();
    assert!(public.checks_code(&unsigned, &signature));

    // The page is written again, now with the signature, and whoever has it and the posted key checks it.
    journey.press("<esc>");
    journey.do_it("stage-export");
    assert!(fs::read(&page).unwrap() != printed, "the page bears the signature");
    let signed = code_on_page(&journey);
    assert!(signed.len() > unsigned.len() && signed.starts_with(&unsigned), "{signed}");
    let posted = journey.book().with_file_name("posted.pub");
    fs::write(&posted, format!("{public}\n")).unwrap();
    let (fine, said) = verify_code(&signed, &posted, language);
    let says = journey.say(&Text::new("verify-code-signed").with("key", public.fingerprint()));
    assert!(fine && said.contains(&says), "{said}");
    let (fine, said) = verify_code(&unsigned, &posted, language);
    let says = journey.say(&Text::new("verify-code-key-unsigned").with("key", public.fingerprint()));
    assert!(!fine && said.contains(&says), "{said}");
    fs::write(&posted, format!("{}\n", tartip::sign::Key::from_seed([9; 32]).public())).unwrap();
    assert!(!verify_code(&signed, &posted, language).0, "another key signed nothing of this");
    journey.expect_nowhere(PHRASE);
    journey.verified();
}

#[test]
fn a_signed_code_is_checked_with_the_posted_key_in_kyrgyz() {
    signs_a_code(Language::Ky);
}

#[test]
fn a_signed_code_is_checked_with_the_posted_key_in_russian() {
    signs_a_code(Language::Ru);
}

#[test]
fn a_signed_code_is_checked_with_the_posted_key_in_english() {
    signs_a_code(Language::En);
}
