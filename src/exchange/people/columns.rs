//! Which column of a list is what, by the name that its first row gives it.
//!
//! The names are words of the message files, so that whoever translates the program also says what a column is called.

use super::rows::Rows;
use super::{PeopleListError, Problem, clean};
use crate::domain::search::fold;
use crate::text::{Language, Messages, Text};

/// Columns that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// Name; needed.
    Name,
    /// Category of the registers; needed.
    Category,
    /// Who sends the person.
    Organisation,
    /// Number of the paper.
    Paper,
}

const SEPARATORS: [char; 3] = [';', ',', '\t'];
/// Titles that stand above the row with the names.
const MOST_TITLES: usize = 10;
/// The most columns, and characters of a column's name, that are told.
const MOST_IGNORED: usize = 20;
const TOLD: usize = 40;

impl Column {
    /// Every column.
    pub const ALL: [Self; 4] = [Self::Name, Self::Category, Self::Organisation, Self::Paper];
    /// Those without which there is no list.
    const NEEDED: [Self; 2] = [Self::Name, Self::Category];

    /// What it is called.
    pub fn text(self) -> Text {
        Text::new(match self {
            Self::Name => "people-column-name",
            Self::Category => "people-column-category",
            Self::Organisation => "people-column-organisation",
            Self::Paper => "people-column-paper",
        })
    }

    /// What it is called in lists, all names in one message.
    fn names(self) -> Text {
        Text::new(match self {
            Self::Name => "people-names-of-name",
            Self::Category => "people-names-of-category",
            Self::Organisation => "people-names-of-organisation",
            Self::Paper => "people-names-of-paper",
        })
    }
}

/// The columns of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Columns {
    headers: Vec<String>,
    places: Vec<(Column, usize)>,
}

impl Columns {
    /// Finds the row with the names of the columns, and the sign between cells, and gives the rows after it.
    pub fn find(text: &str) -> Result<(Self, Rows<'_>), PeopleListError> {
        let words = words();
        let mut best: Option<Self> = None;
        for separator in SEPARATORS {
            let mut rows = Rows::new(text, separator);
            for _ in 0..=MOST_TITLES {
                let Some(row) = rows.next() else { break };
                let Some(cells) = row.cells else { continue };
                let columns = Self::of(cells, &words);
                if columns.missing().is_empty() {
                    columns.each_once()?;
                    return Ok((columns, rows));
                }
                if best.as_ref().is_none_or(|best| best.places.len() < columns.places.len()) {
                    best = Some(columns);
                }
            }
        }
        let missing = best.map_or_else(|| Column::NEEDED.to_vec(), |best| best.missing());
        Err(if text.trim().is_empty() { PeopleListError::Empty } else { PeopleListError::Missing(missing) })
    }

    fn of(cells: Vec<String>, words: &[(Column, Vec<String>)]) -> Self {
        let place = |(place, header): (usize, &String)| {
            let names = names(header);
            let of = words.iter().find(|(_, words)| names.iter().any(|name| words.contains(name)));
            of.map(|(column, _)| (*column, place))
        };
        let places = cells.iter().enumerate().filter_map(place).collect();
        Self { headers: cells, places }
    }

    fn missing(&self) -> Vec<Column> {
        let there = |column: &Column| self.places.iter().any(|(found, _)| found == column);
        Column::NEEDED.into_iter().filter(|column| !there(column)).collect()
    }

    fn each_once(&self) -> Result<(), PeopleListError> {
        let count = |column| self.places.iter().filter(|(found, _)| *found == column).count();
        match Column::ALL.into_iter().find(|column| count(*column) > 1) {
            Some(column) => Err(PeopleListError::Twice(column)),
            None => Ok(()),
        }
    }

    /// Fails where a row has fewer cells than the header, or more that hold something: a separator is lost or too many,
    /// and what stands where is anybody's guess.
    pub fn fits(&self, cells: &[String]) -> Result<(), Problem> {
        let (wanted, found) = (self.headers.len(), cells.len());
        let more = cells.iter().skip(wanted).any(|cell| !cell.trim().is_empty());
        if found < wanted || more { Err(Problem::Cells { wanted, found }) } else { Ok(()) }
    }

