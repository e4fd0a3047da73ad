//! Lists of the registers: what is known of an entry, then what can be done about it, a file a register.

pub mod boxes;
pub mod commands;
pub mod complaints;
pub mod copies;
pub mod decisions;
mod devices;
mod follow;
pub mod incidents;
mod one_box;
pub mod outside;
pub mod people;
pub mod stock;

use super::{Item, ListKind, Opens};
use crate::app::form::registers::complaints::statement_name;
use crate::app::form::{ComplaintForm, Purpose};
use crate::app::model::Model;
use crate::domain::day::Statement;
use crate::domain::deadline::DueAt;
use crate::domain::fact::Ref;
use crate::domain::{Day, Moment, Phase};
use crate::text::{Text, date};

/// The things of a list of the registers.
pub fn items(model: &Model, day: &Day, kind: &ListKind) -> Vec<Item> {
    match kind {
        ListKind::People(query) => people::more(day, query),
        ListKind::Person(of) => people::person(day, *of),
        ListKind::Complaints => complaints::all(day, model.now),
        ListKind::Complaint(of) => complaints::complaint(day, *of, model),
        ListKind::Incidents => incidents::all(day, model.at_keyboard),
        ListKind::Incident(of) => incidents::incident(day, *of, model.at_keyboard),
        ListKind::Cards => incidents::cards(day),
        ListKind::Decisions => decisions::all(day),
        ListKind::Decision(of) => decisions::decision(day, *of),
        ListKind::Acts => decisions::acts(day),
        ListKind::Act(of) => decisions::act(day, *of),
        ListKind::Box(of) => one_box::one(day, *of, model),
        ListKind::Devices => devices::all(day),
        ListKind::Device(of) => devices::one(day, *of, model),
        ListKind::Templates(about) => decisions::templates(day, *about),
        ListKind::Stock => stock::all(day),
        ListKind::Pack(of) => stock::pack(day, *of, model.at_keyboard),
        ListKind::Handed(stock) => stock::handed(day, stock),
        ListKind::Outside => outside::all(day),
        ListKind::Requests => outside::requests(day),
        ListKind::Request(of) => outside::request(day, *of, model.at_keyboard),
        ListKind::Trip(of) => outside::trip(day, *of, model.at_keyboard),
        ListKind::Copies(list) => copies::items(day, list),
        _ => Vec::new(),
    }
}

/// What stands at the foot of a list of the registers.
pub fn foot(day: &Day, kind: &ListKind) -> Option<Text> {
    match kind {
        ListKind::Complaints => complaints::medians(day),
        _ => None,
    }
}

/// A line of what is known; all of it is shown while the line is selected.
fn detail(key: &'static str, value: Text) -> Item {
    Item::plain(Text::new(key), Opens::Nothing).with_value(value.clone()).with_about(value)
}

/// A line of what somebody typed; none where nothing was.
fn said(key: &'static str, typed: &str) -> Option<Item> {
    (!typed.is_empty()).then(|| detail(key, said_text(typed)))
}

fn said_text(typed: &str) -> Text {
    Text::new("plain").with("text", typed)
}

/// When something was, as the lists say it: the clock on the voting day; with its date on another.
fn clock(day: &Day, at: Moment) -> String {
    date::clock_on(day.opened.date, at, day.offset())
}

/// A line of what happened at a time.
fn at_time(day: &Day, key: &'static str, at: Moment, value: Text) -> Item {
    let label = Text::new("detail-at").with("time", clock(day, at)).with("what", Text::new(key));
    Item::plain(label, Opens::Nothing).with_value(value.clone()).with_about(value)
}

/// Two texts after each other.
fn both(left: Text, right: &str) -> Text {
    if right.is_empty() { left } else { Text::new("said-of").with("left", left).with("right", right) }
}

/// What was stated and can be taken back, each with the time of the statement.
fn take_back(day: &Day, statement: Statement, times: impl Iterator<Item = Moment>) -> Vec<Item> {
    let line = |(of, at): (Ref, Moment)| {
        let label = Text::new("do-statement-back")
            .with("what", statement_name(day, of, statement))
            .with("time", date::clock(at, day.offset()));
        Item::plain(label, Opens::Form(Purpose::Complaints(ComplaintForm::TakeBack(of))))
    };
    day.stating(statement).zip(times).map(line).collect()
}

/// An entry that two members can take back.
fn take_back_entry(label: Text, of: Ref) -> Item {
    Item::plain(label, Opens::Form(Purpose::Complaints(ComplaintForm::TakeBack(of))))
}

/// What was stated and then taken back.
fn taken_back(day: &Day, is: impl Fn(Statement) -> bool) -> Vec<Item> {
    let all = day.taken_back.iter().filter(|known| is(known.statement));
    all.map(|known| {
        at_time(
            day,
            "detail-taken-back",
            known.when,
            both(statement_name(day, known.of, known.statement), &known.reason),
        )
    })
    .collect()
}

/// An entry that can be taken back, by its name; `None` for one that cannot.
fn entry_back(day: &Day, of: Ref, at: Moment, name: &'static str) -> Option<Item> {
    day.statement(of)?;
    let label = Text::new("do-statement-back").with("what", Text::new(name)).with("time", clock(day, at));
    Some(Item::plain(label, Opens::Form(Purpose::Complaints(ComplaintForm::TakeBack(of)))))
}

/// Entries of these kinds that were taken back.
fn entries_taken_back(day: &Day, kinds: &[&str]) -> Vec<Item> {
    let of_kind = |of: Ref| day.journal.iter().any(|line| line.at == of && kinds.contains(&&*line.kind));
    let all = day.taken_back.iter().filter(|known| known.statement == Statement::Entry && of_kind(known.of));
    all.map(|known| {
        let name = statement_name(day, known.of, known.statement);
        at_time(day, "detail-taken-back", known.when, both(name, &known.reason))
    })
    .collect()
}

/// Something that can be done now.
fn action(key: &'static str, opens: Opens) -> Item {
    Item::plain(Text::new(key), opens)
}

/// Something that can be done only where it says so, else why not.
fn action_if(possible: bool, why: &'static str, key: &'static str, opens: Opens) -> Item {
    action(key, opens).only_if(possible, Text::new(why))
}

/// Until when a complaint is decided, and how long that is.
pub fn due_text(due: DueAt, minutes_left: Option<i64>, day: &Day) -> Text {
    let until = match due {
        DueAt::ToBeFilledIn => return Text::new("due-to-fill-in"),
        // Before the protocol means before anybody signs one.
        DueAt::Phase(Phase::Protocol) => Text::new("due-before-signing"),
        DueAt::Phase(phase) => Text::new("due-before").with("phase", super::phase_name(phase)),
        DueAt::Moment(moment) => Text::new("due-until").with("time", clock(day, moment)),
    };
    match minutes_left {
        Some(left) => Text::new("due-in").with("until", until).with("left", left_text(left)),
        None => until,
    }
}

/// A span of time as it is counted down, in hours and minutes.
fn left_text(minutes: i64) -> Text {
    let key = if minutes < 0 { "due-over" } else { "due-left" };
    let span = minutes.unsigned_abs();
    Text::new(key).with("span", format!("{}:{:02}", span / 60, span % 60))
}
