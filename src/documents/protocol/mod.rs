//! The printed protocol of one contest, or its calculation sheet while nobody compared the form with the official one.
//!
//! It is a function of the day up to its last fact: the time on the page is that fact's. The paper that the
//! commission signs is the protocol; what this prints says so on its first page wherever that could be mistaken.

mod head;
mod remarks;
mod rows;
mod signatures;
mod versions;

use super::model::{Block, Document};
use super::registers::Sheet;
use super::said::Said;
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
}

/// Makes the page of a contest's last draft or version; `None` before the first draft.
pub fn document(day: &Day, contest: &str, ky: &Messages, ru: &Messages) -> Option<Document> {
    let page = Page {
        day,
        spec: day.opened.rulebook.contest(contest)?,
        form: day.form(contest)?,
        protocol: day.contest(contest)?.protocol()?,
        said: Said::new(ky, ru),
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
        blocks.extend(self.surplus());
        blocks.extend(self.findings());
        blocks.extend(self.corrections());
        blocks.extend(self.machine());
        blocks.extend(self.entry());
        blocks.extend(self.gates());
        blocks.extend(self.registers().with_protocol(self.contest()));
        blocks.extend(self.chain());
        blocks.push(self.signatures());
        blocks
    }

    /// The same day for what the registers say.
    fn registers(&self) -> Sheet<'_> {
        Sheet { day: self.day, said: self.said }
    }

    fn contest(&self) -> &str {
        &self.spec.id
    }

    fn time(&self, moment: crate::domain::Moment) -> String {
        self.said.moment(moment, self.day.offset())
    }
}
