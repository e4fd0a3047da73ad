//! The detached signature of a bundle.

use crate::exchange::bundle::{Entry, NAMESPACE, SIGNATURE, SUMS};
use crate::sign::Key;

/// Signs the list of sums among these entries; none where there is no list. Whoever packs the entries adds it to them.
pub fn signed(entries: &[Entry], key: &Key) -> Option<Entry> {
    let sums = entries.iter().find(|entry| entry.name == SUMS)?;
    let signature = key.sign(NAMESPACE, &sums.bytes);
    Some(Entry { name: SIGNATURE.to_owned(), bytes: signature.into_bytes() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sign::check;

    #[test]
    fn the_list_of_sums_is_what_is_signed() {
        let key = Key::from_seed([7; 32]);
        let entry = |name: &str| Entry { name: name.to_owned(), bytes: name.as_bytes().to_owned() };
        let signature = signed(&[entry("head.json"), entry(SUMS)], &key).unwrap();
        assert_eq!(signature.name, SIGNATURE);
        let text = String::from_utf8(signature.bytes).unwrap();
        assert_eq!(check(&text, NAMESPACE, SUMS.as_bytes()), Ok(key.public()));
        assert_eq!(signed(&[entry("head.json")], &key), None);
    }
}
