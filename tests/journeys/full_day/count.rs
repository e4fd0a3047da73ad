//! The boxes: seals read, two that differ, ballots set aside and brought to their contest; then both entries.

use tartip::app::form::registers::custody_words::gate_name;
use tartip::app::model::Screen;
use tartip::domain::count::Stage;
use tartip::domain::decide;
use tartip::domain::fact::Gate;
use tartip::text::{Text, pick};

use super::eve::SEALS;
use super::figures::{
    FAILED_AT, FOUND_OUTSIDE, INVALID, LIST, MISPRINTS, PRINTED_BEFORE, SERVED, STRANGE, VOTES,
};
use super::figures::{RECEIPTS, all, in_blue, printed, spoiled, white_in_fallback};
use super::{BLUE, FALLBACK, PORTABLE, WHITE};
use crate::journeys::driver::Journey;

impl Journey {
    /// Opens what has the words of this key for a contest, from a list.
    pub fn choose_contest(&mut self, key: &'static str, contest: usize) {
        let title = self.day().profile().contests[contest].title.clone();
        let label = self.say(&Text::new(key).with("contest", pick(&title, self.model.language)));
        self.choose(&label);
    }

    /// From the first seal to two entries of each contest that agree.
    pub fn count(&mut self) {
        self.next_phase("");
        self.wait_until(20, 50);
        self.open_all();
        self.set_aside();
        let [white, blue] = found().map(|found| found.to_string());
        self.step(
            "contents-sorted",
            &[
                ("found@president", &white),
                ("found@referendum", &blue),
                ("other-contest", &STRANGE.to_string()),
                ("unofficial", "0"),
            ],
        );
        self.step("shown-empty", &[("at", "2049")]);
        for contest in 0..2 {
            self.enter_both(contest);
            self.reasons(contest);
            self.look_at_the_machines(contest);
        }
    }

    fn open_all(&mut self) {
        self.open_step("open-boxes");
        // Read before the others are opened, so that its act is drawn while they are; it is opened last.
        self.read(PORTABLE[1], "004481");
        self.seals_differ();
        self.refuse_to_open();
        self.draw_act("seal-differs");
        self.press("<esc>");
        for (index, found) in [(0, SERVED[0]), (2, SERVED[2])] {
            self.read(PORTABLE[index], SEALS[index]);
            self.found_in(&[("found@president", found), ("found@referendum", found)]);
        }
        self.read(WHITE, SEALS[3]);
        self.found_in(&[("found@president", FAILED_AT)]);
        self.read(BLUE, SEALS[4]);
        self.found_in(&[("found@referendum", in_blue(19))]);
        self.read(FALLBACK, "007710");
        self.seals_differ();
        let gate = self.say(&Text::new("do-pass-gate").with("gate", gate_name(Gate::SealsDiffer)));
        self.choose(&gate);
        self.answer(&[("reason", "Актыда эки сан орун алмашкан"), ("witness", "1")]);
        self.do_it("do-open-box");
        let blue = all(|hour| hour.fallback);
        self.found_in(&[("found@president", white_in_fallback()), ("found@referendum", blue)]);
        self.press("<esc>");
        self.choose(PORTABLE[1]);
        self.found_in(&[("found@president", SERVED[1]), ("found@referendum", SERVED[1])]);
        self.home();
    }

    /// Types the seal that is read from a box, from the boxes to be opened.
    fn read(&mut self, label: &str, seal: &str) {
        self.choose(label);
        self.answer(&[("left", "1"), ("seal-1", seal)]);
    }

    fn found_in(&mut self, found: &[(&str, u32)]) {
        let found: Vec<(&str, String)> = found.iter().map(|(id, count)| (*id, count.to_string())).collect();
        let mut answers = vec![("at", "2048")];
        answers.extend(found.iter().map(|(id, count)| (*id, count.as_str())));
        self.answer(&answers);
    }

    /// The incident is there, and the list of the box.
    fn seals_differ(&mut self) {
        let differ = self.word("notice-seals-differ");
        self.expect_text(&differ);
        assert_eq!(self.incident().code, "BB-03");
        assert!(matches!(self.model.screen(), Some(Screen::List(_))), "{}", self.frame().text());
    }

