//! The figures of a table's rows, for whoever wants the protocols themselves.

use std::io::Read;

use csv::ByteRecord;

use crate::domain::fact::{Cell as Place, Cells};
use crate::domain::{Form, StockModel};

use super::cell::{Cell, cell};
use super::check::{is_blank, open, read};
use super::columns::{Columns, Holds};
use super::seen::TableError;

/// Reads a table of a form, CSV or gzipped CSV, and hands over the figures of each row of which every one can be read.
///
/// Says under which stock model the table stands. Fails where the header is not that of the form, and where the bytes
/// cannot be read.
pub fn rows(form: &Form, bytes: impl Read, take: &mut impl FnMut(Cells)) -> Result<StockModel, TableError> {
    let mut reader = open(bytes)?;
    let mut record = ByteRecord::new();
    if !read(&mut reader, &mut record)? {
        return Err(TableError::Empty);
    }
    let columns = Columns::of(form, &record).map_err(TableError::Columns)?;
    while read(&mut reader, &mut record)? {
        if !is_blank(&record) && record.len() == columns.headers.len() {
            let figures = columns
                .figures
                .iter()
                .map(|(place, holds)| figure(form, *holds, record.get(*place).unwrap_or_default()));
            figures.collect::<Option<Cells>>().into_iter().for_each(&mut *take);
        }
    }
    Ok(columns.stock)
}

fn figure(form: &Form, holds: Holds, bytes: &[u8]) -> Option<(Place, Option<u32>)> {
    let (place, may_be_blank) = match holds {
        Holds::Line { slot, may_be_blank } => (Place::line(&form.lines.get(slot)?.id), may_be_blank),
        Holds::Votes { number } => (Place::votes(number), false),
    };
    match cell(bytes) {
        Cell::Figure(figure) => Some((place, Some(figure))),
        Cell::Empty if may_be_blank => Some((place, None)),
        Cell::Empty | Cell::Other => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_figures_by_place_and_unreadable_ones_are_left_out() {
        let text = include_str!("../../../assets/forms/ru-president-2018.toml");
        let form: Form = toml::from_str(text).unwrap();
        let columns = form.lines.iter().filter_map(|line| line.column.as_deref());
        let columns = columns.chain(form.options.iter().filter_map(|option| option.column.as_deref()));
        let mut table = format!("uik;{}\n", columns.collect::<Vec<_>>().join(";"));
        let figures: Vec<String> =
            (1..=form.lines.len() + form.options.len()).map(|n| n.to_string()).collect();
        let lines = ["1;", &figures.join(";"), "\n2;", &figures[1..].join(";"), ";x\n3;4\n"];
        table.extend(lines);
        let mut taken = Vec::new();
        let stock = rows(&form, table.as_bytes(), &mut |cells| taken.push(cells)).unwrap();
        assert_eq!((stock, taken.len()), (StockModel::Preprinted, 1));
        assert_eq!(taken[0].get(&Place::line("L2")), Some(&Some(2)));
        let last = u32::try_from(form.lines.len() + form.options.len()).unwrap();
        assert_eq!(taken[0].get(&Place::votes(8)), Some(&Some(last)));
        assert!(rows(&form, "uik;a\n".as_bytes(), &mut |_| ()).is_err());
    }
}
