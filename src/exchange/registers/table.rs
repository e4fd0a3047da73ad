//! The registers as tables for spreadsheets: one row an entry, as the protocol's table is written.
//!
//! Rows say first whether they are a mock election's, of which precinct and of which day. Times that come more than once
//! stand in one cell with a blank between them; no cell begins a formula.

use super::RegistersFile;
use crate::domain::Day;
use crate::exchange::csv::{PRACTICE, harmless, table};

/// A register as rows of cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The columns, in no language.
    pub columns: &'static [&'static str],
    /// A row an entry, as long as the columns.
    pub rows: Vec<Vec<String>>,
}

/// The columns of [`people`].
pub const PEOPLE: [&str; 12] = [
    "practice",
    "precinct",
    "date",
    "person",
    "category",
    "organisation",
    "listed",
    "registered",
    "came",
    "left",
    "warned",
    "removed",
];

/// The columns of [`complaints`].
pub const COMPLAINTS: [&str; 17] = [
    "practice",
    "precinct",
    "date",
    "number",
    "received",
    "kind",
    "capacity",
    "contest",
    "class",
    "state",
    "ruling",
    "decision",
    "decided",
    "transferred_to",
    "transferred",
    "receipt",
    "answered",
];

/// The columns of [`incidents`]; a confidential one has a number only.
pub const INCIDENTS: [&str; 13] = [
    "practice",
    "precinct",
    "date",
    "number",
    "confidential",
    "at",
    "code",
    "veracity",
    "complaint",
    "called",
    "arrived",
    "told_to",
    "closed",
];

/// The columns of [`decisions`].
pub const DECISIONS: [&str; 13] = [
    "practice",
    "precinct",
    "date",
    "number",
    "at",
    "about",
    "complaint",
    "approved",
    "present",
    "for",
    "against",
    "abstained",
    "carried",
];

/// Writes the register of people, without names; `None` only where a row cannot be written.
pub fn people(day: &Day) -> Option<Vec<u8>> {
    people_of(&RegistersFile::of(day)).to_csv()
}

/// Gathers the register of people, without names.
pub fn people_of(file: &RegistersFile) -> Table {
    let rows = file.people.iter().map(|person| {
        let moved = |present| {
            let times = person.presence.iter().filter(move |moved| moved.present == present);
            joined(times.map(|moved| moved.at.as_str()))
        };
        let warned = joined(person.warnings.iter().map(|warning| warning.at.as_str()));
        vec![
            person.person.clone(),
            person.category.clone(),
            person.organisation.clone(),
            yes(person.listed),
            person.registered.clone(),
            moved(true),
            moved(false),
            warned,
            person.removed.as_ref().map(|removed| removed.at.clone()).unwrap_or_default(),
        ]
    });
    Table::new(file, &PEOPLE, rows)
}

/// Writes the register of complaints, without names and texts; `None` only where a row cannot be written.
pub fn complaints(day: &Day) -> Option<Vec<u8>> {
    complaints_of(&RegistersFile::of(day)).to_csv()
}

/// Gathers the register of complaints, without names and texts.
pub fn complaints_of(file: &RegistersFile) -> Table {
    let rows = file.complaints.iter().map(|complaint| {
        let decided = complaint.decided.as_ref();
        let passed = complaint.transferred.as_ref();
        let text = |text: Option<&String>| text.cloned().unwrap_or_default();
        vec![
            complaint.number.to_string(),
            complaint.received.clone(),
            complaint.kind.clone(),
            complaint.capacity.clone(),
            text(complaint.contest.as_ref()),
            complaint.class.clone(),
            word(&complaint.state),
            decided.map(|decided| word(&decided.ruling)).unwrap_or_default(),
            digits(decided.and_then(|decided| decided.decision)),
            text(decided.map(|decided| &decided.at)),
            text(passed.map(|passed| &passed.to)),
            text(passed.map(|passed| &passed.at)),
            text(passed.and_then(|passed| passed.receipt.as_ref())),
            text(complaint.answered.as_ref().map(|answered| &answered.at)),
        ]
    });
    Table::new(file, &COMPLAINTS, rows)
}

/// Writes the register of incidents, without texts; `None` only where a row cannot be written.
pub fn incidents(day: &Day) -> Option<Vec<u8>> {
    incidents_of(&RegistersFile::of(day)).to_csv()
}

/// Gathers the register of incidents, without texts.
pub fn incidents_of(file: &RegistersFile) -> Table {
    let rows = file.incidents.iter().map(|incident| {
        let mut cells = vec![incident.number.to_string(), yes(incident.confidential)];
        if let Some(stated) = &incident.stated {
            let arrived = stated.calls.iter().filter_map(|call| call.arrived.as_deref());
            cells.extend([
                stated.at.clone(),
                stated.code.clone(),
                word(&stated.veracity),
                digits(stated.complaint),
                joined(stated.calls.iter().map(|call| call.called.as_str())),
                joined(arrived),
                joined(stated.escalated.iter().map(|told| told.to.as_str())),
                stated.closed.clone().unwrap_or_default(),
            ]);
        }
        cells
    });
    Table::new(file, &INCIDENTS, rows)
}

/// Writes the register of decisions, without texts; `None` only where a row cannot be written.
pub fn decisions(day: &Day) -> Option<Vec<u8>> {
    decisions_of(&RegistersFile::of(day)).to_csv()
}

/// Gathers the register of decisions, without texts.
pub fn decisions_of(file: &RegistersFile) -> Table {
    use super::AskedAbout;
    let rows = file.decisions.iter().map(|decision| {
        let (about, complaint) = match &decision.question {
            AskedAbout::Complaint { complaint, .. } => ("complaint", *complaint),
            AskedAbout::Removal { .. } => ("removal", None),
            AskedAbout::Function { .. } => ("function", None),
            AskedAbout::Other {} => ("other", None),
        };
        vec![
            decision.number.to_string(),
            decision.at.clone(),
            about.to_owned(),
            digits(complaint),
            decision.approved.to_string(),
            decision.votes.len().to_string(),
            decision.in_favour.to_string(),
            decision.against.to_string(),
            decision.abstained.to_string(),
            yes(decision.carried),
        ]
    });
    Table::new(file, &DECISIONS, rows)
}

impl Table {
    /// Puts rows after the columns that each has; cells that are missing are empty.
    pub fn new(
        file: &RegistersFile,
        columns: &'static [&'static str],
        rows: impl Iterator<Item = Vec<String>>,
    ) -> Self {
        let practice = if file.practice { PRACTICE } else { "" };
        let begins = [practice.to_owned(), file.precinct.clone(), file.date.to_string()];
        let whole = |row: Vec<String>| {
            let mut cells: Vec<String> = begins.iter().cloned().chain(row).collect();
            cells.resize(columns.len(), String::new());
            cells
        };
        Self { columns, rows: rows.map(whole).collect() }
    }

    fn to_csv(&self) -> Option<Vec<u8>> {
        let mut table = table();
        table.write_record(self.columns).ok()?;
        for row in &self.rows {
            table.write_record(row.iter().cloned().map(harmless)).ok()?;
        }
        table.into_inner().ok()
    }
}

/// How a table says that something is so.
pub fn yes(so: bool) -> String {
    if so { "yes" } else { "no" }.to_owned()
}

/// A number that may be missing.
pub fn digits(number: Option<u32>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

fn joined<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    parts.collect::<Vec<_>>().join(" ")
}

/// The word by which a value stands in the JSON.
pub fn word(value: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(value).ok();
    value.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}
