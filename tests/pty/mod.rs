//! The real program in a terminal of its own, as a person meets it.
#![allow(dead_code, reason = "each test program uses a part of it")]

use std::fs::File;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use expectrl::process::Process;
use expectrl::process::unix::{Signal, UnixProcess, WaitStatus};
use tartip::run::clock::stopwatch;

/// How long anything may take, on a busy machine too.
const PATIENCE: Duration = Duration::from_mins(1);

/// What ends a frame.
const END_OF_FRAME: &[u8] = b"\x1b[?2026l";

/// The program in a terminal of 80 columns and 24 rows.
pub struct Terminal {
    process: UnixProcess,
    keyboard: File,
    output: Receiver<Vec<u8>>,
    /// Everything that the program has written.
    pub written: Vec<u8>,
    shown: usize,
    parser: vt100::Parser,
}

impl Terminal {
    /// Starts the program with its data in a folder.
    pub fn start(data: &Path, arguments: &[&str]) -> Self {
        Self::run(command(data, arguments))
    }

    /// Starts a command.
    pub fn run(command: Command) -> Self {
        let process = UnixProcess::spawn_command(command).unwrap();
        let keyboard = process.get_raw_handle().unwrap();
        let mut screen = process.get_raw_handle().unwrap();
        let (sender, output) = channel();
        thread::spawn(move || {
            let mut bytes = [0; 8192];
            // The end of the program is an error here.
            while let Ok(count @ 1..) = screen.read(&mut bytes) {
                if sender.send(bytes[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        let parser = vt100::Parser::new(side(24), side(80), 0);
        Self { process, keyboard, output, written: Vec::new(), shown: 0, parser }
    }

    /// The text on the screen after the last whole frame.
    pub fn text(&self) -> String {
        self.parser.screen().contents()
    }

    /// The screen after the last whole frame.
    pub fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// Presses keys that arrive as these characters.
    pub fn press(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
    }

    /// Presses keys one by one, each after the frame of the one before.
    pub fn type_slowly(&mut self, keys: &str) {
        for key in keys.chars() {
            self.press(key.encode_utf8(&mut [0; 4]));
            thread::sleep(Duration::from_millis(15));
        }
    }

    /// Waits until the screen shows a text.
    pub fn wait_for(&mut self, text: &str) {
        self.wait_until(text, |shown| shown.contains(text));
    }

    /// Waits until the screen is as wanted.
    pub fn wait_until(&mut self, what: &str, wanted: impl Fn(&str) -> bool) {
        let since = stopwatch();
        while !wanted(&self.text()) {
            let left = PATIENCE.saturating_sub(since());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.take(&bytes),
                Err(error) => panic!("«{what}» was never shown ({error}); the screen is\n{}", self.text()),
            }
        }
    }

    /// Makes the window another size.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.parser.screen_mut().set_size(side(rows), side(columns));
        self.process.set_window_size(columns, rows).unwrap();
    }

    /// Sends a signal.
    pub fn signal(&mut self, signal: Signal) {
        self.process.signal(signal).unwrap();
    }

    /// Waits until the program has ended and tells how; what it wrote last is on the screen.
    pub fn ended(&mut self) -> WaitStatus {
        let since = stopwatch();
        loop {
            match self.output.recv_timeout(PATIENCE.saturating_sub(since())) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => panic!("the program did not end:\n{}", self.text()),
            }
        }
        let status = self.process.wait().unwrap();
        // Whatever follows the last frame belongs to the terminal that is given back.
        let rest = self.written.split_off(self.shown);
        self.parser.process(&rest);
        self.written.extend(rest);
        self.shown = self.written.len();
        status
    }

    /// Ends the program in the hardest way and takes what it wrote before.
    pub fn kill(&mut self) {
        self.signal(Signal::SIGKILL);
        let since = stopwatch();
        while let Ok(bytes) = self.output.recv_timeout(PATIENCE.saturating_sub(since())) {
            self.take(&bytes);
        }
        assert!(matches!(self.process.wait().unwrap(), WaitStatus::Signaled(_, Signal::SIGKILL, _)));
    }

    /// The text of every whole frame so far, in a window of 80 columns and 24 rows.
    pub fn frames(&self) -> Vec<String> {
        let mut parser = vt100::Parser::new(side(24), side(80), 0);
        let ends = self.written.windows(END_OF_FRAME.len()).enumerate();
        let ends = ends.filter(|(_, window)| *window == END_OF_FRAME).map(|(at, _)| at + END_OF_FRAME.len());
        let mut from = 0;
        ends.map(|end| {
            parser.process(&self.written[from..end]);
            from = end;
            parser.screen().contents()
        })
        .collect()
    }

    /// Shows whole frames only: a torn one tells nothing that a person could have read.
    fn take(&mut self, bytes: &[u8]) {
        self.written.extend_from_slice(bytes);
        let fresh = &self.written[self.shown..];
        let whole = fresh.windows(END_OF_FRAME.len()).rposition(|window| window == END_OF_FRAME);
        if let Some(at) = whole {
            let end = self.shown + at + END_OF_FRAME.len();
            self.parser.process(&self.written[self.shown..end]);
            self.shown = end;
        }
    }
}

/// The program with its data in a folder, in a terminal that has colours and no wish about them.
pub fn command(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tartip"));
    command.arg("--data").arg(data).args(arguments);
    command.env("TERM", "xterm-256color").env_remove("NO_COLOR");
    command
}

fn side(length: u16) -> NonZeroU16 {
    NonZeroU16::new(length).unwrap()
}
