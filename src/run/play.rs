//! A mock election that plays itself: the same update and the real store, no terminal, a scripted clock.

use std::sync::mpsc;

use super::Desk;
use crate::app::input::Input;
use crate::app::model::Dialog;
use crate::app::{Model, update};
use crate::domain::Moment;
use crate::text::Text;
use crate::training::{Move, Player};

/// How a play ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ended {
    /// The day is over.
    Done,
    /// The program said that something could not be done: no space, no folder.
    Told(Text),
    /// The player did not know what to do, or went round in circles.
    Lost(String),
}

/// Milliseconds between two strokes of the player.
const STROKE: i64 = 800;

/// More strokes than any day needs: beyond them the player goes round in circles.
const MOST_STROKES: usize = 200_000;

/// Plays until the day is over. `see` is shown the model before each stroke.
pub fn play(
    desk: &mut Desk,
    model: &mut Model,
    player: &mut Player,
    mut see: impl FnMut(&Model, &[crate::app::key::Stroke]),
) -> Ended {
    let mut strokes = 0;
    let (sender, receiver) = mpsc::channel();
    desk.inputs = Some(sender);
    loop {
        // Nothing else happens at a scripted time, so the end of a sending is waited for.
        if model.sending
            && let Ok(input) = receiver.recv()
        {
            let effects = update(model, input);
            desk.perform(model, effects);
        }
        match player.next(model) {
            Move::Done => return Ended::Done,
            Move::Lost(why) => {
                return match &model.dialog {
                    Some(Dialog::Message(text)) => Ended::Told(text.clone()),
                    _ => Ended::Lost(why),
                };
            }
            Move::Wait(until) if until <= model.now => {
                return Ended::Lost(format!("waits for the past, {until:?}"));
            }
            Move::Wait(until) => model.now = until,
            Move::Press(keys) => {
                for key in keys {
                    see(model, &[key]);
                    model.now = Moment(model.now.0 + STROKE);
                    let effects = update(model, Input::Key(key));
                    desk.perform(model, effects);
                    strokes += 1;
                }
            }
        }
        if strokes > MOST_STROKES {
            return Ended::Lost(format!("more than {MOST_STROKES} strokes, at {:?}", model.screen()));
        }
    }
}
