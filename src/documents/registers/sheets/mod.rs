//! The papers that account for ballots, boxes and seals. No private half of a fact stands on any of them.
//!
//! What was found in boxes and counted is left out while an entry is open that it would anchor.

mod boxes;
mod devices;
mod hours;
mod otherwise;
mod piles;
mod restated;
mod search;
mod stock;
mod trip;
mod warnings;

pub(super) use boxes::at_first;
pub(super) use restated::Stated;

use super::Sheet;
use super::names::named;
use crate::documents::model::{Block, Pair};
use crate::documents::said::listed;
use crate::domain::Moment;
use crate::domain::day::{OptionName, Row};
use crate::domain::fact::{Cell, Ref};
use crate::domain::form::ReasonText;
use crate::text::{Text, grouped, names};

/// The members who stated a fact: at the keyboard, and the second one.
type Two = (Option<Ref>, Option<Ref>);

impl Sheet<'_> {
    /// The names of those who stated a fact, one under the other; a dash where it is not known.
    fn two(self, by: Two) -> Pair {
        let known: Vec<String> = [by.0, by.1].into_iter().flatten().map(|who| self.name(who)).collect();
        Pair::single(if known.is_empty() { "–".to_owned() } else { known.join("\n") })
    }

    /// Who was at the keyboard when a fact was stated.
    fn typist(self, of: Ref) -> Two {
        (self.day.journal.iter().find(|line| line.at == of).and_then(|line| line.member), None)
    }

    /// What a fact made: a box, a pack, a device or a trip.
    pub(super) fn thing(self, of: Ref) -> Pair {
        if let Some(known) = self.day.boxes.iter().find(|known| known.at == of) {
            return self.said.text(&Text::new("paper-thing-box").with("label", &known.label));
        }
        if let Some(pack) = self.day.stock.packs.iter().find(|pack| pack.at == of) {
            return self.said.text(&Text::new("paper-thing-pack").with("label", &pack.stated.label));
        }
        if let Some(device) = self.day.custody.devices.iter().find(|device| device.at == of) {
            let label = Pair::single(format!("«{}»", device.stated.label));
            return listed(&[self.said.key(names::device(device.stated.kind)), label], " ");
        }
        if let Some(trip) = self.day.outside.trips.iter().position(|trip| trip.at == of) {
            return self.said.text(&Text::new("paper-thing-trip").with("number", (trip + 1).to_string()));
        }
        Pair::single(of.to_string())
    }

    /// An entry of one of the lists of the procedure.
    pub(super) fn of_list(self, list: &[ReasonText], id: &str) -> Pair {
        self.labelled(named(list, id), id)
    }

    pub(super) fn contests(self, ids: &[String]) -> Pair {
        listed(&ids.iter().map(|id| self.contest(id)).collect::<Vec<_>>(), ", ")
    }

    pub(super) fn seals(self, seals: &[String]) -> Pair {
        if seals.is_empty() { self.said.key("paper-no-seals") } else { Pair::single(seals.join(", ")) }
    }

    pub(super) fn yes_or_no(self, yes: bool) -> Pair {
        self.said.key(if yes { "paper-yes" } else { "paper-no" })
    }

    pub(super) fn row_name(self, row: &Row) -> Pair {
        let name = match &row.name {
            OptionName::Named(label) => self.said.localized(label),
            OptionName::AgainstAll => self.said.key("export-against-all"),
        };
        listed(&[Pair::single(&row.number), name], ". ")
    }

    /// A line of a contest's protocol by its cell.
    fn cell(self, contest: &str, cell: &Cell) -> Pair {
        let rows = self.day.rows(contest);
        let row = rows.iter().find(|row| row.cell == *cell);
        row.map_or_else(|| Pair::single(cell.as_str()), |row| self.row_name(row))
    }

    /// What a rule of a contest's form says.
    fn rule(self, contest: &str, id: &str) -> Pair {
        let form = self.day.form(contest);
        let known = form.and_then(|form| form.rules.iter().find(|rule| rule.id == id));
        self.labelled(known.map(|rule| &rule.say), id)
    }

    /// All members, in the order of the commission's list.
    pub(super) fn signed_by_all(self) -> Block {
        let mut members: Vec<_> = self.day.commission.members.iter().collect();
        members.sort_by_key(|(at, member)| (member.function, **at));
        self.signed_by(members.into_iter().map(|(at, _)| *at))
    }

    /// What happened and was said, with its time and who stated it, in the order of time.
    fn log(self, mut entries: Vec<Entry>) -> Block {
        entries.sort_by_key(|entry| entry.when);
        let rows = entries.into_iter().map(|entry| {
            vec![Pair::single(self.clock(entry.when)), entry.what, entry.said, self.two(entry.by)]
        });
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("paper-column-event", 4),
            ("paper-column-details", 6),
            ("paper-column-stated-by", 3),
        ]);
        self.table(columns, rows.collect())
    }
}

/// A line of a log.
struct Entry {
    when: Moment,
    what: Pair,
    said: Pair,
    by: Two,
}

/// A figure in groups of digits, or the sign that there is none.
fn figure(figure: Option<u32>) -> Pair {
    Pair::single(crate::documents::said::figure(figure))
}

/// A difference with its sign, or the sign that there is none.
fn difference(difference: Option<i64>) -> Pair {
    let said =
        difference.map(|number| if number > 0 { format!("+{}", grouped(number)) } else { grouped(number) });
    Pair::single(said.unwrap_or_else(|| "–".to_owned()))
}
