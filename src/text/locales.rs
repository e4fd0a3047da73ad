//! The message files of `assets/locales`, embedded. A new area is one word in the list and one file in each language.

use super::Language;

macro_rules! areas {
    ($($area:literal),+ $(,)?) => {
        /// The areas of the interface: the names of the message files of each language, without `.ftl`.
        pub const AREAS: &[&str] = &[$($area),+];

        /// The message files of a language, in the order of [`AREAS`].
        pub(super) const fn files(language: Language) -> &'static [&'static str] {
            match language {
                Language::Ky => &[$(embedded!("ky", $area)),+],
                Language::Ru => &[$(embedded!("ru", $area)),+],
                Language::En => &[$(embedded!("en", $area)),+],
            }
        }
    };
}

macro_rules! embedded {
    ($code:literal, $area:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/locales/", $code, "/", $area, ".ftl"))
    };
}

areas!(
    "common",
    "keys",
    "start",
    "setup",
    "day",
    "opening",
    "voting",
    "closing",
    "count",
    "protocol",
    "export",
    "cli",
    "errors",
    "commands",
    "forms",
    "lists",
    "refusals",
    "practice",
    "documents",
    "journal",
    "registers",
    "people",
    "papers",
);
