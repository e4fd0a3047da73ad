//! The form of an anchor: counters read at the end of an hour, all at once.

use super::build::{number, optional};
use super::sheet::hour_text;
use super::{FormField, Values};
use crate::app::Model;
use crate::domain::decide::{self, Decision};
use crate::domain::fact::{AnchorSet, BoxKind, By};
use crate::domain::{ContestSpec, Day};
use crate::text::Text;

/// The form of the anchor that closes an hour. Nothing that was read before stands in it.
pub fn build(day: &Day, hour: u8) -> (Text, Option<Text>, Vec<FormField>) {
    let title = Text::new("form-anchor").with("time", hour_text(hour.saturating_add(1)));
    let mut fields = vec![
        number("receipts", "field-anchor-receipts", 5),
        number("signatures", "field-anchor-signatures", 5),
    ];
    for spec in with_machine(day) {
        let label = Text::new("field-of-contest")
            .with("field", Text::new("field-anchor-machine"))
            .with("contest", &spec.colour);
        // A counter that cannot be read stays empty: no number is better than one that nobody read.
        let field = number(&format!("machine@{}", spec.id), "field-anchor-machine", 5);
        fields.push(optional(FormField { label, ..field }));
    }
    fields.extend([
        number("booths", "field-anchor-booths", 3),
        number("queue", "field-anchor-queue", 3),
        number("devices", "field-anchor-devices", 2),
    ]);
    (title, Some(Text::new("form-anchor-intro")), fields)
}

/// Decides about the anchor that the form holds.
pub fn submit(model: &Model, day: &Day, by: By, hour: u8, values: &Values) -> Decision {
    let figure = |id: &str| values.number(id).unwrap_or_default();
    let of = |spec: &ContestSpec| Some((spec.id.clone(), values.number(&format!("machine@{}", spec.id))?));
    let anchor = AnchorSet {
        hour,
        receipts: figure("receipts"),
        signatures: figure("signatures"),
        machine: with_machine(day).filter_map(of).collect(),
        booths: figure("booths"),
        queue: figure("queue"),
        devices: figure("devices"),
    };
    decide::set_anchor(day, by, anchor, model.now)
}

fn with_machine(day: &Day) -> impl Iterator<Item = &ContestSpec> {
    let counted = |id: &String| {
        day.boxes.iter().any(|known| known.kind == BoxKind::Machine && known.contests.contains(id))
    };
    day.profile().contests.iter().filter(move |spec| counted(&spec.id))
}
