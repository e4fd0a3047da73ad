//! Decisions: another question voted on, an opinion, a function taken over, an act written, signed and copied.

use tartip::app::key::{Key, Stroke};
use tartip::app::model::Screen;
use tartip::domain::Function;
use tartip::domain::fact::Vote;

use super::driver::Journey;
use super::registers::LANGUAGES;

#[test]
fn another_question_is_voted_on_and_an_opinion_attached() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.state_approved(5);
        journey.press("a");
        journey.type_text("Кабинанын орду которулсун");
        journey.press("<enter>1<enter>1<enter>2<enter>");
        let decision = journey.day().decisions.last().expect("voted");
        assert_eq!(
            (decision.stated.approved, decision.stated.present.len(), decision.stated.carried),
            (5, 3, true)
        );
        assert_eq!((decision.votes(Vote::For), decision.votes(Vote::Against)), (2, 1));
        journey.press("<enter>");
        journey.do_it("do-opinion");
        journey.press("3<enter>");
        journey.fill(&["Орду ыңгайлуу эле"]);
        assert_eq!(journey.day().decisions[0].opinions.len(), 1);
        assert!(journey.verified().practice);
    }
}

#[test]
fn without_a_quorum_nothing_is_decided() {
    let mut journey = Journey::voting(LANGUAGES[1]);
    journey.register(8);
    journey.press("a");
    let needed = journey.word("refused-approved-needed");
    journey.expect_text(needed.split(':').next().expect("a sentence"));
    journey.type_text("Перенести кабину");
    journey.press("<enter>1<enter>1<enter>1<enter>");
    assert!(journey.day().decisions.is_empty(), "the number comes first");
    journey.press("<esc>y");
    journey.state_approved(9);
    journey.press("a");
    journey.type_text("Перенести кабину");
    journey.press("<enter>1<enter>1<enter>1<enter>");
    journey.expect_text("Нет кворума");
    assert!(journey.day().decisions.is_empty());
}

#[test]
fn the_secretary_is_replaced_by_decision() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.state_approved(5);
        // The third member takes over from the second.
        journey.press("f3<enter>3<enter>");
        journey.type_text("Катчы ооруп калды");
        journey.press("<enter>");
        journey.all_for();
        let who = *journey.day().commission.members.keys().nth(2).expect("three members");
        assert_eq!(
            journey.day().commission.get(who).map(|member| member.function),
            Some(Function::Secretary)
        );
    }
}

#[test]
fn an_act_is_filled_edited_signed_and_copied_by_hand() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.register(8);
        journey.press("ta<down><enter>");
        journey.expect_screen("Act");
        let before = text(&journey);
        journey.type_text("Кошумча.");
        journey.press("<enter>");
        assert_eq!(text(&journey), (format!("Кошумча.\n{}", before.0), before.1.clone()));
        journey.press("<tab>");
        journey.type_text("Дополнение. ");
        // A power cut loses nothing of it.
        let mut journey = journey.power_cut();
        journey.expect_screen("Today");
        journey.press("k");
        journey.choose("Терек");
        assert_eq!(text(&journey).0, format!("Кошумча.\n{}", before.0));
        journey.press("<esc>");
        journey.register(8);
        journey.press("ta<down><enter>");
        let edited = (format!("Кошумча.\n{}", before.0), format!("Дополнение. {}", before.1));
        assert_eq!(text(&journey), edited);
        journey.press("<pagedown>1<enter>1<enter>2<enter>");
        let act = journey.day().acts.last().expect("an act").clone();
        assert_eq!((act.ky, act.ru), edited);
        assert_eq!((act.stated.number, act.stated.signers.len()), (1, 2));
        journey.do_it("do-copy-ky");
        let lines = match journey.model.screen() {
            Some(Screen::Copy(copy)) => copy.lines.len(),
            other => panic!("{other:?}"),
        };
        for _ in 1..lines {
            journey.press("<space>");
        }
        journey.press("<esc>");
        journey.do_it("do-act-instead");
        journey.press("<pagedown>1<enter>2<enter>1<enter>");
        assert_eq!(journey.day().acts[1].stated.instead, Some(journey.day().acts[0].at));
        assert!(!journey.model.book.as_ref().expect("open").drafts.keys().any(|key| key.contains("act:")));
        assert!(journey.verified().practice);
    }
}

#[test]
fn an_act_takes_no_more_than_it_may_hold() {
    let mut journey = Journey::voting(LANGUAGES[0]);
    journey.register(8);
    journey.press("ta<enter>");
    let pasted = "Ы\u{202e}\u{200b}\u{1b}[0m \n".repeat(50_000);
    let effects = tartip::app::update(&mut journey.model, tartip::app::input::Input::Paste(pasted));
    journey.desk.perform(&mut journey.model, effects);
    let (ky, _) = text(&journey);
    assert!(ky.chars().count() <= tartip::domain::decide::MAX_ACT);
    assert!(!ky.contains(['\u{202e}', '\u{200b}', '\u{1b}']));
    journey.stroke(Stroke::from(Key::Esc));
}

/// Both texts of the act on the screen.
fn text(journey: &Journey) -> (String, String) {
    match journey.model.screen() {
        Some(Screen::Act(act)) => (act.ky.text(), act.ru.text()),
        other => panic!("{other:?}"),
    }
}
