//! The public half of the commission's key, and what was signed with it.

use serde_json::{Value, json};

use super::{Lines, iso};
use crate::domain::Day;
use crate::exchange::bundle::NAMESPACE;
use crate::sign::Public;
use crate::text::{Messages, Text};

/// Says the key in use with its fingerprint and the line that lets `ssh-keygen` check what it signed, then earlier keys, and
/// what was signed.
pub fn key(day: &Day, messages: &Messages) -> String {
    let mut lines = Lines::new(day, messages);
    let keys = &day.keys;
    let Some((current, earlier)) = keys.made.split_last() else {
        lines.say(&Text::new("show-no-key"));
        return lines.text;
    };
    let public = current.stated.0.as_str();
    let text = Text::new("show-key").with("time", lines.time(current.when));
    lines.say(&text);
    lines.line(public);
    if let Some(public) = read(public) {
        lines.line(&public.fingerprint());
        lines.gap();
        lines.say(&Text::new("show-key-allowed"));
        lines.line(&allowed(day, &public));
    }
    for (key, next) in earlier.iter().zip(keys.made.iter().skip(1)) {
        lines.gap();
        let text = Text::new("show-key-earlier").with("time", lines.time(next.when));
        lines.say(&text.with("reason", &next.stated.1));
        lines.line(&key.stated.0);
    }
    for signed in &keys.signed {
        lines.gap();
        let text = Text::new("show-key-signed").with("time", lines.time(signed.when));
        lines.say(&text.with("count", signed.stated.facts).with("sums", &signed.stated.sums));
    }
    lines.text
}

/// The same as JSON.
pub fn key_json(day: &Day) -> Value {
    let keys = &day.keys;
    let made = keys.made.iter().map(|key| {
        let (public, reason) = &key.stated;
        json!({
            "public": public,
            "fingerprint": read(public).map(|public| public.fingerprint()),
            "at": iso(day, key.when),
            "instead_because": (!reason.is_empty()).then_some(reason),
        })
    });
    let signed = keys.signed.iter().map(|signed| {
        let stated = &signed.stated;
        json!({ "sums": stated.sums, "facts": stated.facts, "public": stated.public, "at": iso(day, signed.when) })
    });
    json!({
        "precinct": day.opened.precinct,
        "date": day.opened.date,
        "practice": day.opened.practice,
        "current": keys.current(),
        "allowed_signers": keys.current().and_then(read).map(|public| allowed(day, &public)),
        "keys": made.collect::<Vec<_>>(),
        "bundles": signed.collect::<Vec<_>>(),
    })
}

fn read(public: &str) -> Option<Public> {
    public.parse().ok()
}

/// The line of an `allowed_signers` file; the precinct's number is digits, perhaps with a hyphen.
fn allowed(day: &Day, public: &Public) -> String {
    let precinct = day.opened.precinct.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-');
    public.allowed(&format!("precinct-{}", precinct.collect::<String>()), NAMESPACE)
}
