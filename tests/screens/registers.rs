//! Screens of the registers, on a day with people, complaints, incidents, decisions and an act.

use std::collections::BTreeMap;

use tartip::app::Model;
use tartip::app::form::{About, ComplaintForm, DecisionForm, IncidentForm, PeopleForm, Purpose};
use tartip::app::list::ListKind;
use tartip::app::model::Screen;
use tartip::app::screens::search::Finds;
use tartip::app::screens::{CardScreen, CopyScreen, SearchScreen};
use tartip::domain::decide::{self, Ballot, ComplaintEntry, IncidentEntry, PersonEntry};
use tartip::domain::fact::{CallStage, Question, Ref, Ruling, Veracity, Vote};

use super::all::{form, list, selecting, with};
use super::fixture::{Book, SOUND};

/// The day with its registers filled, at 14:51, and the facts that are looked at.
struct Kept {
    book: Book,
    observer: Ref,
    decided: Ref,
    open: Ref,
    incident: Ref,
    secret: Ref,
    decision: Ref,
    act: Ref,
}

const OBSERVER: PersonEntry = PersonEntry {
    category: "public-observer",
    organisation: "«Ак шайлоо» коомдук бирикмеси",
    name: "Өрүкзарлуу Ңайыл",
    paper: "4417",
};

fn complaint<'a>(class: &'a str, what: &'a str) -> ComplaintEntry<'a> {
    ComplaintEntry {
        kind: "complaint",
        capacity: "observer",
        contest: "",
        class,
        norm: "68/2011 §10-1",
        name: "Өрүкзарлуу Ңайыл",
        contact: "0555 12 34 56",
        what,
        place: "Кире бериш, 09:20",
        demand: "Бөлмөгө киргизүү",
        subject: None,
        person: None,
    }
}

fn incident<'a>(code: &'a str, what: &'a str, confidential: bool) -> IncidentEntry<'a> {
    IncidentEntry {
        code,
        what,
        place: "Кире бериш",
        who: "Белгисиз эки киши",
        veracity: Veracity::Seen,
        confidential,
        complaint: None,
    }
}

fn people(book: &mut Book) -> Ref {
    let others = [
        ("media", "24.kg", "Бадамдуу Талант"),
        ("public-observer", "Шайлоону көзөмөлдөө бирикмеси", "Арчалы Өрүк"),
        ("representative", "Талапкер Хан-Теңир", "Самшитов Өмүр"),
    ];
    book.at(8, 1);
    let observer = book.last(|day, by| decide::register_person(day, by, OBSERVER, false));
    book.act(|day, by| decide::move_person(day, by, observer, true));
    for (category, organisation, name) in others {
        let entry = PersonEntry { category, organisation, name, paper: "0091" };
        book.act(|day, by| decide::register_person(day, by, entry, true));
    }
    book.at(9, 40).act(|day, by| decide::move_person(day, by, observer, false));
    book.at(10, 5).act(|day, by| decide::move_person(day, by, observer, true));
    book.at(10, 30)
        .act(|day, by| decide::warn_person(day, by, observer, removal(day), "Урна жанында сүрөткө тартты"));
    let text = "Урнанын бети 09:40та мага көрсөтүлгөн жок.";
    book.at(10, 45).act(|day, by| decide::remark(day, by, observer, "", text));
    let stranger = PersonEntry { name: "Тыттуулуу Эмгек", paper: "", ..OBSERVER };
    let ground =
        book.day.registers().unwrap().people.grounds.iter().find(|known| known.refusal).unwrap().id.clone();
    book.act(|day, by| {
        decide::refuse_person(day, by, stranger, &ground, "", "Документин алып келгени кетти")
    });
    observer
}

fn removal(day: &tartip::domain::Day) -> &str {
    day.registers()
        .unwrap()
        .people
        .grounds
        .iter()
        .find(|known| known.removal)
        .map(|known| known.id.as_str())
        .unwrap()
}

