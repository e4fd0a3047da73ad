//! The findings searched and explained, both protocols written and signed, the warnings report printed.

use std::fs;

use tartip::app::model::Screen;
use tartip::domain::fact::Gate;
use tartip::run::folders::{exports, private};
use tartip::text::{Language, Messages, names, pick};

use super::eve::COMMISSION;
use crate::journeys::driver::Journey;

impl Journey {
    /// From the findings to two signed protocols.
    pub fn write_the_protocols(&mut self) {
        self.explain(0, "taken-away", "taken-away");
        for id in ["president", "referendum"] {
            let open = self.day().findings(id).broken;
            assert!(open.iter().all(|finding| self.day().is_explained(id, finding)), "{open:?}");
        }
        self.next_phase("");
        self.wait_until(22, 30);
        for contest in 0..2 {
            self.write(contest);
        }
        self.warnings();
        self.home();
    }

    /// Searches for the error behind a rule and writes down what was found out.
    fn explain(&mut self, contest: usize, rule: &str, why: &str) {
        let id = ["president", "referendum"][contest];
        self.press("s");
        self.choose_contest("contest-protocol", contest);
        self.do_it("stage-findings");
        self.expect_screen("Findings");
        let Some(Screen::Findings(screen)) = self.model.screen() else { panic!("{}", self.frame().text()) };
        let all = screen.findings(self.day());
        let place = all.iter().position(|finding| finding.rule == rule).unwrap_or_else(|| panic!("{all:?}"));
        self.press(&"<down>".repeat(place));
        self.press("g");
        let searches: Vec<String> = self
            .day()
            .procedure()
            .searches
            .iter()
            .filter(|search| !search.recount)
            .map(|search| pick(&search.label, self.model.language).to_owned())
            .collect();
        for search in searches {
            self.choose(&search);
            self.answer(&[("result", "Каралды, эч нерсе табылган жок")]);
        }
        let rule = self.day().form(id).unwrap().rules.iter().find(|known| known.id == rule).unwrap();
        let sign = rule.reasons.iter().position(|known| known == why).unwrap() + 1;
        self.do_it("hunt-reason");
        self.answer(&[("why", &sign.to_string()), ("note", "Баракчалар жана сапарлар боюнча текшерилди")]);
        self.home();
    }

    fn write(&mut self, contest: usize) {
        let id = ["president", "referendum"][contest];
        self.press("s");
        self.choose_contest("contest-protocol", contest);
        self.do_it("stage-draft");
        self.do_it("stage-read");
        self.expect_screen("Reading");
        for _ in 0..self.day().cells(id).len() {
            self.press("<space>");
        }
        self.press("<enter>");
        for (name, _) in COMMISSION {
            self.choose(name);
            self.answer(&[("how", "1")]);
        }
        self.press("<esc>");
        self.do_it("stage-export");
        self.do_it("stage-annex");
        let folder = exports(&self.book());
        for ending in ["pdf", "json", "csv"] {
            let file = folder.join(format!("PRACTICE-9001-2027-01-24-{id}-v1.{ending}"));
            assert!(fs::metadata(&file).is_ok_and(|data| data.len() > 100), "{}", file.display());
        }
        self.home();
    }

    /// The report that all members sign names each gate with its reason, each finding and each seal that differed.
    fn warnings(&mut self) {
        self.press("s");
        self.choose_contest("contest-protocol", 0);
        self.do_it("stage-warnings");
        let folder = [exports(&self.book()), private(&self.book())];
        let report = folder.iter().map(|folder| folder.join("PRACTICE-9001-warnings.txt"));
        let report = report.into_iter().find_map(|file| fs::read_to_string(file).ok()).expect("a report");
        let report = report.split_whitespace().collect::<Vec<_>>().join(" ");
        for gate in [Gate::TripTeam, Gate::SealsDiffer] {
            for language in [Language::Ky, Language::Ru] {
                let name = Messages::of(language).key(names::gate(gate));
                let begins = name.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
                assert!(report.contains(&begins), "{name} is not in {report}");
            }
        }
        // What was let pass the day before bears its date, whole.
        for text in ["23.01 ", "Чүчү кулакка түшкөн", "Актыда эки сан", "004481", "007710"]
        {
            assert!(report.contains(text), "{text} is not in {report}");
        }
    }
}
