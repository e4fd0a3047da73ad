//! The second entry is blind: nothing on any screen gives away what the first one holds.

use tartip::app::key::Key;
use tartip::domain::count::Stage;
use tartip::domain::fact::{Cell, Pass};
use tartip::text::{Language, in_words};

use super::driver::Journey;
use super::frame::{Frame, numbers};
use super::golden::PROFILE;

const LINES: u32 = 20;

/// Figures that stand nowhere else on any screen.
fn first() -> Vec<u32> {
    (1..=LINES).map(|line| 3100 + 37 * line).collect()
}

/// Other figures for the same lines, none of which begins like one of the first.
fn second() -> Vec<u32> {
    (1..=LINES).map(|line| 5200 + 41 * line).collect()
}

fn stage(journey: &Journey) -> (u16, Pass, usize) {
    match journey.day().stage("president") {
        Stage::Entry { round, pass, cells } => (round, pass, cells.len()),
        Stage::Agreed => panic!("the entries agree already"),
    }
}

/// Fails where a figure stands on one of the frames, in digits or in words.
fn hidden(frames: &[Frame], figures: &[u32]) {
    assert!(!frames.is_empty());
    for frame in frames {
        let (shown, flowing) = (numbers(&frame.text()), frame.flowing().to_lowercase());
        for figure in figures {
            assert!(!shown.contains(figure), "{figure} stands on\n{}", frame.text());
            let words = in_words(*figure, Language::Ru).to_lowercase();
            assert!(!flowing.contains(&words), "'{words}' stands on\n{}", frame.text());
        }
    }
}

/// After the first entry was closed, at the question who makes the second one.
fn first_entry_closed(figures: &[u32]) -> Journey {
    let mut journey = Journey::of_profile(PROFILE);
    journey.reach_the_count();
    journey.begin_entry("Терек");
    journey.type_lines(figures);
    journey.press("c");
    journey.expect_text("Первый ввод завершён");
    assert_eq!(stage(&journey), (1, Pass::Second, 20));
    journey.seen.clear();
    journey
}

/// Looks at every screen that can be reached from an entry.
fn look_around(journey: &mut Journey) {
    for _ in 0..LINES {
        journey.press("<down>");
    }
    journey.press("g7<enter><end><esc>");
    for key in [Key::F(2), Key::F(3), Key::F(7)] {
        journey.press_from_help(key);
        journey.press("<esc>");
        journey.expect_screen("Entry");
    }
    journey.press_from_help(Key::Char('j'));
    for _ in 0..3 {
        journey.press("<down>");
    }
    journey.press("<esc>");
    journey.expect_screen("Entry");
}

/// Tries everything that the protocol will need, from the steps of the count: nothing opens before both agree.
fn try_the_protocol(journey: &mut Journey) {
    journey.choose("протокол");
    for stage in ["Разберите", "Введите чек", "Сравните", "Прочтите вслух"]
    {
        journey.choose(stage);
        journey.expect_screen("List");
        journey.expect_text("Оба ввода ещё не завершены");
    }
    journey.press("<esc>");
}

#[test]
fn the_second_entry_shows_nothing_of_the_first() {
    let mut journey = first_entry_closed(&first());
    journey.press("<esc>");
    try_the_protocol(&mut journey);
    journey.choose("ввод дважды");
    journey.choose("Арча");
    look_around(&mut journey);
    journey.press("<up>".repeat(LINES as usize).as_str());
    journey.type_lines(&second());
    journey.press("c");
    hidden(&journey.seen, &first());
    let shows = |figure: u32| journey.seen.iter().any(|frame| numbers(&frame.text()).contains(&figure));
    assert!(second().into_iter().all(shows), "each figure of the second stood on a frame");
    assert_eq!(stage(&journey), (2, Pass::First, 20));

    // Both figures of a differing line are gone: it is typed again by both.
    journey.seen.clear();
    journey.expect_text("Два ввода не сошлись в 20 строках");
    journey.press("<esc>");
    try_the_protocol(&mut journey);
    journey.choose("ввод дважды");
    journey.choose("Терек");
    look_around(&mut journey);
    hidden(&journey.seen, &first());
    hidden(&journey.seen, &second());
}

