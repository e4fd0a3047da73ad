//! Lists of the count beside the entries: receipts of machines, marks, piles, disputed and invalid ballots.
//!
//! Figures stand beside each other only after both entries agree. Piles are the paper's own working and have a list of
//! their own.

use super::{Item, ListKind, Opens, State, VotesList};
use crate::app::account::called;
use crate::app::form::build::{plain, typed};
use crate::app::form::{ComplaintForm, Purpose, VotesForm, option_name};
use crate::app::model::Screen;
use crate::app::screens::MarksScreen;
use crate::domain::compare::{is_read, machines};
use crate::domain::count::Stage;
use crate::domain::day::{Row, Votes};
use crate::domain::fact::{BallotDisputed, Cell, Ref, Vote};
use crate::domain::{Day, Phase, decide};
use crate::text::{Text, date, grouped};

/// The things of a list of the count.
pub fn items(day: &Day, list: &VotesList) -> Vec<Item> {
    match list {
        VotesList::Ways(contest) => ways(day, contest),
        VotesList::Machines(contest) => by_machine(day, contest),
        VotesList::Batches(contest) => batches(day, contest),
        VotesList::Piles(contest) => piles(day, contest),
        VotesList::Disputed(contest) => disputed(day, contest),
        VotesList::Sums(contest) => sums(day, contest),
    }
}

/// What is counted beside the entries of a contest, as a thing in the list of the count.
pub fn of_contest(day: &Day, contest: &str) -> Item {
    let label = Text::new("contest-ways").with("contest", called(day, contest));
    Item::plain(label, Opens::List(ListKind::Votes(VotesList::Ways(contest.to_owned()))))
        .with_about(Text::new("contest-ways-about"))
}

/// The receipts of a contest's machines, as a thing in the list of closing; none where there is no machine.
pub fn of_closing(day: &Day, contest: &str) -> Option<Item> {
    machines(day, contest).next()?;
    let label = Text::new("contest-receipts").with("contest", called(day, contest));
    let item = Item { label, ..receipt_of(day, contest) };
    Some(item.with_state_if(!all_read(day, contest), State::Optional))
}

/// What the machines' receipts are typed in: the form of the only one, or a list of them.
pub fn receipts(day: &Day, contest: &str) -> Opens {
    let mut boxes = machines(day, contest);
    let of = boxes.next().map(|known| known.at);
    match boxes.next() {
        Some(_) => Opens::List(ListKind::Votes(VotesList::Machines(contest.to_owned()))),
        None => form(VotesForm::Machine { contest: contest.to_owned(), of }),
    }
}

/// The machines' receipts, as a thing in a list.
pub fn receipt_of(day: &Day, contest: &str) -> Item {
    let item = Item::plain(Text::new("stage-machine"), receipts(day, contest))
        .with_about(Text::new("stage-machine-about"));
    item.in_state(if all_read(day, contest) { State::Done } else { State::Open })
}

/// Whether the receipt of every machine was typed, or one for all of them.
pub fn all_read(day: &Day, contest: &str) -> bool {
    let mut boxes = machines(day, contest).peekable();
    let each = boxes.peek().is_some() && boxes.all(|known| is_read(day, contest, Some(known.at)));
    each || is_read(day, contest, None)
}

fn form(form: VotesForm) -> Opens {
    Opens::Form(Purpose::Votes(form))
}

fn votes<'a>(day: &'a Day, contest: &str) -> Option<&'a Votes> {
    day.contest(contest).map(|state| &state.votes)
}

/// Why something of the count cannot be typed in another phase.
fn in_count() -> Text {
    Text::new("refused-only-in-count")
}

/// Why nothing is typed by reasons that the procedure does not name.
fn no_reasons() -> Text {
    Text::new("refused-no-reasons")
}

