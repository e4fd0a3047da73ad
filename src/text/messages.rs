//! Says texts in one language. The only file that names fluent.
//!
//! No bidi isolates: every language here runs from left to right and terminals print the isolates as boxes.
//! Fluent formats no number by itself: counts reach it as numbers, so that plural forms work, and leave through
//! [`grouped`], in every language alike.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{self, Pattern};

use super::language::pick;
use super::locales::messages;
use super::number::grouped;
use super::{Arg, Language, Text};

/// Fluent counts in floating point, which is exact up to here; a larger number is passed as its digits.
const EXACT: u64 = 1 << 53;

/// The messages of one language. May be shared between threads.
///
/// A message is looked for in the files at once and read when it is first said: a screen says a few dozen of many
/// hundreds. No message refers to another, so each can be read alone; `tests/locales.rs` holds that.
pub struct Messages {
    language: Language,
    entries: HashMap<&'static str, Entry>,
    bundle: FluentBundle<FluentResource>,
}

/// One message as it stands in its file, and as it was read.
struct Entry {
    source: &'static str,
    read: OnceLock<FluentResource>,
}

impl Entry {
    fn pattern(&self) -> Option<&Pattern<&str>> {
        let read = self.read.get_or_init(|| {
            let resource = FluentResource::try_new(self.source.to_owned());
            resource.unwrap_or_else(|(resource, _errors)| resource)
        });
        match read.get_entry(0) {
            Some(ast::Entry::Message(message)) => message.value.as_ref(),
            _ => None,
        }
    }
}

impl Messages {
    /// Looks through the embedded message files of a language; [`Messages::of`] does it once only.
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(language.code().parse().into_iter().collect());
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(count_in_groups));
        let entries = entries(messages(language))
            .map(|(key, source)| (key, Entry { source, read: OnceLock::new() }))
            .collect();
        Self { language, entries, bundle }
    }

    /// The messages of a language, read when they are first asked for.
    pub fn of(language: Language) -> &'static Self {
        static KY: OnceLock<Messages> = OnceLock::new();
        static RU: OnceLock<Messages> = OnceLock::new();
        static EN: OnceLock<Messages> = OnceLock::new();
        let messages = match language {
            Language::Ky => &KY,
            Language::Ru => &RU,
            Language::En => &EN,
        };
        messages.get_or_init(|| Self::new(language))
    }

    /// The language of these messages.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Says a text. A key that is not in the files is shown as itself, in « ».
    pub fn say(&self, text: &Text) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in text.args() {
            args.set(name.to_owned(), self.value(value));
        }
        self.format(text.key(), Some(&args))
    }

    /// Says a text without arguments.
    pub fn key(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// Whether the files have a key.
    pub fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.entries.get(key).and_then(Entry::pattern) else {
            return format!("«{key}»");
        };
        self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned()
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Str(text) => text.into(),
            Arg::Num(number) if number.unsigned_abs() <= EXACT => number.into(),
            Arg::Num(number) => grouped(*number).into(),
            Arg::Text(text) => self.say(text).into(),
            Arg::Localized(text) => Cow::Borrowed(pick(text, self.language)).into(),
        }
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").field("language", &self.language).finish_non_exhaustive()
    }
}

/// Cuts a file into its messages: a line that begins with a letter begins one.
fn entries(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let begins = |line: &str| line.starts_with(|first: char| first.is_ascii_alphabetic());
    let mut rest = file;
    std::iter::from_fn(move || {
        while !rest.is_empty() && !begins(rest) {
            rest = rest.split_once('\n').map_or("", |(_, after)| after);
        }
        let mut end = 0;
        for line in rest.split_inclusive('\n') {
            if end > 0 && begins(line) {
                break;
            }
            end += line.len();
        }
        let (entry, after) = rest.split_at_checked(end)?;
        rest = after;
        let (key, _) = entry.split_once('=')?;
        Some((key.trim_end(), entry))
    })
}

fn count_in_groups<M>(value: &FluentValue<'_>, _memoizer: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => Some(grouped(i64::from(number))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;
    use crate::domain::{Function, Localized, Phase};

    fn said(text: &Text) -> [String; 3] {
        Language::ALL.map(|language| Messages::of(language).say(text))
    }

    #[test]
    fn a_missing_key_shows_itself() {
        let messages = Messages::of(Language::Ky);
        assert_eq!(messages.key("no-such-key"), "«no-such-key»");
        assert!(!messages.has("no-such-key"));
        assert!(messages.has("yes"));
        assert_eq!(messages.key("yes"), "Ооба");
    }

    #[test]
    fn counts_choose_the_plural_form_and_are_grouped() {
        let ballots = |n: i64| Text::new("unit-ballots").with("count", n);
        assert_eq!(said(&ballots(1)), ["1 бюллетень", "1 бюллетень", "1 ballot"]);
        assert_eq!(said(&ballots(2)), ["2 бюллетень", "2 бюллетеня", "2 ballots"]);
        assert_eq!(said(&ballots(11)), ["11 бюллетень", "11 бюллетеней", "11 ballots"]);
        assert_eq!(
            said(&ballots(1724)),
            ["1\u{a0}724 бюллетень", "1\u{a0}724 бюллетеня", "1\u{a0}724 ballots"]
        );
    }

    #[test]
    fn a_number_beyond_floating_point_keeps_every_digit() {
        let text = Text::new("unit-ballots").with("count", (1_i64 << 53) + 1);
        assert_eq!(
            Messages::of(Language::En).say(&text),
            "9\u{a0}007\u{a0}199\u{a0}254\u{a0}740\u{a0}993 ballots"
        );
    }

    #[test]
    fn arguments_are_said_in_the_same_language_and_without_isolates() {
        let text = Text::new("saved-at").with("time", Text::new("phase-voting"));
        assert_eq!(said(&text), ["сакталды Добуш берүү", "сохранено Голосование", "saved Voting"]);
        let name = Localized { ky: "а".into(), ru: "б".into(), en: "c".into() };
        assert_eq!(
            said(&Text::new("saved-at").with("time", &name)),
            ["сакталды а", "сохранено б", "saved c"]
        );
    }

    #[test]
    fn every_phase_and_function_has_a_name() {
        for name in Phase::ALL
            .map(|phase| format!("phase-{}", serde_json::to_value(phase).unwrap().as_str().unwrap()))
            .into_iter()
            .chain(
                Function::ALL
                    .map(|f| format!("function-{}", serde_json::to_value(f).unwrap().as_str().unwrap())),
            )
            .chain(Language::ALL.map(|language| format!("language-{}", language.code())))
        {
            for language in Language::ALL {
                assert!(Messages::of(language).has(&name), "{name} in {}", language.code());
            }
        }
    }

    #[test]
    fn several_threads_may_say_at_once() {
        let said: Vec<String> = thread::scope(|scope| {
            let threads: Vec<_> = (0..4_i64)
                .map(|n| {
                    scope.spawn(move || {
                        Messages::of(Language::Ru).say(&Text::new("unit-ballots").with("count", n))
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(said, ["0 бюллетеней", "1 бюллетень", "2 бюллетеня", "3 бюллетеня"]);
    }
}
