//! The hours of voting: sheets, counters, a machine that fails, a power cut.

use tartip::app::form::Purpose;
use tartip::app::model::Screen;
use tartip::app::screens::today::{Next, what_is_next};
use tartip::domain::fact::DeviceEvent;

use super::figures::{FAILED_AT, HOURS, OPENS, all, in_blue, left, printed, spoiled, until};
use super::figures::{MISPRINTS, RECEIPTS};
use super::{BLUE, FALLBACK, WHITE};
use crate::journeys::driver::{Journey, at};

impl Journey {
    /// Twelve hours; the program stands still from ten past one to three.
    pub fn vote(mut self) -> Self {
        for hour in OPENS..OPENS + 12 {
            if hour == 10 {
                self.machine_fails();
            }
            if hour == 13 {
                self.wait_until(13, 10);
                self = self.power_cut();
                self.expect_screen("Today");
                self.at_keyboard("Терек");
                continue;
            }
            self.wait_until(hour + 1, 5);
            self.what_is_due();
        }
        let late: Vec<_> = self.day().voting.sheets.values().filter(|entry| !entry.late.is_empty()).collect();
        assert_eq!(late.len(), 1);
        assert_eq!((late[0].sheet.hour, late[0].late.as_str()), (13, LATE));
        assert!(self.day().voting.anchor(13).is_none() && self.day().voting.anchor(14).is_some());
        self
    }

    /// Does what the day waits for, as long as it is a sheet, a counter, a turnout or a look at the equipment.
    fn what_is_due(&mut self) {
        loop {
            self.home();
            if let Next::Phase(_) | Next::Until(_) | Next::Nothing = what_is_next(&self.model, self.day()) {
                return;
            }
            self.press("<enter>");
            let Some(Screen::Form(form)) = self.model.screen() else { panic!("{}", self.frame().text()) };
            match form.purpose.clone() {
                Purpose::Turnout(due) => {
                    // The sheets of the hours before were asked for first.
                    let voters = until(due.hour() - 1, |hour| hour.came);
                    assert_eq!(self.day().voting.voters_until(due), voters);
                    let voters = voters.to_string();
                    self.answer(&[("voters", &voters), ("taken-by", "АШК")]);
                }
                Purpose::Sheet(hour) => self.sheet(hour),
                Purpose::Anchor(hour) => self.anchor(hour),
                Purpose::Step(step) if step == "equipment-evening" => {
                    self.answer(&[("paper", "1"), ("toner", "1"), ("battery", "80"), ("lamp", "1")]);
                }
                other => panic!("{other:?}"),
            }
        }
    }

    fn sheet(&mut self, hour: u8) {
        let of = HOURS[usize::from(hour - OPENS)];
        let came = of.came.to_string();
        let figures =
            [of.came - of.declined, of.white, of.blue, of.declined].map(|figure| figure.to_string());
        let late = if hour == 13 { LATE } else { "" };
        self.answer(&[
            ("place", "1"),
            ("receipts", &came),
            ("signatures", &came),
            ("issued@president", &came),
            ("spoiled@president", &figures[1]),
            ("issued@referendum", &figures[0]),
            ("spoiled@referendum", &figures[2]),
            ("declined@referendum", if of.declined == 0 { "" } else { &figures[3] }),
            ("late", late),
        ]);
    }

    /// The counters at the end of an hour. That of the machine that failed cannot be read.
    fn anchor(&mut self, hour: u8) {
        let came = until(hour, |hour| hour.came).to_string();
        let white = if hour < 10 { came.clone() } else { String::new() };
        self.answer(&[
            ("receipts", &came),
            ("signatures", &came),
            ("machine@president", &white),
            ("machine@referendum", &in_blue(hour).to_string()),
            ("booths", "0"),
            ("queue", "0"),
            ("devices", "1"),
        ]);
    }

    /// At 10:40 the machine of the white ballots stops; the fallback box, sealed since the morning, takes its place.
    fn machine_fails(&mut self) {
        self.wait_until(10, 47);
        self.register(7);
        self.choose(WHITE);
        let counter = FAILED_AT.to_string();
        self.note(
            DeviceEvent::Stopped,
            &[("counter", &counter), ("note", "Экраны өчүп калды"), ("at", "1040")],
        );
        let (machine, fallback) = (self.box_of(WHITE), self.box_of(FALLBACK));
        let Some(Screen::List(_)) = self.model.screen() else { panic!("{}", self.frame().text()) };
        // Of the boxes that can take its place the other machine stands first.
        self.note(DeviceEvent::Replaced, &[("note", "Кошумча урна коюлду"), ("by", "2"), ("at", "1045")]);
        let last = self.day().custody.notes_of(machine).last().unwrap().stated.clone();
        assert_eq!((last.event, last.by), (DeviceEvent::Replaced, Some(fallback)));
        assert_eq!(self.day().custody.minutes_lost(machine, at(20, 0)), 5);
        self.draw_act("device-failed");
        self.home();
    }

    /// From the last in the queue to the receipts of the machines.
    pub fn close_the_polls(&mut self) {
        self.next_phase("");
        self.wait_until(20, 30);
        let came = all(|hour| hour.came).to_string();
        self.step("last-in-queue", &[("at", "2000"), ("waiting", "0")]);
        self.step("final-receipts", &[("receipt", "300-1"), ("count", &came)]);
        self.step("signatures", &[("pages", "24"), ("total", &came)]);
        self.step("unused-cancelled", &[("unused", &left().to_string()), ("at", "2015")]);
        let [white, blue] = [spoiled(0) + 1, spoiled(1)].map(|count| count.to_string());
        self.step("spoiled-cancelled", &[("spoiled@president", &white), ("spoiled@referendum", &blue)]);
        let figures = [printed(0), printed(1), MISPRINTS[0], MISPRINTS[1], spoiled(0), spoiled(1)];
        let figures = figures.map(|figure| figure.to_string());
        let names = ["printed", "misprints", "reprints"]
            .iter()
            .flat_map(|field| ["president", "referendum"].map(|contest| format!("{field}@{contest}")));
        let counted: Vec<(String, &String)> = names.zip(&figures).collect();
        let counted: Vec<(&str, &str)> =
            counted.iter().map(|(id, figure)| (id.as_str(), figure.as_str())).collect();
        self.step("prints-counted", &counted);
        self.step("enlarged-form-posted", &[("state", "1"), ("at", "2025")]);
        self.step("equipment-night", &[("paper", "1"), ("toner", "1"), ("battery", "70"), ("lamp", "1")]);
        for (index, label) in [WHITE, BLUE].iter().enumerate() {
            self.press("s");
            self.choose_contest("contest-receipts", index);
            let figures: Vec<String> = RECEIPTS[index].iter().map(ToString::to_string).collect();
            let mut texts = vec![*label];
            texts.extend(figures.iter().map(String::as_str));
            self.fill(&texts);
            self.home();
        }
    }
}

/// Why the sheet of an hour was typed afterwards, and when the light went out and came back.
const LATE: &str = "Жарык 13:10дон 15:00гө чейин өчүп турду";

#[test]
fn the_figures_of_the_day_fit_each_other() {
    assert_eq!((all(|hour| hour.came), all(|hour| hour.declined)), (300, 4));
    assert_eq!((printed(0), printed(1), left()), (325, 319, 154));
    assert_eq!((in_blue(19), until(9, |hour| hour.came)), (262, 51));
}
