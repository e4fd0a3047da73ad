//! A command line that cannot be read, said in the reader's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::text::Text;

/// What is wrong with the command line, and where its help is.
pub fn text(error: &clap::Error) -> Text {
    Text::new("usage").with("what", what(error))
}

fn what(error: &clap::Error) -> Text {
    let said = |kind| error.get(kind).map(shown).filter(|shown| !shown.is_empty());
    let argument = || said(ContextKind::InvalidArg).unwrap_or_default();
    let value = said(ContextKind::InvalidValue).unwrap_or_default();
    let about = |key| Text::new(key).with("argument", argument());
    match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => about("usage-no-value"),
        ErrorKind::InvalidValue => match said(ContextKind::ValidValue) {
            Some(possible) => about("usage-value-of").with("value", value).with("possible", possible),
            None => about("usage-value").with("value", value),
        },
        ErrorKind::ValueValidation => about("usage-value").with("value", value),
        ErrorKind::UnknownArgument => about("usage-unknown"),
        ErrorKind::InvalidSubcommand => {
            let command = said(ContextKind::InvalidSubcommand).unwrap_or_default();
            Text::new("usage-unknown").with("argument", command)
        }
        ErrorKind::ArgumentConflict => match said(ContextKind::PriorArg) {
            Some(other) if other != argument() => about("usage-conflict").with("other", other),
            _ => about("usage-twice"),
        },
        ErrorKind::MissingRequiredArgument => about("usage-missing"),
        ErrorKind::NoEquals
        | ErrorKind::TooFewValues
        | ErrorKind::TooManyValues
        | ErrorKind::WrongNumberOfValues => about("usage-no-value"),
        _ => Text::new("usage-unreadable"),
    }
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(several) => several.join(", "),
        ContextValue::StyledStrs(several) => {
            several.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}
