//! The printed protocol of one contest, or its calculation sheet while nobody compared the form with the official one.
//!
//! It is a function of the day up to its last fact: the time on the page is that fact's. The paper that the
//! commission signs is the protocol; what this prints says so on its first page wherever that could be mistaken.

mod code;
mod foot;
mod head;
mod remarks;
mod repeated;
mod rows;
mod signatures;
mod versions;

use super::Sums;
use super::model::{Block, Document};
use super::registers::Sheet;
use super::said::Said;
use crate::domain::copies::{self, Since};
use crate::domain::fact::Ref;
use crate::domain::protocol::Protocol;
use crate::domain::{ContestSpec, Day, Form, papers};
use crate::text::Messages;

/// What every part of the page is made from.
#[derive(Clone, Copy)]
struct Page<'a> {
    day: &'a Day,
    spec: &'a ContestSpec,
    form: &'a Form,
    protocol: &'a Protocol,
    said: Said<'a>,
    code: Option<&'a str>,
    version: Option<Version>,
}

/// A signed version, for a page that states what came of it since and shows the day as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version {
    /// The fact that drafted the version.
    pub draft: Ref,
    /// The number of the copy; none on the commission's own.
    pub number: Option<u32>,
    /// What came of the version since.
    pub since: Since,
}

impl Version {
    /// The last signed or drafted version of a contest, where it was signed.
    pub fn last(day: &Day, contest: &str) -> Option<Self> {
        let draft = day.contest(contest)?.protocol().filter(|draft| draft.signed.is_some())?;
        Some(Self { draft: draft.at, number: None, since: copies::since(day, draft) })
    }

    /// The copy that a fact gave out, with its contest; `None` where that was taken back.
    pub fn of_copy(day: &Day, at: Ref) -> Option<(&str, Self)> {
        let copy = &copies::copy(day, at)?.stated;
        let (contest, draft) = copies::protocol(day, copy.protocol)?;
        let since = copies::since(day, draft);
        Some((contest, Self { draft: draft.at, number: Some(copy.number), since }))
    }
}

/// Makes the page of a contest's last draft or version, without its code; `None` before the first draft.
pub fn document(day: &Day, contest: &str, ky: &Messages, ru: &Messages) -> Option<Document> {
    of_version(day, contest, None, Sums::default(), ky, ru)
}

/// Makes the same page with the protocol's code where it is to be signed or was; or that of a signed version, with the
/// number of a copy. Where something was stated since the version was signed, `day` is the day as it was then.
pub fn of_version(
    day: &Day,
    contest: &str,
    version: Option<Version>,
    sums: Sums<'_>,
    ky: &Messages,
    ru: &Messages,
) -> Option<Document> {
    let state = day.contest(contest)?;
    let page = Page {
        day,
        spec: day.opened.rulebook.contest(contest)?,
        form: day.form(contest)?,
        protocol: match version {
            Some(version) => state.protocols.iter().find(|draft| draft.at == version.draft)?,
            None => state.protocol()?,
        },
        said: Said::new(ky, ru),
        code: sums.code,
        version,
    };
    Some(Document {
        language: page.said.language().to_owned(),
        title: page.title(),
        page_head: page.page_head(),
        page_foot: page.page_foot(),
        marks: page.marks(),
        created: papers::stated_at(day),
        offset: day.offset(),
        blocks: page.blocks(),
    })
}

impl Page<'_> {
    fn blocks(self) -> Vec<Block> {
        let mut blocks = self.warnings();
        blocks.push(self.facts());
        blocks.extend(self.lines());
        blocks.extend(self.repeated());
        blocks.extend(self.surplus());
        blocks.extend(self.findings());
        blocks.extend(self.corrections());
        blocks.extend(self.machine());
        blocks.extend(self.entry());
        blocks.extend(self.gates());
        blocks.extend(self.registers().with_protocol(self.contest()));
        blocks.extend(self.chain());
        blocks.push(self.signatures());
        blocks.extend(self.code());
        blocks
    }

    /// The same day for what the registers say.
    fn registers(&self) -> Sheet<'_> {
        Sheet { day: self.day, said: self.said }
    }

    /// The version in whose place this one stands: the last before it that somebody signed.
    fn replaces(&self) -> Option<&Protocol> {
        let links = papers::chain(self.day, self.contest()).into_iter().rev();
        let version = self.protocol.drafted.version;
        let mut signed = links.filter(|link| link.signed && link.protocol.drafted.version < version);
        signed.next().map(|link| link.protocol)
    }

    fn contest(&self) -> &str {
        &self.spec.id
    }

    fn time(&self, moment: crate::domain::Moment) -> String {
        self.said.moment(moment, self.day.offset())
    }
}
