//! Which column of a table is which line or option of a form.

use csv::ByteRecord;

use crate::domain::{Form, StockModel};

/// Something wrong with the header of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnProblem {
    /// The form names a column that the table has not.
    Missing {
        /// The header that was looked for.
        column: String,
    },
    /// The table has a column of the form more than once.
    Twice {
        /// The header.
        column: String,
    },
}

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// The figure of the line in this slot, which is its place in the form.
    Line { slot: usize, may_be_blank: bool },
    /// The votes of the option with this number.
    Votes { number: u16 },
}

/// The columns of a table as a form sees them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Columns {
    /// The stock model whose lines the table has.
    pub stock: StockModel,
    /// Headers, trimmed.
    pub headers: Vec<String>,
    /// Columns with figures, from left to right.
    pub figures: Vec<(usize, Holds)>,
    /// How many columns at the left name the row.
    pub names: usize,
    /// Headers right of these that belong to nothing in the form.
    pub ignored: Vec<String>,
}

impl Columns {
    /// Matches a header with a form; fails with everything that is missing or twice.
    ///
    /// The stock model is the first one whose columns are all there.
    pub fn of(form: &Form, header: &ByteRecord) -> Result<Self, Vec<ColumnProblem>> {
        let headers: Vec<String> =
            header.iter().map(|header| String::from_utf8_lossy(header).trim().to_owned()).collect();
        Self::under(form, &headers, StockModel::Preprinted)
            .or_else(|problems| Self::under(form, &headers, StockModel::OnDemand).map_err(|_| problems))
    }

    fn under(form: &Form, headers: &[String], stock: StockModel) -> Result<Self, Vec<ColumnProblem>> {
        let stands = |only: Option<StockModel>| only.is_none_or(|only| only == stock);
        let lines = form.lines.iter().enumerate().filter(|(_, line)| stands(line.stock));
        let lines = lines.filter_map(|(slot, line)| {
            Some((line.column.as_deref()?, Holds::Line { slot, may_be_blank: line.may_be_blank }))
        });
        let options = form.options.iter();
        let options = options
            .filter_map(|option| Some((option.column.as_deref()?, Holds::Votes { number: option.number })));
        let mut figures = Vec::new();
        let mut problems = Vec::new();
        for (wanted, holds) in lines.chain(options) {
            let column = wanted.trim().to_owned();
            let mut found = headers.iter().enumerate().filter(|(_, header)| **header == column);
            match (found.next(), found.next()) {
                (Some((place, _)), None) => figures.push((place, holds)),
                (Some(_), Some(_)) => problems.push(ColumnProblem::Twice { column }),
                (None, _) => problems.push(ColumnProblem::Missing { column }),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        figures.sort_by_key(|(place, _)| *place);
        let names = figures.first().map_or(headers.len(), |(place, _)| *place);
        let taken = |place: usize| figures.iter().any(|(figure, _)| *figure == place);
        let ignored = headers.iter().enumerate().skip(names).filter(|(place, _)| !taken(*place));
        let ignored = ignored.map(|(_, header)| header.clone()).collect();
        Ok(Self { stock, headers: headers.to_vec(), figures, names, ignored })
    }
}
