//! Incidents: a journalist obstructed by strangers, with the times of the police; a fire; the picker's keys.

use tartip::app::form::registers::incidents::service_name;
use tartip::app::form::{ComplaintForm, IncidentForm, Purpose};
use tartip::app::key::Key;
use tartip::app::model::Screen;
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
fn whoever_takes_the_keyboard_sees_nothing_of_a_confidential_incident_that_lay_open() {
    let mut journey = Journey::voting(LANGUAGES[1]);
    journey.register(6);
    journey.press("ain2<enter>");
    journey.fill(&["Төрага басым көрсөтүүдө", "", "", "2", "", ""]);
    let keyboard = |journey: &mut Journey, name: &str| {
        journey.register(6);
        journey.press_from_help(Key::Char('k'));
        journey.choose(name);
        journey.seen.clear();
    };
    journey.do_it("do-correct");
    keyboard(&mut journey, "Арча");
    journey.expect_screen("Today");
    journey.register(6);
    journey.press("<enter><esc><esc>");
    journey.seen.push(journey.frame());
    for frame in &journey.seen {
        let text = frame.text();
        assert!(!text.contains("IN-02") && !text.contains("басым көрсөтүүдө"), "{text}");
    }
    // Nothing of it can be opened again by a purpose that is known.
    let of = journey.incident().at;
    journey.model.open_form(Purpose::Incidents(IncidentForm::Correct(of)));
    journey.model.open_form(Purpose::Complaints(ComplaintForm::Evidence(of)));
    journey.expect_screen("Today");
    journey.at_keyboard("Терек");
    journey.register(6);
    journey.press("<enter>");
    journey.expect_text("басым көрсөтүүдө");
}

#[test]
fn a_report_that_is_not_finished_goes_with_the_member_who_typed_it() {
    let mut journey = Journey::voting(LANGUAGES[1]);
    journey.register(6);
    journey.press("ain2<enter>");
    journey.type_text("Төрага басым көрсөтүүдө");
    journey.register(6);
    journey.press_from_help(Key::Char('k'));
    journey.choose("Арча");
    for _ in 0..3 {
        assert!(!journey.frame().text().contains("басым"), "{}", journey.frame().text());
        if journey.model.screens.len() > 1 {
            journey.press("<esc>");
        }
    }
    journey.expect_screen("Today");
}

#[test]
fn a_card_tells_of_a_confidential_incident_only_to_its_readers() {
    let mut journey = Journey::voting(LANGUAGES[1]);
    let material = journey.day().registers().expect("registers").cards[0].materials[0].clone();
    let material = pick(&material, journey.model.language).to_owned();
    let report = |journey: &mut Journey, confidential: &str| {
        journey.register(6);
        journey.press("e<enter>r");
        journey.fill(&["Түтүн чыкты", "", "", "2", confidential, ""]);
    };
    let holder = |journey: &Journey| journey.frame().flowing().contains(&format!("{material}: "));
    report(&mut journey, "1");
    journey.press("h2<enter>");
    for _ in 1..journey.day().registers().expect("registers").cards[0].materials.len() {
        journey.press("<enter>");
    }
    journey.expect_screen("Card");
    assert!(holder(&journey), "{}", journey.frame().text());
    journey.press("<esc><esc><esc>");
    journey.at_keyboard("Арча");
    journey.register(6);
    journey.press("e<enter>");
    assert!(!holder(&journey), "{}", journey.frame().text());
    // One that everybody may read is not hidden behind it.
    journey.press("<esc><esc><esc>");
    let (secret, open) = (journey.incident().at, {
        report(&mut journey, "2");
        journey.incident().at
    });
    let Some(Screen::Card(card)) = journey.model.screen() else { panic!("{}", journey.frame().text()) };
    let shown = |reader| card.incident(journey.day(), reader).map(|known| known.at);
    assert_eq!(shown(journey.model.at_keyboard), Some(open));
    let reader = journey.day().incident(secret).expect("known").stated.readers[0];
    assert_eq!(shown(Some(reader)), Some(open));
    journey.press("<esc><esc><esc>");
    // Nor is an older one that is open hidden behind a younger confidential one.
    journey.at_keyboard("Терек");
    report(&mut journey, "1");
    let younger = journey.incident().at;
    let Some(Screen::Card(card)) = journey.model.screen() else { panic!("{}", journey.frame().text()) };
    let shown = |reader| card.incident(journey.day(), reader).map(|known| known.at);
    assert_eq!(shown(journey.model.at_keyboard), Some(younger));
    assert_eq!(shown(None), Some(open));
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

#[test]
fn what_happens_after_midnight_bears_its_date() {
    let mut journey = Journey::voting(LANGUAGES[0]);
    journey.model.now = Moment(at(23, 59).0 + 12 * 60_000);
    journey.register(6);
    journey.press("aob4<enter>");
    journey.fill(&["Эки киши камераны жаап коюшту", "", "", "2", "2", ""]);
    journey.expect_text("25.01 00:11");
    journey.press("<esc>");
    journey.expect_text("1. 25.01 00:11");
}
