//! A signature of 64 bytes and the public half of a key in base64, as facts hold them, and in hexadecimal capitals, as
//! codes do.

/// Bytes of a signature.
const BYTES: usize = 64;
/// What stands for six bits, in this order.
const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The digits of a signature given in base64; `None` where it is none in its one spelling.
pub fn to_digits(base64: &str) -> Option<String> {
    let signs = base64.strip_suffix("==")?;
    let mut bits = Vec::with_capacity(BYTES * 8 + 4);
    for sign in signs.bytes() {
        let value = SIGNS.iter().position(|known| *known == sign)?;
        bits.extend((0..6).rev().map(|bit| value >> bit & 1 == 1));
    }
    let (whole, left) = bits.split_at_checked(BYTES * 8)?;
    let empty = left.len() == 4 && left.iter().all(|bit| !bit);
    empty.then(|| whole.chunks(4).map(|nibble| char::from(hex(value(nibble)))).collect())
}

/// The signature in base64, from its digits; `None` where there are not just 128 of them.
pub fn from_digits(digits: &str) -> Option<String> {
    if digits.len() != BYTES * 2 {
        return None;
    }
    let mut bits = Vec::with_capacity(BYTES * 8 + 4);
    for digit in digits.chars() {
        let value = digit.to_digit(16)?;
        bits.extend((0..4).rev().map(|bit| value >> bit & 1 == 1));
    }
    bits.extend([false; 4]);
    let signs = bits.chunks(6).filter_map(|six| SIGNS.get(value(six))).map(|sign| char::from(*sign));
    Some(signs.chain("==".chars()).collect())
}

/// What the public half of a key begins with, as OpenSSH writes it: the kind and two lengths.
const KEY: &str = "ssh-ed25519 ";
const KEY_BLOB: &str = "0000000B7373682D6564323535313900000020";
/// Digits of a key after that.
pub const KEY_DIGITS: usize = 64;

/// The 64 digits of a key given as OpenSSH writes it; `None` where it is of another kind.
pub fn key_to_digits(line: &str) -> Option<String> {
    let blob = line.strip_prefix(KEY)?;
    let mut bits = Vec::with_capacity(blob.len() * 6);
    for sign in blob.bytes() {
        let value = SIGNS.iter().position(|known| *known == sign)?;
        bits.extend((0..6).rev().map(|bit| value >> bit & 1 == 1));
    }
    let digits: String = bits.chunks(4).map(|nibble| char::from(hex(value(nibble)))).collect();
    let key = digits.strip_prefix(KEY_BLOB)?;
    (key.len() == KEY_DIGITS).then(|| key.to_owned())
}

/// The key as OpenSSH writes it, from its 64 digits; `None` where there are not just so many.
pub fn key_from_digits(digits: &str) -> Option<String> {
    if digits.len() != KEY_DIGITS {
        return None;
    }
    let mut bits = Vec::with_capacity((KEY_BLOB.len() + KEY_DIGITS) * 4);
    for digit in KEY_BLOB.chars().chain(digits.chars()) {
        let value = digit.to_digit(16)?;
        bits.extend((0..4).rev().map(|bit| value >> bit & 1 == 1));
    }
    let signs = bits.chunks(6).filter_map(|six| SIGNS.get(value(six))).map(|sign| char::from(*sign));
    Some(KEY.chars().chain(signs).collect())
}

fn value(bits: &[bool]) -> usize {
    bits.iter().fold(0, |value, bit| value << 1 | usize::from(*bit))
}

fn hex(value: usize) -> u8 {
    b"0123456789ABCDEF".get(value).copied().unwrap_or(b'0')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn digits_are_those_of_the_bytes() {
        // printf '%064d' 0 | base64
        let base64 = format!("{}MA==", "MDAw".repeat(21));
        assert_eq!(to_digits(&base64), Some("30".repeat(64)));
        assert_eq!(from_digits(&"30".repeat(64)), Some(base64));
    }

    #[test]
    fn what_is_no_signature_is_none() {
        let good = format!("{}MA==", "MDAw".repeat(21));
        // Bits past the end, no end, a byte too few or too many, another alphabet.
        let wrong = [
            good.replace("MA==", "MB=="),
            good.replace("==", ""),
            good.get(4..).unwrap().to_owned(),
            format!("MDAw{good}"),
            good.replacen('M', "-", 1),
            String::new(),
        ];
        for wrong in wrong {
            assert_eq!(to_digits(&wrong), None, "{wrong}");
        }
        for wrong in ["", "30", &"G".repeat(128), &"30".repeat(65)] {
            assert_eq!(from_digits(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_key_comes_back_and_another_kind_is_none() {
        let line = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGKXHE2mFQWpWqNLIJ2C0Xlbfh3OlO8Mf6lbXPDpUuCk";
        let digits = key_to_digits(line).unwrap();
        // base64 -d | tail -c 32 | xxd -p
        assert_eq!(digits, "62971C4DA61505A95AA34B209D82D1795B7E1DCE94EF0C7FA95B5CF0E952E0A4");
        assert_eq!(key_from_digits(&digits).as_deref(), Some(line));
        for wrong in ["", "ssh-ed25519 AAAA", &line.replace("ed25519", "rsa"), &format!("{line}AAAA")] {
            assert_eq!(key_to_digits(wrong), None, "{wrong}");
        }
        for wrong in ["", "30", &"G".repeat(64), &"30".repeat(33)] {
            assert_eq!(key_from_digits(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn a_signature_comes_back(digits in "[0-9A-F]{128}") {
            let base64 = from_digits(&digits).unwrap();
            prop_assert_eq!(base64.len(), 88);
            prop_assert_eq!(to_digits(&base64), Some(digits));
        }
    }
}
