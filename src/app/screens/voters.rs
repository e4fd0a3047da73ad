//! Voting hour by hour: sheets typed and read back, refusals, turnout, suspension.

use crate::app::command::Command;
use crate::app::effect::Effects;
use crate::app::form::Purpose;
use crate::app::key::Key;
use crate::app::model::{Model, Screen};
use crate::domain::{ClockTime, Day, Phase};
use crate::text::Text;

use super::{TallyScreen, back, today};

/// Hours of voting with one selected.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct VotersScreen {
    /// The selected hour; `None` is the first without a sheet.
    pub hour: Option<u8>,
}

/// Commands of the voting screen.
pub const COMMANDS: &[Command] = &[
    Command::new("sheet", &[Key::Enter], 0, sheet).only_if(sheets_open),
    Command::new("sheet-again", &[Key::Char('s')], 2, sheet_again).only_if(has_sheet),
    Command::new("tally", &[Key::Char('t')], 3, tally).only_if(voting),
    Command::new("refuse", &[Key::Char('r')], 4, refuse).only_if(voting),
    Command::new("spoil", &[Key::Char('p')], 5, spoil).only_if(voting),
    Command::new("turnout", &[Key::Char('u')], 6, turnout).only_if(turnout_due),
    Command::new("anchor", &[Key::Char('a')], 8, anchor).only_if(sheets_open),
    Command::new("suspend", &[Key::Char('x')], 7, suspend).only_if(voting),
    Command::new("list-up", &[Key::Up], 40, up),
    Command::new("list-down", &[Key::Down], 41, down),
    Command::new("back", &[Key::Esc], 30, back),
];

impl VotersScreen {
    /// The screen with an hour selected.
    pub fn at(hour: u8) -> Self {
        Self { hour: Some(hour) }
    }
}

/// The hours of voting: from opening to the one after closing, in which the queue votes, and any later that was typed.
pub fn hours(day: &Day) -> std::ops::Range<u8> {
    let hours = &day.profile().hours;
    let last = day.voting.hours().keys().copied().max().unwrap_or_default().max(hours.closes.hour());
    hours.opens.hour().min(last)..last.saturating_add(1)
}

/// The selected hour: as chosen, else the first without a sheet.
pub fn selected(model: &Model, day: &Day) -> u8 {
    let chosen = match model.screens.iter().rev().find(|screen| matches!(screen, Screen::Voters(_))) {
        Some(Screen::Voters(voters)) => voters.hour,
        _ => None,
    };
    let open = || hours(day).find(|hour| !day.voting.sheets.values().any(|entry| entry.sheet.hour == *hour));
    chosen.or_else(open).unwrap_or_else(|| hours(day).start)
}

pub(super) fn sheets_open(model: &Model) -> Result<(), Text> {
    if model.day().is_some_and(|day| day.phase() >= Phase::Voting) {
        Ok(())
    } else {
        Err(Text::new("refused-not-voting"))
    }
}

fn voting(model: &Model) -> Result<(), Text> {
    match model.day().map(Day::phase) {
        Some(Phase::Voting | Phase::Closing) => Ok(()),
        _ => Err(Text::new("refused-not-voting")),
    }
}

fn has_sheet(model: &Model) -> Result<(), Text> {
    let Some(day) = model.day() else { return Err(Text::new("refused-no-book")) };
    let hour = selected(model, day);
    let any = day.voting.sheets.values().any(|entry| entry.sheet.hour == hour);
    if any { Ok(()) } else { Err(Text::new("refused-no-sheet")) }
}

pub(super) fn turnout_due(model: &Model) -> Result<(), Text> {
    if turnout_to_tell(model).is_some() { Ok(()) } else { Err(Text::new("refused-no-turnout-due")) }
}

/// The turnout that is due, else the one told last: it may be told again with another number, and both stand.
fn turnout_to_tell(model: &Model) -> Option<ClockTime> {
    let day = model.day()?;
    today::turnout_due(day, model.now).or_else(|| day.voting.turnout.last().map(|told| told.due))
}

fn sheet(model: &mut Model) -> Effects {
    if let Some(hour) = model.day().map(|day| selected(model, day)) {
        model.open_form(Purpose::Sheet(hour));
    }
    Effects::new()
}

fn sheet_again(model: &mut Model) -> Effects {
    let Some(day) = model.day() else { return Effects::new() };
    let hour = selected(model, day);
    let last = day.voting.sheets.iter().rev().find(|(_, entry)| entry.sheet.hour == hour);
    if let Some(at) = last.map(|(at, _)| *at) {
        model.open_form(Purpose::SheetAgain(at));
    }
    Effects::new()
}

fn anchor(model: &mut Model) -> Effects {
    if let Some(hour) = model.day().map(|day| selected(model, day)) {
        model.open_form(Purpose::Anchor(hour));
    }
    Effects::new()
}

fn tally(model: &mut Model) -> Effects {
    model.open(Screen::Tally(TallyScreen::default()));
    Effects::new()
}

fn refuse(model: &mut Model) -> Effects {
    model.open_form(Purpose::Refuse);
    Effects::new()
}

fn spoil(model: &mut Model) -> Effects {
    model.open_form(Purpose::Spoil);
    Effects::new()
}

pub(super) fn turnout(model: &mut Model) -> Effects {
    if let Some(due) = turnout_to_tell(model) {
        model.open_form(Purpose::Turnout(due));
    }
    Effects::new()
}

fn suspend(model: &mut Model) -> Effects {
    model.open_form(Purpose::Suspend);
    Effects::new()
}

fn up(model: &mut Model) -> Effects {
    go(model, |hour, hours| hour.saturating_sub(1).max(hours.start))
}

fn down(model: &mut Model) -> Effects {
    go(model, |hour, hours| (hour + 1).min(hours.end.saturating_sub(1)))
}

fn go(model: &mut Model, step: impl Fn(u8, std::ops::Range<u8>) -> u8) -> Effects {
    let target = model.day().map(|day| step(selected(model, day), hours(day)));
    if let Some(Screen::Voters(voters)) = model.screen_mut() {
        voters.hour = target;
    }
    Effects::new()
}
