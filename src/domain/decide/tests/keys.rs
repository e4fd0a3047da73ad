//! The signing key: one at a time, replaced by two with a reason, and used only where there is something to sign.

use crate::domain::Phase;
use crate::domain::decide::{self, Refusal};
use crate::domain::fact::Fact;
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, by, place};

const ONE: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";
const OTHER: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB8eHRwbGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgEA";

fn with_key(mut book: Book) -> Book {
    let who = book.by();
    book.take(|day| decide::make_key(day, who, ONE));
    book
}

/// A day whose first contest is signed by everybody, with a key.
fn signed() -> Book {
    let mut book = with_key(Book::counted(&[]));
    book.draft(PRESIDENT, "aa");
    book.hear(PRESIDENT);
    book.sign(PRESIDENT);
    book
}

pub(super) fn refusals() -> Vec<Refusal> {
    let (bare, keyed) = (Book::in_phase(Phase::Preparation), with_key(Book::in_phase(Phase::Preparation)));
    let who = bare.by();
    vec![
        bare.refused(|day| decide::sign_bundle(day, who, &"a".repeat(64), 1)),
        bare.refused(|day| decide::make_key(day, who, "ssh-ed25519")),
        keyed.refused(|day| decide::make_key(day, who, OTHER)),
    ]
}

#[test]
fn there_is_one_key_and_it_may_be_made_at_any_time() {
    for phase in [Phase::Preparation, Phase::Voting, Phase::Protocol, Phase::Closed] {
        let book = with_key(Book::in_phase(phase));
        assert_eq!(book.day.keys.current(), Some(ONE));
        let again = book.refused(|day| decide::make_key(day, book.by(), OTHER));
        assert_eq!(again, Refusal::KeyThere);
    }
}

#[test]
fn another_key_needs_two_members_a_reason_and_a_key_before_it() {
    let mut book = Book::in_phase(Phase::HandOver);
    let (one, pair) = (book.by(), book.pair());
    assert_eq!(book.refused(|day| decide::replace_key(day, pair, OTHER, "why")), Refusal::KeyNeeded);
    book = with_key(book);
    assert_eq!(book.refused(|day| decide::replace_key(day, one, OTHER, "why")), Refusal::TwoMembersNeeded);
    assert_eq!(book.refused(|day| decide::replace_key(day, pair, OTHER, " ")), Refusal::ReasonNeeded);
    assert_eq!(book.refused(|day| decide::replace_key(day, pair, ONE, "why")), Refusal::NothingChanged);
    book.take(|day| decide::replace_key(day, pair, OTHER, " the passphrase is forgotten "));
    assert_eq!(book.day.keys.current(), Some(OTHER));
    let Fact::KeyReplaced(fact) = book.last() else { panic!("{:?}", book.last()) };
    assert_eq!(fact.reason, "the passphrase is forgotten");
    // An old key never comes back.
    assert_eq!(book.refused(|day| decide::replace_key(day, pair, ONE, "why")), Refusal::NothingChanged);
}

#[test]
fn a_public_half_is_letters_and_no_more() {
    let book = Book::in_phase(Phase::Preparation);
    let long = format!("ssh-ed25519 {}", "A".repeat(200));
    for wrong in ["", " ", "ssh-ed25519 ", " AAAA", "ssh-ed25519 AA AA", "ssh-ed25519 Ая", "a\nb c", &long]
    {
        let refused = book.refused(|day| decide::make_key(day, book.by(), wrong));
        assert_eq!(refused, Refusal::KeyShape, "{wrong}");
    }
}

#[test]
fn a_signed_bundle_names_its_sums_its_facts_and_its_key() {
    let mut book = with_key(Book::in_phase(Phase::HandOver));
    let (who, sums, all) = (book.by(), "0f".repeat(32), u64::try_from(book.facts.len()).unwrap());
    for wrong in ["", "0F", &"g".repeat(64), &"0".repeat(65)] {
        let refused = book.refused(|day| decide::sign_bundle(day, who, wrong, all));
        assert_eq!(refused, Refusal::HashShape, "{wrong}");
    }
    for wrong in [0, all + 1, u64::MAX] {
        let refused = book.refused(|day| decide::sign_bundle(day, who, &sums, wrong));
        assert_eq!(refused, Refusal::UnknownEntry, "{wrong}");
    }
    book.take(|day| decide::sign_bundle(day, who, &sums, all));
    let signed = &book.day.keys.signed[0].stated;
    assert_eq!((signed.sums.as_str(), signed.facts, signed.public.as_str()), (sums.as_str(), all, ONE));
}

#[test]
fn a_code_is_signed_once_with_each_key_and_anew_with_each_version() {
    let mut book = signed();
    let (who, pair) = (book.by(), book.pair());
    assert!(decide::code_of(&book.day, PRESIDENT).is_none());
    book.take(|day| decide::sign_code(day, who, PRESIDENT, "c2ln"));
    assert_eq!(decide::code_of(&book.day, PRESIDENT).unwrap().signature, "c2ln");
    assert_eq!(book.refused(|day| decide::sign_code(day, who, PRESIDENT, "c2ln")), Refusal::AlreadyDone);
    book.take(|day| decide::replace_key(day, pair, OTHER, "lost"));
    assert!(decide::code_of(&book.day, PRESIDENT).is_none(), "not with this key");
    book.take(|day| decide::sign_code(day, who, PRESIDENT, "bmV3"));
    book.reopen(PRESIDENT);
    assert_eq!(book.refused(|day| decide::sign_code(day, who, PRESIDENT, "bmV3")), Refusal::NotSigned);
    book.draft(PRESIDENT, "bb");
    assert!(decide::code_of(&book.day, PRESIDENT).is_none(), "not of this version");
}

#[test]
fn nothing_is_signed_without_a_key_a_protocol_or_somebody_at_the_keyboard() {
    let mut book = signed();
    let who = book.by();
    let refused = |contest| book.refused(|day| decide::sign_code(day, who, contest, "c2ln"));
    assert_eq!(refused("mayor"), Refusal::UnknownContest);
    assert_eq!(refused(REFERENDUM), Refusal::NotDrafted);
    let nobody = by(place(99));
    assert_eq!(
        book.refused(|day| decide::sign_code(day, nobody, PRESIDENT, "c2ln")),
        Refusal::NobodyAtKeyboard
    );
    assert_eq!(book.refused(|day| decide::sign_bundle(day, nobody, "", 1)), Refusal::NobodyAtKeyboard);
    assert_eq!(book.refused(|day| decide::make_key(day, nobody, ONE)), Refusal::NobodyAtKeyboard);
    assert_eq!(book.refused(|day| decide::replace_key(day, nobody, OTHER, "")), Refusal::NobodyAtKeyboard);
    book.draft(REFERENDUM, "aa");
    assert_eq!(book.refused(|day| decide::sign_code(day, who, REFERENDUM, "c2ln")), Refusal::NotSigned);
    let mut bare = Book::counted(&[]);
    bare.draft(PRESIDENT, "aa");
    assert_eq!(bare.refused(|day| decide::sign_code(day, who, PRESIDENT, "c2ln")), Refusal::KeyNeeded);
}
