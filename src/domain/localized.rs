//! Texts that come with the data: one value in each language of the program.
//!
//! The domain carries them and never reads them; [`crate::text`] picks the language.

use serde::{Deserialize, Serialize};

/// A text in Kyrgyz, Russian and English, as a form, profile or procedure gives it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Localized {
    /// Kyrgyz, the first language of the interface.
    pub ky: String,
    /// Russian.
    pub ru: String,
    /// English.
    pub en: String,
}

impl Localized {
    /// The same text in every language, for names that people typed.
    pub fn same(text: &str) -> Self {
        Self { ky: text.to_owned(), ru: text.to_owned(), en: text.to_owned() }
    }
}
