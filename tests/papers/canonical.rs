//! The fingerprint: what moves it, what does not, and that drafts are held against their facts.

use sha2::{Digest, Sha256};
use tartip::domain::decide::next_version;
use tartip::domain::fact::{Cause, ProtocolReopened, Signature};
use tartip::exchange::canonical::{Content, check, check_all, fingerprint};

use crate::book::{Book, PRESIDENT};

fn draft(book: &mut Book) -> String {
    let expected = fingerprint(&book.day, "president").unwrap();
    book.draft("president");
    expected
}

#[test]
fn a_fingerprint_is_the_hash_of_the_content_as_compact_json() {
    let mut book = Book::counted();
    let expected = draft(&mut book);
    let protocol = book.protocol("president");
    assert_eq!(protocol.drafted.fingerprint, expected);
    let content = Content::of(&book.day, protocol).unwrap();
    let json = serde_json::to_string(&content).unwrap();
    assert!(
        json.starts_with(r#"{"schema":"tartip-protocol-content/1","precinct":"1234","date":"2027-01-24","#)
    );
    assert!(
        json.contains(r#"{"cell":"V2","number":"13","label":null,"withdrawn":false,"figure":27}"#),
        "{json}"
    );
    assert_eq!(serde_json::from_str::<Content>(&json).unwrap(), content);
    let digest = Sha256::digest(json.as_bytes());
    assert_eq!(tartip::store::hex(&digest), expected);
    assert!(check(&book.day, protocol));
}

#[test]
fn signatures_and_the_time_leave_it_alone() {
    let mut book = Book::counted();
    draft(&mut book);
    book.hear("president");
    book.sign("president", &[Signature::Signed, Signature::Absent]);
    assert!(check(&book.day, book.protocol("president")));
}

#[test]
fn figures_corrections_explanations_and_names_move_it() {
    let mut book = Book::counted();
    let mut seen = vec![fingerprint(&book.day, "president").unwrap()];
    let mut moved = |book: &Book| {
        let now = fingerprint(&book.day, "president").unwrap();
        assert!(!seen.contains(&now));
        seen.push(now);
    };
    book.correct("president", "L11", Some(0), Some(1), "an act came in");
    moved(&book);
    book.correct("president", "L11", Some(1), Some(0), "it belongs to another precinct");
    moved(&book);
    book.correct("president", "L8", Some(620), Some(610), "counted again");
    moved(&book);
    book.explain("president", "taken-away", (617, 627), "unexplained", "");
    let rules = book.day.findings("president").broken;
    assert!(rules.iter().any(|rule| rule.rule == "found-is-sorted"), "{rules:?}");
    let mut other = Book::counted_with(PRESIDENT, &["Хан-Теңир2"]);
    moved(&other);
    draft(&mut other);
    moved(&other);
    assert_eq!(next_version(&other.day, "president"), (1, 2));
}

#[test]
fn an_explanation_after_the_draft_no_longer_fits_it_but_the_draft_was_true() {
    let mut book = Book::counted();
    draft(&mut book);
    book.explain("president", "taken-away", (627, 628), "taken-away", "");
    assert!(!check(&book.day, book.protocol("president")));
    assert!(check_all(&book.facts).iter().all(|draft| draft.holds));
}

#[test]
fn a_version_keeps_its_own_corrections_and_the_next_has_all() {
    let mut book = Book::counted();
    draft(&mut book);
    book.hear("president");
    book.sign("president", &[Signature::Signed, Signature::Signed]);
    let protocol = book.protocol("president").at;
    book.state(ProtocolReopened { protocol, cause: Cause::Returned, reason: "line 11".into() });
    book.correct("president", "L11", Some(0), Some(2), "two complaints");
    draft(&mut book);
    let state = book.day.contest("president").unwrap();
    let contents: Vec<Content> =
        state.protocols.iter().map(|protocol| Content::of(&book.day, protocol).unwrap()).collect();
    assert_eq!(
        contents.iter().map(|c| (c.version, c.draft, c.corrections.len())).collect::<Vec<_>>(),
        [(1, 1, 0), (2, 1, 1)]
    );
    let checks = check_all(&book.facts);
    assert_eq!(
        checks.iter().map(|check| (check.version, check.holds)).collect::<Vec<_>>(),
        [(1, true), (2, true)]
    );
}

#[test]
fn a_false_fingerprint_or_figure_is_told() {
    let mut book = Book::counted();
    book.draft_as("president", &"0".repeat(64));
    assert!(!check(&book.day, book.protocol("president")));
    assert!(!check_all(&book.facts)[0].holds);
    assert!(check_all(&book.facts[1..]).is_empty(), "a journal without its first fact says nothing");
}
