//! What a complainant takes away at once.

use super::Sheet;
use crate::documents::model::{Block, Pair};
use crate::documents::said::{in_eights, listed, with_typed};
use crate::domain::day::Complaint;
use crate::domain::fact::Ref;
use crate::text::check_words;

/// How many digits of a fingerprint two people compare; all of them stand under the page.
const SHORT: usize = 16;
/// How many characters of typed texts leave room for the rest of the page.
const ROOM: usize = 640;
const LONGEST_NAME: usize = 120;
/// Where the member signs.
const SIGNED: &str = "______________________";

impl Sheet<'_> {
    pub(super) fn receipt(self, of: Ref, fingerprint: Option<&str>) -> Option<Vec<Block>> {
        let complaint = self.day.complaint(of)?;
        let mut values = self.received(complaint);
        values.push(("paper-due", self.due(complaint)));
        values.extend(fingerprint.map(|fingerprint| ("paper-fingerprint", short(fingerprint))));
        values.extend(self.appeal());
        let mut blocks = vec![self.whose(), self.values(values)];
        blocks.extend(self.complained(complaint));
        blocks.push(self.note("paper-keep-receipt"));
        let signed = Pair::new(self.receiver(complaint), SIGNED);
        blocks.push(self.values(vec![("paper-received-by", signed)]));
        Some(blocks)
    }

    /// Number, time, kind, contest, who complains in which capacity, against whom.
    pub(super) fn received(self, complaint: &Complaint) -> Vec<(&'static str, Pair)> {
        let private = |field: &str| complaint.private.get(field).map_or("", String::as_str);
        let mut values = vec![
            (
                "paper-number",
                Pair::single(format!("№ {}, {}", complaint.number, self.time(complaint.received))),
            ),
            ("paper-kind", listed(&[self.kind(complaint), self.contest(&complaint.parts.contest)], ", ")),
            ("paper-complainant", with_typed(self.capacity(complaint), &cut(private("name"), LONGEST_NAME))),
        ];
        values.extend(complaint.parts.subject.map(|who| ("paper-subject", Pair::single(self.name(who)))));
        values
    }

    /// What is complained about, in the complainant's words. The longest are cut and say so: a receipt is one page.
    fn complained(self, complaint: &Complaint) -> Vec<Block> {
        let private = |field: &str| complaint.private.get(field).map_or("", String::as_str);
        let texts = [private("what"), private("place"), private("demand"), &complaint.parts.norm];
        let whole = texts.iter().map(|text| text.chars().count()).sum::<usize>() <= ROOM;
        let [what, place, demand, norm] =
            texts.map(|text| if whole { text.to_owned() } else { cut(text, ROOM / texts.len()) });
        let mut blocks = self.typed(&[
            ("paper-what", &what),
            ("paper-place", &place),
            ("paper-demand", &demand),
            ("paper-norm", &norm),
        ]);
        if !whole {
            blocks.push(self.note("paper-text-cut"));
        }
        blocks
    }

    /// Until when the commission decides; a blank where the official text was not seen.
    pub(super) fn due(self, complaint: &Complaint) -> Pair {
        let verified = self.class(complaint).filter(|class| class.verified);
        verified.map_or_else(Pair::default, |class| self.said.localized(&class.label))
    }

    /// Where and until when a decision is appealed against; blanks where the data does not say.
    pub(super) fn appeal(self) -> [(&'static str, Pair); 2] {
        let rules = self.day.registers().map(|registers| &registers.complaints);
        let to = rules.map(|rules| self.said.localized(&rules.appeal));
        let within = rules.and_then(|rules| rules.appeal_within.as_ref());
        let within = within.map(|within| self.said.localized(within));
        [("paper-appeal-to", to.unwrap_or_default()), ("paper-appeal-within", within.unwrap_or_default())]
    }

    /// The member who took the complaint: whoever was at the keyboard.
    fn receiver(self, complaint: &Complaint) -> String {
        let line = self.day.journal.iter().find(|line| line.at == complaint.at);
        line.and_then(|line| line.member).map(|who| self.name(who)).unwrap_or_default()
    }
}

/// Cuts a text that is longer than so many characters, with a sign that it was.
fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

fn short(fingerprint: &str) -> Pair {
    let digits: String = fingerprint.chars().take(SHORT).collect();
    Pair::new(check_words(fingerprint).join(" – "), in_eights(&digits))
}
