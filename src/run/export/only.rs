//! Which kinds of files are wanted.

/// The kinds of files to write; all of them where nothing else is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Only {
    /// Pages.
    pub pdf: bool,
    /// Files for programs.
    pub json: bool,
    /// Tables for spreadsheets.
    pub csv: bool,
}

impl Default for Only {
    fn default() -> Self {
        Self { pdf: true, json: true, csv: true }
    }
}
