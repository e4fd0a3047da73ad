//! The enlarged form of a contest: every line with its figure once both entries agree, the line being read aloud large.

use ratatui::layout::Rect;

use super::digits;
use crate::app::wall::{Line, Wall, lines};
use crate::domain::Day;
use crate::domain::count::Stage;
use crate::domain::fact::Pass;
use crate::domain::protocol::Standing;
use crate::text::{Text, check_words, grouped, names};
use crate::ui::big;
use crate::ui::glyph;
use crate::ui::pen::{Pen, below, bottom, count, indent, left, top};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{clip, columns, offset, wrap};

/// Columns of the mark and of the line's number.
const NUMBER: u16 = 6;

/// Columns of the figure.
const FIGURE: u16 = 10;

/// The widest column of lines: a figure farther from its name is hard to follow.
const WIDEST: u16 = 96;

/// Blank columns between two columns of lines.
const GAP: u16 = 3;

/// Rows of lines at the least, whatever stands large above them.
const LEAST: u16 = 8;

/// Draws a contest's form.
pub fn draw(pen: &mut Pen<'_>, area: Rect, wall: &Wall, contest: &str) {
    let day = &wall.day;
    let area = title(pen, area, day, contest);
    let area = state(pen, area, day, contest);
    let area = fingerprint(pen, area, day, contest);
    let lines = lines(day, contest);
    let focus = wall.large(contest);
    let area = match focus.and_then(|at| lines.get(at)) {
        Some(line) => large(pen, area, line),
        None => area,
    };
    table(pen, below(area, 1), &lines, focus);
}

/// The contest and the colour word of its ballots.
fn title(pen: &mut Pen<'_>, area: Rect, day: &Day, contest: &str) -> Rect {
    let spec = day.opened.rulebook.contest(contest);
    let said = spec.map(|spec| format!("{} • {}", pen.read(&spec.title), pen.read(&spec.colour)));
    let said = clip(&said.unwrap_or_default(), area.width);
    pen.write_row(area, &said, Meaning::Title)
}

/// What the form waits for, or what its protocol is.
fn state(pen: &mut Pen<'_>, area: Rect, day: &Day, contest: &str) -> Rect {
    let protocol = day.contest(contest).and_then(|state| state.protocol());
    let (text, meaning) = match (day.stage(contest), protocol, day.standing(contest)) {
        (Stage::Entry { round: 1, pass: Pass::First, .. }, ..) => (Text::new("wall-counted"), Meaning::Base),
        (Stage::Entry { round: 1, pass: Pass::Second, .. }, ..) => (Text::new("wall-second"), Meaning::Base),
        (Stage::Entry { cells, .. }, ..) => {
            (Text::new("wall-again").with("lines", cells.len()), Meaning::Warning)
        }
        (Stage::Agreed, Some(protocol), Some(standing)) => {
            let key = if day.is_verified(contest) { "wall-protocol" } else { "wall-calculation" };
            let text = Text::new(key)
                .with("version", protocol.drafted.version)
                .with("standing", Text::new(names::standing(standing)));
            let meaning = match standing {
                Standing::Signed => Meaning::Good,
                Standing::Void | Standing::Superseded => Meaning::Warning,
                Standing::Draft | Standing::Heard => Meaning::Base,
            };
            (text, meaning)
        }
        (Stage::Agreed, ..) => (Text::new("wall-agreed"), Meaning::Good),
    };
    let said = pen.say(&text);
    pen.write(area, &said, meaning)
}

/// The fingerprint of the version that stands there, whole and in check words, for whoever compares it with the paper.
fn fingerprint(pen: &mut Pen<'_>, area: Rect, day: &Day, contest: &str) -> Rect {
    let standing = day.standing(contest);
    if !matches!(standing, Some(Standing::Draft | Standing::Heard | Standing::Signed)) {
        return area;
    }
    let Some(protocol) = day.contest(contest).and_then(|state| state.protocol()) else { return area };
    let print = &protocol.drafted.fingerprint;
    let words = check_words(print).join(" ");
    // Whoever writes it down needs no more than a row each.
    let mut foot = bottom(area, 2);
    for said in [print.as_str(), words.as_str()] {
        let said = clip(said, foot.width);
        foot = pen.write_row(foot, &said, Meaning::Muted);
    }
    Rect { height: area.height.saturating_sub(2), ..area }
}

