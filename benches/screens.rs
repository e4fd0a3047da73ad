//! A frame of each screen of the room's accounts, on a day of twelve thousand facts.
//!
//! Run `cargo bench --bench screens`. Fails where a frame takes more than 4 ms. A screen more is a line of `SCREENS`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::disallowed_methods, reason = "a measurement reads the clock")]

mod common;
mod full;

use std::process::ExitCode;
use std::time::Duration;

use common::{Figure, conclude, median, time};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::{Constraint, Rect};
use ratatui::widgets::{Row, Table};
use ratatui::{Terminal, TerminalOptions, Viewport};
use tartip::app::Model;
use tartip::app::list::{ListKind, ListScreen};
use tartip::app::model::Screen;
use tartip::app::screens::search::Finds;
use tartip::app::screens::{BalanceScreen, SearchScreen, TodayScreen, VotersScreen};
use tartip::ui;
use tartip::ui::theme::Theme;

const ROUNDS: usize = 101;
const SIZE: (u16, u16) = (100, 42);
const MOST_FRAME: f64 = 4.0;

type Made = fn(&Model) -> Screen;

/// The screens: a name and how each is made of the model.
const SCREENS: &[(&str, Made)] = &[
    ("today, ms", |_| Screen::Today(TodayScreen)),
    ("the hours of voting, ms", |_| Screen::Voters(VotersScreen::default())),
    ("the balance: hours, ms", |_| Screen::Balance(BalanceScreen::default())),
    ("the balance: account, ms", |_| Screen::Balance(BalanceScreen { page: 1, at: 0 })),
    ("the boxes, ms", |_| list(ListKind::Boxes)),
    ("the stock, ms", |_| list(ListKind::Stock)),
    ("voting outside, ms", |_| list(ListKind::Outside)),
    ("the search for an error, ms", |model| list(hunt(model))),
    ("a search for people, ms", |model| {
        Screen::Search(Box::new(SearchScreen::new(model.day().unwrap(), Finds::People)))
    }),
];

fn list(kind: ListKind) -> Screen {
    Screen::List(ListScreen::new(kind))
}

/// The search for the error behind the first rule that does not hold.
fn hunt(model: &Model) -> ListKind {
    let day = model.day().unwrap();
    let broken = |contest: &&str| !day.findings(contest).broken.is_empty();
    let contest = day.contest_ids().find(broken).expect("a contest that does not balance");
    let rule = day.findings(contest).broken[0].rule.clone();
    ListKind::Hunt { contest: contest.to_owned(), rule }
}

fn main() -> ExitCode {
    let model = full::model();
    println!("{} facts, medians of {ROUNDS} turns:", model.day().unwrap().journal.len());
    let floor = floor();
    let figures: Vec<Figure> = SCREENS
        .iter()
        .map(|(name, made)| {
            let mut model = model.clone();
            let screen = made(&model);
            model.open(screen);
            Figure::within(name, frame(&model), floor, MOST_FRAME)
        })
        .collect();
    conclude(&figures)
}

fn terminal() -> Terminal<CrosstermBackend<Vec<u8>>> {
    let backend = CrosstermBackend::new(Vec::with_capacity(16 << 20));
    let viewport = Viewport::Fixed(Rect::new(0, 0, SIZE.0, SIZE.1));
    Terminal::with_options(backend, TerminalOptions { viewport }).unwrap()
}

fn frame(model: &Model) -> Duration {
    let mut terminal = terminal();
    let draw = |_| {
        time(|| {
            terminal.draw(|frame| ui::draw(model, Theme::Colour, false, frame)).unwrap();
        })
    };
    median((0..ROUNDS).map(draw).collect())
}

/// A table of as many rows as the screen has.
fn floor() -> Duration {
    let mut terminal = terminal();
    let draw = |round| {
        time(|| {
            terminal
                .draw(|frame| {
                    let rows = (0..40).map(|row| Row::new([row.to_string(), format!("Саат {round}")]));
                    let widths = [Constraint::Length(4), Constraint::Fill(1)];
                    frame.render_widget(Table::new(rows, widths), frame.area());
                })
                .unwrap();
        })
    };
    median((0..ROUNDS).map(draw).collect())
}
