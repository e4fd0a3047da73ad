//! The way in which SSH writes things: each with its length before it, four bytes, the largest first.

/// Appends a text with its length.
pub(super) fn put(to: &mut Vec<u8>, text: &[u8]) {
    // Nothing that is signed or sent here comes near to four gigabytes; what would is cut, and then checks as wrong.
    let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
    to.extend_from_slice(&length.to_be_bytes());
    to.extend_from_slice(text);
}

/// What is left to read.
pub(super) struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    /// As many bytes as asked for; none where there are fewer.
    pub fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// A number of four bytes.
    pub fn number(&mut self) -> Option<u32> {
        Some(u32::from_be_bytes(self.bytes(4)?.try_into().ok()?))
    }

    /// A text with its length.
    pub fn text(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        self.bytes(usize::try_from(length).ok()?)
    }

    /// Whether nothing is left.
    pub fn ends(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_is_read_and_what_is_cut_is_not() {
        let mut bytes = Vec::new();
        put(&mut bytes, b"abc");
        put(&mut bytes, b"");
        assert_eq!(bytes, b"\0\0\0\x03abc\0\0\0\0");
        let mut reader = Reader(&bytes);
        assert_eq!((reader.text(), reader.ends()), (Some(b"abc".as_slice()), false));
        assert_eq!((reader.text(), reader.ends(), reader.text()), (Some(b"".as_slice()), true, None));
        assert_eq!(Reader(&bytes[..6]).text(), None);
        assert_eq!(Reader(b"\xff\xff\xff\xffa").text(), None);
    }
}
