//! Everything the program knows while it runs: plain data with one owner.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::effect::{Effect, Effects};
use super::form::{FormScreen, Sticks};
use super::list::ListScreen;
use super::printer::Paper;
use super::screens::{
    ActScreen, BalanceScreen, CardScreen, CompareScreen, CopyScreen, EntryScreen, FindingsScreen,
    JournalScreen, MarksScreen, ReadingScreen, SearchScreen, TallyScreen, TodayScreen, VotersScreen,
};
use crate::domain::fact::{By, Recorded, Ref};
use crate::domain::{Day, Localized, Moment, Offset};
use crate::text::{Language, Text};

/// Screens that Esc can lead back through.
const MOST_SCREENS: usize = 30;

/// The program's state.
#[derive(Debug, Clone)]
pub struct Model {
    /// Language of the interface.
    pub language: Language,
    /// The time, as last told by the loop.
    pub now: Moment,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The open book.
    pub book: Option<OpenBook>,
    /// What the start screen offers.
    pub offers: Offers,
    /// Who is at the keyboard.
    pub at_keyboard: Option<Ref>,
    /// Check words of the receipts that were printed of complaints as they stand, by complaint.
    pub check_words: BTreeMap<Ref, Vec<&'static str>>,
    /// Paths of the papers that were written last.
    pub written: Vec<String>,
    /// Papers that were written since the book was opened.
    pub papers: Vec<Paper>,
    /// Where copies can go, and what there is to copy.
    pub sticks: Sticks,
    /// Whether papers are being handed to the printer.
    pub sending: bool,
    /// Why the printer did not take all: told as soon as nobody types.
    pub not_printed: Option<Text>,
    /// Screens, the visible one last; never empty.
    pub screens: Vec<Screen>,
    /// What stands over the screen.
    pub dialog: Option<Dialog>,
    /// What the program says until the next key.
    pub notice: Option<Notice>,
    /// Whether the program is to end.
    pub leaving: bool,
}

/// A day book that is open.
#[derive(Debug, Clone)]
pub struct OpenBook {
    /// The day.
    pub day: Day,
    /// Name of the file, without its folder.
    pub name: String,
    /// When the last fact was saved.
    pub saved: Option<Moment>,
    /// Half-typed fields by screen.
    pub drafts: BTreeMap<String, String>,
}

/// Books and profiles that the start screen offers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offers {
    /// Books found, newest first.
    pub books: Vec<BookOffer>,
    /// Profiles for a new day.
    pub profiles: Vec<ProfileOffer>,
    /// The profile of the mock election.
    pub practice: Option<ProfileOffer>,
    /// The time zone in which a day without its own date begins.
    pub offset: Offset,
}

/// A book that can be continued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookOffer {
    /// Its whole path, for the loop.
    pub path: String,
    /// Its file name.
    pub name: String,
    /// Whether it is a practice book.
    pub practice: bool,
}

/// A profile for a new day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileOffer {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Localized,
    /// Its date, where it has one.
    pub date: Option<NaiveDate>,
}

/// A screen. The set is closed, so the compiler names every place that a new one touches.
#[derive(Debug, Clone)]
pub enum Screen {
    /// A list: start, steps, members, boxes, contests and the like.
    List(ListScreen),
    /// Fields to fill.
    Form(Box<FormScreen>),
    /// The day at a glance.
    Today(TodayScreen),
    /// Hours of voting.
    Voters(VotersScreen),
    /// The live tally.
    Tally(TallyScreen),
    /// The balance.
    Balance(BalanceScreen),
    /// A blind entry.
    Entry(Box<EntryScreen>),
    /// Findings of a contest.
    Findings(FindingsScreen),
    /// The machine's column beside the hand count.
    Compare(CompareScreen),
    /// Reading aloud.
    Reading(ReadingScreen),
    /// The journal.
    Journal(JournalScreen),
    /// A search as one types.
    Search(Box<SearchScreen>),
    /// An act that is being written.
    Act(Box<ActScreen>),
    /// A paper copied by hand, or a text that is shown.
    Copy(CopyScreen),
    /// A card for an emergency.
    Card(CardScreen),
    /// Ballots read aloud and marked.
    Marks(Box<MarksScreen>),
}

