//! English numbers in words, without "and": six hundred thirty, sixty-two.

use super::{Triples, joined, word};

const UNITS: [&str; 20] = [
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] =
    ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

pub(super) fn words(number: Triples) -> String {
    if number.is_zero() {
        return "zero".to_owned();
    }
    joined([group(number.millions, "million"), group(number.thousands, "thousand"), group(number.units, "")])
}

fn group(triple: u32, name: &str) -> String {
    if triple == 0 {
        return String::new();
    }
    let hundred = if triple >= 100 { "hundred" } else { "" };
    joined([word(&UNITS, triple / 100), hundred, &below_hundred(triple % 100), name])
}

fn below_hundred(number: u32) -> String {
    match (number / 10, number % 10) {
        (0 | 1, _) => word(&UNITS, number).to_owned(),
        (tens, 0) => word(&TENS, tens).to_owned(),
        (tens, units) => format!("{}-{}", word(&TENS, tens), word(&UNITS, units)),
    }
}
