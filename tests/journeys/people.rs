//! People at the door: registered within thirty keys, warned and removed, a list of what they may do.

use tartip::app::model::Screen;
use tartip::domain::fact::Question;

use super::driver::Journey;
use super::registers::LANGUAGES;

const NAME: &str = "Өрүкзарлуу Ңайыл";
const ORGANISATION: &str = "Ак шайлоо";

impl Journey {
    /// Registers an observer from the search as it stands and tells the keys beyond name and organisation.
    fn observer(&mut self, name: &str, organisation: &str) -> usize {
        let before = self.seen.len();
        self.type_text(name);
        self.press("<pagedown><enter>1<enter>");
        self.type_text(organisation);
        self.press("<enter><enter>4417<enter>1<enter>");
        self.seen.len() - before - name.chars().count() - organisation.chars().count()
    }
}

#[test]
fn an_observer_is_registered_within_thirty_keys() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.register(4);
        let keys = 1 + journey.observer(NAME, ORGANISATION);
        assert!(keys <= 30, "{keys}");
        let person = journey.day().people.all.values().next().expect("somebody is registered");
        assert_eq!((person.name.as_str(), person.organisation.as_str()), (NAME, ORGANISATION));
        assert!(person.is_present());
        assert_eq!((person.paper.as_str(), person.category.as_str()), ("4417", "public-observer"));
        // The next one stands at the door: the search is empty again.
        journey.expect_screen("Search");
        journey.expect_text(&journey.word("notice-saved"));
        let facts = journey.day().journal.len();
        assert_eq!(journey.verified().rows(), facts as u64);
    }
}

#[test]
fn a_second_one_of_that_name_is_warned_about_and_recorded() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.register(4);
        journey.observer(NAME, ORGANISATION);
        journey.observer("өрүкзарлуу наиыл", ORGANISATION);
        assert_eq!(journey.day().people.all.len(), 1, "it is said first");
        journey.expect_text(&journey.word("ui-warned"));
        journey.press("<enter>");
        assert_eq!(journey.day().people.all.len(), 2, "and never in the way");
    }
}

#[test]
fn going_is_asked_for_and_returns_to_the_same_search() {
    let mut journey = Journey::voting(LANGUAGES[0]);
    journey.register(4);
    journey.observer(NAME, ORGANISATION);
    journey.type_text("орук");
    journey.press("<enter><enter>");
    assert!(journey.day().people.all.values().all(tartip::domain::day::Person::is_present), "not by one key");
    journey.press("y");
    assert!(!journey.day().people.all.values().any(tartip::domain::day::Person::is_present));
    journey.press("<enter>");
    assert!(journey.day().people.all.values().all(tartip::domain::day::Person::is_present));
    journey.press("<esc>");
    let Some(Screen::Search(search)) = journey.model.screen() else { panic!("{}", journey.frame().text()) };
    assert_eq!((search.query.text(), search.selected), ("орук", 0));
}

#[test]
fn a_register_opens_inside_a_text_field_and_esc_returns_to_the_cursor() {
    let mut journey = Journey::voting(LANGUAGES[1]);
    journey.register(5);
    journey.press("a1<enter>1<enter>");
    journey.type_text("Бакы");
    journey.press("<left>");
    for key in [4, 6, 8, 2, 3, 7] {
        journey.register(key);
        journey.press("<esc>");
        let form = journey.model.form_mut().expect("the form is back");
        assert_eq!(form.focus, 2);
        let tartip::app::field::Field::Text(field) = &form.fields[2].field else { panic!() };
        assert_eq!(field.halves(), ("Бак", "ы"));
    }
}

#[test]
fn an_observer_is_removed_by_decision_after_a_warning() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.state_approved(3);
        journey.register(4);
        journey.observer(NAME, ORGANISATION);
        journey.type_text("орукз");
        journey.press("<enter>");
        journey.do_it("do-warn");
        journey.press("1<enter>");
        journey.fill(&["Урнаны сүрөткө тартты", ""]);
        journey.do_it("do-remove");
        journey.press("1<enter>");
        journey.type_text("Бөлмөдөн чыгарылсын");
        journey.press("<enter>");
        journey.all_for();
        let (of, person) = journey.day().people.all.iter().next().expect("the person stays in the register");
        let (decision, _) = person.removed.expect("removed");
        assert!(!person.is_present());
        let decision = journey.day().decision(decision).expect("by a decision");
        assert!(
            matches!(&decision.stated.question, Question::Removal { of: who, ground } if who == of && !ground.is_empty())
        );
        assert_eq!((decision.stated.present.len(), decision.stated.votes.len()), (3, 3));
        // Removed stays removed.
        journey.press("<up>");
        journey.do_it("do-come");
        assert!(!journey.day().people.all.values().any(tartip::domain::day::Person::is_present));
        journey.register(8);
        journey.press("<enter>");
        journey.do_it("do-act");
        journey.expect_screen("List");
        assert!(journey.verified().practice);
    }
}

#[test]
fn whoever_is_not_let_in_gets_the_reason_and_the_norm() {
    for language in LANGUAGES {
        let mut journey = Journey::voting(language);
        journey.register(4);
        journey.type_text("Чочун");
        journey.press("<tab>");
        journey.do_it("do-refuse-entry");
        journey.press("1<enter>");
        journey.type_text(ORGANISATION);
        journey.press("<enter><enter>1<enter>");
        journey.fill(&["", "Документсиз келди", ""]);
        let refused = journey.day().people.refused.first().expect("written down");
        assert_eq!(refused.name, "Чочун");
        assert!(!refused.stated.ground.is_empty() && !refused.stated.norm.is_empty());
        assert!(journey.day().people.all.is_empty());
        journey.expect_screen("Search");
    }
}

#[test]
fn the_rights_are_shown_and_leave_the_way_back() {
    let mut journey = Journey::voting(LANGUAGES[2]);
    journey.register(4);
    journey.press("<tab>");
    journey.do_it("do-show-rights");
    journey.expect_screen("Copy");
    let rights = journey.day().registers().expect("registers").people.categories[0].rights[0].en.clone();
    journey.expect_text(&rights);
    journey.press("<esc><esc>");
    assert!(matches!(journey.model.screen(), Some(Screen::Search(_))));
}
