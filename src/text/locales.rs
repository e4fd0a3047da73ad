//! The message files of `assets/locales`, embedded. A new area is one word in the list and one file in each language.

use super::Language;
use crate::packed::{Packed, packed};

/// The areas of the interface: the names of the message files of each language, without `.ftl`.
pub const AREAS: &[&str] = &[
    "common",
    "keys",
    "start",
    "setup",
    "day",
    "opening",
    "voting",
    "balance",
    "closing",
    "count",
    "protocol",
    "export",
    "bundle",
    "cli",
    "verify",
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
    "roompapers",
    "momentpapers",
    "blanks",
    "paperlist",
    "accounts",
    "hunt",
    "stock",
    "custody",
    "marks",
    "copies",
    "copypapers",
    "signing",
    "wall",
    "printer",
    "sticks",
    "workbook",
];

/// The messages of a language: all its files, one after the other.
pub(super) fn messages(language: Language) -> &'static str {
    static KY: Packed = packed!("locales/", "ky");
    static RU: Packed = packed!("locales/", "ru");
    static EN: Packed = packed!("locales/", "en");
    match language {
        Language::Ky => KY.text(),
        Language::Ru => RU.text(),
        Language::En => EN.text(),
    }
}
