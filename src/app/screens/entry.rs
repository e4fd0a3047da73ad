//! A blind entry: line after line from the paper, then a look at the sums, then closed.

use crate::app::command::Command;
use crate::app::effect::{Effect, Effects};
use crate::app::field::{FieldReply, NumberField};
use crate::app::key::{Key, Stroke};
use crate::app::list::{ListKind, ListScreen};
use crate::app::model::{Model, Screen};
use crate::domain::count::Stage;
use crate::domain::day::Row;
use crate::domain::decide;
use crate::domain::fact::{By, Cell, Cells, Pass, Ref};
use crate::domain::profile::SecondEntry;
use crate::text::Text;

/// An entry while it is typed.
#[derive(Debug, Clone)]
pub struct EntryScreen {
    /// The contest.
    pub contest: String,
    /// The round.
    pub round: u16,
    /// First or second.
    pub pass: Pass,
    /// Who types it, whoever is at the keyboard later.
    pub typist: Option<Ref>,
    /// Lines in the order in which they are typed.
    pub lines: Vec<(Row, NumberField)>,
    /// Index of the line in which one types.
    pub focus: usize,
    /// Where the typist is.
    pub step: Step,
    /// Whether the store has been asked to record it.
    pub waiting: bool,
}

/// Where the typist is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Typing figures.
    Typing,
    /// Typing the number of a line to go to.
    GoTo(String),
    /// All typed: the sums are shown, without a word about any earlier entry.
    Checking,
}

/// Most digits of a figure.
const DIGITS: usize = 7;

const TYPING: &[Command] = &[
    Command::new("entry-next", &[Key::Enter], 0, next),
    Command::new("entry-up", &[Key::Up], 3, up),
    Command::new("entry-down", &[Key::Down], 4, down),
    Command::new("entry-go", &[Key::Char('g')], 2, go_to),
    Command::new("entry-check", &[Key::End], 5, check),
    Command::new("entry-leave", &[Key::Esc], 30, leave),
];

const GOING: &[Command] = &[
    Command::new("entry-go-now", &[Key::Enter], 0, go_now),
    Command::new("entry-stay", &[Key::Esc], 1, stay),
];

const CHECKING: &[Command] = &[
    Command::new("entry-close", &[Key::Char('c')], 0, close),
    Command::new("entry-back", &[Key::Esc, Key::Up], 1, stay),
];

/// The tables of an entry, by name.
pub const TABLES: &[(&str, &[Command])] =
    &[("an entry", TYPING), ("an entry, going", GOING), ("an entry, checked", CHECKING)];

impl EntryScreen {
    /// Commands at this step.
    pub fn commands(&self) -> &'static [Command] {
        match self.step {
            Step::Typing => TYPING,
            Step::GoTo(_) => GOING,
            Step::Checking => CHECKING,
        }
    }

    /// Offers a stroke to the field in which one types.
    pub fn stroke(&mut self, stroke: &Stroke) -> Option<FieldReply> {
        match &mut self.step {
            Step::Checking => None,
            Step::GoTo(number) => match stroke.key {
                Key::Char(digit) if digit.is_ascii_digit() && number.len() < 3 => {
                    number.push(digit);
                    Some(FieldReply::Taken)
                }
                Key::Backspace => {
                    number.pop();
                    Some(FieldReply::Taken)
                }
                _ => None,
            },
            Step::Typing => {
                if matches!(
                    stroke.key,
                    Key::Up | Key::Down | Key::Home | Key::End | Key::Char('g' | 'k' | 'j')
                ) {
                    return None;
                }
                Some(self.lines.get_mut(self.focus)?.1.stroke(stroke))
            }
        }
    }

    /// What is typed, by cell; blank lines have no figure.
    pub fn cells(&self) -> Cells {
        self.lines.iter().map(|(row, field)| (row.cell.clone(), field.value())).collect()
    }

    /// What is typed, without the blank lines: what the sums can be taken of.
    pub fn typed(&self) -> Cells {
        self.cells().into_iter().filter(|(_, figure)| figure.is_some()).collect()
    }

    /// The key under which the draft is kept.
    pub fn draft_key(&self) -> String {
        let pass = if self.pass == Pass::First { 1 } else { 2 };
        format!("{ENTRY}{}:{}:{pass}", self.contest, self.round)
    }

    /// What is typed so far, as a draft.
    pub fn draft(&self) -> String {
        let lines: Vec<(&Cell, &str)> =
            self.lines.iter().map(|(row, field)| (&row.cell, field.text())).collect();
        serde_json::json!({ "focus": self.focus, "lines": lines }).to_string()
    }

    fn resume(&mut self, draft: &str) {
        let Ok(draft) = serde_json::from_str::<Draft>(draft) else { return };
        for (cell, text) in draft.lines {
            if let Some((_, field)) = self.lines.iter_mut().find(|(row, _)| row.cell == cell) {
                field.set_text(&text);
            }
        }
        self.focus = draft.focus.min(self.lines.len().saturating_sub(1));
    }
}

const ENTRY: &str = "entry:";

#[derive(serde::Deserialize)]
struct Draft {
    focus: usize,
    lines: Vec<(Cell, String)>,
}

