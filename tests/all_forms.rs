//! What holds for every form, tried in a day at many of its moments.
//!
//! Each form is filled with marks and submitted; where its facts hold a mark tells whether its hint told the truth. Then it
//! is submitted with whatever may stay empty empty: a refusal is never about a field of which it was said that it may be.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[allow(dead_code, reason = "this program uses a part of it")]
#[path = "papers/book.rs"]
mod book;
#[allow(dead_code, reason = "this program uses a part of it")]
mod plant;

use std::collections::{BTreeMap, BTreeSet};

use tartip::app::effect::{Effect, Effects};
use tartip::app::field::Field;
use tartip::app::form::{
    About, ComplaintForm, CopiesForm, CustodyForm, DecisionForm, FormScreen, HuntForm, IncidentForm,
    OutsideForm, PeopleForm, Purpose, StockForm, VotesForm,
};
use tartip::app::input::Input;
use tartip::app::key::{Key, Stroke};
use tartip::app::model::{Model, Offers, OpenBook, Screen};
use tartip::app::update;
use tartip::domain::fact::{Fact, Gate, NewFact, Pile, Recorded, Ref};
use tartip::domain::{ClockTime, Day, Moment, Offset};
use tartip::text::Language;

/// Milliseconds after the last fact.
const LATER: i64 = 60_000;

/// Fields of forms that the planted day has at none of its moments so that they could be recorded; where their texts go is
/// said by their kinds of facts.
const ELSEWHERE: &[&str] = &[
    "Complaints Evidence file",
    "Complaints Evidence holder",
    "Complaints Evidence what",
    "Complaints Pass reason",
    "Copies Answer why",
    "Copies Hand name",
    "Custody Change blind-again-",
    "Custody Change blind-seal-",
    "Custody Change broken-",
    "Custody Change reason",
    "Custody Gate reason",
    "Custody Note note",
    "Custody Note receipt",
    "Custody Pass note",
    "Custody Pass place",
    "Custody Pass receiver",
    "Custody Rule reason",
    "Custody SetAside envelope",
    "Custody SetAside note",
    "Decisions Approved act",
    "Outside Begin operator",
    "Outside Begin route",
    "Outside Return seal-",
    "People Import path",
    "Sign reason",
    "Stock Open range",
    "TakeBack reason",
    "Withdraw president reason",
];

/// What a form is called: its purpose without places and figures.
fn name_of(purpose: &Purpose) -> String {
    let whole = purpose.draft_name();
    let letters = |c: char| !c.is_ascii_alphabetic() && c != '-';
    let words: Vec<&str> = whole.split(letters).filter(|word| word.len() > 1).collect();
    words
        .into_iter()
        .skip(1)
        .take(2)
        .filter(|word| !["contest", "desk", "of"].contains(word))
        .collect::<Vec<_>>()
        .join(" ")
}

/// What a field is called among its like.
fn like(id: &str) -> String {
    id.trim_end_matches(|c: char| c.is_ascii_digit()).split('@').next().unwrap_or_default().to_owned()
}

/// Forms that the day has now: only of these a day is copied and tried.
fn forms(base: &Model) -> Vec<Purpose> {
    let mut probe = base.clone();
    let mut opens = |purpose: &Purpose| {
        probe.screens.truncate(1);
        probe.open_form(purpose.clone());
        probe.form_mut().is_some()
    };
    purposes(base.day().unwrap()).into_iter().filter(|purpose| opens(purpose)).collect()
}

