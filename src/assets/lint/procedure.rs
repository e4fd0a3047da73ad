//! Procedures: steps, fields, who types when.

use crate::assets::Problem;
use crate::assets::document::{Step as Way, at};
use crate::domain::procedure::Search;
use crate::domain::{Does, FieldKind, Phase, Procedure, Step, StepField, StockModel};

use super::common::{head, joined, named};
use super::profile::typing;
use super::report::{Report, always};

const LAST_MINUTE: u8 = 59;

pub(super) fn lint(report: &mut Report<'_>, procedure: &Procedure) {
    let texts = [procedure.edition.as_str(), &procedure.source];
    head(report, &procedure.id, texts, &procedure.verified, &procedure.title);
    report.wrong_unless(
        procedure.close_of_hour_minutes <= LAST_MINUTE,
        at!["close_of_hour_minutes"],
        Problem::Minutes,
    );
    report.localized(at!["mixing", "say"], &procedure.mixing.say);
    phases(report, procedure);
    for (key, texts) in [
        ("duty", &procedure.duties),
        ("contact", &procedure.contacts),
        ("refusal", &procedure.refusals),
        ("request", &procedure.requests),
        ("unserved", &procedure.unserved),
        ("invalid", &procedure.invalid),
        ("surplus", &procedure.surplus),
    ] {
        named(report, at![key], texts);
    }
    searches(report, &procedure.searches);
    advice(report, procedure);
    report.wrong_unless(!procedure.steps.is_empty(), at!["step"], Problem::EmptyList);
    let ids: Vec<&str> = procedure.steps.iter().map(|step| step.id.as_str()).collect();
    report.unique(at!["step"], "id", &ids, always);
    let mut before = None;
    for (entry, found) in procedure.steps.iter().enumerate() {
        report.wrong_unless(before <= Some(found.phase), at!["step", entry, "phase"], Problem::PhaseOrder);
        before = before.max(Some(found.phase));
        step(report, at!["step", entry], found);
    }
}

fn searches(report: &mut Report<'_>, searches: &[Search]) {
    for (entry, place) in searches.iter().enumerate() {
        let at = |key| joined(at!["search", entry], at![key]);
        report.id(&at("id"), &place.id);
        report.localized(&at("label"), &place.label);
        report.localized(&at("help"), &place.help);
        report.text(&at("law"), &place.law);
        let again = place.recount && searches.iter().take(entry).any(|earlier| earlier.recount);
        report.wrong_unless(!again, &at("recount"), Problem::RecountPlaces);
    }
    let none = !searches.is_empty() && !searches.iter().any(|place| place.recount);
    report.wrong_unless(!none, at!["search"], Problem::RecountPlaces);
    let ids: Vec<&str> = searches.iter().map(|place| place.id.as_str()).collect();
    report.unique(at!["search"], "id", &ids, always);
}

/// What is done with portable boxes, and how fast voters pass.
fn advice(report: &mut Report<'_>, procedure: &Procedure) {
    if let Some(portable) = &procedure.portable {
        report.localized(at!["portable", "say"], &portable.say);
        report.text(at!["portable", "law"], &portable.law);
    }
    if let Some(pace) = &procedure.pace {
        report.wrong_unless(pace.second_device > 0, at!["pace", "second_device"], Problem::PaceOrder);
        let grows = pace.check_typing > pace.second_device;
        report.wrong_unless(grows, at!["pace", "check_typing"], Problem::PaceOrder);
        report.text(at!["pace", "law"], &pace.law);
    }
}

fn phases(report: &mut Report<'_>, procedure: &Procedure) {
    for (entry, row) in procedure.typing.iter().enumerate() {
        typing(report, at!["typing", entry, "functions"], &row.functions);
        report.text(at!["typing", entry, "law"], &row.law);
        if procedure.typing.iter().take(entry).any(|earlier| earlier.phase == row.phase) {
            let value = (entry + 1).to_string();
            report.add(at!["typing", entry, "phase"], Problem::Duplicate { value });
        }
    }
}

fn step(report: &mut Report<'_>, way: &[Way<'_>], step: &Step) {
    let at = |key| joined(way, at![key]);
    report.id(&at("id"), &step.id);
    report.localized(&at("label"), &step.label);
    report.text(&at("law"), &step.law);
    for (key, text) in [("say", &step.say), ("help", &step.help)] {
        if let Some(text) = text {
            report.localized(&at(key), text);
        }
    }
    let due_in_voting = step.due.is_none() || step.phase == Phase::Voting;
    report.wrong_unless(due_in_voting, &at("due"), Problem::DuePhase);
    let mut models = [StockModel::Preprinted, StockModel::OnDemand]
        .into_iter()
        .filter(|model| step.stock.is_none_or(|only| only == *model));
    let has_fields = match step.does {
        Does::Values => models.all(|model| step.fields_for(model).next().is_some()),
        _ => step.fields.is_empty(),
    };
    report.wrong_unless(has_fields, &at("does"), Problem::StepFields);
    let ids: Vec<&str> = step.fields.iter().map(|field| field.id.as_str()).collect();
    report.unique(&at("field"), "id", &ids, |one, other| {
        let stock = |entry: usize| step.fields.get(entry).and_then(|field| field.stock);
        stock(one).is_none() || stock(other).is_none() || stock(one) == stock(other)
    });
    for (entry, found) in step.fields.iter().enumerate() {
        field(report, &joined(way, at!["field", entry]), step, found);
    }
}

fn field(report: &mut Report<'_>, way: &[Way<'_>], step: &Step, field: &StepField) {
    let at = |key| joined(way, at![key]);
    report.id(&at("id"), &field.id);
    report.localized(&at("label"), &field.label);
    let has_choices = !field.choices.is_empty();
    report.wrong_unless(has_choices == (field.kind == FieldKind::Choice), &at("kind"), Problem::FieldChoices);
    let may_be_private = field.kind == FieldKind::Text;
    report.wrong_unless(may_be_private || !field.private, &at("private"), Problem::PrivateField);
    let counts_a_pile = field.kind == FieldKind::Number && field.per_contest;
    report.wrong_unless(field.pile.is_none() || counts_a_pile, &at("pile"), Problem::PileField);
    let never_asked = step.stock.is_some() && field.stock.is_some() && step.stock != field.stock;
    report.wrong_unless(!never_asked, &at("stock"), Problem::FieldOfOtherStock);
    named(report, &at("choice"), &field.choices);
}
