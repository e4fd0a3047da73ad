//! The files that come inside the program, so that it works where nothing else was copied.

use super::Kind;
use crate::packed::{Packed, packed};

/// One file inside the program.
#[derive(Debug)]
pub struct Embedded {
    /// What it holds.
    pub kind: Kind,
    /// Its id, the same as in the text.
    pub id: &'static str,
    file: Packed,
}

impl Embedded {
    /// Its text.
    pub fn text(&self) -> &str {
        self.file.text()
    }
}

macro_rules! embedded {
    ($($kind:ident $folder:literal $id:literal),* $(,)?) => {
        [$(Embedded {
            kind: Kind::$kind,
            id: $id,
            file: packed!($folder, "/", $id, ".toml"),
        }),*]
    };
}

/// Every file inside the program.
pub static EMBEDDED: [Embedded; 13] = embedded![
    Form "forms" "kg-president",
    Form "forms" "kg-jogorku-kenesh",
    Form "forms" "kg-local-kenesh",
    Form "forms" "kg-referendum",
    Form "forms" "ru-president-2018",
    Form "forms" "ge-president-2013",
    Profile "profiles" "kg-president-2027",
    Profile "profiles" "kg-jogorku-kenesh",
    Profile "profiles" "kg-local-kenesh",
    Profile "profiles" "kg-referendum",
    Profile "profiles" "practice-two-contests",
    Procedure "procedures" "kg-2025",
    Registers "registers" "kg-2025",
];

/// Finds a file inside the program; `None` where there is none of this kind and id.
pub fn find(kind: Kind, id: &str) -> Option<&'static Embedded> {
    EMBEDDED.iter().find(|file| file.kind == kind && file.id == id)
}

/// The ids of one kind, in their order.
pub fn ids(kind: Kind) -> impl Iterator<Item = &'static str> {
    EMBEDDED.iter().filter(move |file| file.kind == kind).map(|file| file.id)
}

#[cfg(test)]
mod registers;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::{Shelf, lint, load_rulebook};

    #[test]
    fn every_embedded_file_is_right_and_is_what_its_row_says() {
        for file in &EMBEDDED {
            let asset = lint::lint(file.id, file.text(), &Shelf::embedded())
                .unwrap_or_else(|problems| panic!("{}: {problems:#?}", file.id));
            assert_eq!((asset.kind(), asset.id()), (file.kind, file.id));
        }
    }

    #[test]
    fn every_embedded_profile_makes_a_rulebook() {
        for id in ids(Kind::Profile) {
            let rulebook = load_rulebook(id).unwrap();
            for contest in &rulebook.profile.contests {
                assert!(rulebook.form_of(&contest.id).is_some(), "{id} {}", contest.id);
            }
            assert_eq!(rulebook.registers.map(|found| found.id), rulebook.profile.registers, "{id}");
            assert!(rulebook.profile.registers.is_some(), "{id}");
        }
    }

    #[test]
    fn every_asset_of_the_repository_is_embedded() {
        for kind in Kind::ALL {
            let assets = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
            let folder = assets.join(kind.folder());
            for entry in std::fs::read_dir(&folder).unwrap() {
                let name = entry.unwrap().file_name().into_string().unwrap();
                let id = name.strip_suffix(".toml").unwrap_or(&name);
                assert!(find(kind, id).is_some(), "{name}");
            }
        }
    }
}
