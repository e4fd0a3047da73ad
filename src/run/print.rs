//! Files to the system's printer, by the command that the system has for it. The files lie on the disk already, so
//! whatever happens here nothing is lost.

use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

use crate::text::Text;

/// How long one look at the command waits, and how many there are: ten seconds, in which every queue answers.
const WAIT: Duration = Duration::from_millis(20);
const WAITS: u32 = 500;

/// What knows the print verb of each kind of file on Windows.
const SHELL: &str = "powershell";

/// The variable through which Windows is told a file: no sign of a name is then taken for a command.
const FILE: &str = "TARTIP_FILE";

/// How a system prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Printer {
    /// A command like that of CUPS, which takes all files and the number of copies at once.
    Queue(PathBuf),
    /// The shell of Windows, which is asked for each file and each copy.
    Shell,
}

/// Why nothing, or not all, was handed to a printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrintError {
    /// The system has no such command.
    Missing,
    /// The command could not be started.
    NotStarted,
    /// The command refused: there is no printer, or it is not ready; with its exit code, if it had one.
    Refused(Option<i32>),
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
    pub fn text(self) -> Text {
        match self {
            Self::Missing => Text::new("printer-missing"),
            Self::NotStarted => Text::new("printer-not-started"),
            Self::Refused(Some(code)) => Text::new("printer-refused").with("code", code.to_string()),
            Self::Refused(None) => Text::new("printer-died"),
            Self::TimedOut => Text::new("printer-timed-out"),
        }
    }
}

impl Printer {
    /// Hands files to the printer, once; waits for the command no longer than ten seconds.
    pub fn send(&self, files: &[String], copies: u8) -> Result<(), PrintError> {
        self.commands(files, copies).into_iter().try_for_each(|command| run(command, WAITS))
    }

    fn commands(&self, files: &[String], copies: u8) -> Vec<Command> {
        match self {
            Self::Queue(program) => {
                let mut command = Command::new(program);
                let number = ["-n".into(), copies.to_string().into(), "--".into()];
                command.args(number.into_iter().chain(files.iter().map(OsString::from)));
                vec![command]
            }
            Self::Shell => {
                let each = files.iter().flat_map(|file| std::iter::repeat_n(file, copies.into()));
                each.map(|file| {
                    let mut command = Command::new(SHELL);
                    let script = format!("Start-Process -FilePath $env:{FILE} -Verb Print");
                    command.args(["-NoProfile", "-NonInteractive", "-Command", &script]).env(FILE, file);
                    command
                })
                .collect()
            }
        }
    }
}

fn run(mut command: Command, waits: u32) -> Result<(), PrintError> {
    // What the command says must not appear on a screen that the program is drawing.
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(|error| match error.kind() {
        ErrorKind::NotFound => PrintError::Missing,
        _ => PrintError::NotStarted,
    })?;
    match wait(&mut child, waits) {
        Some(status) if status.success() => Ok(()),
        Some(status) => Err(PrintError::Refused(status.code())),
        None => Err(PrintError::TimedOut),
    }
}

fn wait(child: &mut Child, waits: u32) -> Option<ExitStatus> {
    for _ in 0..waits {
        if let Ok(Some(status)) = child.try_wait() {
            return Some(status);
        }
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

    #[test]
    fn all_files_go_at_once_with_the_number_of_copies() {
        let folder = tempfile::tempdir().unwrap();
        let printer = Printer::Queue(fake(folder.path(), "exit 0"));
        let files = ["/a b/Күн $HOME.pdf".to_owned(), "-x.pdf".to_owned()];
        assert_eq!(printer.send(&files, 3), Ok(()));
        let given = std::fs::read_to_string(folder.path().join("given")).unwrap();
        assert_eq!(given.lines().collect::<Vec<_>>(), ["-n", "3", "--", "/a b/Күн $HOME.pdf", "-x.pdf"]);
    }

    #[test]
    fn what_fails_is_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let files = ["a.pdf".to_owned()];
        let none = Printer::Queue(folder.path().join("none"));
        assert_eq!(none.send(&files, 1), Err(PrintError::Missing));
        let refuses = Printer::Queue(fake(folder.path(), "exit 7"));
        assert_eq!(refuses.send(&files, 1), Err(PrintError::Refused(Some(7))));
        let dies = Printer::Queue(fake(folder.path(), "kill -9 $$"));
        assert_eq!(dies.send(&files, 1), Err(PrintError::Refused(None)));
        let mut hangs = Command::new(fake(folder.path(), "exec sleep 60"));
        hangs.arg("a.pdf");
        assert_eq!(run(hangs, 5), Err(PrintError::TimedOut));
        let folder = Printer::Queue(folder.path().to_owned());
        assert_eq!(folder.send(&files, 1), Err(PrintError::NotStarted));
    }

    #[test]
    fn windows_is_asked_for_each_copy_and_no_name_is_a_command() {
        let files = ["a'; b.pdf".to_owned(), "c.pdf".to_owned()];
        let commands = Printer::Shell.commands(&files, 2);
        assert_eq!(commands.len(), 4);
        for command in commands {
            assert!(command.get_args().all(|argument| !argument.to_string_lossy().contains(".pdf")));
            assert_eq!(command.get_envs().count(), 1);
        }
    }

    #[test]
    fn every_failure_has_its_words() {
        use PrintError::{Missing, NotStarted, Refused, TimedOut};
        for language in Language::ALL {
            let said = [Missing, NotStarted, Refused(Some(1)), Refused(None), TimedOut]
                .map(|error| Messages::of(language).say(&error.text()));
            assert!(said.iter().all(|text| text.lines().count() == 3), "{said:?}");
        }
    }
}
