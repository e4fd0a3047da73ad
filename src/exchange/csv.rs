//! One contest's protocol as a table for spreadsheets.
//!
//! `;` between cells and a mark of UTF-8 at the beginning, since that is what the spreadsheets in use here open
//! without questions. The header is fixed and in no language, so that one program can read the tables of all precincts.
//! Every row says first whether it is a mock election's and how the protocol stands, so that no row of a draft passes
//! for a final one once tables are joined or a file is renamed.

use super::protocol::Stands;
use crate::domain::Day;
use crate::domain::day::{OptionName, Row};
use crate::text::{Language, in_words};

/// The columns in their order. Those before `number` and the last have the same value in every row.
pub const HEADER: [&str; 16] = [
    "practice",
    "standing",
    "precinct",
    "date",
    "contest",
    "version",
    "draft",
    "number",
    "cell",
    "label_ky",
    "label_ru",
    "figure",
    "words_ky",
    "words_ru",
    "machine",
    "fingerprint",
];

/// Stands in `practice` in a mock election; the column is empty otherwise.
pub const PRACTICE: &str = "PRACTICE";

const MARK: &[u8] = "\u{feff}".as_bytes();

/// Writes the last draft or version of a contest; `None` before the first draft.
pub fn write(day: &Day, contest: &str) -> Option<Vec<u8>> {
    let state = day.contest(contest)?;
    let protocol = state.protocol()?;
    let drafted = &protocol.drafted;
    let standing = Stands::from(day.standing(contest)?);
    let practice = if day.opened.practice { PRACTICE } else { "" };
    let machine = day.machine(contest);
    let mut table = table();
    table.write_record(HEADER).ok()?;
    for row in day.rows_of(protocol) {
        let figure = drafted.cells.get(&row.cell).copied().flatten();
        let machine = machine.as_ref().and_then(|machine| *machine.cells.get(&row.cell)?);
        let [ky, ru] = labels(&row);
        let words = |language| figure.map(|figure| in_words(figure, language)).unwrap_or_default();
        let digits = |figure: Option<u32>| figure.map(|figure| figure.to_string()).unwrap_or_default();
        let cells = [
            practice.to_owned(),
            standing.word().to_owned(),
            day.opened.precinct.clone(),
            day.opened.date.to_string(),
            contest.to_owned(),
            drafted.version.to_string(),
            drafted.draft.to_string(),
            row.number.clone(),
            row.cell.to_string(),
            ky,
            ru,
            digits(figure),
            words(Language::Ky),
            words(Language::Ru),
            digits(machine),
            drafted.fingerprint.clone(),
        ];
        table.write_record(cells.map(harmless)).ok()?;
    }
    table.into_inner().ok()
}

/// Begins a table with its mark of UTF-8.
pub(super) fn table() -> csv::Writer<Vec<u8>> {
    csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(MARK.to_vec())
}

/// The most cells of a row that are read; no table of a protocol has as many.
pub const MOST_CELLS: usize = 20;

/// Reads a table that anybody may have written: row after row with its cells, up to what is none. Of cells past
/// [`MOST_CELLS`] one is left, to show that there are too many.
pub fn rows(bytes: &[u8]) -> impl Iterator<Item = Vec<String>> {
    let bytes = bytes.strip_prefix(MARK).unwrap_or(bytes);
    let reader =
        csv::ReaderBuilder::new().delimiter(b';').has_headers(false).flexible(true).from_reader(bytes);
    let cells = |row: csv::ByteRecord| {
        row.iter().take(MOST_CELLS + 1).map(|cell| String::from_utf8_lossy(cell).into_owned()).collect()
    };
    reader.into_byte_records().map_while(move |row| row.ok().map(cells))
}

fn labels(row: &Row) -> [String; 2] {
    let label = match &row.name {
        OptionName::Named(label) => label.clone(),
        OptionName::AgainstAll => super::protocol::against_all(),
    };
    [label.ky, label.ru]
}

/// Keeps a spreadsheet from taking a cell for a formula: an apostrophe before `= + - @`, tab and line ends.
pub(super) fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_as_it_was_written() {
        let mut written = table();
        written.write_record(["number", "label;ky", "figure"]).unwrap();
        written.write_record(["1", "«а\nб\"", ""]).unwrap();
        let written = written.into_inner().unwrap();
        let read: Vec<Vec<String>> = rows(&written).collect();
        assert_eq!(read, [["number", "label;ky", "figure"], ["1", "«а\nб\"", ""]]);
        assert_eq!(
            rows(";".repeat(1000).as_bytes()).map(|row| row.len()).collect::<Vec<_>>(),
            [MOST_CELLS + 1]
        );
        assert_eq!(rows(b"").count(), 0);
    }

    #[test]
    fn nothing_typed_becomes_a_formula() {
        for (typed, written) in [
            ("=1+1", "'=1+1"),
            ("+7", "'+7"),
            ("-", "'-"),
            ("@a", "'@a"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("a=b", "a=b"),
            ("", ""),
        ] {
            assert_eq!(harmless(typed.to_owned()), written);
        }
    }
}
