//! The files of a bundle against what follows from its facts.
//!
//! Another version of the program may make other pages and spell other files otherwise. So where one says to have
//! written a bundle, the facts and what a protocol states are compared as ever, and of what else differs it is said that
//! it was not compared.

use std::collections::BTreeSet;

use super::Finding;
use super::bundle::is_frame;
use super::differs::{by_other, by_this};
use crate::domain::Day;
use crate::exchange::bundle::{EVENTS, HEAD, Origin, Summed, Unpacked, sum};
use crate::exchange::eel;
use crate::run::export::bundle::logged;
use crate::run::export::{Holds, Planned, fit_for_a_name};
use crate::store::rows;

/// The files of a bundle, and what was found of them so far.
pub struct Compared<'a> {
    files: &'a [Unpacked],
    /// Whether another version of the program says to have written them.
    other: bool,
    /// Beginnings of the names of protocols' files, up to the version.
    protocols: Vec<String>,
    known: BTreeSet<String>,
    pages: usize,
    found: Vec<Finding>,
}

impl<'a> Compared<'a> {
    /// Begins with nothing compared; `stem` begins the name of a contest's files.
    pub fn new(files: &'a [Unpacked], other: bool, stem: &str, day: &Day) -> Self {
        let protocols =
            day.contest_ids().map(|contest| format!("{stem}-{}-v", fit_for_a_name(contest))).collect();
        Self { files, other, protocols, known: BTreeSet::new(), pages: 0, found: Vec::new() }
    }

    /// Compares the log of the facts, without having all of it in memory.
    pub fn events(&mut self, day: &Day, origin: &Origin, facts: &[u8]) {
        let mut summed = Summed::default();
        if eel::write(&mut summed, day, origin, || rows(facts).map(logged)).is_ok() {
            let (sum, bytes) = summed.finish();
            self.compare(EVENTS, &sum, bytes.as_deref());
        }
    }

    /// Compares a file that follows from the facts.
    pub fn planned(&mut self, planned: &Planned) {
        match &planned.holds {
            Holds::Bytes(expected) => self.compare(&planned.name, &sum(expected), Some(expected)),
            Holds::Page(_) => self.pages += usize::from(self.is_there(&planned.name).is_some()),
        }
    }

    fn is_there(&mut self, name: &str) -> Option<&'a Unpacked> {
        self.known.insert(name.to_owned());
        let file = self.files.iter().find(|file| file.name == name);
        if file.is_none() {
            let file = name.to_owned();
            // No version leaves out what a protocol states.
            let may_lack = self.other && name != HEAD && !(is_data(name) && self.is_of_protocol(name));
            self.found.push(if may_lack { Finding::NotCompared { file } } else { Finding::Dropped { file } });
        }
        file
    }

    fn compare(&mut self, name: &str, expected: &str, bytes: Option<&[u8]>) {
        let Some(file) = self.is_there(name).filter(|file| file.sha256 != expected) else { return };
        let of_protocol = name == HEAD || is_data(name) && self.is_of_protocol(name);
        let found = match bytes {
            _ if self.other && !of_protocol => Some(Finding::NotCompared { file: name.to_owned() }),
            Some(bytes) if self.other => by_other(file, bytes),
            Some(bytes) => by_this(file, bytes),
            None => Some(Finding::DiffersWhole { file: name.to_owned() }),
        };
        self.found.extend(found);
    }

    fn is_of_protocol(&self, name: &str) -> bool {
        self.protocols.iter().any(|beginning| name.starts_with(beginning))
    }

    /// Everything that was found, with the files that do not follow from the facts.
    pub fn finish(mut self) -> Vec<Finding> {
        for file in self.files.iter().filter(|file| !is_frame(&file.name) && !self.known.contains(&file.name))
        {
            let name = file.name.clone();
            // Pages of an earlier version of a protocol would pass for those of the last.
            let may_have = self.other && !self.is_of_protocol(&name);
            self.found.push(if may_have {
                Finding::NotCompared { file: name }
            } else {
                Finding::Added { file: name }
            });
        }
        if self.pages > 0 {
            self.found.push(Finding::Pages { count: self.pages });
        }
        self.found
    }
}

/// Whether other programs read figures from a file.
fn is_data(name: &str) -> bool {
    [".json", ".csv"].iter().any(|ending| name.ends_with(ending))
}
