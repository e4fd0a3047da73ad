//! The manual page, for `man`: the command line, the keys of every screen, the exit codes, the files.

use std::io::{self, Write};

use clap::CommandFactory as _;
use clap_mangen::Man;

use super::{Args, Exit, help};
use crate::app::command::{Command, tables};
use crate::app::key::{Key, KeyName};
use crate::text::{Messages, Text};

/// Places where the program reads and writes, as they are typed, with the key of what lies there.
const FILES: [(&str, &str); 4] = [
    ("DATA/books/PRECINCT-DATE.tartip", "man-file-book"),
    ("DATA/practice/PRECINCT-DATE.tartip", "man-file-practice"),
    ("BOOK.lock, BOOK-wal, BOOK-shm", "man-file-beside"),
    ("~/.local/share/tartip", "man-file-data"),
];

/// Writes the page in a language.
pub fn page(messages: &Messages) -> io::Result<Vec<u8>> {
    let command = help::localized(Args::command(), messages);
    let mut page = Page { out: Vec::new(), messages };
    let man = Man::new(command.clone()).title("TARTIP").manual("Tartip");
    man.render_title(&mut page.out)?;
    page.rendered("man-name", |out| man.render_name_section(out))?;
    page.rendered("man-synopsis", |out| man.render_synopsis_section(out))?;
    page.rendered("man-description", |out| man.render_description_section(out))?;
    page.rendered("help-options", |out| man.render_options_section(out))?;
    page.commands(&command)?;
    page.keys()?;
    page.section("man-exit")?;
    for exit in Exit::ALL {
        let code = exit.code();
        page.item(&code.to_string(), &messages.say(&Text::of(format!("exit-{code}"))))?;
    }
    page.section("man-files")?;
    for (place, what) in FILES {
        page.item(place, &messages.key(what))?;
    }
    page.section("man-environment")?;
    page.item("NO_COLOR", &messages.key("man-no-color"))?;
    Ok(page.out)
}

struct Page<'a> {
    out: Vec<u8>,
    messages: &'a Messages,
}

impl Page<'_> {
    fn section(&mut self, title: &str) -> io::Result<()> {
        writeln!(self.out, ".SH \"{}\"", escaped(&self.messages.key(title).to_uppercase()))
    }

    fn item(&mut self, term: &str, text: &str) -> io::Result<()> {
        writeln!(self.out, ".TP\n\\fB{}\\fR\n{}", escaped(term), escaped(text))
    }

    /// A section that the generator renders, under a title in the reader's language.
    fn rendered(
        &mut self,
        title: &str,
        render: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut section = Vec::new();
        render(&mut section)?;
        self.section(title)?;
        self.out.write_all(body(&section).as_bytes())
    }

    fn commands(&mut self, command: &clap::Command) -> io::Result<()> {
        self.section("help-commands")?;
        for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set() && sub.get_name() != "help") {
            writeln!(self.out, ".SS \"tartip {}\"", escaped(sub.get_name()))?;
            let about = sub.get_about().map(ToString::to_string).unwrap_or_default();
            writeln!(self.out, "{}", escaped(&about))?;
            // What every command takes stands in the options of the program.
            let everywhere = |id: &str| command.get_arguments().any(|known| known.get_id() == id);
            let own = sub.clone().mut_args(|argument| {
                let hidden = everywhere(argument.get_id().as_str()) && !argument.is_positional();
                argument.hide(hidden)
            });
            let mut options = Vec::new();
            Man::new(own).render_options_section(&mut options)?;
            self.out.write_all(body(&options).as_bytes())?;
        }
        Ok(())
    }

    fn keys(&mut self) -> io::Result<()> {
        self.section("man-keys")?;
        writeln!(self.out, "{}", escaped(&self.messages.key("man-keys-about")))?;
        for (name, commands) in tables() {
            let title = self.messages.say(&Text::of(format!("screen-{name}")));
            writeln!(self.out, ".SS \"{}\"", escaped(&title))?;
            for command in commands {
                self.key(command)?;
            }
        }
        Ok(())
    }

    fn key(&mut self, command: &Command) -> io::Result<()> {
        let names: Vec<String> = command.keys.iter().filter_map(|key| self.key_name(*key)).collect();
        let (label, help) = (self.messages.say(&command.label()), self.messages.say(&command.help()));
        self.item(&names.join(", "), &format!("{label}. {help}"))
    }

    fn key_name(&self, key: Key) -> Option<String> {
        Some(match key.name()? {
            KeyName::Engraved(name) => name,
            KeyName::Text(id) => self.messages.key(id),
        })
    }
}

/// A rendered section without its English titles and without definitions, which stand at the head of the page.
fn body(section: &[u8]) -> String {
    let text = String::from_utf8_lossy(section);
    let own = |line: &&str| ![".SH", ".ie", ".el"].iter().any(|request| line.starts_with(request));
    text.split_inclusive('\n').filter(own).collect()
}

/// Keeps what the formatter would take for its own: backslashes, quotes in titles, a point at the start of a line.
fn escaped(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let line = line.replace('\\', "\\e").replace('-', "\\-").replace('"', "\\(dq");
        if line.starts_with(['.', '\'']) { format!("\\&{line}") } else { line }
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_commands_the_formatter() {
        assert_eq!(escaped(".SH x\n'a\\b \"c\" --d"), "\\&.SH x\n\\&'a\\eb \\(dqc\\(dq \\-\\-d");
    }

    #[test]
    fn english_titles_are_left_out() {
        assert_eq!(body(b".ie a\n.el b\n.SH NAME\ntartip \\- x\n.TP\n"), "tartip \\- x\n.TP\n");
    }
}
