use super::*;

const PROFILE: &str = r#"id = "small"
edition = "1"
source = "test"
verified = false
title = { ky = "а", ru = "б", en = "c" }
utc_offset_minutes = 360
procedure = "day"
outside = "both"
turnout_due = []
hours = { meeting = "07:00", opens = "08:00", closes = "20:00" }
stock = { model = "preprinted" }
typing = { first = ["secretary"], second = ["chair"], second_entry = "other-member" }

[[contest]]
id = "president"
form = "small"
title = { ky = "а", ru = "б", en = "c" }
colour = { ky = "а", ru = "б", en = "c" }
options_typed = true

[[contest]]
id = "second"
form = "ru-president-2018"
title = { ky = "а", ru = "б", en = "c" }
colour = { ky = "а", ru = "б", en = "c" }
options_typed = true

[[contest]]
id = "third"
form = "small"
title = { ky = "а", ru = "б", en = "c" }
colour = { ky = "а", ru = "б", en = "c" }
options_typed = true
"#;

const FORM: &str = r#"id = "small"
edition = "1"
source = "test"
verified = false
title = { ky = "а", ru = "б", en = "c" }
rule = []

[[line]]
id = "L1"
number = "1"
counts = "valid"
label = { ky = "а", ru = "б", en = "c" }
"#;

const PROCEDURE: &str = r#"id = "day"
edition = "1"
source = "test"
verified = false
title = { ky = "а", ru = "б", en = "c" }
close_of_hour_minutes = 15
mixing = { below = 10, say = { ky = "а", ru = "б", en = "c" } }
typing = []
duty = []
contact = []
refusal = []
surplus = []

[[step]]
id = "quorum"
phase = "opening"
label = { ky = "а", ru = "б", en = "c" }
law = "test"
does = "presence"
"#;

fn folder(form: Option<&str>) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write("profiles/small.toml", PROFILE);
    write("procedures/day.toml", PROCEDURE);
    if let Some(form) = form {
        write("forms/small.toml", form);
    }
    let profile = folder.path().join("profiles").join("small.toml").display().to_string();
    (folder, profile)
}

#[test]
fn files_beside_the_profile_come_before_those_inside_the_program() {
    let (_folder, profile) = folder(Some(FORM));
    let rulebook = load_rulebook(&profile).unwrap();
    assert_eq!(rulebook.form_of("third").unwrap().id, "small");
    assert_eq!(rulebook.form_of("second").unwrap().id, "ru-president-2018");
    assert_eq!(rulebook.form_of("fourth"), None);
    assert_eq!(rulebook.procedure.id, "day");
    let names: Vec<&str> = rulebook.sources.iter().map(|source| source.name.as_str()).collect();
    assert_eq!(names, ["small.toml", "small.toml", "ru-president-2018.toml", "day.toml"]);
    let inside = shelf::inside(Kind::Form, "ru-president-2018").unwrap();
    assert_eq!(rulebook.sources[2], hash(&inside));
    let empty = Source { file: "a/b.toml".to_owned(), text: "".into() };
    let expected = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(hash(&empty), SourceHash { name: "b.toml".to_owned(), sha256: expected.to_owned() });
}

#[test]
fn registers_come_with_the_profile_that_names_them() {
    let (folder, profile) = folder(Some(FORM));
    assert_eq!(load_rulebook(&profile).unwrap().registers, None);
    let named = PROFILE.replace("procedure = \"day\"", "procedure = \"day\"\nregisters = \"room\"");
    std::fs::write(&profile, named).unwrap();
    let missing = Problem::UnknownRegisters { registers: "room".to_owned() };
    let found = load_rulebook(&profile).unwrap_err();
    assert!(matches!(found, LoadError::Wrong(wrong) if wrong.len() == 1 && wrong[0].problem == missing));
    let inside = shelf::inside(Kind::Registers, "kg-2025").unwrap();
    let text = inside.text.replacen("id = \"kg-2025\"", "id = \"room\"", 1);
    std::fs::create_dir(folder.path().join("registers")).unwrap();
    std::fs::write(folder.path().join("registers/room.toml"), &text).unwrap();
    let rulebook = load_rulebook(&profile).unwrap();
    assert_eq!(rulebook.registers.unwrap().id, "room");
    let expected = hash(&Source { file: "room.toml".to_owned(), text: text.into() });
    assert_eq!(rulebook.sources.last(), Some(&expected));
}

#[test]
fn a_rulebook_survives_its_book() {
    let (_folder, profile) = folder(Some(FORM));
    let rulebook = load_rulebook(&profile).unwrap();
    let text = serde_json::to_string(&rulebook).unwrap();
    assert_eq!(serde_json::from_str::<Rulebook>(&text).unwrap(), rulebook);
}

#[test]
fn a_missing_or_wrong_form_is_named() {
    let (_folder, profile) = folder(None);
    let Err(LoadError::Wrong(problems)) = load_rulebook(&profile) else { panic!("it loaded") };
    let places: Vec<(usize, usize)> = problems.iter().map(|problem| (problem.line, problem.column)).collect();
    assert_eq!(places, [(16, 8), (30, 8)]);
    assert_eq!(problems[0].file, profile);

    let (_folder, profile) = folder(Some(&FORM.replace("\"1\"\ncounts", "\"\"\ncounts")));
    let Err(LoadError::Wrong(problems)) = load_rulebook(&profile) else { panic!("it loaded") };
    assert_eq!((problems[0].line, &problems[0].problem), (10, &Problem::EmptyText));
    assert!(problems[0].file.ends_with("small.toml") && problems[0].file.contains("forms"));
}

#[test]
fn nothing_is_loaded_in_place_of_something_else() {
    assert!(
        matches!(load_rulebook("no-such"), Err(LoadError::NoProfile { profile }) if profile == "no-such")
    );
    let (folder, _) = folder(Some(FORM));
    let form = folder.path().join("forms").join("small.toml").display().to_string();
    assert!(matches!(&load_rulebook(&form), Err(LoadError::Wrong(problems))
        if problems[0].problem == Problem::WrongKind { wanted: Kind::Profile }));
    assert_eq!(load_form(&form).unwrap().id, "small");
    assert_eq!(load_form("ru-president-2018").unwrap().lines.len(), 12);
}
