//! The papers of one moment of the day: the enlarged form, the opening, what hangs in the room, packing, handing over,
//! and the backup of everything up to the last fact.

mod backup;
mod enlarged;
mod fingerprint;
mod hand_over;
mod opening;
mod packing;
mod rest;
mod steps;

use super::Sheet;
use crate::documents::model::{Block, Pair, SignatureRow};
use crate::documents::said::both;
use crate::domain::Function;
use crate::domain::day::Row;
use crate::domain::fact::Cells;
use crate::domain::{count::Stage, protocol::Protocol};

/// Lines for those who were there and are no members.
const OTHERS: usize = 3;

impl Sheet<'_> {
    /// The figures of a contest that anybody may see: none before both entries agree.
    fn open_figures(self, contest: &str) -> Option<Cells> {
        (self.day.stage(contest) == Stage::Agreed).then(|| self.day.agreed(contest))
    }

    /// The figure of a row as it stands on paper; nothing while it is not to be seen, a dash where it was left blank.
    fn open_figure(figures: Option<&Cells>, row: &Row) -> Option<String> {
        let figure = figures?.get(&row.cell)?;
        Some(figure.map_or_else(|| "–".to_owned(), |figure| figure.to_string()))
    }

    /// The name of a row without its number.
    pub(super) fn row_label(self, row: &Row) -> Pair {
        use crate::domain::day::OptionName;
        match &row.name {
            OptionName::Named(label) => self.said.localized(label),
            OptionName::AgainstAll => self.said.key("export-against-all"),
        }
    }

    /// The contest with the colour word of its ballots.
    pub(super) fn coloured(self, contest: &str) -> Pair {
        let Some(spec) = self.day.opened.rulebook.contest(contest) else { return Pair::single(contest) };
        let text = crate::text::Text::new("document-contest-value");
        self.said.text(&text.with("title", &spec.title).with("colour", &spec.colour))
    }

    /// Which version a protocol is, with its draft.
    fn version_of(self, protocol: &Protocol) -> Pair {
        let text = crate::text::Text::new("document-head-version");
        self.said.text(&text.with("version", protocol.drafted.version).with("draft", protocol.drafted.draft))
    }

    /// A row on which somebody signs in a capacity; without a name it is written by hand.
    fn signs(self, capacity: &'static str, name: String) -> SignatureRow {
        let function = Pair::single(both(&self.said.key(capacity)));
        SignatureRow { function, name, ..SignatureRow::default() }
    }

    /// The name of whoever has a function; nothing where nobody has it.
    fn officer(self, function: Function) -> String {
        let found = self.day.commission.with_function(function);
        found.map(|(who, _)| self.name(who)).unwrap_or_default()
    }

    /// Lines on which all members sign, and after them whoever else was there.
    fn signed_before_others(self) -> Block {
        let others = (0..OTHERS).map(|_| self.signs("paper-signs-present", String::new()));
        let mut block = self.signed_by_all();
        if let Block::Signatures(signatures) = &mut block {
            signatures.rows.extend(others);
        }
        block
    }
}
