//! Files that come inside the program, packed by `build.rs` and unpacked when they are first read.

use std::io::Read;
use std::sync::OnceLock;

use flate2::read::ZlibDecoder;

/// A file inside the program.
#[derive(Debug)]
pub struct Packed {
    packed: &'static [u8],
    unpacked: OnceLock<Vec<u8>>,
}

/// Takes the file that `build.rs` packed under this name.
macro_rules! packed {
    ($($part:expr),+) => {
        $crate::packed::Packed::new(include_bytes!(concat!(env!("OUT_DIR"), "/", $($part,)+ ".z")))
    };
}

pub(crate) use packed;

impl Packed {
    /// A file by its packed bytes.
    pub const fn new(packed: &'static [u8]) -> Self {
        Self { packed, unpacked: OnceLock::new() }
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        self.unpacked.get_or_init(|| {
            let mut bytes = Vec::new();
            // What `build.rs` packed comes out whole: tests compare every file with its source.
            let _ = ZlibDecoder::new(self.packed).read_to_end(&mut bytes);
            bytes
        })
    }

    /// Its text; empty where it is none.
    pub fn text(&self) -> &str {
        str::from_utf8(self.bytes()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_comes_out_as_it_went_in() {
        static FONT: Packed = packed!("fonts/", "LiberationSerif-Regular.ttf");
        static WORDS: Packed = packed!("locales/", "ky");
        let source = include_bytes!("../assets/fonts/LiberationSerif-Regular.ttf");
        assert!(FONT.bytes() == source, "the typeface differs from its file");
        assert!(WORDS.text().contains("\nyes = Ооба\n"));
    }

    #[test]
    fn what_was_not_packed_is_empty() {
        static DAMAGED: Packed = Packed::new(b"no such thing");
        assert_eq!((DAMAGED.bytes(), DAMAGED.text()), (&b""[..], ""));
    }
}
