//! Voting hour by hour: how many sheets are in, what they say, and the turnout to be told.

use std::collections::BTreeSet;

use ratatui::layout::Rect;

use super::table_width;
use crate::app::Model;
use crate::app::screens::today::turnout_due;
use crate::app::screens::voters::{hours, selected};
use crate::domain::Day;
use crate::domain::day::Hour;
use crate::text::{Text, grouped};
use crate::ui::glyph;
use crate::ui::pen::{Pen, below, count, indent};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{Column, Row, offset, table};

/// Rows below the table: the sums, a blank one, two for turnout.
const FOOT: u16 = 4;

/// Draws the hours of voting.
pub fn draw(pen: &mut Pen<'_>, area: Rect, model: &Model, day: &Day) {
    let known = day.voting.hours();
    let all: Vec<u8> = hours(day).chain(known.keys().copied()).collect::<BTreeSet<_>>().into_iter().collect();
    let chosen = selected(model, day);
    let at = all.iter().position(|hour| *hour == chosen);
    let height = area.height.saturating_sub(1 + FOOT);
    let first = offset(all.len(), height, at);
    let shown = all.iter().copied().enumerate().skip(first).take(height.into());
    let mut rows: Vec<Row> = Vec::new();
    for (index, hour) in shown {
        let meaning = if at == Some(index) { Meaning::Selected } else { Meaning::Base };
        let cells = cells(pen, day, hour, known.get(&hour));
        rows.push(Row { cells, style: pen.style(meaning) });
    }
    let marked = at.map(|at| count(at.saturating_sub(first)) + 1);
    if let Some(y) = marked.filter(|y| *y <= height) {
        let row = Rect { height: 1, ..below(area, y) };
        pen.blank(row, Meaning::Selected);
        pen.put(row, 0, 0, glyph::SELECTED, Meaning::Selected);
    }
    let mut total = vec![pen.key("ui-total"), grouped(day.voting.sheets.len() as u64)];
    total.extend(figures(day, &day.voting.total()));
    rows.push(Row { cells: total, style: pen.style(Meaning::Title) });
    let place = indent(area, 2);
    let whole = heads(pen, day, true);
    let heads = if table_width(&whole, &rows) <= place.width { whole } else { heads(pen, day, false) };
    let used = table(pen.buffer, place, &heads, &rows, pen.theme.style(Meaning::Title));
    turnout(pen, below(area, used + 1), model, day);
}

/// The heads; where they take too much room the colour alone says of which ballots a column is.
fn heads(pen: &Pen<'_>, day: &Day, whole: bool) -> Vec<Column> {
    let mut heads = vec![Column::text(pen.key("ui-hour"))];
    heads.extend(["ui-sheets", "ui-receipts", "ui-signatures"].map(|key| Column::number(pen.key(key))));
    for contest in &day.profile().contests {
        let text = Text::new("ui-issued-of").with("contest", &contest.colour);
        heads.push(Column::number(if whole { pen.say(&text) } else { pen.read(&contest.colour) }));
    }
    heads.extend(["ui-refused", "ui-spoiled-column"].map(|key| Column::number(pen.key(key))));
    heads
}

fn cells(pen: &Pen<'_>, day: &Day, hour: u8, sums: Option<&Hour>) -> Vec<String> {
    let sheets = day.voting.sheets.values().filter(|entry| entry.sheet.hour == hour).count();
    let mut cells = vec![format!("{hour:02}-{:02}", hour.saturating_add(1))];
    match sums {
        None => cells.push(pen.key("ui-no-sheet")),
        Some(_) if sheets == 0 => cells.push(pen.key("ui-live")),
        Some(_) => cells.push(grouped(sheets as u64)),
    }
    cells.extend(sums.map(|sums| figures(day, sums)).unwrap_or_default());
    cells
}

fn figures(day: &Day, sums: &Hour) -> Vec<String> {
    let all = |map: &std::collections::BTreeMap<String, u32>| {
        map.values().fold(0_u32, |sum, figure| sum.saturating_add(*figure))
    };
    let mut figures = vec![sums.receipts, sums.signatures];
    figures.extend(day.contest_ids().map(|id| sums.issued.get(id).copied().unwrap_or(0)));
    figures.extend([all(&sums.refused), all(&sums.spoiled)]);
    figures.into_iter().map(grouped).collect()
}

/// The turnout that is due, with the number as it is said on the telephone.
pub(super) fn turnout(pen: &mut Pen<'_>, area: Rect, model: &Model, day: &Day) {
    if let Some(due) = turnout_due(day, model.now) {
        let voters = day.voting.voters_until(due);
        let text = Text::new("ui-turnout-due").with("due", due.to_string());
        let text = format!("{} {}", glyph::WARNING, pen.say(&text));
        let area = pen.write(area, &text, Meaning::Warning);
        let said = pen.say(&Text::new("ui-say").with("number", voters).with("words", pen.words(voters)));
        pen.paragraph(indent(area, 2), &said, Meaning::Title);
    } else if let Some(last) = day.voting.turnout.last() {
        let text = Text::new("ui-turnout-told").with("due", last.due.to_string()).with("voters", last.voters);
        let text = pen.say(&text);
        pen.paragraph(area, &text, Meaning::Muted);
    }
}
