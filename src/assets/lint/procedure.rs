//! Procedures: steps, fields, who types when.

use crate::assets::Problem;
use crate::assets::document::{Step as Way, at};
use crate::domain::{Does, FieldKind, Procedure, Step, StepField};

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
        ("surplus", &procedure.surplus),
    ] {
        named(report, at![key], texts);
    }
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
    let has_fields = !step.fields.is_empty();
    report.wrong_unless(has_fields == (step.does == Does::Values), &at("does"), Problem::StepFields);
    let ids: Vec<&str> = step.fields.iter().map(|field| field.id.as_str()).collect();
    report.unique(&at("field"), "id", &ids, always);
    for (entry, found) in step.fields.iter().enumerate() {
        field(report, &joined(way, at!["field", entry]), found);
    }
}

fn field(report: &mut Report<'_>, way: &[Way<'_>], field: &StepField) {
    let at = |key| joined(way, at![key]);
    report.id(&at("id"), &field.id);
    report.localized(&at("label"), &field.label);
    let has_choices = !field.choices.is_empty();
    report.wrong_unless(has_choices == (field.kind == FieldKind::Choice), &at("kind"), Problem::FieldChoices);
    let may_be_private = field.kind == FieldKind::Text;
    report.wrong_unless(may_be_private || !field.private, &at("private"), Problem::PrivateField);
    named(report, &at("choice"), &field.choices);
}
