//! Boxes with their seals and what was found in them.

use serde_json::{Value, json};

use super::{Lines, iso};
use crate::domain::Day;
use crate::domain::day::BallotBox;
use crate::domain::fact::BoxKind;
use crate::text::{Messages, Text};

/// Says each box in the order in which they were sealed.
pub fn boxes(day: &Day, messages: &Messages) -> String {
    let mut lines = Lines::new(day, messages);
    if day.boxes.is_empty() {
        lines.say(&Text::new("show-no-boxes"));
    }
    for known in &day.boxes {
        lines.gap();
        one(&mut lines, known);
    }
    lines.text
}

fn one(lines: &mut Lines<'_>, known: &BallotBox) {
    let contests: Vec<String> = known.contests.iter().map(|id| lines.contest(id)).collect();
    let text =
        Text::new("show-box").with("label", &known.label).with("kind", Text::new(kind_key(known.kind)));
    lines.say(&text.with("contests", contests.join(", ")));
    let text = Text::new("show-box-sealed").with("time", lines.time(known.sealed));
    lines.say(&text.with("seals", known.seals.join(", ")));
    restated(lines, &known.seals_before);
    let Some(opening) = &known.opening else {
        lines.say(&Text::new("show-box-closed"));
        return;
    };
    let seals = if opening.seals.is_empty() { lines.key("show-no-seals") } else { opening.seals.join(", ") };
    let text = Text::new("show-box-opened").with("time", lines.time(opening.when)).with("seals", seals);
    lines.say(&text);
    let matching = known.seals_match().unwrap_or(false);
    lines.say(&Text::new(if matching { "show-seals-match" } else { "show-seals-differ" }));
    restated(lines, &opening.seals_before);
    if hidden(lines.day, known) {
        lines.say(&Text::new("show-box-hidden"));
        return;
    }
    for (contest, found) in &opening.found {
        let text = Text::new("show-box-found").with("contest", lines.contest(contest));
        lines.say(&text.with("count", *found));
    }
    for (before, reason) in &opening.before {
        let before: Vec<String> =
            before.iter().map(|(contest, found)| format!("{}: {found}", lines.contest(contest))).collect();
        let text = Text::new("show-box-before").with("before", before.join(", ")).with("reason", reason);
        lines.say(&text);
    }
}

fn hidden(day: &Day, known: &BallotBox) -> bool {
    day.hides_found(known.contests.iter().map(String::as_str))
}

fn restated(lines: &mut Lines<'_>, before: &[(Vec<String>, String)]) {
    for (seals, reason) in before {
        let text = Text::new("show-seals-before").with("seals", seals.join(", ")).with("reason", reason);
        lines.say(&text);
    }
}

/// The boxes as JSON; `found` and `before` are null while an entry is open that they would anchor.
pub fn boxes_json(day: &Day) -> Value {
    let seals_before = |before: &[(Vec<String>, String)]| {
        let all = before.iter().map(|(seals, reason)| json!({ "seals": seals, "reason": reason }));
        all.collect::<Vec<_>>()
    };
    let boxes = day.boxes.iter().map(|known| {
        let opening = known.opening.as_ref().map(|opening| {
            let shown = !hidden(day, known);
            let before = opening.before.iter();
            let before = before.map(|(found, reason)| json!({ "found": found, "reason": reason }));
            json!({
                "at": iso(day, opening.when),
                "seals": opening.seals,
                "seals_match": known.seals_match(),
                "seals_before": seals_before(&opening.seals_before),
                "found": shown.then_some(&opening.found),
                "before": shown.then(|| before.collect::<Vec<_>>()),
            })
        });
        json!({
            "box": known.at,
            "label": known.label,
            "kind": known.kind,
            "contests": known.contests,
            "seals": known.seals,
            "seals_before": seals_before(&known.seals_before),
            "sealed_at": iso(day, known.sealed),
            "opening": opening,
        })
    });
    json!({ "practice": day.opened.practice, "boxes": boxes.collect::<Vec<_>>() })
}

fn kind_key(kind: BoxKind) -> &'static str {
    match kind {
        BoxKind::Portable => "show-box-portable",
        BoxKind::Stationary => "show-box-stationary",
        BoxKind::Machine => "show-box-machine",
        BoxKind::Fallback => "show-box-fallback",
    }
}
