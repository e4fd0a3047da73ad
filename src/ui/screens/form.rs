//! Fields to fill: labels left, values in one column, and what helps with the field that is being typed into.

use ratatui::layout::Rect;

use super::read_back;
use crate::app::field::{ChoiceField, Field, SecretField, TextField};
use crate::app::form::{FormField, FormScreen};
use crate::ui::glyph;
use crate::ui::keyline::key_name;
use crate::ui::pen::{Pen, below, count, indent, left, top};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{clip, columns, offset, wrap};

/// Columns kept for the values: a text wants more than a number.
const TEXT: u16 = 30;
const SHORT: u16 = 16;

/// Columns of the mark before the field that is being typed into.
const MARK: u16 = 2;

/// Blank columns between two choices.
const GAP: u16 = 3;

/// What stands for a text that is typed again without sight of it: of no length of its own.
const COVERED: &str = "••••••";

/// The most choices that stand in one column.
const FEW: usize = 5;

/// Draws a form.
pub fn draw(pen: &mut Pen<'_>, area: Rect, form: &FormScreen) {
    let title = pen.say(&form.title);
    let area = pen.write(area, &title, Meaning::Title);
    if form.reading_back {
        return read_back::draw(pen, area, form);
    }
    let area = match &form.intro {
        Some(intro) => {
            let intro = pen.say(intro);
            pen.write(area, &intro, Meaning::Base)
        }
        None => area,
    };
    let area = below(area, 1);
    // A few fields stay in sight above whatever helps with one of them.
    let asked = form.asked().count();
    let room = area.height.saturating_sub(count(asked).min(3) + 2);
    let focused = form.fields.get(form.focus);
    let warned = warnings(pen, form, area.width.saturating_sub(MARK));
    let help = focused.filter(|_| warned.is_empty()).map(|field| help(pen, field, area.width, room));
    let help = help.unwrap_or_default();
    let foot = count(help.len() + warned.len()) + 1;
    let rows = area.height.saturating_sub(foot).min(count(asked));
    fields(pen, top(area, rows), form);
    for (line, y) in help.iter().zip(rows + 1..) {
        pen.put(area, MARK, y, line, Meaning::Base);
    }
    for (line, y) in warned.iter().zip(rows + 1..) {
        pen.put(area, MARK, y, line, Meaning::Warning);
    }
}

/// What is unusual about the values, and that it is recorded all the same.
fn warnings(pen: &Pen<'_>, form: &FormScreen, width: u16) -> Vec<String> {
    if form.warned.is_empty() {
        return Vec::new();
    }
    let said = form.warned.iter().map(|warning| format!("{} {}", glyph::WARNING, pen.say(warning)));
    let all = said.chain([pen.key("ui-warned")]);
    all.flat_map(|text| wrap(&text, width)).collect()
}

fn fields(pen: &mut Pen<'_>, area: Rect, form: &FormScreen) {
    let labels: Vec<String> = form.fields.iter().map(|field| pen.say(&field.label)).collect();
    let is_wide = |field: &Field| matches!(field, Field::Text(_) | Field::Choice(_) | Field::Secret(_));
    let texts = form.fields.iter().any(|field| is_wide(&field.field));
    let most = area.width.saturating_sub(MARK + 4 + if texts { TEXT } else { SHORT });
    let widest = labels.iter().map(|label| columns(label)).max().unwrap_or(0).min(most);
    let values = MARK + widest + 2;
    let asked: Vec<(usize, &FormField)> = form.asked().collect();
    let at = asked.iter().position(|(index, _)| *index == form.focus);
    let first = offset(asked.len(), area.height, at);
    let said = asked.iter().filter_map(|(index, field)| Some((*index, *field, labels.get(*index)?)));
    for ((index, field, label), y) in said.skip(first).zip(0..area.height) {
        let row = top(below(area, y), 1);
        let focused = index == form.focus;
        if focused {
            pen.put(row, 0, 0, glyph::SELECTED, Meaning::Title);
        }
        let meaning = if focused { Meaning::Title } else { Meaning::Base };
        pen.put(row, MARK, 0, &clip(label, widest), meaning);
        let room = Rect { width: area.width.saturating_sub(values + 2), ..indent(row, values) };
        if focused { typed(pen, room, field) } else { resting(pen, room, field) }
    }
    let edge = area.width.saturating_sub(1);
    if first > 0 {
        pen.put(area, edge, 0, "↑", Meaning::Muted);
    }
    if asked.len().saturating_sub(first) > usize::from(area.height) {
        pen.put(area, edge, area.height.saturating_sub(1), "↓", Meaning::Muted);
    }
}

/// What a field holds, as a person reads it.
pub fn shown(pen: &Pen<'_>, field: &FormField) -> String {
    match &field.field {
        Field::Text(text) => text.text().to_owned(),
        Field::Number(number) => number.value().map(crate::text::grouped).unwrap_or_default(),
        Field::Time(time) => time.text().to_owned(),
        Field::Choice(choice) => {
            let chosen = choice.chosen().and_then(|index| field.choices.get(index));
            chosen.map(|text| pen.say(text)).unwrap_or_default()
        }
        Field::Secret(secret) => "•".repeat(secret.len()),
    }
}

fn resting(pen: &mut Pen<'_>, area: Rect, field: &FormField) {
    let value =
        if field.is_blind() && !field.field.is_empty() { COVERED.to_owned() } else { shown(pen, field) };
    if !value.is_empty() {
        pen.put(area, 1, 0, &clip(&value, area.width.saturating_sub(1)), Meaning::Base);
    } else if field.optional {
        let optional = pen.key(if field.needed.is_some() { "ui-conditional" } else { "ui-optional" });
        pen.put(area, 1, 0, &clip(&optional, area.width.saturating_sub(1)), Meaning::Muted);
    } else {
        pen.put(area, 1, 0, "...", Meaning::Muted);
    }
}

