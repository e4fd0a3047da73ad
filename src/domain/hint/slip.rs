//! Which figures a slip could have turned into the one that stands there.

/// Packs and stacks in which ballots are counted.
const PACKS: [u32; 10] = [10, 20, 25, 30, 40, 50, 100, 200, 500, 1_000];

/// The most digits of a figure.
const DIGITS: usize = 9;

/// How probable something is, in parts of [`SURE`].
pub(super) type Chance = u64;

/// What is certain.
pub(super) const SURE: Chance = 1_000_000;

/// Figures that one digit wrong, missing or too many would have turned into this one, and how probably.
pub(super) fn digit(figure: u32) -> Vec<(u32, Chance)> {
    let typed = digits(figure);
    let count = chances(typed.len());
    let mut found = Vec::new();
    for at in 0..typed.len() {
        for digit in b'0'..=b'9' {
            let mut other = typed.clone();
            if let Some(place) = other.get_mut(at) {
                *place = digit;
            }
            // Eight slips in ten hit one key for another; a key not hit or hit twice are one each.
            found.extend(
                read(&other).filter(|other| *other != figure).map(|other| (other, SURE * 8 / 10 / 9 / count)),
            );
        }
        let mut shorter = typed.clone();
        shorter.remove(at);
        found.extend(read(&shorter).map(|other| (other, SURE / 10 / 10 / count)));
    }
    if typed.len() < DIGITS {
        for at in 0..=typed.len() {
            for digit in b'0'..=b'9' {
                let mut longer = typed.clone();
                longer.insert(at, digit);
                found.extend(read(&longer).map(|other| (other, SURE / 10 / (count + 1))));
            }
        }
    }
    found
}

/// Figures from which this one is a round pack away.
pub(super) fn pack(figure: u32) -> Vec<(u32, Chance)> {
    let chance = SURE / 2 / chances(PACKS.len());
    let both = |pack: &u32| [figure.checked_add(*pack), figure.checked_sub(*pack)];
    PACKS.iter().flat_map(both).flatten().map(|other| (other, chance)).collect()
}

/// Figures with two neighbouring digits the other way round.
pub(super) fn transposition(figure: u32) -> Vec<(u32, Chance)> {
    let typed = digits(figure);
    let swapped = (1..typed.len()).filter_map(|at| {
        let mut other = typed.clone();
        other.swap(at - 1, at);
        read(&other).filter(|other| *other != figure)
    });
    let found: Vec<u32> = swapped.collect();
    let chance = SURE / chances(found.len());
    found.into_iter().map(|other| (other, chance)).collect()
}

fn chances(count: usize) -> Chance {
    Chance::try_from(count).unwrap_or(Chance::MAX).max(1)
}

fn digits(figure: u32) -> Vec<u8> {
    figure.to_string().into_bytes()
}

/// Reads digits as somebody writes them: without a zero before them.
fn read(digits: &[u8]) -> Option<u32> {
    let plain = digits.len() == 1 || digits.first().is_some_and(|first| *first != b'0');
    plain.then(|| std::str::from_utf8(digits).ok()?.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(found: Vec<(u32, Chance)>) -> Vec<u32> {
        let mut figures: Vec<u32> = found.into_iter().map(|(figure, _)| figure).collect();
        figures.sort_unstable();
        figures.dedup();
        figures
    }

    #[test]
    fn a_digit_is_wrong_missing_or_too_many() {
        let of = figures(digit(30));
        for other in [3, 0, 31, 39, 10, 90, 130, 300, 305, 530] {
            assert!(of.contains(&other), "{other}");
        }
        for other in [30, 13, 41, 1_300, 3_001] {
            assert!(!of.contains(&other), "{other}");
        }
        assert!(figures(digit(0)).contains(&7));
        assert!(!figures(digit(305)).contains(&5), "nobody writes 05");
    }

    #[test]
    fn two_neighbours_change_places() {
        assert_eq!(figures(transposition(4_402)), [4_042, 4_420]);
        assert!(transposition(7).is_empty());
        assert!(transposition(50).is_empty(), "nobody writes 05");
    }

    #[test]
    fn packs_go_both_ways_and_never_below_nothing() {
        assert!(figures(pack(120)).contains(&20));
        assert!(figures(pack(120)).contains(&170));
        assert!(!figures(pack(120)).contains(&121));
        assert_eq!(figures(pack(5)).first(), Some(&15));
    }
}
