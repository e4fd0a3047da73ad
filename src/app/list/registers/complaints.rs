//! Complaints: how each stands and until when it is decided; one complaint, and its way to the answer.

use super::{
    action, action_if, at_time, both, clock, detail, due_text, said, said_text, take_back, taken_back,
};
use crate::app::effect::Effect;
use crate::app::form::build::{plain, typed};
use crate::app::form::registers::decisions::{member_name, ruling_name};
use crate::app::form::{About, ComplaintForm, DecisionForm, Purpose};
use crate::app::list::{Item, ListKind, Opens, State};
use crate::app::model::{Model, Screen};
use crate::app::screens::CopyScreen;
use crate::app::screens::search::Finds;
use crate::domain::day::{Complaint, ComplaintState, Evidence, Incident, Statement};
use crate::domain::deadline::{DueAt, median_minutes, pressing};
use crate::domain::fact::Ref;
use crate::domain::form::ReasonText;
use crate::domain::paper::Paper;
use crate::domain::{Day, Moment};
use crate::text::Text;

/// Complaints: those that wait for a decision first, the most urgent on top.
pub fn all(day: &Day, now: Moment) -> Vec<Item> {
    let waiting = pressing(day, now).into_iter().map(|open| {
        let late = open.minutes_left.is_some_and(|left| left < 0);
        let due = due_text(open.due, open.minutes_left, day);
        line(day, open.complaint).with_value(due).in_state(if late { State::Warning } else { State::Open })
    });
    let settled = day.complaints.iter().rev().filter(|known| !known.is_open()).map(|known| {
        let state = if known.answered.is_some() { State::Done } else { State::Optional };
        line(day, known).with_value(state_name(known.state())).in_state(state)
    });
    waiting.chain(settled).collect()
}

fn line(day: &Day, known: &Complaint) -> Item {
    let capacity = name_of(day_rules(day, |rules| &rules.capacities), &known.parts.capacity);
    let label = Text::new("complaint-line")
        .with("number", known.number)
        .with("capacity", capacity)
        .with("time", clock(day, known.received));
    let what = known.private.get("what").map_or("", String::as_str);
    Item::plain(label, Opens::List(ListKind::Complaint(known.at))).with_about(said_text(what))
}

/// One complaint: what is known of it, then what can be done, in the order of its way.
pub fn complaint(day: &Day, of: Ref, model: &Model) -> Vec<Item> {
    let Some(known) = day.complaint(of) else { return Vec::new() };
    let mut items = stated(day, known, model.now);
    items.extend(incidents(day, known, model.at_keyboard));
    items.extend(evidence(day, &known.evidence));
    items.extend(way(day, known));
    let check_words = model.check_words.get(&of).map(Vec::as_slice).unwrap_or_default();
    items.extend(actions(day, known, check_words));
    items
}

fn stated(day: &Day, known: &Complaint, now: Moment) -> Vec<Item> {
    let parts = &known.parts;
    let private = |field: &str| known.private.get(field).map_or("", String::as_str);
    let kind = name_of(day_rules(day, |rules| &rules.kinds), &parts.kind);
    let capacity = name_of(day_rules(day, |rules| &rules.capacities), &parts.capacity);
    let mut items = vec![
        at_time(day, "detail-received", known.received, both(kind, "")),
        detail("detail-capacity", capacity),
    ];
    items.extend(said("detail-name", private("name")));
    items.extend(said("detail-contact", private("contact")));
    if let Some(spec) = day.opened.rulebook.contest(&parts.contest) {
        items.push(detail("detail-contest", plain(&spec.title)));
    }
    items.extend(said("detail-what", private("what")));
    items.extend(said("detail-place", private("place")));
    items.extend(said("detail-demand", private("demand")));
    items.extend(said("detail-norm", &parts.norm));
    items.extend(parts.subject.map(|who| detail("detail-subject", member_name(day, who))));
    if let Some(open) = pressing(day, now).into_iter().find(|open| open.complaint.at == known.at) {
        items.push(detail("detail-due", due_text(open.due, open.minutes_left, day)).in_state(State::Open));
    }
    items
}

/// The incidents made from it, but those that are confidential and not for this reader.
fn incidents(day: &Day, known: &Complaint, reader: Option<Ref>) -> Vec<Item> {
    let made = day.incidents.iter().filter(|incident| incident.complaint == Some(known.at));
    let line = |incident: &Incident| {
        let item = detail("detail-incident", Text::new("plain").with("text", incident.stated.number));
        Item { opens: Opens::List(ListKind::Incident(incident.at)), ..item }
    };
    made.filter(|incident| incident.may_read(reader)).map(line).collect()
}

/// Evidence, line by line.
pub fn evidence(day: &Day, all: &[Evidence]) -> Vec<Item> {
    let line = |known: &Evidence| {
        let item = at_time(day, "detail-evidence", known.when, both(typed(&known.what), &known.holder));
        if known.sha256.is_empty() { item } else { Item { law: Some(known.sha256.clone()), ..item } }
    };
    all.iter().map(line).collect()
}

