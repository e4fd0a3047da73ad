//! The batch that is being marked.

use super::steps;
use crate::app::command::Command;
use crate::app::field::{FieldReply, NumberField, Reason};
use crate::app::key::{Key, Stroke};
use crate::app::screens::tally::HOLD_OFF_MS;
use crate::domain::day::Row;
use crate::domain::fact::Cells;
use crate::domain::{Day, Moment, decide};

/// Most digits of a subtotal: a batch has two digits.
const DIGITS: usize = 3;

/// Begins a number of two digits.
const TWO_DIGITS: char = '0';

/// A batch while it is marked and compared.
#[derive(Debug, Clone)]
pub struct MarksScreen {
    /// The contest.
    pub contest: String,
    /// The number of the batch, from 1.
    pub batch: u32,
    /// Ballots in a full batch.
    pub size: u32,
    /// The piles in the order of the ballot, the invalid ones last; how many were marked; the subtotal of the paper tally.
    pub lines: Vec<Line>,
    /// Lines of the marks of this batch in their order, as far as they were pressed on this screen.
    pub order: Vec<usize>,
    /// Digits typed of a number of two.
    pub pending: String,
    /// The last key that marked or took back, and when it came.
    pub last_key: Option<(Key, Moment)>,
    /// Whether the last key marked and its draft is on its way to the disk.
    pub marked: bool,
    /// Index of the line whose subtotal is typed.
    pub focus: usize,
    /// Where the batch is.
    pub step: Step,
    /// Whether the store has been asked to record it.
    pub waiting: bool,
}

/// A pile with its marks and the subtotal of the paper.
#[derive(Debug, Clone)]
pub struct Line {
    /// The row.
    pub row: Row,
    /// Marks of this batch.
    pub marks: u32,
    /// The subtotal of the paper tally.
    pub paper: NumberField,
}

/// Where the batch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The size of the batches is chosen.
    Size,
    /// Ballots are marked.
    Marking,
    /// The subtotals of the paper are typed, without the marks.
    Paper,
    /// Both stand side by side.
    Both,
}

/// What is pressed while ballots are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// A digit of an option's number.
    Digit(char),
    /// The ballot is invalid.
    Invalid,
    /// The last mark is taken back.
    Back,
}

impl MarksScreen {
    /// The next batch of a contest, its size not chosen.
    pub fn new(day: &Day, contest: &str) -> Self {
        let line = |row| Line { row, marks: 0, paper: NumberField::new(DIGITS) };
        Self {
            contest: contest.to_owned(),
            batch: decide::next_batch(day, contest),
            size: 0,
            lines: decide::piles(day, contest).into_iter().map(line).collect(),
            order: Vec::new(),
            pending: String::new(),
            last_key: None,
            marked: false,
            focus: 0,
            step: Step::Size,
            waiting: false,
        }
    }

