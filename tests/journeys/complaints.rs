//! A day with ten refusals of voters, ten incidents, and a complaint on its whole way to the answer.

use tartip::app::key::Key;
use tartip::app::model::Screen;
use tartip::domain::day::ComplaintState;
use tartip::domain::fact::Ruling;
use tartip::domain::protocol::Standing;
use tartip::domain::{Localized, Paper};
use tartip::exchange::fingerprint;
use tartip::text::{Text, check_words, pick};

use super::driver::Journey;
use super::golden::{BALANCED, PROFILE};
use super::night::{MEMBERS, member};
use super::registers::LANGUAGES;

impl Journey {
    /// Receives a complaint from the list of complaints, to be decided by the class with this sign.
    fn receive(&mut self, class: &str) {
        self.press("a2<enter>1<enter>");
        self.type_text("Самшитов Өмүр");
        self.press("<enter><enter>1<enter>");
        self.type_text("Кабинанын пардасы жабылбайт");
        self.press("<enter><enter><enter><enter><enter>");
        self.press(class);
        self.press("<enter><enter>");
        assert!(self.complaint().is_open());
    }
}

#[test]
fn ten_refusals_ten_incidents_and_a_complaint_that_ends_in_an_answer() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.register(2);
        for _ in 0..10 {
            journey.press_from_help(Key::Char('r'));
            journey.press("1<enter>");
        }
        let refused =
            journey.day().voting.hours().values().flat_map(|hour| hour.refused.values()).sum::<u32>();
        assert_eq!(refused, 10);
        journey.register(6);
        for number in 1..=10 {
            journey.press("aop<enter>");
            journey.fill(&["Участок кеч ачылды", "Кире бериш", "", "2", "", ""]);
            assert_eq!(
                (journey.incident().stated.number, journey.incident().code.as_str()),
                (number, "OP-01")
            );
            journey.press("<esc>");
        }
        journey.state_approved(3);
        journey.register(5);
        journey.receive("2");
        // The receipt is on paper before anything else is asked.
        journey.expect_printed("complaint-1-receipt");
        let of = journey.complaint().at;
        journey.expect_text(&journey.word("do-examine"));
        journey.do_it("do-examine");
        journey.press("1<enter>");
        journey.fill(&["Парда кыска экен", ""]);
        assert_eq!(journey.complaint().state(), ComplaintState::Examined);
        journey.do_it("do-decide");
        journey.press("1<enter>");
        journey.type_text("Парда алмаштырылсын");
        journey.press("<enter>");
        journey.all_for();
        assert_eq!(journey.complaint().decided.map(|(ruling, _, _)| ruling), Some(Ruling::Granted));
        journey.do_it("do-answer");
        journey.press("1<enter>");
        journey.fill(&["Өзүнө берилди", ""]);
        assert_eq!(journey.complaint().state(), ComplaintState::Answered);
        assert_eq!(journey.complaint().at, of);
        journey.do_it("do-print-answer");
        journey.expect_printed("complaint-1-answer");
        assert!(journey.verified().practice);
    }
}

#[test]
fn one_key_makes_a_complaint_into_an_incident_and_links_both() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.register(5);
        journey.receive("1");
        let of = journey.complaint().at;
        journey.press("iop<enter>");
        journey.fill(&["", "", "", "1", "", ""]);
        assert_eq!(journey.incident().stated.complaint, Some(of));
        assert_eq!(journey.incident().private["what"], "Кабинанын пардасы жабылбайт");
        let number = journey.word("detail-complaint");
        journey.expect_text(&number);
        journey.press("<esc>");
        journey.expect_text(&journey.word("detail-incident"));
    }
}

#[test]
fn a_complaint_is_passed_on_with_their_number_or_that_they_refused_one() {
    let mut journey = Journey::voting(LANGUAGES[1]);
    journey.register(5);
    journey.receive("1");
    journey.do_it("do-transfer");
    journey.press("1<enter>2<enter>");
    journey.fill(&["", "Дежурный", ""]);
    assert_eq!(journey.complaint().state(), ComplaintState::Transferred);
    journey.do_it("do-answer");
    journey.press("1<enter>");
    journey.fill(&["", ""]);
    assert_eq!(journey.complaint().state(), ComplaintState::Answered);
}

