//! What is malformed, damaged, foreign or in the wrong place: one clear message in the chosen language, the documented
//! exit code, and nothing lost.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod books;
mod forms;
mod making;
#[cfg(target_os = "linux")]
mod places;
#[cfg(unix)]
#[path = "../pty/mod.rs"]
mod pty;
mod tables;
#[cfg(unix)]
mod windows;

use std::fs;
use std::path::Path;
use std::process::Command;

use tartip::cli::Exit;
use tartip::text::{Language, Messages, Text};

/// How the program answered.
struct Answer {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs the program and proves that it neither panicked nor met a text that is not there.
fn tartip(language: Language, arguments: &[&str]) -> Answer {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tartip"));
    answer(command.args(arguments).args(["--lang", language.code()]))
}

fn answer(command: &mut Command) -> Answer {
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let answer = Answer { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) };
    for said in [&answer.out, &answer.err] {
        for never in
            ["panicked", "«errors-", "«lint-", "«check-", "«cli-", "«refused-", "«export-", "«verify-"]
        {
            assert!(!said.contains(never), "{never}: {said}");
        }
    }
    answer
}

/// A case: what is asked of the program, and how it ends.
struct Case<'a> {
    arguments: Vec<&'a str>,
    exit: Exit,
    /// Files that are the same afterwards, to the last byte.
    files: Vec<&'a Path>,
}

impl<'a> Case<'a> {
    fn new(arguments: &[&'a str], exit: Exit) -> Self {
        Self { arguments: arguments.to_vec(), exit, files: Vec::new() }
    }

    fn keeps(mut self, file: &'a Path) -> Self {
        self.files.push(file);
        self
    }

    /// Runs the case in every language and hands the answers over.
    fn answers(&self, mut check: impl FnMut(&Messages, &Answer)) {
        for language in Language::ALL {
            let before: Vec<_> = self.files.iter().map(|file| fs::read(file).unwrap()).collect();
            let answer = tartip(language, &self.arguments);
            let code = i32::from(self.exit.code());
            let (arguments, Answer { out, err, .. }) = (&self.arguments, &answer);
            assert_eq!(answer.code, Some(code), "{arguments:?} in {}: {out}{err}", language.code());
            let after: Vec<_> = self.files.iter().map(|file| fs::read(file).unwrap()).collect();
            assert!(before == after, "{arguments:?} changed a file");
            check(Messages::of(language), &answer);
        }
    }

    /// Proves that standard error is exactly this message and that standard output is empty.
    fn says(&self, expected: impl Fn(&Messages) -> String) {
        self.answers(|messages, answer| {
            assert_eq!(answer.err.trim_end(), expected(messages), "{:?}", self.arguments);
            assert_eq!(answer.out, "", "{:?}", self.arguments);
        });
    }

    /// Proves that standard error is exactly this text.
    fn says_text(&self, text: &Text) {
        self.says(|messages| messages.say(text));
    }

    /// Proves that standard output is exactly these lines and that standard error is empty.
    fn prints(&self, expected: impl Fn(&Messages) -> Vec<String>) {
        self.answers(|messages, answer| {
            let lines: Vec<&str> = answer.out.lines().collect();
            assert_eq!(lines, expected(messages), "{:?}", self.arguments);
            assert_eq!(answer.err, "", "{:?}", self.arguments);
        });
    }
}

/// A file's path as it is typed.
fn typed(path: &Path) -> &str {
    path.to_str().unwrap()
}
