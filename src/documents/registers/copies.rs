//! The register of a contest's copies, and the notice to whoever holds one of an earlier version.

use super::shared::{lines, with_lines};
use super::{Content, Sheet};
use crate::documents::model::{Block, Column, Pair, Standing};
use crate::documents::said::{figure, in_eights, listed};
use crate::domain::copies::{self, HIGHER, MEMBER};
use crate::domain::day::Entry;
use crate::domain::fact::{CopyIssued, NoCopy};
use crate::domain::papers;
use crate::domain::protocol::Protocol;
use crate::text::{Text, check_words};

/// Lines left at the end of the register for copies that are given out without the laptop.
const SPARE: usize = 6;

impl Sheet<'_> {
    /// Copies in the order of their numbers, then who has none, where it hangs, which machine took it.
    pub(super) fn copies(self, contest: &str) -> Option<Vec<Block>> {
        let draft = copies::signed(self.day, contest)?;
        let mut blocks = vec![self.whose(), self.values(self.version(contest, draft))];
        let mut rows: Vec<Vec<Pair>> =
            copies::issued(self.day, contest).map(|copy| self.copy(copy).to_vec()).collect();
        rows.extend(vec![vec![Pair::default(); 6]; SPARE]);
        let columns = self.columns(&[
            ("document-column-number", 1),
            ("document-column-version", 2),
            ("paper-column-name", 5),
            ("document-column-time", 2),
            ("document-column-signature", 3),
            ("paper-column-holder-told", 4),
        ]);
        blocks.push(self.table(columns, rows));
        blocks.extend(self.without_copy(contest));
        blocks.extend(self.hung(contest));
        blocks.push(self.signed_by_chair());
        Some(blocks)
    }

    /// Number, version, holder, time, signature mark, and what its holder was told.
    pub(super) fn copy(self, copy: &Entry<CopyIssued>) -> [Pair; 6] {
        let stated = &copy.stated;
        let version = copies::protocol(self.day, stated.protocol).map(|(_, draft)| draft.drafted.version);
        let told = self.day.copies.told.iter().filter(|told| told.stated.copy == copy.at).map(|told| {
            let end = if told.stated.returned { "paper-copy-back" } else { "paper-copy-kept" };
            listed(&[Pair::single(self.clock(told.when)), self.said.key(end)], ": ")
        });
        [
            Pair::single(stated.number.to_string()),
            Pair::single(version.map(|version| version.to_string()).unwrap_or_default()),
            self.holder(stated.person, &copy.name, &stated.capacity),
            Pair::single(self.clock(copy.when)),
            if stated.signed { self.said.key("paper-copy-signed") } else { Pair::default() },
            listed(&told.collect::<Vec<_>>(), "\n"),
        ]
    }

    fn without_copy(self, contest: &str) -> Vec<Block> {
        let all = self.day.copies.missing.iter();
        let of_contest = all.filter(|known| copies::is_of(self.day, contest, known.stated.protocol));
        let rows = of_contest.map(|known| {
            let stated = &known.stated;
            let how = self.said.key(match stated.how {
                NoCopy::Declined => "paper-copy-declined",
                NoCopy::Left => "paper-copy-left",
                NoCopy::Withheld => "paper-copy-withheld",
            });
            vec![
                Pair::single(self.clock(known.when)),
                self.holder(stated.person, &known.name, &stated.capacity),
                with_lines(how, [stated.reason.as_str()]),
            ]
        });
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("paper-column-name", 5),
            ("document-column-reason", 6),
        ]);
        self.part("paper-no-copy", columns, rows.collect())
    }

    fn hung(self, contest: &str) -> Vec<Block> {
        let of = |draft| copies::is_of(self.day, contest, draft);
        let posted = self.day.copies.posted.iter().filter(|known| of(known.stated.protocol));
        let posted = posted.map(|known| (known.when, "paper-posted", known.stated.place.clone()));
        let scanned = self.day.copies.scanned.iter().filter(|known| of(known.stated.protocol));
        let scanned = scanned.map(|known| (known.when, "paper-scanned", known.stated.receipt.clone()));
        let mut all: Vec<_> = posted.chain(scanned).collect();
        all.sort_by_key(|(when, ..)| *when);
        let rows = all.into_iter().map(|(when, what, said)| {
            vec![Pair::single(self.clock(when)), self.said.key(what), Pair::single(said)]
        });
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("paper-column-event", 5),
            ("paper-column-details", 6),
        ]);
        self.part("paper-posted-and-scanned", columns, rows.collect())
    }

    /// To holders of an earlier version: what stood there beside what stands now, why, and their numbers to sign at.
    pub(super) fn notice(self, contest: &str) -> Option<Content> {
        let last = copies::signed(self.day, contest)?;
        let old = copies::old(self.day, contest);
        let mut versions: Vec<u16> = old.iter().map(|known| known.version).collect();
        versions.dedup();
        let state = self.day.contest(contest)?;
        let earlier: Vec<&Protocol> = state
            .protocols
            .iter()
            .filter(|draft| draft.signed.is_some() && versions.contains(&draft.drafted.version))
            .collect();
        if earlier.is_empty() {
            return None;
        }
        let mut blocks = vec![self.whose(), self.values(self.version(contest, last))];
        blocks.push(self.sentence(&Text::new("paper-notice-says").with("version", last.drafted.version)));
        blocks.extend(earlier.into_iter().flat_map(|draft| self.changes(contest, draft, last)));
        let rows = old.iter().map(|known| {
            vec![
                Pair::single(known.copy.stated.number.to_string()),
                Pair::single(known.version.to_string()),
                Pair::default(),
                Pair::default(),
            ]
        });
        let columns = self.columns(&[
            ("document-column-number", 1),
            ("document-column-version", 2),
            ("document-column-signature", 5),
            ("document-column-time", 3),
        ]);
        blocks.extend(self.part("paper-notice-holders", columns, rows.collect()));
        blocks.push(self.signed_by_chair());
        let title = self.said.key("paper-title-notice");
        Some(Content { title, standing: Standing::Final, blocks })
    }

    /// The lines of an earlier version that are others now, and why it was opened again.
    fn changes(self, contest: &str, before: &Protocol, now: &Protocol) -> Vec<Block> {
        let of =
            |draft: &Protocol, cell| Pair::single(figure(draft.drafted.cells.get(cell).copied().flatten()));
        let rows = self.day.rows(contest);
        let changed =
            rows.iter().filter(|row| before.drafted.cells.get(&row.cell) != now.drafted.cells.get(&row.cell));
        let rows = changed.map(|row| vec![self.row_name(row), of(before, &row.cell), of(now, &row.cell)]);
        let columns: Vec<Column> = vec![
            self.said.column("document-column-line", 8),
            self.said.figures("document-column-old", 2),
            self.said.figures("document-column-new", 2),
        ];
        let version = Text::new("paper-notice-version").with("version", before.drafted.version);
        let mut blocks = vec![Block::Heading(self.said.text(&version)), self.table(columns, rows.collect())];
        if let Some((_, reason, _)) = &before.reopened {
            blocks.extend(self.typed(&[("document-column-reason", reason)]));
        }
        blocks
    }

    /// Contest, version and fingerprint with its check words.
    pub(super) fn version(self, contest: &str, draft: &Protocol) -> Vec<(&'static str, Pair)> {
        let drafted = &draft.drafted;
        let version = Text::new("document-head-version").with("version", drafted.version);
        let words = check_words(&drafted.fingerprint).join(" – ");
        vec![
            ("document-contest", self.contest(contest)),
            ("document-version", self.said.text(&version.with("draft", drafted.draft))),
            ("document-column-fingerprint", Pair::single(in_eights(&drafted.fingerprint))),
            ("document-check-words", Pair::single(words)),
            ("paper-as-of", Pair::single(self.time(papers::stated_at(self.day)))),
        ]
    }

    pub(super) fn holder(self, person: Option<crate::domain::fact::Ref>, name: &str, capacity: &str) -> Pair {
        let capacity = match capacity {
            MEMBER => self.said.key("paper-capacity-member"),
            HIGHER => self.said.key("paper-capacity-higher"),
            id => self.category(id),
        };
        let sent = person.and_then(|of| self.day.people.all.get(&of));
        let sent = sent.map_or("", |person| person.organisation.as_str());
        let name = Pair::single(copies::name_of(self.day, person, name));
        lines([name, with_lines(capacity, [sent])])
    }
}
