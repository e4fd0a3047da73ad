//! Forms of voting outside the room: requests, whoever comes in person, trips that leave and come back.

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use super::boxes::{numbers_read, seals_read};
use super::{Parts, chosen, is_yes, name, named, when, yes_no};
use crate::app::form::build::{
    NAME, choice, members, number, optional, plain, reason, text, time, typed, witness,
};
use crate::app::form::submit::Outcome;
use crate::app::form::{FormField, Values};
use crate::app::refusal::FormRefusal;
use crate::domain::day::Trip;
use crate::domain::decide::{self, Refusal, RequestEntry, TripEntry, TripReturn, TripWarning};
use crate::domain::fact::{By, Ref, TripReturned};
use crate::domain::{Day, Moment};
use crate::text::Text;

/// A form of voting outside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum OutsideForm {
    /// A request of one voter.
    Request,
    /// Requests with the same reason, without names.
    Requests,
    /// Whoever made this request came to the room.
    Came(Ref),
    /// A trip leaves with this box.
    Begin(Ref),
    /// This trip came back.
    Return(Ref),
}

/// Members whom the form of a trip asks for; the first must be there.
const TEAM: usize = 4;

/// Milliseconds by which a slow clock may be behind the one who types.
const AHEAD: i64 = 5 * 60_000;

/// Makes the form; `None` where the day has nothing for it.
pub fn build(day: &Day, form: &OutsideForm, now: Moment) -> Option<Parts> {
    let parts = match form {
        OutsideForm::Request => {
            let mut fields = reasons(day);
            fields.push(optional(name("name", "field-name")));
            fields.push(optional(text("place", "field-where-to", NAME)));
            fields.push(when());
            (Text::new("form-request"), Some(Text::new("form-request-intro")), fields)
        }
        OutsideForm::Requests => {
            let mut fields = vec![number("count", "field-requests", 4)];
            fields.extend(reasons(day));
            fields.push(when());
            (Text::new("form-requests"), None, fields)
        }
        OutsideForm::Came(of) => {
            let number = number_of(day.outside.requests.iter().map(|known| known.at), *of)?;
            let out = day.outside.out().next().is_some();
            let intro = if out { "form-came-intro-out" } else { "form-came-intro" };
            let title = Text::new("form-came").with("number", number);
            (title, Some(Text::new(intro)), vec![reason(), witness(day)])
        }
        OutsideForm::Begin(of) => {
            let known = day.boxes.iter().find(|known| known.at == *of)?;
            let title = Text::new("form-begin-trip").with("label", typed(&known.label));
            (title, Some(Text::new("form-begin-trip-intro")), begin(day, &known.contests, now))
        }
        OutsideForm::Return(of) => {
            let trip = day.outside.trips.iter().find(|known| known.at == *of)?;
            let number = number_of(day.outside.trips.iter().map(|known| known.at), *of)?;
            let title = Text::new("form-return-trip").with("number", number);
            (title, Some(Text::new("form-return-trip-intro")), back(day, trip, now))
        }
    };
    Some(parts)
}

