//! The text of the code on a protocol's last page, or on a check sheet.

use super::{Checked, Exit, Finding, Given, headcode};
use crate::domain::Day;
use crate::exchange::code::{Code, CodeError};
use crate::exchange::headcode::HeadCode;
use crate::text::check_words;

/// A code of either kind.
pub enum Any {
    /// Of a protocol.
    Protocol(Read),
    /// Of a check sheet.
    Sheet(headcode::Read),
}

/// Reads a text as the kind of code as which it begins; fails where it is none.
pub fn any(text: &str) -> Result<Any, CodeError> {
    if HeadCode::is_meant(text) {
        headcode::read(text).map(Any::Sheet)
    } else {
        read(text).map(Any::Protocol)
    }
}

/// A code, and its signature where it has one.
pub struct Read {
    code: Code,
    signature: Option<String>,
}

/// Reads a text; fails where it is no code.
fn read(text: &str) -> Result<Read, CodeError> {
    Code::read(text).map(|(code, signature)| Read { code, signature })
}

/// Says what a code states, who signed it, and how it stands to each file.
///
/// It is compared with facts that are proven whole; others might be made to fit any code.
pub fn check(read: &Read, given: &Given, files: &[Checked]) -> Vec<Finding> {
    let code = &read.code;
    let mut found = Vec::new();
    if code.practice {
        found.push(Finding::Practice);
    }
    found.push(Finding::Code {
        contest: code.contest.clone(),
        precinct: code.precinct.clone(),
        date: code.date.to_string(),
        version: code.version,
        draft: code.draft,
    });
    found.push(Finding::CodeFigures { figures: code.figures.clone() });
    found.push(Finding::CodeFingerprint {
        fingerprint: code.fingerprint.clone(),
        words: check_words(&code.fingerprint).join(" "),
    });
    let compared: Vec<Finding> = files.iter().map(|file| of_file(code, file)).collect();
    // A paper that was printed before the commission signed bears no signature: its bundle, which is proven, stands for it.
    let stated = files.iter().zip(&compared).any(|(file, finding)| {
        let states = matches!(finding, Finding::CodeEqual { .. } | Finding::CodeEarlier { .. });
        states && file.exit == Exit::Fine && file.findings.contains(&Finding::Proven)
    });
    found.push(match (&read.signature, &given.key) {
        (None, Some(key)) if !stated => Finding::CodeKeyUnsigned { key: key.fingerprint() },
        (None, _) => Finding::CodeUnsigned,
        (Some(_), None) => Finding::CodeUnchecked,
        (Some(signature), Some(key)) if key.checks_code(&code.text(), signature) => {
            Finding::CodeSigned { key: key.fingerprint() }
        }
        (Some(_), Some(key)) => Finding::CodeNotSigned { key: key.fingerprint() },
    });
    found.extend(compared);
    found
}

fn of_file(code: &Code, file: &Checked) -> Finding {
    match &file.day {
        Some(day) if file.holds => against(code, day, &file.file),
        _ => Finding::CodeNotCompared { file: file.file.clone() },
    }
}

/// A code against a day: which of its versions it is, and whether the figures are those.
fn against(code: &Code, day: &Day, file: &str) -> Finding {
    let file = file.to_owned();
    let Some(state) = day.contest(&code.contest) else { return Finding::CodeOther { file } };
    let same = |protocol: &&crate::domain::protocol::Protocol| {
        (protocol.drafted.version, protocol.drafted.draft) == (code.version, code.draft)
            && protocol.drafted.fingerprint == code.fingerprint
    };
    let Some(protocol) = state.protocols.iter().find(same) else { return Finding::CodeOther { file } };
    let Some(expected) = Code::of_protocol(day, protocol) else { return Finding::CodeOther { file } };
    if expected.figures != code.figures {
        let differs = |at: &usize| expected.figures.get(*at) != code.figures.get(*at);
        let at = (0..expected.figures.len().max(code.figures.len())).find(differs).unwrap_or(0);
        let (mine, theirs) = (code.figures.get(at), expected.figures.get(at));
        let said = |figure: Option<&(_, Option<u32>)>| {
            figure.and_then(|(_, figure)| *figure).map_or_else(|| "-".to_owned(), |figure| figure.to_string())
        };
        let Some((cell, _)) = theirs.or(mine) else { return Finding::CodeOther { file } };
        return Finding::CodeDiffers { file, cell: cell.clone(), found: said(mine), facts: said(theirs) };
    }
    if expected.text() != code.text() {
        return Finding::CodeOther { file };
    }
    let last = state.protocol().map(|last| (last.drafted.version, last.drafted.draft));
    match last {
        Some((version, draft)) if (version, draft) != (code.version, code.draft) => {
            Finding::CodeEarlier { file, version, draft }
        }
        _ => Finding::CodeEqual { file },
    }
}
