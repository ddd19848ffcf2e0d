//! What a key can mean.

/// What a key means where it is pressed. Letters are commands, never labels of choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// To the line above.
    Up,
    /// To the line below.
    Down,
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// To the first line.
    First,
    /// To the last line.
    Last,
    /// Take what has the focus, and go on.
    Accept,
    /// Choose what has the focus, and stay.
    Choose,
    /// Choose by the digit row: 1 to 9.
    Digit(u8),
    /// One level back; in a field, leave it keeping its text.
    Back,
    /// Keep what is typed and go on.
    KeepAndGoOn,
    /// A new line in a paragraph.
    NewLine,
    /// To the next question.
    NextQuestion,
    /// To the question before.
    PreviousQuestion,
    /// What the question means, why it is asked, an example.
    Explain,
    /// Write a note.
    Note,
    /// Say from whom it was heard.
    HeardFrom,
    /// Flag it to come back to, or take the flag away.
    Flag,
    /// Say that it does not apply, is not known, or was looked for in vain.
    Mark,
    /// Add a row, or what a list lacks.
    Add,
    /// Remove what has the focus.
    Remove,
    /// Put the row one place up.
    MoveUp,
    /// Put the row one place down.
    MoveDown,
    /// Write why a reference holds.
    Reason,
    /// Show only what contains a text.
    Filter,
    /// Take the last change back.
    Undo,
    /// Make it again.
    Redo,
    /// All questions with their state.
    Overview,
    /// The impact pathway.
    Pathway,
    /// What the words mean.
    Lexicon,
    /// Language, theme, symbols, keyboard.
    Settings,
    /// About the program and the method.
    About,
    /// The keys that work here.
    Help,
    /// The next part of what is shown.
    NextPart,
    /// The part before.
    PreviousPart,
    /// To the answers behind what has the focus.
    Why,
    /// Make a next step of the gap that has the focus.
    MakeStep,
    /// Write the account to a file.
    WriteAccount,
    /// Another order.
    Sort,
    /// A new session.
    New,
    /// The worked example.
    Example,
    /// Add a file from elsewhere.
    AddFile,
    /// A copy of the session.
    Duplicate,
    /// What was removed.
    Bin,
    /// Put back what was removed.
    Restore,
    /// Delete for good all that was removed.
    EmptyBin,
    /// The versions of a session.
    Versions,
    /// Save the open session in another folder too.
    SaveElsewhere,
    /// Sleep until the shell wakes the program again.
    Suspend,
    /// End the program.
    Quit,
}
