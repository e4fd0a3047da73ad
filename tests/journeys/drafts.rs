//! Where half-typed texts of the registers stay: with the member who typed them, and nothing of an incident anywhere.

use tartip::app::list::ListKind;
use tartip::app::model::{Dialog, Screen};
use tartip::text::Language;

use super::driver::Journey;
use super::registers::LANGUAGES;

/// What is looked for in every draft.
const MARK: &str = "Жашыруун7319";

impl Journey {
    /// Every draft of the open book with its key, as the file has them.
    fn drafts(&self) -> Vec<String> {
        let drafts = self.desk.book().expect("a book is open").drafts().expect("drafts can be read");
        drafts.into_iter().map(|(key, value)| format!("{key} {value}")).collect()
    }

    /// Types a mark into the form, field by field to the one before the last, and looks for it in the drafts.
    fn expect_no_draft(&mut self, fields: &[&str]) {
        self.expect_screen("Form");
        for text in fields {
            self.type_text(text);
            assert_eq!(self.drafts(), Vec::<String>::new(), "{}", self.frame().text());
            self.press("<enter>");
        }
        assert_eq!(self.drafts(), Vec::<String>::new(), "{}", self.frame().text());
    }
}

#[test]
fn nothing_of_an_incident_and_no_opinion_is_kept_half_typed() {
    let mut journey = Journey::voting(LANGUAGES[0]);
    journey.register(6);
    journey.press("ain2<enter>");
    journey.expect_no_draft(&[MARK, MARK, MARK, "2", "1", ""]);
    assert!(journey.incident().stated.confidential);
    for (form, fields) in [
        ("do-action", &[MARK, MARK][..]),
        ("do-call", &["1", MARK]),
        ("do-veracity", &["1"]),
        ("do-escalate", &["1", MARK]),
        ("do-evidence", &[MARK, MARK]),
        ("do-close", &[]),
    ] {
        journey.do_it(form);
        journey.expect_no_draft(fields);
        if journey.model.screen().is_some_and(Screen::is_typing_text) {
            journey.type_text(MARK);
        }
        assert_eq!(journey.drafts(), Vec::<String>::new(), "{form}");
        // What is kept nowhere is thrown away only when asked.
        journey.press("<esc>");
        assert_eq!(journey.model.dialog, Some(Dialog::Discard), "{form}");
        journey.press("y");
    }
    journey.do_it("do-correct");
    journey.press("<down>");
    journey.type_text(MARK);
    assert_eq!(journey.drafts(), Vec::<String>::new());
    journey.press("<esc>y");
}

#[test]
fn an_opinion_is_not_kept_half_typed() {
    let mut journey = Journey::voting(LANGUAGES[0]);
    journey.state_approved(5);
    journey.press("a");
    journey.type_text("Урнаны жылдыруу");
    journey.press("<enter>");
    journey.all_for();
    journey.press("<enter>");
    assert!(
        matches!(journey.model.screen(), Some(Screen::List(list)) if matches!(list.kind, ListKind::Decision(_)))
    );
    journey.do_it("do-opinion");
    journey.expect_no_draft(&["1"]);
    journey.type_text(MARK);
    assert_eq!(journey.drafts(), Vec::<String>::new());
}

#[test]
fn a_half_typed_complaint_waits_for_the_member_who_typed_it() {
    let mut journey = Journey::voting(Language::Ru);
    journey.register(5);
    journey.press("a2<enter>1<enter>");
    journey.type_text(MARK);
    let mut journey = journey.power_cut();
    journey.expect_screen("Today");
    let kept = journey.drafts();
    assert!(kept.len() == 1 && kept[0].contains(MARK), "{kept:?}");
    let empty = |journey: &mut Journey| {
        journey.register(5);
        journey.press("a");
        let form = journey.model.form_mut().expect("a form");
        assert!(form.fields.iter().all(|field| !field.field.text().contains(MARK)));
        journey.press("<esc><esc>");
    };
    empty(&mut journey);
    journey.at_keyboard("Арча");
    empty(&mut journey);
    // What another member types of another complaint stands beside it.
    journey.register(5);
    journey.press("a1<enter>");
    journey.press("<esc><esc>");
    assert_eq!(journey.drafts().len(), 2);
    // At a change of the keyboard nothing comes back by itself: only to whoever takes it first.
    journey.at_keyboard("Терек");
    journey.register(5);
    journey.press("a");
    let form = journey.model.form_mut().expect("a form");
    assert_eq!((form.focus, form.fields[2].field.text()), (2, MARK.to_owned()));
    journey.press("<esc><esc>");
    assert!(journey.drafts().contains(&kept[0]));
}

#[test]
fn no_name_that_was_searched_for_stands_in_the_key_of_a_draft() {
    let mut journey = Journey::voting(Language::Ru);
    journey.register(4);
    journey.type_text(MARK);
    journey.press("<enter>1<enter>");
    journey.type_text("Ак шайлоо");
    journey.press("<esc>");
    let drafts = journey.desk.book().expect("a book is open").drafts().expect("drafts can be read");
    assert_eq!(drafts.len(), 1);
    assert!(drafts.keys().all(|key| !key.contains(MARK)), "{drafts:?}");
    assert!(drafts.values().all(|value| value.contains(MARK)), "{drafts:?}");
    // The same name finds it again; another name begins anew.
    for (name, organisation) in [(MARK, "Ак шайлоо"), ("Өрүк", "")] {
        journey.press("<esc>");
        journey.register(4);
        journey.type_text(name);
        journey.press("<enter>");
        let form = journey.model.form_mut().expect("a form");
        let text = |id: &str| {
            form.fields
                .iter()
                .find(|field| field.id == id)
                .map(|field| field.field.text())
                .unwrap_or_default()
        };
        assert_eq!((text("name"), text("organisation")), (name.to_owned(), organisation.to_owned()));
        journey.press("<esc>");
    }
}
