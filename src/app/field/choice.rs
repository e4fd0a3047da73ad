//! One of several choices. Nothing is chosen before a person chooses.

use super::{FieldReply, Reason};
use crate::app::key::{Key, Stroke};

/// Choices past the ninth are reached by these letters, in this order.
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";

/// A choice among `count` things, each reached by its sign or by the arrows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceField {
    count: usize,
    chosen: Option<usize>,
    /// Whether the stroke before was a digit that chose: several digits in a row are a number typed into the wrong field.
    by_digit: bool,
}

impl ChoiceField {
    /// Makes a field with `count` choices and none chosen.
    pub fn new(count: usize) -> Self {
        Self { count, chosen: None, by_digit: false }
    }

    /// The index of what is chosen, from 0.
    pub fn chosen(&self) -> Option<usize> {
        self.chosen
    }

    /// How many choices there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Chooses by index; an index outside the choices chooses nothing.
    pub fn choose(&mut self, index: Option<usize>) {
        self.chosen = index.filter(|&index| index < self.count);
    }

    /// The key that chooses an index: `1` to `9`, then letters; `None` past them.
    pub fn key_of(index: usize) -> Option<Key> {
        let number = u32::try_from(index).ok()?.checked_add(1)?;
        match char::from_digit(number, 10).filter(|_| number <= 9) {
            Some(digit) => Some(Key::Char(digit)),
            None => LETTERS.chars().nth(index.checked_sub(9)?).map(Key::Char),
        }
    }

    /// The number of what is chosen, from 1, as a draft keeps it.
    pub fn text(&self) -> String {
        self.chosen.map(|index| (index + 1).to_string()).unwrap_or_default()
    }

    /// Takes back a draft; anything but the number of a choice chooses nothing.
    pub fn set_text(&mut self, draft: &str) {
        self.choose(draft.parse::<usize>().ok().and_then(|number| number.checked_sub(1)));
    }

    /// Offers a stroke: a sign chooses, arrows move without going round, deletion takes the choice back.
    pub fn stroke(&mut self, stroke: &Stroke) -> FieldReply {
        let last = self.count.checked_sub(1);
        let after_digit = std::mem::take(&mut self.by_digit);
        match stroke.key {
            Key::Char(sign) => return self.by_sign(sign, after_digit),
            Key::Down | Key::Right => {
                self.choose(Some(self.chosen.map_or(0, |index| index + 1)).min(last));
            }
            Key::Up | Key::Left => {
                self.choose(self.chosen.map_or(last, |index| Some(index.saturating_sub(1))));
            }
            Key::Home => self.choose(Some(0)),
            Key::End => self.choose(last),
            Key::Backspace | Key::Delete => self.chosen = None,
            _ => return FieldReply::Ignored,
        }
        FieldReply::Taken
    }

    fn by_sign(&mut self, sign: char, after_digit: bool) -> FieldReply {
        match (0..self.count).find(|&index| Self::key_of(index) == Some(Key::Char(sign))) {
            Some(_) if after_digit && sign.is_ascii_digit() => {
                // Neither of two digits in a row is known to be meant; the next one chooses again.
                self.chosen = None;
                FieldReply::Refused(Reason::TwoDigits)
            }
            Some(index) => {
                self.chosen = Some(index);
                self.by_digit = sign.is_ascii_digit();
                FieldReply::Taken
            }
            None if sign.is_ascii_digit() => {
                // The digit before was the first of a number and chose nothing.
                if after_digit {
                    self.chosen = None;
                }
                FieldReply::Refused(Reason::NoSuchChoice)
            }
            None => FieldReply::Ignored,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::{Layout, script_in};

    fn after(count: usize, keys: &str) -> Option<usize> {
        let mut field = ChoiceField::new(count);
        for stroke in script_in(Layout::Russian, keys).unwrap() {
            field.stroke(&stroke);
        }
        field.chosen()
    }

    #[test]
    fn signs_and_arrows_choose_and_never_go_round() {
        for (count, keys, chosen) in [
            (3, "", None),
            (3, "2", Some(1)),
            (3, "4", None),
            (3, "<down>", Some(0)),
            (3, "<up>", Some(2)),
            (3, "<down><down><down><down>", Some(2)),
            (3, "1<up>", Some(0)),
            (3, "2<backspace>", None),
            (3, "21", None),
            (3, "22", None),
            (3, "213", Some(2)),
            (3, "2<down>1", Some(0)),
            (12, "2b", Some(10)),
            (3, "27", None),
            (3, "2<right>7", Some(2)),
            (12, "c", Some(11)),
            (12, "d", None),
            (12, "<end><home><right>", Some(1)),
            (0, "<down><up><end>1", None),
        ] {
            assert_eq!(after(count, keys), chosen, "{count} {keys}");
        }
    }

    #[test]
    fn what_is_no_sign_stays_with_the_screen() {
        let mut field = ChoiceField::new(3);
        assert_eq!(field.stroke(&Stroke::typed('9')), FieldReply::Refused(Reason::NoSuchChoice));
        assert_eq!(field.stroke(&Stroke::typed('a')), FieldReply::Ignored);
        assert_eq!(field.stroke(&Stroke::silent(Key::Enter)), FieldReply::Ignored);
    }

    #[test]
    fn two_digits_in_a_row_are_told_and_choose_nothing() {
        let mut field = ChoiceField::new(9);
        assert_eq!(field.stroke(&Stroke::typed('4')), FieldReply::Taken);
        assert_eq!(field.stroke(&Stroke::typed('2')), FieldReply::Refused(Reason::TwoDigits));
        assert_eq!(field.chosen(), None);
        assert_eq!(field.stroke(&Stroke::typed('2')), FieldReply::Taken);
        // A field that was left and comes back is chosen in anew.
        assert_eq!(field.stroke(&Stroke::silent(Key::Enter)), FieldReply::Ignored);
        assert_eq!(field.stroke(&Stroke::typed('3')), FieldReply::Taken);
        assert_eq!(field.chosen(), Some(2));
    }

    #[test]
    fn every_choice_up_to_thirty_five_has_its_own_key() {
        let mut keys: Vec<Key> = (0..35).filter_map(ChoiceField::key_of).collect();
        assert_eq!(keys.first(), Some(&Key::Char('1')));
        assert_eq!(keys.get(9), Some(&Key::Char('a')));
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), 35);
        assert_eq!(ChoiceField::key_of(35), None);
    }

    #[test]
    fn drafts() {
        let mut field = ChoiceField::new(3);
        field.set_text("3");
        assert_eq!((field.chosen(), field.text().as_str()), (Some(2), "3"));
        for broken in ["4", "0", "x", ""] {
            field.set_text(broken);
            assert_eq!(field.chosen(), None, "{broken}");
        }
    }
}
