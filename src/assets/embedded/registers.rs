//! What the shipped registers promise beyond what holds for any.

use std::collections::BTreeSet;

use super::*;
use crate::assets::read;
use crate::domain::registers::{Card, Registers};
use crate::domain::{Localized, Verified};

fn shipped() -> Registers {
    read::registers("kg-2025.toml", find(Kind::Registers, "kg-2025").unwrap().text()).unwrap()
}

/// The placeholders and the lines to be filled in by hand, each as often as it stands there.
fn blanks(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = text.split('{').skip(1).map(|rest| rest.split_once('}').unwrap().0).collect();
    found.extend(text.matches("________"));
    found.sort_unstable();
    found
}

#[test]
fn forty_codes_are_core_and_twenty_stand_behind_them() {
    let codes = shipped().incidents.codes;
    assert_eq!(codes.len(), 60);
    assert_eq!(codes.iter().filter(|code| code.core).count(), 40);
    assert!(codes.iter().all(|code| (2..=4).contains(&code.steps.len())));
    let labels = |of: fn(&Localized) -> &str| -> usize {
        codes.iter().map(|code| of(&code.label)).collect::<BTreeSet<_>>().len()
    };
    assert_eq!([labels(|l| &l.ky), labels(|l| &l.ru), labels(|l| &l.en)], [60; 3]);
}

#[test]
fn only_pressure_and_orders_by_officials_are_confidential_by_default() {
    let codes = shipped().incidents.codes;
    let confidential: Vec<&str> =
        codes.iter().filter(|code| code.confidential).map(|code| code.id.as_str()).collect();
    assert_eq!(confidential, ["IN-02", "IN-05"]);
}

#[test]
fn nothing_is_verified_and_no_number_of_hours_or_days_is() {
    let registers = shipped();
    assert_eq!(registers.verified, Verified::No(false));
    let named: Vec<(&str, bool)> =
        registers.complaints.classes.iter().map(|class| (class.id.as_str(), class.verified)).collect();
    let steps = [("at-once", true), ("before-count", true), ("before-signing", true)];
    assert_eq!(named, [&steps[..], &[("hours", false), ("days", false)]].concat());
    assert_eq!(registers.complaints.appeal_within, None);
}

#[test]
fn an_act_asks_for_the_same_in_every_language_and_leaves_room_for_what_fills_it() {
    let acts = shipped().acts;
    assert_eq!(acts.len(), 12);
    for act in acts {
        let [ky, ru, en] = [&act.text.ky, &act.text.ru, &act.text.en];
        assert!(blanks(ky).contains(&"precinct"), "{}", act.id);
        assert_eq!(blanks(ky), blanks(ru), "{}", act.id);
        assert_eq!(blanks(ky), blanks(en), "{}", act.id);
        assert!([ky, ru, en].iter().all(|text| text.chars().count() < 600), "{}", act.id);
    }
}

#[test]
fn each_emergency_has_a_card_with_its_materials() {
    let cards = shipped().cards;
    let ids: Vec<&str> = cards.iter().map(|card| card.id.as_str()).collect();
    assert_eq!(ids, ["fire", "threat", "evacuation", "power"]);
    let full = |card: &Card| (6..=10).contains(&card.steps.len()) && card.materials.len() >= 6;
    assert!(cards.iter().all(full));
}

#[test]
fn whoever_observes_or_reports_has_a_card_of_rights() {
    let registers = shipped();
    for id in ["public-observer", "international-observer", "representative", "media"] {
        let category = registers.category(id).unwrap();
        assert!((4..=8).contains(&category.rights.len()), "{id}");
    }
    let grounds = &registers.people.grounds;
    assert!(grounds.iter().any(|ground| ground.refusal) && grounds.iter().any(|ground| ground.removal));
}

#[test]
fn the_first_fact_of_a_book_has_room_for_them() {
    assert!(serde_json::to_vec(&shipped()).unwrap().len() < 96 * 1024);
}
