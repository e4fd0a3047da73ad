//! Every screen in the states that matter, by name.

use tartip::app::Model;
use tartip::app::form::Purpose;
use tartip::app::list::{ListKind, ListScreen};
use tartip::app::model::{Dialog, Screen};
use tartip::app::screens::entry::Step;
use tartip::app::screens::{
    BalanceScreen, CompareScreen, FindingsScreen, JournalScreen, ReadingScreen, TallyScreen, VotersScreen,
};
use tartip::domain::fact::{By, Cell, Fact};
use tartip::domain::{ClockTime, Phase, decide};
use tartip::text::Text;

use super::fixture::{Book, SOUND, SURPLUS, start};

/// Every screen by name.
pub fn all() -> Vec<(&'static str, Model)> {
    let mut all = lists();
    all.extend(forms());
    all.extend(days());
    all.extend(counts());
    all.extend(protocols());
    all.extend(dialogs());
    all.extend(super::registers::all());
    all.extend(super::hunt::all());
    all.extend(super::stock::all());
    all.extend(super::custody::all());
    all.extend(super::votes::all());
    all.extend(super::balance::all());
    all.extend(super::copies::all());
    all.extend(super::keys::all());
    all
}

pub fn with(mut model: Model, screen: Screen) -> Model {
    model.open(screen);
    model
}

pub fn list(model: Model, kind: ListKind) -> Model {
    with(model, Screen::List(ListScreen::new(kind)))
}

pub fn selecting(mut model: Model, index: usize) -> Model {
    if let Some(Screen::List(list)) = model.screen_mut() {
        list.selected = index;
    }
    model
}

fn lists() -> Vec<(&'static str, Model)> {
    let prepared = || Book::prepared(false).model();
    let president = || "president".to_owned();
    let cells = || vec![Cell::line("L7"), Cell::line("L8")];
    vec![
        ("list-start", start()),
        ("list-profiles", list(start(), ListKind::Profiles)),
        ("list-blanks", list(start(), ListKind::Blanks)),
        ("list-steps-preparation", selecting(list(prepared(), ListKind::Steps(Phase::Preparation)), 1)),
        ("list-steps-opening", selecting(list(prepared(), ListKind::Steps(Phase::Opening)), 6)),
        ("list-steps-count", list(Book::counting(false).model(), ListKind::Steps(Phase::Count))),
        ("list-keyboard", list(prepared(), ListKind::Keyboard)),
        ("list-typist", list(Book::counting(false).model(), ListKind::Typist(president()))),
        ("list-members", list(prepared(), ListKind::Members)),
        ("list-presence", selecting(list(prepared(), ListKind::Presence), 6)),
        ("list-contacts", list(prepared(), ListKind::Contacts)),
        ("list-options", list(prepared(), ListKind::Options)),
        ("list-lots", list(prepared(), ListKind::Lots)),
        ("list-boxes", list(Book::voting(false).model(), ListKind::Boxes)),
        ("list-open-boxes", list(Book::counting(false).model(), ListKind::OpenBoxes)),
        ("list-protocol", list(Book::counted(false, &SURPLUS).model(), ListKind::Protocol(president()))),
        ("list-signatures", {
            let book = Book::counted(false, &SOUND).drafted(17);
            list(book.model(), ListKind::Signatures(president()))
        }),
        ("list-surplus", list(Book::counted(false, &SURPLUS).model(), ListKind::Surplus(president()))),
        ("list-recount", {
            let kind = ListKind::Recount { contest: president(), cells: cells() };
            list(Book::counted(false, &SURPLUS).model(), kind)
        }),
    ]
}

pub fn form(mut model: Model, purpose: Purpose, typed: &[&str], focus: usize) -> Model {
    model.open_form(purpose);
    let Some(form) = model.form_mut() else { panic!("no form") };
    for (field, text) in form.fields.iter_mut().zip(typed) {
        field.field.set_text(text);
    }
    form.focus = focus;
    model
}

