//! A protocol as a commission would print it, for the tests of documents.

use tartip::documents::model::{
    Block, Column, Document, KeyValue, LineRow, Lines, Marks, PageHead, Pair, Paragraph, SignatureRow,
    Signatures, Standing, Table, TextSize, Tick,
};
use tartip::domain::{Moment, Offset};

const FINGERPRINT: &str = "9f2c61a07be4d3580c1177ae64f0b3925d8e4a6610f7c2b39ad85e01f46c7b2d";

pub fn practice() -> Pair {
    Pair::new("МАШЫГУУ ШАЙЛООСУ", "УЧЕБНЫЕ ВЫБОРЫ")
}

pub fn draft() -> Pair {
    Pair::new("ДОЛБООР", "ПРОЕКТ")
}

/// A protocol with twenty options.
pub fn protocol(practice: Option<Pair>, standing: Standing) -> Document {
    Document {
        language: "ky".to_owned(),
        title: Pair::new(
            "Добуш берүүнүн жыйынтыктары жөнүндө участкалык шайлоо комиссиясынын ПРОТОКОЛУ",
            "ПРОТОКОЛ участковой избирательной комиссии об итогах голосования",
        ),
        page_head: PageHead {
            left: "УШК / УИК № 1234 · Кыргыз Республикасынын Президентин шайлоо".to_owned(),
            right: "2-вариант / версия 2 · 24.01.2027 23:41".to_owned(),
        },
        page_foot: vec![
            FINGERPRINT.to_owned(),
            "көпүрө · булут · алма · дарыя · китеп · тоо".to_owned(),
            "Форманын редакциясы / редакция формы: 2021-01-10, № 421".to_owned(),
        ],
        marks: Marks { practice, standing },
        created: Moment(1_800_812_460_000),
        offset: Offset(360),
        blocks: blocks(),
    }
}

fn blocks() -> Vec<Block> {
    vec![
        Block::KeyValue(vec![
            KeyValue {
                key: Pair::new("Шайлоо участогу", "Избирательный участок"),
                value: Pair::single("№ 1234, Бишкек ш., Токтогул көч. 112, № 5 орто мектеп"),
            },
            KeyValue {
                key: Pair::new("Добуш берүү күнү", "День голосования"),
                value: Pair::single("24.01.2027"),
            },
            KeyValue {
                key: Pair::new("Нусканын номери", "Номер экземпляра"), value: Pair::default()
            },
        ]),
        Block::Heading(Pair::new("Протоколдун саптары", "Строки протокола")),
        Block::Lines(lines()),
        Block::Heading(Pair::new("Саат боюнча катышуу", "Явка по часам")),
        Block::Table(hours()),
        Block::Paragraph(Paragraph {
            text: Pair::new(
                "Протокол 24.01.2027 саат 23:41де комиссиянын жыйынында окулду. Байкоочуларга көчүрмөлөр берилди.",
                "Протокол оглашён на заседании комиссии 24.01.2027 в 23:41. Копии выданы наблюдателям.",
            ),
            ..Paragraph::default()
        }),
        Block::Boxes(vec![
            Tick {
                ticked: true, text: Pair::new("Арыздар түшкөн жок", "Жалоб не поступало")
            },
            Tick {
                ticked: false, text: Pair::new("Өзгөчө пикир тиркелет", "Особое мнение прилагается")
            },
        ]),
        Block::Rule,
        Block::Space(6),
        Block::Signatures(signatures()),
        Block::Paragraph(Paragraph {
            text: Pair::new("Мыйзам: 43-берене", "Закон: статья 43"),
            size: TextSize::Small,
            centred: true,
            bold: true,
        }),
    ]
}

fn lines() -> Lines {
    let counts = [
        ("Тизмеге киргизилген шайлоочулардын саны", "Число избирателей, включённых в список", "1\u{a0}724"),
        ("Комиссия алган бюллетендердин саны", "Число бюллетеней, полученных комиссией", "1\u{a0}800"),
        (
            "Шайлоо участогунда шайлоочуларга берилген бюллетендердин саны",
            "Число бюллетеней, выданных избирателям на избирательном участке",
            "1\u{a0}003",
        ),
        (
            "Добуш берүүчү жайдан тышкары добуш берген шайлоочуларга берилген бюллетендердин саны",
            "Число бюллетеней, выданных избирателям, проголосовавшим вне помещения для голосования",
            "11",
        ),
        ("Жокко чыгарылган бюллетендердин саны", "Число погашенных бюллетеней", "786"),
        ("Жараксыз бюллетендердин саны", "Число недействительных бюллетеней", ""),
    ];
    let words = Pair::new("бир миң жети жүз жыйырма төрт", "одна тысяча семьсот двадцать четыре");
    let mut rows: Vec<LineRow> = counts
        .into_iter()
        .zip(1..)
        .map(|((ky, ru, figure), number)| LineRow {
            number: number.to_string(),
            label: Pair::new(ky, ru),
            figure: figure.to_owned(),
            words: if figure.is_empty() { Pair::default() } else { words.clone() },
            note: (number == 3)
                .then(|| Pair::new("Себеби: бир бюллетень алынып кеткен", "Причина: один бюллетень унесён")),
        })
        .collect();
    rows.extend((1..=20).map(|option| LineRow {
        number: format!("7.{option}"),
        label: Pair::single(format!("Өрүктүү Үзөң Кеңешович {option} — Ңарын Ө Ү")),
        figure: (option * 13).to_string(),
        words: Pair::new("алты жүз элүү жети", "шестьсот пятьдесят семь"),
        note: None,
    }));
    Lines {
        head: [
            Pair::single("№"),
            Pair::new("Саптын аталышы", "Наименование строки"),
            Pair::new("Саны", "Число"),
            Pair::new("Сөз менен", "Прописью"),
        ],
        rows,
    }
}

fn hours() -> Table {
    let column = |ky: &str, ru: &str, share, figures| Column { head: Pair::new(ky, ru), share, figures };
    Table {
        columns: vec![
            column("Саат", "Час", 2, false),
            column("Берилди", "Выдано", 2, true),
            column("Бардыгы", "Всего", 2, true),
            column("Эскертүү", "Примечание", 4, false),
        ],
        rows: (8..14)
            .map(|hour| {
                vec![
                    Pair::single(format!("{hour:02}:00–{:02}:00", hour + 1)),
                    Pair::single((hour * 7).to_string()),
                    Pair::single((hour * 40).to_string()),
                ]
            })
            .collect(),
    }
}

fn signatures() -> Signatures {
    let row = |ky: &str, ru: &str, name: &str, state: Pair, remark: Pair| SignatureRow {
        function: Pair::new(ky, ru),
        name: name.to_owned(),
        state,
        remark,
    };
    Signatures {
        title: Pair::new(
            "Комиссиянын төрагасы, катчысы жана мүчөлөрү",
            "Председатель, секретарь и члены комиссии",
        ),
        head: [Pair::new("Ким", "Кто"), Pair::new("Колу", "Подпись"), Pair::new("Эскертүү", "Примечание")],
        rows: vec![
            row("Төрайым", "Председатель", "Арчалы Гүлазык Өмүрбековна", Pair::default(), Pair::default()),
            row("Катчы", "Секретарь", "Ким Светлана Игоревна", Pair::default(), Pair::default()),
            row(
                "Мүчө",
                "Член комиссии",
                "Жийде Ыргайы",
                Pair::new("Кол коюудан баш тартты", "Отказался подписать"),
                Pair::new("Өзгөчө пикири бар", "Имеет особое мнение"),
            ),
        ],
    }
}
