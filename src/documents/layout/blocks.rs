//! Turns each block of a document into bands.

use super::flow::{Align, Band, BandKind, Flow, Style};
use super::sheet::{Role, WIDTH};
use super::{square, tables};
use crate::documents::font::Typeface;
use crate::documents::model::{Block, Document, Pair, Paragraph, Standing, TextSize};

/// Archival PDF bounds its strings; a list of headings needs no more.
const LONGEST_NAME: usize = 300;

/// Lays out the title and every block.
pub fn lay_out(flow: &mut Flow, document: &Document) {
    title(flow, document);
    for block in &document.blocks {
        lay_block(flow, block);
    }
}

fn title(flow: &mut Flow, document: &Document) {
    let lines = flow.lines(&document.title, Style::bold(16.0), Style::bold(12.5), WIDTH);
    if !lines.is_empty() {
        let node = flow.node(Role::Title(name(flow.face, &document.title)), None);
        flow.stack(lines, Align::Centre, node, true);
    }
    match document.marks.standing {
        Standing::Plain => flow.rule(14.0, &[(7.0, 0.6, false)]),
        Standing::Draft(_) => flow.rule(14.0, &[(7.0, 1.0, true)]),
        Standing::Final => flow.rule(16.0, &[(6.5, 1.8, false), (9.5, 0.7, false)]),
    }
}

fn lay_block(flow: &mut Flow, block: &Block) {
    match block {
        Block::Heading(text) => heading(flow, text),
        Block::Paragraph(paragraph) => lay_paragraph(flow, paragraph),
        Block::KeyValue(rows) => tables::key_value(flow, rows),
        Block::Lines(lines) => tables::protocol(flow, lines),
        Block::Table(table) => tables::table(flow, table),
        Block::Signatures(signatures) => tables::signatures(flow, signatures),
        Block::Boxes(ticks) => tables::boxes(flow, ticks),
        Block::Code(code) => square::code(flow, code),
        Block::Rule => flow.rule(10.0, &[(5.0, 0.6, false)]),
        Block::Space(points) => flow.space(f32::from(*points), false),
        Block::PageBreak => flow.bands.push(Band { kind: BandKind::Break, ..Band::default() }),
    }
}

/// Adds a heading that stays with what follows.
pub fn heading(flow: &mut Flow, text: &Pair) {
    let lines = flow.lines(text, Style::bold(13.5), Style::regular(12.0), WIDTH);
    if lines.is_empty() {
        return;
    }
    let node = flow.node(Role::Heading(name(flow.face, text)), None);
    flow.space(8.0, true);
    flow.stack(lines, Align::Left, node, true);
    flow.space(3.0, true);
}

fn lay_paragraph(flow: &mut Flow, paragraph: &Paragraph) {
    let (first, second) = match paragraph.size {
        TextSize::Fine => (9.0, 8.5),
        TextSize::Small => (10.0, 9.5),
        TextSize::Normal => (12.0, 11.0),
        TextSize::Large => (16.0, 13.0),
        TextSize::Huge => (28.0, 20.0),
    };
    let first = if paragraph.bold { Style::bold(first) } else { Style::regular(first) };
    let lines = flow.lines(&paragraph.text, first, Style::regular(second), WIDTH);
    if lines.is_empty() {
        return;
    }
    let node = flow.node(Role::Paragraph, None);
    let align = if paragraph.centred { Align::Centre } else { Align::Left };
    flow.stack(lines, align, node, false);
    flow.space(5.0, false);
}

/// The one line by which a title or heading is listed.
pub fn name(face: &Typeface, pair: &Pair) -> String {
    let listed = |text: &str| -> String {
        let text = face.clean(text).replace('\u{a0}', " ");
        text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST_NAME).collect()
    };
    let first = listed(&pair.ky);
    if first.is_empty() { listed(&pair.ru) } else { first }
}
