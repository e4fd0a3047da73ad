//! A key as it lies in a book: sealed under a passphrase that is stretched with Argon2id.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use sha2::{Digest, Sha256};
use thiserror::Error;
use zeroize::Zeroizing;

/// Bytes of chance that make equal passphrases different.
pub const SALT: usize = 16;
/// Bytes of chance for the cipher.
pub const NONCE: usize = 24;

/// What a sealed key begins with. Another way of stretching or sealing gets another.
const MARK: &[u8; 8] = b"TARTIPK1";
/// Bytes of the key and of what the cipher adds.
const SEALED: usize = 32 + 16;
/// Bytes of the sum at the end: it tells a damaged book from a wrong passphrase and protects nothing.
const SUM: usize = 8;
/// Memory for stretching, in KiB, and passes: the least that OWASP names, and bearable on an old laptop.
const MEMORY: u32 = 19 * 1024;
const PASSES: u32 = 2;

/// Why a sealed key was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum OpenError {
    /// The passphrase is not the one under which it was sealed.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// It is no sealed key, or not as it was written.
    #[error("the sealed key is damaged")]
    Damaged,
}

/// The cipher of a passphrase; none where the memory for stretching is not to be had.
fn cipher(passphrase: &str, salt: &[u8]) -> Option<XChaCha20Poly1305> {
    let parameters = Params::new(MEMORY, PASSES, 1, Some(32)).ok()?;
    let mut stretched = Zeroizing::new([0; 32]);
    let mut memory = Zeroizing::new(vec![Block::default(); parameters.block_count()]);
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters);
    let done = argon.hash_password_into_with_memory(
        passphrase.as_bytes(),
        salt,
        stretched.as_mut_slice(),
        memory.as_mut_slice(),
    );
    done.ok()?;
    XChaCha20Poly1305::new_from_slice(stretched.as_slice()).ok()
}

fn sum(sealed: &[u8]) -> Vec<u8> {
    Sha256::digest(sealed).iter().take(SUM).copied().collect()
}

pub(super) fn seal(seed: &[u8; 32], passphrase: &str, salt: [u8; SALT], nonce: [u8; NONCE]) -> Vec<u8> {
    let mut sealed = [MARK.as_slice(), &salt, &nonce].concat();
    // Lengths here are constants that both crates take, so neither refuses; what they gave in vain does not open.
    let closed = cipher(passphrase, &salt)
        .and_then(|cipher| cipher.encrypt(&XNonce::from(nonce), Payload { msg: seed, aad: MARK }).ok());
    sealed.extend(closed.unwrap_or_default());
    sealed.extend(sum(&sealed));
    sealed
}

pub(super) fn open(sealed: &[u8], passphrase: &str) -> Result<Zeroizing<[u8; 32]>, OpenError> {
    let [salt, nonce, closed] = parts(sealed).ok_or(OpenError::Damaged)?;
    let nonce = XNonce::try_from(nonce).map_err(|_| OpenError::Damaged)?;
    let cipher = cipher(passphrase, salt).ok_or(OpenError::Damaged)?;
    let opened = cipher.decrypt(&nonce, Payload { msg: closed, aad: MARK }).map(Zeroizing::new);
    let opened = opened.map_err(|_| OpenError::WrongPassphrase)?;
    let mut seed = Zeroizing::new([0; 32]);
    if opened.len() != seed.len() {
        return Err(OpenError::Damaged);
    }
    seed.copy_from_slice(&opened);
    Ok(seed)
}

/// Salt, nonce and what was closed; none where it is not as [`seal`] wrote it.
fn parts(sealed: &[u8]) -> Option<[&[u8]; 3]> {
    let (whole, written) = sealed.split_at_checked(sealed.len().checked_sub(SUM)?)?;
    let rest = whole.strip_prefix(MARK)?;
    let (salt, rest) = rest.split_at_checked(SALT)?;
    let (nonce, closed) = rest.split_at_checked(NONCE)?;
    (closed.len() == SEALED && sum(whole) == written).then_some([salt, nonce, closed])
}

#[cfg(test)]
mod tests {
    use super::super::Key;
    use super::*;

    fn sealed() -> Vec<u8> {
        Key::from_seed([7; 32]).seal("алтын тоо", [1; SALT], [2; NONCE])
    }

    #[test]
    fn only_its_passphrase_opens_a_key() {
        let key = Key::from_seed([7; 32]);
        assert_eq!(Key::open(&sealed(), "алтын тоо").unwrap().public(), key.public());
        for wrong in ["", "алтын то", "Алтын тоо", "алтын тоо "] {
            assert_eq!(Key::open(&sealed(), wrong).unwrap_err(), OpenError::WrongPassphrase, "{wrong}");
        }
    }

    #[test]
    fn what_a_passphrase_is_stretched_to_is_wiped() {
        /// Compiles only for what is wiped when it goes.
        fn wiped<T: zeroize::ZeroizeOnDrop>(_: &T) {}
        let cipher = cipher("алтын тоо", &[1; SALT]);
        wiped(cipher.as_ref().unwrap());
        wiped(&open(&sealed(), "алтын тоо").unwrap());
    }

    #[test]
    fn nothing_of_a_key_lies_open() {
        let (sealed, key) = (sealed(), Key::from_seed([7; 32]));
        assert!(!sealed.windows(8).any(|part| part == [7; 8]));
        assert_ne!(sealed, key.seal("алтын тоо", [3; SALT], [2; NONCE]));
        assert_ne!(sealed, key.seal("алтын тоо", [1; SALT], [3; NONCE]));
    }

    #[test]
    fn a_damaged_one_is_told_from_a_wrong_passphrase() {
        let sealed = sealed();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(Key::open(&changed, "алтын тоо").unwrap_err(), OpenError::Damaged, "byte {at}");
            assert_eq!(Key::open(&sealed[..at], "алтын тоо").unwrap_err(), OpenError::Damaged, "cut at {at}");
        }
    }

    #[test]
    fn one_that_was_changed_with_its_sum_does_not_open() {
        for at in [0, 10, 30, 60] {
            let mut changed = sealed();
            changed[at] ^= 1;
            let end = changed.len() - SUM;
            let sum = sum(&changed[..end]);
            changed[end..].copy_from_slice(&sum);
            assert!(Key::open(&changed, "алтын тоо").is_err(), "byte {at}");
        }
    }
}
