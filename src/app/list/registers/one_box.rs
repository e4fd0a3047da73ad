//! One box: what is known of it with everything that happened, then what can be done about it.

use super::boxes::{check, custody, envelope, is_few, is_hidden, seals_hidden, still};
use super::devices::{notes, passings};
use super::{action, at_time, both, detail};
use crate::app::form::build::{plain, typed};
use crate::app::form::registers::custody_words::{contest_names, gate_name, ruling_name, seal_list};
use crate::app::form::{CustodyForm, Purpose, box_kind};
use crate::app::list::{Item, ListKind, Opens, State};
use crate::app::model::Model;
use crate::domain::day::{Aside, BallotBox, SealCheck};
use crate::domain::decide::{self, SealsRead};
use crate::domain::fact::{BoxKind, Gate, Ref};
use crate::domain::{Day, Moment, Phase};
use crate::text::Text;

/// One box: what it is, everything that happened to it in the order of time, then what can be done.
pub fn one(day: &Day, of: Ref, model: &Model) -> Vec<Item> {
    let Some(known) = day.boxes.iter().find(|known| known.at == of) else { return Vec::new() };
    let mut items = stands(day, known);
    if known.kind == BoxKind::Machine {
        items.extend(super::devices::lost(day, of, model.now));
    }
    items.extend(found(day, known));
    let mut log = log(day, known);
    log.sort_by_key(|(at, _)| *at);
    items.extend(log.into_iter().map(|(_, item)| item));
    items.extend(gates(day, known));
    items.extend(actions(day, known));
    items
}

/// Where it is, who holds it, and what is on it.
fn stands(day: &Day, known: &BallotBox) -> Vec<Item> {
    let mut items = vec![
        detail("detail-box-contests", contest_names(day, known)),
        detail("detail-box-state", state(day, known)),
    ];
    match (day.custody.last_passing(known.at), &known.placed) {
        (Some(passing), _) => {
            items.push(detail("detail-box-place", typed(&passing.stated.place)));
            items.push(detail("detail-box-holder", super::devices::holder(day, passing)));
        }
        (None, Some(placed)) => items.push(detail("detail-box-place", typed(&placed.place))),
        (None, None) => items.push(detail("detail-box-place", Text::new("box-place-unknown"))),
    }
    if let Some(placed) = &known.placed {
        let sheet = if placed.control_sheet { "yes" } else { "no" };
        items.push(detail("detail-control-sheet", Text::new(sheet)));
    }
    let seals =
        if seals_hidden(day, known) { Text::new("box-seals-hidden") } else { seal_list(&known.seals) };
    items.push(detail("detail-box-seals", seals));
    items
}

fn state(day: &Day, known: &BallotBox) -> Text {
    let trip = day.outside.trip_of(known.at);
    if known.opening.is_none() && day.custody.stands_still(known.at) {
        return still(day, known);
    }
    Text::new(match (&known.opening, trip) {
        (Some(_), _) => "box-opened",
        (None, Some(trip)) if trip.returned.is_none() => "box-out",
        (None, _) if decide::seals_read(known) == SealsRead::Differ => "box-closed-seals-differ",
        (None, _) => "box-is-sealed",
    })
}

/// What was found, once it may be shown, and what follows from it.
fn found(day: &Day, known: &BallotBox) -> Vec<Item> {
    let Some(opening) = &known.opening else { return Vec::new() };
    let mut items = Vec::new();
    let hidden = is_hidden(day, known);
    for (contest, found) in &opening.found {
        let colour = day.opened.rulebook.contest(contest).map(|spec| spec.colour.clone()).unwrap_or_default();
        let label =
            Text::new("field-of-contest").with("field", Text::new("field-found")).with("contest", colour);
        let value = if hidden {
            Text::new("box-found-hidden")
        } else {
            Text::new("value-count").with("count", *found)
        };
        let item = Item::plain(label, Opens::Nothing).with_value(value);
        items.push(if is_few(day, *found) {
            item.in_state(State::Warning).with_about(plain(&day.procedure().mixing.say))
        } else {
            item
        });
    }
    items
}

