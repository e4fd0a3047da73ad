//! One cell of a table.

const MOST_DIGITS: usize = 9;

/// What stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cell {
    Figure(u32),
    Empty,
    Other,
}

/// Reads a whole number from 0 to 999 999 999, blanks around it ignored.
pub(super) fn cell(bytes: &[u8]) -> Cell {
    let digits = bytes.trim_ascii();
    if digits.is_empty() {
        return Cell::Empty;
    }
    if digits.len() > MOST_DIGITS || !digits.iter().all(u8::is_ascii_digit) {
        return Cell::Other;
    }
    Cell::Figure(digits.iter().fold(0, |figure, digit| figure * 10 + u32::from(digit - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_digits_are_a_figure() {
        for (text, expected) in [
            ("0", Cell::Figure(0)),
            (" 2256\t", Cell::Figure(2256)),
            ("007", Cell::Figure(7)),
            ("999999999", Cell::Figure(999_999_999)),
            ("1000000000", Cell::Other),
            ("99999999999999999999999", Cell::Other),
            ("", Cell::Empty),
            ("  ", Cell::Empty),
            ("-1", Cell::Other),
            ("+1", Cell::Other),
            ("1.0", Cell::Other),
            ("1 000", Cell::Other),
            ("n/a", Cell::Other),
            ("١", Cell::Other),
        ] {
            assert_eq!(cell(text.as_bytes()), expected, "{text}");
        }
    }
}
