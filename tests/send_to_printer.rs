//! Papers that were written go to the printer with one key and a number; where that fails nothing is lost.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use tartip::app::effect::Effect;
use tartip::app::input::{Input, Sent};
use tartip::app::key::{Key, Stroke};
use tartip::app::list::{Item, ListKind, ListScreen, Opens, items};
use tartip::app::model::{Dialog, Offers, Screen};
use tartip::app::screens::SearchScreen;
use tartip::app::screens::search::Finds;
use tartip::app::{Model, update};
use tartip::domain::{Function, Moment, Paper, decide};
use tartip::run::Desk;
use tartip::run::folders::Folders;
use tartip::run::print::Printer;
use tartip::text::{Language, Messages, Text};
use tartip::ui;
use tartip::ui::theme::Theme;

fn press(model: &mut Model, keys: &[Key]) -> Vec<Effect> {
    keys.iter().flat_map(|key| update(model, Input::Key(Stroke::from(*key)))).collect()
}

/// The signs on the screen, row by row.
fn shown(model: &Model) -> String {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
    ui::draw_on(model, Theme::Plain, false, &mut buffer);
    buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect()
}

/// A practice day that was just opened, at a desk without a printer.
fn opened(data: &Path, language: Language) -> (Desk, Model) {
    let mut desk = Desk::new(Folders::find(Some(data)), None);
    desk.printer = Printer::Queue(data.join("none"));
    let mut model = Model::new(language, Moment(1_800_748_800_000), Offers::default());
    let create = Effect::Create {
        profile: "practice-two-contests".into(),
        precinct: "9001".into(),
        date: chrono::NaiveDate::from_ymd_opt(2027, 1, 24).unwrap(),
        practice: true,
    };
    desk.perform(&mut model, vec![create]);
    (desk, model)
}

fn digits(text: &str) -> Vec<Key> {
    text.chars().map(Key::Char).collect()
}

#[test]
fn a_number_of_copies_is_asked_and_only_a_whole_one_is_sent() {
    let mut model = Model::new(Language::Ky, Moment(0), Offers::default());
    let ask = [Key::Char('o')];
    assert_eq!(press(&mut model, &ask), []);
    assert!(model.dialog.is_none() && model.notice.as_ref().is_some_and(|notice| notice.warns));
    model.written = vec!["/a/1.pdf".into(), "/a/2.pdf".into()];
    let sent = |copies| vec![Effect::SendToPrinter { files: model.written.clone(), copies }];
    let (three, most) = (sent(3), sent(99));
    press(&mut model, &ask);
    assert_eq!(press(&mut model, &[Key::Enter, Key::Char('0'), Key::Enter]), [], "no copy is no number");
    assert_eq!(press(&mut model, &digits("3")), []);
    assert_eq!(press(&mut model, &[Key::Enter]), three);
    assert_eq!(press(&mut model, &[Key::Enter]), [], "it is sent once");
    press(&mut model, &ask);
    press(&mut model, &digits("999x"));
    assert_eq!(
        model.dialog,
        Some(Dialog::Printer { files: model.written.clone(), copies: 99 }),
        "no more than two digits"
    );
    press(&mut model, &[Key::Backspace, Key::Char('9')]);
    assert_eq!(press(&mut model, &[Key::Enter]), most);
    press(&mut model, &ask);
    assert_eq!(press(&mut model, &[Key::Char('5'), Key::Esc, Key::Enter]), []);
    assert!(model.dialog.is_none());
}

#[test]
fn what_was_written_can_be_sent_and_stays_where_no_printer_is() {
    let data = tempfile::tempdir().unwrap();
    let (mut desk, mut model) = opened(data.path(), Language::Ky);
    let (sender, receiver) = mpsc::channel();
    desk.inputs = Some(sender);
    assert!(model.written.is_empty());
    desk.perform(&mut model, vec![Effect::Print(Paper::People)]);
    assert_eq!(model.written.len(), 1, "{:?}", model.dialog);
    let facts = model.day().unwrap().journal.len();
    let effects = press(&mut model, &[Key::Char('o'), Key::Char('2'), Key::Enter]);
    let files = model.written.clone();
    desk.perform(&mut model, effects);
    assert!(model.sending && model.dialog.is_none(), "{:?}", model.dialog);
    let says_so = |model: &Model| shown(model).contains(&Messages::of(Language::Ky).key("ui-sending"));
    assert!(says_so(&model), "{}", shown(&model));
    assert_eq!(press(&mut model, &[Key::Char('o')]), []);
    assert!(model.dialog.is_none() && model.notice.as_ref().is_some_and(|notice| notice.warns));
    let ended = receiver.recv_timeout(Duration::from_mins(1)).unwrap();
    assert_eq!(update(&mut model, ended), []);
    assert!(!model.sending && !says_so(&model));
    let Some(Dialog::Message(text)) = &model.dialog else { panic!("{:?}", model.dialog) };
    assert_eq!(text.key(), "printer-missing");
    assert_eq!(model.written, files, "it can be sent again");
    let file = Path::new(&files[0]);
    assert!(file.exists() && file.extension().is_some_and(|kind| kind == "pdf"));
    assert_eq!(model.day().unwrap().journal.len(), facts, "printing states nothing");
}

