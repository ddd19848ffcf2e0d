//! The one table of keys: dispatch, footers, the help screen and the manual all read it.

use super::action::{Action, TextEdit};
use super::key::Key;
use crate::text::Phrase;

/// Where a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Context {
    /// The first page.
    Welcome,
    /// The list of sessions.
    Home,
    /// The list of removed sessions.
    Bin,
    /// The versions of a session.
    Versions,
    /// A line of text that is being typed.
    Line,
    /// A paragraph that is being typed.
    Paragraph,
    /// What is typed to shorten a list.
    Filter,
    /// A question whose field is not being typed in.
    Text,
    /// A question with one answer to choose.
    Choice,
    /// A question with several answers to choose.
    Choices,
    /// The rows of a repeated question.
    Table,
    /// The fields of one row.
    Form,
    /// The choices of a field.
    FieldChoice,
    /// A list of rows to refer to, with a reason for each.
    Pick,
    /// A list of rows to refer to, without reasons.
    PlainPick,
    /// A short menu, or a question to confirm.
    Menu,
    /// All questions with their state.
    Overview,
    /// The pathway, but for its lanes.
    Pathway,
    /// The gaps of the pathway.
    Gaps,
    /// The lanes of the pathway.
    Lanes,
    /// A text to read.
    Reading,
    /// The lexicon.
    Lexicon,
    /// The settings.
    Settings,
    /// The key that stands for 2 is waited for.
    KeyTrial,
}

/// A key, what it means and how it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    /// The keys that do it; the first is the one that is told.
    pub keys: &'static [Key],
    /// What they do.
    pub action: Action,
    /// How it is told.
    pub label: Phrase,
    /// Where it is told.
    pub told: Told,
}

/// Where a binding is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// At the foot of the page and in the help.
    Footer,
    /// In the help alone.
    Help,
}

const fn bind(keys: &'static [Key], action: Action, label: Phrase, told: Told) -> Binding {
    Binding {
        keys,
        action,
        label,
        told,
    }
}

const SPACE: Key = Key::SPACE;
const F1: Key = Key::function(1);
const F2: Key = Key::function(2);
const ACCEPT: &[Key] = &[Key::ENTER];
const BACK: &[Key] = &[Key::ESC];

macro_rules! keys {
    ($($key:literal)+) => { &[$(Key::char($key)),+] };
}

use Action as A;
use Phrase as P;
use TextEdit as E;
use Told::{Footer, Help};

/// Keys that work wherever nothing is typed. `q` has one rule: it closes the page that is shown, and
/// ends the program where no other page lies below.
const EVERYWHERE: &[Binding] = &[
    bind(&[Key::char('?'), F1], A::Help, P::KeyHelp, Footer),
    bind(&[F2], A::SaveElsewhere, P::KeySaveElsewhere, Help),
    bind(&[Key::control('l')], A::Redraw, P::KeyRedraw, Help),
    bind(keys!['q'], A::Close, P::KeyClose, Footer),
    bind(&[Key::control('c')], A::Quit, P::KeyQuit, Help),
];

/// Keys that work while something is typed.
const TYPING: &[Binding] = &[
    bind(&[F1], A::Help, P::KeyHelp, Footer),
    bind(&[F2], A::SaveElsewhere, P::KeySaveElsewhere, Help),
    bind(&[Key::control('l')], A::Redraw, P::KeyRedraw, Help),
    bind(&[Key::control('c')], A::Quit, P::KeyQuit, Help),
];

const fn edit(keys: &'static [Key], edit: TextEdit, label: Phrase) -> Binding {
    bind(keys, A::Edit(edit), label, Help)
}

