//! The signing key: made from chance, kept sealed in the book, opened for one signature at a time.

use sha2::{Digest, Sha256};

use super::Desk;
use super::bundle::Drawn;
use crate::app::effect::Effects;
use crate::app::secret::Secret;
use crate::app::{Model, refusal};
use crate::domain::decide;
use crate::domain::fact::By;
use crate::exchange::bundle::SUMS;
use crate::exchange::code::Code;
use crate::run::export;
use crate::run::say;
use crate::sign::{Key, OpenError};
use crate::store::{StoreError, hex};
use crate::text::Text;

/// A bundle that was drawn and shown, and is not signed yet.
#[derive(Debug)]
pub(super) struct Reviewed {
    drawn: Drawn,
    sums: String,
}

/// The place of a key's sealed half in the book; each key has its own, so that none is ever written over.
fn slot(public: &str) -> String {
    format!("key/{public}")
}

/// A new key, and what lies in the book of it. It was opened again: a key that nobody can open signs nothing.
fn made(passphrase: &Secret) -> Result<(Key, Vec<u8>), Text> {
    let chance = |part: &mut [u8]| getrandom::fill(part).map_err(|_| Text::new("key-no-chance"));
    let (mut salt, mut nonce) = ([0; 16], [0; 24]);
    chance(&mut salt)?;
    chance(&mut nonce)?;
    let key = Key::from_chance(chance)?;
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

    /// Draws the bundle of the day and shows what would be signed.
    pub(super) fn review_bundle(&mut self, model: &mut Model, see: &mut dyn FnMut(&Model)) -> Effects {
        if let Some(drawn) = self.drawn_bundle(model, see) {
            let list = drawn.entries.iter().find(|entry| entry.name == SUMS);
            let sums = list.map(|list| hex(&Sha256::digest(&list.bytes))).unwrap_or_default();
            model.review_bundle(drawn.facts, sums.clone());
            self.reviewed = Some(Reviewed { drawn, sums });
        }
        Effects::new()
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
        let shown = |reviewed: &Reviewed| reviewed.drawn.facts == facts && reviewed.sums == sums;
        let Some(mut reviewed) = self.reviewed.take().filter(shown) else {
            model.not_decided(Text::new("refused-changed-meanwhile"));
            return Effects::new();
        };
        let Some(day) = model.day() else { return Effects::new() };
        let signed = match decide::sign_bundle(day, model.by(), sums, facts) {
            Ok(signed) => signed,
            Err(refused) => {
                let text = refusal::of_day(model, &refused);
                model.not_decided(text);
                return Effects::new();
            }
        };
        let known = day.keys.signed.len();
        let unsigned = reviewed.drawn.entries.len();
        reviewed.drawn.entries.extend(export::signed(&reviewed.drawn.entries, &key));
        let further = self.write_bundle(model, &reviewed.drawn, "notice-bundle-signed", signed);
        if model.day().is_none_or(|day| day.keys.signed.len() == known) {
            // Nothing was recorded, so what was shown is still the bundle of the day: the form waits for another try.
            reviewed.drawn.entries.truncate(unsigned);
            self.reviewed = Some(reviewed);
            model.try_again();
        }
        further
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
