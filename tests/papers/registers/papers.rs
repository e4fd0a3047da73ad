//! Receipts, answers, decisions and acts: what stands on them, and on how many pages.

use tartip::documents::model::Standing;
use tartip::documents::{plain, registers};
use tartip::domain::Paper;
use tartip::domain::decide::MAX_ACT;
use tartip::domain::fact::Ref;
use tartip::text::{Language, Messages};

use super::day::{self, complain, draw, eventful, parts};
use super::{FINGERPRINT, pages, paper, says, text};

#[test]
fn a_receipt_says_number_time_fingerprint_and_where_to_appeal() {
    let day = eventful(day::real());
    let receipt = text(&day.book, &Paper::Receipt(day.granted));
    says(
        &receipt,
        &[
            "Арыздын (даттануунун) кабыл алынгандыгы жөнүндө тил кат",
            "Расписка о принятии заявления (жалобы)",
            "№ 1234 участок, 24.01.2027",
            "№ 1, 24.01.2027 07:16",
            "Даттануу, Бүт күн",
            "Үсөнова Өмүрбүбү",
            "Комиссия качанга чейин чечет Дароо, кийинки шайлоочуга чейин",
            "01234567 89abcdef",
            "Көрсөтүлгөн ченем / Указанная норма: 62/2011 §31",
            "Принял член комиссии",
            "Айгүл Тораңгылуу",
        ],
    );
    let appeal = &day.book.day.registers().unwrap().complaints.appeal;
    says(&receipt, &[&appeal.ky, &appeal.ru, &tartip::text::check_words(FINGERPRINT).join(" – ")]);
    assert!(receipt.replace(' ', "").contains(FINGERPRINT));
}

#[test]
fn a_deadline_that_nobody_verified_is_a_blank_and_never_a_figure() {
    let day = eventful(day::real());
    let blank = "Комиссия качанга чейин чечет __________________";
    for of in [day.transferred, day.refused] {
        says(&text(&day.book, &Paper::Receipt(of)), &[blank]);
    }
    assert!(!text(&day.book, &Paper::Receipt(day.granted)).contains(blank));
    says(&text(&day.book, &Paper::Complaints), &["Комиссия качанга чейин чечет: ____________"]);
    let mut known = day::real();
    known.day.opened.rulebook.registers.as_mut().unwrap().complaints.appeal_within = None;
    let by = known.member("Асан", tartip::domain::Function::Chair, "");
    let of = complain(&mut known, parts("at-once", "", None), "x", by);
    says(&text(&known, &Paper::Receipt(of)), &["Качанга чейин даттанса болот __________________"]);
}

#[test]
fn an_answer_has_the_decision_or_where_it_was_passed_on() {
    let day = eventful(day::real());
    says(
        &text(&day.book, &Paper::Ruling(day.granted)),
        &[
            "Арызга (даттанууга) жооп",
            "жарым-жартылай канааттандырылды, 24.01.2027",
            "Чечимдин номери № 1",
            "за: 2, против: 1, воздержались: 0",
            "үстөл жылдырылсын",
            "Чечимге кайда даттанса болот",
            "Төрага",
        ],
    );
    let transferred = text(&day.book, &Paper::Ruling(day.transferred));
    says(&transferred, &["Кому передано", "ОВД-17", "нөөмөтчү", "Ответ получил(а)"]);
    let refused = text(&day.book, &Paper::Ruling(day.refused));
    says(&refused, &["в номере отказано", "Бакыт Ойбадам"]);
    assert_eq!(paper(&day.book, &Paper::Ruling(day.open)), None, "nobody is answered with a promise");
}

#[test]
fn a_decision_has_quorum_votes_and_opinions() {
    let day = eventful(day::real());
    says(
        &text(&day.book, &Paper::Decision(day.decision)),
        &[
            "Комиссиянын № 1 чечими",
            "№ 1 арыз (даттануу): жарым-жартылай канааттандырылды",
            "присутствуют 3 из 5, кворум есть",
            "Макул Асан Үзүмдөр, Айгүл Тораңгылуу За",
            "Каршы Бакыт Ойбадам",
            "кабыл алынды",
            "макул эмесмин",
        ],
    );
    let third = day.book.day.decisions[2].at;
    says(
        &text(&day.book, &Paper::Decision(third)),
        &["кворума нет", "Катчы – Бакыт Ойбадам", "Маселе өзүнө тиешелүү, добуш бербейт Бакыт", "не принято"],
    );
}

