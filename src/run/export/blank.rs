//! The files of blank forms.

use super::papers::files;
use super::{PRACTICE, Planned, fit_for_a_name};
use crate::documents::blank;
use crate::domain::Day;
use crate::text::{Language, Messages};

/// Plans every blank form of a day as PDF and as plain text, the two of a form one after the other.
///
/// Forms are in Kyrgyz and Russian, whatever language the reader has chosen. [`Day::of_rulebook`] makes a day before any
/// election data exist.
pub fn blank_files(day: &Day) -> Vec<Planned> {
    let [ky, ru] = [Language::Ky, Language::Ru].map(Messages::of);
    let mark = if day.opened.practice { PRACTICE } else { "" };
    let precinct = match day.opened.precinct.as_str() {
        "" => String::new(),
        precinct => format!("{}-", fit_for_a_name(precinct)),
    };
    let forms = blank::forms(day, ky, ru).into_iter();
    let named = |name: &str| format!("{mark}{precinct}blank-{}", fit_for_a_name(name));
    forms.flat_map(|form| files(&named(&form.name), form.page, false)).collect()
}
