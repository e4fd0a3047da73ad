//! What the measurements share: medians, and the table that each prints at its end.

#![allow(dead_code, reason = "each measurement takes what it needs")]

use std::process::ExitCode;
use std::time::{Duration, Instant};

/// A figure beside what it may be at most.
pub struct Figure {
    pub name: &'static str,
    /// With its unit.
    pub measured: String,
    /// With its unit; blank where the limit is not a ratio.
    pub floor: String,
    /// What the limit is for: the ratio, or the measured figure itself.
    pub value: f64,
    pub most: f64,
}

impl Figure {
    /// A time that may be at most so many times the floor.
    pub fn ratio(name: &'static str, measured: Duration, floor: Duration, most: f64) -> Self {
        let value = measured.as_secs_f64() / floor.as_secs_f64();
        Self { name, measured: shown(measured), floor: shown(floor), value, most }
    }

    /// A time that may be at most so many milliseconds.
    pub fn within(name: &'static str, measured: Duration, floor: Duration, most: f64) -> Self {
        let value = measured.as_secs_f64() * 1000.0;
        Self { name, measured: shown(measured), floor: shown(floor), value, most }
    }

    /// A count that may be at most so many.
    pub fn plain(name: &'static str, measured: u64, most: u64) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "no such count comes near the end of what is exact")]
        let (value, limit) = (measured as f64, most as f64);
        Self { name, measured: measured.to_string(), floor: String::new(), value, most: limit }
    }
}

/// Prints the figures as a table and fails where one is over its limit.
pub fn conclude(figures: &[Figure]) -> ExitCode {
    println!("\n{:<44} {:>11} {:>11} {:>9} {:>9}  ok", "figure", "measured", "floor", "value", "at most");
    for Figure { name, measured, floor, value, most } in figures {
        let ok = if value <= most { "yes" } else { "NO" };
        println!("{name:<44} {measured:>11} {floor:>11} {value:>9.2} {most:>9.2}  {ok}");
    }
    if figures.iter().all(|figure| figure.value <= figure.most) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// How long something takes.
pub fn time(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn shown(time: Duration) -> String {
    format!("{:.3} ms", time.as_secs_f64() * 1000.0)
}
