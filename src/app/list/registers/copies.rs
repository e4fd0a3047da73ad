//! What became of a signed protocol: who has a copy, who has none, where it hangs, what was demanded and published.

use super::{action, action_if, at_time, both, clock, detail, entry_back, said};
use crate::app::effect::Effect;
use crate::app::form::build::{option_name, plain, typed};
use crate::app::form::registers::copies::capacity_name;
use crate::app::form::registers::decisions::member_name;
use crate::app::form::{CopiesForm, Purpose};
use crate::app::list::{CopiesList, Item, ListKind, Opens, State};
use crate::app::screens::search::Finds;
use crate::domain::copies::{self, OldCopy, PublishedRow, Since};
use crate::domain::day::{Entry, Return};
use crate::domain::fact::{CopyIssued, CopyNotIssued, NoCopy, PublishedCompared, Ref};
use crate::domain::paper::Paper;
use crate::domain::{Day, Moment};
use crate::text::{Text, grouped};

/// The things of a list of copies.
pub fn items(day: &Day, list: &CopiesList) -> Vec<Item> {
    match list {
        CopiesList::Register(contest) => register(day, contest),
        CopiesList::Entry(of) => entry(day, *of),
    }
}

/// The copies of a contest, as a thing in the lists of the protocol and of hand-over; none before it was signed.
pub fn of_contest(day: &Day, contest: &str) -> Option<Item> {
    copies::signed(day, contest)?;
    let label = Text::new("contest-copies").with("contest", title(day, contest));
    Some(Item { label, ..stage(day, contest) })
}

/// The same among the stages of its protocol.
pub fn stage(day: &Day, contest: &str) -> Item {
    let opens = Opens::List(ListKind::Copies(CopiesList::Register(contest.to_owned())));
    let item = Item::plain(Text::new("stage-copies"), opens).with_about(Text::new("stage-copies-about"));
    if copies::signed(day, contest).is_none() {
        return item.in_state(State::Blocked);
    }
    let given = copies::issued(day, contest).count();
    let without = copies::without(day, contest).len();
    let value = Text::new("value-copies").with("given", given).with("without", without);
    item.with_value(value).in_state(match (without > 0 || waits(day, contest), given) {
        (true, _) => State::Warning,
        (false, 0) => State::Optional,
        (false, _) => State::Done,
    })
}

/// Giving a copy of each signed protocol to somebody of the register, who may have left the room since.
pub fn of_person(day: &Day, of: Ref) -> Vec<Item> {
    let item = |contest: &str| {
        copies::signed(day, contest)?;
        let label = Text::new("do-copy-person").with("contest", title(day, contest));
        let hand = CopiesForm::Hand { contest: contest.to_owned(), to: Some(of) };
        let item = Item::plain(label, form(hand));
        Some(match copies::held(day, contest, of) {
            Some(copy) => item.with_value(Text::new("value-has-copy").with("number", copy.stated.number)),
            None => item,
        })
    };
    day.contest_ids().filter_map(item).collect()
}

/// Whether a demand has no answer, somebody holds an old version and was not told, or an old version hangs.
fn waits(day: &Day, contest: &str) -> bool {
    let open =
        |known: &&Return| known.answer.is_none() && copies::is_of(day, contest, known.demand.stated.protocol);
    day.copies.returns.iter().any(|known| open(&known))
        || copies::old(day, contest).iter().any(|old| old.told.is_none())
        || copies::only_old_hangs(day, contest)
}

fn title(day: &Day, contest: &str) -> Text {
    day.opened.rulebook.contest(contest).map_or_else(|| typed(contest), |spec| plain(&spec.title))
}

fn form(form: CopiesForm) -> Opens {
    Opens::Form(Purpose::Copies(form))
}

fn open(of: Ref) -> Opens {
    Opens::List(ListKind::Copies(CopiesList::Entry(of)))
}

