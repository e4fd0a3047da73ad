//! Blank forms, of the open book or of a profile before there is a book.

use super::{Desk, papers, progress};
use crate::app::Model;
use crate::app::effect::{Effect, Effects};
use crate::app::model::Dialog;
use crate::assets::load_rulebook;
use crate::domain::Day;
use crate::run::export::{self, Destination};
use crate::run::{MakeError, say};
use crate::text::Text;

impl Desk {
    /// Writes every blank form as PDF and as plain text. Without a profile they are those of the open book, which
    /// registers them; with one they lie in the data folder and are no fact of any day.
    pub(super) fn blanks(
        &mut self,
        model: &mut Model,
        profile: Option<String>,
        see: &mut dyn FnMut(&Model),
    ) -> Effects {
        let Some(profile) = profile else {
            let Some(day) = model.day() else { return Effects::new() };
            let planned = export::blank_files(day);
            return self.write(model, Effect::Blanks { profile: None }, planned, see);
        };
        let Some(folders) = &self.folders else {
            model.dialog = Some(Dialog::Message(Text::new("errors-no-data-folder")));
            return Effects::new();
        };
        let folder = folders.blanks(&profile);
        let rulebook = match load_rulebook(&profile) {
            Ok(rulebook) => rulebook,
            Err(error) => {
                let error = MakeError::Load(error);
                model.dialog = Some(Dialog::Message(say::of_making(&error, &folder)));
                return Effects::new();
            }
        };
        let planned = Day::of_rulebook(rulebook).map(|day| export::blank_files(&day)).unwrap_or_default();
        let to = Destination::within(&folder, &folder);
        let written = progress::told(model, see, export::pages_of(&planned), |drawn| {
            export::into_folder(self.program.as_deref(), &to, planned, drawn)
        });
        match written {
            Ok(written) => papers::told(model, Effect::Blanks { profile: Some(profile) }, &to, &written),
            Err(error) => model.dialog = Some(Dialog::Message(error.text())),
        }
        Effects::new()
    }
}
