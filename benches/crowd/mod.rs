//! A book of a precinct with very many people and complaints.

use std::path::{Path, PathBuf};

use tartip::app::Model;
use tartip::domain::decide::{self, ComplaintEntry, Decision, PersonEntry};
use tartip::domain::fact::{By, DayOpened, NewFact};
use tartip::domain::{Day, Function, Moment, Offset, Phase};
use tartip::run::{Desk, offers};
use tartip::store::{Book, Expect};
use tartip::text::Language;

pub const PEOPLE: usize = 2_000;
pub const COMPLAINTS: usize = 500;

const AT: Moment = Moment(1_800_755_880_000);
const NAMES: [&str; 10] =
    ["Асан", "Айгүл", "Бакыт", "Чынара", "Үсөн", "Жыпар", "Эрмек", "Гүлнара", "Темир", "Ыргай"];
const SURNAMES: [&str; 12] = [
    "Асанов",
    "Осмонов",
    "Төрөев",
    "Жумакадыров",
    "Абдыкеримов",
    "Сыдыкова",
    "Мамытов",
    "Токтогулова",
    "Шаршенов",
    "Ибраимов",
    "Кадыралиев",
    "Бейшеналиева",
];
const CATEGORIES: [&str; 4] = ["public-observer", "representative", "media", "guest"];

/// A closed book in a folder.
pub struct Crowd {
    folder: PathBuf,
    book: PathBuf,
}

impl Crowd {
    /// Writes the book as the commission would: through every rule.
    pub fn new(folder: &Path) -> Self {
        let path = folder.join("1234-2027-01-24.tartip");
        let rulebook = tartip::assets::load_rulebook("kg-president-2027").unwrap();
        let opened = DayOpened {
            precinct: "1234".to_owned(),
            date: chrono::NaiveDate::from_ymd_opt(2027, 1, 24).unwrap(),
            offset: Offset(360),
            practice: false,
            program: "0.1.0".to_owned(),
            rulebook,
        };
        let book = Book::create(&path, By::default().states(opened.into()), AT).unwrap();
        let mut writing = Writing { day: day(&book), book, now: AT };
        writing.write(|day, by| decide::add_member(day, by, "Асан Үмүтов", Function::Chair, ""));
        let chair = writing.day.commission.members.keys().next().copied();
        let by = By { member: chair, ..By::default() };
        let names: Vec<[String; 2]> = (0..PEOPLE).map(person).collect();
        let entries: Vec<PersonEntry> = names
            .iter()
            .enumerate()
            .map(|(number, [name, organisation])| PersonEntry {
                category: CATEGORIES[number % CATEGORIES.len()],
                organisation,
                name,
                paper: "4821",
            })
            .collect();
        writing.write(|day, _| decide::import_people(day, by, &entries));
        let here: Vec<_> = writing.day.people.all.keys().step_by(4).copied().collect();
        for of in here {
            writing.write(|day, _| decide::move_person(day, by, of, true));
        }
        for number in 0..COMPLAINTS {
            complaint(&mut writing, by, number, &names[number % names.len()][0]);
        }
        assert_eq!(writing.day.phase(), Phase::Preparation);
        writing.book.close().unwrap();
        Self { folder: folder.to_owned(), book: path }
    }

    /// The program with the book open, without a terminal.
    pub fn model(&self) -> Model {
        let mut model = Model::new(Language::Ru, AT, offers(None));
        let mut desk = Desk::new(None, None);
        desk.open(&mut model, &self.book, Expect::Any).unwrap();
        desk.close().unwrap();
        model
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn book(&self) -> &Path {
        &self.book
    }
}

struct Writing {
    book: Book,
    day: Day,
    now: Moment,
}

impl Writing {
    fn write(&mut self, decide: impl FnOnce(&Day, By) -> Decision) {
        let facts: Vec<NewFact> = decide(&self.day, By::default()).expect("a rule of the day holds");
        self.now.0 += 1_000;
        for fact in self.book.append(facts, self.now).unwrap() {
            self.day.apply(&fact);
        }
    }
}

fn day(book: &Book) -> Day {
    let mut day = None;
    book.replay(|fact| day = Day::begin(fact)).unwrap();
    day.unwrap()
}

/// Name and organisation, no two people alike.
fn person(number: usize) -> [String; 2] {
    let surname = SURNAMES[number / NAMES.len() % SURNAMES.len()];
    let father = NAMES[number / (NAMES.len() * SURNAMES.len()) % NAMES.len()];
    let name = format!("{surname} {} {father} уулу {number}", NAMES[number % NAMES.len()]);
    [name, format!("«Таза шайлоо» уюму, {} бөлүмү", number % 37)]
}

/// A complaint; of each three one is still open, one passed on, one passed on and answered.
fn complaint(writing: &mut Writing, by: By, number: usize, name: &str) {
    let what = format!("Столдогу тизмеден {number} жол көрүнбөйт, катчыга айтылды, жооп берилген жок");
    let entry = ComplaintEntry {
        kind: "complaint",
        capacity: "observer",
        class: "before-signing",
        norm: "62/2011 §31",
        name,
        contact: "0555 112233",
        what: &what,
        place: "2-стол",
        demand: "Тизме көрсөтүлсүн",
        ..ComplaintEntry::default()
    };
    writing.write(|day, _| decide::receive_complaint(day, by, entry));
    let of = writing.day.complaints.last().unwrap().at;
    if number.is_multiple_of(3) {
        return;
    }
    writing.write(|day, _| decide::transfer(day, by, of, "tec", &format!("№ {number}"), false, "Кезметчи"));
    if number % 3 == 1 {
        writing.write(|day, _| decide::answer(day, by, of, "in-hand", ""));
    }
}
