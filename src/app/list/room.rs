//! Lists of the room: steps, people, duties, boxes.

use super::{Item, ListKind, Opens, State};
use crate::app::form::{Purpose, function, option_name, plain};
use crate::app::model::Screen;
use crate::app::screens::VotersScreen;
use crate::domain::day::Member;
use crate::domain::fact::Ref;
use crate::domain::{Day, Does, Phase, decide};
use crate::text::Text;

/// Steps of a phase; in the count and the protocol the contests follow.
pub fn steps(day: &Day, phase: Phase) -> Vec<Item> {
    let of_phase = day.steps_of_day().filter(|step| step.phase == phase);
    let mut items: Vec<Item> = of_phase.map(|step| of_step(day, step)).collect();
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
    if phase == Phase::Count {
        items.extend(day.contest_ids().map(|contest| super::votes::of_contest(day, contest)));
    }
    if matches!(phase, Phase::Opening | Phase::HandOver) {
        items.push(super::papers::of_steps());
    }
    items
}

/// A step of the procedure, with how it stands.
pub fn of_step(day: &Day, step: &crate::domain::Step) -> Item {
    let done = decide::is_done(day, step);
    let opens = match step.does {
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
    }
}

fn step_value(day: &Day, step: &crate::domain::Step) -> Option<Text> {
    let commission = &day.commission;
    match step.does {
        Does::Members => Some(Text::new("value-members").with("count", commission.members.len())),
        Does::Presence => Some(
            Text::new("value-present")
                .with("present", commission.present().count())
                .with("all", commission.members.len()),
        ),
        Does::Contacts => Some(of_all(day.contacts.len(), day.procedure().contacts.len())),
        Does::Lots => Some(of_all(day.lots.len(), day.procedure().duties.len())),
        Does::Boxes => Some(Text::new("value-count").with("count", day.boxes.len())),
        Does::OpenBoxes => {
            let open = day.boxes.iter().filter(|known| known.opening.is_some()).count();
            Some(of_all(open, day.boxes.len()))
        }
        Does::Values => {
            let done = day.steps.get(&step.id)?;
            Some(Text::new("plain").with("text", done.when.clock(day.offset())?.to_string()))
        }
        Does::Permission | Does::Options => None,
    }
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
            Text::new("options-of").with("contest", &spec.title),
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
