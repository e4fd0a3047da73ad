//! A text that nothing shows: neither a screen, nor a draft, nor what is printed for whoever looks for a fault.

use std::fmt;

use zeroize::Zeroizing;

/// A passphrase on its way from the keyboard to the key that it opens; each copy is wiped from the memory when it goes.
///
/// What the terminal itself keeps of keys that were pressed is out of reach.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text, for whoever opens or makes a key with it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Secret")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_it_is_shown() {
        let secret = Secret::new("алтын тоо");
        assert_eq!(format!("{secret:?} {secret:#?}"), "Secret Secret");
        assert_eq!(secret.reveal(), "алтын тоо");
    }
}
