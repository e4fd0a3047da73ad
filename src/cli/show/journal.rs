//! The journal: one fact a line, in words; as the book holds it in JSON. Neither has private halves.

use serde_json::{Value, json};

use super::{Lines, iso};
use crate::domain::hourly::hides_machine;
use crate::domain::{Day, Phase};
use crate::store::{Row, hex};
use crate::text::Messages;

/// Says each row: its place, its time, who was at the keyboard, its kind and its body.
pub fn journal(day: &Day, rows: &[Row], messages: &Messages) -> String {
    let mut lines = Lines::new(day, messages);
    for row in rows {
        let mut parts = vec![row.at.to_string(), lines.time(row.recorded)];
        if let Some(happened) = row.happened {
            parts.push(format!("({} {})", lines.key("show-happened"), lines.time(happened)));
        }
        let who = [row.member, row.witness].into_iter().flatten().map(|who| lines.member(who));
        parts.push(who.collect::<Vec<_>>().join(", "));
        parts.push(lines.kind(&row.kind));
        // The first fact holds the whole rulebook, longer than any reader wants to hear.
        let hidden = row.body.len() > LONGEST || is_blind(day, row);
        parts.push(if hidden { "…".to_owned() } else { readable(&row.body) });
        parts.retain(|part| !part.is_empty());
        lines.line(&parts.join("  "));
    }
    lines.text
}

/// What a body says, each value after its name; one that is no JSON as it is.
fn readable(body: &str) -> String {
    let mut said = Vec::new();
    match serde_json::from_str(body) {
        Ok(body) => say(&mut said, "", &body),
        Err(_) => return body.to_owned(),
    }
    said.join("; ")
}

fn say(said: &mut Vec<String>, name: &str, value: &Value) {
    let below = |inner: &str| if name.is_empty() { inner.to_owned() } else { format!("{name}.{inner}") };
    match value {
        Value::Null => {}
        Value::Object(fields) => fields.iter().for_each(|(inner, value)| say(said, &below(inner), value)),
        Value::Array(values) if values.iter().any(|value| value.is_object() || value.is_array()) => {
            (1..).zip(values).for_each(|(nth, value): (usize, _)| say(said, &below(&nth.to_string()), value));
        }
        Value::Array(values) => {
            let values: Vec<String> = values.iter().map(bare).collect();
            said.push(format!("{name}: {}", values.join(", ")));
        }
        Value::String(text) if text.is_empty() => {}
        other => said.push(format!("{name}: {}", bare(other))),
    }
}

fn bare(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}

/// The longest body that is said, in bytes; JSON has every body whole.
const LONGEST: usize = 4_000;

/// Whether a row holds what nobody may see yet: an entry is made without seeing the other one, nor what was found.
fn is_blind(day: &Day, row: &Row) -> bool {
    let body = || serde_json::from_str(&row.body).unwrap_or(Value::Null);
    let of_contest = || {
        let body: Value = body();
        let contest = body.get("contest").and_then(Value::as_str);
        contest.is_none_or(|contest| day.hides_found([contest].into_iter()))
    };
    match row.kind.as_str() {
        kind if kind.starts_with("entry.") => of_contest(),
        "machine.recorded/2" | "votes.counted/1" | "marks.read/1" | "invalid.counted/1"
        | "recount.made/1" | "place.searched/1" => of_contest(),
        "box.opened/1" | "box.corrected/1" | "box.ruled/1" | "ballots.set-aside/1" | "set-aside.opened/1" => {
            day.hides_found(day.contest_ids())
        }
        "device.noted/1" => {
            let of = body().get("of").and_then(|of| serde_json::from_value(of.clone()).ok());
            of.is_none_or(|of| day.hides_counter(of))
        }
        "anchor.set/1" => {
            let body = body();
            let machine = body.get("machine").and_then(Value::as_object);
            machine.is_none_or(|machine| machine.keys().any(|contest| hides_machine(day, contest)))
        }
        "step.done/1" | "step.corrected/1" => {
            let body = body();
            let id = body.get("step").and_then(Value::as_str);
            let step = day.procedure().steps.iter().find(|step| id == Some(step.id.as_str()));
            step.is_none_or(|step| step.phase == Phase::Count) && day.hides_found(day.contest_ids())
        }
        _ => false,
    }
}

/// The journal as JSON: rows as they are hashed; of a private half only the commitment.
///
/// The body of an entry, of a machine's receipt and of piles counted is null until both entries of its contest agree;
/// that of a box opened, of ballots set aside or of a step of the count until all contests are so far; that of an event or
/// an hour with a machine's counter until the machine's contests are.
pub fn journal_json(day: &Day, rows: &[Row]) -> Value {
    let rows = rows.iter().map(|row| {
        let body = serde_json::from_str(&row.body).ok().filter(|_: &Value| !is_blind(day, row));
        json!({
            "seq": row.seq,
            "at": row.at,
            "recorded": iso(day, row.recorded),
            "happened": row.happened.map(|happened| iso(day, happened)),
            "member": row.member,
            "witness": row.witness,
            "kind": row.kind,
            "body": body,
            "commitment": row.commitment.map(|digest| hex(&digest)),
            "hash": hex(&row.hash),
        })
    });
    json!({ "practice": day.opened.practice, "facts": rows.collect::<Vec<_>>() })
}