/// Everything that happened to it, with its time.
fn log(day: &Day, known: &BallotBox) -> Vec<(Moment, Item)> {
    let hidden = seals_hidden(day, known);
    let numbers = |seals: &[String]| {
        if hidden { Text::new("box-seals-hidden") } else { seal_list(seals) }
    };
    let mut log = vec![(known.sealed, at_time(day, "detail-box-sealed", known.sealed, box_kind(known.kind)))];
    for (_, reason) in &known.seals_before {
        log.push((known.sealed, at_time(day, "detail-seals-corrected", known.sealed, typed(reason))));
    }
    for change in &known.changes {
        let stated = &change.stated;
        let what = Text::new("seals-changed")
            .with("broken", numbers(&stated.broken))
            .with("applied", numbers(&stated.applied));
        log.push((
            change.when,
            at_time(day, "detail-seals-changed", change.when, both(what, &stated.reason)),
        ));
    }
    log.extend(known.checks.iter().map(|check| (check.when, reading(day, check, hidden))));
    log.extend(known.mistaken.iter().map(|check| (check.when, mistaken(day, check))));
    log.extend(passings(day, known.at));
    log.extend(notes(day, known.at));
    for trip in day.outside.trips.iter().filter(|trip| trip.stated.of == known.at) {
        let led = |item: Item| Item { opens: Opens::List(ListKind::Trip(trip.at)), ..item };
        log.push((trip.when, led(at_time(day, "detail-box-left", trip.when, Text::new("box-out")))));
        if let Some((_, at, returned)) = &trip.returned {
            let slot = Text::new(if returned.slot_closed { "slot-closed" } else { "slot-open" });
            log.push((*at, led(at_time(day, "detail-box-back", *at, slot))));
        }
    }
    if let Some(opening) = &known.opening {
        log.push((opening.when, at_time(day, "detail-box-opened", opening.when, seal_list(&opening.seals))));
    }
    for pass in day.custody.gates.iter().filter(|pass| pass.stated.of == Some(known.at)) {
        let what = both(gate_name(pass.stated.gate), &pass.stated.reason);
        log.push((pass.when, at_time(day, "detail-gate-passed", pass.when, what).in_state(State::Warning)));
    }
    for (when, ruled) in known.ruled.values() {
        let what = both(ruling_name(ruled.ruling), &ruled.reason);
        log.push((*when, at_time(day, "detail-box-ruled", *when, what)));
    }
    for aside in day.custody.aside.iter().filter(|aside| aside.stated.of == known.at) {
        log.push((aside.when, at_time(day, "detail-aside", aside.when, set_aside(day, aside))));
    }
    log
}

/// A reading of the seals: the numbers read and those that were on it, beside each other.
fn reading(day: &Day, check: &SealCheck, hidden: bool) -> Item {
    let key = if check.stated.opening { "detail-seals-read-opening" } else { "detail-seals-read" };
    let same = check.matches();
    let value = match (hidden, same) {
        (true, true) => Text::new("seals-same"),
        (true, false) => Text::new("seals-differ"),
        (false, _) => Text::new(if same { "seals-same-as" } else { "seals-differ-from" })
            .with("read", seal_list(&check.stated.seals))
            .with("expected", seal_list(&check.expected)),
    };
    let item = at_time(day, key, check.when, value);
    let incident =
        decide::incident_of(day, check).map(|incident| Opens::List(ListKind::Incident(incident.at)));
    let item = item.with_state_if(!same, State::Warning);
    Item { opens: incident.unwrap_or(Opens::Nothing), ..item }
}

/// A reading that was taken back, with the reason.
fn mistaken(day: &Day, check: &SealCheck) -> Item {
    let reason = day.taken_back.iter().find(|known| known.of == check.at).map(|known| known.reason.as_str());
    let what = both(Text::new("entry-seals-checked"), reason.unwrap_or_default());
    at_time(day, "detail-taken-back", check.when, what)
}

/// Ballots set aside: the envelope, whose they are, and how many once that anchors no entry.
fn set_aside(day: &Day, aside: &Aside) -> Text {
    let stated = &aside.stated;
    let whose = match day.opened.rulebook.contest(&stated.contest) {
        Some(spec) => plain(&spec.colour),
        None => both(Text::new("aside-no-form"), &stated.note),
    };
    let named = Text::new("aside-named").with("envelope", &stated.envelope).with("whose", whose);
    if day.hides_aside(aside) {
        return named;
    }
    Text::new("aside-counted").with("named", named).with("count", stated.count)
}

