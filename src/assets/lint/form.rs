//! Forms: lines, rules, reasons.

use crate::assets::document::{Step, at};
use crate::assets::{Problem, shape};
use crate::domain::{Condition, Form, Line, Rule, StockModel};

use super::common::{head, joined, named, numbers};
use super::report::{Report, always};

pub(super) fn lint(report: &mut Report<'_>, form: &Form) {
    head(report, &form.id, [&form.edition, &form.source], &form.verified, &form.title);
    report.wrong_unless(!form.lines.is_empty(), at!["line"], Problem::EmptyList);
    lines(report, form);
    options(report, form);
    columns(report, form);
    named(report, at!["reason"], &form.reasons);
    let ids: Vec<&str> = form.rules.iter().map(|rule| rule.id.as_str()).collect();
    report.unique(at!["rule"], "id", &ids, always);
    for (entry, found) in form.rules.iter().enumerate() {
        rule(report, at!["rule", entry], form, found);
    }
}

fn lines(report: &mut Report<'_>, form: &Form) {
    for (entry, line) in form.lines.iter().enumerate() {
        report.wrong_unless(shape::is_line_id(&line.id), at!["line", entry, "id"], Problem::BadLineId);
        report.text(at!["line", entry, "number"], &line.number);
        report.localized(at!["line", entry, "label"], &line.label);
    }
    let ids: Vec<&str> = form.lines.iter().map(|line| line.id.as_str()).collect();
    report.unique(at!["line"], "id", &ids, always);
    let numbers: Vec<&str> = form.lines.iter().map(|line| line.number.as_str()).collect();
    report.unique(at!["line"], "number", &numbers, |one, other| {
        let stock = |entry: usize| form.lines.get(entry).and_then(|line| line.stock);
        stock(one).is_none() || stock(other).is_none() || stock(one) == stock(other)
    });
}

fn options(report: &mut Report<'_>, form: &Form) {
    let given: Vec<u16> = form.options.iter().map(|option| option.number).collect();
    numbers(report, at!["option"], &given);
    for (entry, option) in form.options.iter().enumerate() {
        report.localized(at!["option", entry, "label"], &option.label);
    }
}

/// A column of a table belongs to one line or option.
fn columns(report: &mut Report<'_>, form: &Form) {
    let of_lines = form.lines.iter().map(|line| &line.column);
    let of_options = form.options.iter().map(|option| &option.column);
    let lines = of_lines.enumerate().map(|(entry, column)| ("line", entry, column));
    let options = of_options.enumerate().map(|(entry, column)| ("option", entry, column));
    let mut seen: Vec<&str> = Vec::new();
    for (array, entry, column) in lines.chain(options) {
        let Some(column) = column else { continue };
        let way = at![array, entry, "column"];
        report.text(way, column);
        if seen.contains(&column.trim()) {
            report.add(way, Problem::Duplicate { value: column.clone() });
        }
        seen.push(column.trim());
    }
}

fn rule(report: &mut Report<'_>, way: &[Step<'_>], form: &Form, rule: &Rule) {
    let at = |key| joined(way, at![key]);
    report.id(&at("id"), &rule.id);
    report.text(&at("law"), &rule.law);
    report.localized(&at("say"), &rule.say);
    report.localized(&at("do"), &rule.remedy);
    condition(report, &at("holds"), form, rule, &rule.holds);
    if let Some(only_if) = &rule.only_if {
        condition(report, &at("only_if"), form, rule, only_if);
    }
    for (entry, id) in rule.look_at.iter().enumerate() {
        if let Some(problem) = absent(form, rule, id) {
            report.add(&joined(way, at!["look_at", entry]), problem);
        }
    }
    for (entry, reason) in rule.reasons.iter().enumerate() {
        report.wrong_unless(
            form.reasons.iter().any(|known| known.id == *reason),
            &joined(way, at!["reasons", entry]),
            Problem::UnknownReason { reason: reason.clone() },
        );
    }
}

fn condition(report: &mut Report<'_>, way: &[Step<'_>], form: &Form, rule: &Rule, condition: &Condition) {
    let mentions = condition.mentions();
    if mentions.is_empty() && !condition.counts_votes() {
        report.add(way, Problem::NoFigures);
    }
    for mention in mentions {
        if let Some(problem) = absent(form, rule, &mention.id) {
            report.add_in(way, mention.column, problem);
        }
    }
}

/// What is wrong with a line where a rule names it.
fn absent(form: &Form, rule: &Rule, id: &str) -> Option<Problem> {
    let named: Vec<&Line> = form.lines.iter().filter(|line| line.id == id).collect();
    if named.is_empty() {
        return Some(Problem::UnknownLine { line: id.to_owned() });
    }
    let stands = |stock: StockModel| named.iter().any(|line| line.stock.is_none_or(|only| only == stock));
    let mut applies = [StockModel::Preprinted, StockModel::OnDemand]
        .into_iter()
        .filter(|stock| rule.stock.is_none_or(|only| only == *stock));
    let missing = applies.any(|stock| !stands(stock));
    missing.then(|| Problem::LineOfOtherStock { line: id.to_owned() })
}
