//! Lists: things in order, each with its state, one of them selected.

mod hunt;
mod items;
mod keys;
mod kinds;
mod moves;
mod papers;
mod protocol;
pub mod registers;
mod room;
mod room_commands;
mod votes;

pub use items::{Item, Opens, State, items};
pub use kinds::{CopiesList, ListKind, VotesList};
pub use papers::PAPERS;
pub use protocol::why_not_compared;
pub use room::of_step;
pub use votes::receipts;

use moves::{DOWN, FIRST, LAST, UP, in_list};
use room_commands::{
    add_member, all_present, assign, correct_seals, presence_at, print_boxes, reinstate, remove_member,
    seal_box, withdraw,
};

use super::command::Command;
use super::effect::{Effect, Effects};
use super::form::{HuntForm, Purpose};
use super::global;
use super::key::Key;
use super::model::{Dialog, Model, Screen};
use super::screens::SearchScreen;
use crate::domain::{Phase, decide};
use crate::text::{Text, names};

/// A screen that is a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListScreen {
    /// Of what.
    pub kind: ListKind,
    /// Index of the selected item.
    pub selected: usize,
    /// What was opened of what can be done any time: it stays selected once it was recorded.
    pub acted: Option<Purpose>,
}

const OPEN: Command = Command::new("list-open", &[Key::Enter], 0, open);
const BACK: Command = Command::new("back", &[Key::Esc], 30, back);

const START: &[Command] = &[OPEN, UP, DOWN, FIRST, LAST, Command::new("quit", &[Key::Char('q')], 10, quit)];
const PLAIN: &[Command] = in_list![];
const STEPS: &[Command] =
    in_list![PAPERS, Command::new("next-phase", &[Key::Char('n')], 5, super::passage::ask),];
const MEMBERS: &[Command] = in_list![
    Command::new("add-member", &[Key::Char('a')], 4, add_member),
    Command::new("assign", &[Key::Char('s')], 6, assign),
    Command::new("remove-member", &[Key::Char('d')], 7, remove_member),
];
const PRESENCE: &[Command] = in_list![
    Command::new("all-present", &[Key::Char('a')], 4, all_present),
    Command::new("presence-at", &[Key::Char('t')], 6, presence_at),
];
const OPTIONS: &[Command] = in_list![
    Command::new("withdraw", &[Key::Char('w')], 6, withdraw),
    Command::new("reinstate", &[Key::Char('r')], 7, reinstate),
];
const BOXES: &[Command] = in_list![
    Command::new("seal-box", &[Key::Char('a')], 4, seal_box),
    Command::new("correct-seals", &[Key::Char('s')], 6, correct_seals),
    Command::new("print-register", &[Key::Char('p')], 45, print_boxes),
];

/// The tables of lists, by name.
pub const TABLES: &[(&str, &[Command])] = &[
    ("start screen", START),
    ("other lists", PLAIN),
    ("list of steps", STEPS),
    ("list of members", MEMBERS),
    ("list of presence", PRESENCE),
    ("list of options", OPTIONS),
    ("list of boxes", BOXES),
    ("list of complaints", registers::commands::COMPLAINTS),
    ("complaint", registers::commands::COMPLAINT),
    ("list of incidents", registers::commands::INCIDENTS),
    ("list of decisions", registers::commands::DECISIONS),
    ("list of acts", registers::commands::ACTS),
    ("list of the stock", registers::commands::STOCK),
    ("lists of voting outside", registers::commands::OUTSIDE),
    ("list of devices", registers::commands::DEVICES),
    ("search for an error", hunt::COMMANDS),
];

impl ListScreen {
    /// A list with its first item selected.
    pub fn new(kind: ListKind) -> Self {
        Self { kind, selected: 0, acted: None }
    }

    /// The start screen.
    pub fn start() -> Self {
        Self::new(ListKind::Start)
    }

