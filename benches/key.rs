//! From a key to what it counted, on the disk and on the screen, beside the floor of a bare insert and a redraw.
//!
//! Run `cargo bench --bench key`; `FOLDER=PATH` puts the two databases elsewhere. Fails where a key takes more than
//! 1.5 times the floor.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::disallowed_methods, reason = "a measurement reads the clock")]

mod common;
#[path = "../tests/stage/mod.rs"]
mod stage;

use std::path::Path;
use std::process::ExitCode;

use common::{Figure, conclude, median, time};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::{Constraint, Rect};
use ratatui::widgets::{Row, Table};
use ratatui::{Terminal, TerminalOptions, Viewport};
use rusqlite::{Connection, params};
use stage::Stage;
use tartip::app::input::Input;
use tartip::app::key::Key;
use tartip::app::model::Screen;
use tartip::app::screens::TallyScreen;
use tartip::domain::Phase;
use tartip::text::Language;
use tartip::ui;
use tartip::ui::theme::Theme;

const ROUNDS: u32 = 800;
const SIZE: (u16, u16) = (100, 42);
const MOST: f64 = 1.5;
/// Milliseconds from one voter to the next: more than a key held down is ignored for.
const VOTER: i64 = 4_000;

/// A terminal whose output stays in memory.
type Screened = Terminal<CrosstermBackend<Vec<u8>>>;

fn main() -> ExitCode {
    let folder = match std::env::var_os("FOLDER") {
        Some(folder) => tempfile::tempdir_in(folder),
        None => tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")),
    };
    let folder = folder.expect("a folder for the databases");
    let mut ours = Ours::new(folder.path());
    let mut floor = Floor::new(&folder.path().join("floor.db"));
    let before = ours.counted();
    let (mut keys, mut inserts) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        // Whoever comes second may find the disk busy with what the first left.
        if round % 2 == 0 {
            keys.push(time(|| ours.key()));
            inserts.push(time(|| floor.insert(round)));
        } else {
            inserts.push(time(|| floor.insert(round)));
            keys.push(time(|| ours.key()));
        }
    }
    assert_eq!(ours.counted() - before, ROUNDS, "every key counted");
    println!("{ROUNDS} keys on the live tally, {ROUNDS} inserts in turn, medians:");
    conclude(&[Figure::ratio("key to durable and drawn", median(keys), median(inserts), MOST)])
}

struct Ours {
    stage: Stage,
    terminal: Screened,
}

impl Ours {
    /// A practice day in voting, the live tally on the screen.
    fn new(folder: &Path) -> Self {
        let mut stage = Stage::new(folder, Language::Ky);
        stage.play_until(|stage, wait| {
            wait.is_some() && stage.model.day().is_some_and(|day| day.phase() == Phase::Voting)
        });
        stage.model.open(Screen::Tally(TallyScreen::default()));
        let mut ours = Self { stage, terminal: terminal() };
        ours.key();
        ours
    }

    fn key(&mut self) {
        self.stage.model.now.0 += VOTER;
        self.stage.press(Input::Key(Key::Space.into()));
        let model = &self.stage.model;
        self.terminal.draw(|frame| ui::draw(model, Theme::Colour, false, frame)).unwrap();
    }

    fn counted(&self) -> u32 {
        let day = self.stage.model.day().unwrap();
        day.voting.live.values().map(|hour| hour.receipts).sum()
    }
}

/// The same row into the same columns, with the same promise of durability, and a table of 40 rows.
struct Floor {
    connection: Connection,
    terminal: Screened,
}

impl Floor {
    fn new(path: &Path) -> Self {
        let connection = Connection::open(path).unwrap();
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())).unwrap();
        connection.pragma_update(None, "synchronous", "FULL").unwrap();
        connection
            .execute_batch(
                "CREATE TABLE journal (seq INTEGER PRIMARY KEY, book TEXT NOT NULL, desk INTEGER NOT NULL,
                 desk_seq INTEGER NOT NULL, prev BLOB NOT NULL, seen TEXT NOT NULL, recorded INTEGER NOT NULL,
                 happened INTEGER, member TEXT, witness TEXT, kind TEXT NOT NULL, body TEXT NOT NULL,
                 commitment BLOB, hash BLOB NOT NULL, UNIQUE (desk, desk_seq)) STRICT",
            )
            .unwrap();
        let mut floor = Self { connection, terminal: terminal() };
        floor.insert(ROUNDS);
        floor
    }

    fn insert(&mut self, round: u32) {
        let mut insert = self
            .connection
            .prepare_cached(
                "INSERT INTO journal (book, desk, desk_seq, prev, seen, recorded, member, kind, body, hash)
                 VALUES (?1, 1, ?2, ?3, '[]', ?4, '1:3', 'tally.counted/1', ?5, ?3)",
            )
            .unwrap();
        insert
            .execute(params![
                "00112233445566778899aabbccddeeff",
                round,
                [9_u8; 32],
                1_800_755_880_000_i64 + i64::from(round),
                r#"{"contests":["president","referendum"]}"#,
            ])
            .unwrap();
        self.terminal
            .draw(|frame| {
                let rows = (0..40).map(|row| {
                    let counted = if row == 0 { round } else { row };
                    Row::new([row.to_string(), format!("Катышуучу {row}"), counted.to_string()])
                });
                let widths = [Constraint::Length(4), Constraint::Fill(1), Constraint::Length(10)];
                frame.render_widget(Table::new(rows, widths), frame.area());
            })
            .unwrap();
    }
}

fn terminal() -> Screened {
    let backend = CrosstermBackend::new(Vec::with_capacity(16 << 20));
    let viewport = Viewport::Fixed(Rect::new(0, 0, SIZE.0, SIZE.1));
    Terminal::with_options(backend, TerminalOptions { viewport }).unwrap()
}
