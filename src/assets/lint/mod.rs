//! Finds what is wrong in a file although its types are right.

mod common;
mod form;
mod procedure;
mod profile;
mod registers;
mod report;

use super::{Asset, FileError, Shelf, read};
use report::Report;

/// Reads a file and finds everything that is wrong with it; `shelf` is where the files lie that it names.
pub fn lint(file: &str, text: &str, shelf: &Shelf) -> Result<Asset, Vec<FileError>> {
    let document = read::document(file, text).map_err(|error| vec![error])?;
    let asset = read::located(&document).map_err(|error| vec![error])?;
    let mut report = Report::new(&document);
    match &asset {
        Asset::Form(found) => form::lint(&mut report, found),
        Asset::Profile(found) => profile::lint(&mut report, found, shelf),
        Asset::Procedure(found) => procedure::lint(&mut report, found),
        Asset::Registers(found) => registers::lint(&mut report, found),
    }
    let problems = report.finish();
    if problems.is_empty() { Ok(asset) } else { Err(problems) }
}

#[cfg(test)]
mod tests;
