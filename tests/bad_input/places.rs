//! Folders that take nothing: read-only ones, and disks that are full.
//!
//! A superuser may write anywhere, so each case mounts a small disk of its own that only the program sees.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use expectrl::process::unix::WaitStatus;
use tartip::cli::Exit;
use tartip::store::{Book, Expect, verify};
use tartip::text::{Language, Messages, Text};

use super::pty::Terminal;
use super::windows::{in_box, wait_for};
use super::{answer, books, typed};

/// Mounts the disk, puts a file on it, perhaps locks it, runs the program and keeps what is there afterwards.
const SCRIPT: &str = r#"
    disk=$1 size=$2 seed=$3 mode=$4 kept=$5
    shift 5
    mount -t tmpfs -o size="$size" none "$disk"
    [ -z "$seed" ] || cp "$seed" "$disk"
    [ "$mode" = rw ] || mount -o remount,ro "$disk"
    code=0
    "$@" || code=$?
    cp -a "$disk/." "$kept"
    exit "$code"
"#;

/// The program that gives a command mounts of its own, with its arguments.
fn unshare() -> &'static [&'static str] {
    static WORKS: OnceLock<&[&str]> = OnceLock::new();
    const WAYS: [&[&str]; 2] = [&["unshare", "--mount"], &["unshare", "--map-root-user", "--mount"]];
    WORKS.get_or_init(|| {
        let works = |way: &&&[&str]| {
            let mut command = Command::new(way[0]);
            let script = "mount -t tmpfs none /mnt";
            command.args(&way[1..]).args(["sh", "-c", script]).output().is_ok_and(|tried| tried.status.success())
        };
        *WAYS.iter().find(works).expect(
            "this test mounts a small disk for the program to fill; run it as root with CAP_SYS_ADMIN (docker run \
             --cap-add SYS_ADMIN), or where users may make namespaces of their own (unshare --map-root-user --mount)",
        )
    })
}

/// A disk that only the program sees.
struct Disk {
    _folder: tempfile::TempDir,
    /// Where it is mounted.
    path: PathBuf,
    /// What it held after the program ended.
    kept: PathBuf,
    size: u64,
    locked: bool,
    seed: Option<PathBuf>,
}

impl Disk {
    fn new(size: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (path, kept) = (folder.path().join("disk"), folder.path().join("kept"));
        fs::create_dir(&path).unwrap();
        fs::create_dir(&kept).unwrap();
        Self { _folder: folder, path, kept, size, locked: false, seed: None }
    }

    fn locked(mut self) -> Self {
        self.locked = true;
        self
    }

    fn with(mut self, seed: &Path) -> Self {
        self.seed = Some(seed.to_owned());
        self
    }

    /// The program with these arguments, on this disk.
    fn command(&self, arguments: &[&str]) -> Command {
        let way = unshare();
        let mut command = Command::new(way[0]);
        command.args(&way[1..]).args(["sh", "-euc", SCRIPT, "sh"]).arg(&self.path).arg(self.size.to_string());
        command.arg(self.seed.as_deref().unwrap_or(Path::new("")));
        command.arg(if self.locked { "ro" } else { "rw" }).arg(&self.kept);
        command.arg(env!("CARGO_BIN_EXE_tartip")).args(arguments);
        command.env("TERM", "xterm-256color");
        command
    }

    fn typed(&self) -> &str {
        typed(&self.path)
    }

    /// Names of everything that was left on the disk.
    fn left(&self) -> Vec<String> {
        let mut names = Vec::new();
        let mut folders = vec![self.kept.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    names.push(path.file_name().unwrap().to_str().unwrap().to_owned());
                }
            }
        }
        names.sort();
        names
    }
}

