//! A passphrase that was typed is nowhere in the memory of the program once its screen is gone.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs::{self, File};
use std::io::{Read as _, Seek as _, SeekFrom};

use tartip::app::field::SecretField;
use tartip::app::key::Stroke;

const LENGTH: usize = 40;

/// A letter of the passphrase, which as a whole stands nowhere but where the program puts it.
fn letter(at: usize, seed: usize) -> u8 {
    b'a' + u8::try_from((at * at + 7 * at + seed) % 26).unwrap()
}

/// How many times it stands in memory that the program can write to.
fn found(seed: usize) -> usize {
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let mut memory = File::open("/proc/self/mem").unwrap();
    let mut count = 0;
    for line in maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|how| how.starts_with("rw"))) {
        let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
        let [from, to] = [from, to].map(|end| u64::from_str_radix(end, 16).unwrap());
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        memory.seek(SeekFrom::Start(from)).unwrap();
        // A region that went away since the list was read holds nothing.
        if memory.read_exact(&mut bytes).is_err() {
            continue;
        }
        count += bytes
            .windows(LENGTH)
            .filter(|part| part.iter().enumerate().all(|(at, byte)| *byte == letter(at, seed)))
            .count();
    }
    count
}

#[test]
fn a_passphrase_is_gone_with_its_field() {
    // What is not wiped is found: so the looking works.
    let kept: String = (0..LENGTH).map(|at| char::from(letter(at, 1))).collect();
    assert!(found(1) > 0, "{}", kept.len());

    let mut field = SecretField::new(64);
    for at in 0..LENGTH {
        field.stroke(&Stroke::typed(char::from(letter(at, 2))));
    }
    let (copy, secret) = (field.clone(), field.secret());
    assert_eq!((secret.reveal().len(), copy.len()), (LENGTH, LENGTH));
    assert!(found(2) > 0);
    drop((copy, secret));
    field.clear();
    assert_eq!(found(2), 0);
}
