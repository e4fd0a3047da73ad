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
mod moments;
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
use super::said::Said;
use super::{Sums, furniture, protocol};
use crate::domain::protocol::Protocol;
use crate::domain::{Day, Paper, papers};
use crate::text::{Messages, Text};

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
    with_sums(day, paper, Sums { fingerprint, ..Sums::default() }, ky, ru)
}

/// Makes the same paper, with the hash of the last fact under each page where it is about no protocol, and with the code
/// of a protocol on its last.
pub fn with_sums(day: &Day, paper: &Paper, sums: Sums<'_>, ky: &Messages, ru: &Messages) -> Option<Document> {
    match paper {
        Paper::Protocol(contest) => return protocol::of_version(day, contest, None, sums, ky, ru),
        Paper::Copy(of) => {
            let (contest, copy) = protocol::Version::of_copy(day, *of)?;
            return protocol::of_version(day, contest, Some(copy), sums, ky, ru);
        }
        _ => {}
    }
    let sheet = Sheet { day, said: Said::new(ky, ru) };
    let content = sheet.content(paper, sums)?;
    let warning = if paper.is_of_room() || paper.is_of_moment() { None } else { sheet.warning() };
    let mut blocks: Vec<Block> = warning.into_iter().collect();
    blocks.extend(content.blocks);
    Some(Document {
        language: sheet.said.language().to_owned(),
        title: content.title,
        page_head: sheet.page_head(paper),
        page_foot: sheet.page_foot(paper, sums),
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
    fn content(self, paper: &Paper, sums: Sums<'_>) -> Option<Content> {
        let plain =
            |title, blocks| Content { title: self.said.key(title), standing: Standing::Plain, blocks };
        let content = match paper {
            Paper::Receipt(of) => plain("paper-title-receipt", self.receipt(*of, sums.fingerprint)?),
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
            Paper::Enlarged(contest) => self.enlarged(contest)?,
            Paper::Opening => {
                let blocks = self.opening_act(sums.head)?;
                Content { standing: Standing::Final, ..plain("paper-title-opening", blocks) }
            }
            Paper::Fingerprint => plain("paper-title-fingerprint", self.fingerprint_sheet(sums)),
            Paper::Packing => plain("paper-title-packing", self.packing()),
            Paper::HandOver => Content {
                standing: Standing::Final,
                ..plain("paper-title-hand-over", self.hand_over(sums.head))
            },
            Paper::Backup => plain("paper-title-backup", self.backup(sums.head)),
            // Its page has a room of its own.
            Paper::Protocol(_) | Paper::Copy(_) => return None,
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

    /// The protocol of the contest that a paper is about.
    fn protocol_of(&self, paper: &Paper) -> Option<&Protocol> {
        let contest = paper.contest()?;
        match paper {
            // Copies are given of what was signed, whatever is being drafted since.
            Paper::Copies(_) | Paper::Notice(_) => crate::domain::copies::signed(self.day, contest),
            _ => self.day.contest(contest)?.protocol(),
        }
    }

    fn page_head(self, paper: &Paper) -> PageHead {
        let left = furniture::place(self.day, paper.contest(), self.said);
        let time = self.time(papers::stated_at(self.day));
        let version = self.protocol_of(paper).map(|protocol| {
            let (version, draft) = (protocol.drafted.version, protocol.drafted.draft);
            let text = Text::new("document-head-version").with("version", version).with("draft", draft);
            furniture::line(&self.said.text(&text))
        });
        PageHead { left, right: version.into_iter().chain([time]).collect::<Vec<_>>().join(" – ") }
    }

    /// The words under each page, since pages come apart; first of them that a paper must not hang on a wall.
    fn page_foot(self, paper: &Paper, sums: Sums<'_>) -> Vec<String> {
        let mut foot = Vec::new();
        if !paper.is_public() {
            foot.push(furniture::line(&self.said.key("paper-personal")));
        }
        match (sums.fingerprint, self.protocol_of(paper), sums.head) {
            (Some(text), _, _) => foot.extend(furniture::sum(text, self.said)),
            (None, Some(protocol), _) => foot.extend(furniture::fingerprint(protocol, self.said)),
            (None, None, Some(head)) => foot.push(furniture::head(self.day, head, self.said)),
            (None, None, None) => {}
        }
        if let Some(form) = paper.contest().and_then(|contest| self.day.form(contest)) {
            foot.push(furniture::form(form, self.said));
        }
        if let Paper::Enlarged(_) = paper {
            // Nothing on it follows from anything but the form.
        } else if paper.is_of_room() || paper.is_of_moment() {
            let procedure = self.day.procedure();
            let file = (procedure.id.as_str(), procedure.edition.as_str());
            foot.push(furniture::edition("paper-procedure", file, &procedure.verified, self.said));
        } else if let Some(registers) = self.day.registers() {
            let file = (registers.id.as_str(), registers.edition.as_str());
            foot.push(furniture::edition("paper-registers", file, &registers.verified, self.said));
        }
        foot
    }
}
