//! Facts of the commission's signing key. Its private half is in no fact.

use serde::{Deserialize, Serialize};

use super::Ref;

/// The signing key was made on this laptop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyMade {
    /// The public half as OpenSSH writes it: `ssh-ed25519` and the base64 text, without a comment.
    pub public: String,
}

/// A new signing key stands in the place of one that is lost or known to others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyReplaced {
    /// The public half of the new key.
    pub public: String,
    /// Why the old one is no more used.
    pub reason: String,
}

/// A bundle was signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BundleSigned {
    /// SHA-256 of the list of sums that was signed, hexadecimal.
    pub sums: String,
    /// Up to how many facts the bundle states the day.
    pub facts: u64,
    /// The public half of the key.
    pub public: String,
}

/// The code of a protocol, as it is printed on its last page, was signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeSigned {
    /// The fact that drafted the protocol.
    pub protocol: Ref,
    /// The signature over the text of the code: 64 bytes of Ed25519 in base64.
    pub signature: String,
    /// The public half of the key.
    pub public: String,
}