/// Decides about the form.
pub fn submit(
    day: &Day,
    by: By,
    form: &OutsideForm,
    values: &Values,
    now: Moment,
) -> Result<Outcome, FormRefusal> {
    let figure = |id| values.number(id).unwrap_or_default();
    let reason = chosen(values, "why", &day.procedure().requests);
    let facts = match form {
        OutsideForm::Request => {
            let entry =
                RequestEntry { count: 1, reason, name: values.text("name"), place: values.text("place") };
            decide::receive_requests(day, by, entry)
        }
        OutsideForm::Requests => {
            let entry = RequestEntry { count: figure("count"), reason, ..RequestEntry::default() };
            decide::receive_requests(day, by, entry)
        }
        OutsideForm::Came(of) => decide::requester_came(day, by, *of, values.text("reason")),
        OutsideForm::Begin(of) => {
            let team: Vec<Ref> = (0..TEAM).filter_map(|nth| member(day, values, nth)).collect();
            let entry = TripEntry {
                team: &team,
                by_lot: is_yes(values, "by-lot"),
                requests: figure("requests"),
                out: per_contest(day, values, "out"),
                offered: figure("offered"),
                joined: figure("joined"),
                operator: values.text("operator"),
                route: values.text("route"),
            };
            decide::begin_trip(day, at(day, by, values, now)?, *of, &entry, now)
        }
        OutsideForm::Return(of) => {
            let seals = numbers_read(values);
            let sealed = is_yes(values, "sealed");
            if sealed && seals.is_empty() {
                return Err(Refusal::SealNeeded.into());
            }
            let body = returned(day, *of, values);
            let entry = TripReturn {
                served: body.served,
                unserved: body.unserved,
                issued: body.issued,
                spoiled: body.spoiled,
                unused: body.unused,
                slot_closed: body.slot_closed,
                seals: if sealed { &seals } else { &[] },
            };
            decide::return_trip(day, at(day, by, values, now)?, *of, &entry)
        }
    };
    Ok(Outcome::Facts(facts?))
}

/// What does not fit in what was typed: said once before it is recorded, without a figure, and never in the way.
pub fn warnings(day: &Day, form: &OutsideForm, values: &Values) -> Vec<Text> {
    match form {
        OutsideForm::Came(of) => {
            let known = day.outside.requests.iter().find(|known| known.at == *of);
            let again = known.is_some_and(|known| !known.came.is_empty());
            again.then(|| Text::new("warns-came-before")).into_iter().collect()
        }
        OutsideForm::Return(of) => {
            let found = decide::trip_warnings(day, *of, &returned(day, *of, values));
            found.iter().map(|warning| warning_text(day, warning)).collect()
        }
        _ => Vec::new(),
    }
}

/// What does not fit in what a trip brought back, in words.
pub fn warning_text(day: &Day, warning: &TripWarning) -> Text {
    match warning {
        TripWarning::Requests => Text::new("warns-trip-requests"),
        TripWarning::Ballots(contest) => {
            let colour = day.opened.rulebook.contest(contest).map(|spec| plain(&spec.colour));
            Text::new("warns-trip-ballots").with("contest", colour.unwrap_or_else(|| typed(contest)))
        }
        TripWarning::SlotOpen => Text::new("warns-slot-open"),
    }
}

fn begin(day: &Day, contests: &[String], now: Moment) -> Vec<FormField> {
    let mut fields = date_and_time(day, now, "field-left-at");
    for nth in 0..TEAM {
        let label = Text::new("field-trip-member").with("number", nth + 1);
        let field = FormField { label, ..choice(&format!("team-{nth}"), "field-trip-member", members(day)) };
        fields.push(if nth == 0 { field } else { optional(field) });
    }
    fields.push(yes_no("by-lot", "field-by-lot"));
    fields.push(number("requests", "field-trip-requests", 4));
    fields.extend(contests.iter().filter_map(|contest| of_contest(day, contest, "out", "field-taken-out")));
    fields.push(number("offered", "field-observers-offered", 3));
    fields.push(number("joined", "field-observers-joined", 3));
    fields.push(optional(name("operator", "field-operator")));
    fields.push(optional(text("route", "field-route", NAME)));
    fields
}

fn back(day: &Day, trip: &Trip, now: Moment) -> Vec<FormField> {
    let mut fields = date_and_time(day, now, "field-returned-at");
    fields.push(number("served", "field-served", 4));
    for reason in &day.procedure().unserved {
        let label = Text::new("field-unserved-why").with("reason", &reason.label);
        let field = number(&format!("unserved@{}", reason.id), "field-unserved-why", 4);
        fields.push(optional(FormField { label, ..field }));
    }
    if day.procedure().unserved.is_empty() {
        fields.push(number("unserved", "field-unserved", 4));
    }
    for contest in trip.stated.out.keys() {
        let kinds =
            [("issued", "field-issued"), ("spoiled", "field-spoiled"), ("unused", "field-unused-back")];
        fields.extend(kinds.iter().filter_map(|(id, label)| of_contest(day, contest, id, label)));
    }
    fields.push(yes_no("slot", "field-slot-closed"));
    fields.push(yes_no("sealed", "field-seal-there"));
    fields.extend(seals_read("field-seal-found"));
    fields
}

