//! Where somebody who had never seen the program lost the way: each a promise that the way is shown.

use tartip::app::form::{CopiesForm, DecisionForm, KeyForm, Purpose};
use tartip::app::input::Input;
use tartip::app::key::{Key, Stroke};
use tartip::app::list::{Item, ListKind, Opens, State, items};
use tartip::app::model::{Dialog, Model, Screen};
use tartip::app::update;
use tartip::domain::Phase;
use tartip::domain::decide::{self, templates_for};
use tartip::domain::fact::Cause;
use tartip::text::Text;
use tartip::ui::theme::Theme;

use super::all::{form, list};
use super::copies::{demanded, signed};
use super::fixture::{Book, SOUND, moment};
use super::{drawn, rows};

const CONTEST: &str = "president";

fn press(model: &mut Model, key: Key) {
    update(model, Input::Key(Stroke::from(key)));
}

fn called(model: &Model, kind: &ListKind, key: &'static str) -> Item {
    let all = items(model, kind);
    let found = all.into_iter().find(|item| item.label == Text::new(key));
    found.unwrap_or_else(|| panic!("no {key}"))
}

fn text(model: &Model) -> String {
    rows(&drawn(model, Theme::Colour, 80, 24).0).join("\n")
}

#[test]
fn a_reopened_protocol_leads_to_the_correction_of_any_line_without_a_figure() {
    let kind = ListKind::Protocol(CONTEST.into());
    let mut book = signed().book;
    let has = |model: &Model| items(model, &kind).iter().any(|item| item.label == Text::new("stage-correct"));
    assert!(!has(&book.clone().model()), "a signed protocol is opened again first");
    book.act(|day, by| decide::reopen(day, by, CONTEST, Cause::Own, "Эсептегенде ката кетти"));
    let cells = book.day.cells(CONTEST);
    let mut model = list(book.model(), kind.clone());
    let step = called(&model, &kind, "stage-correct");
    assert_eq!(step.state, State::Optional);
    let at = items(&model, &kind).iter().position(|item| item.label == step.label).unwrap();
    model = super::all::selecting(model, at);
    press(&mut model, Key::Enter);
    let Some(Screen::List(open)) = model.screen() else { panic!("no list") };
    let lines = items(&model, &open.kind);
    assert_eq!(lines.len(), cells.len());
    for (line, cell) in lines.iter().zip(cells) {
        let correct = Purpose::Correct { contest: CONTEST.into(), cell };
        assert!(matches!(&line.opens, Opens::Form(purpose) if *purpose == correct), "{line:?}");
        assert_eq!(line.value, None);
    }
}

#[test]
fn signing_stands_beside_writing_and_asks_who_types_before_the_passphrase() {
    let book = signed().book;
    for kind in [ListKind::Protocol(CONTEST.into()), ListKind::Steps(Phase::HandOver)] {
        let model = book.clone().model();
        let all = items(&model, &kind);
        let of = |key| all.iter().position(|item| item.label == Text::new(key)).unwrap();
        assert_eq!(of("bundle-write") + 1, of("do-sign-bundle"), "{kind:?}");
        let leads = called(&model, &kind, "do-sign-bundle").opens;
        assert!(matches!(leads, Opens::List(ListKind::Key)), "there is no key yet: {leads:?}");
    }
    let mut model = list(book.model(), ListKind::Key);
    model.at_keyboard = None;
    press(&mut model, Key::Enter);
    assert!(matches!(model.screen(), Some(Screen::List(list)) if list.kind == ListKind::Keyboard));
    assert_eq!(model.notice.as_ref().unwrap().text, Text::new("refused-nobody-signs"));
    // Whoever is chosen goes on from where the passphrase was wanted.
    press(&mut model, Key::Enter);
    press(&mut model, Key::Enter);
    assert!(
        matches!(model.screen(), Some(Screen::Form(form)) if form.purpose == Purpose::Key(KeyForm::Make))
    );
}

#[test]
fn an_act_begins_at_the_template_that_fits_its_place() {
    let (day, demand, published) = demanded();
    for (about, template) in [(published, "published-differ"), (demand, "demand-refused")] {
        let first = templates_for(&day.book.day, Some(about)).into_iter().next();
        assert_eq!(first.map(|(known, fits)| (known.id.as_str(), fits)), Some((template, true)));
    }
}

#[test]
fn the_copy_that_was_declined_is_refused_at_the_reason_that_its_field_asks_for() {
    let form_of = |typed: &[&str]| {
        let hand = CopiesForm::Hand { contest: CONTEST.into(), to: None };
        form(signed().book.model(), Purpose::Copies(hand), typed, 5)
    };
    for (typed, at) in [(&["", "Үсөнова", "1", "3", "", ""][..], 4), (&["", "Үсөнова", "", "1", "", ""], 2)]
    {
        let mut model = form_of(typed);
        press(&mut model, Key::Enter);
        let form = model.form_mut().unwrap();
        assert_eq!(form.focus, at);
        assert!(form.fields[at].needed.is_some(), "{:?}", form.fields[at]);
    }
}

