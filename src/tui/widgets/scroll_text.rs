//! Text to read, longer than its area: paragraphs of styled pieces, broken between words, from an
//! offset on.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;
use unicode_segmentation::UnicodeSegmentation;

use crate::tui::look::Look;
use crate::tui::widgets::lines;
use crate::tui::widgets::window::MoreText;
use crate::tui::widgets::window::Window;

/// A piece of a paragraph in one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The text, without line ends.
    pub(crate) text: String,
    /// How it looks.
    pub(crate) style: Style,
}

/// A paragraph; one without pieces is an empty line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct TextParagraph {
    /// Its pieces, in order.
    pub(crate) pieces: Vec<Piece>,
    /// How far all its rows are indented, in cells.
    pub(crate) indent: u16,
    /// How much further the rows after the first one are, in cells: for entries of a list.
    pub(crate) hanging: u16,
}

impl TextParagraph {
    /// A paragraph in one style.
    pub(crate) fn new(text: impl Into<String>, style: Style) -> Self {
        Self {
            pieces: vec![Piece {
                text: text.into(),
                style,
            }],
            indent: 0,
            hanging: 0,
        }
    }

    /// An empty line.
    pub(crate) fn blank() -> Self {
        Self::default()
    }

    /// With another piece at its end.
    #[must_use]
    pub(crate) fn and(mut self, text: impl Into<String>, style: Style) -> Self {
        self.pieces.push(Piece {
            text: text.into(),
            style,
        });
        self
    }

    /// Indented, and its later rows further still.
    #[must_use]
    pub(crate) const fn indented(mut self, indent: u16, hanging: u16) -> Self {
        self.indent = indent;
        self.hanging = hanging;
        self
    }

    /// The rows at this width; at least one.
    fn rows(&self, width: u16) -> Vec<Row> {
        let room = |first: bool| {
            let indent = self
                .indent
                .saturating_add(if first { 0 } else { self.hanging });
            usize::from(width.saturating_sub(indent)).max(1)
        };
        let mut rows = vec![Row::default()];
        let pieces = self.pieces.iter();
        let words = pieces.flat_map(|piece| {
            piece
                .text
                .split_inclusive([' ', '\n'])
                .map(|word| (word, piece.style))
        });
        // A word may go on in the next piece (bold, then a comma): only a space ends it.
        let mut word: Vec<(&str, Style)> = Vec::new();
        for (part, style) in words {
            word.push((part, style));
            if part.ends_with([' ', '\n']) {
                place(&mut rows, &std::mem::take(&mut word), room);
            }
        }
        place(&mut rows, &word, room);
        rows
    }
}

/// One row as it is drawn.
#[derive(Default)]
struct Row {
    pieces: Vec<(String, Style)>,
    taken: usize,
}

/// Puts a word, made of pieces, at the end of the last row or into new ones.
fn place(rows: &mut Vec<Row>, word: &[(&str, Style)], room: impl Fn(bool) -> usize) {
    let wide: usize = word
        .iter()
        .map(|(part, _)| lines::width(part.trim_end()))
        .sum();
    let taken = rows.last().map_or(0, |row| row.taken);
    if taken > 0 && taken + wide > room(rows.len() == 1) {
        rows.push(Row::default());
    }
    for (part, style) in word {
        let text = part.trim_end_matches([' ', '\n']);
        for grapheme in text.graphemes(true) {
            append(rows, grapheme, *style, &room);
        }
        let full = rows
            .last()
            .is_none_or(|row| row.taken >= room(rows.len() == 1));
        if part.len() > text.len() && !full {
            append(rows, " ", *style, &room);
        }
        if part.ends_with('\n') {
            rows.push(Row::default());
        }
    }
}

fn append(rows: &mut Vec<Row>, text: &str, style: Style, room: impl Fn(bool) -> usize) {
    let wide = lines::width(text);
    let room = room(rows.len() == 1);
    if rows
        .last()
        .is_none_or(|row| row.taken > 0 && row.taken + wide > room)
    {
        rows.push(Row::default());
    }
    if let Some(row) = rows.last_mut() {
        row.taken += wide;
        match row.pieces.last_mut() {
            Some((last, its)) if *its == style => last.push_str(text),
            _ => row.pieces.push((text.to_owned(), style)),
        }
    }
}

/// The text in its area.
#[derive(Clone, Copy)]
pub(crate) struct ScrollText<'a> {
    /// What is read.
    pub(crate) paragraphs: &'a [TextParagraph],
    /// How many rows are scrolled away; too large a number shows the end.
    pub(crate) offset: usize,
    /// Styles and signs.
    pub(crate) look: &'a Look,
    /// Says how many rows are out of sight.
    pub(crate) more: MoreText<'a>,
}

impl ScrollText<'_> {
    /// How many rows the whole text takes at this width.
    pub(crate) fn height(&self, width: u16) -> usize {
        self.paragraphs
            .iter()
            .map(|paragraph| paragraph.rows(width).len())
            .sum()
    }

    /// The largest offset that shows more than the one before it; state clamps to it.
    pub(crate) fn last_offset(&self, area: Rect) -> usize {
        Window::last_offset(self.height(area.width), usize::from(area.height))
    }
}

impl Widget for ScrollText<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let rows: Vec<(usize, Row)> = self
            .paragraphs
            .iter()
            .flat_map(|paragraph| {
                let (first, later) = (paragraph.indent, paragraph.hanging);
                paragraph
                    .rows(area.width)
                    .into_iter()
                    .enumerate()
                    .map(move |(index, row)| {
                        let indent = if index == 0 {
                            first
                        } else {
                            first.saturating_add(later)
                        };
                        (usize::from(indent), row)
                    })
            })
            .collect();
        let window = Window::at(rows.len(), usize::from(area.height), self.offset);
        for (index, (indent, row)) in rows
            .iter()
            .enumerate()
            .skip(window.first)
            .take(window.shown)
        {
            let Some(place) = window.place(index) else {
                continue;
            };
            let mut column = *indent;
            for (text, style) in &row.pieces {
                column += lines::put(buffer, area, (column, place), text, *style);
            }
        }
        let below = rows.len().saturating_sub(window.rows().end);
        window.mark((buffer, area), (window.first, below), self.look, self.more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(paragraph: &TextParagraph, width: u16) -> Vec<String> {
        let text = |row: &Row| row.pieces.iter().map(|(text, _)| text.as_str()).collect();
        paragraph
            .rows(width)
            .iter()
            .map(text)
            .map(|row: String| row.trim_end().to_owned())
            .collect()
    }

    #[test]
    fn a_paragraph_breaks_between_words_and_not_between_pieces() {
        let bold = Look::FULL.theme.title;
        let paragraph = TextParagraph::new("one two", Style::new()).and(", three", bold);
        assert_eq!(texts(&paragraph, 8), ["one two,", "three"]);
        assert_eq!(texts(&paragraph, 7), ["one", "two,", "three"]);
    }

    #[test]
    fn later_rows_of_an_entry_stand_below_its_text() {
        let paragraph = TextParagraph::new("* one two", Style::new()).indented(1, 2);
        assert_eq!(texts(&paragraph, 7), ["* one", "two"]);
    }

    #[test]
    fn an_empty_paragraph_is_an_empty_row() {
        assert_eq!(texts(&TextParagraph::blank(), 7), [""]);
    }

    #[test]
    fn a_word_longer_than_a_row_breaks_inside() {
        assert_eq!(
            texts(&TextParagraph::new("abcdefg hi", Style::new()), 3),
            ["abc", "def", "g", "hi"]
        );
    }
}
