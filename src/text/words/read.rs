//! Reads numbers in words back, for the tests: by the value of each word, not by the tables that wrote it.

use crate::text::Language;

/// Reads a number in words; `None` where a word is no number or stands where it cannot.
pub(super) fn number(words: &str, language: Language) -> Option<u32> {
    let (mut total, mut group) = (0, 0);
    let mut limit = u32::MAX;
    for word in words.split([' ', '-']) {
        match value(word, language)? {
            scale @ (1000 | 1_000_000) => {
                // A larger scale after a smaller one, or one without a count, would be misread aloud.
                if scale >= limit || group == 0 {
                    return None;
                }
                total += group * scale;
                (group, limit) = (0, scale);
            }
            // Russian names each hundred by its own word; the others multiply.
            100 if language != Language::Ru => group = group.max(1) * 100,
            value => group += value,
        }
    }
    Some(total + group)
}

fn value(word: &str, language: Language) -> Option<u32> {
    match language {
        Language::Ky => kyrgyz(word),
        Language::Ru => russian(word),
        Language::En => english(word),
    }
}

fn kyrgyz(word: &str) -> Option<u32> {
    Some(match word {
        "нөл" => 0,
        "бир" => 1,
        "эки" => 2,
        "үч" => 3,
        "төрт" => 4,
        "беш" => 5,
        "алты" => 6,
        "жети" => 7,
        "сегиз" => 8,
        "тогуз" => 9,
        "он" => 10,
        "жыйырма" => 20,
        "отуз" => 30,
        "кырк" => 40,
        "элүү" => 50,
        "алтымыш" => 60,
        "жетимиш" => 70,
        "сексен" => 80,
        "токсон" => 90,
        "жүз" => 100,
        "миң" => 1000,
        "миллион" => 1_000_000,
        _ => return None,
    })
}

fn russian(word: &str) -> Option<u32> {
    let stems = [
        ("ноль", 0),
        ("одиннадцать", 11),
        ("двенадцать", 12),
        ("тринадцать", 13),
        ("четырнадцать", 14),
        ("пятнадцать", 15),
        ("шестнадцать", 16),
        ("семнадцать", 17),
        ("восемнадцать", 18),
        ("девятнадцать", 19),
        ("двадцать", 20),
        ("тридцать", 30),
        ("сорок", 40),
        ("девяносто", 90),
        ("сто", 100),
        ("двести", 200),
        ("триста", 300),
        ("четыреста", 400),
        ("один", 1),
        ("одна", 1),
        ("два", 2),
        ("две", 2),
        ("три", 3),
        ("четыре", 4),
        ("пять", 5),
        ("шесть", 6),
        ("семь", 7),
        ("восемь", 8),
        ("девять", 9),
        ("десять", 10),
        ("тысяча", 1000),
        ("тысячи", 1000),
        ("тысяч", 1000),
        ("миллион", 1_000_000),
        ("миллиона", 1_000_000),
        ("миллионов", 1_000_000),
    ];
    let known = |word: &str| stems.iter().find(|(stem, _)| *stem == word).map(|(_, value)| *value);
    known(word)
        .or_else(|| Some(known(word.strip_suffix("десят")?)? * 10))
        .or_else(|| Some(known(word.strip_suffix("сот")?)? * 100))
}

fn english(word: &str) -> Option<u32> {
    let units = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let stems = [
        ("twen", 2),
        ("thir", 3),
        ("for", 4),
        ("four", 4),
        ("fif", 5),
        ("six", 6),
        ("seven", 7),
        ("eigh", 8),
    ];
    let stem = |word: &str| {
        stems
            .iter()
            .find(|(stem, _)| *stem == word)
            .map(|(_, value)| *value)
            .or((word == "nine").then_some(9))
    };
    Some(match word {
        "eleven" => 11,
        "twelve" => 12,
        "hundred" => 100,
        "thousand" => 1000,
        "million" => 1_000_000,
        "fourty" => return None,
        _ => match (word.strip_suffix("teen"), word.strip_suffix("ty")) {
            (Some(teen), _) => 10 + stem(teen)?,
            (_, Some(ten)) => 10 * stem(ten)?,
            _ => u32::try_from(units.iter().position(|unit| *unit == word)?).ok()?,
        },
    })
}
