//! Says texts in one language. The only file that names fluent.
//!
//! No bidi isolates: every language here runs from left to right and terminals print the isolates as boxes.
//! Fluent formats no number by itself: counts reach it as numbers, so that plural forms work, and leave through
//! [`grouped`], in every language alike.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;
use std::thread;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::language::pick;
use super::locales::files;
use super::number::grouped;
use super::{Arg, Language, Text};

/// Fluent counts in floating point, which is exact up to here; a larger number is passed as its digits.
const EXACT: u64 = 1 << 53;

/// The messages of one language. May be shared between threads.
pub struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// Reads the embedded message files of a language; [`Messages::of`] does it once only.
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(language.code().parse().into_iter().collect());
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(count_in_groups));
        for file in files(language) {
            let resource = FluentResource::try_new((*file).to_owned());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _errors)| resource));
        }
        Self { language, bundle }
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

    /// Begins to read a language's messages on a thread of its own, while there are other things to do.
    ///
    /// Where no thread can be had, they are read when they are first asked for.
    pub fn read_ahead(language: Language) {
        let _ = thread::Builder::new().spawn(move || Self::of(language));
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
        self.bundle.has_message(key)
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
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

fn count_in_groups<M>(value: &FluentValue<'_>, _memoizer: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => Some(grouped(i64::from(number))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
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
