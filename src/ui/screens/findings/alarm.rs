//! A surplus: the one finding that fills the body, with what is to be done now and in which order.

use ratatui::layout::Rect;

use super::{details_of, severity};
use crate::app::Model;
use crate::app::list::{ListKind, items};
use crate::app::screens::FindingsScreen;
use crate::domain::{Day, Finding};
use crate::text::{Text, grouped};
use crate::ui::pen::{Pen, below, bottom, count, top};
use crate::ui::screens::list::rows;
use crate::ui::theme::Meaning;
use crate::ui::widgets::wrap;

/// Draws the alarm over the whole body.
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
    let area = details_of(pen, area, day, screen, finding);
    let area = boxes(pen, area, day, &screen.contest);
    let others = screen.findings(day).len().saturating_sub(1);
    let steps = items(model, &ListKind::Surplus(screen.contest.clone()));
    let now = pen.key("ui-surplus-now");
    let area = pen.write(area, &now, Meaning::Title);
    let room = area.height.saturating_sub(u16::from(others > 0));
    let used = rows(pen, top(area, room), &steps, None);
    if others > 0 {
        let more = pen.say(&Text::new("ui-more-findings").with("count", others));
        pen.put(below(area, used), 0, 0, &more, Meaning::Muted);
    }
}

/// `!!! SURPLUS: 3 more found than issued !!!`, the whole row.
fn head(pen: &mut Pen<'_>, area: Rect, finding: &Finding) -> Rect {
    let (_, sign, meaning) = severity(finding.severity);
    let more = finding.left.saturating_sub(finding.right).unsigned_abs();
    let text = pen.say(&Text::new("ui-surplus").with("count", more));
    let row = top(area, 1);
    pen.blank(row, meaning);
    pen.put(row, 1, 0, &format!("{sign} {text} {sign}"), meaning);
    below(area, 1)
}

/// What was found in which box.
fn boxes(pen: &mut Pen<'_>, area: Rect, day: &Day, contest: &str) -> Rect {
    let found = day.boxes.iter().filter_map(|known| {
        let found = known.opening.as_ref()?.found.get(contest)?;
        Some(format!("{} {}", known.label, grouped(*found)))
    });
    let found: Vec<String> = found.collect();
    if found.is_empty() {
        return area;
    }
    let text = pen.say(&Text::new("ui-boxes-found").with("boxes", found.join("; ")));
    pen.write(area, &text, Meaning::Base)
}