fn forms() -> Vec<(&'static str, Model)> {
    let voting = || Book::voting(false).model();
    let sheet = ["1", "36", "36", "36", "0", "35", "0", "", "1", "2"];
    let mut read_back = form(voting(), Purpose::Sheet(14), &sheet, 0);
    if let Some(form) = read_back.form_mut() {
        form.reading_back = true;
    }
    let mut refused = form(voting(), Purpose::Sheet(14), &sheet[..2], 2);
    refused.refuse(Text::new("errors-no-space").with("folder", "/home/kg/tartip"));
    vec![
        ("form-new-day", form(start(), Purpose::NewDay { profile: "kg-referendum".into() }, &["1234"], 1)),
        ("form-sheet", form(voting(), Purpose::Sheet(14), &sheet, 5)),
        ("form-sheet-last-field", form(voting(), Purpose::Sheet(14), &sheet, 17)),
        ("form-sheet-read-back", read_back),
        ("form-refused", refused),
        ("form-refusal-reason", form(voting(), Purpose::Refuse, &["2"], 0)),
        ("form-turnout", form(voting(), Purpose::Turnout(ClockTime::new(14, 0).unwrap()), &["381"], 0)),
        ("form-suspend", form(voting(), Purpose::Suspend, &["Электр өчүп калды"], 1)),
        ("form-gate", form(Book::prepared(false).model(), Purpose::Gate, &["Кворум кеч чогулду"], 1)),
        ("form-member", form(Book::prepared(false).model(), Purpose::Member(None), &["Жийделүү Ү"], 0)),
        (
            "form-step",
            form(Book::prepared(false).model(), Purpose::Step("safe-opened".into()), &["07:05"], 1),
        ),
        ("form-options", form(voting(), Purpose::Options("president".into()), &["Хан-Теңир", "Каракол"], 20)),
    ]
}

fn days() -> Vec<(&'static str, Model)> {
    let voting = || Book::voting(false).model();
    let mut suspended = Book::voting(false);
    suspended.act(|day, by| decide::suspend(day, by, "Электр күчү өчтү, аппараттар иштебейт"));
    suspended.write(By::default().states(Fact::Unknown("queue.counted/3".into())));
    let mut told = Book::voting(false);
    told.act(|day, by| decide::report_turnout(day, by, ClockTime::new(14, 0).unwrap(), 381, ""));
    let mut nobody = voting();
    nobody.at_keyboard = None;
    let journal = Screen::Journal(JournalScreen { above: 10 });
    vec![
        ("today-preparation", Book::new(false).model()),
        ("today-opening", Book::prepared(false).model()),
        ("today-voting", voting()),
        ("today-voting-told", told.model()),
        ("today-nobody", nobody),
        ("today-suspended", suspended.model()),
        ("today-practice", Book::voting(true).model()),
        ("today-count", Book::counting(false).model()),
        ("today-protocol", Book::counted(false, &SOUND).model()),
        ("voters", with(voting(), Screen::Voters(VotersScreen::default()))),
        ("voters-first-hour", with(voting(), Screen::Voters(VotersScreen::at(8)))),
        ("tally", with(voting(), Screen::Tally(TallyScreen::default()))),
        ("balance", with(voting(), Screen::Balance(BalanceScreen::default()))),
        ("journal", with(voting(), journal)),
    ]
}

/// The first contest's entry with so many lines typed, by the secretary or the chair.
fn entry(mut book: Book, second: bool, typed: usize, focus: usize) -> Model {
    if second {
        let cells = book.cells("president", &SURPLUS);
        book.act(|day, by| decide::close_entry(day, by, "president", &cells));
    }
    let chair = book.members[0];
    let mut model = book.model();
    if second {
        model.at_keyboard = Some(chair);
    }
    model.begin_entry("president");
    let Some(Screen::Entry(entry)) = model.screen_mut() else { panic!("no entry") };
    for ((_, field), figure) in entry.lines.iter_mut().zip(SURPLUS).take(typed) {
        field.set_text(&figure.to_string());
    }
    entry.focus = focus;
    model
}

