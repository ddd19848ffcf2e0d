//! The bindings of the pages on which people answer.

use super::binding::ListedIn::{Footer, Help};
use super::binding::{ACCEPT, BACK, Binding, bind, edit, keys};
use crate::app::action::Action as A;
use crate::app::action::TextEdit as E;
use crate::app::key::Key;
use crate::text::Phrase as P;

const FINISH: &[Key] = &[Key::control('s')];

pub(super) const CHOICE: &[Binding] = &[
    bind(ACCEPT, A::Accept, P::KeyChooseAndGoOn, Footer),
    bind(&[Key::SPACE], A::Choose, P::KeyChoose, Help),
];

pub(super) const CHOICES: &[Binding] = &[
    bind(&[Key::SPACE], A::Choose, P::KeyChoose, Footer),
    bind(ACCEPT, A::Accept, P::KeyGoOn, Footer),
];

/// Keys that go from field to field: of a row, or of the questions.
pub(super) const FIELDS: &[Binding] = &[
    bind(&[Key::TAB], A::NextField, P::KeyNextField, Help),
    bind(
        &[Key::BACK_TAB],
        A::PreviousField,
        P::KeyPreviousField,
        Help,
    ),
    bind(FINISH, A::FinishRow, P::KeyFinishRow, Help),
];

/// Keys of a list that is found in by typing.
pub(super) const FINDING: &[Binding] = &[
    bind(&[Key::TAB], A::NextField, P::KeyNextField, Footer),
    bind(
        &[Key::BACK_TAB],
        A::PreviousField,
        P::KeyPreviousField,
        Help,
    ),
    bind(FINISH, A::FinishRow, P::KeyFinishRow, Help),
    bind(BACK, A::Back, P::KeyLeaveField, Footer),
];
/// The key that asks again why what is chosen holds.
pub(super) const REASON: &[Binding] = &[bind(&[Key::RIGHT], A::Reason, P::KeyReason, Help)];
/// Keys that go through the steps of the answers while letters are typed.
pub(super) const UNDOING: &[Binding] = &[
    bind(&[Key::control('z')], A::Undo, P::KeyUndo, Help),
    bind(&[Key::control('y')], A::Redo, P::KeyRedo, Help),
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
    bind(
        &[Key::BACK_TAB],
        A::PreviousField,
        P::KeyPreviousField,
        Help,
    ),
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
        Help,
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
    bind(keys!['1'], A::Digit(1), P::KeyDigits, Footer),
    bind(keys!['2'], A::Digit(2), P::KeyDigits, Help),
    bind(keys!['3'], A::Digit(3), P::KeyDigits, Help),
    bind(keys!['4'], A::Digit(4), P::KeyDigits, Help),
    bind(keys!['5'], A::Digit(5), P::KeyDigits, Help),
    bind(keys!['6'], A::Digit(6), P::KeyDigits, Help),
    bind(keys!['7'], A::Digit(7), P::KeyDigits, Help),
    bind(keys!['8'], A::Digit(8), P::KeyDigits, Help),
    bind(keys!['9'], A::Digit(9), P::KeyDigits, Help),
];
