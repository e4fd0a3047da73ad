//! Lists of the room: steps, people, duties, boxes.

use super::{CopiesList, Item, ListKind, Opens, State};
use crate::app::account::called;
use crate::app::form::{DecisionForm, Purpose, function, option_name, plain, span};
use crate::app::model::Screen;
use crate::app::screens::VotersScreen;
use crate::domain::balance::OUTSIDE;
use crate::domain::day::Member;
use crate::domain::fact::Ref;
use crate::domain::{Day, Does, Function, Moment, Phase, decide};
use crate::text::Text;

/// Steps of a phase; in the count and the protocol the contests follow.
pub fn steps(day: &Day, phase: Phase, now: Moment) -> Vec<Item> {
    let of_phase = day.steps_of_day().filter(|step| step.phase == phase);
    let mut items: Vec<Item> = of_phase.map(|step| of_step(day, step)).collect();
    if phase == Phase::Preparation {
        items.extend(approved(day));
    }
    if phase == Phase::Voting {
        let voters = Opens::Screen(Box::new(Screen::Voters(VotersScreen::default())));
        items.insert(0, Item::plain(Text::new("steps-voters"), voters));
    }
    if phase == Phase::Count {
        items.extend(day.contest_ids().map(|contest| super::protocol::entry(day, contest)));
    }
    if phase == Phase::Closing {
        items.extend(day.contest_ids().filter_map(|contest| super::votes::of_closing(day, contest)));
    }
    if phase >= Phase::Count {
        items.extend(day.contest_ids().map(|contest| super::protocol::contest(day, contest)));
    }
    if phase >= Phase::Protocol {
        let copies = |contest| super::registers::copies::of_contest(day, contest);
        items.extend(day.contest_ids().filter_map(copies));
    }
    if phase >= Phase::HandOver {
        items.extend([
            super::protocol::bundle(day),
            super::keys::sign_bundle(day),
            super::papers::of_sticks(),
        ]);
    }
    if phase == Phase::Count {
        items.extend(day.contest_ids().map(|contest| super::votes::of_contest(day, contest)));
    }
    if phase == Phase::Voting && day.phase() == phase {
        items.push(end_of_voting(day, now));
    }
    items.extend(super::keys::of_phase(day, phase));
    if matches!(phase, Phase::Opening | Phase::HandOver) {
        items.push(super::papers::of_steps());
    }
    items
}

/// The approved number of members, from which every quorum of the day is counted.
fn approved(day: &Day) -> Option<Item> {
    day.registers()?;
    let opens = Opens::Form(Purpose::Decisions(DecisionForm::Approved));
    let item = Item::plain(Text::new("steps-approved"), opens).with_about(Text::new("steps-approved-about"));
    Some(match day.approved_members() {
        Some(count) => item.in_state(State::Done).with_value(Text::new("value-count").with("count", count)),
        None => item.in_state(State::Optional),
    })
}

/// Ending the voting: while its hours last, nothing that the day waits for.
fn end_of_voting(day: &Day, now: Moment) -> Item {
    let Some(left) = decide::hours_left(day, now) else {
        return Item::plain(Text::new("steps-end-voting"), Opens::NextPhase);
    };
    Item::plain(Text::new("steps-end-early"), Opens::NextPhase)
        .with_value(Text::new("value-hours-left").with("left", span(left)))
        .with_about(Text::new("steps-end-early-about"))
}

/// A step of the procedure, with how it stands.
pub fn of_step(day: &Day, step: &crate::domain::Step) -> Item {
    let done = decide::is_done(day, step);
    let opens = match step.does {
        // What trips say is not typed once more.
        Does::Values if by_trips(day, step) => Opens::List(ListKind::Outside),
        // Nor is what was said of each protocol.
        Does::Values if let Some(done) = by_protocols(day, step) => copies_of(day, &done),
        Does::Values => Opens::Form(Purpose::Step(step.id.clone())),
        Does::Permission => Opens::Form(Purpose::Permission),
        Does::Members => Opens::List(ListKind::Members),
        Does::Contacts => Opens::List(ListKind::Contacts),
        Does::Options => Opens::List(ListKind::Options),
        Does::Presence => Opens::List(ListKind::Presence),
        Does::Lots => Opens::List(ListKind::Lots),
        Does::Boxes => Opens::List(ListKind::Boxes),
        Does::OpenBoxes => Opens::List(ListKind::OpenBoxes),
    };
    Item {
        label: plain(&step.label),
        value: step_value(day, step),
        state: match (done, step.gate) {
            (true, _) => State::Done,
            (false, true) => State::Open,
            (false, false) => State::Optional,
        },
        about: step.help.as_ref().or(step.say.as_ref()).map(plain),
        law: Some(step.law.clone()),
        opens,
        why: None,
    }
}

