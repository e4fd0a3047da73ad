//! The journal: one fact a line, as the book holds it, without private halves.

use serde_json::{Value, json};

use super::{Lines, iso};
use crate::domain::fact::Ref;
use crate::domain::{Day, Phase};
use crate::store::{Row, hex};
use crate::text::{Messages, names};

/// Says each row: its place, its time, who was at the keyboard, its kind and its body.
pub fn journal(day: &Day, rows: &[Row], messages: &Messages) -> String {
    let mut lines = Lines::new(day, messages);
    for row in rows {
        let mut parts = vec![row.at.to_string(), lines.time(row.recorded)];
        if let Some(happened) = row.happened {
            parts.push(format!("({} {})", lines.key("show-happened"), lines.time(happened)));
        }
        let who = [row.member, row.witness].into_iter().flatten().map(|who| member(day, messages, who));
        parts.push(who.collect::<Vec<_>>().join(", "));
        parts.push(row.kind.clone());
        // The first fact holds the whole rulebook, longer than any reader wants to hear.
        let hidden = row.body.len() > LONGEST || is_blind(day, row);
        parts.push(if hidden { "{…}".to_owned() } else { row.body.clone() });
        parts.retain(|part| !part.is_empty());
        lines.line(&parts.join("  "));
    }
    lines.text
}

/// The longest body that is said, in bytes; JSON has every body whole.
const LONGEST: usize = 4_000;

fn member(day: &Day, messages: &Messages, who: Ref) -> String {
    // A name stands in the private half only, so a journal may be handed on: the function and the place are enough.
    let Some(member) = day.commission.ever(who) else { return who.to_string() };
    let function = messages.key(names::function(member.function));
    format!("{function} {who}")
}

/// Kinds of facts with figures of a contest that would anchor an entry: the other entry, the machines, the paper's working.
const COUNTED: &[&str] =
    &["entry.", "machine.recorded/", "votes.counted/", "marks.read/", "invalid.counted/", "recount.made/"];

/// Whether a row holds what nobody may see yet: an entry is made without seeing the other one, nor what was found.
fn is_blind(day: &Day, row: &Row) -> bool {
    let body = || serde_json::from_str(&row.body).unwrap_or(Value::Null);
    match row.kind.as_str() {
        kind if COUNTED.iter().any(|name| kind.starts_with(name)) => {
            let body = body();
            let contest = body.get("contest").and_then(Value::as_str);
            contest.is_none_or(|contest| day.hides_found([contest].into_iter()))
        }
        "box.opened/1" | "box.corrected/1" => day.hides_found(day.contest_ids()),
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
/// The body of an entry, a machine's receipt, a pile or a batch is null until both entries of its contest agree; that of a box opened or of a step of the
/// count until all contests are so far.
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
