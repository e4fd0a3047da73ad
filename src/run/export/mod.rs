//! Which files a day makes, and writing them so that none is ever half there.
//!
//! [`files_for`] only plans: a plan is a function of the day up to its last fact. [`export`] renders everything
//! first and then writes, so that a page that cannot be drawn leaves the folder as it was.

mod blank;
pub mod bundle;
mod destination;
mod error;
mod only;
mod pages;
mod papers;
mod past;
mod registers;
mod replaces;
mod signing;
mod write;

use std::path::Path;

use crate::documents::child::{RenderError, render_in_child};
use crate::documents::{Document, pdf};
use crate::domain::Day;
use crate::domain::fact::ExportMade;
use crate::domain::protocol::{Protocol, Standing};
use crate::exchange::csv;
use crate::exchange::protocol::ProtocolFile;

pub use blank::blank_files;
pub use destination::Destination;
pub use error::{ExportError, WriteError};
pub use only::Only;
pub use pages::Pages;
pub use papers::paper_files;
pub use past::Past;
pub use registers::register_files;
pub use signing::signed;
pub use write::{Written, write, write_private};

/// Begins the name of every file of a mock election.
pub const PRACTICE: &str = "PRACTICE-";

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Its name, without folders. It tells nothing private.
    pub name: String,
    /// Whether it stays with the commission and those whom it is made for.
    pub private: bool,
    /// What it will hold.
    pub holds: Holds,
}

/// What a planned file will hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holds {
    /// These bytes.
    Bytes(Vec<u8>),
    /// This page as PDF.
    Page(Box<Document>),
}

/// Plans the files of a contest's last draft or version, with what goes with its page where the book has registers; none
/// before the first draft.
///
/// Pages are in Kyrgyz and Russian, whatever language the reader has chosen.
pub fn files_for(day: &Day, contest: &str, only: Only) -> Vec<Planned> {
    Pages::default().files_for(day, contest, only)
}

/// How many of these files are pages, each of which takes a moment to draw.
pub fn pages_of(files: &[Planned]) -> usize {
    files.iter().filter(|file| matches!(file.holds, Holds::Page(_))).count()
}

fn contest_files(pages: Pages<'_>, program: &str, day: &Day, contest: &str, only: Only) -> Vec<Planned> {
    let Some(protocol) = day.contest(contest).and_then(|state| state.protocol()) else { return Vec::new() };
    let stem = stem(day, contest, protocol);
    let page = only.pdf.then(|| pages.protocol(day, contest)).flatten();
    let page = page.map(|page| pages::page(format!("{stem}{}.pdf", pages.ending()), false, page));
    let file = || Some(ProtocolFile { program: program.to_owned(), ..ProtocolFile::of(day, contest)? });
    let json = || file()?.to_json().ok();
    let data = [
        ("json", only.json.then(json).flatten()),
        ("csv", only.csv.then(|| csv::write(day, contest)).flatten()),
    ];
    let named = |(ending, bytes): (&str, Option<Vec<u8>>)| {
        let name = format!("{stem}.{ending}");
        bytes.map(|bytes| Planned { name, private: false, holds: Holds::Bytes(bytes) })
    };
    let annex = only.pdf && day.registers().is_some();
    let annex = annex.then(|| papers::annex_files(pages, day, contest, &stem)).into_iter().flatten();
    page.into_iter().chain(data.into_iter().filter_map(named)).chain(annex).collect()
}

/// Renders pages by `exe` in a child process and writes all files, each into its folder, replacing those of the same name.
///
/// Without `exe` pages are rendered in this process. Calls `drawn` after each page.
///
/// Fails before anything is written where a page cannot be drawn; where a file cannot be written, those before it stay and
/// are named in [`ExportError::Partly`].
pub fn export(
    exe: Option<&Path>,
    to: &Destination,
    files: Vec<Planned>,
    mut drawn: impl FnMut(),
) -> Result<Vec<Written>, ExportError> {
    let mut ready = Vec::with_capacity(files.len());
    for Planned { name, private, holds } in files {
        let bytes = match holds {
            Holds::Bytes(bytes) => bytes,
            Holds::Page(page) => match render(exe, &page) {
                Ok(bytes) => {
                    drawn();
                    bytes
                }
                Err(source) => return Err(ExportError::Render { file: name, source }),
            },
        };
        ready.push((name, private, bytes));
    }
    let all = ready.len();
    let mut written = Vec::with_capacity(all);
    for (name, private, bytes) in ready {
        let write = if private { write_private } else { write };
        match write(to.folder(private), &name, &bytes) {
            Ok(file) => written.push(file),
            Err(source) if written.is_empty() => return Err(source.into()),
            Err(source) => return Err(ExportError::Partly { written, all, source }),
        }
    }
    Ok(written)
}