/// Ballots found in each box, and all that were sorted by contest.
const FOUND: [u32; 4] = [7411, 7523, 7637, 7741];

/// Opens a box that is opened already and a step that is done already, from the day at a glance.
fn look_at_what_was_found(journey: &mut Journey) {
    journey.press("s");
    journey.choose("Вскройте ящики");
    for key in [Key::Up, Key::Down] {
        journey.press_from_help(key);
        journey.press("<enter>");
        journey.expect_screen("Form");
        journey.press("<esc>");
    }
    journey.press("<esc>");
    journey.choose("Разложите бюллетени");
    journey.expect_screen("Form");
    journey.press("<esc><esc>");
    journey.expect_screen("Today");
}

#[test]
fn what_was_found_stands_nowhere_until_both_entries_agree() {
    let mut journey = Journey::of_profile(PROFILE);
    journey.reach_the_count();
    journey.open_boxes(FOUND[0], FOUND[1]);
    journey.press("s");
    journey.choose("Разложите бюллетени");
    journey.press(&format!("{}<enter>{}<enter>{}<enter>", FOUND[2], FOUND[3], 0));
    journey.press("<esc>");
    assert!(journey.day().steps.get("contents-sorted").is_some(), "{}", journey.frame().text());
    let looked = |journey: &mut Journey| {
        journey.seen.clear();
        look_at_what_was_found(journey);
    };
    looked(&mut journey);
    hidden(&journey.seen, &FOUND);
    journey.begin_entry("Терек");
    journey.type_lines(&first());
    journey.press("c<esc><esc>");
    looked(&mut journey);
    hidden(&journey.seen, &FOUND);
    journey.press("s");
    journey.choose("ввод дважды");
    journey.choose("Арча");
    journey.type_lines(&first());
    journey.press("c<esc><esc>");
    looked(&mut journey);
    let shows = |figure: &u32| journey.seen.iter().any(|frame| numbers(&frame.text()).contains(figure));
    assert!(FOUND.iter().all(shows), "all is there again once nothing can be anchored");
}

#[test]
fn only_a_differing_line_is_emptied_and_typed_again_by_both() {
    let mut journey = first_entry_closed(&first());
    let mut misread = first();
    misread[4] = 5405;
    journey.choose("Арча");
    journey.type_lines(&misread);
    journey.press("c");
    journey.expect_text("Два ввода не сошлись в 1 строке");
    assert_eq!(stage(&journey), (2, Pass::First, 1));
    assert!(!journey.day().agreed("president").contains_key(&Cell::line("L5")));
    journey.seen.clear();
    journey.choose("Терек");
    journey.expect_text("только строки");
    hidden(&journey.seen, &[first()[4], 5405]);
    journey.type_lines(&[first()[4]]);
    journey.press("c");
    journey.seen.clear();
    journey.choose("Карагай");
    hidden(&journey.seen, &[first()[4], 5405]);
    hidden(&[journey.frame()], &[first()[4], 5405]);
    journey.type_lines(&[first()[4]]);
    journey.press("c");
    journey.expect_text("Оба ввода сошлись");
    assert_eq!(journey.day().stage("president"), Stage::Agreed);
    assert_eq!(journey.day().agreed("president").get(&Cell::line("L5")), Some(&Some(first()[4])));
    assert_eq!(journey.day().contest("president").unwrap().count.rounds.len(), 2, "every attempt stays");
}

#[test]
fn whoever_made_the_first_entry_is_not_offered_for_the_second() {
    let journey = first_entry_closed(&first());
    let frame = journey.frame();
    assert!(frame.has_word("Арча") && frame.has_word("Карагай"), "{}", frame.text());
    assert!(!frame.body().contains("Терек"), "{}", frame.text());
}