/// Whether trips say what this step asks.
fn by_trips(day: &Day, step: &crate::domain::Step) -> bool {
    step.id == OUTSIDE && day.steps.get(OUTSIDE).is_none() && !day.outside.trips.is_empty()
}

/// Contests of which their protocols say what this step asks, where at least one does and it was not typed here.
fn by_protocols<'a>(day: &'a Day, step: &crate::domain::Step) -> Option<Vec<&'a str>> {
    let done = decide::of_protocols(day, step).filter(|done| !done.is_empty())?;
    day.steps.get(&step.id).is_none().then_some(done)
}

/// The copies of the first contest of which it is not said yet.
fn copies_of(day: &Day, done: &[&str]) -> Opens {
    let open = day.contest_ids().find(|contest| !done.contains(contest));
    let contest = open.or_else(|| day.contest_ids().next()).unwrap_or_default();
    Opens::List(ListKind::Copies(CopiesList::Register(contest.to_owned())))
}

fn step_value(day: &Day, step: &crate::domain::Step) -> Option<Text> {
    let commission = &day.commission;
    match step.does {
        Does::Members => Some(members_value(day)),
        Does::Presence => {
            let key = if commission.has_quorum() { "value-present" } else { "value-no-quorum" };
            let present = Text::new(key).with("present", commission.present().count());
            Some(present.with("all", commission.members.len()))
        }
        Does::Contacts => Some(of_all(day.contacts.len(), day.procedure().contacts.len())),
        Does::Lots => Some(of_all(day.lots.len(), day.procedure().duties.len())),
        Does::Boxes => Some(boxes_value(day)),
        Does::OpenBoxes => {
            let open = day.boxes.iter().filter(|known| known.opening.is_some()).count();
            Some(of_all(open, day.boxes.len()))
        }
        Does::Values if by_trips(day, step) => {
            let all = day.outside.trips.len();
            let some = all - day.outside.out().count();
            Some(Text::new("value-trips-back").with("some", some).with("all", all))
        }
        Does::Values if let Some(done) = by_protocols(day, step) => {
            Some(of_all(done.len(), day.contests.len()))
        }
        Does::Values => {
            let done = day.steps.get(&step.id)?;
            Some(Text::new("plain").with("text", done.when.clock(day.offset())?.to_string()))
        }
        Does::Permission | Does::Options => None,
    }
}

/// How many members there are, and which function nobody has of the two that the day cannot do without.
fn members_value(day: &Day) -> Text {
    let lacking = [Function::Chair, Function::Secretary]
        .into_iter()
        .filter(|function| day.commission.with_function(*function).is_none());
    let count = day.commission.members.len();
    match listed(lacking.map(function)) {
        Some(lacking) => Text::new("value-members-lack").with("count", count).with("lacking", lacking),
        None => Text::new("value-members").with("count", count),
    }
}

/// How many boxes are sealed, and for which contests none of the room is.
fn boxes_value(day: &Day) -> Text {
    let colours = decide::without_box(day).filter_map(|id| day.opened.rulebook.contest(id));
    let lacking = listed(colours.map(|spec| plain(&spec.colour)));
    let count = day.boxes.len();
    match lacking.filter(|_| count > 0) {
        Some(lacking) => Text::new("value-boxes-lack").with("count", count).with("lacking", lacking),
        None => Text::new("value-count").with("count", count),
    }
}

fn listed(mut texts: impl Iterator<Item = Text>) -> Option<Text> {
    let first = texts.next()?;
    Some(texts.fold(first, |left, right| Text::new("listed").with("left", left).with("right", right)))
}

fn of_all(some: usize, all: usize) -> Text {
    Text::new("value-of").with("some", some).with("all", all)
}

/// Who can be at the keyboard.
pub fn keyboard(day: &Day) -> Vec<Item> {
    let item = |(at, member): (&Ref, &Member)| named(member, Opens::Keyboard(*at));
    day.commission.members.iter().map(item).collect()
}

