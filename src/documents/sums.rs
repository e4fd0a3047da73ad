//! What stands on a page and is not in the day: sums and codes that other rooms compute.

/// Sums and codes for a page; what is `None` is left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sums<'a> {
    /// SHA-256 of the text that a paper is about, hexadecimal.
    pub fingerprint: Option<&'a str>,
    /// Hash of the last fact that the page states, hexadecimal.
    pub head: Option<&'a str>,
    /// The code of the protocol, or of the check sheet, for a camera and for a person.
    pub code: Option<&'a str>,
}
