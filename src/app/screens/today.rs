//! The day at a glance: where we are, what is next, does it balance.

use crate::app::command::Command;
use crate::app::effect::Effects;
use crate::app::form::Purpose;
use crate::app::key::Key;
use crate::app::list::{self, Item, ListKind, ListScreen, Opens, State, items};
use crate::app::model::{Dialog, Model, Screen};
use crate::app::passage;
use crate::domain::{ClockTime, Day, Phase, Step, decide};
use crate::text::Text;

use super::{BalanceScreen, VotersScreen};

/// The day at a glance.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TodayScreen;

/// Commands of the day.
pub const COMMANDS: &[Command] = &[
    Command::new("today-next", &[Key::Enter], 0, next),
    Command::new("today-steps", &[Key::Char('s')], 1, steps),
    Command::new("today-people", &[Key::Char('m')], 2, members),
    Command::new("next-phase", &[Key::Char('n')], 3, passage::ask),
    list::PAPERS,
    Command::new("today-leave", &[Key::Char('q')], 86, leave),
];

/// What the day waits for.
#[derive(Debug, Clone)]
pub enum Next {
    /// Somebody has to say who is at the keyboard.
    Keyboard,
    /// A step of the phase.
    Step(Box<Item>),
    /// Turnout to be told.
    Turnout(ClockTime),
    /// Sheets of an hour.
    Sheets(u8),
    /// Counters to be read at the end of an hour.
    Anchor(u8),
    /// Nothing until this time, when sheets or turnout fall due or voting ends.
    Until(ClockTime),
    /// The next phase.
    Phase(Phase),
    /// Nothing.
    Nothing,
}

/// Finds what the day waits for now.
pub fn what_is_next(model: &Model, day: &Day) -> Next {
    let phase = day.phase();
    let known = day.commission.members.len() > 1;
    if known && model.at_keyboard.is_none() {
        return Next::Keyboard;
    }
    if phase == Phase::Voting {
        match (turnout_due(day, model.now), sheets_due(day, model.now)) {
            // What is told is what the sheets say: those of the hours before come first.
            (Some(due), Some(hour)) if hour < due.hour() => return Next::Sheets(hour),
            (Some(due), _) => return Next::Turnout(due),
            (None, Some(hour)) => return Next::Sheets(hour),
            (None, None) => {}
        }
        if let Some(hour) = anchor_due(day, model.now) {
            return Next::Anchor(hour);
        }
        if let Some(item) = step_due(model, day) {
            return Next::Step(Box::new(item));
        }
        if let Some(until) = nothing_until(day, model.now) {
            return Next::Until(until);
        }
    }
    if let Some(item) =
        items(model, &ListKind::Steps(phase)).into_iter().find(|item| item.state == State::Open)
    {
        return Next::Step(Box::new(item));
    }
    match phase.next() {
        Some(next) => Next::Phase(next),
        None => Next::Nothing,
    }
}

/// The end of the hour that runs, while the hours of voting last: what comes after them is nothing to go on to now.
fn nothing_until(day: &Day, now: crate::domain::Moment) -> Option<ClockTime> {
    decide::hours_left(day, now)?;
    let (opens, closes) = (day.profile().hours.opens, day.profile().hours.closes);
    let clock = now.clock(day.offset())?;
    let today = day.opened.practice || now.local(day.offset())?.date_naive() == day.opened.date;
    let hour = ClockTime::new(clock.hour().saturating_add(1), 0)?;
    Some(if today { hour.clamp(opens, closes) } else { closes })
}

/// The earliest time whose turnout is due and not told.
pub fn turnout_due(day: &Day, now: crate::domain::Moment) -> Option<ClockTime> {
    let told = |due: &ClockTime| day.voting.turnout.iter().any(|report| report.due == *due);
    let passed = |due: &ClockTime| is_past(day, *due, now);
    day.profile().turnout_due.iter().copied().find(|due| passed(due) && !told(due))
}

/// The first hour of voting that is over and has no sheet.
pub fn sheets_due(day: &Day, now: crate::domain::Moment) -> Option<u8> {
    let hours = &day.profile().hours;
    let over = |hour: &u8| is_over(day, *hour, now);
    let missing = |hour: &u8| !day.voting.sheets.values().any(|entry| entry.sheet.hour == *hour);
    (hours.opens.hour()..hours.closes.hour()).find(|hour| over(hour) && missing(hour))
}

