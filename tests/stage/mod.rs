//! A practice day played by strokes alone up to some moment, for pictures and measurements.

use std::path::Path;

use chrono::NaiveDate;
use tartip::app::effect::Effect;
use tartip::app::input::Input;
use tartip::app::key::Layout;
use tartip::app::{Model, update};
use tartip::domain::Moment;
use tartip::run::{Desk, folders::Folders, offers};
use tartip::text::Language;
use tartip::training::{Move, Player};

/// 2027-01-24 06:00 in Bishkek.
const MORNING: Moment = Moment(1_800_748_800_000);

/// Milliseconds between two strokes: more than a key held down is ignored for.
const STROKE: i64 = 800;

/// A desk with an open book, the program's state, and who plays.
pub struct Stage {
    pub desk: Desk,
    pub model: Model,
    player: Player,
}

impl Stage {
    /// Opens a practice book of precinct 9001 in a folder.
    pub fn new(folder: &Path, language: Language) -> Self {
        let mut desk = Desk::new(Folders::find(Some(folder)), None);
        desk.exports = Some(folder.to_owned());
        let mut model = Model::new(language, MORNING, offers(None));
        let create = Effect::Create {
            profile: "practice-two-contests".to_owned(),
            precinct: "9001".to_owned(),
            date: NaiveDate::from_ymd_opt(2027, 1, 24).unwrap(),
            practice: true,
        };
        desk.perform(&mut model, vec![create]);
        Self { desk, model, player: Player::new(7, Layout::Latin) }
    }

    /// Plays until `stop` says so; it is asked before each stroke, and before each wait with the end of the wait.
    pub fn play_until(&mut self, mut stop: impl FnMut(&mut Self, Option<Moment>) -> bool) {
        loop {
            match self.player.next(&self.model) {
                Move::Press(keys) => {
                    for key in keys {
                        if stop(self, None) {
                            return;
                        }
                        self.model.now.0 += STROKE;
                        self.press(Input::Key(key));
                    }
                }
                Move::Wait(until) if stop(self, Some(until)) => return,
                Move::Wait(until) => self.model.now = until,
                Move::Done | Move::Lost(_) => panic!("the day went on to its end: {:?}", self.model.screen()),
            }
        }
    }

    /// Gives the program one input and performs what follows.
    pub fn press(&mut self, input: Input) {
        let effects = update(&mut self.model, input);
        self.desk.perform(&mut self.model, effects);
    }
}
