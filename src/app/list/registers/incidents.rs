//! Incidents: who may read which, one incident with everything that was done, and the cards for an emergency.

use super::complaints::evidence;
use super::{action, action_if, at_time, both, clock, detail, said};
use crate::app::form::build::{plain, typed};
use crate::app::form::registers::incidents::{code_name, service_name, stage_name, steps, veracity_name};
use crate::app::form::{ComplaintForm, IncidentForm, Purpose};
use crate::app::list::{Item, ListKind, Opens, State};
use crate::app::model::Screen;
use crate::app::screens::CardScreen;
use crate::domain::day::{Call, Incident};
use crate::domain::fact::{CallStage, Ref, Veracity};
use crate::domain::{Day, Moment};
use crate::text::Text;

/// Incidents: the open ones first, the last one on top.
pub fn all(day: &Day, reader: Option<Ref>) -> Vec<Item> {
    let (open, closed): (Vec<_>, Vec<_>) =
        day.incidents.iter().rev().partition(|known| known.closed.is_none());
    open.into_iter().chain(closed).map(|known| line(day, known, reader)).collect()
}

fn line(day: &Day, known: &Incident, reader: Option<Ref>) -> Item {
    let label = Text::new("incident-line")
        .with("number", known.stated.number)
        .with("time", clock(day, known.when))
        .with("what", title(day, known, reader));
    let severe = severity(day, known).is_some_and(|severity| severity >= 4) && known.may_read(reader);
    let state = match (&known.closed, severe) {
        (Some(_), _) => State::Done,
        (None, true) => State::Warning,
        (None, false) => State::Open,
    };
    let item = Item::plain(label, Opens::List(ListKind::Incident(known.at))).in_state(state);
    if known.may_read(reader) {
        let what = known.private.get("what").map_or("", String::as_str);
        item.with_value(veracity_name(known.veracity)).with_about(typed(what))
    } else {
        item
    }
}

/// What it is; only that it is confidential for whoever may not read it.
fn title(day: &Day, known: &Incident, reader: Option<Ref>) -> Text {
    if !known.may_read(reader) {
        return Text::new("incident-confidential");
    }
    let code = day.registers().and_then(|registers| registers.code(&known.code));
    code.map_or_else(|| typed(&known.code), code_name)
}

fn severity(day: &Day, known: &Incident) -> Option<u8> {
    Some(day.registers()?.code(&known.code)?.severity)
}

/// One incident: what is known of it, everything that was done in the order of time, then what can be done.
pub fn incident(day: &Day, of: Ref, reader: Option<Ref>) -> Vec<Item> {
    let Some(known) = day.incident(of) else { return Vec::new() };
    let head = Item::plain(title(day, known, reader), Opens::Nothing);
    if !known.may_read(reader) {
        return vec![head.with_about(Text::new("incident-confidential-about"))];
    }
    let code = day.registers().and_then(|registers| registers.code(&known.code));
    let mut items = vec![match code {
        Some(code) => {
            head.with_value(Text::new("severity").with("severity", code.severity)).with_about(steps(code))
        }
        None => head,
    }];
    items.extend(stated(day, known));
    let mut log = log(day, known);
    log.sort_by_key(|(at, _)| *at);
    items.extend(log.into_iter().map(|(_, item)| item));
    items.extend(evidence(day, &known.evidence));
    items.extend(actions(day, known));
    items
}

fn stated(day: &Day, known: &Incident) -> Vec<Item> {
    let private = |field: &str| known.private.get(field).map_or("", String::as_str);
    let mut items = vec![at_time(day, "detail-reported", known.when, veracity_name(known.stated.veracity))];
    if known.stated.confidential {
        items.push(Item::plain(Text::new("incident-confidential"), Opens::Nothing).in_state(State::Warning));
    }
    items.extend(said("detail-what", private("what")));
    items.extend(said("detail-place", private("place")));
    items.extend(said("detail-who", private("who")));
    if let Some(complaint) = known.complaint.and_then(|of| day.complaint(of)) {
        let item = detail("detail-complaint", Text::new("plain").with("text", complaint.number));
        items.push(Item { opens: Opens::List(ListKind::Complaint(complaint.at)), ..item });
    }
    items
}

