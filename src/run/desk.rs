//! The desk: performs the effects that the program asks for, with the real store.
//!
//! The interactive loop and the mock election that plays itself share it.

mod blanks;
mod bundle;
mod evidence;
mod keys;
mod papers;
mod people;
mod progress;
mod sticks;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use chrono::NaiveDate;

use super::export::{self, Destination};
use super::folders::Folders;
use super::print::Printer;
use super::say;
use super::sticks::Places;
use crate::app::Model;
use crate::app::effect::{Effect, Effects};
use crate::app::input::Input;
use crate::app::model::{Dialog, OpenBook};
use crate::app::printer;
use crate::assets::{self, LoadError};
use crate::domain::fact::{By, DayOpened, NewFact, PracticeSeeded, Recorded};
use crate::domain::{Day, Moment, Paper, decide};
use crate::exchange::canonical;
use crate::store::{Book, Expect, StoreError};
use crate::text::Text;

/// What performs effects.
#[derive(Debug)]
pub struct Desk {
    /// Where new books are made.
    pub folders: Option<Folders>,
    /// This program, which renders documents as its own child; `None` renders within this process.
    pub program: Option<PathBuf>,
    /// Seed and scenario that a new practice book records.
    pub seed: Option<(String, u64)>,
    /// The folder for exports, with one for private ones in it; both beside the book where it is not given.
    pub exports: Option<PathBuf>,
    /// How this system prints.
    pub printer: Printer,
    /// Where this system shows what can be taken out of it.
    pub sticks: Places,
    /// Where word of a sending goes that is under way while the program goes on; without it the desk waits for its end.
    pub inputs: Option<Sender<Input>>,
    book: Option<Book>,
    /// The first row of the open book that is not as it was written.
    changed: Option<u64>,
    /// The bundle that was shown before it is signed.
    reviewed: Option<keys::Reviewed>,
}

impl Desk {
    /// A desk without a book.
    pub fn new(folders: Option<Folders>, program: Option<PathBuf>) -> Self {
        Self {
            folders,
            program,
            seed: None,
            exports: None,
            printer: Printer::default(),
            sticks: Places::default(),
            inputs: None,
            book: None,
            changed: None,
            reviewed: None,
        }
    }

    /// The open book.
    pub fn book(&self) -> Option<&Book> {
        self.book.as_ref()
    }

    /// Performs effects in order; what follows from one is performed before the next.
    pub fn perform(&mut self, model: &mut Model, effects: Effects) {
        self.perform_seen(model, effects, &mut |_| ());
    }

    /// Performs effects in the same way; `see` is shown the model where one of them takes long and says how far it is.
    pub fn perform_seen(&mut self, model: &mut Model, effects: Effects, see: &mut dyn FnMut(&Model)) {
        for effect in effects {
            let further = self.perform_one(model, effect, see);
            self.perform_seen(model, further, see);
        }
    }

    /// Closes the book.
    pub fn close(&mut self) -> Result<(), StoreError> {
        self.book.take().map_or(Ok(()), Book::close)
    }

    /// Opens a book and shows it; [`Desk::check`] follows before anything is recorded.
    pub fn open(&mut self, model: &mut Model, path: &Path, expect: Expect) -> Result<(), StoreError> {
        self.close()?;
        let book = Book::open(path, expect)?;
        self.changed = None;
        self.show(model, book)
    }

    /// Checks the whole open book and says where it was changed.
    ///
    /// A book that can be read is not taken away from a commission at night; but it is told, and nothing leaves the
    /// book.
    pub fn check(&mut self, model: &mut Model) {
        let Some(book) = &self.book else { return };
        let (row, wrong) = match book.verify(|_| ()) {
            Ok(report) => match report.first_wrong {
                Some(wrong) => (wrong.seq, StoreError::Changed { row: wrong.seq }),
                None => return,
            },
            // What could not be checked is no better than what was changed.
            Err(error) => (1, error),
        };
        model.dialog = Some(Dialog::Message(say::of_store(&wrong, book.path())));
        self.changed = Some(row);
    }

