//! The wall: how it looks, what it follows, and that nothing stands on it that the room may not read yet.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use tartip::app::input::Input;
use tartip::app::key::{Key, Stroke};
use tartip::app::wall::{KEYS, View, Wall};
use tartip::domain::fact::{By, Cell, Signature, VotingSuspended};
use tartip::domain::{Moment, decide};
use tartip::text::{Language, Messages};
use tartip::ui::dump::dump;
use tartip::ui::theme::Theme;
use tartip::ui::wall::draw_on;

use super::fixture::{Book, REFERENDUM, SOUND, moment};
use super::{rows, sizes};

const PRESIDENT: &str = "president";

pub fn wall(book: &Book, hour: u8, minute: u8) -> Wall {
    Wall::new(Language::Ky, moment(hour, minute), book.day.clone())
}

pub fn drawn(wall: &Wall, width: u16, height: u16) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    draw_on(wall, Theme::Colour, false, &mut buffer);
    buffer
}

fn text(wall: &Wall) -> String {
    rows(&drawn(wall, 160, 60)).join("\n")
}

pub fn press(wall: &mut Wall, keys: &[Key]) {
    for key in keys {
        wall.take(&Input::Key(Stroke::from(*key)));
    }
}

fn enter(book: &mut Book, member: usize, figures: &[u32]) {
    let cells = book.cells(PRESIDENT, figures);
    book.act_as(member, |day, by| decide::close_entry(day, by, PRESIDENT, &cells));
}

/// One line of the second entry differs.
fn differing() -> Book {
    let mut book = Book::counting(false);
    let mut second = SOUND;
    second[12] += 1;
    enter(&mut book, 2, &SOUND);
    enter(&mut book, 0, &second);
    book
}

fn signed() -> Book {
    let mut book = Book::counted(true, &SOUND).drafted(SOUND.len());
    for who in book.members.clone() {
        let how = if who == book.members[6] { Signature::Absent } else { Signature::Signed };
        let reason = if how == Signature::Absent { "келген жок" } else { "" };
        book.act(|day, by| decide::sign(day, by, PRESIDENT, who, how, reason));
    }
    book
}

/// Walls by name, each a moment of the day.
fn all() -> Vec<(&'static str, Wall)> {
    let mut first = Book::counting(true);
    enter(&mut first, 2, &SOUND);
    let agreed = Book::counted(false, &SOUND);
    let mut chosen = wall(&agreed, 23, 41);
    press(&mut chosen, &[Key::Left, Key::Down, Key::PageDown]);
    let mut suspended = Book::voting(false);
    let fact = VotingSuspended { reason: "Айгүл Сатарова кулап калды".into() };
    suspended.write(By::default().states(fact.into()));
    let mut changed = wall(&Book::prepared(false), 7, 20);
    changed.changed = true;
    vec![
        ("wall-preparation", wall(&Book::new(true), 6, 0)),
        ("wall-opening", changed),
        ("wall-voting", wall(&Book::voting(true), 14, 52)),
        ("wall-suspended", wall(&suspended, 14, 53)),
        ("wall-counted", wall(&Book::counting(false), 23, 15)),
        ("wall-second", wall(&first, 23, 20)),
        ("wall-again", wall(&differing(), 23, 25)),
        ("wall-agreed", wall(&agreed, 23, 41)),
        ("wall-chosen", chosen),
        ("wall-reading", wall(&Book::counted(true, &SOUND).drafted(4), 23, 45)),
        ("wall-signed", wall(&signed(), 23, 59)),
    ]
}

#[test]
fn the_wall_at_80_by_24_and_on_a_large_screen() {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for (name, wall) in all() {
            insta::assert_snapshot!(name, dump(&drawn(&wall, 80, 24)));
        }
        for name in ["wall-voting", "wall-reading"] {
            let (_, mut wall) = all().into_iter().find(|(known, _)| *known == name).unwrap();
            insta::assert_snapshot!(format!("{name}-large"), dump(&drawn(&wall, 140, 50)));
            for language in [Language::Ru, Language::En] {
                wall.language = language;
                let name = format!("{name}-{}", language.code());
                insta::assert_snapshot!(name, dump(&drawn(&wall, 80, 24)));
            }
        }
    });
}

