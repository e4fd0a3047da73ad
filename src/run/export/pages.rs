//! How pages are made: in which languages, and with which sums under them.

use super::past::{self, Past};
use super::{Holds, Only, Planned, papers, registers};
use crate::documents::protocol::{self, Version};
use crate::documents::{Document, Sums};
use crate::domain::{Day, Paper, copies};
use crate::exchange::code::Code;
use crate::exchange::headcode::HeadCode;
use crate::exchange::{PROGRAM, fingerprint};
use crate::text::{Language, Messages};

/// What is asked of pages; by default they are in Kyrgyz and Russian together, whatever language the reader has chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pages<'a> {
    /// Hash of the last fact, hexadecimal, for papers that are about no protocol.
    pub head: Option<&'a str>,
    /// Whether these are the pages in English, whose names end in `-en`.
    pub english: bool,
    /// The days on which versions were signed, so that their pages are as they were then; without it all but the figures,
    /// the fingerprint and the code is that of today.
    pub past: Option<&'a Past>,
}

impl Pages<'_> {
    /// Plans the files of a contest's last draft or version, as [`super::files_for`] does.
    pub fn files_for(self, day: &Day, contest: &str, only: Only) -> Vec<Planned> {
        super::contest_files(self, PROGRAM, day, contest, only)
    }

    /// Plans a paper as PDF and as plain text, as [`super::paper_files`] does.
    pub fn paper_files(self, day: &Day, paper: &Paper) -> Vec<Planned> {
        papers::files_of(self, day, paper)
    }

    /// Plans the registers and what accounts for ballots, boxes and seals, as [`super::register_files`] does.
    pub fn register_files(self, day: &Day, only: Only) -> Vec<Planned> {
        registers::all(self, day, only)
    }

    /// The page of a contest's last draft or version, with its code.
    pub(super) fn protocol(self, day: &Day, contest: &str) -> Option<Document> {
        self.make(day, &Paper::Protocol(contest.to_owned()))
    }

    /// A paper as a page; `None` where the day has not what it is about.
    pub(super) fn make(self, day: &Day, paper: &Paper) -> Option<Document> {
        let [first, second] = self.languages().map(Messages::of);
        let fingerprint = fingerprint::of(day, paper);
        let sums = Sums { fingerprint: fingerprint.as_deref(), head: self.head, code: None };
        let then = past::version(day, paper).zip(self.past).and_then(|(draft, past)| past.of(draft));
        let then = then.unwrap_or(day);
        let (contest, version) = match paper {
            Paper::Protocol(contest) => (contest.as_str(), Version::last(day, contest)),
            Paper::Copy(of) => {
                let (contest, version) = Version::of_copy(day, *of)?;
                (contest, Some(version))
            }
            Paper::Annex(_) => {
                return crate::documents::registers::with_sums(then, paper, sums, first, second);
            }
            _ => {
                let code = self.head.filter(|_| *paper == Paper::Fingerprint);
                let code = code.map(|head| HeadCode::of(day, head).text());
                let sums = Sums { code: code.as_deref(), ..sums };
                return crate::documents::registers::with_sums(day, paper, sums, first, second);
            }
        };
        let draft = match version {
            Some(version) => copies::protocol(day, version.draft)?.1,
            None => day.contest(contest)?.protocol()?,
        };
        let code = Code::text_of(day, draft);
        let sums = Sums { code: code.as_deref(), ..sums };
        protocol::of_version(then, contest, version, sums, first, second)
    }

    /// What the name of a page ends in.
    pub(super) fn ending(self) -> &'static str {
        if self.english { "-en" } else { "" }
    }

    fn languages(self) -> [Language; 2] {
        if self.english { [Language::En; 2] } else { [Language::Ky, Language::Ru] }
    }
}

/// A page to be written.
pub(super) fn page(name: String, private: bool, page: Document) -> Planned {
    Planned { name, private, holds: Holds::Page(Box::new(page)) }
}
