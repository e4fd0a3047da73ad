//! Draws a laid-out document as PDF/A-2a and PDF/UA-1: fonts embedded, text readable, structure tagged.
//!
//! The bytes are a function of the document and the program's version. krilla is named here and in `pdf/` only.

mod draw;
mod structure;

use chrono::{Datelike, Timelike};
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::error::KrillaError;
use krilla::metadata::{DateTime, Metadata};
use krilla::page::PageSettings;
use krilla::text::Font;
use krilla::{Data, SerializeSettings};

use super::font::{BOLD, REGULAR, Typeface};
use super::layout::sheet::{PAGE_HEIGHT, PAGE_WIDTH};
use super::layout::{self, NoRoom};
use super::model::Document;
use draw::Pen;
use structure::Structure;

/// Stands as the file's title and language where the document has none: a PDF for the archive needs both.
const PROGRAM: &str = "Tartip";
const LANGUAGE: &str = "ky";

/// Why a document did not become a PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The embedded typeface cannot be read: the program is damaged.
    #[error("the embedded typeface cannot be read")]
    Typeface,
    /// Head and foot leave no room for text.
    #[error(transparent)]
    NoRoom(#[from] NoRoom),
    /// The PDF library refused.
    #[error("the PDF library refused the document: {0}")]
    Refused(String),
}

/// Renders a document; fails if head and foot fill the page or the PDF library refuses.
pub fn render(document: &Document) -> Result<Vec<u8>, PdfError> {
    let face = Typeface::load().map_err(|_| PdfError::Typeface)?;
    let layout = layout::lay_out(&face, document)?;
    let pen = Pen { face: &face, regular: font(REGULAR.bytes())?, bold: font(BOLD.bytes())? };
    let mut structure = Structure::new(&layout.nodes);
    let mut file = krilla::Document::new_with(settings()?);
    for (number, sheet) in layout.sheets.iter().enumerate() {
        let settings = PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT)
            .ok_or_else(|| PdfError::Refused("page size".to_owned()))?;
        let mut page = file.start_page_with(settings);
        let mut surface = page.surface();
        pen.sheet(&mut surface, sheet, number, &mut structure);
        surface.finish();
        page.finish();
    }
    let title = title(&face, document);
    file.set_outline(structure.outline(&title));
    file.set_tag_tree(structure.tree());
    file.set_metadata(metadata(document, title));
    file.finish().map_err(|error| refused(&error))
}

fn font(bytes: &'static [u8]) -> Result<Font, PdfError> {
    Font::new(Data::from(bytes), 0).ok_or(PdfError::Typeface)
}

fn settings() -> Result<SerializeSettings, PdfError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| PdfError::Refused(format!("{error:?}")))?;
    Ok(SerializeSettings { configuration, ..SerializeSettings::default() })
}

fn refused(error: &KrillaError) -> PdfError {
    match error {
        KrillaError::Validation(errors) => PdfError::Refused(format!("{errors:?}")),
        other => PdfError::Refused(other.to_string()),
    }
}

fn title(face: &Typeface, document: &Document) -> String {
    let name = layout::name(face, &document.title);
    if name.is_empty() { PROGRAM.to_owned() } else { name }
}

fn metadata(document: &Document, title: String) -> Metadata {
    Metadata::new()
        .title(title)
        .language(language(&document.language))
        .creator(concat!("Tartip ", env!("CARGO_PKG_VERSION")).to_owned())
        .creation_date(date(document))
}

fn language(tag: &str) -> String {
    let valid =
        !tag.is_empty() && tag.len() <= 35 && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if valid { tag.to_owned() } else { LANGUAGE.to_owned() }
}

/// The document's own moment: the machine's clock has no part in the file.
fn date(document: &Document) -> DateTime {
    let Some(local) = document.created.local(document.offset) else { return DateTime::new(1970) };
    let part = |value: u32| u8::try_from(value).unwrap_or(0);
    let (hours, minutes) = (document.offset.0 / 60, document.offset.0 % 60);
    DateTime::new(u16::try_from(local.year()).unwrap_or(0))
        .month(part(local.month()))
        .day(part(local.day()))
        .hour(part(local.hour()))
        .minute(part(local.minute()))
        .second(part(local.second()))
        .utc_offset_hour(i8::try_from(hours).unwrap_or(0))
        .utc_offset_minute(u8::try_from(minutes.unsigned_abs()).unwrap_or(0))
}
