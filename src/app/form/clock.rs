//! The time as it is, put into a field of time by one key.

use super::FormField;
use crate::app::effect::Effects;
use crate::app::field::Field;
use crate::app::model::{Model, Screen};
use crate::app::update;
use crate::domain::Day;
use crate::text::Text;

pub(super) fn on_time_field(model: &Model) -> Result<(), Text> {
    match model.screen() {
        Some(Screen::Form(form)) if form.is_on_time() => Ok(()),
        _ => Err(Text::new("refused-no-time-field")),
    }
}

pub(super) fn is_on_time(model: &Model) -> bool {
    on_time_field(model).is_ok()
}

pub(super) fn now(model: &mut Model) -> Effects {
    let offset = model.day().map_or(model.offers.offset, Day::offset);
    let clock = model.now.clock(offset);
    if let (Some(clock), Some(form)) = (clock, model.form_mut()) {
        let focus = form.focus;
        if let Some(FormField { field: Field::Time(field), .. }) = form.fields.get_mut(focus) {
            field.set(clock);
        }
    }
    update::draft(model)
}