/// Keys that change a text, or move the cursor in it.
const EDITING: &[Binding] = &[
    edit(&[Key::LEFT, Key::control('b')], E::Left, P::KeyLeft),
    edit(&[Key::RIGHT, Key::control('f')], E::Right, P::KeyRight),
    edit(
        &[Key::LEFT.with_control(), Key::alt('b')],
        E::WordLeft,
        P::KeyWordLeft,
    ),
    edit(
        &[Key::RIGHT.with_control(), Key::alt('f')],
        E::WordRight,
        P::KeyWordRight,
    ),
    edit(
        &[Key::HOME, Key::control('a')],
        E::LineStart,
        P::KeyLineStart,
    ),
    edit(&[Key::END, Key::control('e')], E::LineEnd, P::KeyLineEnd),
    edit(&[Key::BACKSPACE], E::DeleteLeft, P::KeyDeleteLeft),
    edit(
        &[Key::DELETE, Key::control('d')],
        E::DeleteRight,
        P::KeyDeleteRight,
    ),
    edit(
        &[
            Key::control('w'),
            Key::BACKSPACE.with_alt(),
            Key::BACKSPACE.with_control(),
        ],
        E::DeleteWordLeft,
        P::KeyDeleteWordLeft,
    ),
    edit(
        &[Key::alt('d'), Key::DELETE.with_control()],
        E::DeleteWordRight,
        P::KeyDeleteWordRight,
    ),
    edit(&[Key::control('u')], E::DeleteToStart, P::KeyDeleteToStart),
    edit(&[Key::control('k')], E::DeleteToEnd, P::KeyDeleteToEnd),
    edit(&[Key::control('z')], E::Undo, P::KeyUndo),
    edit(&[Key::control('y')], E::Redo, P::KeyRedo),
];

/// Keys that go through the steps of the answers.
const STEPS: &[Binding] = &[
    bind(
        &[Key::char('u'), Key::control('z')],
        A::Undo,
        P::KeyUndo,
        Help,
    ),
    bind(&[Key::control('y')], A::Redo, P::KeyRedo, Help),
];

const MOVING: &[Binding] = &[
    bind(&[Key::UP], A::Up, P::KeyUp, Help),
    bind(&[Key::DOWN], A::Down, P::KeyDown, Help),
    bind(&[Key::HOME], A::First, P::KeyFirst, Help),
    bind(&[Key::END], A::Last, P::KeyLast, Help),
];

const PAGING: &[Binding] = &[
    bind(&[Key::PAGE_UP], A::PageUp, P::KeyPageUp, Help),
    bind(&[Key::PAGE_DOWN], A::PageDown, P::KeyPageDown, Help),
];

/// Keys of every question page.
const QUESTION: &[Binding] = &[
    bind(
        &[Key::RIGHT, Key::PAGE_DOWN],
        A::NextQuestion,
        P::KeyNextQuestion,
        Footer,
    ),
    bind(
        &[Key::LEFT, Key::PAGE_UP],
        A::PreviousQuestion,
        P::KeyPreviousQuestion,
        Footer,
    ),
    bind(keys!['e'], A::Explain, P::KeyExplain, Footer),
    bind(keys!['m'], A::Mark, P::KeyMark, Footer),
    bind(keys!['n'], A::Note, P::KeyNote, Footer),
    bind(keys!['h'], A::HeardFrom, P::KeyHeardFrom, Footer),
    bind(keys!['f'], A::Flag, P::KeyFlag, Help),
    bind(keys!['o'], A::Overview, P::KeyOverview, Footer),
    bind(keys!['p'], A::Pathway, P::KeyPathway, Footer),
    bind(keys!['l'], A::Lexicon, P::KeyLexicon, Help),
    bind(keys!['s'], A::Settings, P::KeySettings, Help),
    bind(BACK, A::Back, P::KeyToHome, Help),
];

const DIGITS: &[Binding] = &[
    bind(keys!['1'], A::Digit(1), P::KeyDigits, Help),
    bind(keys!['2'], A::Digit(2), P::KeyDigits, Help),
    bind(keys!['3'], A::Digit(3), P::KeyDigits, Help),
    bind(keys!['4'], A::Digit(4), P::KeyDigits, Help),
    bind(keys!['5'], A::Digit(5), P::KeyDigits, Help),
    bind(keys!['6'], A::Digit(6), P::KeyDigits, Help),
    bind(keys!['7'], A::Digit(7), P::KeyDigits, Help),
    bind(keys!['8'], A::Digit(8), P::KeyDigits, Help),
    bind(keys!['9'], A::Digit(9), P::KeyDigits, Help),
];

const FILTERING: &[Binding] = &[bind(keys!['/'], A::Filter, P::KeyFilter, Help)];