    /// Without an act and without two members the box stays shut.
    fn refuse_to_open(&mut self) {
        let of = self.box_of(PORTABLE[1]);
        let known = self.day().boxes.iter().find(|known| known.at == of).unwrap();
        assert_eq!(decide::gates_before(self.day(), known), [Gate::SealsDiffer]);
        self.do_it("do-open-box");
        assert!(matches!(self.model.screen(), Some(Screen::List(_))), "{}", self.frame().text());
    }

    /// Six white ballots among the blue ones are sealed aside, brought to the white ones and counted again there.
    fn set_aside(&mut self) {
        self.register(7);
        self.choose(BLUE);
        self.do_it("do-set-aside");
        let strange = STRANGE.to_string();
        self.answer(&[("whose", "2"), ("count", &strange), ("envelope", "К-1"), ("witness", "1")]);
        self.draw_act("ballots-other");
        self.home();
        self.open_step("open-boxes");
        self.choose("К-1");
        self.answer(&[("count", &strange), ("at", "2049")]);
        assert_eq!(self.day().custody.aside[0].opened.map(|(_, count)| count), Some(STRANGE));
        self.home();
    }

    /// The figures of a protocol, line by line.
    fn figures(&self, contest: usize) -> Vec<u32> {
        let id = ["president", "referendum"][contest];
        let on_trips = [1, 0][contest];
        let issued = all(|hour| hour.came - [0, hour.declined][contest]);
        let valid: u32 = VOTES[contest].iter().sum();
        let mut figures = vec![
            LIST,
            printed(contest),
            // What the trips brought back was printed and never issued, as the misprints were.
            MISPRINTS[contest] + PRINTED_BEFORE - FOUND_OUTSIDE - on_trips,
            spoiled(contest) + on_trips,
            issued,
            FOUND_OUTSIDE,
            FOUND_OUTSIDE,
            found()[contest] - FOUND_OUTSIDE,
            valid,
            INVALID[contest],
            self.day().complaints_and_acts(id),
        ];
        figures.extend(VOTES[contest]);
        figures
    }

    fn enter_both(&mut self, contest: usize) {
        let id = ["president", "referendum"][contest];
        let figures = self.figures(contest);
        assert_eq!(self.day().rows(id).len(), figures.len());
        self.press("s");
        self.choose_contest("contest-entries", contest);
        for typist in ["Терек", "Арча"] {
            self.choose(typist);
            self.expect_screen("Entry");
            self.type_lines(&figures);
            self.press("c");
        }
        assert_eq!(self.day().stage(id), Stage::Agreed, "{}", self.frame().text());
        self.home();
        self.at_keyboard("Терек");
    }

    /// Invalid ballots by reason, beside the entries.
    fn reasons(&mut self, contest: usize) {
        self.press("s");
        self.choose_contest("contest-ways", contest);
        self.do_it("way-invalid");
        let (no_mark, many) = (INVALID[contest] - 2, "2");
        self.answer(&[
            ("no-mark", &no_mark.to_string()),
            ("too-many-marks", many),
            ("unclear", "0"),
            ("form", "0"),
            ("box-ruled", "0"),
            ("other", "0"),
        ]);
        self.home();
    }

    /// The receipts stand beside the hand count, and the boxes that no machine counted are left out.
    fn look_at_the_machines(&mut self, contest: usize) {
        let id = ["president", "referendum"][contest];
        self.press("s");
        self.choose_contest("contest-protocol", contest);
        self.do_it("stage-compare");
        self.expect_screen("Compare");
        let compared = tartip::domain::compare::compare(self.day(), id).expect("a receipt was typed");
        assert!(!compared.differs(), "{compared:?}");
        assert_eq!(compared.left_out, [PORTABLE[0], PORTABLE[1], PORTABLE[2], FALLBACK]);
        assert_eq!(compared.sum.map(|sum| sum.machine), Some(RECEIPTS[contest][1] + RECEIPTS[contest][2]));
        self.press("<enter>");
        self.expect_text(FALLBACK);
        self.home();
    }
}

/// All ballots of each contest.
fn found() -> [u32; 2] {
    let white = FOUND_OUTSIDE + FAILED_AT + white_in_fallback() + STRANGE;
    [white, FOUND_OUTSIDE + all(|hour| hour.came - hour.declined)]
}
