//! The form of an hourly sheet.

use super::build::{NOTE, number, optional, plain, reason, text};
use super::{FormField, Values};
use crate::domain::Day;
use crate::domain::fact::Sheet;
use crate::text::Text;

/// The form of a sheet of an hour; a corrected one gets its figures and asks for the reason.
pub fn build(day: &Day, hour: u8, before: Option<&Sheet>) -> (Text, Option<Text>, Vec<FormField>) {
    let title =
        Text::new("form-sheet").with("from", hour_text(hour)).with("to", hour_text(hour.saturating_add(1)));
    let mut fields = vec![
        text("place", "field-place", 20),
        number("receipts", "field-receipts", 5),
        number("signatures", "field-signatures", 5),
    ];
    for contest in &day.profile().contests {
        let label = |field: &'static str| {
            Text::new("field-of-contest").with("field", Text::new(field)).with("contest", &contest.colour)
        };
        fields.push(FormField {
            label: label("field-issued"),
            ..number(&format!("issued@{}", contest.id), "field-issued", 5)
        });
        fields.push(FormField {
            label: label("field-spoiled"),
            ..number(&format!("spoiled@{}", contest.id), "field-spoiled", 5)
        });
    }
    if day.contests.len() > 1 {
        for contest in &day.profile().contests {
            let label = Text::new("field-of-contest")
                .with("field", Text::new("field-declined"))
                .with("contest", &contest.colour);
            let field = number(&format!("declined@{}", contest.id), "field-declined", 5);
            fields.push(optional(FormField { label, ..field }));
        }
    }
    for refusal in &day.procedure().refusals {
        let label = Text::new("field-refused").with("reason", &refusal.label);
        let field = number(&format!("refused@{}", refusal.id), "field-refused", 4);
        fields.push(optional(FormField { label, ..field }));
    }
    match before {
        Some(sheet) => {
            fill(&mut fields, sheet);
            fields.push(reason());
        }
        None => fields.push(text("late", "field-late", NOTE).needed_if("needed-late")),
    }
    (title, Some(Text::new("form-sheet-intro")), fields)
}

/// The sheet that the form holds.
pub fn sheet(day: &Day, hour: u8, values: &Values) -> Sheet {
    let per_contest = |field: &str| {
        let of = |id: &str| Some((id.to_owned(), values.number(&format!("{field}@{id}"))?));
        day.contest_ids().filter_map(of).collect()
    };
    let refused = day.procedure().refusals.iter();
    Sheet {
        place: values.text("place").to_owned(),
        hour,
        receipts: values.number("receipts").unwrap_or_default(),
        signatures: values.number("signatures").unwrap_or_default(),
        issued: per_contest("issued"),
        refused: refused
            .filter_map(|known| Some((known.id.clone(), values.number(&format!("refused@{}", known.id))?)))
            .collect(),
        declined: per_contest("declined"),
        spoiled: per_contest("spoiled"),
    }
}

/// Which ballots a voter took or a box takes: all, or those of one contest only.
pub fn ballots(day: &Day) -> Vec<Text> {
    let only =
        |spec: &crate::domain::ContestSpec| Text::new("ballots-only").with("contest", plain(&spec.colour));
    let mut choices = vec![Text::new("ballots-all")];
    choices.extend(day.profile().contests.iter().map(only));
    choices
}

/// Hours with live counts, the last first.
pub fn live_hours(day: &Day) -> impl Iterator<Item = u8> {
    day.voting.live.iter().rev().filter(|(_, live)| live.receipts > 0).map(|(hour, _)| *hour)
}

/// `08:00 – 09:00`.
pub fn hour_name(hour: u8) -> Text {
    Text::new("hour-span").with("from", hour_text(hour)).with("to", hour_text(hour.saturating_add(1)))
}

/// The contests behind a choice of [`ballots`].
pub fn contests_of(day: &Day, choice: usize) -> Vec<String> {
    let all: Vec<String> = day.contest_ids().map(ToOwned::to_owned).collect();
    match choice.checked_sub(1) {
        None => all,
        Some(index) => all.into_iter().nth(index).into_iter().collect(),
    }
}

/// `08:00`.
pub fn hour_text(hour: u8) -> String {
    format!("{:02}:00", hour % 24)
}

fn fill(fields: &mut [FormField], sheet: &Sheet) {
    for field in fields {
        let value = match field.id.split_once('@') {
            Some(("issued", id)) => sheet.issued.get(id).map(ToString::to_string),
            Some(("spoiled", id)) => sheet.spoiled.get(id).map(ToString::to_string),
            Some(("declined", id)) => sheet.declined.get(id).map(ToString::to_string),
            Some(("refused", id)) => sheet.refused.get(id).map(ToString::to_string),
            _ => match field.id.as_str() {
                "place" => Some(sheet.place.clone()),
                "receipts" => Some(sheet.receipts.to_string()),
                "signatures" => Some(sheet.signatures.to_string()),
                _ => None,
            },
        };
        field.field.set_text(&value.unwrap_or_default());
    }
}
