//! Lists of accreditations: read, recorded at once, and told row by row.

use std::path::Path;

use super::Desk;
use crate::app::Model;
use crate::app::effect::Effects;
use crate::app::model::Dialog;
use crate::app::refusal;
use crate::domain::Day;
use crate::domain::decide::{self, PersonEntry};
use crate::domain::fact::NewFact;
use crate::exchange::people::{self, MOST_BYTES, PeopleList};
use crate::run::export::write;
use crate::run::files;
use crate::run::people::Report;
use crate::text::{Messages, Text};

/// The most reports beside one book.
const MOST_REPORTS: u32 = 999;

impl Desk {
    /// Records everybody of a list who is not in the register yet, all at once, and says which rows were not taken.
    pub(super) fn import_people(&mut self, model: &mut Model, path: &str) -> Effects {
        let path = files::typed(path);
        let (list, known) = match listed(model, &path) {
            Ok(listed) => listed,
            Err(text) => {
                model.not_recorded(text);
                return Effects::new();
            }
        };
        let report = Report::new(&path, &list, known, model.day().and_then(Day::registers));
        let facts = match decided(model, &list) {
            Ok(facts) => facts,
            Err(refused) => {
                model.not_recorded(refused);
                return Effects::new();
            }
        };
        let recorded = if facts.is_empty() { Some(Effects::new()) } else { self.commit(model, facts) };
        let Some(further) = recorded else { return Effects::new() };
        let kept = self.keep(model, &report);
        let told = report.told(kept);
        if report.taken > 0 {
            model.dialog = Some(Dialog::Message(told));
        } else {
            model.not_recorded(told);
        }
        further
    }

    /// Writes a report beside the book, under a name that none has yet.
    fn keep(&self, model: &Model, report: &Report) -> Text {
        let Some((book, day)) = self.book.as_ref().zip(model.day()) else {
            return Text::new("people-report-lost");
        };
        let path = book.path();
        let stem = path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy();
        let folder = path.parent().unwrap_or(Path::new(""));
        let names = (1..=MOST_REPORTS).map(|number| format!("{stem}-people-{number}.txt"));
        let Some(name) = names.into_iter().find(|name| !folder.join(name).exists()) else {
            return Text::new("people-report-lost");
        };
        let page = report.page(day, model.now, Messages::of(model.language));
        match write(folder, &name, page.as_bytes()) {
            Ok(_) => Text::new("people-report-kept").with("file", name),
            Err(_) => Text::new("people-report-lost"),
        }
    }
}

/// What a file says of people, and the lines of those who stand in the register already.
fn listed(model: &Model, path: &Path) -> Result<(PeopleList, Vec<usize>), Text> {
    let Some(day) = model.day() else { return Err(Text::new("refused-no-book")) };
    let Some(registers) = day.registers() else { return Err(Text::new("people-no-registers")) };
    let bytes = files::read(path, MOST_BYTES as u64).map_err(|error| error.text(path))?;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    let mut list = people::read(&bytes, registers).map_err(|error| error.text(&name))?;
    let known = list.without_known(day);
    Ok((list, known))
}

fn decided(model: &Model, list: &PeopleList) -> Result<Vec<NewFact>, Text> {
    let Some(day) = model.day() else { return Err(Text::new("refused-no-book")) };
    let entries = list.entries.iter().map(|listed| PersonEntry {
        category: &listed.category,
        organisation: &listed.organisation,
        name: &listed.name,
        paper: &listed.paper,
    });
    let entries: Vec<_> = entries.collect();
    if entries.is_empty() {
        return Ok(Vec::new());
    }
    decide::import_people(day, model.by(), &entries).map_err(|refused| refusal::of_day(model, &refused))
}
