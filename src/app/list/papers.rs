//! The list of papers: what can be printed of the day at any time, and blank forms.

use super::{Item, ListKind, Opens, State};
use crate::app::command::Command;
use crate::app::effect::{Effect, Effects};
use crate::app::form::plain;
use crate::app::global;
use crate::app::key::Key;
use crate::app::model::Model;
use crate::domain::paper::Paper;
use crate::domain::{Day, Phase};
use crate::text::Text;

/// Opens the list of papers. In a narrow line of keys it gives way to what a phase needs more often.
pub const PAPERS: Command = Command::new("papers", &[Key::Char('l')], 79, open);

fn open(model: &mut Model) -> Effects {
    global::list(model, &ListKind::Papers)
}

/// Papers in the order in which a day needs them.
pub fn items(day: &Day) -> Vec<Item> {
    let opened = if day.phase() < Phase::Opening { State::Blocked } else { State::Plain };
    let mut items =
        vec![paper("fingerprint", Paper::Fingerprint), paper("opening", Paper::Opening).in_state(opened)];
    items.extend(day.profile().contests.iter().map(|spec| {
        let item = paper("enlarged", Paper::Enlarged(spec.id.clone()));
        item.with_value(plain(&spec.title))
    }));
    items.extend([
        paper("warnings", Paper::Warnings),
        paper("packing", Paper::Packing),
        paper("hand-over", Paper::HandOver),
        paper("backup", Paper::Backup),
        Item::plain(Text::new("paperlist-blank"), Opens::Effect(Effect::Blanks { profile: None }))
            .with_about(Text::new("start-blank-about")),
        of_sticks(),
    ]);
    items
}

fn paper(id: &str, paper: Paper) -> Item {
    Item::plain(Text::of(format!("paperlist-{id}")), Opens::Effect(Effect::Print(paper)))
        .with_about(Text::of(format!("paperlist-{id}-about")))
}

/// The way to them at the end of a phase's steps.
pub fn of_steps() -> Item {
    Item::plain(Text::new("list-papers"), Opens::List(ListKind::Papers))
        .with_about(Text::new("cmd-papers-help"))
}

/// The way to copies of all that on a stick.
pub fn of_sticks() -> Item {
    Item::plain(Text::new("stick-copy"), Opens::Effect(Effect::FindSticks))
        .with_about(Text::new("stick-copy-about"))
}

/// Profiles whose blank forms can be written before there is a book.
pub fn blanks(model: &Model) -> Vec<Item> {
    let item = |offer: &crate::app::model::ProfileOffer| {
        let effect = Effect::Blanks { profile: Some(offer.id.clone()) };
        Item::plain(plain(&offer.title), Opens::Effect(effect))
    };
    model.offers.profiles.iter().map(item).collect()
}

/// The way to them from the start screen.
pub fn of_start() -> Item {
    let opens = Opens::List(ListKind::Blanks);
    Item::plain(Text::new("start-blank"), opens).with_about(Text::new("start-blank-about"))
}
