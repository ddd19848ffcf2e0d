//! Every widget at every size, and what a person must be able to see without colours.

mod pages;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;

use crate::app::action::TextEdit;
use crate::tiers::per_tier;
use crate::tui::look::Look;
use crate::tui::screens::stage::Stage;
use crate::tui::widgets::footer::Hint;
use crate::tui::widgets::lines;
use crate::tui::widgets::list::{Item, List, Marks};
use crate::tui::widgets::page::{Page, Tone, Trail};
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::table::{Column, Table};
use crate::tui::widgets::text_field::{Edit, Extent, TextField};

const TEXT: &str = "What has changed for the people concerned, and what 漢字 e\u{301} 👩‍👩‍👧 do \
    they say about it? Aninterminablewordthatnolineholdsandthathastobebrokensomewhereinside.";

fn choices(look: &Look) -> Vec<Item> {
    let choice = |index: usize| {
        let text = format!("{index} {TEXT}");
        let hint = if index.is_multiple_of(2) { TEXT } else { "" };
        Item::choice(text, Marks::Radio, index == 3, look).hinted(hint.to_owned(), look.theme.muted)
    };
    (0..30).map(choice).collect()
}

/// A screen on which a pen draws.
struct Board {
    stage: Stage,
    terminal: Terminal<TestBackend>,
}

impl Board {
    fn new(width: u16, height: u16, look: &Look) -> Self {
        let mut stage = Stage::new();
        stage.look = *look;
        let terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        Self { stage, terminal }
    }

    fn resized(&mut self, width: u16, height: u16) {
        self.terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    }

    /// Draws in an area that may reach out of the screen, and says where the cursor is then.
    fn draw(&mut self, area: Rect, draw: impl FnOnce(&mut Pen<'_, '_>)) -> Option<Position> {
        let mut has_cursor = false;
        let cx = self.stage.cx();
        let whole = |frame: &mut ratatui::Frame<'_>| {
            let mut pen = Pen::new(&cx, frame, area);
            draw(&mut pen);
            has_cursor = pen.has_cursor;
        };
        self.terminal.draw(whole).unwrap();
        let position = self.terminal.get_cursor_position().unwrap();
        has_cursor.then_some(position)
    }

    fn text(&self) -> String {
        text_of(self.terminal.backend().buffer())
    }

    /// Draws in the whole screen.
    fn fill(&mut self, draw: impl FnOnce(&mut Pen<'_, '_>)) -> Option<Position> {
        let buffer = self.terminal.backend().buffer();
        self.draw(*buffer.area(), draw)
    }
}

fn hints() -> Vec<Hint> {
    ["Up", "Enter", "Space", "n", "?"]
        .map(|key| Hint {
            key: key.to_owned(),
            label: "does it".to_owned(),
            kept: key == "?",
        })
        .into()
}

fn text_of(buffer: &Buffer) -> String {
    let rows = buffer.content.chunks(usize::from(buffer.area.width).max(1));
    let row =
        |row: &[ratatui::buffer::Cell]| row.iter().map(ratatui::buffer::Cell::symbol).collect();
    rows.map(row).collect::<Vec<String>>().join("\n")
}

fn sizes() -> impl Iterator<Item = (u16, u16)> {
    let widths = (0..9)
        .chain((9..=200).step_by(37))
        .chain([59, 60, 79, 80, 81, 200]);
    let small = widths.flat_map(|width| {
        let heights = (0..6).chain([8, 15, 16, 24]);
        heights.map(move |height| (width, height))
    });
    small.chain([(0, 60), (1, 60), (80, 60), (200, 60)])
}

/// A table of so many rows.
fn draw_table(pen: &mut Pen<'_, '_>, count: usize, cursor: usize) {
    let columns = [TEXT, "漢字", ""].map(|text| Column::fitting(text.to_owned(), [text]));
    let row = |_| vec![TEXT.to_owned(), "漢字".to_owned(), String::new()];
    pen.table(&Table {
        columns: &columns,
        count,
        row: &row,
        cursor: Some(cursor),
    });
}

