//! The meanings of keys.

/// What a key means in its context. Letters are commands, never labels of choices.
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
    /// Accept the focused item, and go on.
    Accept,
    /// Choose the focused item, and stay.
    Choose,
    /// Choose by the digit row: 1 to 9.
    Digit(u8),
    /// One level back; in a field, leave it keeping its text.
    Back,
    /// Keep what stands in the field, and go to the one after it.
    NextField,
    /// Keep it, and go to the one before.
    PreviousField,
    /// Keep it, and be done with the row.
    FinishRow,
    /// Change the text that is being typed, or move the cursor in it.
    Edit(TextEdit),
    /// To the next question.
    NextQuestion,
    /// To the question before.
    PreviousQuestion,
    /// Show what the question means, why it is asked, and an example.
    Explain,
    /// Write a note.
    Note,
    /// Record who it was heard from.
    HeardFrom,
    /// Flag it to come back to, or take the flag away.
    Flag,
    /// Mark as not applicable, not known, or looked for in vain.
    Mark,
    /// Add a row.
    Add,
    /// Remove the focused item.
    Remove,
    /// Write why a reference holds.
    Reason,
    /// Put the row one place up.
    MoveUp,
    /// Put the row one place down.
    MoveDown,
    /// Show only what contains a text.
    Filter,
    /// Take the last change back.
    Undo,
    /// Make it again.
    Redo,
    /// The page of the open session.
    SessionPage,
    /// From the short route to the full one, or back.
    OtherRoute,
    /// The impact pathway.
    Pathway,
    /// Show the lexicon.
    Lexicon,
    /// Language, theme, symbols, keyboard.
    Settings,
    /// About the program and the method.
    About,
    /// The keys that work here.
    Help,
    /// Go to the next part of the page.
    NextPart,
    /// The part before.
    PreviousPart,
    /// Go to the answers behind the focused item.
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
    /// Show the removed sessions.
    Bin,
    /// Restore a removed session.
    Restore,
    /// Delete for good all that was removed.
    EmptyBin,
    /// The versions of a session.
    Versions,
    /// Save the open session in another folder too.
    SaveElsewhere,
    /// Redraw the whole screen.
    Redraw,
    /// Close the page, or quit if no other page lies below.
    Close,
    /// End the program.
    Quit,
}

impl Action {
    /// Whether it only moves something: at the end of a list there is nothing to report.
    pub const fn is_movement(self) -> bool {
        matches!(
            self,
            Self::Up
                | Self::Down
                | Self::Left
                | Self::Right
                | Self::PageUp
                | Self::PageDown
                | Self::First
                | Self::Last
        )
    }
}

/// What a key does to text that is being typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextEdit {
    /// Begins a line.
    NewLine,
    /// One character to the left.
    Left,
    /// One character to the right.
    Right,
    /// To the start of the word, or of the one before.
    WordLeft,
    /// To the end of the word, or of the next one.
    WordRight,
    /// To the start of the line.
    LineStart,
    /// To the end of the line.
    LineEnd,
    /// One row up, as shown.
    RowUp,
    /// One row down, as shown.
    RowDown,
    /// Some rows up.
    PageUp,
    /// Some rows down.
    PageDown,
    /// To the start of the text.
    TextStart,
    /// To the end of the text.
    TextEnd,
    /// Deletes the character before the cursor.
    DeleteLeft,
    /// Deletes the character after the cursor.
    DeleteRight,
    /// Deletes back to the start of the word.
    DeleteWordLeft,
    /// Deletes on to the end of the word.
    DeleteWordRight,
    /// Deletes back to the start of the line.
    DeleteToStart,
    /// Deletes on to the end of the line.
    DeleteToEnd,
    /// Takes the last step back.
    Undo,
    /// Makes it again.
    Redo,
}
