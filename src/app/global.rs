//! Commands that every screen has.

use super::command::Command;
use super::effect::Effects;
use super::key::Key;
use super::list::{ListKind, ListScreen};
use super::model::{Dialog, Model, Screen};
use super::printer;
use super::screens::search::Finds;
use super::screens::{BalanceScreen, JournalScreen, SearchScreen, VotersScreen};
use crate::text::Text;

/// Global commands. F2 to F9 work inside text fields too; letters only where no text is typed.
pub const COMMANDS: &[Command] = &[
    Command::new("help", &[Key::F(1), Key::Question], 90, help),
    Command::new("voters", &[Key::F(2)], 70, voters).only_if(book_open),
    Command::new("balance", &[Key::F(3)], 71, balance).only_if(book_open),
    Command::new("people", &[Key::F(4)], 72, people).only_if(registers_kept),
    Command::new("complaints", &[Key::F(5)], 73, complaints).only_if(registers_kept),
    Command::new("incidents", &[Key::F(6)], 74, incidents).only_if(registers_kept),
    Command::new("boxes", &[Key::F(7)], 75, boxes).only_if(book_open),
    Command::new("decisions", &[Key::F(8)], 76, decisions).only_if(registers_kept),
    Command::new("language", &[Key::F(9)], 80, language),
    Command::new("keyboard", &[Key::Char('k')], 60, keyboard).only_if(book_open),
    Command::new("journal", &[Key::Char('j')], 85, journal).only_if(book_open),
    // Where papers are made it stands right after the ways through a list; elsewhere the help names it.
    Command::new("printer", &[Key::Char('o')], 42, printer::ask)
        .only_if(printer::may_send)
        .where_useful(printer::makes_papers),
    Command::new("leave", &[Key::CtrlC], 95, leave),
];

/// Whether a book is open.
pub fn book_open(model: &Model) -> Result<(), Text> {
    if model.book.is_some() { Ok(()) } else { Err(Text::new("refused-no-book")) }
}

/// Whether a book is open that keeps registers.
fn registers_kept(model: &Model) -> Result<(), Text> {
    book_open(model)?;
    let kept = model.day().is_some_and(|day| day.registers().is_some());
    if kept { Ok(()) } else { Err(Text::new("refused-no-registers")) }
}

fn help(model: &mut Model) -> Effects {
    model.dialog = Some(Dialog::Help(0));
    Effects::new()
}

fn language(model: &mut Model) -> Effects {
    model.language = model.language.next();
    Effects::new()
}

fn leave(model: &mut Model) -> Effects {
    model.dialog = Some(Dialog::Leave);
    Effects::new()
}

fn voters(model: &mut Model) -> Effects {
    go(model, Screen::Voters(VotersScreen::default()), |screen| matches!(screen, Screen::Voters(_)))
}

fn balance(model: &mut Model) -> Effects {
    go(model, Screen::Balance(BalanceScreen::default()), |screen| matches!(screen, Screen::Balance(_)))
}

fn people(model: &mut Model) -> Effects {
    let Some(day) = model.day() else { return Effects::new() };
    let search = SearchScreen::new(day, Finds::People);
    go(
        model,
        Screen::Search(Box::new(search)),
        |screen| matches!(screen, Screen::Search(search) if search.finds == Finds::People),
    )
}

fn complaints(model: &mut Model) -> Effects {
    list(model, &ListKind::Complaints)
}

fn incidents(model: &mut Model) -> Effects {
    list(model, &ListKind::Incidents)
}

fn decisions(model: &mut Model) -> Effects {
    list(model, &ListKind::Decisions)
}

fn boxes(model: &mut Model) -> Effects {
    list(model, &ListKind::Boxes)
}

fn keyboard(model: &mut Model) -> Effects {
    list(model, &ListKind::Keyboard)
}

fn journal(model: &mut Model) -> Effects {
    go(model, Screen::Journal(JournalScreen::default()), |screen| matches!(screen, Screen::Journal(_)))
}

/// Opens a list over the present screen, unless it is the present screen.
pub fn list(model: &mut Model, kind: &ListKind) -> Effects {
    let screen = Screen::List(ListScreen::new(kind.clone()));
    go(model, screen, |screen| matches!(screen, Screen::List(list) if list.kind == *kind))
}

fn go(model: &mut Model, screen: Screen, is_it: impl Fn(&Screen) -> bool) -> Effects {
    if !model.screen().is_some_and(&is_it) {
        // One and the same list is not dug through twice on the way back.
        let first = model.screens.len().min(1);
        let above = model.screens.split_off(first);
        model.screens.extend(above.into_iter().filter(|known| !is_it(known)));
        model.open(screen);
    }
    Effects::new()
}
