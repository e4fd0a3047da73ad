//! The smallest rulebook in which every field is filled.

use chrono::NaiveDate;

use crate::domain::fact::{BoxRuling, Pile};
use crate::domain::form::{FormOption, ReasonText};
use crate::domain::procedure::{Mixing, Pace, PhaseTyping, PortableLimit, PortableRule, Search};
use crate::domain::profile::{Hours, OutsideVoting, SecondEntry, Stock, Typing, Verification};
use crate::domain::{
    ClockTime, Condition, ContestSpec, Counts, Does, FieldKind, Form, Function, Line, Localized, Offset,
    OptionSpec, Phase, Procedure, Profile, Rule, Rulebook, Severity, SourceHash, Step, StepField, StockModel,
    Verified,
};

pub(super) fn rulebook() -> Rulebook {
    let sha256 = "00".repeat(32);
    Rulebook {
        profile: profile(),
        forms: vec![form()],
        procedure: procedure(),
        registers: Some(super::register_rules::registers()),
        sources: vec![SourceHash { name: "kg-president.toml".into(), sha256 }],
    }
}

pub(super) fn form() -> Form {
    let line = |number: &str, counts, stock| Line {
        id: format!("L{number}"),
        number: number.into(),
        label: said(),
        counts,
        stock,
        may_be_blank: true,
        column: Some(format!("line{number}")),
    };
    Form {
        id: "kg-president".into(),
        edition: "2026-11".into(),
        source: "example".into(),
        verified: verified(),
        title: said(),
        lines: vec![
            line("1", Counts::List, None),
            line("11", Counts::Complaints, Some(StockModel::Preprinted)),
        ],
        options: vec![FormOption { number: 1, label: said(), column: Some("option1".into()) }],
        rules: rule().into_iter().collect(),
        reasons: vec![reason("other")],
    }
}

/// The condition is right, so there is always a rule; without one the test of the examples fails.
fn rule() -> Option<Rule> {
    Some(Rule {
        id: "votes-within-list".into(),
        holds: Condition::parse("sum(votes) <= L1").ok()?,
        severity: Severity::Warning,
        only_if: Some(Condition::parse("L1 > 0").ok()?),
        stock: Some(StockModel::Preprinted),
        look_at: vec!["L1".into()],
        reasons: vec!["other".into()],
        say: said(),
        remedy: said(),
        law: "example".into(),
    })
}

fn profile() -> Profile {
    let at = |hour| ClockTime::new(hour, 0).unwrap_or_default();
    Profile {
        id: "example".into(),
        edition: "2026-11".into(),
        source: "example".into(),
        verified: verified(),
        title: said(),
        date: NaiveDate::from_ymd_opt(2027, 1, 24),
        utc_offset_minutes: Offset(360),
        hours: Hours { meeting: at(7), opens: at(8), closes: at(20) },
        procedure: "example".into(),
        registers: Some("example".into()),
        stock: Stock { model: StockModel::Preprinted, blanks_shared: true },
        outside: OutsideVoting::DayBefore,
        typing: Typing {
            first: vec![Function::Secretary],
            second: vec![Function::Chair],
            second_entry: SecondEntry::OtherMember,
        },
        turnout_due: vec![at(10), at(12)],
        remote_voters: true,
        practice: true,
        contests: vec![ContestSpec {
            id: "president".into(),
            form: "kg-president".into(),
            title: said(),
            colour: said(),
            max_marks: 1,
            against_all: true,
            options_typed: true,
            options: vec![OptionSpec { number: 1, label: said(), withdrawn: true }],
        }],
    }
}

fn procedure() -> Procedure {
    Procedure {
        id: "example".into(),
        edition: "2026-11".into(),
        source: "example".into(),
        verified: verified(),
        title: said(),
        close_of_hour_minutes: 10,
        mixing: Mixing { below: 30, say: said() },
        typing: vec![PhaseTyping {
            phase: Phase::Count,
            functions: vec![Function::Chair, Function::Secretary],
            law: "example".into(),
        }],
        duties: vec![reason("ballots")],
        contacts: vec![reason("tec")],
        refusals: vec![reason("not-on-list")],
        requests: vec![reason("illness")],
        unserved: vec![reason("not-at-home")],
        invalid: vec![reason("no-mark")],
        searches: vec![Search {
            id: "packets".into(),
            label: said(),
            help: said(),
            recount: true,
            law: "example".into(),
        }],
        portable: Some(PortableRule {
            limit: PortableLimit::Issued,
            over: BoxRuling::Invalid,
            say: said(),
            law: "example".into(),
        }),
        pace: Some(Pace { second_device: 50, check_typing: 120, law: "example".into() }),
        surplus: vec![reason("call-tec")],
        steps: vec![Step {
            id: "list-read-out".into(),
            phase: Phase::Opening,
            label: said(),
            say: Some(said()),
            help: Some(said()),
            law: "example".into(),
            gate: true,
            stock: Some(StockModel::OnDemand),
            due: ClockTime::new(19, 0),
            does: Does::Values,
            fields: vec![StepField {
                id: "counted".into(),
                label: said(),
                kind: FieldKind::Choice,
                per_contest: true,
                stock: Some(StockModel::OnDemand),
                optional: true,
                private: false,
                pile: Some(Pile::Counted),
                choices: vec![reason("all")],
            }],
        }],
    }
}

pub(super) fn reason(id: &str) -> ReasonText {
    ReasonText { id: id.into(), label: said() }
}

pub(super) fn verified() -> Verified {
    Verified::Yes(Verification { by: "CEC".into(), act: "12".into(), date: NaiveDate::default() })
}

pub(super) fn said() -> Localized {
    Localized::same("example")
}
