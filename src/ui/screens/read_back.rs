//! A form read back before it is recorded: what is read aloud, numbers in words too.

use ratatui::layout::Rect;

use super::form::shown;
use crate::app::field::Field;
use crate::app::form::{FormField, FormScreen};
use crate::text::Text;
use crate::ui::pen::{Pen, below, count, indent, left};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{clip, columns};

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
    let widest = labels.iter().map(|label| columns(label)).max().unwrap_or(0).min(area.width / 2);
    for ((field, label), row) in fields.iter().zip(&labels).zip(0..) {
        let y = row * step;
        pen.put(area, 0, y, &clip(label, widest), Meaning::Base);
        let value = indent(area, widest + 2);
        let digits = shown(pen, field);
        let used = pen.put(value, 0, y, &clip(&digits, value.width), Meaning::Title);
        if let Field::Number(number) = &field.field
            && let Some(number) = number.value()
        {
            let words = pen.words(number);
            let words_area = indent(value, used.max(6) + 2);
            pen.put(words_area, 0, y, &clip(&words, words_area.width), Meaning::Base);
        }
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
