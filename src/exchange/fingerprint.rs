//! Fingerprints of the texts that a paper of the registers is about.
//!
//! Each is the SHA-256 of the private half of the facts as JSON: fields in the order of the alphabet, no space between
//! signs, UTF-8 with nothing escaped but quotes, backslashes and control characters. That is what
//! `json.dumps(texts, ensure_ascii=False, separators=(",", ":"), sort_keys=True)` of Python writes. Whoever has the
//! texts can check it. Whoever has not can try guesses until one comes out, and a name or a short sentence is soon
//! guessed: so it stands on papers that are made for those who know the texts, and nowhere in the chain.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::canonical::hexadecimal;
use crate::domain::{Day, Paper};

/// The fingerprint of the text of a paper, 64 hexadecimal digits; `None` for papers that have no text of their own, and
/// where the text was erased.
pub fn of(day: &Day, paper: &Paper) -> Option<String> {
    match paper {
        Paper::Receipt(of) | Paper::Ruling(of) => texts(&day.complaint(*of)?.private),
        Paper::Decision(of) => texts(&BTreeMap::from([("text", &day.decision(*of)?.text)])),
        Paper::Act(of) => {
            let act = day.acts.iter().find(|act| act.at == *of)?;
            texts(&BTreeMap::from([("ky", &act.ky), ("ru", &act.ru)]))
        }
        _ => None,
    }
}

fn texts<K: Serialize + Ord, V: Serialize + AsRef<str>>(texts: &BTreeMap<K, V>) -> Option<String> {
    if texts.values().all(|text| text.as_ref().is_empty()) {
        return None;
    }
    let bytes = serde_json::to_vec(texts).ok()?;
    Some(hexadecimal(&Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_that_of_the_texts_in_one_spelling() {
        let given = BTreeMap::from([("what", "«Үн» \"7\"\n"), ("name", "Айгүл")]);
        // printf '{"name":"Айгүл","what":"«Үн» \"7\"\\n"}' | sha256sum
        let expected = "d070565c572c872508671b3ec6c3f2ae0296b845d0930708a5be44fdd802927f";
        assert_eq!(texts(&given).as_deref(), Some(expected));
        assert_eq!(texts(&BTreeMap::from([("name", "")])), None);
        assert_eq!(texts(&BTreeMap::<&str, &str>::new()), None);
    }
}
