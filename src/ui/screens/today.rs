//! The day at a glance: what is next, whether it balances, how the hours went.

use ratatui::layout::Rect;

use super::{balance, list};
use crate::app::Model;
use crate::app::list::{ListKind, Opens, State, items, phase_name};
use crate::app::screens::today::{Next, next_text, what_is_next};
use crate::domain::{ClockTime, Day, Phase, copies, decide};
use crate::text::{Text, date};
use crate::ui::glyph;
use crate::ui::pen::{Pen, below, bottom, indent};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{bars, columns, wrap};

/// Columns of the word at the left of each part.
const WORD: u16 = 9;

/// Rows of the hourly chart.
const CHART: u16 = 4;

/// Draws the day at a glance.
pub fn draw(pen: &mut Pen<'_>, area: Rect, model: &Model, day: &Day) {
    let notes = notes(pen, day, area.width);
    let foot = notes.len().try_into().unwrap_or(u16::MAX);
    for ((text, meaning), y) in notes.iter().zip(0..) {
        pen.put(bottom(area, foot), 0, y, text, *meaning);
    }
    let area = Rect { height: area.height.saturating_sub(foot), ..area };
    let area = below(next(pen, area, model, day), 1);
    let area = suspended(pen, area, day);
    match day.phase() {
        Phase::Voting | Phase::Closing => {
            let area = below(balance::sums(pen, area, day), 1);
            chart(pen, area, day);
        }
        phase => steps(pen, area, model, phase),
    }
}

/// What is next, and what it takes: the number to be said, or what the step is.
fn next(pen: &mut Pen<'_>, area: Rect, model: &Model, day: &Day) -> Rect {
    let word = pen.key("ui-next");
    pen.put(area, 0, 0, &word, Meaning::Title);
    let part = indent(area, columns(&word).max(WORD - 2) + 2);
    let next = what_is_next(model, day);
    let text = pen.say(&next_text(&next));
    let rest = pen.write(part, &text, Meaning::Warning);
    let more = match &next {
        Next::Turnout(due) => {
            let voters = day.voting.voters_until(*due);
            Some(pen.say(&Text::new("ui-say").with("number", voters).with("words", pen.words(voters))))
        }
        Next::Step(item) => item.about.as_ref().map(|about| pen.say(about)),
        _ => None,
    };
    let mut rest = rest;
    for line in wrap(&more.unwrap_or_default(), part.width).iter().take(3) {
        rest = pen.write(rest, line, Meaning::Base);
    }
    if let Some(later) = later(model, day, &next) {
        let later = pen.say(&later);
        rest = pen.write(rest, &later, Meaning::Muted);
    }
    Rect { x: area.x, width: area.width, ..rest }
}

/// The next time at which turnout is told, while it is not yet due.
fn later(model: &Model, day: &Day, next: &Next) -> Option<Text> {
    if day.phase() != Phase::Voting || matches!(next, Next::Turnout(_)) {
        return None;
    }
    let clock = model.now.clock(day.offset())?;
    let due = day.profile().turnout_due.iter().copied().find(|due| *due > clock)?;
    let minutes = minutes(due).saturating_sub(minutes(clock));
    let time = Text::new("ui-later-turnout").with("due", due.to_string());
    Some(time.with("in", Text::new("in-minutes").with("count", minutes)))
}

fn minutes(time: ClockTime) -> u16 {
    u16::from(time.hour()) * 60 + u16::from(time.minute())
}

fn suspended(pen: &mut Pen<'_>, area: Rect, day: &Day) -> Rect {
    let Some(suspension) = day.voting.suspended() else { return area };
    let text = Text::new("ui-suspended")
        .with("time", date::clock(suspension.from, day.offset()))
        .with("reason", &suspension.reason);
    let text = format!("{} {}", glyph::WARNING, pen.say(&text));
    below(pen.write(area, &text, Meaning::Wrong), 1)
}

fn chart(pen: &mut Pen<'_>, area: Rect, day: &Day) {
    let hours = day.voting.hours();
    let bars_of: Vec<(String, u32)> =
        hours.iter().map(|(hour, sums)| (format!("{hour:02}"), sums.receipts)).collect();
    let rows = Rect { height: area.height.min(CHART.max(area.height / 2)), ..area };
    bars(pen.buffer, rows, &bars_of, pen.theme.style(Meaning::Base));
}

/// The steps of the phase, for the phases in which steps are what there is to see.
fn steps(pen: &mut Pen<'_>, area: Rect, model: &Model, phase: Phase) {
    let mut items = items(model, &ListKind::Steps(phase));
    // The signing key is offered in the list; no day waits for it.
    items.retain(|item| !matches!(item.opens, Opens::List(ListKind::Key)));
    let done = items.iter().filter(|item| item.state == State::Done).count();
    if items.is_empty() {
        return;
    }
    let title = Text::new("ui-steps-done")
        .with("phase", phase_name(phase))
        .with("done", done)
        .with("all", items.len());
    let title = pen.say(&title);
    let area = pen.write(area, &title, Meaning::Title);
    list::rows(pen, area, &items, None);
}

fn notes(pen: &Pen<'_>, day: &Day, width: u16) -> Vec<(String, Meaning)> {
    let mut notes: Vec<(String, Meaning)> = Vec::new();
    if day.phase() > Phase::Preparation && decide::is_internal_aid(day) {
        notes.push((pen.key("ui-internal-aid"), Meaning::Muted));
    }
    if day.unknown_facts > 0 {
        let text = Text::new("ui-unknown-facts").with("count", day.unknown_facts);
        notes.push((format!("{} {}", glyph::WARNING, pen.say(&text)), Meaning::Warning));
    }
    if day.phase() >= Phase::Protocol {
        for spec in &day.profile().contests {
            let without = copies::without(day, &spec.id).len();
            if without > 0 {
                let text = Text::new("ui-without-copy").with("count", without).with("contest", &spec.title);
                notes.push((format!("{} {}", glyph::WARNING, pen.say(&text)), Meaning::Warning));
            }
        }
    }
    let lines =
        |(text, meaning): (String, Meaning)| wrap(&text, width).into_iter().map(move |line| (line, meaning));
    notes.into_iter().flat_map(lines).collect()
}
