//! Evidence: the sum of a file that somebody names.

use super::Desk;
use crate::app::Model;
use crate::app::effect::Effects;
use crate::app::refusal;
use crate::domain::decide;
use crate::domain::fact::Ref;
use crate::run::files;

impl Desk {
    /// Sums the file, where one is named, and records the evidence; what was typed stays where that fails.
    pub(super) fn evidence(
        &mut self,
        model: &mut Model,
        of: Ref,
        what: &str,
        holder: &str,
        file: &str,
    ) -> Effects {
        let path = files::typed(file);
        let file = path.to_string_lossy();
        let sum = if file.is_empty() {
            String::new()
        } else {
            match files::sha256(&path, files::MOST_EVIDENCE) {
                Ok(sum) => sum,
                Err(error) => {
                    model.not_recorded(error.text(&path));
                    return Effects::new();
                }
            }
        };
        let by = model.by();
        let Some(day) = model.day() else { return Effects::new() };
        match decide::add_evidence(day, by, of, what, holder, &file, &sum) {
            Ok(facts) => self.record(model, facts),
            Err(refused) => {
                let text = refusal::of_day(model, &refused);
                model.not_recorded(text);
                Effects::new()
            }
        }
    }
}
