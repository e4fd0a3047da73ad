//! Cuts the stream of bands into pages.

use super::flow::{Band, BandKind};
use super::sheet::Piece;

/// Rounding of sums of heights must not move a band to the next page.
const SLACK: f32 = 0.01;

/// Places bands on pages between `top` and `bottom`. Bands that keep with the next stay together where a page can
/// hold them; a table that goes on repeats its column titles. There is always one page.
pub fn paginate(bands: &[Band], heads: &[Band], top: f32, bottom: f32) -> Vec<Vec<Piece>> {
    let mut press = Press { pages: vec![Vec::new()], y: top, top, stopped: false };
    for (nth, band) in bands.iter().enumerate() {
        match band.kind {
            BandKind::Break => press.stopped = !press.at_top(),
            BandKind::Space if press.at_top() || press.stopped => {}
            BandKind::Space => press.y += band.height,
            BandKind::Content => {
                let group = group_height(bands.get(nth..).unwrap_or_default());
                let group_fits = press.y + group <= bottom + SLACK;
                let alone_fits = press.y + band.height <= bottom + SLACK;
                let worth_turning = !group_fits && group <= bottom - top && starts_group(bands, nth);
                if press.stopped || !press.at_top() && (worth_turning || !alone_fits) {
                    press.turn();
                }
                if press.at_top()
                    && let Some(head) = band.head.and_then(|head| heads.get(head))
                {
                    press.put(head);
                }
                press.put(band);
            }
        }
    }
    press.pages
}

/// Whether nothing on the last page reaches below `y`.
pub fn is_nearly_empty(pages: &[Vec<Piece>], y: f32) -> bool {
    pages.last().is_some_and(|page| page.iter().all(|piece| piece.shape.bottom() <= y))
}

/// The height of a band with all that it must stay with.
fn group_height(bands: &[Band]) -> f32 {
    let mut height = 0.0;
    for band in bands.iter().take_while(|band| band.kind != BandKind::Break) {
        height += band.height;
        if !band.keep {
            break;
        }
    }
    height
}

/// Says whether no earlier band holds this one; a group already begun is not turned over in its middle.
fn starts_group(bands: &[Band], nth: usize) -> bool {
    let before = nth.checked_sub(1).and_then(|before| bands.get(before));
    before.is_none_or(|before| !before.keep || before.kind == BandKind::Space)
}

struct Press {
    pages: Vec<Vec<Piece>>,
    y: f32,
    top: f32,
    /// A page break was asked for and content has not come yet: no page is left empty at the end.
    stopped: bool,
}

impl Press {
    fn at_top(&self) -> bool {
        self.y <= self.top
    }

    fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.y = self.top;
        self.stopped = false;
    }

    fn put(&mut self, band: &Band) {
        if let Some(page) = self.pages.last_mut() {
            page.extend(band.pieces.iter().cloned().map(|mut piece| {
                piece.shape.lower(self.y);
                piece
            }));
        }
        self.y += band.height;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::layout::sheet::{Owner, Shape};

    fn band(height: f32, keep: bool) -> Band {
        let shape = Shape::Line { x1: 0.0, y1: 0.0, x2: height, y2: 0.0, width: 1.0, dashed: false };
        Band { height, keep, pieces: vec![Piece { shape, owner: Owner::Ornament }], ..Band::default() }
    }

    fn counts(bands: &[Band], heads: &[Band]) -> Vec<usize> {
        paginate(bands, heads, 0.0, 100.0).iter().map(Vec::len).collect()
    }

    #[test]
    fn fills_pages_in_order() {
        assert_eq!(counts(&[], &[]), [0]);
        let bands: Vec<Band> = (0..7).map(|_| band(30.0, false)).collect();
        assert_eq!(counts(&bands, &[]), [3, 3, 1]);
    }

    #[test]
    fn moves_a_heading_with_what_follows() {
        let space = Band { kind: BandKind::Space, height: 5.0, keep: true, ..Band::default() };
        let bands = [band(60.0, false), space.clone(), band(20.0, true), space, band(30.0, false)];
        assert_eq!(counts(&bands, &[]), [1, 2]);
    }

    #[test]
    fn breaks_a_group_that_no_page_holds() {
        let bands = [band(60.0, false), band(60.0, true), band(60.0, false)];
        assert_eq!(counts(&bands, &[]), [1, 1, 1]);
    }

    #[test]
    fn repeats_column_titles() {
        let heads = [band(10.0, true)];
        let row = Band { head: Some(0), ..band(45.0, false) };
        assert_eq!(counts(&[heads[0].clone(), row.clone(), row.clone(), row], &heads), [3, 2]);
        let tall = Band { head: Some(0), ..band(90.0, false) };
        assert_eq!(counts(&[band(5.0, false), tall.clone(), tall], &heads), [2, 2]);
    }

    #[test]
    fn drops_space_at_the_top_and_obeys_breaks() {
        let space = Band { kind: BandKind::Space, height: 40.0, ..Band::default() };
        let stop = Band { kind: BandKind::Break, ..Band::default() };
        let bands = [
            stop.clone(),
            space.clone(),
            band(50.0, false),
            stop.clone(),
            stop.clone(),
            space,
            band(50.0, false),
            stop,
        ];
        assert_eq!(counts(&bands, &[]), [1, 1]);
    }
}
