//! The left rail: the phases of the day and where it stands, and what has been collected so far.

use ratatui::layout::Rect;

use super::glyph;
use super::pen::{Pen, below, indent};
use super::theme::Meaning;
use super::widgets::{columns, upright};
use crate::app::list::phase_name;
use crate::domain::{Day, Phase};
use crate::text::{date, grouped};

/// Columns of the rail, the line at its right included.
pub const WIDTH: u16 = 19;

/// Draws the rail.
pub fn draw(pen: &mut Pen<'_>, area: Rect, day: &Day) {
    let edge = Rect { width: 1, ..indent(area, WIDTH.saturating_sub(1)) };
    upright(pen.buffer, edge, pen.style(Meaning::Muted));
    let inner = Rect { width: area.width.saturating_sub(3), ..indent(area, 1) };
    let y = phases(pen, inner, day);
    let rest = below(inner, y);
    pen.rule(rest);
    pen.put(edge, 0, y, "┤", Meaning::Muted);
    pen.put(Rect { x: area.x, ..rest }, 0, 0, "─", Meaning::Muted);
    pen.put(Rect { x: inner.right(), width: 1, ..rest }, 0, 0, "─", Meaning::Muted);
    for (y, (key, number, presses)) in (1..).zip(counts(day)) {
        let label = pen.key(key);
        let meaning = if presses { Meaning::Warning } else { Meaning::Base };
        pen.put(rest, 0, y, &label, Meaning::Base);
        pen.put_right(rest, y, &grouped(number as u64), meaning);
        if presses {
            // The sign stands in the column between the numbers and the line.
            pen.put(Rect { x: inner.right(), width: 1, ..rest }, 0, y, glyph::WARNING, meaning);
        }
    }
}

/// Draws the phases of the day, one a row, and returns the rows used.
pub fn phases(pen: &mut Pen<'_>, area: Rect, day: &Day) -> u16 {
    let shown =
        Phase::ALL.into_iter().filter(|phase| *phase != Phase::Closed || day.phase() == Phase::Closed);
    let mut y = 0;
    for phase in shown {
        of_phase(pen, area, y, day, phase);
        y += 1;
    }
    y
}

/// What is counted in the rail, and whether it waits for somebody.
fn counts(day: &Day) -> [(&'static str, usize, bool); 6] {
    let complaints = day.complaints.iter().filter(|known| known.is_open()).count();
    [
        ("ui-rail-people", day.people.all.values().filter(|person| person.is_present()).count(), false),
        ("ui-rail-complaints", complaints, complaints > 0),
        ("ui-rail-incidents", day.incidents.iter().filter(|known| known.closed.is_none()).count(), false),
        ("ui-rail-boxes", day.boxes.len(), false),
        ("ui-rail-decisions", day.decisions.len(), false),
        ("ui-rail-journal", day.journal.len(), false),
    ]
}

fn of_phase(pen: &mut Pen<'_>, area: Rect, y: u16, day: &Day, phase: Phase) {
    let name = pen.say(&phase_name(phase));
    let (sign, name, meaning) = match phase.cmp(&day.phase()) {
        std::cmp::Ordering::Less => (glyph::DONE, name, Meaning::Base),
        std::cmp::Ordering::Equal => (glyph::CURRENT, name.to_uppercase(), Meaning::Title),
        std::cmp::Ordering::Greater => (glyph::OPEN, name, Meaning::Muted),
    };
    pen.put(area, 0, y, sign, meaning);
    pen.put(area, 2, y, &name, meaning);
    // The time stands there where there is room, and only of the day itself.
    let began = day.began(phase).map(|start| start.at);
    let began =
        began.filter(|at| at.local(day.offset()).is_some_and(|local| local.date_naive() == day.opened.date));
    if let Some(at) = began {
        let clock = date::clock(at, day.offset());
        if 2 + columns(&name) + 1 + columns(&clock) <= area.width {
            pen.put_right(area, y, &clock, Meaning::Muted);
        }
    }
}
