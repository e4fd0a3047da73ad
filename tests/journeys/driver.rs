//! Drives the program by keys, as a person at the smallest screen does.

use std::path::PathBuf;

use chrono::NaiveDate;
use tempfile::TempDir;

use tartip::app::input::Input;
use tartip::app::key::{Key, Layout, Stroke, script_in};
use tartip::app::model::Dialog;
use tartip::app::{Model, update};
use tartip::domain::{ClockTime, Day, Moment, Offset};
use tartip::run::folders::Folders;
use tartip::run::play::{Ended, play};
use tartip::run::{Desk, offers};
use tartip::store::{Report, verify};
use tartip::text::Language;
use tartip::training::Player;

use super::frame::{Frame, key_name};

/// Milliseconds between two keys of a person.
const STROKE: i64 = 800;

/// One run of the program in a folder of its own.
pub struct Journey {
    /// The program's state.
    pub model: Model,
    /// What performs its effects.
    pub desk: Desk,
    /// The layout under which keys are pressed.
    pub layout: Layout,
    /// Every frame before a key since frames were last forgotten.
    pub seen: Vec<Frame>,
    folder: TempDir,
}

impl Journey {
    /// Starts the program at the start screen, at six in the morning of the voting day, with no book in its folder.
    pub fn start(language: Language) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::find(Some(folder.path())).unwrap();
        let model = Model::new(language, at(6, 0), offers(Some(&folders)));
        let desk = Desk::new(Some(folders), None);
        Self { model, desk, layout: Layout::Russian, seen: Vec::new(), folder }
    }

    /// Presses the keys of a script by their engraving, with a look at the frame before each.
    pub fn press(&mut self, script: &str) {
        for stroke in script_in(self.layout, script).unwrap() {
            self.stroke(stroke);
        }
    }

    /// Presses a key that the key line has no room for: looks it up in the help first.
    pub fn press_from_help(&mut self, key: Key) {
        self.press("<f1>");
        let name = key_name(key, self.model.language);
        let mut rows = 0;
        while !self.frame().has_word(&name) {
            assert!(rows < 60, "{name} does not stand in the help\n{}", self.frame().text());
            self.press("<down>");
            rows += 1;
        }
        self.press("<esc>");
        self.take(Stroke::from(key));
    }

    /// Holds a key down for as long as it comes so many times, as a terminal without key releases tells it.
    pub fn hold(&mut self, key: Key, times: usize) {
        let stroke = Stroke::from(key);
        Frame::of(&self.model).shows(&self.model, &stroke);
        for _ in 0..times {
            self.after(33, stroke);
        }
    }

    /// Cuts the power and starts the program anew on what is on the disk; a book is offered first.
    pub fn power_cut(self) -> Self {
        let Self { model, desk, layout, folder, .. } = self;
        let (language, now) = (model.language, model.now);
        drop((model, desk));
        let folders = Folders::find(Some(folder.path())).unwrap();
        let model = Model::new(language, now, offers(Some(&folders)));
        let mut journey =
            Self { model, desk: Desk::new(Some(folders), None), layout, seen: Vec::new(), folder };
        journey.press("<enter>");
        journey
    }

    /// Types a text into the field as it stands, whatever the layout.
    pub fn type_text(&mut self, text: &str) {
        for typed in text.chars() {
            self.stroke(Stroke::typed(typed));
        }
    }

    /// Presses one key.
    pub fn stroke(&mut self, stroke: Stroke) {
        let frame = Frame::of(&self.model);
        frame.shows(&self.model, &stroke);
        self.seen.push(frame);
        self.take(stroke);
    }

    /// Presses a key under a message that goes away with any.
    pub fn any_key(&mut self) {
        assert!(matches!(self.model.dialog, Some(Dialog::Message(_))), "{}", self.frame().text());
        self.take(Stroke::from(Key::Esc));
    }

    fn take(&mut self, stroke: Stroke) {
        self.after(STROKE, stroke);
    }

    fn after(&mut self, milliseconds: i64, stroke: Stroke) {
        self.model.now = Moment(self.model.now.0 + milliseconds);
        let effects = update(&mut self.model, Input::Key(stroke));
        self.desk.perform(&mut self.model, effects);
    }

    /// Lets the mock commission play until its day is over.
    pub fn play(&mut self, player: &mut Player) {
        let Self { model, desk, .. } = self;
        let mut strokes = 0;
        let ended = play(desk, model, player, |model, strokes_now| {
            let frame = Frame::of(model);
            for stroke in strokes_now {
                frame.shows(model, stroke);
                strokes += 1;
            }
        });
        assert_eq!(ended, Ended::Done, "after {strokes} strokes\n{}", self.frame().text());
    }

    /// The frame as it stands.
    pub fn frame(&self) -> Frame {
        Frame::of(&self.model)
    }

    /// Fails where the frame does not say this.
    pub fn expect_text(&self, text: &str) {
        let frame = self.frame();
        assert!(frame.flowing().contains(text), "'{text}' does not stand on the frame\n{}", frame.text());
    }

    /// Fails where the program shows another screen.
    pub fn expect_screen(&self, name: &str) {
        let shown = format!("{:?}", self.model.screen().unwrap());
        assert!(shown.starts_with(name), "not {name}\n{}", self.frame().text());
    }

    /// The day of the open book.
    pub fn day(&self) -> &Day {
        self.model.day().expect("a book is open")
    }

    /// The path of the open book.
    pub fn book(&self) -> PathBuf {
        self.desk.book().expect("a book is open").path().to_owned()
    }

    /// Sets the clock forward.
    pub fn wait_until(&mut self, hour: u8, minute: u8) {
        let then = at(hour, minute);
        assert!(then > self.model.now, "the clock never goes back");
        self.model.now = then;
    }

    /// Closes the book and checks it against its own chain.
    pub fn verified(&mut self) -> Report {
        let path = self.book();
        self.desk.close().unwrap();
        let report = verify(&path, |_| ()).unwrap();
        assert_eq!(report.first_wrong, None);
        report
    }
}

/// The voting day.
pub fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, 24).unwrap()
}

/// A time of the voting day in Bishkek.
pub fn at(hour: u8, minute: u8) -> Moment {
    Moment::at(date(), ClockTime::new(hour, minute).unwrap(), Offset(360)).unwrap()
}