    fn perform_one(&mut self, model: &mut Model, effect: Effect, see: &mut dyn FnMut(&Model)) -> Effects {
        match effect {
            Effect::Create { profile, precinct, date, practice } => {
                self.create(model, &profile, &precinct, date, practice);
            }
            Effect::Open { path } => {
                let path = PathBuf::from(path);
                match self.open(model, &path, Expect::Any) {
                    Ok(()) => self.check(model),
                    Err(error) => model.dialog = Some(Dialog::Message(say::of_store(&error, &path))),
                }
            }
            Effect::Record(facts) => return self.record(model, facts),
            Effect::Freeze { contest } => return self.freeze(model, &contest),
            Effect::Export { contest } => return self.export(model, contest, see),
            Effect::Bundle => return self.bundle(model, see),
            Effect::Print(paper) => return self.print(model, paper, see),
            Effect::Blanks { profile } => return self.blanks(model, profile, see),
            Effect::AskPrinter(of) => printer::ask_for(model, &of),
            Effect::FindSticks => self.find_sticks(model),
            Effect::CopyToStick { folder, bundle } => self.copy_to_stick(model, &folder, bundle.as_deref()),
            Effect::SendToPrinter { files, copies } => return self.send_to_printer(model, files, copies),
            Effect::ImportPeople { path } => return self.import_people(model, &path),
            Effect::Evidence { of, what, holder, file } => {
                return self.evidence(model, of, &what, &holder, &file);
            }
            Effect::MakeKey { by, instead, passphrase } => {
                return self.make_key(model, by, instead.as_deref(), &passphrase);
            }
            Effect::ReviewBundle => return self.review_bundle(model, see),
            Effect::SignBundle { facts, sums, passphrase } => {
                return self.sign_bundle(model, facts, &sums, &passphrase);
            }
            Effect::SignCode { contest, passphrase } => return self.sign_code(model, &contest, &passphrase),
            Effect::Draft { key, value } => self.draft(model, &key, value.as_deref()),
            // Whoever runs the desk closes the book and says so if that fails.
            Effect::Leave => model.leaving = true,
        }
        Effects::new()
    }

    fn create(&mut self, model: &mut Model, profile: &str, precinct: &str, date: NaiveDate, practice: bool) {
        let Some(folders) = &self.folders else {
            model.dialog = Some(Dialog::Message(Text::new("errors-no-data-folder")));
            return;
        };
        let path = folders.new_book(practice, precinct, date);
        let made = make(&path, profile, precinct, date, practice, model.now);
        let book = match made {
            Ok(book) => book,
            Err(error) => {
                model.dialog = Some(Dialog::Message(say::of_making(&error, &path)));
                return;
            }
        };
        if let Err(error) = self.adopt(model, book) {
            model.dialog = Some(Dialog::Message(say::of_store(&error, &path)));
        }
    }

    /// Takes a book that was just made: records its seed and shows it.
    pub fn adopt(&mut self, model: &mut Model, mut book: Book) -> Result<(), StoreError> {
        self.close()?;
        if let (true, Some((scenario, seed))) = (book.practice(), self.seed.clone()) {
            let fact = PracticeSeeded { scenario, seed };
            book.append(vec![By::default().states(fact.into())], model.now)?;
        }
        self.show(model, book)
    }

    fn show(&mut self, model: &mut Model, book: Book) -> Result<(), StoreError> {
        let mut day: Option<Day> = None;
        let mut saved = None;
        let count = book.count();
        book.replay(|fact| {
            saved = Some(fact.recorded);
            match &mut day {
                Some(day) => day.apply(fact),
                None => day = begin(fact, count),
            }
        })?;
        let day = day.ok_or(StoreError::NotABook)?;
        let name = book.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
        let drafts = book.drafts()?;
        self.book = Some(book);
        self.changed = None;
        self.reviewed = None;
        model.opened(OpenBook { day, name, saved, drafts });
        Ok(())
    }

    fn record(&mut self, model: &mut Model, facts: Vec<NewFact>) -> Effects {
        self.commit(model, facts).unwrap_or_default()
    }

    /// Writes facts, all or none; `None` where none were written, which is then said.
    fn commit(&mut self, model: &mut Model, facts: Vec<NewFact>) -> Option<Effects> {
        let Some(book) = self.book.as_mut() else {
            model.not_recorded(Text::new("refused-no-book"));
            return None;
        };
        match book.append(facts, model.now) {
            Ok(facts) => Some(model.recorded(&facts, model.now)),
            Err(error) => {
                let text = say::of_store(&error, book.path());
                model.not_recorded(Text::new("errors-not-saved").with("error", text));
                None
            }
        }
    }

