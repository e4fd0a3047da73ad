//! What is printed.

use std::fmt;

use super::blind::{LOOKS, Residual, WRONG};
use super::fault::Fault;
use super::machine::FalseAlarms;
use super::precinct::Precincts;

/// Everything measured.
pub struct Report {
    pub title: String,
    pub faults: Vec<Line>,
    pub machine: FalseAlarms,
    pub blind: Vec<Residual>,
}

/// One class of faults.
pub struct Line {
    pub fault: Fault,
    pub rows: u64,
    /// An entry of them cannot be closed.
    pub refused: u64,
    /// A rule says so loudly.
    pub rules: u64,
    /// Only a notice that was not there before.
    pub calm: u64,
    /// A rule, or the fault's own row beside a machine that read every ballot.
    pub machine: u64,
    /// A rule, or the fault's own row beside a machine that did not see portable boxes.
    pub mixed: u64,
    /// Of those that rules catch: a hint names the place.
    pub hinted: u64,
    /// Of those that rules or the machine catch: a hint with the machine's column names the place.
    pub hinted_by_machine: u64,
}

impl Line {
    pub fn new(fault: Fault) -> Self {
        Self {
            fault,
            rows: 0,
            refused: 0,
            rules: 0,
            calm: 0,
            machine: 0,
            mixed: 0,
            hinted: 0,
            hinted_by_machine: 0,
        }
    }
}

impl Report {
    pub fn new(precincts: &Precincts) -> Self {
        let title = format!("{}: {} protocols that balance", precincts.form.id, precincts.protocols.len());
        Self { title, faults: Vec::new(), machine: FalseAlarms::default(), blind: Vec::new() }
    }
}

/// A share in percent, 0 of nothing.
#[expect(clippy::cast_precision_loss, reason = "counts of rows")]
pub fn percent(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 * 100.0 / whole as f64 }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n", self.title)?;
        writeln!(
            f,
            "{:<30} {:>6} {:>8} {:>7} {:>6} {:>9} {:>8} {:>8} {:>10}",
            "fault, % caught", "rows", "refused", "rules", "calm", "+machine", "+mixed", "hinted", "+machine"
        )?;
        for line in &self.faults {
            let of = |part| percent(part, line.rows);
            writeln!(
                f,
                "{:<30} {:>6} {:>8.1} {:>7.1} {:>6.1} {:>9.1} {:>8.1} {:>8.1} {:>10.1}",
                line.fault.name(),
                line.rows,
                of(line.refused),
                of(line.rules),
                of(line.calm),
                of(line.machine),
                of(line.mixed),
                percent(line.hinted, line.rules),
                percent(line.hinted_by_machine, line.machine),
            )?;
        }
        let alarms = &self.machine;
        writeln!(
            f,
            "\nfalse alarms of a machine that misreads one ballot in 500: {:.1} % of protocols, {:.2} rows each; \
             {:.1} % where portable boxes are counted by hand and mixed",
            percent(alarms.protocols, alarms.rows),
            percent(alarms.cells, alarms.rows) / 100.0,
            percent(alarms.mixed, alarms.rows),
        )?;
        writeln!(f, "\nblind double entry, one figure in {WRONG} mistyped, memory looks at one in {LOOKS}:")?;
        for left in &self.blind {
            writeln!(
                f,
                "{:<30} {:>6} {:>6.2} % erred {:>8.3} % agree and are wrong {:>8.3} % that no rule catches",
                left.typists.name(),
                left.rows,
                percent(left.erred, left.rows),
                percent(left.agreed, left.rows),
                percent(left.silent, left.rows),
            )?;
        }
        Ok(())
    }
}
