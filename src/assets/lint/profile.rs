//! Profiles: hours, typing, contests, and the files that they name.

use crate::assets::document::{Step, at};
use crate::assets::shelf::{Shelf, ShelfError, Source};
use crate::assets::{Kind, Problem, read};
use crate::domain::{ContestSpec, Function, Profile};

use super::common::{head, joined, numbers};
use super::report::{Report, always};

const WEST: i16 = -12 * 60;
const EAST: i16 = 14 * 60;
const PRACTICE: &str = "practice";

pub(super) fn lint(report: &mut Report<'_>, profile: &Profile, shelf: &Shelf) {
    head(report, &profile.id, [&profile.edition, &profile.source], &profile.verified, &profile.title);
    report.wrong_unless(
        profile.practice == profile.id.starts_with(PRACTICE),
        at![if profile.practice { "practice" } else { "id" }],
        Problem::PracticeName,
    );
    let offset = profile.utc_offset_minutes.0;
    report.wrong_unless((WEST..=EAST).contains(&offset), at!["utc_offset_minutes"], Problem::Offset);
    report.wrong_unless(offset % 60 == 0, at!["utc_offset_minutes"], Problem::OffsetHours);
    hours(report, profile);
    for (key, functions) in [("first", &profile.typing.first), ("second", &profile.typing.second)] {
        typing(report, at!["typing", key], functions);
    }
    if !found(shelf.find(Kind::Procedure, &profile.procedure), Kind::Procedure, &profile.procedure) {
        let procedure = profile.procedure.clone();
        report.add(at!["procedure"], Problem::UnknownProcedure { procedure });
    }
    if let Some(registers) = &profile.registers
        && !found(shelf.find(Kind::Registers, registers), Kind::Registers, registers)
    {
        report.add(at!["registers"], Problem::UnknownRegisters { registers: registers.clone() });
    }
    report.wrong_unless(!profile.contests.is_empty(), at!["contest"], Problem::EmptyList);
    let ids: Vec<&str> = profile.contests.iter().map(|contest| contest.id.as_str()).collect();
    report.unique(at!["contest"], "id", &ids, always);
    for (entry, spec) in profile.contests.iter().enumerate() {
        contest(report, at!["contest", entry], spec, shelf);
    }
}

fn hours(report: &mut Report<'_>, profile: &Profile) {
    let hours = &profile.hours;
    report.wrong_unless(hours.meeting <= hours.opens, at!["hours", "opens"], Problem::HoursOrder);
    report.wrong_unless(hours.opens < hours.closes, at!["hours", "closes"], Problem::HoursOrder);
    let mut before = None;
    for (entry, due) in profile.turnout_due.iter().enumerate() {
        let way = at!["turnout_due", entry];
        let inside = (hours.opens..=hours.closes).contains(due);
        report.wrong_unless(inside, way, Problem::OutsideHours);
        report.wrong_unless(before < Some(due), way, Problem::TimeOrder);
        before = Some(due);
    }
}

pub(super) fn typing(report: &mut Report<'_>, way: &[Step<'_>], functions: &[Function]) {
    report.wrong_unless(!functions.is_empty(), way, Problem::EmptyList);
    for (entry, function) in functions.iter().enumerate() {
        if functions.iter().take(entry).any(|earlier| earlier == function) {
            let value = (entry + 1).to_string();
            report.add(&joined(way, at![entry]), Problem::Duplicate { value });
        }
    }
}

fn contest(report: &mut Report<'_>, way: &[Step<'_>], spec: &ContestSpec, shelf: &Shelf) {
    let at = |key| joined(way, at![key]);
    report.id(&at("id"), &spec.id);
    report.localized(&at("title"), &spec.title);
    report.localized(&at("colour"), &spec.colour);
    report.wrong_unless(spec.max_marks > 0, &at("max_marks"), Problem::NoMarks);
    if !found(shelf.find(Kind::Form, &spec.form), Kind::Form, &spec.form) {
        report.add(&at("form"), Problem::UnknownForm { form: spec.form.clone() });
    }
    let given: Vec<u16> = spec.options.iter().map(|option| option.number).collect();
    numbers(report, &at("option"), &given);
    for (entry, option) in spec.options.iter().enumerate() {
        report.localized(&joined(way, at!["option", entry, "label"]), &option.label);
    }
    report.wrong_unless(!spec.options.is_empty() || spec.options_typed, way, Problem::NoOptions);
    report.wrong_unless(
        spec.options.is_empty() || !spec.options_typed,
        &at("options_typed"),
        Problem::OptionsTwice,
    );
}

/// Whether a file was found and is what it was looked for as; its other problems are its own.
fn found(source: Result<Option<Source>, ShelfError>, kind: Kind, id: &str) -> bool {
    let Ok(Some(source)) = source else { return false };
    read::asset(&source.file, &source.text).is_ok_and(|asset| asset.kind() == kind && asset.id() == id)
}
