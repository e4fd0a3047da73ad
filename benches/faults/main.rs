//! Puts the slips of real commissions into protocols that balance, and says which layer of the program catches them.
//!
//! Run `cargo bench --bench faults`; `ROWS=500` takes fewer precincts, `DATA=FILE` real rows of the form
//! `ru-president-2018` or `ge-president-2013`. Fails where a figure is below its floor in `benches/faults/floors.toml`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "mod.rs"]
mod faults;

use std::process::ExitCode;

/// As many precincts as a country of this size has, several times over.
const ROWS: usize = 8_000;

fn main() -> ExitCode {
    let rows = std::env::var("ROWS").ok().and_then(|rows| rows.parse().ok()).unwrap_or(ROWS);
    let precincts = match std::env::var_os("DATA") {
        Some(file) => faults::data::read(&std::fs::read(file).expect("DATA names a file"), rows),
        None => faults::precinct::generated(rows),
    };
    let report = faults::run(&precincts);
    print!("{report}");
    let below = faults::floors::below(&precincts.form.id, &report);
    for line in &below {
        println!("BELOW ITS FLOOR: {line}");
    }
    if below.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