impl Model {
    /// Opens the entry that a contest waits for: first asks who types.
    pub fn open_entry(&mut self, contest: &str) {
        let Some(day) = self.day() else { return };
        if let Some(earlier) = decide::unfinished_before(day, contest) {
            let text = crate::app::refusal::of_day(self, &decide::Refusal::EarlierContest(earlier));
            self.refuse(text);
        } else if day.stage(contest) == Stage::Agreed {
            self.open(Screen::List(ListScreen::new(ListKind::Protocol(contest.to_owned()))));
            self.select_open_item();
        } else if day.phase() < crate::domain::Phase::Count {
            let text = crate::app::refusal::of_day(self, &decide::Refusal::OtherPhase(day.phase()));
            self.refuse(text);
        } else {
            self.open(Screen::List(ListScreen::new(ListKind::Typist(contest.to_owned()))));
        }
    }

    /// Opens the entry itself, empty or with its draft.
    pub fn begin_entry(&mut self, contest: &str) {
        let Some(day) = self.day() else { return };
        let Stage::Entry { round, pass, cells } = day.stage(contest) else { return };
        let rows = day.rows(contest).into_iter().filter(|row| cells.contains(&row.cell));
        let mut lines: Vec<_> = rows.map(|row| (row, NumberField::new(DIGITS))).collect();
        if pass == Pass::Second && day.profile().typing.second_entry == SecondEntry::Reversed {
            lines.reverse();
        }
        let contest = contest.to_owned();
        let mut entry = EntryScreen {
            contest,
            round,
            pass,
            typist: self.at_keyboard,
            lines,
            focus: 0,
            step: Step::Typing,
            waiting: false,
        };
        if let Some(draft) = self.book.as_ref().and_then(|book| book.drafts.get(&entry.draft_key())) {
            entry.resume(draft);
        }
        self.open(Screen::Entry(Box::new(entry)));
    }

    /// Opens the entry of a draft; `false` if the draft is of something else or already closed.
    pub(in crate::app) fn resume_entry(&mut self, key: &str) -> bool {
        let mut parts = key.strip_prefix(ENTRY).unwrap_or_default().split(':');
        let contest = parts.next().unwrap_or_default().to_owned();
        let waits = self.day().map(|day| day.stage(&contest));
        if !matches!(waits, Some(Stage::Entry { .. })) {
            return false;
        }
        self.open_entry(&contest);
        true
    }

    /// After an entry was closed: the next one, or what comes after agreement.
    pub(in crate::app) fn after_entry(&mut self, contest: &str) {
        let Some(day) = self.day() else { return };
        match day.stage(contest) {
            Stage::Agreed => {
                self.say(Text::new("notice-agreed"));
                self.open(Screen::List(ListScreen::new(ListKind::Protocol(contest.to_owned()))));
                self.select_open_item();
                self.say(Text::new("notice-agreed"));
            }
            Stage::Entry { round, pass: Pass::First, cells } if round > 1 => {
                self.open_entry(contest);
                self.say(Text::new("notice-differ").with("count", cells.len()));
            }
            Stage::Entry { .. } => {
                self.open_entry(contest);
                self.say(Text::new("notice-entry-closed"));
            }
        }
    }
}

fn with(model: &mut Model, change: impl FnOnce(&mut EntryScreen)) -> Effects {
    if let Some(entry) = model.entry_mut() {
        change(entry);
    }
    crate::app::update::draft(model)
}

fn next(model: &mut Model) -> Effects {
    with(model, |entry| {
        if entry.focus + 1 < entry.lines.len() {
            entry.focus += 1;
        } else {
            entry.step = Step::Checking;
        }
    })
}

fn up(model: &mut Model) -> Effects {
    with(model, |entry| entry.focus = entry.focus.saturating_sub(1))
}

fn down(model: &mut Model) -> Effects {
    with(model, |entry| entry.focus = (entry.focus + 1).min(entry.lines.len().saturating_sub(1)))
}

fn check(model: &mut Model) -> Effects {
    with(model, |entry| entry.step = Step::Checking)
}

fn go_to(model: &mut Model) -> Effects {
    with(model, |entry| entry.step = Step::GoTo(String::new()))
}

fn stay(model: &mut Model) -> Effects {
    with(model, |entry| entry.step = Step::Typing)
}

fn go_now(model: &mut Model) -> Effects {
    let mut missed = None;
    let effects = with(model, |entry| {
        let Step::GoTo(number) = std::mem::replace(&mut entry.step, Step::Typing) else { return };
        match entry.lines.iter().position(|(row, _)| row.number == number) {
            Some(found) => entry.focus = found,
            None => missed = Some(number),
        }
    });
    if let Some(number) = missed {
        model.refuse(Text::new("refused-no-line").with("number", number));
    }
    effects
}

fn leave(model: &mut Model) -> Effects {
    // What was typed stays as a draft; nothing of it counts before the entry is closed.
    model.back();
    Effects::new()
}

fn close(model: &mut Model) -> Effects {
    let (Some(Screen::Entry(entry)), Some(day)) = (model.screen(), model.day()) else {
        return Effects::new();
    };
    let by = By { member: entry.typist, ..By::default() };
    match decide::close_entry(day, by, &entry.contest, &entry.cells()) {
        Ok(facts) => {
            if let Some(entry) = model.entry_mut() {
                entry.waiting = true;
            }
            vec![Effect::Record(facts)]
        }
        Err(refusal) => {
            let text = crate::app::refusal::of_day(model, &refusal);
            if let decide::Refusal::CellsEmpty(cells) = &refusal
                && let Some(entry) = model.entry_mut()
            {
                let first = entry.lines.iter().position(|(row, _)| cells.contains(&row.cell));
                entry.focus = first.unwrap_or(entry.focus);
                entry.step = Step::Typing;
            }
            model.refuse(text);
            Effects::new()
        }
    }
}
