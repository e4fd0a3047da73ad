use super::{PROFILE, duplicate, wrong};
use crate::assets::Problem;

const REGISTERS: &str = r#"id = "room"
edition = "1"
source = "test"
verified = false
title = { ky = "а", ru = "б", en = "c" }
voting = { majority = "present", law = "test" }

[[people.category]]
id = "guest"
label = { ky = "а", ru = "б", en = "c" }
papers = { ky = "а", ru = "б", en = "c" }
limit = 1
right = [{ ky = "а", ru = "б", en = "c" }]
law = "test"

[[people.ground]]
id = "no-papers"
label = { ky = "а", ru = "б", en = "c" }
refusal = true
law = "test"

[complaints]
kind = [{ id = "act", label = { ky = "а", ru = "б", en = "c" } }]
capacity = [{ id = "voter", label = { ky = "а", ru = "б", en = "c" } }]
addressee = [{ id = "court", label = { ky = "а", ru = "б", en = "c" } }]
answer = [{ id = "in-hand", label = { ky = "а", ru = "б", en = "c" } }]
appeal = { ky = "а", ru = "б", en = "c" }
law = "test"

[[complaints.class]]
id = "hours"
label = { ky = "а", ru = "б", en = "c" }
due = { hours = 720 }
law = "test"

[incidents]
law = "test"
group = [{ id = "OP", label = { ky = "а", ru = "б", en = "c" } }]

[[incidents.code]]
id = "OP-02"
label = { ky = "а", ru = "б", en = "c" }
severity = 4
competent = ["chair"]
class = "hours"
core = true
step = [{ ky = "а", ru = "б", en = "c" }]

[[incidents.code]]
id = "OP-01"
label = { ky = "а", ru = "б", en = "c" }
severity = 1
competent = ["chair"]
class = "hours"
step = [{ ky = "а", ru = "б", en = "c" }]

[[act]]
id = "late"
title = { ky = "а", ru = "б", en = "c" }
text = { ky = "а {opened}", ru = "б {opened}", en = "c {opened}: {reason}" }
law = "test"

[[card]]
id = "fire"
title = { ky = "а", ru = "б", en = "c" }
code = "OP-02"
step = [{ ky = "а", ru = "б", en = "c" }]
material = [{ ky = "а", ru = "б", en = "c" }]
"#;

/// What is wrong after one change of what stands first after a heading, and that it is told where it stands.
fn found(cases: Vec<(&str, &str, &str, Problem)>) {
    assert_eq!(wrong(REGISTERS, "id", "id"), []);
    for (heading, from, to, problem) in cases {
        let heading_at = REGISTERS.find(heading).unwrap();
        let (head, tail) = REGISTERS.split_at(heading_at);
        let (between, rest) = tail.split_once(from).unwrap_or_else(|| panic!("{heading} {from}"));
        let before = format!("{head}{between}");
        let line = before.rsplit('\n').next().unwrap();
        let place = (before.matches('\n').count() + 1, line.chars().count() + 1);
        let text = format!("{before}{to}{rest}");
        assert_eq!(wrong(&text, "id", "id"), [(place.0, place.1, problem)], "{heading} {from} -> {to}");
    }
}

#[test]
fn wrong_names_and_empty_texts_are_found_where_they_stand() {
    let empty = || Problem::EmptyText;
    found(vec![
        ("id", "\"room\"", "\"Room\"", Problem::BadId),
        ("[[people.category]]", "\"guest\"", "\"Guest\"", Problem::BadId),
        ("[[people.category]]", "\"а\"", "\"\"", empty()),
        ("papers", "\"б\"", "\" \"", empty()),
        ("right", "\"c\"", "\"\"", empty()),
        ("right", "\"test\"", "\"\"", empty()),
        ("[[people.ground]]", "\"no-papers\"", "\"no papers\"", Problem::BadId),
        ("[[people.ground]]", "\"б\"", "\"\"", empty()),
        ("[[people.ground]]", "\"test\"", "\"\"", empty()),
        ("capacity", "\"voter\"", "\"\"", Problem::BadId),
        ("answer", "\"c\"", "\"\"", empty()),
        ("appeal", "\"б\"", "\"\"", empty()),
        ("appeal", "\"test\"", "\"\"", empty()),
        ("[[complaints.class]]", "\"test\"", "\"\"", empty()),
        ("[incidents]", "\"test\"", "\" \"", empty()),
        ("group", "\"а\"", "\"\"", empty()),
        ("\"OP-01\"", "\"c\"", "\"\"", empty()),
        ("\"OP-01\"\nlabel = { ky = \"а\", ru = \"б\", en = \"c\" }", "\"б\"", "\"\"", empty()),
        ("voting", "\"test\"", "\"\"", empty()),
        ("[[act]]", "\"late\"", "\"-late\"", Problem::BadId),
        ("[[act]]", "\"а\"", "\"\"", empty()),
        ("[[act]]", "\"б {opened}\"", "\"\"", empty()),
        ("[[act]]", "\"test\"", "\"\"", empty()),
        ("[[card]]", "\"fire\"", "\"fire!\"", Problem::BadId),
        ("material", "\"c\"", "\"\"", empty()),
    ]);
}

