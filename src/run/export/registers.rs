//! The files of all registers at once: tables and data that may go anywhere, and pages with names that may not.

use super::papers::{named, page};
use super::{Holds, Only, Pages, Planned};
use crate::domain::{Day, Paper};
use crate::exchange::account::{BalanceFile, BoxesFile};
use crate::exchange::registers::{RegistersFile, table};

/// A table by the name of its file.
type Table = (&'static str, fn(&Day) -> Option<Vec<u8>>);

const TABLES: [Table; 4] = [
    ("people.csv", table::people),
    ("complaints.csv", table::complaints),
    ("incidents.csv", table::incidents),
    ("decisions.csv", table::decisions),
];

/// Plans the registers, the minutes, each decision and each act, the notice-board and the annexes of protocols, and what
/// accounts for ballots, boxes and seals.
pub fn register_files(day: &Day, only: Only) -> Vec<Planned> {
    Pages::default().register_files(day, only)
}

pub(super) fn all(pages: Pages<'_>, day: &Day, only: Only) -> Vec<Planned> {
    let mut files = Vec::new();
    if only.pdf {
        for paper in papers(day) {
            let Some((stem, page)) = page(pages, day, &paper) else { continue };
            files.push(super::pages::page(format!("{stem}.pdf"), !paper.is_public(), page));
        }
    }
    // Tables and data hold no private half of a fact.
    let bytes =
        |name: &str, bytes| Planned { name: named(day, name), private: false, holds: Holds::Bytes(bytes) };
    if only.json {
        let json = RegistersFile::of(day).to_json().ok();
        files.extend(json.map(|json| bytes("registers.json", json)));
        let (boxes, balance) = (BoxesFile::of(day).to_json().ok(), BalanceFile::of(day).to_json().ok());
        files.extend(boxes.map(|json| bytes("boxes.json", json)));
        files.extend(balance.map(|json| bytes("balance.json", json)));
    }
    if only.csv {
        files.extend(TABLES.iter().filter_map(|(name, table)| Some(bytes(name, table(day)?))));
    }
    files
}

fn papers(day: &Day) -> Vec<Paper> {
    let registers =
        [Paper::Minutes, Paper::People, Paper::Complaints, Paper::Incidents, Paper::Decisions, Paper::Board];
    let annexes = day.contest_ids().map(|contest| Paper::Annex(contest.to_owned()));
    let decisions = day.decisions.iter().map(|decision| Paper::Decision(decision.at));
    let acts = day.acts.iter().map(|act| Paper::Act(act.at));
    let enlarged = day.contest_ids().map(|contest| Paper::Enlarged(contest.to_owned()));
    let moments =
        enlarged.chain([Paper::Opening, Paper::Fingerprint, Paper::Packing, Paper::HandOver, Paper::Backup]);
    let papers = registers.into_iter().chain(annexes).chain(decisions).chain(acts);
    papers.chain(of_room(day)).chain(moments).chain(of_copies(day)).collect()
}

/// The papers of a day that may go out of the room, but for the annexes, which go with their protocols, and the check sheet:
/// what counts is the one that was posted, and a sheet made later among the files would be taken for it.
pub(super) fn public_papers(day: &Day) -> impl Iterator<Item = Paper> {
    let stays = |paper: &Paper| matches!(paper, Paper::Annex(_) | Paper::Fingerprint);
    papers(day).into_iter().filter(move |paper| paper.is_public() && !stays(paper))
}

/// Registers of copies and notices, demands, published figures.
fn of_copies(day: &Day) -> impl Iterator<Item = Paper> {
    let contests = day.contest_ids();
    let of_contest = |contest: &str| [Paper::Copies(contest.to_owned()), Paper::Notice(contest.to_owned())];
    let demands = day.copies.returns.iter().map(|known| Paper::Returned(known.demand.at));
    let published = day.copies.published.iter().map(|known| Paper::Published(known.at));
    contests.flat_map(of_contest).chain(demands).chain(published)
}

/// The papers that account for ballots, boxes and seals.
fn of_room(day: &Day) -> impl Iterator<Item = Paper> {
    let sheets = [Paper::Warnings, Paper::Boxes, Paper::Stock, Paper::Hours].into_iter();
    let trips = day.outside.trips.iter().map(|trip| Paper::Trip(trip.at));
    sheets.chain(trips).chain(day.contest_ids().map(|contest| Paper::Search(contest.to_owned())))
}
