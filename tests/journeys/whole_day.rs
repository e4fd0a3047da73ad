//! A whole day of two contests by keys alone, from the start screen to the closed book.

use std::fs;

use tartip::app::key::Layout;
use tartip::domain::protocol::Standing;
use tartip::domain::{Phase, account};
use tartip::run::folders::exports;
use tartip::text::Language;
use tartip::training::Player;

use super::driver::Journey;

fn whole_day(language: Language) {
    let mut journey = Journey::start(language);
    journey.play(&mut Player::new(7, Layout::Russian));
    let day = journey.day();
    assert_eq!(day.phase(), Phase::Closed);
    assert_eq!(day.contests.len(), 2);
    for contest in day.contest_ids() {
        assert_eq!(day.standing(contest), Some(Standing::Signed), "{contest}");
    }
    let hours = &day.profile().hours;
    for hour in hours.opens.hour()..hours.closes.hour() {
        assert!(day.voting.anchor(hour).is_some(), "the counters at the end of {hour}");
    }
    for identity in account::of_day(day) {
        assert!(identity.difference().is_none_or(|difference| difference == 0), "{identity:?}");
    }
    let folder = exports(&journey.book());
    for contest in ["president", "referendum"] {
        for ending in ["pdf", "json", "csv"] {
            let file = folder.join(format!("PRACTICE-9001-2027-01-24-{contest}-v1.{ending}"));
            assert!(fs::metadata(&file).is_ok_and(|data| data.len() > 100), "{}", file.display());
        }
    }
    assert!(journey.verified().practice);
}

#[test]
fn whole_day_in_kyrgyz() {
    whole_day(Language::Ky);
}

#[test]
fn whole_day_in_russian() {
    whole_day(Language::Ru);
}

#[test]
fn whole_day_in_english() {
    whole_day(Language::En);
}
