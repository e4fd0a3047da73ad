//! The real program in a real terminal: it starts, draws, takes keys, ends, and loses nothing that it showed as saved.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod pty;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use std::{env, fs, io, thread};

use expectrl::process::unix::{Signal, WaitStatus};
use pty::{Terminal, command};
use tartip::run::clock::stopwatch;
use tartip::store::{Book, Expect, StoreError, verify};
use tartip::text::{Language, Messages, Text};

const ENTER: &str = "\r";
const ESC: &str = "\x1b";
const F9: &str = "\x1b[20~";
const CTRL_C: &str = "\x03";

fn said(language: Language, key: &str) -> String {
    Messages::of(language).key(key)
}

/// The one practice book in a data folder.
fn book(data: &Path) -> PathBuf {
    let books = fs::read_dir(data.join("practice")).unwrap().map(|entry| entry.unwrap().path());
    let books: Vec<_> =
        books.filter(|path| path.extension().is_some_and(|extension| extension == "tartip")).collect();
    assert_eq!(books.len(), 1, "{books:?}");
    books[0].clone()
}

fn assert_whole(book: &Path) {
    assert_eq!(verify(book, |_| ()).unwrap().first_wrong, None);
}

/// A mock election in Kyrgyz, with its first screen drawn.
fn practice(data: &Path) -> Terminal {
    let mut terminal = Terminal::start(data, &["practice", "--lang", "ky"]);
    terminal.wait_for(&said(Language::Ky, "practice-mark"));
    terminal
}

#[test]
fn the_first_frame_shows_practice_and_the_keys() {
    let data = tempfile::tempdir().unwrap();
    let mut terminal = practice(data.path());
    let rows: Vec<String> = terminal.screen().rows(0, 80).collect();
    assert!(rows[0].contains(&said(Language::Ky, "practice-mark")), "{rows:#?}");
    assert!(rows[23].contains("Enter") && rows[23].contains("F1"), "{rows:#?}");
    assert!(terminal.screen().alternate_screen() && terminal.screen().bracketed_paste());
    terminal.press(CTRL_C);
    terminal.wait_for(&said(Language::Ky, "ui-leave"));
    // The key engraved N, as the Russian layout types it.
    terminal.press("т");
    terminal.wait_until("the dialog is gone", |shown| !shown.contains(&said(Language::Ky, "ui-leave-keys")));
    terminal.press(CTRL_C);
    terminal.wait_for(&said(Language::Ky, "ui-leave"));
    // The key engraved Y.
    terminal.press("н");
    assert!(matches!(terminal.ended(), WaitStatus::Exited(_, 0)));
    assert!(!terminal.screen().alternate_screen(), "the alternate screen is left");
    assert!(!terminal.screen().hide_cursor(), "the cursor is shown");
    assert!(!terminal.screen().bracketed_paste(), "pastes are no longer marked");
    let book = book(data.path());
    assert!(!book.with_extension("tartip-wal").exists(), "the book is one file again");
    assert_whole(&book);
}

#[test]
fn letters_command_by_their_place_and_the_language_changes_with_one_key() {
    let data = tempfile::tempdir().unwrap();
    let mut terminal = practice(data.path());
    // S, as the Russian and the Kyrgyz layout type it, opens the steps.
    terminal.press("ы");
    terminal.wait_for("> ");
    terminal.press(ESC);
    terminal.wait_for(&said(Language::Ky, "cmd-today-people"));
    // K: who is at the keyboard.
    terminal.press("л");
    terminal.wait_for(&said(Language::Ky, "list-keyboard"));
    for language in [Language::Ru, Language::En, Language::Ky] {
        terminal.press(F9);
        terminal.wait_for(&said(language, "list-keyboard"));
        terminal.wait_for(&said(language, "practice-mark"));
    }
}

/// Records the permission and the chair, with the keys of the Russian layout.
fn record_a_chair(terminal: &mut Terminal) {
    terminal.press(ENTER);
    terminal.wait_for(&said(Language::Ky, "form-permission"));
    terminal.type_slowly("3\rчечим\r");
    wait_for_facts(terminal, 2);
    terminal.press(ENTER);
    terminal.wait_for(&said(Language::Ky, "list-members"));
    terminal.press("ф");
    terminal.wait_for(&said(Language::Ky, "form-member"));
    terminal.type_slowly("Үмүт Өмүров\r1\rжыйналыш\r");
    terminal.wait_for("Үмүт Өмүров");
    terminal.wait_for(&said(Language::Ky, "notice-saved"));
    terminal.press(ESC);
    wait_for_facts(terminal, 3);
    terminal.press(ESC);
    terminal.wait_for(&said(Language::Ky, "cmd-today-people"));
}

/// The number of facts that the rail shows, if the rail is there.
fn facts_on(shown: &str) -> Option<u64> {
    let label = said(Language::Ky, "ui-rail-journal");
    let rail = shown.lines().find_map(|line| line.strip_prefix(&format!(" {label}")))?;
    rail.split('│').next()?.trim().parse().ok()
}