impl Screen {
    /// Whether letters are text now, so that letter commands must wait.
    pub fn is_typing_text(&self) -> bool {
        match self {
            Self::Form(form) => form.is_typing_text(),
            Self::Search(_) | Self::Act(_) => true,
            _ => false,
        }
    }
}

/// What stands over the screen and takes all keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dialog {
    /// Keys and help, scrolled by so many rows.
    Help(u16),
    /// A question before the program ends.
    Leave,
    /// A question before a phase begins.
    Phase(crate::domain::Phase),
    /// A question before a line is said to differ from the paper, which voids the draft.
    Differs,
    /// A question before a member, or a person of the register, is recorded as gone.
    Gone(Ref),
    /// A question before what was typed in a form is thrown away, since it is kept nowhere.
    Discard,
    /// A question how many copies of these files are to be printed.
    Printer {
        /// Their paths.
        files: Vec<String>,
        /// The number so far; 0 before the first digit.
        copies: u8,
    },
    /// A message that stays until a key.
    Message(Text),
}

/// A sentence at the foot of the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What it says.
    pub text: Text,
    /// Whether something did not happen, or something about it wants a look.
    pub warns: bool,
}

impl Model {
    /// A program that has just started, with no book open.
    pub fn new(language: Language, now: Moment, offers: Offers) -> Self {
        Self {
            language,
            now,
            size: (80, 24),
            book: None,
            offers,
            at_keyboard: None,
            check_words: BTreeMap::new(),
            written: Vec::new(),
            papers: Vec::new(),
            sticks: Sticks::default(),
            sending: false,
            not_printed: None,
            screens: vec![Screen::List(ListScreen::start())],
            dialog: None,
            notice: None,
            leaving: false,
        }
    }

    /// The day of the open book.
    pub fn day(&self) -> Option<&Day> {
        self.book.as_ref().map(|book| &book.day)
    }

    /// Whether a mock election is open.
    pub fn is_practice(&self) -> bool {
        self.day().is_some_and(|day| day.opened.practice)
    }

    /// The visible screen.
    pub fn screen(&self) -> Option<&Screen> {
        self.screens.last()
    }

    /// The visible screen, to be changed.
    pub fn screen_mut(&mut self) -> Option<&mut Screen> {
        self.screens.last_mut()
    }

    /// The form on the screen.
    pub fn form_mut(&mut self) -> Option<&mut FormScreen> {
        match self.screens.last_mut() {
            Some(Screen::Form(form)) => Some(form),
            _ => None,
        }
    }

    /// The entry on the screen.
    pub fn entry_mut(&mut self) -> Option<&mut EntryScreen> {
        match self.screens.last_mut() {
            Some(Screen::Entry(entry)) => Some(entry),
            _ => None,
        }
    }

    /// Who acts: the member at the keyboard, alone.
    pub fn by(&self) -> By {
        By { member: self.at_keyboard, ..By::default() }
    }

    /// Shows another screen over the present one.
    pub fn open(&mut self, screen: Screen) {
        self.notice = None;
        // Screens opened over one another without end are let go from below the day at a glance.
        if self.screens.len() > MOST_SCREENS {
            self.screens.drain(1..2);
        }
        self.screens.push(screen);
    }

    /// Goes back to the screen before; the first one stays.
    pub fn back(&mut self) {
        if self.screens.len() > 1 {
            self.screens.pop();
            self.renew_intro();
        }
    }

    /// Says that something did not happen.
    pub fn refuse(&mut self, text: Text) {
        self.notice = Some(Notice { text, warns: true });
    }