fn register(day: &Day, contest: &str) -> Vec<Item> {
    let own = || contest.to_owned();
    let is_of = |draft: Ref| copies::is_of(day, contest, draft);
    let to_give = |of: Ref| {
        let name = typed(copies::name_of(day, Some(of), ""));
        let capacity = day.people.all.get(&of).map_or("", |person| person.category.as_str());
        let item = Item::plain(name, form(CopiesForm::Hand { contest: own(), to: Some(of) }));
        let value = Text::new("said-of")
            .with("left", Text::new("value-no-copy"))
            .with("right", capacity_name(day, capacity));
        item.with_value(value).in_state(State::Open)
    };
    // Whoever has a copy of an old version stands in the list with that one.
    let has_old = |of: &Ref| {
        let held = |copy: &Entry<CopyIssued>| copy.stated.person == Some(*of);
        copies::issued(day, contest).any(held)
    };
    let without = copies::without(day, contest).into_iter().filter(|of| !has_old(of));
    let mut items: Vec<Item> = without.map(to_give).collect();
    let (hung, machine) = (day.copies.posted.iter(), day.copies.scanned.iter());
    let demands = day.copies.returns.iter().filter(|known| is_of(known.demand.stated.protocol));
    items.extend(demands.map(|known| {
        let value = typed(&known.demand.stated.demand);
        let state = if known.answer.is_none() { State::Open } else { State::Done };
        Item { opens: open(known.demand.at), ..at_time(day, "detail-demanded", known.demand.when, value) }
            .in_state(state)
    }));
    let old = copies::old(day, contest);
    items.extend(copies::issued(day, contest).map(|copy| line(day, contest, copy, &old)));
    let missing = day.copies.missing.iter().filter(|known| is_of(known.stated.protocol));
    items.extend(missing.map(|known| none_given(day, known)));
    items.extend(hung.filter(|known| is_of(known.stated.protocol)).map(|known| {
        let (draft, place) = (known.stated.protocol, &known.stated.place);
        of_version(day, "detail-posted", known.when, draft, place, known.at)
    }));
    items.extend(machine.filter(|known| is_of(known.stated.protocol)).map(|known| {
        let (draft, receipt) = (known.stated.protocol, &known.stated.receipt);
        of_version(day, "detail-scanned", known.when, draft, receipt, known.at)
    }));
    let published = day.copies.published.iter().filter(|known| is_of(known.stated.protocol));
    items.extend(published.map(|known| of_published(day, known)));
    items.extend(to_do(day, contest, !old.is_empty()));
    items
}

/// What can be done about a contest's copies.
fn to_do(day: &Day, contest: &str, is_old: bool) -> Vec<Item> {
    let own = || contest.to_owned();
    let signed = copies::signed(day, contest).is_some();
    let print =
        |key, paper| action_if(signed, "copies-not-signed-yet", key, Opens::Effect(Effect::Print(paper)));
    let mut items = vec![
        action_if(
            signed,
            "copies-not-signed-yet",
            "do-copy",
            form(CopiesForm::Hand { contest: own(), to: None }),
        ),
        action_if(signed, "copies-not-signed-yet", "do-copy-registered", Opens::Search(Finds::People)),
        action_if(signed, "copies-not-signed-yet", "do-post", form(CopiesForm::Post(own()))),
        action_if(signed, "copies-not-signed-yet", "do-scan", form(CopiesForm::Scan(own()))),
        action_if(signed, "copies-not-signed-yet", "do-demand", form(CopiesForm::Demand(own()))),
        action_if(signed, "copies-not-signed-yet", "do-compare", form(CopiesForm::Compare(own()))),
        print("do-print-copies", Paper::Copies(own())),
    ];
    if is_old {
        items.push(print("do-print-notice", Paper::Notice(own())));
    }
    items
}

/// Where a version hangs, or which machine took it; that it is an old one wants a look.
fn of_version(day: &Day, key: &'static str, when: Moment, draft: Ref, text: &str, at: Ref) -> Item {
    let Some(version) = copies::replaced(day, draft) else {
        return Item { opens: open(at), ..at_time(day, key, when, typed(text)) }.in_state(State::Done);
    };
    let value = both(Text::new("value-old-version").with("version", version), text);
    Item { opens: open(at), ..at_time(day, key, when, value) }.in_state(State::Warning)
}

/// Who has a copy, of which version, and whether that is an old one beside which there is none of the new.
fn line(day: &Day, contest: &str, copy: &Entry<CopyIssued>, old: &[OldCopy]) -> Item {
    let name = copies::name_of(day, copy.stated.person, &copy.name);
    let label = Text::new("copy-line").with("number", copy.stated.number).with("name", typed(name));
    let version = copies::protocol(day, copy.stated.protocol).map_or(0, |(_, draft)| draft.drafted.version);
    let lacks = copies::lacks_new(day, contest, &copy.stated);
    let key = if lacks { "copy-value-old" } else { "copy-value" };
    let value = Text::new(key).with("version", version).with("time", clock(day, copy.when));
    let untold = old.iter().any(|known| known.copy.at == copy.at && known.told.is_none());
    let state = if untold || lacks { State::Warning } else { State::Done };
    Item::plain(label, open(copy.at)).with_value(value).in_state(state)
}

