//! Shapes of short names.

use crate::domain::rule::FUNCTIONS;

const LONGEST_ID: usize = 48;
const LONGEST_LINE_ID: usize = 12;

/// Whether this can name a file, a rule, a step: `a-z`, digits and single `-`, beginning with a letter.
pub(super) fn is_id(id: &str) -> bool {
    id.len() <= LONGEST_ID
        && id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// Whether this can name a line in a rule: a letter, then letters or digits, not the name of a function.
pub(super) fn is_line_id(id: &str) -> bool {
    id.len() <= LONGEST_LINE_ID
        && id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.bytes().all(|b| b.is_ascii_alphanumeric())
        && !FUNCTIONS.contains(&id)
}

/// Whether this can name a group of codes: two capitals.
pub(super) fn is_group(id: &str) -> bool {
    id.len() == 2 && id.bytes().all(|b| b.is_ascii_uppercase())
}

/// Whether this can name a code: a group, `-` and two digits.
pub(super) fn is_code(id: &str) -> bool {
    id.split_once('-').is_some_and(|(group, number)| {
        is_group(group) && number.len() == 2 && number.bytes().all(|b| b.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_line_ids_have_their_shapes() {
        for id in ["kg-2025", "a", "found-is-sorted"] {
            assert!(is_id(id), "{id}");
        }
        for id in ["", "2025", "a--b", "a-", "-a", "A", "a_b", "../a", "тартип", &"a".repeat(49)] {
            assert!(!is_id(id), "{id}");
        }
        for id in ["L7", "L1a", "votes"] {
            assert!(is_line_id(id), "{id}");
        }
        for id in ["", "7", "L-7", "sum", "abs", "marks", "Л7", "L234567890123"] {
            assert!(!is_line_id(id), "{id}");
        }
    }

    #[test]
    fn codes_have_their_shape() {
        assert!(is_group("OP") && is_code("OP-01") && is_code("ZZ-00"));
        for id in ["", "O", "OPP", "op", "О1"] {
            assert!(!is_group(id), "{id}");
        }
        for id in ["", "OP", "OP-1", "OP-001", "op-01", "OP01", "OP--1", "OP-0A", "ОП-01"] {
            assert!(!is_code(id), "{id}");
        }
    }
}
