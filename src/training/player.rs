//! A player that does a whole day by key strokes alone: it looks at the model as a person looks at the screen.

use std::collections::BTreeSet;

use super::answers::{self, OUTSIDE};
use super::truth::Truth;
use crate::app::Model;
use crate::app::effect::Effect;
use crate::app::form::{FormScreen, Purpose};
use crate::app::key::{Key, Layout, Stroke, in_layout};
use crate::app::list::{Item, ListKind, ListScreen, Opens, State, items};
use crate::app::model::{Dialog, Screen};
use crate::app::screens::entry::{EntryScreen, Step};
use crate::app::screens::today::{Next, what_is_next};
use crate::domain::fact::{Cell, Pass};
use crate::domain::{ClockTime, Day, Moment, Phase, decide};

/// A player of a mock day.
#[derive(Debug, Clone)]
pub struct Player {
    seed: u64,
    layout: Layout,
    truth: Option<Truth>,
    exported: BTreeSet<String>,
    slipped: bool,
}

/// What the player does next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// Presses these keys.
    Press(Vec<Stroke>),
    /// Waits until this moment.
    Wait(Moment),
    /// The day is over.
    Done,
    /// The player does not know what to do here; the text is for a bug report.
    Lost(String),
}

/// How many members the player's commission has.
const MEMBERS: usize = 7;

impl Player {
    /// A player with a seed, typing with a keyboard layout.
    pub fn new(seed: u64, layout: Layout) -> Self {
        Self { seed, layout, truth: None, exported: BTreeSet::new(), slipped: false }
    }

    /// Looks at the model and decides.
    pub fn next(&mut self, model: &Model) -> Move {
        if let Some(dialog) = &model.dialog {
            return match dialog {
                Dialog::Message(text) => Move::Lost(format!("{text:?}")),
                Dialog::Phase(_) | Dialog::Differs | Dialog::Gone(_) => self.press(&[Key::Char('y')]),
                Dialog::Help(_) | Dialog::Leave | Dialog::Discard | Dialog::Printer { .. } => {
                    self.press(&[Key::Esc])
                }
            };
        }
        match (model.screen(), model.day()) {
            (Some(Screen::List(list)), _) if list.kind == ListKind::Start => self.start(model),
            (Some(Screen::Form(form)), day) => self.form(model, form, day),
            (Some(screen), Some(day)) => {
                // Options may have to be typed from the ballot first; what lies in the boxes depends on them.
                if day.phase() > Phase::Preparation || decide::open_gates(day).is_empty() {
                    let seed = self.seed;
                    self.truth.get_or_insert_with(|| Truth::new(seed, day));
                }
                self.in_day(model, screen, day)
            }
            (screen, _) => Move::Lost(format!("{screen:?}")),
        }
    }

    fn in_day(&mut self, model: &Model, screen: &Screen, day: &Day) -> Move {
        match screen {
            Screen::Today(_) => self.today(model, day),
            Screen::List(list) => self.list(model, list, day),
            Screen::Entry(entry) => self.entry(entry),
            Screen::Findings(findings) => {
                let open = findings
                    .findings(day)
                    .iter()
                    .position(|finding| !day.is_explained(&findings.contest, finding));
                match open {
                    Some(open) => self.select(findings.selected, open),
                    None => self.press(&[Key::Esc]),
                }
            }
            Screen::Reading(reading) => {
                let key = if reading.line(day).is_some() { Key::Space } else { Key::Enter };
                self.press(&[key])
            }
            Screen::Voters(_)
            | Screen::Tally(_)
            | Screen::Balance(_)
            | Screen::Compare(_)
            | Screen::Journal(_)
            | Screen::Search(_)
            | Screen::Act(_)
            | Screen::Copy(_)
            | Screen::Card(_)
            | Screen::Marks(_) => self.press(&[Key::Esc]),
            Screen::Form(_) => Move::Lost("a form without a day".to_owned()),
        }
    }

    fn start(&self, model: &Model) -> Move {
        let items = items(model, &ListKind::Start);
        let practice = |item: &Item| matches!(item.opens, Opens::Form(Purpose::NewDay { .. }));
        self.select(0, items.iter().position(practice).unwrap_or_default())
    }

    fn today(&self, model: &Model, day: &Day) -> Move {
        match what_is_next(model, day) {
            Next::Nothing => Move::Done,
            // What was done outside the room the day before has no gate, and lies in the boxes all the same.
            Next::Phase(Phase::Opening) if lacks_outside(day) => self.press(&[Key::Char('s')]),
            Next::Phase(Phase::Opening) => self.at(model, day, day.profile().hours.meeting, Key::Enter),
            Next::Phase(Phase::Voting) => self.at(model, day, day.profile().hours.opens, Key::Enter),
            Next::Phase(Phase::Closing) => {
                let closes = day.profile().hours.closes;
                let now = model.now.clock(day.offset());
                match now.filter(|now| *now < closes) {
                    Some(now) => wait(day, ClockTime::new(now.hour() + 1, 5)),
                    None => self.press(&[Key::Enter]),
                }
            }
            // Sheets come a few minutes after the hour.
            Next::Until(time) => wait(day, ClockTime::new(time.hour(), time.minute() + 5)),
            Next::Keyboard
            | Next::Step(_)
            | Next::Turnout(_)
            | Next::Sheets(_)
            | Next::Anchor(_)
            | Next::Phase(_) => self.press(&[Key::Enter]),
        }
    }

    /// Presses a key, but not before a time of the day.
    fn at(&self, model: &Model, day: &Day, time: ClockTime, key: Key) -> Move {
        match model.now.clock(day.offset()).filter(|now| *now < time) {
            Some(_) => wait(day, Some(time)),
            None => self.press(&[key]),
        }
    }

