//! The warnings report: every gate passed, every finding with its explanation or without, every pack and every seal that
//! differed, every figure, sheet, step and box corrected.
//!
//! All members sign it, and it goes with the protocols.

use super::Sheet;
use crate::documents::model::{Block, Pair};
use crate::documents::registers::shared::{lines, with_lines};
use crate::documents::said::{before, listed};
use crate::domain::fact::{BoxRuled, Fact, Ref};
use crate::domain::{Finding, Phase, papers};
use crate::text::{Text, names};

impl Sheet<'_> {
    pub(in crate::documents::registers) fn warnings(self) -> Vec<Block> {
        let parts = [
            self.list("paper-warned-phases", |fact| self.phase_passed(fact)),
            self.list("paper-warned-gates", |fact| self.gate_passed(fact)),
            self.list("paper-warned-complaints", |fact| self.complaints_passed(fact)),
            self.findings(),
            self.list("paper-warned-surplus", |fact| self.surplus(fact)),
            self.list("paper-warned-rulings", |fact| self.ruling_on_box(fact)),
            self.packs_that_differed(),
            self.figures_corrected(),
            self.values_corrected(),
            self.seals_that_differed(),
            self.list("paper-warned-restated", |fact| self.seals_restated(fact)),
            self.list("paper-warned-came", |fact| self.came(fact)),
        ];
        let mut blocks = vec![self.whose(), self.note("paper-warnings-note")];
        if parts.iter().all(Vec::is_empty) {
            blocks.push(self.sentence(&Text::new("paper-warnings-none")));
        }
        blocks.extend(parts.into_iter().flatten());
        blocks.extend(self.not_counted());
        blocks.push(self.signed_by_all());
        blocks
    }

    /// What was let pass and why, of the facts that `row` knows.
    fn list(self, heading: &'static str, row: impl Fn(&Fact) -> Option<[Pair; 2]>) -> Vec<Block> {
        let rows = self.day.let_pass.iter().filter_map(|passed| {
            let [what, why] = row(&passed.fact)?;
            Some(vec![Pair::single(self.clock(passed.when)), what, why, self.two(passed.by)])
        });
        self.warned_of(heading, rows.collect())
    }

    fn warned_of(self, heading: &'static str, rows: Vec<Vec<Pair>>) -> Vec<Block> {
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("paper-column-passed", 6),
            ("document-column-reason", 5),
            ("paper-column-stated-by", 3),
        ]);
        self.part(heading, columns, rows)
    }

    fn phase_passed(self, fact: &Fact) -> Option<[Pair; 2]> {
        let Fact::PhaseEntered(body) = fact else { return None };
        let entered = Some(body.phase);
        let open = body.open.iter();
        let open = open.map(|gate| self.said.text(&names::left_open(self.day, entered, gate)));
        let open = listed(&open.collect::<Vec<_>>(), "; ");
        Some([before(&self.said.key(names::phase(body.phase)), &open), Pair::single(&body.reason)])
    }

    fn gate_passed(self, fact: &Fact) -> Option<[Pair; 2]> {
        let Fact::GatePassed(body) = fact else { return None };
        let gate = self.said.key(names::gate(body.gate));
        let what = body.of.map_or_else(|| gate.clone(), |of| lines([gate.clone(), self.thing(of)]));
        Some([what, Pair::single(&body.reason)])
    }

    fn complaints_passed(self, fact: &Fact) -> Option<[Pair; 2]> {
        let Fact::ComplaintsPassed(body) = fact else { return None };
        let numbers = body.open.iter().filter_map(|of: &Ref| self.day.complaint(*of));
        let numbers: Vec<String> = numbers.map(|complaint| format!("№ {}", complaint.number)).collect();
        let what = before(&self.contest(&body.contest), &Pair::single(numbers.join(", ")));
        Some([what, Pair::single(&body.reason)])
    }

    fn surplus(self, fact: &Fact) -> Option<[Pair; 2]> {
        let Fact::SurplusActed(body) = fact else { return None };
        let action = self.of_list(&self.day.procedure().surplus, &body.action);
        Some([before(&self.contest(&body.contest), &action), Pair::single(&body.result)])
    }

    fn ruling_on_box(self, fact: &Fact) -> Option<[Pair; 2]> {
        let Fact::BoxRuled(body) = fact else { return None };
        Some([self.ruled_on_box(body), Pair::single(&body.reason)])
    }

    fn seals_restated(self, fact: &Fact) -> Option<[Pair; 2]> {
        let (of, key, reason) = match fact {
            Fact::SealsCorrected(body) => (body.of, "paper-seals-restated", &body.reason),
            Fact::SealsChanged(body) => (body.of, "paper-seals-changed", &body.reason),
            _ => return None,
        };
        Some([lines([self.thing(of), self.said.key(key)]), Pair::single(reason)])
    }

    /// The box, the contest, what becomes of its ballots, and the numbers once they anchor nobody.
    fn ruled_on_box(self, body: &BoxRuled) -> Pair {
        let which = before(&self.thing(body.of), &self.contest(&body.contest));
        let ruling = self.said.key(names::box_ruling(body.ruling));
        let numbers = if self.day.hides_found([body.contest.as_str()].into_iter()) {
            Pair::default()
        } else {
            let text = Text::new("paper-box-over").with("found", body.found);
            self.said.text(&text.with("allowed", body.allowed))
        };
        lines([which, ruling, numbers])
    }

    fn came(self, fact: &Fact) -> Option<[Pair; 2]> {
        let Fact::RequesterCame(body) = fact else { return None };
        let request = self.day.outside.requests.iter().find(|request| request.at == body.of);
        let asked = request.map_or("", |request| request.stated.reason.as_str());
        let asked = self.of_list(&self.day.procedure().requests, asked);
        Some([before(&self.said.key("paper-asked"), &asked), Pair::single(&body.reason)])
    }

    /// Every rule that does not hold, with its explanation or the words that there is none.
    fn findings(self) -> Vec<Block> {
        let counted = self.day.contest_ids().filter(|contest| !self.day.hides_found([*contest].into_iter()));
        let rows = counted.flat_map(|contest| {
            let broken = self.day.findings(contest).broken.into_iter();
            broken.map(move |finding| self.finding(contest, &finding))
        });
        self.warned_of("paper-warned-findings", rows.collect())
    }

    fn finding(self, contest: &str, finding: &Finding) -> Vec<Pair> {
        let says =
            before(&self.said.key(names::severity(finding.severity)), &self.rule(contest, &finding.rule));
        let what = with_lines(lines([self.contest(contest), says]), [finding.shown.as_str()]);
        let Some((_, label)) = papers::explanation(self.day, contest, finding) else {
            return vec![Pair::single("–"), what, self.said.key("document-unexplained"), Pair::single("–")];
        };
        let stated = self.day.let_pass.iter().rev().find_map(|passed| match &passed.fact {
            Fact::FindingExplained(body) if body.contest == contest && body.rule == finding.rule => {
                Some((passed, body))
            }
            _ => None,
        });
        let (when, why, by) = stated.map_or_else(
            || ("–".to_owned(), Pair::default(), (None, None)),
            |(passed, body)| {
                let reason = self.labelled(label, &body.reason);
                (self.clock(passed.when), with_lines(reason, [body.note.as_str()]), passed.by)
            },
        );
        vec![Pair::single(when), what, why, self.two(by)]
    }

    /// Readings of seals that were not those put on; an opening only where no reading before it says so.
    fn seals_that_differed(self) -> Vec<Block> {
        let mut rows = Vec::new();
        for known in &self.day.boxes {
            // A reading that was taken back was read all the same, and who let it go is listed.
            let all = known.checks.iter().chain(&known.mistaken);
            let differing: Vec<_> = all.filter(|check| !check.matches()).collect();
            rows.extend(differing.iter().map(|check| {
                let stage =
                    if check.stated.opening { "paper-seals-at-opening" } else { "paper-seals-on-the-way" };
                let mistaken = known.mistaken.iter().any(|taken_back| taken_back.at == check.at);
                let after = if mistaken { self.said.key("paper-seals-taken-back") } else { Pair::default() };
                let what = lines([self.thing(known.at), self.said.key(stage), after]);
                (check.when, what, self.differing(&check.expected, &check.stated.seals), check.by)
            }));
            let read = known.checks.iter().any(|check| check.stated.opening && !check.matches());
            if let Some(opening) =
                known.opening.as_ref().filter(|_| known.seals_match() == Some(false) && !read)
            {
                let what = lines([self.thing(known.at), self.said.key("paper-seals-at-opening")]);
                rows.push((
                    opening.when,
                    what,
                    self.differing(&known.seals, &opening.seals),
                    self.typist(opening.at),
                ));
            }
        }
        rows.sort_by_key(|(when, ..)| *when);
        let rows = rows.into_iter();
        let rows =
            rows.map(|(when, what, how, by)| vec![Pair::single(self.clock(when)), what, how, self.two(by)]);
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("paper-column-passed", 5),
            ("paper-column-seals", 6),
            ("paper-column-stated-by", 3),
        ]);
        self.part("paper-warned-seals", columns, rows.collect())
    }

    fn differing(self, on: &[String], read: &[String]) -> Pair {
        let on = before(&self.said.key("paper-seals-on"), &self.seals(on));
        lines([on, before(&self.said.key("paper-seals-read"), &self.seals(read))])
    }

    /// The contests whose findings are not known yet, once they are counted.
    fn not_counted(self) -> Vec<Block> {
        if self.day.phase() < Phase::Count {
            return Vec::new();
        }
        let open = self.day.contest_ids().filter(|contest| self.day.hides_found([*contest].into_iter()));
        open.map(|contest| {
            let title = self.day.opened.rulebook.contest(contest).map(|spec| &spec.title);
            let text = Text::new("paper-warnings-open");
            self.sentence(&match title {
                Some(title) => text.with("contest", title),
                None => text.with("contest", contest),
            })
        })
        .collect()
    }
}
