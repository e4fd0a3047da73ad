//! Folders that can be taken out of the computer, and copies of the day's files in them.
//!
//! A file is there whole or not at all, and is read back before it counts as copied. Nothing here touches the book.

use std::fs;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::export::{WriteError, write};
use super::files::{self, FileError};
use crate::app::printer::named;
use crate::text::{Text, sanitize};

/// The most folders that are offered: with "another one" each has a digit.
const MOST: usize = 8;

/// The most entries of a folder that are looked at, and the most letters of a name.
const LOOKED_AT: usize = 1_000;
const LETTERS: usize = 200;

/// The most bytes of a file: a bundle is far smaller.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// Ending of a bundle's name.
const BUNDLE: &str = ".zip";

/// Where a system shows what can be taken out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// Folders in which they stand, and how many levels below.
    pub roots: Vec<(PathBuf, u8)>,
    /// Whether only those count that are a disk of their own: a folder left behind by a stick is none.
    pub mounted: bool,
}

impl Default for Places {
    fn default() -> Self {
        let roots = [("/media", 2), ("/run/media", 2), ("/Volumes", 1)];
        Self { roots: roots.map(|(root, levels)| (PathBuf::from(root), levels)).to_vec(), mounted: true }
    }
}

impl Places {
    /// The folders that are there now, by name; none whose name could trick whoever reads it.
    pub fn found(&self) -> Vec<String> {
        if cfg!(windows) && self.mounted {
            // C is the computer's own.
            let drives = ('D'..='Z').map(|letter| format!("{letter}:\\"));
            return drives.filter(|drive| Path::new(drive).is_dir()).take(MOST).collect();
        }
        let below = |root: &PathBuf, levels: u8| {
            (0..levels).fold(vec![root.clone()], |folders, _| {
                folders
                    .iter()
                    .flat_map(|folder| names(folder, true).into_iter().map(|name| folder.join(name)))
                    .collect()
            })
        };
        let all = self.roots.iter().flat_map(|(root, levels)| below(root, *levels));
        let own = all.filter(|folder| !self.mounted || is_mounted(folder));
        own.filter_map(|folder| folder.into_os_string().into_string().ok()).take(MOST).collect()
    }
}

/// Whether a folder is a disk of its own.
#[cfg(unix)]
fn is_mounted(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let disk = |path: &Path| fs::metadata(path).ok().map(|known| known.dev());
    folder.parent().is_some_and(|above| disk(folder).is_some() && disk(folder) != disk(above))
}

#[cfg(not(unix))]
fn is_mounted(_: &Path) -> bool {
    true
}

/// Names of folders or of files in a folder, in order; no links, nothing hidden, no name that is not shown as it is.
fn names(folder: &Path, folders: bool) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let fits = |entry: fs::DirEntry| {
        let kind = entry.file_type().ok()?;
        let right = if folders { kind.is_dir() } else { kind.is_file() };
        let name = entry.file_name().into_string().ok()?;
        let clean = !name.starts_with('.') && sanitize(&name, LETTERS) == name;
        (right && clean).then_some(name)
    };
    let mut names: Vec<String> = entries.take(LOOKED_AT).filter_map(|entry| fits(entry.ok()?)).collect();
    names.sort();
    names
}

/// Names of the files in a folder of exports.
pub fn files_of(folder: &Path) -> Vec<String> {
    names(folder, false)
}

/// The bundle that was written last among these files of a folder.
pub fn bundle_of(folder: &Path, names: &[String]) -> Option<String> {
    let written = |name: &&String| fs::metadata(folder.join(name)).and_then(|known| known.modified()).ok();
    names.iter().filter(|name| name.ends_with(BUNDLE)).max_by_key(written).cloned()
}

