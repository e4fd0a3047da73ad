//! What a laid-out page holds: shapes at places in points from the upper left corner, and what each belongs to.

use crate::documents::font::Weight;

/// A4, width in points.
pub const PAGE_WIDTH: f32 = 595.28;
/// A4, height in points.
pub const PAGE_HEIGHT: f32 = 841.89;
/// Left edge of the text: 20 mm, room for the binder's holes.
pub const LEFT: f32 = 56.7;
/// Right edge of the text: 18 mm from the paper's.
pub const RIGHT: f32 = PAGE_WIDTH - 51.0;
/// Width of the text.
pub const WIDTH: f32 = RIGHT - LEFT;
/// Top of the line over the page.
pub const TOP: f32 = 34.0;
/// Bottom of the lines under the page.
pub const BOTTOM: f32 = PAGE_HEIGHT - 34.0;

/// A page.
#[derive(Debug, Default)]
pub struct Sheet {
    /// In painting order.
    pub pieces: Vec<Piece>,
}

/// A shape with its place in the document's structure.
#[derive(Debug, Clone)]
pub struct Piece {
    /// What is drawn.
    pub shape: Shape,
    /// What it belongs to.
    pub owner: Owner,
}

/// What a shape belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// Content: an index into the structure.
    Node(usize),
    /// The line over the page.
    Head,
    /// The lines under the page.
    Foot,
    /// A mark across the page.
    Mark,
    /// Rules, frames and repeated column titles.
    Ornament,
}

/// How dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Text and rules.
    Black,
    /// The ground under column titles.
    Pale,
    /// Letters on a black bar.
    White,
}

/// How a mark across the page is drawn; the two differ without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkStyle {
    /// Outlined letters: practice.
    Outlined,
    /// Pale full letters: draft.
    Pale,
}

/// A shape on a page; lengths in points.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// One line of text; `y` is its baseline.
    Text { x: f32, y: f32, weight: Weight, size: f32, text: String, ink: Ink, russian: bool },
    /// A straight line.
    Line { x1: f32, y1: f32, x2: f32, y2: f32, width: f32, dashed: bool },
    /// A filled rectangle.
    Bar { x: f32, y: f32, w: f32, h: f32, ink: Ink },
    /// The outline of a rectangle.
    Frame { x: f32, y: f32, w: f32, h: f32, width: f32, dashed: bool },
    /// A box to tick.
    Tick { x: f32, y: f32, size: f32, ticked: bool },
    /// The dark dots of a square code, each `dot` wide.
    Code { x: f32, y: f32, dot: f32, dots: Dots },
    /// Text at 45 degrees, centred on the page; `down` moves it across its own direction.
    Mark { down: f32, size: f32, text: String, style: MarkStyle },
}

/// A square code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dots {
    /// Dots along a side.
    pub size: u8,
    /// Dark dots: row, column of the first, how many.
    pub runs: Vec<(u8, u8, u8)>,
}

impl Shape {
    /// How far down the page the shape goes; marks belong to the page and go nowhere.
    pub fn bottom(&self) -> f32 {
        match self {
            Self::Text { y, .. } => *y,
            Self::Bar { y, h, .. } | Self::Frame { y, h, .. } => y + h,
            Self::Tick { y, size, .. } => y + size,
            Self::Code { y, dot, dots, .. } => y + dot * f32::from(dots.size),
            Self::Line { y1, y2, .. } => y1.max(*y2),
            Self::Mark { .. } => 0.0,
        }
    }

    /// Moves the shape down; marks belong to the page and stay.
    pub fn lower(&mut self, by: f32) {
        match self {
            Self::Text { y, .. }
            | Self::Bar { y, .. }
            | Self::Frame { y, .. }
            | Self::Tick { y, .. }
            | Self::Code { y, .. } => {
                *y += by;
            }
            Self::Line { y1, y2, .. } => {
                *y1 += by;
                *y2 += by;
            }
            Self::Mark { .. } => {}
        }
    }
}

/// A part of the document's structure, for readers that do not look at the page.
#[derive(Debug, Clone)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// The part that it is in, always an earlier one.
    pub parent: Option<usize>,
}

/// What a part of the structure is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// The document's title.
    Title(String),
    /// A heading.
    Heading(String),
    /// Running text.
    Paragraph,
    /// A table.
    Table,
    /// The column titles of a table.
    TableHead,
    /// The rows of a table.
    TableBody,
    /// A row.
    Row,
    /// A column's title.
    ColumnTitle,
    /// The cell that names its row.
    RowTitle,
    /// Any other cell.
    Cell,
    /// A list of boxes.
    List,
    /// A box with its text.
    Item,
    /// The box.
    Label,
    /// The text beside it.
    Body,
    /// A picture, with what stands for it where it is not seen.
    Figure(String),
}
