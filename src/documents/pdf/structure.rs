//! The tag tree and the list of headings, filled while pages are drawn.
//!
//! krilla panics if marked content is missing in the tree: [`Structure::node`] is the only way to own content, and
//! [`Structure::tree`] takes every node.

use std::num::NonZeroU16;

use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};
use krilla::tagging::{Identifier, ListNumbering, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

use crate::documents::layout::sheet::{Node, Role};

const SECOND_LEVEL: NonZeroU16 = NonZeroU16::MIN.saturating_add(1);

/// The structure of the document being drawn.
pub struct Structure<'a> {
    nodes: &'a [Node],
    content: Vec<Content>,
}

#[derive(Default)]
struct Content {
    pieces: Vec<Identifier>,
    /// Page and height of the first piece.
    at: Option<(usize, f32)>,
}

impl<'a> Structure<'a> {
    /// Begins with nothing drawn.
    pub fn new(nodes: &'a [Node]) -> Self {
        Self { nodes, content: nodes.iter().map(|_| Content::default()).collect() }
    }

    /// Says whether content may be given to this node.
    pub fn has(&self, node: usize) -> bool {
        node < self.content.len()
    }

    /// Gives content drawn on a page to its node.
    pub fn give(&mut self, node: usize, piece: Identifier, page: usize, y: f32) {
        if let Some(content) = self.content.get_mut(node) {
            content.pieces.push(piece);
            content.at.get_or_insert((page, y));
        }
    }

    /// Lists the title and the headings; a document without any is listed by its name.
    pub fn outline(&self, title: &str) -> Outline {
        let mut outline = Outline::new();
        let mut any = false;
        for (node, content) in self.nodes.iter().zip(&self.content) {
            if let (Role::Title(name) | Role::Heading(name), Some((page, y))) = (&node.role, content.at) {
                outline.push_child(OutlineNode::new(name.clone(), destination(page, y)));
                any = true;
            }
        }
        if !any {
            outline.push_child(OutlineNode::new(title.to_owned(), destination(0, 0.0)));
        }
        outline
    }

    /// Builds the tree of everything drawn.
    pub fn tree(self) -> TagTree {
        let mut children: Vec<Vec<usize>> = vec![Vec::new(); self.nodes.len()];
        let mut roots = Vec::new();
        for (index, node) in self.nodes.iter().enumerate() {
            match node.parent.and_then(|parent| children.get_mut(parent)) {
                Some(list) => list.push(index),
                None => roots.push(index),
            }
        }
        let mut tree = TagTree::new();
        for root in roots {
            if let Some(group) = self.group(root, &children) {
                tree.push(group);
            }
        }
        tree
    }

    fn group(&self, index: usize, children: &[Vec<usize>]) -> Option<TagGroup> {
        let mut group = TagGroup::new(tag(&self.nodes.get(index)?.role));
        for piece in self.content.get(index).into_iter().flat_map(|content| &content.pieces) {
            group.push(*piece);
        }
        for child in children.get(index).into_iter().flatten() {
            if let Some(child) = self.group(*child, children) {
                group.push(child);
            }
        }
        Some(group)
    }
}

fn destination(page: usize, y: f32) -> XyzDestination {
    XyzDestination::new(page, Point::from_xy(0.0, (y - 24.0).max(0.0)))
}

fn tag(role: &Role) -> TagKind {
    match role {
        Role::Title(name) => Tag::Hn(NonZeroU16::MIN, Some(name.clone())).into(),
        Role::Heading(name) => Tag::Hn(SECOND_LEVEL, Some(name.clone())).into(),
        Role::Paragraph => Tag::P.into(),
        Role::Table => Tag::Table.into(),
        Role::TableHead => Tag::THead.into(),
        Role::TableBody => Tag::TBody.into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnTitle => Tag::TH(TableHeaderScope::Column).into(),
        Role::RowTitle => Tag::TH(TableHeaderScope::Row).into(),
        Role::Cell => Tag::TD.into(),
        Role::List => Tag::L(ListNumbering::None).into(),
        Role::Item => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::Body => Tag::LBody.into(),
        Role::Figure(says) => Tag::Figure(Some(says.clone())).into(),
    }
}
