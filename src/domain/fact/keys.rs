//! Facts of the commission's signing key. Its private half is in no fact.

use serde::{Deserialize, Serialize};

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
