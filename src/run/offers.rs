//! What the start screen offers.

use super::folders::Folders;
use crate::app::model::{Offers, ProfileOffer};
use crate::assets::{Kind, embedded, read};
use crate::domain::Offset;

/// Collects books and profiles.
pub fn offers(folders: Option<&Folders>) -> Offers {
    let mut offers = Offers { books: folders.map(Folders::offers).unwrap_or_default(), ..Offers::default() };
    for file in embedded::EMBEDDED.iter().filter(|file| file.kind == Kind::Profile) {
        // Embedded files are proved right by a test; one that were not would not be offered.
        let Ok(profile) = read::profile(file.id, file.text()) else { continue };
        let offer = ProfileOffer { id: profile.id, title: profile.title, date: profile.date };
        if profile.practice {
            offers.practice = Some(offer);
        } else {
            offers.offset = profile.utc_offset_minutes;
            offers.profiles.push(offer);
        }
    }
    if offers.offset == Offset::default() {
        offers.offset = Offset(360);
    }
    offers
}
