//! The balance: voters against ballots by contest and by hour, and the stock.

use ratatui::layout::Rect;

use super::{spec, table_width};
use crate::domain::balance::{Balance, ContestBalance, Flow, Ledger};
use crate::domain::{Day, StockModel};
use crate::text::{Text, grouped};
use crate::ui::pen::{Pen, below, count};
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

/// Draws the whole balance.
pub fn draw(pen: &mut Pen<'_>, area: Rect, day: &Day) {
    let balance = Balance::of(day);
    let stocks = stocks(pen, day, &balance);
    let mut rest = area;
    let heads = balance.contests.iter().map(|contest| hourly(pen, day, contest));
    let heads: Vec<_> = heads.collect();
    // A head, the lines, the difference and its sentence for each contest.
    let each = count(LINES.len()) + 3;
    let fits = heads.iter().all(|(heads, rows)| table_width(heads, rows) <= area.width)
        && each.saturating_mul(count(heads.len())) + count(stocks.len()) <= area.height;
    if fits {
        for (contest, (heads, rows)) in balance.contests.iter().zip(heads) {
            let used = table(pen.buffer, rest, &heads, &rows, pen.theme.style(Meaning::Title));
            rest = verdict(pen, below(rest, used), contest);
        }
    } else {
        rest = sums(pen, rest, day);
        for contest in &balance.contests {
            rest = verdict(pen, rest, contest);
        }
    }
    for (text, meaning) in stocks {
        rest = pen.write(rest, &text, meaning);
    }
}

/// Draws the sums of the day with a column for each contest, and returns what is left of the area.
pub fn sums(pen: &mut Pen<'_>, area: Rect, day: &Day) -> Rect {
    let balance = Balance::of(day);
    let mut heads = vec![Column::text(pen.key("ui-balance").to_uppercase())];
    heads.extend(balance.contests.iter().map(|contest| Column::number(colour(pen, day, contest))));
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

/// One contest with a column for each hour.
fn hourly(pen: &Pen<'_>, day: &Day, contest: &ContestBalance) -> (Vec<Column>, Vec<Row>) {
    let mut heads = vec![Column::text(colour(pen, day, contest).to_uppercase())];
    heads.extend(contest.hours.iter().map(|(hour, _)| Column::number(format!("{hour:02}"))));
    heads.push(Column::number(pen.key("ui-total")));
    let row = |(key, figure): Line| {
        let mut cells = vec![pen.key(key)];
        cells.extend(contest.hours.iter().map(|(_, flow)| grouped(figure(*flow))));
        cells.push(grouped(figure(contest.total)));
        Row { cells, style: pen.style(Meaning::Base) }
    };
    (heads, LINES.into_iter().chain([DIFFERENCE]).map(row).collect())
}

/// Whether a contest balances, and the hours whose sheets are to be looked at where it does not.
fn verdict(pen: &mut Pen<'_>, area: Rect, contest: &ContestBalance) -> Rect {
    let hours: Vec<String> = contest
        .hours
        .iter()
        .filter(|(_, flow)| flow.difference() != 0)
        .map(|(hour, _)| format!("{hour:02}-{:02}", hour.saturating_add(1)))
        .collect();
    let difference = contest.total.difference();
    let (text, meaning) = if hours.is_empty() {
        (Text::new("ui-contest-balances"), Meaning::Good)
    } else {
        let text = Text::new("ui-contest-differs").with("difference", difference);
        (text.with("hours", hours.join(", ")), Meaning::Wrong)
    };
    let text = pen.say(&text);
    below(pen.write(area, &text, meaning), 1)
}

/// A stock with a figure missing is not known to balance.
fn stocks(pen: &Pen<'_>, day: &Day, balance: &Balance) -> Vec<(String, Meaning)> {
    let key = match day.profile().stock.model {
        StockModel::Preprinted => "ui-stock-ballots",
        StockModel::OnDemand => "ui-stock-blanks",
    };
    let number = |figure: Option<u32>| figure.map_or_else(|| pen.key("ui-unknown"), grouped);
    let line = |stock: &Ledger| {
        let names = stock.contests.iter().filter_map(|id| spec(day, id));
        let names: Vec<String> = names.map(|spec| pen.read(&spec.colour)).collect();
        let (verdict, meaning) = match stock.difference() {
            None => (Text::new("ui-stock-unknown"), Meaning::Muted),
            Some(0) => (Text::new("ui-balances"), Meaning::Good),
            Some(by) => (Text::new("ui-stock-differs").with("difference", by), Meaning::Wrong),
        };
        let text = Text::new(key)
            .with("colour", names.join(", "))
            .with("received", number(stock.received))
            .with("used", number(stock.used))
            .with("left", number(stock.left))
            .with("verdict", verdict);
        (pen.say(&text), meaning)
    };
    balance.stocks.iter().map(line).collect()
}

fn colour(pen: &Pen<'_>, day: &Day, contest: &ContestBalance) -> String {
    spec(day, &contest.contest).map(|spec| pen.read(&spec.colour)).unwrap_or_default()
}
