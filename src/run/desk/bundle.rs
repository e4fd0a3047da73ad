//! Everything that may leave the room as one file, from the open book.

use super::{Desk, progress};
use crate::app::Model;
use crate::app::effect::Effects;
use crate::app::model::Dialog;
use crate::domain::fact::NewFact;
use crate::exchange::bundle::Entry;
use crate::run::export::bundle::{self, PlanError};
use crate::run::export::{self, ExportError, Written};
use crate::run::say;
use crate::text::Text;

/// A bundle that is drawn and not yet written: to be signed, or as it is.
#[derive(Debug)]
pub(super) struct Drawn {
    /// Name of its file.
    pub name: String,
    /// Up to how many facts it states the day.
    pub facts: u64,
    /// What goes into it, the list of sums last.
    pub entries: Vec<Entry>,
}

impl Desk {
    /// Writes the bundle of the open book, unsigned, and registers it.
    pub(super) fn bundle(&mut self, model: &mut Model, see: &mut dyn FnMut(&Model)) -> Effects {
        let Some(drawn) = self.drawn_bundle(model, see) else { return Effects::new() };
        self.write_bundle(model, &drawn, "bundle-written", Vec::new())
    }

    /// Draws the bundle of the open book; `None` where that is not possible, which is then said.
    pub(super) fn drawn_bundle(&self, model: &mut Model, see: &mut dyn FnMut(&Model)) -> Option<Drawn> {
        self.destination(model)?;
        let book = self.book.as_ref()?;
        let plan = match bundle::plan(book, model.day()?) {
            Ok(plan) => plan,
            Err(error) => {
                model.dialog = Some(Dialog::Message(match &error {
                    PlanError::Counting => Text::new("bundle-counting"),
                    PlanError::Store(error) => say::of_store(error, book.path()),
                }));
                return None;
            }
        };
        let (name, facts) = (plan.name.clone(), plan.facts);
        let entries =
            progress::told(model, see, plan.pages(), |drawn| plan.entries(self.program.as_deref(), drawn));
        match entries {
            Ok(entries) => Some(Drawn { name, facts, entries }),
            Err(error) => {
                model.dialog = Some(Dialog::Message(error.text()));
                None
            }
        }
    }

    /// Writes a drawn bundle, registers it together with further facts, and says so by `notice`.
    pub(super) fn write_bundle(
        &mut self,
        model: &mut Model,
        drawn: &Drawn,
        notice: &'static str,
        facts: Vec<NewFact>,
    ) -> Effects {
        let Some(to) = self.destination(model) else { return Effects::new() };
        let written: Result<Written, ExportError> = bundle::pack(&to, &drawn.name, &drawn.entries);
        match written {
            Ok(written) => {
                let made = model.by().states(export::registered(&[written]).into());
                // Where it could not be recorded, that was said, and the file lies there unregistered.
                let Some(further) = self.commit(model, [vec![made], facts].concat()) else {
                    return Effects::new();
                };
                let notice = Text::new(notice).with("file", &drawn.name).with("facts", drawn.facts);
                model.say(notice.with("folder", to.folder(false).display().to_string()));
                further
            }
            Err(error) => {
                model.dialog = Some(Dialog::Message(error.text()));
                Effects::new()
            }
        }
    }
}
