//! The way of a small commission to the protocol, key by key, in Russian.

use std::path::Path;

use tartip::app::effect::Effect;
use tartip::app::list::items;
use tartip::app::model::Screen;
use tartip::text::{Language, Messages};

use super::driver::{Journey, date};

/// Members in the order in which they are entered: chair, secretary, deputy.
pub const MEMBERS: [&str; 3] = ["Арча", "Терек", "Карагай"];

impl Journey {
    /// Opens a mock day of a profile that lies beside the tests.
    pub fn of_profile(profile: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(profile);
        Self::mock(&path.to_string_lossy(), Language::Ru)
    }

    /// Opens a mock day of a profile, by its id or its path.
    pub fn mock(profile: &str, language: Language) -> Self {
        let mut journey = Self::start(language);
        let profile = profile.to_owned();
        let create = Effect::Create { profile, precinct: "9001".to_owned(), date: date(), practice: true };
        journey.desk.perform(&mut journey.model, vec![create]);
        journey.expect_screen("Today");
        journey
    }

    /// Moves to the first thing of the list whose name has this text.
    pub fn select(&mut self, text: &str) {
        let Some(Screen::List(list)) = self.model.screen().cloned() else {
            panic!("no list\n{}", self.frame().text());
        };
        let messages = Messages::of(self.model.language);
        let names: Vec<String> =
            items(&self.model, &list.kind).iter().map(|item| messages.say(&item.label)).collect();
        let place = names.iter().position(|name| name.contains(text));
        let place = place.unwrap_or_else(|| panic!("no '{text}' in {names:?}"));
        let key = if place > list.selected { "<down>" } else { "<up>" };
        self.press(&key.repeat(place.abs_diff(list.selected)));
    }

    /// Moves there and opens it.
    pub fn choose(&mut self, text: &str) {
        self.select(text);
        self.press("<enter>");
    }

    /// Enters the permission and the commission, and puts the secretary at the keyboard.
    pub fn found_commission(&mut self) {
        self.press("<enter>3<enter>");
        self.type_text("1, 23.01.2027");
        self.press("<enter><enter>");
        for (name, function) in MEMBERS.iter().zip(["1", "3", "2"]) {
            self.press("a");
            self.type_text(name);
            self.press("<enter>");
            self.press(function);
            self.press("<enter><enter>");
        }
        self.press("<esc><esc>");
        self.at_keyboard("Терек");
    }

    /// Puts a member at the keyboard, from the day at a glance.
    pub fn at_keyboard(&mut self, name: &str) {
        self.expect_screen("Today");
        self.press("k");
        self.choose(name);
        self.expect_text(name);
    }

    /// Goes to the next phase over whatever is not done, from the day at a glance.
    pub fn next_phase(&mut self, witness: &str) {
        self.expect_screen("Today");
        let before = self.day().phase();
        self.press("n");
        if matches!(self.model.screen(), Some(Screen::Form(_))) {
            self.type_text("Проверка");
            self.press("<enter>");
            self.press(&member(witness));
            self.press("<enter>");
        } else {
            assert_eq!(self.day().phase(), before, "one key ends no phase");
            self.press("y");
        }
        assert!(self.day().phase() > before, "{}", self.frame().text());
        self.expect_screen("Today");
    }

    /// From an empty day to the count: a commission, a portable and a stationary box, no sheets.
    pub fn reach_the_count(&mut self) {
        self.found_commission();
        self.next_phase("Арча");
        self.press("s");
        self.choose("Покажите ящики");
        for (label, kind, seal) in [("Переносной", "1", "77001"), ("Зал", "2", "77002")] {
            self.press("a");
            self.type_text(label);
            self.press("<enter>");
            self.press(kind);
            self.press("<enter>");
            for _ in 0..2 {
                self.type_text(seal);
                self.press("<enter>");
            }
            self.press("<enter>");
            self.type_text("У окна");
            self.press("<enter>1<enter>0545<enter>");
        }
        self.press("<esc><esc>");
        self.next_phase("Арча");
        self.next_phase("Арча");
        self.wait_until(20, 30);
        self.next_phase("Арча");
    }

    /// Opens both boxes, from the day at a glance.
    pub fn open_boxes(&mut self, portable: u32, stationary: u32) {
        self.press("s");
        self.choose("Вскройте ящики");
        for (label, seal, found) in [("Переносной", "77001", portable), ("Зал", "77002", stationary)]
        {
            self.choose(label);
            self.press("1<enter>");
            self.type_text(seal);
            self.press("<enter><enter>");
            self.expect_text("Пломбы совпали");
            self.press("0550<enter>");
            self.press(&found.to_string());
            self.press("<enter>");
        }
        self.press("<esc><esc>");
        self.expect_screen("Today");
    }

    /// Opens the entry that the contest waits for and says who types, from the day at a glance.
    pub fn begin_entry(&mut self, typist: &str) {
        self.press("s");
        self.choose("ввод дважды");
        self.choose(typist);
        self.expect_screen("Entry");
    }

    /// Types figures line by line.
    pub fn type_lines(&mut self, figures: &[u32]) {
        for figure in figures {
            self.press(&figure.to_string());
            self.press("<enter>");
        }
    }

    /// Types both entries alike, from the day at a glance, and stays at what the protocol waits for.
    pub fn enter_twice(&mut self, figures: &[u32]) {
        self.begin_entry("Терек");
        self.type_lines(figures);
        self.press("c");
        self.choose("Арча");
        self.type_lines(figures);
        self.press("c");
        self.expect_text("Оба ввода сошлись");
    }

    /// Reads every line aloud and finds it as on the paper.
    pub fn read_aloud(&mut self) {
        self.expect_screen("Reading");
        let lines = self.day().cells("president").len();
        for _ in 0..lines {
            self.press("<space>");
        }
        self.press("<enter>");
    }

    /// Every member signs.
    pub fn sign(&mut self) {
        for name in MEMBERS {
            self.choose(name);
            self.press("1<enter><enter>");
        }
        self.press("<esc>");
    }

    /// Drafts, reads, signs and exports, from what the protocol waits for.
    pub fn finish_the_protocol(&mut self) {
        self.choose("Составьте проект");
        self.choose("Прочтите вслух");
        self.read_aloud();
        self.sign();
        self.export();
    }

    /// Writes the files, from what the protocol waits for.
    pub fn export(&mut self) {
        self.choose("Запишите файлы");
        self.expect_text("Записано файлов: 5");
    }
}

/// The sign of a member in a choice.
pub fn member(name: &str) -> String {
    let place = MEMBERS.iter().position(|known| *known == name).unwrap();
    (place + 1).to_string()
}