#[test]
fn no_size_and_no_language_stops_the_wall() {
    for (name, mut wall) in all() {
        for (width, height) in sizes::sizes() {
            drawn(&wall, width, height);
        }
        for language in Language::ALL {
            wall.language = language;
            let keys = rows(&drawn(&wall, 80, 24)).pop().unwrap();
            for (_, label) in KEYS {
                let label = Messages::of(language).key(label);
                assert!(keys.contains(&label), "{name}: «{label}» is cut off: {keys}");
            }
        }
    }
}

#[test]
fn a_mock_election_says_so_in_words() {
    for (name, wall) in all() {
        let mark = Messages::of(Language::Ky).key("practice-mark");
        let shown = rows(&drawn(&wall, 80, 24));
        assert_eq!(shown[0].contains(&mark), wall.day.opened.practice, "{name}");
    }
}

/// Figures of an entry that no other figure of the day equals.
fn marked() -> Vec<u32> {
    (0..17).map(|line| 71_001 + 101 * line).collect()
}

fn figures_on(wall: &Wall, figures: &[u32]) -> Vec<u32> {
    let shown: String = text(wall).chars().filter(|sign| !sign.is_whitespace()).collect();
    figures.iter().copied().filter(|figure| shown.contains(&figure.to_string())).collect()
}

#[test]
fn no_figure_stands_there_before_both_entries_agree_on_every_line() {
    let figures = marked();
    let mut book = Book::counting(false);
    let everywhere = |book: &Book| {
        let mut wall = wall(book, 23, 30);
        let mut shown = figures_on(&wall, &figures);
        for keys in [&[Key::Right][..], &[Key::Right], &[Key::Home, Key::Down], &[Key::PageDown]] {
            press(&mut wall, keys);
            shown.extend(figures_on(&wall, &figures));
        }
        shown
    };
    enter(&mut book, 2, &figures);
    assert_eq!(everywhere(&book), [0; 0], "one entry is closed");
    let mut second = figures.clone();
    second[4] = 5;
    enter(&mut book, 0, &second);
    // Sixteen lines agree now, and the missing one could be told from them.
    assert_eq!(book.day.agreed(PRESIDENT).len(), 16);
    assert_eq!(everywhere(&book), [0; 0], "one line is open");
    for member in [2, 0] {
        let cell = book.day.cells(PRESIDENT)[4].clone();
        let cells = [(cell, Some(figures[4]))].into();
        book.act_as(member, |day, by| decide::close_entry(day, by, PRESIDENT, &cells));
    }
    assert_eq!(figures_on(&wall(&book, 23, 40), &figures), figures, "all of them, in their order");
}

#[test]
fn a_key_before_both_entries_agree_chooses_no_line() {
    for book in [Book::counting(false), differing()] {
        let mut wall = wall(&book, 23, 25);
        press(&mut wall, &[Key::Down, Key::Up, Key::PageDown, Key::PageUp]);
        assert_eq!(wall.line, None);
        // Later it follows the reading as one that nobody touched.
        wall.day = Book::counted(true, &SOUND).drafted(4).day;
        assert_eq!(wall.large(PRESIDENT), Some(4));
        press(&mut wall, &[Key::Down]);
        assert_eq!(wall.line, Some(5));
    }
}

#[test]
fn neither_a_name_nor_a_reason_stands_there() {
    for (name, mut wall) in all() {
        for _ in 0..3 {
            for who in wall.day.commission.members.values() {
                for part in who.name.split(' ') {
                    assert!(!text(&wall).contains(part), "{name} names {part}");
                }
            }
            assert!(!text(&wall).contains("Айгүл"), "{name} gives the reason");
            press(&mut wall, &[Key::Right]);
        }
    }
}

