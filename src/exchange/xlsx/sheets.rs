//! Sheets of the workbook that are no tables by themselves: what it is about, acts, copies, boxes.

use crate::domain::Day;
use crate::domain::fact::Ref;
use crate::exchange::protocol::time;
use crate::exchange::registers::RegistersFile;
use crate::exchange::registers::table::{Table, digits, word, yes};

/// The columns of [`about`].
pub const ABOUT: [&str; 8] =
    ["practice", "precinct", "date", "program", "facts", "at", "internal_aid", "schema"];

/// The columns of [`acts`].
pub const ACTS: [&str; 8] =
    ["practice", "precinct", "date", "number", "at", "template", "signers", "instead"];

/// The columns of [`copies`].
pub const COPIES: [&str; 13] = [
    "practice", "precinct", "date", "contest", "version", "what", "number", "at", "person", "capacity",
    "signed", "reason", "fact",
];

/// The columns of [`boxes`].
pub const BOXES: [&str; 10] =
    ["practice", "precinct", "date", "box", "label", "kind", "contests", "seals", "sealed", "opened"];

/// What the workbook states and how far.
pub fn about(file: &RegistersFile) -> Table {
    let row = vec![
        file.program.clone(),
        file.stated.facts.to_string(),
        file.stated.at.clone(),
        yes(file.internal_aid),
        file.schema.clone(),
    ];
    Table::new(file, &ABOUT, std::iter::once(row))
}

/// Acts, without their texts.
pub fn acts(file: &RegistersFile) -> Table {
    let rows = file.acts.iter().map(|act| {
        vec![
            act.number.to_string(),
            act.at.clone(),
            act.template.clone(),
            act.signers.join(" "),
            digits(act.instead),
        ]
    });
    Table::new(file, &ACTS, rows)
}

/// Copies given out and not given out, where protocols hang and were scanned, by the facts, without names.
pub fn copies(day: &Day, file: &RegistersFile) -> Table {
    let copies = &day.copies;
    let person = |person: Option<Ref>| person.map(|person| person.to_string()).unwrap_or_default();
    let mut rows: Vec<(Ref, Vec<String>)> = Vec::new();
    let mut add = |at: Ref, of: Ref, cells: [String; 7]| {
        let (contest, version) = drafted(day, of).unwrap_or_default();
        rows.push((at, [contest, version].into_iter().chain(cells).chain([at.to_string()]).collect()));
    };
    let nothing = String::new;
    for entry in &copies.issued {
        let (stated, at) = (&entry.stated, time(day, entry.when));
        let number = stated.number.to_string();
        let who = (person(stated.person), stated.capacity.clone());
        add(
            entry.at,
            stated.protocol,
            ["issued".to_owned(), number, at, who.0, who.1, yes(stated.signed), nothing()],
        );
    }
    for entry in &copies.missing {
        let (stated, at) = (&entry.stated, time(day, entry.when));
        let who = (person(stated.person), stated.capacity.clone());
        add(
            entry.at,
            stated.protocol,
            [word(&stated.how), nothing(), at, who.0, who.1, nothing(), stated.reason.clone()],
        );
    }
    for entry in &copies.posted {
        let place = entry.stated.place.clone();
        let at = time(day, entry.when);
        add(
            entry.at,
            entry.stated.protocol,
            ["posted".to_owned(), nothing(), at, nothing(), nothing(), nothing(), place],
        );
    }
    for entry in &copies.scanned {
        let (device, receipt) = (person(entry.stated.device), entry.stated.receipt.clone());
        let at = time(day, entry.when);
        add(
            entry.at,
            entry.stated.protocol,
            ["scanned".to_owned(), nothing(), at, device, nothing(), nothing(), receipt],
        );
    }
    rows.sort_by_key(|(at, _)| *at);
    Table::new(file, &COPIES, rows.into_iter().map(|(_, cells)| cells))
}

/// The contest and version that a fact drafted.
fn drafted(day: &Day, of: Ref) -> Option<(String, String)> {
    let all = day.contest_ids().filter_map(|contest| day.contest(contest)).flat_map(|state| &state.protocols);
    let found = all.into_iter().find(|protocol| protocol.at == of)?;
    Some((found.drafted.contest.clone(), found.drafted.version.to_string()))
}

/// Boxes with their seals, without what was found in them.
pub fn boxes(day: &Day, file: &RegistersFile) -> Table {
    let rows = day.boxes.iter().map(|known| {
        vec![
            known.at.to_string(),
            known.label.clone(),
            word(&known.kind),
            known.contests.join(" "),
            known.seals.join(" "),
            time(day, known.sealed),
            known.opening.as_ref().map(|opening| time(day, opening.when)).unwrap_or_default(),
        ]
    });
    Table::new(file, &BOXES, rows)
}
