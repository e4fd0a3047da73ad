//! Where books lie: real ones and practice ones in folders of their own.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use directories::ProjectDirs;

use crate::app::model::BookOffer;
use crate::store::Book;

/// Ending of a day book's name.
pub const BOOK: &str = "tartip";

/// The most books of a folder that are offered: more than anybody continues.
const MOST_OFFERS: usize = 12;

/// The data folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    root: PathBuf,
}

impl Folders {
    /// The folder given on the command line, else the user's; `None` where the system names none.
    pub fn find(given: Option<&Path>) -> Option<Self> {
        let root = match given {
            Some(given) => given.to_owned(),
            None => ProjectDirs::from("", "", "tartip")?.data_dir().to_owned(),
        };
        Some(Self { root })
    }

    /// The folder of real or of practice books.
    pub fn books(&self, practice: bool) -> PathBuf {
        self.root.join(if practice { "practice" } else { "books" })
    }

    /// The path of a new book. A practice book never meets another: it gets a number where there is one.
    pub fn new_book(&self, practice: bool, precinct: &str, date: NaiveDate) -> PathBuf {
        let folder = self.books(practice);
        let name = format!("{precinct}-{date}");
        let first = folder.join(format!("{name}.{BOOK}"));
        if !practice {
            return first;
        }
        let numbered = (2..1000).map(|number| folder.join(format!("{name}-{number}.{BOOK}")));
        std::iter::once(first.clone()).chain(numbered).find(|path| !path.exists()).unwrap_or(first)
    }

    /// The folder of a profile's blank forms.
    pub fn blanks(&self, profile: &str) -> PathBuf {
        self.root.join("blank").join(profile)
    }

    /// Books that can be continued, newest first, real ones before practice ones.
    pub fn offers(&self) -> Vec<BookOffer> {
        [false, true].into_iter().flat_map(|practice| offers(&self.books(practice), practice)).collect()
    }
}

/// The folder in which the public exports of a book lie: beside it, with its name.
pub fn exports(book: &Path) -> PathBuf {
    let stem = book.file_stem().unwrap_or(book.as_os_str()).to_string_lossy();
    book.with_file_name(format!("{stem}-export"))
}

/// The folder in which the private papers of a book lie: beside it, with its name.
pub fn private(book: &Path) -> PathBuf {
    let stem = book.file_stem().unwrap_or(book.as_os_str()).to_string_lossy();
    book.with_file_name(format!("{stem}-private"))
}

fn offers(folder: &Path, practice: bool) -> Vec<BookOffer> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let newest = newest(entries);
    let newest = newest.into_iter().take(MOST_OFFERS);
    newest
        .filter_map(|path| {
            // A book says itself what it is, wherever it was copied to.
            let practice = Book::open_read_only(&path).map_or(practice, |book| book.practice());
            let name = path.file_name()?.to_string_lossy().into_owned();
            Some(BookOffer { path: path.to_string_lossy().into_owned(), name, practice })
        })
        .collect()
}

fn newest(entries: fs::ReadDir) -> Vec<PathBuf> {
    let mut found: Vec<_> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == BOOK))
        .map(|path| (changed(&path), path))
        .collect();
    found.sort_by(|(a, left), (b, right)| b.cmp(a).then_with(|| left.cmp(right)));
    found.into_iter().map(|(_, path)| path).collect()
}

/// When a book was written last. After a crash the newest facts are in `SQLite`'s log beside it.
fn changed(book: &Path) -> Option<std::time::SystemTime> {
    let mut log = book.as_os_str().to_owned();
    log.push("-wal");
    let time = |path: &Path| path.metadata().and_then(|data| data.modified()).ok();
    time(book).max(time(Path::new(&log)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn practice_and_real_books_lie_apart_and_practice_books_never_meet() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::find(Some(folder.path())).unwrap();
        let date = NaiveDate::from_ymd_opt(2027, 1, 24).unwrap();
        let real = folders.new_book(false, "1234", date);
        assert!(real.ends_with("books/1234-2027-01-24.tartip"), "{real:?}");
        let practice = folders.new_book(true, "1234", date);
        fs::create_dir_all(practice.parent().unwrap()).unwrap();
        fs::write(&practice, "").unwrap();
        let second = folders.new_book(true, "1234", date);
        assert!(second.ends_with("practice/1234-2027-01-24-2.tartip"), "{second:?}");
        assert_eq!(folders.offers().len(), 1);
        assert!(folders.offers()[0].practice);
    }
}
