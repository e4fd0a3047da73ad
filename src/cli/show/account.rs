//! What must be equal, with where to look, and the machines' figures beside the hand count, in sentences.

use super::Lines;
use crate::app::account::{Standing, line, missing, name, place_by, standing};
use crate::domain::account::{Identity, Place, of_day};
use crate::domain::compare::{Difference, compare};
use crate::text::{Arg, Text, grouped};

impl Lines<'_> {
    /// The identities of the day, each with its sums and where its figures lie or are missing.
    pub(super) fn account(&mut self) {
        let all = of_day(self.day);
        if !all.is_empty() {
            self.gap();
            self.say(&Text::new("show-account"));
        }
        for identity in &all {
            self.identity(identity);
        }
    }

    fn identity(&mut self, identity: &Identity) {
        let (key, look) = match standing(identity) {
            Standing::Balances => ("show-account-balances", None),
            Standing::Differs => ("show-account-differs", Some(("ui-look", identity.places()))),
            Standing::Unknown => ("show-account-unknown", Some(("ui-missing", missing(identity)))),
        };
        let sum = |sum: Option<i64>| {
            sum.map_or_else(|| Arg::from(Text::new("no-information")), |sum| grouped(sum).into())
        };
        let text = Text::new(key).with("name", name(self.day, identity));
        let text = text.with("left", sum(identity.left_sum())).with("right", sum(identity.right_sum()));
        self.say(&text.with("difference", sum(identity.difference())));
        if let Some((key, places)) = look {
            let named: Vec<String> = places.into_iter().map(|known| self.place(known)).collect();
            self.say(&Text::new(key).with("places", named.join("; ")));
        }
    }

    fn place(&self, place: &Place) -> String {
        self.messages.say(&place_by(self.day, place, |who| self.member(who)))
    }

    /// Contests whose entries agree, beside what the machines counted.
    pub(super) fn compared(&mut self) {
        let day = self.day;
        for contest in day.contest_ids() {
            let Some(known) = compare(day, contest) else { continue };
            self.gap();
            let title = self.contest(contest);
            self.say(&Text::new("show-compared").with("contest", title));
            for row in &known.rows {
                self.figures(line(&row.row), row.figures);
            }
            for of in &known.boxes {
                let thing = self.thing(of.of);
                self.figures(Text::new("plain").with("text", thing), of.figures);
            }
            if let Some(sum) = known.sum {
                self.figures(Text::new("ui-compare-all"), sum);
            }
        }
    }

    fn figures(&mut self, name: Text, figures: Difference) {
        let key = if figures.differs() { "show-compared-differs" } else { "show-compared-row" };
        let text = Text::new(key).with("name", name).with("hand", figures.hand);
        self.say(&text.with("machine", figures.machine).with("difference", grouped(figures.by())));
    }
}
