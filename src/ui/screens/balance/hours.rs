//! The hours: what was issued, what the counters said, where a gap arose, and what is advised.

mod said;

use ratatui::layout::Rect;

use super::super::voters;
use super::{colour, table_width};
use crate::app::Model;
use crate::domain::Day;
use crate::domain::account::differing;
use crate::domain::hourly::{Gap, HourState, Hourly};
use crate::text::{Text, grouped};
use crate::ui::glyph;
use crate::ui::pen::{Pen, below, count, top};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{Column, Row, table, wrap};

/// Hours that stay in sight, whatever is said below them.
const FEW: u16 = 4;

/// Rows for the turnout: that it is due, and the number in words.
const TURNOUT: u16 = 2;

/// Draws the hours, the last of them or so many earlier, and below them what there is to say.
pub fn draw(pen: &mut Pen<'_>, area: Rect, model: &Model, day: &Day, back: usize) {
    let area = accounts(pen, area, day);
    let hourly = Hourly::of(day);
    let said = said::of(pen, day, &hourly);
    let lines: Vec<(String, Meaning)> = said
        .iter()
        .flat_map(|(text, meaning)| wrap(text, area.width).into_iter().map(move |line| (line, *meaning)))
        .collect();
    let most = area.height.saturating_sub(TURNOUT + 1 + FEW);
    let foot = count(lines.len()).min(most);
    let room = area.height.saturating_sub(foot + TURNOUT + 1);
    let shown = usize::from(room.saturating_sub(1));
    let end = hourly.hours.len().saturating_sub(back).max(shown.min(hourly.hours.len()));
    let hours = hourly.hours.get(end.saturating_sub(shown)..end).unwrap_or_default();
    let used = rows(pen, top(area, room), day, hours);
    let mut rest = below(area, used);
    for (line, meaning) in lines.iter().take(foot.into()) {
        rest = pen.write_row(rest, line, *meaning);
    }
    voters::turnout(pen, below(rest, u16::from(rest.height > TURNOUT)), model, day);
}

/// Where accounts on the pages after this one differ: how many of which contest.
fn accounts(pen: &mut Pen<'_>, area: Rect, day: &Day) -> Rect {
    let differ = differing(day).into_iter().filter(|(_, count)| *count > 0);
    let named: Vec<String> =
        differ.map(|(contest, count)| format!("{} {count}", colour(pen, day, contest))).collect();
    if named.is_empty() {
        return area;
    }
    let text = Text::new("ui-accounts-differ").with("contests", named.join(", "));
    let text = format!("{} {}", glyph::WARNING, pen.say(&text));
    pen.write(area, &text, Meaning::Warning)
}

fn rows(pen: &mut Pen<'_>, area: Rect, day: &Day, hours: &[HourState]) -> u16 {
    if hours.is_empty() {
        let text = pen.key("ui-no-hours");
        return pen.paragraph(area, &text, Meaning::Muted);
    }
    let whole: Vec<Row> = hours.iter().map(|state| row(pen, state, true)).collect();
    let heads = heads(pen, day, true);
    let (heads, rows) = if table_width(&heads, &whole) <= area.width {
        (heads, whole)
    } else {
        (self::heads(pen, day, false), hours.iter().map(|state| row(pen, state, false)).collect())
    };
    table(pen.buffer, area, &heads, &rows, pen.theme.style(Meaning::Title))
}

/// The heads: the colour word stands above what was issued; where they take too much room only the gap is left of it.
fn heads(pen: &Pen<'_>, day: &Day, whole: bool) -> Vec<Column> {
    let mut heads = vec![Column::text(pen.key("ui-hour"))];
    heads.extend(["ui-receipts", "ui-signatures"].map(|key| Column::number(pen.key(key))));
    for contest in day.contest_ids() {
        heads.push(Column::number(colour(pen, day, contest)));
        if whole {
            heads.extend(["ui-in-machine", "ui-gap"].map(|key| Column::number(pen.key(key))));
        }
    }
    heads.push(Column::number(pen.key("ui-booths")));
    heads
}

/// An hour: the counters where they were read, else the sums of its sheets, which stand back.
fn row(pen: &Pen<'_>, state: &HourState, whole: bool) -> Row {
    let number = |figure: Option<u32>| figure.map_or_else(|| pen.key("ui-unknown"), grouped);
    let read = state.anchor.as_ref().map(|anchor| &anchor.stated);
    let sums = state.until.as_ref();
    let receipts = read.map(|read| read.receipts).or(sums.map(|sums| sums.receipts));
    let signatures =
        read.map(|read| read.signatures).or(sums.filter(|_| state.signed).map(|sums| sums.signatures));
    let mut cells = vec![format!("{:02}-{:02}", state.hour, state.hour.saturating_add(1))];
    cells.extend([receipts, signatures].map(number));
    for contest in &state.contests {
        if whole {
            cells.extend([contest.issued, contest.machine].map(number));
        }
        cells.push(gap(pen, contest.gap));
    }
    cells.push(number(read.map(|read| read.booths)));
    let differs =
        state.contests.iter().any(|contest| !matches!(contest.gap, Gap::Known(0)) && is_known(contest.gap));
    let meaning = match (differs, read) {
        (true, _) => Meaning::Wrong,
        (false, Some(_)) => Meaning::Base,
        (false, None) => Meaning::Muted,
    };
    Row { cells, style: pen.style(meaning) }
}

fn is_known(gap: Gap) -> bool {
    matches!(gap, Gap::Known(_))
}

fn gap(pen: &Pen<'_>, gap: Gap) -> String {
    match gap {
        Gap::Known(by) if by > 0 => format!("+{}", grouped(by)),
        Gap::Known(by) => grouped(by),
        Gap::NotComparable => pen.key("ui-gap-not-comparable"),
        Gap::Hidden => pen.key("ui-gap-hidden"),
        Gap::Unknown => pen.key("ui-unknown"),
    }
}
