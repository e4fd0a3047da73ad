//! A card for an emergency: the step to be done now, large; the steps behind it; the materials and who holds each.

use ratatui::layout::Rect;

use crate::app::screens::CardScreen;
use crate::domain::day::Incident;
use crate::domain::fact::Ref;
use crate::domain::registers::Card;
use crate::domain::{Day, Localized};
use crate::text::Text;
use crate::ui::glyph;
use crate::ui::pen::{Pen, below, indent};
use crate::ui::theme::Meaning;

/// Draws a card; whose incident it is about depends on who reads it.
pub fn draw(pen: &mut Pen<'_>, area: Rect, day: &Day, reader: Option<Ref>, screen: &CardScreen) {
    let Some(card) = screen.card(day) else { return };
    let title = pen.read(&card.title).to_uppercase();
    let area = pen.write(area, &title, Meaning::Alarm);
    let progress = Text::new("ui-card-step")
        .with("step", screen.done.min(card.steps.len()))
        .with("all", card.steps.len());
    let progress = pen.say(&progress);
    let mut area = below(pen.write(area, &progress, Meaning::Muted), 1);
    for (index, step) in card.steps.iter().enumerate() {
        // Of the steps done the last one stays in sight.
        if index + 1 < screen.done {
            continue;
        }
        let said = pen.read(step);
        let (sign, meaning) = match index.cmp(&screen.done) {
            std::cmp::Ordering::Less => (glyph::DONE, Meaning::Good),
            std::cmp::Ordering::Equal => (glyph::CURRENT, Meaning::Title),
            std::cmp::Ordering::Greater => (glyph::OPEN, Meaning::Muted),
        };
        let now = index == screen.done;
        let blank = u16::from(now);
        area = below(area, blank);
        pen.put(area, 0, 0, sign, meaning);
        let said = if now { said.to_uppercase() } else { said };
        let rest = pen.write(indent(area, 2), &said, meaning);
        area = below(Rect { x: area.x, width: area.width, ..rest }, blank);
    }
    materials(pen, below(area, 1), card, screen.incident(day, reader));
}

fn materials(pen: &mut Pen<'_>, area: Rect, card: &Card, incident: Option<&Incident>) {
    if card.materials.is_empty() {
        return;
    }
    let title = pen.key("ui-card-materials");
    let area = pen.write(area, &title, Meaning::Title);
    let actions = incident.map(|incident| incident.actions.as_slice()).unwrap_or_default();
    let said = |material: &Localized| {
        let what = format!("{} / {}", material.ky, material.ru);
        let holder = actions.iter().rev().find(|(_, done, _)| *done == what);
        match holder {
            Some((_, _, holder)) => format!("{} {}: {holder}", glyph::DONE, pen.read(material)),
            None => pen.read(material),
        }
    };
    // All of them in a few rows: none may be below the edge while people leave the room.
    let all: Vec<String> = card.materials.iter().map(said).collect();
    pen.paragraph(area, &all.join(" • "), Meaning::Base);
}
