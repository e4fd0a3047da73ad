//! The signing key: made from chance, kept sealed in the book, opened for one signature at a time.

use sha2::{Digest, Sha256};

use super::Desk;
use crate::app::effect::Effects;
use crate::app::model::Dialog;
use crate::app::secret::Secret;
use crate::app::{Model, refusal};
use crate::domain::decide;
use crate::domain::fact::By;
use crate::exchange::bundle::{Entry, SUMS};
use crate::exchange::code::Code;
use crate::run::export::{self, Destination, bundle};
use crate::run::say;
use crate::sign::{Key, OpenError};
use crate::store::{StoreError, hex};
use crate::text::Text;

/// A bundle that was put together and shown, and is not signed yet.
#[derive(Debug)]
pub(super) struct Reviewed {
    name: String,
    facts: u64,
    sums: String,
    entries: Vec<Entry>,
}

/// The place of a key's sealed half in the book; each key has its own, so that none is ever written over.
fn slot(public: &str) -> String {
    format!("key/{public}")
}

/// A new key, and what lies in the book of it. It was opened again: a key that nobody can open signs nothing.
fn made(passphrase: &Secret) -> Result<(Key, Vec<u8>), Text> {
    let (mut seed, mut salt, mut nonce) = ([0; 32], [0; 16], [0; 24]);
    for part in [seed.as_mut_slice(), &mut salt, &mut nonce] {
        getrandom::fill(part).map_err(|_| Text::new("key-no-chance"))?;
    }
    let key = Key::from_seed(seed);
    let sealed = key.seal(passphrase.reveal(), salt, nonce);
    match Key::open(&sealed, passphrase.reveal()) {
        Ok(opened) if opened.public() == key.public() => Ok((key, sealed)),
        _ => Err(Text::new("key-damaged")),
    }
}

impl Desk {
    /// Makes a key, keeps it sealed in the book, and records its public half.
    pub(super) fn make_key(
        &mut self,
        model: &mut Model,
        by: By,
        instead: Option<&str>,
        passphrase: &Secret,
    ) -> Effects {
        let (key, sealed) = match made(passphrase) {
            Ok(made) => made,
            Err(text) => {
                model.not_opened(text);
                return Effects::new();
            }
        };
        let public = key.public().to_string();
        let (Some(day), Some(book)) = (model.day(), self.book.as_mut()) else { return Effects::new() };
        let decided = match instead {
            None => decide::make_key(day, by, &public),
            Some(reason) => decide::replace_key(day, by, &public, reason),
        };
        let facts = match decided {
            Ok(facts) => facts,
            Err(refused) => {
                let text = refusal::of_day(model, &refused);
                model.not_decided(text);
                return Effects::new();
            }
        };
        // First the key, then the fact: a fact without its key would be a key that is lost.
        if let Err(error) = book.secret_put(&slot(&public), &sealed) {
            let text = say::of_store(&error, book.path());
            model.not_recorded(Text::new("errors-not-saved").with("error", text));
            return Effects::new();
        }
        self.record(model, facts)
    }

    /// Puts the bundle of the day together and shows what would be signed.
    pub(super) fn review_bundle(&mut self, model: &mut Model) -> Effects {
        match self.reviewed_now(model) {
            Ok(reviewed) => {
                let (facts, sums) = (reviewed.facts, reviewed.sums.clone());
                self.reviewed = Some(reviewed);
                model.review_bundle(facts, sums);
            }
            Err(text) => model.dialog = Some(Dialog::Message(text)),
        }
        Effects::new()
    }

    fn reviewed_now(&self, model: &Model) -> Result<Reviewed, Text> {
        let (Some(book), Some(day)) = (&self.book, model.day()) else {
            return Err(Text::new("refused-no-book"));
        };
        self.unchanged()?;
        let plan = bundle::plan(book, day).map_err(|error| match error {
            bundle::PlanError::Counting => Text::new("bundle-counting"),
            bundle::PlanError::Store(error) => say::of_store(&error, book.path()),
        })?;
        let (name, facts) = (plan.name.clone(), plan.facts);
        let entries = plan.entries(self.program.as_deref(), || ()).map_err(|error| error.text())?;
        let sums = entries.iter().find(|entry| entry.name == SUMS);
        let sums = sums.map(|sums| hex(&Sha256::digest(&sums.bytes))).unwrap_or_default();
        Ok(Reviewed { name, facts, sums, entries })
    }

