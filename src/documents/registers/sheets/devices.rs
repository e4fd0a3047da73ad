//! What happened to devices and machines, and for how many minutes they stood still.

use super::{Entry, Sheet};
use crate::documents::model::{Block, Pair};
use crate::documents::registers::shared::{lines, with_lines};
use crate::documents::said::{before, figure};
use crate::domain::day::Note;
use crate::domain::fact::Ref;
use crate::domain::papers;
use crate::text::names;

impl Sheet<'_> {
    pub(super) fn devices(self) -> Vec<Block> {
        let devices = self.day.custody.devices.iter();
        let blocks = devices.flat_map(|device| {
            let mut entries = self.notes(device.at);
            entries.extend(self.passings(device.at));
            let lost = self.day.custody.minutes_lost(device.at, papers::stated_at(self.day));
            vec![
                Block::Heading(self.thing(device.at)),
                self.values(vec![("paper-minutes-lost", Pair::single(lost.to_string()))]),
                self.log(entries),
            ]
        });
        blocks.collect()
    }

    /// What happened to a device or machine.
    pub(super) fn notes(self, of: Ref) -> Vec<Entry> {
        self.day.custody.notes_of(of).map(|note| self.device_note(note)).collect()
    }

    fn device_note(self, note: &Note) -> Entry {
        let stated = &note.stated;
        let counter = if self.day.hides_counter(stated.of) {
            self.said.key("paper-hidden")
        } else {
            Pair::single(figure(stated.counter))
        };
        let counter = before(&self.said.key("paper-counter"), &counter);
        let receipt = before(&self.said.key("paper-printed-receipt"), &Pair::single(&stated.receipt));
        let by = stated.by.map(|by| before(&self.said.key("paper-in-its-place"), &self.thing(by)));
        Entry {
            when: note.when,
            what: self.said.key(names::event(stated.event)),
            said: with_lines(lines([counter, receipt, by.unwrap_or_default()]), [stated.note.as_str()]),
            by: self.typist(note.at),
        }
    }
}
