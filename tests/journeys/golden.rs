//! Two real rows of a published table, typed through the screens of the count.

use std::collections::BTreeSet;
use std::fs;

use tartip::domain::protocol::Standing;
use tartip::domain::{Finding, Severity};
use tartip::run::folders::exports;

use super::driver::Journey;
use super::frame::numbers;

/// The mock day of these rows.
pub const PROFILE: &str = "practice-golden.toml";

/// Adygea, precinct 1: balances.
pub const BALANCED: [u32; 20] =
    [2256, 2181, 0, 2107, 62, 12, 62, 2107, 3, 2166, 0, 0, 0, 137, 32, 1977, 14, 0, 1, 5];

/// Udmurtia, precinct 1716, up to the votes, as published: one ballot is called lost, and one more is in the boxes
/// than was issued.
const SURPLUS: [u32; 12] = [1246, 1200, 0, 775, 4, 420, 4, 776, 19, 761, 1, 0];

/// Votes that fit it; the source has only their sum.
const VOTES: [u32; 8] = [3, 101, 52, 570, 13, 8, 5, 9];

/// The row as the commission would have typed it without a word about a loss.
const LOST: usize = 10;

fn surplus(lost: u32) -> Vec<u32> {
    let mut figures: Vec<u32> = SURPLUS.into_iter().chain(VOTES).collect();
    figures[LOST] = lost;
    figures
}

fn findings(journey: &Journey) -> Vec<Finding> {
    journey.day().findings("president").broken
}

fn signed_and_written(journey: &mut Journey) {
    assert_eq!(journey.day().standing("president"), Some(Standing::Signed));
    let folder = exports(&journey.book());
    for ending in ["pdf", "json", "csv"] {
        let file = folder.join(format!("PRACTICE-9001-2027-01-24-president-v1.{ending}"));
        assert!(fs::metadata(&file).is_ok_and(|data| data.len() > 100), "{}", file.display());
    }
    journey.verified();
}

#[test]
fn a_row_that_balances_is_drafted_read_signed_and_written() {
    let mut journey = Journey::of_profile(PROFILE);
    journey.reach_the_count();
    journey.open_boxes(62, 2107);
    journey.enter_twice(&BALANCED);
    assert_eq!(findings(&journey), []);
    journey.press("<esc><esc>");
    journey.next_phase("Терек");
    journey.press("s");
    journey.choose("протокол");
    journey.finish_the_protocol();
    signed_and_written(&mut journey);
}

#[test]
fn more_ballots_than_issued_raise_the_alarm_and_are_signed_as_they_are() {
    let mut journey = Journey::of_profile(PROFILE);
    journey.reach_the_count();
    journey.open_boxes(4, 776);
    journey.enter_twice(&surplus(1));
    let found = findings(&journey);
    let alarm = found.iter().find(|finding| finding.severity == Severity::Alarm).unwrap();
    assert_eq!((alarm.left, alarm.right), (780, 779));
    journey.choose("Разберите расхождения");
    journey.expect_screen("Findings");
    journey.expect_text("НАЙДЕНО БОЛЬШЕ, ЧЕМ ВЫДАНО: НА 1");
    journey.expect_text("4 + 776 > 0 + 775 + 4");
    act_on_the_surplus(&mut journey);
    journey.press("<esc><esc>");
    journey.next_phase("Терек");
    journey.press("s");
    journey.choose("протокол");
    journey.finish_the_protocol();
    signed_and_written(&mut journey);
}

/// Explains the alarm and records what was done, from the alarm itself.
fn act_on_the_surplus(journey: &mut Journey) {
    journey.press("<enter>2<enter>");
    journey.type_text("Кол коюлган эмес");
    journey.press("<enter>");
    journey.expect_screen("Findings");
    journey.press("a");
    for action in ["Никто не уходит", "Дважды пересчитайте", "Проверьте чеки", "Сообщите", "Позвоните"]
    {
        journey.choose(action);
        journey.type_text("Сделано");
        journey.press("<enter>2031<enter>");
    }
    journey.press("<esc><esc>");
    assert_eq!(journey.day().contest("president").unwrap().surplus.len(), 5);
}

/// What a person may see: figures as typed so far, sides of rules, lines and things counted, the time of an action,
/// the year of the source.
fn known(journey: &Journey, figures: &[u32]) -> BTreeSet<u32> {
    let found = findings(journey);
    let sides = found.iter().flat_map(|finding| [finding.left, finding.right]);
    let sides = sides.filter_map(|side| u32::try_from(side).ok());
    let typed = figures.iter().chain(&[2031, 20, 31]).flat_map(|figure| {
        let digits = figure.to_string();
        (1..=digits.len()).map(move |length| digits[..length].parse::<u32>().unwrap())
    });
    typed.chain(sides).chain(0..=20).chain([21, 10, 2018]).collect()
}

#[test]
fn nothing_proposes_a_figure_that_would_close_the_gap() {
    let figures = surplus(0);
    let mut journey = Journey::of_profile(PROFILE);
    journey.reach_the_count();
    journey.open_boxes(4, 776);
    let before = journey.seen.len() + 4;
    journey.enter_twice(&figures);
    journey.seen.drain(..before);
    journey.choose("Разберите расхождения");
    // The sum that the missing ballot breaks names line 11 too; counted again, it is typed from nothing.
    journey.press("<down>g");
    journey.choose("11.");
    journey.expect_screen("Form");
    journey.press("<esc><esc><up>");
    act_on_the_surplus(&mut journey);
    journey.press("<esc>");
    let known = known(&journey, &figures);
    assert!(journey.seen.len() > 200);
    for frame in &journey.seen {
        for number in frame.numbers() {
            assert!(known.contains(&number), "{number}\n{}", frame.text());
        }
        // Line 11 never stands with another figure than the typed one.
        for (at, _) in frame.flowing().match_indices("Утраченных бюллетеней") {
            let after = &frame.flowing()[at + "Утраченных бюллетеней".len()..];
            let beside = after.split([';', '.']).next().unwrap_or_default();
            assert!(numbers(beside).first().is_none_or(|figure| *figure != 1), "{}", frame.text());
        }
    }
}
