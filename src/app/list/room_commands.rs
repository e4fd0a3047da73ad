//! What the commands of the room's lists do: members, presence, options, boxes.

use super::{ListKind, Opens, registers, room, selected};
use crate::app::effect::{Effect, Effects};
use crate::app::form::Purpose;
use crate::app::model::{Model, Screen};
use crate::domain::decide;
use crate::domain::paper::Paper;
use crate::text::Text;

pub(super) fn add_member(model: &mut Model) -> Effects {
    model.open_form(Purpose::Member(None));
    Effects::new()
}

pub(super) fn assign(model: &mut Model) -> Effects {
    model.open_form(Purpose::Assign);
    Effects::new()
}

pub(super) fn remove_member(model: &mut Model) -> Effects {
    if let Some(Opens::Form(Purpose::Member(Some(of)))) = selected(model).map(|item| item.opens) {
        model.open_form(Purpose::RemoveMember(of));
    }
    Effects::new()
}

pub(super) fn all_present(model: &mut Model) -> Effects {
    model.decide(|day, by| {
        let away = day.commission.members.iter().filter(|(_, member)| !member.is_present());
        let away: Vec<_> = away.map(|(at, _)| *at).collect();
        decide::record_presence(day, by, &away, true)
    })
}

pub(super) fn presence_at(model: &mut Model) -> Effects {
    model.open_form(Purpose::Presence);
    Effects::new()
}

pub(super) fn withdraw(model: &mut Model) -> Effects {
    if let Some(contest) = contest_of_option(model) {
        model.open_form(Purpose::Withdraw(contest));
    }
    Effects::new()
}

pub(super) fn reinstate(model: &mut Model) -> Effects {
    let Some(contest) = contest_of_option(model) else { return Effects::new() };
    let any =
        model.day().and_then(|day| day.contest(&contest)).is_some_and(|state| !state.withdrawn.is_empty());
    if any {
        model.open_form(Purpose::Reinstate(contest));
    } else {
        model.refuse(Text::new("refused-none-withdrawn"));
    }
    Effects::new()
}

/// The contest to which the selected line of the options belongs.
fn contest_of_option(model: &Model) -> Option<String> {
    let Some(Screen::List(list)) = model.screen() else { return None };
    room::contest_of_option(model.day()?, list.selected)
}

pub(super) fn seal_box(model: &mut Model) -> Effects {
    model.open_form(Purpose::SealBox);
    Effects::new()
}

pub(super) fn correct_seals(model: &mut Model) -> Effects {
    let Some(Screen::List(list)) = model.screen() else { return Effects::new() };
    let opening = list.kind == ListKind::OpenBoxes;
    let chosen = model
        .day()
        .and_then(|day| registers::boxes::ordered(day, opening).get(list.selected).map(|known| known.at));
    if let Some(at) = chosen {
        model.open_form(Purpose::Seals(at));
    }
    Effects::new()
}

pub(super) fn print_boxes(_: &mut Model) -> Effects {
    vec![Effect::Print(Paper::Boxes)]
}
