//! The search for an error: places looked through, piles counted again. Neither changes a figure.

use super::protocol::is_binding;
use super::{Decision, MAX_FIGURE, Refusal, known_contest, may_type, needed};
use crate::domain::Day;
use crate::domain::count::Stage;
use crate::domain::fact::{By, Cell, PlaceSearched, RecountMade};
use crate::domain::hunt::rule_of;

/// Records what was found in a place of the procedure's search.
pub fn search_place(day: &Day, by: By, contest: &str, rule: &str, place: &str, result: &str) -> Decision {
    may_search(day, by, contest, rule)?;
    if !day.procedure().searches.iter().any(|known| known.id == place) {
        return Err(Refusal::UnknownStep);
    }
    let fact = PlaceSearched {
        contest: contest.to_owned(),
        rule: rule.to_owned(),
        place: place.to_owned(),
        result: needed(result, Refusal::FieldsEmpty(vec!["result".into()]))?,
    };
    Ok(vec![by.states(fact.into())])
}

/// Records that a pile was counted again, for as long as no signed protocol holds its figure.
pub fn recount(day: &Day, by: By, contest: &str, rule: &str, cell: &Cell, count: u32) -> Decision {
    may_search(day, by, contest, rule)?;
    if !day.cells(contest).contains(cell) {
        return Err(Refusal::OtherEntry);
    }
    if count > MAX_FIGURE {
        return Err(Refusal::TooLarge);
    }
    let fact = RecountMade { contest: contest.to_owned(), rule: rule.to_owned(), cell: cell.clone(), count };
    Ok(vec![by.states(fact.into())])
}

fn may_search(day: &Day, by: By, contest: &str, rule: &str) -> Result<(), Refusal> {
    may_type(day, by)?;
    known_contest(day, contest)?;
    if day.stage(contest) != Stage::Agreed {
        return Err(Refusal::EntriesOpen);
    }
    if is_binding(day, contest) {
        return Err(Refusal::SignedAlready);
    }
    // A rule that holds by now may still be looked into: what was counted was counted.
    rule_of(day, contest, rule).map(|_| ()).ok_or(Refusal::NoSuchFinding)
}
