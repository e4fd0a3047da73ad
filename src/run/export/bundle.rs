//! One file with everything that leaves the room: planned from a book up to a fact, drawn, and written at once.
//!
//! A plan is a function of the book up to that fact and of the program; a signature is the only thing that is added to
//! it later. Nothing private is in it: of the papers those that may hang on a wall, of the facts what their hashes cover.

use std::path::Path;

use thiserror::Error;

use super::papers::page;
use super::registers::public_papers;
use super::{
    Destination, ExportError, Holds, Only, PRACTICE, Pages, Past, Planned, Written, contest_files,
    fit_for_a_name, pages_of, render, replaces, stem, write,
};
use crate::domain::Day;
use crate::exchange::bundle::{self, EVENTS, Entry, FACTS, HEAD, Head, Origin, RESULTS, SUMS};
use crate::exchange::eel::Logged;
use crate::exchange::{PROGRAM, eel, err, xlsx};
use crate::store::{Book, Row, StoreError, hex, lines};

/// What a bundle will hold, before its pages are drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Name of its file, `1234-2027-01-24-bundle-412.zip`: the number tells bundles of one day apart, and the later one.
    pub name: String,
    /// Up to how many facts it states the day.
    pub facts: u64,
    files: Vec<Planned>,
}

/// Why a bundle cannot be planned. `Display` is for logs.
#[derive(Debug, Error)]
pub enum PlanError {
    /// Entries are open, and the facts hold what would anchor them.
    #[error("entries are open")]
    Counting,
    /// The book could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Plans the bundle of a day that is the fold of the first facts of a book; fails where those cannot be read, and while
/// a count goes on.
pub fn plan(book: &Book, day: &Day) -> Result<Plan, PlanError> {
    plan_as(book, day, PROGRAM)
}

/// Plans the same as written by this version of the program.
pub fn plan_as(book: &Book, day: &Day, program: &str) -> Result<Plan, PlanError> {
    if !day.may_leave() {
        return Err(PlanError::Counting);
    }
    let facts = u64::try_from(day.journal.len()).unwrap_or(u64::MAX);
    let rows = book.facts_with_bodies(1..=facts)?;
    let origin = rows.last().map(|row| origin(row, program)).ok_or(StoreError::Changed { row: facts })?;
    let past = Past::of_contests(book, day)?;
    let mut plan = Plan::with_past(day, Some(&past), &origin, Some);
    let mut events = Vec::new();
    let logged = || rows.iter().cloned().map(logged);
    let written = eel::write(&mut events, day, &origin, logged);
    plan.files.extend(written.ok().map(|()| bytes(EVENTS, events)));
    plan.files.push(bytes(FACTS, lines(&rows).into_bytes()));
    Ok(plan)
}

/// What a bundle says of its book and its program, by the last of its facts.
pub fn origin(last: &Row, program: &str) -> Origin {
    Origin { book: last.book.clone(), head: hex(&last.hash), program: program.to_owned() }
}

fn bytes(name: &str, bytes: Vec<u8>) -> Planned {
    Planned { name: name.to_owned(), private: false, holds: Holds::Bytes(bytes) }
}

/// Whether a file is the plain text of a page, which says what the page says.
fn is_plain(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending == "txt")
}

/// A row as the log of events has it.
pub fn logged(row: Row) -> Logged {
    Logged {
        seq: row.seq,
        recorded: row.recorded,
        member: row.member,
        kind: row.kind,
        body: row.body,
        hash: hex(&row.hash),
    }
}

/// Begins the names of a day's files: `1234-2027-01-24`, with the mark of a mock election.
pub fn base(day: &Day) -> String {
    let mark = if day.opened.practice { PRACTICE } else { "" };
    format!("{mark}{}-{}", fit_for_a_name(&day.opened.precinct), day.opened.date)
}