/// Every form that the day may have, of everything that stands in it.
fn purposes(day: &Day) -> Vec<Purpose> {
    let mut all = vec![
        Purpose::Permission,
        Purpose::Member(None),
        Purpose::RemoteVoters,
        Purpose::Presence,
        Purpose::Assign,
        Purpose::SealBox,
        Purpose::Gate,
        Purpose::TakeBack,
        Purpose::Refuse,
        Purpose::Spoil,
        Purpose::Suspend,
        Purpose::Turnout(ClockTime::new(10, 0).unwrap()),
        Purpose::People(PeopleForm::Register(String::new())),
        Purpose::People(PeopleForm::Refuse(String::new())),
        Purpose::People(PeopleForm::Import),
        Purpose::Complaints(ComplaintForm::Receive(None)),
        Purpose::Incidents(IncidentForm::Report { code: "OP-01".into(), complaint: None }),
        Purpose::Decisions(DecisionForm::Approved),
        Purpose::Decisions(DecisionForm::Vote(About::Function)),
        Purpose::Decisions(DecisionForm::Vote(About::Other)),
        Purpose::Stock(StockForm::Receive),
        Purpose::Outside(OutsideForm::Request),
        Purpose::Outside(OutsideForm::Requests),
        Purpose::Custody(CustodyForm::Device),
    ];
    all.extend((7..20).flat_map(|hour| [Purpose::Sheet(hour), Purpose::Anchor(hour)]));
    all.extend(day.steps_of_day().map(|step| Purpose::Step(step.id.clone())));
    all.extend(day.procedure().contacts.iter().map(|known| Purpose::Contact(known.id.clone())));
    all.extend(day.procedure().duties.iter().map(|known| Purpose::Lot(known.id.clone())));
    for contest in day.contest_ids().map(ToOwned::to_owned) {
        let own = || contest.clone();
        all.extend([
            Purpose::Options(own()),
            Purpose::ReadBackOptions(own()),
            Purpose::Withdraw(own()),
            Purpose::Reinstate(own()),
            Purpose::Reopen(own()),
            Purpose::Complaints(ComplaintForm::Pass(own())),
            Purpose::Votes(VotesForm::Machine { contest: own(), of: None }),
            Purpose::Votes(VotesForm::Pile(own())),
            Purpose::Votes(VotesForm::Dispute(own())),
            Purpose::Votes(VotesForm::Invalid(own())),
            Purpose::Copies(CopiesForm::Hand { contest: own(), to: None }),
            Purpose::Copies(CopiesForm::Post(own())),
            Purpose::Copies(CopiesForm::Scan(own())),
            Purpose::Copies(CopiesForm::Demand(own())),
            Purpose::Copies(CopiesForm::Compare(own())),
            Purpose::Stock(StockForm::Hand { stock: own(), back: false }),
        ]);
        all.extend(Pile::ALL.map(|pile| Purpose::Stock(StockForm::Count { stock: own(), pile })));
        let surplus = day.procedure().surplus.iter();
        all.extend(surplus.map(|known| Purpose::Surplus { contest: own(), action: known.id.clone() }));
        all.extend(day.cells(&contest).into_iter().map(|cell| Purpose::Correct { contest: own(), cell }));
        for rule in day.form(&contest).into_iter().flat_map(|form| &form.rules) {
            let (rule, own) = (rule.id.clone(), own());
            all.push(Purpose::Explain { contest: own.clone(), rule: rule.clone() });
            all.push(Purpose::Hunt(HuntForm::Unexplained { contest: own, rule }));
        }
    }
    for of in day.journal.iter().map(|line| line.at) {
        all.extend(about(day, of));
    }
    all
}

