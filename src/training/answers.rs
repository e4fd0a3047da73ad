//! What the player types into a field: the truth where there is one, else something plain.

use std::collections::BTreeMap;

use super::truth::Truth;
use crate::app::Model;
use crate::app::form::{CustodyForm, Purpose, VotesForm};
use crate::domain::{Counts, Day, Function};

/// Names of a mock commission: trees, so that nobody is meant.
const NAMES: [&str; 7] = ["Арча", "Карагай", "Терек", "Кайың", "Четин", "Долоно", "Өрүк"];

/// Functions of its members, in the same order.
const FUNCTIONS: [Function; 7] = [
    Function::Chair,
    Function::Deputy,
    Function::Secretary,
    Function::Member,
    Function::Member,
    Function::Member,
    Function::Member,
];

/// Options where they are typed from the ballot: mountains, so that nobody is chosen.
const OPTIONS: [&str; 3] = ["Хан-Теңир", "Каракол", "Адыгене"];

/// The step about voting outside the room.
pub const OUTSIDE: &str = "outside-voting";

/// What is typed into a field; nothing where it may stay empty.
pub fn answer(
    model: &Model,
    truth: Option<&Truth>,
    day: Option<&Day>,
    purpose: &Purpose,
    field: &str,
) -> String {
    match (purpose, day, truth) {
        (Purpose::NewDay { .. }, _, _) => new_day(model, field),
        (Purpose::Permission, _, _) => pick(field, &[("basis", "3"), ("reference", "1, 23.01.2027")]),
        (Purpose::Member(_), Some(day), _) => member(day, field),
        (Purpose::Options(_), _, _) => option(field),
        // The secretary types, the chair reads back.
        (Purpose::ReadBackOptions(_), _, _) => pick(field, &[("witness", "1")]),
        (Purpose::Lot(duty), Some(day), _) => {
            // The first three of the list are chair, deputy and secretary; lots fall to the others.
            let place = day.procedure().duties.iter().position(|known| &known.id == duty).unwrap_or_default();
            (4 + place).to_string()
        }
        (Purpose::SealBox | Purpose::OpenBox(_), Some(day), _) if field == "at" => clock(model, day),
        (Purpose::SealBox, Some(day), _) => seal_box(day, field),
        (Purpose::Custody(CustodyForm::Check { of, .. }), Some(day), _) => seals(day, *of, field),
        (Purpose::OpenBox(of), Some(day), Some(truth)) => open_box(day, truth, *of, field),
        (Purpose::Sheet(hour), _, Some(truth)) => sheet(truth, *hour, field),
        (Purpose::Anchor(hour), _, Some(truth)) => anchor(truth, *hour, field),
        (Purpose::Turnout(_), Some(day), _) => turnout(day, purpose, field),
        (Purpose::Step(step), Some(day), Some(truth)) => self::step(model, day, truth, step, field),
        (Purpose::Explain { .. }, _, _) => pick(field, &[("why", "1")]),
        (Purpose::Votes(VotesForm::Machine { contest, .. }), Some(day), Some(truth)) => {
            machine(day, truth, contest, field)
        }
        (Purpose::Sign { .. }, _, _) => pick(field, &[("how", "1")]),
        _ => String::new(),
    }
}

fn pick(field: &str, answers: &[(&str, &str)]) -> String {
    answers.iter().find(|(id, _)| *id == field).map(|(_, answer)| (*answer).to_owned()).unwrap_or_default()
}

fn new_day(model: &Model, field: &str) -> String {
    let date = model.now.local(model.offers.offset).map(|local| local.format("%d.%m.%Y").to_string());
    match field {
        "precinct" | "precinct-again" => "9001".to_owned(),
        "date" => date.unwrap_or_default(),
        _ => String::new(),
    }
}

fn option(field: &str) -> String {
    let number = field.strip_prefix("option-").and_then(|number| number.parse::<usize>().ok());
    let name = number.and_then(|number| OPTIONS.get(number.checked_sub(1)?));
    name.map(ToString::to_string).unwrap_or_default()
}

fn member(day: &Day, field: &str) -> String {
    let index = day.commission.members.len();
    let function = FUNCTIONS.get(index).copied().unwrap_or(Function::Member);
    let sign = Function::ALL.iter().position(|known| *known == function).map_or(4, |place| place + 1);
    match field {
        "name" => NAMES.get(index).map_or_else(|| format!("Арча {index}"), |name| (*name).to_owned()),
        "function" => sign.to_string(),
        _ => String::new(),
    }
}

/// The time now: one that is still to come is refused.
fn clock(model: &Model, day: &Day) -> String {
    model.now.clock(day.offset()).map(|clock| clock.to_string()).unwrap_or_default()
}

fn seal_box(day: &Day, field: &str) -> String {
    let number = day.boxes.len();
    // A portable box for all contests first, then a machine for each.
    match field {
        "label" | "contests" => (number + 1).to_string(),
        "kind" => if number == 0 { "1" } else { "3" }.to_owned(),
        "blind-seal-1" | "blind-again-1" => format!("00{}", 4417 + number),
        "place" => "Зал".to_owned(),
        "sheet" => "1".to_owned(),
        _ => String::new(),
    }
}

