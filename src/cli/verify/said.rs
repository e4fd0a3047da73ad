//! Findings as texts. What a stranger wrote is cleaned before it is said.

mod state;

use super::printed::NotAHead;
use super::{Exit, Finding};
use crate::exchange::bundle::{ReadError, Unfit};
use crate::exchange::code::{CodeError, Part};
use crate::sign::NotAKey;
use crate::text::{Messages, Text, sanitize};

/// The most letters of a name or a value that are said.
const LETTERS: usize = 160;

fn clean(text: &str) -> String {
    sanitize(text, LETTERS)
}

/// Says a finding.
pub fn text(finding: &Finding, messages: &Messages) -> Text {
    state::of_state(finding, messages)
        .or_else(|| state::of_verdict(finding))
        .or_else(|| of_facts(finding))
        .or_else(|| of_file(finding))
        .or_else(|| of_key_found(finding))
        .or_else(|| of_sheet(finding, messages))
        .unwrap_or_else(|| of_code_found(finding, messages))
}

fn of_facts(finding: &Finding) -> Option<Text> {
    Some(match finding {
        Finding::Whole { facts } => Text::new("verify-whole").with("count", *facts),
        Finding::Forgotten { count } => Text::new("verify-forgotten").with("count", *count),
        Finding::Row { row, why } => Text::new("verify-wrong")
            .with("row", row.to_string())
            .with("why", Text::of(format!("verify-why-{why}"))),
        Finding::Draft { row } => Text::new("verify-draft").with("row", row),
        Finding::Head { head } => Text::new("verify-head").with("head", head),
        Finding::HeadOfProtocol { contest, title, version, draft } => {
            state::contest("verify-head-of-protocol", contest, title)
                .with("version", version.to_string())
                .with("draft", draft.to_string())
        }
        Finding::WordsAgree { row } => Text::new("verify-words-agree").with("row", row.to_string()),
        Finding::WordsOther => Text::new("verify-words-other"),
        Finding::HeadEqual => Text::new("verify-head-equal"),
        Finding::HeadEarlier { row } => Text::new("verify-head-earlier").with("row", row.to_string()),
        Finding::HeadOther => Text::new("verify-head-other"),
        _ => return None,
    })
}

fn of_file(finding: &Finding) -> Option<Text> {
    let file = |key: &'static str, file: &str| Text::new(key).with("file", clean(file));
    Some(match finding {
        Finding::FilesWhole { files } => Text::new("verify-files-whole").with("count", *files),
        Finding::FilesListed { files } => Text::new("verify-files-listed").with("count", *files),
        Finding::NotCompared { file: name } => file("verify-not-compared", name),
        Finding::ComparedInPart { file: name } => file("verify-compared-in-part", name),
        Finding::Pages { count } => Text::new("verify-pages").with("count", *count),
        Finding::Missing { file: name } => file("verify-missing", name),
        Finding::Unlisted { file: name } => file("verify-unlisted", name),
        Finding::Sum { file: name } => file("verify-sum", name),
        Finding::Exchanged { file: name, other } => {
            file("verify-exchanged", name).with("other", clean(other))
        }
        Finding::SumsLine { line } => Text::new("verify-sums-line").with("line", line.to_string()),
        Finding::Dropped { file: name } => file("verify-dropped", name),
        Finding::Added { file: name } => file("verify-added", name),
        Finding::Differs { file: name, place, found, facts } => file("verify-differs", name)
            .with("place", clean(place))
            .with("found", clean(found))
            .with("facts", clean(facts)),
        Finding::DiffersWhole { file: name } => file("verify-differs-whole", name),
        Finding::Malformed { file: name, line } => {
            file("verify-malformed", name).with("line", line.to_string())
        }
        Finding::OtherProgram { program, this } => {
            Text::new("verify-other-program").with("program", clean(program)).with("this", this)
        }
        _ => return None,
    })
}

