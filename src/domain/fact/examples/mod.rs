//! One filled example of every kind, in the order of [`super::KINDS`]; for tests and for who reads the journal.
//!
//! The examples are each right by themselves; together they are no day.

mod copies;
mod register_rules;
mod registers;
mod room;
mod rulebook;

use chrono::NaiveDate;

use super::{
    BallotSpoiled, Basis, BoxCorrected, BoxKind, BoxOpened, BoxSealed, By, Cause, Cell, Cells,
    ContactRecorded, DayOpened, EntryClosed, ExportMade, Fact, FigureCorrected, FindingExplained,
    FormReplaced, FunctionAssigned, LineRead, LotDrawn, MachineRecorded, MemberAdded, MemberCorrected,
    MemberRemoved, NewFact, OptionReinstated, OptionWithdrawn, OptionsReadBack, OptionsTyped, Pass,
    PermissionRecorded, PhaseEntered, PracticeSeeded, PresenceRecorded, Private, ProtocolDrafted,
    ProtocolReopened, ProtocolSigned, Ref, RemoteVotersSet, SealsCorrected, Sheet, SheetCorrected,
    SheetRecorded, Signature, StepCorrected, StepDone, SurplusActed, TallyCounted, TallyTakenBack,
    TurnoutReported, Value, Values, VoterRefused, VotingResumed, VotingSuspended,
};
use crate::domain::{ClockTime, Function, Moment, Offset, Phase};

/// 10:00 of the example's day.
const TEN: Moment = Moment(1_800_763_200_000);

/// Makes one filled example of every kind.
pub fn examples() -> Vec<NewFact> {
    let kept = [registers::people(), registers::complaints(), registers::incidents(), registers::decisions()];
    let counted = [room::stock(), room::custody(), room::trips(), room::votes()];
    let day = [preparation(), seals(), voting(), count(), protocol()];
    let facts = [day.concat(), kept.concat(), counted.concat(), copies::all(), outside()].concat();
    stated(facts)
}

/// Makes examples of the kinds that keep more in the private half where they are about a confidential incident.
pub fn confidential() -> Vec<NewFact> {
    stated(registers::confidential())
}

fn stated(facts: Vec<Example>) -> Vec<NewFact> {
    let by = By { member: Some(place(4)), witness: Some(place(2)), happened: Some(TEN) };
    facts.into_iter().map(|(fact, private)| NewFact { private, ..by.states(fact) }).collect()
}

type Example = (Fact, Option<Private>);

fn open(fact: impl Into<Fact>) -> Example {
    (fact.into(), None)
}

fn with(fact: impl Into<Fact>, private: &[(&str, &str)]) -> Example {
    let part = |(field, value): &(&str, &str)| ((*field).to_owned(), (*value).to_owned());
    (fact.into(), Some(private.iter().map(part).collect()))
}

fn place(seq: u64) -> Ref {
    Ref { desk: 1, seq }
}

fn president() -> String {
    "president".into()
}

fn fingerprint() -> String {
    "5f1d7a84db00d2fce00b31a7fc73224f".repeat(2)
}

fn preparation() -> Vec<Example> {
    let name = ("name", "Эмендүү Айгүл");
    vec![
        open(DayOpened {
            precinct: "1234".into(),
            date: NaiveDate::from_ymd_opt(2027, 1, 24).unwrap_or_default(),
            offset: Offset(360),
            practice: true,
            program: "0.1.0".into(),
            rulebook: rulebook::rulebook(),
        }),
        open(PermissionRecorded {
            basis: Basis::TerritorialCommission, reference: "№ 7, 20.01.2027".into()
        }),
        with(MemberAdded { function: Function::Secretary, nominated_by: "party".into() }, &[name]),
        with(
            MemberCorrected {
                of: place(4),
                function: Function::Secretary,
                nominated_by: "village kenesh".into(),
                reason: "misread".into(),
            },
            &[name],
        ),
        open(MemberRemoved { of: place(5), reason: "entered twice".into() }),
        open(FunctionAssigned { to: place(3), function: Function::Chair, reason: "the chair is ill".into() }),
        with(ContactRecorded { contact: "tec".into() }, &[("name", "Дежурный"), ("phone", "0312 112233")]),
        open(OptionsTyped {
            contest: president(), names: vec!["Хан-Теңир".into(), "Каракол".into()]
        }),
        open(OptionsReadBack { contest: president(), of: place(7) }),
        open(OptionWithdrawn { contest: president(), number: 2, reason: "decision 12".into() }),
        open(OptionReinstated {
            contest: president(),
            number: 2,
            reason: "the decision names option 3".into(),
        }),
        open(RemoteVotersSet { on: true, reason: "decision 13".into() }),
        open(FormReplaced {
            form: rulebook::form(),
            sha256: fingerprint(),
            reason: "letter 5 of the TEC".into(),
        }),
    ]
}

