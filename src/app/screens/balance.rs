//! The balance: the hours with their counters first, then the account of each contest's ballots.

use crate::app::account;
use crate::app::command::Command;
use crate::app::effect::{Effect, Effects};
use crate::app::form::Purpose;
use crate::app::key::Key;
use crate::app::model::{Model, Screen};
use crate::domain::Day;
use crate::domain::hourly::Hourly;
use crate::domain::paper::Paper;

use super::{back, today, voters};

/// The balance.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BalanceScreen {
    /// The page: 0 is the hours, 1 the account of the first contest, and so on.
    pub page: usize,
    /// Hours scrolled back from the last one, or identities scrolled down from the first.
    pub at: usize,
}

/// Commands of the balance.
pub const COMMANDS: &[Command] = &[
    Command::new("anchor", &[Key::Enter, Key::Char('a')], 0, anchor).only_if(voters::sheets_open),
    Command::new("balance-page", &[Key::Tab], 1, page),
    Command::new("turnout", &[Key::Char('u')], 6, voters::turnout).only_if(voters::turnout_due),
    Command::new("print-hours", &[Key::Char('p')], 45, print_hours),
    Command::new("list-up", &[Key::Up], 40, up),
    Command::new("list-down", &[Key::Down], 41, down),
    Command::new("back", &[Key::Esc], 30, back),
];

impl BalanceScreen {
    /// The contest whose account the page shows; `None` on the page of the hours.
    pub fn contest<'a>(&self, day: &'a Day) -> Option<&'a str> {
        day.contest_ids().nth(self.page.checked_sub(1)?)
    }

    /// How far the page can be scrolled.
    fn length(&self, day: &Day) -> usize {
        match self.contest(day) {
            Some(contest) => account::ordered(day, contest).len(),
            None => Hourly::of(day).hours.len(),
        }
    }
}

fn anchor(model: &mut Model) -> Effects {
    if let Some(hour) = model.day().map(|day| today::anchor_hour(day, model.now)) {
        model.open_form(Purpose::Anchor(hour));
    }
    Effects::new()
}

fn page(model: &mut Model) -> Effects {
    let pages = model.day().map_or(1, |day| day.contests.len() + 1);
    if let Some(Screen::Balance(balance)) = model.screen_mut() {
        *balance = BalanceScreen { page: (balance.page + 1) % pages, at: 0 };
    }
    Effects::new()
}

fn print_hours(_: &mut Model) -> Effects {
    vec![Effect::Print(Paper::Hours)]
}

fn up(model: &mut Model) -> Effects {
    scroll(model, true)
}

fn down(model: &mut Model) -> Effects {
    scroll(model, false)
}

/// On the page of the hours up goes back in time; on an account down goes on.
fn scroll(model: &mut Model, up: bool) -> Effects {
    let most = match (model.screen(), model.day()) {
        (Some(Screen::Balance(balance)), Some(day)) => balance.length(day).saturating_sub(1),
        _ => 0,
    };
    if let Some(Screen::Balance(balance)) = model.screen_mut() {
        let more = up == (balance.page == 0);
        balance.at = if more { (balance.at + 1).min(most) } else { balance.at.saturating_sub(1) };
    }
    Effects::new()
}
