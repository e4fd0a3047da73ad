//! What each figure must reach, from a file that everybody can read.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::report::{Report, percent};

const FILE: &str = include_str!("floors.toml");

/// Floors of one form, in percent with one decimal, by class of faults.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Floors {
    rules: BTreeMap<String, f64>,
    machine: BTreeMap<String, f64>,
    hints: BTreeMap<String, f64>,
}

/// Figures of a form that are below their floor; none for a form that has no floors.
pub fn below(form: &str, report: &Report) -> Vec<String> {
    let mut all: BTreeMap<String, Floors> = toml::from_str(FILE).expect("the floors can be read");
    let floors = all.remove(form).unwrap_or_default();
    let mut below = Vec::new();
    for line in &report.faults {
        let name = line.fault.name();
        for (what, floors, reached) in [
            ("rules", &floors.rules, percent(line.rules, line.rows)),
            ("with the machine", &floors.machine, percent(line.machine, line.rows)),
            ("first three hints", &floors.hints, percent(line.hinted, line.rules)),
        ] {
            let floor = floors.get(name).copied().unwrap_or(0.0);
            // Measured and floor are read with one decimal.
            if (reached * 10.0).round() < (floor * 10.0).round() {
                below.push(format!("{name}, {what}: {reached:.1} % of at least {floor:.1} %"));
            }
        }
    }
    below
}
