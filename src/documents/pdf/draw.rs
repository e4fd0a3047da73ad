//! Draws shapes on a page, each inside its mark of structure.
//!
//! krilla panics on a mark inside a mark and on a push without its pop: both happen in one function each.

use krilla::color::luma;
use krilla::geom::{Path, PathBuilder, Point, Rect, Transform};
use krilla::graphic::Graphic;
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};

use super::structure::Structure;
use crate::documents::font::{Typeface, Weight};
use crate::documents::layout::sheet::{
    Dots, Ink, MarkStyle, Owner, PAGE_HEIGHT, PAGE_WIDTH, Piece, Shape, Sheet,
};

const PALE_GROUND: u8 = 232;
const PALE_LETTERS: u8 = 222;
const OUTLINE: u8 = 165;

/// What is needed to draw text.
pub struct Pen<'a> {
    pub face: &'a Typeface,
    pub regular: Font,
    pub bold: Font,
}

/// Neighbours with the same key share a mark.
#[derive(PartialEq)]
struct Key {
    owner: Owner,
    russian: bool,
    ticked: Option<bool>,
}

fn key(piece: &Piece) -> Key {
    let (russian, ticked) = match piece.shape {
        Shape::Text { russian, .. } => (russian, None),
        Shape::Tick { ticked, .. } => (false, Some(ticked)),
        _ => (false, None),
    };
    Key { owner: piece.owner, russian, ticked }
}

impl Pen<'_> {
    /// Draws a whole page.
    pub fn sheet(&self, surface: &mut Surface, sheet: &Sheet, page: usize, structure: &mut Structure) {
        for run in sheet.pieces.chunk_by(|a, b| key(a) == key(b)) {
            let Some(first) = run.first() else { continue };
            let key = key(first);
            let node = match key.owner {
                Owner::Node(node) if structure.has(node) => Some(node),
                _ => None,
            };
            let identifier = surface.start_tagged(content_tag(&key, node.is_some()));
            if key.owner == Owner::Mark {
                self.shared(surface, run);
            } else {
                self.run(surface, run);
            }
            surface.end_tagged();
            if let Some(node) = node {
                structure.give(node, identifier, page, top(&first.shape));
            }
        }
    }

    fn run(&self, surface: &mut Surface, run: &[Piece]) {
        for piece in run {
            self.shape(surface, &piece.shape);
        }
    }

    /// Draws what is the same on each page; krilla writes equal graphics into the file once.
    fn shared(&self, surface: &mut Surface, run: &[Piece]) {
        let mut builder = surface.stream_builder();
        let mut inner = builder.surface();
        self.run(&mut inner, run);
        inner.finish();
        let graphic = Graphic::new(builder.finish(), false);
        surface.draw_graphic(graphic);
    }

    fn shape(&self, surface: &mut Surface, shape: &Shape) {
        match shape {
            Shape::Text { x, y, weight, size, text, ink, .. } => {
                paint(surface, Some(fill(*ink)), None);
                self.text(surface, Point::from_xy(*x, *y), (*weight, *size), text, false);
            }
            Shape::Line { x1, y1, x2, y2, width, dashed } => {
                paint(surface, None, Some(stroke(*width, *dashed)));
                path(surface, |builder| {
                    builder.move_to(*x1, *y1);
                    builder.line_to(*x2, *y2);
                });
            }
            Shape::Bar { x, y, w, h, ink } => {
                paint(surface, Some(fill(*ink)), None);
                rectangle(surface, *x, *y, *w, *h);
            }
            Shape::Frame { x, y, w, h, width, dashed } => {
                paint(surface, None, Some(stroke(*width, *dashed)));
                rectangle(surface, *x, *y, *w, *h);
            }
            Shape::Tick { x, y, size, ticked } => tick(surface, *x, *y, *size, *ticked),
            Shape::Code { x, y, dot, dots } => {
                paint(surface, Some(fill(Ink::Black)), None);
                code(surface, Point::from_xy(*x, *y), *dot, dots);
            }
            Shape::Mark { down, size, text, style } => self.mark(surface, *down, *size, text, *style),
        }
    }

    /// Draws one line of text; as `shapes` it is only looked at, and neither read, searched nor copied.
    fn text(&self, surface: &mut Surface, start: Point, style: (Weight, f32), text: &str, shapes: bool) {
        let (weight, size) = style;
        let text = text.replace('\u{a0}', " ");
        let glyphs: Vec<KrillaGlyph> = text
            .char_indices()
            .filter_map(|(at, character)| {
                let (glyph, advance) = self.face.glyph(weight, character)?;
                Some(KrillaGlyph {
                    glyph_id: GlyphId::new(glyph.to_u32()),
                    text_range: at..at + character.len_utf8(),
                    x_advance: advance,
                    x_offset: 0.0,
                    y_offset: 0.0,
                    y_advance: 0.0,
                    location: None,
                })
            })
            .collect();
        let font = match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        };
        surface.draw_glyphs(start, &glyphs, font.clone(), &text, size, shapes);
    }

    /// Draws a word across the page. The head has it as text; letters at 45 degrees would be scattered among the
    /// lines of whoever copies or searches the page.
    fn mark(&self, surface: &mut Surface, down: f32, size: f32, text: &str, style: MarkStyle) {
        match style {
            MarkStyle::Pale => paint(surface, Some(solid(PALE_LETTERS)), None),
            MarkStyle::Outlined => {
                let outline = Stroke { paint: luma::Color::new(OUTLINE).into(), ..stroke(0.7, false) };
                paint(surface, None, Some(outline));
            }
        }
        let (x, y) = (PAGE_WIDTH / 2.0, PAGE_HEIGHT / 2.0);
        let half = self.face.width(Weight::Bold, size, text) / 2.0;
        surface.push_transform(&Transform::from_rotate_at(-45.0, x, y));
        self.text(surface, Point::from_xy(x - half, y + down), (Weight::Bold, size), text, true);
        surface.pop();
    }
}