fn ways(day: &Day, contest: &str) -> Vec<Item> {
    let Some(votes) = votes(day, contest) else { return Vec::new() };
    let own = || contest.to_owned();
    let list = |list| Opens::List(ListKind::Votes(list));
    let thing = |key: &'static str, about: &'static str, opens, count: usize| {
        let item = Item::plain(Text::new(key), opens).with_about(Text::new(about));
        let item = item.in_state(if count > 0 { State::Done } else { State::Optional });
        item.with_value(Text::new("value-count").with("count", count))
    };
    let counting = matches!(day.phase(), Phase::Count | Phase::Protocol);
    let reasons = !day.procedure().invalid.is_empty();
    let marks = Opens::Screen(Box::new(Screen::Marks(Box::new(MarksScreen::new(day, contest)))));
    // A batch is counted in ballots: where one has several marks, it would be full too early.
    let several = day.opened.rulebook.contest(contest).is_some_and(|spec| spec.max_marks > 1);
    let agreed = day.stage(contest) == Stage::Agreed;
    let receipt = receipt_of(day, contest);
    let can_type = day.phase() >= Phase::Closing;
    vec![
        receipt
            .with_state_if(!all_read(day, contest), State::Optional)
            .only_if(can_type || all_read(day, contest), Text::new("refused-until-closing")),
        thing(
            "way-marks",
            if several { "way-marks-several" } else { "way-marks-about" },
            marks,
            votes.marks.len(),
        )
        .only_if(counting, in_count())
        .only_if(!several, Text::new("way-marks-several")),
        thing("way-piles", "way-piles-about", list(VotesList::Piles(own())), votes.piles.len()),
        thing("way-disputed", "way-disputed-about", list(VotesList::Disputed(own())), votes.disputed.len())
            .only_if(reasons, no_reasons()),
        thing("way-invalid", "way-invalid-about", form(VotesForm::Invalid(own())), votes.invalid.len())
            .only_if(counting, in_count())
            .only_if(reasons, no_reasons()),
        Item::plain(Text::new("way-batches"), list(VotesList::Batches(own())))
            .with_about(Text::new("way-batches-about"))
            .with_value(Text::new("value-count").with("count", votes.marks.len())),
        Item::plain(Text::new("way-sums"), list(VotesList::Sums(own())))
            .with_about(Text::new("way-sums-about"))
            .only_if(agreed, Text::new("refused-entries-open")),
    ]
}

/// A receipt for each machine, or one for all. Only whether it was typed is told.
fn by_machine(day: &Day, contest: &str) -> Vec<Item> {
    let whole = is_read(day, contest, None);
    let item = |label: Text, of: Option<Ref>| {
        let read = is_read(day, contest, of);
        let open = if of.is_none() || whole { State::Optional } else { State::Open };
        let item = Item::plain(label, form(VotesForm::Machine { contest: contest.to_owned(), of }));
        let item = item.in_state(if read { State::Done } else { open });
        item.with_value(Text::new(if read { "value-typed" } else { "value-not-typed" }))
    };
    let each = machines(day, contest).map(|known| item(typed(&known.label), Some(known.at)));
    let mut items: Vec<Item> = each.collect();
    items.push(item(Text::new("machines-together"), None));
    items
}

/// What was stated and can be taken back by two members, with a reason.
fn stated(label: Text, of: Ref) -> Item {
    Item::plain(label, Opens::Form(Purpose::Complaints(ComplaintForm::TakeBack(of))))
        .with_about(Text::new("detail-take-back"))
}

/// Batches of marks: their numbers, and their ballots once the entries agree.
fn batches(day: &Day, contest: &str) -> Vec<Item> {
    let agreed = day.stage(contest) == Stage::Agreed;
    let marks = votes(day, contest).map(|votes| votes.marks.as_slice()).unwrap_or_default();
    let item = |(at, batch): &(Ref, crate::domain::fact::MarksRead)| {
        let item = stated(Text::new("batch-numbered").with("number", batch.batch), *at);
        let read = batch.paper.values().flatten().copied().fold(0, u32::saturating_add);
        if agreed { item.with_value(Text::new("value-ballots").with("count", read)) } else { item }
    };
    marks.iter().map(item).collect()
}

/// Piles by team: how many of each row, and their ballots once the entries agree.
fn piles(day: &Day, contest: &str) -> Vec<Item> {
    let agreed = day.stage(contest) == Stage::Agreed;
    let Some(votes) = votes(day, contest) else { return Vec::new() };
    let counting = matches!(day.phase(), Phase::Count | Phase::Protocol);
    let add = Item::plain(Text::new("do-pile"), form(VotesForm::Pile(contest.to_owned())));
    let mut items = vec![add.only_if(counting, in_count())];
    for row in decide::piles(day, contest) {
        let of_row = || votes.piles.iter().filter(|(_, pile)| pile.cell == row.cell);
        if let Some(sum) = votes.piled(&row.cell) {
            let label = named(&row);
            let key = if agreed { "pile-sum" } else { "pile-count" };
            let piles = Text::new(key).with("count", of_row().count()).with("sum", grouped(sum));
            items.push(Item::plain(label, Opens::Nothing).with_value(piles));
        }
        items.extend(of_row().map(|(at, pile)| {
            let label = Text::new("pile-of").with("team", &pile.team).with("line", option_name(&row.name));
            let stacks = Text::new("pile-stacks")
                .with("full", pile.full)
                .with("size", pile.size)
                .with("rest", pile.rest)
                .with("total", grouped(pile.total()));
            let item = stated(label, *at);
            if agreed { item.with_value(stacks) } else { item }
        }));
    }
    items
}

