//! What stands on every screen: title line, rules, notice, status line, key line.

use ratatui::layout::Rect;

use super::pen::{Pen, below, bottom, count, indent, left, top};
use super::theme::Meaning;
use super::widgets::{clip, columns, wrap};
use super::{SMALLEST, dialogs, glyph, keyline, rail, screens};
use crate::app::Model;
use crate::app::list::registers::complaints;
use crate::app::list::{ListKind, phase_name};
use crate::app::model::{Notice, Screen};
use crate::domain::{Day, Moment, Offset};
use crate::text::{Text, date};

/// Rows below the body: rule, notice, status, keys.
const FOOT: u16 = 4;

/// Rows above the body: title, rule.
const HEAD: u16 = 2;

/// The widest body: a sentence or a row of figures wider than this is hard to follow.
const WIDEST: u16 = 96;

/// The most rows that a notice takes; the body ends above it.
const NOTICE: u16 = 4;

/// Draws the whole screen.
pub fn draw(pen: &mut Pen<'_>, model: &Model) {
    let area = pen.buffer.area;
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return too_small(pen, area);
    }
    title(pen, top(area, 1), model);
    pen.rule(below(area, 1));
    let foot = bottom(area, FOOT);
    // A long notice takes its rows from the body, so that it covers no half of anything.
    let more = model.notice.as_ref().map_or(0, |notice| notice_rows(&notice_lines(pen, area, notice)) - 1);
    let body = Rect { height: area.height.saturating_sub(HEAD + FOOT + more), ..below(area, HEAD) };
    let body = beside_rail(pen, body, model);
    screens::draw(pen, body, model);
    pen.rule(foot);
    let rule = notice(pen, area, model.notice.as_ref()).unwrap_or(foot);
    due(pen, rule, model);
    status(pen, below(foot, 2), model);
    if model.dialog.is_none() {
        keyline::draw(pen, below(foot, 3), model);
    } else {
        dialogs::draw(pen, Rect { height: area.height.saturating_sub(1), ..area }, model);
    }
}

/// Nothing is lost in a small window: it only has to be made larger again.
pub(super) fn too_small(pen: &mut Pen<'_>, area: Rect) {
    let text = Text::new("ui-too-small").with("width", SMALLEST.0).with("height", SMALLEST.1);
    let said = pen.say(&text);
    pen.paragraph(area, &said, Meaning::Base);
}

fn beside_rail(pen: &mut Pen<'_>, body: Rect, model: &Model) -> Rect {
    let margin = |area: Rect| Rect { width: area.width.saturating_sub(2).min(WIDEST), ..indent(area, 1) };
    let with_rail = match model.screen() {
        Some(Screen::Today(_)) => true,
        Some(Screen::List(list)) => matches!(list.kind, ListKind::Steps(_)),
        _ => false,
    };
    match model.day() {
        Some(day) if with_rail => {
            rail::draw(pen, left(body, rail::WIDTH), day);
            margin(indent(body, rail::WIDTH))
        }
        _ => margin(body),
    }
}

/// Precinct, date and contests left, the phase and what is being done in the middle, the clock right.
fn title(pen: &mut Pen<'_>, row: Rect, model: &Model) {
    let meaning = if model.is_practice() { Meaning::Practice } else { Meaning::Title };
    pen.blank(row, meaning);
    let inner = Rect { width: row.width.saturating_sub(2), ..indent(row, 1) };
    let offset = model.day().map_or(model.offers.offset, Day::offset);
    let clock = date::clock(model.now, offset);
    pen.put_right(inner, 0, &clock, meaning);
    let doing = doing(pen, model);
    // Two blanks before the clock, two before what is being done.
    let room = inner.width.saturating_sub(columns(&clock) + 2);
    pen.put_right(left(inner, room), 0, &doing, meaning);
    let room = room.saturating_sub(columns(&doing) + 2);
    pen.put(inner, 0, 0, &clip(&place(pen, model), room), meaning);
}

fn place(pen: &Pen<'_>, model: &Model) -> String {
    let Some(day) = model.day() else { return pen.key("ui-program") };
    let mut parts = Vec::new();
    if day.opened.practice {
        parts.push(pen.key("practice-mark"));
    }
    parts.push(day.opened.precinct.clone());
    if let Some(contest) = model.screen().and_then(screens::contest_of) {
        parts.extend(screens::contest_name(pen, day, contest));
    } else {
        parts.push(day.opened.date.format("%d.%m.%Y").to_string());
        let titles = day.profile().contests.iter().map(|contest| pen.read(&contest.title));
        parts.push(titles.collect::<Vec<_>>().join(" + "));
    }
    parts.join(" • ")
}

