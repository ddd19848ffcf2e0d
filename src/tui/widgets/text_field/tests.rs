use proptest::prelude::*;

use super::*;
use crate::tui::widgets::lines;

fn line(text: &str) -> TextField {
    TextField::new(Extent::Line, text)
}

fn paragraph(text: &str) -> TextField {
    TextField::new(Extent::Paragraph, text)
}

fn after(mut field: TextField, edits: &[Edit]) -> TextField {
    for edit in edits {
        field.apply(edit.clone(), 20);
    }
    field
}

#[test]
fn typing_puts_text_where_the_cursor_is() {
    let field = after(
        line("ac"),
        &[Edit::Key(TextEdit::Left), Edit::Insert("b".to_owned())],
    );
    assert_eq!((field.text(), field.cursor()), ("abc", 2));
}

#[test]
fn what_looks_like_one_character_is_deleted_as_one() {
    for whole in ["e\u{301}", "👩‍👩‍👧", "🇧🇪", "é"] {
        let text = format!("a{whole}");
        assert_eq!(
            after(line(&text), &[Edit::Key(TextEdit::DeleteLeft)]).text(),
            "a"
        );
        assert_eq!(after(line(&text), &[Edit::Key(TextEdit::Left)]).cursor(), 1);
        assert_eq!(
            after(
                line(&text),
                &[Edit::Key(TextEdit::Left), Edit::Key(TextEdit::DeleteRight)]
            )
            .text(),
            "a"
        );
    }
}

#[test]
fn halves_that_come_together_are_one_character_with_the_cursor_behind_it() {
    let field = after(
        line("🇧a🇪"),
        &[Edit::Key(TextEdit::Left), Edit::Key(TextEdit::DeleteLeft)],
    );
    assert_eq!((field.text(), field.cursor()), ("🇧🇪", 8));
    let field = after(
        line("🇪"),
        &[Edit::Key(TextEdit::LineStart), Edit::Insert("🇧".to_owned())],
    );
    assert_eq!((field.text(), field.cursor()), ("🇧🇪", 8));
}

#[test]
fn words_are_passed_and_deleted_whole() {
    let field = line("l'impact social, enfin");
    assert_eq!(
        after(field.clone(), &[Edit::Key(TextEdit::WordLeft)]).cursor(),
        17
    );
    assert_eq!(
        after(field.clone(), &[Edit::Key(TextEdit::DeleteWordLeft)]).text(),
        "l'impact social, "
    );
    assert_eq!(
        after(
            field.clone(),
            &[
                Edit::Key(TextEdit::LineStart),
                Edit::Key(TextEdit::WordRight)
            ]
        )
        .cursor(),
        8
    );
    assert_eq!(
        after(field, &[Edit::Key(TextEdit::DeleteToStart)]).text(),
        ""
    );
}

#[test]
fn home_and_end_stay_in_the_line() {
    let field = after(paragraph("one\ntwo\nthree"), &[Edit::Key(TextEdit::RowUp)]);
    assert_eq!(
        after(field.clone(), &[Edit::Key(TextEdit::LineStart)]).cursor(),
        4
    );
    assert_eq!(after(field, &[Edit::Key(TextEdit::LineEnd)]).cursor(), 7);
}

fn typed(field: TextField, text: &str) -> TextField {
    let typed = text.chars().map(|letter| Edit::Insert(letter.to_string()));
    after(field, &typed.collect::<Vec<_>>())
}

const UNDO: Edit = Edit::Key(TextEdit::Undo);
const REDO: Edit = Edit::Key(TextEdit::Redo);

#[test]
fn a_word_a_paste_and_a_run_of_deletions_are_one_step_each() {
    let mut field = typed(line("now "), "two words");
    field.apply(Edit::Insert(" and more".to_owned()), 20);
    field = after(field, &vec![Edit::Key(TextEdit::DeleteLeft); 5]);
    let mut seen = Vec::new();
    while field.apply(UNDO, 20) == Edited::Text {
        seen.push(field.text().to_owned());
    }
    assert_eq!(
        seen,
        [
            "now two words and more",
            "now two words",
            "now two ",
            "now "
        ]
    );
    assert_eq!(field.cursor(), 4);
    let mut again = Vec::new();
    while field.apply(REDO, 20) == Edited::Text {
        again.push(field.text().to_owned());
    }
    assert_eq!(
        again,
        [
            "now two ",
            "now two words",
            "now two words and more",
            "now two words and"
        ]
    );
}