/// What a trip brought back, as the form has it.
fn returned(day: &Day, of: Ref, values: &Values) -> TripReturned {
    let reasons = day.procedure().unserved.iter();
    let of_reason = |id: &String| Some((id.clone(), values.number(&format!("unserved@{id}"))?));
    let named = reasons.filter_map(|known| of_reason(&known.id));
    let unnamed = values.number("unserved").map(|count| (String::new(), count));
    TripReturned {
        of,
        served: values.number("served").unwrap_or_default(),
        unserved: named.chain(unnamed).collect(),
        issued: per_contest(day, values, "issued"),
        spoiled: per_contest(day, values, "spoiled"),
        unused: per_contest(day, values, "unused"),
        slot_closed: is_yes(values, "slot"),
    }
}

fn reasons(day: &Day) -> Vec<FormField> {
    let known = &day.procedure().requests;
    if known.is_empty() { Vec::new() } else { vec![named("why", "field-request-reason", known)] }
}

fn of_contest(day: &Day, contest: &str, id: &str, label: &'static str) -> Option<FormField> {
    let colour = &day.opened.rulebook.contest(contest)?.colour;
    let said = Text::new("field-of-contest").with("field", Text::new(label)).with("contest", colour);
    Some(FormField { label: said, ..number(&format!("{id}@{contest}"), label, 5) })
}

fn per_contest(day: &Day, values: &Values, field: &str) -> std::collections::BTreeMap<String, u32> {
    let of = |id: &str| Some((id.to_owned(), values.number(&format!("{field}@{id}"))?));
    day.contest_ids().filter_map(of).collect()
}

fn member(day: &Day, values: &Values, nth: usize) -> Option<Ref> {
    let index = values.choice(&format!("team-{nth}"))?;
    day.commission.members.keys().nth(index).copied()
}

fn number_of(mut all: impl Iterator<Item = Ref>, of: Ref) -> Option<usize> {
    all.position(|known| known == of).map(|index| index + 1)
}

/// The days on which a trip may be said to have been: the one before voting day, voting day and today.
fn dates(day: &Day, now: Moment) -> Vec<NaiveDate> {
    let voting = day.opened.date;
    let today = now.local(day.offset()).map(|local| local.date_naive());
    let before = voting.checked_sub_signed(TimeDelta::days(1));
    let mut dates: Vec<NaiveDate> = before.into_iter().chain([voting]).chain(today).collect();
    dates.sort_unstable();
    dates.dedup();
    dates
}

fn date_and_time(day: &Day, now: Moment, label: &'static str) -> Vec<FormField> {
    let names = dates(day, now).iter().map(|date| typed(&date.format("%d.%m.%Y").to_string())).collect();
    vec![choice("date", "field-day", names), time("clock", label)]
}

/// Whoever acts, at the day and time of the form; refused where that is still to come.
fn at(day: &Day, by: By, values: &Values, now: Moment) -> Result<By, FormRefusal> {
    let date = values.choice("date").and_then(|index| dates(day, now).into_iter().nth(index));
    let moment = date.zip(values.time("clock")).and_then(|(date, time)| Moment::at(date, time, day.offset()));
    match moment {
        None => Err(FormRefusal::DateShape),
        Some(moment) if moment.0 - now.0 > AHEAD => Err(FormRefusal::TimeAhead),
        Some(moment) => Ok(By { happened: Some(moment.min(now)), ..by }),
    }
}
