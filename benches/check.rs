//! Measures `tartip check` against its floor: unpacking, cutting and reading the same integers, and nothing else.
//!
//! Run `cargo bench --bench check`; `DATA=FILE` takes a real table of the form `ru-president-2018`.
//! Fails where checking takes more than twice the floor.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::disallowed_methods, reason = "a measurement reads the clock")]

mod common;

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;
use std::time::Duration;

use common::{Figure, conclude, time};
use tartip::assets::load_form;
use tartip::domain::Form;
use tartip::exchange::table::check;

const FORM: &str = "ru-president-2018";
const ROWS: u32 = 50_000;
const ROUNDS: u32 = 10;
const MOST: f64 = 2.0;

fn main() -> ExitCode {
    let form = load_form(FORM).expect("the form is embedded");
    let packed = match std::env::var_os("DATA") {
        Some(file) => std::fs::read(file).expect("DATA names a file"),
        None => synthetic(&form),
    };
    let (mut checked, mut floor) = (Duration::MAX, Duration::MAX);
    let mut rows = 0;
    for _ in 0..ROUNDS {
        let mut read = 0;
        checked = checked.min(time(|| {
            rows = check(&form, packed.as_slice(), &mut |_, _| Ok(())).expect("a table of the form").rows;
        }));
        floor = floor.min(time(|| read = integers(&packed)));
        assert!(read >= rows * 20, "the floor reads every figure");
    }
    println!("{rows} rows, the shortest of {ROUNDS} turns:");
    conclude(&[Figure::ratio("check of a table", checked, floor, MOST)])
}

/// Reads every integer of a packed table and says how many there are.
fn integers(packed: &[u8]) -> u64 {
    let mut reader = csv::ReaderBuilder::new().from_reader(flate2::read::MultiGzDecoder::new(packed));
    let mut record = csv::ByteRecord::new();
    let (mut count, mut sum) = (0, 0_u64);
    while reader.read_byte_record(&mut record).expect("a table") {
        for cell in &record {
            if let Some(figure) = std::str::from_utf8(cell).ok().and_then(|cell| cell.parse::<u32>().ok()) {
                count += 1;
                sum += u64::from(figure);
            }
        }
    }
    std::hint::black_box(sum);
    count
}

/// Protocols that balance, with as many digits as real ones have.
fn synthetic(form: &Form) -> Vec<u8> {
    let lines = form.lines.iter().filter_map(|line| line.column.as_deref());
    let options = form.options.iter().filter_map(|option| option.column.as_deref());
    let mut text = String::from("region,tik,uik");
    for column in lines.chain(options) {
        write!(text, ",\"{column}\"").unwrap();
    }
    text.push('\n');
    let mut seed = 20_180_318_u32;
    let mut random = |most: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) % most
    };
    for row in 0..ROWS {
        let votes: Vec<u32> = [9, 120, 60, 1_400, 20, 9, 9, 15].map(&mut random).to_vec();
        let (invalid, portable, unused, at_home) = (random(20), random(60), random(500), random(400));
        let valid: u32 = votes.iter().sum();
        let found = valid + invalid;
        let portable = portable.min(found);
        let (room, received, list) = (found - portable, found + unused, found + at_home);
        write!(
            text,
            "Region {},{} Commission of the town,{row},{list},{received},0,{room},{portable},{unused},{portable},{room},{invalid},{valid},0,0",
            row / 1_000,
            row / 100
        )
        .unwrap();
        for figure in votes {
            write!(text, ",{figure}").unwrap();
        }
        text.push('\n');
    }
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(text.as_bytes()).unwrap();
    packer.finish().unwrap()
}