fn content_tag(key: &Key, content: bool) -> ContentTag<'static> {
    if content {
        let language = key.russian.then_some("ru");
        let sign = key.ticked.map(|ticked| if ticked { "\u{2611}" } else { "\u{2610}" });
        return ContentTag::Span(SpanTag::empty().with_lang(language).with_actual_text(sign));
    }
    let kind = match key.owner {
        Owner::Head => ArtifactType::Header,
        Owner::Foot => ArtifactType::Footer,
        Owner::Mark => ArtifactType::Watermark,
        Owner::Ornament | Owner::Node(_) => ArtifactType::Layout,
    };
    ContentTag::Artifact(Artifact::with_kind(kind))
}

fn top(shape: &Shape) -> f32 {
    match shape {
        Shape::Text { y, .. } | Shape::Tick { y, .. } | Shape::Code { y, .. } => *y,
        _ => 0.0,
    }
}

fn paint(surface: &mut Surface, fill: Option<Fill>, stroke: Option<Stroke>) {
    surface.set_fill(fill);
    surface.set_stroke(stroke);
}

fn fill(ink: Ink) -> Fill {
    solid(match ink {
        Ink::Black => 0,
        Ink::Pale => PALE_GROUND,
        Ink::White => 255,
    })
}

fn solid(lightness: u8) -> Fill {
    Fill { paint: luma::Color::new(lightness).into(), opacity: NormalizedF32::ONE, rule: FillRule::default() }
}

fn stroke(width: f32, dashed: bool) -> Stroke {
    let dash = dashed.then(|| StrokeDash { array: vec![7.0, 4.0], offset: 0.0 });
    Stroke { width, dash, ..Stroke::default() }
}

fn path(surface: &mut Surface, build: impl FnOnce(&mut PathBuilder)) {
    let mut builder = PathBuilder::new();
    build(&mut builder);
    let path: Option<Path> = builder.finish();
    if let Some(path) = path {
        surface.draw_path(&path);
    }
}

fn rectangle(surface: &mut Surface, x: f32, y: f32, w: f32, h: f32) {
    if let Some(rect) = Rect::from_xywh(x, y, w, h) {
        path(surface, |builder| builder.push_rect(rect));
    }
}

/// Draws all dots as one shape, so that no light shows between neighbours.
fn code(surface: &mut Surface, corner: Point, dot: f32, dots: &Dots) {
    path(surface, |builder| {
        for &(row, column, length) in &dots.runs {
            let [row, column, length] = [row, column, length].map(|count| f32::from(count) * dot);
            if let Some(run) = Rect::from_xywh(corner.x + column, corner.y + row, length, dot) {
                builder.push_rect(run);
            }
        }
    });
}

fn tick(surface: &mut Surface, x: f32, y: f32, size: f32, ticked: bool) {
    paint(surface, None, Some(stroke(0.9, false)));
    rectangle(surface, x, y, size, size);
    if ticked {
        paint(surface, None, Some(stroke(1.4, false)));
        let inset = size * 0.2;
        path(surface, |builder| {
            builder.move_to(x + inset, y + inset);
            builder.line_to(x + size - inset, y + size - inset);
            builder.move_to(x + inset, y + size - inset);
            builder.line_to(x + size - inset, y + inset);
        });
    }
}
