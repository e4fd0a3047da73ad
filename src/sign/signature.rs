//! Signatures as OpenSSH writes them in files (`PROTOCOL.sshsig`).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha512};
use thiserror::Error;

use super::public::{KIND, Public};
use super::wire::{Reader, put};

const MAGIC: &[u8] = b"SSHSIG";
const VERSION: u32 = 1;
const HASH: &[u8] = b"sha512";
const BEGIN: &str = "-----BEGIN SSH SIGNATURE-----";
const END: &str = "-----END SSH SIGNATURE-----";
/// Base64 letters on a line, as `ssh-keygen` wraps them.
const WIDTH: usize = 70;
/// Longer texts are no signature of one key.
const LONGEST: usize = 8 * 1024;

/// Why a signature does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SignatureError {
    /// The text is no signature, is cut off, or is damaged.
    #[error("not an armored SSH signature, or a damaged one")]
    Damaged,
    /// It is one of a kind of key or sum that this program does not use.
    #[error("a signature of another kind")]
    OtherKind,
    /// It was made for something else.
    #[error("a signature for {found}")]
    OtherPurpose {
        /// For what, with signs that are none left out.
        found: String,
    },
    /// It is well formed, but the message is not what was signed, or the key in it did not sign.
    #[error("the signature does not fit the message")]
    DoesNotFit,
}

/// What is signed for a message.
pub(super) fn signed(namespace: &str, message: &[u8]) -> Vec<u8> {
    let mut blob = MAGIC.to_vec();
    put(&mut blob, namespace.as_bytes());
    put(&mut blob, b"");
    put(&mut blob, HASH);
    put(&mut blob, &Sha512::digest(message));
    blob
}

/// The signature of [`signed`] as a file.
pub(super) fn armored(public: &Public, namespace: &str, signature: &[u8]) -> String {
    let mut whole = MAGIC.to_vec();
    whole.extend_from_slice(&VERSION.to_be_bytes());
    put(&mut whole, &public.blob());
    put(&mut whole, namespace.as_bytes());
    put(&mut whole, b"");
    put(&mut whole, HASH);
    let mut inner = Vec::new();
    put(&mut inner, KIND.as_bytes());
    put(&mut inner, signature);
    put(&mut whole, &inner);
    let letters = STANDARD.encode(whole);
    let mut text = format!("{BEGIN}\n");
    let mut rest = letters.as_str();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(WIDTH.min(rest.len()));
        text.push_str(line);
        text.push('\n');
        rest = after;
    }
    text.push_str(END);
    text.push('\n');
    text
}

/// Checks a signature of a message for a purpose and names the key that made it. Whose key it is, others must know.
pub fn check(armored: &str, namespace: &str, message: &[u8]) -> Result<Public, SignatureError> {
    let whole = bare(armored).ok_or(SignatureError::Damaged)?;
    let read = Read::of(&whole).ok_or(SignatureError::Damaged)?;
    if read.version != VERSION || read.hash != HASH || read.kind != KIND.as_bytes() {
        return Err(SignatureError::OtherKind);
    }
    let public = Public::from_blob(read.public).ok_or(SignatureError::OtherKind)?;
    if read.namespace != namespace.as_bytes() {
        let found = String::from_utf8_lossy(read.namespace);
        return Err(SignatureError::OtherPurpose {
            found: found.chars().filter(|sign| !sign.is_control()).collect(),
        });
    }
    if !public.checks(&signed(namespace, message), read.signature) {
        return Err(SignatureError::DoesNotFit);
    }
    Ok(public)
}

/// The bytes within the armor.
fn bare(armored: &str) -> Option<Vec<u8>> {
    if armored.len() > LONGEST {
        return None;
    }
    let letters = armored.trim().strip_prefix(BEGIN)?.strip_suffix(END)?;
    STANDARD.decode(letters.split_whitespace().collect::<String>()).ok()
}

