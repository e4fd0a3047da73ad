//! The balance: the hours with their counters, the account of each contest, and the sums for the day at a glance.

mod account;
mod hours;

use ratatui::layout::Rect;

use super::{spec, table_width};
use crate::app::Model;
use crate::app::screens::BalanceScreen;
use crate::domain::Day;
use crate::domain::balance::{Balance, Flow};
use crate::text::grouped;
use crate::ui::pen::{Pen, below};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{Column, Row, table};

/// A line of the balance: its name and how it comes out of the sums.
type Line = (&'static str, fn(Flow) -> i64);

const LINES: [Line; 4] = [
    ("ui-identified", |flow| flow.identified.into()),
    ("ui-issued", |flow| flow.issued.into()),
    ("ui-declined", |flow| flow.declined.into()),
    ("ui-spoiled", |flow| flow.spoiled.into()),
];

const DIFFERENCE: Line = ("ui-difference", Flow::difference);

/// Draws the page that is shown.
pub fn draw(pen: &mut Pen<'_>, area: Rect, model: &Model, day: &Day, screen: BalanceScreen) {
    match screen.contest(day) {
        Some(contest) => account::draw(pen, area, day, contest, screen.at),
        None => hours::draw(pen, area, model, day, screen.at),
    }
}

/// Draws the sums of the day with a column for each contest, and returns what is left of the area.
pub fn sums(pen: &mut Pen<'_>, area: Rect, day: &Day) -> Rect {
    let balance = Balance::of(day);
    let mut heads = vec![Column::text(pen.key("ui-balance").to_uppercase())];
    heads.extend(balance.contests.iter().map(|contest| Column::number(colour(pen, day, &contest.contest))));
    heads.push(Column::text(""));
    let row = |pen: &Pen<'_>, (key, figure): Line| {
        let mut cells = vec![pen.key(key)];
        cells.extend(balance.contests.iter().map(|contest| grouped(figure(contest.total))));
        cells
    };
    let mut rows: Vec<Row> = Vec::new();
    for line in LINES {
        rows.push(Row { cells: row(pen, line), style: pen.style(Meaning::Base) });
    }
    let balances = balance.contests.iter().all(|contest| contest.total.difference() == 0);
    let (word, meaning) =
        if balances { ("ui-balances", Meaning::Good) } else { ("ui-differs", Meaning::Wrong) };
    let mut last = row(pen, DIFFERENCE);
    last.push(pen.key(word));
    rows.push(Row { cells: last, style: pen.style(meaning) });
    let used = table(pen.buffer, area, &heads, &rows, pen.theme.style(Meaning::Title));
    below(area, used)
}

fn colour(pen: &Pen<'_>, day: &Day, contest: &str) -> String {
    spec(day, contest).map(|spec| pen.read(&spec.colour)).unwrap_or_default()
}
