//! With whom half-typed texts are kept until they are recorded, and under which key.

use crate::domain::fact::Ref;

/// With whom what is half-typed on a screen is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeps {
    /// With nobody: it goes with the screen.
    Nobody,
    /// With whoever opens the screen again.
    Anybody,
    /// With the member who typed it.
    Typist,
}

/// Stands before the keys of drafts that are kept with a member.
const BY: &str = "by:";

impl Keeps {
    /// The key of a draft by the name of its screen; `None` where there is nobody with whom it could be kept.
    pub fn key(self, typist: Option<Ref>, screen: String) -> Option<String> {
        match self {
            Self::Nobody => None,
            Self::Anybody => Some(screen),
            Self::Typist => Some(format!("{}{screen}", by(typist?))),
        }
    }
}

/// The name of the screen of a draft that comes back by itself: with a member at the keyboard what this member typed,
/// with nobody there what is kept with anybody.
pub fn comes_back(key: &str, at_keyboard: Option<Ref>) -> Option<&str> {
    match at_keyboard {
        Some(member) => key.strip_prefix(by(member).as_str()),
        None => (!key.starts_with(BY)).then_some(key),
    }
}

fn by(member: Ref) -> String {
    format!("{BY}{member}/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_comes_back_to_the_member_who_typed_it() {
        let [one, other] = [5, 51].map(|seq| Ref { desk: 1, seq });
        let key = Keeps::Typist.key(Some(one), "form:a/b".to_owned()).unwrap();
        assert_eq!(comes_back(&key, Some(one)), Some("form:a/b"));
        assert_eq!(comes_back(&key, Some(other)), None);
        assert_eq!(comes_back(&key, None), None);
        assert_eq!(comes_back("form:a/b", None), Some("form:a/b"));
        assert_eq!(comes_back("form:a/b", Some(one)), None);
        assert_eq!(Keeps::Typist.key(None, String::new()), None);
    }
}
