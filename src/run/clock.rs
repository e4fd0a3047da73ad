//! The clock: the only place that reads it.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::domain::Moment;

/// The time now, in milliseconds; the epoch itself if the laptop's clock stands before it.
#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
pub fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Makes a clock that only goes forward, for telling bursts of keys from typing.
#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
pub fn stopwatch() -> impl Fn() -> Duration + Send {
    let start = Instant::now();
    move || start.elapsed()
}
