//! The wall: a second screen, for everybody in the room, that follows the day.
//!
//! It has no [`super::Model`] and gives back no effect, so there is no key in it that could change anything.

use super::input::Input;
use super::key::Key;
use crate::domain::count::Stage;
use crate::domain::day::Row;
use crate::domain::fact::{Cells, Recorded, Ref};
use crate::domain::protocol::Standing;
use crate::domain::{Day, Moment, Phase};
use crate::text::Language;

/// Lines that a page up or down passes over.
const PAGE: isize = 10;

/// Keys of the wall with the keys of their texts; what is not here does nothing.
pub const KEYS: &[(&[Key], &str)] = &[
    (&[Key::Left, Key::Right], "wall-key-views"),
    (&[Key::Up, Key::Down], "wall-key-lines"),
    (&[Key::Home], "wall-key-follow"),
    (&[Key::F(9)], "wall-key-language"),
    (&[Key::Esc, Key::Char('q')], "wall-key-leave"),
];

/// What the wall shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum View {
    /// The phase and the hours of voting.
    Hours,
    /// The enlarged form of a contest.
    Form(String),
}

/// A line of the enlarged form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The row of the protocol.
    pub row: Row,
    /// Its figure: unknown, or blank, or a number.
    pub figure: Option<Option<u32>>,
    /// Whether it was read aloud and found equal to the paper.
    pub heard: bool,
    /// Whether it was corrected after both entries agreed.
    pub corrected: bool,
}

/// A day that is looked at.
#[derive(Debug, Clone)]
pub struct Wall {
    /// The language.
    pub language: Language,
    /// The time, as last told by the loop.
    pub now: Moment,
    /// The day.
    pub day: Day,
    /// Whether a row of the book is not as it was written.
    pub changed: bool,
    /// What somebody chose to see; `None` follows the day.
    pub chosen: Option<View>,
    /// The line of the form that somebody chose; `None` is the one being read aloud.
    pub line: Option<usize>,
    /// Whether the wall is to end.
    pub leaving: bool,
}

impl Wall {
    /// A wall that follows a day.
    pub fn new(language: Language, now: Moment, day: Day) -> Self {
        Self { language, now, day, changed: false, chosen: None, line: None, leaving: false }
    }

    /// Takes a fact that the book has got since.
    pub fn follow(&mut self, fact: &Recorded) {
        self.day.apply(fact);
    }

    /// Takes a key or the system's wish to end.
    pub fn take(&mut self, input: &Input) {
        match input {
            Input::Key(stroke) => self.key(stroke.key),
            Input::Leave | Input::Closed => self.leaving = true,
            Input::Paste(_) | Input::Resize { .. } | Input::Sent(_) => {}
        }
    }

    fn key(&mut self, key: Key) {
        match key {
            Key::Left => self.turn(-1),
            Key::Right => self.turn(1),
            Key::Up => self.go(-1),
            Key::Down => self.go(1),
            Key::PageUp => self.go(-PAGE),
            Key::PageDown => self.go(PAGE),
            Key::Home => (self.chosen, self.line) = (None, None),
            Key::F(9) => self.language = self.language.next(),
            Key::Esc | Key::CtrlC | Key::Char('q') => self.leaving = true,
            _ => {}
        }
    }

    /// What is to be seen now.
    pub fn view(&self) -> View {
        match &self.chosen {
            Some(chosen) => chosen.clone(),
            None if self.day.phase() < Phase::Count => View::Hours,
            None => counted(&self.day).map_or(View::Hours, View::Form),
        }
    }

    /// The line that stands large: the one that was chosen, else the one being read aloud. None before both entries
    /// agree, because no figure stands there.
    pub fn large(&self, contest: &str) -> Option<usize> {
        if self.day.stage(contest) != Stage::Agreed {
            return None;
        }
        let lines = self.day.rows(contest).len();
        self.line.map(|line| line.min(lines.saturating_sub(1))).or_else(|| reading(&self.day, contest))
    }

