use proptest::prelude::*;

use super::*;
use crate::domain::{Condition, Counts, Line, Localized, Verified};

/// Figures of a protocol in the order of its form's lines, and of its options.
#[derive(Debug, Clone)]
struct Sheet {
    lines: Vec<Option<u32>>,
    votes: Vec<Option<u32>>,
}

impl Figures for Sheet {
    fn line(&self, id: &str) -> Option<u32> {
        let number: usize = id.strip_prefix('L')?.parse().ok()?;
        self.lines.get(number.checked_sub(1)?).copied().flatten()
    }

    fn votes(&self) -> Option<u64> {
        self.votes.iter().try_fold(0u64, |sum, votes| Some(sum + u64::from((*votes)?)))
    }

    fn max_marks(&self) -> u8 {
        1
    }
}

fn rule(id: &str, holds: &str, severity: Severity, only_if: Option<&str>) -> Rule {
    Rule {
        id: id.to_owned(),
        holds: Condition::parse(holds).unwrap(),
        severity,
        only_if: only_if.map(|source| Condition::parse(source).unwrap()),
        stock: None,
        look_at: vec!["L7".to_owned()],
        reasons: Vec::new(),
        say: Localized::same(id),
        remedy: Localized::same(id),
        law: String::new(),
    }
}

/// Lines 1 list, 2 received, 3 early, 4 room, 5 outside, 6 cancelled, 7 portable, 8 stationary, 9 invalid, 10 valid.
fn form() -> Form {
    let line = |number: u8| Line {
        id: format!("L{number}"),
        number: number.to_string(),
        label: Localized::same("line"),
        counts: Counts::Other,
        stock: None,
        may_be_blank: false,
        column: None,
    };
    Form {
        id: "test".to_owned(),
        edition: "1".to_owned(),
        source: "test".to_owned(),
        verified: Verified::No(false),
        title: Localized::same("test"),
        lines: (1..=10).map(line).collect(),
        options: Vec::new(),
        rules: vec![
            rule("received", "L2 = L3 + L4 + L5 + L6", Severity::Error, None),
            rule("found", "L7 + L8 = L9 + L10", Severity::Error, None),
            rule("votes", "L10 = sum(votes)", Severity::Error, None),
            rule("list", "L1 >= L3 + L4 + L5", Severity::Error, None),
            rule("surplus", "L7 + L8 <= L3 + L4 + L5", Severity::Alarm, None),
            rule("few", "L9 <= 5", Severity::Notice, Some("L7 + L8 > 0")),
        ],
        reasons: Vec::new(),
    }
}

fn ids(found: &Findings) -> Vec<&str> {
    found.broken.iter().map(|finding| finding.rule.as_str()).collect()
}

fn sheet(lines: [u32; 10], votes: &[u32]) -> Sheet {
    Sheet { lines: lines.map(Some).to_vec(), votes: votes.iter().copied().map(Some).collect() }
}

#[test]
fn one_slip_is_one_finding_with_its_numbers() {
    let mut figures = sheet([900, 700, 5, 600, 40, 55, 44, 600, 4, 640], &[300, 340]);
    assert_eq!(findings(&form(), StockModel::Preprinted, &figures), Findings::default());
    figures.votes[1] = Some(430);
    let found = findings(&form(), StockModel::Preprinted, &figures);
    let expected = Finding {
        rule: "votes".to_owned(),
        severity: Severity::Error,
        shown: "640 <> 730".to_owned(),
        left: 640,
        right: 730,
        look_at: vec!["L7".to_owned()],
    };
    assert_eq!(found, Findings { broken: vec![expected], unknown: Vec::new() });
}

#[test]
fn only_if_suppresses_when_it_is_known_not_to_hold() {
    let figures = sheet([0, 0, 0, 0, 0, 0, 0, 0, 9, 0], &[]);
    assert_eq!(ids(&findings(&form(), StockModel::Preprinted, &figures)), ["found"]);
    let figures = sheet([0, 0, 0, 0, 0, 0, 0, 1, 9, 0], &[]);
    assert_eq!(ids(&findings(&form(), StockModel::Preprinted, &figures)), ["found", "surplus", "few"]);
    let mut figures = sheet([0, 0, 0, 0, 0, 0, 0, 1, 9, 0], &[]);
    figures.lines[6] = None;
    let found = findings(&form(), StockModel::Preprinted, &figures);
    assert!(found.broken.is_empty());
    assert_eq!(found.unknown, ["found", "surplus", "few"]);
}

