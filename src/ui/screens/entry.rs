//! A blind entry: line after line from the paper. Nothing of any other entry is ever here.

mod check;

use ratatui::layout::Rect;

use crate::app::screens::EntryScreen;
use crate::app::screens::entry::Step;
use crate::domain::Day;
use crate::domain::fact::Pass;
use crate::text::{Text, grouped};
use crate::ui::glyph;
use crate::ui::pen::{Pen, below, count, indent, left, top};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{clip, columns, offset};

/// Columns of the mark and the line's number.
const NUMBER: u16 = 6;

/// Columns of the figure.
const FIGURE: u16 = 12;

/// Columns at the right edge for the arrows.
const EDGE: u16 = 3;

/// Rows below the lines: a rule and the figure in words.
const FOOT: u16 = 3;

/// Draws an entry.
pub fn draw(pen: &mut Pen<'_>, area: Rect, day: &Day, entry: &EntryScreen) {
    let key = match (entry.pass, entry.round) {
        (Pass::First, 1) => "ui-entry-first",
        (Pass::First, _) => "ui-entry-again",
        (Pass::Second, _) => "ui-entry-second",
    };
    let text = pen.say(&Text::new(key).with("round", entry.round).with("lines", entry.lines.len()));
    let area = pen.write(area, &text, Meaning::Muted);
    if entry.step == Step::Checking {
        return check::draw(pen, below(area, 1), day, entry);
    }
    let height = area.height.saturating_sub(FOOT).min(count(entry.lines.len()));
    lines(pen, top(area, height), entry);
    let foot = below(area, height);
    pen.rule(foot);
    let foot = below(foot, 1);
    if let Step::GoTo(number) = &entry.step {
        let ask = pen.key("ui-go-to-line");
        let used = pen.put(foot, 0, 0, &ask, Meaning::Title) + 1;
        let field = left(indent(top(foot, 1), used), 6);
        pen.blank(field, Meaning::Focus);
        let typed = pen.put(field, 1, 0, number, Meaning::Focus);
        pen.cursor_at(field, 1 + typed, 0);
    } else if let Some(value) = entry.lines.get(entry.focus).and_then(|(_, field)| field.value()) {
        let foot = indent(foot, NUMBER);
        for (line, y) in pen.spoken(value, foot.width).iter().zip(0..) {
            pen.put(foot, 0, y, line, Meaning::Title);
        }
    }
}

fn lines(pen: &mut Pen<'_>, area: Rect, entry: &EntryScreen) {
    let first = offset(entry.lines.len(), area.height, Some(entry.focus));
    let label = area.width.saturating_sub(NUMBER + FIGURE + EDGE);
    for ((index, (row, field)), y) in entry.lines.iter().enumerate().skip(first).zip(0..area.height) {
        let line = top(below(area, y), 1);
        let focused = index == entry.focus;
        let meaning = if focused { Meaning::Title } else { Meaning::Base };
        if focused {
            pen.put(line, 0, 0, glyph::SELECTED, meaning);
        }
        pen.put_right(left(line, NUMBER - 2), 0, &row.number, meaning);
        let name = clip(&pen.name(&row.name), label.saturating_sub(2));
        let used = pen.put(line, NUMBER, 0, &name, meaning);
        if row.may_be_blank && field.value().is_none() {
            let note = pen.key(if row.withdrawn { "ui-withdrawn" } else { "ui-optional" });
            if NUMBER + used + 2 + columns(&note) <= NUMBER + label {
                pen.put(line, NUMBER + used + 2, 0, &note, Meaning::Muted);
            }
        }
        let place = left(indent(line, NUMBER + label), FIGURE);
        let figure = field.value().map(grouped).unwrap_or_default();
        if focused {
            pen.blank(place, Meaning::Focus);
            let inner = Rect { width: FIGURE - 1, ..place };
            pen.put_right(inner, 0, &figure, Meaning::Focus);
            pen.cursor_at(place, FIGURE - 1, 0);
        } else {
            pen.put_right(Rect { width: FIGURE - 1, ..place }, 0, &figure, meaning);
        }
    }
    let edge = area.width.saturating_sub(1);
    if first > 0 {
        pen.put(area, edge, 0, "↑", Meaning::Title);
    }
    if entry.lines.len().saturating_sub(first) > usize::from(area.height) {
        pen.put(area, edge, area.height.saturating_sub(1), "↓", Meaning::Title);
    }
}
