//! The journal: every fact, the newest first, with its place, time, kind and who was at the keyboard.

use ratatui::layout::Rect;

use crate::app::screens::JournalScreen;
use crate::domain::Day;
use crate::domain::day::JournalLine;
use crate::text::{Text, date, grouped};
use crate::ui::pen::{Pen, below};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{Column, Row, table};

/// The widest name of a member.
const NAME: u16 = 24;

/// Draws the facts from the first visible one.
pub fn draw(pen: &mut Pen<'_>, area: Rect, day: &Day, screen: JournalScreen) {
    let rows = usize::from(area.height.saturating_sub(3));
    let all = day.journal.len();
    let first = screen.above.min(all.saturating_sub(1));
    let last = (first + rows).min(all);
    let title = Text::new("ui-journal-range")
        .with("from", grouped((first + 1) as u64))
        .with("to", grouped(last as u64))
        .with("all", grouped(all as u64));
    let title = pen.say(&title);
    let area = below(pen.write(area, &title, Meaning::Title), 1);
    let lines = day.journal.iter().rev().skip(first).take(rows);
    let rows: Vec<Row> = lines.map(|line| of_fact(pen, day, line)).collect();
    let heads = [
        Column::text(pen.key("ui-journal-place")),
        Column::text(pen.key("ui-journal-written")),
        Column::text(pen.key("ui-journal-happened")),
        Column::text(pen.key("ui-journal-what")).wide(area.width.saturating_sub(NAME + 28)),
        Column::text(pen.key("ui-journal-who")).wide(NAME),
    ];
    table(pen.buffer, area, &heads, &rows, pen.theme.style(Meaning::Title));
}

fn of_fact(pen: &Pen<'_>, day: &Day, line: &JournalLine) -> Row {
    let who = line.member.and_then(|who| day.commission.ever(who)).map(|member| member.name.clone());
    let cells = vec![
        line.at.to_string(),
        date::clock(line.recorded, day.offset()),
        line.happened.map(|at| date::clock(at, day.offset())).unwrap_or_default(),
        pen.say(&kind(&line.kind)),
        who.unwrap_or_default(),
    ];
    Row { cells, style: pen.style(Meaning::Base) }
}

/// What a kind of fact is called; one made by a newer program is shown by its own name.
fn kind(name: &str) -> Text {
    if !crate::domain::fact::KINDS.iter().any(|known| known.name == name) {
        return Text::new("kind-unknown").with("name", name);
    }
    let bare = name.split_once('/').map_or(name, |(bare, _)| bare);
    Text::of(format!("kind-{}", bare.replace('.', "-")))
}
