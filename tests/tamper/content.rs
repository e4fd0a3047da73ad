//! Changes of what a bundle holds.

use tartip::cli::Exit;
use tartip::exchange::bundle::{FACTS, HEAD, SUMS};
use tartip::text::Text;

use super::base::{BASE, Bundle, PRESIDENT, STEM};
use super::{Case, file};

fn named(ending: &str) -> String {
    format!("{PRESIDENT}.{ending}")
}

fn referendum(ending: &str) -> String {
    format!("{STEM}-referendum-v1.{ending}")
}

/// A figure of the protocol's last row but one, with its place in the JSON.
fn a_figure(bundle: &Bundle) -> (String, String) {
    let text = bundle.text(&named("json"));
    let at = text.find("\"figure\": ").unwrap();
    let figure: String = text[at + 10..].chars().take_while(char::is_ascii_digit).collect();
    (format!("\"figure\": {figure}"), format!("\"figure\": {figure}1"))
}

fn differs(name: &str, place: &str, found: &str, facts: &str) -> Text {
    let text = file("verify-differs", name).with("place", place);
    text.with("found", found).with("facts", facts)
}

#[test]
fn a_whole_bundle_is_whole_and_proven_by_its_key() {
    let whole = [Text::new("verify-whole").with("count", BASE.facts.len())];
    let proven = Text::new("verify-proven");
    Case::of(&Bundle::late().signed_well()).with_key().says(Exit::Fine, &[whole[0].clone(), proven.clone()]);
    let head = Case::of(&Bundle::late()).with(&["--head", &BASE.head]);
    let facts = Text::new("verify-proven-facts");
    head.says(Exit::Fine, &[Text::new("verify-unsigned"), Text::new("verify-head-equal"), facts]);
    let alone = Case::of(&Bundle::late().signed_well());
    alone.says(Exit::Fine, &[whole[0].clone(), Text::new("verify-unproven")]);
    let reopened = Text::new("verify-reopened").with("contest", "president").with("version", "1");
    let day = tartip::domain::Day::replay(&BASE.facts).unwrap();
    let title = &day.opened.rulebook.contest("president").unwrap().title;
    let reopened = reopened.with("title", title).with("at", "20:13").with("reason", "11-сап");
    alone.says(Exit::Fine, &[reopened]);
}

#[test]
fn a_head_of_an_earlier_fact_proves_nothing_after_it() {
    let text = Bundle::late().text("facts.jsonl");
    let line: serde_json::Value = serde_json::from_str(text.lines().nth(9).unwrap()).unwrap();
    let opening = Case::of(&Bundle::late()).with(&["--head", line["hash"].as_str().unwrap()]);
    let until = Text::new("verify-proven-until").with("row", "10");
    opening.says(Exit::Fine, &[Text::new("verify-head-earlier").with("row", "10"), until]);
}

#[test]
fn a_digit_in_the_json() {
    let (from, to) = a_figure(&Bundle::late());
    let changed = Bundle::late().replace(&named("json"), &from, &to);
    Case::of(&changed.clone().signed_well()).says(Exit::Wrong, &[file("verify-sum", &named("json"))]);
    let figure = |text: &str| text.replace("\"figure\": ", "");
    let expected = differs(&named("json"), "/content/rows/0/figure", &figure(&to), &figure(&from));
    Case::of(&changed.summed()).says(Exit::Wrong, &[expected]);
}

#[test]
fn a_digit_in_the_csv() {
    let table = Bundle::late().text(&named("csv"));
    let row: Vec<&str> = table.lines().nth(1).unwrap().split(';').collect();
    let (from, to) = (format!(";{};{}", row[11], row[12]), format!(";9{};{}", row[11], row[12]));
    let changed = Bundle::late().replace(&named("csv"), &from, &to);
    Case::of(&changed).says(Exit::Wrong, &[file("verify-sum", &named("csv"))]);
    let expected = differs(&named("csv"), "2:figure", &format!("9{}", row[11]), row[11]);
    Case::of(&changed.summed()).says(Exit::Wrong, &[expected]);
}

#[test]
fn a_page_swapped_for_another() {
    let swapped = Bundle::late().exchange(&named("pdf"), &referendum("pdf"));
    let expected = [
        file("verify-exchanged", &named("pdf")).with("other", referendum("pdf")),
        file("verify-exchanged", &referendum("pdf")).with("other", named("pdf")),
    ];
    Case::of(&swapped).says(Exit::Wrong, &expected);
    let mut other = Bundle::late();
    other.at(&named("pdf")).bytes.push(b'\n');
    Case::of(&other).says(Exit::Wrong, &[file("verify-sum", &named("pdf"))]);
    // With the list made anew only the signature shows it, and without one the bundle says what it cannot tell.
    let forged = other.summed();
    let unfit = Text::new("verify-signature-unfit");
    let signature = Bundle::late().signed_well().text("SHA256SUMS.sig");
    let signed = forged.clone().add("SHA256SUMS.sig", signature.as_bytes());
    Case::of(&signed).says(Exit::Wrong, &[unfit]);
    let said = [Text::new("verify-unsigned"), Text::new("verify-unproven")];
    Case::of(&forged).says(Exit::Fine, &said);
    // A head covers the facts: the page is not in them, and that is said instead of «proven».
    let head = Case::of(&forged).with(&["--head", &BASE.head]);
    head.says(Exit::Fine, &[Text::new("verify-head-equal"), Text::new("verify-proven-facts")]);
}