/// Gates that stand before it, each led to where two members pass it.
fn gates(day: &Day, known: &BallotBox) -> Vec<Item> {
    if known.opening.is_some() || day.phase() < Phase::Count {
        return Vec::new();
    }
    let item = |gate: Gate| {
        let about = Text::new(match gate {
            Gate::SealsDiffer => "gate-seals-differ-about",
            Gate::PortableFirst => "gate-portable-first-about",
            Gate::TripOut => "gate-trip-out-about",
            Gate::TripDay | Gate::TripTeam => "form-pass-gate-intro",
        });
        let form = custody(CustodyForm::Gate { gate, of: Some(known.at) });
        let label = Text::new("do-pass-gate").with("gate", gate_name(gate));
        Item::plain(label, form).in_state(State::Warning).with_about(about)
    };
    decide::gates_before(day, known).into_iter().map(item).collect()
}

fn actions(day: &Day, known: &BallotBox) -> Vec<Item> {
    let of = known.at;
    let mut items = Vec::new();
    if known.opening.is_none() {
        items.extend(super::outside::come_back(day, known));
        items.extend(before_opening(day, known));
        // From the count on nobody sets out; whoever did is still written down from the list of trips.
        items.extend(super::outside::begin(day, known).filter(|_| day.phase() < Phase::Count));
    } else {
        items.push(action("do-correct-found", Opens::Form(Purpose::OpenBox(of))));
        items.push(action("do-set-aside", custody(CustodyForm::SetAside(of))));
        items.extend(known.contests.iter().filter_map(|contest| rule(day, known, contest)));
        let own = day.custody.aside.iter().filter(|aside| aside.stated.of == of && aside.opened.is_none());
        items.extend(own.filter(|aside| !aside.stated.contest.is_empty()).map(|aside| envelope(day, aside)));
    }
    items.push(action("do-pass-custody", custody(CustodyForm::Pass(of))));
    items.push(action("do-place-box", custody(CustodyForm::Place(of))));
    if known.kind == BoxKind::Machine {
        items.push(super::devices::noting(of));
    }
    items.push(action("do-correct-seals", Opens::Form(Purpose::Seals(of))));
    items.push(action("do-act", Opens::List(ListKind::Templates(Some(of)))));
    items.extend(super::devices::taking_back(day, of));
    items
}

fn before_opening(day: &Day, known: &BallotBox) -> Vec<Item> {
    let of = known.at;
    let counting = day.phase() >= Phase::Count;
    let mut items = Vec::new();
    if counting {
        let gates = decide::gates_before(day, known);
        let read = decide::seals_read(known);
        if read != SealsRead::Same {
            let key = if read == SealsRead::Unread { "do-read-to-open" } else { "do-read-again" };
            let state = if read == SealsRead::Unread { State::Open } else { State::Plain };
            items.push(action(key, check(of, true)).in_state(state));
        }
        if read != SealsRead::Unread {
            let open = action("do-open-box", Opens::Form(Purpose::OpenBox(of)));
            items.push(match gates.first() {
                Some(gate) => open.only_if(false, Text::new(crate::app::refusal::of_gate(*gate))),
                None => open.in_state(State::Open),
            });
        }
    } else {
        items.push(action("do-check-seals", check(of, false)));
    }
    items.push(action("do-change-seals", custody(CustodyForm::Change(of))));
    items
}

/// A ruling that the box wants, where it holds more than it may.
fn rule(day: &Day, known: &BallotBox, contest: &str) -> Option<Item> {
    let (found, allowed) = decide::over_limit(day, known, contest)?;
    let colour = &day.opened.rulebook.contest(contest)?.colour;
    let form = custody(CustodyForm::Rule { of: known.at, contest: contest.to_owned() });
    let item = Item::plain(Text::new("do-rule-box").with("contest", colour), form);
    let state = if known.ruled.contains_key(contest) { State::Done } else { State::Warning };
    let item = item.in_state(state).with_about(plain(&day.procedure().portable.as_ref()?.say));
    // How many there are would anchor an entry; that there are more than allowed is said aloud at once.
    Some(if is_hidden(day, known) {
        item
    } else {
        item.with_value(Text::new("value-of").with("some", found).with("all", allowed))
    })
}
