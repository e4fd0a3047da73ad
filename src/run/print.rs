//! Files to the system's printer, by the command that the system has for it. The files lie on the disk already, so
//! whatever happens here nothing is lost.

use std::ffi::OsString;
use std::io::{ErrorKind, Read as _};
use std::path::PathBuf;
use std::process::{Child, ChildStderr, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::app::input::Sent;
use crate::text::{Text, sanitize};

/// How long one look at a command waits, and how many there are for all commands of a sending together: a minute, in which
/// every queue answers, and Windows opens what prints a page.
const WAIT: Duration = Duration::from_millis(20);
const WAITS: u32 = 3_000;

/// The most bytes that are read of what a command says of a failure, and the most letters that are shown.
const HEARD: u64 = 4096;
const LETTERS: usize = 160;

/// What knows the print verb of each kind of file on Windows.
const SHELL: &str = "powershell";

/// The variable through which Windows is told a file: no sign of a name is then taken for a command.
const FILE: &str = "TARTIP_FILE";

/// How a system prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Printer {
    /// A command like that of CUPS, which takes all files and the number of copies at once.
    Queue(PathBuf),
    /// The shell of Windows, which is asked for each file.
    Shell,
}

/// How a sending ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// How many files there were.
    pub files: usize,
    /// How many were handed over before one was not.
    pub handed: usize,
    /// How many copies of each were asked for.
    pub copies: u8,
    /// Why the others were not.
    pub failed: Option<PrintError>,
}

impl Report {
    /// The word that the program takes of it.
    pub fn sent(self) -> Sent {
        let text = |key| Text::new(key).with("files", self.files).with("copies", self.copies);
        match self.failed {
            None => Sent { said: text("notice-sent-to-printer"), all: true },
            // How many matters only where some were: otherwise nothing was.
            Some(error) if self.handed == 0 => error.sent(),
            Some(error) => {
                let said = text("printer-handed").with("handed", self.handed).with("why", error.text());
                Sent { said, all: false }
            }
        }
    }
}

/// Why nothing, or not all, was handed to a printer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrintError {
    /// The system has no such command.
    Missing,
    /// The command could not be started.
    NotStarted,
    /// The command refused: there is no printer, or it is not ready.
    Refused {
        /// Its exit code, if it had one.
        code: Option<i32>,
        /// The first line of what it said, cleaned; empty where it said nothing.
        said: String,
    },
    /// The command did not answer in time and was ended.
    TimedOut,
}

impl Default for Printer {
    fn default() -> Self {
        if cfg!(windows) { Self::Shell } else { Self::Queue("lp".into()) }
    }
}

impl PrintError {
    /// What a person is told: nothing is lost, and what to do.
    pub fn text(&self) -> Text {
        match self {
            Self::Missing => Text::new("printer-missing"),
            Self::NotStarted => Text::new("printer-not-started"),
            Self::Refused { code: None, .. } => Text::new("printer-died"),
            Self::Refused { code: Some(code), said } if said.is_empty() => {
                Text::new("printer-refused").with("code", code.to_string())
            }
            Self::Refused { said, .. } => Text::new("printer-refused-saying").with("said", said),
            Self::TimedOut => Text::new("printer-timed-out"),
        }
    }

    /// The word that the program takes where nothing was handed over.
    pub fn sent(&self) -> Sent {
        Sent { said: self.text(), all: false }
    }
}

impl Printer {
    /// Hands files to the printer, once; waits no longer than a minute for all of them together.
    pub fn send(&self, files: &[String], copies: u8) -> Report {
        self.send_within(files, copies, WAITS)
    }

    fn send_within(&self, files: &[String], copies: u8, mut waits: u32) -> Report {
        let mut report = Report { files: files.len(), handed: 0, copies, failed: None };
        for (command, handed) in self.commands(files, copies) {
            if let Err(error) = run(command, &mut waits) {
                report.failed = Some(error);
                break;
            }
            report.handed += handed;
        }
        report
    }

