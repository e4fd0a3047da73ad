//! Russian numbers in words: masculine (бюллетень, голос), thousands feminine.

use super::{Triples, joined, word};

const UNITS: [&str; 20] = [
    "",
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
];
const TENS: [&str; 10] = [
    "",
    "",
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто",
];
const HUNDREDS: [&str; 10] =
    ["", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"];

pub(super) fn words(number: Triples) -> String {
    if number.is_zero() {
        return "ноль".to_owned();
    }
    let thousands = triple(number.thousands).map(|word| match word {
        "один" => "одна",
        "два" => "две",
        other => other,
    });
    joined(
        triple(number.millions)
            .into_iter()
            .chain([name(number.millions, ["миллион", "миллиона", "миллионов"])])
            .chain(thousands)
            .chain([name(number.thousands, ["тысяча", "тысячи", "тысяч"])])
            .chain(triple(number.units)),
    )
}

fn triple(triple: u32) -> [&'static str; 3] {
    let last = triple % 100;
    let (tens, units) = if last < 20 { (0, last) } else { (last / 10, last % 10) };
    [word(&HUNDREDS, triple / 100), word(&TENS, tens), word(&UNITS, units)]
}

/// The name of a group in the form that its count asks for: one, two to four, five and more.
fn name(count: u32, [one, few, many]: [&'static str; 3]) -> &'static str {
    match (count, count % 100, count % 10) {
        (0, ..) => "",
        (_, 11..=14, _) => many,
        (.., 1) => one,
        (.., 2..=4) => few,
        _ => many,
    }
}
