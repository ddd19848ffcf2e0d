//! A field for text: a value that edits change, and a view of it.
//!
//! Ours and not the `ratatui-textarea` crate, because that one moves and deletes by `char`, which
//! takes combined letters apart, cannot be compared (a screen's state is compared in tests), and
//! has an undo, a selection and shortcuts of its own beside the program's.

mod edit;
mod history;
mod layout;
mod view;

use std::ops::Range;

use unicode_segmentation::GraphemeCursor;
use unicode_segmentation::UnicodeSegmentation;

use crate::app::action::TextEdit;
use crate::text::{Spaces, clean, rows};

pub(crate) use edit::Edit;
pub(crate) use edit::Edited;
use history::{History, Run, Step};

/// How much text a field takes, and whether Enter makes a line in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// One line, in as many rows as it takes.
    Line,
    /// Several lines, broken between words.
    Paragraph,
}

impl Extent {
    /// The most characters that a field of this extent takes.
    pub(crate) const fn limit(self) -> usize {
        match self {
            Self::Line => 500,
            Self::Paragraph => 10_000,
        }
    }
}

/// How many rows a page key moves by: fewer than any page shows.
const PAGE: usize = 6;

/// A text with a cursor in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TextField {
    extent: Extent,
    text: String,
    /// A byte offset, always between two graphemes.
    cursor: usize,
    history: History,
}

impl TextField {
    /// A field that holds `text`, the cursor at its end. A text that is already longer than the
    /// field takes is kept whole; it can be shortened and not lengthened.
    pub(crate) fn new(extent: Extent, text: &str) -> Self {
        let text = accepted(extent, text);
        Self {
            extent,
            cursor: text.len(),
            text,
            history: History::default(),
        }
    }

    /// The text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Whether the field takes one line or several.
    pub(crate) const fn extent(&self) -> Extent {
        self.extent
    }

    /// Whether nothing is written.
    pub(crate) const fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The cursor, as a byte offset into [`TextField::text`].
    #[cfg(test)]
    pub(crate) const fn cursor(&self) -> usize {
        self.cursor
    }

    /// Applies one edit. `width` is the width in cells at which the field is shown; only a move
    /// between rows looks at it.
    pub(crate) fn apply(&mut self, edit: Edit, width: u16) -> Edited {
        let edit = match edit {
            Edit::Insert(text) => return self.insert(&text),
            Edit::Key(edit) => edit,
        };
        match edit {
            TextEdit::NewLine if self.extent == Extent::Line => Edited::Nothing,
            TextEdit::NewLine => self.insert("\n"),
            TextEdit::DeleteLeft => self.delete(
                self.boundary_before(self.cursor),
                self.cursor,
                Some(Run::Left),
            ),
            TextEdit::DeleteRight => self.delete(
                self.cursor,
                self.boundary_after(self.cursor),
                Some(Run::Right),
            ),
            TextEdit::DeleteWordLeft => self.delete(self.word_start(), self.cursor, None),
            TextEdit::DeleteWordRight => self.delete(self.cursor, self.word_end(), None),
            TextEdit::DeleteToStart => self.delete(self.line_start(), self.cursor, None),
            TextEdit::DeleteToEnd => self.delete(self.cursor, self.line_end(), None),
            TextEdit::Left => self.go(self.boundary_before(self.cursor)),
            TextEdit::Right => self.go(self.boundary_after(self.cursor)),
            TextEdit::WordLeft => self.go(self.word_start()),
            TextEdit::WordRight => self.go(self.word_end()),
            TextEdit::LineStart => self.go(self.line_start()),
            TextEdit::LineEnd => self.go(self.line_end()),
            TextEdit::TextStart => self.go(0),
            TextEdit::TextEnd => self.go(self.text.len()),
            TextEdit::RowUp => self.go(self.row_away(width, |row, _| row.checked_sub(1))),
            TextEdit::RowDown => self.go(self.row_away(width, |row, _| Some(row + 1))),
            TextEdit::PageUp => {
                self.go(self.row_away(width, |row, _| Some(row.saturating_sub(PAGE))))
            }
            TextEdit::PageDown => {
                self.go(self.row_away(width, |row, last| Some(last.min(row + PAGE))))
            }
            TextEdit::Undo => self.step(History::undo),
            TextEdit::Redo => self.step(History::redo),
        }
    }

    fn insert(&mut self, text: &str) -> Edited {
        let text = accepted(self.extent, text);
        if text.is_empty() {
            return Edited::Nothing;
        }
        let limit = self.extent.limit();
        if self
            .text
            .chars()
            .count()
            .saturating_add(text.chars().count())
            > limit
        {
            return Edited::Full { limit };
        }
        // What is pasted is one step, what is typed one a word.
        let run = (text.chars().count() == 1).then_some(Run::Typing);
        self.change(self.cursor..self.cursor, text, run)
    }

