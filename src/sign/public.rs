//! The public half of a key, as OpenSSH writes it.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use ed25519_dalek::{Signature, VerifyingKey};
use sha2::{Digest, Sha256};
use thiserror::Error;

use super::wire::{Reader, put};

/// The only kind of key here.
pub(super) const KIND: &str = "ssh-ed25519";

/// Longer texts are no file with a key.
const LONGEST: usize = 64 * 1024;

/// The public half of a key.
///
/// `Display` writes `ssh-ed25519 AAAA...`. `FromStr` reads that, and whole files in which a single key stands: a `.pub` file, or
/// an `allowed_signers` file, with comments and with the same key on several lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Public(VerifyingKey);

/// Why a text is not the public half of one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NotAKey {
    /// No Ed25519 key stands in it.
    #[error("no ssh-ed25519 key")]
    None,
    /// A key stands in it but is cut, changed, or one with which anybody can sign anything.
    #[error("a damaged ssh-ed25519 key")]
    Damaged,
    /// Different keys stand in it.
    #[error("more than one key")]
    Several,
}

impl Public {
    pub(super) fn of(key: VerifyingKey) -> Self {
        Self(key)
    }

    /// The key as it stands in signatures and, in base64, in files.
    pub(super) fn blob(&self) -> Vec<u8> {
        let mut blob = Vec::with_capacity(51);
        put(&mut blob, KIND.as_bytes());
        put(&mut blob, self.0.as_bytes());
        blob
    }

    /// Reads such a blob; none where it is of another kind, cut, or no key.
    pub(super) fn from_blob(blob: &[u8]) -> Option<Self> {
        let mut reader = Reader(blob);
        if reader.text()? != KIND.as_bytes() {
            return None;
        }
        let key = VerifyingKey::from_bytes(reader.text()?.try_into().ok()?).ok()?;
        (reader.ends() && !key.is_weak()).then_some(Self(key))
    }

    /// Its fingerprint, as `ssh-keygen -l` prints it: `SHA256:` and 43 letters, digits and signs.
    pub fn fingerprint(&self) -> String {
        format!("SHA256:{}", STANDARD_NO_PAD.encode(Sha256::digest(self.blob())))
    }

    /// The line of an `allowed_signers` file that lets this key sign for one purpose in a name without spaces.
    pub fn allowed(&self, name: &str, namespace: &str) -> String {
        format!("{name} namespaces=\"{namespace}\" {self}")
    }

    /// Whether the signature of a message is this key's.
    pub(super) fn checks(&self, message: &[u8], signature: &[u8]) -> bool {
        Signature::from_slice(signature)
            .is_ok_and(|signature| self.0.verify_strict(message, &signature).is_ok())
    }

    /// Whether the signature that [`super::Key::sign_code`] gave is this key's over the text of a code.
    pub fn checks_code(&self, text: &str, signature: &str) -> bool {
        STANDARD.decode(signature).is_ok_and(|signature| self.checks(text.as_bytes(), &signature))
    }
}

impl fmt::Display for Public {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{KIND} {}", STANDARD.encode(self.blob()))
    }
}

impl FromStr for Public {
    type Err = NotAKey;

    fn from_str(text: &str) -> Result<Self, NotAKey> {
        if text.len() > LONGEST {
            return Err(NotAKey::None);
        }
        let mut found = None;
        for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
            let mut words = line.split_whitespace().skip_while(|word| *word != KIND);
            if words.next().is_none() {
                continue;
            }
            let blob = STANDARD.decode(words.next().unwrap_or_default()).map_err(|_| NotAKey::Damaged)?;
            let key = Self::from_blob(&blob).ok_or(NotAKey::Damaged)?;
            if found.is_some_and(|before| before != key) {
                return Err(NotAKey::Several);
            }
            found = Some(key);
        }
        found.ok_or(NotAKey::None)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Key;
    use super::*;

    fn key(seed: u8) -> Public {
        Key::from_seed([seed; 32]).public()
    }

    #[test]
    fn a_key_is_read_as_it_is_written() {
        let written = key(7).to_string();
        assert!(written.starts_with("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI"), "{written}");
        assert_eq!(written.parse(), Ok(key(7)));
        assert_eq!(format!("{written} laptop of 1234\n").parse(), Ok(key(7)));
        let allowed = key(7).allowed("tartip-1234", "tartip-bundle");
        assert_eq!(allowed, format!("tartip-1234 namespaces=\"tartip-bundle\" {written}"));
        assert_eq!(format!("# ours\n\n{allowed}\r\n{written}\n").parse(), Ok(key(7)));
    }

    #[test]
    fn a_fingerprint_has_the_form_that_ssh_keygen_prints() {
        // What ssh-keygen itself says is compared in tests/outside_sign.rs.
        let print = key(7).fingerprint();
        assert_eq!((print.len(), &print[..7]), (50, "SHA256:"));
        assert_ne!(print, key(8).fingerprint());
    }

    #[test]
    fn what_is_no_key_or_two_is_said() {
        let (one, other) = (key(7).to_string(), key(8).to_string());
        let read = |text: &str| text.parse::<Public>().unwrap_err();
        assert_eq!(read(""), NotAKey::None);
        assert_eq!(read("ssh-rsa AAAAB3NzaC1yc2E"), NotAKey::None);
        assert_eq!(read(&format!("# {one}")), NotAKey::None);
        assert_eq!(read(&format!("{one}\n{other}")), NotAKey::Several);
        assert_eq!(read(&" ".repeat(LONGEST + 1)), NotAKey::None);
        assert_eq!(read(KIND), NotAKey::Damaged);
        assert_eq!(read(&one[..one.len() - 4]), NotAKey::Damaged);
        assert_eq!(read(&format!("{one}AAAA")), NotAKey::Damaged);
        let mut weak = Vec::new();
        put(&mut weak, KIND.as_bytes());
        // The neutral element: everything is signed by it.
        put(&mut weak, &{
            let mut neutral = [0; 32];
            neutral[0] = 1;
            neutral
        });
        assert_eq!(read(&format!("{KIND} {}", STANDARD.encode(weak))), NotAKey::Damaged);
    }
}