fn named(row: &Row) -> Text {
    Text::new("line-numbered").with("number", &row.number).with("line", option_name(&row.name))
}

fn disputed(day: &Day, contest: &str) -> Vec<Item> {
    let Some(votes) = votes(day, contest) else { return Vec::new() };
    let counting = matches!(day.phase(), Phase::Count | Phase::Protocol);
    let add = Item::plain(Text::new("do-dispute"), form(VotesForm::Dispute(contest.to_owned())));
    let reasons = !day.procedure().invalid.is_empty();
    let mut items = vec![add.only_if(counting, in_count()).only_if(reasons, no_reasons())];
    items.extend(votes.disputed.iter().rev().map(|(at, when, known)| {
        let doubt = day.procedure().invalid.iter().find(|reason| reason.id == known.doubt);
        let doubt = doubt.map_or_else(|| typed(&known.doubt), |reason| plain(&reason.label));
        let label = Text::new("disputed-line")
            .with("number", known.number)
            .with("time", date::clock(*when, day.offset()))
            .with("doubt", doubt);
        let of = |vote| known.votes.values().filter(|cast| **cast == vote).count();
        let cast = Text::new("disputed-votes")
            .with("for", of(Vote::For))
            .with("against", of(Vote::Against))
            .with("abstained", of(Vote::Abstained));
        stated(label, *at).in_state(State::Done).with_value(outcome(day, known)).with_about(cast)
    }));
    items
}

fn outcome(day: &Day, known: &BallotDisputed) -> Text {
    let of = |cell: &Cell| day.rows(&known.contest).into_iter().find(|row| row.cell == *cell);
    match known.cell.as_ref().and_then(of) {
        Some(row) if known.valid => Text::new("disputed-valid").with("line", named(&row)),
        _ => Text::new("disputed-invalid"),
    }
}

/// Each row with the hand's figure, the piles' and the marks' beside it, once the entries agree.
fn sums(day: &Day, contest: &str) -> Vec<Item> {
    let Some(votes) = votes(day, contest) else { return Vec::new() };
    if day.stage(contest) != Stage::Agreed {
        return Vec::new();
    }
    let figures = day.agreed(contest);
    let item = |row: Row| {
        let hand = figures.get(&row.cell).copied().flatten();
        let (piles, marks) = (votes.piled(&row.cell), votes.marked(&row.cell));
        let known = |figure: Option<u32>| figure.map_or_else(|| "–".to_owned(), grouped);
        let value = Text::new("sums-line")
            .with("hand", known(hand))
            .with("piles", known(piles))
            .with("marks", known(marks));
        let differs = |figure: &u32| Some(*figure) != hand;
        let state = match (piles, marks) {
            (None, None) => State::Plain,
            _ if piles.iter().chain(&marks).any(differs) => State::Warning,
            _ => State::Done,
        };
        Item::plain(named(&row), Opens::Nothing).with_value(value).in_state(state)
    };
    let mut items: Vec<Item> = decide::piles(day, contest).into_iter().map(item).collect();
    items.extend(reasons(day, votes, figures.get(&invalid(day, contest)).copied().flatten()));
    items
}

fn invalid(day: &Day, contest: &str) -> Cell {
    let row = decide::piles(day, contest).into_iter().find(|row| row.counts.is_some());
    row.map_or_else(|| Cell::line(""), |row| row.cell)
}

/// The invalid ballots by reason, their sum beside the hand's.
fn reasons(day: &Day, votes: &Votes, hand: Option<u32>) -> Vec<Item> {
    let Some((at, last)) = votes.invalid.last() else { return Vec::new() };
    let sum = last.reasons.values().copied().fold(0, u32::saturating_add);
    let state = if Some(sum) == hand { State::Done } else { State::Warning };
    let sum = Text::new("plain").with("text", grouped(sum));
    let mut items =
        vec![Item::plain(Text::new("sums-invalid"), Opens::Nothing).with_value(sum).in_state(state)];
    items.extend(day.procedure().invalid.iter().filter_map(|known| {
        let count = Text::new("plain").with("text", grouped(*last.reasons.get(&known.id)?));
        Some(Item::plain(plain(&known.label), Opens::Nothing).with_value(count))
    }));
    items.push(stated(Text::new("sums-invalid-back"), *at));
    items
}
