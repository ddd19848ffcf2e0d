//! What may happen to a session, chosen at random.

use crate::simulated::chance::Chance;

/// Something that a person, another program or the machine does.
#[derive(Clone, Copy, Debug)]
pub(super) enum Operation {
    /// Answer the question of the name.
    Answer(u64),
    /// Choose a group, at another place.
    Choose(u64),
    /// Write a note.
    Note(u64),
    /// Add a row.
    AddRow(u64),
    /// Fill a field of a row.
    FillRow(u64),
    /// Remove a row.
    RemoveRow,
    /// Flag a question.
    Flag(bool),
    /// Be asked the questions of another path.
    TakeRoute(bool),
    /// Take the last change back.
    Undo,
    /// Make it again.
    Redo,
    /// Give this many answers while the disk is busy.
    Burst(usize),
    /// Take another language, and keep it.
    Language(usize),
    /// Let the session go.
    Close,
    /// Open it again.
    Open,
    /// End the program and start it again.
    Quit,
    /// List the sessions.
    List,
    /// Put the session into the bin and take it out again.
    RemoveAndRestore,
    /// Type some keys in an open field.
    Type(u64),
    /// Leave the field as it was before.
    Untype,
    /// Put a draft that was offered in its place.
    TakeUp,
    /// Throw it away.
    ThrowAway,
    /// Save the session in another folder too.
    SaveIn,
    /// Add a file.
    Add(u64),
    /// Copy the session under new ids.
    Duplicate,
    /// Turn to another session, or begin one.
    Turn(u64),
    /// Go back to an earlier version.
    GoBack(u64),
    /// Put the session into the bin, and turn to another one.
    Remove(u64),
    /// Take a session out of the bin.
    PutBack(u64),
    /// Remove a session of the bin for good.
    Delete(u64),
    /// Empty the bin.
    EmptyBin,
    /// Cut the power during a change, after this many others.
    PowerCut(usize),
    /// Let the program be killed there.
    Kill(usize),
    /// Let the disk take this many more bytes.
    Full(usize),
    /// Let the disk be read-only.
    ReadOnly,
    /// Let a change fail once, after this many others.
    Fails(usize),
    /// Let the disk be well again.
    Heal,
    /// Another program puts another version in the file's place.
    Theirs(u64),
    /// Another program removes the file.
    Deleted,
}

impl Operation {
    fn any(chance: &mut Chance) -> Self {
        let salt = chance.next();
        match chance.below(96) {
            0..=9 => Self::Answer(salt),
            10..=13 => Self::Choose(salt),
            14..=17 => Self::Note(salt),
            18..=20 => Self::AddRow(salt),
            21..=24 => Self::FillRow(salt),
            25 => Self::RemoveRow,
            26 => Self::Flag(salt.is_multiple_of(2)),
            27 => Self::TakeRoute(salt.is_multiple_of(2)),
            28..=30 => Self::Undo,
            31..=32 => Self::Redo,
            33..=34 => Self::Burst(2 + chance.below(4)),
            35 => Self::Language(chance.below(4)),
            36..=37 => Self::Close,
            38..=40 => Self::Open,
            41 => Self::Quit,
            42 => Self::List,
            43..=44 => Self::RemoveAndRestore,
            45..=49 => Self::PowerCut(chance.below(30)),
            50..=51 => Self::Kill(chance.below(30)),
            52 => Self::Full(chance.below(6_000)),
            53 if salt.is_multiple_of(2) => Self::ReadOnly,
            53..=55 => Self::Fails(chance.below(12)),
            56..=60 => Self::Heal,
            61..=62 => Self::Theirs(salt),
            63 => Self::Deleted,
            64..=66 => Self::Turn(salt),
            67..=70 => Self::GoBack(salt),
            71..=72 => Self::Remove(salt),
            73..=74 => Self::PutBack(salt),
            75..=76 => Self::Delete(salt),
            77 => Self::EmptyBin,
            78..=84 => Self::Type(salt),
            85 => Self::Untype,
            86..=87 => Self::TakeUp,
            88..=89 => Self::ThrowAway,
            90..=92 => Self::SaveIn,
            93..=94 => Self::Add(salt),
            _ => Self::Duplicate,
        }
    }
}

/// Random operations.
pub(super) fn any(chance: &mut Chance, count: usize) -> Vec<Operation> {
    (0..count).map(|_| Operation::any(chance)).collect()
}
