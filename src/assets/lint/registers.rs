//! Registers: categories, deadlines, the taxonomy, acts, cards.

use crate::assets::document::{Step, at};
use crate::assets::{Problem, shape};
use crate::domain::registers::{Code, ComplaintRules, Due, PLACEHOLDERS, PeopleRules, SUBJECTS};
use crate::domain::{Localized, Registers};

use super::common::{head, joined, named};
use super::report::{Report, always};

const SEVERITIES: std::ops::RangeInclusive<u8> = 1..=4;
const HOURS: std::ops::RangeInclusive<u16> = 1..=720;
const DAYS: std::ops::RangeInclusive<u16> = 1..=60;

pub(super) fn lint(report: &mut Report<'_>, registers: &Registers) {
    let texts = [registers.edition.as_str(), &registers.source];
    head(report, &registers.id, texts, &registers.verified, &registers.title);
    people(report, &registers.people);
    complaints(report, &registers.complaints);
    incidents(report, registers);
    report.text(at!["voting", "law"], &registers.voting.law);
    acts(report, registers);
    cards(report, registers);
}

/// A list with an entry at least, each with an id of its own.
fn entries(report: &mut Report<'_>, way: &[Step<'_>], ids: &[&str]) {
    report.wrong_unless(!ids.is_empty(), way, Problem::EmptyList);
    report.unique(way, "id", ids, always);
}

fn ids<T>(entries: &[T], id: impl Fn(&T) -> &str) -> Vec<&str> {
    entries.iter().map(id).collect()
}

fn people(report: &mut Report<'_>, rules: &PeopleRules) {
    let way = at!["people", "category"];
    entries(report, way, &ids(&rules.categories, |category| &category.id));
    for (entry, category) in rules.categories.iter().enumerate() {
        let at = |key| joined(way, at![entry, key]);
        report.id(&at("id"), &category.id);
        report.localized(&at("label"), &category.label);
        report.localized(&at("papers"), &category.papers);
        report.wrong_unless(category.limit != Some(0), &at("limit"), Problem::NoPeople);
        texts(report, &at("right"), &category.rights);
        report.text(&at("law"), &category.law);
    }
    let way = at!["people", "ground"];
    entries(report, way, &ids(&rules.grounds, |ground| &ground.id));
    for (entry, ground) in rules.grounds.iter().enumerate() {
        let at = |key| joined(way, at![entry, key]);
        report.id(&at("id"), &ground.id);
        report.localized(&at("label"), &ground.label);
        report.wrong_unless(ground.refusal || ground.removal, &at("id"), Problem::IdleGround);
        report.text(&at("law"), &ground.law);
    }
}

fn complaints(report: &mut Report<'_>, rules: &ComplaintRules) {
    for (key, texts) in [
        ("kind", &rules.kinds),
        ("capacity", &rules.capacities),
        ("addressee", &rules.addressees),
        ("answer", &rules.answers),
    ] {
        let way = at!["complaints", key];
        report.wrong_unless(!texts.is_empty(), way, Problem::EmptyList);
        named(report, way, texts);
    }
    let way = at!["complaints", "class"];
    entries(report, way, &ids(&rules.classes, |class| &class.id));
    for (entry, class) in rules.classes.iter().enumerate() {
        let at = |key| joined(way, at![entry, key]);
        report.id(&at("id"), &class.id);
        report.localized(&at("label"), &class.label);
        let (key, right) = match class.due {
            Due::Hours(hours) => ("hours", HOURS.contains(&hours)),
            Due::Days(days) => ("days", DAYS.contains(&days)),
            Due::AtOnce | Due::BeforeCount | Due::BeforeSigning => ("due", true),
        };
        report.wrong_unless(right, &joined(&at("due"), at![key]), Problem::DueRange);
        report.text(&at("law"), &class.law);
    }
    report.localized(at!["complaints", "appeal"], &rules.appeal);
    if let Some(within) = &rules.appeal_within {
        report.localized(at!["complaints", "appeal_within"], within);
    }
    report.text(at!["complaints", "law"], &rules.law);
}

