//! The registers as one workbook, without private halves: the same cells as in the tables, a sheet for each register.
//!
//! Spreadsheets open it without questions about encodings and separators. It bears the voting day as the date of its
//! making, so that the same day gives the same bytes.

mod sheets;

use chrono::Datelike as _;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::csv::PRACTICE;
use super::registers::RegistersFile;
use super::registers::table::{self, Table};
use crate::domain::Day;

/// Columns of numbers; all other cells are texts, so that no number of a seal loses its zeros.
const NUMBERS: [&str; 11] = [
    "number",
    "complaint",
    "decision",
    "approved",
    "present",
    "for",
    "against",
    "abstained",
    "version",
    "instead",
    "facts",
];

/// Writes the workbook of a day as this version of the program does; fails where a sheet takes no more rows.
pub fn write(day: &Day, program: &str) -> Result<Vec<u8>, XlsxError> {
    let file = RegistersFile { program: program.to_owned(), ..RegistersFile::of(day) };
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(day)?);
    let sheets = [
        ("about", sheets::about(&file)),
        ("people", table::people_of(&file)),
        ("complaints", table::complaints_of(&file)),
        ("incidents", table::incidents_of(&file)),
        ("decisions", table::decisions_of(&file)),
        ("acts", sheets::acts(&file)),
        ("copies", sheets::copies(day, &file)),
        ("boxes", sheets::boxes(day, &file)),
    ];
    for (name, table) in &sheets {
        let sheet = workbook.add_worksheet();
        sheet.set_name(*name)?;
        if file.practice {
            // On paper too.
            sheet.set_header(format!("&C&B{PRACTICE}"));
        }
        fill(sheet, table)?;
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

fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let head = Format::new().set_bold();
    for (column, name) in (0_u16..).zip(table.columns) {
        sheet.write_string_with_format(0, column, *name, &head)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    for (row, cells) in (1_u32..).zip(&table.rows) {
        for ((column, name), cell) in (0_u16..).zip(table.columns).zip(cells) {
            let number = NUMBERS.contains(name).then(|| cell.parse::<u32>().ok()).flatten();
            match number {
                Some(number) => sheet.write_number(row, column, number)?,
                None if cell.is_empty() => continue,
                None => sheet.write_string(row, column, cell)?,
            };
        }
    }
    if let Some(last) = u16::try_from(table.columns.len()).ok().and_then(|columns| columns.checked_sub(1)) {
        let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
        sheet.autofilter(0, 0, rows, last)?;
    }
    sheet.autofit();
    Ok(())
}
