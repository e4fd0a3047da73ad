//! Wishes about complaints and incidents, and what is known of asked without looking at the day.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::day::Statement;
use crate::domain::decide::{self, Ballot, ComplaintEntry, Decision, IncidentEntry, IncidentText};
use crate::domain::fact::{By, CallStage, Question, Ref, Ruling, Veracity, Vote};
use crate::domain::fixture::anything::Dice;
use crate::domain::fixture::registers::{complaint, incident};
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, place};
use crate::domain::{Moment, Phase};

/// Stands in every text that is private, and in no other.
pub const SECRET: &str = "ЖАШЫРУУН";
/// The sum of a file of which a confidential incident speaks; nothing open has it.
pub const SUM: &str = "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e";
/// The code of what is typed in confidence; nothing open has it.
pub const CODE: &str = "IN-02";

/// What was allowed so far, kept apart from the day and without looking at facts.
#[derive(Debug, Default)]
pub struct Known {
    pub contests: BTreeMap<Ref, &'static str>,
    pub settled: BTreeSet<Ref>,
    pub answered: BTreeSet<Ref>,
    passed: BTreeSet<(Ref, &'static str)>,
    pub secrets: BTreeSet<Ref>,
    pub made_from: BTreeMap<Ref, Ref>,
    calls: BTreeMap<Ref, Ref>,
}

impl Known {
    pub fn undecided(&self) -> Vec<Ref> {
        self.contests.keys().copied().filter(|of| !self.settled.contains(of)).collect()
    }

    pub fn open(&self, contest: &str) -> BTreeSet<Ref> {
        let about = |of: &Ref| self.contests.get(of).is_some_and(|own| own.is_empty() || *own == contest);
        let passed = |of: &Ref| self.passed.iter().any(|(past, own)| past == of && *own == contest);
        let all = self.contests.keys().copied();
        all.filter(|of| about(of) && !self.settled.contains(of) && !passed(of)).collect()
    }
}

fn one_of<'a>(all: impl Iterator<Item = &'a Ref>, dice: &mut Dice) -> Ref {
    let all: Vec<Ref> = all.copied().collect();
    if all.is_empty() { place(1) } else { dice.pick(&all) }
}

fn somebody(book: &Book, dice: &mut Dice) -> By {
    let all = [book.chair, book.secretary, book.member];
    let witness = (dice.roll(2) == 0).then(|| dice.pick(&all));
    By { member: Some(dice.pick(&all)), witness, happened: None }
}

fn record(decision: Decision, book: &mut Book) -> Option<Ref> {
    decision.ok()?.into_iter().map(|new| book.record(new)).last()
}

fn entry(dice: &mut Dice) -> ComplaintEntry<'static> {
    ComplaintEntry {
        contest: dice.pick(&[PRESIDENT, REFERENDUM, ""]),
        class: dice.pick(&["at-once", "before-count", "before-signing", "hours", "days"]),
        name: SECRET,
        contact: SECRET,
        what: dice.pick(&[SECRET, "ЖАШЫРУУН 2"]),
        place: SECRET,
        demand: SECRET,
        subject: (dice.roll(3) == 0).then_some(place(2)),
        ..complaint()
    }
}

