//! The day before: the commission, the packs, three trips; then the morning until voting is open.

use chrono::TimeDelta;

use tartip::app::effect::Effect;
use tartip::domain::{ClockTime, Does, Function, Moment, Offset};
use tartip::text::{Language, Text, pick};

use super::figures::{COUNTED, FAILED_BEFORE, LIST, OUT, SERVED};
use super::hand::clock;
use super::{BLUE, FALLBACK, PORTABLE, WHITE};
use crate::journeys::driver::{Journey, date};

/// The commission, in the order in which it is entered.
pub const COMMISSION: [(&str, Function); 7] = [
    ("Арча", Function::Chair),
    ("Терек", Function::Secretary),
    ("Карагай", Function::Deputy),
    ("Кайың", Function::Member),
    ("Четин", Function::Member),
    ("Долоно", Function::Member),
    ("Өрүк", Function::Member),
];

/// Seals of the portable boxes, in their order, then of the machines and the fallback box.
pub const SEALS: [&str; 6] = ["004417", "004418", "004419", "005501", "005502", "007701"];

fn eve(hour: u8, minute: u8) -> Moment {
    let day = date() - TimeDelta::days(1);
    Moment::at(day, ClockTime::new(hour, minute).unwrap(), Offset(360)).unwrap()
}

impl Journey {
    /// A new book at nine in the morning of the day before.
    pub fn on_the_eve(language: Language) -> Self {
        let mut journey = Self::start(language);
        journey.model.now = eve(9, 0);
        let path =
            std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/practice-on-demand.toml");
        let profile = path.to_string_lossy().into_owned();
        let create = Effect::Create { profile, precinct: "9001".to_owned(), date: date(), practice: true };
        journey.desk.perform(&mut journey.model, vec![create]);
        journey.expect_screen("Today");
        journey
    }

    /// Commission, packs, requests and three trips.
    pub fn the_day_before(&mut self) {
        self.press("<enter>");
        self.answer(&[("basis", "3"), ("reference", "1, 20.01.2027")]);
        self.press("<enter>");
        for (name, function) in COMMISSION {
            self.press("a");
            let sign = Function::ALL.iter().position(|known| *known == function).unwrap() + 1;
            self.answer(&[("name", name), ("function", &sign.to_string())]);
        }
        self.home();
        self.at_keyboard("Терек");
        self.step(
            "blanks-received",
            &[("received", "800"), ("act", "17, 20.01.2027"), ("from", "Аймактык ШК"), ("at", "0830")],
        );
        self.receive_packs();
        self.open_pack(1, 100);
        self.home();
        self.requests();
        for (index, label) in PORTABLE.iter().enumerate() {
            self.register(7);
            self.seal_one(label, "1", "1", SEALS[index]);
            self.home();
        }
        self.misprint();
        self.trips();
    }

    fn receive_packs(&mut self) {
        self.beside_the_boxes("boxes-stock");
        self.do_it("do-receive-packs");
        self.answer(&[
            ("label", "Б"),
            ("packs", "8"),
            ("nominal", "100"),
            ("act", "17, 20.01.2027"),
            ("from", "Аймактык ШК"),
        ]);
    }

    /// Opens a pack, from the stock.
    fn open_pack(&mut self, number: u32, counted: u32) {
        let label = format!("Б/{number}");
        self.do_named("pack-line", "label", &label);
        self.do_it("do-open-pack");
        self.answer(&[("counted", &counted.to_string())]);
        if counted != 100 {
            self.draw_act("ballots-short");
        }
        self.press("<esc>");
    }

    /// One sheet came out of the printer askew: it is no ballot, and in the morning no blank.
    fn misprint(&mut self) {
        self.beside_the_boxes("boxes-stock");
        self.do_it("pile-misprints");
        self.answer(&[("count", &FAILED_BEFORE.to_string())]);
        self.home();
    }

    fn requests(&mut self) {
        self.beside_the_boxes("boxes-outside");
        self.do_it("do-request");
        self.answer(&[("why", "1"), ("name", "Байтерек"), ("place", "Жайлоо көчөсү, 4")]);
        for (count, reason) in [(7, "1"), (6, "2"), (5, "3")] {
            self.do_it("do-requests");
            self.answer(&[("count", &count.to_string()), ("why", reason)]);
        }
        assert_eq!(self.day().outside.requested(), 19);
        self.home();
    }

    /// Shows a box empty and seals it, from the register of boxes.
    fn seal_one(&mut self, label: &str, kind: &str, contests: &str, seal: &str) {
        self.press("a");
        let now = self.model.now.clock(Offset(360)).unwrap();
        self.answer(&[
            ("label", label),
            ("kind", kind),
            ("contests", contests),
            ("blind-seal-1", seal),
            ("blind-again-1", seal),
            ("place", "Залда, терезенин жанында"),
            ("sheet", "1"),
            ("at", &clock(now.hour(), now.minute())),
        ]);
    }