fn seals() -> Vec<Example> {
    let values = |voters| -> Values {
        [
            ("voters".to_owned(), Value::Number(voters)),
            ("at".to_owned(), Value::Text("07:20".into())),
            ("counted@president".to_owned(), Value::Number(800)),
        ]
        .into()
    };
    vec![
        open(StepDone { step: "list-read-out".into(), values: values(1000) }),
        open(StepCorrected {
            step: "list-read-out".into(),
            of: place(12),
            values: values(1001),
            reason: "misread".into(),
        }),
        open(PresenceRecorded { who: place(4), present: true }),
        open(LotDrawn { duty: "ballots".into(), to: place(5) }),
        open(BoxSealed {
            label: "P1".into(),
            kind: BoxKind::Portable,
            contests: vec![president()],
            seals: vec!["ab12".into(), "77".into()],
        }),
        open(BoxOpened { of: place(16), seals: vec!["ab12".into()], found: [(president(), 45)].into() }),
        open(BoxCorrected {
            of: place(17),
            found: [(president(), 46)].into(),
            reason: "two stuck together".into(),
        }),
        open(SealsCorrected {
            of: place(16),
            found: true,
            seals: vec!["ab12".into(), "77".into()],
            reason: "misread".into(),
        }),
        open(PhaseEntered {
            phase: Phase::Voting,
            open: vec!["lots".into()],
            reason: "two duties are still drawn".into(),
        }),
    ]
}

fn voting() -> Vec<Example> {
    let sheet = |receipts| Sheet {
        place: "A".into(),
        hour: 9,
        receipts,
        signatures: receipts,
        issued: [(president(), receipts)].into(),
        refused: [("not-on-list".to_owned(), 1)].into(),
        declined: [(president(), 2)].into(),
        spoiled: [(president(), 3)].into(),
    };
    vec![
        open(SheetRecorded { sheet: sheet(40), late: "no light".into() }),
        open(SheetCorrected { of: place(21), sheet: sheet(41), reason: "misread".into() }),
        open(TallyCounted { contests: vec![president()] }),
        open(TallyTakenBack { contests: vec![president()], reason: "pressed twice".into() }),
        open(VoterRefused { reason: "not-on-list".into() }),
        open(BallotSpoiled { contest: president() }),
        with(
            TurnoutReported { due: ClockTime::new(10, 0).unwrap_or_default(), voters: 120 },
            &[("taken_by", "Дежурный")],
        ),
        open(VotingSuspended { reason: "fire".into() }),
        open(VotingResumed { reason: "the fire is out".into() }),
    ]
}

fn cells() -> Cells {
    [(Cell::line("L1"), Some(1000)), (Cell::line("L11"), None), (Cell::votes(1), Some(682))].into()
}

fn count() -> Vec<Example> {
    vec![
        open(EntryClosed { contest: president(), round: 1, pass: Pass::First, cells: cells() }),
        open(FigureCorrected {
            contest: president(),
            cell: Cell::line("L1"),
            from: Some(1000),
            to: Some(1001),
            reason: "counted again".into(),
        }),
        open(MachineRecorded { contest: president(), receipt: "17".into(), cells: cells() }),
        open(FindingExplained {
            contest: president(),
            rule: "surplus".into(),
            left: 700,
            right: 695,
            reason: "signature-missed".into(),
            note: "page 3".into(),
        }),
        open(SurplusActed {
            contest: president(),
            action: "call-tec".into(),
            result: "told at 22:10".into(),
        }),
    ]
}

fn protocol() -> Vec<Example> {
    vec![
        open(ProtocolDrafted {
            contest: president(),
            version: 1,
            draft: 2,
            cells: cells(),
            fingerprint: fingerprint(),
        }),
        open(LineRead { protocol: place(35), cell: Cell::line("L1"), agreed: true }),
        open(ProtocolSigned {
            protocol: place(35),
            who: place(5),
            how: Signature::Dissent,
            reason: "the boxes were touched".into(),
        }),
        open(ProtocolReopened {
            protocol: place(35),
            cause: Cause::Returned,
            reason: "line 8 and the act differ".into(),
        }),
    ]
}

fn outside() -> Vec<Example> {
    vec![
        open(ExportMade { files: vec!["1234-president-v1.pdf".into()], sha256: vec![fingerprint()] }),
        open(PracticeSeeded { scenario: "two-contests".into(), seed: 42 }),
    ]
}
