//! Where a rule comes from, as a screen says it.

/// The norm without the marks of how well a source is known: they are for whoever checks the files, and `assets` keep them.
/// What nobody wrote down, but was inferred, is left out.
pub fn of(law: &str) -> String {
    let parts = law.split(';').map(str::trim).filter(|part| !part.starts_with("[I]")).map(unmarked);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

fn unmarked(part: &str) -> String {
    let mut rest = part;
    let mut text = String::new();
    while let Some((before, marked)) = rest.split_once('[') {
        text.push_str(before);
        rest = marked.split_once(']').map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").trim_end_matches([',', ':']).replace(" ,", ",")
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn marks_of_sources_are_left_out() {
        for (law, said) in [
            ("68/2011 §31 [S 2017-2020]; 62/2011 §23 [S 2011]", "68/2011 §31; 62/2011 §23"),
            ("[P] UK Electoral Commission, ACE", "UK Electoral Commission, ACE"),
            ("68/2011 §35 [S 2015]; [P]", "68/2011 §35"),
            ("[S 2021] PEC 2238; [S 2024]; [I] E5", "PEC 2238"),
            ("[I] E4; [M-M]", ""),
            ("[P]", ""),
        ] {
            assert_eq!(of(law), said, "{law}");
        }
    }
}
