//! The interactive program: draw, wait, update, perform.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use anyhow::Context;

use super::{Desk, clock, offers, say};
use crate::app::effect::Effect;
use crate::app::input::Input;
use crate::app::model::{Dialog, Offers};
use crate::app::{Model, update};
use crate::store::{Expect, StoreError};
use crate::term::{Display, Guard, guard, reader, signals, size};
use crate::text::{Language, Messages};
use crate::ui;
use crate::ui::theme::Theme;

/// How the program looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Colours, or none.
    pub theme: Theme,
    /// ASCII signs only.
    pub ascii: bool,
}

/// How the program starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start {
    /// With the start screen.
    Choose,
    /// With this book.
    Book(PathBuf),
    /// With a mock election.
    Practice {
        /// Id of the profile.
        profile: String,
        /// Number of the precinct.
        precinct: String,
    },
}

/// Longest wait without an input, in milliseconds, so that the clock on the screen moves.
const MINUTE: i64 = 60_000;

/// Runs the program in this terminal until somebody leaves it.
///
/// Gives back why the book that was asked for could not be opened, if no other was opened instead.
pub fn interactive(
    mut desk: Desk,
    start: Start,
    language: Language,
    look: Look,
) -> anyhow::Result<Option<StoreError>> {
    let mut model = Model::new(language, clock::now(), Offers::default());
    let not_opened = begin(&mut desk, &mut model, start);
    guard::on_panic(move |panic| {
        let messages = Messages::of(language);
        vec![messages.key("errors-panic"), panic.to_string()]
    });
    let _guard = Guard::enter().context("the terminal cannot be used")?;
    let mut display = Display::stdout().context("the terminal has no size")?;
    let (sender, receiver) = mpsc::channel::<Input>();
    desk.inputs = Some(sender.clone());
    signals::start(sender.clone()).context("signals cannot be caught")?;
    reader::start(sender, clock::stopwatch()).context("the keyboard cannot be read")?;
    run(&mut desk, &mut model, &mut display, &receiver, look);
    desk.close().with_context(|| Messages::of(model.language).key("errors-not-closed"))?;
    Ok(not_opened.filter(|_| model.book.is_none()))
}

fn begin(desk: &mut Desk, model: &mut Model, start: Start) -> Option<StoreError> {
    let mut not_opened = None;
    if let Start::Book(path) = &start {
        match desk.open(model, path, Expect::Any) {
            // What there would be to choose from is not looked for.
            Ok(()) => return None,
            Err(error) => {
                model.dialog = Some(Dialog::Message(say::of_store(&error, path)));
                not_opened = Some(error);
            }
        }
    }
    model.offers = offers(desk.folders.as_ref());
    if let Start::Practice { profile, precinct } = start {
        let date = model.now.local(model.offers.offset).map(|local| local.date_naive());
        if let Some(date) = date {
            desk.perform(model, vec![Effect::Create { profile, precinct, date, practice: true }]);
        }
    }
    not_opened
}

fn run(
    desk: &mut Desk,
    model: &mut Model,
    display: &mut Display<std::io::Stdout>,
    receiver: &Receiver<Input>,
    look: Look,
) {
    if let Ok(size) = size::size() {
        model.size = size;
    }
    if display.draw(|frame| ui::draw(model, look.theme, look.ascii, frame)).is_ok() {
        // The day stands on the screen at once, and nothing is taken from the keyboard before the book is checked.
        desk.check(model);
    }
    while !model.leaving {
        if display.draw(|frame| ui::draw(model, look.theme, look.ascii, frame)).is_err() {
            // The terminal is gone; every fact shown as saved is on disk.
            break;
        }
        // What takes long is seen while it lasts; a terminal that is gone shows in the next frame.
        let mut see = |model: &Model| {
            let _ = display.draw(|frame| ui::draw(model, look.theme, look.ascii, frame));
        };
        match receiver.recv_timeout(until_next_minute(model)) {
            Ok(input) => {
                let seen = model.dialog.clone();
                model.now = clock::now();
                let mut lasted = take(desk, model, input, &mut see);
                // A fast typist or a paste is taken whole before the next frame.
                while let Ok(input) = receiver.try_recv() {
                    let ahead = lasted || is_unseen(model, seen.as_ref());
                    if ahead && matches!(input, Input::Key(_) | Input::Paste(_)) {
                        continue;
                    }
                    model.now = clock::now();
                    lasted |= take(desk, model, input, &mut see);
                }
            }
            Err(RecvTimeoutError::Timeout) if size::is_gone() => break,
            Err(RecvTimeoutError::Timeout) => model.now = clock::now(),
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
}

/// Whether a message has come up that no frame has shown: keys typed ahead were not meant to close it.
fn is_unseen(model: &Model, seen: Option<&Dialog>) -> bool {
    matches!(model.dialog, Some(Dialog::Message(_))) && model.dialog.as_ref() != seen
}

/// Takes an input; `true` if that kept the keyboard waiting: keys pressed meanwhile were meant for the frame before.
fn take(desk: &mut Desk, model: &mut Model, input: Input, see: &mut dyn FnMut(&Model)) -> bool {
    let effects = update(model, input);
    let lasts = effects.iter().any(Effect::lasts);
    desk.perform_seen(model, effects, see);
    model.now = clock::now();
    model.performed();
    lasts
}

fn until_next_minute(model: &Model) -> Duration {
    let left = MINUTE - model.now.0.rem_euclid(MINUTE);
    Duration::from_millis(u64::try_from(left).unwrap_or(1).max(1))
}
