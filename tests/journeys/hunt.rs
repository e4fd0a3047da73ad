//! A figure typed twice alike and wrong is searched for by the rule that it breaks, counted again and corrected.

use tartip::app::key::Key;
use tartip::app::list::items;
use tartip::app::model::Screen;
use tartip::domain::fact::Cell;

use super::driver::Journey;
use super::golden::{BALANCED, PROFILE};
use super::night::member;

/// Valid ballots with two digits exchanged: 2166.
const TRANSPOSED: u32 = 2616;

impl Journey {
    /// Opens the line of the search that begins like this: the pile itself, not a hint that names it.
    fn choose_pile(&mut self, text: &str) {
        let Some(Screen::List(list)) = self.model.screen().cloned() else {
            panic!("{}", self.frame().text())
        };
        let all = items(&self.model, &list.kind);
        let at = all.iter().position(|item| self.say(&item.label).starts_with(text)).unwrap();
        let step = if at > list.selected { "<down>" } else { "<up>" };
        self.press(&step.repeat(at.abs_diff(list.selected)));
        self.press("<enter>");
    }
}

#[test]
fn a_search_ends_with_the_figure_that_came_twice_running() {
    let mut typed = BALANCED;
    typed[9] = TRANSPOSED;
    let mut journey = Journey::of_profile(PROFILE);
    journey.reach_the_count();
    journey.open_boxes(62, 2107);
    journey.enter_twice(&typed);
    let line = Cell::line("L10");
    journey.choose("Разберите расхождения");
    journey.expect_screen("Findings");
    journey.press("g");
    journey.expect_text("Поиск ошибки по порядку");
    journey.expect_text("цифры местами");
    for (count, told) in
        [(2167, "считали 1 раз"), (2166, "считали 2 раза"), (2166, "2 166, в протоколе другое")]
    {
        journey.choose_pile("10. ");
        journey.expect_screen("Form");
        assert!(!journey.frame().flowing().contains("216"), "{}", journey.frame().text());
        journey.press(&format!("{count}<enter>"));
        journey.expect_text(told);
    }
    assert_eq!(
        journey.day().agreed("president").get(&line),
        Some(&Some(TRANSPOSED)),
        "a count is no correction"
    );
    journey.choose("Число неверно");
    journey.press("2166<enter>2166<enter>");
    journey.type_text("Дважды пересчитано");
    journey.press("<enter>");
    journey.press(&member("Терек"));
    journey.press("<enter>");
    journey.expect_text("Это соотношение теперь выполняется");
    assert_eq!(journey.day().agreed("president").get(&line), Some(&Some(2166)));
    assert!(journey.day().findings("president").broken.is_empty());
    journey.press_from_help(Key::Char('p'));
    journey.press_from_help(Key::Char('w'));
    journey.expect_printed("search-president");
    journey.expect_printed("warnings");
    journey.verified();
}