/// The field that is being typed into is a bar as wide as what it may hold, with the cursor in it.
fn typed(pen: &mut Pen<'_>, area: Rect, field: &FormField) {
    match &field.field {
        Field::Text(text) => of_text(pen, area, text),
        Field::Number(number) => bar(pen, left(area, 11), number.text()),
        Field::Time(time) => bar(pen, left(area, 7), time.text()),
        Field::Choice(choice) => {
            let signed = |index| ChoiceField::key_of(index).map(|key| key_name(pen, key)).unwrap_or_default();
            // The signs that choose stand where a number would, so that nobody types one here.
            let value = match choice.chosen() {
                Some(index) => format!("{}  {}", signed(index), shown(pen, field)),
                None => format!("{} … {}", signed(0), signed(choice.count().saturating_sub(1))),
            };
            pen.blank(area, Meaning::Focus);
            pen.put(area, 1, 0, &clip(&value, area.width.saturating_sub(2)), Meaning::Focus);
            pen.cursor_at(area, 1, 0);
        }
        Field::Secret(secret) => covered(pen, area, secret),
    }
}

/// A point for each letter, so that whoever types sees that the key was taken; the last ones where there are many.
fn covered(pen: &mut Pen<'_>, area: Rect, secret: &SecretField) {
    pen.blank(area, Meaning::Focus);
    let points = secret.len().min(area.width.saturating_sub(3).into());
    let used = pen.put(area, 1, 0, &"•".repeat(points), Meaning::Focus);
    pen.cursor_at(area, 1 + used, 0);
}

fn bar(pen: &mut Pen<'_>, area: Rect, text: &str) {
    pen.blank(area, Meaning::Focus);
    let used = pen.put(area, 1, 0, text, Meaning::Focus);
    pen.cursor_at(area, 1 + used, 0);
}

/// A text longer than its bar moves along, so that the cursor is always in sight.
pub fn of_text(pen: &mut Pen<'_>, area: Rect, text: &TextField) {
    let bar = left(area, count(text.max()).saturating_add(3));
    pen.blank(bar, Meaning::Focus);
    let (before, after) = text.halves();
    let room = bar.width.saturating_sub(2);
    let tail = tail(before, room.saturating_sub(1));
    let used = pen.put(left(bar, room), 1, 0, tail, Meaning::Focus);
    pen.put(left(bar, room + 1), 1 + used, 0, after, Meaning::Focus);
    pen.cursor_at(bar, 1 + used, 0);
}

/// The end of a text that fits a width.
fn tail(text: &str, width: u16) -> &str {
    let starts = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    let tails = starts.map(|at| text.get(at..).unwrap_or_default());
    tails.into_iter().find(|tail| columns(tail) <= width).unwrap_or_default()
}

/// What helps with a field: a number in words, the choices with their signs, that it may stay empty.
fn help(pen: &Pen<'_>, field: &FormField, width: u16, room: u16) -> Vec<String> {
    let mut lines = match &field.field {
        Field::Number(number) => number.value().map(|value| pen.spoken(value, width)).unwrap_or_default(),
        Field::Choice(choice) => choices(pen, field, choice.chosen(), width.saturating_sub(MARK), room),
        Field::Secret(_) => vec![pen.key("ui-secret")],
        Field::Text(_) | Field::Time(_) => Vec::new(),
    };
    match field.needed {
        Some(when) => lines.extend(wrap(&pen.key(when), width.saturating_sub(MARK))),
        None if field.optional => lines.push(pen.key("ui-optional-help")),
        None => {}
    }
    if field.public {
        lines.extend(wrap(&pen.key("ui-public-text"), width.saturating_sub(MARK)));
    }
    lines
}

/// Choices with their signs, the chosen one marked, in as many columns as fit or as the rows ask for.
fn choices(pen: &Pen<'_>, field: &FormField, chosen: Option<usize>, width: u16, room: u16) -> Vec<String> {
    let mark = |index| if chosen == Some(index) { glyph::DONE } else { " " };
    let sign = |index| ChoiceField::key_of(index).map(|key| key_name(pen, key)).unwrap_or_default();
    let all = field.choices.iter().enumerate();
    let all = all.map(|(index, choice)| format!("{} {}  {}", mark(index), sign(index), pen.say(choice)));
    let all: Vec<String> = all.collect();
    let widest = all.iter().map(|choice| columns(choice)).max().unwrap_or(0).saturating_add(GAP);
    // Few choices stand one below the other; many need columns, very many are cut rather than left out.
    let fit = if all.len() <= FEW { 1 } else { (width.saturating_add(GAP) / widest).max(1) };
    let across = fit.max(count(all.len().div_ceil(usize::from(room).max(1))));
    let widest = widest.min(width.saturating_add(GAP) / across);
    let rows = all.len().div_ceil(across.into()).max(1);
    let cell = |choice: &String| {
        let shown = clip(choice, widest.saturating_sub(GAP));
        let blanks = widest.saturating_sub(columns(&shown));
        shown + &" ".repeat(blanks.into())
    };
    let line = |row: usize| all.iter().skip(row).step_by(rows).map(cell).collect::<String>();
    (0..rows).map(|row| line(row).trim_end().to_owned()).collect()
}
