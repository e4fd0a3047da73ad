//! Commands of each step of a batch.

use super::{MarksScreen, Press, Step};
use crate::app::command::Command;
use crate::app::effect::{Effect, Effects};
use crate::app::field::FieldReply;
use crate::app::key::Key;
use crate::app::model::{Model, Screen};
use crate::app::screens::back;
use crate::domain::decide::{self, BATCHES};
use crate::text::Text;

const SIZE: &[Command] = &[
    Command::new("marks-ten", &[Key::Char('1')], 0, ten),
    Command::new("marks-quarter", &[Key::Char('2')], 1, quarter),
    Command::new("marks-half", &[Key::Char('3')], 2, half),
    Command::new("back", &[Key::Esc], 30, back),
];

const MARKING: &[Command] = &[
    Command::new("marks-compare", &[Key::Enter], 0, compare).only_if(is_full),
    Command::new("marks-invalid", &[Key::Char('i')], 1, invalid),
    Command::new("marks-take-back", &[Key::Backspace], 2, take_back),
    Command::new("marks-end", &[Key::End], 3, compare).only_if(has_marks),
    Command::new("back", &[Key::Esc], 30, back),
];

const PAPER: &[Command] = &[
    Command::new("marks-next", &[Key::Enter], 0, next),
    Command::new("marks-up", &[Key::Up], 3, up),
    Command::new("marks-down", &[Key::Down], 4, down),
    Command::new("back", &[Key::Esc], 30, back),
];

const BOTH: &[Command] = &[
    Command::new("marks-record", &[Key::Char('c')], 0, record).only_if(is_equal),
    Command::new("marks-again", &[Key::Char('a')], 1, again).only_if(is_different),
    Command::new("back", &[Key::Esc], 30, back),
];

/// The tables of a batch, by name.
pub const TABLES: &[(&str, &[Command])] = &[
    ("marks, size of a batch", SIZE),
    ("marks", MARKING),
    ("marks, the paper's subtotals", PAPER),
    ("marks beside the paper", BOTH),
];

pub(super) fn commands(step: Step) -> &'static [Command] {
    match step {
        Step::Size => SIZE,
        Step::Marking => MARKING,
        Step::Paper => PAPER,
        Step::Both => BOTH,
    }
}

fn marks(model: &Model) -> Option<&MarksScreen> {
    match model.screen() {
        Some(Screen::Marks(marks)) => Some(marks),
        _ => None,
    }
}

fn allowed(model: &Model, so: impl Fn(&MarksScreen) -> bool, why: &'static str) -> Result<(), Text> {
    if marks(model).is_some_and(so) { Ok(()) } else { Err(Text::new(why)) }
}

fn is_full(model: &Model) -> Result<(), Text> {
    allowed(model, MarksScreen::is_full, "refused-batch-not-full")
}

fn has_marks(model: &Model) -> Result<(), Text> {
    allowed(model, |marks| marks.total() > 0, "refused-no-mark")
}

fn is_equal(model: &Model) -> Result<(), Text> {
    allowed(model, MarksScreen::is_equal, "refused-marks-differ")
}

fn is_different(model: &Model) -> Result<(), Text> {
    allowed(model, |marks| !marks.is_equal(), "refused-marks-equal")
}

fn with(model: &mut Model, change: impl FnOnce(&mut MarksScreen)) -> Effects {
    if let Some(Screen::Marks(marks)) = model.screen_mut() {
        change(marks);
    }
    crate::app::update::draft(model)
}

/// Chooses the size; the digit that chose it marks nothing while it is still held down.
fn size(model: &mut Model, index: usize, sign: char) -> Effects {
    let now = model.now;
    with(model, |marks| {
        marks.size = BATCHES.get(index).copied().unwrap_or_default();
        marks.step = Step::Marking;
        marks.last_key = Some((Key::Char(sign), now));
    })
}

fn ten(model: &mut Model) -> Effects {
    size(model, 0, '1')
}

fn quarter(model: &mut Model) -> Effects {
    size(model, 1, '2')
}

fn half(model: &mut Model) -> Effects {
    size(model, 2, '3')
}

fn press(model: &mut Model, press: Press) -> Effects {
    let now = model.now;
    let Some(Screen::Marks(marks)) = model.screen_mut() else { return Effects::new() };
    match marks.press(press, now) {
        FieldReply::Refused(reason) => {
            model.refuse(crate::app::refusal::of_field(reason));
            Effects::new()
        }
        _ => crate::app::update::draft(model),
    }
}

fn invalid(model: &mut Model) -> Effects {
    press(model, Press::Invalid)
}

fn take_back(model: &mut Model) -> Effects {
    press(model, Press::Back)
}

fn compare(model: &mut Model) -> Effects {
    with(model, |marks| {
        marks.pending.clear();
        (marks.step, marks.focus) = (Step::Paper, 0);
    })
}

fn up(model: &mut Model) -> Effects {
    with(model, |marks| marks.focus = marks.focus.saturating_sub(1))
}

fn down(model: &mut Model) -> Effects {
    with(model, |marks| marks.focus = (marks.focus + 1).min(marks.lines.len().saturating_sub(1)))
}

/// Goes to the next subtotal; after the last one both stand side by side, unless one is blank.
fn next(model: &mut Model) -> Effects {
    let mut blank = None;
    let effects = with(model, |marks| {
        if marks.focus + 1 < marks.lines.len() {
            marks.focus += 1;
            return;
        }
        let unfinished = |line: &super::batch::Line| line.paper.value().is_none() && !line.row.may_be_blank;
        blank = marks.lines.iter().position(unfinished);
        marks.focus = blank.unwrap_or(marks.focus);
        if blank.is_none() {
            marks.step = Step::Both;
        }
    });
    if blank.is_some() {
        model.refuse(Text::new("refused-subtotal-empty"));
    }
    effects
}

fn again(model: &mut Model) -> Effects {
    with(model, MarksScreen::again)
}

fn record(model: &mut Model) -> Effects {
    let Some((contest, (read, paper))) = marks(model).map(|marks| (marks.contest.clone(), marks.cells()))
    else {
        return Effects::new();
    };
    let effects = model.decide(|day, by| decide::read_marks(day, by, &contest, read, paper));
    if let (Some(Screen::Marks(marks)), Some(Effect::Record(_))) = (model.screen_mut(), effects.first()) {
        marks.waiting = true;
    }
    effects
}