fn kept() -> Kept {
    let mut book = Book::voting(false);
    book.at(8, 0).act(|day, by| decide::set_approved(day, by, 9, "АШКнын 12-чечими"));
    let observer = people(&mut book);
    let what = "Байкоочуну 09:20дан 09:35ке чейин себепсиз киргизбей коюшту";
    let decided =
        book.at(9, 45).last(|day, by| decide::receive_complaint(day, by, complaint("at-once", what)));
    book.at(9, 50)
        .act(|day, by| decide::examine(day, by, decided, true, "Күзөтчү документти текшерип жаткан"));
    let question = Question::Complaint { of: decided, ruling: Ruling::Partly };
    let votes: BTreeMap<Ref, Vote> =
        (0..6).map(|at| (book.members[at], Vote::ALL[usize::from(at == 5)])).collect();
    let text = "Күзөтчүгө эскертүү берилсин, байкоочу киргизилсин";
    let decision = book
        .at(10, 2)
        .last(|day, by| decide::vote(day, by, &Ballot { question, text, votes: votes.clone() }));
    let dissenter = book.members[5];
    book.act(|day, by| decide::attach_opinion(day, by, decision, dissenter, "Убакыт жоготулган жок"));
    let what = "Кабинанын пардасы жабылбайт, сыртынан көрүнүп турат";
    let open =
        book.at(14, 30).last(|day, by| decide::receive_complaint(day, by, complaint("before-count", what)));
    book.act(|day, by| {
        decide::receive_complaint(day, by, complaint("days", "Тизмеде жокмун, эмнеге экенин айтышкан жок"))
    });
    let what = "Эки киши журналисттин камерасын колу менен жаап, сыртка түртүштү";
    let incident_at =
        book.at(11, 10).last(|day, by| decide::report_incident(day, by, incident("OB-04", what, false)));
    let call = book
        .at(11, 12)
        .last(|day, by| decide::call_service(day, by, incident_at, "police", "Кезекчи Чынардуу"));
    book.at(11, 15).act(|day, by| {
        decide::take_action(day, by, incident_at, "Төрага экөөнү чыгып кетүүгө буйруду", "Төрага")
    });
    book.at(11, 31).act(|day, by| decide::progress_call(day, by, call, CallStage::Arrived, ""));
    let secret = book.at(12, 0).last(|day, by| {
        decide::report_incident(day, by, incident("IN-02", "Төрага мүчөгө басым көрсөттү", true))
    });
    let template = book.day.registers().unwrap().acts[0].id.clone();
    let text = "№ 1234 участок саат 07:58де ачылды.\nСебеби: электр күчү өчүп калган.";
    let signers = [book.members[0], book.members[2]];
    let act = book
        .at(12, 10)
        .last(|day, by| decide::draw_act(day, by, &template, None, text, text, &signers, None));
    book.at(14, 51);
    Kept { book, observer, decided, open, incident: incident_at, secret, decision, act }
}

/// Every screen of the registers by name.
pub fn all() -> Vec<(&'static str, Model)> {
    let mut all = of_people();
    all.extend(of_complaints());
    all.extend(of_incidents());
    all.extend(of_decisions());
    all
}

fn model() -> Model {
    kept().book.model()
}

fn search(model: Model, finds: Finds, query: &str) -> Model {
    let day = model.day().unwrap();
    let mut screen = SearchScreen::new(day, finds);
    screen.paste(day, query);
    with(model, Screen::Search(Box::new(screen)))
}

fn details(kind: impl Fn(&Kept) -> ListKind, selected: usize) -> Model {
    let kept = kept();
    let kind = kind(&kept);
    selecting(list(kept.book.model(), kind), selected)
}

fn of_people() -> Vec<(&'static str, Model)> {
    let people = |purpose| Purpose::People(purpose);
    let register = ["1", "«Ак шайлоо» коомдук бирикмеси", "Өрүкзарлуу Наиыл", "", "1"];
    vec![
        ("today-registers", model()),
        ("search-people", search(model(), Finds::People, "өрүк")),
        ("search-people-all", search(model(), Finds::People, "")),
        ("list-people", list(model(), ListKind::People("Өрүк".into()))),
        ("list-person", details(|kept| ListKind::Person(kept.observer), 8)),
        ("form-register", form(model(), people(PeopleForm::Register("Өрүк".into())), &register[..2], 3)),
        ("form-register-warned", warn(&register)),
        (
            "form-refuse-entry",
            form(model(), people(PeopleForm::Refuse(String::new())), &["1", "", "Тыттуулуу"], 3),
        ),
        ("form-import", form(model(), people(PeopleForm::Import), &["/media/usb/тизме.csv"], 0)),
        ("rights", {
            let model = model();
            let category = model.day().unwrap().registers().unwrap().people.categories[0].clone();
            with(model, Screen::Copy(CopyScreen::rights(&category)))
        }),
    ]
}

/// A form whose values were said to be unusual.
fn warn(register: &[&str]) -> Model {
    let mut warned = form(model(), Purpose::People(PeopleForm::Register(String::new())), register, 4);
    if let Some(form) = warned.form_mut() {
        form.fields[2].field.set_text("Өрүкзарлуу Ңайыл");
    }
    let enter = tartip::app::key::Stroke::from(tartip::app::key::Key::Enter);
    let effects = tartip::app::update(&mut warned, tartip::app::input::Input::Key(enter));
    assert!(effects.is_empty(), "it is said before it is recorded");
    warned
}

