//! A mock day with two contests that was played to its end, signed, opened again and signed anew, and its bundles.

use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use tartip::domain::Day;
use tartip::domain::fact::{By, Cause, Fact, KeyMade, NewFact, ProtocolDrafted, ProtocolReopened, Recorded};
use tartip::exchange::bundle::{Entry, NAMESPACE, SIGNATURE, SUMS, pack, sums};
use tartip::exchange::canonical::fingerprint;
use tartip::run::export::Holds;
use tartip::run::export::bundle::{plan, plan_as};
use tartip::sign::Key;
use tartip::store::Book;

pub const STEM: &str = "PRACTICE-9001-2027-01-24";
pub const PRESIDENT: &str = "PRACTICE-9001-2027-01-24-president-v2-draft1";

/// What the tests change.
pub struct Base {
    /// The facts of the last bundle.
    pub facts: Vec<Recorded>,
    /// Entries of the bundle before the second version of a protocol, unsigned.
    pub early: Vec<Entry>,
    /// Entries of the last bundle, unsigned.
    pub late: Vec<Entry>,
    /// Hash of its last fact.
    pub head: String,
}

pub static BASE: LazyLock<Base> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let mut command = Command::new(env!("CARGO_BIN_EXE_tartip"));
    command.args(["practice", "--auto", "--seed", "5", "--out"]).arg(&out);
    assert!(command.output().unwrap().status.success());
    let played = out.join("practice/9001-2027-01-24.tartip");
    let mut facts = facts(&played);
    facts.push(after(&facts, KeyMade { public: key().public().to_string() }.into()));
    let path = folder.path().join("early.tartip");
    let mut book = write(&path, &facts, |_| {});
    let early = entries(&book);
    let day = Day::replay(&facts).unwrap();
    let protocol = day.contest("president").unwrap().protocol().unwrap();
    let reason = "11-сап".to_owned();
    let reopened = ProtocolReopened { protocol: protocol.at, cause: Cause::Returned, reason };
    let again = ProtocolDrafted { version: 2, draft: 1, ..protocol.drafted.clone() };
    // The same book goes on, so that the early bundle is the beginning of the late one.
    for fact in [Fact::from(reopened), again.into()] {
        let mut new = by().states(fact);
        refreshed(&Day::replay(&facts).unwrap(), &mut new.fact);
        let at = facts.last().unwrap().recorded;
        facts.extend(book.append(vec![new], at).unwrap());
    }
    let late = entries(&book);
    let head = tartip::store::hex(&book.verify(|_| ()).unwrap().head());
    Base { facts, early, late, head }
});

fn by() -> By {
    By::default()
}

/// The commission's key.
pub fn key() -> Key {
    Key::from_seed([7; 32])
}

pub fn facts(path: &Path) -> Vec<Recorded> {
    let book = Book::open_read_only(path).unwrap();
    let mut facts = Vec::new();
    book.replay(|fact| facts.push(fact.clone())).unwrap();
    facts
}

fn after(facts: &[Recorded], fact: Fact) -> Recorded {
    let last = facts.last().unwrap();
    let mut at = last.at;
    at.seq += 1;
    Recorded { at, recorded: last.recorded, new: by().states(fact) }
}

/// Gives a draft the fingerprint of the day in which it is made.
fn refreshed(day: &Day, fact: &mut Fact) {
    if let Fact::ProtocolDrafted(drafted) = fact {
        drafted.cells = day.agreed(&drafted.contest);
        drafted.fingerprint = fingerprint(day, &drafted.contest).unwrap();
    }
}

