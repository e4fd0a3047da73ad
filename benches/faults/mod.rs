//! The bench in parts, so that a test can run it over a few rows.

pub mod blind;
pub mod data;
pub mod fault;
pub mod floors;
pub mod machine;
pub mod precinct;
pub mod random;
pub mod report;
pub mod stage;

use tartip::domain::fact::Cell;
use tartip::domain::hint::{Sheet, hints};

use fault::{Fault, Injected};
use precinct::{Precincts, Protocol};
use random::Random;
use report::{Line, Report};
use stage::Stage;

/// Puts every fault into every precinct, one at a time.
pub fn run(precincts: &Precincts) -> Report {
    let mut report = Report::new(precincts);
    for fault in Fault::ALL {
        report.faults.push(inject(precincts, fault));
    }
    report.machine = machine::false_alarms(precincts);
    report.blind = blind::Typists::ALL.map(|typists| blind::residual(precincts, typists)).into();
    report
}

fn inject(precincts: &Precincts, fault: Fault) -> Line {
    let mut random = Random::new(fault as u64 + 1);
    let mut line = Line::new(fault);
    for protocol in &precincts.protocols {
        let Some(injected) = fault.put(precincts, protocol, &mut random) else { continue };
        let stage = precincts.stage(protocol);
        line.rows += 1;
        line.refused += u64::from(stage.refuses(&injected));
        let found = stage.findings(&injected.cells);
        line.calm += u64::from(!found.loud && found.calm > stage.findings(&protocol.cells).calm);
        if found.loud {
            line.rules += 1;
            let named = named(precincts, stage, &injected, None);
            line.hinted += u64::from(named.iter().any(|cell| injected.places.contains(cell)));
        }
        let tape = machine::tape(precincts, protocol, &mut random);
        let rows = machine::differing(&tape, &injected.cells, 0);
        let seen = rows.iter().any(|cell| injected.places.contains(cell));
        line.machine += u64::from(found.loud || seen);
        let mixed = machine::mixed(precincts, protocol, &mut random);
        let portable = machine::portable(precincts, &injected.cells);
        let rows = machine::differing(&mixed, &injected.cells, portable);
        line.mixed += u64::from(found.loud || rows.iter().any(|cell| injected.places.contains(cell)));
        if found.loud || seen {
            let named = named(precincts, stage, &injected, Some(&tape));
            line.hinted_by_machine += u64::from(named.iter().any(|cell| injected.places.contains(cell)));
        }
    }
    line
}

/// Every cell that a hint names.
fn named(
    precincts: &Precincts,
    stage: &Stage,
    injected: &Injected,
    tape: Option<&tartip::domain::fact::Cells>,
) -> Vec<Cell> {
    let options = stage.options();
    let sheet = Sheet { form: &precincts.form, stock: precincts.stock, options: &options, max_marks: 1 };
    hints(&sheet, &injected.cells, tape).into_iter().flat_map(|hint| hint.cells).collect()
}

/// Whether a protocol balances: nothing louder than a notice.
pub fn balances(stage: &Stage, protocol: &Protocol) -> bool {
    !stage.findings(&protocol.cells).loud
}
