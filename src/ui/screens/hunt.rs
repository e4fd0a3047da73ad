//! What stands above the search for an error: the rule with its numbers, and in which voice it is looked for.

use ratatui::layout::Rect;

use super::findings::surplus_head;
use crate::domain::Day;
use crate::domain::hunt::{Voice, finding_of, rule_of};
use crate::ui::pen::{Pen, below};
use crate::ui::theme::Meaning;

/// Draws the head and returns what is left of the area.
pub fn head(pen: &mut Pen<'_>, area: Rect, day: &Day, contest: &str, rule: &str) -> Rect {
    let Some(rule) = rule_of(day, contest, rule) else { return area };
    let say = pen.read(&rule.say);
    let Some(finding) = finding_of(day, contest, &rule.id) else {
        let holds = pen.key("ui-hunt-holds");
        return below(pen.write(area, &holds, Meaning::Good), 1);
    };
    let (area, voice) = match Voice::of(rule) {
        Voice::Alarm => (surplus_head(pen, area, &finding), "ui-hunt-alarm"),
        Voice::Calm => (area, "ui-hunt-calm"),
        Voice::Plain => (area, "ui-hunt-plain"),
    };
    let area = pen.write(area, &say, Meaning::Title);
    let area = pen.write(area, &finding.shown, Meaning::Base);
    let voice = pen.key(voice);
    below(pen.write(area, &voice, Meaning::Muted), 1)
}