fn of_complaints() -> Vec<(&'static str, Model)> {
    let complaints = |purpose| Purpose::Complaints(purpose);
    let of = |purpose: fn(&Kept) -> ComplaintForm, typed: &[&str], focus| {
        let kept = kept();
        let purpose = purpose(&kept);
        form(kept.book.model(), complaints(purpose), typed, focus)
    };
    let receive = ["2", "4", "Самшитов Өмүр", "", "1", "Кабинанын пардасы жабылбайт"];
    let mut waiting = Book::counted(false, &SOUND).drafted(17);
    waiting.act(|day, by| {
        decide::receive_complaint(day, by, complaint("before-signing", "Санды көрсөткөн жок"))
    });
    let president = || "president".to_owned();
    let mut late = model();
    late.now.0 += 6 * 3_600_000;
    vec![
        ("list-complaints", list(model(), ListKind::Complaints)),
        ("list-complaints-late", list(late, ListKind::Complaints)),
        ("list-complaint", details(|kept| ListKind::Complaint(kept.open), 5)),
        ("list-complaint-decided", details(|kept| ListKind::Complaint(kept.decided), 11)),
        ("form-receive", of(|_| ComplaintForm::Receive(None), &receive, 5)),
        ("form-transfer", of(|kept| ComplaintForm::Transfer(kept.open), &["1", "1", "17/4"], 2)),
        ("form-evidence", of(|kept| ComplaintForm::Evidence(kept.open), &["Видео, 2 мүнөт"], 1)),
        ("list-protocol-complaints", list(waiting.model(), ListKind::Protocol(president()))),
        ("form-pass", {
            let mut waiting = Book::counted(false, &SOUND).drafted(17);
            waiting.act(|day, by| {
                decide::receive_complaint(day, by, complaint("at-once", "Санды көрсөткөн жок"))
            });
            form(
                waiting.model(),
                complaints(ComplaintForm::Pass(president())),
                &["Даттанган адам кетип калды"],
                1,
            )
        }),
        ("copy-receipt", {
            let kept = kept();
            let complaint = kept.book.day.complaint(kept.open).unwrap();
            let copy = CopyScreen::receipt(&kept.book.day, complaint, &["кара", "көл", "тоо", "суу"]);
            with(kept.book.model(), Screen::Copy(CopyScreen { at: 2, ..copy }))
        }),
    ]
}

fn of_incidents() -> Vec<(&'static str, Model)> {
    let incidents = |purpose| Purpose::Incidents(purpose);
    let report = || IncidentForm::Report { code: "OB-04".into(), complaint: None };
    let mut hidden = kept();
    let deputy = hidden.book.members[1];
    let secret = hidden.secret;
    let hidden_list = {
        let mut model = kept().book.model();
        model.at_keyboard = Some(deputy);
        list(model, ListKind::Incidents)
    };
    let hidden_one = {
        hidden.book.at(14, 51);
        let mut model = hidden.book.model();
        model.at_keyboard = Some(deputy);
        list(model, ListKind::Incident(secret))
    };
    let card = |done| {
        let model = model();
        let id = model.day().unwrap().registers().unwrap().cards[0].id.clone();
        with(model, Screen::Card(CardScreen { card: id, done }))
    };
    vec![
        ("list-incidents", list(model(), ListKind::Incidents)),
        ("list-incidents-hidden", hidden_list),
        ("list-incident", details(|kept| ListKind::Incident(kept.incident), 0)),
        ("list-incident-confidential", details(|kept| ListKind::Incident(kept.secret), 3)),
        ("list-incident-hidden", hidden_one),
        ("search-code", search(model(), Finds::Codes { complaint: None }, "")),
        ("search-code-typed", search(model(), Finds::Codes { complaint: None }, "жур")),
        ("form-report", form(model(), incidents(report()), &["Камераны жаап коюшту"], 1)),
        ("form-call", {
            let kept = kept();
            let of = kept.incident;
            form(kept.book.model(), incidents(IncidentForm::Call(of)), &["2"], 1)
        }),
        ("list-cards", list(model(), ListKind::Cards)),
        ("card", card(1)),
        ("card-done", card(99)),
    ]
}

fn of_decisions() -> Vec<(&'static str, Model)> {
    let decisions = |purpose| Purpose::Decisions(purpose);
    let vote = |about: fn(&Kept) -> About, typed: &[&str], focus| {
        let kept = kept();
        let about = about(&kept);
        form(kept.book.model(), decisions(DecisionForm::Vote(about)), typed, focus)
    };
    let writing = || {
        let mut model = model();
        let template = model.day().unwrap().registers().unwrap().acts[0].id.clone();
        model.open_act(&template, None, None);
        model
    };
    vec![
        ("list-decisions", list(model(), ListKind::Decisions)),
        ("list-decision", details(|kept| ListKind::Decision(kept.decision), 2)),
        ("form-vote", vote(|kept| About::Complaint(kept.open), &["2", "Парда алмаштырылсын", "1"], 3)),
        ("form-vote-removal", vote(|kept| About::Removal(kept.observer), &["1"], 1)),
        ("form-approved", form(model(), decisions(DecisionForm::Approved), &["9"], 1)),
        ("list-acts", list(model(), ListKind::Acts)),
        ("list-papers", list(model(), ListKind::Papers)),
        ("list-act", details(|kept| ListKind::Act(kept.act), 1)),
        ("list-templates", list(model(), ListKind::Templates(None))),
        ("act", writing()),
        ("form-sign-act", {
            let mut model = writing();
            model.open_form(decisions(DecisionForm::Sign));
            model
        }),
        ("copy-act", {
            let kept = kept();
            let act = kept.book.day.acts.iter().find(|known| known.at == kept.act).unwrap();
            let copy = CopyScreen::act(act, false);
            with(kept.book.model(), Screen::Copy(CopyScreen { at: 1, ..copy }))
        }),
    ]
}
