//! After the signatures: copies, the wall, the machine, a demand refused with the calculation, published figures.

use tartip::app::list::{CopiesList, ListKind, ListScreen};
use tartip::app::model::Screen;
use tartip::domain::copies;
use tartip::domain::fact::Ref;
use tartip::domain::protocol::Standing;

use crate::journeys::driver::Journey;

/// The contest whose copies are given out.
const CONTEST: &str = "president";

impl Journey {
    /// What becomes of the first contest's protocol in the night.
    pub fn hand_out_copies(&mut self) {
        self.open_copies();
        self.do_it("do-copy");
        self.answer(&[("name", "Асел Токтогулова"), ("capacity", "1"), ("end", "1")]);
        self.print_again("-president-v1-copy1.pdf");
        self.do_it("do-copy");
        let why = "Тонер түгөндү";
        self.answer(&[("name", "Нурбек Сыдыков"), ("capacity", "2"), ("end", "5"), ("why", why)]);
        self.do_it("do-post");
        self.answer(&[("place", "Залдын кире бериши")]);
        self.do_it("do-scan");
        self.answer(&[("receipt", "0019")]);
        let known = &self.day().copies;
        let stated = [known.issued.len(), known.missing.len(), known.posted.len(), known.scanned.len()];
        assert_eq!(stated, [1; 4]);
        self.do_it("do-print-copies");
        self.expect_printed("copies-president");
        self.refuse_a_demand();
        self.open_copies();
        self.do_it("do-compare");
        let signed = copies::signed(self.day(), CONTEST).expect("signed").drafted.cells.clone();
        let (cell, figure) = signed.into_iter().next().expect("a line");
        let published = (figure.expect("a figure") + 1).to_string();
        self.answer(&[("source", "Сайт, 25-январь"), (&format!("cell@{cell}"), &published)]);
        let rows = copies::compared(self.day(), &self.day().copies.published[0].stated);
        assert_eq!(rows.iter().map(copies::PublishedRow::differs).collect::<Vec<_>>(), [true]);
        self.do_it("do-print-published");
        self.expect_printed("published-1");
        self.home();
    }

    /// The copy was written with its number when it was given out; from its entry it is written again.
    fn print_again(&mut self, ending: &str) {
        let written = |journey: &Self| journey.model.written.first().cloned().unwrap_or_default();
        assert!(written(self).ends_with(ending), "{:?}", self.model.written);
        let file = written(self);
        std::fs::remove_file(&file).expect("it is there");
        let of = self.day().copies.issued[0].at;
        self.model.open(Screen::List(ListScreen::new(ListKind::Copies(CopiesList::Entry(of)))));
        self.do_it("do-print-copy");
        assert!(std::fs::metadata(&file).is_ok_and(|data| data.len() > 100), "{file}");
        self.press("<esc>");
    }

    fn open_copies(&mut self) {
        self.home();
        self.press("s");
        self.choose_contest("contest-copies", 0);
    }

    fn refuse_a_demand(&mut self) {
        if self.day().approved.is_none() {
            let members = u8::try_from(self.day().commission.members.len()).expect("a few");
            self.state_approved(members);
            self.open_copies();
        }
        self.do_it("do-demand");
        let demand = "1-сапты кайра жазгыла";
        self.answer(&[("cell", "1"), ("demand", demand), ("written", "2"), ("who", "Кезекчи")]);
        self.do_it("do-answer-demand");
        let present: Vec<Ref> = self.day().commission.present().map(|(who, _)| who).collect();
        let mut answers: Vec<(String, &str)> = present.iter().map(|who| (who.to_string(), "1")).collect();
        let rest = [("told", "2"), ("repeated", "1"), ("why", "Баары дал келет"), ("witness", "1")];
        answers.extend(rest.map(|(id, answer)| (id.to_owned(), answer)));
        let answers: Vec<(&str, &str)> = answers.iter().map(|(id, answer)| (id.as_str(), *answer)).collect();
        self.answer(&answers);
        let answer = self.day().copies.returns[0].answer.as_ref().expect("answered");
        assert_eq!((answer.stated.present.len(), answer.stated.repeated), (present.len(), false));
        self.do_it("do-print-demand");
        self.expect_printed("demand-1");
        self.draw_act("demand-refused");
        assert_eq!(self.day().standing(CONTEST), Some(Standing::Signed), "nothing is rewritten on demand");
    }
}