/// Everything that was done and became known, with its time.
fn log(day: &Day, known: &Incident) -> Vec<(Moment, Item)> {
    let mut log: Vec<(Moment, Item)> = Vec::new();
    for (at, veracity, note) in &known.truths {
        log.push((*at, at_time(day, "detail-veracity", *at, both(veracity_name(*veracity), note))));
    }
    for (at, what, who) in &known.actions {
        log.push((*at, at_time(day, "detail-action", *at, both(typed(what), who))));
    }
    for call in &known.calls {
        let service = service_name(day, &call.service);
        log.push((
            call.called,
            at_time(day, "detail-called", call.called, both(service.clone(), &call.taken_by)),
        ));
        for (at, stage, outcome) in &call.stages {
            let reached =
                Text::new("said-of").with("left", service.clone()).with("right", stage_name(*stage));
            log.push((*at, at_time(day, "detail-call", *at, both(reached, outcome))));
        }
    }
    let addressees = day.registers().map(|registers| registers.complaints.addressees.as_slice());
    for (at, to, receipt) in &known.escalated {
        let name = addressees.unwrap_or_default().iter().find(|known| known.id == *to);
        let name = name.map_or_else(|| typed(to), |known| plain(&known.label));
        log.push((*at, at_time(day, "detail-escalated", *at, both(name, receipt))));
    }
    for (at, reason) in &known.corrections {
        log.push((*at, at_time(day, "detail-corrected", *at, typed(reason))));
    }
    if let Some((at, result)) = &known.closed {
        log.push((*at, at_time(day, "detail-closed", *at, typed(result)).in_state(State::Done)));
    }
    log
}

fn actions(day: &Day, known: &Incident) -> Vec<Item> {
    let of = known.at;
    let open = known.closed.is_none();
    let form = |form: IncidentForm| Opens::Form(Purpose::Incidents(form));
    let evidence = Opens::Form(Purpose::Complaints(ComplaintForm::Evidence(of)));
    let known_truth = known.veracity > Veracity::Reported;
    let mut items = vec![
        action_if(open, "refused-incident-closed", "do-action", form(IncidentForm::Action(of))),
        action_if(open, "refused-incident-closed", "do-call", form(IncidentForm::Call(of))),
    ];
    let under_way = known.calls.iter().filter(|call| !is_over(call));
    items.extend(under_way.map(|call| {
        let label = Text::new("do-progress").with("service", service_name(day, &call.service));
        Item::plain(label, form(IncidentForm::Progress(call.at))).in_state(State::Open)
    }));
    items.extend([
        action("do-veracity", form(IncidentForm::Veracity(of))).with_state_if(!known_truth, State::Optional),
        action("do-escalate", form(IncidentForm::Escalate(of))),
        action("do-evidence", evidence),
        action("do-correct", form(IncidentForm::Correct(of))),
    ]);
    if !known.stated.confidential {
        items.push(action("do-act", Opens::List(ListKind::Templates(Some(of)))));
    }
    items.push(if open {
        action("do-close", form(IncidentForm::Close(of)))
    } else {
        action("do-reopen", form(IncidentForm::Reopen(of)))
    });
    items
}

/// Whether nothing more is to come of a call.
fn is_over(call: &Call) -> bool {
    call.reached(CallStage::Left).is_some() || call.reached(CallStage::NotComing).is_some()
}

/// Cards for an emergency.
pub fn cards(day: &Day) -> Vec<Item> {
    let cards = day.registers().map(|registers| registers.cards.as_slice()).unwrap_or_default();
    let item = |card: &crate::domain::registers::Card| {
        let screen = Screen::Card(CardScreen::new(&card.id));
        Item::plain(plain(&card.title), Opens::Screen(Box::new(screen))).with_value(typed(&card.code))
    };
    cards.iter().map(item).collect()
}
