//! A trip from the details of its box: two gates on the way, a seal that differs when it is back; a pack passed on.

use tartip::app::form::registers::custody_words::gate_name;
use tartip::app::form::{CustodyForm, OutsideForm, Purpose};
use tartip::app::key::Key;
use tartip::app::list::ListKind;
use tartip::app::model::Screen;
use tartip::domain::fact::Gate;
use tartip::text::Text;

use super::driver::Journey;
use super::registers::LANGUAGES;

impl Journey {
    /// The purpose of the form on the screen.
    fn purpose(&self) -> Purpose {
        let Some(Screen::Form(form)) = self.model.screen() else { panic!("{}", self.frame().text()) };
        form.purpose.clone()
    }

    /// Types each text into its field and goes on, with the last Enter refused or taken as the screen then shows.
    pub fn try_fill(&mut self, texts: &[&str]) {
        for text in texts {
            self.type_text(text);
            self.press("<enter>");
        }
    }

    fn lists(&self) -> ListKind {
        let Some(Screen::List(list)) = self.model.screen() else { panic!("{}", self.frame().text()) };
        list.kind.clone()
    }
}

#[test]
fn a_trip_on_another_day_by_one_member_leaves_once_two_members_passed_both_gates() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.register(7);
        journey.press("a");
        journey.fill(&["Көчмө 1", "1", "1", "004417", "004417", "", "Терезенин жанында", "1", "1050"]);
        let of = journey.day().boxes[0].at;
        journey.choose("Көчмө 1");
        let begin = journey.say(&Text::new("do-begin-trip").with("label", "Көчмө 1"));
        journey.choose(&begin);
        let team = ["2", "1100", "1", "", "", "", "2"];
        journey.try_fill(&[&team[..], &["7", "9", "8", "1", "0", "", "Ала-Тоо"]].concat());
        for gate in [Gate::TripDay, Gate::TripTeam] {
            assert_eq!(journey.purpose(), Purpose::Custody(CustodyForm::Gate { gate, of: Some(of) }));
            let name = journey.say(&gate_name(gate));
            journey.expect_text(&name);
            journey.try_fill(&["Кечээ жол жабык болгон", "1"]);
            assert_eq!(journey.purpose(), Purpose::Outside(OutsideForm::Begin(of)), "what was typed waits");
            journey.press("<enter>");
        }
        let trip = journey.day().outside.trips[0].clone();
        assert_eq!(journey.lists(), ListKind::Trip(trip.at), "{}", journey.frame().text());
        assert_eq!((trip.stated.requests, trip.stated.out.values().copied().collect()), (7, vec![9, 8]));
        assert_eq!((trip.stated.team.len(), trip.stated.by_lot), (1, false));

        // Its box leads to it, and it comes back from there.
        journey.press("<esc>");
        assert_eq!(journey.lists(), ListKind::Box(of));
        let back = journey.word("do-return-trip");
        journey.expect_text(&back);
        journey.do_it("do-return-trip");
        let unserved = journey.day().procedure().unserved.len();
        let mut typed = vec!["2", "1130", "6", "1"];
        typed.extend(vec![""; unserved - 1]);
        typed.extend(["6", "0", "3", "6", "0", "2", "1", "1", "004471", ""]);
        journey.try_fill(&typed);
        let differ = journey.word("notice-seals-differ");
        journey.expect_text(&differ);
        assert_eq!(journey.incident().code, "BB-03");
        assert!(journey.day().outside.trips[0].returned.is_some());
        journey.choose_trip();
        assert_eq!(journey.lists(), ListKind::Trip(trip.at));
        journey.do_it("do-print-trip");
        journey.expect_printed("trip-1");
        journey.press("<esc><esc>");
        assert_eq!(journey.lists(), ListKind::Boxes);
        journey.press_from_help(Key::Char('p'));
        journey.expect_printed("boxes");
        journey.press("<esc>");
        journey.register(3);
        journey.expect_screen("Balance");
        journey.press("<enter>");
        for text in ["12", "12", "0", "0", "2"] {
            journey.type_text(text);
            journey.press("<enter>");
        }
        journey.press("a");
        journey.press_from_help(Key::Char('p'));
        journey.expect_printed("hours");
    }
}

impl Journey {
    /// Opens the line of the box's details that tells when it left.
    fn choose_trip(&mut self) {
        let left = self.word("detail-box-left");
        let what = |text: &str| text.contains(&left);
        self.press(&"<up>".repeat(30));
        for _ in 0..30 {
            if self.selected_line().is_some_and(|line| what(&line)) {
                return self.press("<enter>");
            }
            self.press("<down>");
        }
        panic!("no line says '{left}'\n{}", self.frame().text());
    }

    fn selected_line(&self) -> Option<String> {
        let Some(Screen::List(list)) = self.model.screen() else { return None };
        let items = tartip::app::list::items(&self.model, &list.kind);
        items.get(list.selected).map(|item| self.say(&item.label))
    }
}

#[test]
fn a_pack_is_passed_on_from_its_details() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.register(7);
        let stock = journey.word("boxes-stock");
        journey.choose(&stock);
        journey.press("a");
        journey.fill(&["1", "P", "1", "100", "4-акт", "", ""]);
        let label = &journey.day().stock.packs[0].stated.label;
        let line = journey.say(&Text::new("pack-line").with("label", label));
        journey.press_from_help(Key::Char('p'));
        journey.expect_printed("stock");
        journey.choose(&line);
        journey.do_it("do-pass-custody");
        journey.fill(&["Сейф", "2", "", "1", "", "1", "1140"]);
        let pack = journey.day().stock.packs[0].at;
        let passing = journey.day().custody.last_passing(pack).expect("it was passed on");
        assert_eq!(passing.stated.place, "Сейф");
        assert_eq!(journey.lists(), ListKind::Pack(pack));
        journey.expect_text("Сейф");
    }
}
