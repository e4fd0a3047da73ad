//! A form read back before it is recorded: what is read aloud, numbers in words too.

use ratatui::layout::Rect;

use super::form::shown;
use crate::app::field::Field;
use crate::app::form::{FormField, FormScreen};
use crate::text::Text;
use crate::ui::pen::{Pen, below, count, indent, left};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{clip, columns};

/// Columns kept for the digits of a number.
const DIGITS: u16 = 6;

/// Draws the values of a form below its title.
pub fn draw(pen: &mut Pen<'_>, area: Rect, form: &FormScreen) {
    let aloud = pen.key("ui-read-back");
    let area = below(pen.write(area, &aloud, Meaning::Warning), 1);
    let filled: Vec<&FormField> = form.fields.iter().filter(|field| !field.field.is_empty()).collect();
    let blank = form.fields.len() - filled.len();
    let rows = area.height.saturating_sub(1 + u16::from(blank > 0));
    let needed = count(filled.len());
    if needed <= rows {
        // A blank row between two values where there is room for it.
        let step = if needed.saturating_mul(2) <= rows + 1 { 2 } else { 1 };
        one_column(pen, area, &filled, step);
    } else {
        let half = filled.len().div_ceil(2);
        let width = area.width / 2;
        let (first, second) = filled.split_at_checked(half).unwrap_or((&filled, &[]));
        two_columns(pen, left(area, width.saturating_sub(2)), first);
        two_columns(pen, indent(area, width), second);
    }
    if blank > 0 {
        let said = pen.say(&Text::new("ui-left-blank").with("count", blank));
        pen.put(area, 0, area.height.saturating_sub(1), &said, Meaning::Muted);
    }
}

fn one_column(pen: &mut Pen<'_>, area: Rect, fields: &[&FormField], step: u16) {
    let labels: Vec<String> = fields.iter().map(|field| pen.say(&field.label)).collect();
    // A label may be cut, the words of a number may not: they are what is read aloud.
    let spoken = fields.iter().map(|field| columns(&words(pen, field))).max().unwrap_or(0);
    let most = area.width.saturating_sub(DIGITS + 4 + spoken).clamp(area.width / 6, area.width / 2);
    let widest = labels.iter().map(|label| columns(label)).max().unwrap_or(0).min(most);
    for ((field, label), row) in fields.iter().zip(&labels).zip(0..) {
        let y = row * step;
        pen.put(area, 0, y, &clip(label, widest), Meaning::Base);
        let value = indent(area, widest + 2);
        let digits = shown(pen, field);
        let used = pen.put(value, 0, y, &clip(&digits, value.width), Meaning::Title);
        let beside = indent(value, used.max(DIGITS) + 2);
        pen.put(beside, 0, y, &words(pen, field), Meaning::Base);
    }
}

/// The words of a number; a field of anything else has none.
fn words(pen: &Pen<'_>, field: &FormField) -> String {
    match &field.field {
        Field::Number(number) => number.value().map(|number| pen.words(number)).unwrap_or_default(),
        _ => String::new(),
    }
}

fn two_columns(pen: &mut Pen<'_>, area: Rect, fields: &[&FormField]) {
    for (field, y) in fields.iter().zip(0..) {
        let value = clip(&shown(pen, field), area.width / 2);
        let label = clip(&pen.say(&field.label), area.width.saturating_sub(columns(&value) + 2));
        pen.put(area, 0, y, &label, Meaning::Base);
        pen.put_right(area, y, &value, Meaning::Title);
    }
}
