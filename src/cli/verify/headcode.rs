//! The text of the code on a check sheet: a head and a key, as if both had been given.

use super::printed::Printed;
use super::{Checked, Exit, Finding, Given};
use crate::exchange::code::{CodeError, Part};
use crate::exchange::headcode::HeadCode;
use crate::sign::Public;
use crate::text::check_words;

/// A code, and its key as one that can check.
pub struct Read {
    code: HeadCode,
    key: Option<Public>,
}

/// Reads a text; fails where it is no code of a check sheet.
pub fn read(text: &str) -> Result<Read, CodeError> {
    let code = HeadCode::read(text)?;
    let key = code.key.as_deref().map(str::parse).transpose();
    Ok(Read { key: key.map_err(|_| CodeError::Unread(Part::Key))?, code })
}

impl Read {
    /// Holds files against its head and its key, but for what was given beside it.
    pub fn give(&self, given: &mut Given) {
        given.head.get_or_insert_with(|| Printed::Sheet(self.code.head.clone()));
        if given.key.is_none() {
            given.key.clone_from(&self.key);
            given.of_sheet = true;
        }
    }
}

/// Says what a code states, and whether it states of a file with its head what that file says.
pub fn check(read: &Read, given: &Given, files: &[Checked]) -> Vec<Finding> {
    let code = &read.code;
    let mut found = Vec::new();
    if code.practice {
        found.push(Finding::Practice);
    }
    found.push(Finding::Sheet {
        precinct: code.precinct.clone(),
        date: code.date.to_string(),
        facts: code.facts,
    });
    found.push(Finding::SheetHead { head: code.head.clone(), words: check_words(&code.head).join(" ") });
    found.push(match &read.key {
        Some(key) => Finding::SheetKey { key: key.fingerprint() },
        None => Finding::SheetNoKey,
    });
    if let (Some(key), Some(given)) = (&read.key, &given.key)
        && key != given
    {
        found.push(Finding::KeyOther { given: given.fingerprint(), key: key.fingerprint() });
    }
    found.extend(files.iter().filter(|file| file.exit <= Exit::Wrong).filter_map(|file| against(code, file)));
    found
}

/// A code against a file that has its head: whoever knows a head can print it beside another key.
fn against(code: &HeadCode, file: &Checked) -> Option<Finding> {
    let (report, day) = (file.report.as_ref()?, file.day.as_ref()?);
    let row = report.row_of_head(&code.head)?;
    let file = file.file.clone();
    let same = HeadCode::at(day, row, &code.head) == *code;
    Some(if same { Finding::SheetEqual { file } } else { Finding::SheetDiffers { file } })
}
