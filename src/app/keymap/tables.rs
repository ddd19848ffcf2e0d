//! The bindings, in the groups that contexts are made of.

use crate::app::action::{Action, TextEdit};
use crate::app::key::Key;
use crate::text::Phrase;

/// Keys with their action, label and listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    /// The keys that do it. The first is the one shown.
    pub keys: &'static [Key],
    pub action: Action,
    pub label: Phrase,
    pub listed_in: ListedIn,
}

/// Where a binding is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListedIn {
    /// At the foot of the page and in the help.
    Footer,
    /// In the help alone.
    Help,
}

const fn bind(keys: &'static [Key], action: Action, label: Phrase, listed_in: ListedIn) -> Binding {
    Binding {
        keys,
        action,
        label,
        listed_in,
    }
}

const SPACE: Key = Key::SPACE;
const F1: Key = Key::function(1);
const F2: Key = Key::function(2);
const ACCEPT: &[Key] = &[Key::ENTER];
const BACK: &[Key] = &[Key::ESC];
const BACKWARD: &[Key] = &[Key::BACK_TAB];
const FINISH: &[Key] = &[Key::control('s')];

macro_rules! keys {
    ($($key:literal)+) => { &[$(Key::char($key)),+] };
}

use Action as A;
use ListedIn::{Footer, Help};
use Phrase as P;
use TextEdit as E;

/// Keys that work whenever nothing is being typed. `q` has one rule: it closes the current page,
/// and quits if no other page lies below.
pub(super) const EVERYWHERE: &[Binding] = &[
    bind(&[Key::char('?'), F1], A::Help, P::KeyHelp, Footer),
    bind(&[F2], A::SaveElsewhere, P::KeySaveElsewhere, Help),
    bind(&[Key::control('l')], A::Redraw, P::KeyRedraw, Help),
    bind(keys!['q'], A::Close, P::KeyClose, Footer),
    bind(&[Key::control('c')], A::Quit, P::KeyQuit, Help),
];

/// Keys that work while something is typed.
pub(super) const TYPING: &[Binding] = &[
    bind(&[F1], A::Help, P::KeyHelp, Footer),
    bind(&[F2], A::SaveElsewhere, P::KeySaveElsewhere, Help),
    bind(&[Key::control('l')], A::Redraw, P::KeyRedraw, Help),
    bind(&[Key::control('c')], A::Quit, P::KeyQuit, Help),
];

const fn edit(keys: &'static [Key], edit: TextEdit, label: Phrase) -> Binding {
    bind(keys, A::Edit(edit), label, Help)
}