    fn delete(&mut self, start: usize, end: usize, run: Option<Run>) -> Edited {
        if start >= end {
            return Edited::Nothing;
        }
        self.change(start..end, String::new(), run)
    }

    /// Puts a text in the place of another one, as a step that can be undone.
    fn change(&mut self, range: Range<usize>, inserted: String, run: Option<Run>) -> Edited {
        let before = self.cursor;
        let removed = self.text.get(range.clone()).unwrap_or_default().to_owned();
        self.text.replace_range(range.clone(), &inserted);
        // What stood apart may have become one grapheme.
        self.cursor = self.boundary_from(range.start + inserted.len());
        let step = Step {
            at: range.start,
            removed,
            inserted,
            before,
            after: self.cursor,
        };
        self.history.note(step, run);
        Edited::Text
    }

    /// Makes a step that the history gives out.
    fn step(&mut self, given_out: impl FnOnce(&mut History) -> Option<Step>) -> Edited {
        let Some(step) = given_out(&mut self.history) else {
            return Edited::Nothing;
        };
        let range = step.at..step.at + step.removed.len();
        self.text.replace_range(range, &step.inserted);
        self.cursor = step.after;
        Edited::Text
    }

    const fn go(&mut self, to: usize) -> Edited {
        if to == self.cursor {
            return Edited::Nothing;
        }
        self.cursor = to;
        self.history.pause();
        Edited::Cursor
    }

    /// The grapheme boundary before `offset`, or at the start.
    fn boundary_before(&self, offset: usize) -> usize {
        let mut cursor = GraphemeCursor::new(offset, self.text.len(), true);
        let boundary = cursor.prev_boundary(&self.text, 0);
        boundary.ok().flatten().unwrap_or(0)
    }

    /// The grapheme boundary after `offset`, or at the end.
    fn boundary_after(&self, offset: usize) -> usize {
        let mut cursor = GraphemeCursor::new(offset, self.text.len(), true);
        let boundary = cursor.next_boundary(&self.text, 0);
        boundary.ok().flatten().unwrap_or(self.text.len())
    }

    /// Whether `offset` is between two graphemes: a part of the text, in which a word is found, may
    /// begin inside one of the whole.
    fn is_boundary(&self, offset: usize) -> bool {
        let mut cursor = GraphemeCursor::new(offset, self.text.len(), true);
        cursor.is_boundary(&self.text, 0).unwrap_or(false)
    }

    /// The grapheme boundary at or after `offset`.
    fn boundary_from(&self, offset: usize) -> usize {
        if self.is_boundary(offset) {
            offset
        } else {
            self.boundary_after(offset)
        }
    }

    fn head(&self) -> &str {
        self.text.get(..self.cursor).unwrap_or_default()
    }

    fn tail(&self) -> &str {
        self.text.get(self.cursor..).unwrap_or_default()
    }

    fn line_start(&self) -> usize {
        self.head().rfind('\n').map_or(0, |line_end| line_end + 1)
    }

    fn line_end(&self) -> usize {
        self.tail()
            .find('\n')
            .map_or(self.text.len(), |length| self.cursor + length)
    }

    /// The start of the word that the cursor is in or behind.
    fn word_start(&self) -> usize {
        let start = self
            .head()
            .unicode_word_indices()
            .next_back()
            .map_or(0, |(start, _)| start);
        if self.is_boundary(start) {
            start
        } else {
            self.boundary_before(start)
        }
    }

    /// The end of the word that the cursor is in or before.
    fn word_end(&self) -> usize {
        let tail = self.tail();
        let end = tail
            .unicode_word_indices()
            .next()
            .map_or(tail.len(), |(at, word)| at + word.len());
        self.boundary_from(self.cursor + end)
    }

    /// The place in another row, given this one and the last, that is nearest to the cursor's column.
    fn row_away(&self, width: u16, way: impl Fn(usize, usize) -> Option<usize>) -> usize {
        if self.extent == Extent::Line {
            return self.cursor;
        }
        let rows = rows(&self.text, layout::room(width), Spaces::Count);
        let (row, column) = layout::caret(&self.text, &rows, self.cursor);
        way(row, rows.len() - 1)
            .and_then(|aim| rows.get(aim))
            .map_or(self.cursor, |range| {
                layout::offset_at(&self.text, range, column)
            })
    }
}

/// The part of `text` that a field takes: what is clean, and in a line field on one line.
fn accepted(extent: Extent, text: &str) -> String {
    match extent {
        Extent::Line => clean::line(text),
        Extent::Paragraph => clean::paragraph(text),
    }
}

#[cfg(test)]
mod tests;