/// Writes a book anew from facts after a change, as somebody would who forges the whole of it.
pub fn write(path: &Path, facts: &[Recorded], change: impl Fn(&mut NewFact)) -> Book {
    let changed = |fact: &Recorded| {
        let mut fact = fact.clone();
        change(&mut fact.new);
        fact
    };
    let first = changed(&facts[0]);
    let mut day = Day::begin(&first).unwrap();
    let mut book = Book::create(path, first.new, first.recorded).unwrap();
    for fact in &facts[1..] {
        let mut fact = changed(fact);
        refreshed(&day, &mut fact.new.fact);
        day.apply(&fact);
        book.append(vec![fact.new], fact.recorded).unwrap();
    }
    book
}

/// The entries of a book's bundle, without a signature.
pub fn entries(book: &Book) -> Vec<Entry> {
    let mut facts = Vec::new();
    book.replay(|fact| facts.push(fact.clone())).unwrap();
    plan(book, &Day::replay(&facts).unwrap()).unwrap().entries(None, || ()).unwrap()
}

/// The day of a book.
pub fn day(book: &Book) -> Day {
    let mut facts = Vec::new();
    book.replay(|fact| facts.push(fact.clone())).unwrap();
    Day::replay(&facts).unwrap()
}

/// The bundle of a book as a version of the program writes it, with something short in the place of each page.
pub fn written_by(program: &str, book: &Book) -> Bundle {
    let plan = plan_as(book, &day(book), program).unwrap();
    let entry = |planned: &tartip::run::export::Planned| {
        let bytes = match &planned.holds {
            Holds::Bytes(bytes) => bytes.clone(),
            Holds::Page(_) => b"%PDF-".to_vec(),
        };
        Entry { name: planned.name.clone(), bytes }
    };
    let files: Vec<Entry> = plan.files().iter().map(entry).collect();
    Bundle(files).add(SUMS, b"").summed()
}

/// A bundle whose content a test changes.
#[derive(Clone)]
pub struct Bundle(pub Vec<Entry>);

impl Bundle {
    pub fn late() -> Self {
        Self(BASE.late.clone())
    }

    pub fn early() -> Self {
        Self(BASE.early.clone())
    }

    pub fn at(&mut self, name: &str) -> &mut Entry {
        self.0.iter_mut().find(|entry| entry.name == name).unwrap_or_else(|| panic!("{name}"))
    }

    pub fn text(&self, name: &str) -> String {
        let entry = self.0.iter().find(|entry| entry.name == name).unwrap_or_else(|| panic!("{name}"));
        String::from_utf8(entry.bytes.clone()).unwrap()
    }

    /// Replaces the first place at which a text stands.
    pub fn replace(mut self, name: &str, from: &str, to: &str) -> Self {
        let text = self.text(name);
        assert!(text.contains(from), "{name} has no {from}");
        self.at(name).bytes = text.replacen(from, to, 1).into_bytes();
        self
    }

    pub fn add(mut self, name: &str, bytes: &[u8]) -> Self {
        self.0.push(Entry { name: name.to_owned(), bytes: bytes.to_owned() });
        self
    }

    pub fn drop(mut self, name: &str) -> Self {
        let count = self.0.len();
        self.0.retain(|entry| entry.name != name);
        assert_eq!(self.0.len() + 1, count, "{name}");
        self
    }

    /// Exchanges what two files hold.
    pub fn exchange(mut self, one: &str, other: &str) -> Self {
        let bytes = self.at(one).bytes.clone();
        let others = std::mem::replace(&mut self.at(other).bytes, bytes);
        self.at(one).bytes = others;
        self
    }

    /// Makes the list of sums anew.
    pub fn summed(mut self) -> Self {
        let sums = sums(&self.0).into_bytes();
        self.at(SUMS).bytes = sums;
        self
    }

    pub fn signed(self, key: &Key, namespace: &str) -> Self {
        let signature = key.sign(namespace, self.text(SUMS).as_bytes());
        self.add(SIGNATURE, signature.as_bytes())
    }

    pub fn signed_well(self) -> Self {
        self.signed(&key(), NAMESPACE)
    }

    pub fn zip(&self) -> Vec<u8> {
        pack(&self.0).unwrap()
    }
}
