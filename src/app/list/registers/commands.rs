//! Commands of the lists of the registers.

use super::super::moves::in_list;
use super::super::{ListKind, ListScreen};
use crate::app::command::Command;
use crate::app::effect::{Effect, Effects};
use crate::app::form::{About, ComplaintForm, CustodyForm, DecisionForm, OutsideForm, Purpose, StockForm};
use crate::app::global;
use crate::app::key::Key;
use crate::app::list::Opens;
use crate::app::model::{Model, Screen};
use crate::app::screens::search::Finds;
use crate::domain::paper::Paper;

/// Commands of the list of complaints.
pub const COMPLAINTS: &[Command] = in_list![
    Command::new("add-complaint", &[Key::Char('a')], 4, add_complaint),
    Command::new("print-board", &[Key::Char('b')], 6, print_board),
    Command::new("print-register", &[Key::Char('p')], 7, print_complaints),
];

/// Commands of a complaint.
pub const COMPLAINT: &[Command] =
    in_list![Command::new("make-incident", &[Key::Char('i')], 4, make_incident),];

/// Commands of the list of incidents.
pub const INCIDENTS: &[Command] = in_list![
    Command::new("add-incident", &[Key::Char('a')], 4, add_incident),
    Command::new("cards", &[Key::Char('e')], 5, cards),
    Command::new("print-register", &[Key::Char('p')], 7, print_incidents),
];

/// Commands of the list of decisions.
pub const DECISIONS: &[Command] = in_list![
    Command::new("vote-other", &[Key::Char('a')], 4, vote_other),
    Command::new("acts", &[Key::Char('t')], 5, acts),
    Command::new("vote-function", &[Key::Char('f')], 6, vote_function),
    Command::new("approved", &[Key::Char('n')], 3, approved).where_useful(is_not_approved),
    Command::new("minutes", &[Key::Char('m')], 8, minutes),
    Command::new("print-register", &[Key::Char('p')], 9, print_decisions),
];

/// Commands of the list of acts.
pub const ACTS: &[Command] = in_list![Command::new("add-act", &[Key::Char('a')], 4, add_act),];

/// Commands of the stock.
pub const STOCK: &[Command] = in_list![
    Command::new("add-packs", &[Key::Char('a')], 4, add_packs),
    Command::new("print-register", &[Key::Char('p')], 45, print_stock),
];

/// Commands of voting outside the room.
pub const OUTSIDE: &[Command] = in_list![Command::new("add-request", &[Key::Char('a')], 4, add_request),];

fn add_packs(model: &mut Model) -> Effects {
    model.open_form(Purpose::Stock(StockForm::Receive));
    Effects::new()
}

fn add_request(model: &mut Model) -> Effects {
    model.open_form(Purpose::Outside(OutsideForm::Request));
    Effects::new()
}
/// Commands of the list of devices.
pub const DEVICES: &[Command] = in_list![Command::new("add-device", &[Key::Char('a')], 4, add_device),];

fn add_complaint(model: &mut Model) -> Effects {
    model.open_form(Purpose::Complaints(ComplaintForm::Receive(None)));
    Effects::new()
}

fn make_incident(model: &mut Model) -> Effects {
    let of = match model.screen() {
        Some(Screen::List(ListScreen { kind: ListKind::Complaint(of), .. })) => Some(*of),
        _ => None,
    };
    model.follow_item(Opens::Search(Finds::Codes { complaint: of }))
}

fn add_incident(model: &mut Model) -> Effects {
    model.follow_item(Opens::Search(Finds::Codes { complaint: None }))
}

fn cards(model: &mut Model) -> Effects {
    global::list(model, &ListKind::Cards)
}

fn vote_other(model: &mut Model) -> Effects {
    model.open_form(Purpose::Decisions(DecisionForm::Vote(About::Other)));
    Effects::new()
}

fn vote_function(model: &mut Model) -> Effects {
    model.open_form(Purpose::Decisions(DecisionForm::Vote(About::Function)));
    Effects::new()
}

/// Votes wait for it; once it is recorded it needs no room among the keys.
fn is_not_approved(model: &Model) -> bool {
    model.day().is_some_and(|day| day.approved_members().is_none())
}

fn approved(model: &mut Model) -> Effects {
    model.open_form(Purpose::Decisions(DecisionForm::Approved));
    Effects::new()
}

fn acts(model: &mut Model) -> Effects {
    global::list(model, &ListKind::Acts)
}

fn add_act(model: &mut Model) -> Effects {
    global::list(model, &ListKind::Templates(None))
}

fn add_device(model: &mut Model) -> Effects {
    model.open_form(Purpose::Custody(CustodyForm::Device));
    Effects::new()
}

fn print_board(_: &mut Model) -> Effects {
    vec![Effect::Print(Paper::Board)]
}

fn print_complaints(_: &mut Model) -> Effects {
    vec![Effect::Print(Paper::Complaints)]
}

fn print_incidents(_: &mut Model) -> Effects {
    vec![Effect::Print(Paper::Incidents)]
}

fn print_decisions(_: &mut Model) -> Effects {
    vec![Effect::Print(Paper::Decisions)]
}

fn print_stock(_: &mut Model) -> Effects {
    vec![Effect::Print(Paper::Stock)]
}

fn minutes(_: &mut Model) -> Effects {
    vec![Effect::Print(Paper::Minutes)]
}
