//! The stream of bands that a document becomes before it is cut into pages.
//!
//! A band is a strip across the text that no page break may divide.

use super::sheet::{Ink, LEFT, Node, Owner, Piece, Role, Shape, WIDTH};
use super::wrap::wrap;
use crate::documents::font::{Typeface, Weight};
use crate::documents::model::Pair;

/// Distance between baselines, as a share of the type size.
const LEADING: f32 = 1.18;
/// Distance from the top of a line to its baseline, as a share of the type size.
const RISE: f32 = 0.925;

/// Share of the empty height in a document that is set closer.
const CLOSER: f32 = 0.55;
/// Height of text without which no signatures begin a page.
const KEPT: f32 = 26.0;
/// The most that signatures take with them.
const MOST_KEPT: f32 = 160.0;

/// How a run of text looks.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    pub weight: Weight,
    pub size: f32,
}

impl Style {
    pub const fn regular(size: f32) -> Self {
        Self { weight: Weight::Regular, size }
    }

    pub const fn bold(size: f32) -> Self {
        Self { weight: Weight::Bold, size }
    }
}

/// A line of text that fits its column.
#[derive(Debug, Clone)]
pub struct TextLine {
    pub text: String,
    pub style: Style,
    pub russian: bool,
}

impl TextLine {
    /// Height from this line's top to the next one's.
    pub fn height(&self) -> f32 {
        self.style.size * LEADING
    }

    /// Distance from this line's top to its baseline.
    pub fn rise(&self) -> f32 {
        self.style.size * RISE
    }
}

/// Where a line stands in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    Left,
    Centre,
    Right,
}

/// A strip across the text, not divided by page breaks; places are relative to its top.
#[derive(Debug, Clone, Default)]
pub struct Band {
    pub height: f32,
    pub pieces: Vec<Piece>,
    /// Stays on the page of the next band.
    pub keep: bool,
    /// Index of the column titles to repeat when this band begins a page.
    pub head: Option<usize>,
    pub kind: BandKind,
}

/// What pagination does with a band.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum BandKind {
    #[default]
    Content,
    /// Dropped at the top of a page.
    Space,
    /// Ends the page.
    Break,
}

/// Collects bands and structure while blocks are laid out.
pub struct Flow<'a> {
    pub face: &'a Typeface,
    /// Height of the text on a page; no band is higher.
    pub page: f32,
    pub bands: Vec<Band>,
    pub heads: Vec<Band>,
    pub nodes: Vec<Node>,
    /// Share of the usual empty height that this document gets.
    pub air: f32,
}

impl<'a> Flow<'a> {
    pub fn new(face: &'a Typeface, page: f32) -> Self {
        Self { face, page, bands: Vec::new(), heads: Vec::new(), nodes: Vec::new(), air: 1.0 }
    }

    /// The same with less empty height between things.
    pub fn closer(face: &'a Typeface, page: f32) -> Self {
        Self { air: CLOSER, ..Self::new(face, page) }
    }

    /// Keeps what stands last with what comes next: some lines of a text, or a row of a table, but not a whole page.
    pub fn keep_last(&mut self) {
        let mut held = 0.0;
        for band in self.bands.iter_mut().rev() {
            if band.kind == BandKind::Break || held >= KEPT || held + band.height > MOST_KEPT {
                break;
            }
            band.keep = true;
            if band.kind == BandKind::Content {
                held += band.height;
            }
        }
    }

    /// Adds a part to the structure.
    pub fn node(&mut self, role: Role, parent: Option<usize>) -> usize {
        self.nodes.push(Node { role, parent });
        self.nodes.len() - 1
    }

    /// Breaks a pair of texts into lines, the second language under the first.
    pub fn lines(&self, pair: &Pair, first: Style, second: Style, width: f32) -> Vec<TextLine> {
        let mut lines = self.run(&pair.ky, first, width, false);
        lines.extend(self.run(&pair.ru, second, width, true));
        lines
    }

    /// Breaks one text into lines.
    pub fn run(&self, text: &str, style: Style, width: f32, russian: bool) -> Vec<TextLine> {
        let text = self.face.clean(text);
        wrap(self.face, style.weight, style.size, width, &text)
            .into_iter()
            .map(|text| TextLine { text, style, russian })
            .collect()
    }

    /// Places a line in a column that begins at `x`, with its top at `top`.
    pub fn place(&self, line: TextLine, x: f32, width: f32, top: f32, align: Align, owner: Owner) -> Piece {
        let free = width - self.face.width(line.style.weight, line.style.size, &line.text);
        let indent = match align {
            Align::Left => 0.0,
            Align::Centre => free / 2.0,
            Align::Right => free,
        };
        let shape = Shape::Text {
            x: x + indent.max(0.0),
            y: top + line.rise(),
            weight: line.style.weight,
            size: line.style.size,
            text: line.text,
            ink: Ink::Black,
            russian: line.russian,
        };
        Piece { shape, owner }
    }

    /// Adds lines as bands of their own. `together` holds all of them on the page of what follows; otherwise the
    /// first two and the last two stay together.
    pub fn stack(&mut self, lines: Vec<TextLine>, align: Align, node: usize, together: bool) {
        let last = lines.len().saturating_sub(1);
        for (nth, line) in lines.into_iter().enumerate() {
            let keep = together || (nth == 0 || nth + 2 > last) && nth < last;
            let height = line.height();
            let pieces = vec![self.place(line, LEFT, WIDTH, 0.0, align, Owner::Node(node))];
            self.bands.push(Band { height, pieces, keep, ..Band::default() });
        }
    }

    /// Adds empty height; with `keep` it does not part its neighbours.
    pub fn space(&mut self, height: f32, keep: bool) {
        let height = height * self.air;
        self.bands.push(Band { height, keep, kind: BandKind::Space, ..Band::default() });
    }

    /// Adds a rule across the text, `offset` points below the band's top.
    pub fn rule(&mut self, height: f32, rules: &[(f32, f32, bool)]) {
        let pieces = rules
            .iter()
            .map(|&(y, width, dashed)| Piece {
                shape: Shape::Line { x1: LEFT, y1: y, x2: LEFT + WIDTH, y2: y, width, dashed },
                owner: Owner::Ornament,
            })
            .collect();
        self.bands.push(Band { height, pieces, ..Band::default() });
    }
}
