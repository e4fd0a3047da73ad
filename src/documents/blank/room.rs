//! Blank forms that account for ballots, boxes and seals, and those of packing and handing over.

use super::Blanks;
use crate::documents::model::{Block, Pair};
use crate::documents::said::listed;
use crate::domain::Phase;
use crate::domain::fact::{BoxKind, Pile};
use crate::domain::profile::StockModel;
use crate::text::names;

/// Piles that exist only where ballots are printed in the room.
const PRINTED_HERE: [Pile; 4] = [Pile::Blanks, Pile::Printed, Pile::Misprints, Pile::Reprints];

impl Blanks<'_> {
    pub(super) fn boxes(self) -> Vec<Block> {
        let columns = [
            ("paper-column-box", 5),
            ("paper-seals-on", 4),
            ("blank-column-sealed", 2),
            ("paper-seals-read", 4),
            ("blank-column-opened", 2),
            ("paper-column-found", 2),
        ];
        let kinds = listed(&BoxKind::ALL.map(|kind| self.said.key(names::box_kind(kind))), ", ");
        let passed = [
            ("document-column-time", 2),
            ("blank-column-passed", 5),
            ("blank-column-holder", 5),
            ("paper-column-whole", 4),
        ];
        vec![
            Block::Paragraph(crate::documents::model::Paragraph { text: kinds, ..Default::default() }),
            self.numbered(&columns, 7),
            self.heading("blank-passed"),
            self.numbered(&passed, 3),
            self.signed_by_chair(),
        ]
    }

    /// Packs, and every pile that is counted, contest by contest.
    pub(super) fn stock(self) -> Vec<Block> {
        let packs = [
            ("document-column-time", 2),
            ("paper-column-pack", 5),
            ("paper-column-nominal", 2),
            ("paper-column-opened", 4),
            ("paper-column-counted", 2),
        ];
        let handed = [
            ("document-column-time", 2),
            ("paper-column-member", 5),
            ("paper-column-handed", 2),
            ("paper-column-back", 2),
            ("document-column-signature", 3),
        ];
        let here = self.day.profile().stock.model == StockModel::OnDemand;
        let piles = Pile::ALL.into_iter().filter(|pile| here || !PRINTED_HERE.contains(pile));
        let piles = piles.map(|pile| vec![self.said.key(names::pile(pile))]).collect();
        let mut columns = self.columns(&[("paper-column-pile", 5)]);
        columns.extend(self.by_contest("paper-column-count", 3));
        columns.extend(self.columns(&[("document-column-time", 2), ("document-column-signature", 3)]));
        vec![
            self.numbered(&packs, 4),
            self.heading("paper-piles"),
            Self::begun(columns, piles),
            self.heading("paper-handed"),
            self.numbered(&handed, 4),
            self.signed_by_chair(),
        ]
    }

    /// The register of requests without names, and the act of a trip.
    pub(super) fn outside(self) -> Vec<Block> {
        let requests = [
            ("document-column-time", 2),
            ("document-column-reason", 5),
            ("blank-column-ballot", 3),
            ("document-column-remark", 5),
        ];
        let ballots = self.columns(&[
            ("document-contest", 5),
            ("paper-column-out", 2),
            ("paper-column-issued", 2),
            ("paper-column-spoiled", 2),
            ("paper-column-unused", 2),
        ]);
        vec![
            self.heading("paper-requests"),
            self.numbered(&requests, 10),
            self.note("paper-trip-note"),
            self.heading("blank-trip"),
            self.lines(&[
                "paper-trip-left",
                "paper-trip-team",
                "paper-trip-lot",
                "paper-trip-joined",
                "paper-trip-requests",
                "paper-column-box",
                "paper-trip-seals",
                "paper-trip-returned",
                "paper-trip-served",
                "paper-trip-unserved",
                "paper-trip-slot",
            ]),
            self.heading("paper-trip-ballots"),
            Self::begun(ballots, self.day.contest_ids().map(|contest| vec![self.contest(contest)]).collect()),
            self.signed(Pair::default(), "paper-signs-present", 3),
        ]
    }

    pub(super) fn packing(self) -> Vec<Block> {
        let columns =
            [("paper-column-content", 8), ("paper-column-count", 2), ("paper-column-package-seal", 4)];
        vec![
            self.numbered(&columns, 26),
            self.lines(&["paper-packages", "paper-packed-when", "paper-remarks-by-hand"]),
            self.signed(Pair::default(), "paper-signs-present", 4),
        ]
    }

    pub(super) fn hand_over(self) -> Vec<Block> {
        let protocols = [
            ("document-contest", 4),
            ("document-column-version", 3),
            ("blank-column-signed-at", 3),
            ("document-column-remark", 4),
        ];
        let equipment = [("paper-column-equipment", 6), ("paper-column-seals", 4), ("paper-column-whole", 4)];
        let mut blocks = vec![
            self.heading("paper-handed-protocols"),
            self.numbered(&protocols, self.day.contest_ids().count().max(1)),
        ];
        blocks.extend(self.steps_of(Phase::HandOver));
        blocks.push(self.heading("paper-equipment"));
        blocks.push(self.numbered(&equipment, 6));
        blocks.push(self.lines(&[
            "paper-packages",
            "paper-handed-where",
            "paper-handed-when",
            "paper-remarks-by-hand",
        ]));
        blocks.push(self.signed(Pair::default(), "paper-signs-received", 2));
        blocks
    }
}
