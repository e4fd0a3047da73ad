//! Dates and clock times as people of each language write them, in the book's time zone.

use chrono::NaiveDate;

use super::Language;
use crate::domain::{Moment, Offset};

/// Stands for a moment that no calendar has.
const NONE: &str = "–";

/// Writes a date: `24.01.2027`, in English `24 January 2027`.
pub fn date(date: NaiveDate, language: Language) -> String {
    date.format(date_pattern(language)).to_string()
}

/// Writes the clock of a moment: `14:52`.
pub fn clock(moment: Moment, offset: Offset) -> String {
    written(moment, offset, "%H:%M")
}

/// Writes the clock of a moment; with its date where that is another one: `25.01 02:10`.
pub fn clock_on(date: NaiveDate, moment: Moment, offset: Offset) -> String {
    written(moment, offset, if is_on(date, moment, offset) { "%H:%M" } else { "%d.%m %H:%M" })
}

/// Whether a moment is on a date; one that no calendar has is on every date.
fn is_on(date: NaiveDate, moment: Moment, offset: Offset) -> bool {
    moment.local(offset).is_none_or(|local| local.date_naive() == date)
}

/// Writes the clock of a moment to the second: `14:51:58`.
pub fn clock_to_the_second(moment: Moment, offset: Offset) -> String {
    written(moment, offset, "%H:%M:%S")
}

/// Writes a moment: `24.01.2027 14:52`, in English `24 January 2027, 14:52`.
pub fn moment(moment: Moment, offset: Offset, language: Language) -> String {
    let pattern = match language {
        Language::Ky | Language::Ru => "%d.%m.%Y %H:%M",
        Language::En => "%-d %B %Y, %H:%M",
    };
    written(moment, offset, pattern)
}

fn date_pattern(language: Language) -> &'static str {
    match language {
        Language::Ky | Language::Ru => "%d.%m.%Y",
        Language::En => "%-d %B %Y",
    }
}

fn written(moment: Moment, offset: Offset, pattern: &str) -> String {
    moment.local(offset).map_or_else(|| NONE.to_owned(), |local| local.format(pattern).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const BISHKEK: Offset = Offset(360);
    /// 2027-01-24 01:51:58 UTC.
    const MORNING: Moment = Moment(1_800_755_518_000);

    #[test]
    fn dates_are_written_as_in_the_language() {
        let day = NaiveDate::from_ymd_opt(2027, 1, 24).unwrap();
        assert_eq!(
            Language::ALL.map(|language| date(day, language)),
            ["24.01.2027", "24.01.2027", "24 January 2027"]
        );
        let early = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
        assert_eq!(
            Language::ALL.map(|language| date(early, language)),
            ["01.11.2026", "01.11.2026", "1 November 2026"]
        );
    }

    #[test]
    fn moments_are_shown_in_the_books_zone() {
        assert_eq!(clock(MORNING, BISHKEK), "07:51");
        assert_eq!(clock(MORNING, Offset(0)), "01:51");
        let day = NaiveDate::from_ymd_opt(2027, 1, 24).unwrap();
        assert_eq!(clock_on(day, MORNING, BISHKEK), "07:51");
        // Twenty hours later the night of the voting day is over.
        let night = Moment(MORNING.0 + 20 * 3_600_000);
        assert_eq!(clock_on(day, night, BISHKEK), "25.01 03:51");
        assert_eq!(clock_on(day, night, Offset(0)), "21:51");
        assert_eq!(clock_to_the_second(MORNING, BISHKEK), "07:51:58");
        assert_eq!(
            Language::ALL.map(|language| moment(MORNING, BISHKEK, language)),
            ["24.01.2027 07:51", "24.01.2027 07:51", "24 January 2027, 07:51"]
        );
    }

    #[test]
    fn a_moment_outside_the_calendar_is_a_dash() {
        assert_eq!(clock(Moment(i64::MAX), BISHKEK), "–");
        assert_eq!(clock_on(NaiveDate::MIN, Moment(i64::MAX), BISHKEK), "–");
        assert_eq!(moment(Moment(i64::MIN), BISHKEK, Language::Ru), "–");
    }
}