fn wait_for_facts(terminal: &mut Terminal, count: u64) {
    terminal.wait_until(&format!("{count} facts"), |shown| facts_on(shown) == Some(count));
}

#[test]
fn a_small_window_asks_for_more_room_and_loses_nothing() {
    let data = tempfile::tempdir().unwrap();
    let mut terminal = practice(data.path());
    terminal.press(ENTER);
    terminal.wait_for(&said(Language::Ky, "form-permission"));
    terminal.type_slowly("3\rАШК");
    terminal.wait_for("АШК");
    let asked = Text::new("ui-too-small").with("width", 80).with("height", 24);
    let asked = Messages::of(Language::Ky).say(&asked);
    let first_words: String = asked.split_inclusive(' ').take(3).collect();
    terminal.resize(60, 20);
    terminal.wait_for(first_words.trim());
    assert!(!terminal.text().contains("АШК"), "{}", terminal.text());
    terminal.resize(80, 24);
    terminal.wait_for("АШК");
    terminal.wait_for(&said(Language::Ky, "form-permission"));
    terminal.resize(140, 50);
    terminal.wait_until("the last of fifty rows", |shown| {
        shown.lines().count() == 50 && shown.lines().last().is_some_and(|keys| keys.contains("F1"))
    });
}

#[test]
fn a_shutdown_ends_the_program_and_leaves_the_book_whole() {
    let data = tempfile::tempdir().unwrap();
    let mut terminal = practice(data.path());
    record_a_chair(&mut terminal);
    terminal.signal(Signal::SIGTERM);
    assert!(matches!(terminal.ended(), WaitStatus::Exited(_, 0)));
    assert!(!terminal.screen().alternate_screen() && !terminal.screen().hide_cursor());
    let path = book(data.path());
    assert_whole(&path);
    assert_eq!(Book::open(&path, Expect::Practice).unwrap().count(), 3);
}

/// Names the data folder of the child that holds a terminal until it is killed.
const HOLDER: &str = "TARTIP_TEST_TERMINAL";

