//! Books that cannot be made.

use std::fs;

use tartip::cli::Exit;
use tartip::text::Text;

use super::{Case, tartip, typed};
use tartip::text::Language;

const PROFILE: &str = "kg-president-2027";
const PRACTICE: &str = "practice-two-contests";

#[test]
fn a_wrong_wish_makes_no_book() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let form = folder.path().join("form.toml");
    fs::write(&form, include_str!("../../assets/forms/kg-president.toml")).unwrap();
    let new = |profile: &'static str, precinct: &'static str| {
        vec!["--data", typed(&data), "new", "--profile", profile, "--precinct", precinct]
    };
    for precinct in ["12a4", "", "уч. 5", "../1234", "1234567890123"] {
        Case::new(&new(PROFILE, precinct), Exit::Usage).says_text(&Text::new("refused-precinct-shape"));
    }
    Case::new(&new("kg-referendum", "1234"), Exit::Usage).says_text(&Text::new("cli-new-needs-date"));
    Case::new(&new("no-such-profile", "1234"), Exit::File)
        .says(|messages| format!("no-such-profile: {}", messages.say(&no_profile())));
    Case::new(&["blank", "no-such-profile", "--to", typed(&data)], Exit::File).answers(|messages, answer| {
        assert!(answer.err.contains(&messages.say(&no_profile())), "{}", answer.err);
        for known in ["kg-president-2027", "practice-two-contests"] {
            assert!(answer.err.contains(known), "{}", answer.err);
        }
    });
    let practice = Text::new("errors-profile-practice").with("profile", PRACTICE);
    Case::new(&new(PRACTICE, "1234"), Exit::Mixed).says_text(&practice);
    let dated = [new(PRACTICE, "1234"), vec!["--date", "2027-01-24"]].concat();
    Case::new(&dated, Exit::Mixed).says_text(&practice);
    let other_kind = ["--data", typed(&data), "new", "--profile", typed(&form), "--precinct", "1234"];
    Case::new(&other_kind, Exit::Malformed).keeps(&form).says(|messages| {
        let wanted = Text::new("lint-wrong-kind").with("wanted", Text::new("lint-kind-profile"));
        format!("{}:1:1: {}", form.display(), messages.say(&wanted))
    });
    assert!(!data.exists(), "nothing was made");
}

#[test]
fn a_book_that_is_there_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let arguments = ["--data", typed(data), "new", "--profile", PROFILE, "--precinct", "1234"];
    let made = tartip(Language::Ky, &arguments);
    assert_eq!((made.code, made.err.as_str()), (Some(0), ""));
    let book = data.join("books/1234-2027-01-24.tartip");
    assert_eq!(made.out.trim_end(), typed(&book));
    let exists = Text::new("errors-book-exists").with("file", "1234-2027-01-24.tartip");
    Case::new(&arguments, Exit::File).keeps(&book).says_text(&exists);
    assert_eq!(tartip::store::verify(&book, |_| ()).unwrap().first_wrong, None);
}

#[test]
fn a_folder_that_cannot_be_made_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "a file where a folder is wanted").unwrap();
    let arguments = ["--data", typed(&file), "new", "--profile", PROFILE, "--precinct", "1234"];
    let said = Text::new("errors-folder-read-only").with("folder", typed(&file.join("books")));
    Case::new(&arguments, Exit::File).keeps(&file).says_text(&said);
}

/// What is said where no profile has the name.
fn no_profile() -> Text {
    use tartip::assets::{Kind, embedded};
    Text::new("lint-no-profile").with("profiles", embedded::ids(Kind::Profile).collect::<Vec<_>>().join(", "))
}
