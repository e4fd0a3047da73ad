//! Keys and signatures: the only room that computes with either. It knows no day and no book, and asks nobody for
//! chance: whoever makes a key hands it in.
//!
//! A key is Ed25519, a signature is that of OpenSSH (`SSHSIG`), so that `ssh-keygen -Y verify` alone can check it. What lies
//! in a book is the key sealed under a passphrase.

mod public;
mod seal;
mod signature;
mod wire;

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer as _, SigningKey};
use zeroize::Zeroizing;

pub use public::{NotAKey, Public};
pub use seal::{NONCE, OpenError, SALT};
pub use signature::{SignatureError, check};

/// A signing key with its private half; `Debug` does not show it.
///
/// What lies in the memory of it, of the bytes that it was made from and of what its passphrase was stretched to is wiped
/// when it goes. What the processor's registers and the stack held in passing is not.
pub struct Key(SigningKey);

impl Key {
    /// The key that these bytes of chance make.
    pub fn from_seed(seed: [u8; 32]) -> Self {
        Self(SigningKey::from_bytes(&Zeroizing::new(seed)))
    }

    /// The key that chance makes: `fill` fills the bytes, or fails.
    pub fn from_chance<E>(fill: impl FnOnce(&mut [u8]) -> Result<(), E>) -> Result<Self, E> {
        let mut seed = Zeroizing::new([0; 32]);
        fill(seed.as_mut_slice())?;
        Ok(Self(SigningKey::from_bytes(&seed)))
    }

    /// The half that everybody may know.
    pub fn public(&self) -> Public {
        Public::of(self.0.verifying_key())
    }

    /// Signs a message for one purpose, as `ssh-keygen -Y sign -n NAMESPACE` does, armored.
    pub fn sign(&self, namespace: &str, message: &[u8]) -> String {
        let blob = signature::signed(namespace, message);
        signature::armored(&self.public(), namespace, &self.0.sign(&blob).to_bytes())
    }

    /// Signs the text of a code with nothing around it: the 64 bytes of the signature in base64.
    ///
    /// A code begins with its own mark and what [`Key::sign`] signs with another, so neither stands for the other.
    pub fn sign_code(&self, text: &str) -> String {
        STANDARD.encode(self.0.sign(text.as_bytes()).to_bytes())
    }

    /// Seals the key under a passphrase. The salt and the nonce are chance, and new ones each time.
    pub fn seal(&self, passphrase: &str, salt: [u8; SALT], nonce: [u8; NONCE]) -> Vec<u8> {
        seal::seal(self.0.as_bytes(), passphrase, salt, nonce)
    }

    /// Opens what [`Key::seal`] made.
    pub fn open(sealed: &[u8], passphrase: &str) -> Result<Self, OpenError> {
        seal::open(sealed, passphrase).map(|seed| Self(SigningKey::from_bytes(&seed)))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "Key({})", self.public().fingerprint())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_checked_by_its_key_and_its_text() {
        let key = Key::from_seed([7; 32]);
        let signature = key.sign_code("TARTIP1:1234");
        assert_eq!(STANDARD.decode(&signature).unwrap().len(), 64);
        assert!(key.public().checks_code("TARTIP1:1234", &signature));
        assert!(!key.public().checks_code("TARTIP1:1235", &signature));
        assert!(!Key::from_seed([8; 32]).public().checks_code("TARTIP1:1234", &signature));
        for wrong in ["", "AAAA", "?", &signature[1..], &format!("{signature} ")] {
            assert!(!key.public().checks_code("TARTIP1:1234", wrong), "{wrong}");
        }
    }

    #[test]
    fn what_holds_a_key_wipes_it() {
        /// Compiles only for what is wiped when it goes: a crate built without that is found here.
        fn wiped<T: zeroize::ZeroizeOnDrop>(_: &T) {}
        let key = Key::from_chance(|bytes| {
            bytes.fill(7);
            Ok::<(), ()>(())
        })
        .unwrap();
        wiped(&key.0);
        assert_eq!(key.public(), Key::from_seed([7; 32]).public());
        assert_eq!(Key::from_chance(|_| Err("no chance")).unwrap_err(), "no chance");
    }

    #[test]
    fn what_is_shown_of_a_key_is_its_public_half() {
        let key = Key::from_seed([7; 32]);
        assert_eq!(format!("{key:?}"), format!("Key({})", key.public().fingerprint()));
    }
}
