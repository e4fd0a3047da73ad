//! The papers of the registers: receipts and answers, decisions and acts, minutes, tables, the notice-board; and in
//! `sheets` those that account for ballots, boxes and seals.
//!
//! Each is a function of the day up to its last fact, like the protocol's page. A paper that is about nothing, such as
//! the answer to a complaint that is still open, is not made. Which papers may go out of the room says
//! [`Paper::is_public`]; on those no private half of a fact is looked at.

mod act;
mod annex;
mod board;
mod complaints;
mod copies;
mod decision;
mod decisions;
mod incidents;
mod minutes;
mod names;
mod people;
mod pieces;
mod receipt;
mod returned;
mod rights;
mod room;
mod ruling;
mod shared;
mod sheets;

use super::model::{Block, Document, Marks, PageHead, Pair, Paragraph, Standing, TextSize};
use super::said::{Said, both, in_eights};
use crate::domain::decide::is_internal_aid;
use crate::domain::{Day, Paper, papers};
use crate::text::{Messages, Text, check_words};

/// What every part of a paper is made from.
#[derive(Clone, Copy)]
pub(super) struct Sheet<'a> {
    pub(super) day: &'a Day,
    pub(super) said: Said<'a>,
}

/// What one paper has of its own.
struct Content {
    title: Pair,
    standing: Standing,
    blocks: Vec<Block>,
}

/// Makes a paper; `None` where the day has not what it is about.
///
/// `fingerprint` is the SHA-256 of the text that the paper is about, in hexadecimal; it stands on the receipt and under
/// each page. The text of an act is in Kyrgyz and Russian whatever the languages, and the rights are in three.
pub fn paper(
    day: &Day,
    paper: &Paper,
    fingerprint: Option<&str>,
    ky: &Messages,
    ru: &Messages,
) -> Option<Document> {
    let sheet = Sheet { day, said: Said::new(ky, ru) };
    let content = sheet.content(paper, fingerprint)?;
    let warning = if paper.is_of_room() { None } else { sheet.warning() };
    let mut blocks: Vec<Block> = warning.into_iter().collect();
    blocks.extend(content.blocks);
    Some(Document {
        language: sheet.said.language().to_owned(),
        title: content.title,
        page_head: sheet.page_head(),
        page_foot: sheet.page_foot(paper, fingerprint),
        marks: Marks {
            practice: day.opened.practice.then(|| sheet.said.key("practice-mark")),
            standing: content.standing,
        },
        created: papers::stated_at(day),
        offset: day.offset(),
        blocks,
    })
}

impl Sheet<'_> {
    fn content(self, paper: &Paper, fingerprint: Option<&str>) -> Option<Content> {
        let plain =
            |title, blocks| Content { title: self.said.key(title), standing: Standing::Plain, blocks };
        let content = match paper {
            Paper::Receipt(of) => plain("paper-title-receipt", self.receipt(*of, fingerprint)?),
            Paper::Ruling(of) => plain("paper-title-ruling", self.ruling(*of)?),
            Paper::Decision(of) => self.decision(*of)?,
            Paper::Act(of) => self.act(*of)?,
            Paper::Minutes => {
                Content { standing: Standing::Final, ..plain("paper-title-minutes", self.minutes()) }
            }
            Paper::People => plain("paper-title-people", self.people()),
            Paper::Complaints => plain("paper-title-complaints", self.complaints()),
            Paper::Incidents => plain("paper-title-incidents", self.incidents()),
            Paper::Decisions => plain("paper-title-decisions", self.decisions()),
            Paper::Board => plain("paper-title-board", self.board()),
            Paper::Annex(contest) => {
                Content { standing: Standing::Final, ..plain("paper-title-annex", self.annex(contest)?) }
            }
            Paper::Rights(category) => plain("paper-title-rights", self.rights(category)?),
            Paper::Warnings => {
                Content { standing: Standing::Final, ..plain("paper-title-warnings", self.warnings()) }
            }
            Paper::Boxes => plain("paper-title-boxes", self.boxes()?),
            Paper::Stock => plain("paper-title-stock", self.stock()?),
            Paper::Hours => plain("paper-title-hours", self.hours()?),
            Paper::Trip(of) => Content { standing: Standing::Final, ..self.trip(*of)? },
            Paper::Search(contest) => plain("paper-title-search", self.search(contest)?),
            Paper::Copies(contest) => plain("paper-title-copies", self.copies(contest)?),
            Paper::Notice(contest) => self.notice(contest)?,
            Paper::Returned(of) => self.returned(*of)?,
            Paper::Published(of) => self.published(*of)?,
        };
        Some(content)
    }

    /// What must not be overlooked: data that nobody compared.
    fn warning(self) -> Option<Block> {
        let unverified = self.day.registers().is_some() && !self.is_verified();
        unverified.then(|| {
            let text = self.said.key("paper-unverified");
            Block::Paragraph(Paragraph { text, bold: true, size: TextSize::Small, ..Paragraph::default() })
        })
    }

    /// Whether the data of the registers counts as compared with the official texts; in practice it does.
    fn is_verified(self) -> bool {
        self.day.opened.practice || self.day.registers().is_some_and(|registers| registers.verified.holds())
    }

    fn page_head(self) -> PageHead {
        let precinct = Text::new("document-head-precinct").with("precinct", &self.day.opened.precinct);
        let mut left = both(&self.said.text(&precinct));
        if is_internal_aid(self.day) {
            // On every page, since pages come apart.
            left = format!("{left} – {}", both(&self.said.key("document-head-internal-aid")));
        }
        PageHead { left, right: self.time(papers::stated_at(self.day)) }
    }

    /// The words under each page, since pages come apart; first of them that a paper must not hang on a wall.
    fn page_foot(self, paper: &Paper, fingerprint: Option<&str>) -> Vec<String> {
        let line = |key, text: &str| format!("{}: {text}", both(&self.said.key(key)));
        let mut foot = Vec::new();
        if !paper.is_public() {
            foot.push(both(&self.said.key("paper-personal")));
        }
        if let Some(fingerprint) = fingerprint {
            foot.push(in_eights(fingerprint));
            foot.push(line("document-check-words", &check_words(fingerprint).join(" – ")));
        }
        if paper.is_of_room() {
            let procedure = self.day.procedure();
            foot.push(line("paper-procedure", &format!("{}, {}", procedure.id, procedure.edition)));
        } else if let Some(registers) = self.day.registers() {
            foot.push(line("paper-registers", &format!("{}, {}", registers.id, registers.edition)));
        }
        foot
    }
}