/// Why not all was copied. `Display` is for logs.
#[derive(Debug, Error)]
pub enum StickError {
    /// There is nothing to copy.
    #[error("nothing to copy")]
    Nothing,
    /// The files lie in that folder already.
    #[error("the folder of the files itself")]
    Same,
    /// A file of the day could not be read.
    #[error("{} could not be read", path.display())]
    Unread {
        /// Its path.
        path: PathBuf,
        /// Why.
        source: FileError,
    },
    /// Another bundle of the name lies there.
    #[error("another {file} lies there")]
    Taken {
        /// Its name.
        file: String,
        /// Where.
        folder: PathBuf,
    },
    /// What was read back is not what was written.
    #[error("{file} reads otherwise")]
    Differs {
        /// Its name.
        file: String,
        /// Where.
        folder: PathBuf,
    },
    /// A file could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

impl StickError {
    /// What a person is told.
    pub fn text(&self) -> Text {
        let there = |key, file: &str, folder: &Path| {
            Text::new(key).with("file", file).with("folder", folder.display().to_string())
        };
        match self {
            Self::Nothing => Text::new("stick-nothing"),
            Self::Same => Text::new("stick-same"),
            Self::Unread { path, source } => source.text(path),
            Self::Taken { file, folder } => there("stick-taken", file, folder),
            Self::Differs { file, folder } => there("stick-differs", file, folder),
            Self::Write(error) => error.text(),
        }
    }
}

/// What was copied before something went wrong.
#[derive(Debug)]
pub struct Stopped {
    /// Names of the files that are there whole.
    pub copied: Vec<String>,
    /// How many there were to be.
    pub all: usize,
    /// What went wrong.
    pub why: StickError,
}

impl Stopped {
    /// What a person is told.
    pub fn text(&self) -> Text {
        let why = self.why.text();
        if self.copied.is_empty() {
            return why;
        }
        let names = named(self.copied.iter().map(String::as_str));
        let some = Text::new("stick-some").with("count", self.copied.len()).with("all", self.all);
        some.with("names", names).with("why", why)
    }
}

/// What a person is told once all was copied.
pub fn told(copied: &[String], to: &Path) -> Text {
    let names = named(copied.iter().map(String::as_str));
    let text = Text::new("stick-copied").with("count", copied.len()).with("names", names);
    text.with("folder", to.display().to_string())
}

/// Copies files of these names from a folder into another that is there already, each whole or not at all, and reads each
/// back.
pub fn copy(from: &Path, names: &[String], to: &Path) -> Result<Vec<String>, Stopped> {
    let mut copied = Vec::new();
    let ready = ready(from, names, to);
    let done = ready.and_then(|()| {
        names.iter().try_for_each(|name| {
            one(from, name, to)?;
            copied.push(name.clone());
            Ok(())
        })
    });
    match done {
        Ok(()) => Ok(copied),
        Err(why) => Err(Stopped { copied, all: names.len(), why }),
    }
}

fn ready(from: &Path, names: &[String], to: &Path) -> Result<(), StickError> {
    if names.is_empty() {
        return Err(StickError::Nothing);
    }
    // A folder that is not there is never made: where a stick was pulled out that would be a folder of this computer.
    if !to.is_dir() {
        return Err(WriteError::NoFolder { folder: to.to_owned() }.into());
    }
    match (fs::canonicalize(from), fs::canonicalize(to)) {
        (Ok(from), Ok(to)) if from == to => Err(StickError::Same),
        _ => Ok(()),
    }
}

fn one(from: &Path, name: &str, to: &Path) -> Result<(), StickError> {
    let path = from.join(name);
    let bytes =
        files::read(&path, MOST_BYTES).map_err(|source| StickError::Unread { path: path.clone(), source })?;
    let target = to.join(name);
    let there = || (name.to_owned(), to.to_owned());
    let sum = |path: &Path| files::sha256(path, MOST_BYTES).ok();
    // A bundle is never replaced by another one, which may be signed or not.
    if name.ends_with(BUNDLE) && target.exists() && sum(&target) != sum(&path) {
        let (file, folder) = there();
        return Err(StickError::Taken { file, folder });
    }
    let written = write(to, name, &bytes)?;
    if sum(&target).is_none_or(|read| read != written.sha256) {
        let (file, folder) = there();
        return Err(StickError::Differs { file, folder });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, Messages};

    fn folder(of: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in of {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    fn places(root: &Path, levels: u8) -> Places {
        Places { roots: vec![(root.to_owned(), levels)], mounted: false }
    }

    #[test]
    fn sticks_stand_so_many_levels_below_and_none_is_hidden_or_a_link() {
        let root =
            folder(&[("user/Флешка 1/a", ""), ("user/.hidden/a", ""), ("user/file", ""), ("b/TIK/a", "")]);
        let found = places(root.path(), 2).found();
        let expected = ["b/TIK", "user/Флешка 1"].map(|name| root.path().join(name).display().to_string());
        assert_eq!(found, expected);
        assert!(places(&root.path().join("gone"), 2).found().is_empty());
        let own = Places { mounted: true, ..places(root.path(), 2) };
        assert!(cfg!(windows) || own.found().is_empty(), "no disk of its own");
        for number in 0..20 {
            fs::create_dir(root.path().join(format!("user/{number}"))).unwrap();
        }
        assert_eq!(places(root.path(), 2).found().len(), MOST);
    }

    #[cfg(unix)]
    #[test]
    fn a_name_that_hides_something_is_not_offered() {
        let root =
            folder(&[("good/a", ""), ("ev\u{202e}il/a", ""), ("zero\u{200b}/a", ""), ("new\nline/a", "")]);
        std::os::unix::fs::symlink("/", root.path().join("link")).unwrap();
        assert_eq!(places(root.path(), 1).found(), [root.path().join("good").display().to_string()]);
    }

    #[test]
    fn every_file_is_copied_whole_and_none_of_a_folder_within() {
        let from =
            folder(&[("b.pdf", "bb"), ("a.csv", "a"), (".tartip-x", ""), ("9001-private/c.pdf", "no")]);
        let to = folder(&[("a.csv", "an earlier one"), ("letter", "stays")]);
        let names = files_of(from.path());
        assert_eq!(names, ["a.csv", "b.pdf"]);
        assert_eq!(copy(from.path(), &names, to.path()).unwrap(), names);
        assert_eq!(files_of(to.path()), ["a.csv", "b.pdf", "letter"]);
        assert_eq!(fs::read_to_string(to.path().join("a.csv")).unwrap(), "a");
        let said = Messages::of(Language::Ru).say(&told(&names, to.path()));
        assert!(said.contains("a.csv, b.pdf") && said.contains(&to.path().display().to_string()), "{said}");
    }

    #[test]
    fn the_bundle_written_last_is_offered_and_never_put_over_another() {
        let from = folder(&[("1.zip", "first"), ("a.pdf", "")]);
        let before = fs::metadata(from.path().join("1.zip")).unwrap().modified().unwrap();
        let later = before + std::time::Duration::from_mins(1);
        fs::write(from.path().join("2.zip"), "second").unwrap();
        let file = fs::File::options().write(true).open(from.path().join("1.zip")).unwrap();
        file.set_modified(later).unwrap();
        let names = files_of(from.path());
        assert_eq!(bundle_of(from.path(), &names).as_deref(), Some("1.zip"));
        assert_eq!(bundle_of(from.path(), &["a.pdf".to_owned()]), None);
        let to = folder(&[("2.zip", "signed")]);
        let stopped = copy(from.path(), &names, to.path()).unwrap_err();
        assert!(matches!(&stopped.why, StickError::Taken { file, .. } if file == "2.zip"), "{stopped:?}");
        assert_eq!((stopped.copied.as_slice(), stopped.all), (&["1.zip".to_owned()][..], 3));
        assert_eq!(fs::read_to_string(to.path().join("2.zip")).unwrap(), "signed");
        fs::write(to.path().join("2.zip"), "second").unwrap();
        assert_eq!(copy(from.path(), &names, to.path()).unwrap(), names, "the same one again");
    }

    #[test]
    fn what_stands_in_the_way_is_told_and_nothing_is_made() {
        let from = folder(&[("a.pdf", "a")]);
        let names = files_of(from.path());
        let gone = from.path().join("stick");
        let why = |names: &[String], to: &Path| copy(from.path(), names, to).unwrap_err().why;
        assert!(
            matches!(why(&names, &gone), StickError::Write(WriteError::NoFolder { folder }) if folder == gone)
        );
        assert!(!gone.exists());
        assert!(matches!(why(&names, from.path()), StickError::Same));
        let to = folder(&[]);
        assert!(matches!(why(&[], to.path()), StickError::Nothing));
        assert!(matches!(why(&["b.pdf".to_owned()], to.path()), StickError::Unread { .. }));
        assert!(files_of(to.path()).is_empty());
    }

    #[test]
    fn every_failure_says_what_was_copied_in_every_language() {
        let (file, folder) = ("b.zip".to_owned(), PathBuf::from("/media/stick"));
        let all = [
            StickError::Nothing,
            StickError::Same,
            StickError::Taken { file: file.clone(), folder: folder.clone() },
            StickError::Differs { file, folder: folder.clone() },
            StickError::Write(WriteError::NoSpace { folder: folder.clone() }),
            StickError::Write(WriteError::ReadOnly { folder }),
        ];
        for why in all {
            let none = Stopped { copied: Vec::new(), all: 7, why };
            let some = Stopped { copied: vec!["a.pdf".to_owned()], ..none };
            for language in Language::ALL {
                let said = Messages::of(language).say(&some.text());
                let why = Messages::of(language).say(&some.why.text());
                assert!(said.contains("a.pdf") && said.contains('7') && said.ends_with(&why), "{said}");
                assert_eq!(why.lines().count(), 3, "{why}");
            }
        }
    }
}
