//! Where files of the day are copied to, and which: nothing of it is stated, nothing is kept.

use super::build::{choice, text, typed};
use super::submit::Outcome;
use super::{FormField, Purpose, Values};
use crate::app::effect::Effect;
use crate::app::model::{Dialog, Model, Screen};
use crate::app::refusal::FormRefusal;
use crate::text::Text;

/// Longest path, in characters.
const PATH: usize = 400;

/// Folders that can be taken out of the computer, and what the day has to be copied there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sticks {
    /// Paths of the folders as they were found.
    pub folders: Vec<String>,
    /// Name of the bundle that was written last.
    pub bundle: Option<String>,
    /// How many files there are in all that may be handed over.
    pub files: usize,
}

/// Title, what stands above the fields, and the fields.
pub fn build(sticks: &Sticks) -> (Text, Option<Text>, Vec<FormField>) {
    let mut fields = Vec::new();
    if let Some(bundle) = &sticks.bundle {
        let choices = vec![
            Text::new("choice-stick-bundle").with("file", bundle),
            Text::new("choice-stick-all").with("count", sticks.files),
        ];
        fields.push(choice("what", "field-stick-what", choices));
    }
    let path = text("path", "field-stick-path", PATH);
    if sticks.folders.is_empty() {
        fields.push(path);
        return (Text::new("form-stick"), Some(Text::new("form-stick-none")), fields);
    }
    let mut folders: Vec<Text> = sticks.folders.iter().map(|folder| typed(folder)).collect();
    folders.push(Text::new("choice-stick-other"));
    fields.extend([choice("where", "field-stick-where", folders), path.needed_if("needed-stick-path")]);
    (Text::new("form-stick"), Some(Text::new("form-stick-intro")), fields)
}

/// What is to be copied where.
pub fn submit(sticks: &Sticks, values: &Values) -> Result<Outcome, FormRefusal> {
    let found = values.choice("where").and_then(|index| sticks.folders.get(index));
    let folder = found.map_or_else(|| values.text("path"), String::as_str);
    if folder.is_empty() {
        return Err(FormRefusal::FolderNeeded);
    }
    let bundle = sticks.bundle.clone().filter(|_| values.choice("what") == Some(0));
    Ok(Outcome::Outside(Effect::CopyToStick { folder: folder.to_owned(), bundle }))
}

impl Model {
    /// Offers the folders that were found.
    pub fn offer_sticks(&mut self, sticks: Sticks) {
        self.sticks = sticks;
        self.open_form(Purpose::Stick);
    }

    /// Takes word that files were copied: the form that asked where to is left.
    pub fn copied(&mut self, said: Text) {
        if matches!(self.screen(), Some(Screen::Form(form)) if form.purpose == Purpose::Stick) {
            self.back();
        }
        self.dialog = Some(Dialog::Message(said));
    }
}
