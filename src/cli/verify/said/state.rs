//! What a file states, and what all of the check comes to, as texts.

use chrono::{DateTime, NaiveDate};

use super::clean;
use crate::cli::verify::Finding;
use crate::cli::verify::finding::Line;
use crate::domain::Localized;
use crate::text::{Messages, Text, date as date_of, pick};

/// The most letters of a line's name that are said: enough to know it by, beside its number.
const LABEL: usize = 56;

/// Says what a file states.
pub fn of_state(finding: &Finding, messages: &Messages) -> Option<Text> {
    Some(match finding {
        Finding::Unread { why } => Text::of(format!("verify-{why}")),
        Finding::Practice => Text::new("verify-practice"),
        Finding::PracticeHidden { expected } => {
            Text::new("verify-practice-hidden").with("expected", clean(expected))
        }
        Finding::NameOther { expected } => Text::new("verify-name-other").with("expected", clean(expected)),
        Finding::Renamed { expected } => Text::new("verify-renamed").with("expected", clean(expected)),
        Finding::States { precinct, date: day, facts, at, program } => {
            let (last, time) = date_and_time(at, messages);
            Text::new("verify-states")
                .with("precinct", clean(precinct))
                .with("date", date(day, messages))
                .with("facts", *facts)
                .with("last", last)
                .with("time", time)
                .with("program", clean(program))
        }
        Finding::Contest { contest: id, title, version, draft, standing, fingerprint, words } => {
            contest("verify-contest", id, title)
                .with("version", version.to_string())
                .with("draft", draft.to_string())
                .with("standing", messages.key(&format!("document-standing-{}", standing.word())))
                .with("fingerprint", in_eights(&clean(fingerprint)))
                .with("words", words)
        }
        Finding::Figures { lines, .. } => Text::new("verify-figures").with("lines", figures(lines, messages)),
        Finding::NoProtocol { contest: id, title } => contest("verify-no-protocol", id, title),
        Finding::Reopened { contest: id, title, version, at, reason } => {
            contest("verify-reopened", id, title)
                .with("version", version.to_string())
                .with("at", at)
                .with("reason", clean(reason))
        }
        Finding::Rules { contest: id, title, broken, unexplained } => contest("verify-rules", id, title)
            .with("broken", broken.to_string())
            .with("unexplained", unexplained.to_string()),
        Finding::Earlier { than, facts } => {
            Text::new("verify-earlier").with("than", clean(than)).with("facts", *facts)
        }
        Finding::Forked { from } => Text::new("verify-forked").with("from", clean(from)),
        _ => return None,
    })
}

/// Says what all of the check comes to.
pub fn of_verdict(finding: &Finding) -> Option<Text> {
    Some(match finding {
        Finding::Proven => Text::new("verify-proven"),
        Finding::ProvenFacts => Text::new("verify-proven-facts"),
        Finding::ProvenFigures => Text::new("verify-proven-figures"),
        Finding::ProvenBook => Text::new("verify-proven-book"),
        Finding::ProvenUntil { row } => Text::new("verify-proven-until").with("row", row.to_string()),
        Finding::Unproven => Text::new("verify-unproven"),
        Finding::UnprovenBook => Text::new("verify-unproven-book"),
        Finding::Refused => Text::new("verify-refused"),
        _ => return None,
    })
}

/// A text about a contest, by its name in the reader's language and its short name.
pub fn contest(key: &'static str, id: &str, title: &Localized) -> Text {
    let Localized { ky, ru, en } = title;
    let title = Localized { ky: clean(ky), ru: clean(ru), en: clean(en) };
    Text::new(key).with("title", title).with("contest", clean(id))
}

/// A date as people write it; as it stands where it is none.
pub fn date(text: &str, messages: &Messages) -> String {
    let read = NaiveDate::parse_from_str(text, "%Y-%m-%d");
    read.map_or_else(|_| clean(text), |day| date_of::date(day, messages.language()))
}

/// The date and the clock of a time; as it stands where it is none.
fn date_and_time(text: &str, messages: &Messages) -> (String, String) {
    match DateTime::parse_from_rfc3339(text) {
        Ok(at) => (date_of::date(at.date_naive(), messages.language()), at.format("%H:%M").to_string()),
        Err(_) => (clean(text), String::new()),
    }
}

fn in_eights(digits: &str) -> String {
    let digits: Vec<char> = digits.chars().collect();
    digits.chunks(8).map(|part| part.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// Each line of a protocol on a line of its own, with its number, the beginning of its name and its figure.
fn figures(lines: &[Line], messages: &Messages) -> String {
    let said = |line: &Line| {
        let label = match &line.label {
            Some(label) => shortened(&clean(pick(label, messages.language()))),
            None => messages.key("export-against-all"),
        };
        let figure = line.figure.map_or_else(|| "-".to_owned(), |figure| figure.to_string());
        format!("\n{:>6}  {label}: {figure}", clean(&line.number))
    };
    lines.iter().map(said).collect()
}

/// The beginning of a name, cut between words.
fn shortened(label: &str) -> String {
    if label.chars().count() <= LABEL {
        return label.to_owned();
    }
    let beginning: String = label.chars().take(LABEL).collect();
    let whole = beginning.rsplit_once(' ').map_or(beginning.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches([',', ';', ':', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fact::Cell;
    use crate::text::Language;

    #[test]
    fn dates_and_hours_are_said_as_people_write_them() {
        let at = |language| date_and_time("2026-11-22T13:19:05+06:00", Messages::of(language));
        assert_eq!(at(Language::Ru), ("22.11.2026".to_owned(), "13:19".to_owned()));
        assert_eq!(at(Language::En), ("22 November 2026".to_owned(), "13:19".to_owned()));
        assert_eq!(date("2026-11-22", Messages::of(Language::Ky)), "22.11.2026");
        assert_eq!(date("soon\u{1b}[2J", Messages::of(Language::Ky)), clean("soon\u{1b}[2J"));
    }

    #[test]
    fn each_line_stands_with_its_number_and_the_beginning_of_its_name() {
        let label = Localized::same(&"беш сөз ".repeat(20));
        let line = |number: &str, label, figure| Line {
            cell: Cell::line("L1"),
            number: number.to_owned(),
            label,
            figure,
        };
        let lines = [line("1", Some(label), Some(1724)), line("12", None, None)];
        let said = figures(&lines, Messages::of(Language::Ru));
        let lines: Vec<&str> = said.lines().skip(1).collect();
        assert!(lines[0].starts_with("     1  беш сөз") && lines[0].ends_with("…: 1724"), "{said}");
        assert!(lines[0].chars().count() < 80, "{said}");
        assert_eq!(lines[1], "    12  Против всех: -");
        assert_eq!(in_eights(&"0".repeat(18)), "00000000 00000000 00");
    }
}
