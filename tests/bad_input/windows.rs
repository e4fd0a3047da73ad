//! The same books, opened in the program's own window.

use expectrl::process::unix::WaitStatus;
use tartip::cli::Exit;
use tartip::store::{Book, Expect, verify};
use tartip::text::{Language, Messages, Text};

use super::books::{self, Bad};
use super::pty::Terminal;
use super::typed;

/// Waits until a message stands in a box on the screen, whole.
pub fn wait_for(terminal: &mut Terminal, language: Language, text: &Text) {
    let said = Messages::of(language).say(text);
    let wanted: Vec<&str> = said.split_whitespace().collect();
    terminal.wait_until(&said, |shown| in_box(shown).windows(wanted.len()).any(|words| words == wanted));
}

/// The words in the box that stands over the screen, however its lines are broken.
pub fn in_box(shown: &str) -> Vec<&str> {
    let column = |line: &str, sign| line.chars().position(|found| found == sign);
    let mut lines = shown.lines().skip_while(|line| !line.contains('┌'));
    let Some(top) = lines.next() else { return Vec::new() };
    let (Some(left), Some(right)) = (column(top, '┌'), column(top, '┐')) else { return Vec::new() };
    let byte = |line: &str, column| line.char_indices().nth(column).map_or(line.len(), |(at, _)| at);
    lines
        .take_while(|line| !line.contains('└'))
        .flat_map(|line| line[byte(line, left + 1)..byte(line, right)].split_whitespace())
        .collect()
}

/// Closes the message and leaves from the start screen.
pub fn leave(terminal: &mut Terminal, language: Language) -> Option<u8> {
    terminal.press("\r");
    terminal.wait_for(&Messages::of(language).key("list-start"));
    let keys = Messages::of(language).key("ui-message-keys");
    terminal.wait_until("no message", |shown| !shown.contains(&keys));
    terminal.press("q");
    match terminal.ended() {
        WaitStatus::Exited(_, code) => u8::try_from(code).ok(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_book_that_cannot_be_opened_is_told_in_the_window_and_by_the_exit() {
    let folder = tempfile::tempdir().unwrap();
    for (Bad { path, said, exit }, language) in
        books::unreadable(folder.path()).into_iter().zip(Language::ALL.into_iter().cycle())
    {
        let before = std::fs::read(&path).ok();
        let data = folder.path().join("data");
        let mut terminal = Terminal::start(&data, &[typed(&path), "--lang", language.code()]);
        wait_for(&mut terminal, language, &said);
        assert_eq!(leave(&mut terminal, language), Some(exit.code()), "{}", path.display());
        assert!(std::fs::read(&path).ok() == before, "{} was changed", path.display());
    }
}

#[test]
fn a_changed_book_opens_but_never_silently() {
    let folder = tempfile::tempdir().unwrap();
    let Bad { path, said, .. } = books::changed(folder.path());
    let mut terminal = Terminal::start(folder.path(), &[typed(&path), "--lang", "ru"]);
    wait_for(&mut terminal, Language::Ru, &said);
    terminal.press("\r");
    terminal.wait_for(&Messages::of(Language::Ru).key("cmd-today-people"));
    let first_wrong = verify(&path, |_| ()).unwrap().first_wrong.unwrap();
    assert_eq!(first_wrong.seq, books::CHANGED);
}

#[test]
fn a_book_open_in_another_instance_stays_there() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("open.tartip");
        books::whole(&path, false);
        let held = Book::open(&path, Expect::Real).unwrap();
        let mut terminal = Terminal::start(folder.path(), &[typed(&path), "--lang", language.code()]);
        let said = Text::new("errors-book-open-elsewhere").with("file", "open.tartip");
        wait_for(&mut terminal, language, &said);
        assert_eq!(leave(&mut terminal, language), Some(Exit::OpenElsewhere.code()));
        assert_eq!((held.count(), held.verify(|_| ()).unwrap().first_wrong), (5, None));
    }
}

#[test]
fn a_practice_book_among_real_ones_is_marked_in_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("books/1234-2027-01-24.tartip");
    books::whole(&path, true);
    let messages = Messages::of(Language::Ky);
    let mut terminal = Terminal::start(folder.path(), &["--lang", "ky"]);
    terminal.wait_for(&messages.key("start-continue-practice"));
    terminal.press("\r");
    terminal.wait_for(&messages.key("cmd-today-people"));
    assert!(terminal.text().lines().next().unwrap().contains(&messages.key("practice-mark")));
}