#[test]
fn two_files_exchanged() {
    let exchanged = Bundle::late().exchange(&named("json"), &referendum("json"));
    let other = file("verify-exchanged", &named("json")).with("other", referendum("json"));
    Case::of(&exchanged).says(Exit::Wrong, &[other]);
    let beginning = format!("{}, /", named("json"));
    let said = Case::of(&exchanged.summed()).run(Exit::Wrong, tartip::text::Language::En);
    assert!(said.contains(&beginning), "{said}");
}

#[test]
fn a_file_dropped() {
    let dropped = Bundle::late().drop(&named("json"));
    Case::of(&dropped).says(Exit::Wrong, &[file("verify-missing", &named("json"))]);
    Case::of(&dropped.summed()).says(Exit::Wrong, &[file("verify-dropped", &named("json"))]);
    for name in [FACTS, HEAD] {
        let dropped = Bundle::late().drop(name);
        Case::of(&dropped).says(Exit::Wrong, &[file("verify-missing", name)]);
        Case::of(&dropped.summed()).says(Exit::Wrong, &[file("verify-missing", name)]);
    }
    Case::of(&Bundle::late().drop(SUMS)).says(Exit::Wrong, &[file("verify-missing", SUMS)]);
    let page = Bundle::late().drop(&named("pdf")).summed();
    Case::of(&page).says(Exit::Wrong, &[file("verify-dropped", &named("pdf"))]);
}

#[test]
fn a_file_added() {
    let added = Bundle::late().add("results.json", b"{}");
    Case::of(&added).says(Exit::Wrong, &[file("verify-unlisted", "results.json")]);
    Case::of(&added.summed()).says(Exit::Wrong, &[file("verify-added", "results.json")]);
}

#[test]
fn a_list_of_sums_that_is_none() {
    let right = Bundle::late().text(SUMS);
    let lines = right.lines().count();
    let zeros = "0".repeat(64);
    let broken = [
        (1, "0  a\n".to_owned()),
        (1, right.replace('\n', "\r\n")),
        (lines + 1, format!("{right}{zeros}  SHA256SUMS\n")),
        (lines + 1, format!("{right}{zeros}  SHA256SUMS.sig\n")),
    ];
    for (line, list) in broken {
        let mut bundle = Bundle::late();
        bundle.at(SUMS).bytes = list.into_bytes();
        let text = Text::new("verify-sums-line").with("line", line.to_string());
        Case::of(&bundle).says(Exit::Wrong, &[text]);
    }
}

fn row(row: &str, why: &'static str) -> Text {
    Text::new("verify-wrong").with("row", row).with("why", Text::new(why))
}

/// A bundle with other lines of facts and right sums.
fn with_lines(change: impl FnOnce(&mut Vec<String>)) -> Bundle {
    let mut bundle = Bundle::late();
    let mut lines: Vec<String> = bundle.text(FACTS).lines().map(|line| format!("{line}\n")).collect();
    change(&mut lines);
    bundle.at(FACTS).bytes = lines.concat().into_bytes();
    bundle.summed()
}

#[test]
fn a_fact_removed() {
    let removed = with_lines(|lines| drop(lines.remove(20)));
    Case::of(&removed).says(Exit::Wrong, &[row("21", "verify-why-missing")]);
}

#[test]
fn facts_reordered() {
    let reordered = with_lines(|lines| lines.swap(20, 21));
    Case::of(&reordered).says(Exit::Wrong, &[row("21", "verify-why-missing")]);
}

#[test]
fn a_fact_changed() {
    let changed = with_lines(|lines| lines[20] = lines[20].replace("\"recorded\":1", "\"recorded\":2"));
    Case::of(&changed).says(Exit::Wrong, &[row("21", "verify-why-hash")]);
}

#[test]
fn facts_cut_off_at_the_end() {
    let cut = with_lines(|lines| drop(lines.pop()));
    let said = Case::of(&cut).run(Exit::Wrong, tartip::text::Language::En);
    for expected in [format!("{HEAD}, /contests/0/files: «"), format!("{PRESIDENT}.json: ADDED")] {
        assert!(said.contains(&expected), "{expected}: {said}");
    }
}

#[test]
fn the_mark_of_practice_taken_away() {
    let unmarked = Bundle::late().replace(HEAD, "\"practice\": true", "\"practice\": false").summed();
    let expected = [Text::new("verify-practice"), differs(HEAD, "/practice", "false", "true")];
    Case::of(&unmarked).says(Exit::Wrong, &expected);
}
