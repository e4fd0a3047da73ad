//! Errors of the store and of files as texts.

use std::path::Path;

use super::desk::MakeError;
use crate::store::StoreError;
use crate::text::Text;

/// The sentence of a store's error about a book.
pub fn of_store(error: &StoreError, book: &Path) -> Text {
    let file = || book.file_name().unwrap_or(book.as_os_str()).to_string_lossy().into_owned();
    let folder = || book.parent().unwrap_or(book).to_string_lossy().into_owned();
    let about_file = |key: &'static str| Text::new(key).with("file", file());
    let about_folder = |key: &'static str| Text::new(key).with("folder", folder());
    match error {
        StoreError::NotFound => about_file("errors-file-not-found"),
        StoreError::Exists => about_file("errors-book-exists"),
        StoreError::NotSqlite | StoreError::NotABook => about_file("errors-book-not"),
        StoreError::Corrupt => about_file("errors-book-truncated"),
        StoreError::Newer { .. } => about_file("errors-book-newer"),
        StoreError::PracticeAsReal => about_file("errors-book-practice-as-real"),
        StoreError::RealAsPractice => about_file("errors-book-real-as-practice"),
        StoreError::OpenElsewhere => about_file("errors-book-open-elsewhere"),
        StoreError::ReadOnly => about_folder("errors-folder-read-only"),
        StoreError::NoSpace => about_folder("errors-no-space"),
        StoreError::NotTaken { kind } => Text::new("errors-fact-not-taken").with("kind", kind),
        StoreError::Changed { row } => about_file("errors-book-changed").with("row", *row),
        StoreError::Io(error) => of_io(error, book),
        StoreError::Sql(error) => about_file("errors-store").with("error", error.to_string()),
    }
}

/// The sentence of the system's error about a file.
pub fn of_io(error: &std::io::Error, path: &Path) -> Text {
    use std::io::ErrorKind::{NotADirectory, NotFound, PermissionDenied, ReadOnlyFilesystem, StorageFull};
    let folder = || path.parent().unwrap_or(path).to_string_lossy().into_owned();
    match error.kind() {
        NotFound | NotADirectory => {
            Text::new("errors-file-not-found").with("file", path.to_string_lossy().into_owned())
        }
        PermissionDenied | ReadOnlyFilesystem => {
            Text::new("errors-folder-read-only").with("folder", folder())
        }
        StorageFull => Text::new("errors-no-space").with("folder", folder()),
        _ => Text::new("errors-file")
            .with("file", path.to_string_lossy().into_owned())
            .with("error", error.to_string()),
    }
}

/// The sentence of a book that could not be made.
pub fn of_making(error: &MakeError, book: &Path) -> Text {
    match error {
        MakeError::Load(_) => Text::new("errors-profile"),
        MakeError::Mixed { practice: true, profile } => {
            Text::new("errors-profile-real").with("profile", profile)
        }
        MakeError::Mixed { practice: false, profile } => {
            Text::new("errors-profile-practice").with("profile", profile)
        }
        MakeError::Folder(error) => of_folder(error, book),
        MakeError::Store(error) => of_store(error, book),
    }
}

/// The sentence of a folder that could not be made for a book.
fn of_folder(error: &std::io::Error, book: &Path) -> Text {
    use std::io::ErrorKind::{AlreadyExists, NotADirectory, NotFound};
    match error.kind() {
        // A file stands where the folder should come, or the system makes no folders there.
        AlreadyExists | NotADirectory | NotFound => {
            let folder = book.parent().unwrap_or(book);
            Text::new("errors-folder-read-only").with("folder", folder.to_string_lossy().into_owned())
        }
        _ => of_io(error, book),
    }
}