fn render(exe: Option<&Path>, page: &Document) -> Result<Vec<u8>, RenderError> {
    match exe {
        Some(exe) => render_in_child(exe, page),
        None => pdf::render(page).map_err(|_| RenderError::NotPdf(0)),
    }
}

/// Exports into folders that are made where they are wanted and not there yet.
pub fn into_folder(
    exe: Option<&Path>,
    to: &Destination,
    files: Vec<Planned>,
    drawn: impl FnMut(),
) -> Result<Vec<Written>, ExportError> {
    to.make(&files)?;
    export(exe, to, files, drawn)
}

/// The fact that registers files written.
///
/// A private paper has an empty sum: all of it but a name or a sentence is known to whoever has the chain, and by its sum
/// each guess at the rest could be tried.
pub fn registered(written: &[Written]) -> ExportMade {
    ExportMade {
        files: written.iter().map(|file| file.name.clone()).collect(),
        sha256: written
            .iter()
            .map(|file| if file.private { String::new() } else { file.sha256.clone() })
            .collect(),
    }
}

/// `1234-2027-01-24-president-v1`; until somebody signed it, with the draft's number or, once it was heard, `unsigned`.
fn stem(day: &Day, contest: &str, protocol: &Protocol) -> String {
    let mark = if day.opened.practice { PRACTICE } else { "" };
    let standing = day.standing(contest);
    let [precinct, contest] = [day.opened.precinct.as_str(), contest].map(fit_for_a_name);
    let (version, draft) = (protocol.drafted.version, protocol.drafted.draft);
    let draft = match standing {
        _ if protocol.is_touched() => String::new(),
        // The page of a heard protocol bears no word of a draft, since it is the one to be signed.
        Some(Standing::Heard) => "-unsigned".to_owned(),
        _ => format!("-draft{draft}"),
    };
    format!("{mark}{precinct}-{}-{contest}-v{version}{draft}", day.opened.date)
}

/// Replaces what some file system does not take, and what would lead into another folder.
pub fn fit_for_a_name(text: &str) -> String {
    text.chars().map(|c| if c.is_alphanumeric() || c == '-' { c } else { '_' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(name: &str) -> Planned {
        Planned { name: name.to_owned(), private: false, holds: Holds::Bytes(b"1".to_vec()) }
    }

    #[test]
    fn files_that_were_written_before_one_that_was_not_are_told() {
        let folder = tempfile::tempdir().unwrap();
        let to = Destination::within(folder.path(), Path::new("day.tartip"));
        // A folder of that name cannot be replaced by a file.
        std::fs::create_dir_all(folder.path().join("2.csv/inside")).unwrap();
        let files = || ["1.csv", "2.csv", "3.csv"].map(bytes).to_vec();
        let error = into_folder(None, &to, files(), || ()).unwrap_err();
        let names: Vec<&str> = error.written().iter().map(|file| file.name.as_str()).collect();
        assert!(matches!(error, ExportError::Partly { all: 3, .. }), "{error:?}");
        assert_eq!(names, ["1.csv"]);
        let error = into_folder(None, &to, files().split_off(1), || ()).unwrap_err();
        assert!(matches!(error, ExportError::Write(_)) && error.written().is_empty(), "{error:?}");
    }

    #[test]
    fn a_file_where_a_folder_is_wanted_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, "a letter").unwrap();
        let to = Destination::within(&file, Path::new("day.tartip"));
        let error = into_folder(None, &to, vec![bytes("1.csv")], || ()).unwrap_err();
        assert!(matches!(&error, ExportError::Write(WriteError::NotAFolder { folder }) if *folder == file));
        assert_eq!(error.text().key(), "export-not-a-folder");
    }

    #[test]
    fn a_name_leads_into_no_other_folder() {
        assert_eq!(fit_for_a_name("1234"), "1234");
        assert_eq!(fit_for_a_name("../12 а:б\\"), "___12_а_б_");
    }
}
