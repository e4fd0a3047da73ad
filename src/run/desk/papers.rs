//! Papers of the registers, printed one at a time.

use super::Desk;
use crate::app::Model;
use crate::app::effect::Effects;
use crate::domain::Paper;
use crate::run::export;
use crate::text::Text;

impl Desk {
    /// Writes a paper as PDF and as plain text.
    pub(super) fn print(&mut self, model: &mut Model, paper: &Paper) -> Effects {
        let Some(day) = model.day() else { return Effects::new() };
        let planned = export::paper_files(day, paper);
        if planned.is_empty() {
            model.refuse(Text::new("export-nothing-to-print"));
            return Effects::new();
        }
        self.write(model, planned)
    }
}
