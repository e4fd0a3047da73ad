//! Ways to put a mistake right: nothing is overwritten, every figure changes with a reason.

use std::fs;

use tartip::app::key::Key;
use tartip::domain::Phase;
use tartip::domain::fact::Cell;
use tartip::domain::protocol::Standing;
use tartip::run::folders::exports;
use tartip::text::Language;

use super::driver::Journey;
use super::golden::{BALANCED, PROFILE};
use super::night::member;

/// After both entries, at what the protocol waits for.
fn to_the_protocol(figures: &[u32]) -> Journey {
    let mut journey = Journey::of_profile(PROFILE);
    journey.reach_the_count();
    journey.enter_twice(figures);
    journey.press("<esc><esc>");
    journey.next_phase("Терек");
    journey.press("s");
    journey.choose("протокол");
    journey
}

impl Journey {
    /// Reads aloud up to a line and says that the paper has another figure, which is then corrected.
    fn differs_at(&mut self, line: usize, figure: u32) {
        self.choose("Прочтите вслух");
        self.hold(Key::Space, 5);
        let contest = self.day().contest("president").unwrap();
        assert_eq!(contest.protocol().unwrap().heard.len(), 1, "a key held down hears one line");
        self.press(&"<space>".repeat(line - 2));
        let before = self.day().standing("president");
        self.press("nn");
        self.expect_screen("Reading");
        assert_eq!(self.day().standing("president"), before, "one key voids no draft");
        self.press("ny");
        self.expect_screen("Form");
        self.press(&format!("{figure}<enter>{figure}<enter>"));
        self.type_text("Пересчитано");
        self.press("<enter>");
        self.press(&member("Терек"));
        self.press("<enter>");
        self.expect_screen("List");
        assert_eq!(self.day().standing("president"), Some(Standing::Void));
    }

    /// Fingerprints of every draft, the oldest first.
    fn fingerprints(&self) -> Vec<String> {
        let contest = self.day().contest("president").unwrap();
        contest.protocols.iter().map(|protocol| protocol.drafted.fingerprint.clone()).collect()
    }
}

#[test]
fn a_line_that_differs_when_read_aloud_is_corrected_and_drafted_anew() {
    let mut typed = BALANCED;
    typed[9] = 2165;
    let mut journey = to_the_protocol(&typed);
    journey.choose("Составьте проект");
    journey.differs_at(10, 2166);
    let contest = journey.day().contest("president").unwrap();
    assert_eq!(contest.count.corrections.len(), 1);
    assert_eq!(journey.day().agreed("president").get(&Cell::line("L10")), Some(&Some(2166)));
    journey.finish_the_protocol();
    assert_eq!(journey.day().standing("president"), Some(Standing::Signed));
    let drafted = &journey.day().contest("president").unwrap().protocol().unwrap().drafted;
    assert_eq!((drafted.version, drafted.draft), (1, 2));
    let fingerprints = journey.fingerprints();
    assert_eq!(fingerprints.len(), 2);
    assert_ne!(fingerprints[0], fingerprints[1]);
    journey.verified();
}

#[test]
fn the_two_fields_of_a_correction_must_agree() {
    let mut journey = to_the_protocol(&BALANCED);
    journey.choose("Составьте проект");
    journey.choose("Прочтите вслух");
    journey.press("ny2257<enter>2258<enter>");
    journey.type_text("Пересчитано");
    journey.press("<enter>2<enter>");
    journey.expect_screen("Form");
    assert_eq!(journey.day().contest("president").unwrap().count.corrections.len(), 0);
    assert_eq!(journey.day().agreed("president").get(&Cell::line("L1")), Some(&Some(2256)));
}

#[test]
fn a_signed_protocol_is_opened_again_as_its_second_version() {
    let mut journey = to_the_protocol(&BALANCED);
    journey.finish_the_protocol();
    let signed = journey.fingerprints();
    assert_eq!(signed.len(), 1);
    journey.choose("Откройте протокол заново");
    journey.press("1<enter>");
    journey.type_text("Строки 13 и 14 перепутаны");
    journey.press("<enter>");
    journey.press(&member("Терек"));
    journey.press("<enter>");
    assert_eq!(journey.day().standing("president"), Some(Standing::Superseded));
    for (line, figure) in [(13, 1), (14, 136)] {
        journey.choose("Составьте проект");
        journey.differs_at(line, figure);
    }
    journey.finish_the_protocol();
    assert_eq!(journey.day().standing("president"), Some(Standing::Signed));
    let drafted = journey.day().contest("president").unwrap().protocol().unwrap().drafted.clone();
    assert_eq!((drafted.version, drafted.draft), (2, 3));
    assert_eq!(journey.fingerprints().first(), signed.first(), "the first version stays as it was signed");

    let folder = exports(&journey.book());
    let written = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let (first, second) = (
        written("PRACTICE-9001-2027-01-24-president-v1.json"),
        written("PRACTICE-9001-2027-01-24-president-v2.json"),
    );
    assert!(first.contains(&signed[0]) && !first.contains(&drafted.fingerprint));
    assert!(second.contains(&signed[0]), "the second version names the first");
    assert!(second.contains(&drafted.fingerprint));
    journey.verified();
}

/// A day in the first hour of voting, with the secretary at the keyboard.
fn voting() -> Journey {
    voting_of(Journey::of_profile(PROFILE))
}