    fn turn(&mut self, by: isize) {
        let forms = self.day.contest_ids().map(|contest| View::Form(contest.to_owned()));
        let views: Vec<View> = std::iter::once(View::Hours).chain(forms).collect();
        let now = self.view();
        let at = views.iter().position(|view| *view == now).unwrap_or_default();
        let next = at.checked_add_signed(by).unwrap_or(views.len().saturating_sub(1));
        self.chosen = views.get(next).or_else(|| views.first()).cloned();
        self.line = None;
    }

    fn go(&mut self, by: isize) {
        let View::Form(contest) = self.view() else { return };
        // No line stands large yet, and one chosen unseen would keep the wall from following the reading later.
        if self.day.stage(&contest) != Stage::Agreed {
            return;
        }
        let last = self.day.rows(&contest).len().saturating_sub(1);
        let next = self.large(&contest).map_or(0, |line| line.saturating_add_signed(by).min(last));
        self.line = Some(next);
    }
}

/// The lines of a contest's enlarged form. A figure stands there once both entries agree on every line, not before:
/// one line that is typed again could be told from all the others.
pub fn lines(day: &Day, contest: &str) -> Vec<Line> {
    let all_agree = day.stage(contest) == Stage::Agreed;
    let agreed = if all_agree { day.agreed(contest) } else { Cells::new() };
    let state = day.contest(contest);
    let read = state.and_then(|state| state.protocol()).filter(|_| is_read(day, contest));
    let corrections = state.map(|state| state.count.corrections.as_slice()).unwrap_or_default();
    let line = |row: Row| Line {
        figure: agreed.get(&row.cell).copied(),
        heard: read.is_some_and(|protocol| protocol.heard.contains(&row.cell)),
        corrected: agreed.contains_key(&row.cell)
            && corrections.iter().any(|(_, correction)| correction.cell == row.cell),
        row,
    };
    day.rows(contest).into_iter().map(line).collect()
}

/// The first line that was not yet heard, of a draft that is being read aloud.
fn reading(day: &Day, contest: &str) -> Option<usize> {
    if day.standing(contest) != Some(Standing::Draft) {
        return None;
    }
    let protocol = day.contest(contest)?.protocol()?;
    let open =
        |row: &Row| protocol.drafted.cells.contains_key(&row.cell) && !protocol.heard.contains(&row.cell);
    day.rows(contest).iter().position(open)
}

/// Whether what was heard is of the figures that stand there.
fn is_read(day: &Day, contest: &str) -> bool {
    matches!(day.standing(contest), Some(Standing::Draft | Standing::Heard | Standing::Signed))
}

/// The contest that is worked on: the one being read aloud, else the one about which something was stated last.
fn counted(day: &Day) -> Option<String> {
    let began = |contest: &&str| {
        let heard = day.contest(contest).and_then(|state| state.protocol()).map(|last| last.heard.len());
        reading(day, contest).is_some() && heard.is_some_and(|heard| heard > 0)
    };
    let read = day.contest_ids().find(began);
    // Of several about which nothing was stated the first one is counted first: of equals the last is taken.
    let contests: Vec<&str> = day.contest_ids().collect();
    let last = || contests.iter().rev().copied().max_by_key(|contest| stated_last(day, contest));
    read.or_else(last).map(str::to_owned)
}

/// The last entry, correction or draft of a contest.
fn stated_last(day: &Day, contest: &str) -> Option<Ref> {
    let state = day.contest(contest)?;
    let entries = state.count.rounds.iter().flat_map(|round| [&round.first, &round.second]).flatten();
    let entries = entries.map(|entry| entry.at);
    let corrections = state.count.corrections.iter().map(|(at, _)| *at);
    entries.chain(corrections).chain(state.protocols.iter().map(|protocol| protocol.at)).max()
}