fn way(day: &Day, known: &Complaint) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for (at, heard, found) in &known.examined {
        let heard = Text::new(if *heard { "complainant-heard" } else { "complainant-not-heard" });
        items.push(at_time(day, "detail-examined", *at, both(heard, found)));
    }
    if let Some((ruling, decision, at)) = known.decided {
        let number = day.decision(decision).map_or(0, |known| known.stated.number);
        let by = Text::new("ruled-by").with("ruling", ruling_name(ruling)).with("number", number);
        let item = at_time(day, "detail-decided", at, by);
        items.push(Item { opens: Opens::List(ListKind::Decision(decision)), ..item });
    }
    if let Some((to, at, taken_by)) = &known.transferred {
        let name = name_of(day_rules(day, |rules| &rules.addressees), &to.to);
        let receipt = if to.refused { Text::new("receipt-refused") } else { typed(&to.receipt) };
        let name = Text::new("said-of").with("left", name).with("right", receipt);
        items.push(at_time(day, "detail-transferred", *at, both(name, taken_by)));
    }
    if let Some((how, at, note)) = &known.answered {
        let how = name_of(day_rules(day, |rules| &rules.answers), how);
        items.push(at_time(day, "detail-answered", *at, both(how, note)));
    }
    let corrected = known.corrections.iter();
    items.extend(corrected.map(|(at, reason)| at_time(day, "detail-corrected", *at, typed(reason))));
    let of = known.at;
    items.extend(taken_back(day, |statement| {
        [Statement::Transfer(of), Statement::Answer(of)].contains(&statement)
    }));
    items
}

const SETTLED: &str = "refused-complaint-settled";
const UNSETTLED: &str = "refused-complaint-unsettled";

fn actions(day: &Day, known: &Complaint, check_words: &[&str]) -> Vec<Item> {
    let of = known.at;
    let form = |form: ComplaintForm| Opens::Form(Purpose::Complaints(form));
    let vote = Opens::Form(Purpose::Decisions(DecisionForm::Vote(About::Complaint(of))));
    let open = known.is_open();
    let answered = known.answered.is_some();
    let unanswerable = if open { UNSETTLED } else { "refused-answered" };
    let next = |so: bool, item: Item| item.with_state_if(so, State::Open);
    let receipt = Screen::Copy(CopyScreen::receipt(day, known, check_words));
    let mut items = vec![
        next(
            known.state() == ComplaintState::Received,
            action_if(open, SETTLED, "do-examine", form(ComplaintForm::Examine(of))),
        ),
        next(known.state() == ComplaintState::Examined, action_if(open, SETTLED, "do-decide", vote)),
        action_if(open, SETTLED, "do-transfer", form(ComplaintForm::Transfer(of))),
        next(
            !open && !answered,
            action_if(!open && !answered, unanswerable, "do-answer", form(ComplaintForm::Answer(of))),
        ),
        action("do-evidence", form(ComplaintForm::Evidence(of))),
        action("do-correct", form(ComplaintForm::Correct(of))),
        action("do-make-incident", Opens::Search(Finds::Codes { complaint: Some(of) })),
        action("do-act", Opens::List(ListKind::Templates(Some(of)))),
        action("do-print-receipt", Opens::Effect(Effect::Print(Paper::Receipt(of)))),
        action("do-copy-receipt", Opens::Screen(Box::new(receipt))),
        action_if(!open, UNSETTLED, "do-print-answer", Opens::Effect(Effect::Print(Paper::Ruling(of)))),
    ];
    let answer = known.answered.iter().map(|(_, at, _)| *at);
    let transfer = known.transferred.iter().map(|(_, at, _)| *at).filter(|_| !answered);
    items.extend(take_back(day, Statement::Answer(of), answer));
    items.extend(take_back(day, Statement::Transfer(of), transfer));
    items
}

/// How far a complaint has come, in words.
pub fn state_name(state: ComplaintState) -> Text {
    Text::new(match state {
        ComplaintState::Received => "complaint-received",
        ComplaintState::Examined => "complaint-examined",
        ComplaintState::Decided => "complaint-decided",
        ComplaintState::Transferred => "complaint-transferred",
        ComplaintState::Answered => "complaint-answered",
    })
}

/// The median time to a decision by capacity: the same clock for everyone.
pub fn medians(day: &Day) -> Option<Text> {
    let capacities = day_rules(day, |rules| &rules.capacities);
    let medians = median_minutes(day);
    let mut each = medians.iter().map(|(capacity, minutes)| {
        let name = name_of(capacities, capacity);
        Text::new("median-of").with("capacity", name).with("span", span(*minutes))
    });
    let first = each.next()?;
    let listed = each.fold(first, |left, right| Text::new("listed").with("left", left).with("right", right));
    Some(Text::new("medians").with("list", listed))
}

fn span(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// The complaint that presses most: its number and until when.
pub fn most_pressing(day: &Day, now: Moment) -> Option<(Text, bool)> {
    let open = pressing(day, now).into_iter().next()?;
    let late = open.minutes_left.is_some_and(|left| left < 0);
    let unknown = matches!(open.due, DueAt::ToBeFilledIn);
    let due = due_text(open.due, open.minutes_left, day);
    let text = Text::new("due-complaint").with("number", open.complaint.number).with("due", due);
    Some((text, late && !unknown))
}

fn day_rules<'a>(
    day: &'a Day,
    part: fn(&'a crate::domain::registers::ComplaintRules) -> &'a Vec<ReasonText>,
) -> &'a [ReasonText] {
    day.registers().map(|registers| part(&registers.complaints).as_slice()).unwrap_or_default()
}

fn name_of(all: &[ReasonText], id: &str) -> Text {
    all.iter().find(|known| known.id == id).map_or_else(|| typed(id), |known| plain(&known.label))
}