const CHOICE: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyChooseAndGoOn, Footer),
    bind(&[SPACE], A::Choose, P::KeyChoose, Footer),
];
const CHOICES: &[Binding] = &[
    bind(&[SPACE], A::Choose, P::KeyTickOrNot, Footer),
    bind(ACCEPT, A::Accept, P::KeyGoOn, Footer),
];
const TEXT: &[Binding] = &[bind(ACCEPT, A::Accept, P::KeyWrite, Footer)];
const TABLE: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyOpenRow, Footer),
    bind(keys!['a'], A::Add, P::KeyAdd, Footer),
    bind(
        &[Key::DELETE, Key::char('x')],
        A::Remove,
        P::KeyRemove,
        Help,
    ),
    bind(keys!['k'], A::MoveUp, P::KeyMoveUp, Help),
    bind(keys!['j'], A::MoveDown, P::KeyMoveDown, Help),
];
const FORM: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyFill, Footer),
    bind(
        &[Key::DELETE, Key::char('x')],
        A::Remove,
        P::KeyEmpty,
        Footer,
    ),
    bind(BACK, A::Back, P::KeyToTable, Footer),
    bind(keys!['e'], A::Explain, P::KeyExplain, Help),
    bind(keys!['m'], A::Mark, P::KeyMark, Help),
    bind(keys!['n'], A::Note, P::KeyNote, Footer),
    bind(keys!['h'], A::HeardFrom, P::KeyHeardFrom, Footer),
    bind(keys!['f'], A::Flag, P::KeyFlag, Help),
    bind(keys!['l'], A::Lexicon, P::KeyLexicon, Help),
    bind(keys!['s'], A::Settings, P::KeySettings, Help),
];
const FIELD_CHOICE: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyChooseAndGoOn, Footer),
    bind(&[SPACE], A::Choose, P::KeyTickOrNot, Footer),
    bind(BACK, A::Back, P::KeyLeaveField, Footer),
];
const PICK: &[Binding] = &[
    bind(&[SPACE], A::Choose, P::KeyTickOrNot, Footer),
    bind(ACCEPT, A::Accept, P::KeyGoOn, Footer),
    bind(keys!['a'], A::Add, P::KeyAddMissing, Footer),
    bind(BACK, A::Back, P::KeyLeaveField, Footer),
];
const REASONS: &[Binding] = &[bind(keys!['r'], A::Reason, P::KeyReason, Footer)];
const MENU: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyTake, Footer),
    bind(BACK, A::Back, P::KeyCancel, Footer),
];
const LINE: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyKeepAndGoOn, Footer),
    bind(BACK, A::Back, P::KeyLeaveField, Footer),
    bind(
        &[Key::TAB, Key::PAGE_DOWN],
        A::KeepAndGoOn,
        P::KeyKeepAndGoOn,
        Help,
    ),
];
const PARAGRAPH: &[Binding] = &[
    bind(
        &[Key::TAB, Key::PAGE_DOWN],
        A::KeepAndGoOn,
        P::KeyKeepAndGoOn,
        Footer,
    ),
    bind(
        &[Key::ENTER, Key::control('j')],
        A::Edit(E::NewLine),
        P::KeyNewLine,
        Footer,
    ),
    bind(BACK, A::Back, P::KeyLeaveField, Footer),
    edit(&[Key::UP], E::RowUp, P::KeyRowUp),
    edit(&[Key::DOWN], E::RowDown, P::KeyRowDown),
    edit(&[Key::HOME.with_control()], E::TextStart, P::KeyTextStart),
    edit(&[Key::END.with_control()], E::TextEnd, P::KeyTextEnd),
];
const FILTER: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyTakeFilter, Footer),
    bind(BACK, A::Back, P::KeyEndFilter, Footer),
    bind(&[Key::UP], A::Up, P::KeyUp, Help),
    bind(&[Key::DOWN], A::Down, P::KeyDown, Help),
];
const WELCOME: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyTake, Footer),
    bind(keys!['s'], A::Settings, P::KeySettings, Help),
    bind(BACK, A::Back, P::KeyToHome, Help),
];
const HOME: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyOpen, Footer),
    bind(keys!['n'], A::New, P::KeyNew, Footer),
    bind(keys!['w'], A::Example, P::KeyExample, Footer),
    bind(keys!['a'], A::AddFile, P::KeyAddFile, Footer),
    bind(keys!['d'], A::Duplicate, P::KeyDuplicate, Help),
    bind(
        &[Key::DELETE, Key::char('x')],
        A::Remove,
        P::KeyRemove,
        Footer,
    ),
    bind(keys!['v'], A::Versions, P::KeyVersions, Footer),
    bind(keys!['b'], A::Bin, P::KeyBin, Help),
    bind(keys!['/'], A::Filter, P::KeySearch, Footer),
    bind(keys!['t'], A::Sort, P::KeySort, Help),
    bind(keys!['r'], A::Restore, P::KeyGoOnFrom, Help),
    bind(keys!['s'], A::Settings, P::KeySettings, Footer),
    bind(keys!['l'], A::Lexicon, P::KeyLexicon, Help),
    bind(keys!['i'], A::About, P::KeyAbout, Help),
    bind(BACK, A::Back, P::KeyEndFilter, Help),
];
const BIN: &[Binding] = &[
    bind(
        &[Key::ENTER, Key::char('r')],
        A::Restore,
        P::KeyRestore,
        Footer,
    ),
    bind(
        &[Key::DELETE, Key::char('x')],
        A::Remove,
        P::KeyDeleteForGood,
        Footer,
    ),
    bind(keys!['e'], A::EmptyBin, P::KeyEmptyBin, Footer),
    bind(BACK, A::Back, P::KeyBack, Footer),
];
const OVERVIEW: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyOpenQuestion, Footer),
    bind(
        &[Key::TAB, Key::RIGHT],
        A::NextPart,
        P::KeyNextFilter,
        Footer,
    ),
    bind(
        &[Key::BACK_TAB, Key::LEFT],
        A::PreviousPart,
        P::KeyPreviousFilter,
        Help,
    ),
    bind(keys!['p'], A::Pathway, P::KeyPathway, Footer),
    bind(keys!['s'], A::Settings, P::KeySettings, Help),
    bind(BACK, A::Back, P::KeyBack, Footer),
];
const PATHWAY_PARTS: &[Binding] = &[
    bind(&[Key::TAB], A::NextPart, P::KeyNextPart, Footer),
    bind(&[Key::BACK_TAB], A::PreviousPart, P::KeyPreviousPart, Help),
    bind(keys!['w'], A::WriteAccount, P::KeyWriteAccount, Footer),
    bind(keys!['o'], A::Overview, P::KeyOverview, Help),
    bind(keys!['l'], A::Lexicon, P::KeyLexicon, Help),
    bind(keys!['s'], A::Settings, P::KeySettings, Help),
    bind(BACK, A::Back, P::KeyBack, Footer),
];
const PATHWAY: &[Binding] = &[
    bind(ACCEPT, A::Why, P::KeyWhy, Footer),
    bind(&[Key::RIGHT], A::NextPart, P::KeyNextPart, Help),
    bind(&[Key::LEFT], A::PreviousPart, P::KeyPreviousPart, Help),
];
const GAPS: &[Binding] = &[
    bind(ACCEPT, A::Why, P::KeyMend, Footer),
    bind(keys!['t'], A::MakeStep, P::KeyMakeStep, Footer),
    bind(&[Key::RIGHT], A::NextPart, P::KeyNextPart, Help),
    bind(&[Key::LEFT], A::PreviousPart, P::KeyPreviousPart, Help),
];
const LANES: &[Binding] = &[
    bind(ACCEPT, A::Why, P::KeyWhy, Footer),
    bind(&[Key::RIGHT], A::Right, P::KeyNextLane, Footer),
    bind(&[Key::LEFT], A::Left, P::KeyPreviousLane, Help),
];
const READING: &[Binding] = &[
    bind(&[Key::ESC, Key::ENTER], A::Back, P::KeyBack, Footer),
    bind(keys!['l'], A::Lexicon, P::KeyLexicon, Help),
];
const LEXICON: &[Binding] = &[
    bind(keys!['/'], A::Filter, P::KeySearch, Footer),
    bind(BACK, A::Back, P::KeyBack, Footer),
];
const SETTINGS: &[Binding] = &[
    bind(
        &[Key::RIGHT, Key::ENTER, SPACE],
        A::Right,
        P::KeyChangeSetting,
        Footer,
    ),
    bind(&[Key::LEFT], A::Left, P::KeyChangeBack, Help),
    bind(BACK, A::Back, P::KeyBack, Footer),
];
const VERSIONS: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyGoBackTo, Footer),
    bind(keys!['a'], A::AddFile, P::KeyAsOwnSession, Footer),
    bind(BACK, A::Back, P::KeyBack, Footer),
];
const KEY_TRIAL: &[Binding] = &[bind(BACK, A::Back, P::KeyCancel, Footer)];