fn none_given(day: &Day, known: &Entry<CopyNotIssued>) -> Item {
    let name = typed(copies::name_of(day, known.stated.person, &known.name));
    let withheld = known.stated.how == NoCopy::Withheld;
    Item::plain(name, open(known.at)).with_value(how_name(known.stated.how)).in_state(if withheld {
        State::Warning
    } else {
        State::Plain
    })
}

/// How it came that somebody has no copy, in words.
pub fn how_name(how: NoCopy) -> Text {
    Text::new(match how {
        NoCopy::Declined => "copy-declined",
        NoCopy::Left => "copy-left",
        NoCopy::Withheld => "copy-withheld",
    })
}

fn of_published(day: &Day, known: &Entry<PublishedCompared>) -> Item {
    let differ = copies::compared(day, &known.stated).iter().filter(|row| row.differs()).count();
    let value = match differ {
        0 => Text::new("value-rows-same"),
        differ => Text::new("value-rows-differ").with("count", differ),
    };
    let item = at_time(day, "detail-published", known.when, both(value, &known.stated.source));
    let state = if differ > 0 { State::Warning } else { State::Done };
    Item { opens: open(known.at), ..item }.in_state(state)
}

/// One entry: what is known of it, then what can be done.
fn entry(day: &Day, of: Ref) -> Vec<Item> {
    let known = &day.copies;
    if let Some(copy) = known.issued.iter().find(|known| known.at == of) {
        return of_copy(day, copy);
    }
    if let Some(demand) = known.returns.iter().find(|known| known.demand.at == of) {
        return of_demand(day, demand);
    }
    if let Some(published) = known.published.iter().find(|known| known.at == of) {
        return of_comparison(day, published);
    }
    let mut items = Vec::new();
    if let Some(missing) = known.missing.iter().find(|known| known.at == of) {
        let stated = &missing.stated;
        items.push(at_time(day, "detail-no-copy", missing.when, how_name(stated.how)));
        items.extend(person(day, stated.person, &missing.name, &stated.capacity));
        items.extend(said("detail-reason", &stated.reason));
        items.extend(entry_back(day, of, missing.when, "entry-copy-not-issued"));
    }
    if let Some(posted) = known.posted.iter().find(|known| known.at == of) {
        items.push(at_time(day, "detail-posted", posted.when, typed(&posted.stated.place)));
        items.extend(entry_back(day, of, posted.when, "entry-protocol-posted"));
    }
    if let Some(scanned) = known.scanned.iter().find(|known| known.at == of) {
        items.push(at_time(day, "detail-scanned", scanned.when, typed(&scanned.stated.receipt)));
        items.extend(entry_back(day, of, scanned.when, "entry-protocol-scanned"));
    }
    items
}

fn person(day: &Day, person: Option<Ref>, name: &str, capacity: &str) -> Vec<Item> {
    let mut items: Vec<Item> = said("detail-name", copies::name_of(day, person, name)).into_iter().collect();
    items.push(detail("detail-capacity", capacity_name(day, capacity)));
    items
}

