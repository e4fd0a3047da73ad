//! Every form inside the program: a protocol that balances passes, one changed figure of an equality is found.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use proptest::prelude::*;
use tartip::assets::{Kind, embedded, read};
use tartip::domain::rule::Comparison;
use tartip::domain::{Condition, Counts, Figures, Findings, Form, Rule, Severity, StockModel, findings};

const STOCKS: [StockModel; 2] = [StockModel::Preprinted, StockModel::OnDemand];

#[derive(Debug, Clone)]
struct Sheet {
    lines: BTreeMap<String, u32>,
    votes: Vec<u32>,
    max_marks: u8,
}

impl Figures for Sheet {
    fn line(&self, id: &str) -> Option<u32> {
        self.lines.get(id).copied()
    }

    fn votes(&self) -> Option<u64> {
        Some(self.votes.iter().map(|votes| u64::from(*votes)).sum())
    }

    fn max_marks(&self) -> u8 {
        self.max_marks
    }
}

/// What happened in a precinct, before anybody wrote it down.
#[derive(Debug, Clone)]
struct Truth {
    votes: Vec<u32>,
    invalid: u32,
    outside: u32,
    early: u32,
    unused: u32,
    spoiled: u32,
    misprints: u32,
    at_home: u32,
    max_marks: u8,
}

prop_compose! {
    fn truths()(
        votes in prop::collection::vec(0..900u32, 2..20),
        (invalid, outside, early) in (0..300u32, 0..80u32, 0..20u32),
        (unused, spoiled, misprints, at_home) in (0..500u32, 0..9u32, 0..9u32, 0..900u32),
        max_marks in 1..4u8,
    ) -> Truth {
        Truth { votes, invalid, outside, early, unused, spoiled, misprints, at_home, max_marks }
    }
}

impl Truth {
    /// Writes the protocol: a form without a line for something says that there was none of it.
    fn written(&self, form: &Form, stock: StockModel) -> Sheet {
        let has = |counts| form.lines_for(stock).any(|line| line.counts == counts);
        let only = |counts, number: u32| if has(counts) { number } else { 0 };
        let valid: u32 = self.votes.iter().sum();
        let found = valid + self.invalid;
        let early = only(Counts::IssuedEarly, self.early.min(found));
        let outside = only(Counts::IssuedOutside, self.outside.min(found - early));
        let room = found - early - outside;
        let spoiled = only(Counts::Spoiled, self.spoiled);
        let figure = |counts| match counts {
            Counts::List => found + self.at_home,
            Counts::Received => found + self.unused + spoiled,
            Counts::Printed => found + self.misprints + spoiled,
            Counts::IssuedEarly => early,
            Counts::IssuedRoom | Counts::Stationary => room,
            Counts::IssuedOutside => outside,
            Counts::Cancelled => self.unused,
            Counts::Spoiled => spoiled,
            Counts::Misprints => self.misprints,
            Counts::Portable => early + outside,
            Counts::Valid => valid,
            Counts::Invalid => self.invalid,
            Counts::Lost | Counts::Unaccounted | Counts::Complaints | Counts::Other => 0,
        };
        Sheet {
            lines: form.lines_for(stock).map(|line| (line.id.clone(), figure(line.counts))).collect(),
            votes: self.votes.clone(),
            max_marks: self.max_marks,
        }
    }
}

fn forms() -> Vec<Form> {
    embedded::ids(Kind::Form)
        .map(|id| read::form(id, embedded::find(Kind::Form, id).unwrap().text()).unwrap())
        .collect()
}

/// The equalities between the commission's own sums.
fn equalities(form: &Form, stock: StockModel) -> Vec<&Rule> {
    form.rules_for(stock)
        .filter(|rule| rule.severity == Severity::Error && rule.holds.comparison() == Comparison::Equal)
        .collect()
}

fn broken(found: &Findings, rule: &Rule) -> bool {
    found.broken.iter().any(|finding| finding.rule == rule.id)
}

#[test]
fn every_form_has_an_alarm_and_an_equality_where_valid_ballots_stand_apart() {
    for form in forms() {
        for stock in STOCKS {
            let has_sums = form.lines_for(stock).any(|line| line.counts == Counts::Valid);
            assert_eq!(!equalities(&form, stock).is_empty(), has_sums, "{}", form.id);
            let alarms = form.rules_for(stock).filter(|rule| rule.severity == Severity::Alarm);
            assert_eq!(alarms.count(), 1, "{}", form.id);
        }
    }
}

proptest! {
    #[test]
    fn a_balanced_protocol_passes_and_every_changed_figure_of_an_equality_is_found(
        truth in truths(),
        change in prop_oneof![-2_000i64..0, 1i64..2_000],
    ) {
        let changed = |figure: u32| {
            let figure = i64::from(figure) + change;
            u32::try_from(if figure < 0 { figure + 4_000 } else { figure }).unwrap()
        };
        for form in forms() {
            for stock in STOCKS {
                let sheet = truth.written(&form, stock);
                prop_assert_eq!(findings(&form, stock, &sheet), Findings::default(), "{}", &form.id);
                for rule in equalities(&form, stock) {
                    for mention in rule.holds.mentions() {
                        let mut wrong = sheet.clone();
                        let figure = wrong.lines.get_mut(&mention.id).unwrap();
                        *figure = changed(*figure);
                        let found = findings(&form, stock, &wrong);
                        prop_assert!(broken(&found, rule), "{} {} {}", form.id, rule.id, mention.id);
                    }
                    if rule.holds.counts_votes() {
                        let mut wrong = sheet.clone();
                        wrong.votes[1] = changed(wrong.votes[1]);
                        prop_assert!(broken(&findings(&form, stock, &wrong), rule), "{} {}", form.id, rule.id);
                    }
                }
            }
        }
    }

    #[test]
    fn a_missing_figure_leaves_every_rule_that_needs_it_unknown(truth in truths(), missing in any::<prop::sample::Index>()) {
        for form in forms() {
            for stock in STOCKS {
                let mut sheet = truth.written(&form, stock);
                let ids: Vec<String> = sheet.lines.keys().cloned().collect();
                let id = missing.get(&ids);
                sheet.lines.remove(id);
                let found = findings(&form, stock, &sheet);
                prop_assert_eq!(&found.broken, &[]);
                for rule in form.rules_for(stock) {
                    let conditions = std::iter::once(&rule.holds).chain(&rule.only_if);
                    let waits = conditions.flat_map(Condition::mentions).any(|mention| mention.id == *id);
                    prop_assert_eq!(found.unknown.contains(&rule.id), waits, "{} {} {}", &form.id, &rule.id, id);
                }
            }
        }
    }
}