/// Forms about something that stands in the day.
fn about(day: &Day, of: Ref) -> Vec<Purpose> {
    let mut all = vec![
        Purpose::Member(Some(of)),
        Purpose::RemoveMember(of),
        Purpose::OpenBox(of),
        Purpose::Seals(of),
        Purpose::SheetAgain(of),
        Purpose::Stock(StockForm::Open(of)),
        Purpose::Copies(CopiesForm::Tell(of)),
        Purpose::Copies(CopiesForm::Answer(of)),
        Purpose::Decisions(DecisionForm::Opinion(of)),
        Purpose::Decisions(DecisionForm::Vote(About::Complaint(of))),
        Purpose::Decisions(DecisionForm::Vote(About::Removal(of))),
        Purpose::Custody(CustodyForm::Check { of, opening: false }),
        Purpose::Custody(CustodyForm::Gate { gate: Gate::SealsDiffer, of: Some(of) }),
    ];
    all.extend(
        [PeopleForm::Correct, PeopleForm::Move, PeopleForm::Warn, PeopleForm::Remark]
            .map(|form| Purpose::People(form(of))),
    );
    all.extend(
        [
            ComplaintForm::Correct,
            ComplaintForm::Examine,
            ComplaintForm::Transfer,
            ComplaintForm::Answer,
            ComplaintForm::Evidence,
            ComplaintForm::TakeBack,
        ]
        .map(|form| Purpose::Complaints(form(of))),
    );
    all.extend(
        [
            IncidentForm::Correct,
            IncidentForm::Veracity,
            IncidentForm::Action,
            IncidentForm::Call,
            IncidentForm::Progress,
            IncidentForm::Escalate,
            IncidentForm::Close,
            IncidentForm::Reopen,
        ]
        .map(|form| Purpose::Incidents(form(of))),
    );
    all.extend(
        [OutsideForm::Came, OutsideForm::Begin, OutsideForm::Return].map(|form| Purpose::Outside(form(of))),
    );
    all.extend(
        [
            CustodyForm::Place,
            CustodyForm::Change,
            CustodyForm::Pass,
            CustodyForm::Note,
            CustodyForm::SetAside,
            CustodyForm::OpenAside,
        ]
        .map(|form| Purpose::Custody(form(of))),
    );
    for contest in day.contest_ids().map(ToOwned::to_owned) {
        all.push(Purpose::Sign { contest: contest.clone(), who: of });
        all.push(Purpose::Custody(CustodyForm::Rule { of, contest: contest.clone() }));
        all.push(Purpose::Copies(CopiesForm::Hand { contest, to: Some(of) }));
    }
    all
}

/// The day after so many of its facts, with its chair at the keyboard.
fn model(facts: &[Recorded]) -> Model {
    let (first, rest) = facts.split_first().unwrap();
    let mut day = Day::begin(first).unwrap();
    for fact in rest {
        day.apply(fact);
    }
    let now = Moment(facts.last().unwrap().recorded.0 + LATER);
    let typist = day.commission.members.keys().next().copied();
    let offers = Offers { books: Vec::new(), profiles: Vec::new(), practice: None, offset: Offset(360) };
    let mut model = Model::new(Language::Ky, now, offers);
    model.opened(OpenBook { day, name: "1234.tartip".into(), saved: None, drafts: BTreeMap::new() });
    model.at_keyboard = typist;
    model
}

fn press(model: &mut Model, key: Key) -> Effects {
    update(model, Input::Key(Stroke::from(key)))
}

/// Submits the form from its last field, past whatever is only warned of and through the reading aloud.
fn submit(model: &mut Model) -> Option<Vec<NewFact>> {
    for _ in 0..4 {
        let form = model.form_mut()?;
        let last = form.asked().map(|(index, _)| index).last()?;
        let reading = form.reading_back;
        form.focus = last;
        let effects = press(model, if reading { Key::Char('a') } else { Key::Enter });
        for effect in effects {
            if let Effect::Record(facts) = effect {
                return Some(facts);
            }
        }
        if model.dialog.is_some() || model.form_mut().is_some_and(|form| form.focus != last) {
            return None;
        }
    }
    None
}

/// The public half.
fn body(fact: &Fact) -> String {
    let mut written = Vec::new();
    fact.write(&mut serde_json::Serializer::new(&mut written)).unwrap();
    String::from_utf8(written).unwrap()
}

/// Moments of the planted day, from a commission on.
fn moments() -> Vec<Model> {
    let facts = plant::plant().book.facts;
    let lengths = (8..facts.len()).step_by(6).chain([facts.len()]);
    lengths.map(|length| model(&facts[..length])).collect()
}

