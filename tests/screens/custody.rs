//! Screens of boxes, seals, devices, ballots set aside and gates.

use std::collections::BTreeMap;

use tartip::app::Model;
use tartip::app::form::{CustodyForm, Purpose};
use tartip::app::list::ListKind;
use tartip::domain::decide::{self, AsideEntry, CustodyEntry, NoteEntry};
use tartip::domain::fact::{BoxKind, DeviceEvent, DeviceKind, Gate, Ref};
use tartip::ui::theme::Theme;

use super::all::{form, list, selecting};
use super::fixture::{Book, REFERENDUM, SOUND};
use super::{drawn, rows};

/// The day with its custody, and the things that are looked at.
struct Kept {
    book: Book,
    portable: Ref,
    machine: Ref,
    white: Ref,
    device: Ref,
    aside: Ref,
}

fn note(of: Ref, event: DeviceEvent, counter: u32, note: &'static str) -> NoteEntry<'static> {
    NoteEntry { of, event, counter: Some(counter), receipt: "", note, by: None }
}

/// A machine stopped at 10:40 and replaced; a portable box handed over; at 14:51.
fn voting() -> (Book, [Ref; 3], Ref) {
    let mut book = Book::voting(false);
    let [portable, machine]: [Ref; 2] = [book.day.boxes[0].at, book.day.boxes[1].at];
    book.at(7, 30);
    let device = book.last(|day, by| decide::register_device(day, by, "ИА-7", DeviceKind::Identification));
    book.act(|day, by| decide::note_device(day, by, note(device, DeviceEvent::Started, 0, "")));
    book.act(|day, by| decide::note_device(day, by, note(machine, DeviceEvent::Started, 0, "")));
    book.act(|day, by| decide::place_box(day, by, machine, "Терезенин жанында", true));
    book.at(10, 40).act(|day, by| {
        decide::note_device(day, by, note(machine, DeviceEvent::Stopped, 212, "Экраны катып калды"))
    });
    let white = book.at(10, 52).last(|day, by| {
        let (contests, seals) = (["president".to_owned()], ["A 004422".to_owned()]);
        decide::seal_box(day, by, "Кошумча 1", BoxKind::Fallback, &contests, &seals)
    });
    book.act(|day, by| {
        let entry = note(machine, DeviceEvent::Replaced, 212, "2-чечим");
        decide::note_device(day, by, NoteEntry { by: Some(white), ..entry })
    });
    let holder = book.members[3];
    book.at(12, 10).act(|day, by| {
        let entry = CustodyEntry {
            of: portable,
            place: "Чоң-Таш айылы",
            holder: Some(holder),
            receiver: "",
            whole: true,
            note: "Капкагында чийик бар",
        };
        decide::pass_custody(day, by, entry)
    });
    book.act(|day, by| decide::check_seals(day, by, portable, &["a 004417".to_owned()], false));
    book.at(14, 51);
    (book, [portable, machine, white], device)
}

/// In the count: a seal that differs, one box opened, an envelope set aside.
fn counting() -> Kept {
    let (mut book, [portable, machine, white], device) = voting();
    book.at(20, 0).next_phase();
    book.at(21, 30).next_phase();
    let seals = |seals: &str| [seals.to_owned()];
    book.at(21, 40).act(|day, by| decide::check_seals(day, by, portable, &seals("A 004471"), true));
    book.act(|day, by| decide::check_seals(day, by, white, &seals("A 004422"), true));
    let found = BTreeMap::from([("president".to_owned(), 31)]);
    book.at(21, 50).act(|day, by| decide::open_box(day, by, white, found));
    let aside = book.last(|day, by| {
        let entry = AsideEntry { of: white, contest: "referendum", count: 6, envelope: "А-1", note: "" };
        decide::set_aside(day, by, entry)
    });
    book.act(|day, by| {
        let note = "Мөөрү жок, жука кагазда";
        decide::set_aside(day, by, AsideEntry { of: white, contest: "", count: 1, envelope: "А-2", note })
    });
    book.at(22, 5);
    Kept { book, portable, machine, white, device, aside }
}

/// Every screen of custody by name.
pub fn all() -> Vec<(&'static str, Model)> {
    [lists(), of_opening(), of_day()].concat()
}

fn details(kind: fn(&Kept) -> ListKind, selected: usize) -> Model {
    let kept = counting();
    let kind = kind(&kept);
    selecting(list(kept.book.model(), kind), selected)
}

fn lists() -> Vec<(&'static str, Model)> {
    vec![
        ("boxes-replaced", list(voting().0.model(), ListKind::Boxes)),
        ("open-boxes-differ", details(|_| ListKind::OpenBoxes, 3)),
        ("box-differs", details(|kept| ListKind::Box(kept.portable), 8)),
        ("box-machine", details(|kept| ListKind::Box(kept.machine), 4)),
        ("box-opened", details(|kept| ListKind::Box(kept.white), 5)),
        ("devices", details(|_| ListKind::Devices, 0)),
        ("device", details(|kept| ListKind::Device(kept.device), 3)),
    ]
}

fn custody(make: fn(&Kept) -> CustodyForm, typed: &[&str], focus: usize) -> Model {
    let kept = counting();
    let purpose = Purpose::Custody(make(&kept));
    form(kept.book.model(), purpose, typed, focus)
}

fn of_opening() -> Vec<(&'static str, Model)> {
    let mut kept = counting();
    let machine = kept.machine;
    kept.book.act(|day, by| decide::check_seals(day, by, machine, &["A 004418".to_owned()], true));
    let open = form(kept.book.model(), Purpose::OpenBox(machine), &["22:04", "300"], 2);
    let pass = |kept: &Kept| CustodyForm::Gate { gate: Gate::SealsDiffer, of: Some(kept.portable) };
    let check = |kept: &Kept| CustodyForm::Check { of: kept.machine, opening: true };
    vec![
        ("form-check-seals", custody(check, &["1", "A 0044"], 1)),
        ("form-open-box", open),
        ("form-pass-gate", custody(pass, &["Актыда номер туура эмес терилген"], 1)),
        ("form-set-aside", custody(|kept| CustodyForm::SetAside(kept.white), &["2", "6", "А-3"], 3)),
        ("form-open-aside", custody(|kept| CustodyForm::OpenAside(kept.aside), &["6"], 1)),
    ]
}

fn of_day() -> Vec<(&'static str, Model)> {
    let day = |make: fn(Ref, Ref) -> CustodyForm, typed: &[&str], focus| {
        let (book, [portable, machine, _], _) = voting();
        form(book.model(), Purpose::Custody(make(portable, machine)), typed, focus)
    };
    let sealed = ["Кошумча 2", "4", "1", "A 004423", "A 0044"];
    let stopped = ["4", "212", "18", "Экраны катып калды"];
    vec![
        ("form-seal-box", form(voting().0.model(), Purpose::SealBox, &sealed, 4)),
        ("form-device-note", day(|_, machine| CustodyForm::Note(machine), &stopped, 0)),
        ("form-pass-custody", day(|portable, _| CustodyForm::Pass(portable), &["Сейф", "3"], 2)),
        ("form-change-seals", day(|portable, _| CustodyForm::Change(portable), &["A 004417"], 2)),
    ]
}

#[test]
fn an_envelope_is_counted_in_silence_while_its_box_is() {
    let of = Book::counting(false).day.boxes[1].at;
    let shown =
        |book: Book, kind| rows(&drawn(&list(book.model(), kind), Theme::Plain, 120, 40).0).join("\n");
    let agree = |contests: &[(&str, &[u32])]| {
        let mut book = Book::counting(false);
        book.day.boxes[1].contests.retain(|contest| contest == "referendum");
        let aside = book.last(|day, by| {
            let entry = AsideEntry { of, contest: "president", count: 4321, envelope: "А-1", note: "" };
            decide::set_aside(day, by, entry)
        });
        book.act(|day, by| decide::open_aside(day, by, aside, 4322));
        for (contest, figures) in contests {
            for member in [2, 0] {
                let cells = book.cells(contest, figures);
                book.act_as(member, |day, by| decide::close_entry(day, by, contest, &cells));
            }
        }
        book
    };
    let own: (&str, &[u32]) = ("president", &SOUND);
    for kind in [ListKind::OpenBoxes, ListKind::Box(of)] {
        let hidden = shown(agree(&[own]), kind.clone());
        assert!(!hidden.contains("4 32") && !hidden.contains("432"), "{hidden}");
        let all = shown(agree(&[own, ("referendum", &REFERENDUM)]), kind);
        assert!(all.contains("4 321") || all.contains("4321"), "{all}");
    }
}
