//! Boxes and seals by their keys: a number typed blind, a machine replaced, a seal that differs, ballots set aside.

use tartip::app::form::registers::custody_words::gate_name;
use tartip::app::list::items;
use tartip::app::model::Screen;
use tartip::domain::Does;
use tartip::domain::fact::{BoxKind, DeviceEvent, Gate};
use tartip::text::{Text, pick};

use super::driver::{Journey, at};
use super::registers::LANGUAGES;

impl Journey {
    /// The name of the field in which one types.
    fn focused(&self) -> String {
        let Some(Screen::Form(form)) = self.model.screen() else { panic!("{}", self.frame().text()) };
        form.fields[form.focus].id.clone()
    }

    /// Seals a box for both contests, from the register of boxes.
    fn seal(&mut self, label: &str, kind: &str, seal: &str) {
        self.press("a");
        self.fill(&[label, kind, "1", seal, seal, "", "Терезенин жанында", "1", "1050"]);
    }

    /// Goes to the boxes that are to be opened, from the day at a glance.
    fn choose_opening(&mut self) {
        self.press("s");
        let steps = &self.day().procedure().steps;
        let step = steps.iter().find(|step| step.does == Does::OpenBoxes).unwrap();
        let label = pick(&step.label, self.model.language).to_owned();
        self.choose(&label);
    }

    /// Reads a box's only seal, which is the one that was put on, and counts its ballots.
    fn read_and_count(&mut self, label: &str, seal: &str, found: [&str; 2]) {
        self.choose(label);
        self.press(&format!("1<enter>{seal}<enter><enter>"));
        let same = self.word("notice-seals-same");
        self.expect_text(&same);
        self.fill(&["2045", found[0], found[1]]);
    }
}

#[test]
fn a_seal_number_is_typed_twice_and_the_second_time_without_sight_of_the_first() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.register(7);
        journey.press("a");
        for text in ["Көчмө 1", "1", "1", "004417"] {
            journey.type_text(text);
            journey.press("<enter>");
        }
        assert!(!journey.frame().text().contains("004417"), "{}", journey.frame().text());
        // The difference is told at the field in which it is typed, before anything else is asked.
        journey.type_text("004471");
        journey.press("<enter>");
        let refused = journey.say(&Text::new("refused-seal-typed-differently").with("number", 1));
        journey.expect_text(&refused);
        assert_eq!(journey.focused(), "blind-again-1");
        journey.press("<backspace><backspace>17<enter>");
        assert_eq!(journey.focused(), "blind-seal-2");
        journey.fill(&["", "Эшиктин жанында", "2", "1050"]);
        let known = &journey.day().boxes[0];
        assert_eq!(known.seals, ["004417"]);
        let placed = known.placed.as_ref().unwrap();
        assert_eq!((placed.place.as_str(), placed.control_sheet), ("Эшиктин жанында", false));
    }
}

