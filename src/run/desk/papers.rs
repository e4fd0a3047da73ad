//! Papers of the registers, printed one at a time.

use super::Desk;
use crate::app::Model;
use crate::app::effect::Effects;
use crate::domain::Paper;
use crate::exchange::fingerprint;
use crate::run::export::Pages;
use crate::store::hex;
use crate::text::{Text, check_words};

impl Desk {
    /// Writes a paper as PDF and as plain text; whoever copies a receipt by hand copies its check words too.
    pub(super) fn print(&mut self, model: &mut Model, paper: &Paper) -> Effects {
        let Some(day) = model.day() else { return Effects::new() };
        let head = self.book.as_ref().map(|book| hex(&book.head()));
        let pages = Pages { head: head.as_deref(), ..Pages::default() };
        let planned = pages.paper_files(day, paper);
        if planned.is_empty() {
            model.refuse(Text::new("export-nothing-to-print"));
            return Effects::new();
        }
        if let (Paper::Receipt(of), Some(sum), None) = (paper, fingerprint::of(day, paper), self.changed) {
            model.check_words.insert(*of, check_words(&sum));
        }
        self.write(model, planned)
    }
}
