//! Where the day is: phase, open steps, presence, and how far each contest has come.

use serde_json::{Value, json};

use super::{Lines, iso};
use crate::domain::count::Stage;
use crate::domain::decide::{is_internal_aid, open_gates};
use crate::domain::fact::Pass;
use crate::domain::{Day, papers};
use crate::text::{Messages, Text, date, names};

/// Says where the day is.
pub fn status(day: &Day, messages: &Messages) -> String {
    let mut lines = Lines::new(day, messages);
    let language = messages.language();
    let title = Text::new("show-title")
        .with("precinct", &day.opened.precinct)
        .with("date", date::date(day.opened.date, language))
        .with("election", &day.profile().title);
    lines.say(&title);
    if is_internal_aid(day) {
        lines.say(&Text::new("document-internal-aid"));
    }
    let phase = Text::new(names::phase(day.phase()));
    let since = day.began(day.phase()).map(|start| lines.time(start.at)).unwrap_or_default();
    lines.say(&Text::new("show-phase").with("phase", phase).with("since", since));
    if let Some(suspended) = day.voting.suspended() {
        let text = Text::new("show-suspended").with("since", lines.time(suspended.from));
        lines.say(&text.with("reason", &suspended.reason));
    }
    let present = day.commission.present().count();
    let quorum = Text::new(if day.commission.has_quorum() { "yes" } else { "no" });
    let text = Text::new("show-present").with("present", present).with("all", day.commission.members.len());
    lines.say(&text.with("quorum", quorum));
    lines.say(&Text::new("show-voters").with("count", day.voting.total().receipts));
    if let Some(last) = day.voting.turnout.last() {
        let text = Text::new("show-turnout").with("due", last.due.to_string()).with("count", last.voters);
        lines.say(&text);
    }
    gates(&mut lines);
    for contest in day.contest_ids() {
        lines.gap();
        contest_status(&mut lines, contest);
    }
    lines.gap();
    let stated = lines.time(papers::stated_at(day));
    lines.say(&Text::new("show-facts").with("count", day.journal.len()).with("time", stated));
    if day.unknown_facts > 0 {
        lines.say(&Text::new("show-unknown-facts").with("count", day.unknown_facts));
    }
    lines.text
}

fn gates(lines: &mut Lines<'_>) {
    let day = lines.day;
    let open = open_gates(day);
    if open.is_empty() {
        lines.say(&Text::new("show-no-gates"));
        return;
    }
    lines.say(&Text::new("show-gates").with("count", open.len()));
    for gate in open {
        let name = lines.messages.say(&names::left_open(day, day.phase().next(), &gate));
        lines.line(&format!("- {name}"));
    }
}

fn contest_status(lines: &mut Lines<'_>, contest: &str) {
    let day = lines.day;
    let title = lines.contest(contest);
    lines.line(&title);
    match day.stage(contest) {
        Stage::Entry { round, pass, cells } => {
            let key = if pass == Pass::First { "show-entry-first" } else { "show-entry-second" };
            lines.say(&Text::new(key).with("round", round).with("count", cells.len()));
        }
        Stage::Agreed => {
            lines.say(&Text::new("show-agreed"));
            let found = day.findings(contest);
            let unexplained =
                found.broken.iter().filter(|finding| !day.is_explained(contest, finding)).count();
            let text = Text::new("show-findings").with("count", found.broken.len());
            lines.say(&text.with("unexplained", unexplained).with("unknown", found.unknown.len()));
        }
    }
    let drafted = day.contest(contest).and_then(|state| state.protocol());
    if let (Some(protocol), Some(standing)) = (drafted, day.standing(contest)) {
        let text = Text::new("show-protocol")
            .with("version", protocol.drafted.version)
            .with("draft", protocol.drafted.draft)
            .with("standing", Text::new(names::standing(standing)));
        lines.say(&text);
    }
}

/// Where the day is, as JSON.
pub fn status_json(day: &Day) -> Value {
    let contests = day.contest_ids().map(|contest| contest_json(day, contest));
    let turnout = day
        .voting
        .turnout
        .iter()
        .map(|report| json!({ "due": report.due, "voters": report.voters, "at": iso(day, report.at) }));
    json!({
        "precinct": day.opened.precinct,
        "date": day.opened.date,
        "practice": day.opened.practice,
        "election": { "profile": day.profile().id, "title": day.profile().title },
        "internal_aid": is_internal_aid(day),
        "phase": day.phase(),
        "phase_since": day.began(day.phase()).map(|start| iso(day, start.at)),
        "suspended": day.voting.suspended().map(|suspended| {
            json!({ "since": iso(day, suspended.from), "reason": suspended.reason })
        }),
        "open_gates": open_gates(day),
        "members": day.commission.members.len(),
        "present": day.commission.present().count(),
        "quorum": day.commission.has_quorum(),
        "voters": day.voting.total().receipts,
        "turnout": turnout.collect::<Vec<_>>(),
        "contests": contests.collect::<Vec<_>>(),
        "facts": day.journal.len(),
        "unknown_facts": day.unknown_facts,
        "stated_at": iso(day, papers::stated_at(day)),
    })
}

fn contest_json(day: &Day, contest: &str) -> Value {
    let stage = day.stage(contest);
    let entry = match &stage {
        Stage::Entry { round, pass, cells } => json!({ "round": round, "pass": pass, "cells": cells }),
        Stage::Agreed => Value::Null,
    };
    // Before both entries agree a finding would tell something of the first one.
    let found = (stage == Stage::Agreed).then(|| day.findings(contest));
    let protocol = day.contest(contest).and_then(|state| state.protocol());
    json!({
        "contest": contest,
        "awaits_entry": entry,
        "findings": found,
        "protocol": protocol.map(|protocol| json!({
            "version": protocol.drafted.version,
            "draft": protocol.drafted.draft,
            "fingerprint": protocol.drafted.fingerprint,
            "standing": day.standing(contest).map(crate::exchange::protocol::Stands::from),
        })),
    })
}
