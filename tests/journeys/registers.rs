//! What every journey through a register does: a day that votes, words by their keys, keys counted.

use std::fs;

use tartip::app::key::Key;
use tartip::app::list::items;
use tartip::app::model::Screen;
use tartip::domain::day::{Complaint, Incident};
use tartip::run::folders::{exports, private};
use tartip::text::{Language, Messages, Text};

use super::driver::Journey;

/// The languages of the interface; the keyboard is Russian in all of them.
pub const LANGUAGES: [Language; 3] = [Language::Ky, Language::Ru, Language::En];

impl Journey {
    /// A mock day that votes, with three members, all of them in the room.
    pub fn voting(language: Language) -> Self {
        let mut journey = Self::mock("practice-two-contests", language);
        journey.found_commission();
        journey.next_phase("Арча");
        journey.press("ma<esc>");
        journey.next_phase("Арча");
        journey.wait_until(11, 40);
        journey
    }

    /// What a message says in the language of the screen.
    pub fn say(&self, text: &Text) -> String {
        Messages::of(self.model.language).say(text)
    }

    /// What a message without arguments says.
    pub fn word(&self, key: &'static str) -> String {
        self.say(&Text::new(key))
    }

    /// Opens the thing of the list that has the name of this key.
    pub fn do_it(&mut self, key: &'static str) {
        let name = self.word(key);
        let Some(Screen::List(list)) = self.model.screen().cloned() else {
            panic!("{}", self.frame().text())
        };
        let names: Vec<String> =
            items(&self.model, &list.kind).iter().map(|item| self.say(&item.label)).collect();
        let place = names.iter().position(|known| *known == name);
        let place = place.unwrap_or_else(|| panic!("no '{name}' in {names:?}"));
        let step = if place > list.selected { "<down>" } else { "<up>" };
        self.press(&step.repeat(place.abs_diff(list.selected)));
        self.press("<enter>");
    }

    /// Types each text into its field and goes to the next one; after the last one it is recorded.
    pub fn fill(&mut self, texts: &[&str]) {
        for text in texts {
            self.type_text(text);
            self.press("<enter>");
        }
        assert!(!matches!(self.model.screen(), Some(Screen::Form(_))), "{}", self.frame().text());
    }

    /// States how many members the commission has by the act that formed it, with another member beside.
    pub fn state_approved(&mut self, members: u8) {
        self.register(8);
        self.press_from_help(Key::Char('n'));
        self.press(&format!("{members}<enter>"));
        self.fill(&["АШКнын 12-чечими", "1"]);
    }

    /// Every member votes for it, and it is recorded.
    pub fn all_for(&mut self) {
        for _ in 0..self.day().commission.present().count() {
            self.press("1<enter>");
        }
        assert!(!matches!(self.model.screen(), Some(Screen::Form(_))), "{}", self.frame().text());
    }

    /// Opens a register from the screen as it is.
    pub fn register(&mut self, key: u8) {
        self.press_from_help(Key::F(key));
    }

    /// Fails where a paper was not written, as PDF and as text.
    pub fn expect_printed(&self, name: &str) {
        for ending in ["pdf", "txt"] {
            let public = [
                "annex",
                "board",
                "rights",
                "boxes",
                "stock",
                "hours",
                "trip",
                "search",
                "warnings",
                "notice",
                "published",
            ];
            let public = public.iter().any(|stem| name.starts_with(stem));
            let folder = if public { exports(&self.book()) } else { private(&self.book()) };
            let file = folder.join(format!("PRACTICE-9001-{name}.{ending}"));
            assert!(fs::metadata(&file).is_ok_and(|data| data.len() > 100), "{}", file.display());
        }
    }

    /// The complaint that was received last.
    pub fn complaint(&self) -> &Complaint {
        self.day().complaints.last().expect("a complaint was received")
    }

    /// The incident that was reported last.
    pub fn incident(&self) -> &Incident {
        self.day().incidents.last().expect("an incident was reported")
    }
}
