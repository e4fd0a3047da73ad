//! A day book with registers and a commission of three, open on a desk.
#![allow(dead_code, reason = "each test program uses a part of it")]

use std::path::PathBuf;

use chrono::NaiveDate;
use tartip::app::Model;
use tartip::app::effect::Effect;
use tartip::app::model::Dialog;
use tartip::domain::fact::{By, DayOpened, Fact, MemberAdded, NewFact, Private, Ref};
use tartip::domain::{Day, Function, Moment, Offset};
use tartip::run::{Desk, offers};
use tartip::store::{Book, Expect};
use tartip::text::{Language, Messages};

/// 07:58 of the voting day.
pub const AT: Moment = Moment(1_800_755_880_000);

/// The desk, the program's state, and where both lie.
pub struct Room {
    pub folder: tempfile::TempDir,
    pub book: PathBuf,
    pub desk: Desk,
    pub model: Model,
}

/// The first fact of a day of the President's election, with registers.
pub fn opening(practice: bool) -> NewFact {
    let rulebook = tartip::assets::load_rulebook("kg-president-2027").unwrap();
    let opened = DayOpened {
        precinct: "1234".to_owned(),
        date: NaiveDate::from_ymd_opt(2027, 1, 24).unwrap(),
        offset: Offset(360),
        practice,
        program: "0.1.0".to_owned(),
        rulebook,
    };
    By::default().states(opened.into())
}

pub fn private<const N: usize>(texts: [(&str, &str); N]) -> Private {
    texts.map(|(field, text)| (field.to_owned(), text.to_owned())).into()
}

/// The chair, the secretary and a member: facts 1:2 to 1:4.
pub fn commission() -> Vec<NewFact> {
    let member = |(name, function)| {
        let fact = MemberAdded { function, nominated_by: String::new() };
        By::default().states_privately(fact.into(), private([("name", name)]))
    };
    let all = [("Асан", Function::Chair), ("Айгүл", Function::Secretary), ("Бакыт", Function::Member)];
    all.map(member).to_vec()
}

/// The fact with this number.
pub fn at(seq: u64) -> Ref {
    Ref { desk: 1, seq }
}

impl Room {
    pub fn new() -> Self {
        Self::with(opening(false), commission())
    }

    /// A book that begins so and has these facts, with the chair at the keyboard.
    pub fn with(opening: NewFact, facts: Vec<NewFact>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let book = folder.path().join("1234-2027-01-24.tartip");
        let mut made = Book::create(&book, opening, AT).unwrap();
        made.append(facts, AT).unwrap();
        made.close().unwrap();
        let mut desk = Desk::new(None, None);
        let mut model = Model::new(Language::En, AT, offers(None));
        desk.open(&mut model, &book, Expect::Any).unwrap();
        model.at_keyboard = Some(at(2));
        Self { folder, book, desk, model }
    }

    pub fn day(&self) -> &Day {
        self.model.day().unwrap()
    }

    /// Writes a file into the folder and gives its path.
    pub fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_string_lossy().into_owned()
    }

    /// Performs an effect and gives the message that stands on the screen after it; empty where there is none.
    pub fn perform(&mut self, effect: Effect) -> String {
        self.model.dialog = None;
        self.model.notice = None;
        self.desk.perform(&mut self.model, vec![effect]);
        let messages = Messages::of(self.model.language);
        match (&self.model.dialog, &self.model.notice) {
            (Some(Dialog::Message(text)), _) => messages.say(text),
            (None, Some(notice)) => messages.say(&notice.text),
            other => format!("{other:?}").replace("(None, None)", ""),
        }
    }

    pub fn state(&mut self, by: By, fact: impl Into<Fact>) -> Ref {
        self.record(by.states(fact.into()))
    }

    pub fn record(&mut self, fact: NewFact) -> Ref {
        let said = self.perform(Effect::Record(vec![fact]));
        assert_eq!(said, "");
        at(self.day().journal.len() as u64)
    }

    /// Names of the files in the folder of public exports, in order.
    pub fn exports(&self) -> Vec<String> {
        self.names("export")
    }

    /// Names of the files in the folder of private papers, in order.
    pub fn private(&self) -> Vec<String> {
        self.names("private")
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let folder = self.book.with_file_name(format!("1234-2027-01-24-{folder}"));
        let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}
