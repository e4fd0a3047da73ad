//! Books that are none, are damaged, or are not what they say.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::Connection;
use tartip::cli::Exit;
use tartip::domain::fact::{By, MemberAdded, VotingSuspended};
use tartip::domain::{Function, Moment};
use tartip::run::desk::make;
use tartip::store::{Book, Expect, hex};
use tartip::text::Text;

use super::{Case, typed};

/// 07:58 of the voting day.
const AT: Moment = Moment(1_800_755_880_000);

/// The row that other hands change.
pub const CHANGED: u64 = 4;

/// Makes a book with a few facts, of practice or of a real day.
pub fn whole(path: &Path, practice: bool) {
    let profile = if practice { "practice-two-contests" } else { "kg-president-2027" };
    let day = NaiveDate::from_ymd_opt(2027, 1, 24).unwrap();
    let mut book = make(path, profile, "9001", day, practice, AT).unwrap();
    let member = |function, name: &str| {
        let added = MemberAdded { function, nominated_by: "жыйналыш".to_owned() };
        By::default().states_privately(added.into(), BTreeMap::from([("name".to_owned(), name.to_owned())]))
    };
    let suspended = By::default().states(VotingSuspended { reason: "жарык өчтү".to_owned() }.into());
    let facts = vec![
        member(Function::Chair, "Үмүт Өмүров"),
        member(Function::Secretary, "Айгүл Сыдыкова"),
        suspended,
        member(Function::Member, "Нурбек Асанов"),
    ];
    book.append(facts, AT).unwrap();
    book.close().unwrap();
}

fn sql(path: &Path, sql: &str) {
    let other_tool = Connection::open(path).unwrap();
    other_tool.execute_batch(sql).unwrap();
    other_tool.close().unwrap();
}

/// A book, or what pretends to be one, with what is said about it.
pub struct Bad {
    pub path: PathBuf,
    pub said: Text,
    pub exit: Exit,
}

/// Everything that is not a readable book of this program.
pub fn unreadable(folder: &Path) -> Vec<Bad> {
    let path = |name: &str| folder.join(format!("{name}.tartip"));
    let right = path("right");
    whole(&right, false);
    let bytes = fs::read(&right).unwrap();
    let bad = |name: &str, key: &'static str, exit| Bad {
        path: path(name),
        said: Text::new(key).with("file", format!("{name}.tartip")),
        exit,
    };

    fs::write(path("cut"), &bytes[..bytes.len() / 2]).unwrap();
    fs::write(path("empty"), "").unwrap();
    fs::write(path("stub"), &bytes[..60]).unwrap();
    fs::write(path("text"), "Бул китеп эмес.\n".repeat(100)).unwrap();
    sql(&path("other"), "CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('a');");
    for name in ["newer", "marked", "older"] {
        fs::copy(&right, path(name)).unwrap();
    }
    sql(&path("newer"), "PRAGMA user_version = 99");
    sql(&path("older"), "PRAGMA user_version = 0");
    // A real day that was marked as practice in the file's head only.
    sql(&path("marked"), &format!("PRAGMA application_id = {}", i32::from_be_bytes(*b"TAPR")));
    let mut marked = bad("marked", "errors-book-changed", Exit::Wrong);
    marked.said = marked.said.with("row", 1_u64);
    vec![
        bad("none", "errors-file-not-found", Exit::File),
        bad("right.tartip/none", "errors-file-not-found", Exit::File).under_a_file(),
        bad("cut", "errors-book-truncated", Exit::Malformed),
        bad("empty", "errors-book-truncated", Exit::Malformed),
        bad("stub", "errors-book-not", Exit::Malformed),
        bad("text", "errors-book-not", Exit::Malformed),
        bad("other", "errors-book-not", Exit::Malformed),
        bad("older", "errors-book-not", Exit::Malformed),
        bad("newer", "errors-book-newer", Exit::Newer),
        marked,
    ]
}

impl Bad {
    fn under_a_file(mut self) -> Self {
        self.said = Text::new("errors-file-not-found").with("file", "none.tartip");
        self
    }
}

/// A book in which another tool changed a byte of a row.
pub fn changed(folder: &Path) -> Bad {
    let path = folder.join("changed.tartip");
    whole(&path, false);
    sql(
        &path,
        &format!(
            "DROP TRIGGER journal_no_update; \
             UPDATE journal SET body = replace(body, 'жарык', 'жарак') WHERE seq = {CHANGED}"
        ),
    );
    let said = Text::new("errors-book-changed").with("file", "changed.tartip").with("row", CHANGED);
    Bad { path, said, exit: Exit::Wrong }
}

#[test]
fn what_is_no_book_is_told_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    for Bad { path, said, exit } in unreadable(folder.path()) {
        let book = typed(&path);
        let mut commands = vec![
            vec!["show", book, "status"],
            vec!["show", book, "journal", "--json"],
            vec!["export", book, "--to", typed(&out)],
        ];
        // What is wrong with a row is the answer that `verify` was asked for, not a failure.
        if said.key() != "errors-book-changed" {
            commands.push(vec!["verify", book]);
        }
        for command in commands {
            let case = Case::new(&command, exit);
            let case = if path.exists() { case.keeps(&path) } else { case };
            case.says_text(&said);
        }
    }
    assert!(!out.exists(), "nothing was exported");
    assert_eq!(tartip::store::verify(&folder.path().join("right.tartip"), |_| ()).unwrap().first_wrong, None);
}