impl Plan {
    /// Plans all but the facts and their log, for a day that is the fold of them; hands over each file as soon as it is
    /// planned, and keeps what comes back.
    ///
    /// Of the book only what stands in the facts of a bundle is used, so that its reader comes to the same plan. What
    /// stands on the pages of signed protocols is that of today: whoever prints them asks for more.
    pub fn of(day: &Day, origin: &Origin, keep: impl FnMut(Planned) -> Option<Planned>) -> Self {
        Self::with_past(day, None, origin, keep)
    }

    fn with_past(
        day: &Day,
        past: Option<&Past>,
        origin: &Origin,
        mut keep: impl FnMut(Planned) -> Option<Planned>,
    ) -> Self {
        let facts = u64::try_from(day.journal.len()).unwrap_or(u64::MAX);
        let mut files = Vec::new();
        let mut add = |file: Planned| files.extend(keep(file));
        let pages = Pages { head: Some(&origin.head), past, ..Pages::default() };
        let named = |contest: &str| Some(stem(day, contest, day.contest(contest)?.protocol()?));
        if let Ok(head) = Head::of(day, origin, named).to_json() {
            add(bytes(HEAD, head));
        }
        for contest in day.contest_ids() {
            let all = contest_files(pages, &origin.program, day, contest, Only::default());
            all.into_iter().filter(|file| !is_plain(&file.name)).for_each(&mut add);
        }
        for paper in public_papers(day) {
            let Some((stem, page)) = page(pages, day, &paper) else { continue };
            let holds = Holds::Page(Box::new(page));
            add(Planned { name: format!("{stem}.pdf"), private: false, holds });
        }
        if let Ok(workbook) = xlsx::write(day, &origin.program) {
            add(bytes(&format!("registers-{}.xlsx", base(day)), workbook));
        }
        if let Ok(results) = err::write(day, origin) {
            add(bytes(RESULTS, results));
        }
        Self { name: format!("{}-bundle-{facts}.zip", base(day)), facts, files }
    }

    /// How many pages are to be drawn, each of which takes a moment.
    pub fn pages(&self) -> usize {
        pages_of(&self.files)
    }

    /// Its files as they are planned, without the list of sums.
    pub fn files(&self) -> &[Planned] {
        &self.files
    }

    /// The same without pages.
    #[must_use]
    pub fn without_pages(mut self) -> Self {
        self.files.retain(|file| !matches!(file.holds, Holds::Page(_)));
        self
    }

    /// Draws the pages by `exe` in child processes, in this process without one, and adds the list of sums; calls
    /// `drawn` after each page. Fails where a page cannot be drawn.
    pub fn entries(self, exe: Option<&Path>, mut drawn: impl FnMut()) -> Result<Vec<Entry>, ExportError> {
        let mut entries = Vec::with_capacity(self.files.len() + 2);
        for Planned { name, holds, .. } in self.files {
            let bytes = match holds {
                Holds::Bytes(bytes) => bytes,
                Holds::Page(page) => match render(exe, &page) {
                    Ok(bytes) => {
                        drawn();
                        bytes
                    }
                    Err(source) => return Err(ExportError::Render { file: name, source }),
                },
            };
            entries.push(Entry { name, bytes });
        }
        let sums = bundle::sums(&entries).into_bytes();
        entries.push(Entry { name: SUMS.to_owned(), bytes: sums });
        Ok(entries)
    }
}

/// Packs the entries and writes the file under its name only when it is whole and on the disk; fails before that where
/// no check of a bundle would read it, where another file of that name lies there, or the same one signed.
pub fn pack(to: &Destination, name: &str, entries: &[Entry]) -> Result<Written, ExportError> {
    let bytes = bundle::pack(entries)
        .map_err(|source| ExportError::Pack { file: name.to_owned(), detail: source.to_string() })?;
    bundle::fits(&bytes).map_err(|error| ExportError::of_bundle(name, error))?;
    to.make_public()?;
    replaces::check(to.folder(false), name, entries)?;
    Ok(write(to.folder(false), name, &bytes)?)
}
