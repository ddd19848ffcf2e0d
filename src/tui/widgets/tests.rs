//! Every widget at every size, and what a person must be able to see without colours.

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use ratatui::widgets::Widget;

use crate::app::action::TextEdit;
use crate::tiers::per_tier;
use crate::tui::look::Look;
use crate::tui::widgets::choice_list::Choice;
use crate::tui::widgets::choice_list::ChoiceList;
use crate::tui::widgets::choice_list::Marks;
use crate::tui::widgets::footer::Footer;
use crate::tui::widgets::footer::Hint;
use crate::tui::widgets::page::Page;
use crate::tui::widgets::page::Tone;
use crate::tui::widgets::scroll_text::ScrollText;
use crate::tui::widgets::scroll_text::TextParagraph;
use crate::tui::widgets::table::Table;
use crate::tui::widgets::text_field::Edit;
use crate::tui::widgets::text_field::Extent;
use crate::tui::widgets::text_field::TextField;
use crate::tui::widgets::text_field::view::TextFieldView;
use crate::tui::widgets::window::More;

const TEXT: &str = "What has changed for the people concerned, and what 漢字 e\u{301} 👩‍👩‍👧 do \
    they say about it? Aninterminablewordthatnolineholdsandthathastobebrokensomewhereinside.";

fn more(more: More) -> String {
    match more {
        More::Above(count) => format!("{count} more above"),
        More::Below(count) => format!("{count} more below"),
    }
}

fn choices() -> Vec<Choice> {
    (0..30)
        .map(|index| Choice {
            label: format!("{index} {TEXT}"),
            hint: if index % 2 == 0 {
                TEXT.to_owned()
            } else {
                String::new()
            },
            chosen: index == 3,
        })
        .collect()
}