#[test]
fn the_paper_under_the_cursor_is_printed_and_written_first_where_it_was_not() {
    let data = tempfile::tempdir().unwrap();
    let (mut desk, mut model) = opened(data.path(), Language::Ru);
    model.open(Screen::List(ListScreen::new(ListKind::Papers)));
    let line = |model: &Model, paper: &Paper| {
        let prints =
            |item: &Item| matches!(&item.opens, Opens::Effect(Effect::Print(known)) if known == paper);
        items(model, &ListKind::Papers).iter().position(prints).unwrap()
    };
    // Nothing was written: the paper is, and then the question names it.
    let print = |desk: &mut Desk, model: &mut Model, paper: &Paper| {
        let place = line(model, paper);
        let Some(Screen::List(list)) = model.screen_mut() else { panic!("the list") };
        list.selected = place;
        let written = model.day().unwrap().journal.len();
        let effects = press(model, &[Key::Char('o')]);
        desk.perform(model, effects);
        let Some(Dialog::Printer { files, copies: 0 }) = model.dialog.clone() else {
            panic!("{:?}", model.dialog)
        };
        let name = files[0].rsplit('/').next().unwrap().to_owned();
        assert!(shown(model).contains(&name), "{}", shown(model));
        assert_eq!(press(model, &[Key::Char('1'), Key::Enter]), [Effect::SendToPrinter { files, copies: 1 }]);
        (name, model.day().unwrap().journal.len() - written)
    };
    let (sheet, made) = print(&mut desk, &mut model, &Paper::Fingerprint);
    assert!(sheet.contains("fingerprint") && made == 1, "{sheet}");
    let (packing, made) = print(&mut desk, &mut model, &Paper::Packing);
    assert!(packing != sheet && made == 1, "{packing}");
    assert_eq!(
        print(&mut desk, &mut model, &Paper::Fingerprint),
        (sheet.clone(), 0),
        "it was written and still holds"
    );
    let day = model.day().unwrap();
    let stated = decide::set_approved(day, model.by(), 7, "12")
        .or_else(|_| decide::add_member(day, model.by(), "Арча", Function::Member, ""));
    desk.perform(&mut model, vec![Effect::Record(stated.unwrap())]);
    assert_eq!(print(&mut desk, &mut model, &Paper::Packing), (packing.clone(), 1), "the day has moved on");
    // Where no paper is under the cursor it is what was written last.
    model.back();
    press(&mut model, &[Key::Char('o')]);
    assert!(shown(&model).contains(&packing), "{}", shown(&model));
}

#[test]
fn what_cannot_be_written_yet_is_not_asked_for() {
    let data = tempfile::tempdir().unwrap();
    let (mut desk, mut model) = opened(data.path(), Language::Ky);
    model.open(Screen::List(ListScreen::new(ListKind::Papers)));
    press(&mut model, &[Key::Down]);
    let effects = press(&mut model, &[Key::Char('o')]);
    desk.perform(&mut model, effects);
    assert!(model.dialog.is_none() && model.papers.is_empty());
    assert!(model.notice.as_ref().is_some_and(|notice| notice.warns), "{}", shown(&model));
}

#[test]
fn a_failure_takes_no_key_from_whoever_types() {
    let folder = tempfile::tempdir().unwrap();
    let (_, mut model) = opened(folder.path(), Language::Ky);
    let search = SearchScreen::new(model.day().unwrap(), Finds::People);
    model.open(Screen::Search(Box::new(search)));
    model.sending = true;
    let failed = Sent { said: Text::new("printer-died"), all: false };
    update(&mut model, Input::Sent(failed));
    assert!(!model.sending && model.dialog.is_none());
    assert!(model.notice.as_ref().is_some_and(|notice| notice.warns));
    press(&mut model, &[Key::Char('а')]);
    let Some(Screen::Search(search)) = model.screen() else { panic!("{:?}", model.screen()) };
    assert_eq!(search.query.text(), "а");
    press(&mut model, &[Key::Esc]);
    assert_eq!(model.dialog, Some(Dialog::Message(Text::new("printer-died"))));
}