#[test]
fn an_act_is_in_both_languages_with_a_line_for_each_signer() {
    let day = eventful(day::real());
    let act = text(&day.book, &Paper::Act(day.act));
    says(
        &act,
        &[
            "№ 2",
            "Участок 08:20да ачылды",
            "Участок открыт в 08:20",
            "Кайсы актынын ордуна: № 1",
            "Бакыт Ойбадам",
        ],
    );
    let document = paper(&day.book, &Paper::Act(day.act)).unwrap();
    assert_eq!(document.marks.standing, Standing::Final);
    let replaced = paper(&day.book, &Paper::Act(day.replaced)).unwrap();
    assert!(matches!(replaced.marks.standing, Standing::Draft(word) if word.ky == "КҮЧҮН ЖОГОТТУ"));
    says(&text(&day.book, &Paper::Act(day.replaced)), &["Заменён актом: № 2"]);
    let english = Messages::of(Language::En);
    let act = registers::paper(&day.book.day, &Paper::Act(day.act), None, english, english).unwrap();
    says(&plain::render(&act, 240), &["Участок 08:20да ачылды", "Участок открыт в 08:20", "No. 2"]);
}

#[test]
fn acts_and_receipts_are_one_page_each() {
    for book in [day::real(), day::practice()] {
        let mut day = eventful(book);
        let long = "Өрттүн ңара ".repeat(34).chars().take(400).collect::<String>();
        let mut most = parts("at-once", "president", Some(day.chair));
        most.norm.clone_from(&long);
        let longest = complain(&mut day.book, most, &long, day.chair);
        // Every typed text as long as a fact may hold it.
        let complaint = day.book.day.complaints.last_mut().unwrap();
        for text in complaint.private.values_mut() {
            text.clone_from(&long);
        }
        for paper in [
            Paper::Receipt(day.granted),
            Paper::Receipt(day.transferred),
            Paper::Receipt(longest),
            Paper::Act(day.act),
            Paper::Act(day.replaced),
        ] {
            assert_eq!(pages(&day.book, &paper), 1, "{paper:?}");
        }
        says(&text(&day.book, &Paper::Receipt(longest)), &["…", "Текст сокращён: полностью"]);
        assert!(!text(&day.book, &Paper::Receipt(day.granted)).contains("Текст сокращён"));
    }
}

/// The fullest act: as long as it may be in both languages, signed by seven, in the place of another, and replaced.
#[test]
fn the_fullest_act_is_one_page() {
    let [ky, ru] = [
        "Шайлоо комиссиясынын төрагасы менен катчысы байкоочулардын көзүнчө мөөрлөрдү салыштырып чыгышты. ",
        "Председатель и секретарь избирательной комиссии сверили пломбы в присутствии наблюдателей. ",
    ];
    let cut = |text: &str| text.repeat(100).chars().take(MAX_ACT).collect::<String>();
    let running = [cut(ky), cut(ru)];
    let lines = |length: usize| cut(&format!("{}\n", "чыры ".repeat(length / 5)));
    for (book, signers) in [(day::real(), 7), (day::practice(), 7), (day::real(), 3), (day::practice(), 2)] {
        let mut day = eventful(book);
        for number in 4..=7 {
            let name = format!("Кыдырмышева Асылкан Жаныбековна {number}");
            day.book.member(&name, tartip::domain::Function::Member, "");
        }
        let all: Vec<Ref> = day.book.day.commission.members.keys().copied().take(signers).collect();
        let templates = day.book.day.registers().unwrap().acts.clone();
        let longest = templates.iter().max_by_key(|act| act.title.ky.chars().count()).unwrap().id.clone();
        let mut texts = vec![running.clone(), [cut(ky), lines(60)]];
        texts.extend([0, 5, 20, 45, 60, 85].map(|length| [lines(length), lines(length)]));
        for texts in texts {
            let instead = Some(day.act);
            let texts = texts.each_ref().map(String::as_str);
            let act = draw(&mut day.book, texts, None, all.clone(), instead);
            draw(&mut day.book, ["а", "б"], None, all.clone(), Some(act));
            let known = day.book.day.acts.iter_mut().find(|known| known.at == act).unwrap();
            known.stated.template.clone_from(&longest);
            assert_eq!(
                pages(&day.book, &Paper::Act(act)),
                1,
                "{signers} sign «{:.60}» «{:.60}»",
                texts[0],
                texts[1]
            );
        }
    }
}