/// Draws each thing that has the focus in `area` and says where the cursor is then.
fn draw_focused(board: &mut Board, area: Rect) -> Vec<Option<Position>> {
    let paragraph = TextField::new(Extent::Paragraph, &TEXT.repeat(3));
    let [line, empty] = [TEXT, ""].map(|text| TextField::new(Extent::Line, text));
    let choices = &choices(&board.stage.look)[..9];
    vec![
        board.draw(area, |pen| pen.field(&paragraph, TEXT, true)),
        board.draw(area, |pen| pen.field(&line, TEXT, true)),
        board.draw(area, |pen| pen.field(&empty, TEXT, true)),
        board.draw(area, |pen| pen.choices(choices, 5)),
        board.draw(area, |pen| draw_table(pen, 9, 5)),
        board.draw(area, |pen| {
            pen.column(1, 3).list(&List {
                narrow: true,
                ..List::new(choices, 5)
            });
            pen.point();
        }),
    ]
}

/// Draws what is read in `area`.
fn draw_texts(board: &mut Board, area: Rect) {
    let style = board.stage.look.theme.text;
    let item = Item::heading(TEXT, style)
        .signed("sign", style)
        .and(TEXT, style);
    let items = vec![item.spaced(true); 4];
    board.draw(area, |pen| pen.read(&items, 5));
    board.draw(area, |pen| {
        pen.tabs(TEXT, &[TEXT.to_owned(), TEXT.to_owned()]);
        pen.write_foot(TEXT);
        pen.write(TEXT, style);
        pen.labelled(TEXT, |rest| rest.write(TEXT, style));
        pen.above(2, |above| above.write(TEXT, style));
        pen.line(TEXT, style);
    });
}

/// Draws a page in `area`, whose body is inside it.
fn draw_page(board: &mut Board, area: Rect) {
    let hints = hints();
    board.draw(area, |pen| {
        let room = pen.room();
        pen.page(&Page {
            place: TEXT,
            state: TEXT,
            state_tone: Tone::Good,
            trail: Some(&Trail {
                parts: vec![TEXT.to_owned(); 2],
                current: 1,
                step: [TEXT, "1/2"].map(str::to_owned),
            }),
            notice: TEXT,
            notice_tone: Tone::Danger,
            hints: &hints,
            enlarge: TEXT,
        });
        assert_eq!(pen.room(), pen.room().intersection(room));
    });
}

#[test]
fn everything_is_drawn_at_every_size() {
    for look in [Look::FULL, Look::BARE] {
        let mut board = Board::new(0, 0, &look);
        // By a number that shares no factor with how many heights there are.
        for (width, height) in sizes().step_by(per_tier(7, 1, 1)) {
            let area = Rect::new(0, 0, width, height);
            board.resized(width, height);
            draw_page(&mut board, area);
            draw_texts(&mut board, area);
            let carets = draw_focused(&mut board, area);
            for caret in carets.iter().flatten() {
                assert!(area.contains(*caret), "{caret:?} in {area:?}");
            }
            let has_room = width >= 10 && height >= 2;
            assert!(
                !has_room || carets.iter().all(Option::is_some),
                "{carets:?} {area:?}"
            );
        }
    }
}

#[test]
fn an_area_that_reaches_out_of_the_screen_is_no_harm() {
    let mut board = Board::new(20, 6, &Look::FULL);
    for area in [
        Rect::new(0, 0, 80, 24),
        Rect::new(10, 5, 80, 24),
        Rect::new(100, 100, 5, 5),
        Rect::new(u16::MAX - 1, u16::MAX - 1, 1, 1),
    ] {
        draw_page(&mut board, area);
        draw_texts(&mut board, area);
        draw_focused(&mut board, area);
    }
}

#[test]
fn the_entry_in_focus_is_seen_wherever_it_is() {
    let mut board = Board::new(60, 11, &Look::BARE);
    let choices = choices(&Look::BARE);
    for cursor in 0..choices.len() {
        let caret = board.fill(|pen| pen.choices(&choices, cursor));
        let text = board.text();
        let focused = text
            .lines()
            .find(|row| row.starts_with('>'))
            .expect("a focus mark");
        assert!(
            focused.contains(&format!(" {cursor} What has")),
            "{cursor}: {text}"
        );
        let buffer = board.terminal.backend().buffer();
        assert!(
            buffer[caret.expect("a cursor")]
                .modifier
                .contains(Modifier::REVERSED)
        );
    }
}

