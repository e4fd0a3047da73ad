//! Copies of what may be handed over, on a stick. They state nothing: the book stays as it is.

use super::Desk;
use crate::app::Model;
use crate::app::form::Sticks;
use crate::run::{files, sticks};
use crate::text::Text;

impl Desk {
    /// Offers the folders that can be taken out now, where there is anything to copy.
    pub(super) fn find_sticks(&self, model: &mut Model) {
        let Some(to) = self.destination(model) else { return };
        let from = to.folder(false);
        let names = sticks::files_of(from);
        if names.is_empty() {
            model.refuse(Text::new("refused-stick-nothing"));
            return;
        }
        let bundle = sticks::bundle_of(from, &names);
        model.offer_sticks(Sticks { folders: self.sticks.found(), bundle, files: names.len() });
    }

    /// Copies the bundle of this name, or every public file of the day, into a folder.
    pub(super) fn copy_to_stick(&self, model: &mut Model, folder: &str, bundle: Option<&str>) {
        let Some(from) = self.destination(model) else {
            if let Some(form) = model.form_mut() {
                form.waiting = false;
            }
            return;
        };
        let from = from.folder(false);
        let to = files::typed(folder);
        let names = bundle.map_or_else(|| sticks::files_of(from), |name| vec![name.to_owned()]);
        match sticks::copy(from, &names, &to) {
            Ok(copied) => model.copied(sticks::told(&copied, &to)),
            Err(stopped) => model.not_recorded(stopped.text()),
        }
    }
}
