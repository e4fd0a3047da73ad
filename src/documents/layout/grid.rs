//! Rows of cells: everything in a document that is aligned in columns.

use super::flow::{Align, Band, Flow, TextLine};
use super::sheet::{Ink, LEFT, Owner, Piece, Role, Shape};

/// Free space between a cell's edge and its text, left and right.
pub const PAD: f32 = 5.0;
/// Free space over and under a cell's text.
const PAD_Y: f32 = 3.5;
/// Share of a row's least height that it keeps where rows are set closer: a hand still signs there.
const LEAST_AIR: f32 = 0.8;
/// Width of the lines of a table.
const HAIR: f32 = 0.6;
/// Side of a box to tick.
const TICK: f32 = 10.0;

/// One cell before it is placed.
pub struct Cell {
    pub lines: Vec<TextLine>,
    pub align: Align,
    pub role: Role,
    pub extra: Extra,
}

/// What a cell has besides text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extra {
    Nothing,
    /// A line at the bottom to write on.
    Ruled,
    /// A box in place of text.
    Tick(bool),
}

/// The columns that rows share.
#[derive(Clone)]
pub struct Grid {
    /// Width of each column.
    pub columns: Vec<f32>,
    /// Whether cells have lines round them.
    pub lined: bool,
    /// The least height of a row.
    pub least: f32,
}

/// What kind of row is added.
#[derive(Clone, Copy)]
pub struct RowKind {
    /// The row's place in the structure.
    pub node: usize,
    /// Whether it holds the column titles.
    pub titles: bool,
    /// The titles to repeat when the row begins a page.
    pub head: Option<usize>,
    /// Whether it stays with the next row.
    pub keep: bool,
}

impl Grid {
    /// Adds a row, as one band unless it is higher than a page.
    pub fn row(&self, flow: &mut Flow, kind: RowKind, cells: Vec<Cell>) {
        let titles = kind.head.and_then(|head| flow.heads.get(head)).map_or(0.0, |band| band.height);
        let limit = flow.page - titles - 2.0 * PAD_Y;
        let nodes: Vec<usize> =
            cells.iter().map(|cell| flow.node(cell.role.clone(), Some(kind.node))).collect();
        let mut cells = cells;
        loop {
            let (now, later): (Vec<Cell>, Vec<Cell>) =
                cells.into_iter().map(|cell| split(cell, limit)).unzip();
            let more = later.iter().any(|cell| !cell.lines.is_empty());
            let band = self.band(flow, kind, now, &nodes);
            flow.bands.push(band);
            if !more {
                break;
            }
            cells = later;
        }
    }

    fn band(&self, flow: &Flow, kind: RowKind, cells: Vec<Cell>, nodes: &[usize]) -> Band {
        let rise = cells.iter().map(first_rise).fold(0.0, f32::max);
        let height = cells
            .iter()
            .map(|cell| drop_of(cell, rise) + lines_height(&cell.lines) + 2.0 * PAD_Y * flow.air)
            .fold(self.least * flow.air.max(LEAST_AIR), f32::max);
        let mut pieces = Vec::new();
        if kind.titles && self.lined {
            let shape = Shape::Bar { x: LEFT, y: 0.0, w: self.width(), h: height, ink: Ink::Pale };
            pieces.push(Piece { shape, owner: Owner::Ornament });
        }
        let mut x = LEFT;
        for ((cell, &width), &node) in cells.into_iter().zip(&self.columns).zip(nodes) {
            place_cell(flow, cell, (x, width, height, rise), node, &mut pieces);
            x += width;
        }
        if self.lined {
            pieces.extend(self.frame(height));
        } else if kind.titles {
            pieces.push(line(LEFT, height, LEFT + self.width(), height));
        }
        Band { height, pieces, keep: kind.keep, head: kind.head, ..Band::default() }
    }

    fn width(&self) -> f32 {
        self.columns.iter().sum()
    }

    fn frame(&self, height: f32) -> Vec<Piece> {
        let right = LEFT + self.width();
        let mut lines =
            vec![(LEFT, 0.0, right, 0.0), (LEFT, height, right, height), (LEFT, 0.0, LEFT, height)];
        let mut x = LEFT;
        for width in &self.columns {
            x += width;
            lines.push((x, 0.0, x, height));
        }
        lines.into_iter().map(|(x1, y1, x2, y2)| line(x1, y1, x2, y2)).collect()
    }
}

fn line(x1: f32, y1: f32, x2: f32, y2: f32) -> Piece {
    Piece { shape: Shape::Line { x1, y1, x2, y2, width: HAIR, dashed: false }, owner: Owner::Ornament }
}

/// Places one cell's text and extra; `place` is its left edge, width, height and first baseline.
fn place_cell(flow: &Flow, cell: Cell, place: (f32, f32, f32, f32), node: usize, pieces: &mut Vec<Piece>) {
    let (x, width, height, rise) = place;
    let pad = PAD_Y * flow.air;
    let mut top = pad + drop_of(&cell, rise);
    for line in cell.lines {
        let step = line.height();
        pieces.push(flow.place(line, x + PAD, width - 2.0 * PAD, top, cell.align, Owner::Node(node)));
        top += step;
    }
    match cell.extra {
        Extra::Nothing => {}
        Extra::Ruled => pieces.push(line(x + PAD, height - pad, x + width - PAD, height - pad)),
        Extra::Tick(ticked) => pieces.push(Piece {
            shape: Shape::Tick { x: x + PAD, y: pad + rise - TICK + 1.0, size: TICK, ticked },
            owner: Owner::Node(node),
        }),
    }
}

/// Keeps the lines of a cell that fit the height, and returns the others apart.
fn split(mut cell: Cell, limit: f32) -> (Cell, Cell) {
    let mut used = 0.0;
    let fit = cell
        .lines
        .iter()
        .take_while(|line| {
            // The first baseline may be lowered to that of a larger neighbour: leave room for it.
            used += line.height();
            used + 20.0 <= limit
        })
        .count()
        .max(1)
        .min(cell.lines.len());
    let rest = cell.lines.split_off(fit);
    let later = Cell { lines: rest, align: cell.align, role: cell.role.clone(), extra: Extra::Nothing };
    (cell, later)
}

fn first_rise(cell: &Cell) -> f32 {
    match cell.extra {
        Extra::Tick(_) => TICK,
        _ => cell.lines.first().map_or(0.0, TextLine::rise),
    }
}

/// How far a cell's first line goes down so that the first baselines of a row are level.
fn drop_of(cell: &Cell, rise: f32) -> f32 {
    cell.lines.first().map_or(0.0, |line| rise - line.rise())
}

fn lines_height(lines: &[TextLine]) -> f32 {
    lines.iter().map(TextLine::height).sum()
}