#[test]
fn wrong_lists_and_limits_are_found_where_they_stand() {
    let text = "{ ky = \"а\", ru = \"б\", en = \"c\" }";
    let list = format!("[{text}]");
    let named = |id: &str| format!("[{{ id = \"{id}\", label = {text} }}]");
    found(vec![
        ("limit", "1", "0", Problem::NoPeople),
        ("right", &list, "[]", Problem::EmptyList),
        ("kind", &named("act"), "[]", Problem::EmptyList),
        ("capacity", &named("voter"), "[]", Problem::EmptyList),
        ("due", "720", "721", Problem::DueRange),
        ("due", "720", "0", Problem::DueRange),
        ("\"OP-01\"", &list, "[]", Problem::EmptyList),
        ("\"OP-01\"", "[\"chair\"]", "[]", Problem::EmptyList),
        ("material", &list, "[]", Problem::EmptyList),
    ]);
    assert_eq!(wrong(REGISTERS, "{ hours = 720 }", "{ days = 60 }"), []);
    assert_eq!(wrong(REGISTERS, "{ hours = 720 }", "{ days = 61 }"), [(33, 16, Problem::DueRange)]);
    assert_eq!(wrong(REGISTERS, "refusal = true\n", ""), [(17, 6, Problem::IdleGround)]);
    let twice = |heading: &str| {
        let entry = REGISTERS.split_once(heading).unwrap().1.split("\n\n").next().unwrap();
        let text = format!("{REGISTERS}\n{heading}{entry}");
        let line = REGISTERS.matches('\n').count() + 3;
        (wrong(&text, "id", "id"), line)
    };
    for (heading, id) in [
        ("[[people.category]]", "guest"),
        ("[[people.ground]]", "no-papers"),
        ("[[complaints.class]]", "hours"),
        ("[[act]]", "late"),
        ("[[card]]", "fire"),
    ] {
        let (found, line) = twice(heading);
        assert_eq!(found, [(line, 6, duplicate(id))], "{heading}");
    }
}

#[test]
fn wrong_codes_are_found_where_they_stand() {
    let name = |name: &str| name.to_owned();
    found(vec![
        ("core = true", "\"OP-01\"", "\"OP-1\"", Problem::BadCode),
        ("core = true", "\"OP-01\"", "\"OP-02\"", duplicate("OP-02")),
        ("core = true", "\"OP-01\"", "\"OB-01\"", Problem::UnknownGroup { group: name("OB") }),
        ("\"OP-02\"", "4", "5", Problem::Severity),
        ("\"OP-01\"", "1\n", "0\n", Problem::Severity),
        ("\"OP-01\"", "\"hours\"", "\"days\"", Problem::UnknownClass { class: name("days") }),
        ("[[card]]", "\"OP-02\"", "\"OP-03\"", Problem::UnknownCode { code: name("OP-03") }),
    ]);
    let group = "{ id = \"OP\", label = { ky = \"а\", ru = \"б\", en = \"c\" } }";
    let two = |id: &str| format!("{}, {group}", group.replace("OP", id));
    assert_eq!(wrong(REGISTERS, group, &two("op")), [(38, 17, Problem::BadCode)]);
    let second = group.chars().count() + 19;
    assert_eq!(wrong(REGISTERS, group, &two("OP")), [(38, second, duplicate("OP"))]);
    let others_first = REGISTERS.replace("core = true\n", "");
    let core = "class = \"hours\"\ncore = true\nstep = [{ ky = \"а\", ru = \"б\", en = \"c\" }]\n\n[[act]]";
    let last = core.replace("core = true\n", "");
    assert_eq!(wrong(&others_first, &last, core), [(54, 8, Problem::CoreOrder)]);
}

#[test]
fn only_known_placeholders_stand_in_an_act() {
    let name = |name: &str| Problem::UnknownPlaceholder { name: name.to_owned() };
    found(vec![
        ("[[act]]", "opened}\", en", "open}\", en", name("open")),
        ("[[act]]", "reason}", "}", name("")),
        ("[[act]]", "reason}", " reason }", name(" reason ")),
        ("[[act]]", "{reason}", "{reason", Problem::LoneBrace),
        ("[[act]]", "{reason}", "{{reason}", Problem::LoneBrace),
        ("[[act]]", ": {reason}", "}: {reason}", Problem::LoneBrace),
    ]);
}

#[test]
fn a_profile_names_registers_that_are_there() {
    let registers = "procedure = \"day\"\nregisters = \"kg-2025\"";
    assert_eq!(wrong(PROFILE, "procedure = \"day\"", registers), []);
    let unknown = |id: &str| Problem::UnknownRegisters { registers: id.to_owned() };
    for id in ["room", "../kg-2025", "kg-president"] {
        let named = registers.replace("kg-2025", id);
        assert_eq!(wrong(PROFILE, "procedure = \"day\"", &named), [(8, 13, unknown(id))]);
    }
}
