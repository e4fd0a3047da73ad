//! The one table of exit codes.

use std::process::ExitCode;

/// What the program says to whoever started it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// 0: done, and nothing is wrong.
    Fine,
    /// 1: done, and something is wrong: errors were found, a book or bundle is not whole.
    Wrong,
    /// 2: the command line is not one.
    Usage,
    /// 3: a file cannot be read or written.
    File,
    /// 4: a file is not of the kind that is wanted, or malformed.
    Malformed,
    /// 5: the book is open elsewhere.
    OpenElsewhere,
    /// 6: a file was made by a newer version.
    Newer,
    /// 7: practice and a real day would be mixed.
    Mixed,
}

impl Exit {
    /// Every exit, in the order of their codes.
    pub const ALL: [Self; 8] = [
        Self::Fine,
        Self::Wrong,
        Self::Usage,
        Self::File,
        Self::Malformed,
        Self::OpenElsewhere,
        Self::Newer,
        Self::Mixed,
    ];

    /// The code, 0 to 7.
    pub fn code(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Wrong => 1,
            Self::Usage => 2,
            Self::File => 3,
            Self::Malformed => 4,
            Self::OpenElsewhere => 5,
            Self::Newer => 6,
            Self::Mixed => 7,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_their_places() {
        for (place, exit) in Exit::ALL.into_iter().enumerate() {
            assert_eq!(usize::from(exit.code()), place, "{exit:?}");
        }
    }
}
