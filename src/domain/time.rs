//! Moments and clock times, without a clock.
//!
//! The day's time zone is the book's fixed offset; nothing here asks the machine for a time.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

const MS_PER_MINUTE: i64 = 60_000;
const MS_PER_HOUR: i64 = 60 * MS_PER_MINUTE;
const MINUTES_PER_DAY: i64 = 24 * 60;

/// A moment in milliseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// Drops minutes and seconds: tallies keep the hour only, so that no order of voters is kept. The hour is one of
    /// UTC; it is one of the book's as well since a profile is refused whose offset is not in full hours.
    #[must_use]
    pub fn hour(self) -> Self {
        Self(self.0.div_euclid(MS_PER_HOUR).saturating_mul(MS_PER_HOUR))
    }

    /// Drops the seconds: a time that somebody typed has none, so times of one minute are of one time.
    #[must_use]
    pub fn minute(self) -> Self {
        Self(self.0.div_euclid(MS_PER_MINUTE).saturating_mul(MS_PER_MINUTE))
    }

    /// Shows this moment in the book's time zone; `None` outside chrono's range.
    pub fn local(self, offset: Offset) -> Option<DateTime<FixedOffset>> {
        let zone = FixedOffset::east_opt(i32::from(offset.0) * 60)?;
        Some(DateTime::from_timestamp_millis(self.0)?.with_timezone(&zone))
    }

    /// Finds the moment of a clock time on a date in the book's time zone.
    pub fn at(date: NaiveDate, time: ClockTime, offset: Offset) -> Option<Self> {
        let local = date.and_time(NaiveTime::from_hms_opt(time.hour().into(), time.minute().into(), 0)?);
        Some(Self(local.and_utc().timestamp_millis() - i64::from(offset.0) * MS_PER_MINUTE))
    }

    /// Reads the clock of this moment in the book's time zone.
    pub fn clock(self, offset: Offset) -> Option<ClockTime> {
        let local = self.0.checked_add(i64::from(offset.0) * MS_PER_MINUTE)?;
        let minute = local.div_euclid(MS_PER_MINUTE).rem_euclid(MINUTES_PER_DAY);
        u16::try_from(minute).ok().map(ClockTime)
    }
}

/// The book's distance from UTC in minutes, east positive, within a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Offset(pub i16);

/// A clock time of the day, `HH:MM`, from 00:00 to 23:59.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ClockTime(u16);

impl ClockTime {
    /// Makes a clock time; `None` unless `hour` is 0-23 and `minute` is 0-59.
    pub fn new(hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then(|| Self(u16::from(hour) * 60 + u16::from(minute)))
    }

    /// Reads `HH:MM`, `H:MM`, `HHMM` or `HH` as people type them.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |part: &str| -> Option<u8> {
            (!part.is_empty() && part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse().ok())?
        };
        if let Some((hour, minute)) = text.split_once([':', '.', '-']) {
            return Self::new(digits(hour)?, digits(minute)?);
        }
        match text.len() {
            1 | 2 => Self::new(digits(text)?, 0),
            3 | 4 => {
                let (hour, minute) = text.split_at_checked(text.len() - 2)?;
                Self::new(digits(hour)?, digits(minute)?)
            }
            _ => None,
        }
    }

    /// The hour, 0 to 23.
    pub fn hour(self) -> u8 {
        u8::try_from(self.0 / 60).unwrap_or(0)
    }

    /// The minute, 0 to 59.
    pub fn minute(self) -> u8 {
        u8::try_from(self.0 % 60).unwrap_or(0)
    }
}

impl std::fmt::Display for ClockTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

impl From<ClockTime> for String {
    fn from(time: ClockTime) -> Self {
        time.to_string()
    }
}

impl TryFrom<String> for ClockTime {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or_else(|| format!("\"{text}\" is not a time of the day like 08:00"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clock_times_are_read_as_people_type_them() {
        for (typed, shown) in [
            ("8", "08:00"),
            ("08", "08:00"),
            ("800", "08:00"),
            ("0758", "07:58"),
            ("7:58", "07:58"),
            ("19.5", "19:05"),
        ] {
            assert_eq!(ClockTime::parse(typed).map(|t| t.to_string()).as_deref(), Some(shown), "{typed}");
        }
        for typed in ["", "24", "2460", "12:60", "7:581", "ab", "1 2", "123456"] {
            assert_eq!(ClockTime::parse(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_moment_and_its_clock_agree_in_the_books_zone() {
        let date = NaiveDate::from_ymd_opt(2027, 1, 24).unwrap();
        let moment = Moment::at(date, ClockTime::new(7, 58).unwrap(), Offset(360)).unwrap();
        assert_eq!(moment.0, 1_800_755_880_000);
        assert_eq!(moment.clock(Offset(360)).unwrap().to_string(), "07:58");
        assert_eq!(moment.hour().clock(Offset(360)).unwrap().to_string(), "07:00");
        for (moment, offset, shown) in [(-1, 0, "23:59"), (-60_000, -1, "23:58"), (86_399_999, 1, "00:00")] {
            assert_eq!(Moment(moment).clock(Offset(offset)).unwrap().to_string(), shown);
        }
        assert_eq!(Moment(i64::MAX).clock(Offset(1)), None);
    }
}