#[test]
fn a_list_says_how_many_entries_are_out_of_sight() {
    let mut board = Board::new(30, 6, &Look::BARE);
    let style = Look::BARE.theme.text;
    let items: Vec<_> = (0..20)
        .map(|index| Item::new(index.to_string(), style))
        .collect();
    let mut text = |cursor| {
        board.fill(|pen| pen.list(&List::new(&items, cursor)));
        board.text()
    };
    assert!(
        text(0).trim_end().ends_with("v 15 more below"),
        "{}",
        text(0)
    );
    assert!(text(19).starts_with("^ 15 more above"), "{}", text(19));
    assert!(text(7).starts_with("^ 5 more above"), "{}", text(7));
}

#[test]
fn a_page_is_as_much_as_is_in_sight() {
    let mut board = Board::new(30, 6, &Look::BARE);
    let style = Look::BARE.theme.text;
    let items: Vec<_> = (0..20)
        .map(|index| Item::new(index.to_string(), style))
        .collect();
    let page = |board: &Board| board.stage.cx().page.get();
    board.fill(|pen| pen.list(&List::new(&items, 0)));
    assert_eq!(page(&board), 5);
    board.fill(|pen| pen.list(&List::new(&items, 7)));
    assert_eq!(page(&board), 4);
    board.fill(|pen| draw_table(pen, 20, 0));
    assert_eq!(page(&board), 4);
    board.fill(|pen| pen.read(&items, 0));
    assert_eq!(page(&board), 5);
}

#[test]
fn what_is_chosen_and_what_is_in_focus_differ_without_any_style() {
    let mut board = Board::new(80, 10, &Look::BARE);
    board.fill(|pen| pen.choices(&choices(&Look::BARE)[2..4], 0));
    let text = board.text();
    assert!(text.contains("> 1 ( ) 2 What"), "{text}");
    assert!(text.contains("  2 (*) 3 What"), "{text}");
}

#[test]
fn the_terminals_cursor_follows_the_text() {
    let mut board = Board::new(30, 12, &Look::FULL);
    let area = Rect::new(5, 5, 8, 3);
    let mut field = TextField::new(Extent::Paragraph, "one two three");
    field.apply(Edit::Key(TextEdit::LineStart), 8);
    let caret = board.draw(area, |pen| pen.field(&field, "", true));
    assert_eq!(caret, Some(Position::new(5, 5)));
    field.apply(Edit::Key(TextEdit::LineEnd), 8);
    let caret = board.draw(area, |pen| pen.field(&field, "", true));
    assert_eq!(caret, Some(Position::new(10, 6)));
}

#[test]
fn a_table_cuts_only_its_cells_and_says_so() {
    let mut board = Board::new(20, 3, &Look::BARE);
    board.fill(|pen| {
        let columns = [Column::fitting("What".to_owned(), [TEXT])];
        pen.table(&Table {
            columns: &columns,
            count: 1,
            row: &|_| vec![TEXT.to_owned()],
            cursor: Some(0),
        });
    });
    let text = board.text();
    assert!(text.contains("> What has changed ~"), "{text}");
}

#[test]
fn the_bar_on_the_focus_has_one_colour_and_begins_at_the_cursor() {
    let mut board = Board::new(80, 24, &Look::FULL);
    let items = choices(&Look::FULL);
    let cursor = board.draw(Rect::new(0, 0, 80, 24), |pen| pen.choices(&items, 1));
    let start = cursor.unwrap();
    let buffer = board.terminal.backend().buffer();
    assert_eq!(buffer[start].symbol(), "2");
    for column in start.x..start.x + 20 {
        let style = buffer[(column, start.y)].style();
        assert_eq!(style, buffer[start].style(), "{column}");
    }
}

#[test]
fn an_empty_text_takes_no_row() {
    let mut board = Board::new(80, 24, &Look::FULL);
    board.draw(Rect::new(0, 0, 80, 24), |pen| {
        let style = pen.look.theme.text;
        pen.write("", style);
        pen.write_within("", 3, style);
        assert_eq!((pen.height(), pen.rows("")), (24, 0));
    });
}

#[test]
fn a_text_is_never_wider_than_is_easily_read() {
    let mut board = Board::new(120, 6, &Look::FULL);
    board.fill(|pen| pen.write(TEXT, Look::FULL.theme.text));
    assert!(
        board
            .text()
            .lines()
            .all(|line| lines::width(line.trim_end()) <= 76)
    );
}
