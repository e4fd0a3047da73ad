//! Screens of the signing key, before the first one and after everything.

use tartip::app::Model;
use tartip::app::field::Field;
use tartip::app::form::{KeyForm, Purpose};
use tartip::app::list::ListKind;
use tartip::domain::decide;
use tartip::domain::fact::Signature;

use super::all::{form, list, selecting};
use super::fixture::{Book, SOUND};

const ONE: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";
const OTHER: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB8eHRwbGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgEA";
const SUMS: &str = "4be1d0c7729f6e5533a1b08cf4d3e2917a6b5c0d8e9f1a2b3c4d5e6f70819203";

/// Everybody has signed the first protocol; a bundle was signed and the key replaced.
fn used() -> Book {
    let mut book = Book::counted(false, &SOUND).drafted(17);
    book.at(7, 20).act(|day, by| decide::make_key(day, by, ONE));
    let members = book.members.clone();
    for (nth, who) in members.into_iter().enumerate() {
        let how = if nth == 6 { Signature::Absent } else { Signature::Signed };
        book.at(23, 44).act(|day, by| decide::sign(day, by, "president", who, how, "Ооруп калды"));
    }
    let facts = u64::try_from(book.day.journal.len()).unwrap();
    book.at(23, 50).act(|day, by| decide::sign_bundle(day, by, SUMS, facts));
    book.at(23, 55).act(|day, by| decide::replace_key(day, by, OTHER, "Купуя сөз унутулду"));
    book
}

/// Types so many letters into the passphrases of a form.
fn typed(mut model: Model, letters: usize) -> Model {
    for field in &mut model.form_mut().unwrap().fields {
        if let Field::Secret(secret) = &mut field.field {
            secret.paste(&"ө".repeat(letters));
        }
    }
    model
}

pub fn all() -> Vec<(&'static str, Model)> {
    let key = |form: KeyForm| Purpose::Key(form);
    let used = used();
    let facts = u64::try_from(used.day.journal.len()).unwrap();
    let bundle = KeyForm::Bundle { facts, sums: SUMS.to_owned() };
    let code = KeyForm::Code("president".to_owned());
    vec![
        ("list-key-none", list(Book::prepared(false).model(), ListKind::Key)),
        ("list-key", selecting(list(used.clone().model(), ListKind::Key), 2)),
        ("form-make-key", typed(form(Book::prepared(false).model(), key(KeyForm::Make), &[], 1), 14)),
        (
            "form-replace-key",
            typed(form(used.clone().model(), key(KeyForm::Replace), &["Купуя сөз унутулду", "1"], 2), 99),
        ),
        ("form-sign-bundle", typed(form(used.clone().model(), key(bundle), &[], 0), 7)),
        ("form-sign-code", form(used.model(), key(code), &[], 0)),
    ]
}
