//! The blank form of a protocol with its equalities, and the enlarged form with empty boxes.

use super::Blanks;
use crate::documents::model::{Block, KeyValue, Large, LargeRow, LineRow, Lines, Pair, Paragraph, TextSize};
use crate::domain::day::{OptionName, Row};

/// Lines for options where none were typed yet.
const OPTIONS: usize = 20;
/// Lines for members.
const MEMBERS: usize = 10;

impl Blanks<'_> {
    pub(super) fn protocol(self, contest: &str) -> Vec<Block> {
        let blank = |key: &'static str| KeyValue { key: self.said.key(key), value: Pair::default() };
        let of = KeyValue { key: self.said.key("document-contest"), value: self.contest(contest) };
        let head = ["number", "line", "figure", "words"]
            .map(|column| self.said.named(format!("document-column-{column}")));
        let rows = self.rows(contest).into_iter();
        let rows = rows.map(|(number, label)| LineRow { number, label, ..LineRow::default() });
        let mut blocks = vec![Block::KeyValue(vec![of, blank("blank-copy-number")])];
        blocks.extend(self.unverified(contest));
        blocks.push(Block::Lines(Lines { head, rows: rows.collect() }));
        blocks.extend(self.equalities(contest));
        blocks.push(self.lines(&["paper-remarks-by-hand", "blank-signed-when"]));
        blocks.push(self.signed(self.said.key("document-signatures"), "function-member", MEMBERS));
        blocks
    }

    pub(super) fn enlarged(self, contest: &str) -> Vec<Block> {
        let text = self.contest(contest);
        let of = Paragraph { text, bold: true, size: TextSize::Large, centred: true };
        let rows = self.rows(contest).into_iter();
        let rows = rows.map(|(number, label)| LargeRow { number, label, figure: String::new() });
        let mut blocks = vec![Block::Paragraph(of)];
        blocks.extend(self.unverified(contest));
        blocks.push(self.note("paper-enlarged-note"));
        blocks.push(Block::Large(Large { rows: rows.collect() }));
        blocks.push(self.lines(&["paper-posted-where", "paper-posted-when"]));
        blocks
    }

    fn unverified(self, contest: &str) -> Option<Block> {
        (!self.day.is_verified(contest)).then(|| self.note("document-not-verified"))
    }

    /// Numbers and names of the lines; where the options are typed at set-up and were not yet, lines for them.
    fn rows(self, contest: &str) -> Vec<(String, Pair)> {
        let named = |row: Row| {
            let label = match &row.name {
                OptionName::Named(label) => self.said.localized(label),
                OptionName::AgainstAll => self.said.key("export-against-all"),
            };
            (row.number, label)
        };
        let (lines, options): (Vec<Row>, Vec<Row>) =
            self.day.rows(contest).into_iter().partition(|row| row.counts.is_some());
        let known = options.iter().any(|row| row.name != OptionName::AgainstAll);
        let spec = self.day.opened.rulebook.contest(contest);
        let missing = !known && spec.is_some_and(|spec| spec.options_typed);
        let mut rows: Vec<_> = lines.into_iter().map(named).collect();
        if missing {
            let first = rows.len() + 1;
            rows.extend((first..first + OPTIONS).map(|number| (number.to_string(), Pair::default())));
        }
        // After lines that may stay empty nobody knows the number of the last one.
        let unnumbered = |(number, label)| (if missing { String::new() } else { number }, label);
        rows.extend(options.into_iter().map(named).map(unnumbered));
        rows
    }

    /// What must hold between the lines, to be reckoned by hand.
    fn equalities(self, contest: &str) -> Vec<Block> {
        let Some(form) = self.day.form(contest) else { return Vec::new() };
        let numbers: Vec<(String, String)> = form
            .lines_for(self.day.profile().stock.model)
            .map(|line| (line.id.clone(), line.number.clone()))
            .collect();
        let spec = self.day.opened.rulebook.contest(contest);
        let rules = form.rules_for(self.day.profile().stock.model);
        let rows = rules.map(|rule| {
            let condition = in_numbers(rule.holds.source(), &numbers);
            let max_marks = spec.map_or(1, |spec| spec.max_marks);
            let condition = condition.replace("marks(", &format!("{max_marks} * ("));
            vec![in_words(&condition, &self.said.key("blank-sum-of-votes"))]
        });
        let rows: Vec<_> = rows.collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let columns =
            self.columns(&[("blank-column-rule", 5), ("blank-column-numbers", 6), ("blank-column-holds", 2)]);
        let note = self.note("blank-equalities-note");
        vec![self.heading("document-findings"), note, Self::begun(columns, rows)]
    }
}

/// A condition with words in place of the sum of the votes.
fn in_words(condition: &str, votes: &Pair) -> Pair {
    let said = |votes: &str| condition.replace("sum(votes)", votes);
    if condition.contains("sum(votes)") {
        Pair::new(said(&votes.ky), said(&votes.ru))
    } else {
        Pair::single(condition)
    }
}

/// A condition with the numbers that stand on the form in brackets, in place of the ids of its lines.
fn in_numbers(condition: &str, numbers: &[(String, String)]) -> String {
    let mut text = String::new();
    let mut word = String::new();
    for sign in condition.chars().chain([' ']) {
        if sign.is_ascii_alphanumeric() || sign == '_' {
            word.push(sign);
            continue;
        }
        match numbers.iter().find(|(id, _)| *id == word) {
            Some((_, number)) => text.extend(["[", number, "]"]),
            None => text.push_str(&word),
        }
        word.clear();
        text.push(sign);
    }
    text.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::in_numbers;

    #[test]
    fn a_condition_names_the_lines_by_their_printed_numbers() {
        let numbers = [("L7", "7"), ("L2P", "2"), ("L2", "3")].map(|(id, n)| (id.to_owned(), n.to_owned()));
        assert_eq!(
            in_numbers("L7 + L2P = sum(votes) + marks(L2)", &numbers),
            "[7] + [2] = sum(votes) + marks([3])"
        );
        assert_eq!(in_numbers("L9 <= 12", &numbers), "L9 <= 12");
    }
}
