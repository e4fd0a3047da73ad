//! From the moment a program is asked for to its first frame, with a whole day in the book, beside the floor of a
//! program that greets: the same libraries, a small database, a table on the screen. Then its memory, and the size of
//! its file.
//!
//! The time is the one that a person waits: the system makes a process, loads the program and links it, and only then
//! does the program's own work begin. What passes after the loading is printed beside it and bounds nothing.
//!
//! Run `cargo bench --bench start`. Fails where the first frame takes more than 3 times the floor, where more than
//! 16 MiB are resident after it, or where the program is larger than 12 MB: bundles, workbooks, signatures and their check
//! need libraries that the first protocol did not, and what an old laptop bears ends at 15 MB.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::disallowed_methods, reason = "a measurement reads the clock")]

mod common;
#[cfg(unix)]
mod hello;
#[path = "../tests/stage/mod.rs"]
mod stage;

use std::process::ExitCode;

#[cfg(unix)]
fn main() -> ExitCode {
    match std::env::var_os(hello::DATABASE) {
        Some(database) => hello::hello(database.as_ref()),
        None => measure::measure(),
    }
}

#[cfg(not(unix))]
fn main() -> ExitCode {
    println!("the first frame is measured where there are pseudo-terminals");
    ExitCode::SUCCESS
}

#[cfg(unix)]
mod measure {
    use std::io::Read;
    use std::path::{Path, PathBuf};
    use std::process::{Command, ExitCode};
    use std::time::{Duration, Instant};

    use expectrl::process::Process;
    use expectrl::process::unix::UnixProcess;
    use tartip::app::effect::Effect;
    use tartip::domain::{Phase, decide};
    use tartip::text::Language;

    use super::common::{Figure, conclude, median};
    use super::hello;
    use super::stage::Stage;

    const PROGRAM: &str = env!("CARGO_BIN_EXE_tartip");
    const ROUNDS: usize = 41;
    const VOTERS: u32 = 2_500;
    const MOST: f64 = 3.0;
    const MOST_RESIDENT_KIB: u64 = 16 * 1024;
    const MOST_BYTES: u64 = 12_000_000;

    pub fn measure() -> ExitCode {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder for the databases");
        let (book, facts) = whole_day(folder.path());
        let database = folder.path().join("hello.db");
        hello::fill(&database);
        let ours = || {
            let mut command = Command::new(PROGRAM);
            command.arg("--lang").arg("ky").arg("--data").arg(folder.path()).arg(&book);
            command
        };
        let floor = || {
            let mut command = Command::new(std::env::current_exe().unwrap());
            command.env(hello::DATABASE, &database);
            command
        };
        let shown = tartip::text::grouped(facts as u64).replace('\u{a0}', " ");
        // The first of each reads its file from the disk.
        First::frame(ours(), &shown).end();
        First::frame(floor(), hello::LAST_ROW).end();
        let (mut frames, mut greetings, mut resident) = (Vec::new(), Vec::new(), Vec::new());
        let (mut loaded_frames, mut loaded_greetings) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let greeting = First::frame(floor(), hello::LAST_ROW);
            greetings.push(greeting.after);
            loaded_greetings.push(greeting.after_loading);
            greeting.end();
            let frame = First::frame(ours(), &shown);
            frames.push(frame.after);
            loaded_frames.push(frame.after_loading);
            resident.push(frame.resident_kib());
            frame.end();
        }
        let most_resident = resident.into_iter().max().unwrap();
        let bytes = std::fs::metadata(PROGRAM).unwrap().len();
        println!(
            "first frame of a day of {facts} facts, {VOTERS} of them voters counted live; {ROUNDS} starts in turn, medians:"
        );
        println!(
            "after loading alone: {:.3} ms, floor {:.3} ms",
            1e3 * median(loaded_frames).as_secs_f64(),
            1e3 * median(loaded_greetings).as_secs_f64()
        );
        conclude(&[
            Figure::ratio("first frame with a whole day", median(frames), median(greetings), MOST),
            Figure::plain("resident after it, KiB", most_resident, MOST_RESIDENT_KIB),
            Figure::plain("size of the program, bytes", bytes, MOST_BYTES),
        ])
    }

    /// A program that has drawn its first frame on a terminal of 80 columns and 24 rows.
    struct First {
        process: UnixProcess,
        /// Since the program was asked for.
        after: Duration,
        /// Since the system had begun to run it.
        after_loading: Duration,
    }

    impl First {
        /// Starts a program and waits until a text stands on the screen.
        fn frame(command: Command, text: &str) -> Self {
            let start = Instant::now();
            let mut process = UnixProcess::spawn_command(command).expect("a program on a terminal");
            let loaded = Instant::now();
            let mut output = process.open_stream().unwrap();
            let mut screen = vt100::Parser::default();
            let mut bytes = [0; 16 * 1024];
            loop {
                let read = output.read(&mut bytes).expect("the program writes until its frame is whole");
                let (after, after_loading) = (start.elapsed(), loaded.elapsed());
                screen.process(&bytes[..read]);
                if screen.screen().contents().contains(text) {
                    return Self { process, after, after_loading };
                }
                assert!(read > 0 && after < Duration::from_secs(20), "{}", screen.screen().contents());
            }
        }

        /// What the program holds in memory, a moment after its first frame.
        fn resident_kib(&self) -> u64 {
            std::thread::sleep(Duration::from_millis(100));
            let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.pid())).unwrap();
            let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
            line.trim().trim_end_matches(" kB").parse().unwrap()
        }

        fn end(mut self) {
            self.process.exit(true).unwrap();
        }
    }

    /// Plays a day until voting is over, with every voter counted live beside the sheets of the hours.
    fn whole_day(folder: &Path) -> (PathBuf, usize) {
        let mut stage = Stage::new(folder, Language::Ky);
        let mut left = VOTERS;
        stage.play_until(|stage, wait| {
            let day = stage.model.day().unwrap();
            if day.phase() != Phase::Voting || wait.is_none() {
                return day.phase() == Phase::Closing;
            }
            let hours = day.profile().hours.closes.hour() - day.profile().hours.opens.hour();
            let counted = left.min(VOTERS.div_ceil(u32::from(hours)));
            left -= counted;
            let contests: Vec<String> = day.contest_ids().map(str::to_owned).collect();
            let facts = (0..counted)
                .flat_map(|_| decide::count_voter(day, stage.model.by(), &contests).unwrap())
                .collect();
            stage.desk.perform(&mut stage.model, vec![Effect::Record(facts)]);
            false
        });
        assert_eq!(left, 0, "every hour of voting is waited through");
        let facts = stage.model.day().unwrap().journal.len();
        let book = stage.desk.book().unwrap().path().to_owned();
        stage.desk.close().unwrap();
        (book, facts)
    }
}
