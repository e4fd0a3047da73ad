//! Every paper of a practice day with two contests, eighteen options and a repeated protocol, as poppler reads it: every
//! word with a Kyrgyz letter is found whole, nothing stands outside the margins, and each page says what it is of.
#![cfg(feature = "outside")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "papers/accounted.rs"]
#[allow(dead_code, reason = "papers need a part of it")]
mod accounted;
#[path = "papers/book.rs"]
#[allow(dead_code, reason = "one day needs a part of it")]
mod book;
#[path = "papers/registers/day.rs"]
#[allow(dead_code, reason = "papers need a part of it")]
mod day;
#[path = "papers/everything.rs"]
mod everything;
#[path = "papers/texts.rs"]
mod texts;
#[path = "papers/twice.rs"]
#[allow(dead_code, reason = "papers need a part of it")]
mod twice;

use std::collections::BTreeSet;
use std::process::Command;

use tartip::documents::model::Standing;
use tartip::documents::{Document, pdf};

use everything::{KINDS, everything};
use texts::texts;

const HEAD: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
/// Points from the left and the upper edge of an A4 sheet between which text may stand.
const ACROSS: [f32; 2] = [55.0, 545.5];
const DOWN: [f32; 2] = [33.0, 809.0];

fn read(program: &str, options: &[&str], pdf: &str) -> String {
    let mut command = Command::new(program);
    command.args(options).arg(pdf);
    if program == "pdftotext" {
        command.arg("-");
    }
    let done = command.output().unwrap();
    assert!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// Text without the white space between words and lines.
fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Words with a letter that only Kyrgyz has, as they may stand on one line: a line may end after a hyphen.
fn kyrgyz(document: &Document) -> BTreeSet<String> {
    let mut all = Vec::new();
    let mut document = serde_json::to_value(document).unwrap();
    // What is said in place of a picture is no text of the page.
    document["blocks"].as_array_mut().unwrap().retain(|block| block.get("code").is_none());
    texts(&document, &mut all);
    let words = all.iter().flat_map(|text| text.split(|sign: char| sign.is_whitespace() || sign == '-'));
    words.filter(|word| word.contains(['ң', 'ө', 'ү', 'Ң', 'Ө', 'Ү'])).map(str::to_owned).collect()
}

/// Checks a document as a file; `sums` are what must stand under each page, without spaces.
fn check(name: &str, document: &Document, sums: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.pdf");
    std::fs::write(&path, pdf::render(document).unwrap_or_else(|e| panic!("{name}: {e}"))).unwrap();
    let path = path.to_str().unwrap();

    let about = read("pdfinfo", &[], path);
    assert!(about.contains("Tagged:          yes") && about.contains("(A4)"), "{name}: {about}");
    let archival = bare(&read("pdfinfo", &["-meta"], path));
    for part in ["<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>"] {
        assert!(archival.contains(part), "{name}: {archival}");
    }
    let fonts = read("pdffonts", &[], path);
    for font in fonts.lines().skip(2) {
        let fields: Vec<&str> = font.split_whitespace().collect();
        assert_eq!(fields[fields.len() - 5..fields.len() - 2], ["yes"; 3], "{name}: {fonts}");
    }

    let text = read("pdftotext", &[], path);
    assert!(!text.contains(['\u{fffd}', '\u{25a1}']), "{name}");
    let all = bare(&text);
    let wanted = kyrgyz(document);
    assert!(!wanted.is_empty(), "{name}");
    for word in wanted {
        assert!(all.contains(&word), "{name}: {word} is not whole in:\n{text}");
    }
    let mut of_source = Vec::new();
    texts(&serde_json::to_value(document).unwrap(), &mut of_source);
    let asked = |text: &str| text.matches('?').count();
    assert!(asked(&all) <= asked(&of_source.concat()), "{name}: a letter is missing:\n{text}");

    let pages: Vec<&str> = text.split_terminator('\u{c}').collect();
    for (page, number) in pages.iter().zip(1..) {
        let page = bare(page);
        let counted = format!("{number}/{}", pages.len());
        let head = [&document.page_head.left, &document.page_head.right];
        let round = head.into_iter().chain(&document.page_foot).flat_map(|line| line.split_whitespace());
        for part in ["ОКУУ·УЧЕБНЫЙ", "1234", &counted].into_iter().chain(round).chain(sums.iter().copied())
        {
            assert!(page.contains(part), "{name}: «{part}» is not on page {number}:\n{page}");
        }
    }
    within(name, &read("pdftotext", &["-bbox"], path));
}

/// Every word of a page between the margins.
fn within(name: &str, boxes: &str) {
    let mut words = 0;
    for line in boxes.lines().filter(|line| line.trim_start().starts_with("<word")) {
        let side = |side: &str| -> f32 {
            let (_, rest) = line.split_once(&format!("{side}=\"")).unwrap();
            rest.split('"').next().unwrap().parse().unwrap()
        };
        let inside = ACROSS[0] <= side("xMin")
            && side("xMax") <= ACROSS[1]
            && DOWN[0] <= side("yMin")
            && side("yMax") <= DOWN[1];
        assert!(inside, "{name}: {line}");
        words += 1;
    }
    assert!(words > 20, "{name}");
}

#[test]
fn every_paper_is_made_whole_and_says_on_each_page_what_it_is_of() {
    let everything = everything();
    assert_eq!(everything.kinds().len(), KINDS, "a kind of paper that the day does not make");
    let papers = everything.papers(HEAD);
    for (name, document) in &papers {
        let time = document.page_head.right.contains("24.01.2027");
        assert!(time, "{name}: {}", document.page_head.right);
        // Whose papers bear a sum of their own is a matter of the papers; that each bears a whole one, of all.
        let foot = bare(&document.page_foot.concat());
        let digits = foot.split(|sign: char| !sign.is_ascii_hexdigit()).map(str::len).max();
        assert!(digits >= Some(64), "{name}: {foot}");
        check(name, document, &[]);
    }
    let standing = |wanted: &str| {
        let (_, document) = papers.iter().find(|(name, _)| name.starts_with(wanted)).unwrap();
        &document.marks.standing
    };
    assert!(matches!(standing("draft"), Standing::Draft(_)));
    assert_eq!(*standing("final"), Standing::Final);
}

#[test]
fn every_blank_form_is_made_whole_and_says_that_it_is_of_a_practice_day() {
    let blanks = everything().blanks();
    assert!(blanks.len() >= 20, "{}", blanks.len());
    for (name, document) in blanks {
        check(&name, &document, &[]);
    }
}