#[test]
fn the_wall_follows_the_day_until_somebody_chooses() {
    let mut book = Book::voting(false);
    let mut wall = wall(&book, 14, 52);
    assert_eq!(wall.view(), View::Hours);
    let known = book.facts.len();
    book = book.counts();
    book.facts[known..].iter().for_each(|fact| wall.follow(fact));
    assert_eq!(wall.view(), View::Form("president".into()), "the first that is counted");
    let known = book.facts.len();
    for (contest, figures) in [("president", &SOUND[..]), ("referendum", &REFERENDUM)] {
        for member in [2, 0] {
            let cells = book.cells(contest, figures);
            book.act_as(member, |day, by| decide::close_entry(day, by, contest, &cells));
        }
    }
    // What was agreed stays there until another contest is entered.
    book.facts[known..known + 2].iter().for_each(|fact| wall.follow(fact));
    assert_eq!(wall.view(), View::Form("president".into()));
    book.facts[known + 2..].iter().for_each(|fact| wall.follow(fact));
    assert_eq!(wall.view(), View::Form("referendum".into()));
    // A choice stays, whatever is stated meanwhile.
    press(&mut wall, &[Key::Right]);
    assert_eq!(wall.view(), View::Hours, "after the last comes the first");
    let known = book.facts.len();
    book.at(23, 30).next_phase();
    let mut book = book.drafted(3);
    book.facts[known..].iter().for_each(|fact| wall.follow(fact));
    assert_eq!(wall.view(), View::Hours);
    press(&mut wall, &[Key::Home]);
    assert_eq!(wall.view(), View::Form("president".into()), "it is being read aloud");
    assert_eq!(wall.large(PRESIDENT), Some(3), "the line after the last one heard");
    assert_eq!(wall.day, book.day);
    // A correction makes the draft void: nothing is marked as heard any more, and the line bears a sign.
    let known = book.facts.len();
    book.at(23, 50).act(|day, by| {
        decide::correct_figure(day, by, PRESIDENT, &Cell::line("L2"), Some(1725), "кагазда 1725")
    });
    book.facts[known..].iter().for_each(|fact| wall.follow(fact));
    assert_eq!(wall.large(PRESIDENT), None);
    let lines = tartip::app::wall::lines(&wall.day, PRESIDENT);
    assert!(lines.iter().all(|line| !line.heard));
    let corrected: Vec<_> = lines.iter().filter(|line| line.corrected).map(|line| line.figure).collect();
    assert_eq!(corrected, [Some(Some(1725))]);
}

#[test]
fn no_key_changes_the_day() {
    let keys = ('a'..='z').chain('0'..='9').map(Key::Char).chain((1..=12).map(Key::F)).chain([
        Key::Enter,
        Key::Tab,
        Key::BackTab,
        Key::Backspace,
        Key::Delete,
        Key::Space,
        Key::Up,
        Key::Down,
        Key::Left,
        Key::Right,
        Key::Home,
        Key::End,
        Key::PageUp,
        Key::PageDown,
        Key::Question,
        Key::Other,
    ]);
    let keys: Vec<Key> = keys.filter(|key| *key != Key::Char('q')).collect();
    for (name, mut wall) in all() {
        let day = wall.day.clone();
        for key in &keys {
            press(&mut wall, &[*key]);
            drawn(&wall, 80, 24);
        }
        assert_eq!(wall.day, day, "{name}");
        assert!(!wall.leaving, "{name}");
    }
    for leave in [Key::Esc, Key::CtrlC, Key::Char('q')] {
        let mut wall = wall(&Book::new(false), 6, 0);
        press(&mut wall, &[leave]);
        assert!(wall.leaving, "{leave:?}");
    }
    for input in [Input::Leave, Input::Closed] {
        let mut wall = wall(&Book::new(false), 6, 0);
        wall.take(&input);
        assert!(wall.leaving, "{input:?}");
    }
}

#[test]
fn a_moment_that_no_calendar_has_is_drawn() {
    let mut wall = wall(&Book::voting(false), 14, 52);
    wall.now = Moment(i64::MAX);
    drawn(&wall, 80, 24);
}
