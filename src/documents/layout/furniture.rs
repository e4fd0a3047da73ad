//! What every page carries: head, foot, page number, marks.

use super::flow::{Align, Flow, Style};
use super::sheet::{
    BOTTOM, Ink, LEFT, MarkStyle, Owner, PAGE_HEIGHT, PAGE_WIDTH, Piece, RIGHT, Shape, Sheet, TOP, WIDTH,
};
use crate::documents::font::{Typeface, Weight};
use crate::documents::model::{Document, Marks, Pair, Standing};

const HEAD: Style = Style::regular(10.0);
const FOOT: Style = Style::regular(9.0);
const WORD: Style = Style::bold(12.0);
/// Room for `nnn / nnn` beside the foot.
const NUMBER_WIDTH: f32 = 62.0;
/// The longest text that goes across a page; the head has all of it.
const LONGEST_MARK: usize = 60;
/// Distance from the paper's edge to the frame of a draft.
const FRAME: f32 = 21.0;

/// The head, foot and marks of a document, the same on each page but for the number.
pub struct Furniture {
    pieces: Vec<Piece>,
    /// Where the text begins.
    pub top: f32,
    /// Where the text ends.
    pub bottom: f32,
}

impl Furniture {
    /// Lays out what every page carries.
    pub fn new(face: &Typeface, document: &Document) -> Self {
        let flow = Flow::new(face, PAGE_HEIGHT);
        let mut pieces = across(face, &document.marks);
        let top = head(&flow, document, &mut pieces);
        let bottom = foot(&flow, &document.page_foot, &mut pieces);
        Self { pieces, top, bottom }
    }

    /// Joins the page's content with what every page carries.
    pub fn dress(&self, face: &Typeface, content: Vec<Piece>, number: usize, count: usize) -> Sheet {
        let flow = Flow::new(face, PAGE_HEIGHT);
        let mut pieces = self.pieces.clone();
        pieces.extend(content);
        for line in flow.run(&format!("{number}\u{a0}/\u{a0}{count}"), Style::bold(10.0), NUMBER_WIDTH, false)
        {
            let top = BOTTOM - line.height();
            let x = RIGHT - NUMBER_WIDTH;
            pieces.push(flow.place(line, x, NUMBER_WIDTH, top, Align::Right, Owner::Foot));
        }
        Sheet { pieces }
    }
}

/// Lays out the mark words, then the left and right text over a rule; gives where the page's text begins.
fn head(flow: &Flow, document: &Document, pieces: &mut Vec<Piece>) -> f32 {
    let mut y = TOP;
    if let Some(word) = &document.marks.practice {
        y = mark_word(flow, word, Ink::White, y, pieces);
    }
    if let Standing::Draft(word) = &document.marks.standing {
        y = mark_word(flow, word, Ink::Black, y, pieces);
    }
    let needed = flow.face.width(HEAD.weight, HEAD.size, &flow.face.clean(&document.page_head.right));
    let half = (needed + 1.0).min(WIDTH / 2.0);
    let rest = WIDTH - half - 12.0;
    let left = column(flow, &document.page_head.left, (LEFT, rest, y), Align::Left, pieces);
    let right = column(flow, &document.page_head.right, (RIGHT - half, half, y), Align::Right, pieces);
    let under = left.max(right) + 2.0;
    pieces.push(rule(under));
    under + 10.0
}

fn column(flow: &Flow, text: &str, place: (f32, f32, f32), align: Align, pieces: &mut Vec<Piece>) -> f32 {
    let (x, width, mut y) = place;
    for line in flow.run(text, HEAD, width, false) {
        let step = line.height();
        pieces.push(flow.place(line, x, width, y, align, Owner::Head));
        y += step;
    }
    y
}