fn doing(pen: &Pen<'_>, model: &Model) -> String {
    let phase = model.day().map(|day| pen.say(&phase_name(day.phase())).to_uppercase());
    let what = model.screen().and_then(screens::doing).map(|text| pen.say(&text));
    phase.into_iter().chain(what).collect::<Vec<_>>().join(" • ")
}

fn notice_lines(pen: &Pen<'_>, area: Rect, notice: &Notice) -> Vec<String> {
    wrap(&pen.say(&notice.text), area.width.saturating_sub(4))
}

fn notice_rows(lines: &[String]) -> u16 {
    count(lines.len()).clamp(1, NOTICE)
}

/// A notice that needs more than its row grows upward, so that it is read whole.
fn notice(pen: &mut Pen<'_>, area: Rect, notice: Option<&Notice>) -> Option<Rect> {
    let notice = notice?;
    let (sign, meaning) =
        if notice.warns { (glyph::WARNING, Meaning::Warning) } else { (glyph::DONE, Meaning::Good) };
    let lines = notice_lines(pen, area, notice);
    let rows = notice_rows(&lines);
    let space = Rect { height: rows + 1, ..bottom(area, FOOT - 1 + rows) };
    pen.blank(space, Meaning::Base);
    pen.rule(space);
    pen.put(space, 1, 1, sign, meaning);
    for (line, y) in lines.iter().zip(1..=rows) {
        pen.put(space, 3, y, line, meaning);
    }
    Some(space)
}

/// The complaint that presses most stands in the rule below the body of every screen, counted down.
fn due(pen: &mut Pen<'_>, rule: Rect, model: &Model) {
    let pressing = model.day().and_then(|day| complaints::most_pressing(day, model.now));
    let Some((text, late)) = pressing else { return };
    let meaning = if late { Meaning::Wrong } else { Meaning::Warning };
    let said = format!("{} {}", glyph::WARNING, pen.say(&text));
    let said = clip(&said, rule.width.saturating_sub(6));
    let from = rule.width.saturating_sub(columns(&said) + 3);
    let place = left(indent(top(rule, 1), from.saturating_sub(1)), columns(&said) + 2);
    pen.blank(place, Meaning::Base);
    pen.put(place, 1, 0, &said, meaning);
}

fn status(pen: &mut Pen<'_>, row: Rect, model: &Model) {
    let practice = model.is_practice();
    let meaning = |wanted| if practice { Meaning::Practice } else { wanted };
    pen.blank(top(row, 1), meaning(Meaning::Base));
    let row = Rect { width: row.width.saturating_sub(2), ..indent(top(row, 1), 1) };
    let language = model.language.code();
    pen.put_right(row, 0, language, meaning(Meaning::Muted));
    let (saved, wanted) = saved(pen, model);
    let mut used = pen.put(row, 0, 0, &saved, meaning(wanted));
    if model.sending {
        let from = if used == 0 { 0 } else { used + 2 };
        used = from + pen.put(indent(row, from), 0, 0, &pen.key("ui-sending"), meaning(Meaning::Muted));
    }
    let room = row.width.saturating_sub(used + 2 + columns(language) + 2);
    let who = Rect { x: row.x + used + 2, width: room, ..row };
    let keyboard = at_keyboard(pen, model);
    pen.put_right(who, 0, &keyboard, meaning(Meaning::Base));
}

/// What is typed and not recorded is never shown as saved.
fn saved(pen: &Pen<'_>, model: &Model) -> (String, Meaning) {
    let Some(book) = &model.book else { return (String::new(), Meaning::Muted) };
    if model.screen().is_some_and(screens::has_unsaved) {
        return (format!("{} {}", glyph::WARNING, pen.key("not-saved")), Meaning::Warning);
    }
    let at = |moment: Moment, offset: Offset| {
        pen.say(&Text::new("saved-at").with("time", date::clock_to_the_second(moment, offset)))
    };
    match book.saved {
        Some(moment) => (at(moment, book.day.offset()), Meaning::Good),
        None => (String::new(), Meaning::Muted),
    }
}

fn at_keyboard(pen: &Pen<'_>, model: &Model) -> String {
    let Some(day) = model.day() else { return String::new() };
    let who = model.at_keyboard.and_then(|who| day.commission.get(who));
    pen.say(&match who {
        Some(member) => Text::new("ui-at-keyboard")
            .with("function", crate::app::form::function(member.function))
            .with("name", &member.name),
        None => Text::new("ui-nobody-at-keyboard"),
    })
}