/// A line with its figure large and in words.
fn large(pen: &mut Pen<'_>, area: Rect, line: &Line) -> Rect {
    let name =
        Text::new("ui-line-named").with("number", &line.row.number).with("line", pen.name(&line.row.name));
    let name = pen.say(&name);
    let area = below(area, u16::from(area.height > 2 * LEAST));
    for (said, y) in wrap(&name, area.width).iter().take(2).zip(0..) {
        pen.put(area, 0, y, said, Meaning::Title);
    }
    let area = below(area, count(wrap(&name, area.width).len().min(2)));
    let Some(figure) = line.figure.flatten() else {
        let blank = pen.key("ui-line-blank");
        return pen.write(below(area, 1), &blank, Meaning::Title);
    };
    let room = area.height.saturating_sub(LEAST).max(count(big::ROWS));
    let place = indent(top(area, room), 2);
    // Half of the width is left to the words.
    let (rows, used) = digits(pen, left(place, place.width / 2), figure);
    let beside = indent(place, used + 3);
    let words = pen.words(figure);
    let words = wrap(&words, beside.width);
    let first = rows.saturating_sub(count(words.len())) / 2;
    for (said, y) in words.iter().zip(first..rows) {
        pen.put(beside, 0, y, said, Meaning::Title);
    }
    below(area, rows)
}

/// All lines, in two columns where one has not the rows; where those are too few too, the ones around the large one.
fn table(pen: &mut Pen<'_>, area: Rect, lines: &[Line], focus: Option<usize>) {
    let rows = usize::from(area.height);
    if lines.len() <= rows {
        let area = left(area, WIDEST);
        let step = if lines.len() * 2 <= rows + 1 { 2 } else { 1 };
        return column(pen, area, lines, 0, focus, step);
    }
    let width = area.width.saturating_sub(GAP) / 2;
    let both = count(rows.saturating_mul(2));
    let from = offset(lines.len(), both, focus);
    let shown = lines.get(from..).unwrap_or_default();
    let half = shown.len().min(usize::from(both)).div_ceil(2);
    let (first, second) = shown.split_at_checked(half).unwrap_or((shown, &[]));
    column(pen, left(area, width), first, from, focus, 1);
    column(pen, left(indent(area, width + GAP), width), second, from + half, focus, 1);
}

fn column(pen: &mut Pen<'_>, area: Rect, lines: &[Line], from: usize, focus: Option<usize>, step: u16) {
    let label = area.width.saturating_sub(NUMBER + FIGURE);
    for (index, (line, row)) in lines.iter().zip(0_u16..).enumerate() {
        let y = row.saturating_mul(step);
        if y >= area.height {
            return;
        }
        let place = top(below(area, y), 1);
        let (sign, meaning) = match line {
            _ if focus == Some(from + index) => (glyph::SELECTED, Meaning::Title),
            Line { corrected: true, .. } => (glyph::WARNING, Meaning::Base),
            Line { heard: true, .. } => (glyph::DONE, Meaning::Base),
            _ => (glyph::OPEN, Meaning::Base),
        };
        pen.put(place, 0, 0, sign, meaning);
        pen.put_right(left(place, NUMBER - 1), 0, &line.row.number, meaning);
        let name = clip(&pen.name(&line.row.name), label);
        let used = NUMBER + pen.put(place, NUMBER, 0, &name, meaning);
        let figure = match line.figure {
            Some(Some(figure)) => grouped(figure),
            Some(None) => "–".to_owned(),
            None => continue,
        };
        pen.put_right(place, 0, &figure, Meaning::Title);
        // Dots lead the eye from a short name to its figure.
        let dots = place.width.saturating_sub(used + columns(&figure) + 2);
        pen.put(place, used + 1, 0, &".".repeat(dots.into()), Meaning::Muted);
    }
}
