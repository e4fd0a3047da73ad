//! The two blind entries.

use super::{Decision, MAX_FIGURE, Refusal, function_of, known_contest, may_type, since};
use crate::domain::count::Stage;
use crate::domain::fact::{By, Cells, EntryClosed, Pass};
use crate::domain::profile::SecondEntry;
use crate::domain::{Day, Phase};

/// Closes an entry of the cells that the count waits for. Empty cells are named, not filled.
pub fn close_entry(day: &Day, by: By, contest: &str, typed: &Cells) -> Decision {
    may_type(day, by)?;
    since(day, Phase::Count)?;
    known_contest(day, contest)?;
    if lacks_options(day, contest) {
        return Err(Refusal::OptionsNotTyped);
    }
    let Stage::Entry { round, pass, cells } = day.stage(contest) else { return Err(Refusal::OtherEntry) };
    may_make(day, by, contest, pass)?;
    if let Some(earlier) = unfinished_before(day, contest) {
        return Err(Refusal::EarlierContest(earlier));
    }
    if !typed.keys().all(|cell| cells.contains(cell)) {
        return Err(Refusal::OtherEntry);
    }
    let rows = day.rows(contest);
    let mut entered = Cells::new();
    let mut empty = Vec::new();
    for cell in cells {
        let value = typed.get(&cell).copied().flatten();
        let may_be_blank = rows.iter().any(|row| row.cell == cell && row.may_be_blank);
        if value.is_none() && !may_be_blank {
            empty.push(cell.clone());
        }
        if value.is_some_and(|value| value > MAX_FIGURE) {
            return Err(Refusal::TooLarge);
        }
        entered.insert(cell, value);
    }
    if !empty.is_empty() {
        return Err(Refusal::CellsEmpty(empty));
    }
    let fact = EntryClosed { contest: contest.to_owned(), round, pass, cells: entered };
    Ok(vec![by.states(fact.into())])
}

/// Whether the options have yet to be typed and read back: no entry is made of options that nobody compared.
fn lacks_options(day: &Day, contest: &str) -> bool {
    let read_back = day.contest(contest).is_some_and(|state| state.typed.is_some() && state.read_back);
    !read_back && day.opened.rulebook.contest(contest).is_some_and(|spec| spec.options_typed)
}

/// Checks that the member at the keyboard may make this entry of a contest.
pub fn may_make(day: &Day, by: By, contest: &str, pass: Pass) -> Result<(), Refusal> {
    let typing = &day.profile().typing;
    let functions = if pass == Pass::First { &typing.first } else { &typing.second };
    let first = day.contest(contest).and_then(|state| state.count.rounds.last()?.first.as_ref()?.by);
    let other_member = typing.second_entry == SecondEntry::OtherMember;
    if pass == Pass::Second && other_member && (by.member.is_none() || by.member == first) {
        return Err(Refusal::AnotherMemberNeeded);
    }
    match function_of(day, by) {
        Some(function) if functions.contains(&function) => Ok(()),
        _ => Err(Refusal::OnlyFunctions(functions.clone())),
    }
}

/// The first contest before this one, in the order of counting, whose entries do not agree yet.
pub fn unfinished_before(day: &Day, contest: &str) -> Option<String> {
    let mut earlier = day.contest_ids().take_while(|id| *id != contest);
    earlier.find(|id| day.stage(id) != Stage::Agreed).map(ToOwned::to_owned)
}
