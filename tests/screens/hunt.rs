//! The search for an error, in its three voices.

use tartip::app::Model;
use tartip::app::form::Purpose;
use tartip::app::form::hunt::HuntForm;
use tartip::app::list::ListKind;
use tartip::domain::fact::Cell;
use tartip::domain::procedure::Search;
use tartip::domain::{Localized, decide};
use tartip::text::Language;
use tartip::ui::dump::dump;
use tartip::ui::theme::Theme;

use super::all::{form, list, selecting};
use super::drawn;
use super::fixture::{Book, SOUND, SURPLUS};

const CONTEST: &str = "president";
const VALID: &str = "valid-is-votes";

/// A contest counted with a line changed, in a procedure that says where to look.
fn book(figures: &[u32]) -> Book {
    let mut book = Book::counted(false, figures);
    let search = |id: &str, label: [&str; 3], help: [&str; 3], recount| {
        let text = |[ky, ru, en]: [&str; 3]| Localized { ky: ky.into(), ru: ru.into(), en: en.into() };
        Search { id: id.into(), label: text(label), help: text(help), recount, law: "[P]".into() }
    };
    book.day.opened.rulebook.procedure.searches = vec![
        search(
            "arithmetic",
            ["Кошууну кайра эсептеңиз", "Пересчитайте суммы", "Add up again"],
            [
                "Пайдаланылбаган бюллетендерди да кайра санаңыз.",
                "Пересчитайте и неиспользованные.",
                "Count the unused ballots again too.",
            ],
            false,
        ),
        search(
            "piles",
            ["Топторду кайра санаңыз", "Пересчитайте пачки", "Count the piles again"],
            [
                "Ар бир топ эки жолу бирдей чыкканча саналат.",
                "До двух одинаковых чисел подряд.",
                "Until the same figure comes twice running.",
            ],
            true,
        ),
    ];
    book
}

/// The valid ballots typed with two digits exchanged.
fn transposed() -> [u32; 17] {
    let mut figures = SOUND;
    figures[8] = 603;
    figures
}

/// One ballot fewer than issued.
fn short() -> [u32; 17] {
    let mut figures = SOUND;
    figures[7] = 627;
    figures[9] = 8;
    figures
}

fn hunt(book: Book, rule: &str) -> Model {
    list(book.model(), ListKind::Hunt { contest: CONTEST.into(), rule: rule.into() })
}

fn counted(book: &mut Book, cell: &str, counts: &[u32]) {
    let cell = Cell::line(cell);
    for count in counts {
        book.act(|day, by| decide::recount(day, by, CONTEST, VALID, &cell, *count));
    }
}

/// The screens by name.
pub fn all() -> Vec<(&'static str, Model)> {
    let mut halfway = book(&transposed());
    halfway.act(|day, by| decide::search_place(day, by, CONTEST, VALID, "arithmetic", "Баары туура"));
    counted(&mut halfway, "L9", &[631]);
    counted(&mut halfway, "V1", &[210, 210]);
    let mut settled = book(&transposed());
    counted(&mut settled, "L9", &[631, 630, 630]);
    let recount = HuntForm::Recount { contest: CONTEST.into(), rule: VALID.into(), cell: Cell::line("L9") };
    let calm = HuntForm::Unexplained { contest: CONTEST.into(), rule: "taken-away".into() };
    let mut corrected = book(&transposed());
    let line = Cell::line("L9");
    counted(&mut corrected, "L9", &[630, 630]);
    corrected
        .act(|day, by| decide::correct_figure(day, by, CONTEST, &line, Some(630), "Эки жолу кайра саналды"));
    vec![
        ("hunt-plain", selecting(hunt(halfway, VALID), 3)),
        ("hunt-settled", selecting(hunt(settled, VALID), 10)),
        ("hunt-holds", hunt(corrected, VALID)),
        ("hunt-calm", selecting(hunt(book(&short()), "taken-away"), 7)),
        ("hunt-alarm", hunt(book(&SURPLUS), "surplus")),
        ("hunt-recount", form(book(&transposed()).model(), Purpose::Hunt(recount), &["63"], 0)),
        ("hunt-unexplained", form(book(&short()).model(), Purpose::Hunt(calm), &[], 0)),
    ]
}

#[test]
fn the_search_in_the_other_languages_at_80_by_24() {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for (name, mut model) in all() {
            for (language, code) in [(Language::Ru, "ru"), (Language::En, "en")] {
                model.language = language;
                let (buffer, _) = drawn(&model, Theme::Colour, 80, 24);
                insta::assert_snapshot!(format!("{name}-{code}"), dump(&buffer));
            }
        }
    });
}

#[test]
fn nobody_is_shown_a_figure_while_a_pile_is_counted() {
    for language in Language::ALL {
        let mut counted_once = book(&transposed());
        counted(&mut counted_once, "L9", &[631]);
        let recount =
            HuntForm::Recount { contest: CONTEST.into(), rule: VALID.into(), cell: Cell::line("L9") };
        let mut model = form(hunt(counted_once, VALID), Purpose::Hunt(recount), &[], 0);
        model.language = language;
        let text = super::rows(&drawn(&model, Theme::Colour, 100, 42).0).join("\n");
        for figure in ["631", "630", "603"] {
            assert!(!text.contains(figure), "{figure}\n{text}");
        }
    }
}

#[test]
fn what_was_counted_once_is_not_told_to_whoever_counts_next() {
    let mut counted_once = book(&transposed());
    counted(&mut counted_once, "L9", &[631]);
    let text = super::rows(&drawn(&hunt(counted_once, VALID), Theme::Colour, 100, 42).0).join("\n");
    assert!(!text.contains("631"), "{text}");
}