#[test]
fn a_run_ends_where_the_cursor_is_moved_and_what_was_undone_is_gone_after_a_letter() {
    let field = typed(line(""), "ad");
    let field = after(field, &[Edit::Key(TextEdit::Left)]);
    let field = typed(field, "bc");
    assert_eq!(after(field.clone(), &[UNDO]).text(), "ad");
    let field = typed(after(field, &[UNDO]), "x");
    assert_eq!(after(field.clone(), &[REDO]).text(), "axd");
    assert_eq!(after(field, &[UNDO, UNDO]).text(), "");
}

#[test]
fn the_rest_of_a_word_and_of_a_line_is_deleted() {
    let field = after(
        paragraph("one two\nthree"),
        &[Edit::Key(TextEdit::TextStart)],
    );
    let of = |edit| after(field.clone(), &[Edit::Key(edit)]).text().to_owned();
    assert_eq!(of(TextEdit::DeleteWordRight), " two\nthree");
    assert_eq!(of(TextEdit::DeleteToEnd), "\nthree");
    assert_eq!(after(field, &[Edit::Key(TextEdit::TextEnd)]).cursor(), 13);
}

#[test]
fn up_and_down_follow_the_rows_as_shown() {
    let mut field = paragraph("aaaa bbbb cccc");
    assert_eq!(field.rows(6), ["aaaa ", "bbbb ", "cccc"]);
    assert_eq!(field.caret(6), (2, 4));
    assert_eq!(field.apply(Edit::Key(TextEdit::RowUp), 6), Edited::Cursor);
    assert_eq!(field.caret(6), (1, 4));
    field.apply(Edit::Key(TextEdit::RowUp), 6);
    assert_eq!(field.apply(Edit::Key(TextEdit::RowUp), 6), Edited::Nothing);
    field.apply(Edit::Key(TextEdit::RowDown), 6);
    assert_eq!(field.caret(6), (1, 4));
}

#[test]
fn a_line_takes_no_line_end_and_a_paragraph_does() {
    let pasted = Edit::Insert("a\r\nb\tc\u{1b}\u{202e}".to_owned());
    assert_eq!(
        after(line(""), &[pasted.clone(), Edit::Key(TextEdit::NewLine)]).text(),
        "a b c"
    );
    assert_eq!(
        after(paragraph(""), &[pasted, Edit::Key(TextEdit::NewLine)]).text(),
        "a\nb c\n"
    );
}

#[test]
fn a_field_takes_nothing_that_is_cleaned_elsewhere() {
    let foreign = "a\u{200e}b\u{200f}c\u{61c}d\u{feff}e\u{2068}f\u{206f}g\u{1b}[31mh\u{2028}i\tj";
    assert_eq!(accepted(Extent::Line, foreign), "abcdefgh i j");
    assert_eq!(accepted(Extent::Paragraph, foreign), "abcdefgh\ni j");
}

#[test]
fn a_text_that_is_too_long_is_refused_whole() {
    let mut field = line(&"x".repeat(499));
    assert_eq!(
        field.apply(Edit::Insert("ab".to_owned()), 20),
        Edited::Full { limit: 500 }
    );
    assert_eq!(field.text().len(), 499);
    assert_eq!(field.apply(Edit::Insert("é".to_owned()), 20), Edited::Text);
    assert_eq!(
        field.apply(Edit::Insert("b".to_owned()), 20),
        Edited::Full { limit: 500 }
    );
}

#[test]
fn the_cursor_has_a_cell_after_a_full_row() {
    let field = paragraph("abcde");
    assert_eq!(field.rows(6), ["abcde"]);
    assert_eq!(field.caret(6), (0, 5));
}

#[test]
fn a_row_does_not_begin_with_the_space_that_broke_it() {
    assert_eq!(paragraph("abcde fgh").rows(6), ["abcde ", "fgh"]);
    assert_eq!(paragraph("abcde fgh").caret(6), (1, 3));
    assert_eq!(paragraph("abcde ").caret(6), (1, 1));
}

#[test]
fn a_long_line_is_seen_whole() {
    let field = line("abcdefghijklmnopqrstuvwxyz");
    assert_eq!(field.rows(10).concat(), "abcdefghijklmnopqrstuvwxyz");
    let (row, column) = field.caret(10);
    assert!(row == 2 && column < 10, "{row}, {column}");
}

