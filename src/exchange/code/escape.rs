//! Texts in the few signs of a code.

use std::fmt::Write as _;

/// What a capital in a code stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// The small letter: short names have no other.
    Small,
    /// Itself: cells of a form.
    Capital,
}

impl Letters {
    /// Writes a text; what has no sign of its own stands as the bytes of itself.
    pub fn write(self, text: &str) -> String {
        let mut written = String::with_capacity(text.len());
        for byte in text.bytes() {
            let plain = match self {
                Self::Small => byte.is_ascii_lowercase(),
                Self::Capital => byte.is_ascii_uppercase(),
            };
            if plain || byte.is_ascii_digit() || byte == b'-' {
                written.push(byte.to_ascii_uppercase().into());
            } else {
                // Writing into a string cannot fail.
                let _ = write!(written, "%{byte:02X}");
            }
        }
        written
    }

    /// Reads a text in its one spelling; `None` for any other.
    pub fn read(self, written: &str) -> Option<String> {
        let mut bytes = Vec::with_capacity(written.len());
        let mut rest = written.bytes();
        while let Some(byte) = rest.next() {
            bytes.push(match byte {
                b'%' => {
                    let digits = [rest.next()?, rest.next()?];
                    u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
                }
                _ if self == Self::Small => byte.to_ascii_lowercase(),
                _ => byte,
            });
        }
        let text = String::from_utf8(bytes).ok()?;
        (self.write(&text) == written).then_some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn short_names_and_cells_stay_readable() {
        assert_eq!(Letters::Small.write("kg-president"), "KG-PRESIDENT");
        assert_eq!(Letters::Capital.write("L2P"), "L2P");
        assert_eq!(Letters::Small.write("draft 2026.11"), "DRAFT%202026%2E11");
        assert_eq!(Letters::Small.write("Ү"), "%D2%AE");
    }

    #[test]
    fn another_spelling_is_none() {
        for wrong in ["%", "%4", "%61", "%2D", "%+1", "%FF", "A.B", "Ү", "a"] {
            assert_eq!(Letters::Small.read(wrong), None, "{wrong}");
        }
        assert_eq!(Letters::Capital.read("%41"), None);
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in any::<String>()) {
            for letters in [Letters::Small, Letters::Capital] {
                let written = letters.write(&text);
                let dense = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase() || c == '-' || c == '%';
                prop_assert!(written.chars().all(dense));
                prop_assert_eq!(letters.read(&written), Some(text.clone()));
            }
        }
    }
}
