//! A form read back before it is recorded: what is read aloud, numbers in words too.

use ratatui::layout::Rect;

use super::form::shown;
use crate::app::field::Field;
use crate::app::form::{FormField, FormScreen, Purpose};
use crate::text::Text;
use crate::ui::pen::{Pen, below, count, indent, left, top};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{clip, columns, wrap};

/// Columns of the number of an option and the blank after it.
const NUMBER: u16 = 3;

/// Columns kept for the digits of a number.
const DIGITS: u16 = 6;

/// Draws the values of a form below its title.
pub fn draw(pen: &mut Pen<'_>, area: Rect, form: &FormScreen) {
    let aloud = pen.key("ui-read-back");
    let area = pen.write(area, &aloud, Meaning::Warning);
    let filled: Vec<&FormField> = form.fields.iter().filter(|field| !field.field.is_empty()).collect();
    let blank = form.fields.len() - filled.len();
    let options = matches!(form.purpose, Purpose::Options(_));
    let needed = count(filled.len());
    // Many names need every row that there is.
    let gap = u16::from(!options || needed + 4 < area.height);
    let area = below(area, gap);
    let rows = area.height.saturating_sub(gap + u16::from(blank > 0));
    if options {
        names(pen, top(area, rows), form);
    } else if needed <= rows {
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

/// A number and the rows of the name after it.
type Numbered = (usize, Vec<String>);

/// Draws the names of options after their numbers: whole names are what is compared, so they are cut only where
/// even two columns have no rows for them.
fn names(pen: &mut Pen<'_>, area: Rect, form: &FormScreen) {
    let all = (1..).zip(&form.fields).filter(|(_, field)| !field.field.is_empty());
    let all: Vec<(usize, String)> = all.map(|(number, field)| (number, shown(pen, field))).collect();
    let broken = |names: &[(usize, String)], width: u16| -> Vec<Numbered> {
        names.iter().map(|(number, name)| (*number, wrap(name, width.saturating_sub(NUMBER)))).collect()
    };
    let rows = |names: &[Numbered]| names.iter().map(|(_, lines)| lines.len()).sum::<usize>();
    let room = usize::from(area.height);
    let whole = broken(&all, area.width);
    if rows(&whole) <= room {
        return numbered(pen, area, &whole);
    }
    let width = area.width / 2;
    let narrow = width.saturating_sub(1);
    let (first, second) = all.split_at_checked(all.len().div_ceil(2)).unwrap_or((&all, &[]));
    for (names, area) in [(first, left(area, narrow)), (second, left(indent(area, width), narrow))] {
        let whole = broken(names, narrow);
        if rows(&whole) <= room {
            numbered(pen, area, &whole);
        } else {
            let cut =
                |(number, name): &(usize, String)| (*number, vec![clip(name, narrow.saturating_sub(NUMBER))]);
            numbered(pen, area, &names.iter().map(cut).collect::<Vec<_>>());
        }
    }
}

fn numbered(pen: &mut Pen<'_>, area: Rect, names: &[Numbered]) {
    let mut y = 0;
    for (number, lines) in names {
        pen.put(area, 0, y, &format!("{number:>2}"), Meaning::Base);
        for line in lines {
            pen.put(area, NUMBER, y, line, Meaning::Title);
            y += 1;
        }
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