/// The last hour of voting that is over, where it has a sheet and no counters read at its end. An hour before it cannot
/// be made up for: its counters have gone on, and the gap then lies between the anchors that are there.
pub fn anchor_due(day: &Day, now: crate::domain::Moment) -> Option<u8> {
    let hours = &day.profile().hours;
    let hour = (hours.opens.hour()..hours.closes.hour()).rev().find(|hour| is_over(day, *hour, now))?;
    let has_sheet = day.voting.sheets.values().any(|entry| entry.sheet.hour == hour);
    (has_sheet && day.voting.anchor(hour).is_none()).then_some(hour)
}

/// The hour whose end was last: of which counters are read now.
pub fn anchor_hour(day: &Day, now: crate::domain::Moment) -> u8 {
    let hours = &day.profile().hours;
    let over = (hours.opens.hour()..=hours.closes.hour()).rev().find(|hour| is_over(day, *hour, now));
    over.unwrap_or(hours.opens.hour())
}

/// The first step of voting whose time has come and that is not done.
fn step_due(model: &Model, day: &Day) -> Option<Item> {
    let due = |step: &&Step| step.due.is_some_and(|due| is_past(day, due, model.now));
    let mut of_voting = day.steps_of_day().filter(|step| step.phase == Phase::Voting);
    of_voting.find(|step| due(step) && !decide::is_done(day, step)).map(|step| list::of_step(day, step))
}

fn is_over(day: &Day, hour: u8, now: crate::domain::Moment) -> bool {
    ClockTime::new(hour.saturating_add(1), 0).is_none_or(|end| is_past(day, end, now))
}

/// Whether a time of the voting day has passed. A mock election may run on any day: there the clock alone counts.
fn is_past(day: &Day, time: ClockTime, now: crate::domain::Moment) -> bool {
    if day.opened.practice {
        return now.clock(day.offset()).is_some_and(|clock| time <= clock);
    }
    crate::domain::Moment::at(day.opened.date, time, day.offset()).is_some_and(|moment| moment <= now)
}

fn next(model: &mut Model) -> Effects {
    let Some(next) = model.day().map(|day| what_is_next(model, day)) else { return Effects::new() };
    match next {
        Next::Keyboard => model.open(Screen::List(ListScreen::new(ListKind::Keyboard))),
        Next::Step(item) => {
            // The step's list stands below, so that what was opened returns to its neighbours.
            steps(model);
            return match &item.opens {
                Opens::Entry(_) | Opens::List(_) | Opens::Form(_) | Opens::Screen(_) => {
                    model.follow_item(item.opens.clone())
                }
                _ => Effects::new(),
            };
        }
        Next::Turnout(due) => model.open_form(Purpose::Turnout(due)),
        Next::Sheets(hour) => {
            model.open(Screen::Voters(VotersScreen::at(hour)));
            model.open_form(Purpose::Sheet(hour));
        }
        Next::Anchor(hour) => {
            model.open(Screen::Balance(BalanceScreen::default()));
            model.open_form(Purpose::Anchor(hour));
        }
        Next::Until(_) => model.open(Screen::Voters(VotersScreen::default())),
        Next::Phase(_) => return passage::ask(model),
        Next::Nothing => {}
    }
    Effects::new()
}

fn steps(model: &mut Model) -> Effects {
    let Some(phase) = model.day().map(Day::phase) else { return Effects::new() };
    // A procedure without steps of voting has only its hours.
    let any = model.day().is_some_and(|day| day.steps_of_day().any(|step| step.phase == phase));
    if phase == Phase::Voting && !any {
        model.open(Screen::Voters(VotersScreen::default()));
    } else {
        model.open(Screen::List(ListScreen::new(ListKind::Steps(phase))));
        model.select_open_item();
    }
    Effects::new()
}

fn members(model: &mut Model) -> Effects {
    model.open(Screen::List(ListScreen::new(ListKind::Presence)));
    Effects::new()
}

fn leave(model: &mut Model) -> Effects {
    model.dialog = Some(Dialog::Leave);
    Effects::new()
}

/// The name of what is next.
pub fn next_text(next: &Next) -> Text {
    match next {
        Next::Keyboard => Text::new("next-keyboard"),
        Next::Step(item) => item.label.clone(),
        Next::Turnout(due) => Text::new("next-turnout").with("due", due.to_string()),
        Next::Sheets(hour) => Text::new("next-sheets")
            .with("from", format!("{hour:02}:00"))
            .with("to", format!("{:02}:00", hour.saturating_add(1))),
        Next::Anchor(hour) => {
            Text::new("next-anchor").with("time", format!("{:02}:00", hour.saturating_add(1)))
        }
        Next::Until(until) => Text::new("next-until").with("time", until.to_string()),
        Next::Phase(phase) => Text::new("next-phase").with("phase", list::phase_name(*phase)),
        Next::Nothing => Text::new("next-nothing"),
    }
}