    /// Its commands.
    pub fn commands(&self) -> &'static [Command] {
        match self.kind {
            ListKind::Start => START,
            ListKind::Steps(_) => STEPS,
            ListKind::Members => MEMBERS,
            ListKind::Presence => PRESENCE,
            ListKind::Options => OPTIONS,
            ListKind::Boxes | ListKind::OpenBoxes => BOXES,
            ListKind::Complaints => registers::commands::COMPLAINTS,
            ListKind::Complaint(_) => registers::commands::COMPLAINT,
            ListKind::Incidents => registers::commands::INCIDENTS,
            ListKind::Decisions => registers::commands::DECISIONS,
            ListKind::Acts => registers::commands::ACTS,
            ListKind::Profiles
            | ListKind::Keyboard
            | ListKind::Typist(_)
            | ListKind::Contacts
            | ListKind::Lots
            | ListKind::Protocol(_)
            | ListKind::Signatures(_)
            | ListKind::Surplus(_)
            | ListKind::Recount { .. }
            | ListKind::People(_)
            | ListKind::Person(_)
            | ListKind::Incident(_)
            | ListKind::Cards
            | ListKind::Decision(_)
            | ListKind::Act(_)
            | ListKind::Templates(_)
            | ListKind::Pack(_)
            | ListKind::Handed(_)
            | ListKind::Request(_)
            | ListKind::Trip(_)
            | ListKind::Box(_)
            | ListKind::Device(_)
            | ListKind::Votes(_)
            | ListKind::Papers
            | ListKind::Blanks
            | ListKind::Copies(_)
            | ListKind::Key => PLAIN,
            ListKind::Stock => registers::commands::STOCK,
            ListKind::Outside | ListKind::Requests => registers::commands::OUTSIDE,
            ListKind::Devices => registers::commands::DEVICES,
            ListKind::Hunt { .. } => hunt::COMMANDS,
        }
    }
}

/// The name of a phase.
pub fn phase_name(phase: Phase) -> Text {
    Text::new(names::phase(phase))
}

fn list_mut(model: &mut Model) -> Option<&mut ListScreen> {
    match model.screens.last_mut() {
        Some(Screen::List(list)) => Some(list),
        _ => None,
    }
}

/// The item that is selected, where a list is on the screen.
pub fn selected(model: &Model) -> Option<Item> {
    let Some(Screen::List(list)) = model.screen() else { return None };
    items(model, &list.kind).into_iter().nth(list.selected)
}

fn back(model: &mut Model) -> Effects {
    model.back();
    // Whoever finished a list comes back to the next thing to do; whoever only looked stays where he was.
    let is_register = matches!(model.screen(), Some(Screen::List(list)) if list.kind.is_register());
    if !is_register && selected(model).is_some_and(|item| item.state == State::Done) {
        model.select_open_item();
    }
    Effects::new()
}

fn quit(_: &mut Model) -> Effects {
    vec![Effect::Leave]
}

fn open(model: &mut Model) -> Effects {
    let Some(item) = selected(model) else { return Effects::new() };
    // Entries and effects say themselves, and better, why they cannot be had yet.
    let of_itself =
        !matches!(item.opens, Opens::Form(_) | Opens::Screen(_) | Opens::Effect(Effect::Freeze { .. }));
    let details = matches!(model.screen(), Some(Screen::List(list)) if list.kind.is_details());
    if item.state == State::Blocked && (!of_itself || details && !matches!(item.opens, Opens::Move { .. })) {
        model.refuse(item.why.unwrap_or_else(|| Text::new("refused-not-yet")));
        return Effects::new();
    }
    if keys::asks_passphrase(&item.opens) && !keys::may_sign(model) {
        return Effects::new();
    }
    // Whoever did what the day waits for is led on to the next; whoever wrote down an event stays with it.
    let acted = match &item.opens {
        Opens::Form(purpose) if details && item.state != State::Open => Some(purpose.clone()),
        _ => None,
    };
    if let Some(list) = list_mut(model) {
        list.acted = acted;
    }
    model.follow_item(item.opens)
}

impl Model {
    /// Does what an item opens.
    pub(super) fn follow_item(&mut self, opens: Opens) -> Effects {
        match opens {
            Opens::Nothing => {}
            Opens::Form(purpose) => self.open_form(purpose),
            Opens::List(kind) => return global::list(self, &kind),
            Opens::Screen(screen) => match *screen {
                Screen::Marks(marks) => self.open_marks(*marks),
                other => self.open(other),
            },
            Opens::Entry(contest) => self.open_entry(&contest),
            Opens::Keyboard(who) => self.take_keyboard(who),
            Opens::Typist { who, contest } => {
                self.take_keyboard(who);
                self.begin_entry(&contest);
            }
            Opens::Effect(effect) => return vec![effect],
            Opens::Move { who, present: false } | Opens::Presence { who, present: false } => {
                self.dialog = Some(Dialog::Gone(who));
            }
            Opens::Move { who, present } => {
                return self.decide(|day, by| decide::move_person(day, by, who, present));
            }
            Opens::NextPhase => return super::passage::ask(self),
            Opens::Search(finds) => {
                if let Some(day) = self.day() {
                    let search = SearchScreen::new(day, finds);
                    self.open(Screen::Search(Box::new(search)));
                }
            }
            Opens::Act { template, about, instead } => self.open_act(&template, about, instead),
            Opens::Presence { who, present } => {
                return self.decide(|day, by| decide::record_presence(day, by, &[who], present));
            }
        }
        Effects::new()
    }

