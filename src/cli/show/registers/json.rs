//! The registers as JSON: what the exported file says of each, and private halves only where they were asked for.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::cli::show::iso;
use crate::domain::day::{Complaint, Evidence, Incident};
use crate::domain::deadline::{self, DueAt};
use crate::domain::fact::Private;
use crate::domain::{Day, Phase};
use crate::exchange::registers::RegistersFile;

/// The register of people; `private` of each is there only where it was asked for.
pub fn people_json(day: &Day, private: bool) -> Value {
    let file = RegistersFile::of(day);
    let people = day.people.all.values().map(|person| {
        let notes: Vec<&str> = person.warnings.iter().map(|(_, _, note)| note.as_str()).collect();
        json!({ "name": person.name, "paper": person.paper, "warnings": notes })
    });
    let refused = day.people.refused.iter();
    let refused = refused.map(|refused| json!({ "name": refused.name, "note": refused.note }));
    json!({
        "practice": file.practice,
        "people": with(&file.people, private, people),
        "refused": with(&file.refused, private, refused),
    })
}

/// The register of complaints with the times by which they are decided; null where people fill one in.
pub fn complaints_json(day: &Day, private: bool) -> Value {
    let file = RegistersFile::of(day);
    let mut complaints = with(&file.complaints, private, day.complaints.iter().map(of_complaint));
    for (entry, complaint) in complaints.iter_mut().zip(&day.complaints) {
        set(entry, "due", due(day, complaint));
    }
    json!({
        "practice": file.practice,
        "median_minutes": deadline::median_minutes(day),
        "complaints": complaints,
        "passed": file.passed,
    })
}

/// The register of incidents; of a confidential one there is its number only, whatever was asked for.
pub fn incidents_json(day: &Day, private: bool) -> Value {
    let file = RegistersFile::of(day);
    let incidents = with(&file.incidents, private, day.incidents.iter().map(of_incident));
    json!({ "practice": file.practice, "incidents": incidents })
}

/// The decisions and the acts; their texts only where they were asked for.
pub fn decisions_json(day: &Day, private: bool) -> Value {
    let file = RegistersFile::of(day);
    let decisions = day.decisions.iter().map(|decision| {
        let opinions: Vec<&str> = decision.opinions.iter().map(|(_, text)| text.as_str()).collect();
        json!({ "text": decision.text, "opinions": opinions })
    });
    let acts = day.acts.iter().map(|act| json!({ "ky": act.ky, "ru": act.ru }));
    json!({
        "practice": file.practice,
        "approved": file.approved,
        "decisions": with(&file.decisions, private, decisions),
        "acts": with(&file.acts, private, acts),
    })
}

/// Entries with their private halves where they were asked for.
fn with<T: Serialize>(entries: &[T], private: bool, halves: impl Iterator<Item = Value>) -> Vec<Value> {
    let mut entries: Vec<Value> =
        entries.iter().map(|entry| serde_json::to_value(entry).unwrap_or_default()).collect();
    if private {
        entries.iter_mut().zip(halves).for_each(|(entry, half)| set(entry, "private", half));
    }
    entries
}

fn set(entry: &mut Value, name: &str, value: Value) {
    if let Value::Object(fields) = entry {
        fields.insert(name.to_owned(), value);
    }
}

fn of_complaint(complaint: &Complaint) -> Value {
    let mut half = texts(&complaint.private);
    half.insert("evidence".to_owned(), evidence(&complaint.evidence));
    let found: Vec<&str> = complaint.examined.iter().map(|(_, _, found)| found.as_str()).collect();
    half.insert("found".to_owned(), json!(found));
    half.insert(
        "taken_by".to_owned(),
        json!(complaint.transferred.as_ref().map(|(_, _, taken_by)| taken_by)),
    );
    half.insert("note".to_owned(), json!(complaint.answered.as_ref().map(|(_, _, note)| note)));
    half.into()
}

fn of_incident(incident: &Incident) -> Value {
    if incident.stated.confidential {
        return Value::Null;
    }
    let mut half = texts(&incident.private);
    half.insert("evidence".to_owned(), evidence(&incident.evidence));
    let notes: Vec<&str> = incident.truths.iter().map(|(_, _, note)| note.as_str()).collect();
    half.insert("notes".to_owned(), json!(notes));
    let actions = incident.actions.iter().map(|(_, what, who)| json!({ "what": what, "who": who }));
    half.insert("actions".to_owned(), actions.collect());
    let calls = incident.calls.iter().map(|call| {
        let outcomes: Vec<&str> = call.stages.iter().map(|(_, _, outcome)| outcome.as_str()).collect();
        json!({ "taken_by": call.taken_by, "outcomes": outcomes })
    });
    half.insert("calls".to_owned(), calls.collect());
    half.insert("result".to_owned(), json!(incident.closed.as_ref().map(|(_, result)| result)));
    half.into()
}

fn texts(private: &Private) -> Map<String, Value> {
    private.iter().map(|(field, text)| (field.clone(), json!(text))).collect()
}

fn evidence(all: &[Evidence]) -> Value {
    let all = all.iter();
    all.map(|one| json!({ "what": one.what, "holder": one.holder, "file": one.file })).collect()
}

fn due(day: &Day, complaint: &Complaint) -> Value {
    if !complaint.is_open() {
        return Value::Null;
    }
    match deadline::due(day, complaint) {
        DueAt::Moment(moment) => iso(day, moment),
        DueAt::Phase(Phase::Count) => "before-count".into(),
        DueAt::Phase(_) => "before-signing".into(),
        DueAt::ToBeFilledIn => Value::Null,
    }
}
