//! A day on which much goes wrong, by keys alone: every ballot, box and seal is accounted for at its end.
//!
//! Two contests printed on demand from blanks that serve both. Three portable boxes the day before; a pack of 98; a
//! machine that fails at 10:40 and a fallback box that takes the ballots of both contests; an hour without the program;
//! two boxes with another seal than the one put on; six ballots of one contest in the box of the other.

mod copies;
mod count;
mod eve;
mod figures;
mod hand;
mod protocol;
mod voting;

use tartip::app::model::Screen;
use tartip::domain::account::{Identity, Place};
use tartip::domain::day::Pack;
use tartip::domain::fact::{BoxKind, Gate, Pile};
use tartip::domain::protocol::Standing;
use tartip::domain::{Day, account};
use tartip::text::Language;

use super::driver::Journey;

/// The boxes, as they are labelled.
const PORTABLE: [&str; 3] = ["Көчмө 1", "Көчмө 2", "Көчмө 3"];
const WHITE: &str = "АЭУ-1";
const BLUE: &str = "АЭУ-2";
const FALLBACK: &str = "Кошумча урна";

fn full_day(language: Language) {
    let mut journey = Journey::on_the_eve(language);
    journey.the_day_before();
    journey.open_the_polls();
    let mut journey = journey.vote();
    journey.close_the_polls();
    journey.count();
    journey.write_the_protocols();
    journey.hand_out_copies();
    balances(journey.day());
    lies_somewhere(journey.day());
    assert!(matches!(journey.model.screen(), Some(Screen::Today(_))), "{}", journey.frame().text());
    assert!(journey.verified().practice);
}

/// Every identity balances, but for the pack of 98.
fn balances(day: &Day) {
    let all = account::of_day(day);
    let is_pack = |identity: &&Identity| {
        identity.id == "pack" && identity.places().iter().any(|place| matches!(place, Place::Pack(_)))
    };
    let broken: Vec<&Identity> =
        all.iter().filter(|identity| identity.difference().is_some_and(|by| by != 0)).collect();
    let told: Vec<_> = broken.iter().map(|known| (known.id, known.left_sum(), known.right_sum())).collect();
    assert!(broken.len() == 1 && broken.iter().all(is_pack), "{told:?}");
    assert_eq!(broken[0].difference(), Some(2), "the pack labelled 100 holds 98");
    let unknown: Vec<&str> =
        all.iter().filter(|identity| identity.difference().is_none()).map(|identity| identity.id).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    for id in [
        "packs",
        "counted",
        "blanks",
        "printed",
        "reprints",
        "spoiled",
        "anchor",
        "receipts",
        "signatures",
        "sheets",
        "issued",
        "trip",
        "requests",
        "aside",
        "line",
        "portable",
        "stationary",
        "machine",
        "reasons",
    ] {
        assert!(all.iter().any(|identity| identity.id == id), "nothing is known of {id}");
    }
}

/// What was printed lies in a box, in an envelope or in a pile; one ballot was carried away, and its finding says so.
fn lies_somewhere(day: &Day) {
    for (contest, carried_away) in [("president", 1), ("referendum", 0)] {
        assert_eq!(day.standing(contest), Some(Standing::Signed), "{contest}");
        let pile = |pile| day.stock.pile(contest, pile).unwrap();
        let in_boxes: u32 =
            day.boxes.iter().filter_map(|known| known.opening.as_ref()?.found.get(contest)).sum();
        let aside = |other: &str| -> u32 {
            let all = day.custody.aside.iter().filter(|aside| aside.stated.contest == other);
            all.map(|aside| aside.opened.expect("the envelope was opened").1).sum()
        };
        let strange = if contest == "referendum" { aside("president") } else { 0 };
        let brought = aside(contest);
        let unused: u32 =
            day.outside.trips.iter().map(|trip| trip.returned.as_ref().unwrap().2.unused[contest]).sum();
        let somewhere = in_boxes - strange + brought + pile(Pile::Misprints) + pile(Pile::Spoiled) + unused;
        assert_eq!(pile(Pile::Printed), somewhere + carried_away, "{contest}");
        for finding in day.findings(contest).broken {
            assert!(day.is_explained(contest, &finding), "{contest}: {finding:?}");
        }
    }
    let piles = |pile: Pile| day.contest_ids().map(|id| day.stock.pile(id, pile).unwrap()).sum::<u32>();
    let held: u32 = day.stock.packs.iter().map(Pack::holds).sum();
    assert_eq!(held, piles(Pile::Printed) + day.stock.pile("", Pile::Blanks).unwrap());
    assert_eq!(held + 2, day.stock.pile("", Pile::Received).unwrap(), "two are missing in one pack");
    for known in &day.boxes {
        assert!(known.opening.is_some() && known.placed.is_some(), "{}", known.label);
    }
    assert_eq!(day.boxes.iter().filter(|known| known.kind == BoxKind::Portable).count(), 3);
    let label = |of| day.boxes.iter().find(|known| Some(known.at) == of).map(|known| known.label.as_str());
    let passes = day.custody.gates.iter();
    let gates: Vec<_> = passes.map(|pass| (pass.stated.gate, label(pass.stated.of))).collect();
    assert_eq!(gates, [(Gate::TripTeam, Some(PORTABLE[2])), (Gate::SealsDiffer, Some(FALLBACK))]);
}

#[test]
fn full_day_in_russian() {
    full_day(Language::Ru);
}

#[test]
fn full_day_in_kyrgyz() {
    full_day(Language::Ky);
}

#[test]
fn full_day_in_english() {
    full_day(Language::En);
}
