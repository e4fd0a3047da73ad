//! What the program finds in a day: rules of the forms, identities of the account, boxes, machines.

use tartip::domain::account::{self, Place};
use tartip::domain::compare::compare;
use tartip::domain::fact::Cell;
use tartip::domain::{Day, decide};

/// A pile as a finding names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// A figure of a protocol.
    Cell {
        /// The contest.
        contest: String,
        /// The figure.
        cell: Cell,
    },
    /// A place of the account.
    Place(Place),
}

/// Something found.
#[derive(Debug)]
pub struct Said {
    /// Which rule, identity or comparison.
    #[expect(dead_code, reason = "read where a property fails")]
    pub id: String,
    /// Where to look.
    pub names: Vec<Name>,
}

/// Everything that the program says of a day whose contests are counted.
pub fn found(day: &Day) -> Vec<Said> {
    let mut said = Vec::new();
    for contest in day.contest_ids() {
        let cell = |cell: Cell| Name::Cell { contest: contest.to_owned(), cell };
        for finding in day.findings(contest).broken {
            let names = finding.look_at.iter().map(|id| cell(Cell::line(id))).collect();
            said.push(Said { id: format!("{contest} {} {}", finding.rule, finding.shown), names });
        }
        if let Some(compared) = compare(day, contest) {
            let rows = compared.differing();
            said.extend(rows.map(|row| Said {
                id: format!("{contest} machine {:?}", row.figures),
                names: vec![cell(row.row.cell.clone())],
            }));
            let boxes = compared.boxes.iter().filter(|known| known.figures.differs());
            said.extend(boxes.map(|known| Said {
                id: format!("{contest} box {:?}", known.figures),
                names: vec![Name::Place(Place::Box { of: known.of, contest: contest.to_owned() })],
            }));
        }
        let over = day.boxes.iter().filter(|known| decide::over_limit(day, known, contest).is_some());
        said.extend(over.map(|known| Said {
            id: format!("{contest} over the limit {}", known.label),
            names: vec![Name::Place(Place::Box { of: known.at, contest: contest.to_owned() })],
        }));
    }
    let differing = account::of_day(day).into_iter();
    said.extend(differing.filter(|identity| identity.difference().is_some_and(|by| by != 0)).map(
        |identity| {
            let names = identity.places().into_iter().map(|place| match place.clone() {
                Place::Cell { contest, cell } => Name::Cell { contest, cell },
                place => Name::Place(place),
            });
            Said {
                id: format!("{} {:?} {:?}", identity.id, identity.left_sum(), identity.right_sum()),
                names: names.collect(),
            }
        },
    ));
    said
}
