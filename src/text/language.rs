//! The languages of the interface.

use serde::{Deserialize, Serialize};

use crate::domain::Localized;

/// A language of the interface; Kyrgyz where nothing else is asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// Kyrgyz.
    #[default]
    Ky,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl Language {
    /// Every language, Kyrgyz first.
    pub const ALL: [Self; 3] = [Self::Ky, Self::Ru, Self::En];

    /// The two letters of ISO 639-1, as in `--lang` and the folders of `assets/locales`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ky => "ky",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    /// Reads the two letters, in either case; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| text.trim().eq_ignore_ascii_case(language.code()))
    }

    /// The language that one press of the language key brings: Kyrgyz, Russian, English, Kyrgyz.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Ky => Self::Ru,
            Self::Ru => Self::En,
            Self::En => Self::Ky,
        }
    }

    /// The name of the language in itself, for those who read no other.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ky => "Кыргызча",
            Self::Ru => "Русский",
            Self::En => "English",
        }
    }
}

/// Reads a text of the data in a language; where that one is empty, in the first language that is not.
pub fn pick(text: &Localized, language: Language) -> &str {
    let asked = match language {
        Language::Ky => &text.ky,
        Language::Ru => &text.ru,
        Language::En => &text.en,
    };
    [asked, &text.ky, &text.ru, &text.en].into_iter().find(|text| !text.is_empty()).unwrap_or(asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back_and_nothing_else_is() {
        for language in Language::ALL {
            assert_eq!(Language::parse(language.code()), Some(language));
            let json = serde_json::to_string(&language).unwrap();
            assert_eq!(json, format!("\"{}\"", language.code()));
        }
        assert_eq!(Language::parse(" RU "), Some(Language::Ru));
        for other in ["", "kg", "ky_KG", "english"] {
            assert_eq!(Language::parse(other), None, "{other}");
        }
    }

    #[test]
    fn the_language_key_passes_every_language_and_returns() {
        let mut language = Language::default();
        for expected in [Language::Ru, Language::En, Language::Ky] {
            language = language.next();
            assert_eq!(language, expected);
        }
    }

    #[test]
    fn a_text_without_the_asked_language_is_read_in_the_first_it_has() {
        let mut text = Localized { ky: "урна".into(), ru: "ящик".into(), en: "box".into() };
        assert_eq!(Language::ALL.map(|language| pick(&text, language)), ["урна", "ящик", "box"]);
        text.en.clear();
        assert_eq!(pick(&text, Language::En), "урна");
        text.ky.clear();
        assert_eq!(pick(&text, Language::En), "ящик");
        assert_eq!(pick(&Localized::default(), Language::Ru), "");
    }
}