fn of_key_found(finding: &Finding) -> Option<Text> {
    let key = |id: &'static str, key: &str| Text::new(id).with("key", clean(key));
    Some(match finding {
        Finding::Unsigned => Text::new("verify-unsigned"),
        Finding::Signed { key: made } => key("verify-signed", made),
        Finding::SignatureDamaged => Text::new("verify-signature-damaged"),
        Finding::SignatureOther => Text::new("verify-signature-other"),
        Finding::SignatureUnfit => Text::new("verify-signature-unfit"),
        Finding::SignedByOther { key: made, facts } => {
            key("verify-signed-by-other", made).with("facts", clean(facts))
        }
        Finding::SignedByReplaced { key: made, at, by } => {
            key("verify-signed-by-replaced", made).with("at", at).with("by", clean(by))
        }
        Finding::SignedNoKey { key: made } => key("verify-signed-no-key", made),
        Finding::KeyEqual { key: made } => key("verify-key-equal", made),
        Finding::Beyond => Text::new("verify-beyond"),
        Finding::KeyReplaced { given, at, by } | Finding::SheetKeyReplaced { given, at, by } => {
            key("verify-key-replaced", given).with("at", at).with("by", clean(by))
        }
        Finding::KeyOther { given, key: made } => key("verify-key-other", made).with("given", given),
        Finding::KeyUnused { given } => key("verify-key-unused", given),
        Finding::KeyUnsigned { given } => key("verify-key-unsigned", given),
        Finding::KeyNowhere { given } => key("verify-key-nowhere", given),
        _ => return None,
    })
}

fn of_sheet(finding: &Finding, messages: &Messages) -> Option<Text> {
    Some(match finding {
        Finding::Sheet { precinct, date, facts } => Text::new("verify-sheet")
            .with("precinct", clean(precinct))
            .with("date", state::date(date, messages))
            .with("facts", facts.to_string()),
        Finding::SheetHead { head, words } => {
            Text::new("verify-sheet-head").with("head", head).with("words", words)
        }
        Finding::SheetKey { key } => Text::new("verify-sheet-key").with("key", key),
        Finding::SheetNoKey => Text::new("verify-sheet-no-key"),
        Finding::SheetEqual { file } => Text::new("verify-sheet-equal").with("file", clean(file)),
        Finding::SheetDiffers { file } => Text::new("verify-sheet-differs").with("file", clean(file)),
        _ => return None,
    })
}

fn of_code_found(finding: &Finding, messages: &Messages) -> Text {
    match finding {
        Finding::Code { contest, precinct, date, version, draft } => Text::new("verify-code")
            .with("contest", clean(contest))
            .with("precinct", clean(precinct))
            .with("date", state::date(date, messages))
            .with("version", version.to_string())
            .with("draft", draft.to_string()),
        Finding::CodeFigures { figures } => {
            let figures = figures.iter().map(|(cell, figure)| {
                let figure = figure.map_or_else(|| "-".to_owned(), |figure| figure.to_string());
                format!("{cell} {figure}")
            });
            let figures = figures.collect::<Vec<_>>().join(", ");
            Text::new("verify-code-figures").with("figures", sanitize(&figures, 8_000))
        }
        Finding::CodeFingerprint { fingerprint, words } => {
            Text::new("verify-code-fingerprint").with("fingerprint", fingerprint).with("words", words)
        }
        Finding::CodeKeyUnsigned { key } => Text::new("verify-code-key-unsigned").with("key", key),
        Finding::CodeUnchecked => Text::new("verify-code-unchecked"),
        Finding::CodeSigned { key } => Text::new("verify-code-signed").with("key", key),
        Finding::CodeNotSigned { key } => Text::new("verify-code-not-signed").with("key", key),
        Finding::CodeEqual { file } => Text::new("verify-code-equal").with("file", clean(file)),
        Finding::CodeEarlier { file, version, draft } => Text::new("verify-code-earlier")
            .with("file", clean(file))
            .with("version", version.to_string())
            .with("draft", draft.to_string()),
        Finding::CodeDiffers { file, cell, found, facts } => Text::new("verify-code-differs")
            .with("file", clean(file))
            .with("cell", clean(cell.as_str()))
            .with("found", found)
            .with("facts", facts),
        Finding::CodeNotCompared { file } => Text::new("verify-code-not-compared").with("file", clean(file)),
        Finding::CodeOther { file } => Text::new("verify-code-other").with("file", clean(file)),
        _ => Text::new("verify-code-unsigned"),
    }
}

