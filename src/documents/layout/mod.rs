//! Puts a document on sheets of A4: where each line of text, rule and mark stands, and what it belongs to.
//!
//! Knows widths of characters and no PDF; the sheets are plain data.

mod blocks;
mod columns;
mod flow;
mod furniture;
mod grid;
mod large;
mod pages;
pub mod sheet;
mod square;
mod tables;
mod wrap;

use super::font::Typeface;
pub use blocks::name;

use super::model::Document;
use flow::Flow;
use furniture::Furniture;
use sheet::{Node, Sheet};

/// The least height between head and foot, in points: 10 cm.
const LEAST_TEXT: f32 = 283.0;

/// A last page that is filled no further than this share of its height is nearly empty.
const NEARLY_EMPTY: f32 = 0.4;

/// A document on its sheets.
#[derive(Debug)]
pub struct Layout {
    /// At least one.
    pub sheets: Vec<Sheet>,
    /// The document's structure; parents come before children.
    pub nodes: Vec<Node>,
}

/// Head and foot leave too little room for the text between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the lines over and under the page leave no room for text between them")]
pub struct NoRoom;

/// Lays a document out; fails if head and foot together fill most of a page.
pub fn lay_out(face: &Typeface, document: &Document) -> Result<Layout, NoRoom> {
    let furniture = Furniture::new(face, document);
    let height = furniture.bottom - furniture.top;
    if height < LEAST_TEXT {
        return Err(NoRoom);
    }
    let set = |mut flow: Flow| {
        blocks::lay_out(&mut flow, document);
        let pages = pages::paginate(&flow.bands, &flow.heads, furniture.top, furniture.bottom);
        (pages, flow.nodes)
    };
    let (mut pages, mut nodes) = set(Flow::new(face, height));
    // A last page with a few lines is lost or left behind: where less air brings them back, there is less.
    if pages.len() > 1 && pages::is_nearly_empty(&pages, furniture.top + height * NEARLY_EMPTY) {
        let (closer, of_closer) = set(Flow::closer(face, height));
        if closer.len() < pages.len() {
            (pages, nodes) = (closer, of_closer);
        }
    }
    let count = pages.len();
    let sheets = pages
        .into_iter()
        .enumerate()
        .map(|(nth, content)| furniture.dress(face, content, nth + 1, count))
        .collect();
    Ok(Layout { sheets, nodes })
}

#[cfg(test)]
mod tests;