#[test]
fn a_rule_of_the_other_stock_model_says_nothing() {
    let mut form = form();
    for rule in &mut form.rules {
        rule.stock = Some(StockModel::OnDemand);
    }
    let nothing = Sheet { lines: vec![None; 10], votes: Vec::new() };
    assert_eq!(findings(&form, StockModel::Preprinted, &nothing), Findings::default());
    assert_eq!(findings(&form, StockModel::OnDemand, &nothing).unknown.len(), form.rules.len());
}

#[test]
fn only_an_error_in_a_verified_form_holds_up_a_signature() {
    for severity in [Severity::Notice, Severity::Warning, Severity::Error, Severity::Alarm] {
        for verified in [false, true] {
            let effect = effect(severity, verified);
            assert_eq!(effect.holds_signature, severity == Severity::Error && verified);
            assert_eq!(effect.loudest, severity == Severity::Alarm);
            let silent = severity == Severity::Notice || effect.holds_signature;
            assert_eq!(effect.wants_reason, !silent);
        }
    }
}

/// A protocol whose figures all agree, made from what was in the boxes.
fn balanced() -> impl Strategy<Value = Sheet> {
    let boxes = (0..3_000u32, 0..300u32, 0..50u32);
    let papers = (0..20u32, 0..500u32, 0..500u32);
    (prop::collection::vec(0..900u32, 1..20), boxes, papers).prop_map(
        |(votes, (others, invalid, early), (taken_away, unused, stayed_home))| {
            let valid: u32 = votes.iter().sum();
            let found = valid + invalid;
            let portable = others.min(found);
            let issued = found + taken_away;
            let early = early.min(issued);
            let outside = portable.min(issued - early);
            let room = issued - early - outside;
            sheet(
                [
                    issued + stayed_home,
                    issued + unused,
                    early,
                    room,
                    outside,
                    unused,
                    portable,
                    found - portable,
                    invalid,
                    valid,
                ],
                &votes,
            )
        },
    )
}

/// The lines of a rule, and whether it counts the options.
fn used(rule: &Rule) -> (Vec<String>, bool) {
    let lines = rule.holds.mentions().into_iter().map(|mention| mention.id).collect();
    (lines, rule.holds.source().contains("votes"))
}

proptest! {
    #[test]
    fn a_balanced_protocol_passes_and_any_change_in_an_equality_is_found(
        figures in balanced(),
        field in any::<prop::sample::Index>(),
        change in prop_oneof![-2_000i64..0, 1i64..2_000],
    ) {
        let mut form = form();
        form.rules.retain(|rule| rule.severity != Severity::Notice);
        prop_assert_eq!(findings(&form, StockModel::Preprinted, &figures), Findings::default());

        let mut wrong = figures.clone();
        let field = field.index(9 + figures.votes.len());
        // Line 1 stands in no equality.
        let place = if field < 9 { &mut wrong.lines[field + 1] } else { &mut wrong.votes[field - 9] };
        let changed = i64::from(place.unwrap()) + change;
        *place = Some(u32::try_from(if changed < 0 { changed + 4_000 } else { changed }).unwrap());
        let found = findings(&form, StockModel::Preprinted, &wrong);
        prop_assert!(found.unknown.is_empty());
        prop_assert!(found.broken.iter().any(|finding| finding.severity == Severity::Error));
    }

    #[test]
    fn a_rule_with_a_missing_figure_never_passes(
        figures in balanced(),
        missing in prop::collection::vec(any::<prop::sample::Index>(), 1..6),
    ) {
        let form = form();
        let mut partial = figures.clone();
        for field in missing {
            let field = field.index(10 + figures.votes.len());
            *(if field < 10 { &mut partial.lines[field] } else { &mut partial.votes[field - 10] }) = None;
        }
        let found = findings(&form, StockModel::Preprinted, &partial);
        for rule in form.rules.iter().filter(|rule| rule.only_if.is_none()) {
            let (lines, votes) = used(rule);
            let waits = lines.iter().any(|line| partial.line(line).is_none())
                || votes && partial.votes().is_none();
            prop_assert_eq!(found.unknown.contains(&rule.id), waits, "{}", rule.id);
        }
    }
}