/// The commission.
pub fn members(day: &Day) -> Vec<Item> {
    let item = |(at, member): (&Ref, &Member)| named(member, Opens::Form(Purpose::Member(Some(*at))));
    day.commission.members.iter().map(item).collect()
}

/// Who is present; Enter turns it round.
pub fn presence(day: &Day) -> Vec<Item> {
    let item = |(at, member): (&Ref, &Member)| {
        let present = member.is_present();
        let state = if present { State::Done } else { State::Open };
        let item = named(member, Opens::Presence { who: *at, present: !present }).in_state(state);
        match member.presence.last().and_then(|(moment, _)| moment.clock(day.offset())) {
            Some(clock) => {
                let key = if present { "value-came" } else { "value-left" };
                item.with_value(Text::new(key).with("time", clock.to_string()))
            }
            None => item,
        }
    };
    day.commission.members.iter().map(item).collect()
}

fn named(member: &Member, opens: Opens) -> Item {
    let name = Text::new("plain").with("text", &member.name);
    Item::plain(name, opens).with_value(function(member.function))
}

/// The phone list.
pub fn contacts(day: &Day) -> Vec<Item> {
    let item = |contact: &crate::domain::form::ReasonText| {
        let item = Item::plain(plain(&contact.label), Opens::Form(Purpose::Contact(contact.id.clone())));
        match day.contacts.get(&contact.id) {
            Some((_, phone)) => item.in_state(State::Done).with_value(Text::new("plain").with("text", phone)),
            None => item.in_state(State::Open),
        }
    };
    day.procedure().contacts.iter().map(item).collect()
}

/// Options of each contest.
pub fn options(day: &Day) -> Vec<Item> {
    let mut items = Vec::new();
    for spec in &day.profile().contests {
        let Some(state) = day.contest(&spec.id) else { continue };
        let typed = Item::plain(
            Text::new("options-of").with("contest", called(day, &spec.id)),
            if spec.options_typed { Opens::Form(Purpose::Options(spec.id.clone())) } else { Opens::Nothing },
        );
        items.push(
            typed
                .in_state(if spec.options_typed && state.typed.is_none() { State::Open } else { State::Done })
                .with_value(Text::new("value-count").with("count", day.options(&spec.id).len())),
        );
        if spec.options_typed {
            let opens = Opens::Form(Purpose::ReadBackOptions(spec.id.clone()));
            let state = if state.read_back { State::Done } else { State::Open };
            items.push(Item::plain(Text::new("options-read-back"), opens).in_state(state));
        }
        for option in day.options(&spec.id) {
            let label = Text::new("option-numbered")
                .with("number", option.number.to_string())
                .with("name", option_name(&option.name));
            let item = Item::plain(label, Opens::Nothing);
            items.push(if option.withdrawn { item.with_value(Text::new("option-withdrawn")) } else { item });
        }
    }
    items.push(
        Item::plain(Text::new("remote-voters"), Opens::Form(Purpose::RemoteVoters))
            .with_value(Text::new(if day.remote_voters { "choice-on" } else { "choice-off" })),
    );
    items
}

/// The contest to which a line of the list of options belongs; the first where it belongs to none.
pub fn contest_of_option(day: &Day, index: usize) -> Option<String> {
    let mut before = 0;
    let holds = |spec: &&crate::domain::ContestSpec| {
        before += 1 + usize::from(spec.options_typed) + day.options(&spec.id).len();
        index < before
    };
    let found = day.profile().contests.iter().find(holds).map(|spec| spec.id.clone());
    found.or_else(|| day.contest_ids().next().map(ToOwned::to_owned))
}

/// Duties by lot.
pub fn lots(day: &Day) -> Vec<Item> {
    let item = |duty: &crate::domain::form::ReasonText| {
        let item = Item::plain(plain(&duty.label), Opens::Form(Purpose::Lot(duty.id.clone())));
        match day.lots.get(&duty.id).and_then(|who| day.commission.get(*who)) {
            Some(member) => {
                item.in_state(State::Done).with_value(Text::new("plain").with("text", &member.name))
            }
            None => item.in_state(State::Open),
        }
    };
    day.procedure().duties.iter().map(item).collect()
}
