//! The wall, drawn: what a whole room may read from a second screen or a projector, and nothing else.

mod form;
mod hours;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::pen::{Pen, below, bottom, count, indent, left, top};
use super::theme::{Meaning, Theme};
use super::widgets::{clip, columns, upright};
use super::{SMALLEST, big, finish, frame, glyph, keyline, rail};
use crate::app::list::phase_name;
use crate::app::wall::{KEYS, View, Wall};
use crate::text::{Text, date};

/// Rows above the body: title, rule.
const HEAD: u16 = 2;

/// Rows below it: rule, keys.
const FOOT: u16 = 2;

/// Draws the wall on the terminal.
pub fn draw(wall: &Wall, theme: Theme, ascii: bool, frame: &mut Frame<'_>) {
    draw_on(wall, theme, ascii, frame.buffer_mut());
}

/// Draws the wall on a buffer.
pub fn draw_on(wall: &Wall, theme: Theme, ascii: bool, buffer: &mut Buffer) {
    let mut pen = Pen::new(buffer, theme, wall.language);
    all(&mut pen, wall);
    finish(buffer, ascii);
}

fn all(pen: &mut Pen<'_>, wall: &Wall) {
    let area = pen.buffer.area;
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return frame::too_small(pen, area);
    }
    title(pen, top(area, 1), wall);
    pen.rule(below(area, 1));
    let body = Rect { height: area.height.saturating_sub(HEAD + FOOT), ..below(area, HEAD) };
    let mut body = Rect { width: body.width.saturating_sub(2), ..indent(body, 1) };
    if wall.changed {
        let said = format!("{} {}", glyph::WARNING, pen.key("wall-changed"));
        body = pen.write(body, &said, Meaning::Wrong);
    }
    match wall.view() {
        View::Hours => hours::draw(pen, body, wall),
        View::Form(contest) => form::draw(pen, body, wall, &contest),
    }
    let foot = bottom(area, FOOT);
    pen.rule(foot);
    keys(pen, below(foot, 1), wall);
}

/// Practice, precinct and date left, the phase and the clock right.
fn title(pen: &mut Pen<'_>, row: Rect, wall: &Wall) {
    let day = &wall.day;
    let meaning = if day.opened.practice { Meaning::Practice } else { Meaning::Title };
    pen.blank(row, meaning);
    let row = Rect { width: row.width.saturating_sub(2), ..indent(row, 1) };
    let phase = pen.say(&phase_name(day.phase())).to_uppercase();
    let right = format!("{phase}  {}", date::clock(wall.now, day.offset()));
    pen.put_right(row, 0, &right, meaning);
    let mut parts = Vec::new();
    if day.opened.practice {
        parts.push(pen.key("practice-mark"));
    }
    let precinct = Text::new("wall-precinct").with("precinct", &day.opened.precinct);
    parts.extend([pen.say(&precinct), day.opened.date.format("%d.%m.%Y").to_string()]);
    parts.push(pen.read(&day.profile().title));
    let room = row.width.saturating_sub(columns(&right) + 2);
    pen.put(row, 0, 0, &clip(&parts.join(" • "), room), meaning);
}

/// The keys of the wall, and when the book was added to last.
fn keys(pen: &mut Pen<'_>, row: Rect, wall: &Wall) {
    let row = Rect { width: row.width.saturating_sub(2), ..indent(row, 1) };
    let mut x = 0;
    for (keys, label) in KEYS {
        let names: Vec<String> = keys.iter().map(|key| keyline::key_name(pen, *key)).collect();
        x += pen.put(row, x, 0, &names.join(" "), Meaning::Key) + 1;
        let label = pen.key(label);
        x += pen.put(row, x, 0, &label, Meaning::Base) + 2;
    }
    let Some(last) = wall.day.journal.last() else { return };
    let last = date::clock(last.recorded, wall.day.offset());
    let said = pen.say(&Text::new("wall-last").with("time", last));
    if x + columns(&said) <= row.width {
        pen.put_right(row, 0, &said, Meaning::Muted);
    }
}

/// Draws the phases of the day at the left edge, and returns what is left of the area.
fn phases(pen: &mut Pen<'_>, area: Rect, wall: &Wall) -> Rect {
    let inner = left(area, rail::WIDTH.saturating_sub(3));
    rail::phases(pen, inner, &wall.day);
    upright(
        pen.buffer,
        Rect { width: 1, ..indent(area, rail::WIDTH.saturating_sub(2)) },
        pen.style(Meaning::Muted),
    );
    indent(area, rail::WIDTH)
}

/// Draws a number as large as the area has room for and returns its rows and columns.
fn digits(pen: &mut Pen<'_>, area: Rect, value: u32) -> (u16, u16) {
    let plain = count(big::width(&big::grouped(value)));
    let high = count(big::ROWS);
    let times = (area.width / plain.max(1)).min(area.height / high).clamp(1, 3);
    for (row, y) in big::enlarged(value, times).iter().zip(0..) {
        pen.put(area, 0, y, row, Meaning::Base);
    }
    (high.saturating_mul(times), plain.saturating_mul(times))
}
