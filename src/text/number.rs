//! Numbers in digits: groups of three and percentages, by integer arithmetic only.

use super::Language;

/// A space that never ends a line.
const NO_BREAK: char = '\u{a0}';

/// Stands where there is nothing to divide by.
const NONE: &str = "–";

/// Writes a whole number in groups of three digits with no-break spaces: `1 234`.
pub fn grouped(number: impl Into<i128>) -> String {
    let number: i128 = number.into();
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() * 2);
    if number < 0 {
        text.push('-');
    }
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(NO_BREAK);
        }
        text.push(digit);
    }
    text
}

/// Writes the share of `part` in `whole` with two decimals, half up, and the sign: `36,51 %` or `36.51%`.
///
/// A dash where `whole` is 0.
pub fn percent(part: u64, whole: u64, language: Language) -> String {
    if whole == 0 {
        return NONE.to_owned();
    }
    let hundredths = (u128::from(part) * 20_000 + u128::from(whole)) / (u128::from(whole) * 2);
    // Fits: a u64 times 10,000 is far below the limit of i128.
    let units = i128::try_from(hundredths / 100).map_or_else(|_| (hundredths / 100).to_string(), grouped);
    let decimals = hundredths % 100;
    match language {
        Language::Ky | Language::Ru => format!("{units},{decimals:02}{NO_BREAK}%"),
        Language::En => format!("{units}.{decimals:02}%"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_start_at_four_digits() {
        for (number, shown) in [
            (0_i64, "0"),
            (999, "999"),
            (1000, "1 000"),
            (1234, "1 234"),
            (100_000, "100 000"),
            (1_234_567, "1 234 567"),
            (-7, "-7"),
            (-999, "-999"),
            (-1234, "-1 234"),
        ] {
            assert_eq!(grouped(number), shown.replace(' ', "\u{a0}"));
        }
        assert_eq!(grouped(u64::MAX).replace(NO_BREAK, ""), u64::MAX.to_string());
        assert_eq!(grouped(i64::MIN).replace(NO_BREAK, ""), i64::MIN.to_string());
    }

    #[test]
    fn percentages_round_half_up_at_the_second_decimal() {
        for (part, whole, shown) in [
            (0, 5, "0.00%"),
            (1, 3, "33.33%"),
            (2, 3, "66.67%"),
            (1, 800, "0.13%"),
            (1, 20_001, "0.00%"),
            (1, 20_000, "0.01%"),
            (639, 1750, "36.51%"),
            (7, 7, "100.00%"),
            (70, 7, "1 000.00%"),
            (u64::MAX, u64::MAX, "100.00%"),
        ] {
            assert_eq!(percent(part, whole, Language::En), shown.replace(' ', "\u{a0}"), "{part} of {whole}");
        }
    }

    #[test]
    fn the_decimal_mark_is_the_languages() {
        assert_eq!(
            Language::ALL.map(|language| percent(639, 1750, language)),
            ["36,51\u{a0}%", "36,51\u{a0}%", "36.51%"]
        );
        assert_eq!(Language::ALL.map(|language| percent(1, 0, language)), ["–", "–", "–"]);
    }
}