/// Lays out a mark's words over the page: white on a black bar for practice, in a dashed frame for a draft.
fn mark_word(flow: &Flow, word: &Pair, ink: Ink, y: f32, pieces: &mut Vec<Piece>) -> f32 {
    let lines = flow.run(&joined(word), WORD, WIDTH - 16.0, false);
    if lines.is_empty() {
        return y;
    }
    let height = lines.iter().map(super::flow::TextLine::height).sum::<f32>() + 5.0;
    let shape = if ink == Ink::White {
        Shape::Bar { x: LEFT, y, w: WIDTH, h: height, ink: Ink::Black }
    } else {
        Shape::Frame { x: LEFT, y, w: WIDTH, h: height, width: 1.0, dashed: true }
    };
    pieces.push(Piece { shape, owner: Owner::Ornament });
    let mut top = y + 2.0;
    for line in lines {
        let step = line.height();
        let mut piece = flow.place(line, LEFT + 8.0, WIDTH - 16.0, top, Align::Centre, Owner::Head);
        if let Shape::Text { ink: own, .. } = &mut piece.shape {
            *own = ink;
        }
        pieces.push(piece);
        top += step;
    }
    y + height + 4.0
}

/// Lays out the lines under the page from the bottom up; gives where the page's text ends.
fn foot(flow: &Flow, texts: &[String], pieces: &mut Vec<Piece>) -> f32 {
    let width = WIDTH - NUMBER_WIDTH;
    let lines: Vec<_> = texts.iter().flat_map(|text| flow.run(text, FOOT, width, false)).collect();
    let height: f32 = lines.iter().map(super::flow::TextLine::height).sum();
    let mut top = BOTTOM - height.max(12.0);
    pieces.push(rule(top - 3.0));
    let bottom = top - 10.0;
    for line in lines {
        let step = line.height();
        pieces.push(flow.place(line, LEFT, width, top, Align::Left, Owner::Foot));
        top += step;
    }
    bottom
}

fn rule(y: f32) -> Piece {
    let shape = Shape::Line { x1: LEFT, y1: y, x2: RIGHT, y2: y, width: 0.6, dashed: false };
    Piece { shape, owner: Owner::Ornament }
}

/// Lays out what goes across the page: practice along the middle; a draft's word there too, or aside of it.
fn across(face: &Typeface, marks: &Marks) -> Vec<Piece> {
    let mut pieces = Vec::new();
    if let Standing::Draft(word) = &marks.standing {
        let shape = Shape::Frame {
            x: FRAME,
            y: FRAME,
            w: PAGE_WIDTH - 2.0 * FRAME,
            h: PAGE_HEIGHT - 2.0 * FRAME,
            width: 1.6,
            dashed: true,
        };
        pieces.push(Piece { shape, owner: Owner::Ornament });
        if marks.practice.is_some() {
            for down in [-215.0, 215.0] {
                pieces.extend(diagonal(face, word, down, 400.0, MarkStyle::Pale));
            }
        } else {
            pieces.extend(diagonal(face, word, 0.0, 640.0, MarkStyle::Pale));
        }
    }
    if let Some(word) = &marks.practice {
        pieces.extend(diagonal(face, word, 0.0, 640.0, MarkStyle::Outlined));
    }
    pieces
}

fn diagonal(face: &Typeface, word: &Pair, down: f32, room: f32, style: MarkStyle) -> Vec<Piece> {
    let texts: Vec<String> = [&word.ky, &word.ru]
        .into_iter()
        .map(|text| face.clean(text).replace('\n', " ").trim().chars().take(LONGEST_MARK).collect::<String>())
        .filter(|text| !text.is_empty())
        .collect();
    let widest = texts.iter().map(|text| face.width(Weight::Bold, 1.0, text)).fold(0.1, f32::max);
    let size = (room / widest).min(room / 8.0);
    let mut down = if texts.len() > 1 { down - size * 0.25 } else { down + size * 0.33 };
    let mut pieces = Vec::new();
    for text in texts {
        pieces.push(Piece { shape: Shape::Mark { down, size, text, style }, owner: Owner::Mark });
        down += size * 1.1;
    }
    pieces
}

fn joined(word: &Pair) -> String {
    let texts: Vec<&str> =
        [word.ky.trim(), word.ru.trim()].into_iter().filter(|text| !text.is_empty()).collect();
    texts.join(" · ")
}
