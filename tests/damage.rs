//! Damage to a book's file, byte by byte: nothing is ever taken for what it was not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod book;

use std::fs;
use std::sync::LazyLock;

use book::{facts, make, place};
use proptest::prelude::*;
use tartip::domain::fact::Recorded;
use tartip::store::{Book, verify};

/// The facts of a book and the bytes of its file.
static WHOLE: LazyLock<(Vec<Recorded>, Vec<u8>)> = LazyLock::new(|| {
    let (_folder, path) = place();
    make(&path, false, 12);
    let original = facts(&Book::open_read_only(&path).unwrap());
    (original, fs::read(&path).unwrap())
});

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_file_is_refused_or_named_or_gives_the_same_facts(
        at in any::<prop::sample::Index>(),
        length in 1_usize..40,
        mask in 1_u8..,
    ) {
        let (original, mut bytes) = WHOLE.clone();
        let start = at.index(bytes.len());
        for byte in bytes.iter_mut().skip(start).take(length) {
            *byte ^= mask;
        }
        let (_folder, damaged) = place();
        fs::write(&damaged, &bytes).unwrap();
        let mut found = Vec::new();
        if let Ok(report) = verify(&damaged, |fact| found.push(fact.clone())) {
            prop_assert_eq!(u64::try_from(found.len()), Ok(report.rows()));
            let mut lost = 0;
            for (was, mut is) in original.iter().zip(found.iter().cloned()) {
                // A private half may go, as when it is forgotten, and is then counted; it never becomes another.
                if was.new.private.is_some() && is.new.private.is_none() {
                    is.new.private.clone_from(&was.new.private);
                    lost += 1;
                }
                prop_assert_eq!(&is, was);
            }
            prop_assert_eq!(report.forgotten, lost);
            prop_assert!(found.len() <= original.len());
        }
        prop_assert_eq!(fs::read(&damaged).unwrap(), bytes, "checking changed the file");
    }
}
