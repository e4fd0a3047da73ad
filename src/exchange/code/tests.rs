use proptest::prelude::*;

use super::*;

/// Signs that a square code of version 25 holds at level M, in its alphabet of 45.
const ROOM: usize = 1_451;

fn signature() -> String {
    format!("{}MA==", "MDAw".repeat(21))
}

fn code() -> Code {
    Code {
        practice: true,
        precinct: "1234".to_owned(),
        date: NaiveDate::from_ymd_opt(2027, 1, 24).unwrap(),
        contest: "president".to_owned(),
        form: "kg-president".to_owned(),
        edition: "draft 2026-11".to_owned(),
        version: 1,
        draft: 2,
        figures: vec![(Cell::line("L2P"), Some(1724)), (Cell::votes(1), Some(0)), (Cell::votes(2), None)],
        fingerprint: "9f2c61a0".repeat(8),
    }
}

/// The text with another body under a sum that fits.
fn summed(body: &str) -> String {
    format!("{body}:{}", sum(body))
}

#[test]
fn a_code_is_readable_without_a_program() {
    let text = code().text();
    let body = "TARTIP1:PRACTICE:1234:20270124:PRESIDENT:KG-PRESIDENT:DRAFT%202026-11:1.2:\
                L2P.1724/V1.0/V2.-:9F2C61A09F2C61A09F2C61A09F2C61A09F2C61A09F2C61A09F2C61A09F2C61A0";
    // printf "$body" | sha256sum | cut -c1-6
    assert_eq!(text, summed(body));
    assert_eq!(text.len(), body.len() + 7);
    assert!(Code { practice: false, ..code() }.text().starts_with("TARTIP1:REAL:1234:"));
}

#[test]
fn copied_from_paper_it_is_the_same() {
    let signed = code().signed(&signature()).unwrap();
    let groups: Vec<String> = signed
        .to_lowercase()
        .as_bytes()
        .chunks(8)
        .map(|group| String::from_utf8_lossy(group).into_owned())
        .collect();
    assert_eq!(Code::read(&groups.join(" \u{a0}\r\n\t")), Ok((code(), Some(signature()))));
    assert!(signed.starts_with(&format!("{}:", code().text())));
    assert_eq!(code().signed("no signature"), None);
}

#[test]
fn twenty_options_with_the_largest_figures_fit() {
    let lines = (1..=20).map(|line| Cell::line(&format!("L{line}P")));
    let options = (1..=20).map(Cell::votes);
    let long = Code {
        precinct: "1234-5678-90".to_owned(),
        contest: "c".repeat(48),
        form: "f".repeat(48),
        edition: "2026-11-30, second draft".to_owned(),
        version: u16::MAX,
        draft: u16::MAX,
        figures: lines.chain(options).map(|cell| (cell, Some(9_999_999))).collect(),
        ..code()
    };
    let text = long.signed(&signature()).unwrap();
    assert!(text.len() <= ROOM, "{} signs", text.len());
    assert_eq!(Code::read(&text).unwrap().0, long);
}

#[test]
fn what_is_no_code_is_called_what_it_is() {
    let text = code().text();
    let signed = code().signed(&signature()).unwrap();
    let body = text.rsplit_once(':').unwrap().0;
    let other = |from: &str, to: &str| summed(&body.replacen(from, to, 1));
    for (wrong, error) in [
        (String::new(), CodeError::NotACode),
        ("https://example.org".to_owned(), CodeError::NotACode),
        (text.replace("TARTIP1", "TARTIP"), CodeError::NotACode),
        (text.replace("TARTIP1", "TARTIP2"), CodeError::OtherVersion),
        ("TARTIP1:".to_owned(), CodeError::Parts),
        (body.to_owned(), CodeError::Parts),
        (format!("{signed}:"), CodeError::Parts),
        (text.replace("1724", "1742"), CodeError::Sum),
        (text.replace("PRACTICE", "REAL"), CodeError::Sum),
        (format!("{text}:"), CodeError::Unread(Part::Signature)),
        (format!("{text}:30"), CodeError::Unread(Part::Signature)),
        (other("PRACTICE", "MAYBE"), CodeError::Unread(Part::Practice)),
        (other("1234", "%FF"), CodeError::Unread(Part::Precinct)),
        (other("20270124", "20270230"), CodeError::Unread(Part::Date)),
        (other("20270124", "2027124"), CodeError::Unread(Part::Date)),
        (other("PRESIDENT", "PRE.SIDENT"), CodeError::Unread(Part::Contest)),
        (other("KG-PRESIDENT", "KG%2DPRESIDENT"), CodeError::Unread(Part::Form)),
        (other("%202026", "_2026"), CodeError::Unread(Part::Form)),
        (other("1.2:", "01.2:"), CodeError::Unread(Part::Version)),
        (other("1.2:", "1:"), CodeError::Unread(Part::Version)),
        (other("1724", "01724"), CodeError::Unread(Part::Figures)),
        (other("1724", "4294967296"), CodeError::Unread(Part::Figures)),
        (other("/V2.-", "/"), CodeError::Unread(Part::Figures)),
        (other("9F2C", "9F2"), CodeError::Unread(Part::Fingerprint)),
        (" ".repeat(LONGEST + 1), CodeError::TooLong),
    ] {
        assert_eq!(Code::read(&wrong), Err(error), "{wrong}");
    }
}

prop_compose! {
    fn any_code()(
        practice in any::<bool>(),
        precinct in "[0-9-]{1,12}",
        days in 0..40_000,
        names in ["[a-z][a-z0-9-]{0,20}", "[a-z][a-z0-9-]{0,20}", ".{0,12}"],
        numbers in any::<(u16, u16)>(),
        figures in prop::collection::vec(("[A-Za-z][A-Za-z0-9]{0,5}", any::<Option<u32>>()), 0..40),
        fingerprint in "[0-9a-f]{64}",
    ) -> Code {
        let [contest, form, edition] = names;
        Code {
            practice,
            precinct,
            date: NaiveDate::from_num_days_from_ce_opt(720_000 + days).unwrap(),
            contest,
            form,
            edition,
            version: numbers.0,
            draft: numbers.1,
            figures: figures.into_iter().map(|(cell, figure)| (Cell::line(&cell), figure)).collect(),
            fingerprint,
        }
    }
}

proptest! {
    #[test]
    fn any_code_comes_back(code in any_code()) {
        let text = code.text();
        let dense = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase() || "$%*+-./:".contains(c);
        prop_assert!(text.chars().all(dense), "{text}");
        prop_assert_eq!(Code::read(&text), Ok((code.clone(), None)));
        let signed = code.signed(&signature()).unwrap();
        prop_assert_eq!(Code::read(&signed), Ok((code, Some(signature()))));
    }

    #[test]
    fn a_code_has_one_spelling(code in any_code(), place in any::<prop::sample::Index>(), sign in "[0-9A-Z%./:-]") {
        let text = code.text();
        let place = place.index(text.len());
        let mut changed = text.clone();
        changed.replace_range(place..=place, &sign);
        if let Ok((read, signature)) = Code::read(&changed) {
            let again = match signature {
                Some(signature) => read.signed(&signature).unwrap(),
                None => read.text(),
            };
            prop_assert_eq!(again, changed);
        }
    }

    #[test]
    fn no_text_stops_the_program(text in "(TARTIP1:)?[ -~Ү:]{0,200}") {
        let _ = Code::read(&text);
    }
}
