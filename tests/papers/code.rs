//! The code on a protocol's last page, numbered copies, repeated protocols, and what stands round every page.

use tartip::app::Model;
use tartip::app::effect::Effect;
use tartip::app::model::Offers;
use tartip::documents::model::{Block, Document, Standing};
use tartip::documents::{pdf, plain};
use tartip::domain::fact::{Cause, CodeSigned, CopyIssued, ProtocolReopened, Ref, Signature};
use tartip::domain::{Function, Moment, Paper};
use tartip::exchange::code::Code;
use tartip::exchange::protocol::ProtocolFile;
use tartip::run::Desk;
use tartip::run::export::{Holds, Only, Pages, Planned};
use tartip::store::{Book as Store, Expect};
use tartip::text::Language;

use crate::book::{Book, cells};
use crate::twice;

const HEAD: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
const CONTESTS: [&str; 2] = ["president", "referendum"];

fn signature() -> String {
    format!("{}MA==", "MDAw".repeat(21))
}

fn pages(files: Vec<Planned>) -> Vec<(String, Document)> {
    let page = |file: Planned| match file.holds {
        Holds::Page(page) => Some((file.name, *page)),
        Holds::Bytes(_) => None,
    };
    files.into_iter().filter_map(page).collect()
}

fn protocol(book: &Book, contest: &str) -> (String, Document) {
    paper(book, &Paper::Protocol(contest.to_owned()))
}

fn paper(book: &Book, paper: &Paper) -> (String, Document) {
    pages(Pages::default().paper_files(&book.day, paper)).remove(0)
}

/// Gives out a copy of a version.
fn issue(book: &mut Book, protocol: Ref, number: u32) -> Ref {
    book.state(CopyIssued { protocol, number, person: None, capacity: "media".into(), signed: true })
}

