//! A look at the sums before an entry is closed: what does not agree and where to look, never another value.

use ratatui::layout::Rect;

use crate::app::screens::EntryScreen;
use crate::domain::Day;
use crate::text::Text;
use crate::ui::glyph;
use crate::ui::keyline::key_name;
use crate::ui::pen::{Pen, below, indent};
use crate::ui::screens::findings::lines_named;
use crate::ui::theme::Meaning;

/// Draws what is still empty and what does not agree.
pub fn draw(pen: &mut Pen<'_>, area: Rect, day: &Day, entry: &EntryScreen) {
    let empty: Vec<&str> = entry
        .lines
        .iter()
        .filter(|(row, field)| field.value().is_none() && !row.may_be_blank)
        .map(|(row, _)| row.number.as_str())
        .collect();
    let mut area = area;
    if !empty.is_empty() {
        let text = Text::new("ui-check-empty").with("count", empty.len()).with("lines", empty.join(", "));
        let text = format!("{} {}", glyph::WARNING, pen.say(&text));
        area = below(pen.write(area, &text, Meaning::Warning), 1);
    }
    let found = day.findings_of(&entry.contest, entry.typed());
    if found.broken.is_empty() {
        let key = if found.unknown.is_empty() { "ui-check-agree" } else { "ui-check-none" };
        let text = pen.key(key);
        area = below(pen.write(area, &text, Meaning::Base), 1);
    } else {
        let text = pen.say(&Text::new("ui-check-broken").with("count", found.broken.len()));
        area = below(pen.write(area, &text, Meaning::Title), 1);
    }
    for finding in &found.broken {
        let rule =
            day.form(&entry.contest).and_then(|form| form.rules.iter().find(|rule| rule.id == finding.rule));
        let Some(rule) = rule else { continue };
        pen.put(area, 0, 0, glyph::WARNING, Meaning::Wrong);
        let say = pen.read(&rule.say);
        let inner = pen.write(indent(area, 2), &say, Meaning::Base);
        let lines = lines_named(day, &entry.contest, &finding.look_at);
        let lines: Vec<String> = lines.into_iter().map(|row| row.number).collect();
        let look = pen.say(&Text::new("ui-look-at-lines").with("lines", lines.join(", ")));
        let inner = pen.write(inner, &look, Meaning::Title);
        area = Rect { x: area.x, width: area.width, ..inner };
    }
    if !found.unknown.is_empty() {
        let text = pen.say(&Text::new("ui-check-unknown").with("count", found.unknown.len()));
        area = pen.write(area, &text, Meaning::Muted);
    }
    let close = entry.commands().first().and_then(|command| command.keys.first());
    let key = close.map(|key| key_name(pen, *key)).unwrap_or_default();
    let close = pen.say(&Text::new("ui-check-close").with("key", key));
    pen.paragraph(below(area, 1), &close, Meaning::Title);
}
