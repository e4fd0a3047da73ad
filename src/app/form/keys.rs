//! Forms of the signing key. What is typed into them is kept with nobody.

use serde::{Deserialize, Serialize};

use super::build::{plain, reason, typed, witness};
use super::submit::Outcome;
use super::{FormField, FormScreen, Values};
use crate::app::effect::Effect;
use crate::app::field::{Field, SecretField};
use crate::app::model::Model;
use crate::app::refusal::FormRefusal;
use crate::app::secret::Secret;
use crate::domain::Day;
use crate::domain::decide::Refusal;
use crate::domain::fact::By;
use crate::text::{Text, names};

/// Shortest and longest passphrase, in characters.
pub const SHORTEST: usize = 10;
const LONGEST: usize = 100;

/// A form of the signing key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeyForm {
    /// The first key.
    Make,
    /// Another one in its place.
    Replace,
    /// A bundle, signed after a look at what it is.
    Bundle {
        /// Up to how many facts it states the day.
        facts: u64,
        /// SHA-256 of its list of sums, hexadecimal.
        sums: String,
    },
    /// The code of a contest's signed protocol.
    Code(String),
}

/// Title, what stands above the fields, and the fields; none where the day is no longer the one that was looked at.
pub fn build(day: &Day, form: &KeyForm) -> Option<(Text, Option<Text>, Vec<FormField>)> {
    let twice =
        || vec![secret("passphrase", "field-passphrase-new"), secret("again", "field-passphrase-again")];
    let once = || vec![secret("passphrase", "field-passphrase")];
    let (title, intro, fields) = match form {
        KeyForm::Make => (Text::new("form-make-key"), Text::new("form-make-key-intro"), twice()),
        KeyForm::Replace => {
            let mut fields = vec![reason(), witness(day)];
            fields.extend(twice());
            (Text::new("form-replace-key"), Text::new("form-replace-key-intro"), fields)
        }
        KeyForm::Bundle { facts, sums } => {
            if usize::try_from(*facts) != Ok(day.journal.len()) {
                return None;
            }
            (Text::new("form-sign-bundle"), bundle(day, *facts, sums), once())
        }
        KeyForm::Code(contest) => {
            let intro =
                Text::new("review-code").with("day", of_day(day)).with("contest", protocol(day, contest)?);
            (Text::new("form-sign-code"), intro, once())
        }
    };
    Some((title, Some(intro), fields))
}

fn secret(id: &str, label: &'static str) -> FormField {
    FormField {
        id: id.to_owned(),
        label: Text::new(label),
        field: Field::Secret(SecretField::new(LONGEST)),
        optional: false,
        needed: None,
        after: None,
        public: false,
        choices: Vec::new(),
    }
}

/// Precinct and date, and that it is a mock election where it is one.
fn of_day(day: &Day) -> Text {
    let key = if day.opened.practice { "review-day-practice" } else { "review-day" };
    let date = day.opened.date.format("%d.%m.%Y").to_string();
    Text::new(key).with("precinct", &day.opened.precinct).with("date", date)
}

/// What a bundle says, line by line.
fn bundle(day: &Day, facts: u64, sums: &str) -> Text {
    let mut protocols = day.contest_ids().filter_map(|contest| protocol(day, contest));
    let first = protocols.next().unwrap_or_else(|| Text::new("review-no-protocol"));
    let all = protocols
        .fold(first, |before, next| Text::new("review-lines").with("before", before).with("next", next));
    Text::new("review-bundle")
        .with("day", of_day(day))
        .with("contests", all)
        .with("facts", usize::try_from(facts).unwrap_or(usize::MAX))
        .with("sums", sums)
}

/// A contest's last protocol: how it stands, its version and its fingerprint.
fn protocol(day: &Day, contest: &str) -> Option<Text> {
    let protocol = day.contest(contest)?.protocol()?;
    let title =
        day.opened.rulebook.contest(contest).map_or_else(|| typed(contest), |spec| plain(&spec.title));
    let standing = day.standing(contest)?;
    Some(
        Text::new("review-protocol")
            .with("contest", title)
            .with("standing", Text::new(names::standing(standing)))
            .with("version", protocol.drafted.version.to_string())
            .with("fingerprint", &protocol.drafted.fingerprint),
    )
}

/// Checks what was typed and asks for what is done with it: chance and the book are outside.
pub fn submit(day: &Day, by: By, form: &KeyForm, values: &Values) -> Result<Outcome, FormRefusal> {
    let passphrase = values.secret("passphrase");
    let effect = match form {
        KeyForm::Make => Effect::MakeKey { by, instead: None, passphrase: chosen(values)? },
        KeyForm::Replace => {
            let reason = values.text("reason").to_owned();
            Effect::MakeKey { by, instead: Some(reason), passphrase: chosen(values)? }
        }
        KeyForm::Bundle { facts, sums } => {
            Effect::SignBundle { facts: *facts, sums: sums.clone(), passphrase }
        }
        KeyForm::Code(contest) => Effect::SignCode { contest: contest.clone(), passphrase },
    };
    if day.keys.current().is_none() && !matches!(form, KeyForm::Make) {
        return Err(Refusal::KeyNeeded.into());
    }
    Ok(Outcome::Outside(effect))
}

/// A new passphrase: long enough, and typed alike twice.
fn chosen(values: &Values) -> Result<Secret, FormRefusal> {
    let passphrase = values.secret("passphrase");
    if passphrase.reveal().chars().count() < SHORTEST {
        return Err(FormRefusal::PassphraseShort(SHORTEST));
    }
    if passphrase != values.secret("again") {
        return Err(FormRefusal::PassphraseDiffers);
    }
    Ok(passphrase)
}

impl FormScreen {
    /// Forgets passphrases; all else stays, and the cursor goes to the first of them.
    pub fn forget_secrets(&mut self) {
        let mut first = None;
        for (at, field) in self.fields.iter_mut().enumerate() {
            if let Field::Secret(secret) = &mut field.field {
                secret.clear();
                first = first.or(Some(at));
            }
        }
        self.focus = first.unwrap_or(self.focus);
    }
}

impl Model {
    /// Opens the review of a bundle that the loop has put together.
    pub fn review_bundle(&mut self, facts: u64, sums: String) {
        self.open_form(super::Purpose::Key(KeyForm::Bundle { facts, sums }));
    }

    /// Takes word that a key was not made or did not open: nothing was recorded, the form waits for a passphrase.
    pub fn not_opened(&mut self, why: Text) {
        if let Some(form) = self.form_mut() {
            form.forget_secrets();
        }
        self.not_decided(why);
    }

    /// Takes word that what the form waited for was refused: nothing was recorded, all that was typed stays.
    pub fn not_decided(&mut self, why: Text) {
        self.try_again();
        self.refuse(why);
    }

    /// Lets the form on the screen be submitted again.
    pub fn try_again(&mut self) {
        if let Some(form) = self.form_mut() {
            form.waiting = false;
        }
    }
}
