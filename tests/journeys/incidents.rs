//! Incidents: a journalist obstructed by strangers, with the times of the police; a fire; the picker's keys.

use tartip::app::form::registers::incidents::service_name;
use tartip::app::screens::SearchScreen;
use tartip::app::screens::search::{Finds, Found};
use tartip::domain::fact::{CallStage, Ref, Veracity};
use tartip::domain::{ClockTime, Day, Moment};
use tartip::text::{Language, Text, pick};

use super::driver::{Journey, at};
use super::registers::LANGUAGES;

impl Journey {
    /// The sign of somebody who can be called.
    fn service(&self, id: &str) -> String {
        let place = self.day().procedure().contacts.iter().position(|known| known.id == id);
        (place.expect("a contact of the procedure") + 1).to_string()
    }

    /// Opens what is known of the call under way.
    fn progress(&mut self, stage: CallStage, outcome: &str, time: &str) {
        let service = self.incident().calls[0].service.clone();
        let label = Text::new("do-progress").with("service", service_name(self.day(), &service));
        let label = self.say(&label);
        self.choose(&label);
        let sign = CallStage::ALL.iter().position(|known| *known == stage).expect("a stage") + 1;
        self.press(&format!("{sign}<enter>"));
        self.fill(&[outcome, time]);
    }
}

/// practice.md SC-09: two unknown men obstruct a journalist, the police come late.
#[test]
fn a_journalist_obstructed_by_strangers_with_the_times_of_the_police() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.register(6);
        journey.press("aob4<enter>");
        journey.fill(&[
            "Эки киши камераны жаап, журналистти түртүштү",
            "Кире бериш, 11:08",
            "Эки белгисиз киши",
            "2",
            "",
            "1108",
        ]);
        assert_eq!(
            (journey.incident().code.as_str(), journey.incident().veracity),
            ("OB-04", Veracity::Seen)
        );
        journey.do_it("do-action");
        journey.fill(&["Экөөнөн ким экени суралды, чыгып кетүүгө буйрук берилди", "Төрага", "1110"]);
        journey.do_it("do-call");
        let police = journey.service("police");
        journey.fill(&[&police, "Кезекчи Чынардуу", "1112"]);
        journey.progress(CallStage::Arrived, "Кызматкер эки кишини жазды", "1131");
        journey.progress(CallStage::Left, "Экөөнү алып кетишти", "1138");
        journey.do_it("do-action");
        journey.fill(&["Журналист ишин улантты, түшүндүрмөсү алынды", "Катчы", ""]);
        journey.do_it("do-escalate");
        journey.press("1<enter>");
        journey.fill(&["17", ""]);
        journey.do_it("do-evidence");
        journey.fill(&["Журналисттин видеосу, 40 секунд", "24.kg", ""]);
        journey.do_it("do-veracity");
        journey.press("3<enter>");
        journey.fill(&["Видео көрүлдү"]);
        journey.do_it("do-close");
        journey.fill(&["Милиция экөөнү алып кетти, журналист ишин улантты"]);
        let known = journey.incident();
        let call = &known.calls[0];
        let clock = |moment: Option<Moment>| moment.and_then(|at| at.clock(journey.day().offset()));
        let time = |hour, minute| ClockTime::new(hour, minute);
        assert_eq!(clock(Some(call.called)), time(11, 12));
        assert_eq!(clock(call.reached(CallStage::Arrived)), time(11, 31));
        assert_eq!(clock(call.reached(CallStage::Left)), time(11, 38));
        assert_eq!(known.when, at(11, 8));
        assert_eq!((known.actions.len(), known.escalated.len(), known.evidence.len()), (2, 1, 1));
        assert_eq!(known.veracity, Veracity::Confirmed);
        assert!(known.closed.is_some());
        journey.do_it("do-reopen");
        journey.fill(&["Экөө кайра келишти"]);
        assert!(journey.incident().closed.is_none());
        assert!(journey.verified().practice);
    }
}

#[test]
fn a_confidential_incident_is_hidden_from_whoever_did_not_report_it() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.register(6);
        journey.press("ain2<enter>");
        journey.fill(&["Төрага басым көрсөтүүдө", "", "", "2", "", ""]);
        assert!(journey.incident().stated.confidential);
        journey.expect_text("басым көрсөтүүдө");
        journey.press("<esc><esc>");
        journey.at_keyboard("Арча");
        journey.register(6);
        let text = journey.frame().text();
        assert!(!text.contains("IN-02") && !text.contains("басым көрсөтүүдө"), "{text}");
        journey.expect_text(&journey.word("incident-confidential"));
        journey.press("<enter>");
        assert!(!journey.frame().text().contains("IN-02"), "{}", journey.frame().text());
    }
}

#[test]
fn a_fire_is_read_and_done_line_by_line_and_the_materials_are_in_known_hands() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.register(6);
        journey.press("e<enter>");
        let card = journey.day().registers().expect("registers").cards[0].clone();
        for step in &card.steps {
            journey.expect_text(&pick(step, language).to_uppercase());
            journey.press("<space>");
        }
        journey.press("r");
        journey.fill(&["Түтүн чыкты", "", "", "2", "", ""]);
        assert_eq!(journey.incident().code, card.code);
        journey.expect_screen("Card");
        journey.press("h");
        for _ in &card.materials {
            journey.press("2<enter>");
        }
        let holders: Vec<&str> = journey.incident().actions.iter().map(|(_, _, who)| who.as_str()).collect();
        assert_eq!(holders, vec!["Терек"; card.materials.len()]);
        journey.expect_screen("Card");
    }
}

/// Keys from the open picker to the form of a code, by the letters of one language or by group and number.
fn keys(day: &Day, language: Language, id: &str) -> usize {
    let registers = day.registers().expect("registers");
    let code = registers.code(id).expect("a code");
    let label = pick(&code.label, language).to_lowercase();
    let words = label.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 1);
    let prefix = |word: &str, length: usize| word.chars().take(length).collect::<String>();
    let mut queries: Vec<String> = words.flat_map(|word| [2, 3].map(|length| prefix(word, length))).collect();
    let bare = id.to_lowercase().replace('-', "");
    queries.extend([prefix(&bare, 2), prefix(&bare, 4), format!("{}{}", prefix(&bare, 2), &bare[3..])]);
    let pressed = |query: &String| {
        let mut search = SearchScreen::new(day, Finds::Codes { complaint: None::<Ref> });
        search.paste(day, query);
        let Found::Codes(codes) = &search.found else { return None };
        // Letters, arrows down to it, Enter.
        Some(query.chars().count() + codes.iter().position(|known| known == id)? + 1)
    };
    queries.iter().filter_map(pressed).min().expect("every code is found")
}

#[test]
fn the_picker_takes_four_keys_in_the_median() {
    let journey = Journey::voting(LANGUAGES[0]);
    let codes = &journey.day().registers().expect("registers").incidents.codes;
    assert!(codes.len() >= 60);
    for language in LANGUAGES {
        let mut all: Vec<usize> = codes.iter().map(|code| keys(journey.day(), language, &code.id)).collect();
        all.sort_unstable();
        assert!(all[all.len() / 2] <= 4, "{}: {all:?}", language.code());
    }
}