fn text(document: &Document) -> String {
    plain::render(document, 240).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn codes(document: &Document) -> Vec<&str> {
    let mut codes = Vec::new();
    for block in &document.blocks {
        if let Block::Code(code) = block {
            codes.push(code.text.as_str());
        }
    }
    codes
}

#[test]
fn a_code_has_the_figures_of_the_json() {
    let book = twice::day();
    for contest in CONTESTS {
        let file = ProtocolFile::of(&book.day, contest).unwrap();
        let text = Code::text_of(&book.day, book.protocol(contest)).unwrap();
        let (code, signature) = Code::read(&text).unwrap();
        let figures = file.content.rows.iter().map(|row| (row.cell.clone(), row.figure));
        assert_eq!(code.figures, figures.collect::<Vec<_>>());
        assert_eq!((code.fingerprint, signature), (file.fingerprint, None));
        assert_eq!((code.version, code.draft), (file.content.version, file.content.draft));
        assert_eq!((code.precinct, code.date), (file.content.precinct, file.content.date));
        assert_eq!((code.form, code.edition), (file.content.form.id, file.content.form.edition));
        assert_eq!((code.contest.as_str(), code.practice), (contest, true));
    }
    assert_eq!(Code::of(&twice::opened().day, "president"), None);
    assert_eq!(Code::of(&book.day, "senate"), None);
}

#[test]
fn a_signed_code_bears_the_last_signature_of_its_protocol() {
    let mut book = twice::day();
    let unsigned = Code::text_of(&book.day, book.protocol("president")).unwrap();
    let first = book.day.contest("president").unwrap().protocols[0].at;
    let public = "ssh-ed25519 AAAA".to_owned();
    book.state(CodeSigned { protocol: first, signature: signature(), public: public.clone() });
    assert_eq!(Code::text_of(&book.day, book.protocol("president")).as_ref(), Some(&unsigned));
    let protocol = book.protocol("president").at;
    book.state(CodeSigned { protocol, signature: signature(), public });
    let text = Code::text_of(&book.day, book.protocol("president")).unwrap();
    assert!(text.starts_with(&format!("{unsigned}:")));
    assert_eq!(Code::read(&text).unwrap().1, Some(signature()));
}

#[test]
fn the_code_is_last_on_what_is_to_be_signed_and_on_nothing_else() {
    let mut book = twice::day();
    for contest in CONTESTS {
        let (_, page) = protocol(&book, contest);
        let wanted = Code::text_of(&book.day, book.protocol(contest)).unwrap();
        assert_eq!(codes(&page), [wanted.as_str()]);
        let place = |wanted: fn(&Block) -> bool| page.blocks.iter().position(wanted);
        let signatures = place(|block| matches!(block, Block::Signatures(_)));
        assert!(signatures < place(|block| matches!(block, Block::Code(_))));
        let without_spaces: String = text(&page).split(' ').collect();
        assert!(without_spaces.contains(&wanted), "the plain twin has it too");
    }
    book.correct("president", "V4", Some(10), Some(12), "дагы бир үй");
    assert_eq!(codes(&protocol(&book, "president").1), Vec::<&str>::new(), "void");
    book.draft("president");
    let (_, draft) = protocol(&book, "president");
    assert!(matches!(draft.marks.standing, Standing::Draft(_)));
    assert_eq!(codes(&draft), Vec::<&str>::new());
}

#[test]
fn a_copy_bears_its_number_over_each_page_and_in_its_name() {
    let mut book = twice::day();
    let last = book.protocol("president").at;
    let copy = issue(&mut book, last, 7);
    let (name, page) = paper(&book, &Paper::Copy(copy));
    assert_eq!(name, "PRACTICE-1234-2027-01-24-president-v2-copy7.pdf");
    assert!(page.page_head.right.contains("көчүрмө № 7 / копия № 7"), "{}", page.page_head.right);
    let (name, other) = protocol(&book, "president");
    assert_eq!(name, "PRACTICE-1234-2027-01-24-president-v2.pdf");
    assert!(!other.page_head.right.contains('№'));
    assert_eq!(page.blocks, other.blocks);
    for paper in [Paper::Protocol("senate".into()), Paper::Copy(last)] {
        assert_eq!(Pages::default().paper_files(&book.day, &paper), []);
    }
}

#[test]
fn a_copy_is_of_the_version_that_it_names_and_says_what_stands_in_its_place() {
    let mut book = twice::day();
    let [first, second] = [0, 1].map(|nth| book.day.contest("president").unwrap().protocols[nth].clone());
    let [old, new] =
        [(&first, 3), (&second, 4)].map(|(version, number)| issue(&mut book, version.at, number));
    let (name, page) = paper(&book, &Paper::Copy(old));
    assert_eq!(name, "PRACTICE-1234-2027-01-24-president-v1-copy3.pdf");
    assert!(page.page_head.right.contains("версия 1, проект 1 – "), "{}", page.page_head.right);
    let under: String = page.page_foot.concat().split_whitespace().collect();
    assert!(under.contains(&first.drafted.fingerprint) && !under.contains(&second.drafted.fingerprint));
    assert_eq!(codes(&page), [Code::text_of(&book.day, &first).unwrap()]);
    assert!(matches!(page.marks.standing, Standing::Draft(_)), "nobody takes it for the result at a glance");
    let said = text(&page);
    assert!(said.contains("Вместо этой версии подписана версия 2: итог стоит в ней."), "{said}");
    assert!(!said.contains("ПОВТОРНЫЙ") && !said.contains(&second.drafted.fingerprint[..8]), "{said}");
    let figure = |page: &Document, wanted: &str| {
        let mut rows = page.blocks.iter().flat_map(|block| match block {
            Block::Lines(lines) => lines.rows.as_slice(),
            _ => &[],
        });
        rows.find(|row| row.label.ky == wanted).unwrap().figure.clone()
    };
    let (name, newer) = paper(&book, &Paper::Copy(new));
    assert_eq!(name, "PRACTICE-1234-2027-01-24-president-v2-copy4.pdf");
    assert_eq!([&page, &newer].map(|page| figure(page, "Каракол")), ["10", "9"]);
    assert!(!text(&newer).contains("Вместо этой версии"));
    assert_eq!(newer.marks.standing, Standing::Final);
}

#[test]
fn a_copy_of_a_version_that_was_opened_again_says_so_while_none_is_signed() {
    let mut book = twice::opened();
    let votes: Vec<String> = (2..=18).map(|option| format!("V{option} 10")).collect();
    let lines = "L1 1200 L2 640 L3 618 L4 3 L5 618 L6 7 L7 7 L8 620 L9 617 L10 3 L11 0 V1 447";
    book.count("president", &cells(&format!("{lines} {}", votes.join(" "))));
    book.draft("president");
    book.hear("president");
    book.sign("president", &[Signature::Signed; 2]);
    let signed = book.protocol("president").at;
    let copy = issue(&mut book, signed, 1);
    let before = paper(&book, &Paper::Copy(copy)).1;
    assert_eq!(before.marks.standing, Standing::Final);
    book.state(ProtocolReopened { protocol: signed, cause: Cause::Own, reason: "ката".into() });
    let after = paper(&book, &Paper::Copy(copy)).1;
    assert!(text(&after).contains("после подписания открыта заново"), "{}", text(&after));
    assert_eq!(codes(&after), codes(&before), "it is the code of what was signed");
    assert_eq!(
        codes(&protocol(&book, "president").1),
        Vec::<&str>::new(),
        "what is opened again is not to be signed"
    );
}

#[test]
fn what_came_after_a_version_was_opened_again_does_not_come_upon_its_copies() {
    let mut book = twice::day();
    let first = book.day.contest("president").unwrap().protocols[0].at;
    book.member("Кеңешбек Жаңыбаев", Function::Member, "");
    let copy = issue(&mut book, first, 3);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("1234-2027-01-24.tartip");
    let mut facts = book.facts.iter().cloned();
    let opening = facts.next().unwrap();
    let mut store = Store::create(&path, opening.new, opening.recorded).unwrap();
    for fact in facts {
        store.append(vec![fact.new], fact.recorded).unwrap();
    }
    store.close().unwrap();
    let mut desk = Desk::new(None, None);
    let mut model = Model::new(Language::Ky, Moment(0), Offers::default());
    desk.open(&mut model, &path, Expect::Any).unwrap();
    desk.perform(&mut model, vec![Effect::Print(Paper::Copy(copy))]);
    let written = folder.path().join("1234-2027-01-24-export");
    let copy = |kind: &str| written.join(format!("PRACTICE-1234-2027-01-24-president-v1-copy3.{kind}"));
    assert!(copy("pdf").exists(), "{:?}", model.dialog);
    let said = std::fs::read_to_string(copy("txt")).unwrap();
    assert!(said.contains("Айгүл Тораңгылуу") && !said.contains("Кеңешбек"), "{said}");
    assert!(said.contains("подписана версия 2") && said.contains("копия № 3"), "{said}");
}

#[test]
fn a_repeated_protocol_shows_old_and_new_and_why() {
    let book = twice::day();
    let said = text(&protocol(&book, "president").1);
    for part in [
        "КАЙТАЛАНГАН: 1-версиянын ордуна",
        "ПОВТОРНЫЙ: вместо версии 1",
        "Комиссия ката тапты: Эки үйдөгү бюллетендер алмашып калган",
        "Версия 1",
        "Версия 2",
        "10 9 -1 Үйү башка экен",
        "10 11 +1 Үйү башка экен",
    ] {
        assert!(said.contains(part), "«{part}» is not in:\n{said}");
    }
    assert!(!text(&protocol(&book, "referendum").1).contains("ПОВТОРНЫЙ"));
}

#[test]
fn a_protocol_repeated_with_the_same_figures_says_so() {
    let mut book = twice::day();
    book.correct("president", "V2", Some(9), Some(10), "ката");
    book.correct("president", "V3", Some(11), Some(10), "ката");
    book.draft("president");
    assert_eq!(book.protocol("president").drafted.version, 2, "the second was not opened again");
    let said = text(&protocol(&book, "president").1);
    assert!(said.contains("Ни одна цифра версии 1 не изменилась."), "{said}");
}

#[test]
fn english_is_there_on_demand_and_says_so_in_its_name() {
    let book = twice::day();
    let english = Pages { english: true, head: Some(HEAD), ..Pages::default() };
    let all = english.files_for(&book.day, "president", Only::default());
    let names: Vec<&str> = all.iter().map(|file| file.name.as_str()).collect();
    let stem = "PRACTICE-1234-2027-01-24-president-v2";
    for ending in ["-en.pdf", ".json", ".csv", "-annex-en.pdf", "-annex-en.txt"] {
        assert!(names.contains(&format!("{stem}{ending}").as_str()), "{names:?}");
    }
    let page = pages(all).remove(0).1;
    assert_eq!(page.language, "en");
    for part in
        ["REPEATED: in place of version 1", "Version 2", "six hundred seventeen", "Code of the protocol"]
    {
        assert!(text(&page).contains(part), "{part}: {}", text(&page));
    }
    assert!(pdf::render(&page).unwrap().starts_with(b"%PDF"));
}

#[test]
fn round_every_page_stands_what_names_it() {
    let mut book = twice::day();
    for contest in CONTESTS {
        let last = book.protocol(contest).at;
        issue(&mut book, last, 1);
    }
    let with_head = Pages { head: Some(HEAD), ..Pages::default() };
    let mut files = with_head.register_files(&book.day, Only::default());
    for contest in CONTESTS {
        files.extend(with_head.files_for(&book.day, contest, Only::default()));
    }
    for copy in &book.day.copies.issued {
        files.extend(with_head.paper_files(&book.day, &Paper::Copy(copy.at)));
    }
    let (mut by_head, mut by_protocol) = (0, 0);
    for (name, page) in pages(files) {
        let (over, under) = (format!("{:?}", page.page_head), page.page_foot.join("\n"));
        assert!(over.contains("№ 1234 участок") && over.contains("24.01.2027"), "{name}: {over}");
        assert!(under.contains("(салыштырыла элек / не сверено)"), "{name}: {under}");
        let contest = CONTESTS.into_iter().find(|contest| name.contains(contest));
        let digits: String = under.split_whitespace().collect();
        if let Some(contest) = contest {
            let spec = book.day.opened.rulebook.contest(contest).unwrap();
            let named = format!("{} ({})", spec.title.ru, spec.colour.ru);
            assert!(over.contains(&named) && over.contains("версия "), "{name}: {over}");
            let fingerprint = &book.protocol(contest).drafted.fingerprint;
            assert!(digits.contains(fingerprint) && under.contains("Проверочные слова"), "{name}: {under}");
            by_protocol += 1;
        } else {
            assert!(digits.contains(HEAD), "{name}: {under}");
            by_head += 1;
        }
        assert!(page.marks.practice.is_some(), "{name}");
    }
    assert!(by_head >= 6 && by_protocol >= 6, "{by_head} {by_protocol}");
}