struct Read<'a> {
    version: u32,
    public: &'a [u8],
    namespace: &'a [u8],
    hash: &'a [u8],
    kind: &'a [u8],
    signature: &'a [u8],
}

impl<'a> Read<'a> {
    fn of(whole: &'a [u8]) -> Option<Self> {
        let mut reader = Reader(whole);
        if reader.bytes(MAGIC.len())? != MAGIC {
            return None;
        }
        let (version, public, namespace) = (reader.number()?, reader.text()?, reader.text()?);
        // Reserved by the format: whatever stands there is covered by nothing here.
        let reserved = reader.text()?;
        let (hash, mut inner) = (reader.text()?, Reader(reader.text()?));
        let (kind, signature) = (inner.text()?, inner.text()?);
        let whole = reader.ends() && inner.ends() && reserved.is_empty();
        whole.then_some(Self { version, public, namespace, hash, kind, signature })
    }
}

#[cfg(test)]
mod tests {
    use super::super::Key;
    use super::*;

    const PURPOSE: &str = "tartip-bundle";

    fn key() -> Key {
        Key::from_seed([7; 32])
    }

    /// A signature of which one thing was written otherwise.
    fn written(change: impl Fn(&mut Vec<u8>)) -> String {
        let mut whole = bare(&key().sign(PURPOSE, b"sums")).unwrap();
        change(&mut whole);
        format!("{BEGIN}\n{}\n{END}\n", STANDARD.encode(whole))
    }

    #[test]
    fn a_signature_names_its_key() {
        let text = key().sign(PURPOSE, b"sums");
        assert_eq!(check(&text, PURPOSE, b"sums"), Ok(key().public()));
        assert_eq!(text, key().sign(PURPOSE, b"sums"), "the same each time");
        assert!(text.lines().all(|line| line.len() <= WIDTH) && text.ends_with("-----\n"));
        assert_eq!(check(&text.replace('\n', "\r\n"), PURPOSE, b"sums"), Ok(key().public()));
    }

    #[test]
    fn another_message_purpose_or_key_is_told() {
        let text = key().sign(PURPOSE, b"sums");
        assert_eq!(check(&text, PURPOSE, b"sum"), Err(SignatureError::DoesNotFit));
        let other = SignatureError::OtherPurpose { found: PURPOSE.to_owned() };
        assert_eq!(check(&text, "file", b"sums"), Err(other));
        let mine = Key::from_seed([8; 32]).public().blob();
        let exchanged = written(|whole| whole[14..65].copy_from_slice(&mine));
        assert_eq!(check(&exchanged, PURPOSE, b"sums"), Err(SignatureError::DoesNotFit));
    }

    #[test]
    fn what_is_damaged_or_of_another_kind_is_told() {
        let text = key().sign(PURPOSE, b"sums");
        for cut in 0..text.len() - 1 {
            assert_eq!(check(&text[..cut], PURPOSE, b"sums"), Err(SignatureError::Damaged), "{cut}");
        }
        for wrong in
            [" ".repeat(LONGEST + 1), written(|whole| whole.push(0)), written(|whole| whole[0] = b's')]
        {
            assert_eq!(check(&wrong, PURPOSE, b"sums"), Err(SignatureError::Damaged));
        }
        assert_eq!(check(&written(|whole| whole[9] = 2), PURPOSE, b"sums"), Err(SignatureError::OtherKind));
        assert_eq!(
            check(&written(|whole| whole[20] = b'E'), PURPOSE, b"sums"),
            Err(SignatureError::OtherKind)
        );
    }

    #[test]
    fn no_changed_bit_is_taken() {
        let whole = bare(&key().sign(PURPOSE, b"sums")).unwrap();
        for bit in 0..whole.len() * 8 {
            let text = written(|whole| whole[bit / 8] ^= 1 << (bit % 8));
            assert!(check(&text, PURPOSE, b"sums").is_err(), "bit {bit}");
        }
    }
}