/// Runs the program on a disk in every language and compares what it says.
fn says(
    disk: impl Fn() -> Disk,
    arguments: impl Fn(&Disk) -> Vec<String>,
    text: impl Fn(&Disk) -> Text,
) -> Vec<Disk> {
    let run = |language: Language| {
        let disk = disk();
        let arguments = arguments(&disk);
        let mut arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        arguments.extend(["--lang", language.code()]);
        let answer = answer(&mut disk.command(&arguments));
        assert_eq!(answer.err.trim_end(), Messages::of(language).say(&text(&disk)), "{arguments:?}");
        assert_eq!((answer.code, answer.out.as_str()), (Some(Exit::File.code().into()), ""), "{arguments:?}");
        disk
    };
    Language::ALL.map(run).into()
}

fn owned(arguments: &[&str]) -> Vec<String> {
    arguments.iter().map(|argument| (*argument).to_owned()).collect()
}

/// A played day, to be exported, and the folder that holds it.
fn played() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let played = super::tartip(Language::Ky, &["practice", "--auto", "--out", typed(&out)]);
    assert_eq!(played.code, Some(0), "{}", played.err);
    (folder, out.join("practice/9001-2027-01-24.tartip"))
}

fn new(disk: &Disk) -> Vec<String> {
    owned(&["--data", disk.typed(), "new", "--profile", "kg-president-2027", "--precinct", "1234"])
}

fn about_books(key: &'static str) -> impl Fn(&Disk) -> Text {
    move |disk| Text::new(key).with("folder", typed(&disk.path.join("books")))
}

#[test]
fn no_book_is_made_on_a_full_or_a_locked_disk() {
    // Room for the folder, and for a part of the book.
    for disk in says(|| Disk::new(40_960), new, about_books("errors-no-space")) {
        assert!(!disk.left().contains(&"1234-2027-01-24.tartip".to_owned()), "{:?}", disk.left());
    }
    says(|| Disk::new(1 << 20).locked(), new, about_books("errors-folder-read-only"));
}

#[test]
fn no_half_file_is_exported_to_a_full_or_a_locked_stick() {
    let (_folder, book) = played();
    let before = fs::read(&book).unwrap();
    let export = |disk: &Disk| owned(&["export", typed(&book), "--only", "pdf", "--to", disk.typed()]);
    let about = |key: &'static str| move |disk: &Disk| Text::new(key).with("folder", disk.typed());
    for disk in says(|| Disk::new(8_192), export, about("export-no-space")) {
        assert_eq!(disk.left(), [""; 0]);
    }
    says(|| Disk::new(1 << 20).locked(), export, about("export-read-only"));
    assert!(fs::read(&book).unwrap() == before);
}

#[test]
fn a_mock_day_that_finds_no_room_says_so() {
    let practice = |disk: &Disk| owned(&["practice", "--auto", "--out", disk.typed()]);
    let books = |disk: &Disk| Text::new("errors-no-space").with("folder", typed(&disk.path.join("practice")));
    says(|| Disk::new(40_960), practice, books);
    // Room for the book, but not for its day.
    let not_saved = |disk: &Disk| Text::new("errors-not-saved").with("error", books(disk));
    for disk in says(|| Disk::new(262_144), practice, not_saved) {
        let kept = disk.kept.join("practice/9001-2027-01-24.tartip");
        assert_eq!(verify(&kept, |_| ()).unwrap().first_wrong, None);
    }
}

#[test]
fn a_book_on_a_locked_disk_is_read_and_not_written() {
    let (_folder, book) = played();
    let disk = Disk::new(4 << 20).locked().with(&book);
    let copy = disk.path.join("9001-2027-01-24.tartip");
    for arguments in [vec!["verify", typed(&copy)], vec!["show", typed(&copy), "status"]] {
        let answer = answer(&mut disk.command(&arguments));
        assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{arguments:?}");
    }
    let said = Text::new("errors-folder-read-only").with("folder", disk.typed());
    let mut terminal = Terminal::run(disk.command(&[typed(&copy), "--lang", "en"]));
    wait_for(&mut terminal, Language::En, &said);
    assert_eq!(super::windows::leave(&mut terminal, Language::En), Some(Exit::File.code()));
    assert!(fs::read(disk.kept.join("9001-2027-01-24.tartip")).unwrap() == fs::read(&book).unwrap());
}

