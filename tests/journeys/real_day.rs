//! A real day: the profile of January 2027, candidates typed from the ballot, no permission, an unverified form.

use std::fs;

use tartip::app::key::Layout;
use tartip::documents::{plain, protocol};
use tartip::domain::fact::Basis;
use tartip::domain::protocol::Standing;
use tartip::domain::{Phase, decide};
use tartip::run::folders::exports;
use tartip::text::{Language, Messages};
use tartip::training::Player;

use super::driver::{Journey, date};

/// From the start screen to a new book, as a commission does it.
fn opened(language: Language) -> Journey {
    let mut journey = Journey::start(language);
    let new_day = Messages::of(language).key("start-new");
    journey.choose(&new_day);
    let profile = journey.model.offers.profiles.iter().find(|offer| offer.id == "kg-president-2027");
    let title = tartip::text::pick(&profile.unwrap().title, language).to_owned();
    journey.choose(&title);
    journey.expect_screen("Form");
    journey.press("1234<enter>1234<enter>");
    journey.press("a");
    journey.expect_screen("Today");
    journey
}

fn real_day(language: Language) {
    let mut journey = opened(language);
    assert!(!journey.day().opened.practice);
    assert_eq!((journey.day().opened.date, &*journey.day().opened.precinct), (date(), "1234"));
    journey.press("<enter>4<enter><enter>");
    assert_eq!(journey.day().permission.as_ref().map(|permission| permission.basis), Some(Basis::None));

    journey.play(&mut Player::new(11, Layout::Russian));
    let day = journey.day();
    assert_eq!(day.phase(), Phase::Closed);
    assert!(decide::is_internal_aid(day) && !day.is_verified("president"));
    let contest = day.contest("president").unwrap();
    let typed = contest.typed.as_ref().map(|(_, names)| names.clone());
    assert_eq!(typed.unwrap(), ["Хан-Теңир", "Каракол", "Адыгене"]);
    assert!(contest.read_back);
    assert_eq!(day.options("president").len(), 4, "and a line against all");
    assert_eq!(day.standing("president"), Some(Standing::Signed));

    let page = protocol::document(day, "president", Messages::of(Language::Ky), Messages::of(Language::Ru));
    let page = plain::render(&page.unwrap(), 100);
    assert!(page.contains("Расчётный лист"), "{page}");
    assert!(page.contains("Внутренний вспомогательный лист"), "{page}");
    let folder = exports(&journey.book());
    let json = fs::read_to_string(folder.join("1234-2027-01-24-president-v1.json")).unwrap();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["internal_aid"], true, "{json}");
    assert!(folder.join("1234-2027-01-24-president-v1.pdf").is_file());
    let report = journey.verified();
    assert!(!report.practice);
}

#[test]
fn real_day_in_kyrgyz() {
    real_day(Language::Ky);
}

#[test]
fn real_day_in_russian() {
    real_day(Language::Ru);
}

#[test]
fn real_day_in_english() {
    real_day(Language::En);
}

#[test]
fn a_precinct_typed_differently_opens_no_book() {
    let mut journey = Journey::start(Language::Ru);
    journey.choose("Начать новый день");
    journey.choose("24 января 2027");
    journey.press("1234<enter>1243<enter>a");
    journey.expect_screen("Form");
    assert!(journey.desk.book().is_none());
}