fn voting_of(mut journey: Journey) -> Journey {
    journey.found_commission();
    journey.next_phase("Арча");
    journey.wait_until(8, 0);
    journey.next_phase("Арча");
    assert_eq!(journey.day().phase(), Phase::Voting);
    journey
}

#[test]
fn a_sheet_is_corrected_with_a_reason() {
    let mut journey = voting();
    journey.wait_until(9, 5);
    journey.press("<enter>");
    journey.expect_screen("Form");
    journey.type_text("1");
    journey.press("<enter>54<enter>54<enter>53<enter>0<enter>");
    let rest = "<enter>".repeat(journey.day().procedure().refusals.len() + 1);
    journey.press(&rest);
    journey.press("a");
    journey.expect_screen("Voters");
    assert_eq!(journey.day().voting.total().issued["president"], 53);
    journey.press("s");
    journey.expect_text("53");
    journey.press("<down><down><down><delete>54<enter><enter>");
    journey.press(&"<enter>".repeat(journey.day().procedure().refusals.len()));
    journey.type_text("Описка");
    journey.press("<enter>");
    journey.press("a");
    journey.expect_screen("Voters");
    let total = journey.day().voting.total();
    assert_eq!((total.receipts, total.issued["president"]), (54, 54));
    journey.verified();
}

#[test]
fn a_member_is_corrected_with_a_reason() {
    let mut journey = Journey::of_profile(PROFILE);
    journey.found_commission();
    journey.press("s");
    journey.choose("членов комиссии");
    journey.choose("Карагай");
    journey.type_text(" Тянь-Шань");
    journey.press("<enter><enter><enter>");
    journey.press("<enter>");
    journey.expect_screen("Form");
    journey.type_text("Описка");
    journey.press("<enter>");
    journey.expect_screen("List");
    let names: Vec<&str> = journey.day().commission.members.values().map(|member| &*member.name).collect();
    assert_eq!(names, ["Арча", "Терек", "Карагай Тянь-Шань"]);
    journey.verified();
}

#[test]
fn a_member_entered_twice_is_removed_by_two_with_a_reason() {
    let mut journey = Journey::of_profile(PROFILE);
    journey.found_commission();
    journey.press("s");
    journey.choose("членов комиссии");
    journey.press("a");
    journey.type_text("Карагаи");
    journey.press("<enter>4<enter><enter>");
    assert_eq!(journey.day().commission.members.len(), 4);
    journey.select("Карагаи");
    journey.press("d");
    journey.expect_text("Карагаи");
    journey.type_text("Внесён дважды");
    journey.press("<enter>");
    journey.press(&member("Арча"));
    journey.press("<enter>");
    journey.expect_screen("List");
    let names: Vec<&str> = journey.day().commission.members.values().map(|member| &*member.name).collect();
    assert_eq!(names, ["Арча", "Терек", "Карагай"]);
    journey.verified();
}

#[test]
fn a_wrong_withdrawal_is_taken_back_by_two_with_a_reason() {
    let mut journey = Journey::mock("practice-two-contests", Language::Ru);
    journey.found_commission();
    journey.press("s");
    journey.choose("строки бюллетеня");
    journey.press("r");
    journey.expect_screen("List");
    journey.press("w3<enter>");
    journey.type_text("Решение 12");
    journey.press("<enter>");
    let withdrawn = |journey: &Journey| -> Vec<u16> {
        journey.day().contest("president").unwrap().withdrawn.keys().copied().collect()
    };
    assert_eq!(withdrawn(&journey), [3]);
    journey.expect_screen("List");
    journey.press("r1<enter>");
    journey.type_text("Решение о другом");
    journey.press("<enter>");
    journey.press(&member("Арча"));
    journey.press("<enter>");
    journey.expect_screen("List");
    assert_eq!(withdrawn(&journey), [0; 0]);
    journey.verified();
}

#[test]
fn the_live_tally_counts_a_held_key_once_and_takes_back_with_a_reason() {
    let mut journey = voting();
    journey.wait_until(8, 20);
    journey.press("s<up><enter>");
    journey.expect_screen("Voters");
    journey.press("t");
    journey.expect_screen("Tally");
    let counted = |journey: &Journey| journey.day().voting.total().receipts;
    journey.press("<space>");
    assert_eq!(counted(&journey), 1);
    journey.model.now.0 += 5_000;
    journey.hold(Key::Space, 60);
    assert_eq!(counted(&journey), 2, "a held key is one voter, however long it is held");
    journey.model.now.0 += 5_000;
    journey.press("<space><space>");
    assert_eq!(counted(&journey), 4, "two voters may come within two seconds");
    journey.press("<backspace>1<enter>1<enter>");
    journey.type_text("Нажали лишний раз");
    journey.press("<enter>");
    journey.expect_screen("Tally");
    assert_eq!(counted(&journey), 3);
    assert_eq!(journey.day().voting.total().issued["president"], 3);
    journey.verified();
}

#[test]
fn a_voter_of_two_contests_takes_both_ballots_or_one_in_every_language() {
    for language in Language::ALL {
        let mut journey = voting_of(Journey::mock("practice-two-contests", language));
        journey.wait_until(8, 20);
        journey.press("s<up><enter>t<space>");
        for ballot in ["1", "2"] {
            journey.model.now.0 += 5_000;
            journey.press(ballot);
        }
        let total = journey.day().voting.total();
        assert_eq!((total.receipts, total.issued["president"], total.issued["referendum"]), (3, 2, 2));
        journey.press("<backspace><esc>");
    }
}