    /// Signs the bundle that was shown, writes it, and records both.
    pub(super) fn sign_bundle(
        &mut self,
        model: &mut Model,
        facts: u64,
        sums: &str,
        passphrase: &Secret,
    ) -> Effects {
        let Some(key) = self.opened(model, passphrase) else { return Effects::new() };
        let shown = |reviewed: &Reviewed| reviewed.facts == facts && reviewed.sums == sums;
        let Some(reviewed) = self.reviewed.take().filter(shown) else {
            model.not_decided(Text::new("refused-changed-meanwhile"));
            return Effects::new();
        };
        let by = model.by();
        let decided = model.day().map(|day| decide::sign_bundle(day, by, sums, facts));
        let (Some(Ok(signed)), Some(book)) = (&decided, &self.book) else {
            if let Some(Err(refused)) = decided {
                let text = refusal::of_day(model, &refused);
                model.not_decided(text);
            }
            return Effects::new();
        };
        let to = match &self.exports {
            Some(folder) => Destination::within(folder, book.path()),
            None => Destination::beside(book.path()),
        };
        let mut reviewed = reviewed;
        reviewed.entries.extend(export::signed(&reviewed.entries, &key));
        match bundle::pack(&to, &reviewed.name, &reviewed.entries) {
            Ok(written) => {
                let mut facts = vec![by.states(export::registered(std::slice::from_ref(&written)).into())];
                facts.extend(signed.iter().cloned());
                let further = self.record(model, facts);
                if model.dialog.is_none() {
                    let notice = Text::new("notice-bundle-signed").with("file", &written.name);
                    model.say(notice.with("folder", to.folder(false).display().to_string()));
                }
                further
            }
            Err(error) => {
                // Nothing was recorded, so the bundle that was shown is still that of the day.
                reviewed.entries.pop();
                self.reviewed = Some(reviewed);
                model.not_recorded(error.text());
                Effects::new()
            }
        }
    }

    /// Signs the code of a contest's signed protocol.
    pub(super) fn sign_code(&mut self, model: &mut Model, contest: &str, passphrase: &Secret) -> Effects {
        if let Err(text) = self.unchanged() {
            model.not_decided(text);
            return Effects::new();
        }
        let Some(key) = self.opened(model, passphrase) else { return Effects::new() };
        let Some(day) = model.day() else { return Effects::new() };
        let signature = Code::of(day, contest).map(|code| key.sign_code(&code.text())).unwrap_or_default();
        match decide::sign_code(day, model.by(), contest, &signature) {
            Ok(facts) => self.record(model, facts),
            Err(refused) => {
                let text = refusal::of_day(model, &refused);
                model.not_decided(text);
                Effects::new()
            }
        }
    }

    /// Nothing leaves a book that was changed, and nothing of it is signed.
    fn unchanged(&self) -> Result<(), Text> {
        match (&self.book, self.changed) {
            (Some(book), Some(row)) => Err(say::of_store(&StoreError::Changed { row }, book.path())),
            _ => Ok(()),
        }
    }

    /// Opens the key in use; where it does not open, says why.
    fn opened(&self, model: &mut Model, passphrase: &Secret) -> Option<Key> {
        match self.key(model, passphrase) {
            Ok(key) => Some(key),
            Err(text) => {
                model.not_opened(text);
                None
            }
        }
    }

    fn key(&self, model: &Model, passphrase: &Secret) -> Result<Key, Text> {
        let (Some(book), Some(day)) = (&self.book, model.day()) else {
            return Err(Text::new("refused-no-book"));
        };
        let public = day.keys.current().ok_or_else(|| Text::new("refused-key-needed"))?;
        let sealed = book.secret(&slot(public)).map_err(|error| say::of_store(&error, book.path()))?;
        let sealed = sealed.ok_or_else(|| Text::new("key-not-here"))?;
        match Key::open(&sealed, passphrase.reveal()) {
            Ok(key) if key.public().to_string() == public => Ok(key),
            Err(OpenError::WrongPassphrase) => Err(Text::new("key-wrong-passphrase")),
            Ok(_) | Err(OpenError::Damaged) => Err(Text::new("key-damaged")),
        }
    }
}