    /// The cell of a column; `None` where the list has no such column.
    pub fn cell<'a>(&self, cells: &'a [String], column: Column) -> Option<&'a str> {
        let (_, place) = self.places.iter().find(|(found, _)| *found == column)?;
        cells.get(*place).map(String::as_str)
    }

    /// Names of columns that are not read.
    pub fn ignored(&self) -> Vec<String> {
        let taken = |place: usize| self.places.iter().any(|(_, found)| *found == place);
        let ignored = self.headers.iter().enumerate().filter(|(place, _)| !taken(*place));
        let named = ignored.map(|(_, header)| crate::text::sanitize(&clean(header), TOLD));
        named.filter(|header| !header.is_empty()).take(MOST_IGNORED).collect()
    }
}

/// What the columns are called in every language.
fn words() -> Vec<(Column, Vec<String>)> {
    let of = |column: Column| {
        let said = Language::ALL.map(|language| Messages::of(language).say(&column.names()));
        let names = said.iter().flat_map(|said| said.split(';')).map(folded);
        (column, names.collect())
    };
    Column::ALL.map(of).to_vec()
}

/// The names that a header may mean: itself, or one of several, as in "Аты-жөнү / ФИО (name)".
fn names(header: &str) -> Vec<String> {
    let parts = header.split(['/', '|', '(', ')', '\n']);
    std::iter::once(header).chain(parts).map(folded).filter(|name| !name.is_empty()).collect()
}

/// A text without what people write in different ways, and without its blanks.
pub(super) fn folded(text: &str) -> String {
    fold(text).replace(' ', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Result<Vec<(Column, usize)>, PeopleListError> {
        Columns::find(text).map(|(columns, _)| columns.places)
    }

    #[test]
    fn columns_are_found_in_three_languages_in_any_order() {
        use Column::{Category, Name, Organisation, Paper};
        for (header, expected) in [
            (
                "name;category;organisation;paper",
                vec![(Name, 0), (Category, 1), (Organisation, 2), (Paper, 3)],
            ),
            (
                "Ф.И.О.,Категория,Организация,Документ",
                vec![(Name, 0), (Category, 1), (Organisation, 2), (Paper, 3)],
            ),
            (
                "Документи\tУюм\tКатегория\tАты-жөнү",
                vec![(Paper, 0), (Organisation, 1), (Category, 2), (Name, 3)],
            ),
            ("№;Аты-жөнү / ФИО;\"Категория (category)\"", vec![(Name, 1), (Category, 2)]),
            ("\n;Список наблюдателей;\n\nФИО;категория", vec![(Name, 0), (Category, 1)]),
            // The O is Latin.
            (" фиO ; КАТЕГОРИЯ ", vec![(Name, 0), (Category, 1)]),
        ] {
            assert_eq!(found(header), Ok(expected), "{header}");
        }
    }

    #[test]
    fn a_list_without_its_columns_is_told_which() {
        use Column::{Category, Name, Paper};
        for (header, error) in [
            ("", PeopleListError::Empty),
            (" \n\n", PeopleListError::Empty),
            ("a;b\n1;2", PeopleListError::Missing(vec![Name, Category])),
            ("ФИО;Организация\nАсан;Нур", PeopleListError::Missing(vec![Category])),
            ("name;category;ФИО", PeopleListError::Twice(Name)),
            ("name;category;паспорт;документ", PeopleListError::Twice(Paper)),
        ] {
            assert_eq!(found(header), Err(error), "{header}");
        }
    }

    #[test]
    fn columns_that_are_not_read_are_told() {
        let (columns, _) = Columns::find("№;name;category;Тел\u{202e}ефон;;").unwrap();
        assert_eq!(columns.ignored(), ["№", "Телефон"]);
    }
}
