//! `tartip practice --auto`: a mock election that plays itself and exports.

use std::fs;
use std::path::Path;

use chrono::NaiveDate;

use super::Exit;
use super::args::PracticeArgs;
use super::dispatch::say;
use crate::app::Model;
use crate::app::effect::Effect;
use crate::app::key::Layout;
use crate::domain::{ClockTime, Moment, Offset};
use crate::run::play::{Ended, play};
use crate::run::{Desk, folders::Folders, offers};
use crate::text::{Language, Messages, Text};
use crate::training::Player;

/// The profile of the mock election.
pub const PROFILE: &str = "practice-two-contests";

/// The precinct of the mock election: no real one has this number.
pub const PRECINCT: &str = "9001";

/// Plays a day with a seed into a folder that must be empty or not there yet.
pub fn auto(args: &PracticeArgs, language: Language) -> anyhow::Result<Exit> {
    let messages = Messages::of(language);
    let Some(out) = &args.out else {
        return Ok(say(messages, &Text::new("cli-practice-needs-out"), Exit::Usage));
    };
    if fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_some()) {
        let text = Text::new("cli-practice-out-not-empty").with("folder", out.display().to_string());
        return Ok(say(messages, &text, Exit::File));
    }
    match played(args.seed, out, language) {
        Ok(Ended::Done) => {
            println!(
                "{}",
                messages.say(&Text::new("cli-practice-done").with("folder", out.display().to_string()))
            );
            Ok(Exit::Fine)
        }
        Ok(Ended::Told(text)) => Ok(say(messages, &text, Exit::File)),
        Ok(Ended::Lost(why)) => {
            Ok(say(messages, &Text::new("cli-practice-lost").with("why", why), Exit::Wrong))
        }
        Err(error) => Err(error),
    }
}

/// Plays a day; the clock is the scenario's, so the same seed gives the same files.
pub fn played(seed: u64, out: &Path, language: Language) -> anyhow::Result<Ended> {
    let mut desk = Desk::new(Folders::find(Some(out)), std::env::current_exe().ok());
    desk.seed = Some(("day".to_owned(), seed));
    desk.exports = Some(out.to_owned());
    let mut model = Model::new(language, start(), offers(None));
    let mut player = Player::new(seed, Layout::Russian);
    let create = Effect::Create {
        profile: PROFILE.to_owned(),
        precinct: PRECINCT.to_owned(),
        date: day(),
        practice: true,
    };
    desk.perform(&mut model, vec![create]);
    let ended = play(&mut desk, &mut model, &mut player, |_, _| {});
    desk.close()?;
    Ok(ended)
}

/// The voting day of the scenario.
fn day() -> NaiveDate {
    NaiveDate::default() + chrono::Days::new(20_842)
}

/// The evening before, when preparation begins.
fn start() -> Moment {
    let evening = ClockTime::new(6, 0);
    evening.and_then(|evening| Moment::at(day(), evening, Offset(360))).unwrap_or_default()
}
