//! Styles by meaning, in the sixteen colours that every terminal has, and without any.
//!
//! The terminal's own foreground and background are kept. Black, white and yellow are never a foreground, because
//! each vanishes on somebody's background, and neither is the dark gray that many palettes paint as the background;
//! what should stand back is dimmed. Colour only repeats what a word, a sign, bold or reverse already says.

use ratatui::style::{Color, Modifier, Style};

/// What a piece of the screen means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// Ordinary text.
    Base,
    /// Text that stands back: explanations, sources.
    Muted,
    /// Titles and heads of tables.
    Title,
    /// The name of a key.
    Key,
    /// The field that is being typed into.
    Focus,
    /// The selected row of a list.
    Selected,
    /// Something balances or is done.
    Good,
    /// Something needs a look or is due.
    Warning,
    /// Something is not equal that must be.
    Wrong,
    /// The loudest: a surplus.
    Alarm,
    /// The mark of a practice book.
    Practice,
    /// A command that is not possible now.
    Disabled,
}

impl Meaning {
    /// Every meaning.
    pub const ALL: [Self; 12] = [
        Self::Base,
        Self::Muted,
        Self::Title,
        Self::Key,
        Self::Focus,
        Self::Selected,
        Self::Good,
        Self::Warning,
        Self::Wrong,
        Self::Alarm,
        Self::Practice,
        Self::Disabled,
    ];
}

/// A table of styles.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// The sixteen colours by name.
    #[default]
    Colour,
    /// Nothing dimmed, everything that matters bold.
    Contrast,
    /// No colour at all, for `NO_COLOR` and monochrome screens.
    Plain,
}

impl Theme {
    /// The style of a meaning.
    pub fn style(self, meaning: Meaning) -> Style {
        let style = Style::new().add_modifier(self.modifiers(meaning));
        match self.colour(meaning) {
            Some(colour) => style.fg(colour),
            None => style,
        }
    }

    fn modifiers(self, meaning: Meaning) -> Modifier {
        let contrast = self == Self::Contrast;
        match meaning {
            Meaning::Muted | Meaning::Disabled if !contrast => Modifier::DIM,
            Meaning::Good if contrast => Modifier::BOLD,
            Meaning::Base | Meaning::Good | Meaning::Muted | Meaning::Disabled => Modifier::empty(),
            Meaning::Title | Meaning::Key => Modifier::BOLD,
            Meaning::Warning => Modifier::UNDERLINED,
            Meaning::Wrong => WRONG,
            Meaning::Alarm => WRONG.union(Modifier::REVERSED),
            Meaning::Focus => Modifier::BOLD.union(Modifier::REVERSED),
            Meaning::Selected => Modifier::REVERSED,
            Meaning::Practice => Modifier::REVERSED.union(Modifier::UNDERLINED),
        }
    }

    fn colour(self, meaning: Meaning) -> Option<Color> {
        match (self, meaning) {
            (Self::Colour, Meaning::Key) => Some(Color::Cyan),
            (Self::Colour, Meaning::Good) => Some(Color::Green),
            (Self::Colour, Meaning::Warning | Meaning::Practice) => Some(Color::Magenta),
            (Self::Colour, Meaning::Wrong | Meaning::Alarm) => Some(Color::Red),
            _ => None,
        }
    }
}

const WRONG: Modifier = Modifier::BOLD.union(Modifier::UNDERLINED);

#[cfg(test)]
mod tests {
    use super::*;

    const TABLES: [Theme; 3] = [Theme::Colour, Theme::Contrast, Theme::Plain];

    /// Meanings that may look alike: a word or a sign beside them tells which.
    const ALIKE: [(Theme, Meaning, Meaning); 8] = [
        (Theme::Plain, Meaning::Base, Meaning::Good),
        (Theme::Plain, Meaning::Title, Meaning::Key),
        (Theme::Plain, Meaning::Muted, Meaning::Disabled),
        (Theme::Colour, Meaning::Muted, Meaning::Disabled),
        (Theme::Contrast, Meaning::Muted, Meaning::Disabled),
        (Theme::Contrast, Meaning::Base, Meaning::Muted),
        (Theme::Contrast, Meaning::Base, Meaning::Disabled),
        (Theme::Contrast, Meaning::Title, Meaning::Key),
    ];

    #[test]
    fn no_two_meanings_look_alike_unless_allowed() {
        for theme in TABLES {
            for (index, &one) in Meaning::ALL.iter().enumerate() {
                for &other in &Meaning::ALL[index + 1..] {
                    let allowed = ALIKE.contains(&(theme, one, other))
                        || (theme == Theme::Contrast
                            && other == Meaning::Good
                            && matches!(one, Meaning::Title | Meaning::Key));
                    let alike = theme.style(one) == theme.style(other);
                    assert_eq!(alike, allowed, "{theme:?}: {one:?} and {other:?}");
                }
            }
        }
    }

    #[test]
    fn focus_and_selection_exist_without_colour() {
        for theme in TABLES {
            for meaning in [Meaning::Focus, Meaning::Selected, Meaning::Alarm, Meaning::Practice] {
                assert!(
                    theme.style(meaning).add_modifier.contains(Modifier::REVERSED),
                    "{theme:?} {meaning:?}"
                );
            }
        }
    }

    #[test]
    fn only_colours_that_are_readable_on_any_ground_are_used() {
        for theme in TABLES {
            for meaning in Meaning::ALL {
                let style = theme.style(meaning);
                assert!(
                    matches!(style.fg, None | Some(Color::Red | Color::Green | Color::Cyan | Color::Magenta)),
                    "{theme:?} {meaning:?}"
                );
                assert_eq!(style.bg, None, "{theme:?} {meaning:?}");
                assert!(theme == Theme::Colour || style.fg.is_none(), "{theme:?} {meaning:?}");
            }
        }
    }
}
