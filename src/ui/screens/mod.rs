//! Bodies of the screens, a file each, under the names of `app::screens`.

mod act;
mod balance;
mod card;
mod compare;
mod copy;
mod entry;
mod findings;
mod form;
mod hunt;
mod journal;
mod list;
mod marks;
mod read_back;
mod reading;
mod search;
mod tally;
mod today;
mod voters;

use ratatui::layout::Rect;

use super::pen::{Pen, count};
use super::widgets::{Column, Row, columns};
use crate::app::Model;
use crate::app::list::{CopiesList, ListKind};
use crate::app::model::Screen;
use crate::app::screens::search::Finds;
use crate::domain::fact::Pass;
use crate::domain::{ContestSpec, Day};
use crate::text::Text;

/// Draws the body of the visible screen.
pub fn draw(pen: &mut Pen<'_>, area: Rect, model: &Model) {
    let Some(screen) = model.screen() else { return };
    match (screen, model.day()) {
        (Screen::List(screen), _) => list::draw(pen, area, model, screen),
        (Screen::Form(screen), _) => form::draw(pen, area, screen),
        (_, None) => {}
        (Screen::Today(_), Some(day)) => today::draw(pen, area, model, day),
        (Screen::Voters(_), Some(day)) => voters::draw(pen, area, model, day),
        (Screen::Tally(_), Some(day)) => tally::draw(pen, area, model, day),
        (Screen::Balance(screen), Some(day)) => balance::draw(pen, area, model, day, *screen),
        (Screen::Entry(screen), Some(day)) => entry::draw(pen, area, day, screen),
        (Screen::Findings(screen), Some(day)) => findings::draw(pen, area, model, day, screen),
        (Screen::Compare(screen), Some(day)) => compare::draw(pen, area, day, screen),
        (Screen::Reading(screen), Some(day)) => reading::draw(pen, area, day, screen),
        (Screen::Journal(screen), Some(day)) => journal::draw(pen, area, day, *screen),
        (Screen::Search(screen), Some(day)) => search::draw(pen, area, day, screen),
        (Screen::Act(screen), Some(day)) => act::draw(pen, area, day, screen),
        (Screen::Copy(screen), Some(_)) => copy::draw(pen, area, screen),
        (Screen::Marks(screen), Some(_)) => marks::draw(pen, area, screen),
        (Screen::Card(screen), Some(day)) => card::draw(pen, area, day, model.at_keyboard, screen),
    }
}

/// The contest that a screen is about.
pub fn contest_of(screen: &Screen) -> Option<&str> {
    match screen {
        Screen::Entry(screen) => Some(&screen.contest),
        Screen::Findings(screen) => Some(&screen.contest),
        Screen::Compare(screen) => Some(&screen.contest),
        Screen::Reading(screen) => Some(&screen.contest),
        Screen::Marks(screen) => Some(&screen.contest),
        Screen::List(list) => match &list.kind {
            ListKind::Typist(contest)
            | ListKind::Protocol(contest)
            | ListKind::Signatures(contest)
            | ListKind::Surplus(contest)
            | ListKind::Recount { contest, .. }
            | ListKind::Hunt { contest, .. }
            | ListKind::Copies(CopiesList::Register(contest)) => Some(contest),
            ListKind::Votes(list) => Some(list.contest()),
            _ => None,
        },
        _ => None,
    }
}

/// The colour word of a contest's ballots, which is whole where the line is cut, and its name.
pub fn contest_name(pen: &Pen<'_>, day: &Day, contest: &str) -> Vec<String> {
    spec(day, contest).map(|spec| vec![pen.read(&spec.colour), pen.read(&spec.title)]).unwrap_or_default()
}

/// The contest as the profile gives it.
fn spec<'a>(day: &'a Day, contest: &str) -> Option<&'a ContestSpec> {
    day.opened.rulebook.contest(contest)
}

/// What is being done, for the title line; a list and a form say it themselves.
pub fn doing(screen: &Screen) -> Option<Text> {
    Some(Text::new(match screen {
        Screen::List(_) | Screen::Form(_) | Screen::Today(_) => return None,
        Screen::Voters(_) => "ui-voters",
        Screen::Tally(_) => "ui-tally",
        Screen::Balance(_) => "ui-balance",
        Screen::Entry(entry) if entry.pass == Pass::First => "ui-first-entry",
        Screen::Entry(_) => "ui-second-entry",
        Screen::Findings(_) => "ui-findings",
        Screen::Compare(_) => "ui-compare",
        Screen::Reading(_) => "ui-reading",
        Screen::Journal(_) => "ui-journal",
        Screen::Search(search) if search.finds == Finds::People => "ui-people",
        Screen::Search(_) => "ui-incident",
        Screen::Act(_) => "ui-act",
        Screen::Copy(copy) if copy.large => "ui-copy",
        Screen::Copy(_) => "ui-shown",
        Screen::Card(_) => "ui-card",
        Screen::Marks(_) => "ui-marks",
    }))
}

/// The columns that a table needs.
fn table_width(heads: &[Column], rows: &[Row]) -> u16 {
    let cells = |index: usize| rows.iter().filter_map(move |row| row.cells.get(index));
    let widest = |(index, head): (usize, &Column)| {
        cells(index).map(|cell| columns(cell)).chain([columns(&head.title)]).max().unwrap_or(0)
    };
    let gaps = 2 * count(heads.len().saturating_sub(1));
    heads.iter().enumerate().map(widest).sum::<u16>() + gaps
}

/// Whether something is typed that no fact holds yet.
pub fn has_unsaved(screen: &Screen) -> bool {
    match screen {
        Screen::Form(form) => form.is_changed(),
        Screen::Entry(entry) => entry.lines.iter().any(|(_, field)| field.value().is_some()),
        Screen::Act(_) => true,
        Screen::Marks(marks) => marks.total() > 0,
        _ => false,
    }
}