/// Fills every field; the choices that are no second member take this sign.
fn fill(form: &mut FormScreen, sign: &str) {
    for (nth, field) in form.fields.iter_mut().enumerate() {
        let text = match &field.field {
            Field::Text(_) if field.id == "paper" => format!("7{nth:03}"),
            Field::Text(_) if field.id.starts_with("blind-") => {
                format!("Ъ{}", &field.id[field.id.len() - 1..])
            }
            Field::Text(_) => format!("Ъм{nth:02}ъ"),
            Field::Number(_) => "1".to_owned(),
            Field::Time(_) | Field::Secret(_) => String::new(),
            Field::Choice(_) if field.id == "witness" => "2".to_owned(),
            Field::Choice(_) => sign.to_owned(),
        };
        field.field.set_text(&text);
        if matches!(field.field, Field::Time(_)) && !field.optional {
            field.field.set_text("07:01");
        }
    }
}

#[test]
fn whoever_types_a_public_text_is_told_and_nobody_else() {
    let (mut held, mut open) = (BTreeSet::new(), BTreeSet::new());
    let mut met = BTreeSet::new();
    for base in moments() {
        for purpose in forms(&base) {
            let name = name_of(&purpose);
            for sign in ["1", "2", "3"] {
                let mut model = base.clone();
                model.open_form(purpose.clone());
                let Some(form) = model.form_mut() else { break };
                fill(form, sign);
                let marks: Vec<(String, String, bool)> = form
                    .fields
                    .iter()
                    .filter(|field| matches!(field.field, Field::Text(_)) && !field.field.is_empty())
                    .map(|field| (field.id.clone(), field.field.text(), field.public))
                    .collect();
                met.extend(marks.iter().map(|(id, ..)| format!("{name} {}", like(id))));
                let Some(facts) = submit(&mut model) else { continue };
                let bodies: String = facts.iter().map(|new| body(&new.fact)).collect();
                let private: Vec<String> = facts
                    .iter()
                    .filter_map(|new| new.private.as_ref())
                    .flat_map(|of| of.values().cloned())
                    .collect();
                for (id, mark, told) in marks {
                    let field = format!("{name} {}", like(&id));
                    if private.contains(&mark) {
                        assert!(!told, "{field} is private and said to be public");
                        held.insert(field);
                    } else if bodies.contains(&mark) {
                        assert!(told || name.starts_with("Options"), "{field} is public and nobody is told");
                        open.insert(field);
                    }
                }
            }
        }
    }
    let tried = |field: &&String| held.contains(*field) || open.contains(*field);
    let untried: Vec<&String> =
        met.iter().filter(|field| !tried(field) && !ELSEWHERE.contains(&field.as_str())).collect();
    assert!(untried.is_empty(), "nobody knows where these go: {untried:#?}");
    assert!(held.len() > 40 && open.len() > 50, "{held:?} {open:?}");
}

#[test]
fn no_refusal_is_about_a_field_that_was_said_to_be_free() {
    let mut seen = BTreeSet::new();
    for base in moments() {
        for purpose in forms(&base) {
            let name = name_of(&purpose);
            for sign in ["1", "3", "5"] {
                let mut model = base.clone();
                model.open_form(purpose.clone());
                let Some(form) = model.form_mut() else { break };
                fill(form, sign);
                for field in form.fields.iter_mut().filter(|field| field.optional) {
                    field.field.set_text("");
                }
                let last = form.asked().map(|(index, _)| index).last();
                if submit(&mut model).is_some() || model.dialog.is_some() {
                    continue;
                }
                let Some(Screen::Form(form)) = model.screen() else { continue };
                if Some(form.focus) == last {
                    continue;
                }
                let Some(field) = form.fields.get(form.focus) else { continue };
                let id = like(&field.id);
                assert!(!field.optional || field.needed.is_some(), "{name} {id}: {:?}", model.notice);
                assert!(!form.reading_back);
                seen.insert(format!("{name} {id}"));
            }
        }
    }
    for field in ["Copies Hand why", "Complaints Transfer receipt"] {
        assert!(seen.contains(field), "{field}: {seen:?}");
    }
}