    fn freeze(&mut self, model: &mut Model, contest: &str) -> Effects {
        let by = model.by();
        let Some(day) = model.day() else { return Effects::new() };
        let Some(fingerprint) = canonical::fingerprint(day, contest) else {
            model.refuse(Text::new("refused-entries-open"));
            return Effects::new();
        };
        match decide::draft(day, by, contest, &fingerprint) {
            Ok(facts) => {
                let further = self.record(model, facts);
                if model.dialog.is_none() {
                    model.drafted(contest);
                }
                further
            }
            Err(refusal) => {
                let text = crate::app::refusal::of_day(model, &refusal);
                model.refuse(text);
                Effects::new()
            }
        }
    }

    fn export(&mut self, model: &mut Model, contest: String, see: &mut dyn FnMut(&Model)) -> Effects {
        let Some(day) = model.day() else { return Effects::new() };
        let past = match self.past(day, [&Paper::Protocol(contest.clone())]) {
            Ok(past) => past,
            Err(text) => {
                model.refuse(text);
                return Effects::new();
            }
        };
        let pages = export::Pages { past: Some(&past), ..export::Pages::default() };
        let planned = pages.files_for(day, &contest, export::Only::default());
        if planned.is_empty() {
            model.refuse(Text::new("refused-not-drafted"));
            return Effects::new();
        }
        self.write(model, Effect::Export { contest }, planned, see)
    }

    /// Writes files into the folders for exports and registers them; nothing leaves a book that was changed.
    fn write(
        &mut self,
        model: &mut Model,
        of: Effect,
        planned: Vec<export::Planned>,
        see: &mut dyn FnMut(&Model),
    ) -> Effects {
        let Some(to) = self.destination(model) else { return Effects::new() };
        let by = model.by();
        let written = progress::told(model, see, export::pages_of(&planned), |drawn| {
            export::into_folder(self.program.as_deref(), &to, planned, drawn)
        });
        match written {
            Ok(written) => {
                let fact = export::registered(&written);
                let further = self.record(model, vec![by.states(fact.into())]);
                papers::told(model, of, &to, &written);
                further
            }
            Err(error) => {
                model.dialog = Some(Dialog::Message(error.text()));
                Effects::new()
            }
        }
    }

    /// Where files go; `None` where nothing may, which is then said.
    fn destination(&self, model: &mut Model) -> Option<Destination> {
        let book = self.book.as_ref()?;
        if let Some(row) = self.changed {
            let changed = StoreError::Changed { row };
            model.dialog = Some(Dialog::Message(say::of_store(&changed, book.path())));
            return None;
        }
        Some(match &self.exports {
            Some(folder) => Destination::within(folder, book.path()),
            None => Destination::beside(book.path()),
        })
    }

    fn draft(&mut self, model: &mut Model, key: &str, value: Option<&str>) {
        let Some(book) = self.book.as_mut() else { return };
        let kept = match value {
            Some(value) => book.draft_put(key, value),
            None => book.draft_remove(key),
        };
        if let (None, Some(open)) = (value, model.book.as_mut()) {
            open.drafts.remove(key);
        }
        if let Err(error) = kept {
            let text = say::of_store(&error, book.path());
            model.refuse(Text::new("errors-draft-not-kept").with("error", text));
        }
    }
}

/// Begins a day that will have so many facts.
fn begin(first: &Recorded, count: u64) -> Option<Day> {
    let mut day = Day::begin(first)?;
    day.journal.reserve(usize::try_from(count).unwrap_or_default());
    Some(day)
}

/// Why a book could not be made.
#[derive(Debug)]
pub enum MakeError {
    /// The profile or what it names could not be read.
    Load(LoadError),
    /// A practice profile for a real book, or the other way round.
    Mixed {
        /// Whether a practice book was wanted.
        practice: bool,
        /// The profile.
        profile: String,
    },
    /// The folder could not be made.
    Folder(std::io::Error),
    /// The store refused.
    Store(StoreError),
}

/// Makes a book with its first fact.
pub fn make(
    path: &Path,
    profile: &str,
    precinct: &str,
    date: NaiveDate,
    practice: bool,
    now: Moment,
) -> Result<Book, MakeError> {
    let rulebook = assets::load_rulebook(profile).map_err(MakeError::Load)?;
    if rulebook.profile.practice != practice {
        return Err(MakeError::Mixed { practice, profile: profile.to_owned() });
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(MakeError::Folder)?;
    }
    let opened = DayOpened {
        precinct: precinct.to_owned(),
        date,
        offset: rulebook.profile.utc_offset_minutes,
        practice,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        rulebook,
    };
    let first = By::default().states(opened.into());
    Book::create(path, first, now).map_err(MakeError::Store)
}
