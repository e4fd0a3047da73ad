//! What a printed document consists of, before anyone knows about pages.
//!
//! Texts arrive finished and in both languages; an empty text is not printed. The model crosses to the rendering
//! process as JSON, so each type reads and writes itself.

use serde::{Deserialize, Serialize};

use crate::domain::{Moment, Offset};

/// A text in the two languages of official papers, printed one over the other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// Kyrgyz, or the only text where there is one.
    pub ky: String,
    /// Russian; empty where there is no second text.
    pub ru: String,
}

impl Pair {
    /// Joins a Kyrgyz and a Russian text.
    pub fn new(ky: impl Into<String>, ru: impl Into<String>) -> Self {
        Self { ky: ky.into(), ru: ru.into() }
    }

    /// Makes a text that needs no second language: a name, a number, a time.
    pub fn single(text: impl Into<String>) -> Self {
        Self { ky: text.into(), ru: String::new() }
    }

    /// Says whether there is nothing to print.
    pub fn is_empty(&self) -> bool {
        self.ky.is_empty() && self.ru.is_empty()
    }
}

/// A whole document.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The language of the first texts, as in `ky`; second texts are Russian.
    pub language: String,
    /// Printed first on the first page, and the file's title.
    pub title: Pair,
    /// The line over each page.
    pub page_head: PageHead,
    /// Lines under each page: fingerprint, check words, edition of the form. The page number stands beside the last.
    pub page_foot: Vec<String>,
    /// Practice, draft, final.
    pub marks: Marks,
    /// The moment of the fact that this document states; also the file's date.
    pub created: Moment,
    /// The book's time zone, for the file's date.
    pub offset: Offset,
    /// The content, in reading order.
    pub blocks: Vec<Block>,
}

/// The line over each page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageHead {
    /// Precinct, election.
    pub left: String,
    /// Version, time.
    pub right: String,
}

/// What a reader must see at a glance on every page, in black and white.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marks {
    /// The word for a mock election: a black bar over each page and large outlined letters across it.
    pub practice: Option<Pair>,
    /// Draft or final.
    pub standing: Standing,
}

/// How far a document has come.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Neither draft nor final: a list, a sheet, a receipt.
    #[default]
    Plain,
    /// Not signed: a dashed frame round each page, the word in its head and pale across it.
    Draft(Pair),
    /// To be signed or signed: a solid double rule under the title.
    Final,
}

/// One piece of a document's content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A heading; it stays with what follows it.
    Heading(Pair),
    /// Running text; a line feed in it begins a new line.
    Paragraph(Paragraph),
    /// Names with their values.
    KeyValue(Vec<KeyValue>),
    /// The lines of a protocol.
    Lines(Lines),
    /// The lines of a protocol in digits that are read from across a room.
    Large(Large),
    /// Any other table.
    Table(Table),
    /// Who signs, with a ruled line for each.
    Signatures(Signatures),
    /// Boxes to tick or ticked.
    Boxes(Vec<Tick>),
    /// A square code for a camera, with its text beside or under it for a person.
    Code(Code),
    /// A thin line across the page.
    Rule,
    /// Empty height in points, 1/72 inch.
    Space(u16),
    /// What follows begins on a new page.
    PageBreak,
}

/// Running text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    /// The text; the second language stands under the first.
    pub text: Pair,
    /// Whether the first text is bold.
    pub bold: bool,
    /// How large.
    pub size: TextSize,
    /// Whether the lines are centred.
    pub centred: bool,
}

/// Sizes of running text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextSize {
    /// Long texts that are to stay on one page.
    Fine,
    /// For notes and sources.
    Small,
    /// For everything that is read at a table.
    #[default]
    Normal,
    /// For what is read aloud.
    Large,
    /// For what is read from the wall.
    Huge,
}

/// A name with its value.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyValue {
    /// What the value is.
    pub key: Pair,
    /// The value; if empty, a ruled blank to fill by hand.
    pub value: Pair,
}

/// The lines of a protocol: number, label, figure, the figure in words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lines {
    /// Titles of the four columns, repeated on each page.
    pub head: [Pair; 4],
    /// The lines; none is split between pages.
    pub rows: Vec<LineRow>,
}

/// One line of a protocol.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineRow {
    /// The line's number in the form.
    pub number: String,
    /// What the line counts, or the option's name.
    pub label: Pair,
    /// The figure, digits already grouped; empty for a blank to fill by hand.
    pub figure: String,
    /// The figure in words.
    pub words: Pair,
    /// A remark printed under the label.
    pub note: Option<Pair>,
}

/// The lines of a protocol in large digits, each digit in a box of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Large {
    /// The lines; none is split between pages.
    pub rows: Vec<LargeRow>,
}

/// One line in large digits.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LargeRow {
    /// The line's number in the form.
    pub number: String,
    /// What the line counts, or the option's name.
    pub label: Pair,
    /// The figure without groups; empty for boxes to fill by hand.
    pub figure: String,
}

/// Any other table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Columns from the left, up to a dozen; cells beyond them get columns without a title.
    pub columns: Vec<Column>,
    /// Rows of cells; missing cells are empty.
    pub rows: Vec<Vec<Pair>>,
}

/// A column of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its title, repeated on each page.
    pub head: Pair,
    /// Its share of the width, relative to the other columns; 0 counts as 1.
    pub share: u16,
    /// Whether its cells are figures: bold and to the right.
    pub figures: bool,
}

/// Who signs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatures {
    /// A heading over the table; it stays with the first row.
    pub title: Pair,
    /// Titles of the three columns: who, signature, remark.
    pub head: [Pair; 3],
    /// One row a person.
    pub rows: Vec<SignatureRow>,
}

/// A person who signs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignatureRow {
    /// Function on the commission.
    pub function: Pair,
    /// Name.
    pub name: String,
    /// What the book says: signed, refused, absent; empty if nothing yet.
    pub state: Pair,
    /// Dissent, reason, time.
    pub remark: Pair,
}

/// A square code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    /// What it holds; densest in capitals, digits and ` $%*+-./:`. Longer than such a code takes, it stands alone.
    pub text: String,
    /// What is said in its place to whoever does not see it.
    pub says: Pair,
}

/// A box with its text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tick {
    /// Whether it is ticked.
    pub ticked: bool,
    /// What it stands for.
    pub text: Pair,
}
