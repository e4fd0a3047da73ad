//! Big digits for what is read aloud, drawn with the full block only, which every console font has.

/// The rows of a big number.
pub const ROWS: usize = 5;

/// Blank columns between two digits, and on top of them between two groups of digits.
const GAP: usize = 2;

/// The rows of a number in big digits, grouped by thousands: `1 724`.
pub fn number(value: u32) -> Vec<String> {
    rows(&grouped(value))
}

/// The rows of a text of digits, colons and spaces; anything else leaves no trace.
pub fn rows(text: &str) -> Vec<String> {
    let mut rows = vec![String::new(); ROWS];
    for character in text.chars() {
        let Some(shape) = shape(character) else { continue };
        for (row, part) in rows.iter_mut().zip(shape) {
            if !row.is_empty() {
                row.push_str(&" ".repeat(GAP));
            }
            row.push_str(part);
        }
    }
    rows
}

/// The rows of a number so many times as large; 1 is the size of [`number`].
pub fn enlarged(value: u32, times: u16) -> Vec<String> {
    let times = usize::from(times.max(1));
    let wide =
        |row: String| row.chars().flat_map(|sign| std::iter::repeat_n(sign, times)).collect::<String>();
    number(value).into_iter().map(wide).flat_map(|row| std::iter::repeat_n(row, times)).collect()
}

/// The columns that [`rows`] needs for a text.
pub fn width(text: &str) -> usize {
    rows(text).first().map_or(0, |row| row.chars().count())
}

/// Writes a number with a space between groups of three digits.
pub fn grouped(value: u32) -> String {
    let digits = value.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}

/// A space has no columns of its own: the two gaps around it make the wider one.
fn shape(character: char) -> Option<[&'static str; ROWS]> {
    Some(match character {
        '0' => ["████", "█  █", "█  █", "█  █", "████"],
        '1' => ["  █ ", " ██ ", "  █ ", "  █ ", " ███"],
        '2' => ["████", "   █", "████", "█   ", "████"],
        '3' => ["████", "   █", " ███", "   █", "████"],
        '4' => ["█  █", "█  █", "████", "   █", "   █"],
        '5' => ["████", "█   ", "████", "   █", "████"],
        '6' => ["████", "█   ", "████", "█  █", "████"],
        '7' => ["████", "   █", "  █ ", " █  ", " █  "],
        '8' => ["████", "█  █", "████", "█  █", "████"],
        '9' => ["████", "█  █", "████", "   █", "████"],
        ':' => [" ", "█", " ", "█", " "],
        ' ' => ["", "", "", "", ""],
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_hundred_thirty() {
        let expected = [
            "████  ████  ████",
            "█        █  █  █",
            "████   ███  █  █",
            "█  █     █  █  █",
            "████  ████  ████",
        ];
        assert_eq!(number(630), expected);
    }

    #[test]
    fn ten_digits_look_different_and_are_four_wide() {
        let mut shapes: Vec<_> = ('0'..='9').map(|digit| shape(digit).unwrap()).collect();
        assert!(shapes.iter().flatten().all(|row| row.chars().count() == 4));
        shapes.sort_unstable();
        shapes.dedup();
        assert_eq!(shapes.len(), 10);
    }

    #[test]
    fn an_enlarged_number_is_larger_both_ways() {
        for times in 0..4 {
            let (rows, times) = (enlarged(630, times), usize::from(times.max(1)));
            assert_eq!(rows.len(), ROWS * times);
            assert!(rows.iter().all(|row| row.chars().count() == 16 * times));
        }
        assert_eq!(enlarged(1724, 1), number(1724));
        assert_eq!(enlarged(7, 2).first().map(String::as_str), Some("████████"));
    }

    #[test]
    fn widths_and_groups() {
        for (text, columns) in [("", 0), ("7", 4), ("42", 10), ("630", 16), ("1 724", 24), ("23:58", 25)] {
            assert_eq!(width(text), columns, "{text}");
            assert!(rows(text).iter().all(|row| row.chars().count() == columns), "{text}");
        }
        for (value, text) in [(0, "0"), (630, "630"), (1724, "1 724"), (1_234_567, "1 234 567")] {
            assert_eq!(grouped(value), text);
        }
        assert_eq!(rows("1x2"), rows("12"));
        assert!(rows("1 724").iter().flat_map(|row| row.chars()).all(|c| c == '█' || c == ' '));
    }
}
