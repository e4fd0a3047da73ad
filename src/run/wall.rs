//! The loop of the wall: looks into the book each second, and draws. Nothing is performed and nothing is written.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use anyhow::Context;

use super::{Look, clock};
use crate::app::input::Input;
use crate::app::wall::Wall;
use crate::domain::{Day, Moment};
use crate::store::{Book, StoreError};
use crate::term::{Display, Guard, guard, reader, signals, size};
use crate::text::{Language, Messages};
use crate::ui;

/// How often the book is looked into.
const EACH: Duration = Duration::from_secs(1);

/// How long no book is found before the wall gives it up, in milliseconds: a stick is moved to another socket, or
/// somebody holds the book for a moment.
const PATIENCE: i64 = 5000;

/// How often the whole book is checked anew, in milliseconds: a row may be changed while it is on the wall.
const CHECKED: i64 = 10_000;

/// A book that is read while another program writes in it.
#[derive(Debug)]
pub struct Follower {
    book: Book,
    path: PathBuf,
    missed: Option<Moment>,
    checked: Moment,
    /// Whether another book lies there now; then there is nothing to wait for.
    other: bool,
}

impl Follower {
    /// Opens a book and folds what it holds so far.
    pub fn open(path: &Path, language: Language, now: Moment) -> Result<(Self, Wall), StoreError> {
        let book = Book::open_read_only(path)?;
        let mut day: Option<Day> = None;
        book.replay(|fact| match &mut day {
            Some(day) => day.apply(fact),
            None => day = Day::begin(fact),
        })?;
        let mut wall = Wall::new(language, now, day.ok_or(StoreError::NotABook)?);
        wall.changed = book.verify(|_| ())?.first_wrong.is_some();
        Ok((Self { book, path: path.to_owned(), missed: None, checked: now, other: false }, wall))
    }

    /// Hands the wall the facts that were written since; fails when the book has gone away for good.
    pub fn look(&mut self, wall: &mut Wall) -> Result<(), StoreError> {
        let Err(error) = self.follow(wall) else {
            self.missed = None;
            return Ok(());
        };
        let since = *self.missed.get_or_insert(wall.now);
        if self.other || passed(since, wall.now, PATIENCE) { Err(error) } else { Ok(()) }
    }

    fn follow(&mut self, wall: &mut Wall) -> Result<(), StoreError> {
        // A book that was removed can be read as long as it is open, and is no longer the commission's.
        if !self.path.try_exists()? {
            return Err(StoreError::NotFound);
        }
        let before = self.book.count();
        self.book.follow(|fact| wall.follow(fact))?;
        // Facts are only ever added: with fewer it is another book of the same name.
        if self.book.count() < before {
            return Err(self.gone());
        }
        self.check(wall)
    }

    /// Checks the whole book once more where the last time is long ago; what was found changed stays so.
    ///
    /// It is opened anew: a book that was put into the place of another is not the one that is open.
    fn check(&mut self, wall: &mut Wall) -> Result<(), StoreError> {
        if !passed(self.checked, wall.now, CHECKED) {
            return Ok(());
        }
        let there = Book::open_read_only(&self.path)?;
        if there.book_id() != self.book.book_id() {
            return Err(self.gone());
        }
        wall.changed |= there.verify(|_| ())?.first_wrong.is_some();
        self.checked = wall.now;
        Ok(())
    }

    fn gone(&mut self) -> StoreError {
        self.other = true;
        StoreError::NotFound
    }
}

/// Whether so many milliseconds have passed; whoever puts the clock back must not stop the checks.
fn passed(since: Moment, now: Moment, wanted: i64) -> bool {
    !(0..wanted).contains(&now.0.saturating_sub(since.0))
}

/// Shows a book on this terminal until somebody leaves it or the book goes away, and then gives back why.
pub fn wall(path: &Path, language: Language, look: Look) -> anyhow::Result<Option<StoreError>> {
    let (mut follower, mut wall) = match Follower::open(path, language, clock::now()) {
        Ok(opened) => opened,
        Err(error) => return Ok(Some(error)),
    };
    guard::on_panic(move |panic| {
        let messages = Messages::of(language);
        vec![messages.key("errors-panic"), panic.to_string()]
    });
    let _guard = Guard::enter().context("the terminal cannot be used")?;
    let mut display = Display::stdout().context("the terminal has no size")?;
    let (sender, receiver) = mpsc::channel::<Input>();
    signals::start(sender.clone()).context("signals cannot be caught")?;
    reader::start(sender, clock::stopwatch()).context("the keyboard cannot be read")?;
    while !wall.leaving {
        wall.now = clock::now();
        if display.draw(|frame| ui::wall::draw(&wall, look.theme, look.ascii, frame)).is_err() {
            // The terminal is gone, and nothing was to be saved.
            break;
        }
        wait(&mut wall, &receiver);
        if let Err(error) = follower.look(&mut wall) {
            return Ok(Some(error));
        }
    }
    Ok(None)
}

/// Takes keys until none came for a while.
fn wait(wall: &mut Wall, receiver: &Receiver<Input>) {
    match receiver.recv_timeout(EACH) {
        Ok(input) => {
            wall.take(&input);
            while let Ok(input) = receiver.try_recv() {
                wall.take(&input);
            }
        }
        Err(RecvTimeoutError::Timeout) => wall.leaving |= size::is_gone(),
        Err(RecvTimeoutError::Disconnected) => wall.leaving = true,
    }
}
