//! The registers as one workbook, without private halves: the same cells as in the tables, a sheet for each register.
//!
//! Spreadsheets open it without questions about encodings and separators. Heads are in Kyrgyz and Russian, as on papers,
//! whatever language the reader has chosen. It bears the voting day as the date of its
//! making, so that the same day gives the same bytes.

mod cells;
mod sheets;

use chrono::Datelike as _;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use super::csv::PRACTICE;
use super::registers::RegistersFile;
use super::registers::table;
use crate::domain::Day;

/// The sheets, by names in no language.
const SHEETS: [&str; 8] =
    ["about", "people", "complaints", "incidents", "decisions", "acts", "copies", "boxes"];

/// Writes the workbook of a day as this version of the program does; fails where a sheet takes no more rows.
pub fn write(day: &Day, program: &str) -> Result<Vec<u8>, XlsxError> {
    let file = RegistersFile { program: program.to_owned(), ..RegistersFile::of(day) };
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(day)?);
    let tables = [
        sheets::about(&file),
        table::people_of(&file),
        table::complaints_of(&file),
        table::incidents_of(&file),
        table::decisions_of(&file),
        sheets::acts(&file),
        sheets::copies(day, &file),
        sheets::boxes(day, &file),
    ];
    for (name, table) in SHEETS.iter().zip(&tables) {
        let sheet = workbook.add_worksheet();
        sheet.set_name(cells::tab(name))?;
        if file.practice {
            // On paper too.
            sheet.set_header(format!("&C&B{PRACTICE}"));
        }
        cells::fill(sheet, table)?;
    }
    workbook.save_to_buffer()
}

/// Offices show when a file was made: the voting day, whenever that was.
fn properties(day: &Day) -> Result<DocProperties, XlsxError> {
    let date = day.opened.date;
    let [month, of_month] = [date.month(), date.day()].map(|part| u8::try_from(part).unwrap_or(1));
    let made = ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or(2000), month, of_month)?;
    let title = if day.opened.practice { PRACTICE } else { "" };
    Ok(DocProperties::new().set_creation_datetime(&made).set_title(title).set_author("Tartip"))
}
