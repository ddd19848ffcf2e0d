//! The bindings, in the groups that contexts are made of.

use super::binding::ListedIn::{Footer, Help};
use super::binding::{ACCEPT, BACK, Binding, bind, edit, keys};
use crate::app::action::Action as A;
use crate::app::action::TextEdit as E;
use crate::app::key::Key;
use crate::text::Phrase as P;

const F1: Key = Key::function(1);
const F2: Key = Key::function(2);

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

pub(super) const MENU: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyTake, Footer),
    bind(BACK, A::Back, P::KeyCancel, Footer),
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
    bind(&[Key::ENTER, Key::ESC], A::Back, P::KeyGoOn, Footer),
    bind(keys!['l'], A::Lexicon, P::KeyLexicon, Help),
];
pub(super) const LEXICON: &[Binding] = &[
    bind(keys!['/'], A::Filter, P::KeySearch, Footer),
    bind(BACK, A::Back, P::KeyBack, Footer),
];
pub(super) const SETTINGS: &[Binding] = &[
    bind(
        &[Key::RIGHT, Key::ENTER, Key::SPACE],
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
