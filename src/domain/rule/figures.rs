//! Where a condition takes its numbers from.

/// The figures of one protocol, as far as they are known.
pub trait Figures {
    /// The figure of a line; `None` while it is not known, and for a line that the form has not.
    ///
    /// A line that may be blank and was closed blank is `Some(0)`.
    fn line(&self, id: &str) -> Option<u32>;

    /// The votes of all options together; `None` while one of them is not known.
    fn votes(&self) -> Option<u64>;

    /// How many marks a valid ballot of the contest may hold, at least 1.
    fn max_marks(&self) -> u8;
}