impl Context {
    /// Every place in which keys are pressed.
    #[cfg(test)]
    pub const ALL: [Self; 24] = [
        Self::Welcome,
        Self::Home,
        Self::Bin,
        Self::Versions,
        Self::Line,
        Self::Paragraph,
        Self::Filter,
        Self::Text,
        Self::Choice,
        Self::Choices,
        Self::Table,
        Self::Form,
        Self::FieldChoice,
        Self::Pick,
        Self::PlainPick,
        Self::Menu,
        Self::Overview,
        Self::Pathway,
        Self::Gaps,
        Self::Lanes,
        Self::Reading,
        Self::Lexicon,
        Self::Settings,
        Self::KeyTrial,
    ];

    /// The parts of the table that hold here, the most particular first.
    const fn parts(self) -> &'static [&'static [Binding]] {
        match self {
            Self::Welcome => &[WELCOME, MOVING, EVERYWHERE],
            Self::Home => &[HOME, MOVING, PAGING, EVERYWHERE],
            Self::Bin => &[BIN, MOVING, PAGING, EVERYWHERE],
            Self::Versions => &[VERSIONS, MOVING, PAGING, EVERYWHERE],
            Self::Line => &[LINE, EDITING, TYPING],
            Self::Paragraph => &[PARAGRAPH, EDITING, TYPING],
            Self::Filter => &[FILTER, EDITING, TYPING],
            Self::Text => &[TEXT, QUESTION, STEPS, EVERYWHERE],
            Self::Choice => &[
                CHOICE, QUESTION, STEPS, DIGITS, FILTERING, MOVING, EVERYWHERE,
            ],
            Self::Choices => &[
                CHOICES, QUESTION, STEPS, DIGITS, FILTERING, MOVING, EVERYWHERE,
            ],
            Self::Table => &[TABLE, QUESTION, STEPS, MOVING, EVERYWHERE],
            Self::Form => &[FORM, STEPS, MOVING, PAGING, EVERYWHERE],
            Self::FieldChoice => &[
                FIELD_CHOICE,
                STEPS,
                DIGITS,
                FILTERING,
                MOVING,
                PAGING,
                EVERYWHERE,
            ],
            Self::Pick => &[
                PICK, REASONS, STEPS, DIGITS, FILTERING, MOVING, PAGING, EVERYWHERE,
            ],
            Self::PlainPick => &[PICK, STEPS, DIGITS, FILTERING, MOVING, PAGING, EVERYWHERE],
            Self::Menu => &[MENU, DIGITS, MOVING, EVERYWHERE],
            Self::Overview => &[OVERVIEW, STEPS, MOVING, PAGING, EVERYWHERE],
            Self::Pathway => &[PATHWAY, PATHWAY_PARTS, STEPS, MOVING, PAGING, EVERYWHERE],
            Self::Gaps => &[GAPS, PATHWAY_PARTS, STEPS, MOVING, PAGING, EVERYWHERE],
            Self::Lanes => &[LANES, PATHWAY_PARTS, STEPS, MOVING, PAGING, EVERYWHERE],
            Self::Reading => &[READING, MOVING, PAGING, EVERYWHERE],
            Self::Lexicon => &[LEXICON, MOVING, PAGING, EVERYWHERE],
            Self::Settings => &[SETTINGS, MOVING, EVERYWHERE],
            Self::KeyTrial => &[KEY_TRIAL, TYPING],
        }
    }

    /// What can be pressed here, in the order in which it is told.
    pub fn bindings(self) -> impl Iterator<Item = &'static Binding> {
        self.parts().iter().copied().flatten()
    }

    /// What a key means here. Commands do not look at case: no binding is an upper-case letter.
    pub fn action(self, key: Key) -> Option<Action> {
        let key = key.without_case();
        self.bindings()
            .find(|binding| binding.keys.contains(&key))
            .map(|binding| binding.action)
    }

    /// Whether characters are typed here, so that they are no commands.
    pub const fn is_typing(self) -> bool {
        matches!(self, Self::Line | Self::Paragraph | Self::Filter)
    }
}

#[cfg(test)]
mod tests;