    /// Says that something happened.
    pub fn say(&mut self, text: Text) {
        self.notice = Some(Notice { text, warns: false });
    }

    /// Says that something happened about which something is wrong.
    pub fn warn(&mut self, text: Text) {
        self.notice = Some(Notice { text, warns: true });
    }

    /// Takes facts that the store has committed.
    pub fn recorded(&mut self, facts: &[Recorded], at: Moment) -> Effects {
        let Some(book) = self.book.as_mut() else { return Vec::new() };
        for fact in facts {
            book.day.apply(fact);
        }
        book.saved = Some(at);
        let known = book.day.journal.len();
        // A form that the same key opened was made knowing what that key recorded.
        if let Some(Screen::Form(form)) = self.screens.last_mut().filter(|_| !facts.is_empty())
            && form.facts + facts.len() == known
        {
            form.facts = known;
        }
        self.after_recording()
    }

    /// Takes word that the effects of a key have been performed: what was typed meanwhile waited for the disk, and
    /// counts as held down if it follows too soon after that.
    pub fn performed(&mut self) {
        let now = self.now;
        if let Some(Screen::Tally(tally)) = self.screen_mut()
            && tally.counted
        {
            tally.counted = false;
            tally.last_key = Some(now);
        }
        if let Some(Screen::Marks(marks)) = self.screen_mut()
            && std::mem::take(&mut marks.marked)
            && let Some((_, at)) = &mut marks.last_key
        {
            *at = now;
        }
    }

    /// Takes word that a contest's figures were frozen as a draft.
    pub fn drafted(&mut self, contest: &str) {
        let version = self
            .day()
            .and_then(|day| day.contest(contest)?.protocol())
            .map_or(1, |last| last.drafted.version);
        self.select_open_item();
        self.say(Text::new("notice-drafted").with("version", version));
    }

    /// Takes the store's word that nothing was committed; what was typed stays on the screen.
    pub fn not_recorded(&mut self, why: Text) {
        if let Some(form) = self.form_mut() {
            form.waiting = false;
        }
        if let Some(entry) = self.entry_mut() {
            entry.waiting = false;
        }
        if let Some(Screen::Marks(marks)) = self.screen_mut() {
            marks.waiting = false;
        }
        self.dialog = Some(Dialog::Message(why));
    }

    fn after_recording(&mut self) -> Effects {
        let mut effects = Effects::new();
        match self.screens.last() {
            Some(Screen::Form(form)) if form.waiting => {
                let key = form.draft_key(self.day());
                effects.extend(key.map(|key| Effect::Draft { key, value: None }));
                let purpose = form.purpose.clone();
                self.screens.pop();
                effects.extend(self.follow(&purpose));
            }
            Some(Screen::Entry(entry)) if entry.waiting => {
                effects.push(Effect::Draft { key: entry.draft_key(), value: None });
                let contest = entry.contest.clone();
                self.screens.pop();
                self.after_entry(&contest);
            }
            Some(Screen::Marks(marks)) if marks.waiting => {
                effects.push(Effect::Draft { key: marks.draft_key(), value: None });
                let batch = marks.batch;
                if let (Some(Screen::Marks(marks)), Some(book)) = (self.screens.last_mut(), &mut self.book) {
                    book.drafts.remove(&marks.draft_key());
                    marks.next(&book.day);
                }
                self.say(Text::new("notice-batch-recorded").with("number", batch));
            }
            _ => {}
        }
        self.settle();
        effects
    }

    /// Takes a book that the loop has opened or made.
    pub fn opened(&mut self, book: OpenBook) {
        self.at_keyboard = None;
        self.check_words.clear();
        self.written.clear();
        self.papers.clear();
        self.sticks = Sticks::default();
        self.screens = vec![Screen::Today(TodayScreen)];
        self.dialog = None;
        self.notice = None;
        self.book = Some(book);
        self.resume_draft();
    }
}