fn open_box(day: &Day, truth: &Truth, of: crate::domain::fact::Ref, field: &str) -> String {
    let Some(known) = day.boxes.iter().find(|known| known.at == of) else { return String::new() };
    let portable = known.kind == crate::domain::fact::BoxKind::Portable;
    match field.split_once('@') {
        Some(("found", contest)) => {
            let counts = if portable { Counts::Portable } else { Counts::Stationary };
            truth.contests.get(contest).map(|truth| truth.line(counts).to_string()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// The player reads from the box what it put on in the morning.
fn seals(day: &Day, of: crate::domain::fact::Ref, field: &str) -> String {
    let known = day.boxes.iter().find(|known| known.at == of);
    match field {
        "left" => "1".to_owned(),
        "seal-1" => known.and_then(|known| known.seals.first()).cloned().unwrap_or_default(),
        _ => String::new(),
    }
}

fn sheet(truth: &Truth, hour: u8, field: &str) -> String {
    let came = truth.came.get(&hour).copied().unwrap_or_default();
    let of = |contest: &str| truth.contests.get(contest);
    match field.split_once('@') {
        Some(("issued", contest)) => {
            of(contest).and_then(|truth| truth.issued.get(&hour)).map(ToString::to_string)
        }
        Some(("spoiled", contest)) => {
            of(contest).and_then(|truth| truth.spoiled.get(&hour)).map(ToString::to_string)
        }
        Some(("declined", contest)) => {
            let declined = of(contest).and_then(|truth| truth.declined.get(&hour));
            declined.filter(|declined| **declined > 0).map(ToString::to_string)
        }
        Some(_) => None,
        None => match field {
            "place" => Some("1".to_owned()),
            "receipts" | "signatures" => Some(came.to_string()),
            _ => None,
        },
    }
    .unwrap_or_default()
}

/// The counters at the end of an hour: nobody is in a booth, and who carried a ballot away did so in the last hours.
fn anchor(truth: &Truth, hour: u8, field: &str) -> String {
    let until = |sums: &BTreeMap<u8, u32>| sums.range(..=hour).map(|(_, sum)| *sum).sum::<u32>();
    let figure = match (field.split_once('@'), field) {
        (Some((_, contest)), _) => truth
            .contests
            .get(contest)
            .map_or(0, |truth| until(&truth.issued).min(truth.line(Counts::Stationary))),
        (None, "receipts" | "signatures") => until(&truth.came),
        (None, "devices") => 1,
        _ => 0,
    };
    figure.to_string()
}

fn turnout(day: &Day, purpose: &Purpose, field: &str) -> String {
    let Purpose::Turnout(due) = purpose else { return String::new() };
    pick(field, &[("voters", &day.voting.voters_until(*due).to_string())])
}

fn step(model: &Model, day: &Day, truth: &Truth, step: &str, field: &str) -> String {
    let known = day.steps_of_day().find(|known| known.id == step);
    let (id, contest) = field.split_once('@').unwrap_or((field, ""));
    let asked = known.and_then(|known| day.fields_of(known).find(|known| known.id == id));
    let Some(asked) = asked else { return String::new() };
    let first = truth.contests.values().next();
    let of = truth.contests.get(contest);
    let line = |counts| of.map_or(0, |truth| truth.line(counts));
    let came: u32 = truth.came.values().sum();
    let number = match (step, id) {
        ("list-read-out", _) => truth.voters,
        // What was taken along the day before no longer lies in the hall.
        ("ballots-counted", _) => line(Counts::Received) - line(Counts::IssuedOutside),
        (OUTSIDE, "taken-out") => line(Counts::IssuedOutside),
        (OUTSIDE, "requests" | "voted") => {
            let all = truth.contests.values().map(|truth| truth.line(Counts::IssuedOutside));
            all.max().unwrap_or_default()
        }
        ("unused-cancelled", _) => line(Counts::Cancelled),
        ("spoiled-cancelled", _) => line(Counts::Spoiled),
        ("contents-sorted", "found") => line(Counts::Portable) + line(Counts::Stationary),
        ("final-receipts", "count") | ("signatures", "total") => came,
        ("signatures", "pages") => truth.voters / 20 + 1,
        ("packed", _) => 6,
        _ => first.map_or(0, |_| 0),
    };
    match asked.kind {
        crate::domain::FieldKind::Number if step == OUTSIDE => number.to_string(),
        _ if asked.optional => String::new(),
        crate::domain::FieldKind::Number => number.to_string(),
        crate::domain::FieldKind::Time => clock(model, day),
        crate::domain::FieldKind::Choice | crate::domain::FieldKind::Text => "1".to_owned(),
    }
}

fn machine(day: &Day, truth: &Truth, contest: &str, field: &str) -> String {
    if field == "receipt" {
        return "17".to_owned();
    }
    let Some(truth) = truth.contests.get(contest) else { return String::new() };
    let row = day.rows(contest).into_iter().find(|row| row.cell.as_str() == field);
    match row.map(|row| (row.counts, row.cell.option())) {
        // What lies in the portable box never went through a machine.
        Some((Some(Counts::Valid), _)) => truth.in_machines().iter().sum::<u32>().to_string(),
        Some((Some(counts), _)) => truth.line(counts).to_string(),
        Some((None, Some(number))) => {
            let index = usize::from(number).saturating_sub(1);
            truth.in_machines().get(index).map(ToString::to_string).unwrap_or_default()
        }
        _ => String::new(),
    }
}