fn at_step(mut model: Model, step: Step) -> Model {
    if let Some(Screen::Entry(entry)) = model.screen_mut() {
        entry.step = step;
    }
    model
}

fn counts() -> Vec<(&'static str, Model)> {
    let counting = || Book::counting(false);
    let mut compared = Book::counted(false, &SOUND);
    let machine = compared
        .cells("president", &[0, 0, 0, 0, 0, 0, 0, 628, 631, 8, 0, 210, 181, 120, 60, 40, 20])
        .into_iter()
        .filter(|(_, figure)| *figure != Some(0))
        .collect();
    compared.act(|day, by| decide::record_machine(day, by, "president", None, "000417", machine));
    let compare = Screen::Compare(CompareScreen::new("president"));
    vec![
        ("entry-first", entry(counting(), false, 8, 7)),
        ("entry-first-end", entry(counting(), false, 17, 16)),
        ("entry-second", entry(counting(), true, 2, 2)),
        ("entry-go-to", at_step(entry(counting(), false, 8, 7), Step::GoTo("1".into()))),
        ("entry-check-empty", at_step(entry(counting(), false, 14, 0), Step::Checking)),
        ("entry-check-broken", at_step(entry(counting(), true, 17, 0), Step::Checking)),
        ("compare", with(compared.model(), compare)),
    ]
}

fn protocols() -> Vec<(&'static str, Model)> {
    let findings = |figures: &[u32], selected| {
        let mut screen = FindingsScreen::new("president");
        screen.selected = selected;
        with(Book::counted(false, figures).model(), Screen::Findings(screen))
    };
    // One ballot fewer found than issued, one cancelled too many.
    let mut fewer = SOUND;
    (fewer[2], fewer[7], fewer[8]) = (1083, 627, 629);
    let mut explained = Book::counted(false, &fewer);
    let found = explained.day.findings("president").broken;
    let warning = found.iter().find(|finding| finding.rule == "stock-preprinted").unwrap().clone();
    explained.act(|day, by| {
        decide::explain(day, by, "president", &warning, "pack-size-wrong", "42-таңгакта 101 болгон")
    });
    let mut screen = FindingsScreen::new("president");
    screen.selected = 1;
    let mut acted = Book::counted(false, &SURPLUS);
    acted.act(|day, by| decide::act_on_surplus(day, by, "president", "nobody-leaves", "Эшик жабылды"));
    let alarm = Screen::Findings(FindingsScreen::new("president"));
    let reading = |heard| {
        let screen = Screen::Reading(ReadingScreen::new("president"));
        with(Book::counted(false, &SOUND).drafted(heard).model(), screen)
    };
    vec![
        ("findings-none", findings(&SOUND, 0)),
        ("findings-alarm", with(acted.model(), alarm)),
        ("findings-after-alarm", findings(&SURPLUS, 1)),
        ("findings-explained", with(explained.model(), Screen::Findings(screen))),
        ("reading-long-number", reading(1)),
        ("reading-short-number", reading(8)),
        ("reading-done", reading(17)),
    ]
}

fn dialogs() -> Vec<(&'static str, Model)> {
    let over = |dialog| {
        let mut model = Book::voting(false).model();
        model.dialog = Some(dialog);
        model
    };
    let message = Text::new("errors-no-space").with("folder", "/home/kg/tartip");
    vec![
        ("dialog-help", over(Dialog::Help(0))),
        ("dialog-help-end", over(Dialog::Help(60))),
        ("dialog-leave", over(Dialog::Leave)),
        ("dialog-phase", over(Dialog::Phase(Phase::Closing))),
        ("dialog-differs", over(Dialog::Differs)),
        ("dialog-gone", {
            let book = Book::voting(false);
            let who = book.day.commission.members.keys().next().copied().unwrap();
            let mut model = book.model();
            model.dialog = Some(Dialog::Gone(who));
            model
        }),
        ("dialog-message", over(Dialog::Message(message))),
    ]
}
