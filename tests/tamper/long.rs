//! The longest day: each voter by a key stroke.

use tartip::cli::Exit;
use tartip::domain::fact::{By, Fact, TallyCounted};
use tartip::exchange::PROGRAM;
use tartip::exchange::bundle::{EVENTS, FACTS, READ, fits};
use tartip::text::Text;

use super::base::{self, BASE, Bundle};
use super::{Case, file};

/// More than the voters of the largest precinct.
const TALLIES: usize = 12_000;

fn written() -> Bundle {
    let folder = tempfile::tempdir().unwrap();
    let mut book = base::write(&folder.path().join("book.tartip"), &BASE.facts, |_| {});
    let contests: Vec<String> = base::day(&book).contest_ids().map(ToOwned::to_owned).collect();
    let counted = || By::default().states(Fact::from(TallyCounted { contests: contests.clone() }));
    let at = BASE.facts.last().unwrap().recorded;
    book.append((0..TALLIES).map(|_| counted()).collect(), at).unwrap();
    base::written_by(PROGRAM, &book)
}

#[test]
fn a_day_with_each_voter_counted_is_written_and_checked_in_little_memory() {
    let long = written();
    fits(&long.zip()).unwrap();
    assert!(long.text(EVENTS).len() as u64 > READ, "it is not kept in memory");
    let whole = Text::new("verify-whole").with("count", BASE.facts.len() + TALLIES);
    let proven = Text::new("verify-proven");
    Case::of(&long.clone().signed_well()).with_key().says(Exit::Fine, &[whole, proven]);
    // What is too long to be kept is still compared.
    let other = long.clone().replace(EVENTS, "success", "failure").summed();
    Case::of(&other).says(Exit::Wrong, &[file("verify-differs-whole", EVENTS)]);
    let at = long.text(FACTS).lines().count();
    let mut cut = long;
    let text = cut.text(FACTS);
    let (last, _) = text.trim_end().rsplit_once('\n').unwrap();
    cut.at(FACTS).bytes = format!("{last}\n{{}}\n").into_bytes();
    let row = Text::new("verify-wrong").with("row", at.to_string()).with("why", Text::new("verify-why-form"));
    Case::of(&cut.summed()).says(Exit::Wrong, &[row]);
}