/// Keys that change a text, or move the cursor in it.
pub(super) const EDITING: &[Binding] = &[
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
pub(super) const STEPS: &[Binding] = &[
    bind(
        &[Key::char('u'), Key::control('z')],
        A::Undo,
        P::KeyUndo,
        Help,
    ),
    bind(&[Key::control('y')], A::Redo, P::KeyRedo, Help),
];

pub(super) const MOVING: &[Binding] = &[
    bind(&[Key::UP], A::Up, P::KeyUp, Help),
    bind(&[Key::DOWN], A::Down, P::KeyDown, Help),
    bind(&[Key::HOME], A::First, P::KeyFirst, Help),
    bind(&[Key::END], A::Last, P::KeyLast, Help),
];

pub(super) const PAGING: &[Binding] = &[
    bind(&[Key::PAGE_UP], A::PageUp, P::KeyPageUp, Help),
    bind(&[Key::PAGE_DOWN], A::PageDown, P::KeyPageDown, Help),
];

/// Keys of every question page.
pub(super) const QUESTION: &[Binding] = &[
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
    bind(keys!['o'], A::SessionPage, P::KeySessionPage, Footer),
    bind(keys!['p'], A::Pathway, P::KeyPathway, Footer),
    bind(keys!['l'], A::Lexicon, P::KeyLexicon, Help),
    bind(keys!['s'], A::Settings, P::KeySettings, Help),
    bind(BACK, A::Back, P::KeyBack, Help),
];

pub(super) const DIGITS: &[Binding] = &[
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

pub(super) const CHOICE: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyChooseAndGoOn, Footer),
    bind(&[SPACE], A::Choose, P::KeyChoose, Footer),
];
pub(super) const CHOICES: &[Binding] = &[
    bind(&[SPACE], A::Choose, P::KeyTickOrNot, Footer),
    bind(ACCEPT, A::Accept, P::KeyGoOn, Footer),
];
/// Keys that go from field to field: of a row, or of the questions.
pub(super) const FIELDS: &[Binding] = &[
    bind(&[Key::TAB], A::NextField, P::KeyNextField, Help),
    bind(BACKWARD, A::PreviousField, P::KeyPreviousField, Help),
    bind(FINISH, A::FinishRow, P::KeyFinishRow, Help),
];
/// Keys of a list that is found in by typing.
pub(super) const FINDING: &[Binding] = &[
    bind(&[Key::TAB], A::NextField, P::KeyNextField, Footer),
    bind(BACKWARD, A::PreviousField, P::KeyPreviousField, Help),
    bind(FINISH, A::FinishRow, P::KeyFinishRow, Help),
    bind(BACK, A::Back, P::KeyLeaveField, Footer),
    bind(&[Key::UP], A::Up, P::KeyUp, Help),
    bind(&[Key::DOWN], A::Down, P::KeyDown, Help),
];
/// Keys of such a list while something is typed.
pub(super) const NARROWED: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyTakeFound, Footer),
    bind(BACK, A::Back, P::KeyEndFilter, Footer),
    bind(&[Key::UP], A::Up, P::KeyUp, Help),
    bind(&[Key::DOWN], A::Down, P::KeyDown, Help),
];
pub(super) const TEXT: &[Binding] = &[bind(ACCEPT, A::Accept, P::KeyWrite, Footer)];
pub(super) const TABLE: &[Binding] = &[
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
pub(super) const FORM: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyFill, Footer),
    bind(keys!['a'], A::Add, P::KeyAdd, Footer),
    bind(&[Key::DELETE, Key::char('x')], A::Remove, P::KeyEmpty, Help),
];
pub(super) const MENU: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyTake, Footer),
    bind(BACK, A::Back, P::KeyCancel, Footer),
];
pub(super) const LINE: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyKeepAndGoOn, Footer),
    bind(
        &[Key::TAB, Key::DOWN],
        A::NextField,
        P::KeyNextField,
        Footer,
    ),
    bind(
        &[Key::BACK_TAB, Key::UP],
        A::PreviousField,
        P::KeyPreviousField,
        Help,
    ),
    bind(FINISH, A::FinishRow, P::KeyFinishRow, Help),
    bind(BACK, A::Back, P::KeyLeaveField, Footer),
];
/// Keys that leave a question while something is typed in it.
pub(super) const LEAVING: &[Binding] = &[
    bind(&[Key::PAGE_DOWN], A::NextQuestion, P::KeyNextQuestion, Help),
    bind(
        &[Key::PAGE_UP],
        A::PreviousQuestion,
        P::KeyPreviousQuestion,
        Help,
    ),
];
pub(super) const PARAGRAPH: &[Binding] = &[
    bind(&[Key::TAB], A::NextField, P::KeyKeepAndGoOn, Footer),
    bind(BACKWARD, A::PreviousField, P::KeyPreviousField, Help),
    bind(FINISH, A::FinishRow, P::KeyFinishRow, Help),
    bind(
        &[Key::ENTER, Key::control('j')],
        A::Edit(E::NewLine),
        P::KeyNewLine,
        Footer,
    ),
    bind(BACK, A::Back, P::KeyLeaveField, Footer),
    edit(&[Key::UP], E::RowUp, P::KeyRowUp),
    edit(&[Key::DOWN], E::RowDown, P::KeyRowDown),
    edit(&[Key::PAGE_UP], E::PageUp, P::KeyPageUp),
    edit(&[Key::PAGE_DOWN], E::PageDown, P::KeyPageDown),
    edit(&[Key::HOME.with_control()], E::TextStart, P::KeyTextStart),
    edit(&[Key::END.with_control()], E::TextEnd, P::KeyTextEnd),
];
pub(super) const FILTER: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyTakeFilter, Footer),
    bind(BACK, A::Back, P::KeyEndFilter, Footer),
    bind(&[Key::UP], A::Up, P::KeyUp, Help),
    bind(&[Key::DOWN], A::Down, P::KeyDown, Help),
];
pub(super) const WELCOME: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyTake, Footer),
    bind(keys!['s'], A::Settings, P::KeySettings, Help),
    bind(BACK, A::Back, P::KeyToHome, Help),
];
pub(super) const HOME: &[Binding] = &[
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
pub(super) const BIN: &[Binding] = &[
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
pub(super) const SESSION_PAGE: &[Binding] = &[
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
    bind(keys!['r'], A::OtherRoute, P::KeyOtherRoute, Footer),
    bind(keys!['p'], A::Pathway, P::KeyPathway, Footer),
    bind(keys!['l'], A::Lexicon, P::KeyLexicon, Help),
    bind(keys!['s'], A::Settings, P::KeySettings, Help),
    bind(BACK, A::Back, P::KeyHowToLeave, Help),
];
pub(super) const PATHWAY_PARTS: &[Binding] = &[
    bind(&[Key::TAB], A::NextPart, P::KeyNextPart, Footer),
    bind(&[Key::BACK_TAB], A::PreviousPart, P::KeyPreviousPart, Help),
    bind(keys!['w'], A::WriteAccount, P::KeyWriteAccount, Footer),
    bind(keys!['o'], A::SessionPage, P::KeySessionPage, Help),
    bind(keys!['l'], A::Lexicon, P::KeyLexicon, Help),
    bind(keys!['s'], A::Settings, P::KeySettings, Help),
    bind(BACK, A::Back, P::KeyBack, Footer),
];
pub(super) const PATHWAY: &[Binding] = &[
    bind(ACCEPT, A::Why, P::KeyWhy, Footer),
    bind(&[Key::RIGHT], A::NextPart, P::KeyNextPart, Help),
    bind(&[Key::LEFT], A::PreviousPart, P::KeyPreviousPart, Help),
];
pub(super) const GAPS: &[Binding] = &[
    bind(ACCEPT, A::Why, P::KeyMend, Footer),
    bind(keys!['t'], A::MakeStep, P::KeyMakeStep, Footer),
    bind(&[Key::RIGHT], A::NextPart, P::KeyNextPart, Help),
    bind(&[Key::LEFT], A::PreviousPart, P::KeyPreviousPart, Help),
];
pub(super) const LANES: &[Binding] = &[
    bind(ACCEPT, A::Why, P::KeyWhy, Footer),
    bind(&[Key::RIGHT], A::Right, P::KeyNextLane, Footer),
    bind(&[Key::LEFT], A::Left, P::KeyPreviousLane, Help),
];
pub(super) const READING: &[Binding] = &[
    bind(&[Key::ESC, Key::ENTER], A::Back, P::KeyBack, Footer),
    bind(keys!['l'], A::Lexicon, P::KeyLexicon, Help),
];
pub(super) const LEXICON: &[Binding] = &[
    bind(keys!['/'], A::Filter, P::KeySearch, Footer),
    bind(BACK, A::Back, P::KeyBack, Footer),
];
pub(super) const SETTINGS: &[Binding] = &[
    bind(
        &[Key::RIGHT, Key::ENTER, SPACE],
        A::Right,
        P::KeyChangeSetting,
        Footer,
    ),
    bind(&[Key::LEFT], A::Left, P::KeyChangeBack, Help),
    bind(BACK, A::Back, P::KeyBack, Footer),
];
pub(super) const VERSIONS: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyGoBackTo, Footer),
    bind(keys!['a'], A::AddFile, P::KeyAsOwnSession, Footer),
    bind(BACK, A::Back, P::KeyBack, Footer),
];
pub(super) const KEY_TRIAL: &[Binding] = &[bind(BACK, A::Back, P::KeyCancel, Footer)];