#[test]
fn page_keys_move_by_rows_and_stay_in_a_paragraph() {
    let field = paragraph(&"a line\n".repeat(20));
    let up = Edit::Key(TextEdit::PageUp);
    let field = after(field, std::slice::from_ref(&up));
    assert_eq!(field.caret(10), (20 - PAGE, 0));
    let field = after(field, &[up.clone(), up.clone(), up]);
    assert_eq!(field.caret(10), (0, 0));
    let field = after(field, &[Edit::Key(TextEdit::PageDown)]);
    assert_eq!(field.caret(10), (PAGE, 0));
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let text = prop_oneof![
        "[a-z \n]{0,12}",
        "\\PC{0,4}",
        prop::sample::select(vec![
            "\u{301}", "👩", "\u{200d}", "👧", "🇧", "🇪", "漢", "\r\n", "\r"
        ])
        .prop_map(str::to_owned),
    ];
    prop_oneof![
        4 => text.prop_map(Edit::Insert),
        6 => prop::sample::select(vec![
            TextEdit::NewLine, TextEdit::DeleteLeft, TextEdit::DeleteRight,
            TextEdit::DeleteWordLeft, TextEdit::DeleteWordRight, TextEdit::DeleteToStart,
            TextEdit::DeleteToEnd, TextEdit::Left, TextEdit::Right, TextEdit::WordLeft,
            TextEdit::WordRight, TextEdit::LineStart, TextEdit::LineEnd, TextEdit::TextStart,
            TextEdit::TextEnd, TextEdit::RowUp, TextEdit::RowDown, TextEdit::Undo, TextEdit::Redo,
        ]).prop_map(Edit::Key),
    ]
}

fn is_boundary(field: &TextField) -> bool {
    let text = field.text();
    field.cursor() == text.len()
        || text
            .grapheme_indices(true)
            .any(|(start, _)| start == field.cursor())
}

proptest! {
    #[test]
    fn the_cursor_is_always_between_two_characters(
        edits in prop::collection::vec(any_edit(), 0..60),
        extent in prop::sample::select(vec![Extent::Line, Extent::Paragraph]),
        width in 0_u16..40,
    ) {
        let mut field = TextField::new(extent, "");
        for edit in edits {
            let before = field.clone();
            let edited = field.apply(edit.clone(), width);
            prop_assert!(is_boundary(&field), "{field:?} after {edit:?}");
            prop_assert_eq!(edited == Edited::Text, before.text() != field.text(), "{:?}", edit);
            prop_assert!(field.text().chars().count() <= extent.limit());
        }
    }

    #[test]
    fn undoing_everything_leads_back_and_redoing_it_leads_here(
        edits in prop::collection::vec(any_edit(), 0..40),
        extent in prop::sample::select(vec![Extent::Line, Extent::Paragraph]),
    ) {
        let mut field = TextField::new(extent, "as it was");
        for edit in edits {
            field.apply(edit, 20);
        }
        while field.apply(REDO, 20) == Edited::Text {}
        let end = field.text().to_owned();
        while field.apply(UNDO, 20) == Edited::Text {
            prop_assert!(is_boundary(&field), "{field:?}");
        }
        prop_assert_eq!(field.text(), "as it was");
        while field.apply(REDO, 20) == Edited::Text {}
        prop_assert_eq!(field.text(), end);
    }

    #[test]
    fn rows_and_cursor_stay_inside_the_width(
        edits in prop::collection::vec(any_edit(), 0..40),
        extent in prop::sample::select(vec![Extent::Line, Extent::Paragraph]),
        width in 5_u16..40,
    ) {
        let mut field = TextField::new(extent, "");
        for edit in edits {
            field.apply(edit, width);
        }
        let rows = field.rows(width);
        let (row, column) = field.caret(width);
        prop_assert!(rows.iter().all(|row| lines::width(row) <= usize::from(width)), "{rows:?}");
        prop_assert!(row < rows.len() && column < usize::from(width), "{field:?}");
    }

    #[test]
    fn a_paragraph_shown_in_rows_loses_nothing(text in "[a-zé漢 \n]{0,80}", width in 3_u16..40) {
        let field = paragraph(&text);
        prop_assert_eq!(field.rows(width).concat(), text.replace('\n', ""));
    }
}
