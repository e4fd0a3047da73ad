//! Forms whose fields come from a contest, a finding or a box.

use super::FormField;
use super::build::{NAME, NOTE, choice, number, option_name, optional, plain, reason, text, time, witness};
use super::registers::boxes::seals_read;
use crate::app::field::{Field, TextField};
use crate::domain::Day;
use crate::domain::day::OptionView;
use crate::domain::fact::{Cell, Ref};
use crate::text::Text;

type Parts = (Text, Option<Text>, Vec<FormField>);

/// How many options can be typed at set-up.
pub const TYPED_OPTIONS: usize = 60;

/// Options typed from the ballot: as many lines as the ballot has, the rest stays empty.
pub fn typed(day: &Day, contest: &str) -> Option<Parts> {
    let before = day.contest(contest)?.typed.as_ref().map(|(_, names)| names.clone()).unwrap_or_default();
    let field = |index: usize| {
        let mut field = Field::Text(TextField::new(NAME));
        field.set_text(before.get(index).map_or("", String::as_str));
        FormField {
            id: format!("option-{}", index + 1),
            label: Text::new("field-option-number").with("number", index + 1),
            field,
            optional: index > 0,
            needed: None,
            after: None,
            public: false,
            choices: Vec::new(),
        }
    };
    let title = plain(&day.opened.rulebook.contest(contest)?.title);
    Some((title, Some(Text::new("form-options-intro")), (0..TYPED_OPTIONS).map(field).collect()))
}

/// The second member says that the typed options equal the ballot.
pub fn read_back(day: &Day, contest: &str) -> Option<Parts> {
    let title = plain(&day.opened.rulebook.contest(contest)?.title);
    let (_, names) = day.contest(contest)?.typed.as_ref()?;
    let list: Vec<String> =
        (1..).zip(names).map(|(number, name): (usize, _)| format!("{number}.\u{a0}{name}")).collect();
    let intro = Text::new("form-read-back-intro").with("options", list.join("  "));
    Some((title, Some(intro), vec![witness(day)]))
}

/// Options whose withdrawal can be taken back.
pub fn withdrawn<'a>(day: &'a Day, contest: &str) -> impl Iterator<Item = OptionView> + 'a {
    let state = day.contest(contest);
    let is_recorded = move |number| state.is_some_and(|state| state.withdrawn.contains_key(&number));
    day.options(contest).into_iter().filter(move |option| is_recorded(option.number))
}

/// A wrong withdrawal taken back.
pub fn reinstate(day: &Day, contest: &str) -> Option<Parts> {
    let names: Vec<Text> = withdrawn(day, contest).map(|option| option_name(&option.name)).collect();
    if names.is_empty() {
        return None;
    }
    let fields = vec![choice("option", "field-reinstated", names), reason(), witness(day)];
    Some((Text::new("form-reinstate"), None, fields))
}

/// A figure counted again: typed twice, since one slip brought us here.
pub fn correct(day: &Day, contest: &str, cell: &Cell) -> Option<Parts> {
    let row = day.rows(contest).into_iter().find(|row| row.cell == *cell)?;
    let title = Text::new("form-correct").with("number", row.number).with("line", option_name(&row.name));
    let fields = vec![
        number("figure", "field-counted", 7),
        number("again", "field-counted-again", 7),
        reason(),
        witness(day),
    ];
    Some((title, Some(Text::new("form-correct-intro")), fields))
}

/// A finding explained by a reason of the form.
pub fn explain(day: &Day, contest: &str, rule: &str) -> Option<Parts> {
    let form = day.form(contest)?;
    let known = form.rules.iter().find(|known| known.id == rule)?;
    let labels = known.reasons.iter().filter_map(|id| form.reasons.iter().find(|reason| &reason.id == id));
    let reasons = labels.map(|reason| plain(&reason.label)).collect();
    let fields = vec![choice("why", "field-reason", reasons), optional(text("note", "field-note", NOTE))];
    Some((Text::new("form-explain"), Some(plain(&known.say)), fields))
}

/// An action after a surplus.
pub fn surplus(day: &Day, contest: &str, action: &str) -> Option<Parts> {
    day.contest(contest)?;
    let label = &day.procedure().surplus.iter().find(|known| known.id == action)?.label;
    Some((plain(label), None, vec![text("result", "field-result", NOTE), time("at", "field-time")]))
}

/// Seal numbers that were written down wrongly: those put on, or those found.
pub fn seals(day: &Day, of: Ref) -> Option<Parts> {
    let known = day.boxes.iter().find(|known| known.at == of)?;
    let which =
        choice("which", "field-which-seals", vec![Text::new("seals-put-on"), Text::new("seals-found")]);
    let mut fields = vec![which];
    fields.extend(seals_read("field-seal"));
    if let Some(first) = fields.get_mut(1) {
        first.optional = false;
    }
    fields.extend([reason(), witness(day)]);
    Some((Text::new("form-seals").with("label", &known.label), None, fields))
}