#[test]
fn a_head_that_does_not_fit_the_first_fact_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let marked = unreadable(folder.path()).pop().unwrap();
    Case::new(&["verify", typed(&marked.path)], Exit::Wrong).keeps(&marked.path).prints(|messages| {
        let wrong = Text::new("verify-wrong").with("row", "1").with("why", Text::new("verify-why-opening"));
        [Text::new("verify-practice"), wrong]
            .iter()
            .map(|text| format!("{}: {}", marked.path.display(), messages.say(text)))
            .collect()
    });
}

#[test]
fn a_changed_byte_is_told_by_every_command_and_never_exported() {
    let folder = tempfile::tempdir().unwrap();
    let Bad { path, said, exit } = changed(folder.path());
    let out = folder.path().join("out");
    Case::new(&["export", typed(&path), "--to", typed(&out)], exit).keeps(&path).says_text(&said);
    assert!(!out.exists());
    Case::new(&["verify", typed(&path)], exit).keeps(&path).prints(|messages| {
        let why = Text::new("verify-why-hash");
        let wrong = Text::new("verify-wrong").with("row", CHANGED.to_string()).with("why", why);
        vec![format!("{}: {}", path.display(), messages.say(&wrong))]
    });
    // Looking at it is possible, but not without being told.
    for what in ["status", "journal"] {
        Case::new(&["show", typed(&path), what], exit).keeps(&path).answers(|messages, answer| {
            assert_eq!(answer.err.trim_end(), messages.say(&said));
            assert!(answer.out.contains("9001") || answer.out.contains("жарак"), "{}", answer.out);
        });
    }
}

#[test]
fn the_worst_of_several_books_decides() {
    let folder = tempfile::tempdir().unwrap();
    let bad = unreadable(folder.path());
    let (right, cut) = (folder.path().join("right.tartip"), &bad[2]);
    Case::new(&["verify", typed(&right), typed(&cut.path)], Exit::Malformed).keeps(&right).answers(
        |messages, answer| {
            let whole = messages.say(&Text::new("verify-whole").with("count", 5));
            assert!(answer.out.contains(&whole), "{}", answer.out);
            assert_eq!(answer.err.trim_end(), messages.say(&cut.said));
        },
    );
}

#[test]
fn a_practice_book_says_so_wherever_it_lies() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("books/1234-2027-01-24.tartip");
    whole(&path, true);
    assert!(matches!(Book::open(&path, Expect::Real), Err(tartip::store::StoreError::PracticeAsReal)));
    Case::new(&["show", typed(&path), "status"], Exit::Fine).keeps(&path).answers(|messages, answer| {
        assert_eq!(answer.out.lines().next().unwrap(), messages.key("practice-mark"));
    });
    Case::new(&["verify", typed(&path)], Exit::Fine).keeps(&path).answers(|messages, answer| {
        assert!(answer.out.contains(&messages.key("verify-practice")), "{}", answer.out);
    });
    let folders = tartip::run::folders::Folders::find(Some(folder.path())).unwrap();
    assert!(folders.offers().iter().all(|offer| offer.practice), "{:?}", folders.offers());
}

#[test]
fn a_book_open_in_another_instance_is_still_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("open.tartip");
    whole(&path, false);
    let mut held = Book::open(&path, Expect::Real).unwrap();
    let suspended = || By::default().states(VotingSuspended { reason: "суу".to_owned() }.into());
    held.append(vec![suspended()], AT).unwrap();
    Case::new(&["verify", typed(&path)], Exit::Fine).answers(|messages, answer| {
        let whole = Text::new("verify-whole").with("count", 6);
        assert!(answer.out.contains(&messages.say(&whole)), "{}", answer.out);
        assert!(answer.out.contains(&messages.key("verify-unproven-book")), "{}", answer.out);
    });
    let printed = hex(&held.head());
    Case::new(&["verify", typed(&path), "--head", &printed], Exit::Fine).answers(|messages, answer| {
        assert!(answer.out.contains(&messages.key("verify-proven-book")), "{}", answer.out);
    });
    let other = "0".repeat(64);
    Case::new(&["verify", typed(&path), "--head", &other], Exit::Wrong).answers(|messages, answer| {
        assert!(answer.out.contains(&messages.key("verify-refused")), "{}", answer.out);
    });
    Case::new(&["show", typed(&path), "journal"], Exit::Fine).answers(|_, answer| {
        assert!(answer.out.contains("суу"), "{}", answer.out);
    });
    // No contest is drafted yet, and that is all that is said.
    let out = folder.path().join("out");
    Case::new(&["export", typed(&path), "--to", typed(&out)], Exit::Wrong)
        .says_text(&Text::new("cli-not-drafted").with("contest", "president"));
    held.append(vec![suspended()], AT).unwrap();
    assert_eq!(held.verify(|_| ()).unwrap().first_wrong, None);
    assert_eq!(held.count(), 7);
}
