//! What is written, summed on the way and kept only while it is short: a long file need not be in memory to be compared.

use std::io;

use sha2::{Digest, Sha256};

use super::READ;
use crate::exchange::canonical::hexadecimal;

/// Takes what is written; keeps it up to [`READ`] bytes.
#[derive(Debug)]
pub struct Summed {
    sum: Sha256,
    kept: Option<Vec<u8>>,
}

impl Default for Summed {
    fn default() -> Self {
        Self { sum: Sha256::new(), kept: Some(Vec::new()) }
    }
}

impl Summed {
    /// The SHA-256 of all that was written, 64 hexadecimal digits, and what it was; none of what is longer.
    pub fn finish(self) -> (String, Option<Vec<u8>>) {
        (hexadecimal(&self.sum.finalize()), self.kept)
    }
}

impl io::Write for Summed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.sum.update(bytes);
        let fits = |kept: &mut Vec<u8>| (kept.len() + bytes.len()) as u64 <= READ;
        self.kept = self.kept.take_if(fits).map(|mut kept| {
            kept.extend_from_slice(bytes);
            kept
        });
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::super::sum;
    use super::*;

    #[test]
    fn what_is_long_is_summed_only() {
        for (parts, is_kept) in [(0, true), (3, true), (1 << 10, true), ((1 << 10) + 1, false)] {
            let mut summed = Summed::default();
            let part = [7; 1 << 10];
            (0..parts).for_each(|_| summed.write_all(&part).unwrap());
            let all = part.repeat(parts);
            let (found, kept) = summed.finish();
            assert_eq!(found, sum(&all));
            assert_eq!(kept, is_kept.then_some(all));
        }
    }
}
