//! The lines over and under a page that several kinds of papers share.

use super::model::Pair;
use super::said::{Said, both, in_eights};
use crate::domain::decide::is_internal_aid;
use crate::domain::protocol::Protocol;
use crate::domain::{Day, Form, Verified};
use crate::text::{Text, check_words};

/// Precinct, the contest with the colour word of its ballots, and whether nobody permitted the program.
pub fn place(day: &Day, contest: Option<&str>, said: Said<'_>) -> String {
    let precinct = Text::new("document-head-precinct").with("precinct", &day.opened.precinct);
    let contest = contest.and_then(|contest| day.opened.rulebook.contest(contest)).map(|spec| {
        let text = Text::new("document-head-contest");
        said.text(&text.with("title", &spec.title).with("colour", &spec.colour))
    });
    let aid = is_internal_aid(day).then(|| said.key("document-head-internal-aid"));
    let parts = [Some(said.text(&precinct)), contest, aid];
    parts.into_iter().flatten().map(|part| line(&part)).collect::<Vec<_>>().join(" – ")
}

/// The whole fingerprint of a protocol, and its check words.
pub fn fingerprint(protocol: &Protocol, said: Said<'_>) -> Vec<String> {
    sum(&protocol.drafted.fingerprint, said)
}

/// A sum in eights, and its check words.
pub fn sum(digits: &str, said: Said<'_>) -> Vec<String> {
    vec![in_eights(digits), named("document-check-words", &check_words(digits).join(" – "), said)]
}

/// The hash of the last fact, and how many there are.
pub fn head(day: &Day, head: &str, said: Said<'_>) -> String {
    let text = Text::new("document-chain-head").with("facts", day.journal.len());
    format!("{}: {}", line(&said.text(&text)), in_eights(head))
}

/// The form by its edition, and whether somebody compared it.
pub fn form(form: &Form, said: Said<'_>) -> String {
    edition("document-form", (&form.id, &form.edition), &form.verified, said)
}

/// A file of rules by its edition, and whether somebody compared it. What a mock election lets pass as compared is not.
pub fn edition(key: &'static str, file: (&str, &str), verified: &Verified, said: Said<'_>) -> String {
    let compared = if verified.holds() { "document-compared" } else { "document-not-compared" };
    named(key, &format!("{}, {} ({})", file.0, file.1, line(&said.key(compared))), said)
}

/// Both languages on one line.
pub fn line(pair: &Pair) -> String {
    both(pair)
}

fn named(key: &'static str, value: &str, said: Said<'_>) -> String {
    format!("{}: {value}", line(&said.key(key)))
}
