//! Finding people and codes while they are typed, however they are spelt.
//!
//! Whoever stands at the door is found by the first letters of any of their names or of the organisation, on any
//! layout: letters that a keyboard lacks, that look alike or that a list spells otherwise are the same letter here.

use super::Day;
use super::fact::Ref;
use super::registers::{Code, Registers};

/// Folds a text for comparing: lower case, `ң ө ү ё э й` as `н о у е е и`, Latin look-alikes as Cyrillic letters, a doubled letter
/// as one; marks, apostrophes and what cannot be seen away; hyphens, other signs and runs of spaces as one space.
pub fn fold(text: &str) -> String {
    folded(text).collect()
}

/// Whether two texts are the same when folded, without making either.
pub fn same(left: &str, right: &str) -> bool {
    folded(left).eq(folded(right))
}

/// The characters of a folded text.
fn folded(text: &str) -> impl Iterator<Item = char> + '_ {
    let mut signs = text.chars().map(lower).filter_map(sign);
    let (mut begun, mut waiting, mut last) = (false, None, ' ');
    std::iter::from_fn(move || {
        if let Some(letter) = waiting.take() {
            return Some(letter);
        }
        let mut gap = false;
        loop {
            match signs.next()? {
                ' ' => gap = true,
                // A long vowel or a doubled consonant is written once or twice.
                letter if letter == last && !gap && letter.is_alphabetic() => {}
                letter if gap && begun => {
                    last = letter;
                    waiting = Some(letter);
                    return Some(' ');
                }
                letter => {
                    last = letter;
                    begun = true;
                    return Some(letter);
                }
            }
        }
    })
}

/// The lower-case letter; of the one capital that becomes a letter and a mark the letter, since marks go anyway.
fn lower(c: char) -> char {
    if matches!(c, 'а'..='я' | 'a'..='z' | ' ') { c } else { c.to_lowercase().next().unwrap_or(c) }
}

/// What a lower-case character is when folded: a letter, a space between words, or nothing.
fn sign(c: char) -> Option<char> {
    let letter = match c {
        _ if is_nothing(c) => return None,
        'ң' | 'ӊ' | 'ҥ' | 'ӈ' | 'h' => 'н',
        'ө' | 'ӫ' | 'ѳ' | 'ɵ' | 'o' => 'о',
        'ү' | 'ұ' | 'ў' | 'ӯ' | 'y' => 'у',
        'ё' | 'э' | 'e' => 'е',
        'й' => 'и',
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'k' | 'қ' => 'к',
        'm' => 'м',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'і' => 'i',
        'ј' => 'j',
        'ѕ' => 's',
        other => other,
    };
    let kept = matches!(letter, 'а'..='я') || letter.is_alphanumeric();
    Some(if kept { letter } else { ' ' })
}

/// Whether a character is none of a spelling: combining marks, so that a letter with its mark is what the one letter is;
/// apostrophes; soft hyphens, zero-width and direction marks.
fn is_nothing(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '′')
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Everybody of the register, and whoever was not let in, by the words of their names and organisations; made anew when the register changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PeopleIndex {
    /// In the order of their names.
    people: Vec<Indexed>,
    /// Every word with whose it is, in the order of the words.
    words: Vec<(Box<str>, u32)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Indexed {
    at: Ref,
    /// Folded words of the name, then of the organisation, with a space between.
    text: Box<str>,
    /// How many of the words are the name's.
    names: usize,
}

impl PeopleIndex {
    /// Makes the index of a day's register.
    pub fn of(day: &Day) -> Self {
        let indexed = |at: Ref, name: &str, organisation: &str| {
            let name = fold(name);
            let names = name.split(' ').count();
            let text = format!("{name} {}", fold(organisation)).into_boxed_str();
            Indexed { at, text, names }
        };
        let known =
            day.people.all.iter().map(|(at, person)| indexed(*at, &person.name, &person.organisation));
        // Whoever was not let in is found too, so that the next member at the door does not register them.
        let refused = day.people.refused.iter();
        let refused = refused.map(|known| indexed(known.at, &known.name, &known.stated.organisation));
        let mut people: Vec<Indexed> = known.chain(refused).collect();
        people.sort_by(|left, right| left.text.cmp(&right.text).then(left.at.cmp(&right.at)));
        let mut words: Vec<(Box<str>, u32)> = Vec::new();
        for (person, index) in people.iter().zip(0..) {
            let own = person.text.split(' ').filter(|word| !word.is_empty());
            words.extend(own.map(|word| (word.into(), index)));
        }
        words.sort_unstable();
        Self { people, words }
    }

    /// Finds everybody of whom each word of the query begins a word, best first; nothing typed finds all by name.
    ///
    /// A word of the name is better than one of the organisation, an earlier word better than a later one, and a whole
    /// word better than a beginning.
    pub fn find(&self, query: &str) -> Vec<Ref> {
        let query = fold(query);
        let wanted: Vec<&str> = query.split(' ').filter(|word| !word.is_empty()).collect();
        // The longest word is in the fewest names.
        let Some(rarest) = wanted.iter().max_by_key(|word| word.len()) else {
            return self.people.iter().map(|person| person.at).collect();
        };
        let first = self.words.partition_point(|(word, _)| **word < **rarest);
        let of_word = self.words.iter().skip(first).take_while(|(word, _)| word.starts_with(rarest));
        let mut candidates: Vec<u32> = of_word.map(|(_, person)| *person).collect();
        candidates.sort_unstable();
        candidates.dedup();
        let scored = |index: u32| {
            let person = self.people.get(usize::try_from(index).ok()?)?;
            let score = wanted.iter().map(|word| person.score(word)).sum::<Option<usize>>()?;
            Some((score, index, person.at))
        };
        let mut found: Vec<_> = candidates.into_iter().filter_map(scored).collect();
        found.sort_unstable();
        found.into_iter().map(|(_, _, at)| at).collect()
    }
}

impl Indexed {
    /// How far a word of the query is from the best place, 0 being the best; `None` where it begins no word.
    fn score(&self, wanted: &str) -> Option<usize> {
        let of_word = |(place, word): (usize, &str)| {
            let rest = word.strip_prefix(wanted)?;
            let of_organisation = if place < self.names { 0 } else { 100 };
            Some(of_organisation + 2 * place + usize::from(!rest.is_empty()))
        };
        self.text.split(' ').enumerate().filter_map(of_word).min()
    }
}

/// Finds the codes of which each word of the query begins a word of the id or of the name in one of the languages: core
/// codes first, then in their order; nothing typed finds all.
pub fn find_codes<'a>(registers: &'a Registers, query: &str) -> Vec<&'a Code> {
    let query = fold(query);
    let wanted: Vec<&str> = query.split(' ').filter(|word| !word.is_empty()).collect();
    let joined = query.replace(' ', "");
    let says = |text: &str| {
        let text = fold(text);
        wanted.iter().all(|wanted| text.split(' ').any(|word| word.starts_with(wanted)))
    };
    let is = |code: &&Code| {
        let labels = [&code.label.ky, &code.label.ru, &code.label.en];
        fold(&code.id).replace(' ', "").starts_with(&joined) || labels.into_iter().any(|label| says(label))
    };
    let mut found: Vec<&Code> = registers.incidents.codes.iter().filter(is).collect();
    found.sort_by_key(|code| !code.core);
    found
}

#[cfg(test)]
mod tests;
