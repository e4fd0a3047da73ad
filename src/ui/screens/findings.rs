//! Findings of a contest, all at once: a sentence, its numbers, where to look, what to do.

mod alarm;

pub(super) use alarm::head as surplus_head;

use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::screens::FindingsScreen;
use crate::domain::day::Row;
use crate::domain::{Day, Finding, Severity};
use crate::text::Text;
use crate::ui::glyph;
use crate::ui::pen::{Pen, below, indent, top};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{clip, wrap};

/// How the lines that are to be looked at are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    /// By number and name, where that takes no more than a few rows.
    Names,
    /// By number.
    Numbers,
}

/// The most rows of names.
const NAMES: usize = 3;

/// Draws the findings of a contest; an alarm that is selected fills the body.
pub fn draw(pen: &mut Pen<'_>, area: Rect, model: &Model, day: &Day, screen: &FindingsScreen) {
    let found = screen.findings(day);
    let waiting = day.findings(&screen.contest).unknown.len();
    if found.is_empty() {
        let key = if waiting == 0 { "ui-no-findings" } else { "ui-no-findings-yet" };
        let text = pen.say(&Text::new(key).with("count", waiting));
        pen.paragraph(area, &text, Meaning::Good);
        return;
    }
    if let Some(finding) = found.get(screen.selected).filter(|found| found.severity == Severity::Alarm) {
        return alarm::draw(pen, area, model, day, screen, finding);
    }
    let title = Text::new("ui-findings-count").with("count", found.len());
    let title = pen.say(&title);
    let mut area = below(pen.write(area, &title, Meaning::Title), 1);
    // The others are one row each, so that the selected one is always whole in sight.
    let first = screen.selected.saturating_sub(usize::from(area.height / 3));
    for (index, finding) in found.iter().enumerate().skip(first) {
        area = if index == screen.selected {
            selected(pen, area, day, screen, finding)
        } else {
            resting(pen, area, day, screen, finding)
        };
    }
}

/// The rows that a rule names, once each; a rule over the sum of votes names all options as `votes`.
pub fn lines_named(day: &Day, contest: &str, named: &[String]) -> Vec<Row> {
    let rows = day.rows(contest);
    let mut found: Vec<Row> = Vec::new();
    for id in named {
        for row in &rows {
            let is_it = if id == "votes" { row.counts.is_none() } else { row.cell.as_str() == id };
            if is_it && !found.contains(row) {
                found.push(row.clone());
            }
        }
    }
    found
}

/// The word and the sign of a severity, and how it looks.
fn severity(severity: Severity) -> (&'static str, &'static str, Meaning) {
    match severity {
        Severity::Alarm => ("ui-severity-alarm", "!!!", Meaning::Alarm),
        Severity::Error => ("ui-severity-error", "!", Meaning::Wrong),
        Severity::Warning => ("ui-severity-warning", glyph::WARNING, Meaning::Warning),
        Severity::Notice => ("ui-severity-notice", "•", Meaning::Base),
    }
}

/// `▲ warning • explained`.
fn head(pen: &Pen<'_>, day: &Day, screen: &FindingsScreen, finding: &Finding) -> String {
    let (word, sign, _) = severity(finding.severity);
    let mut head = format!("{sign} {}", pen.key(word));
    if day.is_explained(&screen.contest, finding) {
        head.push_str(" • ");
        head.push_str(&pen.key("ui-explained"));
    } else if day.holds_signature(&screen.contest, finding.severity) {
        head.push_str(" • ");
        head.push_str(&pen.key("ui-holds-signature"));
    }
    head
}

fn resting(pen: &mut Pen<'_>, area: Rect, day: &Day, screen: &FindingsScreen, finding: &Finding) -> Rect {
    let (_, _, meaning) = severity(finding.severity);
    let head = head(pen, day, screen, finding);
    let used = pen.put(indent(area, 2), 0, 0, &head, meaning) + 4;
    let say = screen.rule(day, finding).map(|rule| pen.read(&rule.say)).unwrap_or_default();
    pen.put(area, used, 0, &clip(&say, area.width.saturating_sub(used)), Meaning::Base);
    below(area, 1)
}

fn selected(pen: &mut Pen<'_>, area: Rect, day: &Day, screen: &FindingsScreen, finding: &Finding) -> Rect {
    let (_, _, meaning) = severity(finding.severity);
    pen.put(area, 0, 0, glyph::SELECTED, Meaning::Title);
    let head = head(pen, day, screen, finding);
    let inner = indent(area, 2);
    pen.put(inner, 0, 0, &head, meaning);
    let rest = details(pen, below(inner, 1), day, screen, finding);
    let rest = explained(pen, rest, day, screen, finding);
    Rect { x: area.x, width: area.width, ..rest }
}

/// The sentence, the numbers, where to look, what to do, the source.
fn details(pen: &mut Pen<'_>, area: Rect, day: &Day, screen: &FindingsScreen, finding: &Finding) -> Rect {
    let Some(rule) = screen.rule(day, finding) else { return area };
    let (say, remedy) = (pen.read(&rule.say), pen.read(&rule.remedy));
    let area = pen.write(area, &say, Meaning::Title);
    let area = pen.write(area, &finding.shown, Meaning::Base);
    let named = Look::Names.said(pen, area.width, day, &screen.contest, finding);
    let area = pen.write(area, &named, Meaning::Base);
    let area = pen.write(area, &remedy, Meaning::Base);
    pen.write(area, &crate::ui::norm::of(&rule.law), Meaning::Muted)
}

impl Look {
    fn said(self, pen: &Pen<'_>, width: u16, day: &Day, contest: &str, finding: &Finding) -> String {
        let rows = lines_named(day, contest, &finding.look_at);
        let named = rows.iter().map(|row| format!("{} {}", row.number, pen.name(&row.name)));
        let named: Vec<String> = named.collect();
        let whole = pen.say(&Text::new("ui-look-at").with("lines", named.join("; ")));
        if self == Self::Names && wrap(&whole, width).len() <= NAMES {
            return whole;
        }
        let numbers: Vec<&str> = rows.iter().map(|row| row.number.as_str()).collect();
        pen.say(&Text::new("ui-look-at-lines").with("lines", numbers.join(", ")))
    }
}

fn explained(pen: &mut Pen<'_>, area: Rect, day: &Day, screen: &FindingsScreen, finding: &Finding) -> Rect {
    let state = day.contest(&screen.contest).and_then(|state| state.explained.get(&finding.rule));
    let Some(explained) = state.filter(|_| day.is_explained(&screen.contest, finding)) else { return area };
    let reasons = day.form(&screen.contest).map(|form| form.reasons.as_slice()).unwrap_or_default();
    let reason = reasons.iter().find(|known| known.id == explained.fact.reason);
    let reason = reason.map(|known| pen.read(&known.label)).unwrap_or_default();
    let text = Text::new("ui-explained-by").with("reason", reason).with("note", &explained.fact.note);
    let text = pen.say(&text);
    let used = pen.paragraph(top(area, 2), text.trim(), Meaning::Good);
    below(area, used)
}