/// One wish about complaints.
pub fn about_complaints(book: &mut Book, known: &mut Known, dice: &mut Dice) {
    let by = somebody(book, dice);
    let of = one_of(known.contests.keys(), dice);
    let day = &book.day;
    let open_day = day.phase() < Phase::Closed;
    match dice.roll(9) {
        0 => {
            let entry = entry(dice);
            let made = record(decide::receive_complaint(&book.day, by, entry), book);
            assert_eq!(made.is_some(), open_day, "received until the day is closed");
            known.contests.extend(made.map(|made| (made, entry.contest)));
        }
        1 => {
            let entry = entry(dice);
            if record(decide::correct_complaint(day, by, of, entry, SECRET), book).is_some() {
                known.contests.insert(of, entry.contest);
            }
        }
        2 => drop(record(decide::add_evidence(day, by, of, SECRET, SECRET, SECRET, &"0a".repeat(32)), book)),
        3 => drop(record(decide::examine(day, by, of, dice.roll(2) == 0, SECRET), book)),
        4 => {
            let (receipt, refused) = (dice.pick(&["17", " ", ""]), dice.roll(2) == 0);
            if record(decide::transfer(day, by, of, "tec", receipt, refused, SECRET), book).is_some() {
                assert!(known.settled.insert(of), "passed on once, and never after a decision");
            }
        }
        5 => {
            let question = Question::Complaint { of, ruling: dice.pick(&Ruling::ALL) };
            let asked = decide::may_vote(day, &question, Moment(i64::MAX));
            let votes: BTreeMap<Ref, Vote> =
                asked.into_iter().map(|who| (who, dice.pick(&Vote::ALL))).collect();
            let carried = votes.values().filter(|vote| **vote == Vote::For).count() >= 3;
            let ballot = Ballot { question, text: SECRET, votes };
            if record(decide::vote(day, by, &ballot), book).is_some() && carried {
                assert!(known.settled.insert(of), "decided once, and never after a transfer");
            }
        }
        6 => {
            if record(decide::answer(day, by, of, "in-hand", SECRET), book).is_some() {
                assert!(known.answered.insert(of), "answered once");
            }
        }
        7 => {
            let Some(&(at, statement)) = day.statements.get(dice.roll(day.statements.len().max(1))) else {
                return;
            };
            if record(decide::take_back_statement(day, by, at, SECRET), book).is_some() {
                assert!(by.witness.is_some() && by.witness != by.member);
                assert!(match statement {
                    Statement::Transfer(of) => known.settled.remove(&of),
                    Statement::Answer(of) => known.answered.remove(&of),
                    _ => false,
                });
            }
        }
        _ => {
            let contest = dice.pick(&[PRESIDENT, REFERENDUM]);
            let open = known.open(contest);
            if record(decide::pass_complaints(day, by, contest, "late"), book).is_some() {
                assert!(by.witness.is_some() && by.witness != by.member && !open.is_empty());
                known.passed.extend(open.into_iter().map(|of| (of, contest)));
            }
        }
    }
}

/// One wish about incidents; the texts of open ones hold no secret where their body keeps asked.
pub fn about_incidents(book: &mut Book, known: &mut Known, dice: &mut Dice) {
    let by = somebody(book, dice);
    let incidents: Vec<Ref> = book.day.incidents.iter().map(|incident| incident.at).collect();
    let of = one_of(incidents.iter(), dice);
    let call = one_of(known.calls.keys(), dice);
    let secret = |of| known.secrets.contains(&of);
    let sum = if secret(of) { SUM } else { "" };
    let said = if secret(of) { SECRET } else { "said aloud" };
    let text = IncidentText {
        code: if secret(of) { CODE } else { "SC-04" },
        what: SECRET,
        place: SECRET,
        who: SECRET,
    };
    let about = known.calls.get(&call).copied();
    let (of, decision) = match dice.roll(10) {
        0 => {
            let confidential = dice.roll(2) == 0;
            let from = dice.roll(2) == 0;
            let entry = IncidentEntry {
                code: if confidential { CODE } else { "OP-01" },
                what: SECRET,
                place: SECRET,
                who: SECRET,
                confidential,
                complaint: from.then(|| one_of(known.contests.keys(), dice)),
                ..incident()
            };
            let made = record(decide::report_incident(&book.day, by, entry), book);
            known.secrets.extend(made.filter(|_| confidential));
            known.made_from.extend(made.zip(entry.complaint));
            return;
        }
        1 => (of, decide::correct_incident(&book.day, by, of, text, said)),
        2 => (of, decide::state_veracity(&book.day, by, of, dice.pick(&Veracity::ALL), SECRET)),
        3 => (of, decide::take_action(&book.day, by, of, SECRET, SECRET)),
        4 => {
            let decision = decide::call_service(&book.day, by, of, "police", SECRET);
            let next = place(u64::try_from(book.facts.len()).unwrap() + 1);
            known.calls.extend(decision.is_ok().then_some((next, of)));
            (of, decision)
        }
        5 => {
            let stage = dice.pick(&CallStage::ALL);
            (about.unwrap_or(of), decide::progress_call(&book.day, by, call, stage, SECRET))
        }
        6 => (of, decide::escalate(&book.day, by, of, "tec", said)),
        7 => (of, decide::close_incident(&book.day, by, of, SECRET)),
        8 => (of, decide::reopen_incident(&book.day, by, of, said)),
        _ => (of, decide::add_evidence(&book.day, by, of, SECRET, SECRET, SECRET, sum)),
    };
    let reads = book.day.incident(of).is_some_and(|known| known.may_read(by.member));
    assert!(reads || decision.is_err(), "only its readers act on an incident");
    record(decision, book);
}