#[test]
fn a_closed_window_ends_the_program_and_leaves_the_book_whole() {
    if let Some(data) = env::var_os(HOLDER) {
        let mut terminal = practice(Path::new(&data));
        record_a_chair(&mut terminal);
        println!("\nready");
        io::stdin().lock().read_line(&mut String::new()).unwrap();
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let mut holder = Command::new(env::current_exe().unwrap())
        .args(["--exact", "a_closed_window_ends_the_program_and_leaves_the_book_whole", "--nocapture"])
        .env(HOLDER, data.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(holder.stdout.take().unwrap()).lines().map_while(Result::ok);
    assert!(lines.any(|line| line == "ready"), "the window was never drawn");
    let path = book(data.path());
    assert!(matches!(Book::open(&path, Expect::Practice), Err(StoreError::OpenElsewhere)));
    // With the process that holds it the terminal is gone.
    holder.kill().unwrap();
    holder.wait().unwrap();
    let since = stopwatch();
    let reopened = loop {
        match Book::open(&path, Expect::Practice) {
            Ok(book) => break book,
            Err(StoreError::OpenElsewhere) if since() < Duration::from_mins(1) => {
                thread::sleep(Duration::from_millis(20));
            }
            Err(error) => panic!("the program still holds the book: {error}"),
        }
    };
    assert_eq!(reopened.count(), 3);
    assert_eq!(reopened.verify(|_| ()).unwrap().first_wrong, None);
}

#[test]
fn the_wall_is_read_beside_the_program_and_left_with_one_key() {
    let data = tempfile::tempdir().unwrap();
    let mut terminal = practice(data.path());
    let path = book(data.path());
    let mut wall = Terminal::start(data.path(), &["wall", path.to_str().unwrap(), "--lang", "ky"]);
    let phase = |phase: &str| said(Language::Ky, phase).to_uppercase();
    wall.wait_for(&phase("phase-preparation"));
    wall.wait_for(&said(Language::Ky, "practice-mark"));
    record_a_chair(&mut terminal);
    wall.press(F9);
    wall.wait_for(&said(Language::Ru, "wall-key-leave"));
    assert!(!wall.text().contains("Үмүт"), "{}", wall.text());
    // Keys of the program mean nothing here.
    wall.press("\rлыф1 ");
    wall.press("й");
    assert!(matches!(wall.ended(), WaitStatus::Exited(_, 0)));
    assert!(!wall.screen().alternate_screen() && !wall.screen().hide_cursor());
    // The book goes away under another wall: it says so and ends.
    let mut wall = Terminal::start(data.path(), &["wall", path.to_str().unwrap(), "--lang", "ky"]);
    wall.wait_for(&phase("phase-preparation"));
    terminal.signal(Signal::SIGTERM);
    terminal.ended();
    fs::rename(&path, path.with_extension("away")).unwrap();
    assert!(matches!(wall.ended(), WaitStatus::Exited(_, 3)));
    let written = String::from_utf8_lossy(&wall.written).into_owned();
    let gone = Text::new("errors-file-not-found").with("file", path.file_name().unwrap().to_str().unwrap());
    // Where the terminal ends a line it also goes back to its start.
    let gone = Messages::of(Language::Ky).say(&gone).replace('\n', "\r\n");
    assert!(written.contains(&gone), "«{gone}» is not in {written}");
}

/// Every parameter of every «set graphics» that was written.
fn graphics(written: &[u8]) -> Vec<u16> {
    let text = String::from_utf8_lossy(written);
    let sequences = text.split("\x1b[").skip(1);
    let graphics = sequences.filter_map(|sequence| {
        let (parameters, _) = sequence.split_once(|sign: char| sign.is_ascii_alphabetic())?;
        sequence[parameters.len()..].starts_with('m').then_some(parameters)
    });
    graphics.flat_map(|parameters| parameters.split([';', ':'])).filter_map(|one| one.parse().ok()).collect()
}

fn is_colour(parameter: u16) -> bool {
    matches!(parameter, 30..=38 | 40..=48 | 90..=97 | 100..=107)
}

#[test]
fn no_colour_is_written_where_none_is_wanted() {
    for (wish, coloured) in [(None, true), (Some("1"), false)] {
        let data = tempfile::tempdir().unwrap();
        let mut command = command(data.path(), &["practice", "--lang", "ky"]);
        if let Some(wish) = wish {
            command.env("NO_COLOR", wish);
        }
        let mut terminal = Terminal::run(command);
        terminal.wait_for(&said(Language::Ky, "practice-mark"));
        terminal.press(ENTER);
        terminal.wait_for(&said(Language::Ky, "form-permission"));
        // A warning, which is drawn in the loudest colours.
        terminal.press(ENTER);
        terminal.press(ENTER);
        terminal.wait_for("▲");
        terminal.signal(Signal::SIGTERM);
        terminal.ended();
        let found = graphics(&terminal.written);
        assert!(!found.is_empty(), "nothing is emphasised");
        assert_eq!(found.iter().any(|one| is_colour(*one)), coloured, "NO_COLOR {wish:?}: {found:?}");
    }
}

#[test]
fn what_was_shown_as_saved_survives_the_hardest_end() {
    let data = tempfile::tempdir().unwrap();
    let mut terminal = practice(data.path());
    record_a_chair(&mut terminal);
    terminal.kill();
    let path = book(data.path());
    let mut before = 3;
    for round in 0_u64..10 {
        let mut terminal = Terminal::start(data.path(), &[path.to_str().unwrap(), "--lang", "ky"]);
        wait_for_facts(&mut terminal, before);
        // Somebody comes and goes in the list of those present, and back to the rail.
        for cycle in 0..=round % 3 {
            terminal.press("ь");
            terminal.wait_for(&said(Language::Ky, "list-presence"));
            // Going is asked for and answered with the key engraved Y; where nothing is asked that key does nothing.
            terminal.press("\rн");
            thread::sleep(Duration::from_millis(3 * round));
            terminal.press("\rн\rн");
            terminal.press(ESC);
            if cycle < round % 3 {
                terminal.wait_until("the rail", |shown| facts_on(shown).is_some());
            }
        }
        thread::sleep(Duration::from_millis(5 * (9 - round)));
        terminal.kill();
        let shown = terminal.frames().iter().filter_map(|frame| facts_on(frame)).max().unwrap();
        let reopened = Book::open(&path, Expect::Practice).unwrap();
        assert!(reopened.count() >= shown, "round {round}: shown {shown}, found {}", reopened.count());
        assert!(reopened.count() >= before, "round {round}");
        assert_eq!(reopened.verify(|_| ()).unwrap().first_wrong, None, "round {round}");
        before = reopened.count();
    }
    assert!(before >= 20, "hardly anything was recorded: {before}");
}

#[test]
fn a_half_typed_field_is_back_after_the_hardest_end() {
    let data = tempfile::tempdir().unwrap();
    let mut terminal = practice(data.path());
    terminal.press(ENTER);
    terminal.wait_for(&said(Language::Ky, "form-permission"));
    terminal.type_slowly("3\rБШКнын каты ү");
    terminal.wait_for("БШКнын каты ү");
    let cursor = terminal.screen().cursor_position();
    terminal.kill();
    let path = book(data.path());
    let mut terminal = Terminal::start(data.path(), &[path.to_str().unwrap(), "--lang", "ky"]);
    terminal.wait_for("БШКнын каты ү");
    assert_eq!(terminal.screen().cursor_position(), cursor, "{}", terminal.text());
    // Typing goes on where it stopped, and the fact is recorded.
    terminal.type_slowly("чүн\r");
    wait_for_facts(&mut terminal, 2);
    terminal.kill();
    let mut bodies = Vec::new();
    let book = Book::open(&path, Expect::Practice).unwrap();
    bodies.extend(book.facts_with_bodies(2..=2).unwrap().into_iter().map(|row| row.body));
    assert!(bodies[0].contains("БШКнын каты үчүн"), "{bodies:?}");
    assert!(book.drafts().unwrap().is_empty());
}
