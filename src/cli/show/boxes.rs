//! Boxes with their seals, who held them, and what was found in them; devices, ballots set aside, gates.

use serde_json::Value;

use super::Lines;
use crate::domain::Day;
use crate::domain::day::{Aside, BallotBox, Opening};
use crate::exchange::account::BoxesFile;
use crate::text::{Messages, Text, names};

/// Says each box in the order in which they were sealed, then devices, ballots set aside and gates passed.
pub fn boxes(day: &Day, messages: &Messages) -> String {
    let mut lines = Lines::new(day, messages);
    if day.boxes.is_empty() {
        lines.say(&Text::new("show-no-boxes"));
    }
    for known in &day.boxes {
        lines.gap();
        one(&mut lines, known);
    }
    for device in &day.custody.devices {
        lines.gap();
        let kind = Text::new(names::device(device.stated.kind));
        lines.say(&Text::new("show-device").with("label", &device.stated.label).with("kind", kind));
        lines.events(device.at);
        lines.custody(device.at);
    }
    for said in &day.custody.aside {
        lines.gap();
        aside(&mut lines, said);
    }
    for pass in &day.custody.gates {
        lines.gap();
        let text = Text::new("show-gate").with("gate", Text::new(names::gate(pass.stated.gate)));
        let text = text.with("time", lines.time(pass.when)).with("who", lines.two(pass.by));
        lines.say(&text.with("reason", &pass.stated.reason));
        if let Some(of) = pass.stated.of {
            lines.say(&Text::new("show-gate-of").with("text", lines.thing(of)));
        }
    }
    lines.text
}

/// The boxes as JSON, with a schema; what was found is null while an entry is open that it would anchor.
pub fn boxes_json(day: &Day) -> Value {
    serde_json::to_value(BoxesFile::of(day)).unwrap_or_default()
}

fn one(lines: &mut Lines<'_>, known: &BallotBox) {
    let contests: Vec<String> = known.contests.iter().map(|id| lines.contest(id)).collect();
    let kind = Text::new(names::box_kind(known.kind));
    let text = Text::new("show-box").with("label", &known.label).with("kind", kind);
    lines.say(&text.with("contests", contests.join(", ")));
    let text = Text::new("show-box-sealed").with("time", lines.time(known.sealed));
    lines.say(&text.with("seals", lines.seals(&known.seals)));
    restated(lines, &known.seals_before);
    if let Some(placed) = &known.placed {
        lines.say(&Text::new("show-place").with("text", &placed.place));
        let key = if placed.control_sheet { "show-control-sheet" } else { "show-control-sheet-none" };
        lines.say(&Text::new(key));
    }
    seal_log(lines, known);
    lines.custody(known.at);
    lines.events(known.at);
    match &known.opening {
        Some(opening) => opened(lines, known, opening),
        None => lines.say(&Text::new("show-box-closed")),
    }
}

/// Each reading of its seals, and each change of them.
fn seal_log(lines: &mut Lines<'_>, known: &BallotBox) {
    for check in &known.checks {
        let key = if check.stated.opening { "show-seal-check-opening" } else { "show-seal-check" };
        let text = Text::new(key).with("time", lines.time(check.when)).with("who", lines.two(check.by));
        lines.say(&text.with("seals", lines.seals(&check.stated.seals)));
        lines.say(&Text::new(if check.matches() { "show-seals-match" } else { "show-seals-differ" }));
    }
    for change in &known.changes {
        let text = Text::new("show-seal-change").with("time", lines.time(change.when));
        let text = text.with("who", lines.two(change.by)).with("broken", lines.seals(&change.stated.broken));
        let text = text.with("applied", lines.seals(&change.stated.applied));
        lines.say(&text.with("reason", &change.stated.reason));
    }
}

fn opened(lines: &mut Lines<'_>, known: &BallotBox, opening: &Opening) {
    let text = Text::new("show-box-opened").with("time", lines.time(opening.when));
    lines.say(&text.with("seals", lines.seals(&opening.seals)));
    let matching = known.seals_match().unwrap_or(false);
    lines.say(&Text::new(if matching { "show-seals-match" } else { "show-seals-differ" }));
    restated(lines, &opening.seals_before);
    for (contest, (when, body)) in &known.ruled {
        let text = Text::new("show-box-ruling").with("contest", lines.contest(contest));
        let text = text.with("time", lines.time(*when)).with("reason", &body.reason);
        lines.say(&text.with("ruling", Text::new(names::box_ruling(body.ruling))));
    }
    if lines.day.hides_found(known.contests.iter().map(String::as_str)) {
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

fn restated(lines: &mut Lines<'_>, before: &[(Vec<String>, String)]) {
    for (seals, reason) in before {
        let text = Text::new("show-seals-before").with("seals", lines.seals(seals)).with("reason", reason);
        lines.say(&text);
    }
}

fn aside(lines: &mut Lines<'_>, aside: &Aside) {
    let stated = &aside.stated;
    let whose = match stated.contest.as_str() {
        "" => lines.key("paper-no-form"),
        contest => lines.contest(contest),
    };
    let text = Text::new("show-set-aside").with("time", lines.time(aside.when));
    let text = text.with("box", lines.thing(stated.of)).with("whose", whose);
    lines.say(&text.with("envelope", &stated.envelope));
    if !stated.note.is_empty() {
        lines.say(&Text::new("show-note").with("text", &stated.note));
    }
    if lines.day.hides_aside(aside) {
        lines.say(&Text::new("show-box-hidden"));
        return;
    }
    lines.say(&Text::new("show-set-aside-count").with("count", stated.count));
    if let Some((_, count)) = aside.opened {
        lines.say(&Text::new("show-set-aside-brought").with("count", count));
    }
}