    /// Three trips; the third goes with a member whom no lot chose, and two members pass the gate.
    fn trips(&mut self) {
        let teams = [["4", "5"], ["6", "7"], ["4", "7"]];
        for (index, label) in PORTABLE.iter().enumerate() {
            let hour = 10 + 2 * u8::try_from(index).unwrap();
            self.model.now = eve(hour, 5);
            self.beside_the_boxes("boxes-outside");
            self.do_named("do-begin-trip", "label", label);
            let (out, left) = (OUT[index].to_string(), clock(hour, 0));
            let requests = [8, 6, 5][index].to_string();
            let chosen = if index == 2 { "2" } else { "1" };
            let trip = [
                ("date", "1"),
                ("clock", left.as_str()),
                ("team-0", teams[index][0]),
                ("team-1", teams[index][1]),
                ("by-lot", chosen),
                ("requests", &requests),
                ("out@president", &out),
                ("out@referendum", &out),
                ("offered", "2"),
                ("joined", "1"),
            ];
            if index == 2 {
                self.answer_refused(&trip);
                // What was typed waits below the gate.
                self.answer_refused(&[("reason", "Чүчү кулакка түшкөн мүчө ооруп калды"), ("witness", "1")]);
                self.press("<enter>");
            } else {
                self.answer(&trip);
            }
            assert_eq!(self.day().outside.trips.len(), index + 1, "{}", self.frame().text());
            self.model.now = eve(hour + 1, 40);
            self.come_back(index, hour + 1);
            self.home();
        }
    }

    /// What a trip brings back, from its details.
    fn come_back(&mut self, index: usize, hour: u8) {
        self.do_it("do-return-trip");
        let served = SERVED[index].to_string();
        let (white, blue) =
            [(["0", "0"], ["0", "0"]), (["0", "1"], ["0", "1"]), (["1", "0"], ["0", "1"])][index];
        let mut back = vec![
            ("date", "1"),
            ("served", served.as_str()),
            ("issued@president", &served),
            ("spoiled@president", white[0]),
            ("unused@president", white[1]),
            ("issued@referendum", &served),
            ("spoiled@referendum", blue[0]),
            ("unused@referendum", blue[1]),
            ("slot", "1"),
            ("sealed", "1"),
            ("seal-1", SEALS[index]),
        ];
        let returned = clock(hour, 30);
        back.push(("clock", &returned));
        if index == 1 {
            back.push(("unserved@not-at-home", "1"));
        }
        self.answer(&back);
        assert!(self.day().outside.trips[index].returned.is_some());
    }

    /// From the meeting to the open door.
    pub fn open_the_polls(&mut self) {
        self.next_phase("");
        self.wait_until(7, 0);
        self.press("ma<esc>");
        self.draw_lots();
        self.wait_until(7, 20);
        self.step("safe-opened", &[("at", "0710"), ("by", "1")]);
        self.step("list-read-out", &[("voters", &LIST.to_string()), ("at", "0715")]);
        self.beside_the_boxes("boxes-stock");
        for number in 2..=8 {
            self.open_pack(number, if number == 5 { 98 } else { 100 });
        }
        self.home();
        self.step("ballots-counted", &[("counted", &COUNTED.to_string()), ("note", "Б/5: 98")]);
        self.register(7);
        self.wait_until(7, 40);
        for (label, kind, contests, seal) in
            [(WHITE, "3", "2", SEALS[3]), (BLUE, "3", "3", SEALS[4]), (FALLBACK, "4", "1", SEALS[5])]
        {
            self.seal_one(label, kind, contests, seal);
        }
        self.do_it("boxes-devices");
        self.press("a");
        self.answer(&[("label", "ИД-1"), ("kind", "1")]);
        self.home();
        let counts = [("device", "ИД-1"), ("device-count", "0")];
        let machines = [("machine-count@president", "0"), ("machine-count@referendum", "0")];
        let counts: Vec<(&str, &str)> = counts.into_iter().chain(machines).collect();
        self.step("start-receipts", &counts);
        self.wait_until(8, 0);
        self.step("opening-announced", &[("at", "0800"), ("late-cause", "1")]);
        self.next_phase("");
    }

    fn draw_lots(&mut self) {
        let step =
            self.day().procedure().steps.iter().find(|step| step.does == Does::Lots).unwrap().id.clone();
        self.open_step(&step);
        let duties: Vec<String> = self
            .day()
            .procedure()
            .duties
            .iter()
            .map(|duty| pick(&duty.label, self.model.language).to_owned())
            .collect();
        for (index, duty) in duties.iter().enumerate() {
            self.choose(duty);
            self.answer(&[("who", &(index + 4).to_string())]);
        }
        self.home();
        let all = Text::new("value-of").with("some", duties.len()).with("all", duties.len());
        assert_eq!(self.day().lots.len(), duties.len(), "{}", self.say(&all));
    }
}
