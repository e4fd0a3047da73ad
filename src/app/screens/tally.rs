//! The live tally: one key a voter, one big number.

use crate::app::command::Command;
use crate::app::effect::Effects;
use crate::app::form::Purpose;
use crate::app::key::Key;
use crate::app::model::{Model, Screen};
use crate::domain::decide;
use crate::domain::{Day, Moment};
use crate::text::Text;

use super::back;

/// How long a second voter is not counted after the first, in milliseconds: a key held down counts once.
pub const HOLD_OFF_MS: i64 = 700;

/// The live tally.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TallyScreen {
    /// When a counting key came last, whether or not it counted.
    pub last_key: Option<Moment>,
    /// What the counting key before took; only the same key again can be one that is held down.
    pub taken: Vec<String>,
    /// Whether the last key counted and its fact is on its way to the disk.
    pub counted: bool,
}

/// Commands of the live tally.
pub const COMMANDS: &[Command] = &[
    Command::new("tally-all", &[Key::Space], 0, all),
    Command::new("take-back", &[Key::Backspace], 1, take_back),
    Command::new("tally-1", &[Key::Char('1')], 2, first).only_if(has_two).where_useful(of_two),
    Command::new("tally-2", &[Key::Char('2')], 3, second).only_if(has_two).where_useful(of_two),
    Command::new("tally-3", &[Key::Char('3')], 4, third).only_if(has_three).where_useful(of_three),
    Command::new("refuse", &[Key::Char('r')], 5, refuse),
    Command::new("spoil", &[Key::Char('p')], 6, spoil),
    Command::new("back", &[Key::Esc], 30, back),
];

fn has_two(model: &Model) -> Result<(), Text> {
    has(model, 2)
}

fn has_three(model: &Model) -> Result<(), Text> {
    has(model, 3)
}

fn of_two(model: &Model) -> bool {
    of(model, 2)
}

fn of_three(model: &Model) -> bool {
    of(model, 3)
}

fn of(model: &Model, contests: usize) -> bool {
    model.day().is_some_and(|day| day.contests.len() >= contests)
}

fn has(model: &Model, contests: usize) -> Result<(), Text> {
    if of(model, contests) { Ok(()) } else { Err(Text::new("refused-no-such-contest")) }
}

fn all(model: &mut Model) -> Effects {
    let contests = model.day().map(|day| day.contest_ids().map(ToOwned::to_owned).collect());
    count(model, contests)
}

fn first(model: &mut Model) -> Effects {
    let contests = nth(model, 0);
    count(model, contests)
}

fn second(model: &mut Model) -> Effects {
    let contests = nth(model, 1);
    count(model, contests)
}

fn third(model: &mut Model) -> Effects {
    let contests = nth(model, 2);
    count(model, contests)
}

fn nth(model: &Model, index: usize) -> Option<Vec<String>> {
    let contest = model.day().and_then(|day| day.contest_ids().nth(index).map(ToOwned::to_owned));
    contest.map(|contest| vec![contest])
}

fn count(model: &mut Model, contests: Option<Vec<String>>) -> Effects {
    let now = model.now;
    let Some(Screen::Tally(tally)) = model.screen_mut() else { return Effects::new() };
    let soon = tally.last_key.is_some_and(|last| now.0.saturating_sub(last.0) < HOLD_OFF_MS);
    let held = soon && contests.as_ref() == Some(&tally.taken);
    tally.taken = contests.clone().unwrap_or_default();
    tally.last_key = Some(now);
    tally.counted = !held;
    if held {
        model.refuse(Text::new("refused-held-key"));
        return Effects::new();
    }
    match contests {
        Some(contests) => model.decide(|day, by| decide::count_voter(day, by, &contests)),
        None => Effects::new(),
    }
}

fn refuse(model: &mut Model) -> Effects {
    model.open_form(Purpose::Refuse);
    Effects::new()
}

fn spoil(model: &mut Model) -> Effects {
    model.open_form(Purpose::Spoil);
    Effects::new()
}

fn take_back(model: &mut Model) -> Effects {
    model.open_form(Purpose::TakeBack);
    Effects::new()
}

/// Voters counted live in the present hour.
pub fn this_hour(model: &Model, day: &Day) -> u32 {
    let hour = model.now.clock(day.offset()).map(crate::domain::ClockTime::hour);
    hour.and_then(|hour| day.voting.live.get(&hour)).map_or(0, |live| live.receipts)
}
