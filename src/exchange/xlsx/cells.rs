//! What stands in the cells: heads in Kyrgyz and Russian, numbers as numbers, days and times as such, all else as text.

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Worksheet, XlsxError};

use super::super::registers::table::Table;
use crate::text::{Language, Messages};

/// Columns of numbers; all others that are no times are texts, so that no number of a seal loses its zeros.
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

/// Columns of times; where several stand in a cell it is a text.
const TIMES: [&str; 16] = [
    "date",
    "at",
    "registered",
    "removed",
    "received",
    "decided",
    "transferred",
    "answered",
    "closed",
    "sealed",
    "opened",
    "came",
    "left",
    "warned",
    "called",
    "arrived",
];

/// The narrowest and the widest column, in digits.
const WIDTHS: (usize, usize) = (10, 44);

/// Points of the first row: two lines.
const HEAD: f64 = 32.0;

/// Both languages of the papers, one over the other: a column that the table names in no language.
pub fn head(column: &str) -> String {
    let key = format!("xlsx-{}", column.replace('_', "-"));
    let [kyrgyz, russian] = [Language::Ky, Language::Ru].map(|language| Messages::of(language).key(&key));
    if kyrgyz == russian { kyrgyz } else { format!("{kyrgyz}\n{russian}") }
}

/// The same for the tab of a sheet.
pub fn tab(name: &str) -> String {
    let key = format!("xlsx-sheet-{name}");
    [Language::Ky, Language::Ru].map(|language| Messages::of(language).key(&key)).join(" – ")
}

/// Writes a table into a sheet.
pub fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let [day, time] = ["dd.mm.yyyy", "dd.mm.yyyy hh:mm"].map(|format| Format::new().set_num_format(format));
    let formats = Formats { day, time };
    sheet.set_row_height(0, HEAD)?;
    sheet.set_freeze_panes(1, 0)?;
    for (place, name) in table.columns.iter().enumerate() {
        let column = u16::try_from(place).unwrap_or(u16::MAX);
        let head = head(name);
        sheet.write_string_with_format(0, column, &head, &bold)?;
        let cells = || table.rows.iter().filter_map(|cells| cells.get(place));
        for (row, cell) in (1_u32..).zip(cells()) {
            write(sheet, (row, column), name, cell, &formats)?;
        }
        let longest = head.lines().chain(cells().map(String::as_str)).map(|text| text.chars().count()).max();
        let width = longest.unwrap_or_default().saturating_add(2).clamp(WIDTHS.0, WIDTHS.1);
        sheet.set_column_width(column, u16::try_from(width).map_or(10.0, f64::from))?;
    }
    if let Some(last) = u16::try_from(table.columns.len()).ok().and_then(|columns| columns.checked_sub(1)) {
        let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
        sheet.autofilter(0, 0, rows, last)?;
    }
    Ok(())
}

struct Formats {
    day: Format,
    time: Format,
}

fn write(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    name: &str,
    cell: &str,
    formats: &Formats,
) -> Result<(), XlsxError> {
    if cell.is_empty() {
        return Ok(());
    }
    if let Some(number) = NUMBERS.contains(&name).then(|| cell.parse::<u32>().ok()).flatten() {
        sheet.write_number(row, column, number)?;
    } else if let Some((time, is_day)) = TIMES.contains(&name).then(|| time(cell)).flatten() {
        let format = if is_day { &formats.day } else { &formats.time };
        sheet.write_datetime_with_format(row, column, &time, format)?;
    } else {
        // Never as a formula, whatever it begins with.
        sheet.write_string(row, column, cell)?;
    }
    Ok(())
}

/// `2027-01-24` as a day, `2027-01-24T08:00:00+06:00` as the time that the clock on the wall showed.
fn time(cell: &str) -> Option<(ExcelDateTime, bool)> {
    let (local, is_day) = match cell.len() {
        10 => (cell, true),
        25 => (cell.get(..19)?, false),
        _ => return None,
    };
    ExcelDateTime::parse_from_str(local).ok().map(|time| (time, is_day))
}

#[cfg(test)]
mod tests {
    use super::super::super::registers::table;
    use super::super::sheets;
    use super::*;

    #[test]
    fn every_column_and_every_tab_has_a_head_in_both_languages() {
        let tables: [&[&str]; 8] = [
            &table::PEOPLE,
            &table::COMPLAINTS,
            &table::INCIDENTS,
            &table::DECISIONS,
            &sheets::ABOUT,
            &sheets::ACTS,
            &sheets::COPIES,
            &sheets::BOXES,
        ];
        for column in tables.into_iter().flatten() {
            let head = head(column);
            assert!(!head.contains('«') && !head.contains("xlsx"), "{column}: {head}");
            assert!(head.chars().any(|letter| letter > 'А'), "{column}: {head}");
        }
        assert_eq!(head("transferred_to"), "Кимге өткөрүлдү\nКому передана");
        for name in super::super::SHEETS {
            let tab = tab(name);
            assert!(tab.chars().count() <= 31 && !tab.contains("xlsx"), "{tab}");
        }
    }

    #[test]
    fn days_and_times_are_read_and_nothing_else() {
        assert!(time("2027-01-24").unwrap().1);
        assert!(!time("2027-01-24T08:00:00+06:00").unwrap().1);
        for other in ["", "1234", "=2027-01-1", "2027-01-24T08:00:00+06:00 2027-01-24T09:00:00+06:00"] {
            assert!(time(other).is_none(), "{other}");
        }
    }
}