/// Why a file is not read as a bundle.
pub fn of_read(error: &ReadError) -> Text {
    let mebibytes = |bytes: &u64| (bytes >> 20).to_string();
    match error {
        ReadError::Io(error) => Text::new("verify-zip-unread").with("detail", clean(&error.to_string())),
        ReadError::NotAZip => Text::new("verify-zip-none"),
        ReadError::Cut => Text::new("verify-zip-cut"),
        ReadError::Appended => Text::new("verify-zip-appended"),
        ReadError::Inconsistent => Text::new("verify-zip-inconsistent"),
        ReadError::TooLarge { limit } => Text::new("verify-zip-too-large").with("limit", mebibytes(limit)),
        ReadError::TooMany { limit } => Text::new("verify-zip-too-many").with("limit", limit.to_string()),
        ReadError::Unfit { name, why } => {
            let text = Text::new(match why {
                Unfit::Name => "verify-zip-name",
                Unfit::Folder => "verify-zip-folder",
                Unfit::Climbs => "verify-zip-climbs",
                Unfit::Twice => "verify-zip-twice",
                Unfit::Link => "verify-zip-link",
                Unfit::Encrypted => "verify-zip-encrypted",
                Unfit::Packing => "verify-zip-packing",
                Unfit::TooLarge { .. } => "verify-zip-file-too-large",
                Unfit::Bomb { .. } => "verify-zip-bomb",
                Unfit::Damaged => "verify-zip-damaged",
            });
            let text = text.with("name", clean(name));
            match why {
                Unfit::TooLarge { limit } => text.with("limit", (limit >> 10).to_string()),
                Unfit::Bomb { times } => text.with("times", times.to_string()),
                _ => text,
            }
        }
    }
}

/// How to exit where a file is not read as a bundle.
pub fn exit_of(error: &ReadError) -> Exit {
    match error {
        ReadError::Io(_) => Exit::File,
        _ => Exit::Malformed,
    }
}

/// Why a text is no printed head.
pub fn of_head(error: &NotAHead) -> Text {
    match error {
        NotAHead::Digits(count) => Text::new("verify-head-none").with("count", count.to_string()),
        NotAHead::Sign(sign, count) => Text::new("verify-head-sign")
            .with("sign", clean(&sign.to_string()))
            .with("count", count.to_string()),
    }
}

/// Why a file is no key.
pub fn of_key(error: NotAKey) -> Text {
    Text::new(match error {
        NotAKey::None => "verify-key-none",
        NotAKey::Damaged => "verify-key-damaged",
        NotAKey::Several => "verify-key-several",
    })
}

/// Why a text is no code.
pub fn of_code(error: CodeError) -> Text {
    match error {
        CodeError::TooLong => Text::new("verify-code-too-long"),
        CodeError::NotACode => Text::new("verify-code-none"),
        CodeError::OtherVersion => Text::new("verify-code-other-version"),
        CodeError::Parts => Text::new("verify-code-parts"),
        CodeError::Sum => Text::new("verify-code-sum"),
        CodeError::Unread(part) => {
            let part = Text::new(match part {
                Part::Practice => "verify-part-practice",
                Part::Precinct => "verify-part-precinct",
                Part::Date => "verify-part-date",
                Part::Contest => "verify-part-contest",
                Part::Form => "verify-part-form",
                Part::Version => "verify-part-version",
                Part::Figures => "verify-part-figures",
                Part::Fingerprint => "verify-part-fingerprint",
                Part::Signature => "verify-part-signature",
                Part::Facts => "verify-part-facts",
                Part::Head => "verify-part-head",
                Part::Key => "verify-part-key",
            });
            Text::new("verify-code-unread").with("part", part)
        }
    }
}