fn list<'a>(choices: &'a [Choice], cursor: usize, look: &'a Look) -> ChoiceList<'a> {
    let cursor = Some(cursor);
    ChoiceList {
        choices,
        cursor,
        marks: Marks::Radio,
        digits: true,
        look,
        more: &more,
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

/// Draws `widget` into an area that may reach out of its buffer.
fn draw(widget: impl Widget, area: Rect, buffer: Rect) -> Buffer {
    let mut buffer = Buffer::empty(buffer);
    widget.render(area, &mut buffer);
    buffer
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

/// Draws what is typed into in `area` of `buffer` and says where the cursors are.
fn draw_fields(area: Rect, buffer: Rect, look: &Look) -> Vec<Option<Position>> {
    let paragraph = TextField::new(Extent::Paragraph, &TEXT.repeat(3));
    let [line, empty] = [TEXT, ""].map(|text| TextField::new(Extent::Line, text));
    let view = |field| TextFieldView {
        field,
        placeholder: TEXT,
        look,
        more: &more,
    };
    let views = [view(&paragraph), view(&line), view(&empty)];
    for view in views {
        draw(view, area, buffer);
    }
    views.iter().map(|view| view.caret(area)).collect()
}

/// Draws what is chosen from in `area` of `buffer` and says where the cursors are.
fn draw_lists(area: Rect, buffer: Rect, look: &Look) -> Vec<Option<Position>> {
    let choices = &choices()[..9];
    let row = vec![TEXT.to_owned(), "漢字".to_owned(), String::new()];
    let (headings, rows) = (row.clone(), vec![row; 9]);
    let list = list(choices, 5, look);
    let (headings, rows) = (headings.as_slice(), rows.as_slice());
    let table = Table {
        headings,
        rows,
        cursor: Some(5),
        look,
        more: &more,
    };
    draw(list, area, buffer);
    draw(table, area, buffer);
    vec![list.caret(area), table.caret(area)]
}

/// Draws what is read in `area` of `buffer`.
fn draw_page(area: Rect, buffer: Rect, look: &Look) {
    let hints = hints();
    let paragraphs = vec![TextParagraph::new(TEXT, look.theme.text).indented(3, 2); 4];
    let page = Page {
        place: TEXT,
        state: TEXT,
        state_tone: Tone::Good,
        notice: TEXT,
        notice_tone: Tone::Danger,
        hints: &hints,
        enlarge: TEXT,
        look,
    };
    draw(
        ScrollText {
            paragraphs: &paragraphs,
            offset: 5,
            look,
            more: &more,
        },
        area,
        buffer,
    );
    draw(
        Footer {
            hints: &hints,
            look,
        },
        area,
        buffer,
    );
    draw(page, area, buffer);
    let body = page.body(area);
    assert_eq!(body, body.intersection(area), "the body is inside the page");
}

fn draw_all(area: Rect, buffer: Rect, look: &Look) -> Vec<Option<Position>> {
    draw_page(area, buffer, look);
    let mut carets = draw_fields(area, buffer, look);
    carets.extend(draw_lists(area, buffer, look));
    carets
}

#[test]
fn every_widget_is_drawn_at_every_size() {
    for look in [Look::FULL, Look::BARE] {
        // By a number that shares no factor with how many heights there are.
        for (width, height) in sizes().step_by(per_tier(7, 1, 1)) {
            let area = Rect::new(0, 0, width, height);
            let carets = draw_all(area, area, &look);
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
    let screen = Rect::new(2, 3, 20, 6);
    for area in [
        Rect::new(0, 0, 80, 24),
        Rect::new(10, 5, 80, 24),
        Rect::new(100, 100, 5, 5),
        Rect::new(u16::MAX - 1, u16::MAX - 1, 1, 1),
    ] {
        draw_all(area, screen, &Look::FULL);
    }
}

#[test]
fn the_entry_in_focus_is_seen_wherever_it_is() {
    let choices = choices();
    for cursor in 0..choices.len() {
        let area = Rect::new(0, 0, 60, 11);
        let buffer = draw(list(&choices, cursor, &Look::BARE), area, area);
        let text = text_of(&buffer);
        let focused = text
            .lines()
            .find(|row| row.starts_with('>'))
            .expect("a focus mark");
        assert!(
            focused.contains(&format!(" {cursor} What has")),
            "{cursor}: {text}"
        );
        let caret = list(&choices, cursor, &Look::BARE)
            .caret(area)
            .expect("a cursor");
        assert!(buffer[caret].modifier.contains(Modifier::REVERSED));
    }
}

#[test]
fn a_list_says_how_many_entries_are_out_of_sight() {
    let choices: Vec<_> = (0..20)
        .map(|index| Choice {
            label: index.to_string(),
            ..Choice::default()
        })
        .collect();
    let area = Rect::new(0, 0, 30, 6);
    let text = |cursor| text_of(&draw(list(&choices, cursor, &Look::BARE), area, area));
    assert!(
        text(0).trim_end().ends_with("v 15 more below"),
        "{}",
        text(0)
    );
    assert!(text(19).starts_with("^ 15 more above"), "{}", text(19));
    assert!(text(7).starts_with("^ 5 more above"), "{}", text(7));
}

#[test]
fn what_is_chosen_and_what_is_in_focus_differ_without_any_style() {
    let choices = &choices()[2..4];
    let area = Rect::new(0, 0, 80, 10);
    let text = text_of(&draw(list(choices, 0, &Look::BARE), area, area));
    assert!(text.contains("> 1 ( ) 2 What"), "{text}");
    assert!(text.contains("  2 (*) 3 What"), "{text}");
}

#[test]
fn the_terminals_cursor_follows_the_text() {
    let mut field = TextField::new(Extent::Paragraph, "one two three");
    field.apply(Edit::Key(TextEdit::LineStart), 8);
    let view = TextFieldView {
        field: &field,
        placeholder: "",
        look: &Look::FULL,
        more: &more,
    };
    assert_eq!(view.caret(Rect::new(5, 5, 8, 3)), Some(Position::new(5, 5)));
    field.apply(Edit::Key(TextEdit::LineEnd), 8);
    let view = TextFieldView {
        field: &field,
        placeholder: "",
        look: &Look::FULL,
        more: &more,
    };
    assert_eq!(
        view.caret(Rect::new(5, 5, 8, 3)),
        Some(Position::new(10, 6))
    );
}

#[test]
fn a_table_cuts_only_its_cells_and_says_so() {
    let (headings, rows) = (vec!["What".to_owned()], vec![vec![TEXT.to_owned()]]);
    let table = Table {
        headings: &headings,
        rows: &rows,
        cursor: Some(0),
        look: &Look::BARE,
        more: &more,
    };
    let area = Rect::new(0, 0, 20, 3);
    let text = text_of(&draw(table, area, area));
    assert!(text.contains("> What has changed ~"), "{text}");
}
