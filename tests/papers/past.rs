//! A protocol's page as it was signed, whatever is stated later.

use tartip::documents::Document;
use tartip::domain::fact::{CopyIssued, PhaseEntered, ProtocolSigned, Signature};
use tartip::domain::{Day, Paper, Phase};
use tartip::run::export::{Holds, Pages, Past};

use crate::book::Book;
use crate::twice;

const PRESIDENT: &str = "president";
/// Why a gate was left open.
const OPEN: &str = "Эл күтүп турат";

fn page(pages: Pages<'_>, day: &Day, paper: &Paper) -> Document {
    let mut files = pages.paper_files(day, paper).into_iter();
    let page = files.find_map(|file| match file.holds {
        Holds::Page(page) => Some(*page),
        Holds::Bytes(_) => None,
    });
    page.unwrap()
}

fn past(book: &Book, papers: &[Paper]) -> Past {
    let mut past = Past::wanted(&book.day, papers);
    book.facts.iter().for_each(|fact| past.see(fact));
    past
}

fn left_open(book: &mut Book) {
    let open = vec!["contest:referendum".to_owned()];
    book.state(PhaseEntered { phase: Phase::HandOver, open, reason: OPEN.to_owned() });
}

#[test]
fn what_is_stated_after_the_last_signature_is_not_on_the_page() {
    let mut book = twice::opened();
    twice::counted(&mut book);
    let papers = [Paper::Protocol(PRESIDENT.to_owned()), Paper::Annex(PRESIDENT.to_owned())];
    let signed = papers.each_ref().map(|paper| page(Pages::default(), &book.day, paper));
    left_open(&mut book);
    let past = past(&book, &papers);
    for (paper, signed) in papers.iter().zip(&signed) {
        let kept = page(Pages { past: Some(&past), ..Pages::default() }, &book.day, paper);
        assert_eq!(kept, *signed, "{paper:?}");
        assert_ne!(page(Pages::default(), &book.day, paper), *signed, "{paper:?} has what came later");
    }
}

#[test]
fn whoever_signs_later_is_on_the_page_and_nothing_else_is() {
    let mut book = twice::opened();
    twice::counted(&mut book);
    left_open(&mut book);
    let (protocol, who) = (book.protocol(PRESIDENT).at, *book.day.commission.members.keys().last().unwrap());
    book.state(ProtocolSigned {
        protocol, who, how: Signature::Dissent, reason: "Каршымын".to_owned()
    });
    let last = Paper::Protocol(PRESIDENT.to_owned());
    let past = past(&book, std::slice::from_ref(&last));
    let kept = format!("{:?}", page(Pages { past: Some(&past), ..Pages::default() }, &book.day, &last));
    assert!(kept.contains("Каршымын") && !kept.contains(OPEN), "{kept}");
    assert!(format!("{:?}", page(Pages::default(), &book.day, &last)).contains(OPEN));
}

#[test]
fn a_version_that_was_opened_again_says_so_and_is_otherwise_as_it_was() {
    let mut book = twice::opened();
    twice::counted(&mut book);
    let protocol = book.protocol(PRESIDENT).at;
    let last = Paper::Protocol(PRESIDENT.to_owned());
    let signed = page(Pages::default(), &book.day, &last);
    let capacity = "public-observer".to_owned();
    let by = *book.day.commission.members.keys().next().unwrap();
    let copy = CopyIssued { protocol, number: 1, person: None, capacity, signed: true };
    let copy = Paper::Copy(book.tell(copy, &[("name", "Үсөнова")], by));
    left_open(&mut book);
    twice::again(&mut book);
    let past = past(&book, std::slice::from_ref(&copy));
    let kept = page(Pages { past: Some(&past), ..Pages::default() }, &book.day, &copy);
    assert_eq!(kept.created, signed.created);
    // One more line at its top, and how it stands.
    assert_eq!(kept.blocks.len(), signed.blocks.len() + 1);
    let differing =
        kept.blocks[1..].iter().zip(&signed.blocks).filter(|(kept, signed)| kept != signed).count();
    assert_eq!(differing, 1);
}

#[test]
fn a_draft_is_of_today() {
    let mut book = Book::counted();
    book.draft(PRESIDENT);
    let last = Paper::Protocol(PRESIDENT.to_owned());
    let past = past(&book, std::slice::from_ref(&last));
    let of_today = page(Pages::default(), &book.day, &last);
    assert_eq!(page(Pages { past: Some(&past), ..Pages::default() }, &book.day, &last), of_today);
}
