//! Who signed a bundle, and whether that is the key of its facts and the one that was given.

use super::{Finding, Given};
use crate::domain::Day;
use crate::exchange::bundle::{NAMESPACE, SIGNATURE, SUMS, Unpacked};
use crate::sign::{self, Public, SignatureError};

/// Checks the signature of a bundle; without a day nothing is said about the key of its facts.
pub fn of_bundle(files: &[Unpacked], day: Option<&Day>, given: &Given) -> Vec<Finding> {
    let bytes = |name: &str| files.iter().find(|file| file.name == name)?.bytes.as_deref();
    let Some(signature) = bytes(SIGNATURE) else {
        let mut found = vec![Finding::Unsigned];
        found.extend(day.zip(given.key.as_ref()).and_then(|(day, key)| match of_book(day, key) {
            // Who reads a sheet gives its key with its head, and an unsigned bundle is valid: the head proves what it can.
            Finding::KeyUnused { .. } if given.of_sheet => None,
            Finding::KeyUnused { given } => Some(Finding::KeyUnsigned { given }),
            other => Some(given.replaced_since(other)),
        }));
        return found;
    };
    let signed = String::from_utf8_lossy(signature);
    let key = match sign::check(&signed, NAMESPACE, bytes(SUMS).unwrap_or_default()) {
        Ok(key) => key,
        Err(SignatureError::Damaged) => return vec![Finding::SignatureDamaged],
        Err(SignatureError::OtherKind | SignatureError::OtherPurpose { .. }) => {
            return vec![Finding::SignatureOther];
        }
        Err(SignatureError::DoesNotFit) => return vec![Finding::SignatureUnfit],
    };
    let mut found: Vec<Finding> = day.map(|day| of_facts(day, &key)).into_iter().collect();
    found.extend(given.key.as_ref().map(|wanted| {
        if *wanted == key {
            return Finding::KeyEqual { key: key.fingerprint() };
        }
        let (fingerprint, replaced) = (wanted.fingerprint(), day.and_then(|day| replaced(day, wanted)));
        match replaced {
            Some((at, by)) => given.replaced_since(Finding::KeyReplaced { given: fingerprint, at, by }),
            None => Finding::KeyOther { given: fingerprint, key: key.fingerprint() },
        }
    }));
    found
}

/// The key of a signature against the one that the facts name.
fn of_facts(day: &Day, key: &Public) -> Finding {
    let (text, fingerprint) = (key.to_string(), key.fingerprint());
    match (day.keys.current(), replaced(day, key)) {
        (None, _) => Finding::SignedNoKey { key: fingerprint },
        (Some(current), _) if current == text => Finding::Signed { key: fingerprint },
        (_, Some((at, by))) => Finding::SignedByReplaced { key: fingerprint, at, by },
        (Some(current), None) => Finding::SignedByOther { key: fingerprint, facts: named(current) },
    }
}

/// A key that was given, against the facts where nothing is signed: whoever knows a public half can name it.
pub fn of_book(day: &Day, given: &Public) -> Finding {
    let (text, fingerprint) = (given.to_string(), given.fingerprint());
    match (day.keys.current(), replaced(day, given)) {
        (None, _) => Finding::KeyNowhere { given: fingerprint },
        (Some(current), _) if current == text => Finding::KeyUnused { given: fingerprint },
        (_, Some((at, by))) => Finding::KeyReplaced { given: fingerprint, at, by },
        (Some(current), None) => Finding::KeyOther { given: fingerprint, key: named(current) },
    }
}

/// When a key was replaced by the facts, and by which; `None` where it was not.
fn replaced(day: &Day, key: &Public) -> Option<(String, String)> {
    let text = key.to_string();
    let place = day.keys.made.iter().rposition(|made| made.stated.0 == text)?;
    let next = day.keys.made.get(place + 1)?;
    let at = next.when.local(day.offset()).map_or_else(String::new, |at| at.format("%H:%M").to_string());
    Some((at, named(&next.stated.0)))
}

/// The fingerprint of a key in a fact; its text where it is no key.
fn named(text: &str) -> String {
    text.parse::<Public>().map_or_else(|_| text.to_owned(), |key| key.fingerprint())
}