    /// Commands at this step.
    pub fn commands(&self) -> &'static [Command] {
        steps::commands(self.step)
    }

    /// Marks of the batch.
    pub fn total(&self) -> u32 {
        self.lines.iter().map(|line| line.marks).fold(0, u32::saturating_add)
    }

    /// Whether the batch has as many marks as were chosen.
    pub fn is_full(&self) -> bool {
        self.total() >= self.size
    }

    /// The line that was marked last on this screen.
    pub fn last(&self) -> Option<&Line> {
        self.lines.get(*self.order.last()?)
    }

    /// Whether marks and paper are the same in every line.
    pub fn is_equal(&self) -> bool {
        self.lines.iter().all(|line| line.paper.value().unwrap_or(0) == line.marks)
    }

    /// Marks and subtotals as they are stated. A withdrawn option without either is left out.
    pub fn cells(&self) -> (Cells, Cells) {
        let stated = self
            .lines
            .iter()
            .filter(|line| line.paper.value().is_some() || line.marks > 0 || !line.row.may_be_blank);
        let cells = stated.map(|line| {
            let cell = line.row.cell.clone();
            ((cell.clone(), Some(line.marks)), (cell, line.paper.value()))
        });
        cells.unzip()
    }

    /// Offers a stroke to the digits of an option, or to the subtotal in which one types.
    pub fn stroke(&mut self, stroke: &Stroke, now: Moment) -> Option<FieldReply> {
        match (self.step, stroke.key) {
            (Step::Marking, Key::Char(digit @ '0'..='9')) => Some(self.press(Press::Digit(digit), now)),
            (Step::Paper, Key::Char('0'..='9') | Key::Backspace | Key::Delete) => {
                // The key that ended the batch may still be held down.
                if matches!(stroke.key, Key::Char(_)) && self.is_held(stroke.key, now) {
                    return Some(FieldReply::Refused(Reason::HeldKey));
                }
                Some(self.lines.get_mut(self.focus)?.paper.stroke(stroke))
            }
            _ => None,
        }
    }

    /// Takes a press while ballots are marked. A key that is held down counts once.
    pub fn press(&mut self, press: Press, now: Moment) -> FieldReply {
        let key = match press {
            Press::Digit(digit) => Key::Char(digit),
            Press::Invalid => Key::Char('i'),
            Press::Back => Key::Backspace,
        };
        let held = self.is_held(key, now);
        self.last_key = Some((key, now));
        self.marked = !held;
        if held {
            return FieldReply::Refused(Reason::HeldKey);
        }
        match press {
            Press::Back => self.take_back(),
            Press::Invalid if self.pending.is_empty() => {
                let last = self.lines.iter().rposition(|line| line.row.counts.is_some());
                self.mark(last)
            }
            Press::Invalid => {
                self.pending.clear();
                FieldReply::Refused(Reason::NoSuchChoice)
            }
            Press::Digit(digit) => self.digit(digit),
        }
    }

    /// Whether a key is the one before, pressed again so soon that it may be held down.
    fn is_held(&self, key: Key, now: Moment) -> bool {
        self.last_key.is_some_and(|(last, at)| last == key && now.0.saturating_sub(at.0) < HOLD_OFF_MS)
    }

    fn digit(&mut self, digit: char) -> FieldReply {
        if self.pending.is_empty() && digit != TWO_DIGITS {
            return self.option(&digit.to_string());
        }
        self.pending.push(digit);
        if self.pending.len() < 3 {
            return FieldReply::Taken;
        }
        let number = std::mem::take(&mut self.pending);
        self.option(number.trim_start_matches(TWO_DIGITS))
    }

    fn option(&mut self, number: &str) -> FieldReply {
        let number = number.parse::<u16>().ok();
        let line = self.lines.iter().position(|line| number.is_some() && line.row.cell.option() == number);
        self.mark(line)
    }

    fn mark(&mut self, line: Option<usize>) -> FieldReply {
        if self.is_full() {
            return FieldReply::Refused(Reason::BatchFull);
        }
        let Some((index, line)) = line.and_then(|index| Some((index, self.lines.get_mut(index)?))) else {
            return FieldReply::Refused(Reason::NoSuchChoice);
        };
        line.marks = line.marks.saturating_add(1);
        self.order.push(index);
        FieldReply::Taken
    }

    fn take_back(&mut self) -> FieldReply {
        if !self.pending.is_empty() {
            self.pending.clear();
            return FieldReply::Taken;
        }
        match self.order.pop().and_then(|index| self.lines.get_mut(index)) {
            Some(line) => {
                line.marks = line.marks.saturating_sub(1);
                FieldReply::Taken
            }
            None => FieldReply::Refused(Reason::NoMark),
        }
    }

    /// Begins the marks of this batch anew, from the paper.
    pub(super) fn again(&mut self) {
        for line in &mut self.lines {
            line.marks = 0;
            line.paper.set_text("");
        }
        self.order.clear();
        self.pending.clear();
        (self.focus, self.step, self.waiting) = (0, Step::Marking, false);
    }

    /// Goes on to the next batch after this one was recorded.
    pub(in crate::app) fn next(&mut self, day: &Day) {
        self.again();
        self.batch = decide::next_batch(day, &self.contest);
    }
}
