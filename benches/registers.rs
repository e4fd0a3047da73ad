//! The registers of a crowded precinct: from a letter typed to whom it finds, a frame of the screens, and the memory of
//! the program that shows them.
//!
//! Run `cargo bench --bench registers`. Fails where a letter takes more than 5 ms, a frame more than 4 ms, or where
//! more than 24 MiB are resident while the program shows them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::disallowed_methods, reason = "a measurement reads the clock")]

mod common;
mod crowd;

use std::process::ExitCode;
use std::time::Duration;

use common::{Figure, conclude, median, time};
use crowd::Crowd;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::{Constraint, Rect};
use ratatui::widgets::{Row, Table};
use ratatui::{Terminal, TerminalOptions, Viewport};
use tartip::app::input::Input;
use tartip::app::key::Key;
use tartip::app::{Model, update};
use tartip::ui;
use tartip::ui::theme::Theme;

const ROUNDS: usize = 101;
const SIZE: (u16, u16) = (100, 42);
/// What is typed, letter by letter: the commonest beginnings, a rare one, two words, and nobody.
const QUERIES: [&str; 4] = ["асан", "жумакадыр", "айгул осмон", "щщ"];
const MOST_SEARCH: f64 = 5.0;
const MOST_FRAME: f64 = 4.0;
const MOST_RESIDENT_KIB: u64 = 24 * 1024;

fn main() -> ExitCode {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder for the book");
    let crowd = Crowd::new(folder.path());
    let mut model = crowd.model();
    println!("{} people, {} complaints, medians of {ROUNDS} turns:", crowd::PEOPLE, crowd::COMPLAINTS);
    let (search, scan) = searches(&mut model);
    let floor = floor_frame();
    let mut figures = vec![Figure::within("from a letter to whom it finds, ms", search, scan, MOST_SEARCH)];
    for (name, key) in [("a frame of the people, ms", 4), ("a frame of the complaints, ms", 5)] {
        press(&mut model, Key::F(key));
        figures.push(Figure::within(name, frame(&model), floor, MOST_FRAME));
    }
    drop(model);
    figures.extend(resident(&crowd));
    conclude(&figures)
}

fn press(model: &mut Model, key: Key) {
    update(model, Input::Key(key.into()));
}

/// The slowest letter of all queries, beside a look at every name as it stands.
fn searches(model: &mut Model) -> (Duration, Duration) {
    let mut slowest = Duration::ZERO;
    let mut scans = Vec::new();
    for query in QUERIES {
        let letters: Vec<char> = query.chars().collect();
        let mut times = vec![Vec::new(); letters.len()];
        for _ in 0..ROUNDS {
            press(model, Key::F(4));
            for (letter, times) in letters.iter().zip(&mut times) {
                times.push(time(|| press(model, Key::Char(*letter))));
            }
            press(model, Key::Esc);
            let day = model.day().unwrap();
            scans.push(time(|| {
                let named = day.people.all.values().filter(|person| person.name.contains(query));
                std::hint::black_box(named.count());
            }));
        }
        slowest = times.into_iter().map(median).fold(slowest, Duration::max);
    }
    (slowest, median(scans))
}

type Screened = Terminal<CrosstermBackend<Vec<u8>>>;

fn terminal() -> Screened {
    let backend = CrosstermBackend::new(Vec::with_capacity(16 << 20));
    let viewport = Viewport::Fixed(Rect::new(0, 0, SIZE.0, SIZE.1));
    Terminal::with_options(backend, TerminalOptions { viewport }).unwrap()
}

fn frame(model: &Model) -> Duration {
    let mut terminal = terminal();
    let draw = |_| {
        time(|| {
            terminal.draw(|frame| ui::draw(model, Theme::Colour, false, frame)).unwrap();
        })
    };
    median((0..ROUNDS).map(draw).collect())
}

/// A table of as many rows as the screen has.
fn floor_frame() -> Duration {
    let mut terminal = terminal();
    let draw = |round| {
        time(|| {
            terminal
                .draw(|frame| {
                    let rows = (0..40).map(|row| Row::new([row.to_string(), format!("Катышуучу {round}")]));
                    let widths = [Constraint::Length(4), Constraint::Fill(1)];
                    frame.render_widget(Table::new(rows, widths), frame.area());
                })
                .unwrap();
        })
    };
    median((0..ROUNDS).map(draw).collect())
}

/// The memory of the program, where there are pseudo-terminals.
#[cfg(unix)]
fn resident(crowd: &Crowd) -> [Figure; 1] {
    [Figure::plain("resident, KiB", on_terminal::resident_kib(crowd), MOST_RESIDENT_KIB)]
}

#[cfg(not(unix))]
fn resident(_: &Crowd) -> [Figure; 0] {
    println!("memory is measured where there are pseudo-terminals");
    []
}

#[cfg(unix)]
mod on_terminal {
    use std::io::{Read, Write};
    use std::process::Command;
    use std::time::{Duration, Instant};

    use expectrl::process::Process;
    use expectrl::process::unix::UnixProcess;

    use super::crowd::Crowd;

    /// What the program holds in memory after the people were searched and the complaints shown.
    pub fn resident_kib(crowd: &Crowd) -> u64 {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tartip"));
        command.arg("--lang").arg("ru").arg("--data").arg(crowd.folder()).arg(crowd.book());
        let mut process = UnixProcess::spawn_command(command).expect("a program on a terminal");
        let mut stream = process.open_stream().unwrap();
        let mut screen = vt100::Parser::default();
        // A key is pressed once what the key before made stands on the screen.
        let steps: [(&[u8], &str); 4] =
            [(b"", "1234"), (b"\x1bOS", "2 000"), ("асан".as_bytes(), "асан"), (b"\x1b[15~", "500")];
        for (keys, shown) in steps {
            stream.write_all(keys).unwrap();
            let start = Instant::now();
            let mut bytes = [0; 16 * 1024];
            while !screen.screen().contents().contains(shown) {
                let read = stream.read(&mut bytes).expect("the program writes until its frame is whole");
                screen.process(&bytes[..read]);
                let late = read == 0 || start.elapsed() > Duration::from_secs(20);
                assert!(!late, "no «{shown}» in\n{}", screen.screen().contents());
            }
        }
        std::thread::sleep(Duration::from_millis(100));
        let status = std::fs::read_to_string(format!("/proc/{}/status", process.pid())).unwrap();
        process.exit(true).unwrap();
        let kib = |name: &str| -> u64 {
            let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
            line.trim().trim_end_matches(" kB").parse().unwrap()
        };
        println!(
            "resident: {} KiB of its own, {} KiB of the program's file",
            kib("RssAnon:"),
            kib("RssFile:")
        );
        kib("VmRSS:")
    }
}