#[test]
fn a_machine_is_replaced_and_a_box_with_another_seal_is_opened_by_two_members_only() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.register(7);
        journey.seal("Көчмө 1", "1", "004417");
        journey.seal("АЭУ 1", "3", "5");
        journey.choose("АЭУ 1");
        journey.do_it("do-device-note");
        journey.fill(&["4", "212", "18", "Экраны катып калды", "1052"]);
        journey.press("<esc>");
        journey.seal("Кошумча 1", "4", "7");
        journey.choose("АЭУ 1");
        journey.do_it("do-device-note");
        journey.fill(&["6", "212", "", "2-чечим", "1", "1110"]);
        let (machine, fallback) = (journey.day().boxes[1].at, journey.day().boxes[2].at);
        let last = journey.day().custody.notes_of(machine).last().unwrap().stated.clone();
        assert_eq!((last.event, last.by), (DeviceEvent::Replaced, Some(fallback)));
        assert_eq!(journey.day().custody.minutes_lost(machine, at(12, 0)), 18);
        journey.press("<esc><esc>");

        journey.wait_until(20, 50);
        journey.next_phase("Арча");
        journey.next_phase("Арча");
        journey.choose_opening();
        journey.choose("Көчмө 1");
        assert!(!journey.frame().text().contains("004417"), "{}", journey.frame().text());
        journey.fill(&["1", "004471", ""]);
        let differ = journey.word("notice-seals-differ");
        journey.expect_text(&differ);
        journey.expect_text("004417");
        assert_eq!(journey.incident().code, "BB-03");
        let gate = journey.say(&Text::new("do-pass-gate").with("gate", gate_name(Gate::SealsDiffer)));
        journey.choose(&gate);
        journey.fill(&["Актыда номер ката терилген", "1"]);
        journey.do_it("do-open-box");
        journey.fill(&["2040", "4", "4"]);
        journey.press("<esc>");
        journey.read_and_count("АЭУ 1", "5", ["212", "210"]);
        journey.read_and_count("Кошумча 1", "7", ["88", "90"]);
        assert!(journey.day().boxes.iter().all(|known| known.opening.is_some()));
        assert_eq!(journey.day().boxes[2].kind, BoxKind::Fallback);
        assert_eq!(journey.day().custody.gates.len(), 1);

        journey.register(7);
        journey.choose("Кошумча 1");
        journey.do_it("do-set-aside");
        journey.fill(&["1", "2", "А-1", "Жука кагазда, мөөрү жок", "1"]);
        let aside = &journey.day().custody.aside[0].stated;
        assert_eq!((aside.contest.as_str(), aside.count, aside.of), ("", 2, fallback));
        assert!(matches!(journey.model.screen(), Some(Screen::List(_))));
    }
}

#[test]
fn a_box_with_four_seals_is_read_in_full() {
    let mut journey = Journey::voting(LANGUAGES[0]);
    journey.register(7);
    journey.press("a");
    let seals = ["101", "101", "102", "102", "103", "103", "104", "104"];
    let fields = ["Көчмө 1", "1", "1"].into_iter().chain(seals).chain(["Терезенин жанында", "1", "1050"]);
    journey.fill(&fields.collect::<Vec<_>>());
    assert_eq!(journey.day().boxes[0].seals, ["101", "102", "103", "104"]);
    journey.choose("Көчмө 1");
    journey.do_it("do-check-seals");
    // A lone 1 is one o'clock at night, before the box was sealed: both times are said before it is recorded.
    journey.try_fill(&["1", "104", "103", "102", "101", "1"]);
    let early = Text::new("warns-before").with("typed", "01:00").with("before", "10:50");
    let early = journey.say(&early);
    journey.expect_text(&early);
    assert!(journey.day().boxes[0].checks.is_empty());
    journey.press("<delete>1052<enter>");
    assert!(journey.day().boxes[0].checks[0].matches());
    let Some(Screen::List(list)) = journey.model.screen() else { panic!("{}", journey.frame().text()) };
    let selected = items(&journey.model, &list.kind)[list.selected].label.clone();
    assert_eq!(selected, Text::new("do-check-seals"), "the cursor stays on what was done");

    journey.do_it("do-change-seals");
    journey.fill(&["104", "103", "", "105", "105", "106", "106", "", "Үзүлдү", "1", "1053"]);
    assert_eq!(journey.day().boxes[0].seals, ["101", "102", "105", "106"]);
    journey.do_it("do-change-seals");
    for text in ["", "107", "107", "", "Үзүлдү", "1", "1054"] {
        journey.type_text(text);
        journey.press("<enter>");
    }
    let refused = journey.say(&Text::new("refused-too-many-seals").with("limit", 4));
    journey.expect_text(&refused);

    // Nothing of a form for two is kept, so what was typed is not thrown away unasked.
    journey.press("<esc>");
    let asked = journey.word("ui-discard-title");
    journey.expect_text(&asked);
    journey.press("n");
    assert_eq!(journey.focused(), "blind-seal-1");
    journey.press("<esc>y");
    assert!(matches!(journey.model.screen(), Some(Screen::List(_))), "{}", journey.frame().text());
    journey.do_it("do-change-seals");
    journey.press("<esc>");
    assert!(matches!(journey.model.screen(), Some(Screen::List(_))), "an empty form is left at once");
}
