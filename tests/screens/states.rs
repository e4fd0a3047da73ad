//! What a row says of itself, and what the day waits for: never the next phase while the hours of voting last.

use tartip::app::form::Purpose;
use tartip::app::input::Input;
use tartip::app::key::{Key, Stroke};
use tartip::app::list::{Opens, State, items};
use tartip::app::model::{Model, Screen};
use tartip::app::screens::today::{Next, what_is_next};
use tartip::app::update;
use tartip::ui::theme::Theme;

use super::all::all;
use super::fixture::{Book, moment};
use super::{drawn, rows};

fn press(model: &mut Model, key: Key) {
    update(model, Input::Key(Stroke::from(key)));
}

fn text(model: &Model) -> String {
    rows(&drawn(model, Theme::Colour, 80, 24).0).join("\n")
}

#[test]
fn a_blocked_row_has_a_reason_of_its_own() {
    let mut blocked = 0;
    for (name, model) in all() {
        let Some(Screen::List(list)) = model.screen() else { continue };
        for item in items(&model, &list.kind).into_iter().filter(|item| item.state == State::Blocked) {
            let asks = matches!(item.opens, Opens::Form(_) | Opens::Screen(_));
            assert!(!asks || item.why.is_some(), "{name}: {:?}", item.label);
            blocked += usize::from(asks);
        }
    }
    assert!(blocked > 3, "{blocked}");
}

#[test]
fn while_the_hours_of_voting_last_no_day_waits_for_the_next_phase() {
    for practice in [true, false] {
        let mut model = Book::voting(practice).model();
        for hour in 8..20 {
            model.now = moment(hour, 1);
            let next = what_is_next(&model, model.day().unwrap());
            assert!(!matches!(next, Next::Phase(_)), "{hour}: {next:?}");
        }
        model.now = moment(8, 1);
        for due in ["09:00", "10:00"] {
            assert!(text(&model).contains(due), "what is due and when\n{}", text(&model));
        }
    }
}

#[test]
fn voting_ends_early_from_a_row_of_its_own_with_a_reason_and_the_time_that_is_left() {
    let mut model = Book::voting(true).model();
    press(&mut model, Key::Char('s'));
    let Some(Screen::List(list)) = model.screen() else { panic!("no list of steps") };
    let all = items(&model, &list.kind);
    let ending = all.last().unwrap();
    assert!(matches!(ending.opens, Opens::NextPhase) && ending.state == State::Plain);
    assert_ne!(list.selected, all.len() - 1, "not where the list begins");
    for _ in 0..all.len() {
        press(&mut model, Key::Down);
    }
    assert!(text(&model).contains("5 саат 9 мүнөт калды"), "{}", text(&model));
    press(&mut model, Key::Enter);
    let Some(Screen::Form(form)) = model.screen() else { panic!("{}", text(&model)) };
    assert_eq!(form.purpose, Purpose::Gate);
    assert!(form.fields.iter().any(|field| field.id == "reason" && !field.optional));
    assert!(text(&model).contains("5 саат 9 мүнөт"), "{}", text(&model));
}

#[test]
fn the_hours_say_that_accounts_on_later_pages_differ_and_an_account_that_it_goes_on() {
    let (_, mut model) = all().into_iter().find(|(name, _)| *name == "balance-account").unwrap();
    assert!(rows(&drawn(&model, Theme::Colour, 80, 24).0)[19].trim_end().ends_with('▼'), "{}", text(&model));
    for _ in 0..20 {
        press(&mut model, Key::Down);
    }
    assert!(!text(&model).contains('▼'), "{}", text(&model));
    while !matches!(model.screen(), Some(Screen::Balance(balance)) if balance.page == 0) {
        press(&mut model, Key::Tab);
    }
    assert!(text(&model).contains("ак 3, көк 3"), "{}", text(&model));
}
