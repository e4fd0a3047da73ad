//! The typeface of printed documents: which characters it has and how wide they are.
//!
//! Liberation Serif in two weights, embedded in the program unmodified. Text passes through [`Typeface::clean`]
//! before it is measured, so that a sheet never holds a character without a glyph.

use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::raw::ReadError;
use skrifa::{FontRef, GlyphId, MetadataProvider};

use crate::packed::{Packed, packed};

/// The regular weight, as Debian distributes it.
pub static REGULAR: Packed = packed!("fonts/", "LiberationSerif-Regular.ttf");
/// The bold weight, as Debian distributes it.
pub static BOLD: Packed = packed!("fonts/", "LiberationSerif-Bold.ttf");

/// Stands for a character that the typeface does not have.
const MISSING: char = '?';

/// A weight of the typeface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Liberation Serif Regular.
    Regular,
    /// Liberation Serif Bold.
    Bold,
}

/// Both weights, ready to measure.
pub struct Typeface {
    regular: Cut,
    bold: Cut,
}

struct Cut {
    glyphs: Charmap<'static>,
    metrics: GlyphMetrics<'static>,
    units_per_em: f32,
}

impl Cut {
    fn load(bytes: &'static [u8]) -> Result<Self, ReadError> {
        let font = FontRef::new(bytes)?;
        let units_per_em = font.metrics(Size::unscaled(), LocationRef::default()).units_per_em;
        Ok(Self {
            glyphs: font.charmap(),
            metrics: font.glyph_metrics(Size::unscaled(), LocationRef::default()),
            units_per_em: f32::from(units_per_em.max(1)),
        })
    }
}

impl Typeface {
    /// Reads the embedded fonts; fails only if the program was built with damaged ones.
    pub fn load() -> Result<Self, ReadError> {
        Ok(Self { regular: Cut::load(REGULAR.bytes())?, bold: Cut::load(BOLD.bytes())? })
    }

    fn cut(&self, weight: Weight) -> &Cut {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// Finds the glyph of a character and its advance, as a share of the type size.
    pub fn glyph(&self, weight: Weight, character: char) -> Option<(GlyphId, f32)> {
        let cut = self.cut(weight);
        let glyph = cut.glyphs.map(character).filter(|id| id.to_u32() != 0)?;
        Some((glyph, cut.metrics.advance_width(glyph)? / cut.units_per_em))
    }

    /// Measures a cleaned text in points.
    pub fn width(&self, weight: Weight, size: f32, text: &str) -> f32 {
        text.chars().filter_map(|c| self.glyph(weight, c)).map(|(_, advance)| advance * size).sum()
    }

    /// Makes a text printable: line feeds stay, other white space becomes a space, invisible characters go, and a
    /// character that the typeface lacks becomes a question mark.
    pub fn clean(&self, text: &str) -> String {
        text.chars().filter_map(|c| self.printable(c)).collect()
    }

    fn printable(&self, c: char) -> Option<char> {
        match c {
            '\n' => Some('\n'),
            '\u{a0}' | '\u{202f}' | '\u{2007}' => Some('\u{a0}'),
            c if c.is_whitespace() => Some(' '),
            c if is_invisible(c) => None,
            c if is_private(c) => Some(MISSING),
            c if self.has(c) => Some(c),
            _ => Some(MISSING),
        }
    }

    fn has(&self, c: char) -> bool {
        self.glyph(Weight::Regular, c).is_some() && self.glyph(Weight::Bold, c).is_some()
    }
}

/// Controls, soft hyphens, joiners, direction marks and byte order marks take part in no printed text.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// Archival PDF forbids characters without an agreed meaning.
fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_every_letter_of_kyrgyz_and_russian() {
        let face = Typeface::load().unwrap();
        let letters =
            "АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнҢңОоӨөПпРрСсТтУуҮүФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя0123456789«»„“—–…№±§°≤≥";
        assert_eq!(face.clean(letters), letters);
    }

    #[test]
    fn cleans_what_cannot_be_printed() {
        let face = Typeface::load().unwrap();
        assert_eq!(face.clean("а\tб\u{7}в\u{feff}\u{2068}г\u{2069}"), "а бвг");
        assert_eq!(face.clean("☑ 投票 \u{f0000}\u{e123}"), "? ?? ??");
        assert_eq!(face.clean("1\u{202f}724\nа"), "1\u{a0}724\nа");
    }

    #[test]
    fn bold_is_wider_than_regular() {
        let face = Typeface::load().unwrap();
        let word = "добуштар";
        assert!(face.width(Weight::Bold, 12.0, word) > face.width(Weight::Regular, 12.0, word));
        assert!(face.width(Weight::Regular, 12.0, "") == 0.0);
    }
}