#[test]
fn the_most_pressing_complaint_is_counted_down_on_every_screen() {
    let mut journey = Journey::voting(LANGUAGES[1]);
    journey.register(5);
    journey.receive("1");
    journey.wait_until(11, 55);
    for key in [2, 3, 4, 6, 7, 8] {
        journey.register(key);
        assert!(journey.frame().text().contains("просрочено на 0:1"), "{}", journey.frame().text());
        journey.press("<esc>");
    }
}

#[test]
fn what_is_typed_of_a_complaint_survives_a_power_cut() {
    let mut journey = Journey::voting(LANGUAGES[0]);
    journey.register(5);
    journey.press("a2<enter>1<enter>");
    journey.type_text("Самшитов");
    let mut journey = journey.power_cut();
    journey.expect_screen("Today");
    journey.press("k");
    journey.choose("Терек");
    let form = journey.model.form_mut().expect("the form is back");
    assert_eq!(form.focus, 2);
    assert_eq!(form.fields[2].field.text(), "Самшитов");
}

#[test]
fn the_protocol_waits_for_undecided_complaints_until_two_members_let_it_pass() {
    let mut journey = Journey::of_profile(PROFILE);
    journey.reach_the_count();
    journey.register(5);
    journey.receive("3");
    journey.press("<esc><esc>");
    journey.open_boxes(62, 2107);
    journey.enter_twice(&BALANCED);
    journey.press("<esc><esc>");
    journey.next_phase("Терек");
    journey.press("s");
    journey.choose("протокол");
    journey.choose("Составьте проект");
    journey.choose("Прочтите вслух");
    journey.read_aloud();
    journey.choose(MEMBERS[0]);
    journey.press("1<enter><enter>");
    let text = Text::new("refused-complaints-open").with("count", 1);
    journey.expect_text(&journey.say(&text));
    assert_ne!(journey.day().standing("president"), Some(Standing::Signed));
    journey.press("<esc><esc>");
    journey.do_it("stage-complaints");
    journey.type_text("Заявитель ушёл");
    journey.press("<enter>");
    journey.press(&member("Терек"));
    journey.press("<enter>");
    assert_eq!(journey.day().passed_complaints["president"].len(), 1);
    let sign = journey.word("stage-sign");
    journey.choose(&sign);
    // What was typed when the signature was refused is still in its form.
    journey.choose(MEMBERS[0]);
    journey.press("<enter>");
    for name in &MEMBERS[1..] {
        journey.choose(name);
        journey.press("1<enter><enter>");
    }
    assert_eq!(journey.day().standing("president"), Some(Standing::Signed));
    assert!(journey.complaint().is_open(), "it is let past, not settled");
}

#[test]
fn a_receipt_copied_by_hand_says_what_the_printed_one_says() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.register(5);
        journey.receive("1");
        let (of, copied) = (journey.complaint().at, |journey: &mut Journey| {
            journey.do_it("do-copy-receipt");
            let Some(Screen::Copy(copy)) = journey.model.screen() else { panic!() };
            let lines = copy.lines.iter().map(|line| journey.say(line)).collect::<Vec<_>>().join("\n");
            journey.press("<esc>");
            lines
        });
        let sum = fingerprint::of(journey.day(), &Paper::Receipt(of)).expect("it has texts");
        let words = check_words(&sum).join(" – ");
        let lines = copied(&mut journey);
        assert!(lines.contains(&words), "{lines}");
        assert!(lines.contains(pick(&kind_label(&journey), language)), "{lines}");
        let rules = &journey.day().registers().expect("registers").complaints;
        let class = &rules.classes[0];
        assert!(class.verified && lines.contains(pick(&class.label, language)), "{lines}");
        // After a restart nothing says what was printed; the copy does without.
        let mut journey = journey.power_cut();
        journey.register(5);
        journey.press("<enter>");
        let lines = copied(&mut journey);
        assert!(!lines.contains(&words) && lines.contains(pick(&kind_label(&journey), language)), "{lines}");
    }
}

fn kind_label(journey: &Journey) -> Localized {
    let rules = &journey.day().registers().expect("registers").complaints;
    rules.kinds.iter().find(|known| known.id == journey.complaint().parts.kind).expect("a kind").label.clone()
}