    /// Asks the rules of the day, and the store if they allow it.
    pub(super) fn decide(
        &mut self,
        wish: impl FnOnce(&crate::domain::Day, crate::domain::fact::By) -> decide::Decision,
    ) -> Effects {
        let by = self.by();
        let Some(day) = self.day() else { return Effects::new() };
        match wish(day, by) {
            Ok(facts) => vec![Effect::Record(facts)],
            Err(refusal) => {
                let text = super::refusal::of_day(self, &refusal);
                self.refuse(text);
                Effects::new()
            }
        }
    }

    /// Keeps the selection of the visible list within its items after the day has changed.
    pub(super) fn settle(&mut self) {
        // Also a search below the screen that recorded something: it is come back to.
        let searches = self.screens.iter_mut().filter_map(|screen| match screen {
            Screen::Search(search) => Some(search),
            _ => None,
        });
        if let Some(book) = &self.book {
            searches.for_each(|search| search.refresh(&book.day));
        }
        let count = match self.screen() {
            // A new line of what is known moves those of what can be done.
            Some(Screen::List(list)) if list.kind.is_details() => return self.select_open_item(),
            Some(Screen::List(list)) => items(self, &list.kind).len(),
            _ => return,
        };
        if let Some(list) = list_mut(self) {
            list.selected = list.selected.min(count.saturating_sub(1));
        }
    }

    /// Selects the first item of the visible list that is not done.
    pub(super) fn select_open_item(&mut self) {
        let Some(Screen::List(list)) = self.screen() else { return };
        let items = items(self, &list.kind);
        let acts = |item: &Item| !matches!(item.opens, Opens::Nothing | Opens::List(_));
        let acted = |item: &Item| {
            let same = matches!(&item.opens, Opens::Form(purpose) if list.acted.as_ref() == Some(purpose));
            same && item.state != State::Blocked
        };
        let found = if let Some(same) = items.iter().position(acted) {
            Some(same)
        } else if list.kind.is_details() {
            let open = items.iter().position(|item| item.state == State::Open && acts(item));
            open.or_else(|| items.iter().position(acts))
        } else {
            items.iter().position(|item| item.state == State::Open)
        };
        if let (Some(found), Some(list)) = (found, list_mut(self)) {
            list.selected = found;
        }
    }

    /// Shows what comes after a form was recorded.
    pub(super) fn follow(&mut self, purpose: &Purpose) -> Effects {
        self.say(Text::new("notice-saved"));
        match purpose {
            Purpose::People(_)
            | Purpose::Complaints(_)
            | Purpose::Incidents(_)
            | Purpose::Decisions(_)
            | Purpose::Outside(_)
            | Purpose::Custody(_)
            | Purpose::Copies(_) => {
                return self.follow_register(purpose);
            }
            Purpose::Options(contest) => self.open_form(Purpose::ReadBackOptions(contest.clone())),
            Purpose::Gate => self.home(),
            Purpose::Hunt(HuntForm::Recount { .. }) => self.select_pile(purpose),
            Purpose::Correct { .. } => {
                if let Some(Screen::List(ListScreen { kind: ListKind::Recount { .. }, .. })) = self.screen() {
                    self.back();
                }
            }
            _ => self.select_open_item(),
        }
        Effects::new()
    }

    /// Selects the pile that was counted, below the places to look: it is counted until the same figure came twice running.
    fn select_pile(&mut self, counted: &Purpose) {
        let Some(Screen::List(list)) = self.screen() else { return };
        let opens = |item: &Item| matches!(&item.opens, Opens::Form(purpose) if purpose == counted);
        let found = items(self, &list.kind).iter().rposition(opens);
        if let (Some(found), Some(list)) = (found, list_mut(self)) {
            list.selected = found;
        }
    }

    /// Goes back to the day at a glance.
    pub(super) fn home(&mut self) {
        self.screens.truncate(1);
    }
}