/// The number of facts that the last frame with the rail shows.
fn facts_on(shown: &str) -> Option<u64> {
    let label = Messages::of(Language::Ky).key("ui-rail-journal");
    let rail = shown.lines().find_map(|line| line.strip_prefix(&format!(" {label}")))?;
    rail.split('│').next()?.trim().parse().ok()
}

#[test]
fn a_disk_that_fills_up_during_the_day_loses_nothing_that_was_saved() {
    let folder = tempfile::tempdir().unwrap();
    let book = folder.path().join("1234-2027-01-24.tartip");
    books::whole(&book, true);
    let pages = fs::metadata(&book).unwrap().len().div_ceil(4096);
    // Room for what SQLite shares between programs, and for a log of a few facts.
    let disk = Disk::new(pages * 4096 + 32_768 + 65_536).with(&book);
    let copy = disk.path.join("1234-2027-01-24.tartip");
    let messages = Messages::of(Language::Ky);
    let mut terminal = Terminal::run(disk.command(&[typed(&copy), "--lang", "ky"]));
    terminal.wait_until("five facts", |shown| facts_on(shown) == Some(5));
    let no_space = Text::new("errors-no-space").with("folder", disk.typed());
    let said = messages.say(&Text::new("errors-not-saved").with("error", no_space));
    let mut saved = 5;
    let full = loop {
        // Somebody comes or goes; the rail counts it, or the program says that it was not saved.
        terminal.press("ь");
        terminal.wait_for(&messages.key("list-presence"));
        let message = messages.key("ui-message-keys");
        let member = |shown: &str| shown.lines().find(|line| line.contains("Үмүт")).map(ToOwned::to_owned);
        let before = member(&terminal.text());
        terminal.press("\r");
        let asked = messages.key("ui-gone-keys");
        let happened = |shown: &str| shown.contains(&message) || member(shown) != before;
        terminal.wait_until("another presence, a message or a question", |shown| {
            happened(shown) || shown.contains(&asked)
        });
        if terminal.text().contains(&asked) {
            terminal.press("н");
            terminal.wait_until("another presence or a message", |shown| {
                !shown.contains(&asked) && happened(shown)
            });
        }
        if terminal.text().contains(&message) {
            break terminal.text();
        }
        terminal.press("\x1b");
        terminal.wait_until("the rail", |shown| facts_on(shown).is_some());
        let count = facts_on(&terminal.text()).unwrap();
        assert_eq!(count, saved + 1, "{}", terminal.text());
        saved = count;
        assert!(saved < 500, "the disk is never full");
    };
    let said: Vec<&str> = said.split_whitespace().collect();
    assert!(in_box(&full).windows(said.len()).any(|words| words == said), "{said:?}\n{full}");
    // Any key closes the message.
    terminal.press("\r");
    terminal.wait_until("no message", |shown| !shown.contains(&messages.key("ui-message-keys")));
    terminal.press("\x03");
    terminal.wait_for(&messages.key("ui-leave-keys"));
    terminal.press("y");
    // The log may hold a page for which the book has no room; then it stays beside the book, and that is said.
    let ended = terminal.ended();
    let left = terminal.text();
    let tidily: String = messages.key("errors-not-closed").chars().take(30).collect();
    let untidy = matches!(ended, WaitStatus::Exited(_, 3)) && left.contains(&tidily);
    assert!(matches!(ended, WaitStatus::Exited(_, 0)) || untidy, "{ended:?} {left}");
    let kept = disk.kept.join("1234-2027-01-24.tartip");
    let reopened = Book::open(&kept, Expect::Practice).unwrap();
    assert_eq!((reopened.count(), reopened.verify(|_| ()).unwrap().first_wrong), (saved, None));
}