    /// The commands, each with how many files it hands over.
    fn commands(&self, files: &[String], copies: u8) -> Vec<(Command, usize)> {
        match self {
            Self::Queue(program) => {
                let mut command = Command::new(program);
                let number = ["-n".into(), copies.to_string().into(), "--".into()];
                command.args(number.into_iter().chain(files.iter().map(OsString::from)));
                vec![(command, files.len())]
            }
            Self::Shell => {
                let script = format!(
                    "$ErrorActionPreference = 'Stop'; for ($i = 0; $i -lt {copies}; $i++) {{ Start-Process -FilePath $env:{FILE} -Verb Print }}"
                );
                let one = |file| {
                    let mut command = Command::new(SHELL);
                    command.args(["-NoProfile", "-NonInteractive", "-Command", &script]).env(FILE, file);
                    (command, 1)
                };
                files.iter().map(one).collect()
            }
        }
    }
}

fn run(mut command: Command, waits: &mut u32) -> Result<(), PrintError> {
    // What the command says must not appear on a screen that the program is drawing.
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| match error.kind() {
        ErrorKind::NotFound => PrintError::Missing,
        _ => PrintError::NotStarted,
    })?;
    let heard = child.stderr.take().and_then(listen);
    match wait(&mut child, waits) {
        Some(status) if status.success() => Ok(()),
        Some(status) => {
            // What the command started may hold the other end open for ever.
            let said = heard.and_then(|heard| heard.recv_timeout(WAIT * 10).ok()).unwrap_or_default();
            Err(PrintError::Refused { code: status.code(), said: first_line(&said) })
        }
        None => Err(PrintError::TimedOut),
    }
}

/// Reads what a command says, on a thread of its own: a command whose words nobody reads would wait for ever.
fn listen(mut from: ChildStderr) -> Option<mpsc::Receiver<Vec<u8>>> {
    let (sender, heard) = mpsc::channel();
    let read = move || {
        let mut said = Vec::new();
        // What was read before a failure is as good.
        from.by_ref().take(HEARD).read_to_end(&mut said).ok();
        sender.send(said).ok();
        std::io::copy(&mut from, &mut std::io::sink()).ok();
    };
    thread::Builder::new().name("printer".to_owned()).spawn(read).ok()?;
    Some(heard)
}

/// The first line with anything in it, without what a terminal would obey or hide; nothing of what is no text.
fn first_line(said: &[u8]) -> String {
    // The bound may have cut a letter: the line before it is whole.
    let line = said.split(|byte| *byte == b'\n').find(|line| !line.trim_ascii().is_empty());
    line.and_then(|line| std::str::from_utf8(line).ok())
        .map(|line| sanitize(line.trim(), LETTERS))
        .unwrap_or_default()
}