fn of_copy(day: &Day, copy: &Entry<CopyIssued>) -> Vec<Item> {
    let stated = &copy.stated;
    let Some((contest, draft)) = copies::protocol(day, stated.protocol) else { return Vec::new() };
    let version = Text::new("value-version").with("version", draft.drafted.version);
    let mut items = vec![
        detail("detail-contest", title(day, contest)),
        at_time(day, "detail-copy-given", copy.when, version),
    ];
    items.extend(person(day, stated.person, &copy.name, &stated.capacity));
    items.push(detail("detail-copy-signed", Text::new(if stated.signed { "yes" } else { "no" })));
    let print = action("do-print-copy", Opens::Effect(Effect::Print(Paper::Copy(copy.at))));
    items.push(match copies::since(day, draft) {
        Since::Replaced(version) => {
            print.with_value(Text::new("value-copy-replaced").with("version", version))
        }
        Since::Reopened => print.with_value(Text::new("value-copy-reopened")),
        Since::Stands => print,
    });
    let told: Vec<_> = day.copies.told.iter().filter(|told| told.stated.copy == copy.at).collect();
    items.extend(told.iter().map(|told| {
        let back = Text::new(if told.stated.returned { "value-given-back" } else { "value-kept" });
        at_time(day, "detail-holder-told", told.when, back)
    }));
    if copies::old(day, contest).iter().any(|old| old.copy.at == copy.at && old.told.is_none()) {
        items.push(action("do-tell", form(CopiesForm::Tell(copy.at))).in_state(State::Open));
        items
            .push(action("do-print-notice", Opens::Effect(Effect::Print(Paper::Notice(contest.to_owned())))));
    }
    if copies::lacks_new(day, contest, &copy.stated) {
        let hand = CopiesForm::Hand { contest: contest.to_owned(), to: stated.person };
        items.push(action("do-copy", form(hand)).in_state(State::Open));
    }
    items.extend(told.iter().filter_map(|told| entry_back(day, told.at, told.when, "entry-holder-told")));
    if told.is_empty() {
        items.extend(entry_back(day, copy.at, copy.when, "entry-copy-issued"));
    }
    items
}

fn of_demand(day: &Day, known: &Return) -> Vec<Item> {
    let demand = &known.demand;
    let stated = &demand.stated;
    let Some((contest, draft)) = copies::protocol(day, stated.protocol) else { return Vec::new() };
    let version = Text::new("value-version").with("version", draft.drafted.version);
    let mut items = vec![
        detail("detail-contest", title(day, contest)),
        at_time(day, "detail-demanded", demand.when, version),
    ];
    let row = day.rows(contest).into_iter().find(|row| Some(&row.cell) == stated.cell.as_ref());
    items.extend(row.map(|row| {
        let name = option_name(&row.name);
        detail("detail-line", Text::new("line-numbered").with("number", row.number).with("line", name))
    }));
    items.extend(said("detail-demand", &stated.demand));
    items.push(detail("detail-written", Text::new(if stated.written { "yes" } else { "no" })));
    items.extend(said("detail-demanded-by", &demand.name));
    let about = known.answer.as_ref().map_or(demand.at, |answer| answer.at);
    match &known.answer {
        None => {
            items.push(action("do-answer-demand", form(CopiesForm::Answer(demand.at))).in_state(State::Open));
        }
        Some(answer) => {
            let end = if answer.stated.repeated { "answer-repeated" } else { "answer-refused" };
            items.push(at_time(day, "detail-demand-answered", answer.when, Text::new(end)));
            items
                .extend(answer.stated.present.iter().map(|who| detail("detail-met", member_name(day, *who))));
            let told = Text::new("value-count").with("count", answer.stated.told);
            items.push(detail("detail-observers-told", told));
            items.extend(said("detail-calculation", &answer.stated.reason));
        }
    }
    items.push(action("do-act", Opens::List(ListKind::Templates(Some(about)))));
    items.push(action("do-print-demand", Opens::Effect(Effect::Print(Paper::Returned(demand.at)))));
    match &known.answer {
        None => items.extend(entry_back(day, demand.at, demand.when, "entry-protocol-returned")),
        Some(answer) if !answer.stated.repeated => {
            items.extend(entry_back(day, answer.at, answer.when, "entry-return-answered"));
        }
        Some(_) => {}
    }
    items
}

fn of_comparison(day: &Day, known: &Entry<PublishedCompared>) -> Vec<Item> {
    let mut items: Vec<Item> = said("detail-published", &known.stated.source).into_iter().collect();
    let figure = |row: &PublishedRow| row.signed.map_or_else(|| "–".to_owned(), grouped);
    items.extend(copies::compared(day, &known.stated).iter().map(|row| {
        let label = Text::new("line-numbered")
            .with("number", &row.row.number)
            .with("line", option_name(&row.row.name));
        let value = Text::new("value-published")
            .with("published", grouped(row.published))
            .with("signed", figure(row));
        let state = if row.differs() { State::Warning } else { State::Plain };
        Item::plain(label.clone(), Opens::Nothing).with_value(value).with_about(label).in_state(state)
    }));
    items.push(action("do-act", Opens::List(ListKind::Templates(Some(known.at)))));
    items.push(action("do-print-published", Opens::Effect(Effect::Print(Paper::Published(known.at)))));
    items.extend(entry_back(day, known.at, known.when, "entry-published-compared"));
    items
}