#[test]
fn a_late_sheet_is_refused_before_it_is_read_aloud() {
    let mut model = Book::voting(false).model();
    model.now = moment(13, 30);
    model.open_form(Purpose::Sheet(9));
    let form = model.form_mut().unwrap();
    for field in form.fields.iter_mut().filter(|field| !field.optional) {
        field.field.set_text("3");
    }
    form.focus = form.fields.len() - 1;
    let late = form.focus;
    press(&mut model, Key::Enter);
    let form = model.form_mut().unwrap();
    assert!(!form.reading_back);
    assert_eq!((form.focus, form.fields[late].needed), (late, Some("needed-late")));
    form.fields[late].field.set_text("Барак кеч табылды");
    press(&mut model, Key::Enter);
    assert!(model.form_mut().unwrap().reading_back);
}

#[test]
fn the_answer_to_a_demand_is_kept_without_the_consent_of_the_second_member() {
    let (day, demand, _) = demanded();
    let mut model = day.book.model();
    model.open_form(Purpose::Copies(CopiesForm::Answer(demand)));
    let form = model.form_mut().unwrap();
    for field in &mut form.fields {
        let text = if field.id == "why" { "11 эмес, 12" } else { "1" };
        field.field.set_text(text);
    }
    let form = form.clone();
    assert!(form.draft_key(model.day()).is_some());
    assert!(!model.would_lose());
    let draft: serde_json::Value = serde_json::from_str(&form.draft()).unwrap();
    assert_eq!(draft["fields"]["why"], "11 эмес, 12");
    assert_eq!(draft["fields"]["witness"], "");
}

#[test]
fn leaving_says_what_is_lost_where_nothing_is_kept() {
    let mut model = form(Book::prepared(false).model(), Purpose::Assign, &["1"], 0);
    model.dialog = Some(Dialog::Leave);
    assert!(model.would_lose());
    let asked = text(&model);
    model.back();
    assert!(!model.would_lose());
    assert_ne!(asked, text(&model));
}

#[test]
fn the_approved_number_is_asked_in_preparation_and_its_hint_goes_once_it_is_there() {
    let kind = ListKind::Steps(Phase::Preparation);
    let book = Book::prepared(false);
    let step = called(&book.clone().model(), &kind, "steps-approved");
    assert_eq!(step.state, State::Optional);
    assert!(matches!(step.opens, Opens::Form(Purpose::Decisions(DecisionForm::Approved))), "{step:?}");
    let mut model = form(
        book.clone().model(),
        Purpose::Decisions(DecisionForm::Vote(tartip::app::form::About::Other)),
        &[],
        0,
    );
    let waits = Text::new("refused-approved-needed");
    assert_eq!(model.form_mut().unwrap().intro, Some(waits.clone()));
    model.open(Screen::List(tartip::app::list::ListScreen::new(ListKind::Decisions)));
    let mut later = book;
    later.act(|day, by| decide::set_approved(day, by, 7, "12-чечим"));
    assert_eq!(called(&later.clone().model(), &kind, "steps-approved").state, State::Done);
    model.book.as_mut().unwrap().day = later.day;
    press(&mut model, Key::Esc);
    assert_ne!(model.form_mut().unwrap().intro, Some(waits));
}

#[test]
fn an_empty_annex_has_no_number_and_a_draft_too_early_says_in_which_phase() {
    let kind = ListKind::Protocol(CONTEST.into());
    assert_eq!(called(&signed().book.model(), &kind, "stage-annex").value, None);
    let mut book = Book::counting(false);
    for member in [2, 0] {
        let cells = book.cells(CONTEST, &SOUND);
        book.act_as(member, |day, by| decide::close_entry(day, by, CONTEST, &cells));
    }
    let model = list(book.model(), kind.clone());
    assert_eq!(model.day().unwrap().phase(), Phase::Count);
    let at = items(&model, &kind).iter().position(|item| item.label == Text::new("stage-draft")).unwrap();
    let mut model = super::all::selecting(model, at);
    press(&mut model, Key::Enter);
    assert_eq!(model.notice.as_ref().unwrap().text, Text::new("refused-until-protocol"));
}

#[test]
fn a_long_message_leaves_no_half_of_a_hint() {
    let kind = ListKind::Protocol(CONTEST.into());
    let mut model = list(signed().book.model(), kind);
    model.refuse(Text::new("refused-other-phase").with("phase", "Кол коюу"));
    let said = text(&model);
    let rules = said.lines().position(|line| line.chars().all(|c| c == '─')).is_some();
    assert!(rules, "{said}");
    let about = called(&model, &ListKind::Protocol(CONTEST.into()), "stage-findings").about.unwrap();
    let messages = tartip::text::Messages::of(tartip::text::Language::Ky);
    let whole = messages.say(&about);
    let flat = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains(whole.as_str()), "{said}");
}