fn wait(child: &mut Child, waits: &mut u32) -> Option<ExitStatus> {
    loop {
        if let Ok(Some(status)) = child.try_wait() {
            return Some(status);
        }
        let Some(left) = waits.checked_sub(1) else { break };
        *waits = left;
        thread::sleep(WAIT);
    }
    // Both fail only if the command has ended meanwhile.
    if child.kill().is_ok() {
        child.wait().ok();
    }
    None
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;
    use crate::text::{Language, Messages};
    use std::io::Write as _;

    /// A command that writes what it was given beside itself and ends as it is told.
    fn fake(folder: &std::path::Path, ending: &str) -> PathBuf {
        let path = folder.join("lp");
        let script = format!(
            "#!/bin/sh\nfor each in \"$@\"; do printf '%s\\n' \"$each\" >> '{}'/given; done\n{ending}\n",
            folder.display()
        );
        // Written by another process: a test beside this one that starts a child would hand it the open file, and a file
        // that is open for writing cannot be run.
        let mut writer = Command::new("/bin/sh")
            .args(["-c", "cat > \"$0\" && chmod 755 \"$0\""])
            .arg(&path)
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        writer.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
        assert!(writer.wait().unwrap().success());
        path
    }

    fn refused(code: Option<i32>, said: &str) -> PrintError {
        PrintError::Refused { code, said: said.to_owned() }
    }

    #[test]
    fn all_files_go_at_once_with_the_number_of_copies() {
        let folder = tempfile::tempdir().unwrap();
        let printer = Printer::Queue(fake(folder.path(), "exit 0"));
        let files = ["/a b/Күн $HOME.pdf".to_owned(), "-x.pdf".to_owned()];
        let sent = printer.send(&files, 3);
        assert_eq!(sent, Report { files: 2, handed: 2, copies: 3, failed: None });
        let given = std::fs::read_to_string(folder.path().join("given")).unwrap();
        assert_eq!(given.lines().collect::<Vec<_>>(), ["-n", "3", "--", "/a b/Күн $HOME.pdf", "-x.pdf"]);
    }

    #[test]
    fn what_fails_is_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let files = ["a.pdf".to_owned()];
        let none = Printer::Queue(folder.path().join("none"));
        let failed = |printer: &Printer| printer.send(&files, 1).failed;
        assert_eq!(failed(&none), Some(PrintError::Missing));
        let refuses = Printer::Queue(fake(folder.path(), "exit 7"));
        assert_eq!(failed(&refuses), Some(refused(Some(7), "")));
        let dies = Printer::Queue(fake(folder.path(), "kill -9 $$"));
        assert_eq!(failed(&dies), Some(refused(None, "")));
        let says =
            "printf '\\n\\033[2Jlp: Error - no \\342\\200\\256default destination\\nmore\\n' >&2; exit 1";
        let says = Printer::Queue(fake(folder.path(), says));
        assert_eq!(failed(&says), Some(refused(Some(1), "[2Jlp: Error - no default destination")));
        let shouts = "yes shout | head -c 300000 >&2; printf '\\377' >&2; exit 1";
        let shouts = Printer::Queue(fake(folder.path(), shouts));
        assert_eq!(failed(&shouts), Some(refused(Some(1), "shout")), "it is not left waiting");
        let no_text = Printer::Queue(fake(folder.path(), "printf '\\377\\376' >&2; exit 1"));
        assert_eq!(failed(&no_text), Some(refused(Some(1), "")));
        let hangs = Printer::Queue(fake(folder.path(), "exec sleep 60"));
        assert_eq!(hangs.send_within(&files, 1, 5).failed, Some(PrintError::TimedOut));
        let folder = Printer::Queue(folder.path().to_owned());
        assert_eq!(failed(&folder), Some(PrintError::NotStarted));
    }

    #[test]
    fn all_commands_of_a_sending_share_one_deadline() {
        let mut waits = 3;
        let sleeps = |seconds| {
            let mut command = Command::new("/bin/sleep");
            command.arg(seconds);
            command
        };
        assert_eq!(run(sleeps("60"), &mut waits), Err(PrintError::TimedOut));
        assert_eq!(run(sleeps("60"), &mut waits), Err(PrintError::TimedOut), "there is no time left");
        assert_eq!(waits, 0);
    }

    #[test]
    fn what_was_handed_over_before_a_failure_is_said() {
        let report = Report { files: 3, handed: 2, copies: 1, failed: Some(PrintError::TimedOut) };
        for language in Language::ALL {
            let said = Messages::of(language).say(&report.clone().sent().said);
            assert!(said.contains('2') && said.contains('3'), "{said}");
            assert!(said.ends_with(&Messages::of(language).say(&PrintError::TimedOut.text())), "{said}");
        }
        assert!(!report.clone().sent().all && Report { failed: None, ..report.clone() }.sent().all);
        let none = Report { handed: 0, ..report };
        assert_eq!(none.sent().said, PrintError::TimedOut.text());
    }

    #[test]
    fn windows_is_asked_for_each_file_and_no_name_is_a_command() {
        let files = ["a'; b.pdf".to_owned(), "c.pdf".to_owned()];
        let commands = Printer::Shell.commands(&files, 2);
        assert_eq!(commands.len(), 2);
        for (command, handed) in commands {
            assert_eq!(handed, 1);
            assert!(command.get_args().all(|argument| !argument.to_string_lossy().contains(".pdf")));
            assert_eq!(command.get_envs().count(), 1);
        }
    }

    #[test]
    fn every_failure_has_its_words() {
        use PrintError::{Missing, NotStarted, TimedOut};
        for language in Language::ALL {
            let all = [
                Missing,
                NotStarted,
                refused(Some(1), ""),
                refused(None, ""),
                refused(Some(1), "lp: no"),
                TimedOut,
            ];
            let said = all.map(|error| Messages::of(language).say(&error.text()));
            assert!(said.iter().all(|text| text.lines().count() == 3), "{said:?}");
        }
    }
}
