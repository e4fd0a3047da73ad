//! What stands in a list, computed from the day each time.

use super::{ListKind, hunt, keys, papers, protocol, registers, room, votes};
use crate::app::effect::Effect;
use crate::app::form::Purpose;
use crate::app::model::{Model, Screen};
use crate::app::screens::search::Finds;
use crate::domain::fact::Ref;
use crate::text::Text;

/// A thing in a list.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its name.
    pub label: Text,
    /// What is known of it, right of the name.
    pub value: Option<Text>,
    /// How it stands.
    pub state: State,
    /// What it is, shown while it is selected.
    pub about: Option<Text>,
    /// Where that comes from.
    pub law: Option<String>,
    /// What Enter does.
    pub opens: Opens,
    /// Why it cannot be done, where it is blocked.
    pub why: Option<Text>,
}

/// How a thing stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Neither done nor open: just there.
    Plain,
    /// To be done; the day waits for it.
    Open,
    /// To be done, and nothing waits for it.
    Optional,
    /// Done.
    Done,
    /// Done, and something about it wants a look.
    Warning,
    /// Cannot be done yet.
    Blocked,
}

/// What Enter does on a thing.
#[derive(Debug, Clone)]
pub enum Opens {
    /// Nothing.
    Nothing,
    /// A form.
    Form(Purpose),
    /// A list.
    List(ListKind),
    /// A screen.
    Screen(Box<Screen>),
    /// The entry that a contest waits for.
    Entry(String),
    /// Puts this member at the keyboard.
    Keyboard(Ref),
    /// Puts this member at the keyboard for an entry.
    Typist {
        /// Who.
        who: Ref,
        /// The contest.
        contest: String,
    },
    /// Records that a member came or left.
    Presence {
        /// Who.
        who: Ref,
        /// Came, or left.
        present: bool,
    },
    /// Records that a person of the register came or left.
    Move {
        /// Who.
        who: Ref,
        /// Came, or left.
        present: bool,
    },
    /// The next phase, asked first.
    NextPhase,
    /// A search.
    Search(Finds),
    /// A template of an act, filled from facts.
    Act {
        /// The template.
        template: String,
        /// The fact that it is about.
        about: Option<Ref>,
        /// The act in whose place it will stand.
        instead: Option<Ref>,
    },
    /// Something outside.
    Effect(Effect),
}

impl Item {
    /// A thing that is just there.
    pub fn plain(label: Text, opens: Opens) -> Self {
        Self { label, value: None, state: State::Plain, about: None, law: None, opens, why: None }
    }

    /// The same thing with a value.
    #[must_use]
    pub fn with_value(self, value: Text) -> Self {
        Self { value: Some(value), ..self }
    }

    /// The same thing in a state.
    #[must_use]
    pub fn in_state(self, state: State) -> Self {
        Self { state, ..self }
    }

    /// The same thing in another state, if so.
    #[must_use]
    pub fn with_state_if(self, so: bool, state: State) -> Self {
        if so { Self { state, ..self } } else { self }
    }

    /// The same thing where it can be done; else blocked, with the reason.
    #[must_use]
    pub fn only_if(self, possible: bool, why: Text) -> Self {
        if possible { self } else { Self { state: State::Blocked, why: Some(why), ..self } }
    }

    /// The same thing with what it is.
    #[must_use]
    pub fn with_about(self, about: Text) -> Self {
        Self { about: Some(about), ..self }
    }
}

/// The things of a list.
pub fn items(model: &Model, kind: &ListKind) -> Vec<Item> {
    match (kind, model.day()) {
        (ListKind::Start, _) => start(model),
        (ListKind::Profiles, _) => profiles(model),
        (ListKind::Blanks, _) => papers::blanks(model),
        (_, None) => Vec::new(),
        (ListKind::Steps(phase), Some(day)) => room::steps(day, *phase, model.now),
        (ListKind::Keyboard, Some(day)) => room::keyboard(day),
        (ListKind::Typist(contest), Some(day)) => protocol::typists(day, contest),
        (ListKind::Members, Some(day)) => room::members(day),
        (ListKind::Presence, Some(day)) => room::presence(day),
        (ListKind::Contacts, Some(day)) => room::contacts(day),
        (ListKind::Options, Some(day)) => room::options(day),
        (ListKind::Lots, Some(day)) => room::lots(day),
        (ListKind::Boxes, Some(day)) => registers::boxes::all(day),
        (ListKind::OpenBoxes, Some(day)) => registers::boxes::to_open(day),
        (ListKind::Protocol(contest), Some(day)) => protocol::stages(day, contest),
        (ListKind::Signatures(contest), Some(day)) => protocol::signatures(day, contest),
        (ListKind::Surplus(contest), Some(day)) => protocol::surplus(day, contest),
        (ListKind::Recount { contest, cells }, Some(day)) => protocol::recount(day, contest, cells),
        (ListKind::Hunt { contest, rule }, Some(day)) => hunt::items(day, contest, rule),
        (ListKind::Votes(list), Some(day)) => votes::items(day, list),
        (ListKind::Papers, Some(day)) => papers::items(day),
        (ListKind::Key, Some(day)) => keys::items(day),
        (kind, Some(day)) => registers::items(model, day, kind),
    }
}

fn start(model: &Model) -> Vec<Item> {
    let continue_with = model.offers.books.iter().map(|book| {
        let label = if book.practice { "start-continue-practice" } else { "start-continue" };
        let opens = Opens::Effect(Effect::Open { path: book.path.clone() });
        Item::plain(Text::new(label), opens).with_value(Text::new("plain").with("text", &book.name))
    });
    let mut items: Vec<Item> = continue_with.take(6).collect();
    items.push(
        Item::plain(Text::new("start-new"), Opens::List(ListKind::Profiles))
            .with_about(Text::new("start-new-about")),
    );
    if let Some(practice) = &model.offers.practice {
        let opens = Opens::Form(Purpose::NewDay { profile: practice.id.clone() });
        items.push(
            Item::plain(Text::new("start-practice"), opens).with_about(Text::new("start-practice-about")),
        );
    }
    items.push(papers::of_start());
    items
}

fn profiles(model: &Model) -> Vec<Item> {
    let item = |offer: &crate::app::model::ProfileOffer| {
        let opens = Opens::Form(Purpose::NewDay { profile: offer.id.clone() });
        let item = Item::plain(crate::app::form::plain(&offer.title), opens);
        match offer.date {
            Some(date) => {
                item.with_value(Text::new("plain").with("text", date.format("%d.%m.%Y").to_string()))
            }
            None => item,
        }
    };
    model.offers.profiles.iter().map(item).collect()
}