    fn list(&mut self, model: &Model, list: &ListScreen, day: &Day) -> Move {
        let all = items(model, &list.kind);
        let open = all.iter().position(|item| item.state == State::Open);
        match &list.kind {
            // Once there is a commission, somebody has to be at the keyboard before anything else.
            ListKind::Steps(_) if model.at_keyboard.is_none() && day.commission.members.len() > 1 => {
                self.press(&[Key::Esc])
            }
            ListKind::Steps(Phase::Preparation) if open.is_none() && lacks_outside(day) => {
                let outside =
                    |item: &Item| matches!(&item.opens, Opens::Form(Purpose::Step(step)) if step == OUTSIDE);
                match all.iter().position(outside) {
                    Some(place) => self.select(list.selected, place),
                    None => self.press(&[Key::Esc]),
                }
            }
            ListKind::Members if day.commission.members.len() < MEMBERS => self.press(&[Key::Char('a')]),
            ListKind::Presence if open.is_some() => self.press(&[Key::Char('a')]),
            ListKind::Boxes if day.boxes.len() <= day.contests.len() => self.press(&[Key::Char('a')]),
            ListKind::Keyboard => {
                let secretary = day.commission.with_function(crate::domain::Function::Secretary);
                let place =
                    secretary.and_then(|(at, _)| day.commission.members.keys().position(|who| *who == at));
                self.select(list.selected, place.unwrap_or_default())
            }
            ListKind::Typist(_) => self.select(list.selected, 0),
            ListKind::Protocol(contest) if open.is_none() && !self.exported.contains(contest) => {
                let export = |opens: &Opens| matches!(opens, Opens::Effect(Effect::Export { .. }));
                match all.iter().position(|item| export(&item.opens)) {
                    Some(place) if day.phase() >= Phase::Protocol => {
                        self.exported.insert(contest.clone());
                        self.select(list.selected, place)
                    }
                    _ => self.press(&[Key::Esc]),
                }
            }
            ListKind::Protocol(_) if day.phase() < Phase::Protocol => self.press(&[Key::Esc]),
            _ => match open {
                Some(open) => self.select(list.selected, open),
                None => self.press(&[Key::Esc]),
            },
        }
    }

    fn form(&self, model: &Model, form: &FormScreen, day: Option<&Day>) -> Move {
        if form.reading_back {
            return self.press(&[Key::Char('a')]);
        }
        let mut strokes = Vec::new();
        let answer_to = |id: &str| answers::answer(model, self.truth.as_ref(), day, &form.purpose, id);
        for field in form.fields.iter().skip(form.focus) {
            // What follows a field that stays empty is not asked.
            if field.after.as_ref().is_some_and(|before| answer_to(before).is_empty()) {
                continue;
            }
            let answer = answer_to(&field.id);
            // A letter typed into a text is what it is; the layout changes only where keys are.
            strokes.extend(answer.chars().map(Stroke::typed));
            strokes.push(Key::Enter.into());
        }
        Move::Press(strokes)
    }

    fn entry(&mut self, entry: &EntryScreen) -> Move {
        match entry.step {
            Step::Checking => self.press(&[Key::Char('c')]),
            Step::GoTo(_) => self.press(&[Key::Esc]),
            Step::Typing => {
                let Some(truth) = self.truth.as_ref().and_then(|truth| truth.contests.get(&entry.contest))
                else {
                    return Move::Lost(format!("no truth for {}", entry.contest));
                };
                let misread = entry.pass == Pass::Second
                    && !self.slipped
                    && self.truth.as_ref().is_some_and(|truth| truth.slip);
                let mut strokes = Vec::new();
                for (index, (row, _)) in entry.lines.iter().enumerate().skip(entry.focus) {
                    let figure = match (row.counts, row.cell.option()) {
                        (Some(counts), _) => truth.line(counts),
                        (None, Some(number)) => votes(truth, number),
                        (None, None) => 0,
                    };
                    let typed = if misread && row.cell == Cell::votes(1) { figure + 9 } else { figure };
                    if !(row.withdrawn && index > 0) {
                        strokes.extend(typed.to_string().chars().map(Stroke::typed));
                    }
                    strokes.push(Key::Enter.into());
                }
                self.slipped |= misread;
                Move::Press(strokes)
            }
        }
    }

    fn select(&self, from: usize, to: usize) -> Move {
        let key = if to > from { Key::Down } else { Key::Up };
        let mut keys = vec![key; to.abs_diff(from)];
        keys.push(Key::Enter);
        self.press(&keys)
    }

    fn press(&self, keys: &[Key]) -> Move {
        let stroke = |key: &Key| match key {
            Key::Char(letter) => Stroke::typed(in_layout(self.layout, *letter)),
            other => Stroke::from(*other),
        };
        Move::Press(keys.iter().map(stroke).collect())
    }
}

fn lacks_outside(day: &Day) -> bool {
    day.steps.get(OUTSIDE).is_none() && day.steps_of_day().any(|step| step.id == OUTSIDE)
}

fn votes(truth: &super::truth::ContestTruth, number: u16) -> u32 {
    let index = usize::from(number).checked_sub(1);
    index.and_then(|index| truth.votes.get(index)).copied().unwrap_or_default()
}

fn wait(day: &Day, until: Option<ClockTime>) -> Move {
    match until.and_then(|until| Moment::at(day.opened.date, until, day.offset())) {
        Some(moment) => Move::Wait(moment),
        None => Move::Lost("no such time".to_owned()),
    }
}
