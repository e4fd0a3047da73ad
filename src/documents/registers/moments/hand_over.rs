//! The act of handing over: protocols with their fingerprints, equipment with its seals, what was done in that phase.
//!
//! Who carried and who received is written by hand where they sign.

use super::Sheet;
use crate::documents::model::{Block, Pair};
use crate::documents::registers::shared::with_lines;
use crate::documents::said::{both, in_eights};
use crate::domain::{Function, Phase};
use crate::text::{check_words, names};

impl Sheet<'_> {
    pub(in crate::documents::registers) fn hand_over(self, head: Option<&str>) -> Vec<Block> {
        let mut blocks = vec![self.whose()];
        blocks.extend(self.handed_protocols());
        blocks.extend(self.steps(Phase::HandOver, false));
        blocks.extend(self.equipment());
        let mut values = self.stated().to_vec();
        values.extend(head.map(Self::head_value));
        values.extend(self.day.keys.current().map(|key| ("paper-key", Pair::single(key))));
        values.extend([
            ("paper-packages", Pair::default()),
            ("paper-handed-where", Pair::default()),
            ("paper-handed-when", Pair::default()),
            ("paper-remarks-by-hand", Pair::default()),
        ]);
        blocks.push(self.values(values));
        blocks.push(self.signatures(vec![
            self.signs("paper-signs-handed", self.officer(Function::Chair)),
            self.signs("paper-signs-handed", self.officer(Function::Secretary)),
            self.signs("paper-signs-received", String::new()),
            self.signs("paper-signs-received", String::new()),
            self.signs("paper-signs-present", String::new()),
        ]));
        blocks
    }

    fn handed_protocols(self) -> Vec<Block> {
        let rows = self.day.contest_ids().map(|contest| {
            let protocol = self.day.contest(contest).and_then(|state| state.protocol());
            let stands = self.day.standing(contest).map(|standing| self.said.key(names::standing(standing)));
            let version = protocol.map(|protocol| self.version_of(protocol)).unwrap_or_default();
            let sum = protocol.map(|protocol| {
                let fingerprint = &protocol.drafted.fingerprint;
                format!("{}\n{}", in_eights(fingerprint), check_words(fingerprint).join(" – "))
            });
            vec![
                self.coloured(contest),
                with_lines(version, stands.map(|stands| both(&stands)).as_deref()),
                Pair::single(sum.unwrap_or_default()),
            ]
        });
        let columns = self.columns(&[
            ("document-contest", 4),
            ("document-column-version", 4),
            ("document-column-fingerprint", 6),
        ]);
        self.part("paper-handed-protocols", columns, rows.collect())
    }

    /// Boxes and devices with the seals that are on them; columns that are filled by hand.
    fn equipment(self) -> Vec<Block> {
        let boxes = self.day.boxes.iter().map(|known| {
            let kind = both(&self.said.key(names::box_kind(known.kind)));
            let seals = if known.opening.is_none() { self.seals(&known.seals) } else { Pair::default() };
            vec![with_lines(self.thing(known.at), [kind.as_str()]), seals, Pair::default()]
        });
        let devices = self.day.custody.devices.iter();
        let devices = devices.map(|device| vec![self.thing(device.at), Pair::default(), Pair::default()]);
        let columns = self.columns(&[
            ("paper-column-equipment", 6),
            ("paper-column-seals", 4),
            ("paper-column-whole", 4),
        ]);
        self.part("paper-equipment", columns, boxes.chain(devices).collect())
    }
}
