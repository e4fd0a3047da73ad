//! The protocols: what the page says, in one language.

use serde_json::{Value, json};

use super::Lines;
use crate::documents::{Sums, plain, protocol as page};
use crate::domain::Day;
use crate::exchange::code::Code;
use crate::exchange::protocol::ProtocolFile;
use crate::text::{Messages, Text};

/// Width of the text in columns.
const WIDTH: usize = 80;

/// Says the last draft or version of each contest.
pub fn protocol(day: &Day, messages: &Messages) -> String {
    let mut lines = Lines::new(day, messages);
    for contest in day.contest_ids() {
        lines.gap();
        let drafted = day.contest(contest).and_then(|state| state.protocol());
        let code = drafted.and_then(|protocol| Code::text_of(day, protocol));
        let sums = Sums { code: code.as_deref(), ..Sums::default() };
        if let Some(document) = page::of_version(day, contest, None, sums, messages, messages) {
            lines.text.push_str(&plain::render(&document, WIDTH));
        } else {
            let title = lines.contest(contest);
            lines.say(&Text::new("show-no-protocol").with("contest", title));
        }
    }
    lines.text
}

/// The protocols as JSON: for each contest what an export writes, or null before the first draft.
pub fn protocol_json(day: &Day) -> Value {
    let protocols = day.contest_ids().map(|contest| {
        let file = ProtocolFile::of(day, contest);
        json!({ "contest": contest, "protocol": file })
    });
    json!({ "practice": day.opened.practice, "protocols": protocols.collect::<Vec<_>>() })
}
