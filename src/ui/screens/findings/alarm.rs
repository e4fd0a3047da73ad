//! A surplus: the one finding that fills the body, with what is to be done now and in which order.

use ratatui::layout::Rect;

use super::{Look, severity};
use crate::app::Model;
use crate::app::list::{ListKind, items};
use crate::app::screens::FindingsScreen;
use crate::app::screens::findings::COMMANDS;
use crate::domain::{Day, Finding};
use crate::text::{Text, grouped};
use crate::ui::keyline::key_name;
use crate::ui::pen::{Pen, below, bottom, count, top};
use crate::ui::screens::list::rows;
use crate::ui::theme::Meaning;
use crate::ui::widgets::wrap;

/// Draws the alarm over the whole body; the actions are always whole in sight.
pub fn draw(
    pen: &mut Pen<'_>,
    area: Rect,
    model: &Model,
    day: &Day,
    screen: &FindingsScreen,
    finding: &Finding,
) {
    let area = head(pen, area, finding);
    let true_number = pen.key("ui-true-number");
    let foot = count(wrap(&true_number, area.width).len());
    pen.paragraph(bottom(area, foot), &true_number, Meaning::Muted);
    let area = Rect { height: area.height.saturating_sub(foot), ..area };
    let steps = items(model, &ListKind::Surplus(screen.contest.clone()));
    let others = screen.findings(day).len().saturating_sub(1);
    let below_text = count(steps.len()) + 1 + u16::from(others > 0);
    let mut area = text(pen, area, day, screen, finding, area.height.saturating_sub(below_text));
    let surplus = COMMANDS.iter().find(|command| command.id == "surplus");
    let key = surplus.and_then(|command| command.keys.first()).map(|key| key_name(pen, *key));
    let now = pen.say(&Text::new("ui-surplus-now").with("key", key.unwrap_or_default()));
    area = pen.write(area, &now, Meaning::Title);
    let used = rows(pen, top(area, count(steps.len())), &steps, None);
    if others > 0 {
        let more = pen.say(&Text::new("ui-more-findings").with("count", others));
        pen.put(below(area, used), 0, 0, &more, Meaning::Muted);
    }
}

/// `!!! SURPLUS: 3 more found than issued !!!`, the whole row.
pub(in crate::ui::screens) fn head(pen: &mut Pen<'_>, area: Rect, finding: &Finding) -> Rect {
    let (_, sign, meaning) = severity(finding.severity);
    let more = finding.left.saturating_sub(finding.right).unsigned_abs();
    let text = pen.say(&Text::new("ui-surplus").with("count", more));
    let row = top(area, 1);
    pen.blank(row, meaning);
    pen.put(row, 1, 0, &format!("{sign} {text} {sign}"), meaning);
    below(area, 1)
}

/// What the finding says; what to do is left out where only the actions, which say it too, have room.
fn text(
    pen: &mut Pen<'_>,
    area: Rect,
    day: &Day,
    screen: &FindingsScreen,
    finding: &Finding,
    room: u16,
) -> Rect {
    let Some(rule) = screen.rule(day, finding) else { return area };
    let remedy = (pen.read(&rule.remedy), Meaning::Base);
    let mut parts = vec![
        (pen.read(&rule.say), Meaning::Title),
        (finding.shown.clone(), Meaning::Base),
        (Look::Numbers.said(pen, area.width, day, &screen.contest, finding), Meaning::Base),
        (crate::ui::norm::of(&rule.law), Meaning::Muted),
    ];
    parts.extend(boxes(pen, day, &screen.contest).map(|boxes| (boxes, Meaning::Base)));
    let height = |part: &(String, Meaning)| count(wrap(&part.0, area.width).len());
    let needed: u16 = parts.iter().map(height).sum();
    if needed + height(&remedy) <= room {
        parts.insert(3, remedy);
    }
    let left = room.saturating_sub(parts.iter().map(height).sum());
    let area = parts.iter().fold(area, |area, (text, meaning)| pen.write(area, text, *meaning));
    below(area, left.min(1))
}

/// What was found in which box.
fn boxes(pen: &Pen<'_>, day: &Day, contest: &str) -> Option<String> {
    let found = day.boxes.iter().filter_map(|known| {
        let found = known.opening.as_ref()?.found.get(contest)?;
        Some(format!("{}: {}", known.label, grouped(*found)))
    });
    let found: Vec<String> = found.collect();
    (!found.is_empty()).then(|| pen.say(&Text::new("ui-boxes-found").with("boxes", found.join("; "))))
}