fn incidents(report: &mut Report<'_>, registers: &Registers) {
    let rules = &registers.incidents;
    report.text(at!["incidents", "law"], &rules.law);
    let way = at!["incidents", "group"];
    entries(report, way, &ids(&rules.groups, |group| &group.id));
    for (entry, group) in rules.groups.iter().enumerate() {
        let id = joined(way, at![entry, "id"]);
        report.wrong_unless(shape::is_group(&group.id), &id, Problem::BadCode);
        report.localized(&joined(way, at![entry, "label"]), &group.label);
    }
    let way = at!["incidents", "code"];
    entries(report, way, &ids(&rules.codes, |code| &code.id));
    for (entry, found) in rules.codes.iter().enumerate() {
        code(report, &joined(way, at![entry]), found, registers);
        let group = group_of(&found.id);
        let after_others =
            rules.codes.iter().take(entry).any(|earlier| !earlier.core && group_of(&earlier.id) == group);
        report.wrong_unless(
            !(found.core && after_others),
            &joined(way, at![entry, "core"]),
            Problem::CoreOrder,
        );
    }
}

fn code(report: &mut Report<'_>, way: &[Step<'_>], code: &Code, registers: &Registers) {
    let at = |key| joined(way, at![key]);
    let group = group_of(&code.id);
    if !shape::is_code(&code.id) {
        report.add(&at("id"), Problem::BadCode);
    } else if registers.incidents.groups.iter().all(|known| known.id != group) {
        report.add(&at("id"), Problem::UnknownGroup { group: group.to_owned() });
    }
    report.localized(&at("label"), &code.label);
    report.wrong_unless(SEVERITIES.contains(&code.severity), &at("severity"), Problem::Severity);
    report.wrong_unless(!code.competent.is_empty(), &at("competent"), Problem::EmptyList);
    if registers.class(&code.class).is_none() {
        report.add(&at("class"), Problem::UnknownClass { class: code.class.clone() });
    }
    texts(report, &at("step"), &code.steps);
}

/// The letters before the dash of a code.
fn group_of(code: &str) -> &str {
    code.split('-').next().unwrap_or_default()
}

fn acts(report: &mut Report<'_>, registers: &Registers) {
    let (way, templates) = (at!["act"], registers.acts.as_slice());
    entries(report, way, &ids(templates, |act| &act.id));
    for (entry, act) in templates.iter().enumerate() {
        let at = |key| joined(way, at![entry, key]);
        report.id(&at("id"), &act.id);
        report.localized(&at("title"), &act.title);
        report.localized(&at("text"), &act.text);
        for (language, text) in [("ky", &act.text.ky), ("ru", &act.text.ru), ("en", &act.text.en)] {
            for (column, problem) in placeholders(text) {
                report.add_in(&joined(&at("text"), at![language]), column, problem);
            }
        }
        report.text(&at("law"), &act.law);
        for (nth, fit) in act.fits.iter().enumerate() {
            if !SUBJECTS.contains(&fit.as_str()) && registers.code(fit).is_none() {
                report.add(&joined(&at("fits"), at![nth]), Problem::UnknownCode { code: fit.clone() });
            }
        }
    }
}

/// What is wrong between the braces of a text, each with its character from 1.
fn placeholders(text: &str) -> Vec<(usize, Problem)> {
    let mut problems = Vec::new();
    let mut open: Option<(usize, String)> = None;
    for (sign, column) in text.chars().zip(1..) {
        match (sign, open.take()) {
            ('{', before) => {
                problems.extend(before.map(|(column, _)| (column, Problem::LoneBrace)));
                open = Some((column, String::new()));
            }
            ('}', Some((column, name))) => {
                if !PLACEHOLDERS.contains(&name.as_str()) {
                    problems.push((column + 1, Problem::UnknownPlaceholder { name }));
                }
            }
            ('}', None) => problems.push((column, Problem::LoneBrace)),
            (sign, Some((column, mut name))) => {
                name.push(sign);
                open = Some((column, name));
            }
            (_, None) => {}
        }
    }
    problems.extend(open.map(|(column, _)| (column, Problem::LoneBrace)));
    problems
}

fn cards(report: &mut Report<'_>, registers: &Registers) {
    let way = at!["card"];
    entries(report, way, &ids(&registers.cards, |card| &card.id));
    for (entry, card) in registers.cards.iter().enumerate() {
        let at = |key| joined(way, at![entry, key]);
        report.id(&at("id"), &card.id);
        report.localized(&at("title"), &card.title);
        if registers.code(&card.code).is_none() {
            report.add(&at("code"), Problem::UnknownCode { code: card.code.clone() });
        }
        texts(report, &at("step"), &card.steps);
        texts(report, &at("material"), &card.materials);
    }
}

/// A list of texts with one at least.
fn texts(report: &mut Report<'_>, way: &[Step<'_>], texts: &[Localized]) {
    report.wrong_unless(!texts.is_empty(), way, Problem::EmptyList);
    for (entry, text) in texts.iter().enumerate() {
        report.localized(&joined(way, at![entry]), text);
    }
}
