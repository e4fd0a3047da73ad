//! Kyrgyz numbers in words. One word a digit, no endings; `жүз` alone is a hundred, `бир миң` a thousand.

use super::{Triples, joined, word};

const UNITS: [&str; 10] = ["", "бир", "эки", "үч", "төрт", "беш", "алты", "жети", "сегиз", "тогуз"];
const TENS: [&str; 10] =
    ["", "он", "жыйырма", "отуз", "кырк", "элүү", "алтымыш", "жетимиш", "сексен", "токсон"];

pub(super) fn words(number: Triples) -> String {
    if number.is_zero() {
        return "нөл".to_owned();
    }
    joined(
        group(number.millions, "миллион")
            .into_iter()
            .chain(group(number.thousands, "миң"))
            .chain(group(number.units, "")),
    )
}

fn group(triple: u32, name: &'static str) -> [&'static str; 5] {
    if triple == 0 {
        return [""; 5];
    }
    let hundreds = triple / 100;
    let count = if hundreds > 1 { word(&UNITS, hundreds) } else { "" };
    let hundred = if hundreds > 0 { "жүз" } else { "" };
    [count, hundred, word(&TENS, triple / 10 % 10), word(&UNITS, triple % 10), name]
}
