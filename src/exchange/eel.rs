//! The journal as NIST SP 1500-101 (Election Event Logging) has it, version 1, as JSON.
//!
//! Each fact is an event, with the hash of the chain in `Hash`, so that a reader of such logs can hold them against
//! `facts.jsonl`, which is whole: this format has no place for a second member, nor for when something was so.
//! What of the format is used is described by [`super::schema::EEL`].

use std::io;

use serde::{Serialize, Serializer};

use super::bundle::Origin;
use super::protocol::time;
use crate::domain::fact::{KINDS, Maker, Ref};
use crate::domain::{Day, Moment, papers};
use crate::text::{Language, Messages, Text};

/// A row of the journal, as far as this format has a place for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    /// The local number, from 1.
    pub seq: u64,
    /// When it was written.
    pub recorded: Moment,
    /// The member at the keyboard.
    pub member: Option<Ref>,
    /// `name/version`.
    pub kind: String,
    /// The body, without its private half.
    pub body: String,
    /// The row's hash, 64 hexadecimal digits.
    pub hash: String,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct ElectionEventLog<'a, E> {
    #[serde(rename = "@type")]
    class: &'static str,
    generated_time: String,
    election_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<String>,
    device: [Device<'a, E>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Device<'a, E> {
    #[serde(rename = "@type")]
    class: &'static str,
    id: String,
    #[serde(rename = "Type")]
    sort: &'static str,
    other_type: String,
    manufacturer: &'static str,
    model: &'static str,
    version: &'a str,
    hash_type: &'static str,
    event: E,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Event {
    #[serde(rename = "@type")]
    class: &'static str,
    sequence: String,
    id: String,
    #[serde(rename = "Type")]
    sort: &'static str,
    time_stamp: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
    disposition: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    details: String,
    hash: String,
}

/// Events as they are written, one after the other: a long day's are never all in memory.
struct Events<'a, F> {
    day: &'a Day,
    messages: &'a Messages,
    rows: F,
}

impl<F: Fn() -> I, I: Iterator<Item = Logged>> Serialize for Events<'_, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.rows)().map(|row| event(self.day, &row, self.messages)))
    }
}

/// Writes the log of a day, whose rows are asked for once. Fails if a text cannot be written as JSON, or not at all.
pub fn write<I: Iterator<Item = Logged>>(
    mut to: impl io::Write,
    day: &Day,
    origin: &Origin,
    rows: impl Fn() -> I,
) -> io::Result<()> {
    // Names of events are in English, as the format's own words are.
    let messages = Messages::of(Language::En);
    let log = ElectionEventLog {
        class: "EventLogging.ElectionEventLog",
        generated_time: time(day, papers::stated_at(day)),
        election_id: format!("{}{}-{}", mark(day), day.profile().id, day.opened.date),
        details: day.opened.practice.then(|| messages.key("practice-mark")),
        device: [Device {
            class: "EventLogging.Device",
            id: origin.book.clone(),
            sort: "other",
            other_type: messages.key("bundle-device"),
            manufacturer: "Tartip",
            model: "tartip",
            version: &origin.program,
            hash_type: "sha-256",
            event: Events { day, messages, rows },
        }],
    };
    serde_json::to_writer_pretty(&mut to, &log)?;
    to.write_all(b"\n")
}

/// Begins ids of a mock election, for which this format has no field.
fn mark(day: &Day) -> &'static str {
    if day.opened.practice { "PRACTICE-" } else { "" }
}

fn event(day: &Day, row: &Logged, messages: &Messages) -> Event {
    let by_program = KINDS.iter().any(|kind| kind.name == row.kind && kind.maker == Maker::Program);
    let bare = row.kind.split('/').next().unwrap_or(&row.kind);
    let key = format!("kind-{}", bare.replace('.', "-"));
    Event {
        class: "EventLogging.Event",
        sequence: row.seq.to_string(),
        id: row.kind.clone(),
        sort: if by_program { "system-action" } else { "user-action" },
        time_stamp: time(day, row.recorded),
        user_id: row.member.map(|member| member.to_string()),
        // Only what came about is recorded at all.
        disposition: "success",
        description: messages.has(&key).then(|| messages.say(&Text::of(key))),
        details: row.body.clone(),
        hash: row.hash.clone(),
    }
}
