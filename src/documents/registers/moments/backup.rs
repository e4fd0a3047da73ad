//! The paper backup: everything that the papers of the day say, up to its last fact, and lines for what is written by hand
//! from there on. It bears names and stays with the commission; what is hidden on every other paper is hidden here.

use super::Sheet;
use crate::documents::Sums;
use crate::documents::model::{Block, Pair, Paragraph, TextSize};
use crate::documents::said::in_eights;
use crate::domain::day::JournalLine;
use crate::domain::fact::KINDS;
use crate::domain::{Paper, Phase};
use crate::text::{Text, check_words, names};

/// The last facts that are named, so that whoever goes on by hand sees where the program stopped.
const LAST: usize = 16;
/// Lines to go on by hand.
const BY_HAND: usize = 20;

impl Sheet<'_> {
    pub(in crate::documents::registers) fn backup(self, head: Option<&str>) -> Vec<Block> {
        let mut values = self.stated().to_vec();
        values.push(("document-column-phase", self.said.key(names::phase(self.day.phase()))));
        values.extend(head.map(Self::head_value));
        let text = Text::new("paper-backup-note").with("facts", self.day.journal.len());
        let note = Paragraph { text: self.said.text(&text), bold: true, ..Paragraph::default() };
        let mut blocks = vec![self.whose(), Block::Paragraph(note), self.values(values)];
        blocks.extend(Phase::ALL.into_iter().flat_map(|phase| self.steps(phase, true)));
        blocks.extend(self.contacts());
        blocks.extend(self.lots());
        blocks.extend(self.day.contest_ids().flat_map(|contest| self.contest_so_far(contest)));
        blocks.extend(self.versions_so_far());
        for paper in self.parts_of_backup() {
            blocks.extend(self.part_of_backup(&paper));
        }
        blocks.extend(self.requests());
        blocks.extend(self.copies_so_far());
        blocks.extend(self.keys_so_far());
        blocks.extend(self.last_facts());
        blocks.extend(self.by_hand());
        blocks
    }

    /// The papers of which the backup has all.
    fn parts_of_backup(self) -> Vec<Paper> {
        let mut parts =
            vec![Paper::Minutes, Paper::People, Paper::Complaints, Paper::Incidents, Paper::Decisions];
        parts.extend(self.day.acts.iter().map(|act| Paper::Act(act.at)));
        parts.extend([Paper::Warnings, Paper::Boxes, Paper::Stock, Paper::Hours]);
        parts.extend(self.day.outside.trips.iter().map(|trip| Paper::Trip(trip.at)));
        parts.extend(self.day.contest_ids().map(|contest| Paper::Search(contest.to_owned())));
        parts
    }

    /// A paper under its title, without its first line and the lines on which it is signed.
    fn part_of_backup(self, paper: &Paper) -> Vec<Block> {
        let Some(content) = self.content(paper, Sums::default()) else { return Vec::new() };
        let whose = self.whose();
        let kept = content
            .blocks
            .into_iter()
            .filter(|block| !matches!(block, Block::Signatures(_)) && *block != whose);
        std::iter::once(Block::Heading(content.title)).chain(kept).collect()
    }

    fn last_facts(self) -> Vec<Block> {
        let all = self.day.journal.len();
        let last = self.day.journal.iter().enumerate().skip(all.saturating_sub(LAST));
        let rows = last.map(|(nth, line)| {
            let who = line.member.map(|who| self.name(who)).unwrap_or_default();
            vec![
                Pair::single((nth + 1).to_string()),
                Pair::single(self.clock(line.recorded)),
                self.said.text(&kind(line)),
                Pair::single(who),
            ]
        });
        self.part("paper-last-facts", self.columns_of_facts(), rows.collect())
    }

    /// Numbered lines that continue the journal.
    fn by_hand(self) -> Vec<Block> {
        let next = self.day.journal.len() + 1;
        let rows = (next..next + BY_HAND).map(|number| vec![Pair::single(number.to_string())]).collect();
        let mut blocks = vec![Block::PageBreak];
        blocks.extend(self.part("paper-by-hand", self.columns_of_facts(), rows));
        blocks.push(self.signed_by_chair());
        blocks
    }

    fn columns_of_facts(self) -> Vec<crate::documents::model::Column> {
        self.columns(&[
            ("document-column-number", 1),
            ("document-column-time", 2),
            ("paper-column-event", 9),
            ("paper-column-stated-by", 4),
        ])
    }

    /// Versions of every contest with their fingerprints.
    fn versions_so_far(self) -> Vec<Block> {
        let protocols = self.day.contest_ids().flat_map(|contest| {
            let state = self.day.contest(contest).into_iter();
            state.flat_map(|state| &state.protocols).map(move |protocol| (contest, protocol))
        });
        let rows = protocols.map(|(contest, protocol)| {
            let fingerprint = &protocol.drafted.fingerprint;
            let words = check_words(fingerprint).join(" – ");
            vec![
                self.contest(contest),
                self.version_of(protocol),
                Pair::single(self.clock(protocol.when)),
                Pair::single(format!("{}\n{words}", in_eights(fingerprint))),
            ]
        });
        let columns = self.columns(&[
            ("document-contest", 3),
            ("document-column-version", 3),
            ("document-column-time", 2),
            ("document-column-fingerprint", 6),
        ]);
        self.part("paper-versions", columns, rows.collect())
    }

    fn keys_so_far(self) -> Vec<Block> {
        let rows = self.day.keys.made.iter().map(|key| {
            let (public, reason) = &key.stated;
            vec![Pair::single(self.clock(key.when)), Pair::single(public), Pair::single(reason)]
        });
        let columns =
            self.columns(&[("document-column-time", 2), ("paper-key", 8), ("document-column-reason", 4)]);
        self.part("paper-keys", columns, rows.collect())
    }
}

/// What a fact is called; one made by a newer program is named by its own kind.
fn kind(line: &JournalLine) -> Text {
    if !KINDS.iter().any(|known| known.name == line.kind) {
        return Text::new("kind-unknown").with("name", line.kind.to_string());
    }
    let bare = line.kind.split_once('/').map_or(&*line.kind, |(bare, _)| bare);
    Text::of(format!("kind-{}", bare.replace('.', "-")))
}

/// A small line under a table.
pub(super) fn small(text: Pair) -> Block {
    Block::Paragraph(Paragraph { text, size: TextSize::Small, ..Paragraph::default() })
}
