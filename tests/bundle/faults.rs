//! Sticks that are bad, and children that die: a clear message, no half file, and the book as it was.

use crate::days::ten;

#[test]
fn placeholder() {
    assert_eq!(ten().len(), 10);
}
